"""Italian: how people ask, agree, choose and name themselves."""

from server.language.talk.lexicon import Cues, Talk

_DAY = "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|oggi|stasera|stamattina|domattina"
_VISIT = """appuntamento|appuntamenti|app|appto|prenotazione|visita|seduta|consulto|controllo|incontro|\
colloquio"""
_SERVICE = """taglio|piega|colore|tinta|meches|shatush|balayage|barba|sfumatura|frangia|permanente|\
acconciatura|\
shampoo|manicure|pedicure|smalto|unghie|ceretta|depilazione|sopracciglia|ciglia|trattamento|massaggio|\
pulizia|\
detartrasi|ablazione|otturazione|carie|corona|impianto|sbiancamento|dente|denti|visita|controllo|vaccino|\
vaccinazione|richiamo|ricetta|ecografia|analisi|tagliando|revisione|gomme|gomma|pneumatici|freni|pastiglie|\
batteria|clima|olio|diagnosi|carrozzeria|frizione|cinghia|convergenza|macchina|moto|auto|trucco|extension|\
tatuaggio|piercing|osteopata|fisioterapia|\
dermatologo|oculista|ginecologo|ortodontista|podologo|psicologo|terapia|radiografia"""
# Who may be asked for, besides "someone" and "a person".
_STAFF = """qualcuno|qualcun|persona|umano|essere|operatore|operatrice|titolare|proprietario|proprietaria|\
capo|\
responsabile|dottore|dottoressa|medico|dentista|veterinario|segreteria|segretaria|parrucchiere|parrucchiera|\
barbiere|meccanico|officina|direttore|direttrice|assistente|consulente|reception|receptionist|impiegato|\
impiegata|\
addetto|addetta|collega|dipendente|collaboratore|collaboratrice|estetista|fisioterapista|infermiere|\
infermiera|\
terapista|terapeuta|specialista|studio|salone|centralino|agente|staff|commessa"""
_CAN = """posso|possiamo|riesco|riusciamo|potrò|potro|potremo|potrei|riuscirò|riusciremo|riuscirei|può|puo|\
riesce|\
credo|penso"""
_COME = """venire|venì|venir|esserci|passare|presentarmi|presentarci|farcela|mantenere|rispettare|arrivare|\
muovermi|\
liberarmi|partecipare|raggiungervi|presente|presenti|lì"""

_INTENTS = {
    "book": {
        0.92: """taglio|piega|colore|manicure|pulizia|massaggio|ceretta ~ ~ ~ per lunedì|martedì|mercoledì|
        giovedì|venerdì|sabato|domani|oggi
            vengo|veniamo per un|una|il|la|i|le|gli ~ ~ ~ ~ ~ ~ prenotare
            cerco|cerchiamo|cercavo un|una posto|appuntamento|orario|buco
            riserv* ~ un|uno|il posto
            vorrebbe|vorremmo|vorrei|voglio|vogliamo ~ ~ ~ ~ ~ taglio|piega|colore|manicure|pedicure|
            massaggio|pulizia|visita|ceretta|barba|trattamento|tinta|controllo
            devo|dovrei|voglio|vorrei rifare|fare|tagliare|tingere|sistemare ~ colore|capelli|tinta|taglio|
            piega|unghie|barba|ricrescita|ceretta
            facciamo|diciamo lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani ~ ~ ~ per il|la|un|
        una|i
            deve|devo|dovrei|dovrebbe vedere|consultare un|una|il|la|lo
            mi|ci serve|servirebbe|servirebbero|servono|occorre|occorrerebbe un|una|il|la|dei ~
            è|e|sarebbe? possibile ~ prenotare|fissare|avere|venire ~ ~ domani|lunedì|martedì|mercoledì|
            giovedì|venerdì|sabato|oggi
            mi? prenoti|prenota|prenotami|segni|segnami|dia ~ primo|prima posto|appuntamento|
            disponibilità|buco libero|disponibile|utile?""",
        0.97: f"""bisogna|bisognerebbe|occorre che ~ ~ veda|vedesse|venga|venisse|passi
            mi|ci? programmi|programmate|programma|organizzi|pianifichi ~ un|una|per
            ^ buongiorno|buonasera? un|uno posto|orario per due|tre|quattro|2|3|4|un|una|mio|mia ~ {_SERVICE}
            schiena|ginocchio|collo|spalla|mandibola|anca|caviglia|braccio ~ ~ bloccat*
            tenetemi|tenetemi|riservatemi|prenotatemi|tienimi ~ il|lo|un|uno|quel posto|slot|orario""",
        0.9: f"""
            mi|ci prendi|prende|prendete ~ {_DAY}|alle|per|a
            portare|vaccinare|lavare|tosare|sterilizzare ~ ~ gatto|cane|cucciolo|gattino|coniglio|animale
            fissiamo|mettiamoci|facciamo|programmiamo qualcosa|un|una ~ ~ per|{_DAY}
            ritornare|tornare|rifare ~ ~ ~ per ~ ~ {_SERVICE} / voglio|prendo|prenoto|vorrei quel|quello|
            quest'|questo posto|orario
            sbiancare|pulire|lisciare|tingere|tagliare|curare|depilare|massaggiare|otturare|devitalizzare|
            radere i|il|
            la|le|mio|mia|gli
            la|lo|li|le|mi|ci? potete|può|puo|potrebbe|puoi|potresti|potreste ~ visitare|vedere|prendere|
            ricevere|guardare|controllare|curare|mettere|inserire|segnare|sistemare
            potete|può|potrebbe|puoi|potresti|potreste visitarla|visitarlo|vederla|vederlo|visitarmi|vedermi|
            ricevermi|riceverci|inserirmi|mettermi|segnarmi|prendermi|prenderci
            mi|ci faccia|fai|fate|trovi|trova|trovate|tenga|tenete|tenga un|uno ~ posto|posticino|buco|
            spazio|orario
            mettimi|mettetemi|segnami|segnatemi|mettici|tienimi|tenetemi ~ {_DAY}|alle|per|un|il
            far|fare vaccin*|ripar*|revision*|tagliar*|tinger*|curar*|visitar*|controllar*|cambiar*|togliere
            ^ un|uno posto|buco|orario ~ ~ ~ ~ per un|una|il|la|lo|mio|mia|le|gli
            fare|far|rifare|cambiare|sostituire|riparare|verificare|controllare|sistemare|togliere|
            curare ~ ~ ~ {_SERVICE}
            bisogno|serve|servirebbe|vorrei|voglio|volevo|desidero|cerco ~ ~ ~ {_SERVICE}
            passare|venire|vengo|portare|porto|lasciare ~ ~ ~ {_SERVICE}
            ricevermi|visitarmi|guardarla|guardarlo|vederla|vederlo
            serve|servirebbe|occorre ~ ~ ~ qualcosa
            un|uno|due|tre|quattro|1|2|3|4 posto|posti|persone ~ ~ per|{_DAY}
            prenotate|prenota|segnate|segna|inserite|mettete|metta|segni ~ mia|mio|noi|miei ~ ~ per
            avere|ottenere|richiedere|chiedere|richiesta ~ ~ {_VISIT}
            due|tre|2|3 appuntamenti|posti|visite
            vorrei|voglio|volevo|desidero|posso|potrei|possiamo venire|passare ~ ~ {_DAY}
            prenot* un|una|il|la|per|domani|sabato|lunedì|martedì|mercoledì|giovedì|venerdì|con|questo|due
            prenotare|prenotarmi|prenotarsi
            vorrei|voglio|volevo|desidero|devo|posso|potrei|possiamo ~ prenotare|fissare|prendere|venire|
            fare|farmi
            vorrei|voglio|volevo|desidero|desidererei|avrei|serve|servirebbe|bisogno di|fare|prendere? un|
            una|il|la|qualche? appuntamento|app|appto|visita|prenotazione|consulto|seduta|controllo
            mi|ci serve|servirebbe|occorre|servono|serviva un|una|il? ~ appuntamento|visita|taglio|posto|
            prenotazione
            fissare|fissiamo|prendere|prendo|avere|fissarmi|programmare|prenderlo|fissarlo|
            prenderne ~ ~ appuntamento|app|appto|visita|consulto|incontro|seduta|uno
            posso|potrei|possiamo|si|può|puo ~ venire|passare|avere|prenotare|fissare
            possibile ~ prenotare|fissare|avere|venire|prendere
            mi|ci può|puo|potete|potrebbe|puoi|potresti ~ segnare|prenotare|inserire|mettere|ricevere|
            vedere|visitare|dare|fissare|prendere
            mi|ci ~ segni|metta|metti|segna|prenoti|prenota|fissi|fissa|inserisca|dia|prenda
            segnami|mettimi|mettetemi|segnatemi|prenotami|prenotatemi|prenotaci|fissami
            prendo il|la primo|prima
            un|altro|nuovo appuntamento per|con|grazie|domani|sabato|lunedì|martedì|mercoledì|giovedì|
            venerdì
            avrei|ho bisogno / devo fare|farmi / farmi|farsi tagliare|fare|vedere|visitare|colorare
            tagliare|tagliarmi ~ capelli / mal di denti|schiena|testa|gola|pancia
            ricever* oggi|subito|urgente|in / appuntamento per favore|cortesia|piacere|grazie""",
        0.85: f"""è|e|sarebbe|era per far|fare|vaccin*|un|una|il|la|il|mio|mia|prenotare|prendere
            per ~ ~ {_SERVICE}
            {_SERVICE} ~ per? favore|grazie|possibile|{_DAY}
            {_DAY} ~ ~ ~ per un|una|il|la|lo|mio|mia|le|i ~ {_SERVICE}
            rotto|rotta|perso|scheggiato ~ ~ ~ {_SERVICE} / spia / non parte / fa un? rumore""",
        0.7: f"""{_SERVICE} / febbre / dolore|dolori / tosse / sangue / infezione / gonfio|gonfia
            appuntament* / app to / appto / prenotazion* / prenot* / vorrei / voglio / visita
            posso venire / mi|ci|gli|le serve|servono / mi piacerebbe / avrei bisogno""",
    },
    "reschedule": {
        1.0: f"""{_DAY} ~ non va|vanno|torna|conviene più|piu? ~ ~ {_DAY}
            tornare|rimettere all'orario|all'ora|al|alla ~ prima|iniziale|previsto
            mettere|mettiamo ~ {_DAY} invece|piuttosto
            possibile|posso|possiamo|si può? venire|passare un'ora|mezz'ora|poco prima|dopo
            possibile|posso|può|possiamo ~ invert*|scambi* / troppo presto|tardi per me|
            noi ~ ~ ~ possiamo|possibile
            non? riesco|posso|potrò a? liberarmi ~ ~ ~ ~ ~ ~ possibile|possiamo|posso|può
            venire|passare prima|dopo ~ ~ ~ ~ ~ ~ appuntamento|visita|seduta""",
        0.99: """spostare|rimandare|rinviare|posticipare piuttosto|invece che|di ~ annullare|disdire|
            cancellare
            non annullare|disdire ma|solo|soltanto solo? spostare|rimandare|cambiare""",
        0.97: f"""preferisco|preferirei ~ ~ ~ per il|la|l'? mio|mia? {_VISIT} / muov* ~ ~ {_VISIT}
            alla fine ~ ~ ~ più|piu tardi|presto / non mi|ci torna|va|conviene|sta ~ ~ {_DAY}
            {_DAY} ~ non mi|ci torna|va|conviene|sta più|piu? ~ ~ ~ ~ {_DAY}
            {_VISIT} ~ ~ non mi|ci va|torna|conviene più|piu
            avevamo|abbiamo|avevate detto ~ ~ ~ ~ ma / venire|passare un'ora|poco|mezz'ora prima|dopo
            invert*|scambi* ~ con
            cambio|cambiamento di programma|programmi|piani / prenotato|preso ~ ~ ~ {_DAY} ma
            metta|metti|mettete|sposti piuttosto|invece ~ il|la|mio|mia / conflitto ~ ~ ~ ~ ~ altro|altra
            preferisco|preferirei|vorrei ~ più|piu tardi|presto ~ ~ ~ {_VISIT}
            {_VISIT} ~ ~ {_DAY} ma ~ ~ ~ ~ {_DAY}
            {_DAY} ~ impossibile ~ ~ {_DAY} / impossibile ~ ~ {_DAY} ~ ~ {_DAY}
            piani|programma|programmi|orari|turno ~ ~ ~ cambiato|cambiati|cambiano|cambiamento
            troppo tardi per cambiare|modificare|spostare / venire|passare ~ ora|minuti più|piu tardi|presto
            al giorno dopo|seguente
            {_VISIT} ~ ~ ~ ~ ~ ma ~ ~ ~ ~ meglio|preferirei|preferisco|comodo
            contrattempo|imprevisto|impegno|problema ~ ~ ~ ~ possiamo|posso|si|può ~ fare|venire|spostare
            vorrei|voglio|posso|può|potete|si|possiamo può|puo? passare|mettere il|la|l'|mio|mia mio|
            mia? {_VISIT}
            passare|mettere l'appuntamento / vorrei passare|mettere|portare l'appuntamento
            passare|mettere|mettete|metta il|la|mio|mia|l'? mio|mia? {_VISIT} ~ ~ ~ ~ a|al|alle|per|da|dal
            posso|possiamo|possibile|potrei venire|passare ~ più|piu tardi|presto
            nuovo|nuova|altra|altro data|giorno|ora|orario ~ ~ ~ ~ {_VISIT}
            alla fine ~ ~ ~ ~ ~ ~ altro|altra giorno|data|momento|ora|volta
            si|possiamo|posso|potrebbe può|puo|possibile|possiamo? cambiare|modificare|spostare $ / slitt*
            al posto di|del {_DAY} / bloccato|bloccata|trattenuto ~ ~ ~ facciamo|possiamo|si
            scambi*|invert*|sostitu* ~ ~ ~ {_VISIT}|orario|ora|turno / {_VISIT} ~ capita|cade male
            piuttosto|anziché|invece che|di ~ ~ {_DAY} / passare|venire dalle|dal|da ~ ~ alle|al|a
            problema|imprevisto|contrattempo|impegno ~ ~ ~ ~ ~ ~ ~ altro|altra
            fissare|trovare|scegliere|concordare ~ un? altra|altro|nuova|nuovo ~ data|giorno|orario|momento
            più|piu? tardi|presto|prima del previsto / vederci più|piu tardi|presto
            {_VISIT} ~ ~ ~ ~ ~ riesco|posso|potrò|arrivo|sarò|potrei|riusciamo ~ ~ solo|soltanto
            riesco|posso|potrò|arrivo|potrei|riusciamo ~ ~ solo|soltanto ~ alle|dopo|verso|per
            {_VISIT} ~ ~ ~ ~ al|il giorno dopo
            {_VISIT} ~ ~ ~ si? può|puo|potrebbe ~ fare|spostare|mettere
            non mi|ci? va|vanno|torna|viene bene|comodo ~ ~ ~ posso|possiamo|potrei|si|può venire|fare|
            passare|
            spostare
            al giorno dopo|successivo / cambi* ~ di? giorno|data|orario ~ ~ {_VISIT}""",
        0.95: """venire|passare un|una altro|altra giorno|ora|volta|data|momento
            mi|ci metta|metti|mettete|segni piuttosto|invece
            se facciamo|faccio|veniamo|vengo più|piu|un tardi|presto|prima
            appuntamento ~ ~ ~ ~ metterlo|spostarlo|farlo|averlo|cambiarlo
            altra|altro|diversa data|orario|giorno|ora per il|la mio|mia
            possibile|posso|possiamo|potrei ~ venire|passare ~ ~ al suo posto
            lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani al suo|posto posto?
            ho un impegno|contrattempo|imprevisto ~ ~ ~ ~ possibile|posso|altro|spostare
            invece|anziché di|che|del|della|dell? lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|
            domenica
            non riesco|posso|possiamo|riusciamo più|piu ~ ~ ~ ~ ~ altro|altra|diverso|diversa giorno|data|
            ora|orario|volta|momento
            stessa ora ~ ~ possibile / allo stesso orario ~ possibile
            non|nn posso|riesco|potrò più|piu ~ ~ ~ ~ ~ possibile|possiamo|meglio|potrei
            mettere|mettiamo|metta|spostare ~ ~ appuntamento a|al|alle|lunedì|martedì|mercoledì|giovedì|
            venerdì|sabato
            vorrei mettere / spost* / rimand* / posticip* / anticip* / rinvi* / riprogramm* / riprenot*
            cambi*|modific* ~ ~ ~ appuntamento|app|orario|ora|data|giorno|prenotazione|visita|appto
            cambiarlo|cambiarla|modificarlo|modificarla
            altro|altra|diverso|diversa|nuovo|nuova orario|ora|data|giorno ~ mio|mia|appuntamento|
            prenotazione
            venire|passare più|piu presto|tardi / venire|passare un|in altro|altra giorno|orario
            fare|facciamo ~ un|altro|invece altro|giorno|orario / annullare e riprenotare|rifissare
            possiamo fare ~ ~ invece|alle|un""",
        0.7: "cambi* / modific* / cambio",
        0.55: "imprevisto / contrattempo / inconveniente / un problema",
    },
    "cancel": {
        0.95: f"""^ lo|la|li cancelli|cancella|annulli|annulla|tolga|togli|disdica
            inutile ~ aspettarmi|aspettarci|aspettare|tenere
            {_DAY}|stavolta|questa saltiamo|salto|passiamo
            non|nn andrò|andremo|vado|andiamo ~ ~ {_VISIT}
            non mi|ci è|e|sarà ~ più|piu possibile / ritir* ~ mio|mia|nostra {_VISIT}
            devo|dobbiamo|dovrò ~ saltare|mancare|perdere il|la|l'appuntamento|mio|mia|nostro
            saltiamo|passiamo questo|stavolta|il turno? / non possono|potranno|riescono ~ ~ {_COME}
            non conto|contiamo ~ venire / deciso di non venire
            dimentic*|lasci* perdere? il|la|mio|mia? mio|mia? {_VISIT}
            togliete|togli|tolga|toglietemi|toglimi|cancellatemi|cancellami|levatemi|eliminatemi|
            rimuovetemi|depennatemi ~ ~ ~ agenda|planning|calendario|{_DAY}|{_VISIT}
            lascia|lasci|lasciate|lasciamo perdere|stare ~ per|il|la|mio ~ ~ {_DAY}|{_VISIT}
            dare|date|dia|dai|cedere|liberare|lasciare|liberate|libero|lascio|cedo ~ il|la|mio|mia posto|
            orario|
            {_VISIT}
            ritirarmi|ritirarci ~ ~ {_VISIT} / tirarmi|tiro indietro
            non aspett*|contate|conti / non mi|ci aspett* / facciamo a? meno / non se ne fa
            non ~ più|piu ~ bisogno di? venire|passare
            non ~ più|piu ~ bisogno|necessario|necessaria|interessato|interessata|intenzione
            non mi? serve|servono|interessa|occorre ~ più|piu / non serve più|piu
            non voglio|vorrei|desidero|intendo più|piu? venire|mantenere|confermare|l'appuntamento|il|la|
            questo|
            quel|quello
            non voglio|desidero|intendo più|piu $ / {_DAY}|purtroppo ~ senza di? me|noi
            non do|darò|diamo|daremo seguito / liber* ~ il|la|mio|mia ~ posto|orario|{_VISIT}
            trovato|preso|prenotato|vado ~ ~ altrove / da un'altra parte
            trovato un|un'|uno|una altro|altra? officina|salone|dentista|medico|studio|parrucchiere|posto
            tolga|togli|togliete|levate|rimuova|rimuovi|cancelli|cancella ~ mio|nostro nome|
        appuntamento|posto
            lasci|lasciate|lascia perdere|stare ~ mio|mia|nostro|appuntamento
            dimentic* il|la mio|mia|nostro appuntamento|prenotazione|visita
            annull* il|la|mio|mia|l|un ~ ~ appuntamento|prenotazione|visita|app|seduta|appto / annull*
            anull* / annul* / cancell* il|la|mio|mia|un ~ ~ appuntamento|prenotazione|visita|app|seduta
            cancell* / cancel* / disd* / desdire|desdico
            elimin*|toglier*|togli|tolga|togliete ~ ~ ~ appuntamento|prenotazione|visita|app / rinunc*
            eliminare|elimina / non ~ più|piu bisogno|necessario ~ ~ appuntamento|visita|prenotazione
            non ~ bisogno più|piu ~ ~ appuntamento|visita / non mi serve più|piu
            non voglio|vorrei più|piu ~ ~ appuntamento|visita|venire|prenotazione|app
            dare|date|dia|cedere|liberare|lasciare|liberate ~ mio|il posto|appuntamento|orario""",
        # Weaker than a wish to move it: "non riesco a venire, possiamo fare venerdì?"
        0.8: "non|nn ~ ~ ~ ~ venire|presentarmi|partecipare|esserci|venirci / mi ritiro",
        0.9: f"""
            non|nn ~ ~ ~ grado|condizioni|condizione di|a
            non|nn {_CAN} ~ ~ a? ~ {_COME}
            non|nn ci? verrò|verro|vengo|verremo|veniamo|verrà|viene|verranno
            {_DAY} ~ non|nn ci? sono|siamo|sarò|saremo|vengo|verrò|veniamo
            non|nn posso|riesco|potrò più|piu? domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|oggi
            domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|oggi non|nn posso|riesco|potrò più|piu
            non|nn posso|possiamo|riesco|riusciamo|potrò|potro|potremo|potrei|riuscirò|riuscirei|può|
            puo ~ ~ ~ venire|esserci|passare|essere|presentarmi|farcela|mantenere|rispettare
            non|nn verrò|verro|vengo|verremo|veniamo|verrà|viene|venire
            non|nn ci sarò|saro|sono|saremo|siamo|sarà
            non|nn sarò|saro|saremo presente|presenti|disponibile|lì|li / non|nn ce la faccio|facciamo
            non|nn ce|c la / impossibilitat* / mi è|e impossibile venire
            impossibile venire|passare|esserci / devo|dobbiamo saltare|mancare / salto|salterò l|il|la
            non|nn mi presento|presenterò""",
    },
    "my_appointments": {
        0.99: f"""{_DAY} ho|abbiamo un? {_VISIT} / avete|hai|ha il|la mio|mia {_VISIT}
            mi|ci aspett* ~ ~ {_DAY}
            quand'è|quando ~ che? vengo|veniamo|devo|dobbiamo / {_VISIT} quand'è|quando
            che|quale giorno|ora è|e il|la|l'? mio|mia prossimo|prossima
            mio|mia {_VISIT} è|e ~ previsto|prevista|{_DAY}
            un|una posto|orario|slot ~ prenotato|prenotata|riservato|segnato|fissato
            è|e {_DAY} che ~ devo|dobbiamo|vengo
            mandarmi|rimandarmi|inviarmi|mandi|mandate|rimandi ~ ~ orario|ora|data|giorno|
            conferma ~ ~ ~ {_VISIT}
            quando|quand'è|ora ~ ~ ~ mio|mia|nostro|nostra prossimo|prossima
            mio|mia|nostro prossimo|prossima ~ ~ quando|che|quale / {_VISIT} ~ ~ ~ andata|andato|riuscita|
            valido|valida
            {_VISIT} ~ ~ che|quale ora|giorno
            ancora confermato|valido|previsto ~ per? {_DAY} / mi avete ~ in|segnato|segnata|messo|messa|
            inserito
            avevamo|abbiamo detto|concordato ~ ~ che|quale|quando / prenotato per ~ ~ o
            che ora|giorno ~ vengo|veniamo|arrivo|passo|dobbiamo
            ho|abbiamo davvero|sempre|proprio|già un|una? {_VISIT}
            ora|quando|giorno ~ mi|ci aspett* / cosa ho|abbiamo ~ ~ programma|previsto|agenda|fissato
            è|e {_DAY} o ~ ~ ~ ~ {_VISIT} / {_VISIT} ~ con chi|quale / con chi ~ ~ ~ {_VISIT}
            ricordo più|piu ~ ~ data|ora|giorno|orario / ridire|ridirla|ridirmi|ridirmelo|ridica
            ci vediamo quando / quand'è|quando ~ ci vediamo|vedremo
            è|e {_DAY} ~ ~ ~ {_VISIT}
            preso|prenotato|fissato|appuntamento ~ ~ ~ ~ ~ per? quando|che|quale ~ è|e|era|giorno|ora
            mio|mia|nostro|nostra|miei|mie|l' {_VISIT} ~ è|e|era|rimane|resta|risulta ~ alle|a|il|sempre|
            ancora|
            confermato|confermata|registrato|registrata|giusto|valido|per|di|quando
            {_VISIT} ~ è|e|sono? ~ stata|stato|stati ~ registrat*|pres*|confermat*|inserit*|ricevut*
            {_VISIT} ~ a? che|quale|quando ~ ora|giorno|era|è
            dimenticat*|perso|ricordo|so|trovo|segnato ~ ~ ~ ora|giorno|data|orario|quando ~ ~ ~ {_VISIT}
            quando|ora|giorno|che ~ devo|dovrei|dovevo|dobbiamo|bisogna ~ ~ portare|ritirare|lasciare|
            riportare|
            presentarmi|arrivare|tornare|venire|essere
            ho|abbiamo ~ un? ~ {_VISIT} ~ fissato|fissata|prenotato|prenotata|segnato|programmato ~ no|vero|
            giusto|da
            ridire|ridirmi|ricordare|ricordarmi|dire|dirmi|dare|darmi|confermare|confermarmi|mandarmi|ricorda|
            conferma ~ ~ ~ mio|mia|data|ora|giorno|orario|appuntamento ~ ~ {_VISIT}
            può|puo|potete|potrebbe|potreste|puoi ~ confermare|confermarmi|ricordarmi|ridirmi ~ ~ {_VISIT}""",
        0.95: """a? che ora|giorno era|è|e domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|già
            che|quale giorno|ora ~ mi? avete|ha|hai|hanno segnato|segnata|messo|messa|inserito|inserita|
            prenotato
            miei|mie|nostri|nostre|prossimi|futuri appuntamenti|prenotazioni|visite
            mio|mia prossimo|prossima appuntamento|visita|prenotazione
            quando|ora|giorno|data|quale|dove ~ ~ ~ mio|mia|nostro|nostra ~ appuntamento|prenotazione|
            visita|app|appto|seduta
            quando|ora|giorno|data|orario ~ ~ ho|avevo|abbiamo|avrei ~ appuntamento|prenotazione|visita|
            prenotato|app|appto|fissato|seduta
            ho|abbiamo|avevo|avrei un|una|qualche|già|degli|delle ~ appuntamento|prenotazione|visita|
            appuntamenti|app|appto
            ho|abbiamo|avevo prenotato|fissato|preso|prenotata ~ ~ quando|che|per|quale|giorno
            ho|avevo ~ ~ prenotato|fissato ~ ~ $
            vedere|mostrare|mostra|mostrami|mostrate|elenca|controllare|controlla|verificare|verifica|
            confermare|visualizza|visualizzare ~ ~ mio|mia|miei|mie ~ appuntamento|appuntamenti|
            prenotazioni|prenotazione|app
            quando|ora|che ~ ~ devo|dovrei|dovevo|dobbiamo venire|presentarmi|essere|passare
            ricord*|dimenticat*|dimentico|so|rammento ~ ~ ~ ~ ~ appuntamento|visita|prenotazione|
            prenotato|app|appuntamenti
            ricord* ~ ~ ~ quando|ora|giorno
            che|quali|quanti appuntamenti|prenotazioni|visite ho|abbiamo|ci
            cosa ho|avevo|abbiamo ~ prenotato|fissato / dettagli ~ mio|mia|miei|appuntamento|prenotazione
            mio|mia|nostro appuntamento|visita|prenotazione ~ ~ ~ quando|ora|che
            confermare|sapere|conferma|conoscere ~ ora|orario|data|giorno|quando ~ ~ ~ appuntamento|
            visita|prenotazione|app
            sono|siamo ~ prenotato|prenotata|segnato|segnata|iscritto|iscritta""",
    },
    "availability": {
        0.99: f"""{_DAY} si può|puo o no|meno / proporre|proponete ~ {_DAY}
            date|giorni|orari|ore ~ possibili|disponibili|libere|liberi / quando ~ al più|piu presto
            qualcuno ~ disdetto|rinunciato|annullato|cancellato / senza aspettare|attesa / posticino
            prendete|prende|ricevete ~ ~ gente|persone / vostro|vostra agenda|calendario|planning
            dottor|dottore|dottoressa|medico|dentista ~ ~ c'è|è|sarà|riceve|lavora ~ ~ {_DAY}
            che|quale ora|giorno ~ mi|ci|lo|la? potete|può|puo|puoi|potreste ~ prendere|ricevere|vedere|
            visitare
            avete|c'è|ci ~ ~ disdette|rinunce / tra|entro quanto ~ ~ posto|appuntamento|ricever*|veder*
            vi|le|ti va|vanno|andrebbe|andrebbero ~ bene""",
        0.97: f"""avete|avreste|hai|ci ~ orari|posti|possibilità ~ ~ ~ sera|mattina|mattino|pomeriggio|tardi|
            presto|{_DAY}
            è|e|sarebbe possibile ~ altro|altra giorno|ora|orario / possibilità / ricevete ancora|oggi|{_DAY}
            quanti|quante posti|posto|disponibilità|buchi|orari
            {_DAY} ~ ~ ~ si? può|puo|potrebbe $ / fattibile""",
        0.9: f"""pieno|piena|pieni|completo|occupato|occupati
            avete|avreste|hai prima|dopo|libero|altro|posto / cosa|che avete $
            da quando ~ ~ potete|può|puoi|potreste
            avete|avreste|hai|ha|avresti|avrebbe|resta|rimane ~ ~ qualcosa|qualche
            prendete|prende|prendi ~ ancora ~ {_VISIT}|gente|clienti|pazienti
            nessun|nessuno|nessuna ~ posto|disponibilità|buco|{_VISIT} ~ prima|per|{_DAY}
            orari|posti|date|giorni ~ ~ rimasti|rimaste|rimangono|restano / rimasti
            quando ~ ~ ~ ~ disponibil*|libero|liberi|libera / disponibil*|libero quando
            c'è|ci ~ ~ ancora ~ posto|posti|disponibilità
            quando potete|puoi|potreste|può ~ $
            ^ niente|nulla|qualcosa ~ prima|dopo|altro|libero
            è|e rimasto|rimasta|rimasti qualcosa|posto|posti|un|uno|orari|niente
            rimasto|rimane|resta qualcosa|posto|niente
            cosa|che avete|avreste|hai ~ lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|oggi|di|
            disponibile
            quando ~ ~ ~ potete|può|puoi|potreste ~ prendere|ricever*|vedere / disponib*
            avete|avreste|hai|ha|avrebbe|c'è|ce|ci ~ ~ posto|posti|disponib*|buco|buchi|libero|liberi|
            libera|spazio|qualcosa|qualche|niente
            avete|avreste|hai|ha|avrebbe qualcosa|altro|altri|niente|qualche|un ~ ~ prima|dopo|libero|
            tardi|presto|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|buco|posto
            siete|sei|è|e|sono|sarebbe|sareste|saresti ~ ~ liberi|libero|libera|libere|disponibil*
            alle ~ ~ libero|disponibile
            ci sono|sarebbero ~ posti|orari|buchi|disponibil*|appuntamenti|possibilità
            ci sarebbe|sarebbero|è|sta ~ posto|qualcosa|spazio
            c'è|ce posto|qualcosa|spazio|possibilità|disponibilità|modo
            c'è|ce un|una posto|modo|possibilità|orario|momento|spazio|giorno|appuntamento
            quando|ora|giorno|giorni ~ ~ posso|potrei|possiamo|si|può|potete|puoi ~ venire|passare|
            prenotare|ricever*|avere|fare|vederci
            primo|prima|prossimo|prossima posto|buco|data|appuntamento|orario|disponibilità|
            slot ~ ~ libero|disponibile|possibile|utile|libera
            primo|prima posto|disponibilità|slot|data
            che|quali|altri|quanti orari|giorni|date|posti|slot|disponibilità ~ ~ avete|liberi|
            disponibili|ci|hai
            altri|altro|altra|altre|diversi orari|giorni|date|giorno|orario|data|possibilità
            cosa avete|c'è|hai ~ ~ libero|disponibile
            quando|quanto prima|presto ~ ~ posto|libero|possibile
            orari liberi|disponibili / posti|posto libero|liberi|disponibile|disponibili
            è|e sarebbe? possibile ~ ~ domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|alle|oggi
            quando siete|sei|avete ~ liberi|libero|posto""",
        0.85: "il prima possibile / al più|piu presto / appena possibile",
        0.6: """prima|dopo|durante delle|le? vacanze|ferie|feste / libero|liberi|libera / posto|posti
            buco|buchi / slot""",
    },
    "faq": {
        0.97: f"""climatizzat*
            chiudete|chiude ~ ~ vacanze|ferie|natale|feste|agosto / accettate|prendete ~ ~ ticket|
            paypal|satispay|bonifico|assegni
            cos'è|cosè|cosa è? un|una|il|la|lo? {_SERVICE} / in autobus|treno|tram|metro|macchina|bici
            bambini|animali|cani|minori ~ ~ ammessi|accettati|benvenuti
            lontano|lontani|vicino|vicini alla|al|dalla|dal stazione|centro|metro|ospedale|piazza
            cosa|che comprende|include / parla|parlate|parlano ~ inglese|spagnolo|arabo|tedesco|francese|
            russo|cinese
            avete|c'è ~ ~ aria|climatizzatore|wifi|bagno|bagni|ascensore|pos
            riaprite|riapre|riprendete
            come ~ ~ ~ funziona|svolge|avviene / bisogna|occorre ~ venire con|senza|a|già
            disd*|cancell*|annull* senza|gratis|gratuitamente
            posso|possiamo|può|possibile ~ venire|entrare|portare con ~ ~ cane|gatto|animale|bambino|bambina|
            bambini|
            neonato|passeggino|figlio|figlia
            devo|dobbiamo|bisogna|occorre portare|portarmi|portarvi
            c'è|esiste|avete ~ ~ accesso|ascensore|rampa|bagno|wifi|parcheggio
            serve|servono|occorre|bisogna ~ ~ ricetta|impegnativa|prescrizione|tessera|documento|documenti
            senza appuntamento|prenotazione|prenotare
            bisogna|occorre|serve|obbligatorio|necessario ~ prenotare|prendere
            venire|passare direttamente|senza
            quanto|costo|costi|penale|prezzo|tariffa|politica|condizioni ~ ~ ~ ~ disdetta|cancellazione|
            annullamento
            prendete|accettate|ricevete nuovi|nuove|altri? pazienti|clienti|nuovi|nuovo""",
        0.95: """tagliate|pettinate|riparate|sostituite|montate|usate|vendete|trattate|curate|colorate|
            lavorate|
            eseguite|proponete
            avete|fate|offrite ~ pacchett*|sconti|sconto|abbonament*|promozion*|offert* / durante le feste
            a? che piano|via|fermata|zona / quanto ~ si|devo|ti|vi? ~ pag*|spend*
            dov'è|dove|dov siete|sta|esattamente|precisamente|di|il|lo
            orari|orario di|d ~ apertura|chiusura|lavoro|ricevimento
            quali|vostri|gli|che|i ~ ~ orari|prezzi|tariffe|servizi|trattamenti|costi $ / orari $
            ^ orari|prezzi|indirizzo|listino
            i|vostri|quali|gli ~ ~ orari|prezzi|servizi|trattamenti|costi|tariffe ~ ~ ~ apertura|salone|
            studio|centro|offrite|fate|avete $
            aperti|aperto|aperta|chiusi|chiuso|chiusa|aprite|chiudete|apre|chiude ~ ~ la|il|a|alle|domani|
            oggi|domenica|sabato|lunedì|martedì|mercoledì|giovedì|venerdì|festivi|agosto|natale|adesso|
            ora|quando|fino|tardi
            siete|è|sei|salone|studio|negozio ~ ~ aperti|aperto|aperta|chiusi|chiuso|chiusa
            quando|ora ~ ~ apre|aprite|aprono|aprire|chiud* / lavorate ~ ~ sabato|domenica|sera|il|la
            quanto ~ ~ ~ cost*|viene|vengono|pago|pagare|prendete|fa|è|spendo|spende|chiedete
            quant'è|quantè / prezz* / cost* / tariff* / listino / a|quanto ~ ~ prezzo / caro|economico
            dove ~ ~ siete|è|si|trova|trovate|vi|ti|posso|parcheggi* / indirizzo / ubicat* / posizione
            come|dove ~ ~ arriv*|raggiung*|trov*|arrivo / indicazioni / parchegg*
            accett*|prendete ~ ~ cart*|bancomat|contanti|assicurazion*|satispay|pos|animali|cani|bambini
            cart* di credito|debito / bancomat / pagamento|pagamenti|pagare|satispay|contanti
            convenzion* / assicurazion* / rimbors* / ssn / mutua|mutuabile / chi sei|siete|è|parla
            con chi|un ~ parlo|parlando
            sei|siete|è|parlo|parlando ~ ~ robot|bot|umano|macchina|ia|computer|automatico|persona vera?
            quali|che|vostri|cosa|elenco ~ ~ servizi|trattamenti|prestazioni|offrite / che servizi
            cosa offrite|fate|proponete
            fate|offrite|trattate|vendete|parlate|usate|eseguite|curate|accettate|praticate
            avete ~ ~ parcheggio|wifi|buoni|sito|prodotti|esperienza|ascensore|bagno|sconti
            quanto|durata ~ ~ dura*|tempo|ci / quanto tempo|dura|durano|ci / quanto ci vuole|mette
            politica|condizioni|regole|penale|costo|costi ~ ~ cancell*|disdett*|annull*|rimbors*|ritard*
            politica / penale / se ~ disdico|annullo|cancello|disdire|non|arrivo|faccio
            entro|fino quando ~ ~ disdire|cancellare|annullare
            posso cancellare|annullare|disdire gratis|gratuitamente|senza|fino
            disd*|cancell*|annull* ~ ~ gratis|gratuit*|penale|giorno prima
            devo|bisogna|serve|dobbiamo|occorre ~ ~ portare|pagare|arrivare|digiuno|prepararmi|anticipo|
            prescrizione|impegnativa
            cosa ~ ~ portare|portarmi / digiuno / caparra|acconto|anticipo / ricetta|impegnativa
            buoni|buono|carta|carte|tessera ~ regalo|sconto|fedeltà / wifi
            disabili|accessibile|sedia rotelle
            vostro|il|tuo|un ~ numero|telefono|mail|email|sito|instagram|nome $ / numero di? telefono
            sconti|sconto|promozioni|offerte
            posso|possiamo|si può? portare|parcheggiare|pagare|entrare|usare / quanto per|un|una
            siete in|a|vicino|vicini / studenti / animali|cane|cani ~ ~ ammessi|accettati|entrare
            fa male|dolore|doloroso / è|sono doloros*|sicur*|pericolos* / esperienza|qualificat*|diplomat*
            metro|autobus|tram|treno|stazione vicino? / come ti chiami / che|quale via|piano""",
        0.9: """come ~ ~ ~ ~ ~ venire|arrivare|arriva|trovarvi|entrare / che|quale autobus|tram|linea|metro|
            fermata
            accessibil* / carrozzina / che differenza / da che età / listino / lista prezzi
            ci sono ~ ~ bagni|parcheggi|scale|toilette
            venite|andate ~ ~ domicilio / a domicilio""",
        0.72: """preventivo / gratuit*|gratis / compres*|inclus*|comprende|include / codice / prodotti
            marca|marche
            garanzia / pacchett* / caro|cara / a rate / giorni|giorno ~ lavora|riceve / devo lavar* / tanto $
            che ora ~ prendete|ricevete|lavorate / assicurazion*""",
        0.65: "^ buongiorno|buonasera|ciao|salve|e? avete|vendete|fate|esiste|esistono",
        0.6: "orari / orario / aperti|aperto|chiusi|chiuso",
    },
    "handover": {
        0.97: f"""può|puo|potete|potrebbe passare|passarmi il|la|lo|un|una ~ salone|studio|officina|centro|
            negozio
            aspetto|attendo ~ vostra|sua|tua|una chiamata|telefonata
            chi ~ può|puo|potrebbe ~ aiutarmi|rispondermi|spiegarmi / parlargli|parlarle|parlarci
            può|puo|potete|potrebbe|potreste|possibile mi|ci? mettermi|mettere|metterci in contatto|
            comunicazione|linea
            mi|ci può|puo|potete|potrebbe|potreste mettere in contatto|comunicazione|linea
            chi mi|ci può|puo|potrebbe ~ aiutare|rispondere|spiegare / trasferi* ~ ~ chiamata
            parlare|parlarne|parlo|discutere|comunicare|colloquio|confrontarmi|sentire|
            rivolgermi ~ con|col|
            coi|al|alla|a|un|una|direttamente ~ ~ {_STAFF}
            contattare|raggiungere ~ il|la|lo|con|un|una|l' ~ {_STAFF}
            qualcuno ~ ~ ~ rispond*|aiut*|parl*|chiam*|spiegar*|competente / qualcun altro per? favore
            con chi|a chi ~ ~ parlare|rivolgermi|chiedere
            posso|possiamo|potrei|si può? ~ chiamarvi|telefonarvi|sentirvi|chiamarla|sentirci|parlarvi
            squillo / colpo di telefono / telefonata / vostro|tuo|questo bot|robot|assistente|chatbot
            così non|nn? ~ ~ avanti / giriamo in tondo / assistenza umana / chat dal|in vivo|diretta
            lasciatemi|lasciami|mi|fammi|fatemi ~ parlare
            parlare|parlarne|discutere ~ con|al|alla|col|coi / parlare direttamente|subito
            preferisco|vorrei|voglio|preferirei ~ telefonare|chiamare|chiamarvi|telefonarvi
            scemo|stupido|idiota
            dire|dica|dite|riferire|riferisca ~ al|alla|a|il ~ {_STAFF}
            aiuto ~ ~ ~ persona|umano|qualcuno / lasciare|riferire|mandare|inviare un messaggio|detto
            avere|contattare|sentire|raggiungere ~ ~ ~ {_STAFF} ~ telefono|linea|direttamente
            mi|ci passi|passa|passate|passare|dia|metta|fate ~ ~ ~ {_STAFF}
            passami|passatemi|passarmi|mettimi|mettetemi|datemi|dammi|fatemi ~ ~ ~ ~ {_STAFF}
            avere|vorrei|voglio|bisogno|preferisco|serve ~ ~ persona|umano|operatore|interlocutore|essere
            mi|ci ~ richiam*|ricontatt*|telefon* / richiam*|ricontatt*
            mi|ci chiamiate|chiamino|chiamasse|chiamaste|telefoniate|telefonino|contattiate|contattino
            può|puo|possono|potete|puoi|potrebbe|si ~ chiamare|chiamarmi|telefonare|telefonarmi ~ ~ cellulare|
            telefono|numero
            non|nn ~ capi* / a voce / pessimo|cattivo servizio
            non|nn ~ voglio|vorrei ~ parlare|discutere ~ ~ macchina|robot|bot|computer|ia|risponditore
            impiegat*|addett*|dipendente|collaboratore|collaboratrice|receptionist ~ ~ rispond*|parl*|
        aiut*|richiam*
            rispond*|parl* ~ un|una|con|qualche ~ impiegat*|addett*|dipendente|collaboratore|collaboratrice
            uman* / persona|operatore|operatrice|essere vera|reale|vero|umano|umana|fisica
            parl*|parlo|discutere|comunicare con|col|colla|coi|al|a|direttamente ~ ~ qualcuno|qualcun|
            persona|umano|operatore|operatrice|titolare|proprietario|proprietaria|responsabile|dottore|
            dottoressa|medico|dentista|segreteria|segretaria|parrucchiere|parrucchiera|direttore|voi|lui|
            lei|vero|assistente|consulente|reception
            qualcuno ~ ~ parl*|aiut*|rispond*|chiam*|reale|vero|telefono / c'è|ce qualcuno / richiam*
            chiamatemi|chiamami|mi|ci chiami|chiama|chiamate|richiami|richiamate|richiama|telefoni|
            telefonate
            telefonatemi|telefonami
            potete|può|puo|puoi|potreste|potrebbe ~ ~ chiamarmi|richiamarmi|telefonarmi|contattarmi|
            chiamare|telefonare|chiamarci
            essere|voglio|vorrei ~ richiamat*|contattat*|chiamat* / chiamatemi / chiamami / contattatemi
            contattami
            mi passi|passa|passate|passi|trasferisca|trasferisci|metta|metti|metta|colleghi|
            collega ~ ~ titolare|responsabile|qualcuno|operatore|operatrice|segreteria|segretaria|dottore|
            dottoressa|persona|umano|proprietario|reception|contatto|comunicazione
            passami|passatemi|mettimi|mettetemi|trasferiscimi|collegami|collegatemi ~ ~ titolare|
            responsabile|qualcuno|operatore|operatrice|segreteria|dottore|persona|umano|contatto|
            proprietario|comunicazione
            il|la|un|vostro|una|al|alla titolare|responsabile|proprietario|proprietaria|segretaria|
            segreteria|receptionist|manager|direttore|centralino
            titolare|responsabile|segreteria|centralino $ / operatore / operatrice / consulente
            centralinista / servizio|assistenza clienti / un agente / agente $ / al|per telefono
            telefonicamente / reclam* / lamentel* / lament*
            non|nn ~ ~ ~ ~ robot|bot|macchina|ia|computer
            stufo|stufa|stanco|stanca ~ ~ ~ robot|bot|macchina / stupido|inutile|scemo
            robot|bot stupido|inutile|scemo / non|nn ~ capisci|capite|capisce|capito
            non|nn mi stai|state|sta ~ aiut*|capend* / non|nn serve|servi|servite a|proprio
            non|nn funziona
            voglio|vorrei|preferisco|bisogno ~ ~ ~ umano|persona|qualcuno|operatore|consulente / a voce
            voce umana""",
    },
    "stop": {
        0.97: """disiscriv*
            cancellami|cancellatemi|rimuovimi|rimuovetemi|toglimi|toglietemi ~ ~ ~ lista|elenco|rubrica|
            database|mailing
            non|nn voglio|vorrei|desidero più|piu ~ vostri|tuoi|questi messaggi|sms|notifiche|mail
            basta ~ messaggi|sms|messaggio|scrivermi|pubblicità|spam|così
            smett* ~ ~ scrivermi|mandarmi|inviarmi|messaggi|contattarmi|disturbarmi|scriverci|spam
            non|nn mandatemi|mandarmi|inviatemi|inviarmi|scrivetemi|scrivermi|contattatemi|contattarmi|
            mandate|scrivete|voglio|mandi|inviate ~ più|piu ~ messaggi|sms|nulla|niente
            non|nn ~ scriv*|mand*|invi*|contatt* più|piu / non|nn ~ ricevere ~ ~ messaggi|sms
            nessun|niente ~ messaggio|messaggi / stop messaggi|sms|pubblicità|tutto|ai
            lasciatemi|lasciami in? pace|stare / annulla|annullare|cancella iscrizione|iscrizione
            fermate|ferma ~ messaggi""",
    },
    "owner_command": {
        0.9: """ferie / permesso|permessi $
            giorno|giornata|mattina|pomeriggio libero|libera|riposo|festa|off
            sono|siamo|sarò|saremo|vado|andiamo ~ ~ ferie|vacanza|malattia|permesso|riposo|assente|assenti
            chiudo|chiudiamo|chiudi|chiuda|chiudere|chiuderò|chiuderemo ~ ~ salone|negozio|studio|agenda|il|
            lo|la|per|dal|dalle|venerdì|lunedì|martedì|
            mercoledì|giovedì|sabato|domani
            siamo|sono|saremo|sarò|resteremo|restiamo chiusi|chiuso|chiusa
            lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|oggi|dal siamo|sono|saremo|
            resteremo ~ chiusi|chiuso|chiusa
            lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|oggi|dal chiudiamo|chiudo
            chiusura straordinaria|estiva|natalizia|per|del|dal|festiva
            chiusura ~ ~ lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani
            chi viene|arriva|c'è|ce|ho|abbiamo ~ ~ domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|
            sabato|stamattina|pomeriggio|prossimo
            blocc* / sblocc*
            libera|libero|liberate|liberami|liberare lunedì|martedì|mercoledì|giovedì|venerdì|sabato|
            domani|la|il|oggi|questo|tutto
            sono|arrivo|siamo|sarò|ho|faccio|farò|arriverò|porto ~ ~ ~ ritardo / in ritardo
            minuti|min|ora|ore di ritardo
            agenda|planning|programma|calendario di|del|della|per|oggi|domani|odierno|odierna
            mia|la|mostra|vedere|mio ~ agenda|planning
            appuntamenti|clienti|prenotazioni di|per|del|della oggi|domani|giorno|settimana|lunedì|
            martedì|mercoledì|giovedì|venerdì|sabato
            mostra*|elenca*|lista|dammi|vedere ~ ~ appuntamenti|clienti|prenotazioni|agenda ~ ~ oggi|
            domani|giorno|settimana
            quanti|quali|che clienti|pazienti / quanti appuntamenti|persone
            riepilogo|rapporto|resoconto|report di|del|della|serale|giornaliero|sera?
            attiva*|disattiva*|accendi|spegni ~ ~ riepilogo|rapporto|report|resoconto
            prendo|prendiamo|faccio ~ ~ giorno|giornata|ferie|permesso|libero|libera""",
        0.7: "vacanz*",
        0.6: "malato|malata / ritardo / chiusura",
    },
    "greeting": {
        0.9: """
            buongiorno* / buonasera* / buon giorno|di|pomeriggio / buona sera / buond* / ciao* / salve*
            hey* / hello* / hi / ehi* / ehilà / hola / come va|stai|state / bgiorno / bsera
            buonpomeriggio / pronto $ / piacere $ / bongiorno / we / weila / buon dì""",
    },
    "thanks": {
        0.95: "grazie ~ buona|buon giornata|serata|weekend|notte|proseguimento|lavoro",
        0.9: """grazie* / grz / grazi / graz / ringrazi* / arrivederci / arrivederla
            a presto|dopo / ^ a domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato ~ $
            grazie|allora|ok|bene|ciao|perfetto a domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato
            buona|buon giornata|serata|notte|weekend|fine|lavoro|settimana|domenica|proseguimento
            buonagiornata / buonaserata / gentilissim* / gentile $ / cordiali saluti / saluti / thanks
            thx / ci vediamo|sentiamo / addio / grassie / tante grazie / molto gentile / bacioni
            un saluto""",
    },
    "affirm": {
        0.9: """^ ~ si|sì / si|sì $ / si|sì grazie|ok|va|certo|perfetto|per|confermo|prenot*|può|mi / sisi
            sii / sissi / certo* / certamente / certissimo
            va|vabbè|vabe bene|benissimo|bn|ben / vabene / vabbene / per me va|ok|si|sì / bene / benissimo
            d'accordo|daccordo / perfetto* / perfetta / ottimo* / ottima / esatto / esattamente / giusto
            corretto / conferm* / volentieri / magari $ / assolutamente si|sì / assolutamente $ / ovvio
            ovviamente / naturalmente / senz'altro|senzaltro / sicuro / sicuramente / volentieri
            mi|ci va|sta ~ bene|ok|benissimo / ok|okay va|bene|grazie|perfetto|per|allora
            procedi|proceda|procedete|procediamo / fallo|faccia|fate|facciamo ~ così|pure|lo
            prenota|prenotalo|prenoti|prenotate|segna|segnalo|segni lo|pure|così? / prendo ~ $
            lo|la prendo / aggiudicato / affare fatto / andata / ci sto|sta / mi piace / perché no / yes
            yeah / yep / eccellente / fantastico / super / splendido / meraviglioso / benone / alla grande
            quello|quella va / sta bene / così va / è|e perfetto|giusto|corretto|ok|vero / ok $ / come no
            affermativo / più che ok|bene / nessun|nessuna problema|difficoltà / volontieri / si può fare""",
    },
    "deny": {
        0.95: "no grazie",
        0.9: """
            non|nn quel|quella|quello|questo|proprio / no grazie / no / nono / noo / nope / nah / macché
            non|nn proprio|ora|adesso|ancora|questo|quello|quella|questa|così|va|mi|ci|è|e|bene|interessa|
            credo|penso
            non|nn mi|ci va|vanno|piace|interessa|conviene|sta|torna ~ bene? / non|nn va|vanno bene?
            lasci* perdere|stare / dimentic* ~ $ / niente ~ $ / come non detto / nessuno|nessuna|nessun
            nè|ne ~ ne|nè / è|e|sono troppo|tropo presto|tardi|lontano|caro|prima|poco
            troppo presto|tardi|lontano|caro / sbagliato / sbagliata / errato / errore / mai / negativo
            meglio di? no / ho cambiato idea / ripensato|ripensandoci
            non annull*|cancell*|spost*|disd* ~ ~ appuntamento|prenotazione|visita
            tenga|tieni|lascia|lasci|lasciate|mantieni|mantenga ~ ~ appuntamento|così|com'è|come|quello
            purtroppo / non|nn voglio|vorrei|desidero ~ $ / per niente / affatto / assolutamente no
            neanche / preferisco|preferirei di? non|no|altro / impossibile / macche / per ora|adesso no
            direi di no""",
    },
}

_ORDINALS = (
    "primo prima 1° 1o 1a", "secondo seconda 2° 2o 2a due", "terzo terza 3° 3o 3a tre",
    "quarto quarta 4° 4o 4a quattro",
    "quinto quinta 5° 5o 5a cinque", "sesto sesta 6° 6o 6a sei", "settimo settima 7° 7o 7a sette",
    "ottavo ottava 8° 8o 8a otto", "nono nona 9° 9o 9a nove", "decimo decima 10° 10o 10a dieci",
)  # fmt: skip

_CHOICES = (
    {word: place for place, row in enumerate(_ORDINALS, 1) for word in row.split()}
    | dict.fromkeys(("ultimo", "ultima", "l'ultimo", "l'ultima", "più tardi", "più tardo"), -1)
    | dict.fromkeys(("più presto", "numero uno", "opzione uno", "il uno", "la uno"), 1)
)

_CUES = Cues(
    appointment="appuntament* / app to / appto / prenotazion* / visita|visite / seduta|sedute",
    never_mind="""
        lasci* perdere|stare / dimentic* / ^ no? niente $ / non importa|fa|serve / come non detto
        cambiato idea / arrivederci / fa niente|nulla / non mi interessa / fa lo stesso / ^ no? nulla $""",
    none_of_them="""nessuno|nessuna|nessun / niente di|fra|tra / qualcun|qualcuno altro / altra persona
        nè|ne ~ nè|ne / nemmeno uno|una / non ~ questi|quelli|queste""",
    either="""
        qualsiasi|qualunque / chiunque / è|e lo? stesso|uguale|indifferente / indifferente / fa lo stesso
        non ho preferenze|preferenza / nessuna preferenza
        decida|decidi|decidete|scelga|scegli|scegliete|faccia|fai ~ lei|tu|voi? / uno|una vale altro|altra
        non importa|fa / uno dei|qualsiasi|qualunque due|tre? / tutti|tutte $ / entrambi|entrambe
        chi|quello ~ è|libero|disponibile / come volete|vuole|vuoi|preferite|preferisce
        mi è|e uguale|indifferente / a vostra|sua scelta""",
    soon="""prima possibile / al più|piu presto / quanto prima
        prim* posto|buco|disponibil*|appuntamento|data|orario|libero|utile / subito / urgent* / urgenza
        appena possibile|potete|può / il prima / asap / immediatamente / prossimo posto|buco|disponibile
        presto possibile""",
    earlier="prima $ / qualcosa|posto|orario prima / più|piu presto / anticipat* / troppo tardi",
    later="dopo $ / più|piu tardi / successiv* / troppo presto",
    compared="""un? po'|poco? più|piu tardi|presto se possibile / avete|avreste|c'è ~ più|piu tardi|presto
        un|qualcosa|niente po'|po|di|poco? più|piu|prima presto|tardi|prima?
        avete|avreste|c'è|ha|hai|non? qualcosa|niente|un|posto po'|di? più|piu|prima presto|tardi?
        più|piu presto|tardi per favore / più|piu presto|tardi grazie|possibile
        posso|possiamo|si può? venire|fare più|piu presto|tardi / prima per favore / prima grazie
        dopo per|grazie favore?""",
    same_time="stessa ora / stesso orario / alla stessa|medesima ora / mantenere|mantieni ~ ora|orario",
    same_as_last="""
        come ultima|scorsa|altra volta / come l'ultima|l'altra volta / come ultima|scorsa|sempre|altra
        come al|il solito / il|al|la solito|solita
        stesso|stessa|uguale ~ ~ volta|servizio|trattamento|taglio|cosa|ultima|come|di / come al solito
        quello che ho fatto|avevo / la stessa cosa / idem / ripetere ~ ultimo|ultima""",
    more_times="""^ altro $ / cos'altro / cosa altro avete|c'è|hai
        altri|altre|altro|altra|ulteriori orario|orari|ora|posti|date|opzioni|possibilità|scelte|
        alternative|disponibilità|proposte|slot
        cos'altro|che|cosa altro / nessun|nessuno ~ ~ va|bene / qualcos'altro / niente altro
        vedere altri|altro / non|nn mi? ~ vanno bene / alternative / ancora|avanti $ / altre ~ $
        diverso|diversi orario|orari""",
    another_day="""altro|altra|altri|altre|diverso|diversa giorno|giorni|data|date|giornata
        non|nn quel|questo|quella|in giorno|data / cambiare giorno|data / altra data|volta""",
    hours="""orari|orario ~ ~ apertura|chiusura|salone|studio|negozio / ^ orari|orario $
        quali|vostri|gli|che ~ ~ orari|orario / quando|ora ~ ~ apre|aprite|aprono|aprire|chiud*
        siete|è|sei|salone|studio|negozio ~ ~ aperti|aperto|aperta|chiusi|chiuso|chiusa|aprite|chiudete
        aperti|aperto ~ ~ domenica|sabato|lunedì|domani|oggi|sera|tardi|fino|la|il / fino a che ora
        lavorate ~ ~ sabato|domenica|sera|il|la / giorni di apertura|chiusura""",
    now="adesso / ^ ora $ / aperti|aperto ora / al momento / in questo momento / subito / attualmente",
    who="""chi sei|siete|è|parla|risponde / con chi ~ parlo|parlando
        sei|siete|è|parlo ~ ~ ~ robot|bot|umano|macchina|ia|computer|automatico|persona|vero|vera
        cosa|che ~ ~ puoi|sai|potete|può fare|aiutarmi / ^ aiuto $ / ^ menu $ / come funziona
        come ti|si chiami|chiama / che cos'è""",
    services="""quali|che|vostri|elenco|lista|i|dei ~ ~ servizi|trattamenti|prestazioni
        cosa|che offrite|fate|proponete / lista|listino""",
    question="""
        ^ buongiorno|buonasera|ciao|salve|e|ma|scusi|scusa|senta? avete|fate|siete|c'è|posso|può|potete|
        accettate|dove|come|quando|quanto|quanti|quale|quali|chi|che|cosa|perché|quant'è|prendete|offrite|
        bisogna
        ^ si può|potrebbe|possono / devo portare|pagare|arrivare|fare|prepararmi
        sapere|chiedere se|quanto|quando|come|dove|quali? / una domanda / mi chiedo|chiedevo
        mi|sa|può dire|dice|direbbe / quanto|dove|come|quando costa|viene|siete|è""",
    price="""quanto ~ ~ cost*|viene|vengono|pago|fa|è|prendete|spendo / prezz* / cost* / tariff* / listino
        caro|economico / ^ quanto $ / quant'è""",
    length="quanto tempo|dura|durano|ci / durata / quanti minuti / quante ore / quanto ci vuole|mette",
    and_also="^ e per|il|la|un|una|quanto|i|le|invece|se|con / ^ anche / ^ invece / ^ inoltre",
    address="""dove ~ ~ siete|è|si|trova|trovate|vi|sei / indirizzo / ubicat* / posizione / indicazioni
        come ~ ~ arriv*|raggiung*|trov* / ^ dove $ / in|che|quale via|zona|piano|fermata|quartiere""",
    phone="""telefono|tel / vostro|tuo|il|un numero / numero ~ telefono|cellulare
        chiamarvi|telefonarvi|contattarvi / posso chiamare|telefonare""",
    several="""
        due|tre|quattro|cinque|2|3|4|5|6|7|8|9|più|piu|diverse|alcune persone|bambini|adulti|appuntamenti|
        posti|ragazze|ragazzi|amiche|amici|sedute|visite|figli
        siamo|saremo in? due|tre|quattro|2|3|4 / io e mio|mia|un|una|il|la|mi|me / per me e / noi due|tre
        per due|tre|quattro|2|3|4 $ / per entrambi|tutti / mio|mia ~ e io|me
        ogni|tutte|tutti le|i|gli? settimana|settimane|mese|mesi|lunedì|martedì|mercoledì|giovedì|venerdì|
        sabato|due
        settimanal* / mensil* / una serie / gruppo di / in coppia|famiglia|gruppo / per noi""",
    one_more="""e|anche|poi|più ~ un|uno|una|per altro|altra? ~ per
        un|uno|una altro|altra appuntamento|prenotazione|per|posto / un altro|altra per
        anche per|uno|una|un / e anche|per mio|mia|lui|lei|un|una / inoltre / ^ ancora un|uno|una
        secondo|altro appuntamento / prenotare anche / in più|aggiunta""",
    for_other="""
        per mio|mia|nostro|nostra|miei|mie|un|una|suo|sua|il|la ~ figlio|figlia|figli|figlie|moglie|
        marito|madre|padre|mamma|papà|papa|bambino|bambina|bambini|compagno|compagna|fidanzato|fidanzata|
        ragazzo|ragazza|amico|amica|fratello|sorella|nonno|nonna|suocera|suocero|cugino|cugina|nipote|
        collega|capo|bimbo|bimba|zio|zia
        mio|mia|nostro|nostra ~ figlio|figlia|moglie|marito|madre|padre|mamma|papà|bambino|bambina|
        compagno|compagna|fidanzato|fidanzata|amico|amica|fratello|sorella|nonno|nonna|nipote ha|vuole|
        vorrebbe|deve|può|è|che|avrebbe|desidera
        per qualcun|qualcuno altro|altra / per lui|lei|loro / non ~ per me / da parte|conto di|della|del
        per conto|altra""",
    waitlist="""lista ~ attesa|attesa|dattesa
        avvis*|avvert*|fate|fatemi|dite|contatt* ~ ~ ~ ~ ~ libera|liber*|disdi*|cancell*|posto|buco|
        disponib*
        se si libera|liber* / se qualcuno disdice|rinuncia|cancella / se un? posto|buco ~ libera
        in caso di disdetta|rinuncia|cancellazione""",
    leave_waitlist="""non|nn voglio|vorrei più|piu ~ ~ lista
        togli*|tolga|rimuov*|cancell*|elimin*|lev* ~ ~ ~ lista|attesa / uscire ~ ~ lista|attesa
        non ~ ~ ~ lista ~ attesa / non ~ più|piu ~ attendere|aspettare|attesa / lasciare la lista""",
    provided="ma / però / se / solo / tranne / purché / a patto",
    pause="""
        ci penso / devo|vorrei pensarci / mi lasci|faccia|fammi pensare|pensarci|vedere|controllare
        ^ forse|magari $ / non sono sicur* / non so ancora / un momento|attimo|secondo|minuto
        le faccio|farò sapere / vi faccio|farò sapere / ti faccio sapere / ^ aspetti|aspetta $
        ^ hm|hmm|ehm $ / ^ vediamo $ / pensarci""",
    everything="tutti|tutte e due / entrambi|entrambe / tutti|tutte / tutto",
    brings_forward="anticip* / prima / più presto",
    next_day="il|al giorno dopo|successivo|seguente / l'indomani / l' indomani",
    day_before="il|al giorno prima|precedente",
    correction="""no|ah|oh|scusi|scusa aspetti|aspetta|anzi|meglio|scusi|scusa / aspetti|aspetta no / anzi
        in realtà / meglio|piuttosto / volevo|intendevo dire? / invece / al posto
        mi sono sbagliato|sbagliata / correzione / facciamo""",
    name_told="""mi chiamo / il|la? mio|suo nome|cognome è|e? / mio|il nome|cognome è|e
        nome|cognome è|e? / a|al nome di? / mi chiamano / chiamami / nome e cognome / si chiama""",
    name_maybe="""sono / io sono / sono io / qui / per / è per / è a / a nome / da parte di / firmato
        metti|metta|segna|segni a? / parla""",
    name_ends="""
        e ed io vorrei per favore grazie a al alle con un una che ma qui vi mi ho sono ero chiedo desidero
        volevo posso avrei domani oggi perché se non ciao buongiorno buonasera salve cortesemente tra fra
        su o potrei avete siete voglio devo mia mio cordiali saluti è""",
    empty="""un una uno il lo la i gli le di del della dei da per con o in su a al alla mio mia il vostro
        vostra l' d'""",
)

_NOT = "non|nn|mai|nessun|nessuno|nessuna|niente"
_FREE = "posto|posti|buco|buchi|orario|orari|disponib*|libero|libera|liberi|spazio|possibilità|qualcosa|slot"
# What the words of a sentence mean together, where no phrase of the intents is said.
_TOGETHER = {
    "stop": f"""{_NOT} ricevere|mandate|inviate|scrivete|contattate|scrivere|messaggi|sms|
        pubblicità messaggi|sms|
        pubblicità|più|spam
        basta|smett*|ferm* messaggi|sms|pubblicità|spam|scriver*|contattar*|inviar*""",
    "handover": f"""parlare|parlo|discutere|sentire|contattare|avere|raggiungere|comunicare {_STAFF}
        richiam*|chiamarmi|telefonarmi|chiamatemi|contattarmi qualcuno|può|puo|potete|possono|voglio|vorrei|
        subito|{_STAFF}
        serve|bisogno|vorrei|voglio|preferisco|preferirei|esiste umano|persona|qualcuno|operatore|
        operatrice !visita|taglio
        robot|bot|macchina|ia|risponditore|automatico stufo|stufa|inutile|stupido|basta|parlare|voglio
        passi|passate|passami|passatemi|trasferisca|metta {_STAFF}""",
    "cancel": f"""{_NOT} venire|vengo|viene|veniamo|verrò|verremo|verrà|presentarmi|esserci|passare|
        partecipare !potete|
        quando|avete|ancora|so|prima|tardi
        {_NOT} sarò|sarà|saremo|posso|potrò|riesco|possiamo|riusciamo presente|presenti|disponibile|venire|
        arrivare
        annull*|disd*|cancell*|elimin*|disdetta {_VISIT}|{_DAY}|tutto|posto !non|nn|mai
        togli*|tolga|leva*|liber*|lasci* {_VISIT}|posto|agenda|lista !altro|altra
        rinunci*|abbandon*|dimentic* {_VISIT} !quando|ora|data|giorno|che
        malato|malata|ricoverato|ricoverata|incidente|influenza|covid|febbre {_VISIT}|venire|vengo|
        {_DAY} {_NOT}""",
    "reschedule": f"""va|torna|conviene|comodo|possibile {_NOT} {_DAY} avete|avreste|meglio|posso|possiamo|
        libero|altrimenti
        meglio|piuttosto|preferisco|preferirei {_VISIT}|tardi|presto venire|fare|mettere|preferisco|
        preferirei|vorrei
        altro|altra|nuovo|nuova|diverso|diversa giorno|data|momento|ora|orario|volta|
        settimana {_VISIT}|
        venire|passare|mettere|spostare|cambiare !avete|avreste|ultima|primo|prima
        {_VISIT} invece|piuttosto|posto|prima|ritardo|tardi|presto|cambiare|dopo {_DAY}|ora|ore|alle|venire|
        passare|giorno
        ritardo|bloccato|bloccata|contrattempo|imprevisto|impegno possibile|possiamo|posso|può|facciamo|
        altro|altra|più""",
    "my_appointments": f"""quando|ora|giorno|data|che|dove|chi|confermato|confermata|segnato|segnata|fissato|
        fissata|
        registrato|registrata|dimenticato|ancora {_VISIT} mio|mia|miei|mie|ho|nostro|nostra|abbiamo|avevo|
        sono !non|altro
        già|ricord*|dimenticato quando|ora|giorno|data|orario""",
    "faq": """quanto|prezz*|tariff*|cost*|caro|pagare|pagamento|rimborsato|gratuit*|preventivo|fattura|
        acconto !tempo
        apr*|apert*|chiu* siete|ora|quando|orari|giorni|domenica|sabato|lunedì|è|fino
        indirizzo|parcheggi*|parcheggio|metro|piano|wifi|telefono|numero|mail|sito|via|dov'è
        come|perché|quale|quali|che|dove usate|fate|offrite|vendete|prendete|accettate|funziona|dura|
        prodotti|trattamenti|
        servizi|marche|tipi|metodo|differenza
        devo|bisogna|serve|occorre|dobbiamo|obbligatorio portare|prepararmi|arrivare|lavare|lavarmi|digiuno|
        prima|pagare|
        togliere|ricetta|impegnativa
        sei|siete robot|bot|ia|macchina|umano""",
    "availability": f"""avete|avreste|hai|resta|restano|rimane|c'è|ci|sarebbe|è|sono {_FREE} !annull*|disd*
        quando|che|quale|quali|da posso|potrei|possiamo|potete|può|potreste|possibile venire|passare|
        ricevermi|prendermi|
        vedermi|vedere|avere|prendere
        {_FREE} {_DAY}|mattina|sera|pomeriggio|settimana|weekend|prima|dopo|presto|tardi|prossim*|primo
        possibile|fattibile|ok|può|disponib*|libero|liberi {_DAY}|mattina|sera|pomeriggio|settimana|weekend|
        alle !{_VISIT}
        pieno|pieni|completo {_DAY}|settimana|sera|mattina|siete|ancora""",
    "book": f"""vorrei|vorrebbe|vorremmo|voglio|vuole|desidero|bisogno|serve|servirebbe|dovrei|devo|deve|
        cerco|possibile|
        posso|può|potete|potrebbe|potreste|vengo|venire|prendere|prenda|metta|segni|prenot*|
        segnare {_SERVICE}|{_VISIT}
        vorrei|voglio|desidero|posso|potrei|possibile|volevo venire|passare|prenotare|prendere|vedere|
        provare|consultare
        potete|può|potrebbe|puoi|potreste|riuscite ricever*|veder*|prender*|visitar*|guardar*|inserir*|
        metter*|segnar*|curar*
        mal|male|dolore|dolori|rotto|rotta|febbre|urgente|urgenza|rumore dente|denti|schiena|testa|pancia|
        gola|ginocchio|
        orecchio|collo|spalla|pelle|occhio|occhi|bimbo|macchina|moto|figlio|figlia|venire""",
}

TALK = Talk(
    language="it",
    intents=_INTENTS,
    together=_TOGETHER,
    whole_messages={
        "stop": "basta / fermati|fermatevi|smettila|smettetela / stop grazie|tutto / fine / disiscrizione",
        "start": """
            ricomincia|ricominciare|riprendi|riprendere / iscrivimi|iscrivetemi|iscriviti ~ ~ / iscrizione
            riattiva ~ ~ / inizia|iniziare|comincia""",
        "deny": "lascia / fermo",
        "handover": "assistenza|aiuto|assistente",
        "affirm": "quello|quella / va / lo voglio|prendo",
        "availability": """
            un|altra|altro|altri|altra|altre? altro|altra? giorno|giorni|data|date|ora|orario|orari|volta|
            momento""",
        "owner_command": "ferie|vacanza|vacanze|riposo|chiusura|agenda|planning",
        "cancel": "elimina|eliminare|elimina per? favore?",
    },
    negations="""
        non / nn / non voglio|vorrei|devo|serve / senza / mai / invece di / piuttosto che / anziché
        non c'è bisogno di? / non serve""",
    negations_after="",
    prefixes="un' dell' all' dall' nell' sull' quest' quell' l' d' c' m' t' v' s' n' po'",
    real_words="""
        riparata riparato francia annuale annuali annuario persona persone personale personali parla parlo
        orario ora posta poste
        postale cambio cancello cancelli costa costano costume visita visite prenotato libreria
        certificato perfetta conferenza fermata fermate ricordi ricordo servizio aperitivo apertura chiusa
        vacanza prossima richieste richiesta spostato chiama chiamo porta porto numeri""",
    polite="""
        grazie per favore piacere cortesia prego mille tante molte gentilmente cortesemente pf pls please
        allora e""",
    choices=_CHOICES,
    choice_fillers="""
        il lo la i gli le un uno una numero n opzione scelta posto orario ora data quello quella questo
        questa va bene ok okay per favore grazie sì si prendo prenderei vorrei voglio preferisco scelgo
        sceglierei mi me direi allora facciamo sarebbe sia è che delle dei di proposta perfetto
        alternativa soluzione possibile meglio credo penso lì così con vada andrebbe benissimo ottimo
        dell'elenco elenco cortesia piacere ci conviene più""",
    name_openers="""
        mi chiamo / il? mio? nome è|e? / nome / cognome / sono / io sono / è / a nome di? / al nome di?
        metti|metta|mettete|segna|segni|segnate|scriva|scrivi a|sotto|pure|il? nome? di? / per
        sotto il nome di? / buongiorno / buonasera / ciao / salve / sì / si / certo / ok / va bene / è per
        sarebbe|sarà per? / allora / ehm / senza problemi / il nome è / chiamami / si chiama
        intestato|intestata a?""",
    no_names="""
        sì si no ok okay grazie prego per favore piacere cortesia buongiorno buonasera ciao salve stop
        start annullare annulla disdire disdetta cancellare prenotare prenota prenotazione appuntamento
        appuntamenti app ora ore orario orari posto posti quando dove chi che cosa come quanto quanti
        perché quale quali è sei sono siamo siete era ero ho hai ha abbiamo avete hanno io tu lui lei noi
        voi loro mi ti si ci vi mio mia miei mie tuo tua suo sua nostro nostra vostro vostra questo questa
        questi queste quello quella quelli qui lì là non più mai niente nulla nessuno qualcuno qualcosa
        altro altra altri cambiare spostare rimandare anticipare modificare aiuto umano robot persona
        operatore prezzo prezzi indirizzo aperto aperti chiuso chiusi voglio vorrei desidero serve bisogno
        so penso credo bene benissimo perfetto ottimo giusto corretto sbagliato scusa scusi un uno una dei
        e ed ma o se allora quindi perché con senza a al in nel su per primo prima secondo seconda terzo
        terza ultimo ultima prossimo prossima due tre quattro cinque sei sette otto nove dieci taglio
        colore piega barba capelli unghie manicure ceretta massaggio pulizia denti dente visita controllo
        seduta trattamento medico dottore dottoressa dentista parrucchiere parrucchiera terapeuta urgenza
        dolore male ancora già solo anche troppo presto tardi giorno giorni settimana settimane mese mesi
        minuto minuti aspetta aspetti attenda ehm boh mah stesso stessa uguale nome cognome cliente nuovo
        nuova paziente domanda problema prova test menu disponibile libero libera subito urgente oggi
        domani dopodomani ieri mezzogiorno mezzanotte mattina pomeriggio sera stasera weekend c'è parlare
        chiamare richiamare messaggio mandare dare dire mostrare prendere prendo mettere andare venire
        vengo pagare costa figlio figlia moglie marito bambino bambina mamma papà amico amica ferie
        vacanza qualsiasi indifferente entrambi tutti tutte vedere lascia lasci perdere magari certo
        confermo volentieri spiace dispiace""",
    cues=_CUES,
)
