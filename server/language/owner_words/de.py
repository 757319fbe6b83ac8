"""German: what an owner writes."""

from server.language.owner_words.lexicon import OwnerWords

WORDS = OwnerWords(
    vacation="""
        ich|wir? bin|sind|fahre|gehe|mache|habe? im|in|den|mein|meinen|auf? urlaub|ferien|betriebsferien|
        betriebsurlaub bitte?
        urlaub|ferien|schliessung eintragen|planen|anlegen|nehmen|machen / neuer? urlaub / urlaubsmodus
        urlaubszeit / freier? tag / freie tage
        schliessung|schliesstag|schliesstage|betriebsruhe|abwesenheit / geschlossen / zu
        geschaft|salon|praxis|laden|werkstatt|studio schliessen|zumachen / wir haben|sind geschlossen|zu
        ich bin weg""",
    undo="""letzte|letzten|meine anderung|schritt|schliessung ruckgangig machen?
        mach die|den letzte|letzten anderung|schritt ruckgangig / ups|hoppla|oh ruckgangig machen?
        ruckgangig machen? / mach das|es? ruckgangig / widerrufen|widerrufe / zurucknehmen
        nimm das|es? zuruck / wieder offnen|aufmachen / undo""",
    help="""was kann|darf ich hier? schreiben|sagen|fragen / was geht hier? / hilfe / befehle / help
        was kannst du / was kann ich schreiben / liste der befehle""",
    report="""wie lief|ging|war der|es tag|heute? heute? / wie ist der tag gelaufen
        tages?|tagesbericht|abendbericht|bericht bitte? / bericht des tages / wie war der tag|heute
        zusammenfassung""",
    drop="""nein / nee / ne / nein danke / abbrechen|abbruch / stopp / stop / vergiss es / lass es|das?
        doch nicht / nicht speichern|senden|schicken / verwerfen / egal / lieber nicht""",
    yes="""ja / ja bitte / jo / ok / okay / klar / gut / passt / bestatigen|bestatige|bestatigt
        speichern|speichere / senden|sende|schicken|schick|abschicken / mach das / einverstanden / genau""",
    closed="""
        schliessen|schliesse|machen|mache wir|ich ~ fruher|eher|um|zu / machen|mache|macht wir|ich ~ zu
        keine arbeit / machen|mache wir|ich ~ ~ ~ dicht / arbeite|arbeiten ich|wir ~ ~ nicht
        wir sind|haben|bleiben ~ ~ ~ ~ ~ geschlossen|zu|weg
        wir|ich mache|machen|schliesse|schliessen ~ ~ ~ ~ ~ zu
        ich bin|habe ~ ~ ~ ~ ~ weg|abwesend|frei|urlaub / wir haben ~ ~ ~ ~ ~ urlaub|ferien|betriebsferien
        wir|ich schliessen|schliesse
        geschaft|salon|praxis|laden|werkstatt|studio ist|bleibt|geschlossen|schliessen|zu
        ^ geschlossen|zu|schliessen|schliesse|urlaub|ferien|betriebsferien|betriebsurlaub / geschlossen
        im urlaub / sind|haben|bleiben wir ~ ~ ~ geschlossen|zu|frei|urlaub / nehme|nehmen ~ ~ ~ ~ frei
        frei machen|nehmen / zu $ / bin ~ ~ krank $ / keine termine / in den? ferien|urlaub / freier tag
        ich|wir arbeite|arbeiten ~ ~ ~ nicht""",
    block="""als belegt|besetzt|blockiert
        blockiere|blockieren|blockier|blocke|blocken|block|sperre|sperren|sperr
        als belegt|besetzt markieren""",
    free="""^ gib|gebe|mach|mache ~ ~ ~ ~ ~ frei|auf / freigeben / entsperre|entsperren|entsperr
        wieder offnen|aufmachen|frei / ^ offne|offnen|freigabe / entblocke|entblocken
        ^ gib|mach ~ ~ ~ ~ ~ wieder""",
    coming="""wen hab|habe|haben|hatte|hatten / wer kommt|kam
        wer ist|war|hat|hatte ~ ~ ~ termin|gebucht|da|dran|gekommen / wer war ~ hier
        welche kunden|kundinnen / welche termine habe|haben|hat|stehen
        wie viele kunden|kundinnen|termine / heutigen|morgigen|gestrigen termine
        die? termine von gestern / meine|unsere|die termine / was steht ~ ~ an / wen habe|haben
        mein|unser|der terminplan|kalender|tagesplan ~ fur|am|heute|morgen
        ^ termine|terminplan|tagesplan|agenda fur|am|von|heute|morgen / ^ terminplan|tagesplan|agenda
        ^ heutige|morgige termine""",
    late="""min|minuten|stunde|stunden hinterher / hinterher $ / verspate|verspatet|verspaten / verspatung
        ich|wir|bin|sind|komme|kommen ~ ~ ~ ~ zu? spat|spater / zu spat / minuten spater|spat / bin spat""",
    open_end="""bis auf weiteres / auf unbestimmte zeit / unbefristet / offenes ende / ende offen
        weiss|wei ich? noch? nicht / keine ahnung / unbekannt / mal sehen / noch nicht klar / vorerst
        kein ende""",
    calendar="kalender* / terminplan* / spalte / stuhl",
    everything="""alle|allen kalender|kalendern / alle|allen
        ganze|ganzer|ganzen laden|salon|geschaft|betrieb|praxis|team / komplett""",
    minutes="minute|minuten / min / mins",
    hours="stunde|stunden / std / h",
    lengths={
        15: "viertelstunde / viertel stunde / funfzehn",
        30: "halbe stunde / halben stunde / dreissig",
        60: "eine|einer stunde",
        5: "funf",
        10: "zehn",
        20: "zwanzig",
        25: "funfundzwanzig",
        40: "vierzig",
        45: "funfundvierzig / dreiviertelstunde / dreiviertel stunde",
        90: "anderthalb|eineinhalb stunden",
    },
    not_closed="""wir bleiben|haben|sind ~ ~ offen|geoffnet
        nicht ~ ~ geschlossen|zu|schliessen|schliesse|blockieren|sperren / nicht geschlossen|zu|weg
        nie geschlossen|zu""",
    weekly="""
        jeden|jede|jedes ~ montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|wochenende|
        tag
        montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags / wochentlich
        immer am? montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag""",
    early="schliessen|schliesse|machen|mache|schliesst|macht ~ ~ ~ um",
    asked="""gibt es ~ schliessungen|schliesstage|urlaube / schliessungen|schliesstage geplant
        ^ sind|haben|ist|habe|bin wir|ich|morgen|heute|der|die|das|salon|laden|
        geschaft ~ ~ ~ ~ geschlossen|offen|geoffnet
        ^ sind|haben|ist|habe|bin wir|ich|morgen|heute|der|die|das|salon|laden|geschaft ~ ~ ~ ~ zu|auf|
        frei $
        wann haben|sind wir ~ geschlossen|zu|frei / welche|alle schliessungen|schliesstage|urlaube
        zeig|zeige mir? die|meine|alle? schliessungen|urlaube""",
    reopen="""^ losch|losche|loschen|streich|streiche|hebe ~ ~ *schliessung|*urlaub|*ferien
        urlaub|ferien|betriebsferien|schliessung|schliesstag|schliesstage ~ ~ ~ ~ loschen|absagen|
        aufheben|streichen|stornieren|beenden|abbrechen
        ^ losch|losche|streich|streiche|storniere|beende|beenden ~ ~ ~ urlaub|ferien|betriebsferien|
        schliessung""",
    besides="ausser|ausgenommen / bis auf den|die|das / mit ausnahme von|des|der / aber|nur nicht",
    came="war|waren|kam|kamen|hatte|hatten / gekommen|dagewesen|gewesen",
    sooner="fruher / fruhzeitig / fruh zu|schliessen|schluss",
    after="in {}",
    real_words="termin kunde urlaubs",
)
