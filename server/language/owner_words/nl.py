"""Dutch: what an owner writes."""

from server.language.owner_words.lexicon import OwnerWords

WORDS = OwnerWords(
    vacation="""
        ik|we|wij? ben|zijn|ga|gaan|heb? met|op|de|mijn|nieuwe? vakantie|verlof|vakanties alsjeblieft?
        vakantie|verlof|sluiting toevoegen|plannen|opnemen / vakantiemodus / sluiting|afwezigheid|afwezig
        vrije dag|dagen / jaarlijks verlof / dag|dagen vrij / gesloten|dicht / we|wij zijn gesloten|dicht
        zaak|salon|praktijk|winkel sluiten / vakantiesluiting|bedrijfssluiting""",
    undo="""laatste wijziging|actie|sluiting ongedaan maken? / maak de? laatste wijziging|actie ongedaan
        ongedaan maken? / maak dat|het? ongedaan / herstel|herstellen / terugdraaien
        draai dat|het? terug / undo / heropenen|heropen""",
    help="""wat kan|kun|mag ik|je hier? schrijven|zeggen|vragen / hulp / help / commando's / opdrachten
        wat kun|kan je|ik schrijven|doen / lijst met opdrachten""",
    report="""samenvatting|overzicht van de? dag|vandaag
        dagverslag|dagrapport|verslag|rapport|dagoverzicht van? de? dag|vandaag? / hoe was de dag|vandaag
        samenvatting""",
    drop="""nee / nee bedankt|dank / annuleren|annuleer / stop / laat maar / vergeet het|maar / toch niet
        niks / niets / niet opslaan|versturen / afbreken / liever niet""",
    yes="""ja / ja graag / ok / oke / okay / prima / goed / akkoord / bevestig|bevestigen|bevestigd
        opslaan|sla op / versturen|verstuur|stuur|sturen / doe maar / klopt / zeker""",
    closed="""neem|nemen|heb ~ ~ ~ vrij $ / werk|werken ik|we|wij ~ ~ niet / sluiten|sluit we|wij|ik
        we|wij|ik zijn|ben|blijven|zullen ~ ~ ~ ~ ~ gesloten|dicht|weg|afwezig|vrij
        we|wij|ik sluiten|sluit / zijn|ben|blijven we|wij|ik ~ ~ gesloten|dicht|vrij|weg / dicht $
        vrij maken|nemen $ / ik ben ~ ziek vandaag|morgen? $
        zaak|salon|praktijk|winkel|studio|garage is|blijft|gaat ~ ~ gesloten|dicht
        ^ gesloten|dicht|sluit|sluiten|sluiting|vakantie|verlof / gesloten / op|met vakantie|verlof
        vrije dag / dag|dagen vrij / we|wij|ik werken|werk ~ ~ ~ niet / geen afspraken""",
    block="""zet ~ ~ ~ ~ bezet / als bezet / blokkeer|blokkeren|blok|blokker / als bezet markeren
        zet ~ ~ ~ ~ dicht|vast""",
    free="""^ maak|geef|zet ~ ~ ~ ~ ~ vrij|open / vrijgeven|vrijmaken / deblokkeer|deblokkeren
        heropen|heropenen / ^ open / weer open|vrij|openen / ^ vrijgeven""",
    coming="""wie staat|staan er? ~ ~ gepland|ingepland|geboekt / wie heb|hebben ik|we|wij
        wie komt|komen|kwam|kwamen / wie heeft|hebben|had|hadden ~ ~ ~ afspraak / wie is|was|waren er
        wie had|hadden we|wij|ik / hoeveel klanten|afspraken / afspraken van|voor vandaag|morgen|gisteren
        welke klanten|afspraken|klant / mijn|onze afspraken|agenda|rooster
        wat staat ~ ~ ~ gepland|agenda / ^ afspraken|agenda|planning|rooster van|voor|op|vandaag|morgen
        ^ agenda|planning|rooster / klanten van|voor vandaag|morgen / wie komen|komt""",
    late="""loop|lopen|lig|liggen ~ ~ ~ achter|uit / te laat $ / vertraging|vertraagd
        ik|we|wij ben|zijn|kom|komen|heb|hebben ~ ~ ~ ~ laat|later|vertraging
        minuten later|laat|vertraging / verlaat""",
    open_end="""
        tot nader order|bericht / voor onbepaalde tijd / onbepaald / open einde / weet ik? nog? niet
        geen idee / onbekend / nog niet bekend / voorlopig / zonder einde / geen einde""",
    calendar="agenda|agenda's|agendas / kalender* / kolom / stoel",
    everything="""alle agenda's|agendas|kalenders / alle|allemaal|iedereen|alles
        hele|heel zaak|salon|praktijk|winkel|team|bedrijf""",
    minutes="minuut|minuten / min / mins",
    hours="uur|uren / u / h",
    lengths={
        15: "kwartier / vijftien",
        30: "half uur / halfuur / half uurtje / dertig",
        60: "een|1 uur / een uurtje",
        5: "vijf",
        10: "tien",
        20: "twintig",
        25: "vijfentwintig",
        40: "veertig",
        45: "vijfenveertig / drie kwartier",
        90: "anderhalf uur",
    },
    not_closed="""blijven we|wij|ik ~ ~ open / we|wij blijven|zijn ~ open / sluiten|sluit ~ ~ niet
        niet ~ ~ gesloten|dicht|sluiten|blokkeren|weg|vrij / niet gesloten|dicht / nooit gesloten|dicht""",
    weekly="""
        elke|iedere|elk|ieder ~ maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|weekend|
        dag
        maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags / wekelijks
        altijd ~ maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag""",
    early="sluiten|sluit|dicht ~ ~ ~ om",
    asked="""zijn|staan er ~ sluitingen|vakanties
        ^ zijn|is|ben|gaan we|wij|ik|het|de|morgen|vandaag|zaak|salon|winkel ~ ~ ~ gesloten|dicht|open
        ^ zijn|ben|gaan we|wij|ik ~ ~ ~ vrij / wanneer zijn|is|ben we|wij|ik|de ~ gesloten|dicht|vrij
        welke|mijn|onze|de sluitingen""",
    reopen="""^ annuleer|verwijder|schrap|wis ~ ~ *sluiting|*vakantie
        vakantie|verlof|sluiting ~ ~ ~ annuleren|verwijderen|schrappen|opheffen|intrekken|stoppen|afzeggen
        ^ annuleer|verwijder|schrap|wis|stop mijn|de|het|onze|deze? vakantie|verlof|sluiting|sluitingen""",
    besides="behalve|uitgezonderd|uitgenomen / met uitzondering van / maar niet",
    came="was|waren|kwam|kwamen|had|hadden / geweest|gekomen",
    sooner="eerder $ / vroeger / vroeg",
    after="over {}",
    real_words="afspraak klant",
)
