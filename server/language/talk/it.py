"""Italian: how people ask, agree, choose and name themselves."""

from server.language.talk.lexicon import Cues, Talk

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
        0.9: """
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
        0.7: """appuntament* / app to / appto / prenotazion* / prenot* / vorrei / voglio / visita
            posso venire / serve / mi piacerebbe / avrei bisogno""",
    },
    "reschedule": {
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
        0.95: """tolga|togli|togliete|levate|rimuova|rimuovi|cancelli|cancella ~ mio|nostro nome|
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
        0.9: """
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
            sono|siamo ~ prenotato|prenotata|segnato|segnata|in lista""",
    },
    "availability": {
        0.9: """quando potete|puoi|potreste|può ~ $
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
            siete|sei|è|e|sarebbe|sareste|saresti ~ ~ liberi|libero|libera|disponibil*
            alle ~ ~ libero|disponibile
            ci sono|sarebbero ~ posti|orari|buchi|disponibil*|appuntamenti|possibilità
            ci sarebbe|sarebbero|è|sta ~ posto|qualcosa|spazio
            c'è|ce posto|qualcosa|spazio|possibilità|disponibilità|modo
            c'è|ce un|una posto|modo|possibilità|orario|momento|spazio|giorno|appuntamento
            quando|ora|giorno|giorni ~ ~ posso|potrei|possiamo|si|può|potete|puoi ~ venire|passare|
            prenotare|ricever*|avere|fare|vederci
            primo|prima|prossimo|prossima posto|buco|data|appuntamento|orario|disponibilità|
            slot ~ ~ libero|disponibile|possibile|utile|libera
            primo|prima posto|disponibilità|appuntamento|slot|data
            che|quali|altri|quanti orari|giorni|date|posti|slot|disponibilità ~ ~ avete|liberi|
            disponibili|ci|hai
            altri|altro|altra|altre|diversi orari|giorni|date|giorno|orario|data|possibilità
            cosa avete|c'è|hai ~ ~ libero|disponibile
            quando|quanto prima|presto ~ ~ posto|libero|possibile / il prima possibile
            orari liberi|disponibili / posti|posto libero|liberi|disponibile|disponibili
            è|e sarebbe? possibile ~ ~ domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|alle|oggi
            quando siete|sei|avete ~ liberi|libero|posto""",
        0.6: "libero|liberi|libera / posto|posti / buco|buchi / slot",
    },
    "faq": {
        0.95: """dov'è|dove|dov siete|sta|esattamente|precisamente|di|il|lo
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
        0.6: "orari / orario / aperti|aperto|chiusi|chiuso",
    },
    "handover": {
        0.97: """impiegat*|addett*|dipendente|collaboratore|collaboratrice|receptionist ~ ~ rispond*|parl*|
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
            non|nn mi stai|state|sta ~ aiut*|capend* / non|nn serve|servi|funziona / emergenza
            voglio|vorrei|preferisco|bisogno ~ ~ ~ umano|persona|qualcuno|operatore|consulente / a voce
            voce umana""",
    },
    "stop": {
        0.97: """disiscriv*
            cancellami|cancellatemi|rimuovimi|rimuovetemi|toglimi|toglietemi ~ ~ ~ lista|elenco|rubrica|
            database|mailing
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
        0.9: """ferie / vacanz* / permesso|permessi $
            giorno|giornata|mattina|pomeriggio libero|libera|riposo|festa|off
            sono|siamo|sarò|saremo|vado|andiamo ~ ~ ferie|vacanza|malattia|permesso|riposo|assente|assenti
            chiud* ~ ~ salone|negozio|studio|agenda|il|lo|la|per|dal|dalle|venerdì|lunedì|martedì|
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
        0.6: "malato|malata / ritardo / chiusura",
    },
    "greeting": {
        0.9: """
            buongiorno* / buonasera* / buon giorno|di|pomeriggio / buona sera / buond* / ciao* / salve*
            hey* / hello* / hi / ehi* / ehilà / hola / come va|stai|state / bgiorno / bsera
            buonpomeriggio / pronto $ / piacere $ / bongiorno / we / weila / buon dì""",
    },
    "thanks": {
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
    correction="""no|ah|oh|scusi|scusa aspetti|aspetta|anzi|meglio|scusi|scusa / aspetti|aspetta no / anzi
        in realtà / meglio|piuttosto / volevo|intendevo dire? / invece / al posto
        mi sono sbagliato|sbagliata / correzione / facciamo""",
    name_told="""mi chiamo / il|la mio|suo|nome nome|cognome|è|e? è|e? / mio|il nome|cognome è|e
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

TALK = Talk(
    language="it",
    intents=_INTENTS,
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
        annuale annuali annuario persona persone personale personali parla parlo orario ora posta poste
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
