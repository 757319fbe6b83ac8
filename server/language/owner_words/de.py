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
    undo="""ruckgangig machen? / mach das|es? ruckgangig / wieder? aufheben / widerrufen|widerrufe
        zurucknehmen / nimm das|es? zuruck / wieder offnen|aufmachen / undo""",
    help="hilfe / befehle / help / was kannst du / was kann ich schreiben / liste der befehle",
    report="""tages?|tagesbericht|abendbericht|bericht bitte? / bericht des tages / wie war der tag|heute
        zusammenfassung""",
    drop="""nein / nee / ne / nein danke / abbrechen|abbruch / stopp / stop / vergiss es / lass es|das?
        doch nicht / nicht speichern|senden|schicken / verwerfen / egal / lieber nicht""",
    yes="""ja / ja bitte / jo / ok / okay / klar / gut / passt / bestatigen|bestatige|bestatigt
        speichern|speichere / senden|sende|schicken|schick|abschicken / mach das / einverstanden / genau""",
    closed="""wir sind|haben|bleiben ~ ~ ~ ~ ~ geschlossen|zu|weg
        wir|ich mache|machen|schliesse|schliessen ~ ~ ~ ~ ~ zu
        ich bin|habe ~ ~ ~ ~ ~ weg|abwesend|frei|urlaub / wir haben ~ ~ ~ ~ ~ urlaub|ferien|betriebsferien
        wir|ich schliessen|schliesse
        geschaft|salon|praxis|laden|werkstatt|studio ist|bleibt|geschlossen|schliessen|zu
        ^ geschlossen|zu|schliessen|schliesse|urlaub|ferien|betriebsferien|betriebsurlaub / geschlossen
        im urlaub / sind|haben|bleiben wir ~ ~ ~ geschlossen|zu|frei|urlaub / nehme|nehmen ~ ~ ~ ~ frei
        frei machen|nehmen / zu $ / bin ~ ~ krank $ / keine termine / in den? ferien|urlaub / freier tag
        ich|wir arbeite|arbeiten ~ ~ ~ nicht""",
    block="""blockiere|blockieren|blockier|blocke|blocken|block|sperre|sperren|sperr
        als belegt|besetzt markieren""",
    free="""^ gib|gebe|mach|mache ~ ~ ~ ~ ~ frei|auf / freigeben / entsperre|entsperren|entsperr
        wieder offnen|aufmachen|frei / ^ offne|offnen|freigabe / entblocke|entblocken
        ^ gib|mach ~ ~ ~ ~ ~ wieder""",
    coming="""wer kommt / wer ist|hat ~ ~ ~ termin|gebucht|da|dran / welche kunden|kundinnen
        welche termine habe|haben|hat|stehen / wie viele kunden|kundinnen|termine
        heutigen|morgigen termine / meine|unsere|die termine / was steht ~ ~ an / wen habe|haben
        mein|unser|der terminplan|kalender|tagesplan ~ fur|am|heute|morgen
        ^ termine|terminplan|tagesplan|agenda fur|am|von|heute|morgen / ^ terminplan|tagesplan|agenda
        ^ heutige|morgige termine""",
    late="""
        verspate|verspatet|verspaten / verspatung / ich|wir|bin|sind|komme|kommen ~ ~ ~ ~ zu? spat|spater
        zu spat / minuten spater|spat / bin spat""",
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
    not_closed="""nicht ~ ~ geschlossen|zu|schliessen|schliesse|blockieren|sperren
        nicht geschlossen|zu|weg / nie geschlossen|zu
        sind|haben|ist wir|ich|morgen ~ ~ geschlossen|zu""",
    weekly="""jeden|jede|jedes ~ montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|
        wochenende|tag
        montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags / wochentlich
        immer am? montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag""",
    early="schliessen|schliesse|machen|mache|schliesst ~ ~ ~ um",
    after="in {}",
    real_words="termin kunde urlaubs",
)
