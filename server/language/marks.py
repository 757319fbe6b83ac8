"""Words that give a language of the Latin script away: common ones, and what people open a talk with.

Folded forms (no accents). Words that several of these languages share ("no", "ok", "hotel") are left out, or
stand with each that has them and so decide nothing alone.
"""

from server.language.talk.lexicon import words

WORDS = {
    "en": """the hello hi hey thanks thank please yes yeah what when where which who how would could
        should i i'd i'm i'll you your my need want book booking appointment tomorrow today tonight
        morning afternoon evening haircut monday tuesday wednesday thursday friday saturday sunday next
        week available vacation holiday cancel reschedule change is are do does can have and for with
        this that at open hours price good sorry time""",
    "fr": """bonjour bonsoir salut merci oui non je j'ai j'aimerais vous nous voudrais rendez-vous rdv
        rendez demain aujourd'hui apres-midi matin soir quand combien est-ce avec pour une des les le du
        mon ma mes lundi mardi mercredi jeudi vendredi samedi dimanche prochain prochaine vacances conge
        conges annuler deplacer reserver prendre coiffeur coupe cheveux heure heures s'il plait svp
        coucou ouvert prix ou d'accord est et c'est qu'est-ce horaires fermeture""",
    "de": """hallo guten tag morgen abend danke bitte ja nein ich mochte moechte wir sie termin heute
        ubermorgen uhr wann wie viel was und der die das ein eine einen fur mit nicht montag dienstag
        mittwoch donnerstag freitag samstag sonntag nachste nachsten woche urlaub ferien absagen
        verschieben buchen haare schneiden haarschnitt friseur frei offen geoffnet kostet servus moin
        gruss tschuss vormittag nachmittag haben brauche kann konnen bis um auf zu ist am hatte gerne
        betriebsferien""",
    "es": """hola buenos buenas dias tardes noches gracias quiero quisiera necesito cita manana hoy
        cuando cuanto cuesta donde por favor si lunes martes miercoles jueves viernes sabado domingo
        proximo proxima semana vacaciones cancelar cambiar reservar corte pelo hora horas para con una
        el los las del usted puedo tengo tiene hay estan abierto precio vale adios me gustaria y es mi
        mis que turno""",
    "pt": """ola oi bom boa tarde noite obrigado obrigada quero queria gostaria preciso marcar marcacao
        agendar consulta amanha hoje quando quanto custa onde por favor sim nao segunda terca quarta
        quinta sexta sabado domingo proxima semana ferias cancelar mudar remarcar corte cabelo hora
        horas para com uma os as voce posso tenho tem ha esta aberto preco tchau um do da dia dias feira
        segunda-feira terca-feira quarta-feira quinta-feira sexta-feira e meu minha que horario""",
    "it": """ciao buongiorno buonasera salve grazie si vorrei voglio prenotare appuntamento domani oggi
        quando quanto costa dove per favore lunedi martedi mercoledi giovedi venerdi sabato domenica
        prossimo prossima settimana ferie vacanza vacanze annullare disdire spostare taglio capelli ora
        ore alle il lo gli una con un posso ho avete aperto aperti prezzo arrivederci e mio mia che sono
        pomeriggio mattina sera dopodomani stasera perfavore""",
    "nl": """hallo hoi dag goedemorgen goedemiddag goedenavond goedendag bedankt dank alsjeblieft
        alstublieft ja nee ik wil graag wij jullie u afspraak vandaag morgen overmorgen uur wanneer hoe
        wat en de het een voor met niet maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        volgende week vakantie annuleren verzetten boeken knippen kapper vrij open kost ochtend middag
        avond hebben heb kan kunnen mijn is om op hoeveel doei zou willen maken verlof""",
}

# "Juan de la Cruz", "Ludwig van Beethoven": alone these say nothing about the language of the talk.
NAME_PARTICLES = words("de del della di da do dos la las los le el van von der den het en y e i")

SCRIPTS = {"he": (0x0590, 0x05FF), "ar": (0x0600, 0x06FF), "ru": (0x0400, 0x04FF)}
