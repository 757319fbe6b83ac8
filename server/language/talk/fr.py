"""French: how people ask, agree, choose and name themselves."""

from server.language.talk.lexicon import Cues, Talk

_DAY = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|dmain|aujourd'hui"
_VISIT = "rdv|rendez-vous|réservation|résa|séance|consultation|visite|créneau|venue"
_SERVICE = """coupe|couleur|coloration|balayage|mèches|brushing|barbe|dégradé|degrade|frange|chignon|lissage|\
permanente|shampoing|coiffure|manucure|pédicure|vernis|ongles|épilation|sourcils|cils|soin|massage|\
détartrage|\
plombage|carie|couronne|implant|blanchiment|dent|dents|consultation|bilan|contrôle|visite|vaccin|vaccination|\
rappel|renouvellement|échographie|vidange|révision|pneu|pneus|freins|frein|plaquettes|batterie|clim|\
climatisation|\
diagnostic|carrosserie|pare|courroie|embrayage|géométrie|voiture|moto|auto|suivi|maquillage|extensions|\
tatouage|piercing|ostéo|kiné|\
dermato|ophtalmo|gynéco|orthodontiste|podologue|psy|thérapie|échographie|radio|analyses"""
# Who may be asked for, besides "someone" and "a person".
_STAFF = """quelqu'un|quelquun|qqn|humain|personne|conseiller|conseillère|responsable|patron|patronne|gérant|\
gérante|directeur|directrice|docteur|dr|médecin|dentiste|véto|vétérinaire|secrétaire|secrétariat|assistant|\
assistante|accueil|coiffeur|coiffeuse|garagiste|mécanicien|mécano|chef|praticien|praticienne|infirmier|\
infirmière|\
kiné|ostéo|esthéticienne|thérapeute|opérateur|opératrice|agent|employé|employée|collègue|collaborateur|\
collaboratrice|réceptionniste|standard|équipe|interlocuteur"""
_CAN = """peux|peut|peu|pe|pourrai|pourrais|pourra|pourrait|pourrons|pouvons|pouvez|pourrez|jpeux|jpeu|jpe|\
jpourrai|\
jpourrais|pourré|pouré|pourez|arrive|arriverai|vais|va|allons|saurai|pense"""
_COME = """venir|veni|passer|honorer|assister|présenter|rendre|déplacer|libérer|arriver|présent|présente|\
présents|là|\
dispo|disponible|pouvoir|maintenir"""

_INTENTS = {
    "book": {
        0.95: f"""possible d'avoir|de|d' ~ ~ ~ ~ pour|pr un|une|mon|ma|la|le|mes ~ {_SERVICE}
            faut|faudrait|voudrais|veux|besoin ~ ~ {_VISIT} ~ ~ au|le plus vite|tôt
            c'est|est ce|il? possible de me|nous prendre|recevoir|voir|caser
            vous|tu pourriez|pouvez|peux m'inscrire|inscrire|noter|m'ajouter|caser
            cherche|cherchons un|une créneau|place|rdv|rendez
            possible de me|nous prendre|recevoir|voir|caser
            viens|vient|venons pour un|une|le|la|mes|des ~ ~ ~ ~ ~ réserver
            voudrais|aimerais|souhaite|veux|jaimerais|souhaiterais réserver|prendre|bloquer un|le|ce|
        mon créneau
            est|serait il|ce|c'est? possible de? venir me|nous|pour|faire""",
        0.97: f"""faut|faudrait que|qu' ~ ~ voie|voit|vienne|passe|consulte|vois|viennent
            programmez|programme|planifiez|planifie|organisez|prévoyez|prévois|réservez moi|nous
            ^ bonjour|bonsoir? un|une créneau|place|horaire pour deux|trois|quatre|2|3|4|un|une|mon|
            ma ~ {_SERVICE}
            mets|mettez|cale|calez|trouve|trouvez|donne|donnez|prends|prenez moi|nous un|une créneau|
            place|
            rdv|rendez-vous|horaire
            réservez|réserve|bloquez|gardez|garde|prenez ~ le|ce|cette|une|un créneau|place|horaire|
            moment
            dos|genou|cou|nuque|épaule|mâchoire|hanche|cheville|bras ~ ~ bloqué|bloquée|coincé|coincée""",
        0.9: f"""gardez|garde|réservez|réserve|bloquez moi|nous ~ une|un|le|la|{_DAY}|pour
            être|etre vu|vue|reçu|reçue|examiné|examinée|suivi|suivie|soigné|soignée par|chez|demain|
            rapidement|vite
            tu|vous? me|nous prends|prenez|prend ~ {_DAY}|à|pour|en
            amener|emmener|vacciner|toiletter|stériliser ~ ~ chat|chien|chiot|chaton|lapin|animal
            on|nous? cale|calons|prévoit|prévoyons|fixe|fixons|organise ~ ~ ~ pour|{_DAY}
            revenir|refaire ~ ~ ~ pour ~ ~ {_SERVICE} / veux|prends|réserve ce|le|cette|la créneau|horaire|
            place
            blanchir|détartrer|nettoyer|lisser|boucler|décolorer|teindre|tailler|épiler|masser|plomber|
            dévitaliser|
            raser mon|ma|mes|les|la|le
            pouvez|pourriez|peux|pourrais|peut|pourrait|possible vous|tu|elle|il|on|docteur|dr? ~ la|le|
            les|me|nous|lui|l' voir|recevoir|prendre|examiner|ausculter|regarder|consulter|caser|soigner|
            mettre|
            placer|bloquer|coiffer|raser
            mets|mettez|met|note|notez|place|placez|bloque|bloquez|cale moi|nous ~ {_DAY}|à|le|pour|un|une
            faire|fasse vaccin*|répar*|révis*|coup*|teind*|soign*|épil*|mass*|coiff*|ras*|contrôl*|examin*|
            changer
            peux|peut|puis|pourrais|pourrait|possible je|on|nous|de|d'? avoir|prendre|réserver un|
            une ~ {_VISIT}|place
            ^ un|une place|créneau|horaire ~ ~ ~ ~ pour|pr un|une|mon|ma|la|le
            faire|fasse|refaire|changer|remplacer|réparer|vérifier|contrôler|entretenir|poser|tailler|soigner|
            arracher|enlever ~ ~ ~ {_SERVICE}
            besoin|faut|faudrait|voudrais|veux|aimerais|souhaite|souhaiterais|cherche ~ ~ ~ {_SERVICE}
            passer|venir|viens|dépose|déposer|amener|amène|laisser ~ ~ ~ {_SERVICE}
            me|nous faut|faudrait ~ ~ quelque|qqch|qqchose
            inscrivez|inscris|inscrire|notez|note|ajoutez|mettez|réservez|prenez ~ ma|mon|mes|nos|moi|
            nous ~ ~ pour
            une|un|deux|trois|quatre|1|2|3|4 place|places|personne|personnes ~ ~ pour|{_DAY}
            obtenir|obtention|demande|prise ~ ~ rdv|rendez-vous
            deux|trois|2|3 rdv|rendez-vous
            pourriez|pouvez|pourrais vous|tu ~ m'inscrire|m'ajouter|me|inscrire|noter|ajouter
            aimerait|aimerions|voudrait|voudrions|souhaite|souhaitons|veut|aimerais|voudrais venir|
            passer ~ ~ ~ pour
            dois|doit|voudrais|veux|aimerais|vais|faut refaire|faire|couper|teindre|tailler ~ ma|mes|mon|la|
            les|une|un|le couleur|cheveux|racines|coupe|mèches|ongles|barbe|sourcils|brushing|soin|frange|
            manucure
            mari|femme|fils|fille|mère|père|ami|amie voudrait|veut|aimerait|souhaite
            on dit|part|fait|prend lundi|mardi|mercredi|jeudi|vendredi|samedi|demain ~ ~ ~ pour une|un|
        le|la
            besoin de? voir|consulter un|une|le|la
            faut|faudrait que|qu' je|j'|on|il|elle? vienne|voie|passe|consulte
            mal à une|un|la|ma dent*
            détartrage|coupe|brushing|couleur|balayage|massage|manucure|épilation|shampoing|soin svp|stp|s'il
            on|nous peut|peux|pourrait se|nous voir
            possible de? venir|passer|prendre|réserver ~ ~ lundi|mardi|mercredi|jeudi|vendredi|samedi|
            demain|pour|à|a|un|une
            prendre|prend|avoir|fixer|réserver|programmer|planifier|obtenir|poser un|une|en|des|le? autre|
            nouveau|premier? rdv|rendez|réservation|consultation|visite
            voudrais|voudrai|aimerais|aimerai|souhaite|souhaiterais|veux|jvoudrais|jveux|voulais|désire|
            faudrait|jaimerais|faut un|une|des|le|prendre? autre|nouveau? rdv|rendez|créneau|réservation|
            place|consultation|consulter|réserver|venir
            voudrais|aimerais|souhaite|souhaiterais|veux|jvoudrais|jaimerais|voulais|désire|
            aimerai prendre|avoir|réserver|fixer|venir|passer|programmer|planifier|faire|consulter|voir
            besoin ~ ~ rdv|rendez|consultation|coupe|séance|soin|détartrage|massage|couleur
            il? me|nous faudrait|faut ~ ~ rdv|rendez|créneau|place|séance
            peux|pourrais|puis|peut|possible|pourrait|pourrions|pouvons|pourrai je|on|nous|de|d'? ~ venir|
            passer|prendre|avoir|réserver|prendre
            est ce que je|on ~ peux|peut|pourrais|pourrait ~ venir|passer|prendre|avoir|réserver
            pouvez|pourriez|peux|pouvoir vous|tu|me? ~ me|nous|moi caler|prendre|recevoir|réserver|
            inscrire|noter|donner|trouver|caser|voir
            réservez|réserve|notez|inscrivez|mettez|met|note|caler|casez|prenez|inscris|bloquez|
            donnez moi|nous
            prise de rendez|rdv
            c'est|est|serait ~ possible de? avoir|prendre|réserver|venir|passer ~ rdv|rendez
            nouveau|autre rendez|rdv / rendez vous|pour ~ svp|stp|s'il
            rdv|rendez svp|stp|s'il|pour|avec|possible|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|
            chez
            rendez vous svp|stp|s'il|pour|avec|possible|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|
            chez
            mal aux|a|à dent*|dos|ventre|tête|gencives / me|en urgence
            me faire couper|coiffer|masser|soigner|détartrer|épiler|teindre / prend* en urgence
            couper les|mes|ses cheveux
            une coupe|couleur|séance|manucure|consultation|visite pour|avec|demain|samedi
            prendre le|la premier|première|prochain|prochaine / mettez moi / besoin de voir|consulter""",
        0.85: f"""c'est|est|serait|ce pour faire|me|le|la|un|une|mon|ma|prendre|réserver
            pour|pr ~ ~ {_SERVICE}
            {_SERVICE} ~ svp|stp|s'il|possible|{_DAY}
            {_DAY} ~ ~ ~ pour|pr un|une|mon|ma|la|le|mes ~ {_SERVICE}
            cassé|cassée|perdu|fêlé|abîmé ~ ~ ~ {_SERVICE}
            voyant|panne|démarre|fume / bruit ~ ~ ~ moteur|voiture|freins|roue""",
        0.7: f"""{_SERVICE} / inscri* / fièvre / douleur* / tousse / saigne* / boutons / infection
            gonflé|enflé
            rdv / rendez vous / rendez / réserver / réservation*
            voudrais|voudrai|aimerais|souhaite|jvoudrais|jaimerais / besoin d'un|d'une|de / consult*
            je peux|pourrais ~ venir / une|la coupe""",
    },
    "reschedule": {
        1.0: f"""{_DAY} ~ ne? va|convient|marche|passe|arrange plus|pas ~ ~ {_DAY}
            repasser|revenir|remettre à|au ~ horaire|l'horaire|heure|jour ~ avant|initial|prévu|d'avant|
            origine
            mettre|mettez|met ~ {_DAY} plutôt
            possible|peux|peut|puis je|on|de? venir|passer un|une ~ avant|après|plus
            possible|peut|pourrait|peux ~ ~ invers*|échang*|interverti* / trop tôt|tard pour moi|
            nous ~ ~ ~ peut|
            possible|mettre
            ne? arrive|peux|pourrai pas à? me? libérer ~ ~ ~ ~ ~ ~ possible|peut|plutôt
            rdv|rendez|séance ~ ~ ~ ~ ~ ~ ~ ~ mieux|arrangerait""",
        0.99: f"""passez|passe|mettez|mets|basculez|décalez moi|nous plutôt? à|a|au|en|le ~ {_DAY}|matin|
            après|aprem|soir|semaine|
            mois|autre
            décaler|déplacer|reporter|repousser|décalez|déplacez plutôt que|qu'annuler|d'annuler de? annuler?
            pas|plus annuler mais|juste|seulement décaler|déplacer|reporter|changer""",
        0.97: f"""préfère|préférerais|prefere ~ {_DAY} finalement|plutôt ~ ~ ~ {_VISIT}
            préfère|préférerais ~ ~ ~ pour mon|ma {_VISIT}
            finalement ~ ~ ~ plus tard|tôt|tot / faire|venir|passer plus tard|tôt|tot finalement|svp|stp|si
            m'arrange|arrange|convient plus|pas ~ {_DAY} ~ ~ ~ ~ {_DAY}
            {_VISIT} ~ ~ ne? me|nous|m'arrange va|convient|arrange? plus|pas
            avait|avions|avons|aviez dit|convenu ~ ~ ~ ~ mais
            venir|passer un|une heure|peu|minutes avant|après
            invers*|échang*|interverti*|permut* ~ avec|contre
            changement de plan|plans|programme / réservé|pris ~ ~ ~ {_DAY} mais
            mettez|mets|placez plutôt|donc ~ mon|ma|le|la / faire|choisir|venir|voir un|une autre jour|date|
            moment|heure
            préfère|préférerais|voudrais|aimerais ~ plus tard|tôt|tot ~ ~ ~ {_VISIT}
            {_VISIT} ~ ~ {_DAY} mais ~ ~ ~ ~ {_DAY}
            impossible|possible pour? moi? ~ ~ {_DAY} ~ ~ {_DAY} plutôt|possible|sinon
            plans|programme|planning|horaires|emploi ~ ~ ~ changé|changent|change|changement
            trop tard pour changer|modifier|décaler|déplacer
            au|le lendemain / venir|passer ~ heure|minutes plus tard|tôt|tot
            {_VISIT} ~ ~ ~ ~ ~ ~ mieux|préfère|préférerais|arrangerait|arrange
            voudrais|aimerais|souhaite|veux|peux|pouvez|pourriez|pourrait|possible vous|on|je|de? passer|
            mettre|
            basculer|changer mon|ma|notre|le|la {_VISIT}
            passer|mettre|mettez|passez|basculer mon|ma|notre|le|la {_VISIT} ~ ~ ~ ~ à|au|pour|de
            peux|peut|puis|pourrais je|on? ~ venir|passer ~ ~ plus tard|tôt|tot
            mon|ma|notre {_VISIT} ~ ~ ~ ~ peut|pourrait|possible ~ le|la|de faire|mettre|passer|avoir
            nouveau|nouvelle|autre date|jour|heure|horaire|créneau ~ ~ ~ ~ {_VISIT}
            finalement ~ ~ ~ ~ ~ ~ autre jour|date|moment|heure|fois
            ce? possible|pourrait|peut|moyen ~ ~ de? changer|modifier|bouger|décaler|déplacer $
            {_VISIT} ~ ~ ~ ~ ~ serai|pourrai|peux|peut|pourrais|arriverai|serons|pourrons ~ ~ qu'à|qu'après|
            qu'vers|qu'en|que
            ne? serai|pourrai|peux|peut|pourrais|arriverai|serons|pourrons ~ ~ qu'à|qu'après|qu'vers|qu'en|que
            {_VISIT} ~ ~ ~ ~ au|le lendemain|surlendemain
            même rdv|rendez-vous ~ autre
            tomb*|convient|arrange* ~ pas|plus|mal ~ ~ ~ peux|peut|pourrait|possible|venir ~ ~ {_DAY}""",
        0.95: f"""recul*|avanc*|retard*|remet*|remettre|repouss* d'|de|d'une|d'un|à|au|ça|tout|cela ~ ~ ~
            place de|du {_DAY}|mon|le
            remet|remettre|remettons|remets ça|le|la|cela|tout à|au|pour
            échang*|permut*|interverti*|remplac* ~ ~ ~ {_VISIT} / {_VISIT} ~ tombe|tombent|arrive mal
            le|la bouge|bouger|décale|décaler|repousse|repousser
            plutôt que|qu' {_DAY}|le|ce|à|mon|en / ce? que? je|on? peux|peut|pourrais? passer|venir de|
            du ~ ~ ~ à|a|au
            souci|problème|empêchement|imprévu|contretemps ~ ~ ~ ~ ~ ~ ~ autre
            convenir|trouver|choisir|fixer|voir ~ autre|nouvelle date|jour|moment|horaire|créneau|heure
            plus tard|tôt|tot que prévu
            remettre ~ ~ ~ plus|tard|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|à|au|une|autre
            rdv|rendez-vous ~ ~ ~ ~ peut|pourrait|pourrai ~ passer|être|venir|se ~ à|au|le|vers
            plus tard dans|que / changer|change|modifier ~ de? jour|date|heure|horaire|créneau
            au lieu de|du|d'
            à|a|pour un|une autre jour|moment|date|heure
            mettez|mets|notez|prenez moi|nous plutôt ~ {_DAY}|à|le|pour
            mettez|mets|notez|prenez moi|nous plutôt
            rdv|rendez vous? ~ ~ ~ ~ ~ ~ mettre|déplacer|passer|changer
            possible de? venir|passer ~ ~ à la place
            mercredi|jeudi|vendredi|samedi|lundi|mardi|demain à la place
            empêchement|contretemps|imprévu ~ ~ ~ ~ possible|peut|décaler|autre
            venir|passer|voir|rdv|rendez|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain au lieu de|du|d'
            même|meme heure ~ ~ possible / même|meme heure svp|stp / à la même heure ~ possible
            finalement je? peux|peut|pourrai pas|plus ~ ~ ~ ~ ~ possible|peut|plutôt|dispo
            peux|peut|pourrai plus ~ ~ ~ ~ ~ possible|peut|plutôt|dispo
            mettre|remettre|mettez mon|ma|le rdv|rendez|réservation vous? à|a|au|le|lundi|mardi|mercredi|
            jeudi|vendredi|samedi|demain
            voudrais|aimerais|peux|peut|souhaite mettre|remettre mon|ma|le rdv|rendez|réservation
            déplac* / décal* / report* / repouss* / replanifi* / reprogramm* / deplass*
            chang*|modifi*|boug*|avanc*|recul*|retard*|décal* ~ ~ ~ rdv|rendez|réservation|heure|date|
            créneau|horaire|jour|séance|visite
            avancer|bouger|reculer|changer|modifier ~ rdv|rendez|le|la|mon|ma / avanc* ~ ~ d'une|de|plus
            autre|nouvelle|nouveau date|heure|créneau|jour|horaire pour mon|ma / venir plus tôt|tard
            venir|passer un|une autre jour|moment|date|heure
            peut|pourrait|peux|possible ~ ~ changer|avancer|bouger|reculer|modifier / changer pour|de
            mettre ~ ~ autre jour|date|heure|moment / plutôt ~ à|le que ~ rdv|rendez
            annuler et reprendre|reprogrammer|replacer""",
        0.7: "changer|modifier|changement / bouger|avancer ~ / changer ~ heure|date|jour",
        0.55: "empêchement / contretemps / imprévu / un souci / un problème",
    },
    "cancel": {
        0.95: f"""^ supprimez|supprime|effacez|retirez|enlevez le|la|les|tout
            abandonn* pour|le|mon|ma / plus besoin de vos|tes services
            pas|plus la? peine|besoin ~ ~ attendre|m'attendre|attends|garder
            inutile ~ ~ attendre|m'attendre|garder|venir
            supprim*|annul*|retir*|effac* ~ mon|ma|notre|son inscription|venue|participation|place|nom
            irai|ira|irons|vais|va|allons pas|plus ~ ~ {_VISIT}|venir|pouvoir
            plus possible pour moi|nous|lui / ne pas|plus ~ venir|donner|maintenir|présenter
            dois|doit|devons|va|vais|allons ~ rater|manquer|louper|sauter mon|ma|notre|le|la|ce
            passe|passons mon|notre|son tour / peuvent|pourront|pourrez pas|plus ~ ~ {_COME}
            laissez|laisse|oubliez|oublie tomber? mon|ma|le|notre {_VISIT}
            compte|comptons pas|plus ~ venir
            supprim*|effac*|enlev*|retir* ~ ~ ~ {_VISIT} / annul* pas le? choix|possible
            sans moi|nous ~ {_DAY}|ce / faudra sans moi|nous
            résili* / anul* / annull* / rétract*
            enlevez|enlève|enlever|retirez|retire|retirer|rayez|ôtez|supprimez|effacez|barrez|
            sortez ~ ~ ~ ~ planning|agenda|carnet|rdv|rendez-vous|résa
            enlevez|enlève|retirez|retire|rayez|supprimez|effacez moi|nous ~ ~ {_DAY}
            laisse|laissez|laisser|laissons tomber ~ pour|le|mon|ce|notre ~ ~ {_DAY}|rdv|rendez-vous
            donner|donnez|donne|libérer|libérez|libère|laisser|laissez|laisse|céder|rendre|attribuer|
            proposer ~ ma|mon|notre|cette|ce|le|la place|créneau|rdv|rendez-vous|horaire|tour|heure
            ne? attendez|m'attendez|attend|attends pas|plus {_DAY}|moi|nous|pour
            ne? m'attendez|m'attend|m'attends pas|plus / n'attendez pas $ / comptez|compte|compter pas|
            plus sur / faire|fais|fait une croix
            plus la? peine|nécessaire|utile|intéressé|intéressée ~ ~ ~ venir|rdv|rendez-vous|garder|réserver
            plus nécessaire|d'actualité|utile / ne? donne|donner|donnerai|donnerons|donnons pas|plus suite
            veux|souhaite|désire|voudrais|compte|souhaitons|voulons plus|pas maintenir|garder|conserver|
            venir|honorer
            plus de|du|d'|le|mon {_VISIT} $
            trouvé|pris|allé|allée|vais|réservé ~ ~ ailleurs
            trouvé un|une|quelqu'un autre|dautre? garage|salon|dentiste|médecin|cabinet|coiffeur|place|rdv|
            autre
            retirez|enlevez|supprimez|rayez|effacez|retire|enlève mon|notre|ma nom|inscription|place
            oubliez|oublie|oublier mon|ma|le|la|notre rdv|rendez|réservation|séance
            laissez|laisse tomber ~ rdv|rendez|mon|la|ma|réservation
            annul*|anul* mon|ma|mes|le|la|notre|ce|cette|un ~ rdv|rendez|réservation|séance|visite|
            consultation
            ne? veux|voudrais|souhaite plus ~ ~ rdv|rendez|venir / annul* / anul* / annull* / décommand*
            désist* / desist*
            supprim*|effac*|enlev*|retir* ~ ~ rdv|rendez|réservation|séance|consultation|visite
            plus besoin de|du|d'un|d'une ~ rdv|rendez|créneau|place|consultation|séance
            plus besoin ~ ~ rendez|rdv
            donner|donnez|libérer|libérez|laisser|laissez|céder|rendre|redonner ma|mon|notre place|
            créneau|rdv|rendez
            renonc* à|a|au|mon|ma / laisser tomber ~ rdv|rendez|mon|le""",
        # Weaker than a wish to move it: "je ne peux plus venir, on peut décaler ?"
        0.8: "pas|plus|pa|ps ~ ~ ~ venir|honorer|assister|présenter / me retire",
        0.9: f"""ne? suis|sommes|serai|serons pas|plus en mesure|état|capacité
            ne? {_CAN} ~ pas|plus|pa|ps ~ ~ {_COME}
            ne pourrai|pourrais|pourrons|puis|peux ~ ~ {_COME}
            ne? vien|viens|vient|viendrai|viendra|viendrons|viendront|viennent|venons|viendrait|jvien|jviens|
            jviendrai|
            viendré ~ pas|plus|pa|ps
            ne? serai|sera|serons|suis|serais|jserai|seré ~ pas|plus|pa ~ là|la|présent|présente|présents|des
            avoir un|eu empêchement|imprévu ~ ~ venir
            je|on ne? peux|peut|pourrai pas|plus demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|
            aujourd'hui
            je|on|nous|j'? ne? peux|peut|pourrai|pourrais|pourrons|pourra|pouvons|pourez|peu|pourai pas|
            plus|pa ~ ~ venir|passer|honorer|assister|présenter|présent|présente|là
            je|on|nous|il? ne? peux|peut|pourrai|pourra|pourrons pas|plus ~ être|etre
            je|on|nous|il|elle? ne? viendrai|viendrons|viens|vient|viendra|viendrais|viendrait pas|plus
            je|on|nous|il|elle? ne? serai|serais|sera|serons|suis pas|plus là|la|présent|présente|
            présents|disponible|dispo|demain|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi
            je|on? ne? vais|va pas|plus ~ venir|pouvoir / impossible ~ ~ venir|passer|honorer|être
            pas|plus pouvoir ~ venir|être|honorer|passer|assister
            empêché|empêchée ~ ~ demain|aujourd'hui|lundi / dois|doit absenter / pas en mesure|état
            rater|raterai mon|ma|le""",
    },
    "my_appointments": {
        0.99: f"""avez|as vous? mon|ma|notre {_VISIT}
            quand que? je|on viens|vient|passe|dois / c'est quand que je|on
            quel|quelle jour|heure|date ~ ~ mon|ma|notre prochain|prochaine
            un|une créneau|place|horaire ~ réservé|réservée|pris|prise|prévu|prévue|noté
            confirmer que j'ai|jai|nous|je
            pouvez|pourriez|peux|pourrais vous|tu? me|nous rappeler ~ date|heure|jour|horaire|quand|
            mon|ma|mes
            c'est|est bien ~ {_DAY} que|qu'
            renvoyer|envoyer|envoyez|renvoyez|rappelez ~ ~ horaire|heure|date|jour|confirmation ~ ~ ~ {_VISIT}
            quand|heure ~ ~ prévu|prévue|programmé|programmée ~ mon|ma|notre|le|la
            quand ~ ~ ~ mon|ma|notre prochain|prochaine / {_VISIT} ~ ~ passée|marché|fonctionné|aboutie|
            valable
            toujours bon|prévu|ok|d'actualité|maintenu ~ pour? {_DAY} / m'avez ~ dans|noté|notée|mis|mise|
            inscrit|inscrite
            avait|avions|a dit|convenu ~ ~ quelle|quel|quoi / réservé pour ~ ~ ou
            qu'est ce que j'ai|jai réservé|pris
            quels|quel {_VISIT} ai|j'ai|jai|avons|aurais
            viens|vient|venons|passe|passons|arrive ~ à? quelle|quel heure|jour
            me|nous|moi rappel* ~ ~ ~ date|heure|jour|horaire|quand|{_VISIT}
            {_VISIT} ~ le combien / {_VISIT} ~ combien|qui|où déjà / qui ~ ~ ~ {_VISIT} ~ {_DAY}|le|déjà
            avec qui ~ ~ ~ ~ {_VISIT}
            date|heure|jour ~ tête / {_VISIT} à? quelle|quel heure|jour|date
            mon|ma|mes|notre|le|la {_VISIT} ~ c'est|est|était|tient|tombe|reste|sont ~ bien|toujours|
            quand|quel|quelle|maintenu|maintenue|confirmé|confirmée|validé|validée|enregistré|enregistrée|
            noté|
            notée|ok|quoi
            {_VISIT} ~ ~ été ~ pris|prise|enregistré|enregistrée|validé|validée|confirmé|confirmée|noté|notée|
            reçu|reçue
            oubli*|perdu|retrouve|trouve|sais|noté ~ ~ ~ date|heure|jour|horaire|quand ~ ~ ~ {_VISIT}
            quand|heure|jour|date|quelle ~ dois|doit|devais|devons|faut|fallait je|on|nous|il|t? ~ ~ ramener|
            amener|récupérer|
            déposer|apporter|reprendre|revenir|présenter|arriver|être|venir|passer
            j'ai|jai|on|ai ~ a? ~ {_VISIT} ~ prévu|prévue|programmé|programmée|noté|fixé ~ non|hein|n'est|
            c'est|ou
            rappel* moi|nous? ~ date|heure|jour|horaire|rendez|rdv
            rdv|rendez ~ ~ ~ ~ ~ sais|souviens|rappelle plus|pas|jamais ~ ~ quand|heure|jour|date""",
        0.8: "redire|redonner|redites|redis|redonnez",
        0.95: f"""voit|vois|voyons ~ quand|quelle|quel / c'est|est bien|toujours ~ ~ ~ ~ {_VISIT}
            mon|ma|notre prochain|prochaine ~ ~ ~ quand|quel|quelle
            pris|réservé|rdv|rendez-vous ~ ~ ~ ~ ~ c'est|est|c'était pour|à? quand|quel|quelle
            {_VISIT} ~ ~ quelle|quel heure|jour|date ~ $
            redonner|redire|rappeler|dire|donner|préciser|indiquer|confirmer|reconfirmer|envoyer|redonne|
            redis|
            redonnez|redites|dites|confirmez ~ ~ ~ mon|ma|mes|notre|date|heure|jour|horaire|rdv ~ ~ {_VISIT}
            est ce que|qu' j'ai|jai|on|nous|ai ~ rendez|rdv
            ai|ai-je je? rendez|rdv vous? cette|ce|demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|
            samedi
            viens|vient|passe|venons quand|quel|quelle ~ déjà?
            c'est|était|c'était à? quelle|quel heure|jour ~ ~ déjà
            quelle|quel heure|jour déjà
            m'avez|mavez|avez|a noté|inscrit|inscrite|notée|mis|mise ~ ~ quel|quelle|quand
            ai|j'ai|jai|avons quelque chose ~ prévu|réservé|noté
            mes|nos|prochains|futurs rendez|rdv|réservations|rdvs|rendezvous|réservation
            mon|notre prochain rdv|rendez
            quand|heure|jour|date|quelle|où ~ ~ ~ mon|ma|notre|mes rdv|rendez|réservation|séance|visite|
            consultation
            quand est ~ ~ ~ mon|ma rdv|rendez|réservation|séance|visite|consultation
            ai|avons je|nous|on? ~ ~ un|une|des|bien|déjà rdv|rendez|réservation|séance|visite
            est ce que j'ai|on|nous|jai ~ ~ un|une|des|bien rdv|rendez|réservation|visite|quelque
            j'ai|on|jai bien|toujours|encore ~ ~ rdv|rendez|réservation
            j'ai|jai un|une rdv|rendez|réservation quand|demain|lundi|mardi|mercredi|jeudi|vendredi|
            samedi|cette|à
            j'ai|jai un|une rendez vous quand|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|cette|à
            voir|afficher|consulter|montrer|montrez|montre|liste*|vérifier|confirmer|confirmez|rappeler|
            rappelez|rappelle|retrouver|connaître|savoir ~ ~ ~ mon|ma|mes|notre ~ rdv|rendez|réservation*|
            visite
            confirmer|vérifier|rappeler|rappelez|savoir|connaître ~ heure|date|jour|quand ~ ~ ~ rdv|
            rendez|viens|venir
            quand|heure ~ ~ ~ ~ dois|devais|doit je|on|nous? ~ venir|être|passer|présenter
            j'ai|jai ~ rdv|rendez ~ quand|heure
            ai|avais|avons|j'ai|j'avais|jai je|nous|on? réservé|pris|prévu|booké ~ ~ ~ quel*|quand|quoi|
            heure|jour|déjà
            quand|quel|quelle|quoi|heure|jour ~ ~ ~ ai|j'ai|avons|avais|jai je|nous? réservé|pris|prévu|
            rdv|rendez
            souvien*|souvenir|rappelle|sais|oublié ~ ~ ~ ~ ~ rdv|rendez|réservation|visite
            qu'est ce que j'ai|jai ~ ~ réservé|prévu|rdv|rendez|comme
            suis|sommes je|nous? ~ inscrit|inscrite|attendu|attendue|noté|notée
            détails ~ mon|ma|mes rdv|rendez|réservation / rdv|rendez vous? ~ est|c'est quand
            mon|ma|notre rdv|rendez|réservation ~ ~ ~ ~ quand|heure
            pouvez|pourriez|peux vous|tu? me? rappeler mon|ma|mes|le|la|quand|heure ~ ~ rdv|rendez|
            réservation|visite
            ai je|jai|j'ai quelque chose|qqch ~ prévu|réservé""",
    },
    "availability": {
        0.99: f"""proposer|proposez quoi / quoi ~ me? proposer / possible ou pas|non
            on|je|nous peut|peux|pouvons ~ venir|passer ~ quelle|quel heure|jour
            plus tôt|tot|rapide ~ ~ quand / dates|jours|heures|créneaux ~ possibles|disponibles|libres
            quelqu'un|quelquun|personne ~ ~ désisté|annulé|libéré
            prenez|prend|prends|recevez ~ ~ gens|monde / peut|peux|puis|pouvons on|je|nous ~ venir|
            passer quand
            on|je|nous peut|peux|pouvons ~ venir|passer quand / votre|vos planning|agenda|calendrier
            ^ des|une|y annulations|annulation|désistements|désistement
            qu'est|est ce? qui est|serait libre|dispo|disponible|possible
            docteur|dr|médecin|dentiste ~ ~ est|sera|consulte|travaille|reçoit ~ ~ ~ {_DAY}
            quelle|quel heure|jour|date ~ pouvez|peux|pourriez|peut vous|tu|on? ~ prendre|recevoir|voir
            avez|y|eu ~ ~ désistement*|annulations / dans|sous|d'ici combien de? temps ~ ~ place|rdv|
            recevoir|voir""",
        0.97: """combien de|d' place|places|créneau|créneaux|dispo*
            quel* ~ ~ horaires|horaire|créneaux|heures|dates ~ disponibles|libres|possibles|restants
            avez|auriez vous|tu? ~ ~ plus tôt|tot|tard""",
        0.85: """au plus tôt|vite / plus|le tôt possible / dès que possible / vous|te va|irait|convient|
            conviendrait|arrange|arrangerait / possibilité* / faisable|jouable|envisageable""",
        0.9: f"""recevez|prenez ~ encore|monde ~ ~ ~ {_DAY}
            plein|complet|complets|complète|blindé|surchargé
            quand ~ ~ pouvez|peux|pourriez|pourrez|peut vous|tu|il|elle|on? ~ me|nous|la|le? recevoir|voir|
            prendre
            avez|auriez|as|aurais|aurait|aurez|reste|resterait ~ ~ quelque|qqch|qqchose|truc|quelquechose
            prenez|prend|prends ~ encore|toujours ~ ~ {_VISIT}|monde|clients|patients|gens
            aucun|aucune ~ dispo*|place|créneau|{_VISIT}|trou / restant|restants|restante|restantes
            quand ~ ~ ~ ~ dispo*|libre|libres / dispo*|libre|libres quand
            places|créneaux|dates|jours|heures|horaires ~ ~ ~ possibles|proposés|proposez
            vous|tu pouvez|peux|pourriez quand
            quoi comme|de horaires|heures|créneaux|dispo|dispos|places
            ^ rien|quelque ~ ~ avant|après|tôt|d'autre|autre
            avez|auriez|as vous|tu? ~ plus tôt|tot|tard
            vous|tu avez|auriez|as ~ plus tôt|tot|tard
            avez|auriez|as vous|tu? quoi / vous|tu avez|as quoi / quoi de? dispo|libre
            quand ~ ~ ~ ~ pouvez|peux|pourriez|peut ~ prendre|recevoir|voir
            quel|quelle jour|heure|horaire ~ vous|t? arrange* / y|ya|y'a a? moyen / disponib*
            dispo|dispos / créneau* / creneaux
            avez|auriez|aurez|aurait|as|aurais vous|tu|il? ~ ~ ~ place|places|créneau*|créneaux|dispo*|
            libre|libres|temps|trou|moment
            reste ~ ~ ~ place|places|créneau*|dispo*|quelque|libre|libres
            vous|tu|êtes|etes|es ~ ~ libre|libres / est|c'est ~ ~ libre|dispo|possible|disponible|pris
            y a ~ ~ ~ place|places|créneau*|dispo*|quelque|libre|moyen|possibilité*
            avez|auriez|as vous|tu? quelque|qqch|qqchose|autre|rien chose|autre? ~ ~ tôt|tard|libre|
            dispo*|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|plus|pour|dans|la|le|ce|cette
            avez|avez|auriez vous ~ ~ libre|libres|proposer / qu'est ce que vous avez|auriez
            quand|jour|heure ~ ~ puis|peux|pourrais|pourrait|peut je|on|nous? ~ ~ venir|passer|prendre|
            avoir|être
            quand est|es ~ ~ je|on|que ~ peux|peut|puis ~ venir|passer / quand ~ ~ possible
            prochain*|premier*|première* créneau*|dispo*|place|rdv|rendez|heure|horaire|moment|
            jour ~ ~ dispo*|libre|possible
            prochaine|prochain|première|premier dispo*|créneau*|place|disponible
            quel*|autre*|autres ~ horaires|heures|créneaux|jours|dates|dispos|disponibilités ~ ~ avez|
            auriez|proposez|libre*|dispo*|possible*
            autre|autres|autre|autres horaire|horaires|heure|heures|créneau*|jours|dates|dispos|date|
            possibilités
            possible ~ ~ demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|aujourd'hui|matin|soir
            peut|peuvent ~ ~ me|nous recevoir|voir|prendre ~ quand""",
        0.6: """avant|après|pendant les? vacances|congés / libre|libres / place|places
            horaires|heures ~ libres|disponibles""",
    },
    "faq": {
        0.97: f"""est ce? qu'il|que|qu' faut ~ réserver|rdv|rendez-vous / faut il? réserver $ / climatisé*
            prenez|acceptez|prend ~ ~ tickets|ticket|paypal|lydia|virement|titres|chèque|chèques
            consultation|séance|visite ~ dure|durent|durera
            c'est|cest quoi un|une|le|la|les ~ {_SERVICE} / en bus|train|tram|métro|voiture|vélo
            enfants|animaux|chiens|bébés|mineurs ~ ~ acceptés|admis|autorisés|bienvenus
            loin|proche|près|pres|côté|cote de|du|d' ~ gare|centre|métro|tram|hôpital|place / stationner
            qu'est ce? que|qui comprend|inclut|contient / parle|parlez|parlent ~ anglais|espagnol|arabe|
            allemand|
            italien|russe|français|portugais|chinois|hébreu
            avez|y vous|a? ~ ~ clim|climatisation|wifi|toilettes|parking|ascenseur|terminal
            comment ~ ~ ~ passe|déroule|fonctionne|marche / reprenez|rouvrez|rouvre|réouvrez ~ ~ quand
            quand ~ reprenez|rouvrez|rouvre|réouvrez
            faut|doit il|on? ~ venir avec|à|en|sans|propre
            peux|peut|puis|pouvons|pouvez|possible je|on|nous|de? venir|entrer|amener|rentrer avec un|
            une|mon|ma|
            mes|son|le|des ~ chien|chat|animal|enfant|enfants|bébé|poussette|fils|fille|vélo
            est ce que|qu' je|on|nous peux|peut|pouvons venir|entrer avec ~
            dois|doit|devons|faut je|on|nous|il apporter|amener|emporter
            sans rdv|rendez-vous|réservation / faut|doit|obligé|obligatoire ~ ~ ~ ~ ~ directement
            faut|doit|obligatoire|obligé il|on|de|d'? ~ prendre|réserver|avoir? ~ rdv|rendez-vous|
            réserver ou|pour|d'avance|
            à
            frais|coût|prix|tarif|conditions|politique|pénalité|pénalités ~ ~ annul*""",
        0.95: """est|sont|c'est à? combien / à combien ~ $
            quel étage|bâtiment|rue|arrêt|métro|quartier / trouve|trouvez|situe ~ ~ quel|où
            c'est|est où|ou exactement|précisément
            on|je|peut|puis|nous peut|peux|puis|on|je|pouvons venir|entrer avec un|mon|son|une|le|
        des chien|chat|animal|enfant|bébé|poussette|animaux
            venir|entrer|rentrer avec un|mon|son|une|le|des chien|chat|animal|enfant|bébé|poussette|animaux
            horaire* ouverture|de|du
            vos|les|quels|quelles|tes ~ ~ horaires|horaire|tarifs|tarif|prix|heures|prestations|services|
            soins|coordonnées
            horaires $ / ^ horaires|tarifs|prix|adresse|tarif|ouverture
            ouvert|ouverts|ouverte|ouvertes|ouvrez|fermez|ouvre|fermé|fermés|fermée ~ ~ vous|le|la|à|
            quand|aujourd'hui|demain|ce|cette|dimanche|dimanches|samedi|samedis|lundi|lundis|mardi|
            mercredi|jeudi|vendredi|entre|tard|pendant|jusqu'à|quelle|les|en
            vous|c'est|êtes|etes|est|salon|cabinet|serez|tu|es ~ ~ ouvert|ouverts|ouverte|ouvrez|fermez|
            ouvre|ferme|fermé|fermés
            quand|heure ~ ~ ~ ouvr*|ferm* / travaillez|bossez ~ ~ le|les|samedi|dimanche|tard
            combien ~ ~ ~ ça|ca|coûte|coute|coûtent|coutent|cout|coût|prix|prend|vaut|pour|est|c'est|
            coûterait|faut|payer|prenez|facturez
            c'est|ça|ca coute|coûte|fait|vaut? combien / c cb|combien / cb la|le|un|une|pour
            vous|tu|c'est ~ où|ou $ / ^ combien|cb / prix / tarif*
            coûte|coute|coût|coûts|coûtent|cher|chère|facturez
            vous|tu êtes|etes|es où
            où|ou ~ ~ êtes|etes|est|se|êtes|situé*|trouve*|trouvez|garer|stationner|venir / adresse*
            situé* / localisation / comment ~ ~ venir|aller|accéder|rendre|arriver|trouver / itinéraire
            parking* / stationnement / se|me garer / garer
            accept* ~ ~ carte*|chèque*|cb|espèces|animaux|chiens|enfants|paiement|mutuelle|nouveaux|visa|
            amex|apple
            carte* bancaire*|bleue|vitale|de|cadeau*|crédit / paiement*
            payer ~ ~ par|en|carte|cb|espèces|chèque|sur
            prenez|prend|acceptez vous? ~ ~ carte*|cb|chèque*|espèces|mutuelle|vitale|nouveaux|enfants|
            chien*
            tiers payant / mutuelle* / remboursé* / remboursement* / sécu / conventionné* / assurance*
            secteur / qui êtes|etes|es|est|c'est|suis
            vous|tu|es|êtes|parle ~ ~ un|une|à|a robot|bot|humain|machine|ia|ordinateur|
            vraie|vrai
            es|êtes ~ tu|vous ~ ~ robot|bot|humain|machine|ia / je parle à|avec qui
            quel*|quelles|vos|liste ~ ~ prestations|services|soins|traitements
            proposez|faites|offrez|pratiquez|vendez|acceptez|parlez|utilisez|recevez|coupez|traitez|
            soignez|coiffez vous
            vous faites|proposez|offrez|pratiquez|vendez|parlez|acceptez|utilisez|coupez|coiffez|recevez
            combien de temps / quelle|la durée
            dure|durent|durer|prend ~ ~ combien|temps|longtemps|heure|heures|minutes
            conditions|politique|frais|règles ~ ~ annul*|remboursement|retard
            frais annulation|annulation|de
            si|quand je|j'|on|annule|jannule ~ annul*|décommand*|suis|arrive / délai ~ ~ annul*
            jusqu'à quand ~ ~ annul* / annul* ~ ~ gratuit*|payant*|frais|facturé*|veille
            si annule|jannule / qu'est ce qui se passe si
            faut|dois|doit|devrais il|je|on|t? ~ apporter|amener|arriver|payer|prévoir|préparer|jeun|
            ordonnance|avance
            apporter|amener quelque|quoi|ma|mon|mes|une|un / à jeun / acompte* / arrhes / caution
            ordonnance / cartes|carte|chèques|chèque|bons|bon cadeau*|cadeaux / wifi / handicap*
            accessible* / fauteuil roulant
            votre|ton|le|un numéro|téléphone|tel|mail|email|site|instagram|insta|nom|wifi|code
            téléphone ~ $ / promotion* / réduction* / étudiant* / remise*
            animaux|chien|chiens ~ ~ acceptés|admis|autorisés
            c'est|est ce|ce ~ douloureux|mal|dangereux|bien / ça fait mal / qualifié* / diplômé*
            expérience / différence
            y a ~ ~ ~ parking|wifi|ascenseur|frais|supplément|métro|tram|bus|toilettes""",
        0.9: """comment ~ ~ ~ ~ ~ venir|aller|accéder|arriver|trouver|entrer / quel|quelle bus|tram|ligne|
            métro|station|arrêt
            quelle différence / à|a partir de quel âge / liste des? prix|tarifs|prestations""",
        0.72: """devis / gratuit*|payant* / inclut|inclus|incluse|compris|comprise / code|digicode / produits
            marque|marques / garantie / fidélité / forfait* / cher|chère / plusieurs fois
            quel|quels|quelle|quelles jours|jour ~ travaille*|consulte*|bosse* / dois|doit je|on
            quelle heure ~ ~ prenez|recevez|travaillez|bossez""",
        0.65: "^ bonjour|bonsoir|et? avez|vendez|faites|coupez|utilisez|acceptez|existe vous|t?",
        0.6: "horaires / ouvert|ouverts|fermé|fermés / heures ouverture",
    },
    "handover": {
        0.97: f"""passer|passez|passe ~ la|l'? ~ réception|accueil|secrétariat|secrétaire
            pouvez|pourriez|peux|possible vous|tu|de? me|nous passer ~ le|la|l'|un|une ~ salon|cabinet|
            garage|studio|institut
            attends|attend votre|un|ton appel|coup
            pouvez|pourriez|peux|pourrait|possible vous|tu|de? me|nous mettre en relation|contact|
            communication|ligne
            qui peut|pourrait ~ m'aider|aider|répondre|renseigner|m'expliquer / transf* ~ ~ appel
            parler|parlé|causer|échanger|discuter|dialoguer|entretenir|m'entretenir|parle|m'adresser|
            adresser à|a|avec|
            au|aux ~ ~ ~ {_STAFF}
            avoir|joindre|contacter|voir ~ ~ ~ {_STAFF} ~ téléphone|tel|ligne|bout|directement
            passez|passe|passer|donnez|mettez moi|nous ~ ~ ~ {_STAFF}
            avoir|voudrais|veux|besoin|préfère|faut ~ ~ vraie|vrai|réelle|réel|autre personne|humain|
            interlocuteur
            me|nous|moi rappelle|rappeler|rappellent|recontacte|recontacter|téléphoner|téléphone|joindre|
            appeler|appelle|appellent
            peut|peuvent|pouvez|peux|pourrait|pourriez ~ ~ m'appeler|me? appeler|joindre ~ ~ ~ portable|
            mobile|
            téléphone|numéro|06|07
            quelqu'un|quelquun|qqn ~ ~ ~ répondre|aider|parler|appeler|renseigner|expliquer|joindre|compétent
            quelqu'un d'autre svp|stp|s'il / à|a qui ~ ~ ~ adresser|parler|m'adresser
            peux|peut|puis|pouvons|pourrait je|on|nous? ~ vous|s'|se appeler|parler|téléphoner|joindre
            votre|ton|ce bot|robot|assistant|chatbot
            tourne|tournez en rond / arrive à rien / n'importe quoi / avance* pas / assistance humaine
            chat en direct / laissez|laisse moi parler|discuter
            veux|voudrais|préfère|préférerais|aimerais|souhaite ~ ~ appeler|téléphoner
            demander|demandez|dites|dire ~ ~ ~ {_STAFF} ~ ~ ~ appeler|rappeler|m'appeler|joindre
            laisser|transmettre|passer|adresser un|mon? message|mot
            rappelez|recontactez / humainement / vive voix / mauvais|mal service
            comprend*|comprenez pas|rien|jamais ~ ~ ~ dis|demande|demandé|veux|question
            ne|pas? voudrais|veux|souhaite pas|plus? ~ discuter|parler|échanger ~ machine|robot|bot|
            ordinateur|ia
            employé|employée|salarié|salariée|collaborateur|collaboratrice|collègue|assistante|
        assistant ~ ~ ~ répondre|répond|parler|aider|joindre|rappeler
            y a ~ personne / humain*
            une|un|vraie|vrai|autre ~ personne|humain|conseiller|conseillère|opérateur|opératrice|agent|
            responsable|interlocuteur ~ $
            vraie|vrai|réelle|physique personne|humain|gens|interlocuteur / être humain
            personne ~ réelle|humaine|physique
            parler|parle|discuter|échanger|causer|dialoguer|parlé|entretenir à|a|avec|au|aux|
            directement ~ ~ quelqu'un|quelquun|qqn|qlq|personne|humain|responsable|patron|patronne|gérant|
            gérante|docteur|dr|médecin|dentiste|secrétaire|coiffeur|coiffeuse|conseiller|conseillère|
            agent|opérateur|directeur|vous|accueil|équipe|lui|elle|un|une|le|la|l'un|madame|monsieur
            quelqu'un|qqn|quelquun ~ ~ à|a|au|pour qui|téléphone|parler|répondre|aider|me|réel
            rappel* moi|nous / me|nous rappel* / rappelée|rappelé|rappelés
            être|etre|souhaite|demande ~ rappel*|contact*
            pouvez|pourriez|peux|peut|pourrait ~ ~ appeler|appeler|rappeler|téléphoner|joindre|contacter|
            mappeler
            appel* moi|nous / appel* ~ svp|s'il|stp|au|sur|quand|dès|demain|aujourd'hui / téléphon* moi
            contact* moi / joindre ~ ~ quelqu'un|téléphone|secrétaire|accueil|un|vous
            passez|passe|passer|transférez|transfère|transférer|connectez|redirigez|dirigez moi|nous
            passez|passe|mettez|mets|connectez|transférez moi ~ ~ responsable|patron|patronne|gérant|
            gérante|directeur|directrice|secrétaire|secrétariat|accueil|réceptionniste|quelqu'un|
            conseiller|conseillère|agent|docteur|opérateur|humain|personne
            passez|passe moi
            passer|passez|passe ~ le|la|un|une|quelqu'un|à|au responsable|patron|patronne|gérant|gérante|
            directeur|directrice|secrétaire|docteur|accueil|conseiller
            transfér* moi|vers|à / mettez|mettre|mets ~ en relation|contact|communication
            mise en relation
            le|la|un|votre|une|au responsable|patron|patronne|gérant|gérante|directeur|directrice|
            secrétaire|secrétariat|réceptionniste|manager|standard|service
            conseiller|conseillère|opérateur|opératrice|standardiste|téléconseiller / service client*
            un agent / au|par téléphone / coup de fil / réclamation* / plainte / plaindre
            marre ~ ~ ~ ~ robot|bot|machine|ia|machines
            pas|plus ~ ~ à|avec|un|de|d'un robot|bot|machine|ia|ordinateur
            robot ~ nul|stupide|débile|inutile / nul|stupide|débile|inutile
            comprend*|comprenez ~ rien|pas|jamais / vous|tu ~ ne? ~ comprenez|comprends rien|pas|jamais
            ne aide*|aidez|sert pas|à / ça|ca ne? aide|sert|fonctionne|marche pas|à
            quelqu'un|qqn ~ ~ appelle|mappelle|rappelle / avoir ~ ~ au téléphone|bout / urgence vitale
            parler|discuter|échanger|causer|m'entretenir à|a|au|aux|avec|directement
            y a ~ ~ quelqu'un|qqn / il y a quelqu'un / parler de vive|voix
            besoin|veux|voudrais|préfère ~ ~ humain|personne|quelqu'un|conseiller""",
    },
    "stop": {
        0.97: """désabonn* / désinscri* / desabo* / désinscr* / stop sms|messages|pub|publicité|svp|tout
            arrêt*|cess*|stopp* de|d'|moi|les|ces|tout|vos|envoyer|de ~ ~ écrire|écrire|envoyer|envoyer|
            messages|sms|contacter|harceler|spam*|texto*|textos|solliciter
            veux|souhaite|voudrais|désire plus ~ de|d'|vos|tes|ces|aucun messages|sms|textos|notifications|
            mails|pub
            stop ~ messages|sms|pub|mails / arrêtez|cessez|stoppez|arrête ~ ~ messages|sms|textos|spam|pub
            ne ~ ~ écrivez|écris|envoyez|contactez|envoie|écrivez|envoyez ~ plus|pas|jamais
            écrivez|envoyez|écris|contactez plus|pas / plus ~ ~ recevoir ~ messages|sms|mails|pub
            plus|aucun de|d'|aucun|un message|messages|sms|pub|publicité|spam
            retir*|enlev*|supprim* ~ ~ ~ ~ liste|numéro|base|contacts
            fichez|laissez|foutez moi la? paix|tranquille
            veux|souhaite|voudrais plus ~ recevoir|être|vos / arrêtez ça|tout""",
    },
    "owner_command": {
        0.96: "ferme|fermez le|la|mon|notre salon|boutique|cabinet|magasin|institut ~ le|la|du|demain|lundi",
        0.9: """ferme|fermez le|la|mon|notre salon|boutique|cabinet|magasin|institut le|la|du|demain|ce|
            jusqu'à|pour
            congé* / conges / jours|jour|journée off|libre|repos / rtt
            suis|serai|sommes|serons|pars|partons|part ~ ~ vacances|congé*|congés|repos|absent|absente|
            absents|off|malade|déplacement
            je|on|nous ferme|fermons|fermerons|fermerai|serons|sera|serai|sommes ~ fermé*|vendredi|lundi|
            mardi|mercredi|jeudi|samedi|dimanche|demain|du|le|pour|à|plus|aujourd'hui|cet|ce|la
            on|nous sera|serons|est|sommes ~ fermé* / on|nous ferme|fermons|fermerons
            ferm* le|la|mon|notre salon|boutique|cabinet|magasin|institut le|la|du|demain|ce|jusqu'à|pour
            quel*|quels clients|client|patients / fermeture
            ferm* ~ salon|boutique|cabinet|agenda|magasin|institut|le|la
            qui vient|viens|est|ai|j'ai|a|arrive|passe ~ ~ ~ demain|aujourd'hui|lundi|mardi|mercredi|
            jeudi|vendredi|samedi|matin|soir|rdv|rendez|prochain|prévu
            bloqu* / débloqu*
            libèr*|libere*|liber|libérez|libérer le|la|mon|lundi|mardi|mercredi|jeudi|vendredi|samedi|
            dimanche|demain|ce|cet|aujourd'hui|tout
            j'ai|aurai|ai|suis|serai|arrive|jai|serais ~ ~ ~ ~ retard / en|de retard
            minutes|min|mn|heure|heures de retard / planning
            agenda ~ ~ jour|demain|semaine|aujourd'hui|lundi|mardi / mon|agenda|notre|le agenda|planning
            rdv|rendez|clients|rendez vous? du|d'aujourd'hui|daujourd'hui|de jour|demain|matin|soir|
            semaine|ce
            rdv|rendez|clients|vous d'aujourd'hui|de|du demain|jour|ce
            montre*|liste*|affiche*|donne* ~ ~ rdv|rendez|clients|planning|agenda|journée ~ ~ jour|demain|
            d'aujourd'hui|semaine
            combien ~ ~ rdv|rendez|clients|personnes|patients ~ ~ demain|aujourd'hui|jour|semaine|lundi
            rapport|résumé|récap* du|de|quotidien ~ jour|soir|journée|hebdo
            activ*|désactiv*|coup*|allum* ~ ~ rapport|résumé|récap*
            je|on|nous? prends|pose|prendre|poser|prenons ~ ma|mon|une|un|des journée|matinée|congé|
            congés|vacances|jours""",
        0.7: "vacances",
        0.6: "malade / fermé* ~ du|le|vendredi|lundi / retard",
    },
    "greeting": {
        0.95: "salut|bonjour|coucou|hello|bonsoir|hey ça|ca|comment va|allez|vas",
        0.9: """bonjour* / bonsoir* / salut* / coucou* / bjr / bsr / slt / cc / hello* / hey* / hi / allo
            allô / ça|ca va|vas / comment|cmt allez|vas|va|ça|ca / bon matin / re|rebonjour / enchanté*
            bonjoir / bjour / wesh / yo / kikou""",
    },
    "thanks": {
        0.95: "merci ~ bonne|bon journée|soirée|week|fin|continuation|après|aprem|nuit",
        0.9: """merci* / mrc / mci / mercii / remercie* / thanks / thx / au|o revoir / aurevoir
            bonne ~ journée|soirée|nuit|semaine|fin|continuation|après|aprem
            bon|bonne week|weekend|aprem|apres|après|courage / à|a bientôt|bientot|demain|plus|tout / ciao
            bye* / parfait|super|ok merci / gentil|sympa|aimable ~ $ / salutations / cordialement / merki
            adieu / bises / bisous / très gentil""",
    },
    "affirm": {
        0.9: """va pour ça|ca|le|la|celui|celle / oui* / ouais* / ouai / ouep / oué / ui / mui / wi
            d'accord|daccord|dacc|dac|dak|dacord
            ok|okay|okey c'est|ça|pour|parfait|super|merci|bon|nickel|va
            ça|ca|cela|c'est|sa me? va|marche|roule|joue|convient|bon|parfait|ok|nickel|super|noté|génial|
            bien|bonn|exact|juste|correct|top|impeccable|entendu
            me|nous va|convient / parfait* / nickel / impec* / super / génial* / top / excellent*
            entendu / bien|biensûr sûr|sur|entendu|volontiers / bien|très bien / très|tres bien
            volontiers / avec plaisir / confirm* / je confirme|valide / valid* / exact* / tout à fait
            absolument / carrément / certainement / évidemment / allez y / allons y / vas y
            faites|fais ça|le|comme|donc / c'est ça|bon|ok|parti|noté / bon $ / correct / vrai / si / yep
            yes / yeah / yess / on|je fait|fais|prends|prend ça|comme|celui|celle|le|la
            réserve*|note*|prenez|bloquez ça|le / pourquoi pas / pas de souci|soucis|problème|pb
            marché conclu / affirmatif / vendu / banco / go / je|on le? prends|prend|veux $
            excellente idée / merveilleux / adjugé / s'il vous|te plaît|plait $""",
    },
    "deny": {
        0.95: "non merci",
        0.9: """
            surtout? annul*|supprim*|déplac*|décal* pas|surtout ~ ~ rdv|rendez|réservation / non* / nan
            nn / nope / nah / nop / no
            pas vraiment|maintenant|du|encore|possible|bon|question|celui|celle|ça|ca|besoin|la|tout|
            intéressé|intéressée|d'accord|ok|top|ce|cette|terrible
            laiss* tomber|béton / oubli*|oublie|oubliez ~ ça|ca|tout|le / tant pis / aucun|aucune
            ni l'un|l'une|lun / jamais / surtout pas / ne me|nous convient|va|plait|plaît pas
            me|nous convient|va|arrange|plait|plaît pas|plus
            ça|ca|cela|c'est ne? va|marche|convient|fonctionne pas|plus
            c'est|est|ce|trop trop|pas ~ tôt|tard|cher|loin|bon|ça|ca|bien|possible|correct|moi|le / faux
            incorrect / erreur / mauvais / négatif / gard*|laiss*|conserv* le|la|mon|mes|les|ce|comme|l'
            changé d'avis|davis / changer d'avis / finalement non|pas / plus tard peut / rien
            veux|voulais|souhaite|voudrais|aime pas|plus / préfère pas|autre|un|une / bof
            malheureusement / impossible / pas du tout / sans façon""",
    },
}

_ORDINALS = (
    "premier première 1er 1ere 1ère", "deuxième second seconde 2e 2eme 2ème 2nd 2nde deux",
    "troisième 3e 3eme 3ème trois", "quatrième 4e 4eme 4ème quatre", "cinquième 5e 5eme 5ème cinq",
    "sixième 6e 6eme 6ème six", "septième 7e 7eme 7ème sept", "huitième 8e 8eme 8ème huit",
    "neuvième 9e 9eme 9ème neuf", "dixième 10e 10eme 10ème dix",
)  # fmt: skip

_CHOICES = (
    {word: place for place, row in enumerate(_ORDINALS, 1) for word in row.split()}
    | dict.fromkeys(("dernier", "dernière", "plus tard", "plus tardif", "plus tardive", "tardif"), -1)
    | dict.fromkeys(("numéro un", "option un", "choix un", "le un", "la une"), 1)
    | dict.fromkeys(("plus tôt", "plus proche", "haut"), 1)
    | dict.fromkeys(("milieu",), 2)
)

_CUES = Cues(
    appointment="rendez vous? / rdv|rdvs|rendezvous / réservation*|séance*|consultation* / visite",
    never_mind="""
        laiss* tomber|béton / oubli* ~ ça|ca|tout / tant pis / changé d'avis|davis / au revoir / aurevoir
        bye / plus intéressé*|la|envie / ^ rien ~ $ / pas grave / peu importe ~ merci / non rien
        abandon*""",
    none_of_them="""aucun|aucune / ni l'un|l'une|lun / rien de|dans / pas un seul
        quelqu'un|qqn|autre autre|personne|autre|chose / aucun des deux|trois / pas ceux|celles|ces""",
    either="""
        peu importe|m'importe / n'importe|nimporte / n'importe|nimporte qui|lequel|laquelle|quand|quel
        m'est|mest égal|egal / égal / pas de préférence|preference / aucune préférence / au choix
        comme vous|tu voulez|veux|préférez / choisissez / choisis pour moi / l'un|lun ou autre|lautre
        tous|toutes ~ $ / les deux|trois $ / qui|lequel est|sera? ~ disponible|libre|dispo / à vous de
        sans préférence / vous choisissez|décidez / ça|ca m'est|dépend ~ égal / pareil / je en fiche
        indifférent""",
    soon="""au plus vite|tôt|tot / plus|le tôt|tot|vite|rapidement possible / dès|des que possible|vous
        premier|première|prochain|prochaine créneau|dispo*|place|disponible|libre|possible|disponibilité|
        venu
        premier rdv|rendez / urgent* / urgence / rapidement / asap / tout de suite / immédiatement
        le plus proche / vite""",
    earlier="plus tôt|tot|matin / avant ça|ca|cela / plutôt avant / trop tard / avancé",
    later="plus tard|tardif|tardive / après ça|ca|cela / trop tôt|tot",
    compared="""
        vous|tu? avez|auriez|as vous|tu? ~ plus tôt|tot|tard / quelque|qqch chose? de? plus tôt|tot|tard
        un? peu? plus tôt|tot|tard si possible
        un|quelque|rien|qqch peu|chose? plus? ~ tôt|tot|tard svp|stp?
        avez|auriez|as|il|pas vous|tu? quelque|qqch|rien|un chose|peu? ~ plus|un tôt|tot|tard
        plus tôt|tot|tard svp|stp|possible / plus tôt|tot|tard s'il vous|te plaît|plait
        peut|peux|possible on|je|de? ~ venir|faire ~ plus tôt|tot|tard""",
    same_time="""
        même|meme heure|horaire|heures / à la même|meme / garder|gardez heure|lheure|horaire / toujours à""",
    same_as_last="""comme d'habitude|dhabitude|avant|toujours / comme la|les dernière|autre|dernières
        même|meme chose|prestation|soin|coupe|service ~ ~ dernière|fois|avant|d'habitude
        pareil que|avant|comme / la même|meme chose / comme d'habitude|dhabitude|hab
        ce que j'ai|j'avais eu|fait|pris / habituel|lhabituel|habituel / idem""",
    more_times="""
        autre|autres|autre|autres|plus d'? horaire|horaires|heure|heures|créneau|créneaux|dispos|
        disponibilités|possibilités|options|choix|propositions
        autre chose / quoi|rien|qui autre|dautre / aucun|rien|pas ~ ~ convient|va / voir plus|autres
        la suite / suivant|suivants / pas ces|ceux / encore autres""",
    another_day="""
        autre|autres|autres|nouvelle jour|jours|date|dates|journée / pas ce|cette jour|date|journée|là
        changer de jour|date / autre fois $""",
    hours="""horaire|horaires|heures ~ ouverture|ouverture|fermeture|salon|cabinet|boutique
        ^ horaires|ouverture / vos|tes|les|quels ~ ~ horaires / quand|heure ~ ~ ~ ouvr*|ferm*
        vous|c'est|êtes|etes|est|salon|cabinet|serez ~ ~ ouvert|ouverts|ouverte|ouvrez|fermez|fermé|
        fermés|ouvre|ferme
        ouvert|ouverts|ouverte ~ ~ dimanche|dimanches|samedi|lundi|demain|aujourd'hui|tard|soir|week|
        jusqu'à
        jusqu'à quelle heure / travaillez ~ ~ samedi|dimanche|soir|le""",
    now="maintenant / en ce moment / là|la tout|maintenant / tout de suite / actuellement / à instant",
    who="""qui êtes|etes|es|est|c'est|suis
        vous|tu|es|êtes ~ ~ un|une robot|bot|humain|machine|ia|ordinateur|personne|vraie
        es|êtes tu|vous ~ ~ robot|bot|humain|machine|ia|réel / je parle à|avec qui|un
        parle à|avec qui|un|une robot|bot|humain / que pouvez|peux|savez|sais ~ faire
        qu'est ce que vous|tu pouvez|peux|savez / ^ aide $ / ^ menu $ / comment ~ ça|ca marche|fonctionne
        votre|ton nom / c'est quoi""",
    services="""quelles|quels|vos|liste|les|des ~ ~ prestations|services|soins|traitements|prestation
        proposez|faites|offrez ~ quoi|comme|vous / que|quoi faites|proposez / vous faites|proposez quoi""",
    question="""
        ^ bonjour|bonsoir|salut|bjr|alors|et|sinon|mais|dites|excusez|pardon? est|es|avez|auriez|faites|
        proposez|acceptez|prenez|pouvez|pourriez|peut|puis|comment|combien|quand|quel|quelle|quels|
        quelles|qui|que|quoi|pourquoi|qu'est|faut|dois|y
        est ce que|qu'il|qu'on / ^ où êtes|etes|est|se|ça|puis|je|vous|c'est
        savoir si|quand|comment|combien|où|quel / une? question / me demande* si
        ^ et|sinon ~ combien|où|quand / dites|dis moi / c'est|ça|ca combien|où|quand|comment|quoi
        vous|tu faites|avez|prenez|acceptez""",
    price="""combien ~ ~ coût*|cout*|ça|ca|c'est|vaut|pour|prix|est|prenez|fait / prix / tarif* / coût*
        coute* / cher|chère / ^ combien $ / c'est combien / facturez""",
    length="combien de temps / durée / dure|durent|durer / longtemps / combien de|d' minutes|heures",
    and_also="^ et / ^ et|aussi pour|la|le|une|un / ^ et|pour combien / ^ quid / ^ aussi",
    address="""
        où|ou ~ ~ êtes|etes|situé*|trouve*|trouvez|est|se / adresse* / situé* / localisation / itinéraire
        comment ~ ~ venir|aller|accéder|rendre|trouver|arriver / c'est|vous ~ où / ^ où $
        quelle rue|station / quel étage|arrêt|métro|quartier / plan accès""",
    phone="""téléphone|tel|tél / votre|ton numéro / numéro ~ ~ téléphone|joindre|appeler
        vous appeler|joindre|contacter""",
    several="""
        deux|trois|quatre|cinq|2|3|4|5|6|7|8|9|plusieurs personnes|enfants|adultes|rendez|rdv|séances|
        places|pers|filles|garçons|amis|amies|deux
        nous sommes|serons|deux / on est|sera deux|trois|quatre|plusieurs|2|3|4
        mon|ma|mes ~ et moi|moi|lui / moi et mon|ma|mes|un|une / moi et ~ mari|femme
        chaque|tous|toutes ~ semaine|semaines|mois|mardi|lundi|mercredi|jeudi|vendredi|samedi|lundis|
        mardis|mercredis|jeudis|vendredis|samedis
        hebdomadaire / mensuel* / pour nous deux|tous|trois / pour deux|trois|2|3|plusieurs
        en famille|couple|groupe / une série / groupe de""",
    one_more="""
        et|aussi|puis|plus ~ un|une|pour autre? ~ pour / un|une autre rdv|rendez|réservation|pour|créneau
        encore un|une / aussi pour|un|une / et aussi|pour mon|ma|lui|elle|un|une / également / en plus
        un|une de plus / deuxième|second rdv|rendez / réserver|prendre aussi|également""",
    for_other="""
        pour mon|ma|notre|mes|un|une|son|sa ~ fils|fille|femme|mari|mère|mere|père|pere|maman|papa|
        enfant*|bébé|compagnon|compagne|copain|copine|ami|amie|frère|soeur|sœur|grand|conjoint|conjointe|
        épouse|époux|neveu|nièce|cousin|cousine|collègue|patron|garçon|petit|petite|ado|belle|beau
        mon|ma|notre ~ fils|fille|femme|mari|mère|père|maman|papa|enfant|bébé|compagnon|compagne|copain|
        copine|ami|amie|frère|soeur|neveu|nièce a|voudrait|veut|aimerait|souhaite|doit|peut|est|qui|aurait
        pour quelqu'un|qqn autre|dautre / pour lui|elle|eux|elles / pas pour moi / de la part|part de
        au nom de ~ ma|mon / pour le|la petit|petite""",
    waitlist="""liste attente|dattente|attente
        prév*|averti*|dites|inform*|contact*|appel* moi|nous|quand|si ~ ~ ~ ~ libère|annule|dispo*|
        désiste*|désistement|place|libre|annulation|créneau
        si une|un|quelque place|créneau|désistement|chose|rdv ~ libère|libere|dispo*
        en cas de|d'|annulation désistement|annulation?""",
    leave_waitlist="""retir*|enlev*|supprim*|sort*|ôtez|désinscri* ~ ~ ~ liste / quitter ~ ~ liste
        plus ~ ~ ~ liste ~ attente|attente|dattente / plus ~ attendre|besoin ~ attente|liste""",
    provided="mais / si / sauf / seulement / à condition",
    pause="""
        je vais|dois y? réfléchir|voir|demander|vérifier / laissez|laisse moi réfléchir|voir|vérifier
        ^ peut être $ / je réfléchis / réfléchir / sais pas encore / hésit* / pas sûr|sûre / un instant
        une minute|seconde / je reviens vers vous / je vous redis|recontacte|rappelle / ^ attendez|attends $
        ^ hm|hmm|hum|euh $ / je verrai / on verra""",
    everything="""
        les deux / tous|toutes les rendez vous|réservations|deux|trois / tous mes rendez vous
        toutes mes réservations / tout annuler / annulez|annuler|annule tout|tous|toutes
        ^ tous|toutes|tout $""",
    brings_forward="avanc* / plus tôt",
    next_day="le lendemain / le jour suivant|d'après / le jour d' après",
    day_before="la veille / le jour d'avant|précédent / le jour d' avant",
    correction="""
        non|ah|oh|pardon|désolé|désolée attendez|attends|plutôt|en|mettez|pardon / attendez|attends non
        en fait / finalement / plutôt / je voulais|veux dire / mettez|disons|dites plutôt / au lieu
        à la place / correction / je me suis trompé|trompée / erreur""",
    name_told="""
        mon|le|son|notre nom|prénom complet|est|de|c'est? ~ est|c'est|famille / je appelle|mappelle
        appelle|mappelle / nom|prénom|nom de famille / au nom de|d' / mon|le nom|prénom
        je me nomme|prénomme / appelez moi / nom et prénom""",
    name_maybe="""je suis / c'est / moi c'est / ici / c'est pour / pour / mettez|met|met|notez ~ au nom|de
        de la part de / signé""",
    name_ends="""
        et je j'ai j'aimerais voudrais s'il svp stp merci pour à a au un une ou mais qui ici avec voici
        est ai aimerais souhaite veux suis mon ma demain aujourd'hui car que pas ne si bonjour bonsoir
        j'ai j'aurais nous vous on chez donc alors veuillez pouvez puis je cordialement en dans""",
    empty="un une des le la les l' et de du d' pour avec ou en sur à au aux mon ma mes votre vos",
)

_NEVER = "pas|plus|pa|ps|aucun|aucune|jamais|rien"
_NAMED = _VISIT.replace("rendez-vous", "rendez")  # a set has single words
_FREE = (
    "place|places|créneau|créneaux|horaire|horaires|dispo*|libre|libres|trou|trous|possibilité*|quelque|qqch"
)
# What the words of a sentence mean together, where no phrase of the intents is said.
_TOGETHER = {
    "stop": f"""{_NEVER} recevoir|envoyez|envoyer|écrire|contacter|messages|sms|pub messages|sms|pub|spam|
        textos
        arrêt*|cess*|stopp* messages|sms|pub|spam|envoyer|contacter|écrire""",
    "handover": f"""parler|discuter|échanger|causer|joindre|m'entretenir|contacter|voir|avoir {_STAFF}
        rappel*|appel*|téléphon*|joindre|contact* me|moi|nous|m'appeler|qu'on|quelqu'un !vous|rdv|rendez
        besoin|veux|voudrais|faut|préfère|préférerais|existe humain*|personne|quelqu'un|conseiller|
        opérateur !rdv
        robot|bot|machine|ia|automate|répondeur marre|nul|débile|inutile|pas|ras|stop|parler
        transfér*|passez|passe|mettez {_STAFF}""",
    "cancel": f"""{_NEVER} venir|viens|vient|viendrai|viendra|viendrons|viennent|viendront|passer|honorer|
        assister|
        présenter|déplacer|libérer !pouvez|avez|quand|encore|sais|mieux|tôt|tard|possible
        {_NEVER} serai|sera|serons|peux|pourrai|pourrons|pourra|jpeux là|présent|présente|présents|disponible
        annul*|anul*|supprim*|résili*|décommand* {_NAMED}|{_DAY}|tout|venue|place !pas|surtout|si|frais
        retir*|enlev*|ray*|libér*|rend*|laiss* {_NAMED}|place|créneau|planning|liste !autre
        abandonn*|renonc*|oubli* {_NAMED} !quand|heure|date|jour|quel
        malade|hospitalisé|hospitalisée|accident|panne|décès|empêché|empêchée|grippe|covid {_NAMED}|venir|
        {_DAY} {_NEVER}""",
    "reschedule": f"""convient|arrange|m'arrange|va|possible|marche {_NEVER} {_DAY} avez|auriez|plutôt|peut|
        peux|dispo|libre|sinon
        finalement|plutôt|préfère|préférerais {_NAMED}|tard|tôt venir|faire|mettre|préfère|préférerais|
        voudrais|aimerais
        autre|autres|nouvelle|nouveau|différent jour|date|moment|heure|créneau|horaire|fois|
        semaine rdv|rendez|
        réservation|séance|venir|passer|mettre|décaler|changer !avez|auriez|dernière|premier|première
        {_NAMED} plutôt|place|lieu|avant|retard|tard|tôt|bouger|changer|autrement {_DAY}|heure|heures|h|
        venir|passer|jour
        retard|bloqué|bloquée|coincé|coincée|empêchement|contretemps possible|peut|pourrait|peux|plutôt|
        autre|plus""",
    "my_appointments": f"""quand|heure|jour|date|quel|quelle|où|qui|confirmé|confirmée|bien|noté|notée|prévu|
        prévue|
        enregistré|toujours|retrouve|oublié {_NAMED}|rdvs mon|ma|mes|ai|j'ai|jai|notre|avons|mien|avais|
        suis !pas|autre
        déjà|rappel*|oublié|souviens quand|heure|jour|date|quel|quelle""",
    "faq": """combien|prix|tarif*|coût*|coute*|cher|payer|paiement|remboursé*|gratuit*|devis|facture|acompte
        ouvr*|ouvert*|ferme|fermez|fermé|fermés|fermée vous|quelle|quand|heure|heures|jours|dimanche|samedi|
        lundi|midi|est|êtes
        adresse|garer|parking|situé*|métro|étage|wifi|téléphone|numéro|mail|site|accès
        comment|pourquoi|quel|quelle|quels|quelles|où vous|votre|vos|ça|cela faites|utilisez|proposez|vendez|
        prenez|
        acceptez|marche|passe|fonctionne|dure|produits|soins|services|marques|types|méthode|différence
        faut|dois|devons|obligé|obligatoire apporter|amener|préparer|arriver|laver|jeun|avant|payer|prévoir|
        enlever|porter|ordonnance
        vous|tu|t'es robot|bot|ia|machine|humain""",
    "availability": f"""avez|auriez|as|aurais|reste|restent|resterait|y|ya|aurait|il|serait {_FREE} !annul*
        quand|quel|quelle|quels|quelles|partir peux|puis|peut|pouvez|pourriez|pourrait|possible|recevez|
        prenez venir|passer|
        recevoir|prendre|voir|avoir|prenez|recevez
        {_FREE} {_DAY}|matin|soir|midi|semaine|week|weekend|avant|après|tôt|tard|prochain*|prochaine|premier|
        première
        possible|faisable|jouable|envisageable|ok|dispo*|libre {_DAY}|matin|soir|midi|semaine|weekend|h|
        heures !{_NAMED}
        complet|complets|plein|pleins|blindé {_DAY}|semaine|soir|matin|êtes|encore""",
    "book": f"""voudrais|voudrait|veux|veut|aimerais|aimerait|souhaite|souhaiterais|besoin|faut|faudrait|
        cherche|
        possible|peux|puis|peut|pouvez|pourriez|viens|venir|prendre|prenez|mettez|notez|réserv*|inscri*|
        dois {_SERVICE}|
        {_NAMED}
        voudrais|veux|aimerais|souhaite|puis|peux|pourrais|possible venir|passer|réserver|prendre|voir|
        consulter|essayer
        pouvez|pourriez|peux|pourrait|peut me|nous|la|le|l' prendre|recevoir|voir|caser|soigner|examiner|
        regarder|faire
        mal|douleur|douleurs|cassé|cassée|fièvre|panne|urgent|urgence|bruit dent|dents|dos|tête|ventre|gorge|
        genou|oreille|
        cou|épaule|peau|yeux|oeil|bébé|voiture|moto|fils|fille|venir""",
}

TALK = Talk(
    language="fr",
    intents=_INTENTS,
    together=_TOGETHER,
    whole_messages={
        "stop": "arrêt|arrêtez|arrete|arrêter / stop|stopper svp|stp|tout|maintenant? / fin / désabonnement",
        "start": """
            reprendre / recommencer|recommence / s'abonner / m'abonner / me? réabonner / abonnement
            inscription ~ / me? réinscrire / reprendre ~ messages""",
        "deny": "arrêtez ça",
        "handover": "assistance|aide|quelqu'un|standard",
        "cancel": "supprimer|supprime|supprimez svp|stp?",
        "affirm": "bon / bien / celui là|ci / celle là|ci / le / je le veux|prends",
        "availability": """
            un|une|autre|autres|autres autre? jour|jours|date|dates|heure|heures|horaire|horaires|créneau|
            créneaux|moment""",
        "owner_command": "vacances|congés|congé|repos|fermeture|planning|agenda",
    },
    negations="""
        ne pas|plus|jamais / veux|voudrais|voulais|souhaite|faut|dois|peux|surtout|besoin pas|plus
        sans / plutôt que / au lieu de / inutile de? / pas besoin de?""",
    negations_after="pas|jamais|surtout",
    prefixes="l' d' j' n' s' m' t' c' qu' jusqu' lorsqu' puisqu'",
    real_words="""
        france conseillé conseillée conseille annuel annuelle annuels annuelles personnes personnel personnels
        personnelle parlez parlons
        annonce annonces coupe coupes couper coupable reporter reporters robert marche marchand certains
        certain horaire confirme place placer plage merciers changeur libres livre livres demande demandes
        fermer fermes conseil conseils agence agences vacance cause causes visite visites""",
    polite="svp stp s'il il vous te plaît plait merci beaucoup mrc please bien bcp d'avance et gentiment",
    choices=_CHOICES,
    choice_fillers="""
        le la les un une option choix numéro numero n no créneau créneaux heure horaire svp stp s'il te
        plaît plait merci je vais prends prend prendre veux voudrais aimerais préfère prefere choisis
        choisi ai de du des celui celle ci là ce c'est ça ca ira va me moi convient bien parfait bon ok
        okay oui d'accord alors donc pour plutôt ouais proposition horaires possible au à en place date
        jour ouais bah ben euh hmm on prendra sera serait très super nickel le plus ceux plus tôt celui là
        celle là""",
    name_openers="""
        mon|le nom|prénom complet|est|de|c'est? famille? est|c'est? / je appelle / appelle / mappelle
        je mappelle / je suis / moi c'est / c'est / au nom de|d'
        mettez|mets|met|notez|note|inscrivez le|la|ça|moi|sous? au? nom? de|d'? / sous le nom de / pour
        ce|ça sera|serait pour? / nom / prénom / bonjour / bonsoir / salut / oui / ouais / ok / d'accord
        bien sûr / c'est pour / au nom / ici / alors / euh / sans problème / pas de souci""",
    no_names="""
        oui ouais non nan ok okay d'accord daccord merci svp stp s'il plaît plait bonjour bonsoir salut
        coucou bjr bsr stop start annuler annulez annulation réserver réservation réservez rendez vous
        rendez vous rdv heure heures créneau créneaux horaire horaires quand où ou qui que quoi comment
        combien pourquoi quel quelle quels quelles est es suis êtes sont était ai as a avons avez ont je
        tu il elle on nous vous ils elles me moi te toi se lui leur mon ma mes ton ta tes son sa ses notre
        nos votre vos ce cet cette ces ça ca cela ici là pas plus jamais rien aucun aucune personne
        quelqu'un autre autres changer déplacer décaler reporter modifier aide humain robot conseiller
        agent prix tarif tarifs adresse ouvert fermé veux voudrais voudrai aimerais souhaite besoin faut
        sais pense bien très super parfait nickel génial bon bonne correct faux désolé désolée pardon un
        une et mais si alors donc car avec sans chez à au aux en dans sur par pour premier première
        deuxième troisième dernier dernière prochain prochaine un deux trois quatre cinq six sept huit
        neuf dix coupe couleur coloration mèches brushing barbe cheveux ongles manucure épilation massage
        soin détartrage dent dents consultation visite séance bilan contrôle médecin docteur dentiste
        coiffeur coiffeuse thérapeute urgence douleur mal encore déjà juste seulement aussi trop tôt tard
        bientôt jour jours semaine semaines mois minute minutes attendez attends euh hmm bof mdr lol même
        pareil nom prénom client cliente nouveau nouvelle patient patiente question problème test menu
        disponible dispo libre rapidement urgent aujourd'hui demain hier midi minuit matin soir après midi
        soirée week end c'est j'ai j'aimerais qu'est parler appeler rappeler appelez rappelez message
        envoyer donner dire montrer prendre prends mettre aller venir viens vient payer coûte coute fils
        fille femme mari enfant enfants maman papa ami amie vacances n'importe importe peu égal deux tous
        toutes voir laisse laissez tomber oubliez""",
    cues=_CUES,
)
