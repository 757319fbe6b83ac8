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

from server.language import clocks, dayparts, days, durations, periods, spoken, weekdays
from server.language.grammar import Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.languages import iberian, shared
from server.language.languages.shared import NOT_A_DAY, NOT_ALONE, numbered, same, tens_and_units, words
from server.language.readings import Part, Piece

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
    "enero ene", "febrero feb", "marzo", "abril abr", "mayo", "junio jun", "julio jul", "agosto ago",
    "septiembre setiembre sept sep set", "octubre oct", "noviembre nov", "diciembre dic",
)  # fmt: skip
_NUMBERS = (
    "cero", "uno una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
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


def _habits() -> list[str]:
    """List "los lunes", "cada lunes" and "el otro lunes": none of them is one day that we could name."""
    before = ("los", "todos los", "cada", "el otro", "al otro", "un", "algún")
    return [f"{word} {day}" for word in before for day in (*_DAY_NAMES, "sabados", "domingos")]


_WORDS: dict[str, LexiconValue] = {
    "WEEKDAY": numbered(_WEEKDAYS),
    "MONTH": numbered(_MONTHS, 1),
    "NUM": numbered(_NUMBERS) | {"un par de": 2, "un par": 2}
    | _TENS | tens_and_units(_TENS, _UNITS, "{ten} y {unit}"),
    "ORD": numbered(_ORDINALS, 1) | {"1o de": 1},
    "SUFFIX": words("er", "ero", "ro", "°"),
    "DAYWORD": {
        **same(0, "hoy", "oy", "hoi"),
        **same(1, "mañana", "mñn", "mñna", "mñana", "mañan", "mañna", "maniana", "mna", "2mañana"),
        **same(2, "pasado mañana", "pasadomañana", "psado mañana", "pasao mañana", "pasado mñn"),
        **same(-1, "ayer"), **same(-2, "anteayer", "antes de ayer", "antier"),
    },
    "HOLIDAY": {
        "navidad": "12-25", "nochebuena": "12-24", "nochevieja": "12-31", "año nuevo": "01-01",
        "día de reyes": "01-06", "san valentín": "02-14", "día de los muertos": "11-02",
        "día de muertos": "11-02",
    },
    "UNIT": {
        **dict.fromkeys(("minuto", "minutos", "min", "mins"), "minute"),
        **dict.fromkeys(("hora", "horas", "horitas"), "hour"),
        **dict.fromkeys(("día", "días", "dias"), "day"), **dict.fromkeys(("semana", "semanas",
                         "sem"), "week"),
        "quincena": "fortnight", **dict.fromkeys(("mes", "meses"), "month"), **dict.fromkeys(("año",
        "años"), "year"),
    },
    "DURATION": {
        "media hora": 30, "un cuarto de hora": 15, "tres cuartos de hora": 45, "hora y media": 90,
        "una hora y media": 90, "1 hora y media": 90, "dos horas y media": 150, "2 horas y media": 150,
    },
    "WEEKEND": words("fin de semana", "finde", "find", "finde semana", "fin de semna", "fines de semana"),
    "THIS": words("este", "esta", "este mismo", "esta misma", "ste", "esa", "ese"),
    "NEXT": words(
        "próximo", "próxima", "prox", "prox.", "que viene", "q viene", "k viene", "que biene", "siguiente",
        "entrante",
        "que entra", "que sigue", "la otra", "venidero", "venidera",
    ),
    "AGO": words("hace", "ase"),
    "PAST": words("pasado", "pasada"),
    "LAST": words("último", "última"),
    "IN": words("en", "dentro de", "de aquí a", "de acá a", "en unos", "en unas", "dentro de unos",
        "dentro de unas", "como en"),
    "FOR": words("para", "pa", "por", "x"),
    "AT": words("a las", "alas", "a la", "las", "@", "tipo las", "puede ser a las", "ala", "hora"),
    "TO": words("a", "al", "-"),
    "UNTIL": words("de aquí al", "de acá al", "hasta", "asta", "hasta el", "hasta la",
        "hasta las"),
    "THE": words("el", "la", "los"),
    "A": words("un"),
    "OF": words("de", "d"),
    "OF_THE": words("del"),
    "EARLY": words("primeros días", "principios", "principio", "comienzos", "comienzo", "inicios", "inicio",
        "primeros"),
    "MID": words("mediados", "mitad"),
    "LATE": words("últimos días", "finales", "final", "fines", "fin"),
    "MERIDIEM": {
        **dict.fromkeys(("am", "a.m.", "a.m", "a. m.", "a m"), "am"),
        **dict.fromkeys(("pm", "p.m.", "p.m", "p. m.", "p m"), "pm"),
    },
    "OCLOCK": words("h", "hs", "hrs", "hr", "h.", "hs.", "hrs.", "en punto"),
    "COLON": words(":", "'"),
    "ISH": words("y pico", "y algo"),
    "HALF": words("media", "1/2"),
    "QUARTER": words("cuarto", "un cuarto"),
    "CLOCK": {
        **same(720, "mediodía", "medio día", "al mediodía", "al medio día"),
        **{f"{twelve} {rest}": 720 for twelve in ("12", "doce") for rest in ("del día", "de la mañana")},
    },
    "MIDNIGHT": words("medianoche", "media noche", "la medianoche", "12 de la noche", "doce de la noche"),
    "PART": {
        **dict.fromkeys(("la mañana", "las mañanas", "a la mañana", "dela mañana", "mañanita", "la mañanita",
            "la manana"), _MORNING),
        **dict.fromkeys(("temprano", "tempranito", "bien temprano", "la mañana temprano", "primera hora",
            "a primera hora",
                         "primera hora de la mañana", "a primera hora de la mañana",
                         "primeras horas"), _EARLY),
        **dict.fromkeys(("media mañana", "a media mañana", "última hora de la mañana",
                         "a última hora de la mañana"), _LATE_MORNING),
        **dict.fromkeys(("la tarde", "las tardes", "a la tarde", "dela tarde", "tardecita", "la tardecita",
                         "a la tardecita"), _AFTERNOON),
        **dict.fromkeys(("primera hora de la tarde", "a primera hora de la tarde"), shared.EARLY_AFTERNOON),
        **dict.fromkeys(("media tarde", "a media tarde"), _MID_AFTERNOON),
        **dict.fromkeys(("última hora", "a última hora", "última hora de la tarde",
                         "a última hora de la tarde"), _LATE_AFTERNOON),
        **dict.fromkeys(("tarde noche", "tarde-noche", "la tarde noche", "la tarde-noche"), _DUSK),
        **dict.fromkeys(("la noche", "las noches", "a la noche", "dela noche", "nochecita",
            "la nochecita"), _NIGHT),
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
        **dict.fromkeys(("esta noche", "sta noche"), _NIGHT),
        **dict.fromkeys(("esta mañana", "esta misma mañana"), _MORNING),
        **dict.fromkeys(("esta tarde", "sta tarde", "esta misma tarde"), _AFTERNOON),
    },
    "FROM": words("desde", "a partir de", "a partir", "apartir de", "no antes de", "de partir de"),
    "BETWEEN": words("entre"),
    "AND": words("y", "e", "&"),
    "MINUS": words("menos"),
    "OR": words("o", "u", "ó", "o bien", "o si no", "y si no"),
    "AFTER": words(
        "después", "después de", "dsp de", "dps de", "luego de", "más tarde de", "pasadas", "pasada", "tras",
        "pasado el",
    ),
    "BEFORE": words(
        "antes", "antes de", "no más tarde de", "no después de", "como muy tarde a",
        "como mucho a", "a más tardar a", "máximo", "máximo a",
    ),
    "OR_LATER": words("en adelante", "o más tarde", "o después", "o más", "para arriba", "pa lante"),
    "OR_EARLIER": words("o antes", "o más temprano"),
    "APPROX": words(
        *_with_a("más o menos", "aproximadamente", "aprox", "aprox.", "como", "por ahí", "tipo", "cerca de",
        "mas menos"),
        "sobre", "a eso de", "eso de", "alrededor de", "alrededor", "hacia", "por ahí de", "tirando a", "+-",
        "~", "rondando", "cosa de", "digamos",
    ),
    "NOT": words(
        "excepto", "salvo", "ni", "en vez de", "en vez del", "en lugar de", "en lugar del", "que no sea",
        "que no sean",
        "no quiero", "sin ser", "tampoco", "no era", "no es",
    ),
    "CANNOT": words(
        "no puedo", "no podré", "no podría", "no me sirve", "no me viene bien", "no me va", "no me va bien",
        "no me queda bien", "no me cuadra", "no me conviene", "no trabajo",
    ),
    "NO": words("no"),
    "NOT_AFTER": words("imposible", "me es imposible"),
    "RATHER": words("mejor", "pero", "sino", "prefiero", "sí", "así que"),
    "MOVE": words(
        "cambiar", "cambia", "cambie", "cambiarla", "cambiarlo", "cambiarme", "cambiame", "cambio", "mover",
        "mueve",
        "moverla", "moverlo", "pasar", "pasarla", "pasarlo", "pasame", "pásala", "posponer", "aplazar",
        "adelantar",
        "atrasar", "reprogramar", "reagendar", "correr", "correrla", "modificar", "trasladar",
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
        "hasta mañana", "hasta luego", "hasta la vista", "hasta pronto", "más tarde", "más temprano",
        "al menos",
        "por lo menos", "una tarde", "una noche", "una mañana de", "no hay problema",
        "no importa", "no tengo problema", "no hay inconveniente", "terca", "sábados",
        "domingos", "mientras tanto", "2 por 1", "2x1", "dos por uno", "3x2", "por ahora",
        "lo antes posible", "cuanto antes", "por favor",
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


def _the_number(found: Found, context: Context) -> Piece | None:
    """Build "el 24", a day, and "la una", an hour; "la 2" may be anything."""
    article, number = found.items[0].text, found.items[-1].text
    if article == "la":
        return clocks.whole_hour(found, context) if number == "una" else None
    return days.day_of_month(found, context) if article == "el" else None


def _opens_list(item: Item) -> bool:
    return (item.tag == "UNIT" and item.value == "day") or item.text in ("el", "los")


def _dashed_date(found: Found, context: Context) -> Piece | None:
    """Build "24-11": a number past 24 can be no hour."""
    return days.numeric_date(found, context) if found.number("NUM") >= 24 else None


def _hours(found: Found, context: Context) -> Piece | None:
    """Build "a las 17 horas", "17 horas"; "24 horas" and what is smaller lasts."""
    number = found.number("NUM")
    return clocks.hour_said(found, context) if found.has("AT") or 13 <= number <= 23 else None


_DAY_RULES = (
    Rule("PAST", _pasado),
    Rule("THIS? WEEKDAY", weekdays.coming_weekday),
    Rule("WEEKDAY OF THIS UNIT", weekdays.coming_weekday),
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
    Rule("ORD|LAST WEEKDAY OF|OF_THE? THE? NEXT? UNIT NEXT?", weekdays.weekday_of_month),
    Rule(
        "THE? UNIT? NUM|ORD SUFFIX? OF? MONTH OF|OF_THE? YEAR?", days.day_and_month, unless_before=NOT_ALONE
    ),
    Rule("MONTH NUM", days.day_and_month, unless_before=_BARE),
    Rule("THE? UNIT? NUM OF|OF_THE THIS? NEXT? UNIT NEXT?", days.day_of_period),
    Rule("OF_THE|THE? UNIT NUM", iberian.day_number, unless_before=NOT_A_DAY | {"MONTH"}),
    Rule("THE NUM", _the_number, unless_before=_BARE - {"PART", "AND", "TO", "UNTIL"}),
    Rule("THE UNIT? NUM OF_THE NUM", iberian.day_of_numbered_month),
    Rule("OF_THE NUM", days.day_of_month, unless_before=_BARE - {"PART"}),
    Rule("OF_THE UNIT? NUM TO THE? UNIT? NUM", periods.days_without_month, unless_before=NOT_A_DAY),
    Rule(
        "OF|OF_THE|FROM THE? UNIT? NUM TO|UNTIL|AT THE? UNIT? NUM OF MONTH OF|OF_THE? YEAR?",
        periods.days_of_month,
    ),
    Rule("BETWEEN THE? NUM AND THE? NUM OF MONTH OF|OF_THE? YEAR?", periods.days_of_month),
    Rule("BETWEEN THE NUM AND THE NUM", periods.days_without_month, unless_before=NOT_A_DAY),
    Rule("UNIT OF_THE UNIT? NUM", periods.week_of_day, unless_before=NOT_A_DAY),
    Rule("UNIT OF_THE UNIT? NUM OF MONTH", periods.week_of_day),
    Rule("ORD|LAST UNIT OF MONTH OF|OF_THE? YEAR?", periods.part_of_month),
    Rule("NUM DASH NUM", _dashed_date, unless_before=NOT_A_DAY),
    Rule("IN NUM|A UNIT", durations.after_some_time),
    Rule("THIS? UNIT NEXT", periods.period(1)),
    Rule("THIS LATE", periods.weekend(0), unless_before=frozenset({"OF", "OF_THE"})),
    Rule("NEXT WEEKEND|LATE", periods.weekend(1)),
    Rule("UNIT OF MONTH OF|OF_THE? YEAR?", iberian.whole_month),
    Rule("IN? MONTH OF|OF_THE? YEAR", periods.named_month),
    *(
        Rule(f"{tag} {rest}", periods.edge(tag.lower()))
        for tag in ("EARLY", "MID", "LATE")
        for rest in ("OF MONTH OF|OF_THE? YEAR?", "OF|OF_THE THE? THIS? NEXT? UNIT NEXT?")
    ),
)

_TIME_RULES = (
    Rule("AT|THE? NUM AND|MINUS HALF|QUARTER MERIDIEM?", spoken.hour_shifted, unless_before=NOT_ALONE),
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


def _settle(items: list[Item]) -> list[Item]:
    """Read "al 26" as "a el 26", and what Spanish has in common with other languages."""
    apart: list[Item] = []
    for place, item in enumerate(items):
        apart.append(item)
        if item.text == "al" and place + 1 < len(items) and items[place + 1].tag == "NUM":
            apart.append(replace(item, tag="THE", text="el"))
    return _list_days(iberian.until_tomorrow(apart, "hasta manana"))


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
