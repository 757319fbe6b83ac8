"""Hebrew: the words for days and times, and the patterns they stand in.

Weeks begin on Sunday, the weekend is Friday and Saturday. "שישי הבא" is the Friday of the next week, "שישי
הקרוב" the coming one. Prepositions, "the" and "and" are written onto the next word. Hours are feminine: a
masculine numeral counts ("לשלושה" is for three people, "לשלוש" at three). A definite "השלישי" is "the third";
without the article "שלישי" is Tuesday. A dotted number is a date where it can be one ("9.10"), else a time
("9.30"). "צהריים" is 12:00 alone and the middle of the day beside an hour.
"""

from collections.abc import Sequence
from dataclasses import replace

from server.language.times import dayparts, days, durations, edges, periods, spoken, weekdays, weekends
from server.language.times.grammar import Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.times.hours import hour_piece
from server.language.times.languages import shared
from server.language.times.languages.attached import (
    DAY_RULES,
    TIME_RULES,
    coming_days,
    date_or_time,
    days_from_weekday,
    days_of_this_month,
    military,
    numbered_month,
    part_of_month,
    today_in_hours,
    weekday_and_last_days,
    weekday_and_late_day,
)
from server.language.times.languages.attached_words import (
    busy_no_more,
    deny_lists,
    drop_habits,
    events_on_days,
    hours_behind_days,
    refuse_ahead,
    say_one,
    settle_cues,
    settle_to,
    split_duals,
    touches,
    turn_limits,
)
from server.language.times.languages.shared import numbered, same, tens_and_units, words
from server.language.times.nodes import tag_at
from server.language.times.readings import Part, Piece
from server.language.tokens import fold_phrase

_PREFIXES = ("ו", "ה", "ב", "ל", "מ", "ש", "כ")
_WEEKDAYS = ("שני", "שלישי שלשי", "רביעי רבעי", "חמישי חמשי", "שישי ששי", "שבת", "ראשון")
_LETTERS = ("ב", "ג", "ד", "ה", "ו", "ש", "א")
_MONTHS = (
    "ינואר ינו'", "פברואר פבואר פברוא פבר'", "מרץ מרס מארס מרצ", "אפריל אפר'", "מאי", "יוני", "יולי",
    "אוגוסט אוג' אוגסט", "ספטמבר סבטמבר ספט'", "אוקטובר אוק' אוקטבר", "נובמבר נוב' נובמר נבמבר נובבר נומבר",
    "דצמבר דצמ' דצמר דצבר",
)  # fmt: skip
_FEMININE = ("אפס", "אחת", "שתיים שתי", "שלוש שלש", "ארבע", "חמש", "שש", "שבע", "שמונה שמנה", "תשע", "עשר")
_MASCULINE = ("אחד", "", "שלושה שלשה", "ארבעה", "חמישה חמשה", "שישה ששה", "שבעה", "", "תשעה", "עשרה")
_CONSTRUCT = ("שלושת", "ארבעת", "חמשת", "ששת", "שבעת", "שמונת", "תשעת", "עשרת")
_TEENS = (
    ("אחת עשרה", "אחד עשר"), ("שתים עשרה", "שנים עשר"), ("שלוש עשרה", "שלושה עשר"),
    ("ארבע עשרה", "ארבעה עשר"), ("חמש עשרה", "חמישה עשר"), ("שש עשרה", "שישה עשר"),
    ("שבע עשרה", "שבעה עשר"), ("שמונה עשרה", "שמונה עשר"), ("תשע עשרה", "תשעה עשר"),
)  # fmt: skip
_TENS = {"עשרים": 20, "שלושים": 30, "שלשים": 30, "ארבעים": 40, "חמישים": 50, "חמשים": 50}
_ORDINALS = (
    "הראשון", "השני", "השלישי השלשי", "הרביעי", "החמישי", "השישי הששי", "השביעי", "השמיני", "התשיעי",
    "העשירי",
)  # fmt: skip

_NOON_NAMES = ("צהריים", "צוהריים", "צוהוריים", "צהרייים", "צהראים")
_UNITS = {
    "דקה": "minute", "דקות": "minute", "דק'": "minute", "שעה": "hour", "שעות": "hour", "השעות": "hour",
    "הדקות": "minute", "יום": "day",
    "ימים": "day", "הימים": "day", "שבוע": "week", "שבועות": "week", "השבועות": "week", "חודש": "month",
    "חודשים": "month", "החודשים": "month", "שנת": "year", "חודש ימים": "month", "שבוע ימים": "week",
    "שנה": "year",
}  # fmt: skip


def _numbers() -> dict[str, int]:
    units = numbered(_FEMININE) | numbered(_MASCULINE, 1) | numbered(_CONSTRUCT, 3)
    teens = {word: value for value, both in enumerate(_TEENS, 11) for word in both}
    minutes = {f"אפס {word}": value for word, value in numbered(_FEMININE).items() if value}
    return (
        units
        | teens
        | minutes
        | _TENS
        | tens_and_units(_TENS, units | {"שניים": 2, "אחד": 1}, "{ten} ו {unit}")
    )


def _weekdays() -> dict[str, int]:
    names = numbered(_WEEKDAYS)
    letters = numbered(_LETTERS)
    return (
        names
        | {f"יום {name}": day for name, day in names.items()}
        | {f"יום ה {name}": day for name, day in names.items()}
        | {f"יום {letter}": day for letter, day in letters.items()}
        | {f"יום {letter}'": day for letter, day in letters.items()}
        | {f"{letter}'": day for letter, day in letters.items()}
        | {"ערב שבת": 4}
    )


def _noons(*patterns: str) -> list[str]:
    return [pattern.format(noon) for pattern in patterns for noon in _NOON_NAMES]


_AFTERNOONS = [
    *_noons("אחר ה {}", "אחרי ה {}", "אחר {}", "אחרי {}", "אחה {}"), "אחה\"צ", "אחה''צ", "אחהצ", "אחרהצ",
    "אחר הצ",
    "אחה צ",
]  # fmt: skip

_BUSY = (
    "עסוק", "עסוקה", "תפוס", "תפוסה", "לא פנוי", "לא פנויה", "לא זמין", "לא זמינה", "בעבודה", "בלימודים",
    "בישיבה",
    "בפגישה", "אני עובד", "אני עובדת", "עובד", "עובדת", "אני לומד", "אני לומדת", "לא יכול", "לא יכולה",
    "לא נמצא",
    "לא נמצאת",
)  # fmt: skip
_ENDS_WORK = ("מסיים", "מסיימת", "גומר", "גומרת", "מתפנה", "יוצא מהעבודה", "יוצאת מהעבודה")
_WORKS = ("", " לעבוד", " עבודה", " את העבודה", " מהעבודה", " את היום", " ללמוד", " לימודים")
_WORDS: dict[str, LexiconValue] = {
    # Longer phrases come first anyhow; of equal ones the first tag counts.
    "WEEKDAY": _weekdays(),
    # "Days A to E": the letters of two weekdays.
    "WEEKDAYS": {
        f"{days_of} {first}-{last}": numbered(_LETTERS)[first] * 10 + numbered(_LETTERS)[last]
        for days_of in ("ימים", "ימי")
        for first in _LETTERS
        for last in _LETTERS
        if first != last
    },
    "DAY_EVENING": {
        **same(5, "מוצ\"ש", "מוצש", "מוצ''ש", "מוצאי שבת", "מוצאי ה שבת", "צאת ה שבת", "צאת שבת",
            "אחרי צאת שבת",
            "אחרי צאת ה שבת"),
        **same(4, "ליל שבת", "ליל שישי"),
    },
    "MONTH": {name.strip(): number for name, number in numbered(_MONTHS, 1).items()},
    "NUM": _numbers(),
    "ORD": numbered(_ORDINALS, 1) | numbered(("שביעי", "שמיני", "תשיעי", "עשירי"), 7),
    "NTH": numbered(
        ("ראשונה", "שנייה", "שלישית", "רביעית", "חמישית", "שישית", "שביעית", "שמינית", "תשיעית",
        "עשירית"), 1
    ),
    "DAYWORD": {
        "היום": 0, "היומ": 0, "מחר": 1, "מחרתיים": 2, "מוחרתיים": 2, "אתמול": -1, "שלשום": -2,
    },
    "UNIT": _UNITS,
    "THIS_UNIT": {"השבוע": "week", "החודש": "month", "השנה": "year"},
    "HAPPENED": words(
        "הייתי", "היינו", "באתי", "באנו", "הגעתי", "הגענו", "ביקרתי", "עשיתי", "עשיתם", "עשית", "נפל", "נפלה",
        "נשבר", "נשברה", "התחיל", "התחילה", "התקשרתי", "דיברתי", "פספסתי", "הסתפרתי", "קניתי", "קיבלתי",
        "טופלתי",
        "כתבתי", "שלחתי", "מאז", "הייתה בת", "היה בן", "חגג", "חגגה", "מלאו",
    ),
    "HURTS": words("כואב", "כואבת", "כואבות", "כואבים", "כאבים", "כאב", "סובל", "סובלת", "נפוח", "נפוחה",
        "חולה"),
    "HOLIDAY": {
        **same("hebrew 7-10", "יום כיפור", "יום הכיפורים", "יום כפור", "כיפור"),
        "ערב יום כיפור": "hebrew 7-9", "ערב כיפור": "hebrew 7-9",
        **same("hebrew 6-29", "ערב ראש השנה", "ערב ראש ה שנה"),
        **same("hebrew 7-14", "ערב סוכות", "ערב חג סוכות"), "שמחת תורה": "hebrew 7-22",
        **same("hebrew 11-15", "ט\"ו בשבט", "טו בשבט", "ט''ו בשבט"), "פורים": "hebrew 12-14",
        **same("hebrew 1-14", "ערב פסח", "ערב חג פסח", "ליל הסדר"),
        **same("independence", "יום ה עצמאות", "יום עצמאות", "עצמאות"),
        **same("hebrew 2-18", "ל\"ג בעומר", "לג בעומר", "ל''ג בעומר"),
        **same("hebrew 3-5", "ערב שבועות", "ערב חג שבועות", "ערב חג השבועות"),
        **same("hebrew 3-6", "חג שבועות", "חג השבועות"), "תשעה באב": "hebrew 5-9",
        **same("12-31", "סילבסטר"), **same("12-25", "כריסמס", "חג המולד"),
    },
    # Feasts of several days: how many stands behind the date.
    "FEAST": {
        **same("hebrew 7-1 2", "ראש השנה", "ראש ה שנה"), **same("hebrew 7-15 7", "סוכות", "חג סוכות",
            "חג ה סוכות"),
        **same("hebrew 9-25 8", "חנוכה", "חג ה חנוכה"), **same("hebrew 1-15 7", "פסח", "חג פסח", "חג ה פסח"),
    },
    "REST": words("שאר", "יתרת", "יתר", "שארית"),
    "BEFORE_LAST": words("לפני שעבר", "שלפני שעבר", "לפני האחרון"),
    "QUARTAL": words("רבעון", "הרבעון", "רבעונים"),
    "COMING_HOUR": same(60, "בשעה הקרובה", "שעה הקרובה"),
    "LAST_EVENING": {"אמש": shared.EVENING},
    "DUAL": {
        "יומיים": "day", "שעתיים": "hour", "שבועיים": "week", "חודשיים": "month", "שבועים": "week",
        "היומיים": "day", "השבועיים": "week", "שנתיים": "year",
    },
    "NOW": words("עכשיו", "עכשו"),
    "WEEKEND": words(
        "סוף השבוע", "סוף שבוע", "סופשבוע", "סופ\"ש", "סופש", "סופ''ש", "סופי שבוע", "סוף ה שבוע", "הסופש",
    ),
    "THIS": words("הזה", "הזאת", "הזו", "הנוכחי"),
    "COMING": words("הקרוב", "הקרובה", "הקרובים", "הקרובות", "קרוב", "קרובה"),
    "NEXT": words("הבא", "הבאה", "הבה", "הבאים", "הבאות"),
    # What is over: a weekday beside it is a past one.
    "EACH": words("כל"),
    "LAST": words("שעבר", "שעברה", "האחרון", "האחרונה", "הקודם", "הקודמת"),
    "AFTER_NEXT": words("שאחרי הבא", "שאחרי הבאה"),
    "WEEK_AFTER": words("שאחרי", "שאחריו", "שאחריה", "שאחריי", "אחריו", "שלאחר מכן"),
    "IN": words("בעוד", "עוד", "בעד עוד", "כעבור", "בחלוף"),
    "WITHIN": words("תוך", "בתוך", "במהלך"),
    "AT": words("ב", "ב-", "בשעה", "בשעה ה", "ב שעה", "@", "נגיד", "נאמר"),
    "TO": words("ל", "ל-"),
    "FROM": words(
        "מ", "מ-", "לא לפני", "לא מוקדם מ", "לא מוקדם מ-", "מינימום",
        "לא יותר מוקדם מ", "לא יותר מוקדם מ-", "לכל ה מוקדם", "לכל ה מוקדם ב", "לכל ה מוקדם ב-",
        "לא לפני השעה", "מה-",
        "החל מ", "החל מ-", "החל מה-", "החל ב", "החל ב-", "מהשעה",
        "משעה",
        # Who is busy until five wants what comes after.
        *(f"{busy} עד" for busy in _BUSY),
        *(f"{ends}{what}" for ends in _ENDS_WORK for what in _WORKS),
    ),
    "THE": words("ה", "ה-"),
    "AND": words("ו", "ו-", "&"),
    "THAT": words("ש", "ש-"),
    "OF": words("של"),
    "FOR": words("בדיוק", "על הדקה", "בערך של", "בול"),
    "EARLY": words("תחילת", "ראשית", "התחלת", "תחילה של", "ההתחלה של"),
    "MID": words("אמצע"),
    "LATE": words("סוף", "סופו של", "שלהי"),
    "OCLOCK": words("אפס אפס"),
    "HALF": words("חצי", "מחצית"),
    "QUARTER": words("רבע"),
    "THREE_QUARTERS": words("שלושת רבעי", "שלושה רבעי", "שלושת ה רבעי"),
    "MINUS": words("פחות"),
    "MERIDIEM": {"am": "am", "a.m.": "am", "pm": "pm", "p.m.": "pm"},
    "MIDNIGHT": words("חצות", "חצות הלילה", "חצות ה לילה"),
    "CLOCK": {"חצות היום": 720, "חצות ה יום": 720},
    "PART": {
        **dict.fromkeys(
            ("בוקר", "שעות הבוקר", "שעות בוקר", "שעות ה בוקר", "בקר"), shared.MORNING,
        ),
        **dict.fromkeys(
            ("מוקדם ב בוקר", "בוקר מוקדם", "ב בוקר מוקדם", "על ה בוקר", "על הבוקר", "שעות הבוקר המוקדמות"),
            shared.EARLY_MORNING,
        ),
        **dict.fromkeys(("לפנות בוקר",), shared.SMALL_HOURS),
        **dict.fromkeys(("צהרי", *_noons("{}", "שעת ה {}")), shared.NOON),
        **dict.fromkeys(_noons("שעות ה {}", "שעות {}"), Part(12 * 60, 16 * 60, "pm")),
        **dict.fromkeys(_AFTERNOONS, shared.AFTERNOON),
        **dict.fromkeys(
            ("אחרי ארוחת ה צהריים", "אחרי ארוחת צהריים", "אחרי ארוחת הצהריים",
                "אחרי צהרי"), Part(14 * 60, 18 * 60, "pm"),
        ),
        "בקרים": shared.MORNING, "ב ערבים": shared.EVENING,
        **{f"{said} {late}": shared.LATE_AFTERNOON for said in _AFTERNOONS for late in ("מאוחר", "המאוחר",
            "המאוחרות")},
        **{f"{said} {early}": shared.EARLY_AFTERNOON for said in _AFTERNOONS for early in ("מוקדם", "המוקדם",
            "המוקדמות")},
        "אמצע היום": Part(11 * 60, 15 * 60, "noon"),
        **dict.fromkeys(("לפנות ערב", "לקראת ערב", "לקראת הערב"), Part(16 * 60, 19 * 60, "pm")),
        **dict.fromkeys(("ערב", "שעות הערב", "שעות ערב", "שעות ה ערב"), shared.EVENING),
        **dict.fromkeys(("לילה", "שעות הלילה", ), shared.NIGHT),
        **dict.fromkeys(
            ("אחרי העבודה", "אחרי ה עבודה", "אחרי עבודה", "ב סוף יום ה עבודה", "אחרי שעות העבודה"),
            shared.AFTER_WORK,
        ),
        **dict.fromkeys(("לפני העבודה", "לפני ה עבודה", "לפני עבודה"), shared.BEFORE_WORK),
        **dict.fromkeys(
            ("אחרי בית ספר", "אחרי בית הספר", "אחרי הלימודים", "אחרי לימודים"),
            Part(15 * 60 + 30, 20 * 60, "pm"),
        ),
    },
    "TONIGHT": {"הבוקר": shared.MORNING, "הערב": shared.EVENING, "הלילה": shared.NIGHT},
    "BETWEEN": words("בין", "בין השעות", "בין ה שעות", "בין שעות"),
    "UNTIL": words(
        "עד", "עד ל", "עד ל-", "ועד", "לא אחרי", "לא יאוחר מ", "לא יאוחר מ-", "לא מאוחר מ", "לא מאוחר מ-",
        "לא יותר מאוחר מ", "לא יותר מאוחר מ-", "לא אחרי השעה",
        "מקסימום", "מקסימום עד", "עד מקסימום", "לכל המאוחר", "לכל המאוחר ב", "לכל המאוחר ב-",
    ),
    "AFTER": words(
        "אחרי", "לאחר", "מאוחר מ", "מאוחר מ-", "אחרי השעה",
        "אחרי שעה",
    ),
    "BEFORE": words(
        "לפני", "מוקדם מ", "מוקדם מ-",
        "לפני השעה", "לפני שעה",
    ),
    "OR_LATER": words("והלאה", "ואילך", "ומעלה", "או אחרי", "או יותר מאוחר", "או מאוחר יותר", "פלוס"),
    "OR_EARLIER": words("או לפני", "או מוקדם יותר", "או יותר מוקדם"),
    "APPROX": words(
        "סביבות", "בסביבות", "סביב", "בערך", "לקראת", "כ", "כ-", "באזור", "באיזור", "פלוס מינוס", "~",
        "משהו כמו", "בסביבה",
        "בסביבות השעה", "לקראת השעה", "באזור השעה", "בערך בשעה",
    ),
    "OR": words("או", "או ש"),
    "NOT": words(
        "לא", "מאשר", "חוץ מ", "חוץ מ-", "מלבד", "למעט", "במקום", "לא יכול", "לא יכולה", "לא נוח לי",
        "אי אפשר",
        "פרט ל",
    ),
    "NOT_AFTER": words(
        "לא מתאים", "לא מתאים לי", "לא נוח לי", "לא נוח", "לא מסתדר לי", "לא מסתדר", "לא טוב לי",
        "כבר לא", "כבר לא רלוונטי", "כבר לא מתאים", "כבר לא מתאים לי", "לא רלוונטי", "לא טובים", "לא טובות",
        "לא טובה", "לא מתאימים", "לא נוחים", "לא מתאימה", "לא יסתדר", "לא יתאפשר",
        "מאוחר מדי", "מוקדם מדי", "מאוחר מידי", "מוקדם מידי", "מאוחר לי", "מוקדם לי",
        "זה מאוחר", "זה מוקדם", "לא אפשרי", "לא טוב", "לא הולך", "לא בא לי", "לא מתאפשר",
    ),
    "PERHAPS": words("רצוי", "עדיף", "עדיפות ל", "בעדיפות ל", "אולי", "אם אפשר", "מעדיף", "מעדיפה", "נעדיף",
        "אידיאלי"),
    "AMENDS": words(
        "לא סליחה", "סליחה לא", "סליחה", "לא רגע", "רגע לא", "רגע", "אופס", "כלומר", "זאת אומרת", "תיקון",
        "לא בעצם", "בעצם",
    ),
    "RATHER": words("אלא", "אבל"),
    "MOVE": words(
        "להעביר", "להזיז", "לדחות", "להקדים", "לשנות", "להחליף", "תעביר", "תעבירי", "תעבירו", "תזיז",
        "תזיזי", "תזיזו",
        "העבירו", "הזיזו", "שנו", "תשנה", "תשני", "תשנו", "דחו", "תדחה", "תדחי", "תדחו", "תקדים",
        "תקדימי", "תקדימו",
        "לעבור", "הזזה", "הזז", "הזיזי", "העבר", "העבירי",
        "דחה", "הקדם", "תקדמי", "תדחי", "העברה", "שינוי", "מעביר", "מעבירה", "להעבירו",
        "הזזתם", "העברתם", "דחיתם", "הקדמתם", "שיניתם", "הזזת", "העברת", "הועבר", "נדחה", "הוקדם", "הזיזו",
        "הזזתי",
        "העברתי", "נזיז", "נעביר", "נדחה", "נקדים", "נשנה", "אזיז", "אעביר", "אדחה", "אקדים", "תעבירנה",
        "החליפו",
        "תחליפו",
        "תחליפי", "תחליף", "נחליף", "העבירי", "יעביר", "תזוז", "לזוז",
    ),
    "COUNTED": words(
        "אנשים", "איש", "ילדים", "ילדות", "בנות", "בנים", "נשים", "גברים", "גבר", "שקל", "שקלים", "ש\"ח",
        "שח", "₪",
        "אחוז", "אחוזים", "%", "פעמים", "תורים", "שנים", "סועדים", "מבוגרים", "חודשי", "סוגי", "טיפולים",
        "תספורות",
        "שניות", "קילו", "מטר", "יורו", "דולר", "מקומות", "כיסאות", "חברות", "חברים", "פגישות", "קומה",
        "דירה",
    ),
    "IDIOM": words(
        # Wishes said politely in the past tense.
        *(f"{was} {wish}" for was in ("הייתי", "היינו") for wish in (
            "רוצה", "רוצים", "שמח", "שמחה", "שמחים", "מעדיף", "מעדיפה", "מעדיפים", "צריך", "צריכה", "צריכים",
            "אמור", "אמורה", "אמורים", "מעוניין", "מעוניינת", "מעוניינים", "חושב", "חושבת", "מתכנן", "מתכננת",
        )),
        "בוקר טוב", "צהריים טובים", "ערב טוב", "לילה טוב", "שבת שלום", "שבוע טוב", "יום טוב", "יום נעים",
        "ערב נעים",
        "תור ראשון פנוי", "מועד ראשון פנוי", "ראשון שמתפנה", "תור ראשון שיש", "במהלך היום", "במשך היום",
        "יום יום", "כל הזמן", "כמה שיותר", "כמה שיותר מוקדם", "כמה שיותר מאוחר", "כמה שיותר מהר", "כמה שאפשר",
         "כל השבוע", "כל החודש",
        "סוף שבוע נעים", "סופ\"ש נעים", "סופש נעים", "יום אחד", "כל יום", "כל היום", "כל שבוע",
        "באותו יום", "יום אחר",
        "יום הולדת", "עוד יום", "עוד פעם", "עוד לא", "רק רגע", "מה השעה", "שבוע נעים", "שנה טובה", "מלא",
        "מלאה",
        "המשך יום", "המשך שבוע", "יום חופש", "לא משנה", "אחד מ", "אחת מ", "על כל", "כלל", "בעד", "מלון",
        "לא נורא", "חצי היום", "חצי יום", "עד מתי", "עד כמה", "בשנייה", "כל שעה", "שש בש", "שמי שני",
        "קוראים לי שני",
        "בשם שני", "על שם שני", "בוקר אור",
        *[f"כיתה {letter}{mark}" for letter in "אבגדהוזחטי" for mark in ("", "'")], "כיתה י\"א", "כיתה י\"ב",
        *[f"ימי {name}" for name in numbered(_WEEKDAYS)], *[f"ימי {letter}'" for letter in _LETTERS],
        *[f"כל יום {name}" for name in numbered(_WEEKDAYS)],
    ),
    "POLITE": words(
        "מעולה", "מצוין", "מצויין", "מושלם", "סבבה", "אחלה", "מתאים", "מתאים לי", "יתאים", "יתאים לי",
        "נהדר", "מתאימה",
        "הייתי רוצה", "הייתי שמח", "הייתי שמחה", "הייתי מעדיף", "הייתי מעדיפה", "היינו רוצים",
        "היינו שמחים", "הייתי מבקש", "הייתי מבקשת", "הייתי צריך", "הייתי צריכה", "בבקשה", "תודה", "אפשר",
        "פליז"),
}  # fmt: skip

_MASCULINE_WORDS = frozenset(
    word for row in (*_MASCULINE, *_CONSTRUCT) for word in row.split() if word != "שמונה"
) | {"שני", "שתי"}
# Plural endings of what is no noun: "שני מתאים לי" is a Monday that suits.
_NO_NOUNS = frozenset(
    """מתאים מתאימים מתאימות יכולים יכולות רוצים רוצות פנויים פנוים פתוחים סגורים עובדים נוחים צריכים צריכות
    באים באות
    יתאים תתאים נתאים יסיים תסיים מסיים להתאים מוכנים שמחים מסוים מדהים נעים אופטימלים מעולים מצוינים
    מגיעים מעדיפים חייבים לפנות בבקשות מסתדרים זמינים אפשרויות מקבלים""".split()  # noqa: SIM905
)
_LETTER_PREFIXES = {"יום ב": "AT", "יום ה": "THE", "יום ו": "AND"}
_DAYS_OF_WEEK = frozenset({"ימים", "הימים"})  # "בימים שני ורביעי"
_EXCEPTS = frozenset({"חוץ מ", "חוץ מ -", "מלבד", "למעט", "פרט ל"})
_FOLDED_BUSY = frozenset(" ".join(fold_phrase(f"{busy} עד")) for busy in _BUSY) | frozenset(
    " ".join(fold_phrase(f"{ends}{what}")) for ends in _ENDS_WORK for what in _WORKS
)
_HABITS = ("ימי ", "כל יום ")
_ALONE = frozenset({"יום", "שבוע", "חודש"})
_TIMED = frozenset({"AT", "AND", "COLON", "DOT", "SLASH"})  # before what counts nothing
_BEFORE_HOUR = frozenset(
    {"", "WORD", "COMMA", "DAYWORD", "WEEKDAY", "POLITE", "PERHAPS", "IDIOM", "MARK", "FOR"}
)
_GREETED: dict[str, Part | str] = {
    "בוקר טוב": shared.MORNING, "ערב טוב": shared.EVENING, "לילה טוב": shared.NIGHT, "שבוע טוב": "week",
}  # fmt: skip
_WHICH = frozenset({"NEXT", "COMING", "LAST"})
_EXACTLY = frozenset({"בול", "בדיוק", "על הדקה", "בדיוק בדיוק"})
_AGED = frozenset({"בן", "בת", "בני", "בנות", "גיל", "בגיל", "כבן", "כבת"})
_SPOKEN_MINUTES = frozenset({5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55})
_LAST_HOUR = 23
_MOST_WEEKS = 5  # of a month
_LAST_NAMED_DAY = 6  # Sunday to Friday are "first" to "sixth"
_DAY_OF_LATE_MONTH = 24  # "ב-24" can hardly be an hour


def _settle(items: Sequence[Item]) -> list[Item]:
    """Give the words of two senses the one that their neighbours leave."""
    said = busy_no_more(deny_lists(drop_habits(events_on_days(items), _HABITS), _EXCEPTS), _FOLDED_BUSY)
    split = say_one(split_duals(_split(turn_limits(refuse_ahead(said)))), _ALONE)
    counted = [_number_or_day(split, place) for place in range(len(split))]
    timed = hours_behind_days(
        settle_cues([_hour_or_unit(counted, place) for place in range(len(counted))]),
        _is_free,
        _MASCULINE_WORDS,
    )
    return settle_to(timed, counting=_MASCULINE_WORDS)


def _split(items: Sequence[Item]) -> list[Item]:
    """Make two items of "this week", of "Saturday night" and of a letter that was no weekday."""
    return [part for place in range(len(items)) for part in _parts(items, place)]


def _parts(items: Sequence[Item], place: int) -> list[Item]:
    item, before, after = items[place], tag_at(items, place - 1), tag_at(items, place + 1)
    if item.tag in {"THIS_UNIT", "DAY_EVENING", "WEEKDAYS", "TONIGHT"} or item.text == "ערב שבת":
        return _said_as_one(items, place)
    is_written = before == "DAY_EVENING" and item.tag in _WHICH  # before the evening
    if is_written or (item.text in _DAYS_OF_WEEK and after == "WEEKDAY"):
        return []
    if item.text == "חודשים" and (before in {"IN", "WITHIN"} or after == "FROM"):
        # Vowel letters are not counted, so "two months" is written like "months".
        return [replace(item, tag="NUM", value=2), item]
    if item.text in _LETTER_PREFIXES and touches(items, place):
        prefix = replace(item, tag=_LETTER_PREFIXES[item.text], value=None)
        return [replace(item, tag="UNIT", value="day"), prefix]
    if item.tag == "NUM" and after == "FOR" and _is_exact(items, place):
        return [Item("AT", None, "", item.start, item.start), item]
    if item.text in _GREETED and before in {"AT", "IN", "WITHIN", "NUM", "HALF", "QUARTER", "OF"}:
        said = _GREETED[item.text]  # "ב-9 בבוקר טוב לי"
        item = replace(item, tag="UNIT" if isinstance(said, str) else "PART", value=said)
    return [item]


def _said_as_one(items: Sequence[Item], place: int) -> list[Item]:
    """Cut a phrase of two meanings: "this week", "Saturday night", "days A to E", "evening, Saturday"."""
    item = items[place]
    if item.tag == "THIS_UNIT":
        return [replace(item, tag="THIS", value=None), replace(item, tag="UNIT")]
    if item.tag == "DAY_EVENING":
        which = items[place + 1 : place + 2] if tag_at(items, place + 1) in _WHICH else ()
        end = which[0].end if which else item.end
        evening = replace(item, tag="PART", value=shared.EVENING, end=end)
        return [replace(item, tag="WEEKDAY"), *which, evening]
    if item.tag == "WEEKDAYS" and isinstance(item.value, int):
        first, last = divmod(item.value, 10)
        to_last = replace(item, tag="UNTIL", value=None, start=item.end)
        return [
            replace(item, tag="WEEKDAY", value=first),
            to_last,
            replace(to_last, tag="WEEKDAY", value=last),
        ]
    if item.tag == "TONIGHT":
        return [replace(item, tag="PART") if _names_later_day(items, place) else item]
    if _follows_hour(items, place):
        return [replace(item, tag="PART", value=shared.EVENING), replace(item, value=5, start=item.end)]
    return [item]


def _follows_hour(items: Sequence[Item], place: int) -> bool:
    """Tell whether the evening belongs to an hour: "בשבע בערב שבת" is seven on Saturday evening."""
    before = place - 2 if tag_at(items, place - 1) in {"AT", "IN"} else place - 1
    return tag_at(items, before) in {"NUM", "HALF", "QUARTER"}


def _is_exact(items: Sequence[Item], place: int) -> bool:
    """Tell whether "sharp" alone makes the number an hour: "שמונה בול"."""
    free = tag_at(items, place - 1) in _BEFORE_HOUR
    return free and items[place + 1].text in _EXACTLY


def _names_later_day(items: Sequence[Item], place: int) -> bool:
    """Tell whether a day is said for "this morning": "הבוקר ביום ראשון" is that day's."""
    day = place + 2 if tag_at(items, place + 1) in {"AT", "OF"} else place + 1
    earlier = {item.tag for item in items[:place]}
    if tag_at(items, place - 1) in {"FROM", "UNTIL"} and earlier & {"WEEKDAY", "DAYWORD", "MONTH"}:
        return True  # "מחר מהבוקר עד הערב"
    return tag_at(items, day) == "WEEKDAY" or (tag_at(items, day) == "DAYWORD" and items[day].value != 0)


def _number_or_day(items: Sequence[Item], place: int) -> Item:
    """Tell the Monday from "two", the third from the Tuesday, and what is counted from an hour."""
    item = items[place]
    if item.text in {"שני", "שנים"}:
        return _two(items, place)
    if item.tag == "ORD":
        return _definite_weekday(items, place)
    return _counted(items, place) if item.tag == "NUM" else item


def _two(items: Sequence[Item], place: int) -> Item:
    """Read "שני" before what is counted as a number, and "שנים" (years) before a month."""
    item, after = items[place], tag_at(items, place + 1)
    if item.text == "שנים":
        is_day = after in {"AT", "TO"} and tag_at(items, place + 2) == "MONTH"
        return replace(item, tag="NUM", value=2) if is_day else item
    if after == "UNIT":
        return replace(item, tag="NUM", value=2)
    return replace(item, tag="COUNT", value=2) if _is_noun(items, place + 1) else item


def _definite_weekday(items: Sequence[Item], place: int) -> Item:
    """Take "השלישי הקרוב" for the coming Tuesday; "השלישי" is the third."""
    item, after = items[place], tag_at(items, place + 1)
    if not isinstance(item.value, int) or item.value > _LAST_NAMED_DAY:
        return item
    named = after in {"COMING", "NEXT"} or (after == "THIS" and item.value > 1)
    return replace(item, tag="WEEKDAY", value=(item.value - 2) % 7) if named else item


def _counted(items: Sequence[Item], place: int) -> Item:
    """Mark a number that counts people or things, and masculine ones, which are no hours."""
    item, before, after = items[place], tag_at(items, place - 1), tag_at(items, place + 1)
    counts = (_is_noun(items, place + 1) and before not in _TIMED) or _is_age(items, place)
    last = place + 2 if after in {"AT", "THE"} else place + 1
    is_masculine = item.text in _MASCULINE_WORDS and before not in {"AND", "MINUS"}
    return replace(item, tag="COUNT") if counts or (is_masculine and tag_at(items, last) == "PART") else item


def _is_age(items: Sequence[Item], place: int) -> bool:
    """Tell whether the number says how old somebody is: "בן ארבע וחצי"."""
    return place > 0 and items[place - 1].text in _AGED


def _hour_or_unit(items: Sequence[Item], place: int) -> Item:
    """Tell "at hour three" from "an hour"."""
    item = items[place]
    named = item.tag == "UNIT" and item.text == "שעה" and tag_at(items, place + 1) == "NUM"
    ends_date = tag_at(items, place - 2) in {"SLASH", "DOT"} or tag_at(items, place + 2) == "COLON"
    if named and (ends_date or tag_at(items, place - 1) not in {"IN", "HALF", "QUARTER", "NUM", "AND"}):
        return replace(item, tag="AT", value=None)
    return item


def _is_free(word: str) -> bool:
    """Tell whether the word is no plural: "מחר 3 אצל דנה"."""
    return not word.endswith(("ים", "ות")) or word in _NO_NOUNS


def _is_noun(items: Sequence[Item], place: int) -> bool:
    if tag_at(items, place) == "COUNTED":
        return True
    word = items[place].text if tag_at(items, place) == "WORD" else ""
    is_infinitive = word.startswith("ל") and word.endswith("ות")  # "מחר ב-3 לעשות צבע"
    return len(word) > 3 and word.endswith(("ים", "ות")) and not is_infinitive and word not in _NO_NOUNS


def _ordinal_weekday_of_month(found: Found, context: Context) -> Piece | None:
    """Build "ראשון לדצמבר": weekdays are ordinals, the first is Sunday; "יום ראשון" stays a day."""
    item = found.items[0]
    if item.text.startswith("יום") or found.number("WEEKDAY") == 5:
        return Piece()  # some Tuesday in December: no day that could be named
    number = replace(item, tag="NUM", value=(found.number("WEEKDAY") + 1) % 7 + 1)
    return days.day_and_month(Found((number, *found.items[1:])), context)


def _named_day_of_month(found: Found, context: Context) -> Piece | None:
    """Build "ראשון לחודש": the first, as weekdays are ordinals."""
    item = found.items[0]
    if item.text.startswith("יום") or found.name("UNIT") != "month" or found.number("WEEKDAY") == 5:
        return None
    number = replace(item, tag="NUM", value=(found.number("WEEKDAY") + 1) % 7 + 1)
    return _day_of_month(Found((number, *found.items[1:])), context)


def _day_of_named_month(found: Found, context: Context) -> Piece | None:
    """Build "ה-15 לשלישי", "הראשון לראשון": months are counted too."""
    item = found.items[-1]
    if item.text.startswith("יום") or found.number("WEEKDAY") == 5:
        return None
    month = replace(item, tag="MONTH", value=(found.number("WEEKDAY") + 1) % 7 + 1)
    return days.day_and_month(Found((*found.items[:-1], month)), context)


def _late_day(found: Found, context: Context) -> Piece | None:
    """Build "ב-28": no hour, so a day of the month."""
    if found.number("NUM") < _DAY_OF_LATE_MONTH or "שעה" in found.items[0].text:
        return None
    return days.day_of_month(found, context) if found.number("NUM") <= 31 else None


def _nth_weekday(found: Found, context: Context) -> Piece | None:
    """Build "the second Saturday of December"; months are masculine, so a feminine ordinal is no date."""
    items = (replace(i, tag="ORD") if i.tag == "NTH" else i for i in found.items)
    return weekdays.weekday_of_month(Found(tuple(items)), context)


def _ordinal_of_ordinal(found: Found, context: Context) -> Piece | None:
    """Build "השישי השני של דצמבר": the second Friday."""
    first, *rest = found.items
    if not isinstance(first.value, int) or first.value > _LAST_NAMED_DAY:
        return None
    weekday = replace(first, tag="WEEKDAY", value=(first.value - 2) % 7)
    return weekdays.weekday_of_month(Found((weekday, *rest)), context)


def _dated_weekday(found: Found, context: Context) -> Piece | None:
    """Build "Sunday the second of December"; where that is no Sunday, it is the month's second one."""
    piece = weekdays.dated_weekday(days.day_and_month)(found, context)
    is_nth = (
        piece is not None and piece.is_conflict and found.has("ORD") and found.number("ORD") <= _MOST_WEEKS
    )
    return _nth_weekday(found, context) if is_nth and not found.has("COMMA") else piece


def _day_of_month(found: Found, context: Context) -> Piece | None:
    if found.name("UNIT") not in ("", "month"):
        return None
    return days.day_of_period(found, context) if found.has("NEXT") else days.day_of_month(found, context)


def _minutes_past(found: Found, context: Context) -> Piece | None:
    """Build "חמש ועשרים", "שבע ועשר דקות": minutes after a feminine hour."""
    hour, minute = (i for i in found.items if i.tag == "NUM")
    if hour.text in _MASCULINE_WORDS or not 1 <= found.number("NUM") <= _LAST_HOUR:
        return None
    if found.has("UNIT"):
        return spoken.hour_shifted(found, context) if found.name("UNIT") == "minute" else None
    if hour.text.isdigit() or minute.text.isdigit() or minute.value not in _SPOKEN_MINUTES:
        return None
    return spoken.hour_shifted(found, context)


def _hour_then_minutes(found: Found, context: Context) -> Piece | None:
    """Build "שמונה שלושים", "שש עשרה שלושים", "תשע אפס חמש"."""
    hour, minute = found.values("NUM")
    said = [item.text for item in found.items if item.tag == "NUM"]
    is_late = 13 <= hour <= _LAST_HOUR and minute >= 10 and minute in _SPOKEN_MINUTES
    if not any(text.isdigit() for text in said) and (said[1].startswith("אפס ") or is_late):
        return hour_piece(hour, minute, context) if 1 <= hour <= _LAST_HOUR else None
    return spoken.hour_then_minutes(found, context)


def _minutes_to(found: Found, context: Context) -> Piece | None:
    """Build "עשרה לחמש", "חמש דקות לעשר"; "חמש לשבע" may be a range and is left alone."""
    minute, hour = (i for i in found.items if i.tag == "NUM")
    if (
        found.name("UNIT") not in ("", "minute")
        or not isinstance(hour.value, int)
        or hour.text in _MASCULINE_WORDS
    ):
        return None
    if not found.has("UNIT"):
        is_range = minute.text not in _MASCULINE_WORDS | {"עשרים"} and (minute.value or 0) < hour.value  # type: ignore[operator]
        if is_range or minute.value not in {5, 10, 20, 25}:
            return None
    return spoken.minutes_to(found, context) if found.has("UNIT") else spoken.minutes_before(found, context)


def _shares_of_hour(found: Found, context: Context) -> Piece | None:
    """Build "בעוד חצי שעה", "בעוד שעה ורבע"."""
    if found.name("UNIT") != "hour":
        return None
    share = 30 if found.has("HALF") else 45 if found.has("THREE_QUARTERS") else 15
    whole = (found.values("NUM") or [1])[0] * 60 if found.has("AND") else 0
    duration = Item("DURATION", whole + share, "", 0, 0)
    return durations.after_minutes(Found((duration,)), context)


_NOT_A_DAY = shared.NOT_A_DAY | {
    "DASH",
    "TO",
    "UNTIL",
    "MONTH",
    "SLASH",
    "DOT",
    "NUM",
    "YEAR",
    "LONGNUM",
    "HALF",
}
_OPENERS = frozenset({"FROM", "BETWEEN"})
_NO_CLOCK = frozenset({"COUNTED", "MONTH", "COLON", "SLASH", "DOT"})
_NO_MONTH = _NO_CLOCK | {"UNIT", "AND"}
_LISTED = _OPENERS | {"AND"}
_DOT = frozenset({"DOT"})
_MONTH_OF = "AT|TO|FOR|OF?"

_DAY_RULES = (
    Rule("WEEKDAY COMING|THIS?", weekdays.coming_weekday),
    Rule("WEEKDAY AT|OF? THIS UNIT", weekdays.coming_weekday),
    Rule("WEEKDAY AT UNIT THIS", weekdays.coming_weekday),
    Rule("THIS UNIT COMMA? AT|TO|FOR? WEEKDAY", weekdays.coming_weekday),
    Rule("WEEKDAY NEXT", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY AT|OF|TO|FOR? THIS? UNIT NEXT", weekdays.weekday_of_week(1)),
    Rule("THIS? UNIT NEXT COMMA? AT|TO|FOR? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY AT? UNIT LAST", weekdays.weekday_of_week(-1)),
    Rule("WEEKDAY COMING|NEXT? WEEK_AFTER", weekdays.weekday_in_weeks(1)),
    Rule("THIS? UNIT AFTER_NEXT", periods.period(2)),
    Rule("WEEKEND AFTER_NEXT", weekends.weekend(2)),
    Rule("WEEKEND OF THE? NUM AT|TO|OF MONTH", weekends.weekend_of_day),
    Rule("QUARTAL NEXT|COMING|THIS|LAST", periods.quarter),
    Rule("QUARTAL ORD OF|AT? UNIT? YEAR?", periods.quarter),
    Rule("ORD ORD|LAST AT|OF|TO MONTH YEAR?", _ordinal_of_ordinal),
    Rule("WEEKDAY AFTER_NEXT", weekdays.weekday_of_week(2)),
    Rule("WEEKDAY WEEK_AFTER COMING", weekdays.weekday_in_weeks(1)),
    Rule("WEEKDAY IN NUM? UNIT", weekdays.weekday_of_later_week),
    Rule("IN NUM? UNIT COMMA? AT|TO|FOR? WEEKDAY", weekdays.weekday_of_later_week),
    Rule("IN? NUM? UNIT FROM WEEKDAY", days_from_weekday),
    Rule("IN? NUM? UNIT FROM DAYWORD", durations.after_day),
    Rule("IN? NUM? UNIT FROM NOW", durations.after_some_time),
    Rule("IN NUM? UNIT", durations.after_some_time, unless_before=frozenset({"AND"})),
    Rule("AFTER NUM UNIT", durations.after_some_time, unless_before=frozenset({"AND", "AFTER", "BEFORE"})),
    Rule(f"AT? THE? NUM|ORD {_MONTH_OF} MONTH AT|OF? UNIT NEXT", days.date_of_year),
    Rule("WEEKDAY TO|AT THIS? UNIT NEXT?", _named_day_of_month),
    Rule("THE NUM TO WEEKDAY", _day_of_named_month),
    Rule("ORD TO WEEKDAY", _day_of_named_month),
    Rule("IN NUM? UNIT AND NUM? UNIT", durations.after_some_time),
    Rule("DAYWORD IN NUM? UNIT", today_in_hours),
    Rule("IN HALF|QUARTER|THREE_QUARTERS UNIT", _shares_of_hour),
    Rule("HALF|QUARTER|THREE_QUARTERS UNIT FROM NOW", _shares_of_hour),
    Rule("IN NUM? UNIT AND HALF|QUARTER", _shares_of_hour),
    Rule("WITHIN THIS? UNIT NEXT", periods.period(1)),
    Rule("WITHIN NUM? UNIT", coming_days),
    Rule("WITHIN? THIS? NUM? UNIT COMING", coming_days),
    Rule("THIS? UNIT OF THE? NUM DOT|SLASH NUM", periods.week_of_day),
    Rule("THIS? UNIT OF THE? NUM AT|TO|OF MONTH", periods.week_of_day),
    Rule("THIS? UNIT OF THE NUM", periods.week_of_day, unless_before=frozenset({"DOT", "SLASH", "AT", "TO"})),
    Rule("HALF ORD AT|OF|TO MONTH YEAR?", edges.half_of_month),
    Rule("HALF ORD AT|OF|TO THIS? UNIT NEXT?", edges.half_of_month),
    Rule("THIS? UNIT LAST", periods.period(-1)),
    Rule("MID THIS? UNIT THIS|NEXT|COMING?", edges.edge("mid")),
    Rule("LATE THIS? UNIT THIS|NEXT|COMING?", edges.edge("late")),
    Rule("THIS? UNIT ORD|LAST AT|OF|TO MONTH YEAR?", part_of_month),
    Rule("THIS? UNIT ORD|LAST AT|OF|TO THIS? UNIT NEXT?", part_of_month),
    Rule("DAYWORD ORD|LAST AT|OF|TO MONTH YEAR?", part_of_month),
    Rule("DAYWORD ORD|LAST AT|OF|TO THIS? UNIT NEXT?", part_of_month),
    Rule("WEEKEND ORD|LAST AT|OF|TO MONTH YEAR?", weekends.weekend_of_month),
    Rule("WEEKEND ORD|LAST AT|OF|TO THIS? UNIT NEXT?", weekends.weekend_of_month),
    Rule("LAST_EVENING", days.last_part),
    Rule("EARLY MONTH YEAR?", edges.edge("early")),
    Rule("MID MONTH YEAR?", edges.edge("mid")),
    Rule("LATE MONTH YEAR?", edges.edge("late")),
    Rule("WEEKEND THIS|COMING?", weekends.weekend(0)),
    Rule("WEEKEND AT|OF? THIS? UNIT NEXT", weekends.weekend(1)),
    Rule("AT|TO|FOR|THIS UNIT? MONTH YEAR?", periods.named_month, unless_before=frozenset({"NUM", "ORD"})),
    Rule("MONTH NEXT|COMING", periods.named_month),
    Rule(
        f"AT? THE? NUM|ORD {_MONTH_OF} UNIT? MONTH COMMA? YEAR?",
        days.day_and_month,
        unless_before=shared.NOT_ALONE,
    ),
    Rule(f"WEEKDAY {_MONTH_OF} MONTH YEAR?", _ordinal_weekday_of_month),
    Rule(
        f"FROM|BETWEEN? THE? NUM DASH|UNTIL AT? THE? NUM {_MONTH_OF} MONTH YEAR?",
        periods.days_of_month,
        unless_after=frozenset({"SLASH", "DOT", "COLON"}),
    ),
    Rule("FROM|BETWEEN? THE? NUM DASH|UNTIL THE? NUM DOT|SLASH NUM", periods.days_of_numeric_month),
    Rule("FROM NUM UNTIL THE NUM", periods.days_without_month, unless_before=_NOT_A_DAY),
    Rule("BETWEEN THE NUM UNTIL THE? NUM", periods.days_without_month, unless_before=_NOT_A_DAY),
    Rule("THE NUM", days.day_of_month, unless_before=_NOT_A_DAY),
    Rule("AT NUM", _late_day, unless_before=_NOT_A_DAY | {"AND", "PART"}),
    Rule("THE? NUM|ORD AT|TO|OF|FOR THIS? UNIT NEXT?", _day_of_month),
    Rule(
        "UNIT NEXT COMMA? AT|TO|FOR THE? NUM",
        days.day_of_period,
        unless_before=_NOT_A_DAY | {"PART", "IN", "AND"},
    ),
    Rule(f"WEEKDAY COMMA? AT? THE? NUM|ORD {_MONTH_OF} UNIT? MONTH YEAR?", _dated_weekday),
    Rule("WEEKDAY THE NUM", weekday_and_late_day, unless_before=_NOT_A_DAY | {"TO", "OF"}),
    Rule("WEEKDAY NUM", weekday_and_late_day, unless_before=_NOT_A_DAY | {"TO", "OF", "IN", "PART"}),
    Rule("WEEKDAY NUM", weekday_and_last_days, unless_before=_NOT_A_DAY | {"TO", "OF"}),
    Rule("FROM|BETWEEN THE? NUM DASH|UNTIL THE? NUM TO|AT THIS? UNIT NEXT?", days_of_this_month),
    Rule("THE NUM TO NUM", numbered_month(1), unless_after=_OPENERS, unless_before=_NO_CLOCK),
    Rule("AT? NUM DOT NUM", date_or_time("שעה"), unless_before=_DOT, unless_after=_DOT),
    Rule("MONTH THE? NUM", days.day_and_month, unless_before=_NOT_A_DAY),
    Rule("NUM TO NUM", numbered_month(13), unless_after=_LISTED, unless_before=_NO_MONTH),
    Rule("NUM AT NUM", numbered_month(24), unless_after=_LISTED, unless_before=_NO_MONTH),
    Rule("WEEKDAY THE? ORD|NTH|LAST AT|OF|TO? MONTH YEAR?", _nth_weekday),
    Rule("WEEKDAY THE? ORD|NTH|LAST AT|OF THIS? UNIT NEXT?", _nth_weekday),
)

_TIME_RULES = (
    Rule("NUM AND HALF|QUARTER", spoken.hour_shifted, unless_before=frozenset({"UNIT", "COUNTED"})),
    Rule("NUM AND NUM UNIT?", _minutes_past, unless_after=_OPENERS | {"AND"}, unless_before=_NO_CLOCK),
    Rule("NUM AND HALF|QUARTER AT|IN? THE? PART", dayparts.of_part(spoken.hour_shifted)),
    Rule("QUARTER TO|AT|FOR NUM AT|IN? THE? PART", dayparts.of_part(spoken.minutes_to)),
    Rule("AT YEAR", military("שעה")),
    Rule("NUM MINUS QUARTER|NUM UNIT?", spoken.hour_shifted),
    Rule("QUARTER TO|AT|FOR NUM", spoken.minutes_to, unless_before=_NO_CLOCK),
    Rule("NUM UNIT? TO NUM", _minutes_to, unless_after=_OPENERS, unless_before=_NO_CLOCK | {"UNIT"}),
    Rule("QUARTER UNIT? AFTER NUM", spoken.minutes_past),
    Rule("NUM UNIT AFTER NUM", spoken.minutes_past),
    Rule(
        "NUM NUM",
        _hour_then_minutes,
        unless_before=_NO_CLOCK | {"UNIT"},
        unless_after=frozenset({"NUM"}),
    ),
)

GRAMMAR = Grammar(
    lexicon=shared.MARKS | _WORDS,
    rules=(
        *shared.DATE_RULES,
        *DAY_RULES,
        *_DAY_RULES,
        *(
            # "בערב עשרים בדצמבר" names no hour.
            replace(rule, unless_before=rule.unless_before | {"AT"})
            if rule.pattern == "PART AT? NUM"
            else rule
            for rule in shared.CLOCK_RULES
            if not rule.pattern.startswith("AT NUM DOT")
        ),
        *TIME_RULES,
        *_TIME_RULES,
    ),
    week_start=6,
    half_days=True,
    day_first=True,
    weekend_start=4,
    prefixes=_PREFIXES,
    settle=_settle,
)
