"""Dutch: what owners write, by the command that it is; "" is none of ours."""

COMMANDS: dict[str, tuple[str, ...]] = {
    "vacation": ("Vakantie", "verlof",),
    "closed": (
        "we zijn gesloten van 24 tot 31 december", "morgen van 14 tot 17 uur gesloten",
        "we sluiten vandaag om 16 uur", "vrijdag sluiten we om 15 uur", "morgen gesloten behalve Anna",
        "gesloten van 24 tot en met 26 december behalve de 25e", "de zaak is vrijdag dicht",
        "de 3e zijn we gesloten", "ik neem maandag vrij", "morgenmiddag werk ik niet",
        "vakantie van 1 tot 14 augustus", "we zijn weg van 1 tot 10 mei",
        "donderdag sluiten we eerder, om 15 uur",
    ),
    "block": (
        "blokkeer dinsdag na 15 uur", "blokkeer de agenda van Anna dinsdag",
        "kun je donderdag 14-16 uur blokkeren", "blokkeer mijn agenda volgende dinsdag",
        "zet vrijdagmiddag op bezet",
    ),
    "free": (
        "maak donderdagochtend vrij", "deblokkeer dinsdag", "deblokkeer donderdag na 14 uur",
        "maak vrijdag weer open", "geef donderdagochtend vrij",
    ),
    "reopen": (
        "vakantie annuleren", "annuleer mijn vakantie", "verwijder de sluiting van 24 december",
        "schrap de vakantie", "sluiting opheffen", "verwijder de kerstsluiting", "vakantie eerder stoppen",
    ),
    "coming": (
        "wie komt er morgen?", "afspraken van vandaag", "wie was er gisteren", "wie was er gisteren?",
        "wie kwam er gisteren?", "wie is er gisteren geweest?", "wie hadden we gisteren?",
        "afspraken van gisteren", "wie heb ik morgen", "laat de afspraken van morgen zien",
        "wie staat er zaterdag gepland", "hoeveel klanten heb ik vandaag", "agenda voor vrijdag",
    ),
    "late": (
        "ik ben 30 minuten te laat", "ik kom een half uur later", "ik loop 20 minuten achter",
        "ik ben een half uur te laat", "sta in de file, 15 minuten later",
        "ik kom vandaag een half uur te laat", "file, 20 minuten vertraging",
    ),
    "undo": ("ongedaan maken", "draai dat terug", "laatste wijziging ongedaan maken",),
    "help": ("hulp", "wat kan ik hier schrijven",),
    "report": ("dagverslag", "hoe was de dag", "samenvatting van de dag",),
    "asked": (
        "zijn jullie maandag gesloten?", "welke sluitingen zijn er?", "zijn we morgen gesloten?",
        "zijn we morgen dicht?", "zijn we zondag open?", "is de zaak maandag dicht?",
        "zijn wij op 25 december gesloten", "wanneer zijn we dicht?", "is het morgen gesloten?",
        "zijn we 26 december open?", "zijn er sluitingen in december?",
    ),
    "not_closed": (
        "we zijn morgen niet gesloten", "maandag zijn we niet dicht", "we sluiten dinsdag niet",
        "maandag blijven we open",
    ),
    "weekly": ("elke maandag gesloten", "'s maandags gesloten", "we zijn iedere zondag dicht",),
    "": ("ik wil morgen een afspraak", "afspraak afzeggen", "hallo",),
}  # fmt: skip
