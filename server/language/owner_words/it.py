"""Italian: what an owner writes."""

from server.language.owner_words.lexicon import OwnerWords

WORDS = OwnerWords(
    vacation="""sono|siamo|vado|andiamo? in|le|mie|delle? ferie|vacanza|vacanze grazie?
        aggiungi|inserisci|nuove|nuova|modalita? ferie|vacanza|vacanze|chiusura
        chiusura|assenza|permesso|riposo / giorno|giorni di? riposo|ferie|liberi|libero / chiuso|chiusi
        siamo chiusi / chiudere|chiudi il|lo|la? salone|negozio|studio|officina
        chiusura estiva|natalizia""",
    undo="""annulla|annullare l'ultima|l'ultimo|ultima|ultimo modifica|cambiamento|operazione|chiusura
        annulla|annullare|annullalo questo|la? / torna indietro / ripristina / disfa|disfare / undo
        riapri|riaprire""",
    help="""cosa posso scrivere|dire|chiedere qui? / aiuto / comandi / help / cosa sai fare
        cosa posso scrivere / elenco ~ comandi / aiutami""",
    report="""rapporto|resoconto|riepilogo|report di|del|della? oggi|giorno|giornata?
        com'e andata oggi|la? giornata?""",
    drop="""no / no grazie / annulla|annullare / lascia stare|perdere / lascia / stop / ferma / dimentica
        niente / meglio di? no / non salvare|inviare / esci / abbandona""",
    yes="""
        si / si grazie / ok / okay / va bene / certo / d'accordo / confermo|conferma|confermare|confermato
        salva|salvare / invia|inviare|manda / procedi / perfetto""",
    closed="""non ricevo|apro / mi|ci prendo|prendiamo ~ libero|libera|ferie|riposo
        prendo|prendiamo ~ ~ libero|libera
        siamo|saremo|saro|sono|restiamo chiusi|chiuso|via|assente|assenti|in
        chiudiamo|chiudo|chiudere|chiudi / ^ chiuso|chiusi|chiusura|ferie|vacanza|vacanze
        salone|negozio|studio|officina|locale e|sara|resta chiuso|chiusa / in ferie|vacanza
        non lavoro|lavoriamo|apriamo / giorno|giorni di? riposo|libero|liberi
        sono malato|malata oggi|domani? $ / niente appuntamenti / chiuso|chiusi""",
    block="""segna|metti ~ ~ ~ ~ ~ occupato|impegnato / blocca|bloccare|bloccami|bloccate|blocchiamo
        riservami / segna ~ ~ ~ occupato / impegnato|occupato ~ ~ dalle|alle|dopo""",
    free="""^ libera|liberare|liberate|sblocca|sbloccare|riapri|riaprire|apri|aprire / sblocca|sbloccare
        riapri|riaprire""",
    coming="""chi e|sono ~ prenotato|prenotata|prenotati|segnato|iscritto
        quanti|quante clienti|appuntamenti|prenotazioni
        chi viene|arriva|vengono|passa|c'e|c'era|abbiamo|avevamo|ho|avevo
        chi e|sono venuto|venuta|venuti|passato|passata / quali clienti|appuntamenti
        che appuntamenti|impegni / i? miei|nostri|gli appuntamenti|prenotazioni
        appuntamenti|prenotazioni di|del|per|oggi|domani|ieri / la|mia|nostra agenda
        ^ agenda|appuntamenti|programma / clienti di oggi|domani / cosa ho|abbiamo""",
    late="""indietro di / indietro con
        sono|saro|siamo|arrivo|arriviamo|arrivero|faccio|facciamo|ho ~ ~ ~ ritardo|tardi / in|di ritardo
        ^ ritardo / minuti di? ritardo|tardi""",
    open_end="""
        fino a nuovo avviso|ordine / a tempo indeterminato / indefinitamente / non lo? so / non so ancora
        nessuna idea / boh / senza fine|scadenza / data aperta / per ora / da definire""",
    calendar="calendari* / agenda|agende|l'agenda / colonna / poltrona",
    everything="""tutti|tutte i|le? calendari|agende / tutti|tutte|tutto / tutto il salone|negozio|team
        tutto lo studio""",
    minutes="minuto|minuti / min / mins",
    hours="ora|ore / h",
    lengths={
        15: "quarto d'ora / quindici",
        30: "mezz'ora / mezzora / mezza ora / trenta",
        60: "un'ora / una ora",
        5: "cinque",
        10: "dieci",
        20: "venti",
        25: "venticinque",
        40: "quaranta",
        45: "quarantacinque / tre quarti d'ora",
        90: "un'ora e mezza / ora e mezza",
    },
    not_closed="""restiamo|rimaniamo|siamo aperti $ / restiamo|rimaniamo aperti
        non ~ siamo|saremo|sono|saro|e chiusi|chiuso|chiusa / non chiudiamo|chiudo|chiudere|bloccare
        non e|sara chiuso|chiusa""",
    weekly="""sempre chiuso|chiusi|chiusa
        tutti|tutte i|le|gli lunedi|martedi|mercoledi|giovedi|venerdi|sabati|sabato|domeniche|settimane|
        giorni
        ogni lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|settimana|giorno""",
    early="chiudiamo|chiudo|chiudere|chiuderemo|chiude ~ ~ ~ alle|all'",
    asked="""ci sono|c'e ~ chiusure|chiusura|ferie / siamo|e|saremo|sono aperti|aperto|aperta
        ^ apriamo|chiudiamo|apro / quando siamo|chiudiamo ~ chiusi? / quali|le|mie|nostre chiusure
        elenco chiusure""",
    reopen="""finire|termina|terminare|interrompi|interrompere le|la mie|nostre? ferie|vacanze|chiusura
        annulla|annullare|cancella|cancellare|elimina|eliminare|togli|togliere|rimuovi|rimuovere le|la|il|
        mie|nostre|queste? mie|nostre? ferie|vacanze|vacanza|chiusura|chiusure""",
    besides="""
        tranne|eccetto|salvo|escluso|esclusa|esclusi / a parte / ad eccezione di|del|della / meno il|la|l'
        ma non""",
    came="era|erano|c'era|avevo|avevamo / venuto|venuta|venuti|passato",
    sooner="prima $ / prima del solito / in anticipo / presto $",
    after="tra {}",
    real_words="bloccato bloccata bloccati chiudete chiude appuntamento prenotazione cliente",
)
