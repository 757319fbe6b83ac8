"""German: how people ask, agree, choose and name themselves, in Germany, Austria and Switzerland."""

from server.language.talk.lexicon import Cues, Talk

_INTENTS = {
    "book": {
        0.98: """bitte? buchen|reservieren|buch|buche sie|ihr? für mich|uns ~ ~ ~ ~
            möglich ~ ~ ~ ~ ~ ~ ~ zu kommen|bekommen|buchen
            möglich ~ ~ ~ ~ ~ ~ vorbeizukommen|herzukommen
            *termin* zum|zur|für entfernen|ziehen|entfernung|abnehmen|nachsehen ~ ~""",
        0.8: "ich? brauche|brauch|bräuchte|benötige ~ eine|einen|ein|neue|neuen|nen|ne",
        0.95: "bitte? buchen|buchst|buch|reservieren sie|ihr|du mir|uns|mich ~ ~ ~",
        0.65: """
            tönung|tönen|strähnchen|blondierung|färbung|ansatz|ansatzfarbe|pony|undercut|keratin*|locken|
            brautfrisur|bartpflege|rasur
            wimpernlifting|wimpernverlängerung|shellac|fußpflege|pediküre|wurzelbehandlung|zahnstein|
            bleaching|implantat|prothese|weisheitszahn|karies
            blutbild|ekg|auffrischung|akupunktur|allergietest|ultraschall|mrt|zahnriemen|kupplung|auspuff|
            steinschlag|unfallschaden|reparatur|service
            checkup|check|behandlung*|sitzung|kursplatz|probetraining|probestunde|erstgespräch|
            beratungsgespräch
            abgebrochen|rausgefallen|herausgefallen|entzündet|geschwollen|leuchtet|klappert|quietsch*|
            undicht
            *schmerzen|schmerzt|wehtut|zahnweh / tut ~ ~ weh / sehtest|hörtest|brille|kontaktlinsen
            zwei|drei|vier|fünf|einen|2|3|4|5 plätze|platz""",
        0.9: """notier|notiere|notieren ~ mich|uns ~ ~ ~
            wäre|wär|wären ~ ~ gern|gerne ~ ~ ~ bei euch|ihnen|dir
            platz|plätzchen|tisch|termin freihalten|freizuhalten
            sohn|tochter|kind|baby hat|haben fieber|husten|ausschlag|schmerzen ~ ~ ~ ~ kommen|vorbeikommen
            *impfung*|impfung bitte / möchte|will|würd|würde|möcht|könnte ~ ~ ~ ~ ~ kommen zum|zur|für
            gebt|geben|gib sie? mir ~ ~ ~ nächsten|ersten|frühesten ~ ~ *termin*
            gebt|geben|gib sie? mir ~ ~ ~ *termin* / ihr|sie|ihn|das|es ~ ~ anschauen|ansehen|angucken
            kannst|könnt|könntet|kann|können|könnten du|ihr|sie ~ ~ ~ ~ ~ reinschieben|einschieben|
            dazwischenschieben|eintragen|einplanen|dazwischennehmen|reinnehmen|drannehmen
            plan|plane|planen|planst|plant|setz|setze|setzen ~ mich|uns ~ ~ ~ ~ ein
            dringend ~ ~ zahnarzt|arzt|friseur|werkstatt
            anpassen|machen|checken|prüfen|nachschauen|reparieren|wechseln|richten|nähen|aufziehen|
            auffüllen|messen lassen
            muss|müsste|soll|sollte ~ ~ ~ ~ *iert* werden / platz|plätze|tisch ~ ~ für|am ~ ~ ~ bitte
            einmal|bitte ~ nachschneiden|nachfärben|auffüllen|tönen|glätten|rasieren|trimmen|stutzen
            auto|wagen|fahrzeug|motorrad|moped|roller|rad|fahrrad ~ ~ ~ ~ bringen|vorbeibringen|abgeben|
            hinstellen|hinbringen|dalassen
            bring|bringe ~ ~ ~ auto|wagen|fahrzeug ~ ~ vorbei
            meld|melde|melden ~ mich|uns ~ ~ für|zur|zum ~ ~ ~ an
            muss|müsste|soll|sollte|müssen|möchte|will|mag ~ ~ ~ ~ geimpft|untersucht|behandelt|gefärbt|
            repariert|gewartet|gewechselt|kontrolliert|operiert|gereinigt werden
            muss|müsste|soll|sollte|müssen|möchte ~ ~ ~ ~ zum|zur|in|zu ~ tüv|werkstatt|inspektion|
            *untersuchung|impfung|blutabnahme
            tisch ~ ~ ~ für|am|um / lassen $ / nehm*|nimm*|nimmt ~ mich|uns ~ ~ ~ ~ dran|rein
            möchte|will|muss|würde|würd|wollte|müsste mich|mir|meine|meinen|die ~ ~ ~ ~ lassen
            gern|gerne|möchte|will|würde|würd ~ ~ ~ ~ zum|zur|zu *schnitt|kontrolle|*reinigung|massage|
            behandlung|beratung|maniküre|pediküre ~ kommen
            muss|müsste|soll|sollte|möchte zum|zur|zu ~ *orthopäden|*arzt|*ärztin|kontrolle|*reinigung|
            friseur|*untersuchung
            trag*|schreib* ~ mich|uns|meinen|meine ~ ~ ~ ~ ~ ein / trag*|schreib* sie? mich|uns für
            will|möchte|muss|müsste zu|zum|zur dr|doktor|frau|herrn|herr|arzt|zahnarzt|ärztin|zahnärztin
            *termin* ~ ~ ~ vereinbar*|ausmach*|auszumachen|buch*|machen|reservier*|bekomm*|krieg*|haben|
            brauch*|eintragen|geben|anfrag*|verabred*|festmachen
            möchte|moechte|möcht|will|würde|wuerde|hätte|haette|hätt|bräuchte|braeuchte|bräuchert|brauche|
            brauch|brauchen|braucht|wollte|wollt|wollen|möchten|moechten|benötige|suche|wünsche|müsste|
            hätten|bräuchten ~ ~ ~ einen|nen|en|an|ein|eine|weiteren|neuen|noch|dringend|
            nächsten ~ *termin*|behandlung*
            vereinbar* / ausmachen|auszumachen / vorbeikommen|vorbeischauen|reinschauen|drankommen
            neuer|neuen|weiteren|noch|zusätzlichen|weiterer ~ *termin* / nochmal|wieder ~ *termin*
            will|möchte|moechte|muss|würde|wollte|müsste|möchten|soll ~ ~ ~ zum|zur|zu friseur*|frisör*|
            zahnarzt*|arzt|ärztin|massage*|maniküre|pediküre|kontrolle|behandlung*|coiffeur|barber*|
            kosmetik*|therap*|untersuchung|nagel*
            kann|könnte|koennte|könnten|darf|dürfte|können|dürften|dürfen ich|wir|mein|
            meine ~ ~ ~ ~ ~ kommen|vorbeikommen|buchen|reservieren|drankommen
            kann|könnte|könnten|können sie|ihr|du|man ~ ~ ~ ~ einschieben|eintragen|reinschieben|
            dazwischenschieben|unterbringen|drannehmen|einplanen|reservieren|vormerken
            eintragen|vormerken|einplanen|einschieben|drannehmen
            trag|trage|tragen|tragt|schreib ~ mich|uns|sie ~ ~ ~ ein / merk|merke|merken ~ mich ~ ~ vor
            reservier* ~ ~ *termin* / *termin* bitte|gesucht / bitte ~ um|einen|nen|ein ~ *termin*
            hätte|haette|hätt|hätten|würde|möchte ~ ~ gern|gerne ~ ~ ~ *schnitt|schneiden|buchen|kommen|
            reservieren|haben|lassen|massage*|maniküre|färben|behandlung*
            einmal|1x|bitte ~ schneiden|waschen|färben|föhnen
            schneiden|färben|waschen|föhnen|machen lassen|bitte
            haare|haar|spitzen|bart|nägel|zähne ~ schneiden|färben|machen|kürzen|trimmen|reinigen|bleichen
            ich|wir nehme|nehmen ~ ~ *termin* / anmelden / buch|buche|buchen|bucht ~ mir|mich|uns|einen
            dazubuchen / bekomm*|krieg* ich ~ ~ ~ ~ *termin*""",
        0.7: """inspektion* / ölwechsel* / hauptuntersuchung* / tüv|hu
            reifenwechsel*|räderwechsel*|radwechsel* / winterreifen|sommerreifen
            klimaservice|bremsen|bremsbeläge|werkstatttermin* / plombe|füllung|krone|zahnweh|zahnspange
            impf* / krankengymnastik|physio*|lymphdrainage|osteopath*
            herrenschnitt|damenschnitt|kinderschnitt|*haarschnitt*
            ombre|extensions|hochsteckfrisur*|fußpflege|waxing|enthaarung|gesichtspflege
            blutabnahme|vorsorge*|ultraschall|hautkrebsscreening|röntgen / *termin* / buch* / reservier*
            haarschnitt* / friseur*|frisör*|coiffeur* / haareschneiden
            möchte|moechte|würde|will|bräuchte|brauche|wollte gern|gerne|einen|eine|ein|kommen
            hätte|hätt|haette gern|gerne|gärn / wieder ~ kommen / zahnschmerzen / kontrolltermin*
            interesse an|am|für / anschaut|anschauen|ansieht|draufschauen / nächste*|ersten freien termin
            maniküre*|pediküre*|massage*|färben|strähnen|föhnen|zahnreinigung*|kontrolluntersuchung*|
            gesichtsbehandlung*|wimpern|augenbrauen|nägel|gelnägel|balayage|dauerwelle*|beratung*|frisur
            bart|haare|haar|nägel ~ ~ ~ ~ werden|machen|haben|gestutzt|geschnitten
            platz|plätze ~ ~ haben|bekommen|kriegen / mal wieder""",
    },
    "reschedule": {
        0.98: """meinen|unseren *termin* lieber ~ ~ ~
            *termin* ~ ~ ~ ~ ~ zu früh|spät|bald|kurzfristig ~ ~ ~ ~
            geht|ginge|kann|könnte|wäre es? ~ am|den selben|gleichen tag ~ ~ ~ ~ später|früher
            bitte? buch|buche|buchen|bucht ~ ~ *termin* ~ ~ um $ / terminvorschlag|terminvorschläge
            ausweichtermin|ersatztermin|alternativtermin|alternativer termin / umplanen|umdisponieren
            brauche|brauch|brauchen|bräuchte|bräuchten ~ ~ ~ anderen|andere|anderer tag|uhrzeit|zeit
            können|könnten|kann|könnte wir|ich|man ~ ~ verschieb*|verlegen|umbuchen
            passt|klappt|geht ~ ~ nicht mehr ~ ~ neuer|neuen|anderer|anderen *termin*
            kann|könnte|kannst|könnten man|ich|wir|ihr|sie meinen|unseren|den|
            diesen *termin* ~ ~ ~ verschieb*|verleg*|umbuch*|ändern|vorziehen|tauschen
            später|früher|anders ~ am selben|gleichen tag""",
        0.97: """bitte ~ einen|eine|ein tag|stunde|woche|stündchen später|früher|eher
            hab|habe|hätte|haben ~ ~ ~ ~ *termin* ~ ~ geht|ginge|kann|klappt|passt auch
            *termin* ~ ~ ~ zu früh|spät|bald|kurzfristig ~ ~ ~ ~
            *termin* ~ ~ nicht ~ ~ ~ ~ stattdessen|lieber|anderen|anderer
            brauche|bräuchte|brauch|möchte|will|hätte|wünsche ~ ~ ~ einen|nen anderen|andern *termin*
            tausch*|wechsel* ~ ~ gegen / kann|könnte|möchte|würde ~ ~ ~ gegen ~ tauschen|wechseln
            vom|von ~ ~ auf den|die ~ wechseln|umsteigen
            passt|geht|reicht|ginge|ok es? ~ wenn|falls ich|wir ~ ~ ~ später|früher|verspätet ~ komme|
            kommen
            *termin* ~ ~ ~ stunde|stunden|minuten|tag|woche nach hinten|vorne
            anderer|andere|anderes|anderen tag|termin|zeit|uhrzeit ~ lieber|besser|recht ~ ~ ~ *termin*
            von ~ ~ auf|zu ~ ~ ~ wechseln|gehen|schieben|tauschen|legen|ändern|umbuchen|verlegen
            verhindert|krank|unterwegs ~ ~ können|könnten wir|sie
            verhindert|krank|unterwegs ~ ~ geht|ginge|hätten|haben
            verpasst|versäumt|verschwitzt ~ ~ ~ ~ neuen|anderen|neue|nachholen
            schaff|schaffe|schaffen|komm|komme|kommen|kann ~ ~ erst|nur ~ ~ ~ ~ später
            doch nicht|nich|ned ~ ~ können|könnten|kann|könnte|geht|ginge|hätten|haben|passt|wäre
            *termin* ~ ~ ~ ~ nicht|nich|nimmer ~ mehr? ~ haben|hätten|gibt|geht|ginge
            *termin* ~ ~ ~ ~ gelegt|verlegt|geschoben|verschoben|gezogen|vorgezogen|geändert
            auf einen|'nen anderen|späteren|früheren / anderes|anderer|anderen mal|tag ~ kommen""",
        0.95: """ginge|geht|klappt|passt|wäre|kann mein|der|unser termin ~ ~ auch|lieber
            kann|könnte|können|möchte|brauche|bräuchte|hätte|haben|hätten ~ ~ ~ ~ anderen|andern *termin*|
            *buchung* ~ haben|bekommen|kriegen|ausmachen|vereinbaren
            anderen|andern|neuen *termin* als
            kann|können|könnte ~ ~ ~ *termin* nicht|nich|ned|nöd|net ~ ~ ~ anderen|andern|anderer
            was|etwas anderes ausmachen|finden|vereinbaren
            neuen|anderen *termin* ~ ~ der|den ~ ~ ~ ~ nicht
            schaff|schaffe|schaffen ~ ~ ~ nicht|nich|ned|net|nöd ~ ~ ~ ~ lieber|geht|ginge|passt|klappt|
            auch
            kann|können|könnte ~ ~ ~ ~ nicht|nich|ned|net|nöd ~ ~ lieber|stattdessen
            mein|meinen|meinem termin ~ ~ ~ ~ geht|ginge|klappt|passt auch
            geht|ginge|klappt|kann mein termin ~ ~ ~ später|früher|eher
            dazwischengekommen|dazwischen ~ ~ ~ ~ ~ anderer|anderen|andern|andere|neuer|neuen tag|termin|
            zeit|uhrzeit
            datum|uhrzeit|tag|zeit|zeitpunkt ändern|wechseln|tauschen|anpassen
            an|zu|auf ~ anderen|anderer|andere|anderem tag|zeit|termin|uhrzeit|zeitpunkt|datum
            kann|können|könnte|möchte|würde ~ ~ ~ ~ wechseln|tauschen
            leg*|setz*|pack* ~ mich|uns|ihn|den|meinen ~ lieber|stattdessen
            wenn wir|ich ~ später|früher machen|kommen|anfangen|beginnen
            termin ~ ~ ~ ~ ~ lieber am|um|an / verschieb* / verschob* / verschoben / verleg* / umbuch*
            umzubuchen / umgebucht / verzuschieben / vorverleg* / vorzuverlegen / vorzieh* / vorzuziehen
            umlegen|umgelegt|umdisponieren
            *terminänderung*|terminverschiebung*|terminverlegung*|umbuchung*
            möchte|würde|will|muss|wollte|moechte|wuerde ~ ~ *termin*|*buchung*|*reservierung* ~ ~ ändern|
            geändert|abändern|änderung*|aendern|wechsel*|tausch* /
            *termin*|*buchung*|*reservierung* ~ ~ ~ ~ ~ ändern|geändert|abändern|änderung*|aendern|
            wechsel*|tausch*|schieb*|verschieb*|verleg*|umlegen|vorziehen
            ändern|geändert|abändern|änderung*|aendern|wechsle|tausch*|schieb* ~ ~ ~ *termin*|*buchung*|
            *reservierung*
            *termin*|*buchung*|*reservierung* ~ ~ ~ nach hinten|vorne|vorn
            anderen|anderer|neuen|späteren|früheren ~ *termin*|*buchung*|*reservierung* ~ ~ ~ ~ statt|
            anstatt|anstelle|als
            statt|anstatt|anstelle ~ ~ ~ ~ lieber|doch|kommen|nehmen|am|um / schieb* ~ ~ ~ auf|nach|um
            nach hinten|vorne|vorn ~ schieb*|verleg*|rücken / nicht|nich|ned|net ~ absagen ~ nur|sondern
            schaffe|schaff|kann ~ ~ ~ nicht ~ verschieb*
            *termin*|*buchung*|*reservierung* ~ ~ ~ auf einen ander*|später*|früher*
            kann|könnte|könnten|können|darf ich|wir|mein ~ ~ ~ später|früher ~ kommen|erscheinen
            *termin*|*buchung*|*reservierung* ~ ~ ~ ~ später|früher|eher ~ kommen|machen|haben|legen
            kann|könnte|können|könnten ich|wir ~ statt|anstatt|anstelle ~ ~ ~ ~ kommen|haben|nehmen|machen
            das|ihn|es|den|mich ~ ~ ~ ~ ändern|umlegen|schieben|legen|rücken
            *termin*|*buchung*|*reservierung* ~ ~ ~ ~ ~ legen|rücken|setzen
            dazwischengekommen|dazwischen|reingekommen ~ ~ ~ ~ ~ neuen|anderen|andern|neuer *termin*|
            *buchung*|*reservierung*
            statt|anstatt|anstelle / aus ~ ~ ~ uhr ~ machen
            klappt|geht|passt der|die|den|mein|meinen ~ *termin*|*buchung*|*reservierung* ~ ~ ~ nicht
            neues|anderes|neuen|anderen datum|termin ~ ~ ~ *termin*|*buchung*|*reservierung*
            geht|ginge|wäre|klappt ~ statt|anstatt|anstelle ~ ~ ~ ~ auch
            andere|anderer|anderes|anderen uhrzeit|datum|tag|zeit für mein|meinen|meine|den ~ *termin*
            früher|später ~ kommen / als ausgemacht|vereinbart|geplant|gebucht""",
        0.85: """geht|ginge|wäre|klappt|ging es|das|s|'s ~ ~ ~ stunde|stunden|minuten|tag|tage|woche|
            bisschen später|früher|eher
            anderen|anderer|andere|anderes tag|uhrzeit|zeit|datum ~ ~ *termin*|*buchung*|*reservierung*
            uhrzeit|zeit|tag ~ ~ ändern|wechseln|tauschen / neu legen
            auf einen|eine|ein anderen|andere|späteren|früheren ~ *termin*|tag|zeit|uhrzeit
            komm|komme|kommen ~ ~ ~ stunde|stunden|minuten|tag|tage ~ später|früher|eher / stattdessen""",
        0.55: "dazwischengekommen / dazwischen gekommen",
    },
    "cancel": {
        0.98: """möchte|will|mag die|den|das ~ ~ ~ ~ nicht|nich|ned ~ machen|haben|nehmen
            kurs|stunde|training|*termin*|behandlung|massage ~ ~ ~ ~ ~ abmelden""",
        0.97: """sagen|sagt|sag sie|ihr ~ den|die|diesen|meinen|unseren ~ *termin*|*buchung|
            *reservierung ~ ~ ~ ~ ab $
            können|könnt|kannst ~ den|die|das tisch|termin|platz|zimmer|slot ~ anderweitig|weitergeben|
            vergeben|freigeben
            nehmen|nimm|nehmt|streichen|streich sie|ihr ~ mich|uns ~ ~ ~ ~ *liste
            nehmen|nimm|nehmt sie|ihr ~ die|den|unsere|unseren|meine|meinen *reservierung|*buchung|
            *termin ~ ~ ~ ~ ~ raus|heraus|weg
            ich|wir habe|hab|haben ~ eine|einen|ein|was andere|anderen|anderes|anders ~ ~ gefunden
            vergessen|vergiss|vergesst sie? die|den|meine|unsere|diese *buchung*|*termin*|*reservierung*
            *termin* ~ nicht|nich|ned|net|nöd|nimmer ~ brauchen|benötigen|wahrnehmen|antreten|schaffen
            kann|können|könnte|werde|werden ~ ~ ~ nicht|nich|ned|net|nöd|nid ~ ~ ~ ~ ~ ~ kommen|
            erscheinen|teilnehmen|dabei
            kann|können|könnte|werde ~ ~ ~ ~ ~ ~ nicht|nich|ned|net|nöd|nid ~ ~ kommen|erscheinen|
            teilnehmen|wahrnehmen|einhalten
            schaff|schaffe|schaffen ~ ~ ~ *termin* ~ ~ nicht|nich|ned|net|nöd|nimmer ~
            brauch|brauche|brauchen|benötigen|benötige ~ ~ ~ ~ doch nicht|nich|ned|net
            bitte ihn|sie|den|wieder? rausnehmen|austragen|löschen|streichen|stornieren|canceln|absagen $
            *termin* ~ ~ ~ ~ ~ ~ doch nicht|nich|ned|net ~ ~ ~ rausnehmen|absagen|stornieren|streichen|
            löschen
            brauchen|brauch|brauche|will|wollen den|die|das tisch|platz|plätze|reservierung ~ ~ nicht|
            nich|ned ~
            *termin* ~ ~ ~ fällt flach|aus|weg|ins / bin raus für|am
            *termin* ~ ~ ~ ~ ~ wieder? freigeben|vergeben
            kann|könnten|können sie|ihr ~ ~ *termin* ~ ~ ~ freigeben|vergeben / springe|spring ~ ab
            aus dem|unserem|eurem|ihrem system|kalender|plan|buch ~ ~ nehmen|streichen|löschen|rausnehmen|
            austragen
            *termin* brauch|brauche|brauchen|will|möchte|benötige ich|wir|i ~ nimmer|nicht|nich|ned|net|
            nöd ~
            dass|das|daß ich|wir|er|sie|mein ~ ~ ~ ~ nicht|nich|ned|net|nöd|nid komm|komme|kommen|kommt|
            kann|können|schaff|schaffe|schaffen|erscheine
            erübrigt / zieh|ziehe|ziehen ~ ~ anmeldung|reservierung|buchung|zusage ~ ~ zurück
            storn* ~ ~ ~ *termin* / *termin* ~ ~ ~ zu stornieren|abzusagen|streichen""",
        0.55: """geht|gehts|geht's ~ mir|ihm|ihr|uns ~ nicht|nich|ned|net|nöd|nid ~ gut|so|besonders
            mir|uns ~ geht|gehts ~ ~ nicht|nich|ned|net|nöd|nid|schlecht|mies ~ gut""",
        0.95: """zieh|ziehe|ziehen|nehme|nehm ~ ~ *termin*|*buchung*|*reservierung* ~ ~ zurück
            trete|tret|treten ~ ~ *termin*|*buchung*|*reservierung* ~ zurück
            verzicht* ~ ~ ~ *termin*|*buchung*|*reservierung*
            *termin*|*buchung*|*reservierung* ~ verzicht* / abspringen
            *termin*|*buchung*|*reservierung* ~ ~ kann|können|darf|soll|muss ~ weg|raus
            mein|meinen|unseren *termin*|platz ~ ~ ~ ~ vergeben|weitergeben|weiterreichen|freigeben
            hab|habe|haben? ~ keine|ka|kei zeit ~ ~ ~ *termin*|*buchung*|*reservierung*
            austragen ~ für|am|von|bei / bitte ~ ~ austragen / entfallen / entfällt
            *termin*|*buchung*|*reservierung* ~ ~ ~ abbestell*
            bestell* ~ ~ ~ *termin*|*buchung*|*reservierung* ~ ~ ab
            kündig* ~ ~ *termin*|*buchung*|*reservierung*
            *termin*|*buchung*|*reservierung* ~ ~ ~ kündigen
            lass|lasse|lassen ~ ~ *termin*|*buchung*|*reservierung* ~ ~ bleiben|sausen|fallen|platzen|
            ausfallen|sein
            doch kein|keinen|keine ~ *termin*|*buchung*|*reservierung*
            *termin*|*buchung*|*reservierung* ~ ~ ~ bitte ~ vergessen
            meinen|unseren|den *termin* ~ ~ ~ vergessen bitte / hab|habe|haben ~ ~ ~ ~ woanders
            streich*|nimm*|nehm* ~ mich|uns|meinen namen ~ ~ raus|weg|von|für
            streich* ~ meinen|unseren namen / vergessen|vergiss|vergesst sie? meinen|den|unseren termin
            absag* / abzusagen / abgesagt / abgsagt / *absage / obsog* / absog* / absäg* / storn*
            stornier* / gestrichen / cancel* / cancle* / canzel* / gecancel* / annullier* / annulier*
            abblasen / sag|sage|sagen|sagt|sog ~ ~ ~ ~ ~ ab $
            sag|sage|sagen|sagt ~ ~ ~ *termin*|*buchung*|*reservierung* ~ ~ ~ ab
            sag|sage|sagen|sagt|sog ~ ~ ihn|es|das|den|alles ab
            *termin*|*buchung*|*reservierung* ~ ~ ~ streichen|löschen|entfernen|auflösen|canceln
            lösch|lösche|löschen|streich|streiche|streichen|entfern|entferne|entfernen ~ ~ ~ *termin*|
            buchung|reservierung
            fällt|fallt|faellt ~ ~ ~ aus / ausfallen / platzen lassen
            *termin*|*buchung*|*reservierung* ~ ~ ~ freigeben|abgeben
            brauch|brauche|brauchen|benötige|benötigen|will|möchte ~ ~ *termin*|*buchung*|
            *reservierung* ~ nicht|nich|nimmer ~ mehr
            *termin*|*buchung*|*reservierung* ~ ~ nicht|nich|nimmer mehr|nötig|gebraucht
            nicht mehr ~ nötig / *termin*|*buchung*|*reservierung* nimmer
            nehmen|nimm|nehmt ~ ~ ~ aus dem kalender|plan
            *termin*|*buchung*|*reservierung* ~ ~ hinfällig|erledigt
            von ~ *termin*|*buchung*|*reservierung* zurücktreten
            *termin*|*buchung*|*reservierung* ~ ~ ~ rausnehmen|herausnehmen|austragen|rauslöschen|
            wegnehmen|zurückziehen|sausen|widerrufen|ausfallen
            trag|trage|tragen|nimm|nehmen ~ ~ ~ ~ ~ wieder? aus|raus $ / ausbuchen / rückgängig
            brauch|brauche|brauchen ~ ~ ~ nicht|nich|nimmer|ned mehr
            abmelden ~ ~ *termin*|*buchung*|*reservierung* / *termin*|*buchung*|*reservierung* ~ abmelden
            *termin*|*buchung*|*reservierung* hat sich|si erledigt
            *termin*|*buchung*|*reservierung* ~ ~ doch nicht|nich|ned|nöd|nid|net / nicht mehr ~ kommen
            buchung|reservierung|termine ~ ~ zurückziehen|rausnehmen|löschen|streichen|zurücknehmen""",
        # Weaker than a wish to move it: "I can't make it, can we say Friday?"
        0.9: """kündigen|kündige|kündigung / möchte|will|wollen|möchten ~ ~ ~ ~ ~ nicht mehr $
            wird ~ heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag ~ ~ nichts|
            nix|nüt
            klappt|geht es|s? ~ heute|morgen|übermorgen ~ ~ ~ nicht|nich|ned|net|nöd|nid
            kann|ka|konn ~ ~ ~ ned|net|nicht kemma|kema|kommen|kimm
            kann ~ ~ ~ ~ nicht|nich|ned|net halten|einhalten|antreten|wahrnehmen
            schaff|schaffe|schaffen|schaffs ~ ~ ~ nicht|nich|ned|net|nöd mehr? zu euch|ihnen
            krieg|kriege|bekomme ~ ~ ~ nicht|nich|ned hin|unter|geregelt
            daraus wird ~ ~ ~ ~ nichts|nix|nüt / wird bei mir|uns ~ ~ nichts|nix|nüt
            kann|können|könnte|werde|werd|chan|cha|ka ~ ~ ~ ~ nicht|nich|ned|net|nöd|nid|nit ~ cho|kommen|
            dabei|da
            nicht|nich|ned|net|nöd|nid|nit|nimmer ~ ~ kommen|wahrnehmen|einhalten|erscheinen|teilnehmen|
            dabei|cho
            kann|können|könnte|werde|werd|würde|will|möchte|mag|wollen ~ ~ ~ ~ nicht|nich|nimmer|ned|nöd|
            nid|net ~ ~ kommen|wahrnehmen|einhalten|erscheinen|da
            schaff|schaffe|schaffen|schaffs ~ ~ ~ ~ nicht|nich|nimmer|ned|nöd|nid|net / nicht ~ ~ schaffen
            nicht zum|zu|zur *termin*|*buchung*|*reservierung*
            komm|komme|kommen|kumm|kommt|kimmt ~ ~ ~ ~ nicht|nich|ned|net|nöd|nid|nit|nimmer / verhindert
            bin ~ ~ ~ nicht da|dabei / wird ~ ~ ~ nichts|nix ~ ~ *termin*|*buchung*|*reservierung*
            muss ~ ~ ~ passen / unmöglich ~ ~ kommen
            *termin*|*buchung*|*reservierung* ~ ~ ~ nicht|nich|nöd / wird ~ leider ~ nichts|nix
            kann|können ~ ~ heute|morgen|übermorgen ~ nicht $
            kann|können heute|morgen ~ ~ nicht|nich|ned|nöd|nid|net $ / nicht ~ ~ einhalten
            streich*|gestrichen|lösch*|loesch* / hinfällig / kein|keinen ~ *termin* mehr
            kann|können ~ ~ doch nicht|nich|ned|net / doch nicht ~ ~ kommen
            wird ~ ~ nix|nichts ~ mit|am|morgen|heute""",
    },
    "my_appointments": {
        0.98: """wann ~ muss|soll|sollte|müsste ich|wir ~ ~ ~ ~ ~ kommen|da|sein|dort|erscheinen
            wann ~ ist|wäre|war|wär mein|unser ~ nächster|nächste? *termin* ~ ~ ~
            steht|gilt|bleibt|klappt|ist der|mein|unser *termin* ~ ~ ~ ~ noch
            was hab|habe|haben ich|wir ~ ~ für|an ~ termine|terminen|buchungen
            wieviel|viel|welche uhr|uhrzeit ~ ~ ~ ~ *termin*
            mein|unser *termin* ist|war|wäre ~ ~ ~ oder|richtig|stimmt|gell
            *termin* ~ ~ ~ weiß|weiss|weis ~ nicht|nich|nimmer|ned mehr? wann|ob|um|welche|wie ~
            weiß|weiss|weis ~ nicht|nich|nimmer|ned mehr? wann|um|welche|wie ~ ~ ~
            *termin* ~ ~ ~ noch aktuell|gültig|bestehen|da
            wieviel|viele|viel termine|buchungen ~ hab|habe|haben ich|wir ~""",
        0.97: """wann hab|habe|haben ich|wir ~ ~ ~ ~ ~ *termin*
            ob ich|wir ~ ~ ~ ~ eingetragen|gebucht|dran|vorgemerkt|eingeplant
            welcher|welche|was termin|termine ist|sind|gehört|gehören ~ meiner|meine|mir|uns
            wann bin|sind ich|wir ~ ~ ~ bei|dran / hat|haben mein|meine|unser|unsere ~ ~ ~ ~ *termin*
            *termin* ~ ~ ~ um wie|wieviel|welche ~ ~ ~ ~
            stehen|steht bei|für mir|mich|uns ~ ~ *termin*|termine|was|etwas
            find|finde|finden ~ ~ uhrzeit|termin|terminzettel|bestätigung ~ nicht|nich|nimmer ~
            bei welchem|welcher|wem ~ bin|hab|habe|sind ich|wir ~ ~
            welche|welcher uhrzeit|zeit|tag hatten|haben|hab|habe wir|ich ~ ausgemacht|vereinbart|gebucht|
            besprochen
            bleibt es|s bei|dabei ~ ~ / bleibt's|gilt|steht noch|bei ~ ~ uhr|morgen|heute
            termindaten|termindetails|terminbestätigung
            *termin* ~ nicht|nich|ned aufgeschrieben|notiert|gemerkt / wann war der|das|mein ~
            bin|sind|wär ich|wir ~ ~ ~ ~ dran|eingetragen|eingeplant|gebucht|vorgemerkt
            haben|habt|hast sie|ihr|du mich|uns ~ ~ ~ eingetragen|vorgemerkt|notiert|gebucht|drin|
            eingeplant
            ist|wurde|hat|ob|steht ~ ~ *termin*|buchung|reservierung ~ ~ ~ fix|bestätigt|gespeichert|
            geklappt|gebucht|eingetragen|angekommen|sicher|drin
            welche|was termine|termin ~ ~ ~ ~ mir|mich|uns an?
            für mich|uns ~ ~ eingetragen|reserviert|gebucht|vorgemerkt|notiert
            bei wem ~ ~ ~ ~ *termin*|dran|eingetragen|gebucht
            welchem|welchen|welcher tag|datum|uhrzeit ~ ~ ~ ~ *termin*|dran
            welcher tag|uhrzeit war|ist ~ / wann muss|soll|darf ich|wir ~ ~ ~ $""",
        0.95: """
            wann|wo|wie|ob|welche|welcher|welchen|was ~ ~ ~ ~ mein|meinen|meinem|unser|unseren ~ *termin*|
            buchung|reservierung
            wann|ob|wie ~ ~ ~ für mich ~ reserviert|gebucht|eingetragen
            weiß|weiss nicht|nich|nimmer|ned ~ ~ wann|ob|wie ~ ~ ~
            welcher|welchen|was termin ~ ist|hab|habe ~ ~ ~ nächstes|nächster
            wann ist|wär|wärs|bin ~ ~ bei mir ~ soweit|dran
            um|ab wieviel|welcher|wie ~ ~ muss|soll|sollte ich|wir ~ ~ ~ da|dort|kommen|erscheinen
            wieviel|welche|welcher uhr|uhrzeit ~ ~ ich|wir ~ ~ da|dort|kommen
            habe|hab|haben doch|bei|am? ~ einen termin oder|richtig|stimmt|gell|ne
            habe|hab doch ~ einen termin / meine|mein uhrzeit|terminzeit|termindaten ~ nochmal|noch
            wann|viel|spät|uhr war|ist ~ ~ morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|
            samstag ~ nochmal|nochmals|noch|gleich
            wann|viel|spät|uhr war|ist das|der|es ~ nochmal|nochmals|gleich
            wann ich ~ dran|drankomme|eingeplant|eingetragen
            wann bin|wär|komm|komme ich ~ dran|eingeplant|eingetragen
            wann ~ ist|war|wäre|findet|beginnt|is ~ ~ mein|meine|meiner|unser|der ~ ~ *termin*|buchung
            wann|wieviel|viel ~ ~ hab|habe|haben|hatte ich|wir|i ~ ~ ~ *termin*|ausgemacht|gebucht|
            reserviert|vereinbart
            ^ hab|habe|haben|hätte ich|wir|i ~ ~ ~ ~ *termin*|termine|gebucht|reserviert|ausgemacht
            ob|wann|dass ich|wir ~ ~ ~ *termin*|*buchung*|*reservierung* hab|habe|haben|hatte
            meine|unsere ~ termine|buchungen|reservierungen
            mein|meinen nächster|nächsten|kommender *termin*|*buchung*|*reservierung*
            welche|was|welchen ~ ~ termin|termine|buchungen ~ hab|habe|haben|stehen|sind ~ ich|wir|an
            wann|wie ~ ~ bin|sind|werde ich|wir ~ ~ dran|eingetragen|gebucht|angemeldet|eingeplant|
            bestellt
            bin|sind ich|wir ~ ~ ~ eingetragen|angemeldet|eingeplant|vorgemerkt|bestellt
            vergessen ~ wann|um|wie|ob|was
            was|wann hab|habe|haben ich|wir ~ gebucht|reserviert|ausgemacht
            wann ~ muss|soll|sollte|müsste ich|wir ~ ~ ~ kommen|da|sein|dort|erscheinen
            wie ~ ~ muss|soll|sollte ich|wir ~ ~ kommen|da|dort
            steht|gilt|bleibt|ist mein|unser ~ *termin*|*buchung*|*reservierung*
            *termin*|*buchung*|*reservierung* ~ ~ ~ bestätigen|nachschauen|nachsehen|überprüfen
            wann|wie ~ ~ ~ *termin*|*buchung*|*reservierung* ist|war|hab|habe
            zeig|zeige|zeigen|schick|nenn|nennen|sag ~ ~ ~ mein|meine|meinen ~ termin|termine|buchungen|
            reservierungen|buchung
            um wie viel|wieviel ~ ~ ~ ~ *termin*|*buchung*|*reservierung*
            uhrzeit ~ ~ meines|mein|meinem ~ *termin*|*buchung*|*reservierung* / termine von mir
            ^ hab|habe|haben ich|wir|i ~ ~ ~ ~ was|etwas ~ ~ bei|gebucht|ausgemacht|vereinbart
            was hab|habe|haben ich|wir ~ bei|für
            mein|meine|meinen|unsere buchung|reservierung|termin ~ anzeigen|ansehen|zeigen|anschauen|
            sehen|checken
            wann sehen|treffen wir ~ / was steht ~ ~ an / steht ~ ~ was|etwas|noch an
            vergessen ~ wann war|ist ~ / wann war|ist der|das $""",
    },
    "availability": {
        0.97: "wann ~ kann|könnte|könnt der|die|mich|ich|wir|uns ~ ~ ~ frühestens|frühstens",
        0.98: """ob sie|ihr ~ ~ ~ ~ ~ zeit|frei|platz|plätze ~ ~ ~ ~ haben|hätten|habt?
            wann passt|ginge|geht es|s? ~ ihnen|euch|dir
            wann kann|könnte|könnten|können|könnt ihr|sie|du mich|uns ~ ~ ~ drannehmen|einschieben|nehmen|
            behandeln
            gibt|gibts es? ~ ~ ~ ~ ~ ~ noch etwas|was|termine""",
        0.96: """gibts|gibt's|gibt es? ~ ~ ~ irgendwas|irgendwann
            wann seid|sind|ist ~ ~ ~ ~ voll|los|leer|ruhig
            ^ was geht|ginge|passt|wäre am|an|nächste|diese|heute|morgen|übermorgen ~ / wartezeit*
            such|suche|suchen ~ ~ ~ freien|freie|freier ~ *termin*|platz
            noch ~ ~ lücke|lücken|luft|plätzchen|slot
            wann könnt|können|kannst|könnten|könntet ihr|sie|du ~ $
            was|welche ~ ~ ~ ~ für|an zeiten|termine|uhrzeiten|terminen
            ^ nichts|nix ~ vor|früher|eher|mehr|frei|an
            ^ geht|ginge|ginge's|klappt montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|
            morgen|heute ~ $
            habt|haben|hättet|hätten|gibt ihr|sie|es ~ noch? irgendwas|irgendetwas|was|etwas $
            habt|haben|hättet|hätten ihr|sie ~ ~ noch irgendwas|irgendetwas|was|etwas ~ $
            noch ~ luft|platz|kapazität*
            wann|was|welcher ~ ist|wäre|wär der|ihr|euer früheste*|nächste*|erste*|
            nächstmöglich* ~ *termin*""",
        0.9: """wann gehts|geht's|geht|ginge|ging ~ ~ ~ ~ ehesten|frühesten|frühestens|schnellsten
            wann hat|hätte ~ ~ ~ zeit|frei|platz|*termin*|was
            wann kann|könnte|könnten|können|darf|soll ich|wir ~ ~ ~ ~ bringen|vorbeibringen|abgeben|
            starten|anfangen|beginnen
            kurzfristig|spontan dran / kommt man ~ ~ ~ dran
            noch ~ ~ ~ frei|platz|plätze|möglich|verfügbar|zeit
            noch ~ was|etwas ~ ~ frei|möglich|da|offen / was|etwas|irgendwas|nix|nichts|zeit|termine frei
            nächste|nächster|nächsten|nächstes frei*|möglich*|verfügbar*? *termin*
            frei|freie|freien|freier|verfügbare|offene|früheste|frühester|frühesten|ehestens|erster|
            ersten|ersti ~ ~ *termin*|zeiten|plätze|platz|slot*|zeitfenster
            wann ~ hätten|hättest|hättet|haben|habt|hast|hend|händ sie|ihr|du|ir ~ ~ ~ zeit|frei|*termin*|
            was|etwas|platz
            wann ~ wäre|ist|sind|wird|wär|ginge|geht ~ ~ ~ frei|möglich|was|etwas|es|bei|der|das
            wann kann|könnte|koennte|könnten|können|darf|dürfte|chan|soll ich|wir|i|man ~ ~ ~ kommen|
            vorbeikommen|vorbeischauen|cho|dran|haben
            wann kann|könnte|könnten|darf ich|wir $
            hätten|haben|hast|habt|hättest|hättet|haetten|hend|händ sie|ihr|du|ir ~ ~ ~ ~ frei|zeit|
            *termin*|termine|platz|was|etwas|kapazität*
            hast|habt ~ ~ ~ ~ frei|zeit|termine|platz
            gibt|gäbe|gibts|gäbs|gibt's ~ ~ ~ ~ ~ termin|termine|frei|freie|zeiten|platz|was|etwas|
            möglichkeit
            welche|was für? zeiten|zeit|tage|tag|uhrzeiten|uhrzeit|slots|termine
            welche termine ~ ~ ~ frei|sie|ihr / verfügbar* / verfuegbar*
            ist|wäre|wär|sind|isch ~ ~ ~ ~ ~ frei|verfügbar|möglich
            wie schaut|schauts|schaut's|sieht|siehts|sieht's|wäre|wär|wärs|wär's ~ ~ ~ aus|mit|bei
            nächstmöglich*|frühestmöglich*|nächstfrei*
            ander* tag|tage|zeit|zeiten|uhrzeit|uhrzeiten|datum|termine
            auch ~ früher|später|eher ~ etwas|was|möglich|termine
            etwas|was|irgendwas ~ früheres|späteres|früher|später
            ginge|geht|klappt|passt|wäre ~ ~ ~ ~ auch / schon ~ ~ ausgebucht|voll / ausgebucht
            wie bald|schnell / kurzfristig ~ ~ ~ frei|möglich|platz / was|etwas|irgendwas ~ ~ frei|möglich
            gibts|gibt's|gibt ~ ~ ~ was|etwas / am? frühesten|ehesten ~ zeit|frei|termin|möglich
            noch ~ zu haben / zu haben / noch ~ ~ ~ zu|frei bekommen|kriegen|haben""",
        0.7: "^ geht|ginge|klappt|ging ~ ~ uhr|am|um|morgen|heute / frei|freie|freien",
    },
    "faq": {
        0.61: """^ haben|habt ihr|sie auch / inklusive|inbegriffen|enthalten
            ^ habt|haben|seid|sind|macht|machen|bietet|bieten|verkauft|verkaufen|arbeitet|arbeiten|
            schneidet|akzeptiert|akzeptieren|braucht|führt|führen ihr|sie
            ^ darf|muss|soll|sollte|bekomme|bekommt|krieg|kriege ich|man
            ^ gibt|gibts|gibt's es|bei|da|einen|eine|ein / ^ warum|wieso|weshalb|wofür|womit|woher ~
            ^ lohnt|hilft|schadet|stimmt|bringt ~ es|sich|das / frage ~ zu|zur|zum""",
        0.98: """kann|könnte|darf ich|man ~ spontan|einfach ~ ~ ~ vorbeikommen|kommen
            ist|sind bei euch|ihnen ~ ~ ~ jemand|wer da|erreichbar|anzutreffen
            welche unterlagen|papiere|dokumente|formulare ~ ~
            kann|darf mein|meine|unser|unsere kind|sohn|tochter ~ alleine|allein|ohne ~
            unterschied ~ zwischen ~ ~ ~ ~ / wie lang|lange|weit ~ vorher|voraus|vorlauf ~ ~ ~ ~
            wie groß|weit|alt|hoch|viel vorlauf|seid|ist|sind|muss|darf|zeit ~ ~ ~ ~
            wie weit seid|sind|ist ihr|sie|es ~ ~ ~ / seit wann ~ ~ ~
            welche|welcher|welchem bus|buslinie|linie|bahn|haltestelle|straßenbahn|ubahn ~ ~ ~
            ^ ist|sind die|das|der|eine ~ ~ kostenlos|gratis|kostenfrei|umsonst|kostenpflichtig
            kommt|kommen ihr|sie ~ nach|ins|zu hause|haus|mir|uns
            ab wann darf|kann|muss ich|man wieder|duschen|sport|trainieren|arbeiten ~ ~ ~
            kann|darf ich|man ~ einfach|spontan ~ vorbeikommen|kommen|vorbeischauen|reinkommen
            ^ könnt|können ihr|sie auch ~ ~ $ / wie|wo storn*|absag*|cancel* ich|man ~ ~ *termin*
            wie kann|könnte ich|man ~ ~ ~ ~ storn*|absag*|verschieb* / muss|müssen man|ich ~ ~ warten
            wie lang|lange hält|halten ~ ~ / seid|sind ihr|sie umgezogen|noch
            wer behandelt|schneidet|macht|kümmert ~ ~ / was passiert|geschieht|macht|wird bei ~ ~ ~
            kann|darf|können ich|man|wir ~ ~ ~ überweisen|überwiesen
            darf|dürfen|kann ich|man|wir mit ~ ~ rein|reinkommen|kommen|hinein
            kann|darf ich euch|sie|ihnen|dich anrufen|erreichen|mailen|schreiben
            hausbesuch*|versichertenkarte|gesundheitskarte|eingang""",
        0.97: """^ nimmt|nehmt|nehmen|macht|färbt|behandelt ihr|sie auch ~ ~
            ^ brauche|brauch|benötige ich für|zur|zum|bei ~ ~ ~ ~
            *parkplatz*|*parkplätze|impfpass|parkhaus
            ^ ist|tut|sind|wird die|das|eine|der|ein ~ ~ schmerzhaft|gefährlich|schädlich|weh|inklusive
            online buchen|reservieren|vereinbaren|bezahlen|kaufen|anmelden
            muss|darf|soll|sollte|kann ich|man ~ ~ vorher|vor|davor|danach|nachher|zuvor ~ ~ ~
            wie oft|häufig / ^ was ist|sind|heißt|bedeutet ~ $
            ^ sind|seid|bist sie|ihr|du auch|ein|eine|nur|noch
            kann|darf|können|dürfen ~ ~ ~ mitkommen|dabeisein|mitnehmen|mitbringen
            wie läuft|verläuft|funktioniert ~ ~ ~ ~ / anzahl*|anzahlen|anzahlung
            überweisung|überweisungsschein / wieviel|viel muss|soll ich|man ~ ~
            sprechen|sprecht|redet|spricht sie|ihr|man|jemand ~
            wechselgeld|rechnung|quittung|newsletter|bewertung* / mittagspause|ruhetag*|feiertag*
            leihwagen*|ersatzwagen*|mietwagen*|leihauto|ersatzauto / hol und bring
            habt|haben|hat|seid|sind|ist|macht|machen ihr|sie|der|die|das ~ ~ ~ urlaub|betriebsferien|
            ferien|feiertag*
            bekomm*|krieg* ich|man ~ ~ ~ rechnung|quittung|rabatt|rezept|attest|krankschreibung
            ohne ~ *termin*|anmeldung|voranmeldung
            kann|darf|können ich|man|wir ~ ~ ohne ~ *termin*|anmeldung ~ kommen|vorbeikommen|hin
            brauche|brauch|braucht|benötige|benötigt ich|man|es ~ ~ ~ ~ *termin*
            welche|was ~ ~ reparier*|verwend*|führt|führen|benutz* ihr|sie
            repariert|reparieren|verleiht|verleihen|liefert|liefern ihr|sie ~
            seid|sind ihr|sie ~ ~ für|nur|männer|frauen
            arbeitet|arbeiten|behandelt|behandeln ihr|sie ~ ~ mit|auch|nur / garantie|gewährleistung
            datenschutz* / wie alt
            stornobedingung*|stornierungsbedingung*|stornogebühr*|ausfallgebühr*|ausfallhonorar|
            absagefrist*|stornofrist*|stornierungsgebühr*
            wann|wie|wo|was|spät|lange|lang ~ ~ ~ kann|können|muss|darf|müsste|soll ich|man|
            wir ~ ~ absag*|storn*|cancel*|verschieb*|umbuch*
            kann|können|darf man ~ ~ ~ ~ absag*|storn*|cancel*|verschieb*
            kostenlos|gratis|kostenfrei ~ ~ absag*|storn*|cancel*
            was? passiert|ist|wäre|kostet|gilt ~ wenn|falls ~ ~ ~ ~ ~ absag*|storn*|komm*|verspät*|
            cancel*|absage|vergesse
            kostet ~ ~ ~ absag*|storn*|absage|stornierung / nicht mit karte
            ist|sind|geht|wäre ~ kartenzahlung|barzahlung|karte|bar|parken|bezahlen|
            ratenzahlung ~ ~ möglich""",
        0.95: """^ dauert ~ ~
            öffnungszeit*|oeffnungszeit*|geschäftszeit*|sprechzeit*|sprechstunde*|ordinationszeit*|
            bürozeit*|öffnet
            geöffnet|geoeffnet
            habt|haben|hast|seid|sind|hat|ist|hend ihr|sie|du|der|die|das|er|es|heute|
            morgen ~ ~ ~ ~ offen|geöffnet|geoeffnet|geschlossen|offn
            habt|haben|hat|hast|seid ihr|sie|du|der|die|das ~ ~ ~ ~ auf|zu $
            offen|geöffnet|auf|geschlossen haben|habt|hat|sind|seid
            wann ~ ~ ~ ~ auf|zu|offen|schließt|schließen|öffnet|öffnen|sperrt|aufsperren|zusperren|
            aufmachen|zumachen
            wann|wie lang|lange ~ ~ ~ ~ offen|geöffnet|auf|da|arbeiten
            bis wann|wie ~ ~ ~ ~ ~ auf|offen|geöffnet|da|erreichbar / arbeitet|arbeiten ihr|sie ~
            kost|kostet|kosten|kostets|kostet's|kostn / preis* / teuer / gebühr* / günstig*
            was ~ ~ ~ verlangen|verlangt|nehmen|zahlen|zahl
            wo|wo's seid|sind|ist|befindet|befinden|finde|finden|liegt|genau|bist|isch ~
            wo ~ ~ salon|praxis|laden|geschäft / adresse*|anschrift|standort*|wegbeschreibung|anfahrt|lage
            wie komm|komme|kommt|finde|finden ich|man|wir ~ ~ / park*
            welcher|welchem|welche stock|etage|stockwerk|straße|strasse
            zahl*|bezahl*|barzahlung|kartenzahlung*|kreditkarte*|bankomat*|twint|paypal / ec karte
            mit karte|bar / wer bist|sind|ist|spricht|schreibt|seid|antwortet ~ / mit wem|wen ~ ~ ~
            bist|sind|ist|bisch|seid du|sie|das|ich|es|ihr ~ ~ ~ roboter|bot|mensch|maschine|ki|ai|
            computer|echt|automat|person|chatbot
            rede|spreche|schreibe|chatte|sprech ich ~ ~ ~ ~ roboter|bot|mensch|menschen|maschine|ki|
            person|computer
            was|welche ~ ~ leistungen|behandlungen|services|dienstleistungen|angebote|angebot
            was bietet|bieten|macht|machen|können|kannst ihr|sie|du ~
            bietet|bieten|macht|machen|schneidet|schneiden|nehmen|nehmt|behandelt|behandeln|färbt|färben|
            akzeptieren|akzeptiert|verkauft|verkaufen|sprechen|sprecht|verwendet|verwenden|
            verschreiben ihr|sie ~ ~
            wie lang|lange|lange dauert|dauern|braucht|brauchen|geht|dauerts ~ ~ ~ / dauer
            was ~ ~ ~ mitbringen|mitnehmen|anziehen|beachten
            muss|soll|sollte|darf|kann|müssen|brauche|brauch ich|man|wir ~ ~ ~ ~ ~ mitbringen|mitnehmen|
            nüchtern|parken|überweisung|versichert*|anziehen|zahlen|rezept|anzahlung
            versicher*|krankenkasse*|kassenpatient*|privatpatient*|kassenarzt|kasse|krankenversicherung
            was passiert|ist wenn|falls
            hund|hunde|kinder|haustiere ~ ~ erlaubt|mitbringen|mitnehmen|willkommen / gutschein*
            wlan|wifi / barrierefrei*|rollstuhl*|aufzug|lift
            telefonnummer|email|website|webseite|homepage|instagram|mailadresse / nummer von
            tut das|es|sowas ~ weh / rabatt*|ermäßigung*|studentenrabatt|trinkgeld / anzahlung*
            für wie|ab welchem ~ alter / sind sie|seid ihr ~ ~ spezial*
            wie heißt|heissen|heißen sie|ihr|du|euer|der|das ~ / wie funktioniert|geht das
            bin ich ~ ~ richtig / ist das|hier ~ ~ ~ salon|praxis|studio|friseur
            seid|sind|ist ihr|sie|wer|jemand ~ ~ ~ da|erreichbar / wie hoch|viel ist|sind|kostet
            wie lang|lange muss|soll|sollte|müsste ich|man|wir ~
            toilette*|wc|klo|wickeltisch|klimaanlage|warteraum / ^ tut ~ ~ ~ weh
            was macht ein|eine|das ~ ~ / neue|neuen patient*|kund* / *gerecht* / behindert*""",
        0.6: "offen / zu ~ heute / auf ~ heute / habt|haben|hast ihr|sie|du ~ eine|ein|einen ~",
    },
    "handover": {
        0.99: "telefonnummer|nummer ~ unter|wo ~ ~ jemanden|jemand|wen erreiche*",
        0.98: """^ sind|bist sie|du ~ ein mensch ~ ~ ~ ~ mensch*|jemand*|mitarbeiter*
            jemand|jemanden|wen von|aus der|dem|eurer|ihrer ~ geben|verbinden|sprechen""",
        0.7: "zu kompliziert|schwierig|umständlich",
        0.97: """gibt es ~ jemanden|jemand|wen ~ ~ ~ ~
            problem|probleme mit|bei der|dem|meiner|meinem|einer ~ ~
            komm|komme|kommen ~ ~ ~ ~ nicht|nich|ned|nöd klar|zurecht|weiter
            bin ~ unzufrieden|nicht zufrieden
            muss|möchte|will|würde ~ ~ mit dem|der|den|frau|herrn ~ besprechen|klären|abklären|bereden
            mit dem|der arzt|ärztin|doktor|chef|chefin ~ besprechen|sprechen|klären|abklären|reden
            will|möchte|mag|würde|möcht|wü ~ ~ ~ reden|sprechen|telefonieren|redn $
            jemand|jemanden|wen|wer ~ ~ erreich* / kann|könnte|könnten sich ~ ~ ~ jemand|wer ~ ~
            ^ ist|is ~ jemand|wer ~ da $ / frage|fragen|anliegen an|für den|die|frau|dr|herrn|doktor ~
            persönlich* kontakt|gespräch|rückmeldung|antwort
            bot|chatbot|computer|maschine ~ nicht|nich|nix ~ kann|lösen|versteht|helfen|verstehen
            problem ~ ~ ~ bot|chatbot|system / geht|kann|ginge|möglich ~ ~ ~ telefonisch / telefonisch ~ $
            mit der|dem werkstatt|praxis|salon|chefin|chef|team ~ sprechen|reden|telefonieren
            komm|komme|kommen ~ ~ ~ nicht|nich|ned|nöd|net|nid ~ weiter / operator|agent
            kann|könnte|könnten|können das|mir|mich ~ ~ jemand|wer ~ ~ ~ ~ machen|übernehmen|erledigen|
            helfen|weiterhelfen
            jemand|jemanden|wer vom|aus|von ~ team|personal|praxis|salon|werkstatt|laden|euch|ihnen
            meld|melde|melden|meldet ~ ~ ~ ~ bei mir|uns / durchgestellt|durchzustellen|verbunden werden
            an wen ~ ~ ~ wenden / hör|höre|hören|hört|hörn ~ ~ auf mit ~ automat*|automatisch*|bot|roboter
            mensch* / mitarbeiter* / kundenservice|kundendienst|kundenbetreuung|support|hotline
            ansprechpartner*|ansprechperson
            jemand|jemandem|jemanden|wem|wen|irgendwem|irgendwen ~ ~ ~ ~ sprech*|reden|rede|redn|redet|
            anruf*|telefonier*|schreib*|ruft|zurückrufen|echt*|helfen
            mit ~ ~ ~ ~ sprechen|reden|telefonieren|schwätzen|rede
            sprechen|reden|sprich|spreche|rede ~ lieber|direkt|persönlich mit
            ruf|rufe|rufen|ruft|ruaft ~ ~ mich|uns|mi|bitte ~ ~ ~ an|zurück|zruck
            ruf|rufen|ruft ~ mich|uns / rückruf*|rueckruf*|zurückruf*|zurückzurufen|zurückgerufen
            angerufen werden / anrufen|anrufst|anruft|anruf
            chef|chefin|inhaber*|besitzer*|geschäftsführer*|rezeption*|empfang*|sekretär*|
            sprechstundenhilfe|leitung|filialleitung
            verbinde* / durchstell* / weiterleit*|weitergeleitet / beschwer* / reklam*
            verstehst|verstehen|kapierst|versteht|checkst|verstehn ~ ~ ~ nicht|nich|nichts|nix|ned|nöd
            nicht|nich|ned|net|keinem|keiner|ohne|kein|keinen ~ ~ ~ bot|roboter|maschine|computer|ki|
            automat|chatbot
            echte*|richtige*|reale* person|berater*|mensch*|hilfe
            eine person|persönlich* ~ sprechen|reden|beratung|kontakt / persönlich / notfall*
            bringt|hilft ~ ~ ~ nichts|nix|nicht|nich|nichts
            scheiß*|blöder|dummer|blöde bot|roboter|maschine|ki / hilfe von|durch
            geben|gib|gebt ~ mir ~ ~ chef*|kolleg*|person|mensch* / kolleg*|vorgesetzt*
            telefonisch ~ ~ sprechen|erreichen|melden|kontaktieren
            kann|könnte|könnten ~ ~ ~ jemand|wer ~ ~ ~ melden|anrufen|helfen|antworten
            der|die arzt|ärztin|doktor|therapeutin|therapeut ~ ~ sprechen|melden|anrufen
            will|möchte|brauche|mag|wollen ~ ~ ~ keinen|kein|nicht|nich|ned ~ ~ ~ bot|roboter|maschine|
            computer|ki|chatbot
            rangehen|drangehen|abheben / ans telefon / ist|is ~ da jemand|wer|irgendwer
            hilft|bringt ~ ~ ~ nicht|nich|nix|nichts / hol|holen|holt ~ ~ ~ chef*|mensch*|kolleg*|jemanden
            frau|herr|herrn|dr ~ sprechen|telefonieren|reden|anrufen
            persönlich* ~ gespräch|gesprech|termin|sprechen / telefonier* / kontaktier*
            leite|leiten|leitet ~ ~ weiter / verantwortlich*|zuständig* / persönlich* beratung
            jemanden vom|aus ~ / mich jemand|wer""",
    },
    "stop": {
        0.97: """stop|stopp|stoppt|stoppen die|mit|diese ~ nachrichten|sms|werbung|mails
            keine|kein|keinen ~ ~ nachricht*|sms|whatsapp*|mails|werbung|erinnerung*|benachrichtigung*|
            messages ~ mehr|bitte|senden|schicken
            hör|höre|hören|hört|hörn ~ ~ auf
            schreib*|schick*|send*|kontaktier* ~ ~ ~ nicht|nich|nichts|nix|keine|ned ~ mehr
            schreib*|kontaktier*|stör*|spam* ~ mich|mir ~ nicht|nich|nie|ned ~ wieder|mehr|an
            nicht|nich|ned ~ ~ mehr|weiter ~ schreib*|kontaktier*|anschreib*|schick*|belästig*|nachricht*
            abmelden|abbestell*|austragen|abzumelden / lass*|lasst ~ mich ~ in ruhe|ruh|frieden / aufhören
            lösch* ~ meine nummer|daten|kontaktdaten
            nimm|nehmen ~ ~ ~ aus|von der|dem|eurer|ihrer liste|verteiler / spam*
            stoppt|stoppen ~ ~ nachricht*|erinnerung*|das
            nachrichten|erinnerungen|benachrichtigungen ~ ausschalten|abstellen|stoppen|deaktivieren|
            abbestellen
            nicht|nich|ned mehr ~ schreib*|anschreib*|schick*|nachricht*
            will|möchte|mag ~ ~ ~ nicht|nich|nichts|nix|keine ~ mehr ~ bekommen|erhalten|kriegen|empfangen""",
    },
    "owner_command": {
        0.9: """urlaub* / betriebsferien|betriebsurlaub / ferien
            wer kommt|kommen|ist|hat|chunt ~ ~ heute|morgen|alles|dran|am|übermorgen|montag|dienstag|
            mittwoch|donnerstag|freitag|samstag|sonntag
            wer ~ kommt|kommen|chunt / sperr* / blockier*|block|blocke|blocken
            freigeben|freigebe|freischalt*|entsperr*|freimachen
            gib|gibt|geben|mach|mache ~ ~ ~ ~ ~ ~ frei
            nehm|nehme|nehmen|brauch|brauche ~ ~ ~ ~ ~ frei|urlaub
            bin|komme|werde|verspäte|sind ~ ~ ~ ~ minuten|min|stunde|stunden|viertelstunde ~ ~ spät|
            verspätet|verspätung|zspot
            verspät* / bin ~ ~ zu spät
            wir|ich haben|habe|sind|hab|hob ~ ~ ~ ~ ~ geschlossen|zu|frei|krank|zua
            geschlossen am|von|ab|bis|wegen|heute|morgen / schließen|schließe|sperren wir|ich ~
            schließ|schließe ~ ~ salon|laden|praxis|geschäft
            macht|mache|machen|mach ich|wir|den|das ~ ~ ~ ~ zu|dicht
            heutige|heutigen|morgige|morgigen ~ termin|termine|kunden|kundinnen|patienten|plan
            termine|kunden|kalender|plan|agenda|tagesplan von|für heute|morgen
            zeig|zeige|zeigen ~ ~ ~ heute|morgen|heutigen|morgigen|kalender|tagesplan|plan|agenda
            tagesplan|tagesübersicht|tagesbericht*|abendbericht*|tagesliste
            bericht ~ ~ aus|ein|an|abschalten|einschalten
            wie viele|viel termine|kunden|patienten|kundinnen / freier tag|freien tag / tag frei
            bin ~ krank|im krankenstand / krankgeschrieben|krankmeldung|krankenstand / auszeit
            haben|hab|hom|hobn|sind|machen wir|ich ~ ~ zu|geschlossen|dicht|urlaub|frei
            bleibt|bleiben|hat ~ ~ ~ ~ geschlossen|zu
            montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen zu|geschlossen|
            dicht $
            frei machen|nehmen|geben / frei ~ machen $
            was|welche steht|stehen|sind ~ morgen|heute ~ ~ *terminen|termine|an ~
            was steht heute|morgen ~ ~ an""",
        0.6: "minuten ~ spät|später|verspätung / bin ~ ~ krank",
    },
    "greeting": {
        0.9: """halo|hallu|haloo / wie geht es|s? dir|euch|ihnen ~ ~ / wie gehts|geht's dir|euch|ihnen?
            grias*|griaß*|griass*|servus|hallochen / hallo* / hallöchen|halloechen|halli|hallihallo
            hi|hey|heyy|hei|huhu|hej / guten|gutn|guata|gute tag|morgen|abend|nachmittag|vormittag|mittag
            servus|servas|seas / moin* / grüß*|gruess*|griaß*|griass* ~ gott|dich|di|euch|sie|enk|ihnen
            grüezi*|gruezi*|grüessech|grüss|grüessgott|salü|sali|hoi|tach / ^ tag $ / ^ mahlzeit
            wie geht|gehts|geht's ~ / ^ na $ / liebes team / sehr geehrte*|geehrter / ^ guten $
            hello|ciao zusammen""",
    },
    "thanks": {
        0.97: """bis ~ dann|morgen|bald|später|denn dann?
            dank*|danke|merci fürs|für ~ verschieben|absagen|stornieren|umbuchen|eintragen|verlegen|
            ändern|helfen""",
        0.93: """super|perfekt|toll|klasse|prima|top|ok|okay|gut ~ vielen|herzlichen|besten|lieben dank
            danke|dank|merci ~ bis ~ morgen|dann|bald|später|montag|dienstag|mittwoch|donnerstag|freitag|
            samstag""",
        0.9: """thx|tnx|thanks / thank you
            super|perfekt|toll|klasse|prima|top|lieb|spitze ~ dank*|danke|merci ~ dir|ihnen|euch|dafür|
            vielmals
            dank*|donk*|dange / merci* / vielen|lieben|besten|herzlichen|tausend dank
            tschüss*|tschuess*|tschüs*|tschau|ciao|baba|pfiat*|pfüat*|ade|adieu / uf wiederluege
            auf wiedersehen|wiederschauen|wiederhören / bis dann|bald|später|demnächst|nächstes
            schönen|schöne|schönes|guten ~ ~ tag|abend|wochenende|woche|feiertage|nachmittag ~ noch|euch|
            ihnen|dir
            schönen|schönes ~ abend|wochenende|woche / super lieb|nett / sehr lieb|nett|freundlich
            vergelts|vergelt's ~ gott / bedank*
            liebe|liebi|viele|beste|herzliche|schöne|lieben|freundliche|freundlichen grüße|gruß|grüsse|
            gruss|grüßen|grüess
            lg|vg|mfg""",
    },
    "affirm": {
        0.97: "^ super|prima|perfekt|toll|klasse|top vielen? danke|dank|dankeschön ~ $",
        0.95: "den|diesen|die ~ *termin* nehm|nehme|nehmen ich|wir $",
        0.9: """mir|uns ~ recht / gern|gerne den|die|das|diesen|dann
            voll|total|sehr|echt gern|gerne|gärn|okay|gut / ja
            jaa|jaaa|jap|japp|jep|jepp|jup|jupp|jo|joo|joa|jawohl|jawoll|jou|jaja|yep|yes|yeah|jaaaa|joah
            klar* / natürlich*|natuerlich|selbstverständlich|freilich|logisch|logo|sicher|sicherlich
            passt|past|passd|basst / passt mir|uns|gut|super|perfekt|so|scho|schon|wunderbar|das
            passt ~ ~ gut|super|perfekt / genau / richtig / korrekt / stimmt / einverstanden
            perfekt*|perfect / super / alles klar|gut|ok|okay|paletti|roger / in ordnung
            geht klar|in|ok|gut|auch|super / bestätig*|bestaetig*
            mach|machen|mache|macht|tun ~ ~ so|das|es|wir / bitte so|buchen|bestätigen|ja|machen
            so ~ buchen|machen|eintragen|bestätigen
            klingt|hört|schaut|sieht|tönt ~ ~ gut|super|perfekt|toll
            nehm|nehme|nehmen ich|wir|i ~ ihn|den|das|es|diesen|gern|gerne
            den|das nehm|nehme|nehmen ich|wir|i / ich nehme|nehm|nimm ihn|es|das|den
            sehr gut|gern|gerne|schön / gut
            fein|cool|top|toll|wunderbar|prima|leiwand|klasse|spitze|bestens|ausgezeichnet|hervorragend|
            geil|gebongt|super|läuft|deal|bene
            auf jeden fall / von mir aus
            das passt|stimmt|wäre|ist ~ ~ gut|super|perfekt|richtig|korrekt|prima|ok|okay|toll
            na klar|gut|sicher|logo|freilich / eh|sowieso / abgemacht|ausgemacht / jo eh|passt|sicher
            warum|wieso nicht / buchen sie|wir|das|den|ihn / buch|buche ihn|das|es|den / fixieren
            ist|wäre|war ~ gut|ok|okay|super|perfekt|recht|prima|fein|in / absolut / definitiv / unbedingt
            aber sicher|klar|ja""",
    },
    "deny": {
        0.9: """ist|war|das ~ nicht|nich|ned|net|nöd ~ richtig|korrekt|gut|ok|passend / keine|ka|kei zeit
            nid|nit|nüt / nein* / nee|nö|noe|nope|nah|nä|naa|nei|nöö|neee|neen / ^ ne / ^ na $
            ^ na danke / nein danke / nicht|nich|ned|net|nöd|nid
            nichts|nix|keines|keiner|keins|keine|keinen|kein ~ davon|passt|geht|von
            passt|geht|klappt|stimmt|ginge|past|basst|gaht ~ ~ nicht|nich|ned|net|nöd|gar|nimmer|nid|
            leider
            falsch* / vergiss|vergessen|vergesst ~ es|das|s / vergiss
            zu früh|spät|teuer|weit|bald|spat|lang|kurzfristig / kein interesse / auf keinen fall
            niemals|nie / lass|lassen ~ ~ ~ es|bleiben|so|mal|gut / schlecht
            ist|wäre ~ ~ schlecht|ungünstig|unpassend / leider / leider nein|nicht|nich|schlecht|nichts
            hab|habe ~ ~ keine zeit / weder ~ noch / stimmt so nicht
            *termin*|*buchung*|*reservierung* ~ ~ nicht|nich|ned|nöd ~ absag*|stornier*|lösch*|verschieb*|
            canceln
            nicht richtig|korrekt|nötig / unpassend|ungünstig / hat sich erledigt / erledigt
            abbrechen|abbruch""",
    },
}

_STEMS = (
    ("erst", 1), ("zweit", 2), ("dritt", 3), ("viert", 4), ("fünft", 5), ("sechst", 6), ("siebt", 7),
    ("acht", 8), ("neunt", 9), ("zehnt", 10), ("letzt", -1), ("spätest", -1), ("später", -1), ("hinter", -1),
    ("unter", -1), ("früher", 1), ("frühest", 1), ("ober", 1), ("vorder", 1),
)  # fmt: skip
_CARDINALS = ("eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn")
_CHOICES = (
    {stem + ending: place for stem, place in _STEMS for ending in ("e", "en", "er", "es", "em")}
    | {word: place for place, word in enumerate(_CARDINALS, 1)}
    | {f"{place}{suffix}": place for place in range(1, 11) for suffix in ("te", "ten", "ter", "tes", "er")}
    | {"zwo": 2, "erschte": 1, "zwöite": 2, "letschte": -1, "ersten": 1}
)

_CUES = Cues(
    appointment="*termin* / buchung* / reservierung* / besuch|besuche / sitzung*",
    never_mind="""vergiss|vergessen|vergesst ~ es|das|s / lass|lassen|lasst ~ ~ es|gut|mal|bleiben
        hat sich erledigt / erledigt / doch nicht / kein interesse / tschüss*|tschau|ciao|baba
        auf wiedersehen|wiederschauen / nicht so wichtig / schon gut / hab|habe ~ anders überlegt
        abbrechen|abbruch / passt schon nicht""",
    none_of_them="""keins|keines|keiner|keine|keinen ~ davon|der|von / keins|keines|keiner
        nichts|nix davon|dabei|passendes / weder noch / jemand|wer|niemand ander*""",
    either="""egal / ist|is|isch ~ ~ egal|wurscht|wurst|gleich|schnuppe|gliich / wurscht|wurst|schnuppe
        spielt|spuit keine rolle / keine präferenz|vorliebe
        irgendwer|irgendjemand|irgendein*|irgendwelche*
        beide|beides|alle|jede|jeder|jedes ~ ~ recht|passt|passen|geht|gehen|gut
        ^ beide|beides|alle|jeder $ / such|suchen|wähl|wählen|entscheid|entscheiden ~ ~ aus|sie|du|selbst
        wie|was|wer|wann|wen sie|du|ihr ~ möchten|wollen|will|willst|wollt|meinen|meinst
        wer ~ ~ frei|zeit ~ hat|ist / wer gerade|halt da|frei / bin ~ flexibel
        überlasse|überlass ~ ~ ihnen|dir|euch / macht|mir keinen unterschied / kein* bestimmt*
        hauptsache / mir alles recht""",
    soon="""asap / so bald|schnell|früh|rasch|zeitnah wie|als möglich|möglich|geht
        sobald|möglichst|schnellstmöglich*|baldmöglichst*|ehestmöglich*|ehebaldigst|schnellstens|ehestens|
        baldigst
        möglichst bald|schnell|früh|rasch|zeitnah
        nächstmöglich*|nächstbest*|frühestmöglich*|schnellstmöglich*
        erst*|nächst*|früheste* ~ frei*|möglich*|verfügbar*
        den|einen|der|das frühesten|nächsten|ersten|früheste|nächste|erste *termin*|möglichkeit
        dringend* / sofort|gleich jetzt / jetzt|heute gleich / wie bald|schnell
        so bald's|bald|schnell geht / jederzeit / irgendwann / egal wann / wann immer|auch""",
    earlier="früher|früheres|frühere|früheren|eher|zeitiger / davor|vorher / zu spät / fruher|frueher",
    later="später|späteres|spätere|späteren|spaeter / danach|nachher / zu früh / nach hinten",
    compared="""
        etwas|bisschen|bissl|bisserl|was|ein|noch|viel|lieber|bitte|auch? ein|etwas|was|bisschen|bissl|
        noch|viel? bisschen|bissl|bisserl|etwas? früher|später|eher|frueher|spaeter bitte|möglich?
        gibt|gibt's|gibts es? auch|was|etwas|noch? was|etwas? früher|später|eher|früheres|späteres bitte?
        haben|habt|hast|hätten sie|ihr|du auch|was|etwas|noch? was|etwas? früher|später|eher|früheres|
        späteres bitte?
        geht|ginge|geht's es? auch|noch|etwas? auch|etwas|noch? früher|später|eher bitte?""",
    same_time="""gleiche|gleichen|selbe|selben|dieselbe|derselben|gleicher ~ zeit|uhrzeit|stunde
        zur|um|die|dieselbe gleichen|gleiche|selben|selbe zeit|uhrzeit
        uhrzeit ~ ~ gleich|bleiben|beibehalten|lassen|behalten""",
    same_as_last="""
        wie ~ letzte|letztes|letzten|vorige|voriges|immer|üblich|gehabt|beim|sonst|gewohnt|zuletzt
        das gleiche|selbe ~ wie|nochmal|wieder|bitte
        dasselbe|gleiche|gleichi ~ wie|nochmal|wieder|bitte|nomal
        nochmal|wieder dasselbe|das gleiche|selbe / das übliche / übliche / das gewohnte
        wieder das gleiche|selbe|dasselbe""",
    more_times="""
        andere|anderen|weitere|mehr|anderer|alternative ~ zeiten|uhrzeiten|termine|zeit|uhrzeit|optionen|
        möglichkeiten|slots|vorschläge|termin
        etwas|was anderes|ander|sonst|noch / was gibt|gibts|haben|habt|hätten ~ ~ noch|sonst
        noch|sonst ~ ~ andere|was|etwas|mehr|weitere / mehr anzeigen|optionen|zeigen
        keins|keiner|keines|keine ~ ~ passt|geht|passend / weitere|alternativen / noch mehr
        was noch|sonst / die nächsten""",
    another_day="""anderer|anderen|andere|anderes|anderem ~ tag|tage|datum / ein andermal
        nicht|ned an|am? dem|diesem|den|diesen? tag / andern|andere tag / anderer termin
        an einem anderen""",
    hours="""öffnungszeit*|oeffnungszeit*|geschäftszeit*|sprechzeit*|sprechstunde*|ordinationszeit*
        ^ geöffnet|offen $
        wann|wie ~ ~ ~ ~ ~ offen|geöffnet|auf|zu|schließt|schließen|öffnet|öffnen|aufmachen|zumachen|
        aufsperren|zusperren|sperrt
        habt|haben|hast|seid|sind|hat|ist ihr|sie|du|der|die|das|er|heute|morgen ~ ~ ~ ~ offen|geöffnet|
        auf|zu|geschlossen
        offen|geöffnet|auf haben|habt|hat|sind|seid
        bis wann|wie ~ ~ ~ ~ ~ auf|offen|geöffnet|da|erreichbar / arbeitet|arbeiten ihr|sie ~ ~
        offen|geöffnet am|heute|morgen|an|sonntags|samstags|sonntag|samstag""",
    now="jetzt|grad|gerade|momentan|aktuell|derzeit / im moment|augenblick / noch",
    who="""wer bist|sind|ist|seid|spricht|schreibt|antwortet ~ / wie heißt|heissen|heißen du|sie|ihr
        mit wem|wen ~ ~ ~
        bist|sind|ist|seid du|sie|das|ich|es|ihr ~ ~ ~ roboter|bot|mensch|maschine|ki|ai|computer|echt|
        automat|person|chatbot
        rede|spreche|schreibe|chatte ich ~ ~ ~ / was kannst|können|kann du|sie|man ~ / ^ hilfe $
        ^ menü $ / wie funktioniert|geht das|es|du""",
    services="""was|welche ~ ~ leistungen|behandlungen|services|dienstleistungen|angebote|angebot|leistung
        was bietet|bieten|macht|machen ihr|sie|du ~
        ihre|eure leistungen|behandlungen|services|angebote|dienstleistungen
        ^ leistungen|angebot|behandlungen|services $ / liste ~ leistungen|behandlungen""",
    question="""
        ^ ~ ~ ist|sind|hat|haben|habt|hast|kann|können|könnte|könnten|darf|gibt|gibts|wo|wie|was|welche|
        welcher|wer|warum|wieso|wann|muss|soll|macht|machen|bietet|bieten|nehmen|nehmt|bin|bist|seid|
        wieviel|geht|ginge|wäre|hätten|wird|dauert|kostet
        frage mich|ob|zu / wollte|möchte|wollt ~ ~ fragen|wissen / eine|kurze|kleine frage
        wissen sie|ihr / sagen sie|mir ~ ob|wie|was|wann|wo / ob ihr|sie|ich|man|es""",
    price="""kost* / preis* / teuer|günstig|billig / wieviel|viel ~ zahl*|verlang* / gebühr*
        was ~ ~ verlangt|verlangen / honorar / tarif*""",
    length="wie lang|lange / wieviel|viel zeit / dauer|dauert|dauern / wie viele minuten|stunden",
    and_also="""^ und / ^ auch / ^ was ist mit / ^ wie ist es mit
        ^ wie schaut's|sieht's|schauts|siehts|schaut|sieht ~ ~ mit|bei / ^ und für""",
    address="""wo|wo's seid|sind|ist|befindet|befinden|finde|finden|liegt|genau|bist|isch|liegen ~
        wo ~ ~ salon|praxis|laden|geschäft|studio / adresse*|anschrift|standort*|wegbeschreibung|anfahrt
        wie komm|komme|kommt|finde|finden ich|man|wir ~ ~ / ^ wo $
        welche|welcher straße|strasse|stock|etage / wo muss|soll ich ~ hin|hinkommen""",
    phone="""telefonnummer*|telefon|handynummer / ihre|eure|deine nummer / nummer von
        kann|könnte|darf|soll ich|man ~ ~ anrufen / telefonisch ~ erreich*|nummer""",
    several="""
        zwei|drei|vier|fünf|2|3|4|5|6|7|8|9|beide|zu personen|leute|kinder|erwachsene|gäste|mann|freunde|
        freundinnen|zweit|dritt|viert|termine
        für uns beide|zwei|alle|drei / für|wir beide / mich und mein*|unser*
        mein|meine|meinen|meiner|ich ~ ~ und ich|mich|mein|meine|meinen|mir
        ich und mein|meine|meinen|ein
        jede|jeden|alle|jedes ~ woche|wochen|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|tag
        wöchentlich*|monatlich*|regelmäßig* / zu zweit|dritt|viert / gruppe ~ / familientermin
        mehrere termine|personen|leute / serie""",
    one_more="""und|auch|noch|außerdem|zusätzlich ~ ~ einen|eine|einer|ein ~ ~ für
        noch|weiteren|zweiten|zusätzlichen|weiterer ~ *termin* / noch einen|eine|ein|einmal für
        auch|noch ~ einen *termin* / auch noch buchen|einen|eine / und für mein|meine|meinen|sie|ihn
        zusätzlich ~ buchen / dazu ~ noch / dazubuchen""",
    for_other="""
        für|fürn mein|meine|meinen|meiner|unser|unsere|unseren|den|die|das|ihn|sie|sein|seine|ihre|
        a ~ ~ sohn*|tochter*|frau|ehefrau|gattin|mann|ehemann|gatten|mutter|mama|vater|papa|kind*|kids|
        bub|buben|mädchen|mädl|partner*|freund*|schwester|bruder|baby|oma|opa|chef|chefin|kolleg*|neffe|
        nichte|enkel*|verlobte*|göttibueb|schwiegermutter
        mein|meine|unser|unsere ~ ~ sohn|tochter|frau|mann|mutter|mama|vater|papa|kind|kinder|bub|mädchen|
        partner|partnerin|freund|freundin|schwester|bruder|baby|oma|opa|enkel ~ braucht|möchte|will|hat|
        bräuchte|würde|hätte|muss|ist|kann|könnte
        im namen|auftrag von|meiner|meines / für jemand|jemanden|wen ander* / nicht für mich / für ihn|sie""",
    waitlist="""warteliste* / auf ~ ~ liste
        sag|sage|sagen|gib|geben|meld|melde|melden|schreib|schreiben ~ ~ ~ bescheid|wenn|falls
        bescheid ~ ~ wenn|falls|geben|sagen / wenn|falls ~ ~ ~ ~ frei wird|werden
        absagt|abspringt|ausfällt""",
    leave_waitlist="""
        von|aus der|dieser|eurer|ihrer warteliste|liste ~ ~ streichen|nehmen|löschen|austragen|runter
        warteliste ~ ~ ~ verlassen|löschen|abmelden|austragen|streichen|runter
        nicht mehr ~ ~ warten|warteliste / runter ~ ~ warteliste|liste / warte nicht|nimmer mehr""",
    name_told="""name ist|lautet / mein|der|voller|ihr name|nachname|vorname ist|lautet|wäre|war
        ich heiße|heisse|heiß|heiss|heissi / i heiß|heiss / heiße|heisse / name
        nachname|vorname|familienname / auf den|dem namen / unter dem namen / auf namen / namens""",
    name_maybe="""
        ich bin|bins|bin's der|die|da|d? / i bin der|die|da|d? / hier ist|spricht / hier / für / auf
        i bi""",
    name_ends="""
        und ich bitte für am um mit danke aber oder hier schreibe brauche möchte hätte würde will wir kann
        auf von zu zum zur der die das ist es weil morgen heute hallo gern gerne vielen mein meine bin
        habe hab im in an bei wegen einen eine termin""",
    provided="aber / wenn / falls / sofern / nur / außer",
    pause="""überleg* / ich|mal denk|denke ~ drüber|darüber nach / nachdenken / ^ vielleicht $
        mal sehen|schauen|gucken / weiß ~ noch nicht / bin ~ ~ nicht sicher / moment / sekunde
        augenblick / melde mich / ^ warte|warten $ / warten sie $ / ^ hm|hmm|hmmm|äh|ähm $ / unsicher
        gebe bescheid / bescheid geben|sagen""",
    everything="beide|beides / alle|alles / alle meine? termine / sämtliche",
    brings_forward="""
        vorverleg* / vorzuverleg* / vorzieh* / vorgezogen / vorzuziehen / vorrück* / nach vorn|vorne
        vor $ / früher""",
    next_day="tags darauf / am|den tag darauf|danach|drauf / am nächsten|folgenden tag / einen tag danach",
    day_before="am|den tag davor|zuvor|vorher / am vortag / einen tag davor|vorher",
    correction="""
        nein|ach|oh|äh|hm|sorry|moment|halt warte|moment|doch|halt|lieber|eher|sorry|besser|am|um
        moment mal|bitte|nein / eigentlich / ich meine|meinte / meinte|mein ich / stattdessen
        doch lieber|eher|besser|am|um / sorry|entschuldigung|verzeihung / korrektur / mein fehler / falsch
        vertan|verschrieben|vertippt / sondern / nein $ / lieber doch / warte|wart / besser""",
    empty="""
        ein eine einen einer eines einem und der die das den dem des für von mit oder im in am an auf zu
        zum zur mein meine meinen""",
)

_NOT = "nicht|nich|ned|net|nöd|nid|nit|nimmer|nix|nichts|kein|keine|keinen"
_VISIT = "*termin*|*buchung*|*reservierung*|kurs|stunde|behandlung|tisch|platz|sitzung|massage|training"
_STAFF = (
    "jemand|jemanden|jemandem|wen|wem|wer|mensch*|person|mitarbeiter*|chef*|inhaber*|kolleg*|berater*|"
    "personal|team|rezeption|empfang|arzt|ärztin|doktor|meister|zuständig*|verantwortlich*|"
    "ansprechpartner*|werkstatt|praxis"
)
_SERVICE = (
    "*schnitt|*schneiden|haare|haar|bart|spitzen|färben|strähnen|dauerwelle|nägel|maniküre|pediküre|"
    "massage*|kosmetik*|zahnreinigung|kontrolle|*untersuchung*|impf*|vorsorge*|reifen*|*wechsel|"
    "inspektion|tüv|bremsen|physio*|therapie|beratung*|training|kurs|probe*|*training|friseur*|zahnarzt*|"
    "arzt|ärztin|fäden|ölwechsel|*behandlung"
)
_DAY = (
    "montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|heute|morgen|übermorgen|"
    "wochenende|vormittag*|nachmittag*|abend*|abends"
)
_TOGETHER = {
    "stop": f"""
        verteiler|newsletter|werbung|nachrichten|sms|mails nehmen|raus|löschen|streichen|abbestellen|
        aufhören|stoppen|mehr|
        {_NOT}
    """,
    "handover": f"""
        sprech*|reden|rede|redn|telefonier*|erreich*|verbind*|verbunden|besprech*|kontakt*|weiterleit*|
        weitergeben|übergeb* {_STAFF} !bietet
        anruf*|zurückruf*|rückruf*|ruft|rufen|ruf|melden|meldet mich|uns|mir|jemand|wer|bitte !termin|ich|
        wir
        will|möchte|brauch*|bräuchte|gib|geben|gebt|lieber|hol* mensch*|mitarbeiter*|person|berater*|
        ansprechpartner*|chef*|personal
        bot|roboter|maschine|computer|chatbot|ki|automat {_NOT}|nervt|blöd*|dumm*|sinnlos|unfähig
        beschwer*|reklam*|unzufrieden|frechheit|unverschämt*|enttäuscht
        hilf*|helfen|hilfe jemand|wer|mensch*|mitarbeiter*
    """,
    "cancel": f"""
        {_NOT} komm|komme|kommen|kommt|kimm|cho|kemma ich|wir|er|sie|i|sohn|tochter|mann|frau|kind|kinder|
        mich|doch|leider \
        !wann|wie|wenn|ob|erst|später|früher|vor|weiter|klar|zurecht
        {_NOT} schaff*|wahrnehmen|einhalten|erscheinen|teilnehmen|antreten !was|wann|lieber|geht|ginge|uhr
        {_NOT} mehr brauch*|möchte|will|benötig*|kommen|nötig|wollen {_VISIT}|hin|zu|euch
        melde|meld|melden mich|uns|ihn ab
        rausnehmen|löschen|lösch*|streich*|gestrichen|austragen|entfernen|freigeben|zurückgeben|
        rausstreichen|nehmen \
        {_VISIT}|mich|uns raus|weg|{_VISIT}|{_DAY}|liste|kalender !neuen|anderen|reservier*|buchen|ich
        muss|müssen|leider passen|ausfallen|entfallen|aussetzen
        krank|grippe|fieber|corona|unfall|krankenhaus|verhindert|verletzt {_VISIT}|kommen|teilnehmen {_NOT}
        hinfällig|überflüssig|erledigt|geplatzt {_VISIT}
        verzicht*|zurücktreten|abspringen|abblasen {_VISIT}
    """,
    "reschedule": f"""
        anderer|anderen|andere|anderes|neuer|neuen|späteren|späterer|früheren|früherer|neues tag|*termin*|
        uhrzeit|zeit|datum \
        mein|meinen|meinem|unser|unseren|statt|lieber|verschieb*|der|den
        statt|stattdessen|anstatt|anstelle kann|könnte|geht|ginge|lieber|möchte|haben|können|nehmen|kommen|
        passt
        doch|leider erst|später|früher kann|könnte|schaff*|komme|kommen|geht
        mein|meinen|unseren|meinem {_VISIT} ändern|tauschen|wechseln|rücken|umstellen|anpassen|umlegen|
        verschoben|später|früher|auf|gegen
        buch*|leg*|zieh*|schieb*|setz* {_VISIT} um|vor|zurück mein|meinen|unseren|den
        {_VISIT} ändern|verschieb*|verleg*|umbuch*|umlegen|tauschen !kost*|gratis|kostenlos|wie|wann
        verspät*|stau|zug|bus später|noch|schieben|verschieben ich|wir|kann
    """,
    "my_appointments": f"""
        wann|welche|welcher|welchen|uhrzeit|wo|wer|ob|spät|wieviel|viel|ist|wurde|steht|gilt mein|meinen|
        meine|meinem|meiner|unser|unseren \
        {_VISIT} !kann|könnte|möchte|kostet|kosten|lange|absag*|storn*|verschieb*|dauert|ändern
        wann|ob|uhrzeit|spät|bin|sind|sehen ich|wir|uns|mich dran|eingetragen|gebucht|eingeplant|vorgemerkt|
        bestellt|angemeldet !kann|könnte|will
        vergessen|erinner*|nachschauen|nachsehen|nachfragen|bestätig* {_VISIT}|wann|uhrzeit ich|mein|meinen|
        meine|mir !absag*|storn*
    """,
    "availability": f"""
        frei|freie|freien|freier|verfügbar|lücke|kapazität*|luft|offen wann|was|welche|haben|habt|gibt|ist|
        noch|hätten|hättet|hast !öffnungszeiten|geschäft|laden
        wann|frühestens|ehestens|schnellstens|frühestmöglich kommen|dran|{_VISIT}|zeit|vorbeikommen|
        drankommen kann|könnte|darf|haben|hätten|habt|ist|wäre|können \
        !mein|meinen|verschieb*|absag*|storn*|dauert
        geht|ginge|klappt|passt|möglich|wäre {_DAY} noch|auch|bei|euch|ihnen|vielleicht|was|eventuell !mir|
        mein|brauche|bräuchte|{_NOT}
    """,
    "faq": """
        was|wieviel|viel|hoch kost*|preis*|zahl*|gebühr*|verlang*
        wie|wo|wohin|welche parken|parkplatz|bus|bahn|adresse|finde|weg|anfahrt|eingang|stock|straße
        kann|können|nehmt|nehmen|akzeptiert karte|bar|ec|kreditkarte|paypal|rechnung|rate|raten|amex
        muss|soll|sollte|darf|brauche ich|man mitbringen|vorher|nüchtern|essen|beachten|überweisung|
        anziehen|vorbereiten|impfpass
        seid|sind|habt|haben|hat offen|geöffnet|geschlossen|auf|zu ihr|sie|heute|morgen|sonntags|samstags
        bist|sind|ist du|sie|das bot|roboter|mensch|ki|maschine|echt
    """,
    "book": f"""
        möchte|möchten|moechte|würde|würd|will|wollen|wollte|hätte|hätt|brauch*|bräucht*|suche|wünsche|kann|
        könnte|können|könnt|könnten|bitte|gern|
        gerne|müsste|muss|soll|darf|anmeldung|anmelden|benötig* {_SERVICE} !kost*|preis*|dauert|lange|was|
        wie|rezept|rechnung|abholen|schmerzhaft|welche
        möchte|würde|will|wollen|kann|könnte|können|könnt|darf|dürfte|bitte|lasst|wäre kommen|vorbeikommen|
        vorbeischauen|bringen|drannehmen|dran|eintragen|
        reservieren|buchen|anmelden|einplanen|freihalten|anschauen|ansehen|untersuchen|behandeln|wechseln|
        reparieren ich|wir|mich|uns|mir|sie|ihr|mein|meine|meinen \
        !wann|karte|bar|wie|was|online|ohne|spontan|einfach|mit|verschieb*
        schmerzen|weh|abgebrochen|rausgefallen|kaputt|geräusche|leuchtet|entzündet|geschwollen|springt zahn|
        zähne|auto|wagen|rücken|knie|hund|katze|ohr|hals|kopf|füllung|krone
    """,
    "faq?": """
        habt|haben|macht|machen|bietet|bieten|gibt|gibts|seid|sind|könnt|verkauft|führt|verwendet|arbeitet|
        kommt|nehmt|repariert|braucht ihr|sie|es|euch|ihnen|man \
        !termin*|zeit|frei|mich|mir|uns|platz
        wie|was|welche|welcher|welches|wo|warum|wieso|seit|wer|woher|wofür ihr|sie|euch|ihnen|man|eure|euer|
        eurem|ihre|ihrem !termin*|frei|mich|mir|geht
    """,
}

TALK = Talk(
    language="de",
    intents=_INTENTS,
    whole_messages={
        "stop": """
            stopp / stop alles / ende / beenden / aufhören / stop bitte / bitte stop|stopp / abmelden
            schluss""",
        "start": "starten / fortsetzen / anmelden / wieder starten / weiter|nachrichten erlauben|starten",
        "deny": "stop das",
        "affirm": """voll / voi / mhm|mhmm|hmhm / oki|okidoki|okay doki? / yo|jou
            sehr|ja|aber|total|liebend? gern|gerne|gärn / bitte / ja? bitte ja? / gerne|gern so""",
        "availability": """
            anderer|anderen|andere|anderes tag|tage|zeit|zeiten|uhrzeit|uhrzeiten|termin|termine|datum""",
    },
    negations="""
        nicht / kein|keinen|keine / nie / niemals / ohne / statt / anstatt / nicht mehr / ned / net / nöd
        nit / ohne zu / brauchst|brauchen|müssen nicht|nichts""",
    negations_after="nicht / ned / net / nöd / nit / nicht mehr / gar nicht / doch nicht / leider nicht",
    prefixes="",
    real_words="""
        anders versuchen besuchen suchen kuchen buche bücher küche kirche mensa menge terminal kommt komma
        kosten kostüm anfragen ansagen aussagen zusagen untersagen besagen verlegen verlesen verlieren
        vergeben menschlich parkett parken park partner sperrig urlauber absatz sagen fragen wagen tragen
        lagen""",
    polite="""bitte danke dankeschön bitteschön vielen dank sehr freundlich gerne gern lieb mal halt eben
        einfach""",
    choices=_CHOICES,
    choice_fillers="""
        der die das den dem die ein eine einen option nummer nr zeit termin uhrzeit slot wahl bitte ich i
        wir nehme nehm nehmen nimm will möchte möcht würde hätte gern gerne lieber mit für mich mir uns
        passt geht wäre ist gut super perfekt am besten ok okay ja danke sehr prima dann also wenn möglich
        buchen und vorschlag doch mal eher jo klar bitteschön hm ähm auswahl variante antwort den da halt""",
    name_openers="""
        mein|der|voller? name|nachname|vorname ist|lautet|wäre? / ich bin|bins|bin's|heiße|heisse|heiß
        i bin|heiß|heiss / hier ist|spricht? / das ist|wäre / auf|unter? den|dem? namen? / auf|unter|für
        es ist|wäre / name / namens / hallo / hey / hi / ja / gerne|gern / klar / ok / okay / sicher
        natürlich / bitte auf|unter / schreib|schreiben|trag|tragen ~ mich|sie|ihn? als?
        nenn|nennen ~ mich / der termin ist für / guten tag / grüß gott / servus / auf namen / nachname
        vorname / frau / herr / also / sorry / achso / bin|heiße""",
    no_names="""
        ja jap jo nein nee nö ok okay klar sicher danke dank bitte hallo hi hey servus moin guten tag
        morgen abend nacht stop start absagen stornieren buchen termin termine buchung buchungen
        reservierung zeit zeiten uhr uhrzeit was wann wo wer warum wieso wie welche welcher welches könnte
        kann können würde soll muss darf will möchte hätte habe hab haben hat hast habt hatte bin bist ist
        sind seid war waren wird werden ich du er sie es wir ihr mich mir dich dir uns euch ihnen mein
        meine meinen meiner dein deine ihr ihre unser unsere dieser diese dieses der die das den dem des
        ein eine einen einem einer kein keine keinen nicht nichts nie niemals vielleicht später früher
        jetzt gleich sofort egal alles etwas was jemand niemand anderer andere anderen verschieben
        verlegen ändern hilfe mensch person mitarbeiter preis preise adresse öffnungszeiten offen
        geschlossen brauche brauch bräuchte suche gerne gern lieber weiß denke glaube gut super toll
        perfekt prima fein passt genau richtig falsch sorry entschuldigung und oder aber wenn weil denn
        dann mit ohne an am auf in im um zu zum zur von vom bei für über nach vor bis ab seit erste erster
        ersten zweite dritte letzte nächste nächsten ein eins zwei drei vier fünf sechs sieben acht neun
        zehn haarschnitt schneiden haare haar färben strähnen waschen föhnen bart rasur maniküre pediküre
        massage nägel zähne zahn zahnarzt arzt ärztin kontrolle behandlung untersuchung therapie sitzung
        mehr weniger wieder schon nur auch noch sehr zu früh spät bald tag tage woche wochen monat monate
        stunde stunden minute minuten moment warte hm ähm äh keine ahnung selbe gleiche name kunde kundin
        frage problem test menü frei verfügbar dringend heute mittag nachmittag vormittag wochenende reden
        sprechen anrufen ruf schreib schick gib sag zeig nimm komme komm kommen kommt gehen geht gehts
        zahlen kosten kostet viel wenig neu neue neuer patient patientin schmerzen sohn tochter frau mann
        kind mama papa freund freundin chef beide beides weihnachten geburtstag urlaub ferien friseur
        salon praxis laden interesse möglich nachricht kurz bisschen montag dienstag mittwoch donnerstag
        freitag samstag sonnabend sonntag rentner rentnerin student studentin schüler schülerin neukunde
        neukundin stammkunde stammkundin kassenpatient privatpatient mutter vater lehrer lehrerin anfänger
        allergiker schwanger krank neu quatsch unsinn notfall stress eile arbeit auto bahn zug""",
    cues=_CUES,
    together=_TOGETHER,
)
