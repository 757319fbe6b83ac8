"""Dutch: how people ask, agree, choose and name themselves, in the Netherlands and in Flanders."""

from server.language.talk.lexicon import Cues, Talk

_INTENTS = {
    "book": {
        0.99: "mijn|m'n ~ doet|doen ~ ~ pijn ~ ~",
        0.98: """boek|reserveer voor mij|me|ons ~ ~ ~ ~
            *afspraak* om ~ ~ te verwijderen|trekken|controleren ~ ~
            koorts|uitslag|hoest ~ ~ kunnen|kan|mogen ik|we|hij|ze ~ ~ komen|langskomen
            plek|plekje|plaats|tafel ~ vrijhouden / plek|plekje|plaats|tafel ~ vrij houden
            voor|om een|de ~ ~ moet|moest ~ ~ komen""",
        0.65: """kleurspoeling|kleuring|uitgroei|pony|undercut|keratine*|krullen|bruidskapsel|baardtrim|
            scheerbeurt|scheren
            wimperlifting|wimperextensions|gellak|voetverzorging|wortelkanaalbehandeling|tandsteen|bleken|
            implantaat|kunstgebit|verstandskies|gaatje
            bloedonderzoek|hartfilmpje|acupunctuur|allergietest|echografie|distributieriem|koppeling|
            uitlaat|sterretje|schade|reparatie|herstelling|onderhoud
            checkup|check|controle|behandeling*|sessie|proefles|kennismaking|intakegesprek
            afgebroken|uitgevallen|ontstoken|gezwollen|lekt|brandt|piept|piepen|verloopt|kapot
            rugpijn|hoofdpijn|buikpijn|keelpijn|oorpijn / oogmeting|gehoortest|bril|lenzen|yoga
            twee|drie|vier|een|2|3|4 plekken|plek|plaatsen|plaats""",
        0.97: """doet|doen pijn ~ ~ kan|kunnen ik|we ~ ~ langskomen|komen
            reserveer|reserveren|boek ~ ~ een|mijn? plek|plekje|plaats""",
        0.9: """moet|moeten ~ ~ nog komen / zou|wil ~ ~ graag ~ bij jullie|u zijn|komen
            griepprik|prik|vaccinatie graag|aub / geef|geeft ~ mij|me|ons ~ ~ ~ ~ *afspraak*
            afstellen|nakijken|controleren|herstellen|repareren|vervangen|wisselen|meten|zetten laten
            laten afstellen|nakijken|controleren|herstellen|repareren|vervangen|wisselen|opmeten|zetten|
            doen
            moet|moeten|wil ~ ~ ~ ~ *eerd* worden / noteer ~ ~ ~ ~
            dringend ~ ~ tandarts|dokter|kapper|garage
            plek|plekken|plaatsen|tafel ~ voor|op ~ ~ graag|aub
            kan|mag|kunnen ik|we ~ ~ ~ ~ ~ bijgeknipt|geknipt|geholpen|gezien|geverfd|behandeld worden
            wil|zou|wou ~ ~ naar ~ yoga|pilates|massage|kapper|garage|tandarts
            doen|maken|zeggen we ~ maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag ~ om|uur
            auto|wagen|fiets|motor|brommer ~ ~ ~ ~ brengen|langsbrengen|afzetten|inleveren|binnenbrengen
            breng|brengen ~ ~ ~ auto|wagen ~ ~ langs|binnen / schrijf|meld ~ me|mij|ons ~ ~ in|aan voor ~
            moet|moeten|wil|zou ~ ~ ~ ~ ingeënt|gevaccineerd|onderzocht|behandeld|gerepareerd|nagekeken|
            gekeurd|vervangen|schoongemaakt|gewassen worden
            moet|moeten|zou|wil ~ ~ ~ ~ naar de ~ keuring|garage|apk|controle|tandarts|kapper
            moet|moeten ~ ~ ~ gekeurd|ingeënt|gevaccineerd|nagekeken|gerepareerd|vervangen
            kunnen|kunt|kan jullie|u|iemand ~ ~ ~ naar kijken|laten / tafel ~ ~ ~ voor|op|om
            ^ een ~ afspraak ~ $ / iemand nodig die|om
            neem|noteer|pak mij|me|ons maar|dan|even? ~ om|op|voor
            kunnen|kunt|kun|kan jullie|u|je|jij mij|me|ons ~ ~ ~ ~ ~ noteren|inschrijven|inplannen|
            inboeken|helpen|opschrijven
            wil|zou|moet|wou|graag ~ ~ ~ ~ geknipt|geverfd|gekleurd|behandeld|gemasseerd|geholpen worden
            wil|moet|zou|mag|kan ~ ~ ~ naar|bij de|het|een? dokter|dr|huisarts|tandarts|arts|kapper|
            mondhygiënist*
            moet|moeten|laten|laat ~ ~ geknipt|geverfd|gekleurd|knippen|verven|kleuren|epileren|föhnen|
            nagekeken|gecontroleerd
            *afspraak*|afspraken ~ ~ ~ maken|te maken|boeken|inplannen|plannen|vastleggen|krijgen|hebben|
            nodig|reserveren|regelen|inboeken|aanvragen|prikken
            wil|wou|zou|had|moet|willen|zouden|zoek|wens ~ ~ ~ ~ een|n|nieuwe|volgende|nog ~ *afspraak*|
            behandeling|reservering|knipbeurt
            graag|aub|alstublieft|alsjeblieft een|n ~ *afspraak*
            *afspraak* graag|aub|alsjeblieft|alstublieft|svp / nieuwe|nog|volgende|extra ~ *afspraak*
            kan|mag|kunnen|zou|mogen ik|wij|we|mijn ~ ~ ~ ~ ~ terecht|langskomen|komen|langs|afspreken|
            boeken|reserveren|inplannen|binnenlopen
            kan|kunt|kun|kunnen|zou u|je|jij|jullie ~ ~ ~ ~ inplannen|inboeken|noteren|tussen|reserveren|
            inschrijven|boeken|plannen|ertussen
            inplannen|inboeken|vastleggen|inschrijven
            zet|schrijf|plan|boek|noteer ~ mij|me|ons|hem|haar ~ / boek|reserveer ~ een|maar
            maak ~ ~ *afspraak*
            wil|zou|moet|wou|had|willen|ga ~ ~ ~ ~ naar|bij de|het kapper|tandarts|dokter|arts|huisarts|
            massage|schoonheidsspecialiste|barbier|kapster|therapeut|fysio*|kine*|pedicure
            moet|wil|zou|moeten|wou ~ ~ naar de|het ~
            wil|zou|wou|willen|had ~ ~ ~ ~ boeken|reserveren|langskomen|afspreken|komen|inplannen|laten
            te|laten ~ ~ knippen|verven|kleuren|scheren|behandelen|epileren|masseren|controleren|
            bijknippen
            afspraak ~ voor / haar|haren|baard|nagels ~ ~ laten|knippen|verven|doen
            mag|kan ik ~ ~ ~ ~ komen / *afspraak* nodig / nodig ~ bij
            is het mogelijk om? ~ een *afspraak*
            binnenspringen|binnenlopen|binnenwippen|binnenkomen|inschrijven|afspreken""",
        0.7: """griepprik|inspuiting|spuitje|kleuring / onderhoudsbeurt|beurt / olie verversen
            olieverversing / keuring|apk / banden|winterbanden|zomerbanden|bandenwissel*|bandenwisselen
            remmen|remblokken|airco|garage / vulling|kroon|beugel / vaccin*|inenting|inenten
            uitstrijkje|bloedprikken|bloedafname|echo / fysio*|kine*|osteopa*|manuele
            damesknippen|herenknippen|kinderknippen / heren|dames knippen
            extensions|opsteken|opsteekkapsel|waxen|harsen|ontharen / gezichtsbehandeling* / *afspraak*
            boek|boeken|boeking* / reserv* / knipbeurt* / kapper* / ik wil|wou|zou|had graag / graag een
            ik had graag / langskomen|langs komen / tandpijn|kiespijn / knippen / controle
            interesse in|voor / naar mijn|m'n|een ~ ~ kijken / aanmelden voor / ~ aanmelden ~ voor
            kijkt|kijken ~ naar mijn
            manicure*|pedicure*|massage*|verven|kleuren|highlights|föhnen|gebitsreiniging|wimpers|
            wenkbrauwen|nagels|gelnagels|balayage|permanent|kapsel|adviesgesprek|intake*
            baard|haar|haren|nagels ~ ~ ~ ~ worden|laten|doen|bijgewerkt|geknipt
            plaats|plek ~ ~ krijgen|hebben|reserveren / nog eens
            zoek|zoeken|nodig een|n tandarts|kapper|dokter|arts|massage / heb ~ pijn""",
    },
    "reschedule": {
        0.99: """wil|wou|zou|had ~ ~ een vroegere|latere|eerdere ~ *afspraak* ~ ~ ~
            is er ~ ~ ~ vrij ~ in plaats van ~""",
        0.98: """*afspraak* ~ ~ ~ ~ ~ te vroeg|laat|snel ~ ~ ~ ~
            kan|kon|mag|zou het|dat ~ dezelfde|diezelfde|zelfde dag ~ ~ ~ ~ later|eerder|vroeger
            vroegere|latere|eerdere|andere *afspraak* dan / nieuw|ander voorstel / omplannen
            heb|hebben ~ ~ ~ andere|ander dag|tijd|tijdstip|moment nodig
            kunnen|kan|kon we|ik ~ ~ verzetten|verplaatsen|verschuiven|omboeken
            past|lukt|gaat ~ ~ niet|nie meer ~ ~ nieuwe|andere *afspraak*
            red|haal|redden|halen ~ ~ niet|nie ~ ~ ~ ~ kan|kunnen|lukt|past|gaat ~
            later|eerder|vroeger ~ op dezelfde|diezelfde|zelfde dag
            kan|mag|zou het|dat ook later|eerder op dezelfde|diezelfde dag
            graag ~ een dag|uur|uurtje|week later|eerder|vroeger
            heb|had ~ ~ ~ ~ *afspraak* ~ ~ kan|gaat|lukt|mag|past ~ ook
            *afspraak* ~ ~ ~ te vroeg|laat|snel ~ ~ ~ ~
            *afspraak* ~ ~ ~ past|lukt|schikt|gaat ~ niet|nie ~ ~ kan|kunnen|heeft|hebben|zou
            heeft|hebben|kan|kunnen|is|lukt|past u|jullie|ik|er|het in plaats van ~ ~ ~ ~
            heb|had|wil|zou ~ ~ een andere *afspraak* ~ nodig|krijgen|hebben|maken""",
        0.97: """liever om ~ ~ ~ dan om ~ ~ ~ ~ veranderd|aangepast|gewijzigd|verzet|verschoven
            omruilen|omwisselen / ruil* ~ ~ voor
            van de ochtend|middag|namiddag|voormiddag|avond naar ~ ~
            is|vind het|je goed|ok|oké als|dat ik|we ~ ~ ~ later|eerder|vroeger kom|komen
            als ik|we ~ ~ ~ later|eerder kom|komen|zijn
            andere|ander dag|tijd|moment|tijdstip ~ ~ ~ ~ ~ voor mijn|de|onze ~ *afspraak*
            van ~ ~ naar ~ ~ ~ wisselen|gaan|schuiven|ruilen|verzetten|veranderen|verplaatsen|zetten
            verhinderd|ziek|weg ~ ~ kan|kunnen het|we / verhinderd|ziek|weg ~ ~ lukt|past|heeft|hebben
            gemist|vergeten ~ ~ ~ ~ nieuwe|andere|opnieuw
            stel|stellen|schuif|schuiven ~ ~ ~ ~ uit|op|naar / red|haal|kom|kan ~ ~ ~ pas ~ ~ ~ later
            toch niet|nie ~ ~ kan|kunnen|kon|zou|heeft|hebben|lukt|past
            lukt|gaat|past|kan|komt|schikt ~ ~ toch niet|nie ~ ~ kan|kunnen|kon|zou|heeft|hebben
            *afspraak* ~ ~ ~ niet|nie ~ meer ~ ~ heeft|hebben|kan|kunnen|is|lukt|past
            zou|kan|kon|past|lukt mijn|de|onze afspraak ~ ~ ook|liever|nog|eventueel ~
            *afspraak* ~ lukt|past|gaat|schikt ~ niet|nie ~ ~ ~ ~ andere|ander
            lukt|past|gaat|schikt ~ *afspraak* ~ ~ ~ niet|nie ~ heeft|hebben|kan|lukt
            kan|kunnen|zou|mag|wil ~ ~ ~ ~ andere *afspraak* ~ ~ krijgen|hebben|maken|inplannen
            kan|kunnen|zou|mag|wil ~ ~ ~ ~ andere *afspraak* / iets|wat anders afspreken|regelen|vinden
            *afspraak* ~ past|lukt|schikt|gaat ~ niet|nie meer ~ kan|past|lukt|gaat|kunnen
            red|haal|redden|halen|lukt|kan ~ ~ ~ niet|nie ~ ~ kan|past|lukt|liever|gaat ~ ook|liever
            haal|red|redden|halen|kan ~ ~ ~ niet|nie ~ liever
            nieuwe|andere *afspraak* ~ ~ ~ ~ ~ lukt|past|gaat|kan|schikt ~ niet|nie
            tussengekomen|tussen ~ ~ ~ ~ andere|ander|nieuwe|nieuw dag|tijd|moment|keer|datum|afspraak
            tussengekomen|tussen ~ ~ ~ ~ ~ andere|ander|nieuwe dag|tijd|moment|keer|datum
            *afspraak*|*boeking* ~ ~ ~ naar voren|achteren
            uur|uurtje|dag|week eerder|vroeger|later ~ willen|hebben|komen
            op|naar een andere|ander dag|tijd|moment|datum|tijdstip
            kan|kunnen|mag|wil ~ ~ wisselen|ruilen / zet|plan ~ me|mij|ons|hem ~ liever|toch
            als we|ik ~ later|eerder doen|komen|beginnen / afspraak ~ ~ ~ ~ ~ liever op|om
            kan|kunnen|mag ~ ~ ~ in plaats daarvan
            verander*|wijzig*|verschuif* ~ ~ datum|tijd|dag|uur|afspraak
            datum|tijd|dag|uur|tijdstip veranderen|wijzigen|aanpassen|verschuiven|verzetten
            kan|kunnen|kon ~ ~ niet ~ ~ ~ ~ ~ andere|ander dag|tijd|moment|keer|datum
            niet kan|kunnen ~ ~ ~ ~ andere|ander dag|tijd|moment|keer|datum""",
        0.95: """verzet* / verplaats* / verschuif*|verschuiven|verschoven / omboek*|omgeboekt|overboeken
            omzetten|omgezet / vervroeg* / uitstel*
            *afspraak*|*boeking*|reserv* ~ ~ ~ ~ wijzig*|verander*|ruil*|aanpass*|schuiven|verleggen|
            verzet*|verplaats*
            wijzig*|verander*|ruil|aanpassen|schuif|verleg ~ ~ ~ *afspraak*|*boeking*|reserv*
            afspraak ~ ~ ~ ~ later|eerder|vroeger|naar|opschuiven / opschuiven|verleggen
            wil|zou|kan|moet|wou|kunnen|mag ~ ~ *afspraak*|*boeking*|reserv* ~ ~ wijzig*|verander*|ruil*|
            aanpass*
            wil|zou|kan|moet|wou|kunnen|mag ~ ~ tijd|datum|dag|uur ~ ~ ~ *afspraak*|*boeking*|
            reserv* ~ wijzig*|verander*|aanpass*
            andere|ander|nieuwe datum|dag|tijd|tijdstip|uur|moment ~ ~ ~ ~ afspraak / wijziging
            naar een andere|ander dag|datum|tijd|tijdstip|uur|moment
            kan|kunnen|zou|mag ik|we|wij|het|die|hij ~ ~ ~ ~ later|eerder|vroeger komen|plaatsvinden|
            langskomen|worden
            niet ~ annul* ~ alleen|maar|enkel
            tijd|datum|dag|uur ~ ~ ~ afspraak ~ ~ wijzig*|verander*|aanpass* / in plaats van / ipv
            er ~ ~ ~ van maken / maak ~ ~ ~ van
            kom|komen ~ ~ uur|uurtje|kwartier|minuten|dag ~ later|vroeger|eerder
            tussengekomen|tussen ~ ~ ~ ~ ~ nieuwe|andere|nieuw ~ *afspraak*|*boeking*|reserv*
            *afspraak*|*boeking*|reserv* ~ ~ ~ ~ ~ wisselen|ruilen|leggen|zetten
            het|hem|die|dit ~ ~ ~ ~ verzetten|verplaatsen|wijzigen|veranderen
            lukt|gaat|past|schikt de|mijn|het|die ~ *afspraak*|*boeking*|reserv* ~ ~ ~ ~ niet|nie
            kan|kunnen|mag die|hij|deze|het|we ~ ~ naar
            *afspraak*|*boeking*|reserv* ~ ~ ~ ~ naar de|het|een|maandag|dinsdag|woensdag|donderdag|
            vrijdag|zaterdag
            planning|agenda ~ omgooien|aanpassen|wijzigen|verschuiven / omgooien
            ander|andere|nieuw|nieuwe uur|datum|dag|tijd|tijdstip|moment voor mijn|de|onze ~ *afspraak*
            liever|graag ~ vroeger|eerder|later ~ komen / vroeger|eerder|later ~ komen
            dan afgesproken|gepland|geboekt / naar achter*|voren / geschoven
            kan|kunnen|zou ik|we|wij in de plaats ~ ~ ~ afspreken|komen""",
        0.85: """
            kan|zou|kunnen ~ ~ ~ ~ uurtje|uur|kwartier|kwartiertje|dag|dagje|week|minuten|beetje later|
            eerder|vroeger
            in de plaats""",
        0.55: "iets|er tussengekomen|tussen gekomen",
    },
    "cancel": {
        0.99: "verwijder|schrap|haal mij|me|ons uit de|jullie planning|agenda|lijst ~ ~ ~",
        0.98: """wilt|wil|kunt|kan|kun u|je|jullie ~ de|mijn|onze afspraak|reservering|
            boeking ~ ~ ~ ~ afzeggen|annuleren|schrappen
            zien|zie ~ ~ van de|onze|mijn afspraak|reservering|boeking af
            haal|haalt u|je ~ mijn|onze naam ~ ~ ~ weg|eruit|eraf
            kunt|kan|mag|mogen ~ de|het tafel|plek|plaats|afspraak|tijdslot ~ aan iemand|anderen ~ geven|
            weggeven
            vergeet de|mijn|onze|die boeking|*afspraak*|reservering ~
            wil|wou|zou de|die|het ~ ~ ~ niet|nie ~ doen|laten|hebben
            niet|nie ~ kan|kunnen nakomen|halen|houden|verschijnen
            me|mij|ons ~ voor ~ ~ uitschrijven|afmelden / wordt ~ ~ ~ niks|niets ~ meer
            *afspraak* ~ niet|nie ~ nodig ~ hebben|zal
            kun|kan|kunt|kunnen je|u|jij|jullie ~ ~ alles|mijn|de|onze|die|het ~ ~ ~ ~ annul*|afzeg*|
            schrappen|cancel*
            kun|kan|kunt je|u|jij alles ~ annul*|afzeg*|schrappen|cancel*
            cursus|les|afspraak|training|behandeling ~ ~ ~ ~ schrijf me|mij|ons uit
            is? iets|er? ~ tussengekomen|tussen ~ ~ moet|moeten ~ ~ annul*|afzeg*|afbellen|schrappen|
            cancel*""",
        0.97: """haal|haalt|schrap|streep me|mij|ons ~ ~ ~ ~ ~ lijst
            ik|we heb|hebben ~ een ander|andere|iets|iemand ~ ~ gevonden
            kan|kunnen|zal|zullen ~ ~ ~ niet|nie ~ ~ ~ ~ ~ komen|verschijnen|aanwezig|deelnemen
            kan|kunnen ~ ~ *afspraak* ~ ~ ~ ~ ~ niet|nie ~ nakomen|halen|houden
            heb|hebben ~ ~ ~ toch niet|nie nodig / haal|haalt hem|het|die|ze|dat er ~ ~ uit|af
            graag hem|die|deze? schrappen|annuleren|afzeggen|verwijderen|cancelen $
            *afspraak* ~ ~ ~ ~ lukt|gaat|past|kan ~ toch niet|nie ~ ~ ~ ~ uit|schrappen|annuleren|afzeggen
            *afspraak* ~ ~ ~ ~ lukt|gaat|past|kan ~ toch niet|nie
            *afspraak* ~ ~ ~ gaat|zal|kan ~ niet|nie lukken|doorgaan / val|vallen ~ uit voor|op
            *afspraak*|plek|plaats ~ ~ ~ ~ ~ weer? vrijgeven|vrijmaken|weggeven
            uit het|de|jullie|uw systeem|agenda|planning|boek ~ halen|verwijderen|schrappen|zetten
            haal|zet ~ ~ ~ ~ uit het|de|jullie ~ systeem|agenda|planning
            haal|haalt ons|me|mij ~ ~ ~ af|eraf|eruit / zeg|zegt|zeggen ~ ~ *afspraak* ~ ~ ~ ~ af
            wil|willen van mijn|de|onze ~ *afspraak*|boeking|reservering af
            trek|trekken ~ ~ aanmelding|inschrijving|boeking ~ in
            dat|dak ik|wij|we|mijn|hij|ze ~ ~ ~ ~ niet|nie kom|komen|komt|kan|kunnen|haal|halen|red|redden
            verstek laten gaan / *afspraak*|boeking|reservering ~ ~ neem|wil|hoef ~ ~ toch? niet|nie
            ben|zijn ik|we|wij er ~ ~ niet|nie ~ / ik ben er ~ ~ niet|nie""",
        0.55: "voel|voelt ~ mij|me|zich|ons niet|nie ~ goed|lekker|top",
        0.95: """trek|trekken ~ ~ *afspraak*|*boeking*|reserv* ~ ~ in|terug
            *afspraak*|*boeking*|reserv* ~ ~ ~ laten schieten|lopen|gaan|zitten
            zie|zien ~ ~ ~ af van ~ *afspraak*|*boeking*|reserv*
            *afspraak*|*boeking*|reserv* ~ ~ mag|kan|moet ~ weg|eruit|vervallen
            mijn|onze *afspraak*|plek|plaats ~ aan ~ ~ ~ geven|doorgeven
            mijn|onze *afspraak*|plek|plaats ~ ~ weggeven|vrijgeven|afstaan
            heb|hebben? ~ geen tijd ~ ~ ~ *afspraak*|*boeking*|reserv*
            schrijf|schrijft ~ ~ uit voor|op|van / afmelding ~ voor|van|op / meld ~ ~ af voor|op|van
            geen gebruik ~ maken / *afspraak*|*boeking*|reserv* ~ ~ ~ eraf|af|uit halen|gooien
            bel|bellen|belt ~ ~ ~ *afspraak*|*boeking*|reserv* ~ ~ af
            *afspraak*|*boeking*|reserv* ~ ~ niet|nie|nimmer meer
            laat|laten ~ ~ *afspraak*|*boeking*|reserv* ~ ~ zitten|vallen|schieten|vervallen|varen
            toch geen ~ *afspraak*|*boeking*|reserv*
            red|haal|redden|halen|lukt ~ ~ *afspraak*|*boeking*|reserv* ~ ~ ~ niet|nie
            gaat hem|m ~ niet|nie worden / zal|zullen er ~ ~ ~ ~ ~ niet|nie ~ zijn|bij
            *afspraak*|*boeking*|reserv* ~ ~ ~ niet|nie ~ nodig / elders|ergens anders ~ terecht|afspraak
            teleurstellen / zeg|zeggen ~ ~ *afspraak*|*boeking*|reserv* ~ ~ op|af
            haal|schrap|verwijder|wis ~ mijn|onze naam|afspraak|plek
            vergeet mijn|de|die|onze afspraak|reservering / annul* / anul* / geannuleerd / afzeg*
            afgezegd / zeg|zegt|zeggen ~ ~ ~ ~ af / afbel*|afgebeld / cancel* / cancell*
            gecanceld|gecancelled / cancelen / schrap* / geschrapt / afgelast*
            verwijder*|wis|wissen|delete ~ ~ ~ *afspraak*|boeking|reservering
            *afspraak*|*boeking*|reserv* ~ ~ verwijder*|wissen|schrappen
            *afspraak*|*boeking*|reserv* ~ ~ laten vallen|vervallen
            *afspraak*|*boeking*|reserv* ~ ~ ~ gaat|kan|mag|moet ~ niet ~ door / gaat ~ ~ ~ niet door
            niet ~ doorgaan / afspraak ~ eruit|weg|weghalen / niet|geen ~ meer nodig
            heb|hebben|hoef ~ ~ *afspraak*|*boeking*|reserv* niet ~ nodig|meer
            haal|halen ~ ~ ~ ~ uit de agenda / laat|laten ~ ~ ~ vervallen|vallen
            *afspraak*|*boeking*|reserv* ~ ~ intrekken|opzeggen / niet meer ~ komen|doorgaan
            *afspraak*|*boeking*|reserv* toch niet|nie / lukt|past|gaat ~ ~ ~ niet|nie meer
            meld ~ ~ ~ ~ af ~ ~ *afspraak*|*boeking*|reserv*
            *afspraak*|*boeking*|reserv* ~ afmelden|uitschrijven
            *afspraak*|*boeking*|reserv* ~ ~ ~ geschrapt|weg|weggehaald|weghalen|vervallen
            haal|halen ~ ~ ~ ~ eruit|er uit / eruit halen / niet meer nodig / *annulatie* / *annulering*
            ongedaan maken
            *afspraak*|boeking|reserv* ~ ~ ~ intrekken|nakomen|terugtrekken|weghalen|verwijderen
            kan|mag|zal niet|nie doorgaan / verwijder|wis|schrap ~ ~ *afspraak*|*boeking*|reserv*
            *afspraak*|*boeking*|reserv* ~ ~ kan|mag|zal|gaat niet|nie ~ doorgaan|door""",
        # Weaker than a wish to move it: "I can't make it, can we say Friday?"
        0.9: """wil|willen|hoef ~ ~ ~ ~ ~ niet meer $
            lukt|gaat|past het|t ~ ~ vandaag|morgen|overmorgen ~ ~ ~ niet|nie
            ga|gaan ~ ~ niet halen|redden / ga|gaan ~ ~ ~ niet redden|halen|lukken
            niet ~ ~ ~ komen|aanwezig|halen|redden|erbij|geraken|bij / red|haal|redden|halen ~ ~ ~ ~ niet
            kom|komen|komt ~ ~ ~ ~ niet|nie / nie ~ ~ komen|halen|geraken
            kan|kunnen|zal|wil|willen|ga|zullen|zou ~ ~ ~ niet ~ ~ ~ komen|bij|aanwezig|zijn|halen
            verhinderd / ben|zijn ~ ~ ~ er niet / niet bij zijn / lukt ~ ~ ~ niet om ~ ~ komen
            niet naar mijn|de|onze afspraak / geraak|raak ~ ~ ~ ~ niet|nie
            moet ~ ~ laten schieten|passeren / niet op mijn|de|onze ~ *afspraak*|*boeking*|reserv*
            kan|kunnen ~ ~ niet|nie ~ ~ komen|nakomen|aanwezig
            kan|kunnen ik|we? de|mijn|onze ~ *afspraak*|*boeking*|reserv* ~ niet|nie ~ nakomen|halen|
            houden
            kan|kunnen vandaag|morgen ~ ~ niet|nie $ / kan|kunnen ~ ~ vandaag|morgen ~ niet|nie $
            niet nakomen|doorgaan / vervalt|vervallen / geen *afspraak* ~ meer
            kan|kunnen ~ ~ ~ toch niet|nie / toch niet ~ ~ komen / schrap|schrappen|wis|wissen""",
    },
    "my_appointments": {
        0.98: """weet ~ niet|nie ~ of ik|we ~ ~ ~ ~ ~ moet|ben|heb|sta ~ ~
            staat|geldt|blijft|is de|mijn|onze *afspraak* ~ ~ ~ ~ nog
            of ik|we|wij ~ ~ ~ ~ ingeschreven|ingepland|geboekt|genoteerd|aan
            ^ heb|hebben ik|we|wij ~ ~ ~ ~ ~ ~ *afspraak*|afspraken
            welke|wat afspraak|afspraken is|zijn van mij|ons
            wanneer ben|zijn ik|we|wij ~ ~ bij jullie|u|je / heeft|hebben mijn|onze ~ ~ ~ ~ *afspraak*
            staan|staat er voor|bij mij|me|ons ~ ~ ~ afspraken|afspraak|iets
            vind|vinden ~ ~ uur|tijd|tijdstip|afspraak|bevestiging ~ niet|nie ~ ~
            bij welke|wie ~ ~ moet|ben|heb|sta ik|we ~ ~ ~
            mijn|onze *afspraak* is|was ~ ~ ~ toch|hè|niet|klopt
            *afspraak* ~ ~ ~ weet ~ niet|nie meer? wanneer|hoe|om|welke ~
            weet ~ niet|nie meer? wanneer|hoe|welke ~ ~ ~ / *afspraak* ~ ~ ~ nog actueel|geldig|staan
            hoeveel afspraken|boekingen ~ heb|hebben ik|we|wij ~""",
        0.97: """sta|staan ik|we|wij ~ ~ ~ in de|uw|jullie agenda|systeem|boek ~ $
            welke|welk tijd|uur|dag|tijdstip hadden|hebben|had we|ik|wij ~ afgesproken|geboekt|ingepland
            blijft het|t bij ~ ~ / gegevens|details|bevestiging van mijn|onze|de ~ *afspraak*
            *afspraak* ~ niet|nie opgeschreven|genoteerd|onthouden
            bij wie ~ ~ ~ ~ *afspraak*|ingepland|terecht / bij wie heb|sta|ben|moet ik|we
            staat ~ ~ *afspraak* ~ ~ vast|ingepland|genoteerd|erin|goed
            is ~ ~ *afspraak* ~ ~ ~ doorgekomen|bevestigd|aangekomen|ingepland|genoteerd|vast
            staat er ~ ~ ~ voor mij|me|ons ~
            voor mij|me|ons ~ ~ ingepland|genoteerd|gereserveerd|geboekt
            sta|ben ik ~ ~ ~ ~ ingeschreven|ingepland|genoteerd|geboekt
            welke dag|datum|tijd|tijdstip ~ ~ ~ ~ *afspraak*""",
        0.95: """wanneer|waar|hoe|of|welke|welk|wat ~ ~ ~ ~ mijn|onze|m'n ~ *afspraak*|boeking|reservering
            wanneer|of|hoe ~ ~ ~ voor mij ~ gereserveerd|geboekt|ingepland
            wanneer|hoelaat|laat had|heb|hadden|hebben ik|we ~ ~ ~ ~ afspraak|afspraken
            weet ~ ~ niet|nie ~ wanneer|hoe|of ~ ~ moet|ben|had|heb|mijn
            bevestiging ~ ~ kwijt ~ ~ wanneer|hoe / kwijt|vergeten wanneer ~
            heb|hebben ~ ~ toch ~ een afspraak / tijdstip|tijd|datum|uur van|voor mijn|onze afspraak
            hoe laat|wanneer|welke was|is|dag ~ ~ ~ ook alweer|weer
            hoe laat|wanneer was|is het|dat|mijn|die
            wanneer|hoelaat|laat|wat|welk|welke ~ ~ is|was|heb|hebben|had|staat|begint|valt ~ ~ mijn|onze|
            m'n|ik|wij|we|de ~ ~ *afspraak*|boeking|reservering|afspraken
            ^ heb|hebben|had|zou ik|wij|we|er ~ ~ ~ ~ *afspraak*|afspraken|geboekt|gereserveerd|ingepland
            of|wanneer|dat ik|wij|we ~ ~ ~ *afspraak*|*boeking*|reserv* heb|hebben|had
            mijn|onze|m'n ~ afspraken|boekingen|reserveringen
            mijn|onze volgende|eerstvolgende *afspraak*|*boeking*|reserv*
            welke|wat|welk ~ ~ afspraken|boekingen|reserveringen ~ heb|hebben|staan ik|we|er|ingepland
            wanneer|laat|hoelaat ~ ~ moet|ben|word|sta|hoor ik|we|wij ~ ~ ~ komen|er|zijn|verwacht|
            ingepland|geboekt|aanwezig|langskomen
            staat|klopt|blijft|is mijn|onze|m'n ~ *afspraak*|*boeking*|reserv*
            vergeten ~ wanneer|hoe|of|wat / wat heb|hebben ik|we ~ geboekt|gereserveerd|afgesproken
            *afspraak*|*boeking*|reserv* ~ ~ ~ bevestig*|nakijken|controleren|checken|opzoeken
            bevestig ~ ~ *afspraak*|*boeking*|reserv*
            wanneer|laat ~ ~ ~ *afspraak*|*boeking*|reserv* is|was|heb
            toon|laat|geef|stuur|zeg|bekijk ~ ~ ~ mijn|onze|m'n ~ afspraak|afspraken|boekingen|boeking|
            reserveringen ~
            hoe laat ~ ~ ~ ~ *afspraak*|*boeking*|reserv*
            sta|ben ik ~ ~ ~ ingepland|ingeschreven|geboekt|genoteerd
            ^ heb|hebben ik|wij|we ~ ~ ~ ~ iets|wat ~ ~ bij|geboekt|staan|gepland
            wanneer|hoe ~ is|was die|dat|de ~ afspraak / wat heb|hebben ik|we ~ staan|bij
            wanneer|laat ~ ben|is|zijn ik|we|mijn ~ ~ aan de beurt / aan de beurt / wanneer zien we|wij ~
            wat staat ~ ~ gepland|ingepland""",
    },
    "availability": {
        0.97: """wanneer ~ zou|kan|zal|kunnen ~ ~ ~ ~ ~ ~ vroegst
            wanneer|wat is|zou de|uw|jullie ~ volgende|eerste|eerstvolgende ~ vrije|beschikbare ~""",
        0.98: """is|zijn er ~ ~ ~ ~ ~ ~ nog|ook iets|plek|plaats|plekken|afspraken
            hoe zit het|dat ~ ~ ~ bij jullie|u $
            wanneer is|zijn het|jullie ~ ~ ~ druk|rustig|vol|rustiger
            ^ wat kan|gaat|lukt|past er|nog ~ ~ / wachttijd*
            zou|kan|kon het|dat ~ 's avonds|morgens|middags|ochtends ~ ~ / zou|kan|kon het|dat ook ~ ~ $
            hoe lang ~ ~ wachttijd* ~ ~ ~""",
        0.96: """^ niets|niks ~ voor|eerder|meer|vrij|op|na / wanneer kunnen|kun|kan jullie|je|u|ik|we ~ $
            is|zijn er ~ ~ nog ~ *afspraak*|plaats|plek|plekje
            wanneer ~ kan|zou|mag|kunnen ik|we ~ ~ ~ komen|langskomen
            wat|wanneer|welke ~ is|zou de|jullie|uw vroegst*|eerst*|eerstvolgende|snelst* ~ *afspraak*""",
        0.9: """hoe ziet|zit ~ ~ ~ eruit|uit
            welke ~ plekken|plek|plaatsen|plaats|gaatjes ~ zijn|is|heeft|hebben
            kan|kunnen ik|we ~ ~ ~ snel|snelst|gauw|vandaag nog? terecht|komen|langskomen
            avondafspraken|zaterdagafspraken
            nog|iets|wat|ergens ~ ~ ~ vrij|plek|plaats|plekje|plaatsje|ruimte|beschikbaar|mogelijk|gaatje|
            open
            vrij|vrije|beschikbare|open|eerstvolgende|eerste|volgende|vroegste|snelste ~ plek*|plaats*|
            moment*|tijd*|uren|slot*|afspraak|gaatje|mogelijkheid|afspraken
            wanneer|welke|hoelaat ~ ~ heb|hebt|hebben|heeft|is|zijn|bent ~ ~ ~ ~ tijd|plek|plaats|vrij|
            beschikbaar|ruimte|iets|gaatje|mogelijk
            wanneer kan|kunnen|mag|zou|past|kun ik|we|wij|het|je|jullie ~ ~ ~ terecht|komen|langskomen|
            langs|jullie|u|er
            wanneer kan|kunnen ik|we|het $ / wanneer ~ ~ ~ tijd|plek|vrij
            heb|hebt|hebben|heeft|hebde je|jij|u|jullie|ge|gij|er ~ ~ ~ ~ ~ vrij|tijd|plek|plaats|plekje|
            gaatje|ruimte|beschikbaar|iets|mogelijkheid|afspraak
            is|zijn er ~ ~ ~ ~ vrij|vrije|plek|plaats|plekje|ruimte|beschikbaar|mogelijk|mogelijkheid|
            gaatje|momenten|plekken|iets|tijd|afspraken
            welke|wat voor? tijden|uren|dagen|momenten|tijdstippen|dag|tijd|slots|data / beschikba*
            beschikbaarheid / is|zijn|ben|bent ~ ~ ~ ~ ~ vrij|beschikbaar|mogelijk|bezet
            ander*|verschillende tijd|tijden|dag|dagen|moment|momenten|tijdstip|uur|uren|datum|data
            iets ~ eerder|vroeger|later|anders / eerder|vroeger|later ~ iets|plek|mogelijk
            kan|past|lukt|gaat|schikt het|dat|t ~ ~ ~ ook|eventueel|misschien / hoe snel|vroeg|gauw
            hoe ziet|staat ~ ~ ~ uit / volgeboekt|volzet / op korte termijn
            vrij|plek|plaats nog? op|voor|om|deze|volgende
            hebben|heb|hebt|heeft jullie|u|je ~ *afspraken""",
        0.7: """^ kan|past|lukt|gaat het|dat|t ~ ~ uur|om|op|morgen|vandaag / vrij|vrije
            ^ kan|lukt|past|gaat ~ morgen|vandaag|overmorgen|om|op|maandag|dinsdag|woensdag|donderdag|
            vrijdag|zaterdag|zondag""",
    },
    "faq": {
        0.99: """is er ~ ~ iemand bij jullie|u / welke papieren|documenten|formulieren ~ ~ ~
            mag|kan mijn|ons|onze kind|zoon|dochter ~ alleen|zonder ~ / moet de|mijn|het ~ nuchter ~""",
        0.61: """inbegrepen|inclusief
            ^ hebben|heeft|hebt|zijn|bent|doen|doet|bieden|biedt|verkopen|verkoopt|werken|werkt|knippen|
            knipt|accepteren|gebruiken jullie|u|ze
            ^ mag|moet|krijg|krijgt|dien|hoef ik|je|men|we / ^ waarom|waarvoor|waarmee ~
            vraag|vraagje over|in verband""",
        0.98: """verschil ~ tussen ~ ~ ~ ~ / hoe groot|ver|oud|hoog ~ ~ ~ ~ ~ / sinds wanneer ~ ~ ~
            welke|welk bus|tram|lijn|halte|metro ~ ~ ~ ~
            ^ is|zijn het|de|een|dat ~ ~ gratis|kosteloos|betalend
            komen|komt|maken|maakt|herstellen|herstelt|repareren|leveren|plaatsen jullie|u ~ ~ ~
            wanneer|vanaf wanneer mag|kan|moet ik weer|terug|douchen|sporten|trainen|werken ~ ~
            waar moet ik ~ op letten ~ ~ ~
            kan|mag ik|je|we ~ gewoon|zomaar|spontaan ~ langskomen|komen|binnenlopen|binnenkomen
            ^ kunnen|kan|kunt jullie|u ook ~ ~ $ / wachtkamer|wachtzaal|wachtlijst|offerte|offertes
            ^ heb|moet ik voor de|het|een|mijn ~ ~ ~ ~
            ^ doet|doen|biedt|bieden|geeft|geven|knipt|verkoopt u|jullie ook ~ ~
            invaliden*|gehandicapt*|parkeerplaats*|parkeerplek* / minder valide* / hoe oud ben|bent|zijn ~
            ^ is|doet|zijn de|het|een|die ~ ~ pijnlijk|gevaarlijk|schadelijk|pijn|inbegrepen
            hoe|waar annuleer|annuleert|verzet|zeg ik|je ~ ~ ~
            hoe kan|moet ik|je ~ ~ ~ ~ annul*|afzeg*|verzetten / moet|moeten je|ik|we ~ ~ wachten
            hoe lang blijft|houdt|gaat ~ ~ ~ / zijn|bent jullie|u verhuisd|nog
            wie behandelt|knipt|doet|verzorgt ~ ~ / wat gebeurt|doen er|jullie bij|tijdens ~ ~
            mag|kan|mogen ik|je|we ~ met ~ ~ naar? binnen / kan|mag ik jullie|u ~ bellen|mailen|appen
            huisbezoek*|verzekeringspas*|identiteitskaart|ingang|parking
            online boeken|reserveren|betalen|kopen|afspreken
            kan|kun|kunnen je|ik|men|we ~ ~ ~ ~ online ~ boeken|reserveren|afspreken
            moet|mag|hoef ik|je|men ~ ~ vooraf|voordien|nadien|eerst ~ ~ ~
            mag|moet ik|je ~ voor ~ ~ ~ eten|drinken|sporten|douchen / hoe vaak|dikwijls ~ ~ ~ ~
            ^ wat is|zijn|betekent ~ $ / ^ bent|zijn|ben u|jullie|je ook|alleen|nog ~
            mag|kan|mogen ~ ~ ~ mee $ / hoe verloopt|werkt|gaat ~ ~ ~ / hoeveel ~ moet|dien|mag ik|je|we ~
            aanbetal* / bereikbaar / spreekt|spreken u|jullie|iemand ~
            verwijsbrief|verwijzing|doorverwijzing ~ nodig / middagpauze|sluitingsdag|feestdagen
            ^ doet|doen ~ ~ ~ pijn $""",
        0.97: """heb|moet ik ~ ~ verwijsbrief|verwijzing|doorverwijzing|voorschrift|recept ~
            welke|wat ~ ~ repareren|gebruiken|gebruikt|verkopen|voeren|doen jullie|u|je
            repareren|repareert|verhuren|leveren jullie|u ~
            leenauto|vervangwagen|vervangend|leenwagen|leenfiets
            is ~ ~ ~ ook? voor mannen|vrouwen|kinderen|heren|dames|iedereen
            zijn|bent|is|hebben jullie|u|de ~ ~ ~ vakantie|verlof|congé
            krijg|krijgen ik|we ~ ~ factuur|rekening|korting|bonnetje|attest|bewijs|recept
            zonder ~ *afspraak*
            kan|mag|kunnen ik|je|we ~ ~ zonder ~ *afspraak* ~ komen|binnenlopen|langskomen|terecht
            moet|hoef ik|je|we ~ ~ een|'n *afspraak* maken|hebben / heb ik|je ~ een *afspraak* nodig
            garantie / privacy / waar ~ ~ ~ jullie|u|je vinden|bereiken
            waar kan|vind ik|we jullie|u|parkeren|betalen|het ~ ~
            annuleringsvoorwaarden|annulatievoorwaarden|annuleringskosten|annulatiekosten|
            annuleringsbeleid|afzegbeleid|wegblijftarief|annuleringstermijn
            wanneer|hoe|waar|tot|laat|lang|lange ~ ~ ~ kan|kunnen|moet|mag|dien|zou ik|je|men|
            we ~ ~ annul*|afzeg*|cancel*|verzet*|afbel*
            kan|kun|mag je|men ~ ~ ~ ~ annul*|afzeg*|cancel* / gratis|kosteloos ~ ~ annul*|afzeg*|cancel*
            wat? gebeurt|kost|is|als|indien ~ als|indien|wanneer? ~ ~ ~ annul*|afzeg*|cancel*
            wat als|indien ik|we|je ~ ~ ~ annul*|afzeg*|cancel*|laat|kom|niet
            kost ~ ~ ~ annul*|afzeg*|annulering
            is|kan ~ betalen|betaling|parkeren|pinnen|bancontact ~ ~ ~ mogelijk""",
        0.95: """openingstijd*|openingsuren|openingsuur|openingsuren|spreekuur|spreekuren|werktijden|
            sluitingstijd*
            geopend / open|dicht|gesloten zijn|bent|is|ben jullie|u|je
            zijn|bent|is|ben|zijt jullie|u|jij|je|de|het|ge ~ ~ ~ ~ open|dicht|gesloten|geopend|toe
            open op|tot|vanaf|om|vandaag|morgen
            wanneer|laat|hoelaat|tot ~ ~ ~ ~ open|dicht|sluiten|sluit|openen|opent|toe|gesloten
            werken|werkt jullie|u ~ op / kost|kosten|kostprijs / prijs*|prijzen|tarief|tarieven
            hoeveel ~ ~ ~ betalen|vraag|vraagt|vragen|rekenen|rekent / duur $ / hoe duur
            waar zijn|is|zit|zitten|vind|bevind*|ligt|liggen|bent|ben ~ ~
            waar ~ ~ salon|praktijk|zaak|winkel|parkeren|gevestigd
            adres|locatie|ligging|routebeschrijving|straat / gevestigd|gelegen
            hoe kom|geraak|raak|vind|bereik ik|we|je ~ ~ / park* / welke|welk verdieping|straat|etage
            pin|pinnen|bancontact|payconiq|contant|cash|creditcard|kredietkaart|betaalkaart|ideal|tikkie
            betal* / met kaart|de? kaart / wie ben|bent|is|zijn|zit|spreek ~ / met wie|wat ~ ~ ~
            ben|bent|is|spreek|praat|zijn|chat je|jij|u|dit|ik|dat ~ ~ ~ ~ robot|bot|mens|machine|
            computer|echt|ai|chatbot|persoon
            wat|welke ~ ~ behandelingen|diensten|services|aanbod|behandeling
            wat doen|bieden|biedt|kunnen|kun jullie|u|je ~
            doen|bieden|biedt|knippen|knipt|nemen|neemt|behandelen|behandelt|verven|accepteren|accepteert|
            verkopen|verkoopt|spreken|spreekt|gebruiken|aanvaarden|aanvaardt|kleuren|werken jullie|u ~ ~
            hoe lang|lange|hoelang duurt|duren|doet|zit|ben|is ~ ~ ~ / hoelang / duurt
            wat ~ ~ ~ meenemen|meebrengen|aantrekken|aandoen
            moet|dien|kan|mag|moeten ik|we|je ~ ~ ~ ~ meenemen|meebrengen|nuchter|parkeren|betalen|
            verwijzing|verwijsbrief|voorschrift
            verzeker*|zorgverzeker*|mutualiteit|ziekenfonds|terugbetal*|terugbetaald|vergoed*|vergoeding|
            derdebetaler
            wat gebeurt|als ik|er
            hond|honden|kinderen|huisdieren ~ ~ toegelaten|welkom|toegestaan|mee|meebrengen|meenemen
            toegelaten|toegestaan|toegankelijk* / cadeaubon*|kadobon*|cadeaukaart* / wifi / rolstoel*
            lift / telefoonnummer|website|mailadres|email|instagram / e mail / doet|doen ~ ~ pijn
            korting*|studentenkorting / fooi / aanbetaling|voorschot / hoe heet|heten ~ / hoe werkt ~
            geconventioneerd / vanaf welke leeftijd / zijn jullie gespecialiseerd|ervaren
            wat|hoeveel vragen|vraagt|rekenen|rekent jullie|u|je ~
            is dit|dat ~ kapsalon|salon|praktijk|tandarts|studio|zaak / ben ik ~ ~ juist|goed bij|hier
            mag|mogen mijn|m'n|de ~ mee|binnen / op feestdagen
            hoeveel tijd|lang moet|dien|mag ik|we|je ~ / hoe lang ~ ~ moet|dien ik|we|je
            toilet*|wc|airco|wachtzaal / zijn|bent jullie|u er ~ / nieuwe patiënt*|klant*""",
        0.6: "open / dicht / gesloten / hebben|heeft|hebt jullie|u|je ~ een ~",
    },
    "handover": {
        0.99: """iemand van de|het|jullie|uw ~ geven|spreken|doorverbinden
            ^ is er een mens|hulplijn|medewerker|echt ~ ~ ~
            ^ bent|ben|zijn u|je|jij ~ een mens ~ ~ ~ ~ mens|iemand|medewerker""",
        0.7: "te ingewikkeld|moeilijk|complex",
        0.98: """probleem|problemen met de|het|mijn|een|die ~ ~
            waar|hoe kan|moet ik ~ bellen ~ ~ ~ spreken|bereiken / ben ~ ontevreden|niet tevreden
            hulplijn|telefoonlijn|klachtenlijn
            moet|wil|zou ~ ~ ~ met de|mevrouw|meneer|dr ~ bespreken|overleggen|overlopen
            beklag|klacht doen|indienen|melden|uiten
            kan|kon|kunnen|zou er? iemand ~ ~ ~ ~ adviseren|kijken|hiernaar|helpen|bellen|opnemen|
            antwoorden|overnemen
            iemand ~ ~ bereiken|bereik
            laat|laten ze|hen|iemand|hem|haar me|mij ~ bellen|terugbellen|contacteren
            bot|chatbot|computer ~ niet|nie ~ kan|begrijpt|snapt|oplossen
            probleem ~ ~ ~ bot|chatbot|systeem / vraag|vragen voor|aan de|dr|dokter|mevrouw|meneer|het ~ ~
            wil|zou|wou|wens|mag ~ ~ ~ garage|praktijk|salon|baas|bedrijfsleid*|team ~ spreken
            kan|mag|lukt ~ ~ ~ telefonisch / telefonisch ~ $
            dit|dat|het|zo schiet|werkt|gaat|helpt ~ niet|nie ~ op / kom|komen ~ ~ ~ niet|nie ~ verder|uit
            kom|komen ~ er ~ niet|nie uit? / operator|agent
            kan|kunt|kunnen ~ iemand ~ ~ ~ ~ doen|overnemen|regelen|helpen|oplossen
            hou|houd|stop ~ op met ~ automat*|automatisch*|robot|bot|onzin / bij wie moet|kan ik ~ ~
            iemand ~ ~ ~ aan de lijn|telefoon / aan de lijn|telefoon
            rechtstreeks|persoonlijk ~ met|contact|overleggen|bespreken|doorspreken
            overleg|overleggen|bespreek|bespreken ~ ~ ~ met ~
            bespreek|bespreken ~ ~ ~ persoonlijk|telefonisch / laat ~ ~ met ~ praten|spreken""",
        0.97: """heeft|heb|hebben u|je|jullie ~ een contactpersoon|aanspreekpunt
            geef|verbind ~ mij|me|ons ~ ~ secretaresse|baas|bazin|bedrijfsleider|bedrijfsleidster|
            eigenaar|eigenares|medewerker|receptie|assistente|dokter|manager|collega
            mens|mensen|menselijk* / medewerk*|medewerkster / persoon ~ graag|spreken|aub
            echt|echte|levend|levende persoon|iemand|mens|medewerker
            klantendienst|klantenservice|helpdesk|contactpersoon
            iemand ~ ~ ~ ~ spreken|bellen|praten|belt|terugbellen|telefoneren|helpen|echt|anders|
            contacteren
            spreken|praten|spreek|praat|bellen|telefoneren|babbelen ~ met ~
            met ~ ~ ~ ~ spreken|praten|bellen|telefoneren|overleggen
            bel|bellen|belt|telefoneer ~ ~ mij|me|ons|terug ~ / bel|bellen|belt ~ ~ ~ terug
            terugbel*|teruggebeld|opbellen|telefoontje / gebeld worden
            kan|kunt|kunnen|zou ~ ~ ~ ~ bellen|opbellen|contacteren
            eigenaar*|eigenares|baas|bazin|bedrijfsleid*|manager|verantwoordelijke|zaakvoerder|
            zaakvoerster|receptie*|onthaal|secretar*|secretaresse|balie|leidinggevende ~ ~ spreken|bellen
            eigenaar|eigenares|baas|bedrijfsleid*|manager|zaakvoerder|receptie|receptioniste|balie|
            secretariaat
            doorverbind*|verbind|verbinden|doorschakel*|schakel / klacht* / klagen
            begrijpt|begrijp|snapt|snap|verstaat|versta ~ ~ ~ niet|niks|niets|nie
            niet|geen ~ ~ ~ robot|bot|machine|computer|chatbot|ai
            stomme|domme|rot robot|bot|machine|computer
            geef|geeft ~ ~ ~ mens|iemand|medewerker|persoon|collega / collega
            dit|het werkt|helpt ~ niet|nergens / spoed|spoedgeval|noodgeval|dringend ~ spreken
            dokter|arts|tandarts|therapeut|kapper ~ ~ spreken / telefonisch ~ ~ contact|spreken|bereiken
            persoonlijk contact|spreken|gesprek / contact ~ met|opnemen / neem|nemen ~ contact
            wil|zou|kan|mag ~ ~ ~ iemand|u|jullie ~ spreken / hulp van ~ / door iemand
            wil|zou|wens|heb ~ ~ ~ geen|niet ~ ~ ~ bot|robot|machine|computer|chatbot|ai
            kan|mag|kunnen|wil|zou|mogen ik|we ~ ~ ~ ~ spreken|praten|telefoneren
            heb|heeft|hebben ~ ~ ~ niks|niets|geen ~ aan / opnemen|opneemt|telefoon
            is er|daar ~ iemand ~ / haal ~ ~ ~ baas|mens|iemand|manager|collega / niet verder geholpen
            helpt ~ niet|niks / doorsturen|doorgestuurd / spoed*
            telefoneren|babbelen|contacteren|contacteer / bel|bellen liever / liever bellen|telefonisch
            verantwoordelijke* / persoonlijk* advies / verbind ~ ~ door / mij iemand / van|uit het team
            wie is ~ ~ verantwoordelijk*""",
    },
    "stop": {
        0.97: """stop|stopt|stoppen die|de|met ~ berichten|sms|reclame|mails
            wil|wens|hoef ~ ~ geen ~ berichten|sms|smsjes|mails|reclame|herinneringen|appjes|berichtjes
            geen|stop ~ ~ ~ berichten|sms|sms'en|smsjes|mails|reclame|herinneringen|whatsapp|whatsappjes|
            berichtjes|appjes|spam ~ meer|aub|ontvangen|sturen|willen
            stuur|schrijf|app|contacteer|mail|bericht ~ ~ niet|geen|niets|nooit|niks ~ ~ meer
            hou|houd|houdt|stop|stopt ~ ~ op|met|mij ~ ~
            niet ~ ~ meer ~ appen|sturen|contacteren|schrijven|mailen|lastigvallen|berichten
            uitschrijv*|uitschrijf*|afmeld*|uitgeschreven / schrijf ~ ~ ~ uit / meld ~ ~ ~ af
            laat ~ ~ met rust / haal|verwijder|wis ~ ~ mijn nummer|gegevens
            haal|verwijder ~ ~ van|uit ~ lijst|bestand / spam*
            berichten|meldingen|herinneringen|berichtjes ~ uitschakelen|uitzetten|stoppen|afzetten|
            stopzetten
            wil|wens|hoef ~ ~ ~ niet|niks|niets|geen ~ meer ~ krijgen|ontvangen|hebben""",
    },
    "owner_command": {
        0.9: """vakantie* / verlof* / wie ~ komt|komen|staat|heb ~ ~ ~ / wie is ~ ~ ~ morgen|vandaag|beurt
            jaarlijks verlof / congé / blok|blokkeer|blokkeren|deblokkeer|deblokkeren|blokken
            vrijgeven|vrijmaken|openzetten / maak|geef|zet ~ ~ ~ ~ ~ vrij|open
            neem|neemt|wil|heb ~ ~ ~ ~ ~ vrij|verlof|vakantie / dag vrij|verlof / vrije dag / vrijaf
            ben|kom|zit|heb ~ ~ ~ ~ minuten|minuutjes|uur|uurtje|kwartier|min ~ ~ te laat|vertraging|later
            ben|kom ~ ~ te laat / vertraging / loop|loopt ~ ~ ~ uit|achter
            we|wij|ik zijn|zijn|ben|sluiten|sluit ~ ~ ~ ~ ~ gesloten|dicht|toe|ziek
            gesloten op|van|vanaf|tot|wegens|vandaag|morgen
            sluit|sluiten ~ ~ ~ salon|zaak|winkel|praktijk|agenda / we|wij sluiten|zijn ~
            afspraken|klanten|agenda|planning|patiënten|rooster van|voor vandaag|morgen
            afspraken ~ ~ vandaag|morgen
            toon|laat|geef|stuur ~ ~ ~ agenda|planning|dagoverzicht|rooster|klanten
            agenda|planning van|voor|vandaag|morgen|tonen
            dagoverzicht|dagrapport|avondrapport|dagverslag / rapport aan|uit
            hoeveel ~ afspraken|klanten|patiënten / ben ziek|ziekjes / ziekteverlof|ziekgemeld
            buiten gebruik / zijn|zitten|gaan we|wij ~ ~ dicht|gesloten|toe|vrij
            blijft|blijven|is ~ ~ ~ gesloten|dicht|toe
            maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|morgen dicht|gesloten|toe $
            vrij maken|nemen|zetten|houden / wie heeft|hebben ~ ~ ~ ~
            wie is|staat|zit ~ ~ ~ aan de beurt""",
        0.6: "minuten ~ laat|vertraging / ben ~ ~ ziek",
    },
    "greeting": {
        0.99: "hoe gaat het|ie|t ~ ~",
        0.9: """halo|hallootjes|haloo / hallo* / hoi|hoihoi|hoii|hooi / hey|heyy|heey|hé|hee|hej
            hi|hii|hai|haai|heej|heyhey
            goedemorgen*|goeiemorgen|goedemiddag|goeiemiddag|goedenavond|goeieavond|goeienavond|
            goedeavond|goedendag|goeiedag|goeiendag|goedenamiddag|goeienamiddag|goededag|goeiemorge|goeie|
            goedemorge
            goede|goeie|goeden ~ morgen|middag|avond|dag|namiddag|voormiddag|ochtend
            dag meneer|mevrouw|allemaal|dames|beste|iedereen|daar|team / ^ dag $ / yo|hello
            beste|geachte / alles goed|goe / hoe gaat|ist|is ~ / ^ morgen allemaal / salut|bonjour""",
    },
    "thanks": {
        0.97: """
            dank|dankjewel|dankje|bedankt|merci voor ~ ~ verzetten|annuleren|wijzigen|verplaatsen|helpen|
            inplannen""",
        0.93: """super|top|perfect|fijn|goed|prima|ok|oké|oke ~ dank je|u wel
            super|top|perfect|fijn|goed|prima|ok|oké|oke ~ bedankt|dank ~ tot ~ morgen|dan|straks|later|
            maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag""",
        0.9: """super|top|perfect|fijn|lief|geweldig ~ dankjewel|dankje|dankuwel|danku / bedank*
            dank|dankje|dankjewel|dankuwel|dankwel|dankzij|danku|dankjulliewel* / merci*|thx|thanks|tnx
            doei*|doeg|daag / dag dag / tot ziens|straks|later|snel|binnenkort / ^ ~ tot dan|morgen|de ~ $
            salukes|ciao|houdoe|ajuus|tjuu|saluut
            fijne|prettige|goede|goeie|nog ~ dag|avond|weekend|middag|week nog|verder|toegewenst
            fijne|prettig|prettige|fijn ~ dag|avond|weekend|middag|week / super bedankt|lief / top bedankt
            heel lief|vriendelijk / vriendelijk dank / groet|groeten|groetjes|mvg|grtjs
            met vriendelijke groet|groeten / veel dank""",
    },
    "affirm": {
        0.97: "^ super|top|prima|perfect|geweldig|fijn bedankt|dankjewel|dank ~ ~ $",
        0.95: "die|deze|de *afspraak* neem|nemen ik|we $",
        0.9: """ja / jaa|jaaa|jep|jup|yes|yep|jawel|jazeker|joa|jaja|jow|jaha|yeah|joh
            zeker|zekers|tuurlijk|natuurlijk|uiteraard|absoluut|inderdaad|precies|juist|exact / prima
            goed / is|das|dat's|t's ~ goed|ok|oké|prima|perfect|top|in / klopt|correct|juist
            top|super|perfect*|geweldig|tof|uitstekend|chill|toppie|topper|fantastisch|schitterend|keurig|
            netjes|gaaf
            akkoord / oké|oke|okee|okido|okidoki|okej / in orde
            dat|het|die past|is|lukt|klopt|komt|gaat|werkt ~ ~ goed|prima|perfect|uit|ok|oké|juist|top|ja|
            zeker
            ^ past|lukt|gaat ~ goed|prima|perfect|ja / dat past|lukt|werkt|kan|mag ~ ~
            doe|doet ~ ~ maar|dat|die|het / boek|bevestig|reserveer|plan ~ maar|dat|die|het|hem
            bevestig* / ga ~ maar door|akkoord / klinkt|lijkt ~ ~ goed|prima|perfect|super|leuk
            neem|pak|nemen ik|we ~ die|dat|hem|het / die|dat neem|pak|nemen ik|we
            ik neem|pak die|hem|dat|het / waarom niet / van mij|ons ~ mag|wel / goed hoor|zo|idee
            mij best|goed / afgesproken|deal / helemaal goed|top|prima / kan ~ door
            ja graag|hoor|doe|dat|prima / mee eens / voor mij ~ goed|prima|ok|oké""",
    },
    "deny": {
        0.9: """
            geen tijd / komt ~ ~ niet|nie|slecht ~ ~ ~ uit / nee / neen|neej|neeh|neuh|nope|nah|neee|nein
            nee hoor / nee bedankt|dank|hoor|danku|merci / niet|nie
            niks|niets|geen|geen ~ van|ervan|een|enkele|daarvan / geen van|enkele
            past|lukt|gaat|werkt|klopt|schikt ~ ~ niet|nie|slecht / laat ~ maar|zitten|het
            vergeet ~ het|dat|maar / fout|verkeerd|onjuist / te vroeg|laat|duur|ver|lang|snel
            geen interesse / nooit|nergens / hoeft niet|al / komt ~ ~ niet|slecht|ongelegen uit
            ongelegen|slecht / helaas / helaas niet|nee / heb ~ ~ ~ geen tijd / dat ~ niet / jammer
            bedacht|bedenk / van gedachten|gedacht veranderd / is niet juist|correct|goed|nodig
            niet nodig / geen zin / absoluut|zeker niet
            dat|het|die past|lukt|gaat|werkt|klopt|schikt|is ~ ~ niet|nie ~ goed|uit""",
    },
}

_ORDINALS = (
    "eerste",
    "tweede",
    "derde",
    "vierde",
    "vijfde",
    "zesde",
    "zevende",
    "achtste",
    "negende",
    "tiende",
)
_CARDINALS = ("één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")
_CHOICES = (
    {word: place for words in (_CARDINALS, _ORDINALS) for place, word in enumerate(words, 1)}
    | {f"{place}{suffix}": place for place in range(1, 11) for suffix in ("e", "de", "ste")}
    | dict.fromkeys(("laatste", "latere", "later", "onderste", "achterste", "laatst"), -1)
    | dict.fromkeys(("vroegste", "vroegere", "eerdere", "bovenste", "eerst"), 1)
    | {f"{word} afspraak": place for place, word in enumerate(_ORDINALS, 1)}
    | {"laatste afspraak": -1}
)

_CUES = Cues(
    appointment="*afspraak|afspraken / boeking* / reservering*|reservatie* / bezoek|bezoeken / behandeling*",
    never_mind="""
        laat ~ maar|zitten / vergeet ~ het|dat|maar / toch niet / niet meer nodig / geen interesse
        doei*|doeg / tot ziens / hoeft niet|al|meer / ik bedenk|bedacht me
        van gedachten|gedacht veranderd / nee laat""",
    none_of_them="""
        geen ~ van|enkele|enkel / geen één|een / niets|niks ervan|daarvan|hiervan / iemand ~ anders
        geen ~ deze|die""",
    either="""maakt ~ ~ ~ niet|niks|nie ~ uit / maakt niet|nie ~ uit
        allebei|beide|alle|alles ~ goed|prima|ok|mag / ^ allebei|beide|alle|maakt|eender $
        eender wie|welke|wanneer|wat|wie / om het even / om 't even / geen voorkeur
        gelijk wie|welke|wanneer|wat / kies|kiest|beslis ~ ~ maar|jij|u|zelf
        wie ~ ~ vrij|beschikbaar|tijd / iedereen ~ goed / doe maar wat|iets|een / boeit ~ niet
        is me|mij ~ ~ gelijk|eender|hetzelfde / ben flexibel / wat jullie|u|jij ~
        mag ~ alles|allemaal|beide / een van beide|de""",
    soon="""asap / zo snel|spoedig|vroeg|gauw|rap ~ mogelijk / zsm / z s m
        eerst*|eerstvolgende|vroegst*|snelst* ~ ~ mogelijk*|vrije|beschikbare|plek|plaats|moment|afspraak|
        kan|mogelijkheid
        eerstvolgende / dringend* / spoed* / meteen|direct|onmiddellijk|nu / hoe snel|vroeg|gauw
        liefst|zo ~ snel|spoedig|vandaag / op korte termijn / vandaag nog / wanneer ~ maar kan|past
        eender|gelijk wanneer / maakt ~ niet ~ ~ wanneer / snel mogelijk / elk moment / ten spoedigste""",
    earlier="eerder|eerdere|vroeger|vroegere / daarvoor|ervoor / te laat",
    later="later|latere / daarna|erna / te vroeg",
    compared="""
        graag|liever|ook? een|iets|wat|nog|veel? beetje|beetje|uurtje? eerder|vroeger|later graag|aub|
        alsjeblieft?
        heb|hebben|hebt|heeft je|jullie|u|jij ook|nog|niet? iets|wat? eerder|vroeger|later graag|aub?
        kan|is|zou het|er|dat ook|nog|niet? een|iets|wat? beetje|uurtje? eerder|vroeger|later graag|aub?""",
    same_time="""zelfde tijd|uur|tijdstip|uren / op hetzelfde uur|tijdstip|moment / zelfde uur
        tijd ~ behouden|hetzelfde|houden / uur ~ behouden|houden / om dezelfde""",
    same_as_last="""zoals ~ ~ vorige|laatst|altijd|gewoonlijk|eerder|de / zelfde|hetzelfde ~ als ~
        hetzelfde|zelfde graag|aub|weer|nog / weer hetzelfde / nog eens hetzelfde
        net|zelfde als vorige|altijd|laatst / het gebruikelijke / wat ik ~ vorige|laatst ~ / herhaal ~""",
    more_times="""
        andere|meer|verschillende tijden|tijd|uren|momenten|opties|mogelijkheden|tijdstippen|uur|moment|
        dagen
        iets|wat anders / wat|welke|is ~ ~ nog|anders|verder / geen ~ ~ past|lukt|goed
        toon|laat|zie meer|andere / meer opties|tijden|zien / nog ~ andere|anders|meer|iets
        volgende opties""",
    another_day="""
        andere|ander|andere dag|dagen|datum|data|tijdstip $ / een andere|ander keer|dag|datum|moment
        niet|nie op? die|deze|dan dag|datum / liever|op een andere dag|datum""",
    hours="""openingstijd*|openingsuren|openingsuur|sluitingstijd*|spreekuren|spreekuur
        ^ open|geopend|gesloten $
        zijn|bent|is|ben|zijt jullie|u|je|jij|de|het|ge ~ ~ ~ ~ open|dicht|gesloten|geopend|toe
        wanneer|laat|hoelaat|tot ~ ~ ~ ~ ~ open|dicht|sluiten|sluit|openen|opent|toe|gesloten
        open op|tot|vanaf|om|vandaag|morgen|zondag|zaterdag|zondagen / werken|werkt jullie|u ~ op
        open|dicht zijn|bent|is jullie|u|je""",
    now="nu|momenteel|thans / op dit moment|ogenblik / nog steeds|altijd / vandaag nog",
    who="""wie ben|bent|is|zijn|zit ~ / hoe heet|heten je|jij|u|jullie / met wie ~ ~ ~
        ben|bent|is|praat|spreek|chat|zijn je|jij|u|dit|ik|dat ~ ~ ~ ~ robot|bot|mens|machine|computer|
        echt|ai|chatbot|persoon
        wat kan|kun|kunt je|jij|u|ik ~ / ^ help|hulp $ / ^ menu $ / hoe werkt dit|het|dat""",
    services="""wat|welke ~ ~ behandelingen|diensten|services|aanbod|behandeling
        wat doen|bieden|biedt|kunnen jullie|u|je ~ / jullie|uw|je behandelingen|diensten|aanbod
        ^ behandelingen|diensten|aanbod|services $ / lijst ~ behandelingen|diensten""",
    question="""
        ^ ~ ~ is|zijn|heeft|hebben|heb|hebt|kan|kunnen|kun|kunt|mag|zou|waar|hoe|wat|welke|welk|wie|
        waarom|wanneer|moet|doen|doet|biedt|bieden|ben|bent|hoeveel|hoelang|duurt|kost|gaat|wordt|werken
        vroeg|vraag me|mij ~ / wou|wilde|wil ~ ~ vragen|weten / een|klein|kort|snelle|korte vraag|vraagje
        weet|weten u|je|jullie / of jullie|u|je|er|ik|het / kunt|kun|kan u|je ~ zeggen|vertellen""",
    price="""
        kost* / prijs*|prijzen|tarief|tarieven / duur|goedkoop / hoeveel ~ ~ betal*|vraag|vragen|rekenen
        wat ~ ~ betalen|vragen""",
    length="hoe lang|lange / hoelang / hoeveel tijd|minuten|uur / duurt|duren|duur",
    and_also="^ en / ^ ook / ^ en wat|hoe / ^ hoe zit ~ / ^ wat met|met / ^ hoe zit het met",
    address="""waar zijn|is|zit|zitten|vind|bevind*|ligt|liggen|bent|ben|moet ~ ~
        waar ~ ~ salon|praktijk|zaak|winkel|gevestigd / adres|locatie|ligging|routebeschrijving
        gevestigd|gelegen / hoe kom|geraak|raak|vind|bereik ik|we|je ~ ~ / ^ waar $
        welke straat|verdieping""",
    phone="""telefoon*|telefoonnummer|gsm / nummer van / jullie|uw|je nummer
        kan|mag|kunnen ik|we ~ ~ ~ bellen|opbellen / telefonisch ~ bereik*""",
    several="""twee|drie|vier|vijf|2|3|4|5|6|7|8|9|beide personen|mensen|kinderen|volwassenen|man|gasten|
        vrienden|vriendinnen|afspraken|pers
        voor ons|beiden|beide|allebei twee|beiden|allemaal|tweeën|drieën / voor ons allebei|beiden
        met zijn|z'n|ons|hun tweeën|drieën|vieren|twee|drie / mijn|m'n ~ ~ en ik|mezelf|mij|mijn|mezelf
        ik|mij|mezelf en mijn|m'n|een
        elke|iedere|om ~ week|weken|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|dag
        wekelijks*|maandelijks*|tweewekelijks* / groep van / meerdere afspraken|personen|mensen
        reeks|serie""",
    one_more="""en|ook|nog|plus|daarnaast ~ ~ een|één ~ ~ voor / nog een|één ~ *afspraak*
        tweede|extra|volgende *afspraak* / ook|nog ~ een *afspraak* / ook nog boeken|een
        en voor mijn|m'n|hem|haar / nog eentje|een voor / daarnaast|erbij ~ boeken""",
    for_other="""voor mijn|m'n|onze|ons|de|het|zijn|haar|een ~ ~ zoon*|zoontje|dochter*|dochtertje|vrouw|
        echtgenote|man|echtgenoot|moeder|mama|ma|vader|papa|pa|kind*|jongen|meisje|partner|vriend*|
        vriendin|zus|broer|baby|oma|opa|bomma|bompa|baas|collega|neef|nicht|kleinzoon|kleindochter|
        verloofde|schoonmoeder
        mijn|m'n|onze|ons ~ ~ zoon|zoontje|dochter|dochtertje|vrouw|man|moeder|mama|vader|papa|kind|
        kinderen|jongen|meisje|partner|vriend|vriendin|zus|broer|baby|oma|opa ~ moet|wil|heeft|zou|is|kan|
        komt|wilt
        namens / voor iemand ~ anders / niet voor mij / voor hem|haar""",
    waitlist="""wachtlijst* / op ~ ~ lijst / laat|laten ~ ~ ~ weten ~ als|wanneer|indien|of
        bericht|bel|verwittig|waarschuw ~ ~ als|wanneer|indien
        als|wanneer|indien ~ ~ ~ ~ vrij komt|komen|vrijkomt|vrijkomen|afzegt|uitvalt|annuleert""",
    leave_waitlist="""van|uit de|die|jullie|deze wachtlijst|lijst ~ ~ halen|verwijderen|schrappen|af|haal
        haal|verwijder|schrap ~ ~ ~ wachtlijst|lijst
        wachtlijst ~ ~ ~ verlaten|af|verwijderen|schrappen|halen / niet meer ~ ~ wachten|wachtlijst
        hoef|wil niet ~ ~ wachtlijst|wachten""",
    name_told="""mijn|m'n|de|volledige naam|achternaam|voornaam is|was / ik heet / heet / naam
        achternaam|voornaam|familienaam / op|onder|op|onder de? naam van? / ten name van / mijn naam""",
    name_maybe="""
        ik ben / met / dit is / hier is / hier / voor / u spreekt met / je spreekt met / het is / t is""",
    name_ends="""
        en ik graag aub alstublieft alsjeblieft voor om op met bedankt dank maar of hier wil zou had heb
        moet kan we wij van naar bij die dat het is omdat morgen vandaag hallo mijn m'n ben een afspraak
        want in aan""",
    provided="maar dan|met|wel|alleen|bij|als|later|liever / als / mits / tenzij / alleen / behalve",
    pause="""even|nog|er nadenken|overleggen|kijken / denk|denken ~ ~ ~ over na / nadenken / ^ misschien $
        weet ~ ~ nog niet / weet ~ ~ niet zeker / niet zeker / twijfel / momentje|moment / seconde
        ogenblik|ogenblikje / kom ~ ~ terug / kom erop terug / laat ~ ~ weten / ^ wacht $ / wacht even
        ^ hm|hmm|eh $""",
    everything="beide|allebei / alle|alles / allemaal / alle twee",
    brings_forward="vervroeg* / naar voren / vooruit / eerder / vroeger",
    next_day="de dag erna|daarna|erop / de volgende dag / een dag erna",
    day_before="de dag ervoor|daarvoor / de vorige dag / een dag ervoor",
    correction="""
        nee|oh|ah|eh|hm|sorry|wacht wacht|toch|doe|liever|sorry|beter|op|om / wacht|wachten / eigenlijk
        ik bedoel|bedoelde / bedoel|bedoelde / in plaats daarvan / toch liever|maar|beter|op|om
        sorry|excuseer|pardon / correctie / mijn fout / foutje|vergist|vergissing / liever toch / beter
        ipv""",
    empty="een de het en van voor met of in op bij om te mijn m'n n",
)

_NOT = "niet|nie|geen|niks|niets|nooit"
_VISIT = (
    "*afspraak|afspraken|*boeking*|reserver*|cursus|les|behandeling|tafel|plek|plaats|sessie|massage|training"
)
_STAFF = (
    "iemand|mens|mensen|menselijk*|persoon|medewerk*|baas|bazin|bedrijfsleid*|eigena*|collega*|adviseur|personeel|team|"
    "receptie*|balie|dokter|arts|tandarts|verantwoordelijk*|contactpersoon|garage|praktijk|manager|"
    "assistente"
)
_SERVICE = (
    "*knippen|*knipbeurt|haar|haren|baard|puntjes|verven|kleuren|highlights|permanent|nagels|manicure|"
    "pedicure|massage*|schoonheids*|gebitsreiniging|controle|onderzoek|vaccin*|inenting|griepprik|banden|"
    "*wissel|onderhoud*|apk|keuring|remmen|fysio*|kine*|advies*|training|cursus|proef*|kapper*|tandarts*|"
    "arts|oogarts|huisarts|hechtingen|olie|*behandeling"
)
_DAY = (
    "maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|vandaag|morgen*|overmorgen*|"
    "weekend|ochtend*|middag*|namiddag*|avond*|avonds"
)
_TOGETHER = {
    "stop": f"""
        mailinglijst|nieuwsbrief|reclame|berichten|sms|mails haal|haalt|verwijder*|schrap|afmelden|stop*|
        meer|{_NOT} \
        uit|mij|me|mijn|meer|sturen|van
    """,
    "handover": f"""
        spreken|spreek|praten|praat|bellen|telefoneren|bereiken|doorverbind*|verbind*|bespreken|contact|
        doorsturen|doorgeven {_STAFF} !spreekt|bieden
        bel|bellen|terugbellen|teruggebeld|opbellen|contacteren|telefoneren mij|me|ons|iemand|graag|
        aub !afspraak|ik|we
        wil|wens|heb|geef|geeft|graag|liever|haal mens|medewerk*|persoon|adviseur|contactpersoon|baas|
        manager|personeel
        bot|robot|machine|computer|chatbot {_NOT}|stom*|dom*|irritant*|waardeloos
        klacht*|ontevreden|schandalig|onaanvaardbaar|teleurgesteld|beklag
        help|helpen|hulp iemand|mens|medewerk*
    """,
    "cancel": f"""
        {_NOT} kom|komen|komt ik|wij|we|hij|zij|ze|zoon|dochter|man|vrouw|kind|kinderen|toch|helaas \
        !wanneer|hoe|als|of|pas|later|eerder|verder|uit
        {_NOT} haal|halen|red|redden|nakomen|verschijnen|deelnemen|aanwezig !wat|wanneer|liever|uur
        {_NOT} meer nodig|wil|willen|komen|hoef|hoeft {_VISIT}|naar|bij|jullie
        meld|melden|schrijf|uitschrijven|afmelden me|mij|ons|hem|haar {_DAY}|{_VISIT} !in|inschrijven
        haal|halen|schrap*|verwijder*|wis|wissen|vrijgeven|weghalen|annul*|cancel* {_VISIT}|mij|me|
        ons eruit|weg|uit|{_VISIT}|{_DAY}|lijst|agenda \
        !nieuwe|andere|reserveren|boeken|ik
        moet|moeten passen|vervallen|afzien
        ziek|griep|koorts|corona|ongeluk|ziekenhuis|verhinderd|geblesseerd {_VISIT}|komen|deelnemen {_NOT}
        overbodig|vervalt|vervallen {_VISIT}
    """,
    "reschedule": f"""
        andere|ander|nieuwe|nieuw|later|latere|eerdere|vroegere|vroeger dag|*afspraak|tijd|tijdstip|datum|
        moment|uur \
        mijn|onze|liever|plaats|verzet*|verplaats*|dan|die
        plaats|ipv van|ipv kan|kunnen|liever|wil|heeft|hebben|nemen|komen|past|lukt
        {_VISIT} wijzig*|verzet*|verplaats*|omboek*|verschuif*|verander* !kost*|gratis|hoe|wanneer
        toch|helaas pas|later|eerder kan|red|kom|komen|haal
        mijn|onze {_VISIT} wijzig*|verander*|ruil*|wissel*|aanpassen|verzet*|verplaats*|later|eerder|naar
        boek|zet|schuif|leg {_VISIT} om|op mijn|onze
        vertraging|file|trein|bus later|nog|verschuiven|verzetten ik|we|kan
    """,
    "my_appointments": f"""
        wanneer|welke|welk|uur|tijd|tijdstip|waar|wie|of|laat|hoeveel|is|staat|klopt mijn|onze|
        m'n {_VISIT} \
        !kan|kunnen|zou|kost|kosten|lang|annul*|afzeg*|verzet*|verplaats*|duurt|wijzig*
        wanneer|of|uur|laat|ben|sta|zijn ik|wij|we|ons|me ingepland|geboekt|genoteerd|ingeschreven|verwacht|
        beurt !kan|zou|wil
        vergeten|herinner*|nakijken|navragen|bevestig* {_VISIT}|wanneer|uur|laat ik|mijn|mij|me !annul*|
        afzeg*
    """,
    "availability": f"""
        vrij|vrije|beschikbaar|beschikbare|gaatje|plek|plekje|ruimte wanneer|wat|welke|heeft|hebben|hebt|
        zijn|is|nog !openingstijden|zaak|winkel
        wanneer|vroegst|snelst|eerst komen|terecht|{_VISIT}|tijd|langskomen kan|zou|mag|heeft|hebben|is|
        kunnen !mijn|verzet*|annul*|afzeg*|duurt
        kan|gaat|lukt|past|mogelijk|zou {_DAY} nog|ook|bij|jullie|u|misschien|iets|eventueel !mij|me|mijn|
        nodig|{_NOT}
    """,
    "faq": """
        wat|hoeveel|hoe kost*|prijs|prijzen|betal*|tarie*|vragen|duur
        hoe|waar|welke parkeren|parking|bus|tram|trein|adres|vind|weg|ingang|verdieping|straat
        kan|kunnen|accepteren|aanvaarden|neemt|nemen kaart|pin|pinnen|contant|cash|paypal|factuur|schijven|
        amex|tikkie
        moet|mag|dien ik|je|men meenemen|meebrengen|vooraf|nuchter|eten|aandoen|verwijzing|verwijsbrief|
        voorbereiden
        zijn|bent|is|hebben open|geopend|gesloten|dicht|toe jullie|u|vandaag|morgen|zondag*|zaterdag*
        ben|bent|is je|jij|u|dit bot|robot|mens|machine|echt
    """,
    "book": f"""
        wil|willen|wou|zou|zouden|had|heb|hebben|zoek|wens|kan|kunnen|kunt|graag|aub|moet|moeten|mag|
        inschrijving|inschrijven|nodig {_SERVICE} \
        !kost*|prijs|duurt|lang|wat|hoe|recept|factuur|ophalen|pijnlijk|welke
        wil|willen|zou|kan|kunnen|mag|graag|laat komen|langskomen|terecht|brengen|inplannen|noteren|noteer|
        reserveren|boeken|inschrijven|vrijhouden|kijken|
        onderzoeken|behandelen|wisselen|repareren|herstellen ik|wij|we|mij|me|ons|u|jullie|mijn \
        !wanneer|kaart|cash|hoe|wat|online|zonder|gewoon|zomaar|met|verzetten
        pijn|afgebroken|uitgevallen|kapot|stuk|lawaai|brandt|ontstoken|gezwollen|mankt|start tand|kies|auto|
        wagen|rug|knie|hond|kat|oor|keel|hoofd|vulling|kroon
    """,
    "faq?": """
        hebben|heeft|doen|doet|maken|bieden|biedt|zijn|bent|kunnen|verkopen|gebruiken|werken|komen|nemen|
        herstellen|hebt jullie|u|ge|gij \
        !afspraak*|tijd|vrij|mij|me|ons|plek
        hoe|wat|welke|welk|waar|waarom|sinds|wie|waarvoor jullie|u|je|men|uw !afspraak*|vrij|mij|me|kan|gaat
    """,
}

TALK = Talk(
    language="nl",
    intents=_INTENTS,
    whole_messages={
        "stop": """stop alles / stoppen / einde / beëindigen / stop aub|alsjeblieft|maar / uitschrijven
            afmelden""",
        "start": "starten / hervatten / aanmelden / opnieuw starten|beginnen / inschrijven",
        "deny": "stop daarmee|dat",
        "affirm": """mhm|mhmm|hmhm / okidoki|oki / past|lukt voor|me|mij|ons mij|goed|ons?
            heel|zeer? graag|gaarne / mooi / fijn / lekker / heerlijk / graag zo""",
        "availability": "andere|ander dag|dagen|tijd|tijden|tijdstip|moment|momenten|datum|uur|uren",
    },
    negations="""niet / geen / nooit / zonder / in plaats van / hoef|hoeft|moet niet / nie / niet meer
        liever niet""",
    negations_after="niet / nie / niet meer / toch niet / liever niet / helaas niet",
    prefixes="",
    real_words="""
        verzetting verzekeren verzeker verzekering verzenden annuleerde maken haken zaken praten platen
        betalen bepalen vergeten verschuldigd bellen tellen spellen mensa minst parken koken komen kopen
        boeken zoeken doeken hoeken schrapen medewerking kapper kapot klant klachten slachten vakantiepark
        vrijheid""",
    polite="""
        graag alstublieft alsjeblieft aub svp bedankt dank je wel u vriendelijk even eens hoor maar lief
        gewoon""",
    choices=_CHOICES,
    choice_fillers="""
        de het die dat een optie nummer nr tijd uur moment tijdstip keuze graag alstublieft alsjeblieft
        aub svp ik neem pak kies nemen wil zou liever doe doet maar met voor mij me ons past lukt is goed
        prima top perfect beste ok oké oke ja bedankt dank dan dus als mogelijk boek en voorstel toch hm
        eh antwoord van deze zeker super plaats plek wel""",
    name_openers="""mijn|m'n|de|volledige? naam|achternaam|voornaam is|was? / ik ben|heet / ben|heet / met
        dit|hier is / hier / goeiedag|goeiendag|goeiemorgen|goeienavond|goedendag / u|je spreekt met
        op|onder de? naam van? / op|onder|voor / het is|t is / naam / hallo / hoi / hey / ja / zeker
        graag / ok / oké|oke / natuurlijk / zet|schrijf|boek ~ maar? op|onder? / noem ~
        goedemorgen|goedemiddag|goedenavond / dag / sorry / achternaam / voornaam / ten name van / tnv
        meneer|mevrouw / prima / oh""",
    no_names="""
        ja jep nee neen nope ok oké oke zeker bedankt dank graag aub alsjeblieft alstublieft hallo hoi hey
        dag goedemorgen goedemiddag goedenavond morgen middag avond nacht stop start annuleren afzeggen
        boeken reserveren afspraak afspraken boeking boekingen reservering tijd tijden uur uren wat
        wanneer waar wie waarom hoe welke welk zou kan kunnen kunt kun moet mag wil willen had heb hebben
        heeft hebt was ben bent is zijn worden wordt ik je jij u hij zij ze het we wij jullie mij me jou
        ons onze hen hun mijn jouw uw zijn haar deze dit die dat een geen niet niets niks nooit misschien
        later eerder vroeger nu straks meteen alles iets iemand niemand ander andere anders verzetten
        verplaatsen wijzigen hulp help mens persoon medewerker prijs prijzen adres openingsuren
        openingstijden open dicht gesloten nodig zoek liever weet denk goed top super prima perfect fijn
        mooi past lukt klopt juist fout sorry en of maar als want dan met zonder op in aan om voor bij
        over na tot vanaf sinds eerste tweede derde laatste volgende twee drie vier vijf zes zeven acht
        negen tien knippen knipbeurt haar haren verven kleuren wassen föhnen baard scheren manicure
        pedicure massage nagels tand tanden tandarts dokter arts controle behandeling onderzoek therapie
        sessie meer minder weer al nog ook heel erg vroeg laat snel dagen week weken maand maanden minuten
        moment wacht hm eh geen idee zelfde naam klant vraag probleem test menu vrij beschikbaar dringend
        vandaag ochtend weekend praten spreken bellen bel schrijf stuur geef zeg toon neem kom komt komen
        ga gaan gaat betalen kost kosten veel weinig nieuw nieuwe patient pijn zoon dochter vrouw man kind
        mama papa vriend vriendin baas beide allebei kerst verjaardag vakantie verlof kapper salon
        praktijk zaak interesse mogelijk bericht even merci svp maandag dinsdag woensdag donderdag vrijdag
        zaterdag zondag klant student studente gepensioneerd leerling zwanger""",
    cues=_CUES,
    together=_TOGETHER,
)
