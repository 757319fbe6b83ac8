"""Given names that people are called by, of many languages: they tell a name where capitals do not.

Names that are ordinary words too ("Will", "Rose", the Arabic word for happy) are left out: those are
understood only where somebody says "my name is", or writes them with a capital.
"""

from functools import cache

from server.language.tokens import fold

_LATIN = """
    aaron abby abel abigail achim adam adelaide adelheid adrian adriana afonso agathe agnes
    agnieszka agustin aidan ainhoa aisha alan albert alberto alejandra alejandro alessandra
    alessandro alessia alex alexander alexandra alexis alfred alfredo ali alice alicia alina alison
    allison alois alvaro amalia amanda amara amelia amelie amina aminata amir amy ana anabel anders
    andrea andreas andree andrei andres andrew angela angelika angelo angie anil anita anja anjali
    anka anke ann anna annalisa anne annegret annelies anneliese annemarie annette annie annika
    anouk anthony antia antje antoine anton antonella antonia antonio anya aparecida apolline april
    arantxa ariana arjun armin arno arnold arthur arturo arun ashley astrid audrey aurelie axel aya
    ayesha ayse baptiste barbara bart bastian bastien bauke beatrice beatriz becca becky begona
    belen ben benedikt benedita benjamin bernard bernd bernhard berta bettina bianka bilal billy
    birgit bjorn bob bobby bogdan boris brad bram brandon brenda brian brianna brigitte bryan
    burkhard caetano camila camilla camille carina carla carlo carlos carlotta carmelo carmen carol
    carolina caroline carsten catarina caterina catherine cathy cayetana cecile cecilia celine chad
    chantal charles charlotte chen chloe chris christa christel christian christina christine
    christoph christophe christopher cindy ciro claire clarissa claudia claudio claus clemens cleo
    clive colin connor conny constance corentin cornelia cosimo craig cristian cristiana cristiane
    cristina cristobal cynthia daan daisy damian dan dana daniel daniela daniele danielle danny
    daphne dario darius dariusz dave david davide debbie debby debora deborah deepak denis denise
    dennis derek detlef diana diane diego dieter dietmar dimitri diogo dirk divya dmitri domenico
    dominique donald donatella doris dorothea dorothee dougie douglas dragan duarte duncan dylan
    eberhard eckhard eddie eddy edeltraud edith edoardo edson eduardo edward edwin eefje egbert
    eileen ekkehard elaine elena eleonora elfriede eli elias elisa elisabeth elisabetta elisangela
    elise eliza elizabeth elke ella ellen elodie eloise els elsa emanuela emanuele emil emilia
    emilie emilio emily emma emmanuel encarna enrico enrique enzo eric erica erich erik erika ernst
    erwin esmee esteban estela esther ethan ettore eugene eugenia eugenio eulalia eva evan evelyn
    ewa ewald fabian fabiana fabien fabio fabiola fabrice farida fatima fatou federica federico
    felicia felipe felix femke fenna ferdinand fernanda fernando filip filipe filippo filomena finn
    fiona flavia fleur florence florian fokke frances francesca francesco francine francis francisco
    francois francoise franz franzi franziska fred freddy frederic frederik frieda friederike
    friedrich fritz gabe gabi gabriel gabriela gabriele gabriella gaelle gaia gareth gary gaspard
    gavin geert gema gemma gennaro geoffrey george georges georgia georgina gerald geraldo gerard
    gerardo gerda gerhard gerlinde gert gertrud gheorghe ghislaine giacomo gianluca gianni gijs
    gilberto gilles gina giorgia giorgio giovanna giovanni gisela gitti giulia giulio giuseppe
    goncalo gonzalo goran grace graham greg gregor gregorio gregory greta grzegorz guadalupe gudrun
    guido guilherme guillaume guillermo gunter gunther gustav hamza hank hanna hannah hanneke
    hannelore hannes hanni hans hansi harald harm harriet harry hassan hazel heather hector hedwig
    heidi heike heiko heiner heinrich heinz helen helena helene helga helio helmut hendrik henk
    henri henrik henrique henry herbert hermann hetty hilda hilde hildegard hiro holger horst
    hortense hubert hugo hussein ian ibrahim ibrahima ida ignacio igor iker ilaria ilona ilse imran
    ines inga inge ingeborg ingo ingrid inmaculada ioana iolanda irena irene iris irma irmgard isaac
    isabel isabella isabelle isolde istvan itzel itziar ivan ivana ivone jaap jacco jacek jacinto
    jack jackie jacob jacqueline jacques jade jadwiga jaime jake jakob jamal james jamie jan jana
    jane janet janine janna janneke janos jasmijn jasmin jasmine jason javier jazmin jean jeanette
    jeanne jeannie jeff jeffrey jelle jenna jennifer jenny jens jeremiah jeremy jeroen jerome jesse
    jessica jesus jill jim jimmy joan joana joanna joao joaquim joaquin jochen jodie joe joel joelle
    joep johan johanna johannes john johnny joke jolanda jolien jonas jonathan joost jordan jordi
    jorg jorge joris jos jose josef josefine joseph josephine josh joshua josiane josie juan juana
    judith judy jule jules julia julian juliana julie julien julieta juliette julio june jurgen
    jurre jussara justin jutta karel karen karim karin karina karl karla karlheinz karolina kasia
    kate katharina kathe katherine kathi kathie kathleen kathrin kathy katia katie katja katrin katy
    kayla kaylee kees keisha keith kelly ken kenji kenneth kerstin kevin khaled khalid kim kirsten
    kirsty klaas klara klaus koen kofi konrad konstantin korbinian kristen kristian kristina kristof
    kristy krzysztof kurt kyle lara larissa larry lars laszlo latoya laura laure lauren laurence
    laurens laurent lea leah leandro leendert leila leire lena lenny leo leon leonard leonardo
    leonie leonor leopold lesley leslie leticia letizia lianne libby lidia lieke liesbeth lieselotte
    lilian liliana lily lina lindsay linh lionel lisa lisbeth lise lisi liz lizzie lizzy loes loic
    lonneke loredana lorena lorenz lorenzo lorraine lothar lotte louis louisa louise lourdes luc
    luca lucas lucia luciana luciano lucie lucile lucille lucy ludger ludovic ludwig luigi luis
    luisa luise luiz luiza lukas lupita lutz lydia maaike maarten macarena machteld maddalena maddie
    madeleine madison maelle mafalda magda magdalena mahmoud maike maite maja makayla malcolm
    malgorzata malik malte mamadou mandy manfred manolo manon manuel manuela marc marcel marcela
    marcella marcello marcelo marcia marco marcos marcus margaret margarida margarita margaux marge
    margit margot margret marguerite maria mariam mariana marianna marianne maribel marie marieke
    mariella marija marijke marina mario marion marisa marisol mariza marjan mark marlene marlies
    marta martha martin martina martine marty marvin mary maryam massimo mateo mathieu mathilda
    mathilde matilda matilde matt matteo matthew matthias matthieu matty maud maureen maurice
    mauricio maurizio max maxime maximilian maxine mechthild mees mehdi mehmet meike melanie melissa
    mia michael michaela michel michele michelle mick mickey mieke miguel mihaela mihai mike mila
    milan miles milos mina mindy ming minh miriam mirjam mirko mohamed mohammad mohammed molly mona
    moni monica monika monique montserrat monty morgan moritz moshe muhammad murat mustafa myriam
    nabil nadege nadia nadine nadja nancy naomi natalia natalie natasha nate nathalie nathan nayeli
    neha neil nele nell nelly nerea neusa nia nicholas nick nicola nicolas nicole niels nienke nigel
    nikki niklas nikola nikolai nils nina noah noel noelia noemi nora norbert norman nuno nunzia
    nuria nynke oceane odile olaf oleg olga oliver olivia olivier olly omar orlando ornella oscar
    oskar osvaldo ottmar otto oumar ousmane owen pablo paco pamela paola paolo pascal pasquale
    patricia patricio patrick patrizia patty paul paula paulien paulina pauline paulo pavel pawel
    pedro peggy penelope pepe peter petra phil philip philipp philippe phoebe phyllis piero pierre
    piet pieter pietro pilar pim piotr polly pooja priya rachel rachid radu rafael raffaele
    raffaella rahul rainer rajesh ralf ralph ramiro ramon randy raphael raquel rashid raul ravi
    raymond rebecca rebekah reggie regina regis reiner reinhard reinhold remco remi remy renan
    renata renate renato rene resi rhonda rianne ricardo riccardo richard rick ricky rico rik rita
    robbie robert roberta roberto robin rocio rodolfo rodrigo roger rogerio roland rolf roman romulo
    romy ron ronald ronnie rosalie rosangela rosanna rosario rosemary roswitha roxana roxane roy
    ruben rudiger rudolf rudy rui rupert ruprecht ruth ruud ryan sabina sabine sabrina said sakura
    sally salma salman salvatore sam samantha samia samir samira sammy samuel sander sandra sandrine
    sandro sandy sanjay sanne santiago sara sarah sascha saskia scott sean sebastian sebastiano
    sebastien selena selin selma sepp seppi serena serge sergei sergio seth severine shane shannon
    sharon shaun sheila shelly shirley sibylle sid sidney siegfried sigrid silke silvana silvia
    silvio simao simon simona simone sjoerd slavica sofia sofie solange solene sonia sonja sonny
    sophia sophie soraia stacy stan stefan stefania stefanie stefano steffen steffi steph stephan
    stephane stephanie stephen steve steven stijn stuart sue sunil sunita susan susana susanna
    susanne susi susie suzanne sven svenja sylvain sylvia sylvie tamara tammy tania tanisha tanja
    tara tatiana ted teddy telma teresa terry tess thais theo theodor theresa therese thibault
    thierry thijs thomas thorsten tiago tijn tilly tilman tim timmy timo timothy tina tineke titouan
    tiziana tjeerd tobias toby todd tom tomas tomasz tommaso tommy toni tony torsten tracy traudl
    travis trevor tristan trudy truus tyrone udo ugo ulf ulla ulrich ulrike umberto urs ursel ursula
    uschi usman uta ute uwe valentin valentina valeria valerie vanessa vasco vasile veit vera verena
    veronica veronika veronique vicente vicky victoria vijay viktor viktoria vince vincent vincenzo
    vinicius virginia virginie vito vittoria vivian viviana vladimir volker vroni walt walter
    waltraud wanda wei wellington wendy werner wes wessel wiebke wietske wilfried wilhelm wilhelmine
    willem wilma wim winfried winnie wojciech wolfgang wolfram wouter xander xaver xavi xavier
    xiomara yadira yann yannick yara yasmin yasmine yesenia yolanda youssef yuki yuri yusuf yves
    yvette yvonne zach zack zahra zainab zara zbigniew zelia zenzi zoe zofia zoltan zoran
"""
# Words of Spanish, Portuguese and Italian too: pretty, pink, brown. In small letters they are those.
ORDINARY = frozenset(
    ["linda", "rosa", "clara", "chiara", "bruno", "blanca", "bianca", "viola", "stella", "luna", "gloria"]
)
_SURNAMES = """
    muller schmidt schneider fischer weber meyer meier becker schulz hoffmann schafer bauer koch
    wolf schroder neumann schwarz zimmermann braun hofmann hartmann kruger schmitz werner krause
    lehmann huber maier kohler herrmann kaiser fuchs scholz moller hahn keller vogel schubert roth
    frank winkler
"""
_CYRILLIC = """
    александр александра алексей алена алина алиса алла анастасия анатолий андрей анжела анна антон
    антонина аня артем артур богдан борис вадим валентин валентина валерий валерия варвара василий
    вася ваня вероника виктор виктория виталий влад владимир владислав вячеслав галина галя геннадий
    георгий глеб григорий даниил данил даниэль дарья даша денис диана дима дмитрий евгений евгения
    егор екатерина елена елизавета женя зина зинаида зоя иван игорь илья инна ирина ира карина катя
    кирилл ксения ксюша лариса лена леонид лера лиза лидия лилия людвиг людмила люба люда максим
    маргарита марина мария марк марта маша милана мира миша михаил надежда настя наталия наталья
    наташа никита николай нина оксана олег олеся ольга оля павел паша петр полина раиса рита роман
    руслан сара саша светлана света семен сергей сережа соня софия софья станислав степан таисия
    тамара таня тарас татьяна тимофей тимур ульяна федор халид шон эдуард элина эльвира эмма юлиана
    юлия юля юра юрий юст яна ярослав
"""
_HEBREW = """
    אביבה אביגיל אבי אביב אבישג אבנר אברהם אהוד אהרון אודליה אוהד אורית אורלי אורנה אורן אוריאל
    אושרת איילת איילה אייל איתי איתן איתמר אילן אילנה אילת אירינה אירית אלה אלון אלי אליהו אלינור
    אליסה אלכס אלמוג אמיר אמנון אנה אסף אסתר אפרת אפרים אריאל אריה אתי בועז בנימין בתיה גבי גבריאל
    גד גדעון גיא גיל גילי גילה גלית גליה דבורה דוד דודו דויד דור דורון דורית דינה דליה דלית דן דנה
    דנית דניאל דניאלה דני דפנה הגר הדס הדר הילה הלל חגית חוה חיה חנה חני טליה טלי יאיר יגאל יהודה
    יהודית יהונתן יובל יואב יואל יוכבד יונה יונתן יוסי יוסף יעל יעקב יפית יצחק ירדן ירון ישראל כרמית
    כרמל לאה לבנה ליאור ליאורה ליאת לידור ליהי לימור לינוי לירון לירז לנה מאיה מאיר מיטל מיכאל מיכל
    מיקי מירב מירי מרים מרב מרינה משה נאוה נדב נועה נועם נוית ניסים ניצן ניר נירית נעמה נעמי נתן
    נתנאל סיגל סיגלית סיון סימה סתיו עדינה עדן עומר עופר עופרה עידו עידן עינב ענבל ענבר ענת עפרה
    עמוס עמית עמרי ערן פנינה פנחס צביקה צבי ציפי קארין קובי קרן ראובן רבקה רויטל רוני רונית רונן
    רותי רות רועי רחל רינת רמי רעות רפאל רפי שגית שולה שולמית שושנה שחר שי שימי שירה שירלי שירן
    שלומית שלמה שמואל שמעון שני שרה שרית שרון תמי תמר מוטי רינה שוש רחלי ציון שמעיה אסתי חגי יניב
    אלירן הודיה שילת אוריה מאור רז נטע ליה איה
"""
_ARABIC = """
    إبراهيم أحمد أسامة أسماء أكرم إكرام أليسار أمينة أنس أنور إياد إيمان إيناس آية أيمن أيوب باسل
    باسم بسمة بشار بلال تامر تسنيم ثريا جابر جاسم جمال جنان جورج جوليا حاتم حازم حسام حسن حسين حليمة
    حمزة حنان خالد خديجة خليل دالية دانا داود دينا ديما راشد رامي رانيا رائد ربى رزان رضوان رغد رنا
    رنيم رهف رؤى ريم رياض ريان زكريا زهراء زياد زيد زينب سارة سالم سامر سامي سامية سلطان سلمى سلمان
    سليمان سلوى سمر سمير سميرة سناء سهى سهير سوسن شادي شهد شيماء صالح صفاء صلاح ضحى طارق طلال عائشة
    عادل عامر عباس عبدالله عبد عبير عثمان عدنان عزة عصام علاء علي علياء عماد عمار عمر عمرو عيسى غادة
    غسان فادي فاتن فارس فاطمة فدوى فراس فرح فريد فهد فيصل قاسم كاظم كمال لارا لانا لبنى لمى لميس
    لينا لين ليان ليلى ليث مازن ماهر مايا مجدي محسن محمد محمود مروان مروة مريم مصطفى معاذ ملاك منى
    منال منير مها مهند موسى مؤمن ميسون ميرا ناجي نادر نادية نادين ناصر نبيل نجلاء نجوى ندى نزار
    نسرين نهى نهال نوال نورا نورة نورهان هادي هالة هاني هبة هدى هديل هشام هناء هند هيام هيثم هيفاء
    وائل وسام وسيم وفاء وليد ياسر ياسمين ياسين يحيى يزن يسرى يعقوب يمنى يوسف يونس نور رولا غدير ربيع
    جهاد بهاء ضياء نجيب توفيق فؤاد عفاف كوثر إسراء آلاء ولاء دعاء شروق بتول جنى تالا سيلين
"""


@cache
def given_names() -> frozenset[str]:
    """Return the folded names, and the German surnames by which people answer a telephone."""
    return ORDINARY | frozenset(map(fold, f"{_LATIN}{_SURNAMES}{_CYRILLIC}{_HEBREW}{_ARABIC}".split()))
