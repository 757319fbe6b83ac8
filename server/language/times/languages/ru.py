"""Russian: the words for days and times, in all their cases, and the patterns they stand in.

Weeks begin on Monday. "В следующую пятницу" is the Friday of the next week, "в ближайшую" the coming one.
"Полчетвёртого" counts back from four, "четверть пятого" and "десять минут шестого" likewise. "К шести" names
a time to come at. Digits with minutes are of the 24-hour clock. Christmas is the 7th of January.
"В третьем часу" is the hour up to three; "с 24 по 26" are days, "с 9 по 12" hours. "Занят до трёх"
asks for what comes after.
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
from server.language.times.builders import about, reading
from server.language.times.grammar import Builder, Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.times.languages import shared
from server.language.times.languages.shared import same, words
from server.language.times.readings import DAY_MINUTES, Clock, Clocks, Days, Part, Piece, hour_readings

_NIGHT = Part(0, 6 * 60, "night")
_EARLY_EVENING = Part(18 * 60, 20 * 60, "pm")
_LATE_EVENING = Part(21 * 60, 24 * 60, "pm")

_WEEKDAYS = (
    "понедельник понедельника понедельнику понедельником понедельнике понедельничек пн понед",
    "вторник вторника вторнику вторником вторнике вторничек вт",
    "среда среду среды среде средой сриду ср",
    "четверг четверга четвергу четвергом четверге четверг четвержок чт четв чтв",
    "пятница пятницу пятницы пятнице пятницей пятничка пятничку пятнички пт птн пятн",
    "суббота субботу субботы субботе субботой субота суботу субботка субботку сб сбт суб",
    "воскресенье воскресенья воскресенью воскресеньем воскресение воскресения воскресенъе вс вск воскр",
)
_MONTHS = (
    "январь января январе янв", "февраль февраля феврале фев февр", "март марта марте мар",
    "апрель апреля апреле апр", "май мая мае", "июнь июня июне июн", "июль июля июле июл",
    "август августа августе авг", "сентябрь сентября сентябре сен сент", "октябрь октября октябре окт",
    "ноябрь ноября ноябре ноя нояб", "декабрь декабря декабре дек",
)  # fmt: skip
# Each row: nominative, genitive, dative and what else the cases have.
_NUMBERS = (
    "ноль нуля", "один одна одно одного одной одному одну одним", "два две двух двум двумя",
    "три трех трем тремя", "четыре четырех четырем четырьмя", "пять пяти пятью", "шесть шести шестью",
    "семь семи семью", "восемь восьми восемью", "девять девяти девятью", "десять десяти десятью",
    "одиннадцать одиннадцати одиннадцатью", "двенадцать двенадцати двенадцатью", "тринадцать тринадцати",
    "четырнадцать четырнадцати", "пятнадцать пятнадцати", "шестнадцать шестнадцати",
    "семнадцать семнадцати", "восемнадцать восемнадцати", "девятнадцать девятнадцати",
)  # fmt: skip
_TENS = {
    "двадцать": 20, "двадцати": 20, "тридцать": 30, "тридцати": 30, "сорок": 40, "сорока": 40,
    "пятьдесят": 50, "пятидесяти": 50,
}  # fmt: skip
# Stems of the ordinals; a date takes -ого or -ое, a weekday -ый, -ая, -ую, -ой, -ом.
_ORDINALS = {
    1: "перв", 2: "втор", 4: "четверт", 5: "пят", 6: "шест", 7: "седьм", 8: "восьм", 9: "девят", 10: "десят",
    11: "одиннадцат", 12: "двенадцат", 13: "тринадцат", 14: "четырнадцат", 15: "пятнадцат",
    16: "шестнадцат", 17: "семнадцат", 18: "восемнадцат", 19: "девятнадцат", 20: "двадцат", 30: "тридцат",
}  # fmt: skip
_NEXT = "следующ будущ"
_THIS = "ближайш текущ наступающ предстоящ"
_PREVIOUS = "прошл прошедш предыдущ"
_SOFT = "ий ая ую ей его ем ие их ее яя юю"
_HARD = "ый ая ую ой ого ом ые ых ое"


def _forms(stems: str, endings: str) -> list[str]:
    return [stem + ending for stem in stems.split() for ending in endings.split()]


def _cardinals() -> dict[str, int]:
    numbers = shared.numbered(_NUMBERS)
    units = {word: value for word, value in numbers.items() if 1 <= value <= 9}
    # "Без двадцати восемь" is no 28: ten and unit stand in one case.
    named = {word: value for word, value in units.items() if _is_nominative(word)}
    joined = shared.tens_and_units(
        {t: n for t, n in _TENS.items() if t.endswith(("ь", "к"))}, named, "{ten} {unit}"
    )
    other = {word: value for word, value in units.items() if not _is_nominative(word)}
    bent = {ten: value for ten, value in _TENS.items() if not ten.endswith(("ь", "к"))}
    return (
        numbers
        | _TENS
        | joined
        | shared.tens_and_units(bent, other, "{ten} {unit}")
        | same(1, "часу", "часом")
    )


def _is_nominative(word: str) -> bool:
    return any(word in row.split()[:1] for row in _NUMBERS) or word in {"одна", "одну", "одно", "две"}


def _date_ordinals() -> dict[str, int]:
    simple = {stem + end: n for n, stem in _ORDINALS.items() for end in ("ого", "ое", "ому")}
    simple |= same(3, "третьего", "третье", "третьему")
    units = {word: value for word, value in simple.items() if value <= 9}
    return simple | shared.tens_and_units({"двадцать": 20, "тридцать": 30}, units, "{ten} {unit}")


def _place_ordinals() -> dict[str, int]:
    places = {form: n for n, stem in _ORDINALS.items() if n < 6 for form in _forms(stem, "ый ая ую ой ом")}
    return places | same(3, "третий", "третья", "третью", "третьей", "третьем")


_BUSY = (
    "занят",
    "занята",
    "заняты",
    "работаю",
    "работаем",
    "на работе",
    "учусь",
    "на учебе",
    "не могу",
    "не смогу",
    "не свободен",
    "не свободна",
    "на совещании",
    "на занятиях",
    "в школе",
    "в отпуске",
    "в отъезде",
)

_WORDS: dict[str, LexiconValue] = {
    "WEEKDAY": shared.numbered(_WEEKDAYS),
    "MONTH": shared.numbered(_MONTHS, 1),
    "NUM": _cardinals() | same(2, "пару", "пара"),
    "ORD": _date_ordinals(),
    "NTH": _place_ordinals(),
    "SUFFIX": words("-го", "го", "-е", "-ое", "-ого", "-й", "-му"),
    "OF_DAY": words("числа", "число", "числу"),
    "YEAR_WORD": words("года", "г.", "г", "год"),
    "DAYWORD": {
        "сегодня": 0, "сёдня": 0, "седня": 0, "сегодняшний день": 0, "завтра": 1, "завтрашний день": 1,
        "завтрашнего дня": 1, "завтрашнего": 1,
        "послезавтра": 2, "после завтра": 2, "послепослезавтра": 3, "после послезавтра": 3,
        "послезавтрашний день": 2,
        **same(1, *_forms("завтрашн", _SOFT), "завтро", "завтраго", "зафтра"),
        **same(0, *_forms("сегодняшн", _SOFT), "севодня"), **same(-1, *_forms("вчерашн", _SOFT)),
        **same(2, *_forms("послезавтрашн", _SOFT), "послезавтро"),
        "вчера": -1, "позавчера": -2, "сегодняшнего": 0, "сегодняшнего дня": 0, "сегодняшним": 0,
        "zavtra": 1, "segodnya": 0, "poslezavtra": 2,
    },
    "UNIT": {
        **same("minute", "минута", "минуту", "минуты", "минут", "минуток", "мин"),
        **same("hour", "час", "часа", "часов", "часам", "часами", "часик", "часика", "часиков", "часок", "ч",
            "chas", "chasa", "chasov"),
        **same("day", "день", "дня", "дней", "дню", "дн", "сутки", "суток", "денек", "денька", "деньков",
            "dnya"),
        **same("week", "неделя", "неделю", "недели", "недель", "неделе", "неделей", "нед",
            "неделька", "недельку", "недельки", "недельке"),
        **same("month", "месяц", "месяца", "месяцев", "месяце", "мес", "месяцу", "месяцем"),
        **same("year", "год", "года", "году"),
    },
    "QUARTAL": words("квартал", "квартала", "квартале"),
    "HALF_YEAR": words("полгода"),
    "FEW_DAYS": words("ближайшие дни", "ближайшие пару дней", "ближайшие несколько дней"),
    "AND_HALF": words("с половиной"),
    "THIS_WEEK": words("на неделе"),
    "DURATION": {**same(15, "четверть часа"), **same(30, "полчаса", "пол часа",
        "пол-часа"), **same(90, "полтора часа", "часа полтора")},
    "HOLIDAY": {
        **same("01-07", "рождество", "рождества"),
        **same("12-31", "канун нового года"),
        **same("01-14", "старый новый год", "старого нового года"),
        **same("01-01", "новый год", "нового года", "новому году", "новым годом", "новом году"),
        **same("01-07", "рождеством", "рождеству"), **same("12-25", "католическое рождество"),
        **same("03-08", "8 марта", "восьмого марта", "женский день"), **same("02-23", "день защитника"),
        **same("02-14", "день святого валентина", "день влюбленных"),
        **same("05-09", "день победы"),
        **same("03-08", "восьмое марта"),
    },
    "WEEKEND": words("выходные", "выходных", "выходным"),
    "THIS": words("этот", "эта", "эту", "этой", "этом", "это", "эти", "этих",
        *_forms(_THIS, _SOFT + " " + _HARD)),
    "NEXT": words(*_forms(_NEXT, _SOFT), "след", "след."),
    "PREV": words(*_forms(_PREVIOUS, _HARD + " " + _SOFT)),
    # What is over: a weekday beside it is a past one.
    "HAPPENED": words(
        "я был", "я была", "мы были", "был у вас", "была у вас", "были у вас", "исполнилось",
        "стригся", "стриглась", "красилась", "приходил", "приходила", "приходили", "звонил", "звонила",
        "писал вам", "писала вам", "сломался", "сломалась", "сломал", "сломала", "упал", "упала",
        "были закрыты", "была закрыта", "было закрыто", "не работали", "была операция", "был приступ",
        "была травма", "родила", "делали", "выпала", "выпал", "заболел",
        "заболела", "заболело", "случилось", "началось",
 "пропустил", "пропустила",
    ),
    "HURTS": words(
        "болит", "болят", "боль", "боли", "ноет",
    ),
    "EACH": words("каждый", "каждую", "каждое", "каждые", "каждой", "каждого"),
    "BEFORE_LAST": words(*_forms("позапрошл", _HARD)),
    "RATHER": words("лучше", "скорее", "предпочтительнее"),
    "LAST": words(*_forms("последн", _SOFT)),
    "THROUGH": words("через", "чз", "спустя"),
    "WITHIN": words("в течение", "за ближайшие", "в пределах"),
    "AT": words("в", "во", "к", "ко", "v"),
    "FOR_AT": words("на", "na"),
    "MINUS": words("без"),
    "THAT": words("той", "ту", "та"),
    "HALF_TO": words("пол", "половина", "половине", "половину", "половины", "половиной"),
    "QUARTER": words("четверть", "четверти"),
    "OCLOCK": words("ноль ноль", "ровно"),
    "EARLY": words("начало", "начале", "начала", "началу", "первые числа", "первых числах", "первым числам"),
    "MID": words("середина", "середине", "середину", "середины"),
    "LATE": words("конец", "конце", "конца", "концу", "концом", "последние числа", "последних числах",
        "двадцатых числах"),
    "CLOCK": same(720, "полдень", "полудня", "полудню"),
    "MIDNIGHT": words("полночь", "полуночи"),
    "PART": {
        **dict.fromkeys(("утро", "утра", "утру", "утром", "утречком", "с утра", "с утреца", "с утречка",
            "поутру",
            "по утрам", "утрам", "утречка", "утренние", "utra", "utrom"), shared.MORNING),
        **dict.fromkeys(("рано утром", "с утра пораньше", "пораньше утром", "пораньше с утра",
            "рано с утра", "утром пораньше",
            "ранним утром", "раннее утро", "с самого утра", "самым утром",
            "первым делом утром"), shared.EARLY_MORNING),
        **dict.fromkeys(("поздним утром", "позднее утро", "поздно утром", "ближе к полудню",
            "утром попозже", "попозже утром"), shared.LATE_MORNING),
        **dict.fromkeys(("ранним вечером", "ранний вечер", "пораньше вечером"), _EARLY_EVENING),
        **dict.fromkeys(("первая половина дня", "первой половине дня",
            "первую половину дня"), shared.MORNING),
        **dict.fromkeys(("до обеда", "перед обедом"), shared.MORNING),
        **dict.fromkeys(("днем", "после обеда", "пополудни", "после полудня", "послеобеденное время",
            "dnem"), shared.AFTERNOON),
        **dict.fromkeys(
            ("вторая половина дня", "второй половине дня", "вторую половину дня"), shared.AFTERNOON
        ),
        **dict.fromkeys(("ближе к вечеру", "под вечер"), shared.LATE_AFTERNOON),
        **dict.fromkeys(("вечер", "вечера", "вечеру", "вечером", "вечерком", "вечерами", "по вечерам",
            "vechera",
            "vecherom"), shared.EVENING),
        **dict.fromkeys(("поздно вечером", "вечером попозже", "попозже вечером",
            "поздний вечер"), _LATE_EVENING),
        **dict.fromkeys(("ночь", "ночи", "ночью"), _NIGHT),
        **dict.fromkeys(("обед", "обеденное время", "обеденный перерыв", "обеда", "обеду"), shared.LUNCH),
        **dict.fromkeys(("после работы",), shared.AFTER_WORK),
        **dict.fromkeys(("до работы", "перед работой"), shared.BEFORE_WORK),
    },
    "FROM": words(
        "с", "со", "начиная с", "от", "но не раньше", "но не ранее", "не раньше", "не ранее",
        "не раньше чем в", "не раньше чем",
        # Who is busy until five wants what comes after.
        *(f"{busy} до" for busy in _BUSY),
    ),
    "UNTIL": words("до"),
    "TO": words("по"),
    "BETWEEN": words("между"),
    "AND": words("и", "&"),
    "OR": words("или", "либо"),
    "AFTER": words("после", "позже", "попозже"),
    "BY": words("но не позже", "но не позднее", "не позже", "не позднее", "самое позднее в", "самое позднее"),
    "BEFORE": words("раньше", "ранее", "перед"),
    "OR_LATER": words("или позже", "и позже", "или после", "и дальше", "и далее"),
    "OR_EARLIER": words("или раньше", "и раньше"),
    "APPROX": words(
        "около", "примерно", "приблизительно", "где-то", "где то", "часов в", "часа в", "часиков в",
        "часика в",
        "ориентировочно", "в районе", "районе", "ближе к", "ближе ко", "часам к", "часикам к", "часов к",
        "порядка", "плюс-минус", "плюс минус",
        "часов около", "~", "часов на",
    ),
    "NOT": words("не", "ни", "кроме", "только не", "вместо", "но не", "за исключением"),
    "NOT_AFTER": words(
        "не могу", "не можем", "не смогу", "не сможем", "не получится", "не получается", "не выйдет",
        "не подходит",
        "не записывайте", "не записывай", "не надо", "не нужно", "не подойдет", "не устраивает", "никак",
    ),
    "CANNOT": words("неудобно", "не удобно", "занят", "занята", "заняты"),
    "DAY_BEFORE": words("накануне", "за день до"),
    "AGO": words("назад", "тому назад"),
    "SOME": same(3, "несколько", "пару-тройку"),
    "RUNNING": {f"{stem}ом часу": n for n, stem in _ORDINALS.items() if n <= 12} | {"третьем часу": 3},
    "NOW": words("прямо сейчас"),
    "PERHAPS": words(
        "лучше", "лучше всего", "желательно", "предпочтительно", "например", "может", "может быть",
        "возможно",
        "скажем", "хотя бы", "наверное", "удобнее", "удобнее всего", "если можно", "в идеале",
    ),
    "AMENDS": words("ой", "нет лучше", "нет", "ой нет", "то есть", "точнее", "вернее", "нет погодите",
        "простите",
        "извините", "стоп"),
    "MOVE": words(
        "перенести", "перенесите", "перенеси", "перенесем", "переносите", "перенос", "передвинуть",
        "передвиньте",
        "сдвинуть", "сдвиньте", "переставить", "поменять", "поменяйте", "переписать", "перезаписать",
        "перезапишите", "изменить", "сместить",
    ),
    "COUNTED": words(
        "человек", "человека", "чел", "лет", "раз", "раза", "рублей", "рубля", "руб", "р", "тысяч", "штук",
        "детей", "ребенка", "взрослых", "вариант", "вариантов", "процентов", "%", "€", "$", "₽", "улица",
        "дом",
        "минутах", "часах", "этаж", "этаже", "этажа", "классе", "класс", "класса", "ряд", "ряду", "улице",
        "улицы", "переулке",
        "линии", "доме", "курсе", "месте", "триместр",
        "корпус", "подъезд", "квартира", "ночи подряд", "дня подряд", "минутный",
        "сеанса", "сеансов", "процедур", "процедуры", "места", "мест", "вопрос", "вопроса",
    ),
    "IDIOM": words(
        "двое", "трое", "четверо", "пятеро", "шестеро", "нас двое", "нас трое",
        "доброе утро", "доброго утра", "добрый день", "доброго дня", "добрый вечер", "доброго вечера",
        "хорошего дня", "хорошего вечера", "хороших выходных", "доброй ночи", "спокойной ночи",
        "удачного дня",
        "с новым годом", "с рождеством", "с днем рождения", "с праздником", "с наступающим", "по выходным",
        "час пик",
        "на секунду", "до завтра", "один момент", "на днях", "день рождения", "дня рождения",
        "каждый день", "целый день",
        "любой день", "в любой день", "любое время", "в любое время", "один раз",
        "понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам", "воскресеньям",
        "выходным дням",
    ),
    "POLITE": words("пожалуйста", "спасибо", "плиз", "пж", "можно", "подойдет", "удобно", "ок"),
}  # fmt: skip

_NOT_ALONE = shared.NOT_ALONE
# Behind "в 16 30" these say that the second number is no minute.
_NO_MINUTES = _NOT_ALONE | {"NUM", "LONGNUM", "DOT", "MONTH", "SUFFIX", "DASH", "SLASH", "COLON", "OF_DAY"}
# Before an hour that only "часа" tells from a number of hours there stands one of these, or nothing.
_HOUR_CUES = frozenset(
    {
        "",
        "AT",
        "FOR_AT",
        "AFTER",
        "BEFORE",
        "FROM",
        "TO",
        "UNTIL",
        "BY",
        "BETWEEN",
        "AND",
        "OR",
        "APPROX",
        "COMMA",
        "NOT",
    }
    | {"WEEKDAY", "DAYWORD", "MONTH", "PART", "OF_DAY", "SUFFIX", "POLITE", "PERHAPS", "AMENDS", "DASH"}
)
# "На час позже" moves a time and names none.
_SHIFTED = frozenset({"AFTER", "BEFORE", "AGO", "OR_LATER", "OR_EARLIER"})
_DAY_ENDS = frozenset({"WEEKDAY", "DAYWORD", "MONTH", "YEAR", "YEAR_WORD", "NUM", "OF_DAY", "SUFFIX"})
_BEFORE_TIMES = frozenset({"COMMA", "MONTH", "SUFFIX", "AFTER", "BEFORE", "BY", "FROM", "UNTIL", "TO",
    "BETWEEN", "AND", "OR",
    "APPROX"}) | {
    "WEEKDAY", "DAYWORD", "PART",
}  # fmt: skip
_NO_DAYS = _NO_MINUTES | {"UNIT", "PART"}


def _ago(found: Found, context: Context) -> Piece | None:
    """Build "три дня назад", "неделю назад", "несколько дней назад"."""
    items = (replace(item, tag="NUM") if item.tag == "SOME" else item for item in found.items)
    return durations.some_time_ago(Found(tuple(items)), context)


def _hours_and_minutes(found: Found, context: Context) -> Piece | None:
    """Build "через час пятнадцать": the minutes without their word."""
    if found.name("UNIT") != "hour" or not 1 <= found.values("NUM")[-1] <= 59:
        return None
    minutes = replace(found.items[-1], tag="UNIT", value="minute")
    return durations.after_some_time(Found((*found.items, minutes)), context)


def _few_days(found: Found, context: Context) -> Piece | None:
    """Build "в ближайшие дни"."""
    days_on = replace(found.items[-1], tag="NUM", value=3), replace(found.items[-1], tag="UNIT", value="day")
    piece = durations.coming_days(Found(days_on), context)
    return replace(piece, approximate=True) if piece else None


def _before_span(build: Builder) -> Builder:
    """Build "до выходных", "до следующей недели": up to their beginning."""

    def build_before(found: Found, context: Context) -> Piece | None:
        whole = build(found, context)
        span = whole.days[0] if whole and whole.days else None
        return Piece(days=(Days(None, span.first),)) if isinstance(span, Days) else None

    return build_before


def _afternoon_time(found: Found, context: Context) -> Piece | None:
    """Build "3:15 дня"."""
    hour, minute = found.values("NUM")
    if found.name("UNIT") != "day" or not 1 <= hour <= 12 or minute > 59:
        return None
    return Piece(times=(Clock((hour % 12 + 12) * 60 + minute),), time_grain="minute")


def _weekday_and_day(found: Found, context: Context) -> Piece | None:
    """Build "сб 19": the date where it is a Saturday, else an hour."""
    piece = weekdays.weekday_and_day(found, context) if found.items[1].text.isdigit() else None
    return None if piece is None or piece.is_conflict or piece.is_impossible else piece


def _one_or_more(found: Found, context: Context) -> Piece | None:
    """Build "через неделю-две"."""
    unit = next(item for item in found.items if item.tag == "UNIT")
    return durations.after_range(Found((replace(unit, tag="NUM", value=1), *found.items)), context)


def _after_range(found: Found, context: Context) -> Piece | None:
    """Build "дня через три-четыре"."""
    unit, *rest = found.items
    return durations.after_range(Found((*rest, unit)), context)


def _no_length(found: Found, context: Context) -> Piece | None:
    """Read "минут на десять" as a length, so that no part of it is an hour."""
    return Piece() if found.name("UNIT") in {"minute", "day", "week", "month"} else None


def _written_date(found: Found, context: Context) -> Piece | None:
    """Build "05.03", "5.12", "5.3.": with one digit and no second dot ("1.6") a cue must stand before it."""
    is_short = found.items[-1].tag == "NUM" and len(found.items[-1].text) == 1
    return None if is_short else days.dotted_date(found, context)


def _genitive_day(found: Found, context: Context) -> Piece | None:
    """Build "четвёртого": the genitive is of a date, where "четвёртое" may be one of some options."""
    is_date = found.items[0].text.endswith(("ого", "его"))
    return days.day_of_month(found, context) if is_date else None


def _after_tomorrow(found: Found, context: Context) -> Piece | None:
    """Build "через неделю после завтра": the two words are else the day after tomorrow."""
    word = next(item for item in found.items if item.tag == "DAYWORD")
    if word.text != "после завтра":
        return None
    items = tuple(replace(item, value=1) if item is word else item for item in found.items)
    return durations.after_day(Found(items), context)


def _dates_to(found: Found, context: Context) -> Piece | None:
    """Build "с 24 по 26", "с 5 по 8 число"; "с 9 по 12" may be hours."""
    is_dates = found.has("SUFFIX") or found.has("OF_DAY") or found.values("NUM")[1] > 24
    return periods.days_without_month(found, context) if is_dates else None


def _minutes_or_date(found: Found, context: Context) -> Piece | None:
    """Build "на 9.30"; "на 9.12" is a date."""
    minute = found.values("NUM")[1]
    return clocks.hour_and_minute(found, context) if minute > 12 or minute == 0 else None


def _time_of_part(found: Found, context: Context) -> Piece | None:
    """Build "7 30 вечера", "7.30 вечера"."""
    numbers = Found(tuple(item for item in found.items if item.tag != "PART"))
    if len(found.values("NUM")) != 2 or not numbers.values("NUM")[1] <= 59:
        return None
    hour, minute = numbers.values("NUM")
    readings = hour_readings(hour, minute, half_days=True) if 1 <= hour <= 23 and not minute % 5 else ()
    kept = dayparts.within(found.part(), readings)
    return Piece(times=kept, time_grain="minute") if kept else None


def _zero_minutes(found: Found, context: Context) -> Piece | None:
    """Build "девять ноль пять утра"."""
    hour, zero, minute = (item for item in found.items if item.tag == "NUM")
    if zero.text != "ноль" or not isinstance(hour.value, int) or not isinstance(minute.value, int):
        return None
    if not 1 <= hour.value <= 23 or not 1 <= minute.value <= 9:
        return None
    readings = hour_readings(hour.value, minute.value, half_days=True)
    kept = dayparts.within(found.part(), readings) if found.has("PART") else readings
    return Piece(times=kept, time_grain="minute") if kept else None


def _dashed_behind_day(found: Found, context: Context) -> Piece | None:
    """Build "в пятницу 15-30", "15.12.26 15-00"; "завтра 10-15" are hours."""
    minute = found.values("NUM")[1]
    return clocks.dashed_time(found, context) if minute in {0, 30, 45} else None


def _date_and_time(found: Found, context: Context) -> Piece | None:
    """Build "15.12 15:00": no guess is needed where the time is written out."""
    place = next(n for n, item in enumerate(found.items) if item.tag == "COLON") - 1
    day = days.dotted_date(Found(found.items[:3]), context)
    timed = clocks.hour_and_minute(Found(found.items[place:]), context)
    if day is None or timed is None or day.is_impossible or timed.is_impossible:
        return None
    return replace(timed, days=day.days)


def _hour_said(found: Found, context: Context) -> Piece | None:
    """Build "3 часа"; "пару часов" is a length."""
    return None if found.items[0].text in {"пару", "пара"} else clocks.hour_said(found, context)


def _one_oclock(found: Found, context: Context) -> Piece | None:
    """Build "в час"; "на часок" is a length."""
    return None if found.items[0].text in {"часок", "часик"} else spoken.one_oclock(found, context)


def _spoken_of_day(found: Found, context: Context) -> Piece | None:
    """Build "в три пятнадцать дня"."""
    piece = spoken.hour_then_minutes(found, context) if found.name("UNIT") == "day" else None
    times = [time for time in piece.times if isinstance(time, Clock)] if piece else []
    late = tuple(time for time in times if time.minute >= DAY_MINUTES // 2)
    return replace(piece, times=late) if piece and late else None


def _settle(items: list[Item]) -> list[Item]:
    """Read "за неделю до нового года" and "через неделю после 24-го" as a week before and after that day."""
    settled: list[Item] = []
    for place, item in enumerate(items):
        unit = place + 1 + (_tags_at(items, place + 1, 1) == ["NUM"])
        cue, *day = _tags_at(items, unit, 4)[1:] or [""]
        names_day = day[:1] in (["HOLIDAY"], ["ORD"], ["DAYWORD"]) or set(day[1:2]) & {"SUFFIX", "MONTH"}
        counts = _tags_at(items, unit, 1) == ["UNIT"] and names_day
        if counts and ((item.text == "за" and cue == "UNTIL") or (item.tag == "THROUGH" and cue == "AFTER")):
            settled += [replace(item, tag="NUM", value=1)] if unit == place + 1 else []
            continue
        if _tags_at(items, place, 3) == ["NUM", "SUFFIX", "COUNTED"]:  # "на 5-й улице"
            settled.append(replace(item, tag="WORD"))
            continue
        after_unit = settled[-1:] and settled[-1].tag == "UNIT" and item.tag == "UNTIL"
        counted = after_unit and any(one.text == "за" for one in items[max(place - 3, 0) : place])
        settled.append(replace(item, tag="BEFORE") if counted else item)
    parts = {"работы": shared.AFTER_WORK, "учебы": shared.AFTER_WORK}
    split = shared.less_liked(shared.split_or(settled, "или после", "или до", parts), "чем")
    return [
        replace(item, tag="PERHAPS")  # "на второй неделе января, лучше в среду"
        if item.tag == "RATHER" and {"UNIT", "MONTH", "THIS_WEEK"} & {*_tags_at(split, max(place - 2, 0), 2)}
        else item
        for place, item in enumerate(split)
    ]


def _tags_at(items: list[Item], place: int, count: int) -> list[str]:
    """Return the tags of the items from a place on."""
    return [item.tag for item in items[place : place + count]]


def _running_hour(found: Found, context: Context) -> Piece | None:
    """Build "в третьем часу", "в начале шестого": the hour that ends at three, at six; "дня" says which."""
    end = (found.values("RUNNING") + found.values("ORD"))[0] * 60
    if end > DAY_MINUTES // 2:
        return None
    noon = DAY_MINUTES // 2
    spans = (Clocks(end - 60, end), Clocks(end - 60 + noon, end + noon))
    if found.has("UNIT"):
        return Piece(times=spans[1:]) if found.name("UNIT") == "day" else None
    return Piece(times=spans)


_DAY_RULES = (
    Rule("THIS? WEEKDAY DOT?", weekdays.coming_weekday),
    Rule("WEEKDAY AT|FOR_AT THIS UNIT", weekdays.coming_weekday),
    Rule("FOR_AT|AT THIS UNIT AT|FOR_AT WEEKDAY", weekdays.coming_weekday),
    Rule("NEXT WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY AT|FOR_AT? NEXT UNIT", weekdays.weekday_of_week(1)),
    Rule("NEXT UNIT AT|FOR_AT? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("PREV WEEKDAY", weekdays.last_weekday),
    Rule("THROUGH NUM? UNIT AT|FOR_AT? WEEKDAY", weekdays.weekday_of_later_week),
    Rule("THROUGH WEEKDAY", days.no_one_day),
    Rule("DAYWORD THROUGH NUM? UNIT", durations.after_day),
    Rule("NOW", durations.this_moment),
    Rule("WEEKDAY THROUGH NUM? UNIT", weekdays.weekday_of_later_week),
    Rule("AT|FOR_AT? ORD MONTH YEAR? YEAR_WORD?", days.day_and_month),
    Rule("AT|FOR_AT? NUM SUFFIX? MONTH DOT? YEAR YEAR_WORD?", days.day_and_month),
    Rule("FROM NUM TO|UNTIL NUM MONTH YEAR?", periods.days_of_month),
    Rule("FROM NUM SUFFIX? TO NUM SUFFIX? OF_DAY?", _dates_to, unless_before=_NO_DAYS),
    Rule("ORD", days.late_day_of_month, unless_before=frozenset({"UNIT", "COUNTED"})),
    Rule("FROM ORD TO|UNTIL ORD MONTH YEAR?", periods.days_of_month),
    Rule("NUM OF_DAY", days.day_of_month),
    Rule("NUM SUFFIX OF_DAY?", days.day_of_month, unless_before=_NOT_ALONE),
    Rule("ORD OF_DAY", days.day_of_month),
    Rule("FOR_AT ORD", days.day_of_month),
    Rule("NUM|ORD SUFFIX? OF_DAY THIS|NEXT UNIT", days.day_of_period),
    Rule("NUM DOT NUM DOT?", _written_date, unless_before=frozenset({"COUNTED", "NUM"})),
    Rule("NUM DOT NUM", days.dotted_date, unless_before=_NO_MINUTES, only_after=_HOUR_CUES | {"BY"}),
    Rule("NUM DOT NUM DOT?", days.dotted_date, only_after=frozenset({"FOR_AT"})),
    Rule("NTH|ORD|LAST WEEKDAY MONTH YEAR?", weekdays.weekday_of_month),
    Rule("NTH|ORD|LAST WEEKDAY THIS|NEXT? UNIT", weekdays.weekday_of_month),
    Rule("ORD", _genitive_day, unless_before=frozenset({"UNIT", "COUNTED", "WORD", "MONTH"})),
    Rule("AT|FOR_AT? THIS|NEXT|PREV QUARTAL", periods.quarter),
    Rule("AT|FOR_AT? NTH QUARTAL YEAR? YEAR_WORD?", reading("NTH", "ORD", periods.quarter)),
    Rule("NUM? YEAR_WORD AGO", reading("YEAR_WORD", "UNIT", durations.some_time_ago, value="year")),
    Rule("UNIT THROUGH NUM DASH|OR NUM", _after_range),
    Rule("UNIT FOR_AT NUM", _no_length),
    Rule(
        "AT? MONTH COMMA? AFTER NUM|ORD SUFFIX? OF_DAY?", periods.month_after_day, unless_before=_NO_MINUTES
    ),
    Rule("AT|FOR_AT? NEXT|THIS UNIT NUM|ORD SUFFIX? OF_DAY?", days.day_of_period, unless_before=_NO_MINUTES),
    Rule("WEEKDAY NUM", _weekday_and_day, unless_before=_NO_MINUTES | {"UNIT", "PART", "MONTH"}),
    Rule("UNTIL LATE YEAR_WORD", reading("YEAR_WORD", "UNIT", edges.rest_of_period, value="year")),
    Rule("THROUGH UNIT DASH|OR NUM", _one_or_more),
    Rule(
        "FROM|AFTER|BY MONTH YEAR?",
        periods.open_month,
        unless_before=frozenset({"NUM", "TO", "UNTIL", "DASH"}),
    ),
    Rule("UNTIL MONTH YEAR?", reading("UNTIL", "BEFORE", periods.open_month)),
    Rule("UNTIL WEEKEND", _before_span(weekends.weekend(0))),
    Rule("UNTIL NEXT UNIT", _before_span(periods.period(1))),
    Rule("ORD ORD YEAR? YEAR_WORD?", days.spoken_date),
    Rule("THROUGH NUM? UNIT AFTER WORD|LAST|PREV|THIS", days.no_one_day),
    Rule(
        "THIS_WEEK FROM? NUM|ORD SUFFIX? MONTH",
        reading("THIS_WEEK", "UNIT", periods.week_of_day, value="week"),
    ),
    Rule("AT|FOR_AT? UNIT FROM NUM|ORD SUFFIX? MONTH", periods.week_of_day),
    Rule("WEEKDAY COMMA? NUM|ORD SUFFIX? MONTH YEAR? YEAR_WORD?", weekdays.dated_weekday(days.day_and_month)),
    Rule("THROUGH NUM? UNIT NUM", _hours_and_minutes, unless_before=_NO_MINUTES | {"OR", "TO", "UNTIL"}),
    Rule("AT THIS UNIT", durations.coming_hour),
    Rule("AT|FOR_AT? FEW_DAYS", _few_days),
    Rule("THROUGH NUM? UNIT", durations.after_some_time),
    Rule("THROUGH NUM? YEAR_WORD", reading("YEAR_WORD", "UNIT", durations.after_some_time, value="year")),
    Rule("THROUGH NUM? UNIT DAYWORD", _after_tomorrow),
    Rule("WEEKDAY AT|FOR_AT THAT UNIT", days.no_one_day),
    Rule("AT|FOR_AT THAT UNIT AT|FOR_AT? WEEKDAY?", days.no_one_day),
    Rule("AT? NTH HALF_TO MONTH YEAR?", edges.half_of_month),
    Rule("AT? NTH HALF_TO THIS|NEXT? UNIT", edges.half_of_month),
    Rule("THROUGH NUM? UNIT AND? NUM UNIT", durations.after_some_time),
    Rule("THROUGH SOME UNIT", durations.after_about),
    Rule("NUM|SOME? UNIT AGO", _ago),
    Rule("UNIT THROUGH NUM", about(durations.after_some_time)),
    Rule("THROUGH DURATION", durations.after_minutes),
    Rule("THROUGH NUM AND_HALF UNIT", durations.after_and_half),
    Rule("THROUGH NUM COMMA|DOT NUM UNIT", durations.after_and_half),
    Rule("THROUGH NUM DASH|OR NUM UNIT", durations.after_range),
    Rule("THROUGH UNIT AND_HALF", durations.after_and_half),
    Rule("THIS_WEEK", periods.this_week),
    Rule("AT? NTH|LAST UNIT MONTH YEAR?", edges.part_of_month),
    Rule("AT? NTH|LAST UNIT THIS|NEXT? UNIT", edges.part_of_month),
    Rule("THROUGH HALF_YEAR", durations.after_months(6)),
    Rule("THIS UNIT", periods.period(0)),
    Rule("NEXT UNIT", periods.period(1)),
    Rule("PREV UNIT", periods.period(-1)),
    Rule("AT|FOR_AT? THIS? WEEKEND", weekends.weekend(0)),
    Rule("AT|FOR_AT? NEXT WEEKEND", weekends.weekend(1)),
    Rule("PREV WEEKEND", weekends.weekend(-1)),
    Rule("AT THIS|NEXT? MONTH", periods.named_month),
    Rule("AT MONTH YEAR YEAR_WORD?", periods.named_month),
    Rule("EARLY MONTH", edges.month_edge("early")),
    Rule("MID MONTH", edges.month_edge("mid")),
    Rule("LATE MONTH", edges.month_edge("late")),
    Rule("EARLY THIS|NEXT? UNIT", edges.edge("early")),
    Rule("MID THIS|NEXT? UNIT", edges.edge("mid")),
    Rule("LATE THIS|NEXT? UNIT", edges.edge("late")),
    Rule("UNTIL LATE THIS|NEXT? UNIT", edges.rest_of_period),
    Rule("AT? THIS NUM UNIT", durations.coming_days),
    Rule("WITHIN NUM? UNIT", durations.coming_days),
)

_TIME_RULES = (
    Rule("AT|FOR_AT NUM DASH NUM", clocks.dashed_time),
    Rule("NUM DASH NUM", _dashed_behind_day, only_after=_DAY_ENDS),
    Rule("NUM DOT NUM DOT? AT|FOR_AT? NUM COLON NUM", _date_and_time),
    Rule("RUNNING UNIT?", _running_hour),
    Rule("EARLY|MID|LATE ORD", _running_hour),
    Rule("NUM NUM NUM PART?", _zero_minutes),
    Rule("NUM COLON NUM UNIT", _afternoon_time),
    Rule("NUM NUM UNIT", _spoken_of_day),
    Rule("AT NUM DOT|COMMA NUM", clocks.hour_and_minute),
    Rule("FOR_AT NUM DOT|COMMA NUM", _minutes_or_date),
    Rule("NUM DOT NUM", _minutes_or_date, unless_before=_NO_MINUTES, only_after=_BEFORE_TIMES),
    Rule("AT|FOR_AT? NUM NUM|DOT NUM? PART", _time_of_part),
    Rule("AT|FOR_AT NUM NUM", clocks.spaced_time, unless_before=_NO_MINUTES),
    Rule("NUM UNIT NUM UNIT?", clocks.hours_and_minutes),
    Rule("NUM UNIT", _hour_said, unless_before=_SHIFTED, only_after=_HOUR_CUES),
    Rule("UNIT UNIT", spoken.one_oclock, only_after=_HOUR_CUES),
    Rule("UNIT", _one_oclock, unless_before=_SHIFTED, only_after=frozenset({"AT", "FOR_AT"})),
    Rule("NUM UNIT UNIT", spoken.hour_of_afternoon),
    Rule("NUM UNIT", spoken.hour_of_afternoon, unless_before=_SHIFTED, only_after=_HOUR_CUES),
    Rule("NUM NUM", spoken.hour_then_minutes, unless_before=_NOT_ALONE, unless_after=frozenset({"NUM"})),
    Rule("HALF_TO ORD UNIT?", spoken.before_hour(30)),
    Rule("HALF_TO ORD UNIT? PART", dayparts.of_part(spoken.before_hour(30))),
    Rule("QUARTER ORD UNIT? PART", dayparts.of_part(spoken.before_hour(45))),
    Rule("QUARTER ORD UNIT?", spoken.before_hour(45)),
    Rule("NUM UNIT PART", dayparts.hour_of_part),
    Rule("NUM UNIT? ORD UNIT?", spoken.minutes_of_coming_hour),
    Rule("MINUS QUARTER NUM UNIT?", spoken.minutes_before),
    Rule("MINUS NUM UNIT? NUM UNIT?", spoken.minutes_before),
)

GRAMMAR = Grammar(
    lexicon=shared.MARKS | _WORDS,
    rules=(*shared.DATE_RULES, *_DAY_RULES, *shared.CLOCK_RULES, *_TIME_RULES),
    half_days=True,
    written_24=True,
    prefixes=("пол",),
    settle=_settle,
)
