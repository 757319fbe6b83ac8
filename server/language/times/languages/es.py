"""Spanish, of Spain and of Latin America: the words for days and times, and the patterns they stand in.

Weeks begin on Monday, the day stands before the month. "Mañana" is tomorrow, "la mañana" the morning;
behind another weekday it is the morning too ("lunes mañana").
- "El próximo viernes" and "el viernes que viene" are the coming Friday, never today; with a week, a weekend
  or a month they mean the next one, for the coming one is "este".
- "En ocho días" and "en quince días" in words are a week and two weeks, as "de hoy en ocho" is; digits count.
- CLDR's day periods: the afternoon ("tarde") ends at 20:00, the night begins there. "Las 12 de la mañana" is
  noon, "la una de la mañana" is 01:00.
- An hour up to twelve is ambiguous with and without minutes: "9:30" is written for both halves of the day.
"""

from dataclasses import replace

from server.language.times import (
    clocks,
    dayparts,
    days,
    durations,
    edges,
    periods,
    spoken,
    weekdays,
    weekends,
)
from server.language.times.grammar import Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.times.languages import iberian, iberian_words, shared
from server.language.times.languages.romance import dashed_date
from server.language.times.languages.shared import NOT_A_DAY, NOT_ALONE, numbered, same, tens_and_units, words
from server.language.times.readings import Part, Piece

_MORNING = Part(6 * 60, 12 * 60, "forenoon")
_EARLY = Part(6 * 60, 9 * 60, "forenoon")
_LATE_MORNING = Part(10 * 60, 12 * 60, "forenoon")
_AFTERNOON = Part(12 * 60, 20 * 60, "pm")
_LATE_AFTERNOON = Part(18 * 60, 20 * 60, "pm")
_MID_AFTERNOON = Part(16 * 60, 18 * 60, "pm")
_NIGHT = Part(20 * 60, 24 * 60, "night")
_LUNCH = Part(13 * 60, 16 * 60, "pm")
_AFTER_LUNCH = Part(14 * 60, 18 * 60, "pm")
_AFTER_SCHOOL = Part(15 * 60 + 30, 20 * 60, "pm")
_DUSK = Part(18 * 60, 22 * 60, "pm")

_DAY_NAMES = ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo")
_WEEKDAYS = (
    "lunes lun lune", "martes marte", "miércoles mié mier mierc", "jueves jue juev jueve juebes",
    "viernes vie vier vierne biernes", "sábado sáb savado", "domingo dom",
)  # fmt: skip
_MONTHS = (
    "enero ene", "febrero feb", "marzo", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago",
    "septiembre setiembre sept sep set", "octubre oct", "noviembre nov", "diciembre dic",
)  # fmt: skip
_NUMBERS = (
    "cero", "uno una", "dos", "tres", "cuatro quatro", "cinco sinco", "seis", "siete", "ocho", "nueve",
    "diez", "once",
    "doce",
    "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte",
    "veintiuno veintiún veintiuna", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis",
    "veintisiete", "veintiocho", "veintinueve", "treinta",
)  # fmt: skip
_TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50}
_UNITS = numbered(_NUMBERS[1:10], 1)
_ORDINALS = (
    "primero primer primera", "segundo segunda", "tercero tercer tercera", "cuarta", "quinto quinta",
    "sexto sexta", "séptimo séptima", "octavo octava", "noveno novena", "décimo décima",
)  # fmt: skip


def _with_a(*phrases: str) -> tuple[str, ...]:
    """Add "a" to each: "como las 5", "como a las 5"."""
    return (*phrases, *(f"{phrase} a" for phrase in phrases))


def _wishes() -> list[str]:
    """List "buen martes", "feliz lunes": who says so asks for no day."""
    return [f"{word} {day}" for word in ("buen", "feliz", "lindo", "bonito") for day in _DAY_NAMES]


def _habits() -> list[str]:
    """List "los lunes", "cada lunes" and "el otro lunes": none of them is one day that we could name."""
    before = ("cualquier", "los", "todos los", "cada", "el otro", "al otro", "un", "algún")
    return [f"{word} {day}" for word in before for day in (*_DAY_NAMES, "sabados", "domingos")]


_BUSY = (
    "trabajo", "estoy ocupado", "estoy ocupada", "tengo clase", "tengo clases", "estoy en clase",
    "tengo reunión", "tengo una reunión", "estoy reunido", "estoy reunida", "no puedo", "no podré",
    "no salgo", "no llego", "no termino", "no acabo", "no estoy libre", "estoy trabajando",
    "estoy en el trabajo",
    "estoy en la oficina", "no estoy disponible", "no estoy", "ocupado", "ocupada", "estoy de viaje",
    "estoy fuera", "curro", "laburo", "tengo lío", "estudio",
)  # fmt: skip

_WORDS: dict[str, LexiconValue] = {
    "WEEKDAY": numbered(_WEEKDAYS),
    "MONTH": numbered(_MONTHS, 1),
    "NUM": numbered(_NUMBERS) | {"un par de": 2, "un par": 2}
    | _TENS | tens_and_units(_TENS, _UNITS, "{ten} y {unit}"),
    "ORD": numbered(_ORDINALS, 1) | {"1o de": 1, "1.o": 1},
    "SECOND_LAST": words("penúltimo", "penúltima"),
    "SUFFIX": words("er", "ero", "ro", "°"),
    "DAYWORD": {
        **same(0, "hoy", "oy", "hoi", "oi"),
        **same(1, "mañana", "mñn", "mñna", "mñana", "mañan", "mañna", "maniana", "mna", "2mañana"),
        **same(2, "pasado mañana", "pasadomañana", "psado mañana", "pasao mañana", "pasado mñn"),
        **same(-1, "ayer"), **same(-2, "anteayer", "antes de ayer", "antier"),
    },
    "HOLIDAY": {
        **same("12-25", "navidad", "navidades", "día de navidad", "la navidad"),
        **same("12-24", "nochebuena", "víspera de navidad", "víspera de la navidad"),
        **same("12-31", "nochevieja", "víspera de año nuevo", "noche de fin de año",
            "la noche de fin de año"),
        **same("01-01", "año nuevo", "día de año nuevo", "primero de año"),
        **same("01-06", "día de reyes", "los reyes", "reyes magos", "día de los reyes"),
        **same("02-14", "san valentín", "día de los enamorados"),
        **same("11-02", "día de los muertos", "día de muertos", "día de difuntos", "los difuntos"),
        **same("11-01", "todos los santos", "día de todos los santos"),
        **same("05-01", "día del trabajo", "día del trabajador", "día de los trabajadores"),
        **same("12-06", "día de la constitución", "la constitución"),
        **same("12-08", "la inmaculada", "día de la inmaculada", "inmaculada concepción"),
        **same("10-12", "día de la hispanidad", "día del pilar", "día de la raza"),
        **same("12-28", "día de los inocentes", "santos inocentes"),
        **same("08-15", "la asunción", "día de la asunción"),
        **same("easter-3", "jueves santo"), **same("easter-2", "viernes santo"),
        **same("easter-1", "sábado santo", "sábado de gloria"),
        **same("easter", "domingo de resurrección", "domingo de pascua", "domingo de pascuas", "pascua"),
        **same("easter+1", "lunes de pascua"), "domingo de ramos": "easter-7",
        **same("easter-47", "martes de carnaval"), "lunes de carnaval": "easter-48",
        "miércoles de ceniza": "easter-46", "corpus christi": "easter+60",
        **same("10-31", "halloween", "noche de brujas"),
    },
    "FEAST": {"reyes": "01-06"},
    "EACH": words("cada"),
    "LACK": words("faltan", "falta", "faltando", "restan"),
    "REST": words("lo que queda", "lo que resta", "el resto", "resto"),
    "BEFORE_LAST": words("antepasada", "antepasado"),
    "DAY_BEFORE": words("en vísperas de", "vísperas de", "la víspera de", "víspera de", "el día anterior a",
        "el día previo a"),
    "DAY_AFTER": words("el día siguiente a", "al día siguiente de", "el día posterior a"),
    "UNIT": {
        **dict.fromkeys(("minuto", "minutos", "min", "mins", "minutitos", "minutito"), "minute"),
        **dict.fromkeys(("hora", "horas", "horita", "horitas"), "hour"),
        **dict.fromkeys(("día", "días", "dias"), "day"), **dict.fromkeys(("semana", "semanas",
                         "sem"), "week"),
        "quincena": "fortnight", **dict.fromkeys(("mes", "meses"), "month"), **dict.fromkeys(("año",
        "años"), "year"),
    },
    "DURATION": {
        "media hora": 30, "media horita": 30, "un cuarto de hora": 15, "tres cuartos de hora": 45,
        "hora y media": 90,
        "una hora y media": 90, "1 hora y media": 90, "dos horas y media": 150, "2 horas y media": 150,
    },
    "QUARTAL": words("trimestre"),
    "WEEKEND": words("findes", "fin de semana", "finde", "find", "finde semana", "fin de semna",
        "fines de semana"),
    "THIS": words("este", "esta", "este mismo", "esta misma", "ste", "esa", "ese"),
    "NEXT": words(
        "próximo", "próxima", "prox", "prox.", "que viene", "q viene", "k viene", "que biene", "siguiente",
        "entrante",
        "que entra", "que sigue", "la otra", "venidero", "venidera",
    ),
    "AGO": words("hace", "ase"),
    "PAST": words("pasado", "pasada", "anterior", "previo", "previa"),
    "ONE_AFTER": words("la de después", "el de después", "la siguiente a esa"),
    # What is over: a weekday beside it is a past one.
    "HAPPENED": words(
        "estuve", "estuvimos", "fui", "fuimos", "vine", "vinimos", "cumplió", "cumplio", "me corté",
        "me hice", "me hicieron", "me atendieron", "llamé", "les llamé", "los llamé", "se rompió",
        "se me rompió", "se cayó", "se me cayó", "empezó", "ocurrió", "perdí", "fue", "estuvo", "vino",
        "hicieron", "atendieron", "me operaron", "operaron", "me sacaron", "me pusieron", "me cortaron",
    ),
    "HURTS": words(
        "me duele", "duele", "me duelen", "duelen", "dolor", "dolores", "molesta", "molestan", "molestias",
        "fiebre", "tos", "sangra", "hinchado", "hinchada", "llevo", "lleva", "llevamos", "enfermo", "enferma",
        "pica", "mareos", "mareado", "mareada", "vómitos", "estoy mal", "esperando", "estoy desde", "roto",
        "rota",
    ),
    "LAST": words("último", "última"),
    "IN": words("en", "dentro de", "al cabo de", "de aquí a", "de acá a", "en unos", "en unas",
        "dentro de unos",
        "dentro de unas", "como en", "en pocos", "en pocas", "dentro de pocos", "dentro de pocas",
        "en algunos", "en algunas"),
    "FOR": words("para", "pa", "por", "x"),
    "AT": words("a las", "alas", "a la", "las", "@", "tipo las", "puede ser a las", "ala", "hora"),
    "TO": words("a", "al", "-"),
    "UNTIL": words("de aquí al", "de acá al", "hasta", "asta", "de ahora a", "de ahora al", "de ahora hasta",
        "desde ahora hasta"),
    "DURING": words("todo", "durante", "a lo largo de", "por todo"),
    "THE": words("el", "la", "los"),
    "A": words("un"),
    "OF": words("de", "d"),
    "OF_THE": words("del", "que empieza el", "que comienza el", "que empieza"),
    "EARLY": words("primeros días", "principios", "principio", "comienzos", "comienzo", "inicios", "inicio",
        "primeros"),
    "MID": words("mediados", "mitad"),
    "LATE": words("últimos", "que acabe", "que termine", "que finalice", "que se acabe", "que se termine",
        "últimos días", "finales", "final", "fines", "fin"),
    "MERIDIEM": {
        **dict.fromkeys(("am", "a.m.", "a.m", "a. m.", "a m"), "am"),
        **dict.fromkeys(("pm", "p.m.", "p.m", "p. m.", "p m"), "pm"),
    },
    "OCLOCK": words("h", "hs", "hrs", "hr", "h.", "hs.", "hrs.", "en punto"),
    "COLON": words(":", "'"),
    "ISH": words("y pico", "y algo"),
    "HALF": words("media pasadas", "media",  "medio"),
    "THREE_QUARTERS": words("tres cuartos"),
    "QUARTER": words("cuarto pasadas", "cuarto", "un cuarto"),
    "CLOCK": {
        **same(720, "mediodía", "medio día", "al mediodía", "al medio día"),
        **{f"{twelve} {rest}": 720 for twelve in ("12", "doce") for rest in ("del día", "de la mañana")},
    },
    "MIDNIGHT": words("medianoche", "media noche", "la medianoche", "12 de la noche", "doce de la noche"),
    "PART": {
        **dict.fromkeys(("la mañana", "las mañanas", "a la mañana", "dela mañana", "mañanita", "la mañanita",
            "la manana", "cualquier mañana", "alguna mañana", "una mañana"), _MORNING),
        **dict.fromkeys(("temprano", "tempranito", "bien temprano", "la mañana temprano", "primera hora",
            "a primera hora",
                         "primera hora de la mañana", "a primera hora de la mañana",
                         "primeras horas"), _EARLY),
        **dict.fromkeys(("media mañana", "a media mañana", "última hora de la mañana",
                         "a última hora de la mañana"), _LATE_MORNING),
        **dict.fromkeys(("la tarde", "las tardes", "a la tarde", "dela tarde", "tardecita", "la tardecita",
                         "a la tardecita", "cualquier tarde", "alguna tarde", "una tarde"), _AFTERNOON),
        **dict.fromkeys(("primera hora de la tarde", "a primera hora de la tarde"), shared.EARLY_AFTERNOON),
        **dict.fromkeys(("media tarde", "a media tarde"), _MID_AFTERNOON),
        **dict.fromkeys(("última hora", "a última hora", "última hora de la tarde",
                         "a última hora de la tarde"), _LATE_AFTERNOON),
        **dict.fromkeys(("tarde noche", "tarde-noche", "a la tarde noche", "a la tarde-noche",
            "la tarde noche", "la tarde-noche"), _DUSK),
        **dict.fromkeys(("la noche", "las noches", "a la noche", "dela noche", "nochecita",
            "la nochecita", "cualquier noche", "alguna noche"), _NIGHT),
        **dict.fromkeys(("madrugada", "la madrugada"), shared.SMALL_HOURS),
        **dict.fromkeys(("del mediodía", "de mediodía", "del medio día"), shared.NOON),
        **dict.fromkeys(("a la hora de comer", "la hora de comer", "a la hora del almuerzo",
                         "la hora del almuerzo", "a la hora de la comida"), _LUNCH),
        **{f"{after} {meal}": _AFTER_LUNCH for after in ("después de", "luego de", "tras")
           for meal in ("comer", "almorzar", "la comida")},
        "después del almuerzo": _AFTER_LUNCH, "tras el almuerzo": _AFTER_LUNCH,
        **{f"{after} {work}": shared.AFTER_WORK for after in ("después", "saliendo", "a la salida",
        "al salir", "luego")
           for work in ("del trabajo", "del curro", "del laburo", "de trabajar", "de la oficina",
           "de la chamba")},
        **dict.fromkeys(("antes del trabajo", "antes de trabajar", "antes de ir a trabajar",
                         "antes de entrar a trabajar"), shared.BEFORE_WORK),
        **{f"después {school}": _AFTER_SCHOOL for school in
           ("del colegio", "del cole", "de la escuela", "de clase", "de clases")},
    },
    # Without an article these are parts of day only beside a day: "tarde" alone is "late".
    "BARE_PART": {"tarde": _AFTERNOON, "noche": _NIGHT},
    "LAST_NIGHT": {"anoche": _NIGHT},
    "NOW": words("ahora", "ahorita", "ahora mismo", "ahorita mismo", "en este momento", "ya mismo"),
    "TONIGHT": {
        **dict.fromkeys(("esta noche", "sta noche", "esta misma noche"), _NIGHT),
        **dict.fromkeys(("esta mañana", "esta misma mañana"), _MORNING),
        **dict.fromkeys(("esta tarde", "sta tarde", "esta misma tarde"), _AFTERNOON),
        **dict.fromkeys(("esta tarde noche", "esta tarde-noche", "hoy tarde noche"), _DUSK),
    },
    "FROM": words(
        "desde", "a partir de", "a partir", "apartir de", "de partir de", "como muy pronto", "como pronto",
        "lo más pronto",
        # Who is busy until five wants what comes after.
        *(f"{busy} hasta" for busy in _BUSY),
    ),
    "NOT_BEFORE": words(
        "no antes de", "no antes", *(f"{busy} antes de" for busy in _BUSY if busy.startswith("no "))
    ),
    "WITHIN": words("en el plazo de", "en un plazo de", "en un plazo máximo de", "antes de que pasen"),
    "BY": words(
        "que no pase de", "que no pase", "no más allá de", "no más tarde de", "no más tarde",
        "no después de", "no después", "como muy tarde", "como mucho",
        "a más tardar", "ni más tarde de", "ni después de", "máximo", "como máximo", "antes o el",
        "para antes de",
    ),
    "PERHAPS": words(
        "preferiblemente", "preferentemente", "a ser posible", "si puede ser", "si es posible", "idealmente",
        "que es", "que es el", "que cae en", "que cae", "quizá", "quizás", "tal vez", "a poder ser",
        "de preferencia", "si se puede", "por ejemplo",
    ),
    "AMENDS": words(
        "perdón", "no perdón", "perdona", "digo", "quise decir", "quiero decir", "mejor dicho", "o mejor",
        "ay no", "no espera", "espera", "no mejor", "corrijo", "me equivoqué", "o sea",
    ),
    "BETWEEN": words("entre"),
    "AND": words("y", "e", "&"),
    "MINUS": words("menos"),
    "OR": words("o", "u", "ó", "o bien", "o si no", "y si no", "pero si no", "y sino"),
    "AFTER": words(
        "siguiente al", "posterior a", "posterior al", "después", "después de", "pero después",
        "pero después de", "dsp de", "dps de", "luego de",
        "más tarde de", "pasadas", "pasada", "tras",
        "pasado el",
    ),
    "BEFORE": words(
        *(f"{busy} después de" for busy in _BUSY if busy.startswith("no ")),
        "anterior a", "anterior al", "previo a", "previo al", "antes", "antes de", "pero antes",
        "pero antes de",
    ),
    "OR_LATER": words("en adelante", "o más tarde", "o después", "o más", "para arriba", "pa lante"),
    "OR_EARLIER": words("o antes", "o más temprano"),
    "APPROX": words(
        *_with_a("más o menos", "aproximadamente", "aprox", "aprox.", "como", "por ahí", "tipo", "cerca de",
        "mas menos"), "a eso", "alrededor", "o así", "o por ahí", "o algo así", "o cosa así",
        "casi", "sobre", "a eso de", "eso de", "alrededor de", "alrededor", "hacia", "por ahí de",
        "tirando a", "+-",
        "~", "rondando", "cosa de", "digamos",
    ),
    "NOT": words(
        "calle", "avenida", "avda", "plaza",
        "excepto", "salvo", "ni", "en vez de", "en vez del", "en lugar de", "en lugar del", "que no sea",
        "que no sean",
        "mejor que", "no quiero", "sin ser", "no era", "no es", "no será", "no sería", "no va a ser",
        "salgo a las",
        "salgo de trabajar a las",
        "salgo del trabajo a las", "termino a las", "acabo a las", "termino de trabajar a las",
        "salgo de clase a las", "entro a las", "entro a trabajar a las",
    ),
    "CANNOT": words(
        "no puedo", "no podré", "no podría", "no me sirve", "no me viene bien", "no me va", "no me va bien",
        "no me queda bien", "no me cuadra", "no me conviene", "no trabajo",
    ),
    "NO": words("no", "tampoco"),
    "NOT_AFTER": words("imposible", "me es imposible"),
    "RATHER": words("mejor", "pero", "sino", "prefiero", "sí", "así que"),
    "MOVE": words(
        "cambiar", "cambia", "cambie", "cambiarla", "cambiarlo", "cambiarme", "cambiame", "cambio", "mover",
        "mueve",
        "moverla", "moverlo", "pasar", "pasarla", "pasarlo", "pasame", "pásala", "posponer", "aplazar",
        "adelantar",
        "atrasar", "reprogramar", "reagendar", "cámbialo", "cámbiala", "cámbielo", "cámbiela", "cámbiamela",
        "cámbiamelo", "pásalo", "pásela", "pásamela", "muévelo", "muévela", "muévala", "pasarme", "correr",
        "correrla", "modificar", "trasladar",
    ),
    # Numbers before these count something: they are no hours.
    "COUNTED": words(
        "personas", "persona", "gente", "niños", "niñas", "niño", "niña", "adultos", "veces", "vez", "euros",
        "euro",
        "pesos", "soles", "dólares", "€", "$", "%", "por ciento", "citas", "cita", "turnos", "turno",
        "opción",
        "opciones", "cosas", "amigas", "amigos", "hijas", "hijos", "hija", "hijo", "chicas", "chicos", "uñas",
        "huecos", "calle", "cortes", "servicios", "manos", "pies", "sesiones", "perros", "gatos",
    ),
    # Numbers behind these count too: "somos 5 para las 9".
    "COUNTS": words("somos", "seremos", "seríamos", "mesa de", "mesa para", "grupo de", "vamos", "iremos"),
    "IDIOM": words(
        "viene", "buenos días", "buen día", "buenas tardes", "buenas noches", "buena tarde", "buena noche",
        "hoy en día",
        "buen finde", "buen fin de semana", "feliz fin de semana", "feliz finde", "feliz navidad",
        "feliz año nuevo", "feliz año", "felices reyes", *_wishes(),
        "me llamo domingo", "soy domingo", "nombre de domingo", "nombre es domingo", "hasta mañana",
        "hasta luego", "hasta la vista", "hasta pronto", "más tarde", "más temprano",
        "al menos",
        "por lo menos", "una noche", "no hay problema",
        "no importa", "no tengo problema", "no hay inconveniente", "terca", "sábados",
        "domingos", "mientras tanto", "2 por 1", "2x1", "dos por uno", "3x2", "por ahora",
        "lo antes posible", "cuanto antes", "por favor", "puente de la constitución", "puente de diciembre",
        "puente de mayo", "puente de todos los santos", "puente del pilar",
        "por fin", "en fin",
        "al fin",
        "no sé", "todo el día", "todos los días", "una que otra", "primera vez",
        "no puedo ir", "no puedo venir", "no puedo asistir", "no puedo acudir", "no puedo llegar",
        "no podré ir",
        "no podré venir", "no podré asistir", "no podré acudir", "no podré llegar", "no voy a poder ir",
        *_habits(),
    ),
    "POLITE": words("porfa", "porfi", "gracias", "xfa", "pls", "vale", "ok", "dale", "okey"),
}  # fmt: skip

_ENDS_NO_DAY = words(
    "DASH", "TO", "UNTIL", "SUFFIX", "MONTH", "SLASH", "OF", "AND", "MINUS", "DOT", "NUM", "PART"
)
_BARE = NOT_A_DAY.union(_ENDS_NO_DAY)


def _weekday_morning(found: Found, context: Context) -> Piece | None:
    """Build "lunes mañana", the morning, but for "jueves mañana" on a Wednesday."""
    weekday = found.number("WEEKDAY")
    if found.number("DAYWORD") != 1 or weekday == (context.today.weekday() + 1) % 7:
        return None
    piece = weekdays.coming_weekday(found, context)
    return replace(piece, part=_MORNING) if piece else None


def _pasado(found: Found, context: Context) -> Piece | None:
    """Build "pasado" alone, short for "pasado mañana"."""
    if found.items[0].text != "pasado":
        return None
    return days.day_offset(Found((replace(found.items[0], tag="DAYWORD", value=2),)), context)


def _in_eight(found: Found, context: Context) -> Piece | None:
    """Build "de hoy en ocho", "del martes en quince": a week and two weeks from that day."""
    number = found.number("NUM")
    if number not in {8, 15} or (found.has("UNIT") and found.name("UNIT") != "day"):
        return None
    if found.has("WEEKDAY"):
        return weekdays.weekday_in_weeks(number // 7)(found, context)
    unit = replace(found.items[0], tag="UNIT", value="day")
    return durations.day_and_eight_days(Found((*found.items, unit)), context)


_LAST_SAID = 40  # "el 35" is a slip, "el 85" a year


def _the_number(found: Found, context: Context) -> Piece | None:
    """Build "el 24", a day, and "la una", an hour; "la 2" may be anything."""
    article, number = found.items[0].text, found.items[-1].text
    if article == "la":
        return clocks.whole_hour(found, context) if number == "una" else None
    is_day = article == "el" and found.number("NUM") <= _LAST_SAID
    return days.day_of_month(found, context) if is_day else None


def _of_the_number(found: Found, context: Context) -> Piece | None:
    """Build "del 24"; "soy del 85" names a year."""
    return days.day_of_month(found, context) if found.number("NUM") <= _LAST_SAID else None


def _opens_list(item: Item) -> bool:
    return (item.tag == "UNIT" and item.value == "day") or item.text in ("el", "los")


def _hours(found: Found, context: Context) -> Piece | None:
    """Build "a las 17 horas", "17 horas"; "24 horas" and what is smaller lasts."""
    number = found.number("NUM")
    return clocks.hour_said(found, context) if found.has("AT") or 13 <= number <= 23 else None


_DAY_RULES = (
    Rule("PAST", _pasado, unless_before=frozenset({"NUM", "ORD", "UNIT", "WEEKDAY", "WEEKEND", "MONTH"})),
    Rule("THIS? WEEKDAY", weekdays.coming_weekday),
    Rule("WEEKDAY OF THIS UNIT", weekdays.weekday_of_week(0)),
    Rule("NEXT WEEKDAY", weekdays.weekday_after_today),
    Rule("WEEKDAY OF|COMMA? THE? NEXT UNIT", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY OF|COMMA? THE? UNIT NEXT", weekdays.weekday_of_week(1)),
    Rule("THIS UNIT COMMA? THE? WEEKDAY", weekdays.weekday_of_week(0)),
    Rule("AGO NUM|A UNIT", durations.some_time_ago),
    Rule("NEXT UNIT COMMA? THE? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("UNIT NEXT COMMA? THE? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY DAYWORD", _weekday_morning),
    Rule("OF? DAYWORD IN NUM UNIT?", _in_eight),
    Rule("OF? DAYWORD TO|AT NUM UNIT", _in_eight),
    Rule("OF DAYWORD IN NUM|A UNIT", durations.after_day),
    Rule("LAST_NIGHT", days.last_part),
    Rule("OF|OF_THE? THIS? WEEKDAY IN NUM UNIT?", _in_eight),
    Rule("WEEKDAY OF? IN NUM UNIT", weekdays.weekday_of_later_week),
    Rule("IN NUM UNIT COMMA? THE? WEEKDAY", weekdays.weekday_of_later_week),
    Rule("WEEKDAY COMMA? THE? UNIT? NUM", weekdays.weekday_and_day, unless_before=_BARE),
    Rule(
        "NEXT|THIS? WEEKDAY NEXT? COMMA? THE? UNIT? NUM",
        iberian.weekday_and_its_day,
        unless_before=iberian.NO_DATE,
    ),
    Rule(
        "THE? UNIT? NUM|ORD SUFFIX? OF? MONTH OF|OF_THE? YEAR?", days.day_and_month, unless_before=NOT_ALONE
    ),
    Rule("MONTH NUM", days.day_and_month, unless_before=_BARE),
    Rule("THE? UNIT? NUM OF|OF_THE THIS? NEXT? UNIT NEXT?", days.day_of_period),
    Rule("OF_THE|THE? UNIT NUM", iberian.day_number, unless_before=NOT_A_DAY | {"MONTH"}),
    Rule("THE NUM", _the_number, unless_before=_BARE - {"PART", "AND", "TO", "UNTIL"}),
    Rule("THE UNIT? NUM OF_THE NUM", iberian.day_of_numbered_month),
    Rule("OF_THE NUM", _of_the_number, unless_before=_BARE - {"PART"}),
    Rule("OF_THE UNIT? NUM TO THE? UNIT? NUM", periods.days_without_month, unless_before=NOT_A_DAY),
    Rule(
        "OF|OF_THE|FROM THE? UNIT? NUM TO|UNTIL|AT THE? UNIT? NUM OF MONTH OF|OF_THE? YEAR?",
        periods.days_of_month,
    ),
    Rule("BETWEEN THE? NUM AND THE? NUM OF MONTH OF|OF_THE? YEAR?", periods.days_of_month),
    Rule("BETWEEN THE NUM AND THE NUM", periods.days_without_month, unless_before=NOT_A_DAY),
    Rule("UNIT OF_THE UNIT? NUM", periods.week_of_day, unless_before=NOT_A_DAY),
    Rule("UNIT OF_THE UNIT? NUM OF MONTH", periods.week_of_day),
    Rule("ORD|LAST UNIT OF MONTH OF|OF_THE? YEAR?", edges.part_of_month),
    Rule("NUM DASH NUM", dashed_date, unless_before=NOT_A_DAY - {"COLON"}),
    Rule("IN NUM|A UNIT", durations.after_some_time),
    Rule("IN NUM|A UNIT AND NUM|A UNIT", durations.after_some_time),
    Rule("THIS? UNIT NEXT", periods.period(1)),
    Rule("THIS LATE", weekends.weekend(0), unless_before=frozenset({"OF", "OF_THE"})),
    Rule("NEXT WEEKEND|LATE", weekends.weekend(1)),
    Rule("UNIT OF MONTH OF|OF_THE? YEAR?", iberian.whole_month),
    Rule("IN? MONTH OF|OF_THE? YEAR", periods.named_month),
    *(
        Rule(f"{tag} {rest}", edges.edge(tag.lower()))
        for tag in ("EARLY", "MID", "LATE")
        for rest in ("OF MONTH OF|OF_THE? YEAR?", "OF|OF_THE THE? THIS? NEXT? UNIT NEXT?")
    ),
)

_TIME_RULES = (
    Rule("LACK NUM UNIT? FOR AT|THE NUM MERIDIEM?", spoken.minutes_to),
    Rule("LACK QUARTER FOR AT|THE NUM MERIDIEM?", spoken.minutes_to),
    Rule("AT|THE? NUM AND|MINUS HALF|QUARTER MERIDIEM?", spoken.hour_shifted, unless_before=NOT_ALONE),
    Rule("AT|THE? NUM AND THREE_QUARTERS MERIDIEM?", spoken.hour_shifted),
    Rule("AT|THE? NUM MINUS NUM MERIDIEM?", spoken.hour_shifted, unless_before=NOT_ALONE),
    Rule(
        "AT|THE? NUM AND|MINUS HALF|QUARTER|NUM IN|OF|OF_THE|AT? THE? PART",
        dayparts.of_part(spoken.hour_shifted),
        unless_after=frozenset({"BETWEEN"}),
    ),
    Rule("QUARTER|NUM FOR AT|THE? CLOCK", spoken.clock_shifted),
    Rule("QUARTER FOR AT|THE? NUM MERIDIEM?", spoken.minutes_to),
    Rule(
        "NUM FOR AT|THE NUM MERIDIEM?",
        spoken.minutes_to,
        unless_after=frozenset({"OF", "FOR", "COUNTS", "UNIT", "A"}),
        unless_before=NOT_ALONE | {"COLON"},
    ),
    Rule("CLOCK AND HALF|QUARTER", spoken.clock_shifted),
    Rule("AT? NUM UNIT IN|OF|OF_THE|AT? THE? PART", dayparts.of_part(clocks.hour_said)),
    Rule("AT NUM UNIT AND NUM UNIT?", clocks.hours_and_minutes),
    Rule("AT? NUM UNIT", _hours, unless_after=frozenset({"IN", "FOR", "AFTER", "UNTIL"})),
    Rule("NUM COLON NUM UNIT", clocks.hour_and_minute),
)

_list_days = shared.days_listed(_opens_list)
_JOINS_MONTH = frozenset({"OF", "DASH", "SLASH"})


def _settle(items: list[Item]) -> list[Item]:
    """Read "al 26" as "a el 26", and what Spanish has in common with other languages."""
    apart: list[Item] = []
    for place, item in enumerate(items):
        apart.append(item)
        if item.text.split()[-1:] == ["al"] and place + 1 < len(items) and items[place + 1].tag == "NUM":
            apart.append(replace(item, tag="THE", text="el"))
    said = _with_moves(_with_short_names(apart))
    return _list_days(iberian_words.settle(said, until="hasta manana"))


def _with_moves(items: list[Item]) -> list[Item]:
    """Read two days, no range, in "cámbialo del 24 al 26"."""
    moves = [place for place, item in enumerate(items) if item.tag == "MOVE"]
    return [
        replace(item, tag="THE", text="el")
        if moves
        and moves[0] < place
        and item.tag == "OF_THE"
        and items[place + 1 : place + 2][:1] != []
        and items[place + 1].tag == "NUM"
        and [i.tag for i in items[place + 2 : place + 3]] == ["TO"]
        else item
        for place, item in enumerate(items)
    ]


def _with_short_names(items: list[Item]) -> list[Item]:
    """Read "mar 24" as Tuesday, "24 mar" as March."""
    settled = list(items)
    for place, item in enumerate(items):
        if item.text != "mar":
            continue
        before = [one.tag for one in items[max(place - 2, 0) : place]]
        after = [one.tag for one in items[place + 1 : place + 3]]
        if before[-1:] == ["NUM"] or (before[-1:] and before[-1] in _JOINS_MONTH and before[0] == "NUM"):
            settled[place] = replace(item, tag="MONTH", value=3)
        elif after[:1] == ["NUM"] or after == ["DOT", "NUM"]:
            settled[place] = replace(item, tag="WEEKDAY", value=1)
    return settled


GRAMMAR = Grammar(
    lexicon=shared.MARKS | _WORDS,
    rules=(
        *shared.DATE_RULES,
        *iberian.DAY_RULES,
        *_DAY_RULES,
        *shared.CLOCK_RULES,
        *iberian.TIME_RULES,
        *_TIME_RULES,
    ),
    half_days=True,
    settle=_settle,
)
