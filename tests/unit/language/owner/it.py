"""Italian: what owners write, by the command that it is; "" is none of ours."""

COMMANDS: dict[str, tuple[str, ...]] = {
    "vacation": ("Ferie", "vacanze",),
    "closed": (
        "siamo chiusi dal 24 al 31 dicembre", "chiuso domani dalle 14 alle 17", "oggi chiudiamo alle 16",
        "venerdì chiudo alle 15", "chiuso domani tranne Anna", "chiuso dal 24 al 26 dicembre tranne il 25",
        "il salone è chiuso venerdì", "il 3 siamo chiusi", "lunedì mi prendo libero",
        "domani pomeriggio non lavoro", "ferie dal 1 al 14 agosto", "siamo via dal 1 al 10 maggio",
        "giovedì chiudiamo prima, alle 15",
    ),
    "block": (
        "blocca martedì dopo le 15", "blocca l'agenda di Anna martedì",
        "puoi bloccare giovedì dalle 14 alle 16?", "blocca la mia agenda martedì prossimo",
        "segna venerdì pomeriggio come occupato",
    ),
    "free": ("libera giovedì mattina", "sblocca martedì", "sblocca giovedì dopo le 14", "riapri venerdì",),
    "reopen": (
        "annulla le ferie", "cancella le mie ferie", "elimina la chiusura del 24 dicembre", "togli le ferie",
        "cancellare la chiusura", "cancella la chiusura di Natale", "finire le ferie prima",
    ),
    "coming": (
        "chi viene domani?", "chi è venuto ieri", "chi è venuto ieri?", "chi c'era ieri", "chi avevamo ieri?",
        "gli appuntamenti di ieri", "chi ho domani?", "mostrami gli appuntamenti di domani",
        "chi è prenotato sabato", "quanti clienti ho oggi", "agenda di venerdì",
    ),
    "late": (
        "sono in ritardo di 30 minuti", "faccio mezz'ora di ritardo", "sono indietro di 20 minuti",
        "arrivo con mezz'ora di ritardo", "bloccato nel traffico, 15 minuti di ritardo",
        "oggi arrivo mezz'ora in ritardo", "c'è traffico, 20 minuti di ritardo",
    ),
    "undo": ("annulla", "annulla questo", "annulla l'ultima modifica",),
    "help": ("aiuto", "cosa posso scrivere qui",),
    "report": ("resoconto di oggi", "com'è andata la giornata?", "riepilogo della giornata",),
    "asked": (
        "siete chiusi lunedì?", "quali chiusure ci sono?", "siamo chiusi domani?", "domani siamo chiusi?",
        "siamo aperti domenica?", "il salone è chiuso lunedì?", "apriamo domenica?",
        "chiudiamo il 25 dicembre?", "quando siamo chiusi?", "apriamo il 26 dicembre?",
        "ci sono chiusure a dicembre?",
    ),
    "not_closed": (
        "domani non siamo chiusi", "lunedì non chiudiamo", "non siamo chiusi martedì",
        "lunedì restiamo aperti",
    ),
    "weekly": ("chiuso ogni lunedì", "chiuso tutti i lunedì", "il lunedì siamo sempre chiusi",),
    "": ("vorrei un appuntamento domani", "vorrei disdire", "ciao",),
}  # fmt: skip
