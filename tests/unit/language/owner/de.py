"""German: what owners write, by the command that it is; "" is none of ours."""

COMMANDS: dict[str, tuple[str, ...]] = {
    "vacation": ("Urlaub", "Betriebsferien", "Ferien!", "Betriebsurlaub",),
    "closed": (
        "wir haben vom 24. bis 31. Dezember geschlossen", "morgen von 14 bis 17 Uhr geschlossen",
        "wir schließen heute um 16 Uhr", "am Freitag machen wir um 15 Uhr zu",
        "morgen geschlossen außer Anna", "24. bis 26. Dezember geschlossen außer am 25.",
        "der Laden bleibt Freitag zu", "wir haben am 3. zu", "ich nehme Montag frei",
        "morgen Nachmittag arbeite ich nicht", "Urlaub 1.-14. August",
        "wir sind vom 1. bis 10. Mai im Urlaub", "Donnerstag machen wir früher zu, 15 Uhr",
        "nächste Woche keine Arbeit",
    ),
    "block": (
        "blockiere Dienstag nach 15 Uhr", "sperre Montag", "kannst du Donnerstag 14-16 Uhr blocken",
        "bitte sperre meinen Kalender nächsten Dienstag", "Freitagnachmittag als belegt markieren",
    ),
    "free": (
        "gib Donnerstagvormittag frei", "mach Dienstag wieder auf", "Donnerstag ab 14 Uhr wieder freigeben",
        "mach Freitag wieder auf", "Donnerstagmorgen wieder freigeben",
    ),
    "reopen": (
        "Urlaub löschen", "Urlaub absagen", "lösch meinen Urlaub", "Schließung vom 24. Dezember aufheben",
        "streich die Betriebsferien", "Urlaub stornieren", "lösch die Weihnachtsschließung",
        "Urlaub vorzeitig beenden",
    ),
    "coming": (
        "wer kommt morgen?", "meine Termine heute", "wer kommt am Freitag", "wer war gestern da",
        "wer war gestern da?", "wer ist gestern gekommen?", "wer kam am Montag", "die Termine von gestern",
        "wen hab ich morgen", "was steht morgen an", "zeig mir die Termine von morgen",
        "wer ist am Samstag gebucht", "wie viele Kunden habe ich heute", "Terminplan für Freitag",
    ),
    "late": (
        "ich komme 30 Minuten zu spät", "ich verspäte mich um eine halbe Stunde", "bin 20 min hinterher",
        "ich verspäte mich eine halbe Stunde", "steh im Stau, 15 Minuten später",
        "komme heute eine halbe Stunde später", "Stau, bin 20 Minuten zu spät",
    ),
    "undo": (
        "rückgängig", "rückgängig machen", "nimm das zurück", "ups, rückgängig",
        "letzte Änderung rückgängig machen",
    ),
    "help": ("Hilfe", "was kann ich hier schreiben",),
    "report": ("Tagesbericht", "wie lief der Tag", "Zusammenfassung",),
    "asked": (
        "welche Schließungen gibt es?", "sind wir morgen zu?", "haben wir morgen geschlossen?",
        "haben wir am Sonntag offen?", "ist der Salon am Montag zu?", "sind wir am 25. Dezember geschlossen",
        "haben wir morgen auf?", "wann haben wir zu?", "ist morgen geschlossen?",
        "haben wir am 26. Dezember offen?", "gibt es Schließungen im Dezember?",
    ),
    "not_closed": (
        "wir haben morgen nicht geschlossen", "wir haben am Montag nicht zu", "morgen nicht geschlossen",
        "wir bleiben Montag offen",
    ),
    "weekly": (
        "jeden Montag geschlossen", "montags geschlossen", "wir haben jeden Sonntag zu",
        "mittwochs nachmittags zu",
    ),
    "": (
        "ich hätte gern morgen einen Termin", "haben Sie am Donnerstag frei?", "Termin absagen", "guten Tag",
    ),
}  # fmt: skip
