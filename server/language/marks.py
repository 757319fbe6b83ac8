"""Words and letters that give a language of the Latin script away, beside what its grammar and talk know.

The commonest words of each language: articles, pronouns, prepositions, auxiliaries, and what people open a
talk with. A word that several languages share stands with each that has it and so weighs less.
"""

from server.language.talk.lexicon import words

WORDS = {
    "en": """later earlier fine great half quarter massage manicure vacation holiday holidays thx cheers the
        a an and or but if so because that this these those there here it its he she they them his her
        we us our you your yours i me my mine is are was were be been being am do does did done have has
        had can could will would shall should may might must not no yes in on at to from of off for with
        without by about before after until till between under over up down out again just only also too
        very more most much many some any all each every other another same such what which who whom
        whose when where why how get got make made take want need like please thanks thank hello hi hey
        good morning afternoon evening night today tomorrow next last week month year day time sorry
        sure think know see come go back call calling hours price open book booking cut""",
    "fr": """vacances congé congés fermeture le la les un une des du de d' l' au aux et ou où mais si car que
        qu' qui quoi quel quelle quels quelles quand comment pourquoi combien ce cet cette ces
        c' c'est il elle ils elles on nous vous je j' tu me m' te t' se s' mon ma mes ton ta tes
        son sa ses notre nos votre vos leur leurs est sont suis es êtes sommes était étais être
        avoir ai as a avez avons ont avait j'ai fait faire vais va allez aller peux peut pouvez
        pourrais voudrais veux veut voulez dois faut pas ne n' plus rien jamais toujours encore
        déjà aussi très trop bien bon bonne dans en à chez avec sans pour par sur sous entre
        avant après depuis jusque jusqu' vers contre oui non bonjour bonsoir salut svp s'il
        plaît désolé désolée d'accord voilà prochain prochaine dernier dernière ça cela y
        quelque quelqu'un autre autres même demain hier aujourd'hui matin soir semaine mois jour
        jours heure heures début fin avant-hier rendez-vous rdv parler mai août févr marre
        coucou ouais merci""",
    "de": """urlaub ferien betriebsferien moin servus grüß tschüss morgens früh vormittag nachmittag
        zahnreinigung haarschnitt heiße prima adresse morgen dank ne massage maniküre vielleicht später
        früher halb viertel gegen termin der die das den dem des ein eine einen einem einer eines kein
        keine keinen und oder aber wenn weil dass ob als wie was wer wen wem wann wo warum welche
        welcher welches dieser diese dieses diesen diesem jener ich du er sie es wir ihr mich dich ihn
        uns euch mir dir ihm ihnen mein meine meinen meinem meiner dein deine sein seine unser unsere
        euer ihre ihren ist sind bin bist war waren habe hast hat haben hatte hätte hätten werde wird
        werden würde würden kann kannst können könnte könnten muss müssen will wollen wollte soll sollte
        darf möchte möchten mag nicht nichts nie noch schon auch nur sehr mehr etwas alle alles viel im
        in am an auf aus bei mit nach von vom vor zu zum zur für über unter zwischen bis durch gegen
        ohne um seit ab ja nein doch danke bitte hallo guten gut heute gestern vorgestern übermorgen uhr
        tag tage tagen woche wochen monat abend mittag nacht nächste nächsten nächstes letzte letzten
        kommende kommendes gern gerne leider los geht gibt""",
    "es": """segunda dos tres fin semanas meses cancélala anúlala factura persona operador vacaciones
        buenas cerrado cancelación anulación confirmación corte pelo dale déjalo déjala igual da
        doy dame peluquería hueco el la los las un una unos unas lo al del de y e o u pero si
        porque que qué quien quién cual cuál cuando cuándo donde dónde como cómo cuanto cuánto por
        para con sin sobre entre hasta desde hacia en a ante bajo este esta estos estas ese esa
        esos esas esto eso aquel yo tú vos usted ustedes él ella ellos ellas nosotros me te se le
        les nos mi mis tu tus su sus nuestro nuestra es son soy eres está están estoy estar fue ser
        hay he ha han tengo tiene tienen tenéis tener tendría quiero quería quisiera querría puedo
        puede pueden podría podrían poder debo hago hace hacer voy va vamos ir vengo venir no sí ya
        muy más menos también tampoco nada nadie nunca siempre algo alguien otro otra otros otras
        mismo misma todo todos bien bueno buena buenos hola gracias favor porfa perdón disculpe
        adiós hoy ayer anteayer mañana pasado tarde noche día días semana mes hora horas próximo
        próxima viene último última cita turno vale ahora luego después antes""",
    "pt": """segunda terça quarta quinta sexta feira madrugada tempo leva mensagem mensagens
        cancelamento confirmação marcação cabelo horário horários vaga férias bom oi valeu consulta
        marcar agendar o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa
        pelo pela de e ou mas se porque que quê quem qual quais quando onde como quanto quanta por
        para pra pro com sem sobre entre até desde em este esta estes estas esse essa esses essas
        isto isso aquele aquela deste desta desse dessa neste nesta nesse nessa eu tu você vocês
        ele ela eles elas nós me te lhe meu minha meus minhas teu tua seu sua seus suas nosso nossa
        é são sou és está estão estou estar foi ser há tem têm tenho ter teria quero queria
        gostaria posso pode podem poderia podia poder devo preciso faço faz fazer vou vai vamos ir
        venho vir custa escova vale ya operador va não sim já muito mais menos também nada ninguém
        nunca sempre algo alguém outro
        outra outros outras mesmo mesma todo todos bem boa bons olá obrigado obrigada favor
        desculpe desculpa tchau hoje ontem anteontem amanhã depois antes manhã tarde noite dia dias
        semana mês hora horas próximo próxima vem último última agora daqui fim beleza então tá né""",
    "it": """ferie vacanze chiusura prenotare il lo la i gli le un uno una l' dell' all' dall' nell' sull'
        del della dello dei degli delle al allo alla ai agli alle dal dalla dai nel nella nei
        sul sulla di a da in con su per tra fra e ed o od ma se perché che chi cosa quale quali
        quando dove come quanto quanta questo questa questi queste quello quella quelli io tu
        lui lei noi voi loro mi ti si ci vi me te ne mio mia miei mie tuo tua suo sua nostro
        nostra vostro vostra è sono sei siamo siete era essere ho hai ha abbiamo avete hanno
        avere vorrei voglio vuole volevo volete posso può potete possiamo potrei potrebbe potere
        devo deve faccio fa fare vado va andare vengo venire non sì già molto più meno anche
        niente nulla nessuno mai sempre qualcosa qualcuno altro altra altri altre stesso stessa
        tutto tutti bene buono buona buon ciao buongiorno buonasera salve grazie prego favore
        scusi scusa d'accordo oggi ieri domani dopodomani mattina mattino pomeriggio sera notte
        giorno giorni settimana mese ora ore prossimo prossima ultimo ultima scorso appuntamento
        adesso poi dopo prima fine metà inizio mezzogiorno verso""",
    "nl": """vakantie verlof doei doeg prima annuleren afzeggen verzetten openingsuren openingstijden
        gebitsreiniging sluitingsdag morgenochtend morgenmiddag morgenavond morgenvroeg vanavond
        vanmiddag vanochtend heet massage manicure e ste de het een en of maar als omdat dat die dit
        deze wie wat waar wanneer waarom hoe welk welke ik jij je u hij zij ze wij we jullie mij me jou
        hem haar ons hun mijn jouw uw zijn onze is ben bent was waren wezen heb hebt heeft hebben had
        hadden word wordt worden zal zult zullen zou zouden kan kunt kunnen kon moet moeten mag mogen
        wil wilt willen wilde ga gaat gaan kom komt komen doe doet doen maak maken niet geen niets nooit
        nog al ook alleen erg heel veel meer iets alle alles iemand niemand in op aan bij met naar van
        voor over onder tussen tot door tegen zonder om uit sinds vanaf na te er daar hier ja nee graag
        goed goede goedemorgen hoi dag hallo bedankt dank alsjeblieft alstublieft aub sorry vandaag
        gisteren morgen overmorgen ochtend middag avond nacht dagen week weken maand uur volgende
        volgend komende komend vorige afgelopen eergisteren afspraak straks later liever eigenlijk even
        gewoon half kwart begin eind zo dan wel toch""",
}

# Letters that a language has, or writes, and most others here do not.
LETTERS = {
    "fr": "éèêëàâîïôùûçœ",
    "de": "äöüß",
    "es": "áéíóúñü¿¡",
    "pt": "áâãàçéêíóôõú",
    "it": "àèéìòù",
    "nl": "ëïéèö",
    "en": "",
}

# Said everywhere: they decide nothing.
INTERNATIONAL = words("ok okay oki no stop start sms super hotel taxi email whatsapp mama papa")

# "Juan de la Cruz", "Ludwig van Beethoven": alone these say nothing about the language of the talk.
NAME_PARTICLES = words("de del della di da do dos la las los le el van von der den het en y e i")

# Names that are words of some language too: alone and with a capital they are somebody.
COMMON_NAMES = words(
    "maria mia marco max nina ben sam dan tal bar costa petit klein lange levi martin king hope will may"
    " june april august sol rose grace faith mark bill art guy don rob pat sandy jack frank robin marina"
    " bella bruno stella luna gloria rosa flor clara blanca pilar angel salvador dolores victor felix leo"
    " lara nadia serena vera ida alba aurora viola iris lily daisy joy dawn eve gene ray roy sky summer"
    " autumn sunny wolf vogel braun weiss schwarz gross jung kurz lang koch bauer fuchs stern blum haas"
    " hahn herr mann or gal shir"
)

SCRIPTS = {"he": (0x0590, 0x05FF), "ar": (0x0600, 0x06FF), "ru": (0x0400, 0x04FF)}
