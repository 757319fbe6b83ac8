"""Portuguese, of Brazil and of Portugal: the words for days and times, and the patterns they stand in.

Weeks begin on Monday, the day stands before the month. "Segunda" is Monday unless it counts ("a segunda
opção").
- "Na próxima sexta" and "sexta que vem" are the coming Friday, never today; with a week, a weekend or a
  month they mean the next one, for the coming one is "este".
- "Em oito dias" and "em quinze dias" in words are a week and two weeks, as "de hoje a oito" is; digits count.
- CLDR's day periods: the afternoon ("tarde") ends at 19:00, the night begins there.
- Writing counts to 24: "9:30" and "9h30" are the morning; "às 9" and "às nove e meia" may be the evening too.
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
from server.language.times.builders import on_day
from server.language.times.grammar import Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.times.languages import iberian, iberian_words, shared
from server.language.times.languages.shared import NOT_A_DAY, NOT_ALONE, numbered, same, tens_and_units, words
from server.language.times.readings import Part, Piece

_LATE_MORNING = Part(10 * 60, 12 * 60, "am")
_AFTERNOON = Part(12 * 60, 19 * 60, "pm")
_LATE_AFTERNOON = Part(16 * 60, 19 * 60, "pm")
_NIGHT = Part(19 * 60, 24 * 60, "night")
_AFTER_LUNCH = Part(14 * 60, 18 * 60, "pm")
_AFTER_SCHOOL = Part(15 * 60 + 30, 20 * 60, "pm")

_FEIRA = ("segunda", "terça", "quarta", "quinta", "sexta")
_DAY_NAMES = (*_FEIRA, "sábado", "domingo")
_MONTHS = (
    "janeiro jan", "fevereiro fev fevreiro", "março mar", "abril abr", "maio mai", "junho jun", "julho jul",
    "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro",
)  # fmt: skip
_NUMBERS = (
    "zero", "um uma", "dois duas", "três", "quatro", "cinco sinco", "seis", "sete", "oito", "nove", "dez",
    "onze",
    "doze",
    "treze", "catorze quatorze", "quinze", "dezesseis dezasseis", "dezessete dezassete", "dezoito",
    "dezenove dezanove", "vinte",
)  # fmt: skip
_TENS = {"vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50}
_UNITS = numbered(_NUMBERS[1:10], 1)
_ORDINALS = (
    "primeiro primeira", "segundo", "terceiro terceira", "quarto", "quinto", "sexto", "sétimo sétima",
    "oitavo oitava", "nono nona", "décimo décima",
)  # fmt: skip
_THESE = (
    "este",
    "esta",
    "esse",
    "essa",
    "neste",
    "nesta",
    "nesse",
    "nessa",
    "deste",
    "desta",
    "desse",
    "dessa",
)


def _weekdays() -> dict[str, int]:
    """List "terça", "terça-feira", "3ª feira" and the short forms; "ter" is the verb "to have"."""
    named = dict(zip(_DAY_NAMES, range(7), strict=True))
    fairs = {f"{day}{dash}feira": n for n, day in enumerate(_FEIRA) for dash in ("-", " ")}
    counted = {f"{n + 2}a{dash}feira": n for n in range(5) for dash in ("-", " ")}
    short = {"seg": 0, "qua": 2, "qui": 3, "sex": 4, "sáb": 5, "dom": 6, "saba": 5, "ter-feira": 1}
    return (
        named
        | fairs
        | counted
        | short
        | {
            "segunda fera": 0,
            "segundafeira": 0,
            "tercafeira": 1,
            "quartafeira": 2,
            "quintafeira": 3,
            "sextafeira": 4,
            "tersa": 1,
            "cesta-feira": 4,
        }
    )


def _habits() -> list[str]:
    """List "toda segunda", "às segundas" and "outra terça": none of them is one day that we could name."""
    before = ("qualquer", "toda", "todo", "cada", "outra", "outro", "uma", "um", "alguma", "algum")
    single = [f"{word} {day}" for word in before for day in _weekdays()]
    return [*single, *(f"{day}s" for day in _DAY_NAMES), *(f"{day}s-feiras" for day in _FEIRA)]


_BUSY = (
    "trabalho", "estou ocupado", "estou ocupada", "tenho aula", "tenho aulas", "estou na aula",
    "tenho reunião", "tenho uma reunião", "estou em reunião", "não posso", "não consigo", "não saio",
    "não chego", "não termino", "não estou livre", "estou trabalhando", "estou a trabalhar",
    "estou no trabalho", "estou no serviço", "tô no trabalho", "não estou disponível", "não estou", "ocupado",
    "ocupada", "estou fora", "estou de viagem", "estou viajando", "não dá",
)  # fmt: skip

_WORDS: dict[str, LexiconValue] = {
    "WEEKDAY": _weekdays(),
    "MONTH": numbered(_MONTHS, 1),
    "NUM": numbered(_NUMBERS) | {"um par de": 2, "um par": 2}
    | _TENS | tens_and_units(_TENS, _UNITS, "{ten} e {unit}"),
    "ORD": numbered(_ORDINALS, 1) | {"1o de": 1, "1.o": 1},
    "SECOND_LAST": words("penúltimo", "penúltima"),
    "DAYWORD": {
        **same(0, "hoje", "hj", "oje"),
        **same(1, "amanhã", "amnh", "amanha", "amanhan", "amanham", "amnha", "ámanhã", "manhana"),
        **same(2, "depois de amanhã", "depois d amanhã", "dps de amanhã", "depois amanhã", "dpois de amanhã",
               "mas depois de amanhã",
               "depois damanhã", "depois d'amanhã"),
        **same(-1, "ontem"), **same(-2, "anteontem", "antes de ontem"),
    },
    "HOLIDAY": {
        **same("12-25", "natal", "dia de natal"), **same("12-24", "véspera de natal", "véspera do natal"),
        **same("01-01", "ano novo", "ano-novo", "dia de ano novo"),
        **same("12-31", "réveillon", "véspera de ano novo", "véspera do ano novo", "passagem de ano",
               "noite de ano novo"),
        **same("01-06", "dia de reis"), **same("02-14", "são valentim", "dia de são valentim"),
        **same("05-01", "dia do trabalho", "dia do trabalhador"), "tiradentes": "04-21",
        **same("11-02", "finados", "dia de finados", "dia dos finados"),
        **same("11-01", "todos os santos", "dia de todos os santos"), "dia de portugal": "06-10",
        **same("12-08", "imaculada conceição"),
        **same("11-15", "proclamação da república"), **same("11-20", "consciência negra"),
        **same("10-31", "halloween", "dia das bruxas"),
        **same("easter-3", "quinta-feira santa", "quinta santa"),
        **same("easter-2", "sexta-feira santa", "sexta santa", "sexta feira santa"),
        **same("easter-1", "sábado de aleluia", "sábado santo"),
        **same("easter", "páscoa", "domingo de páscoa"), "domingo de ramos": "easter-7",
        **same("easter-47", "terça de carnaval", "terça-feira de carnaval"),
        **same("easter-46", "quarta-feira de cinzas", "quarta de cinzas"), "corpus christi": "easter+60",
    },
    "EACH": words("cada", "a cada", "toda", "todo"),
    "REST": words("resto", "o resto", "que falta", "que resta", "que sobra"),
    "BEFORE_LAST": words("retrasada", "retrasado"),
    "DAY_BEFORE": words("véspera de", "véspera", "o dia anterior a", "dia anterior ao", "dia anterior a"),
    "DAY_AFTER": words("dia seguinte ao", "dia seguinte a", "dia seguinte à"),
    "UNIT": {
        **dict.fromkeys(("minuto", "minutos", "min", "mins", "minutinhos"), "minute"),
        **dict.fromkeys(("hora", "horas", "horinha", "horinhas"), "hour"),
        **dict.fromkeys(("dia", "dias"), "day"), **dict.fromkeys(("semana", "semanas", "sem."), "week"),
        "quinzena": "fortnight", "metade": "fortnight", "mês": "month", "meses": "month", "ano": "year",
        "anos": "year",
    },
    "DURATION": {
        "meia hora": 30, "meia horinha": 30, "um quarto de hora": 15, "três quartos de hora": 45,
        "hora e meia": 90,
        "uma hora e meia": 90, "1 hora e meia": 90, "1h30": 90, "duas horas e meia": 150,
        "2 horas e meia": 150,
    },
    "QUARTAL": words("trimestre"),
    "WEEKEND": words("fim de semana", "final de semana", "fins de semana", "finais de semana",
        "fim-de-semana", "fds", "findi", "fim d semana",
        "finde"),
    "NEXT_WEEK": words("para a semana", "pra semana", "prá semana"),
    "THIS": words(*_THESE),
    "NEXT": words("próximo", "próxima", "prox", "prox.", "que vem", "q vem", "k vem", "seguinte",
        "que entra"),
    "AGO": words("há", "faz", "fazem"),
    "AGO_AFTER": words("atrás"),
    "PAST": words("passado", "passada", "anterior", "prévio"),
    "ONE_AFTER": words("a outra", "o outro", "a outra a seguir", "a seguir"),
    # What is over: a weekday beside it is a past one.
    "HAPPENED": words(
        "estive", "estivemos", "fui", "fomos", "vim", "viemos", "fez", "completou", "cortei", "fiz",
        "liguei", "quebrou", "quebrei", "caiu", "começou", "aconteceu", "perdi",
        "fui atendido", "fui atendida", "foi", "esteve", "veio", "fizeram", "atenderam", "fui operado",
        "fui operada", "operaram", "tirei", "coloquei",
    ),
    "HURTS": words(
        "dói", "doi", "doendo", "dor", "dores", "doem", "febre", "tosse", "sangra", "sangrando", "inchado",
        "inchada", "doente", "coceira", "coçando", "coça", "tontura", "enjoo", "estou mal", "tô mal",
        "esperando", "à espera", "estou desde", "aguardando", "quebrado",
        "quebrada", "estragado", "estragada",
    ),
    "LAST": words("último", "última"),
    "IN": words("em", "daqui a", "daqui", "dentro de", "daki a", "em uns", "em umas", "daqui a uns",
        "em poucos", "em poucas", "daqui a poucos", "daqui a poucas", "em alguns", "em algumas",
        "daqui a alguns", "daqui a algumas", "dentro de alguns", "dentro de algumas", "dentro de poucos",
        "daqui a umas", "dentro de uns", "dentro de umas", "daqui uns",
        "daqui umas"),
    "ON": words("no", "na", "nos", "nas", "num", "numa"),
    "FOR": words("para", "pra", "pro", "p/", "pela", "pelo", "por", "para o", "para a"),
    "FOR_AT": words("para as", "pras", "pra as", "prás", "para às", "para à", "p as"),
    "AT": words("às", "@", "tipo às", "a partir já", "pode ser às"),
    "TO": words("a", "ao", "aos"),
    "UNTIL": words("de agora até", "de agora a", "daqui até", "até", "até a", "até o", "até ao", "ate"),
    "DURING": words("durante", "ao longo"),
    "THE": words("o", "os"),
    "OF": words("de", "d"),
    "OF_THE": words("que começa no", "que começa em", "que começa", "do", "da", "dos", "das"),
    "EARLY": words("primeiros dias", "início", "inícios", "começo", "princípio", "princípios", "comecinho"),
    "MID": words("meados", "meio"),
    "LATE": words("que acabe", "que termine", "acabe", "termine", "últimos dias", "fim", "final", "finais",
        "fins", "finzinho"),
    "MERIDIEM": {
        **dict.fromkeys(("am", "a.m.", "a.m", "a. m."), "am"), **dict.fromkeys(("pm", "p.m.", "p.m",
                         "p. m."), "pm"),
    },
    "OCLOCK": words("h", "hs", "hrs", "hr", "h.", "hs.", "em ponto"),
    "ISH": words("e pouco", "e tal", "e qualquer coisa", "e pouquinho"),
    "HALF": words("meia", "meia e pouco"),
    "QUARTER": words("um quarto"),
    "CLOCK": same(720, "meio-dia", "meio dia", "ao meio-dia", "ao meio dia", "meidia"),
    "MIDNIGHT": words("meia-noite", "meia noite", "à meia-noite", "à meia noite"),
    "PART": {
        **dict.fromkeys(("manhã", "a manhã", "parte da manhã", "manhãzinha", "qualquer manhã", "alguma manhã",
                         "período da manhã"), shared.MORNING),
        **dict.fromkeys(("cedo", "logo cedo", "cedinho", "bem cedo", "manhã cedo", "início da manhã",
                         "logo de manhã",
                         "começo da manhã", "primeira hora",
                         "primeiras horas da manhã"), shared.EARLY_MORNING),
        **dict.fromkeys(("fim da manhã", "final da manhã", "meio da manhã"), _LATE_MORNING),
        **dict.fromkeys(("a tarde", "de tarde", "da tarde", "na tarde", "pela tarde", "parte da tarde",
                         "na parte da tarde", "período da tarde", "no período da tarde",
                         "à tarde", "qualquer tarde", "alguma tarde", "uma tarde"), _AFTERNOON),
        **dict.fromkeys(("início da tarde", "começo da tarde", "comecinho da tarde"), shared.EARLY_AFTERNOON),
        **dict.fromkeys(("fim da tarde", "final da tarde", "fim de tarde", "final de tarde",
                         "finzinho da tarde",
                         "finzinho de tarde", "tardinha", "à tardinha", "a tardinha", "fim do dia",
                         "final do dia"), _LATE_AFTERNOON),
        **dict.fromkeys(("noite", "a noite", "noitinha", "à noitinha", "período da noite", "qualquer noite",
                         "alguma noite"), _NIGHT),
        "madrugada": shared.SMALL_HOURS,
        **dict.fromkeys(("hora do almoço", "hora de almoço", "horário de almoço",
                         "horário do almoço", "ao almoço", "almoço"), shared.LUNCH),
        **dict.fromkeys(("depois do almoço", "após o almoço", "depois de almoçar",
                         "dps do almoço"), _AFTER_LUNCH),
        **{f"{after} {work}": shared.AFTER_WORK for after in ("depois", "dps", "saindo", "à saída")
           for work in ("do trabalho", "do serviço", "do expediente", "do trampo", "do emprego",
           "de trabalhar")},
        **dict.fromkeys(("após o trabalho", "após o expediente"), shared.AFTER_WORK),
        **dict.fromkeys(("antes do trabalho", "antes de trabalhar",
                         "antes de ir trabalhar"), shared.BEFORE_WORK),
        **dict.fromkeys(("depois da escola", "depois da aula", "depois das aulas"), _AFTER_SCHOOL),
    },
    # Without an article these are parts of day only beside a day: "tarde" alone is "late".
    "BARE_PART": {"tarde": _AFTERNOON},
    "NOW": words("agora", "agora mesmo", "neste momento", "nesse momento", "já já"),
    "TONIGHT": {
        **{f"{this} manhã": shared.MORNING for this in _THESE},
        **{f"{this} tarde": _AFTERNOON for this in _THESE},
        **{f"{this} noite": _NIGHT for this in _THESE},
        "hoje noite": _NIGHT, "logo à noite": _NIGHT, "logo à tarde": _AFTERNOON,
    },
    "FROM": words(
        "desde", "a partir", "a partir de", "apartir", "apartir de", "no mínimo", "o mais cedo",
        # Who is busy until five wants what comes after.
        *(f"{busy} {until}" for busy in _BUSY for until in ("até", "até as", "até às", "até a", "até o",
            "ate")),
    ),
    "NOT_BEFORE": words("não antes", "não antes de",
        *(f"{busy} antes" for busy in _BUSY if busy.startswith("não "))),
    "WITHIN": words("no prazo de", "num prazo de", "em um prazo de"),
    "BY": words("no máximo", "o mais tardar", "no mais tardar", "não depois", "não mais tarde que",
        "não mais tarde do que", "no limite"),
    "PERHAPS": words(
        "que é", "que é uma", "que cai na", "que cai no", "que cai", "de preferência", "preferencialmente",
        "se possível", "se puder ser", "se puder", "talvez", "quem sabe",
        "idealmente", "se der", "se calhar", "por exemplo",
    ),
    "AMENDS": words(
        "quer dizer", "digo", "aliás", "desculpa", "desculpe", "perdão", "não espera", "espera", "ops",
        "ou melhor", "minto", "quis dizer", "queria dizer", "me enganei", "enganei-me", "não desculpa",
    ),
    "BETWEEN": words("entre"),
    "AND": words("e", "&"),
    "MINUS": words("menos"),
    "OR": words("ou", "ou então", "ou entao", "mas se não", "se não", "senão", "ou se não"),
    "AFTER": words("seguinte ao", "seguinte à", "posterior a", "posterior ao", "passado o", "passada a",
        "a seguir ao", "a seguir à", "a seguir a", "mas depois",
        "mas depois de", "depois",
        "depois de", "após", "dps", "passando", "passadas", "mais tarde que",
        "mais tarde do que"),
    "LACK": words("faltam", "falta", "faltando"),
    "BEFORE": words(*(f"{busy} depois" for busy in _BUSY if busy.startswith("não ")), "antes", "antes que",
        "antes de", "mas antes", "mas antes de", "mais cedo que", "mais cedo do que"),
    "OR_LATER": words("em diante", "ou mais tarde", "ou depois", "ou mais", "para a frente", "pra frente",
        "adiante"),
    "OR_EARLIER": words("ou antes", "ou mais cedo"),
    "APPROX": words(
        "quase",
        "por volta", "por volta de", "por volta das", "em torno das", "perto das", "cerca das", "lá pelas",
        "lá pras", "lá pros", "lá para os", "lá por", "lá para", "lá para as", "aí pelas", "pelas",
        "umas",
        "mais ou menos", "+ ou -", "+-", "cerca", "cerca de", "aproximadamente", "tipo", "tipo umas", "perto",
        "em torno", "em torno de", "à volta", "por aí", "ou por aí", "ou assim", "na volta", "pra lá", "~",
    ),
    "NOT": words(
        "rua", "avenida", "av.", "travessa", "praça",
        "sem ser", "exceto", "excepto", "salvo", "em vez de", "em vez", "ao invés de", "ao invés",
        "no lugar de",
        "saio às", "saio do trabalho às", "saio do serviço às", "largo às", "termino às", "acabo às",
        "saio da aula às", "entro às", "entro no trabalho às",
        "melhor que", "melhor do que", "que não seja", "não seja", "nem", "não será", "não seria",
        "não vai ser", "tirando", "não quero",
        "não é", "não era", "fora",
    ),
    "NO": words("não", "nao", "ñ", "tampouco", "também não"),
    "CANNOT": words(
        "não posso", "não consigo", "não dá", "não vai dar", "não me dá jeito", "não dá jeito", "não serve",
        "n posso",
        "não me serve", "não funciona", "não poderia", "n dá", "não tenho como", "não é possível", "não rola",
    ),
    "NOT_AFTER": words("impossível"),
    "VACATION": words("férias", "folga", "ausente"),
    "RATHER": words("melhor", "mas", "prefiro", "sim", "pode ser"),
    "MOVE": words(
        "mudar", "muda", "mude", "alterar", "altera", "passar", "passa", "passe", "trocar", "troca", "troque",
        "remarcar", "remarca", "reagendar", "reagenda", "adiar", "adiantar", "antecipar", "transferir",
        "desmarcar",
    ),
    # Numbers before these count something: they are no hours; ordinals before these are no weekdays.
    "COUNTED": words(
        "pessoas", "pessoa", "crianças", "criança", "adultos", "vezes", "vez", "euros", "euro", "reais",
        "real",
        "€", "$", "%", "por cento", "consultas", "consulta", "opção", "opções", "coisas", "coisa", "amigas",
        "amigos",
        "filhas", "filhos", "filha", "filho", "parte", "horários", "horário", "vagas", "vaga", "sessões",
        "sessão",
        "cortes", "corte", "serviços", "unhas", "mãos", "pés", "via", "mão", "visita", "alternativa",
        "marcação",
        "cachorros", "gatos", "cães", "rua", "data",
    ),
    # Numbers behind these count too: "somos 5 para as 9".
    "COUNTS": words("somos", "seremos", "seríamos", "mesa de", "mesa para", "mesa pra", "grupo de", "vamos"),
    "IDIOM": words(
        "estamos fora", "estaremos fora", "estou fora", "estarei fora", "vamos estar fora", "vou estar fora",
        "bom dia", "boa tarde", "boa noite", "boas tardes", "boas noites", "até amanhã", "até logo",
        "até mais",
        "até já", "bom fim de semana", "bom final de semana", "bom fds", "feliz natal", "feliz ano novo",
        "feliz páscoa", "até breve", "mais logo", "mais tarde", "mais cedo", "por agora",
        "o mais cedo possível",
        "quanto antes",
        "o quanto antes",
        "pelo menos", "uma noite", "uma manhã", "hoje em dia", "sem problema", "por favor",
        "por fim",
        "não tem problema", "não há problema", "não faz mal", "não sei", "o dia todo", "todo dia",
        "todos os dias",
        "não posso ir", "não consigo ir", "não vou poder ir", "não poderei ir", "não vou conseguir ir",
        "no entanto",
        "não posso comparecer", "não vou poder comparecer", "não poderei comparecer",
        "não consigo comparecer",
        "não dá pra ir", "não dá para ir", "não vai dar pra ir", "não vai dar para ir", "fora do", "uma vez",
        *_habits(),
    ),
    "POLITE": words("obrigado", "obrigada", "obg", "pfv", "pf", "blz", "ok", "beleza", "tá"),
}  # fmt: skip

_ENDS_NO_DAY = words("DASH", "TO", "UNTIL", "MONTH", "SLASH", "OF", "AND", "MINUS", "DOT", "NUM", "PART")
_BARE = NOT_A_DAY.union(_ENDS_NO_DAY)
_COUNTED = frozenset({"COUNTED"})
_NTH = {0: 2, 2: 4, 3: 5, 4: 6}  # Monday is called the second, Wednesday the fourth ...


def _counted_weekday(found: Found, context: Context) -> Piece | None:
    """Build "2ª", "na 6ª": the day's number and the ordinal's letter, without a space."""
    number, letter = found.items[-2:]
    weekday = found.number("NUM") - 2
    if not Found((number, letter)).is_tight() or not number.text.isdigit() or not 0 <= weekday <= 4:
        return None
    item = replace(number, tag="WEEKDAY", value=weekday)
    build = weekdays.weekday_after_today if found.has("NEXT") else weekdays.coming_weekday
    return build(Found((item,)), context)


def _nth_weekday(found: Found, context: Context) -> Piece | None:
    """Build "a segunda terça de dezembro": the first of two weekdays counts."""
    first, *rest = found.items
    place = _NTH.get(found.number("WEEKDAY"))
    if place is None:
        return None
    return weekdays.weekday_of_month(Found((replace(first, tag="NTH", value=place), *rest)), context)


def _nth_week(found: Found, context: Context) -> Piece | None:
    """Build "a segunda semana de dezembro"."""
    first, *rest = found.items
    place = _NTH.get(found.number("WEEKDAY"))
    if place is None:
        return None
    return edges.part_of_month(Found((replace(first, tag="ORD", value=place), *rest)), context)


def _days_between(found: Found, context: Context) -> Piece | None:
    """Build "do dia 9 ao dia 11"; "das 9 à uma" are hours."""
    is_hours = found.items[0].text in {"das", "da"} or found.items[-1].text == "uma"
    return None if is_hours else periods.days_without_month(found, context)


def _opens_list(item: Item) -> bool:
    return item.tag == "UNIT" and item.value == "day"


def _next_week(found: Found, context: Context) -> Piece | None:
    """Build "para a semana", next week in Portugal."""
    return periods.period(1)(Found((replace(found.items[0], tag="UNIT", value="week"),)), context)


def _in_eight(found: Found, context: Context) -> Piece | None:
    """Build "de hoje a oito", "de sexta a quinze dias": a week and two weeks from that day."""
    number = next(item for item in found.items if item.tag == "NUM")
    is_said = not number.text.isdigit() or found.has("UNIT")
    if number.value not in {8, 15} or not is_said or (found.has("UNIT") and found.name("UNIT") != "day"):
        return None
    if found.has("WEEKDAY"):
        return weekdays.weekday_in_weeks(found.number("NUM") // 7)(found, context)
    unit = replace(number, tag="UNIT", value="day")
    return durations.day_and_eight_days(Found((*found.items, unit)), context)


def _short_december(found: Found, context: Context) -> Piece | None:
    """Build "24 dez", "24 de dez.": elsewhere "dez" is ten."""
    day, month = [i for i in found.items if i.tag == "NUM"]
    if not day.text.isdigit() or month.text != "dez":
        return None
    return days.day_and_month(Found((day, replace(month, tag="MONTH", value=12))), context)


def _before_hour(found: Found, context: Context) -> Piece | None:
    """Build "quinze para as quatro"."""
    return None if found.number("NUM") % 5 else spoken.before_hour(0)(found, context)


def _to_one(found: Found, context: Context) -> Piece | None:
    """Build "dez pra uma"; "2 para 3" are people."""
    return _before_hour(found, context) if found.items[-1].text == "uma" else None


def _past_midnight(found: Found, context: Context) -> Piece | None:
    """Build "meia-noite e meia"."""
    return spoken.clock_shifted(
        Found((replace(found.items[0], tag="CLOCK", value=0), *found.items[1:])), context
    )


def _hours(found: Found, context: Context) -> Piece | None:
    """Build "às 17 horas", "17 horas"; "24 horas" and what is smaller lasts."""
    is_clock = found.has("AT") or found.has("FOR_AT") or 13 <= found.number("NUM") <= 23
    return clocks.hour_said(found, context) if is_clock else None


def _one(found: Found, context: Context) -> Piece | None:
    """Build "à uma", "à 1"; other numbers behind "a" may be anything."""
    return clocks.whole_hour(found, context) if found.number("NUM") == 1 else None


def _days_after_tomorrow(found: Found, context: Context) -> Piece | None:
    """Build "dois dias depois de amanhã": the word for the day after tomorrow is not meant."""
    *count, day = found.items
    if day.value != 2:
        return None
    return durations.after_day(Found((*count, replace(day, value=1))), context)


_DAY_RULES = (
    Rule("NUM UNIT DAYWORD", _days_after_tomorrow),
    Rule("THIS? WEEKDAY", weekdays.coming_weekday, unless_before=_COUNTED),
    Rule("NUM TO", _counted_weekday, unless_before=frozenset({"NUM", "COUNTED"})),
    Rule("WEEKDAY THIS UNIT", weekdays.weekday_of_week(0)),
    Rule("NEXT WEEKDAY", weekdays.weekday_after_today, unless_before=_COUNTED),
    Rule("WEEKDAY OF|OF_THE|COMMA? NEXT UNIT", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY OF|OF_THE|COMMA|ON? UNIT NEXT", weekdays.weekday_of_week(1)),
    Rule("THIS UNIT COMMA? ON? WEEKDAY", weekdays.weekday_of_week(0)),
    Rule("AGO NUM UNIT AGO_AFTER?", durations.some_time_ago),
    Rule("NUM UNIT AGO_AFTER", durations.some_time_ago),
    Rule("NEXT UNIT COMMA? ON? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("UNIT NEXT COMMA? ON? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("OF? DAYWORD TO NUM UNIT?", _in_eight),
    Rule("OF DAYWORD TO|IN NUM UNIT", durations.after_day),
    Rule("UNIT NUM OF_THE NUM", iberian.day_of_numbered_month),
    Rule("UNIT NUM OF|ON PART", on_day(iberian.day_number)),
    Rule(
        "NEXT|THIS? WEEKDAY NEXT? COMMA? ON? THE? UNIT? NUM OF|ON PART",
        on_day(iberian.weekday_and_its_day),
    ),
    Rule("NEXT NUM TO", _counted_weekday, unless_before=frozenset({"NUM", "COUNTED"})),
    Rule("OF? THIS? WEEKDAY TO NUM UNIT?", _in_eight, unless_before=frozenset({"OCLOCK", "COLON"})),
    Rule("WEEKDAY IN NUM UNIT", weekdays.weekday_of_later_week),
    Rule("IN NUM UNIT COMMA? ON? WEEKDAY", weekdays.weekday_of_later_week),
    Rule("WEEKDAY COMMA? ON? THE? UNIT? NUM", weekdays.weekday_and_day, unless_before=_BARE),
    Rule(
        "NEXT|THIS? WEEKDAY NEXT? COMMA? ON? THE? UNIT? NUM",
        iberian.weekday_and_its_day,
        unless_before=iberian.NO_DATE,
    ),
    Rule("WEEKDAY WEEKDAY OF MONTH OF? YEAR?", _nth_weekday),
    Rule("WEEKDAY WEEKDAY OF EACH UNIT", days.no_one_day),
    Rule("WEEKDAY WEEKDAY OF|OF_THE NEXT? UNIT NEXT?", _nth_weekday),
    Rule("UNIT? NUM|ORD OF? MONTH OF? YEAR?", days.day_and_month, unless_before=NOT_ALONE),
    Rule("MONTH NUM", days.day_and_month, unless_before=_BARE),
    Rule("UNIT? NUM OF? NUM", _short_december, unless_before=NOT_ALONE, unless_after=frozenset({"AT"})),
    Rule("UNIT? NUM OF|OF_THE THIS? NEXT? UNIT NEXT?", days.day_of_period),
    Rule("UNIT? NUM THIS UNIT", days.day_of_period),
    Rule("UNIT NUM", iberian.day_number, unless_before=NOT_A_DAY | {"MONTH", "SLASH", "OF"}),
    Rule(
        "OF_THE UNIT? NUM TO UNIT? NUM",
        _days_between,
        unless_before=NOT_A_DAY,
        unless_after=_COUNTED,
    ),
    Rule(
        "OF NUM TO NUM",
        periods.days_without_month,
        only_after=frozenset({"VACATION"}),
        unless_before=NOT_A_DAY | {"OF", "MONTH"},
    ),
    Rule("UNIT NUM TO|UNTIL UNIT? NUM", _days_between, unless_before=NOT_A_DAY),
    Rule(
        "OF|OF_THE|FROM OF_THE? THE? UNIT? NUM TO|UNTIL THE? UNIT? NUM OF MONTH OF? YEAR?",
        periods.days_of_month,
    ),
    Rule("BETWEEN THE? UNIT? NUM AND THE? UNIT? NUM OF MONTH OF? YEAR?", periods.days_of_month),
    Rule("BETWEEN THE? UNIT NUM AND THE? UNIT? NUM", periods.days_without_month, unless_before=NOT_A_DAY),
    Rule("UNIT OF|OF_THE UNIT? NUM", periods.week_of_day, unless_before=NOT_A_DAY),
    Rule("UNIT OF|OF_THE UNIT? NUM OF MONTH", periods.week_of_day),
    Rule("ORD|LAST UNIT OF MONTH OF? YEAR?", edges.part_of_month),
    Rule("WEEKDAY UNIT OF MONTH OF? YEAR?", _nth_week),
    Rule("WEEKDAY UNIT OF|OF_THE THIS? NEXT? UNIT NEXT?", _nth_week),
    Rule("IN NUM UNIT", durations.after_some_time),
    Rule("IN NUM UNIT AND NUM UNIT", durations.after_some_time),
    Rule("NEXT_WEEK COMMA? ON? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("NEXT_WEEK NEXT?", _next_week, unless_before=frozenset({"OF", "OF_THE", "PAST"})),
    Rule("UNIT NEXT", periods.period(1)),
    Rule("NEXT WEEKEND", weekends.weekend(1)),
    Rule("UNIT OF MONTH OF? YEAR?", iberian.whole_month),
    Rule("IN? MONTH OF? YEAR", periods.named_month),
    *(
        Rule(f"{tag} {rest}", edges.edge(tag.lower()))
        for tag in ("EARLY", "MID", "LATE")
        for rest in ("OF MONTH OF? YEAR?", "OF|OF_THE THIS? NEXT? UNIT NEXT?", "THIS UNIT")
    ),
)

_TIME_RULES = (
    Rule("LACK NUM UNIT? FOR_AT NUM MERIDIEM?", spoken.minutes_to),
    Rule(
        "TO NUM",
        _one,
        unless_before=iberian.NO_HOUR | {"COLON", "WORD", "OF", "AND", "MINUS", "PART"},
        unless_after=frozenset({"NUM"}),
    ),
    Rule("AT? NUM AND|MINUS HALF|QUARTER MERIDIEM?", spoken.hour_shifted, unless_before=NOT_ALONE),
    Rule("AT? NUM MINUS NUM MERIDIEM?", spoken.hour_shifted, unless_before=NOT_ALONE),
    Rule(
        "AT? NUM AND|MINUS HALF|QUARTER|NUM IN|OF|OF_THE|AT? PART",
        dayparts.of_part(spoken.hour_shifted),
        unless_after=frozenset({"BETWEEN"}),
    ),
    Rule("QUARTER|NUM FOR|FOR_AT CLOCK", spoken.clock_shifted),
    Rule("QUARTER FOR_AT NUM MERIDIEM?", spoken.minutes_to),
    Rule("QUARTER FOR TO? NUM", spoken.minutes_to),
    Rule("NUM FOR NUM", _to_one),
    Rule(
        "AT? NUM FOR_AT NUM",
        _before_hour,
        unless_after=frozenset({"OF", "OF_THE", "FOR", "FROM", "COUNTS", "UNIT", "MOVE", "DASH"}),
        unless_before=NOT_ALONE | {"COLON", "OCLOCK"},
    ),
    Rule("NUM OCLOCK NUM UNIT", clocks.hour_mark_minute),
    Rule("CLOCK AND HALF|QUARTER|NUM", spoken.clock_shifted, unless_after=frozenset({"BETWEEN"})),
    Rule("MIDNIGHT AND HALF|QUARTER|NUM", _past_midnight),
    Rule("AT|FOR_AT? NUM UNIT IN|OF|OF_THE|AT? PART", dayparts.of_part(clocks.hour_said)),
    Rule("AT|FOR_AT NUM UNIT AND NUM UNIT?", clocks.hours_and_minutes),
    Rule("AT|FOR_AT? NUM UNIT", _hours, unless_after=frozenset({"IN", "FOR", "AFTER", "UNTIL"})),
)

_list_days = shared.days_listed(_opens_list)


def _settle(items: list[Item]) -> list[Item]:
    items = _or_the_day_after(items)
    written = _with_one_oclock(_with_december(items))
    return _list_days(iberian_words.settle(written, until="ate amanha"))


def _or_the_day_after(items: list[Item]) -> list[Item]:
    """Read "amanhã ou depois de amanhã" as two days, not as "or later"."""
    said: list[Item] = []
    for item in items:
        last = said[-2] if len(said) > 1 else None
        if item.tag == "DAYWORD" and item.value == 1 and last and last.text == "ou depois":
            said[-2:] = [replace(last, tag="OR"), replace(item, value=2)]
        else:
            said.append(item)
    return said


def _with_one_oclock(items: list[Item]) -> list[Item]:
    """Read the "à" of "dia 22 à uma" as an hour's: days run to no "uma"."""
    settled = list(items)
    for place in range(2, len(items) - 1):
        day, joint, number = items[place - 2], items[place], items[place + 1]
        if joint.tag == "TO" and number.text == "uma" and day.tag == "UNIT" and day.value == "day":
            settled[place] = replace(joint, tag="AT")
    return settled


def _with_december(items: list[Item]) -> list[Item]:
    """Read the "dez" of "15/dez/2026" as December, elsewhere it is ten."""
    settled = list(items)
    for place in range(1, len(items)):
        item, before = items[place], items[place - 1]
        behind = items[place + 1 : place + 2]
        joined = before.tag in {"SLASH", "DASH"} and before.end == item.start
        if item.text == "dez" and joined and not (behind and behind[0].tag == "OCLOCK"):
            settled[place] = replace(item, tag="MONTH", value=12)
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
    written_24=True,
    settle=_settle,
)
