"""Russian: the words for days and times, in all their cases, and the patterns they stand in.

Weeks begin on Monday. "В следующую пятницу" is the Friday of the next week, "в ближайшую" the coming one.
"Полчетвёртого" counts back from four, "четверть пятого" and "десять минут шестого" likewise. "К шести" names
a time to come at. Digits with minutes are of the 24-hour clock. Christmas is the 7th of January.
"""

from server.language import clocks, days, durations, periods, weekdays
from server.language.grammar import Grammar, LexiconValue, Rule
from server.language.languages import shared
from server.language.languages.shared import same, words
from server.language.readings import Part

_NIGHT = Part(0, 6 * 60, "night")

_WEEKDAYS = (
    "понедельник понедельника понедельнику понедельником понедельнике пн понед",
    "вторник вторника вторнику вторником вторнике вт",
    "среда среду среды среде средой ср",
    "четверг четверга четвергу четвергом четверге чт четв",
    "пятница пятницу пятницы пятнице пятницей пт пятн",
    "суббота субботу субботы субботе субботой сб суб",
    "воскресенье воскресенья воскресенью воскресеньем воскресение воскресения вс воскр",
)
_MONTHS = (
    "январь января январе янв", "февраль февраля феврале фев февр", "март марта марте мар",
    "апрель апреля апреле апр", "май мая мае", "июнь июня июне июн", "июль июля июле июл",
    "август августа августе авг", "сентябрь сентября сентябре сен сент", "октябрь октября октябре окт",
    "ноябрь ноября ноябре ноя нояб", "декабрь декабря декабре дек",
)  # fmt: skip
# Each row: nominative, genitive, dative and what else the cases have.
_NUMBERS = (
    "ноль нуля", "один одна одно одного одной одному одну", "два две двух двум", "три трех трем",
    "четыре четырех четырем", "пять пяти", "шесть шести", "семь семи", "восемь восьми", "девять девяти",
    "десять десяти", "одиннадцать одиннадцати", "двенадцать двенадцати", "тринадцать тринадцати",
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
    return numbers | _TENS | shared.tens_and_units(_TENS, units, "{ten} {unit}") | {"часу": 1}


def _date_ordinals() -> dict[str, int]:
    simple = {stem + end: n for n, stem in _ORDINALS.items() for end in ("ого", "ое", "ому")}
    simple |= same(3, "третьего", "третье", "третьему")
    units = {word: value for word, value in simple.items() if value <= 9}
    return simple | shared.tens_and_units({"двадцать": 20, "тридцать": 30}, units, "{ten} {unit}")


def _place_ordinals() -> dict[str, int]:
    places = {form: n for n, stem in _ORDINALS.items() if n < 6 for form in _forms(stem, "ый ая ую ой ом")}
    return places | same(3, "третий", "третья", "третью", "третьей", "третьем")


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
        "завтрашнего дня": 1, "послезавтра": 2, "после завтра": 2, "вчера": -1, "позавчера": -2,
    },
    "UNIT": {
        **same("minute", "минута", "минуту", "минуты", "минут", "мин"),
        **same("hour", "час", "часа", "часов", "часам", "часик", "часиков", "ч"),
        **same("day", "день", "дня", "дней", "дню", "дн", "сутки", "суток"),
        **same("week", "неделя", "неделю", "недели", "недель", "неделе", "неделей", "нед"),
        **same("month", "месяц", "месяца", "месяцев", "месяце", "мес"),
    },
    "HALF_YEAR": words("полгода"),
    "DURATION": {**same(30, "полчаса", "пол часа", "пол-часа"), **same(90, "полтора часа", "часа полтора")},
    "HOLIDAY": {
        **same("01-07", "рождество", "рождества"),
        **same("12-31", "канун нового года"),
        **same("03-08", "восьмое марта"),
    },
    "WEEKEND": words("выходные", "выходных", "выходным"),
    "THIS": words("этот", "эта", "эту", "этой", "этом", "это", "эти", "этих",
        *_forms(_THIS, _SOFT + " " + _HARD)),
    "NEXT": words(*_forms(_NEXT, _SOFT), "след", "след."),
    "PREV": words(*_forms(_PREVIOUS, _HARD + " " + _SOFT)),
    "LAST": words(*_forms("последн", _SOFT)),
    "THROUGH": words("через", "спустя"),
    "WITHIN": words("в течение", "за ближайшие", "в пределах"),
    "AT": words("в", "во", "к", "ко"),
    "FOR_AT": words("на"),
    "MINUS": words("без"),
    "HALF_TO": words("пол", "половина", "половине", "половину"),
    "QUARTER": words("четверть", "четверти"),
    "OCLOCK": words("ноль ноль", "ровно"),
    "EARLY": words("начало", "начале", "начала", "началу"),
    "MID": words("середина", "середине", "середину", "середины"),
    "LATE": words("конец", "конце", "конца", "концу"),
    "CLOCK": same(720, "полдень", "полудня", "полудню"),
    "MIDNIGHT": words("полночь", "полуночи"),
    "PART": {
        **dict.fromkeys(("утро", "утра", "утру", "утром", "утречком", "с утра", "с утреца"), shared.MORNING),
        **dict.fromkeys(("рано утром", "с утра пораньше", "пораньше утром"), shared.EARLY_MORNING),
        **dict.fromkeys(("первая половина дня", "первой половине дня",
            "первую половину дня"), shared.MORNING),
        **dict.fromkeys(("до обеда", "перед обедом"), shared.MORNING),
        **dict.fromkeys(("днем", "после обеда", "пополудни", "после полудня"), shared.AFTERNOON),
        **dict.fromkeys(
            ("вторая половина дня", "второй половине дня", "вторую половину дня"), shared.AFTERNOON
        ),
        **dict.fromkeys(("ближе к вечеру", "под вечер"), shared.LATE_AFTERNOON),
        **dict.fromkeys(("вечер", "вечера", "вечеру", "вечером", "вечерком"), shared.EVENING),
        **dict.fromkeys(("ночь", "ночи", "ночью"), _NIGHT),
        **dict.fromkeys(("обед", "обеденное время", "обеденный перерыв", "обеда"), shared.LUNCH),
        **dict.fromkeys(("после работы",), shared.AFTER_WORK),
        **dict.fromkeys(("до работы", "перед работой"), shared.BEFORE_WORK),
    },
    "FROM": words("с", "со", "начиная с", "от"),
    "UNTIL": words("до"),
    "TO": words("по"),
    "BETWEEN": words("между"),
    "AND": words("и", "&"),
    "OR": words("или", "либо"),
    "AFTER": words("после", "позже", "не раньше", "не ранее", "попозже"),
    "BEFORE": words("раньше", "не позже", "не позднее", "ранее", "перед"),
    "OR_LATER": words("или позже", "и позже", "или после", "и дальше", "и далее"),
    "OR_EARLIER": words("или раньше", "и раньше"),
    "APPROX": words(
        "около", "примерно", "приблизительно", "где-то", "где то", "часов в", "часа в", "часиков в",
        "ориентировочно",
        "часов около", "~", "часов на",
    ),
    "NOT": words("не", "кроме", "только не", "вместо", "но не"),
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
        "этаж", "места", "мест", "вопрос", "вопроса",
    ),
    "IDIOM": words(
        "доброе утро", "доброго утра", "добрый день", "доброго дня", "добрый вечер", "доброго вечера",
        "хорошего дня", "хорошего вечера", "хороших выходных", "доброй ночи", "спокойной ночи",
        "удачного дня",
        "один момент", "на днях", "день рождения", "дня рождения", "каждый день", "целый день", "один раз",
        "понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам", "воскресеньям",
        "выходным дням",
    ),
    "POLITE": words("пожалуйста", "спасибо", "плиз", "пж", "можно", "подойдет", "удобно", "ок"),
}  # fmt: skip

_NOT_ALONE = shared.NOT_ALONE
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
        "BETWEEN",
        "AND",
        "OR",
        "APPROX",
        "COMMA",
        "NOT",
    }
    | {"WEEKDAY", "DAYWORD", "MONTH", "PART", "OF_DAY", "SUFFIX"}
)

_DAY_RULES = (
    Rule("THIS? WEEKDAY DOT?", weekdays.coming_weekday),
    Rule("WEEKDAY AT|FOR_AT THIS UNIT", weekdays.coming_weekday),
    Rule("FOR_AT|AT THIS UNIT AT|FOR_AT WEEKDAY", weekdays.coming_weekday),
    Rule("NEXT WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY AT|FOR_AT? NEXT UNIT", weekdays.weekday_of_week(1)),
    Rule("NEXT UNIT AT|FOR_AT? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("PREV WEEKDAY", weekdays.last_weekday),
    Rule("THROUGH NUM? UNIT AT|FOR_AT WEEKDAY", weekdays.weekday_of_later_week),
    Rule("WEEKDAY THROUGH NUM? UNIT", weekdays.weekday_of_later_week),
    Rule("AT|FOR_AT? ORD MONTH YEAR? YEAR_WORD?", days.day_and_month),
    Rule("AT|FOR_AT? NUM SUFFIX? MONTH DOT? YEAR YEAR_WORD?", days.day_and_month),
    Rule("FROM NUM TO|UNTIL NUM MONTH YEAR?", periods.days_of_month),
    Rule("FROM ORD TO|UNTIL ORD MONTH YEAR?", periods.days_of_month),
    Rule("NUM OF_DAY", days.day_of_month),
    Rule("NUM SUFFIX OF_DAY?", days.day_of_month),
    Rule("ORD OF_DAY", days.day_of_month),
    Rule("FOR_AT ORD", days.day_of_month),
    Rule("NUM|ORD SUFFIX? OF_DAY THIS|NEXT UNIT", days.day_of_period),
    Rule("NUM DOT NUM DOT?", days.dotted_date, unless_before=frozenset({"COUNTED", "NUM"})),
    Rule("NUM DOT NUM DOT?", days.dotted_date, only_after=frozenset({"FOR_AT"})),
    Rule("NTH|LAST WEEKDAY MONTH YEAR?", weekdays.weekday_of_month),
    Rule("NTH|LAST WEEKDAY THIS|NEXT? UNIT", weekdays.weekday_of_month),
    Rule("THROUGH NUM? UNIT", durations.after_some_time),
    Rule("THROUGH DURATION", durations.after_minutes),
    Rule("THROUGH HALF_YEAR", durations.after_months(6)),
    Rule("THIS UNIT", periods.period(0)),
    Rule("NEXT UNIT", periods.period(1)),
    Rule("PREV UNIT", periods.period(-1)),
    Rule("AT|FOR_AT? THIS? WEEKEND", periods.weekend(0)),
    Rule("AT|FOR_AT? NEXT WEEKEND", periods.weekend(1)),
    Rule("PREV WEEKEND", periods.weekend(-1)),
    Rule("AT THIS|NEXT? MONTH", periods.named_month),
    Rule("AT MONTH YEAR YEAR_WORD?", periods.named_month),
    Rule("EARLY MONTH", periods.month_edge("early")),
    Rule("MID MONTH", periods.month_edge("mid")),
    Rule("LATE MONTH", periods.month_edge("late")),
    Rule("EARLY THIS|NEXT? UNIT", periods.month_edge("early")),
    Rule("MID THIS|NEXT? UNIT", periods.month_edge("mid")),
    Rule("LATE THIS|NEXT? UNIT", periods.month_edge("late")),
    Rule("UNTIL LATE THIS|NEXT? UNIT", periods.rest_of_period),
    Rule("AT? THIS NUM UNIT", durations.coming_days),
    Rule("WITHIN NUM? UNIT", durations.coming_days),
)

_TIME_RULES = (
    Rule("AT|FOR_AT NUM DASH NUM", clocks.dashed_time),
    Rule("AT NUM DOT NUM", clocks.hour_and_minute),
    Rule("NUM UNIT NUM UNIT?", clocks.hours_and_minutes),
    Rule("NUM UNIT", clocks.hour_said, only_after=_HOUR_CUES),
    Rule("UNIT UNIT", clocks.one_oclock, only_after=_HOUR_CUES),
    Rule("UNIT", clocks.one_oclock, only_after=frozenset({"AT", "FOR_AT"})),
    Rule("NUM UNIT UNIT", clocks.hour_of_afternoon),
    Rule("NUM UNIT", clocks.hour_of_afternoon, unless_after=frozenset({"THROUGH", "WITHIN"})),
    Rule("NUM NUM", clocks.spoken_time, unless_before=_NOT_ALONE, unless_after=frozenset({"NUM"})),
    Rule("HALF_TO ORD UNIT?", clocks.before_hour(30)),
    Rule("QUARTER ORD UNIT?", clocks.before_hour(45)),
    Rule("NUM UNIT PART", clocks.hour_of_part),
    Rule("NUM UNIT? ORD UNIT?", clocks.minutes_of_coming_hour),
    Rule("MINUS QUARTER NUM UNIT?", clocks.minutes_before),
    Rule("MINUS NUM UNIT? NUM UNIT?", clocks.minutes_before),
)

GRAMMAR = Grammar(
    lexicon=shared.MARKS | _WORDS,
    rules=(*shared.DATE_RULES, *_DAY_RULES, *shared.CLOCK_RULES, *_TIME_RULES),
    half_days=True,
    written_24=True,
    prefixes=("пол",),
)
