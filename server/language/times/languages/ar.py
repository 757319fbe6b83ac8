"""Arabic: the words for days and times of the written language and of everyday speech, and their patterns.

Weeks begin on Sunday, the weekend is Friday and Saturday. "القادم" means "coming": "الجمعة القادمة" is the
coming Friday (never today), "الأسبوع القادم" the next week. Months have their names of both systems and of
the Maghreb. Hours are ordinals in writing ("الساعة الثالثة") and numerals in speech ("الساعة تلاتة"); an
ordinal that no word makes an hour is "the third". "الظهر" is 12:00 alone and the middle of the day beside an
hour; "العصر" is 15-18, "المغرب" 17-19, "العشاء" 19-22.
"""

from collections.abc import Sequence
from dataclasses import replace

from server.language.times import dayparts, days, durations, edges, periods, spoken, weekdays, weekends
from server.language.times.grammar import Builder, Context, Found, Grammar, Item, LexiconValue, Rule
from server.language.times.languages import shared
from server.language.times.languages.attached import (
    DAY_RULES,
    TIME_RULES,
    coming_days,
    date_or_time,
    days_beside_date,
    days_beside_day,
    days_from_weekday,
    days_of_this_month,
    military,
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
    turn_limits,
)
from server.language.times.languages.shared import numbered, same, tens_and_units, words
from server.language.times.nodes import tag_at
from server.language.times.readings import Part, Piece
from server.language.tokens import fold_phrase

_PREFIXES = ("لل", "ال", "و", "ف", "ب", "ل", "ع", "ه")
_WEEKDAYS = (
    "الاثنين الاتنين التنين الأثنين لاتنين",
    "الثلاثاء الثلاثا التلاتاء التلاتا التلات الثلثاء الثلوث ثلاثاء ثلاثا الثلاث",
    "الأربعاء الاربعا الاربع الربوع أربعاء اربعا", "الخميس خميس", "الجمعة جمعة", "السبت سبت",
    "الأحد الحد",
)  # fmt: skip
# Without the article these are numbers or "someone": only "day" before them makes them weekdays.
_BARE_WEEKDAYS = {"اثنين": 0, "اتنين": 0, "تنين": 0, "تلات": 1, "ثلاث": 1, "اربع": 2, "احد": 6, "حد": 6}
_MONTHS = (
    "يناير جانفي ينايير", "فبراير شباط فيفري فبرايير", "مارس آذار اذار", "أبريل نيسان أفريل ابريل",
    "مايو أيار ماي",
    "يونيو حزيران جوان يونية", "يوليو تموز جويلية يوليوز يولية", "أغسطس آب أوت غشت اغسطس",
    "سبتمبر أيلول شتنبر سبتنبر", "أكتوبر اكتوبر", "نوفمبر نونبر نوفنبر نوفمير", "ديسمبر دجنبر ديسنبر دسمبر",
)  # fmt: skip
_SYRIAC_MONTHS = {
    "كانون تاني": 1, "كانون 2": 1, "تشرين 1": 10, "تشرين تاني": 11, "تشرين 2": 11, "كانون 1": 12,
    "كانون الثاني": 1, "كانون ثاني": 1, "كانون التاني": 1,
    "تشرين الأول": 10, "تشرين أول": 10, "تشرين الاول": 10,
    "تشرين الثاني": 11, "تشرين ثاني": 11, "تشرين التاني": 11, "كانون الأول": 12, "كانون أول": 12,
}  # fmt: skip
_UNITS = (
    "صفر", "واحد واحدة وحدة وحده", "اثنين اثنان اثنتين اثنتان اتنين تنين ثنتين تنتين",
    "ثلاثة ثلاث تلاتة تلات تلته تلاته ثلاته",
    "أربعة أربع اربعه", "خمسة خمس خمسه", "ستة ست سته", "سبعة سبع سبعه",
    "ثمانية ثماني ثمان تمانية تمنية تمن تمان ثمانيه",
    "تسعة تسع تسعه", "عشرة عشر عشره",
)  # fmt: skip
_TEENS = (
    ("أحد عشر", "إحدى عشرة", "حداشر", "احداشر", "حدعش", "احدعش", "دعش", "احدعشر", "حدعشر", "حداش", "احداش"),
    ("اثنا عشر", "اثني عشر", "اثنتا عشرة", "اثنتي عشرة", "اتناشر", "اطناشر", "طنعش", "اطنعش", "اثنعش",
    "اتنعش", "اثنعشر", "طناش", "اطناش"),
    ("ثلاثة عشر", "ثلاث عشرة", "تلتاشر", "تلاتاشر", "تلطعش", "ثلاثطعش", "ثلطعش", "تلتعش", "تلطاش"),
    ("أربعة عشر", "أربع عشرة", "اربعتاشر", "اربعطاشر", "اربعطعش", "اربعتعش", "ربعطاش"),
    ("خمسة عشر", "خمس عشرة", "خمستاشر", "خمسطاشر", "خمسطعش", "خمستعش", "خمسطاش"),
    ("ستة عشر", "ست عشرة", "ستاشر", "سطاشر", "سطعش", "ستعش", "سطاش"),
    ("سبعة عشر", "سبع عشرة", "سبعتاشر", "سبعطاشر", "سبعطعش", "سبعتعش"),
    ("ثمانية عشر", "ثماني عشرة", "تمنتاشر", "تمنطاشر", "تمنطعش", "ثمنطعش", "تمنتعش"),
    ("تسعة عشر", "تسع عشرة", "تسعتاشر", "تسعطاشر", "تسعطعش", "تسعتعش"),
)  # fmt: skip
_TENS = {
    "عشرين": 20, "عشرون": 20, "ثلاثين": 30, "ثلاثون": 30, "تلاتين": 30, "أربعين": 40, "أربعون": 40,
    "خمسين": 50, "خمسون": 50,
}  # fmt: skip
_HOURS = (
    "الواحدة", "الثانية التانية", "الثالثة التالتة ثالثة تالتة", "الرابعة رابعة", "الخامسة خامسة",
    "السادسة سادسة الساتة", "السابعة سابعة", "الثامنة التامنة ثامنة تامنة", "التاسعة تاسعة",
    "العاشرة عاشرة",
)  # fmt: skip
_ORDINALS = (
    "الأول", "الثاني التاني", "الثالث التالت", "الرابع", "الخامس", "السادس", "السابع", "الثامن التامن",
    "التاسع",
    "العاشر",
)  # fmt: skip
_NTH = ("", "ثاني تاني", "ثالث تالت", "رابع", "خامس")
_ORDINAL_UNITS = ("الحادي", *_ORDINALS[1:9])


def _numbers() -> dict[str, int]:
    units = numbered(_UNITS)
    teens = {word: value for value, row in enumerate(_TEENS, 11) for word in row}
    return units | teens | _TENS | tens_and_units(_TENS, units, "{unit} و {ten}")


def _hours() -> dict[str, int]:
    tens = {
        f"{unit} {ten}": value
        for value, unit in ((11, "الحادية"), (12, "الثانية"), (12, "التانية"))
        for ten in ("عشرة", "عشر")
    }
    units = ("الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة")
    late = {f"{unit} عشرة": value for value, unit in enumerate(units, 13)}
    return numbered(_HOURS, 1) | tens | late


def _ordinals() -> dict[str, int]:
    units = numbered(_ORDINAL_UNITS, 1)
    teens = {f"{unit} عشر": value + 10 for unit, value in units.items()}
    tens = {"العشرين": 20, "العشرون": 20, "الثلاثين": 30, "الثلاثون": 30, "التلاتين": 30}
    return numbered(_ORDINALS, 1) | teens | tens | tens_and_units(tens, units, "{unit} و {ten}")


def _weekdays() -> dict[str, int]:
    return (
        numbered(_WEEKDAYS)
        | {"يوم الأربعة": 2}
        | {f"يوم {name}": day for name, day in _BARE_WEEKDAYS.items()}
    )


_NOONS = (
    "الظهر",
    "ظهرا",
    "ظهر",
    "الضهر",
    "ضهرا",
    "ضهر",
    "الظهرية",
    "الضهرية",
    "الظهيرة",
    "منتصف النهار",
    "نص النهار",
)

_BUSY = (
    "مشغول", "مشغولة", "عندي شغل", "بالشغل", "في الشغل", "في الدوام", "بالدوام", "عندي دوام", "دوامي",
    "بشتغل", "أشتغل",
    "أعمل", "مو فاضي", "مش فاضي", "مش فاضية", "مو فاضية", "بالجامعة", "في الجامعة", "عندي اجتماع",
    "عندي محاضرة",
)  # fmt: skip
_UNTILS = ("لحد", "لغاية", "حتى", "لحتى", "لعند", "إلى", "لل")
_ENDS_WORK = (
    "بخلص", "بخلص شغل", "بخلص دوام", "أخلص", "أخلص شغل", "أخلص دوام", "بطلع من الشغل", "أطلع من الدوام",
    "بيخلص دوامي",
    "دوامي بيخلص", "ينتهي دوامي", "أنتهي من العمل", "أنهي عملي", "بفضى", "أخرج من العمل", "بخلص الشغل",
    "بخلص الدوام",
)  # fmt: skip
_WORDS: dict[str, LexiconValue] = {
    "WEEKDAY": _weekdays(),
    "MONTH": numbered(_MONTHS, 1) | _SYRIAC_MONTHS,
    "NUM": _numbers(),
    "ORD": _ordinals(),
    "ORDHOUR": _hours(),
    "NTH": {word: value for word, value in numbered(_NTH, 1).items() if word},
    "DAYWORD": {
        **same(0, "اليوم", "النهارده", "النهاردة", "انهارده", "انهاردة", "نهارده", "اليوم هذا"),
        **same(1, "غدا", "غد", "الغد", "بكرة", "بكرا", "بكره", "بكري", "بكر", "باكر", "باچر", "غدوة",
        "غدوا", "يوم غد"),
        **same(1, "يوم الغد"),
        **same(
            2, "بعد غد", "بعد الغد", "بعد غدا", "بعد بكرة", "بعد بكرا", "بعد بكره", "عقب باكر", "بعد باكر",
            "عقب بكرة",
            "عقب بكرا", "بعد غدوة", "اللي بعد بكرة", "بعدبكرة", "بعد بكري",
        ),
        **same(-1, "أمس", "امس", "البارحة", "مبارح", "امبارح", "البارح"),
        **same(-2, "أول أمس", "أول امبارح", "اول مبارح", "أول البارحة"),
    },
    "HAPPENED": words(
        "كنت", "كنا", "جيت", "إجيت", "جينا", "زرت", "زرتكم", "عملت", "عملتوا", "عملتولي", "وقعت", "انكسر",
        "انكسرت",
        "بلش", "بلشت", "اتصلت", "حكيت", "فاتني", "رحت", "تعطلت", "خربت", "حلقت", "بعتت", "كتبت", "حضرت",
        "منذ",
        "أكملت", "أكمل", "صار عمرها", "صار عمره", "قصيت", "صبغت", "جيتكم", "انكسرت", "وقع", "بدأ", "بدأت",
    ),
    "HURTS": words(
        "بتوجع", "بيوجع", "توجع", "يوجع", "تؤلم", "يؤلم", "ملتهب", "بيوجعني", "يوجعني", "بتوجعني", "توجعني",
        "يؤلمني", "تؤلمني", "وجع", "ألم", "تعبان", "تعبانة",
        "موجوع", "مريض",
        "مريضة",
    ),
    "UNIT": {
        **dict.fromkeys(("دقيقة", "دقائق", "دقايق", "دقيقه", "دقايء"), "minute"),
        **dict.fromkeys(("ساعة", "ساعات", "ساعه"), "hour"),
        **dict.fromkeys(("يوم", "أيام", "يوما", "ايام", "تيام"), "day"),
        **dict.fromkeys(("أسبوع", "الأسبوع", "أسابيع", "سبوع", "السبوع", "اسبوعا", "سيمانة", "السيمانة",
            "سيمانا", "السيمانا"), "week"),
        **dict.fromkeys(("شهر", "الشهر", "أشهر", "شهور", "شهرا"), "month"),
        **dict.fromkeys(("سنة", "سنوات", "السنة", "عام", "العام", "أعوام"), "year"),
    },
    "DUAL": {
        **dict.fromkeys(("يومين", "يومان", "اليومين"), "day"),
        **dict.fromkeys(("ساعتين", "ساعتان", "الساعتين"), "hour"),
        **dict.fromkeys(("أسبوعين", "أسبوعان", "الأسبوعين", "سبوعين"), "week"),
        **dict.fromkeys(("شهرين", "شهران", "الشهرين"), "month"),
        **dict.fromkeys(("دقيقتين",), "minute"),
    },
    "NOW": words("الآن", "الان", "هلق", "هلأ", "دلوقتي", "دلوقت", "الحين", "توا", "هسا", "هسه", "دابا"),
    "WEEKEND": words(
        "نهاية الأسبوع", "عطلة نهاية الأسبوع", "آخر الأسبوع", "الويكند", "ويكند", "الويك اند", "ويك اند",
        "عطلة الأسبوع",
        "نهايات الأسبوع",
    ),
    "THIS": words(
        "هذا", "هذه", "هاد", "هادا", "هاي", "هاذا", "هذي", "هال", "ه", "ده", "دي", "دا", "الحالي",
        "الحالية", "هدا", "الجاري", "الجارية", "هاذ", "هذاك",
    ),
    "NEXT": words(
        "القادم", "القادمة", "قادم", "الجاي", "الجاية", "جاي", "جاية", "المقبل", "المقبلة", "مقبل",
        "اللي جاي", "اللي جاية",
        "الي جاي", "الي جاية", "اللي جي", "التالي", "التالية", "اللاحق", "الآتي", "الآتية", "اللي بيجي",
        "اللي بتيجي",
        "الياي", "الياية", "القابل", "لي جاي", "يلي جاي", "يلي جاية", "القادمين", "الجايين", "القادمان",
        "القريب", "القريبة",
        "الجي",
    ),
    "EACH": words("كل"),
    "RATHER": words("بل"),
    "LAST": words(
        "الماضي", "الماضية", "اللي فات", "اللي فاتت", "الي فات", "اللي راح", "اللي راحت", "الفائت",
        "السابق", "السابقة",
        "المنصرم", "الأخير", "الأخيرة",
    ),
    "AFTER_NEXT": words(
        "بعد القادم", "بعد القادمة", "بعد الجاي", "بعد الجاية", "بعد المقبل", "بعد المقبلة", "بعد اللي جاي",
        "اللي بعد الجاي",
    ),
    "ONE_AFTER": words(
        "اللي بعده", "اللي بعدها", "الي بعده", "اللي بعديه", "الذي يليه", "التي تليها", "الذي بعده",
    ),
    "IN": words("كمان"),
    "WITHIN": words("خلال", "في خلال", "بظرف", "في غضون", "خلال ال"),
    "ON": words("بيوم"),
    "AT": words(
        "الساعة", "الساعه", "في", "ب", "ع", "على", "ف", "عند", "@", "ساعة ال", "عالساعة", "بتمام",
        "بتمام الساعة",
        "في تمام الساعة", "في تمام",
        "مع ال", "يعني", "مثلا", "نقول", "الساعة ال", "بتاريخ",
    ),
    "TO": words("إلى", "الى", "ل", "لل", "ل-", "الا حد"),
    "FROM": words(
        "من", "ابتداء من", "ابتداءا من", "بدءا من", "بدء من", "اعتبارا من", "ابتداء", "بداية من",
        "من بداية الساعة",
        # Who is busy until five wants what comes after.
        *(f"{busy} {until}" for busy in _BUSY for until in _UNTILS),
        *_ENDS_WORK,
    ),
    "THE": words("ال"),
    "AND": words("و", "&"),
    "OF": words("تبع", "بتاع", "ديال", "تاع", "متاع", "حق"),
    "FOR": words("الموافق", "المصادف", "لأجل", "بالضبط", "تماما", "بالزبط"),
    "EARLY": words("بداية", "أول", "أوائل", "مطلع", "اوايل"),
    "MID": words("منتصف", "وسط"),
    "LATE": words("نهاية", "آخر", "أواخر", "ختام", "اخر"),
    "HALF": words("نص", "نصف", "النصف", "النص", "نصّ"),
    "QUARTER": words("ربع", "الربع", "ربعا"),
    "THIRD": words("ثلث", "تلت", "الثلث", "ثلثا", "التلت", "تلتت"),
    "MINUS": words("إلا", "الا", "الّا", "غير", "قلة"),
    "MERIDIEM": {"م": "pm", "ص": "am", "am": "am", "pm": "pm", "a.m.": "am", "p.m.": "pm", "م.": "pm",
    "ص.": "am"},
    "MIDNIGHT": words("منتصف الليل", "نص الليل", "نصف الليل", "منتصف ليل"),
    "PART": {
        **dict.fromkeys(
            ("صباحا", "الصبح", "صبح", "صباح", "الصباح", "الصبحية", "صباحاً", "الصبحيه"), shared.MORNING,
        ),
        **dict.fromkeys(
            ("الصبح بدري", "الصبح بكير", "بكير", "الصباح الباكر", "باكرا", "بدري", "من الصبح بدري",
            "بكير الصبح"),
            shared.EARLY_MORNING,
        ),
        **dict.fromkeys(("الضحى", "ضحى"), Part(8 * 60, 11 * 60, "am")),
        **dict.fromkeys(_NOONS, shared.NOON),
        **dict.fromkeys(
            ("بعد الظهر", "بعد الضهر", "بعد ظهر", "بعد الظهيرة", "بعدالظهر", "بعد ضهر", "بعد الظهرية",
            "بعد صلاة الظهر", "بعد صلاة الضهر"),
            shared.AFTERNOON,
        ),
        **dict.fromkeys(("العصر", "عصرا", "عصر", "العصرية"), shared.LATE_AFTERNOON),
        **dict.fromkeys(("بعد العصر", "عقب العصر", "بعد صلاة العصر",
            "عقب صلاة العصر"), Part(16 * 60, 18 * 60, "pm")),
        **dict.fromkeys(("المغرب", "مغرب", "المغربية"), Part(17 * 60, 19 * 60, "pm")),
        **dict.fromkeys(("بعد المغرب", "عقب المغرب", "بعد صلاة المغرب",
            "عقب صلاة المغرب"), Part(18 * 60, 21 * 60, "pm")),
        **dict.fromkeys(("العشاء", "العشا"), Part(19 * 60, 22 * 60, "pm")),
        **dict.fromkeys(("بعد العشاء", "بعد العشا", "عقب العشا", "عقب العشاء",
            "بعد صلاة العشاء", "عقب صلاة العشاء"), Part(20 * 60, 23 * 60, "pm")),
        **dict.fromkeys(
            ("مساء", "مساءا", "المساء", "المسا", "مسا", "العشية", "العشيه", "عشية", "المسويات", "مساءً"),
            shared.EVENING,
        ),
        **dict.fromkeys(("ليلا", "الليل", "ليل", "ليلة"), shared.NIGHT),
        **dict.fromkeys(("الفجر", "فجرا", "فجر", "وجه الفجر"), Part(3 * 60, 6 * 60, "am")),
        **dict.fromkeys(("بعد منتصف الليل", "بعد نص الليل"), shared.SMALL_HOURS),
        **dict.fromkeys(("بعد الشغل", "بعد الدوام", "بعد العمل", "بعد شغلي", "بعد دوامي"),
            shared.AFTER_WORK),
        **dict.fromkeys(("قبل الشغل", "قبل الدوام", "قبل العمل", "قبل دوامي"), shared.BEFORE_WORK),
        **dict.fromkeys(("بعد الغدا", "بعد الغداء", "عقب الغدا"), Part(14 * 60, 18 * 60, "pm")),
        **dict.fromkeys(("بعد المدرسة", "بعد المدارس"), Part(15 * 60 + 30, 20 * 60, "pm")),
    },
    "TONIGHT": {"الليلة": shared.NIGHT, "الليله": shared.NIGHT},
    "BETWEEN": words("بين", "ما بين", "مابين"),
    "UNTIL": words("حتى", "لغاية", "لحد", "لعند", "لحتى", "حتى الساعة", "في موعد أقصاه", "أقصاه",
        "على أبعد تقدير", "بحد أقصى", "إلى غاية", "الى غاية", "لغايت",
        "إلى حد"),
    "AFTER": words(
        "بعد", "عقب", "أبعد من",
    ),
    "NOT_BEFORE": words("ليس قبل", "مو قبل", "مش قبل", "لا قبل", "موب قبل", "مب قبل", "ما قبل", "ولا قبل"),
    # By the civil reckoning: what is kept may differ by a day.
    "REST": words("باقي", "بقية", "بقيت", "ما تبقى من"),
    "BEFORE_LAST": words("قبل الماضي", "قبل الماضية", "قبل اللي فات", "اللي قبل الماضي"),
    "COMING_HOUR": same(60, "خلال الساعة القادمة", "خلال الساعة الجاية", "في الساعة القادمة",
        "الساعة القادمة"),
    "FEAST": {
        **same("islamic 10-1 1", "عيد الفطر", "العيد الصغير", "عيد الفطر المبارك"),
        **same("islamic 12-10 1", "عيد الأضحى", "العيد الكبير", "عيد الأضحى المبارك"),
        **same("islamic 9-1 30", "رمضان", "شهر رمضان"),
        **same("islamic 1-1 1", "رأس السنة الهجرية", "راس السنة الهجرية"),
        **same("islamic 3-12 1", "المولد النبوي", "عيد المولد"),
    },
    "HOLIDAY": {
        **same("01-01", "رأس السنة", "رأس السنة الميلادية", "راس السنة"),
        **same("12-25", "عيد الميلاد", "عيد الميلاد المجيد", "الكريسماس", "الكريسمس"),
        **same("02-14", "عيد الحب", "الفالنتاين"),
        **same("12-31", "ليلة رأس السنة", "ليلة راس السنة"),
        "عيد العمال": "05-01",
        "عيد الأم": "03-21",
    },
    "CLOCK": {
        **{f"الساعة {ten}": 1200 for ten in ("العشرين", "العشرون")},
        **{f"الساعة {unit} و {ten}": (20 + more) * 60 for ten in ("العشرين", "العشرون")
           for more, unit in ((1, "الحادية"), (2, "الثانية"), (3, "الثالثة"))},
    },
    "BEFORE": words("قبل", "من قبل", "لا يتجاوز"),
    "OR_LATER": words(
        "و ما بعد", "وما بعد", "فما فوق", "و طالع", "وطالع", "وطالعا", "أو بعدها", "فصاعدا", "ورايح",
        "و رايح",
        "و ما فوق", "وما فوق", "وجاي", "أو بعدين", "وانت طالع",
    ),
    "OR_EARLIER": words("أو قبل", "أو قبلها"),
    "APPROX": words(
        "حوالي", "تقريبا", "حدود", "قرابة", "نحو", "على حدود", "في حدود", "حوالين", "يمكن حوالي", "~",
        "بحدود", "تقريباً",
        "زي", "شي",
    ),
    "OR": words("أو", "او", "ام", "ولا", "والا", "يا اما", "اما"),
    "NOT": words(
        "لا", "مش", "مو", "ليس", "موش", "ما عدا", "ماعدا", "عدا", "باستثناء", "بدل", "بدلا من", "مب",
        "موب", "ما بقدر",
        "ما اقدر", "ما أقدر", "مقدرش", "لا أستطيع", "مش قادر",
        "عوضا عن", "أحسن من", "أفضل من",
    ),
    "AMENDS": words("لا خليها", "خليها", "لا خلها", "لا خليه", "لا عفوا", "عفوا", "عفوا لا", "لا آسف",
        "لا آسفة", "قصدي", "أقصد", "لا قصدي", "لحظة لا",
        "تصحيح"),
    "PERHAPS": words(
        "يفضل", "ويفضل", "الأفضل", "والأفضل", "أفضل", "بفضل", "إذا ممكن", "إن أمكن", "لو ممكن", "يستحسن",
        "والأحسن",
        "يمكن", "ربما", "الأحسن", "أحسن",
    ),
    "NOT_AFTER": words(
        "ما بيناسب", "ما بتناسب", "ما بتناسبني", "لا تناسبني", "ما بتنفع", "ما بينفع", "ما عاد ينفع",
        "ما عاد يناسبني", "ما عاد بيناسبني", "ما بيمشي", "ما بيصير", "ما عاد يزبط",
        "متأخر كتير", "كتير متأخر", "متأخر جدا", "متأخر أوي", "متأخر علي", "ما بيناسبني", "ما يناسبني",
        "لا يناسبني", "مش مناسب", "مو مناسب", "ما بيزبط", "ما ينفع", "مش نافع",
    ),
    "MOVE": words(
        "تغيير", "أغير", "نغير", "تغير", "غيرلي", "تأجيل", "أجل", "أأجل", "نأجل", "اأجل", "تأجل", "نقل",
        "أنقل", "ننقل", "تنقل",
        "انقلي", "تقديم", "أقدم", "نقدم", "تبديل", "أبدل", "نبدل", "أحول", "حول", "تحويل", "تعديل",
        "أعدل", "نعدل", "غيروا", "غيري",
        "نقلتوا", "نقلتم", "غيرتوا", "غيرتم", "أجلتوا", "قدمتوا", "انتقل", "تأجل", "تقدموا", "قدموا", "قدم",
        "قدمي", "تقدم", "انقلوني", "انقلني", "انقلوا", "انقلوه", "انقلوها",
        "تنقلوا", "تنقلوني",
        "تنقل", "تأخروا", "أخروا", "أأخر", "نأخر", "حولوني", "حولني", "بدلوا", "تبدلوا", "أجلوه", "أجلوا",
        "تأجلوا", "أرجع",
        "تغيروا", "تغيرلي", "نحول", "انقليني", "حوليني", "أبكر", "نبكر",
    ),
    "COUNTED": words(
        "شخص", "أشخاص", "اشخاص", "شخصين", "أولاد", "ولد", "بنات", "بنت", "نفر", "انفار", "أنفار", "شيكل",
        "شيقل", "دولار", "ريال",
        "درهم", "دراهم", "جنيه", "دينار", "ليرة", "يورو", "مرات", "مرة", "سنين", "عمر", "مواعيد",
        "أطفال", "طفل", "رجال", "نساء", "ناس",
        "كراسي", "غرف", "طابق", "%", "بالمية", "نسوان", "كيلو", "متر", "$", "€",
    ),
    "IDIOM": words(
        # Wishes said politely in the past tense.
        *(f"{was} {wish}" for was in ("كنت", "كنا") for wish in (
            "أريد", "نريد", "عايز", "عايزة", "عاوز", "عاوزة", "حابب", "حابة", "حاب", "بدي", "أرغب", "ناوي",
            "ناوية", "أود", "نود", "محتاج", "محتاجة", "بفكر", "أفكر", "أتساءل", "أبغى", "ابي", "أتمنى", "راح",
        )),
        "صباح الخير", "مساء الخير", "صباح النور", "مساء النور", "مسا الخير", "مسا النور", "تصبح على خير",
        "تصبحون على خير",
        "يوم سعيد", "كل يوم", "كم الساعة", "كم ساعة", "أول مرة", "يوم من الأيام", "قبل كل شيء",
        "بعد إذنك", "بعد اذنك", "يوم ما",
        "على مدار الساعة", "اذا لا", "لو لا", "كل أسبوع", "كل شهر", "طول اليوم", "أول شي", "أول شيء",
        "آخر مرة", "على راسي",
        "كتير بدري", "بدري كتير", "كتير بكير", "بكير كتير", "بدري أوي", "بدري مرة", "بدري جدا", "بكير علي",
        "الربيع", "ربيع", "الصيف", "الشتاء", "الخريف",
        "كل اليوم", "كل النهار", "بعده", "بعدها", "بعديه", "وحدة من الاثنين", "واحد من الاثنين",
        "واحدة من الاثنين",
        "جمعة مباركة", "جمعة طيبة",
        "كل ساعة", "كل واحد",
        "اي يوم", "أي يوم", "نص شعر", "لا شكرا", "وقت تاني", "يوم تاني", "يوم ثاني", "يوم آخر", "لا باس",
        "لا بأس", "ما في",
        "بعدين", "قريب", "هلا", "واحد منكم", "الف", "لحظة", "أهلا", "لو", "وين", "وصل", "واصل", "بلا",
        "فلا", "علي", "عمر", "أحد",
        *[f"{habit} {name}" for habit in ("أيام", "كل") for name in numbered(_WEEKDAYS)],
    ),
    "POLITE": words(
        "ممتاز", "تمام", "مناسب", "مناسبة", "بيناسبني", "يناسبني", "منيح", "كويس", "زين", "حلو", "مناسبني",
        "بتناسبني",
        "شكرا", "من فضلك", "لو سمحت", "لو سمحتي", "رجاء", "بليز"),
}  # fmt: skip

_MAKES_HOUR = frozenset({"AT", "FROM", "TO", "UNTIL", "AFTER", "BEFORE", "BETWEEN", "APPROX", "OR"})
_SHARES = frozenset({"HALF", "QUARTER", "THIRD", "NUM"})
_DAY_BEFORE = frozenset({"DAYWORD", "WEEKDAY", "PART", "MONTH", "YEAR", "NEXT", "THIS"})


def _folded(text: str) -> frozenset[str]:
    return frozenset(fold_phrase(word)[0] for word in text.split())


_GREETINGS = _folded(
    """الورد الفل الياسمين العسل السعادة الخيرات الجمال الحب القشطة الأنوار النرجس الهنا الفرح الرضا خير
    الخير النور والسرور الحلوين"""
)
_FREE = _folded(
    """عند مع عشان علشان مشان إذا اذا لو بقدر أقدر رقمي متاح فاضي اتفقنا في ممكن ينفع بس لأن أو و على إن
    شاء حاب حابة بدي عايز أبغى خلص خلاص جيد أوكي اوك حبيبي أخي"""
)
_GREETED = frozenset({"صباح", "مساء", "مسا", "مساك", "صباحك"})
_EXCEPTS = frozenset({"ما عدا", "ماعدا", "عدا", "باستثناء", "الا", "غير"})
_FOLDED_BUSY = frozenset(
    " ".join(fold_phrase(f"{busy} {until}")) for busy in _BUSY for until in _UNTILS
) | frozenset(" ".join(fold_phrase(ends)) for ends in _ENDS_WORK)
_HABITS = ("ايام ", "كل ")
_ALONE = frozenset({"يوم", "اسبوع", "شهر"})
_EXACTLY = frozenset({"تماما", "بالضبط", "بالزبط"})
_LAST_HOUR = 12
_MOST_WEEKS = 5  # of a month
_TIMES = frozenset({"PART", "MERIDIEM", "HALF", "QUARTER"})
_SPOKEN_MINUTES = frozenset({5, 10, 20, 25, 35, 40, 50, 55})


def _settle(items: Sequence[Item]) -> list[Item]:
    """Give the words of two senses the one that their neighbours leave."""
    said = deny_lists(drop_habits(events_on_days(refuse_ahead(items)), _HABITS), _EXCEPTS)
    settled = _months(split_duals(_without_greetings(turn_limits(busy_no_more(said, _FOLDED_BUSY)))))
    settled = _say_on(settled)
    settled = [_word_of_two_senses(settled, place) for place in range(len(settled))]
    timed = settle_cues(_hours_of_ordinals(_without_articles(say_one(settled, _ALONE))))
    return settle_to(hours_behind_days(timed, _is_free))


def _without_greetings(items: Sequence[Item]) -> list[Item]:
    """Take "صباح الورد" and its like as greetings."""
    return [
        replace(item, tag="IDIOM")
        if item.text in _GREETED and items[place + 1 :] and items[place + 1].text in _GREETINGS
        else item
        for place, item in enumerate(items)
    ]


def _without_articles(items: Sequence[Item]) -> list[Item]:
    """Drop the article before an hour: "ع التسعة"."""
    return [
        item for place, item in enumerate(items) if item.tag != "THE" or tag_at(items, place + 1) != "NUM"
    ]


def _months(items: Sequence[Item]) -> list[Item]:
    """Make one item of "month 11"."""
    settled: list[Item] = []
    for item in items:
        last = settled[-1] if settled else None
        if last and last.text == "شهر" and item.tag == "NUM" and 1 <= _value(item) <= 12:
            settled[-1] = replace(last, tag="MONTH", value=item.value, end=item.end)
        else:
            settled.append(item)
    return settled


def _say_on(items: Sequence[Item]) -> list[Item]:
    """Say the "day" of "يوم 24 أو 26" before its second number."""
    said: list[Item] = []
    for place, item in enumerate(items):
        lists = tag_at(items, place - 1) in {"OR", "AND"} and tag_at(items, place - 2) == "NUM"
        opened = place > 2 and items[place - 3].text == "يوم"
        in_month = "MONTH" in {one.tag for one in items[place : place + 3]}
        if item.tag == "NUM" and item.text.isdigit() and lists and opened and not in_month:
            said.append(replace(items[place - 3], start=item.start, end=item.start))
        said.append(item)
    return said


def _word_of_two_senses(items: Sequence[Item], place: int) -> Item:
    """Tell "on the day" from "a day", "at the hour" from "an hour", "a third" from "three" and so on."""
    item, before, after = items[place], tag_at(items, place - 1), tag_at(items, place + 1)
    if item.tag == "UNIT":
        return _day_or_hour(items, place)
    if item.tag in {"NUM", "THIRD"} or item.text == "احد":
        return _number_or_day(items, place)
    tag = item.tag
    if item.text == "متاخر" and after in {"COMMA", "DOT"}:
        tag = "NOT_AFTER"
    elif item.text == "مع" and after == "NUM":
        tag = "AT"
    elif _is_filler(items, place):
        tag = "WORD"
    elif tag == "MINUS" and after not in _SHARES:
        tag = "NOT"
    elif tag == "FROM" and after == "PART" and before in {"NUM", "ORDHOUR", "HALF", "QUARTER"}:
        tag = "OF"
    elif tag == "FROM" and (after == "AFTER" or (after == "PART" and _ends_there(items, place))):
        tag = "FOR"
    elif tag == "FROM" and before in _TIMES and _only_a_day(items, place):
        tag = "OF"
    return item.tagged(tag)


def _number_or_day(items: Sequence[Item], place: int) -> Item:
    """Tell the Sunday of "للأحد" from "one", "a third" from "three", and who is counted from an hour."""
    item = items[place]
    if place and items[place - 1].text == "لل" and item.text in {"احد", "اثنين", "اتنين"}:
        return replace(item, tag="WEEKDAY", value=_BARE_WEEKDAYS[item.text])
    if item.tag == "NUM" and _counts_people(items, place):
        return replace(item, tag="COUNT")
    if item.tag == "THIRD" and tag_at(items, place + 1) == "UNIT" and items[place + 1].value != "hour":
        return replace(item, tag="NUM", value=3)
    return item


def _is_filler(items: Sequence[Item], place: int) -> bool:
    """Tell whether "شي" is a thing and no "about", "ليلة" a night of something."""
    item, before = items[place], tag_at(items, place - 1)
    if item.text == "ليله":
        return before == "WORD" and tag_at(items, place + 1) not in {"WEEKDAY", "DAYWORD", "ON"}
    is_thing = before in {"AT", "WORD"} or tag_at(items, place + 2) == "SLASH"
    return (
        item.tag == "APPROX" and item.text in {"شي", "زي"} and (is_thing or tag_at(items, place + 1) != "NUM")
    )


def _is_free(word: str) -> bool:
    """Tell whether the word is surely nothing counted: "بكرة ٣ عند دانا"."""
    return word in _FREE or word.startswith("ل")


def _counts_people(items: Sequence[Item], place: int) -> bool:
    """Tell whether "لثلاثة" is for three people: another word names the hour."""
    attached = place > 0 and items[place - 1].tag == "TO" and items[place - 1].end == items[place].start
    is_time = tag_at(items, place + 1) in {"AND", "MINUS", "PART", "AT", "IN"}
    return attached and not is_time and any(i.text.startswith("الساع") for i in items[place:])


def _day_or_hour(items: Sequence[Item], place: int) -> Item:
    item, after = items[place], tag_at(items, place + 1)
    if item.text == "يوم":
        names_day = after in {"WEEKDAY", "ORD", "ISO", "DAYWORD", "MONTH"} or _is_digits(items, place + 1)
        return replace(item, tag="ON", value=None) if names_day else item
    named = item.text == "ساعه" and after in {"NUM", "ORDHOUR"}
    return replace(item, tag="AT", value=None) if named else item


def _ends_there(items: Sequence[Item], place: int) -> bool:
    """Tell whether "من الصبح" behind a day says no more than its morning."""
    rest = {item.tag for item in items[place + 1 :]}
    return tag_at(items, place - 1) in {"DAYWORD", "WEEKDAY"} and not rest & {
        "TO",
        "UNTIL",
        "DASH",
        "OR_LATER",
    }


def _only_a_day(items: Sequence[Item], place: int) -> bool:
    """Tell whether "of Sunday" is said behind a time, and no range from Sunday on."""
    day = place + 2 if tag_at(items, place + 1) in {"ON", "UNIT"} else place + 1
    rest = {item.tag for item in items[day:]}
    return tag_at(items, day) in {"WEEKDAY", "DAYWORD"} and not rest & {"TO", "UNTIL", "DASH"}


def _hours_of_ordinals(items: Sequence[Item]) -> list[Item]:
    """Make hours of the ordinals that a word around them makes such; "المرة الثالثة" stays the third time."""
    settled: list[Item] = []
    opened = False
    for place, item in enumerate(items):
        opened = opened or item.tag == "BETWEEN"
        if item.tag != "ORDHOUR":
            settled.append(item)
            continue
        before, after = tag_at(items, place - 1), tag_at(items, place + 1)
        shared_out = after in {"AND", "MINUS"} and tag_at(items, place + 2) in _SHARES
        of_part = after in {"PART", "MERIDIEM"} or (
            after in {"AT", "FOR", "OF"} and tag_at(items, place + 2) == "PART"
        )
        exact = after == "FOR" and items[place + 1].text in _EXACTLY
        if before in _DAY_BEFORE or (exact and before not in _MAKES_HOUR):
            settled.append(Item("AT", None, "", item.start, item.start))
        is_hour = (
            exact
            or before in _MAKES_HOUR | _DAY_BEFORE
            or (opened and before == "AND")
            or shared_out
            or of_part
        )
        settled.append(replace(item, tag="NUM") if is_hour else item)
    return settled


def _value(item: Item) -> int:
    return item.value if isinstance(item.value, int) else 0


def _is_digits(items: Sequence[Item], place: int) -> bool:
    """Tell whether a number that names a day of the month follows, and counts nothing."""
    return (
        tag_at(items, place) == "NUM"
        and (items[place].text.isdigit() or _value(items[place]) > _LAST_HOUR)
        and (tag_at(items, place + 1) != "UNIT" or items[place + 1].text == "الشهر")
    )


def _coming_after_today(weeks: int) -> Builder:
    """Build "الجمعة القادمة": the coming one, never today; `weeks` later for the one after it."""

    def build(found: Found, context: Context) -> Piece | None:
        weekday = found.number("WEEKDAY")
        later = weeks + (weekday == context.today.weekday())
        return weekdays.weekday_in_weeks(later)(found, context)

    return build


def _day_of_month(found: Found, context: Context) -> Piece | None:
    """Build "15 الشهر", "15 من الشهر القادم"; "15 شهر" is a duration."""
    unit = next(item for item in found.items if item.tag == "UNIT")
    if found.name("UNIT") != "month" or not unit.text.startswith("ال"):
        return None
    return days.day_of_period(found, context) if found.has("NEXT") else days.day_of_month(found, context)


def _late_day(found: Found, context: Context) -> Piece | None:
    """Build "يوم 28 الصبح": too late for an hour of the morning."""
    return days.day_of_month(found, context) if found.number("NUM") > _LAST_HOUR else None


def _days_of_this_month(found: Found, context: Context) -> Piece | None:
    """Build "من 25 ل 27 الشهر"."""
    unit = next(item for item in found.items if item.tag == "UNIT")
    return days_of_this_month(found, context) if unit.text.startswith("ال") else None


def _late(found: Found, context: Context) -> Piece | None:
    """Build the end of a month; the end of a week is the weekend."""
    if found.name("UNIT") == "week":
        return weekends.weekend(1 if found.has("NEXT") else 0)(found, context)
    return edges.edge("late")(found, context)


def _early(found: Found, context: Context) -> Piece | None:
    """Build the beginning of a month; "أول ديسمبر" is its first day."""
    if not found.items[0].text.endswith("ول") or found.items[1].tag != "MONTH":
        return edges.edge("early")(found, context)
    first = replace(found.items[0], tag="NUM", value=1)
    return days.day_and_month(Found((first, *found.items[1:])), context)


def _nth_unit(found: Found, context: Context) -> Piece | None:
    """Build "أول أسبوع من ديسمبر", "آخر يوم في الشهر"."""
    first = found.items[0]
    if first.text not in {"اول", "اخر"} and first.tag != "NTH":
        return None
    place = replace(first, tag="LAST" if first.tag == "LATE" else "NTH")
    place = replace(place, value=1) if first.tag == "EARLY" else place
    return part_of_month(Found((place, *found.items[1:])), context)


def _quarter_of_year(found: Found, context: Context) -> Piece | None:
    """Build "الربع الأول من 2027"; other quarters are of an hour."""
    if not found.items[0].text.startswith("ال") or not (found.has("YEAR") or found.name("UNIT") == "year"):
        return None
    return periods.quarter(found, context)


def _dated_weekday(found: Found, context: Context) -> Piece | None:
    """Build "Sunday the second of December"; where that is no Sunday, it is the month's second one."""
    piece = weekdays.dated_weekday(days.day_and_month)(found, context)
    is_nth = piece is not None and piece.is_conflict and found.number("ORD") <= _MOST_WEEKS
    return weekdays.weekday_of_month(found, context) if is_nth else piece


def _nth_weekday(found: Found, context: Context) -> Piece | None:
    """Build "أول أحد في ديسمبر", "آخر جمعة من الشهر"."""
    first = found.items[0]
    place = replace(first, tag={"EARLY": "NTH", "LATE": "LAST"}.get(first.tag, "NTH"))
    place = replace(place, value=1) if first.tag == "EARLY" else place
    return weekdays.weekday_of_month(Found((place, *found.items[1:])), context)


def _bare_sunday(found: Found, context: Context) -> Piece | None:
    """Build "أول أحد في ديسمبر": here the bare number is the weekday."""
    weekday = _BARE_WEEKDAYS.get(found.items[1].text)
    if weekday is None:
        return None
    named = replace(found.items[1], tag="WEEKDAY", value=weekday)
    return _nth_weekday(Found((found.items[0], named, *found.items[2:])), context)


def _minutes_past(found: Found, context: Context) -> Piece | None:
    """Build "ستة وعشرة", "السابعة وعشر دقائق"."""
    hour, minute = (item for item in found.items if item.tag == "NUM")
    if not 1 <= _value(hour) <= 12:
        return None
    if found.has("UNIT"):
        return spoken.hour_shifted(found, context) if found.name("UNIT") == "minute" else None
    if hour.text.isdigit() or minute.text.isdigit() or _value(minute) not in _SPOKEN_MINUTES:
        return None
    return spoken.hour_shifted(found, context)


def _half_and_minutes(found: Found, context: Context) -> Piece | None:
    """Build "خمسة ونص وخمسة" (5:35), "خمسة ونص إلا خمسة" (5:25)."""
    hour, minute = (item for item in found.items if item.tag == "NUM")
    if _value(minute) not in {5, 10}:
        return None
    shift = replace(minute, value=30 + (-1 if found.has("MINUS") else 1) * _value(minute))
    return spoken.hour_shifted(Found((hour, shift)), context)


def _minus_minutes(found: Found, context: Context) -> Piece | None:
    if found.has("UNIT") and found.name("UNIT") != "minute":
        return None
    return spoken.hour_shifted(found, context)


def _shares_of_hour(found: Found, context: Context) -> Piece | None:
    """Build "بعد نص ساعة", "بعد ساعة وربع"."""
    if found.name("UNIT") != "hour":
        return None
    share = 30 if found.has("HALF") else 20 if found.has("THIRD") else 15
    hours = (found.values("NUM") or [1])[0]
    whole = hours * 60 if found.has("AND") or found.has("MINUS") else 0
    share = -share if found.has("MINUS") else share
    return durations.after_minutes(Found((Item("DURATION", whole + share, "", 0, 0),)), context)


def _numbered_month(found: Found, context: Context) -> Piece | None:
    """Build "شهر 12"; a month's name alone may be anything."""
    return periods.named_month(found, context) if found.items[0].text == "شهر" else None


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
    "AND",
}
_NO_CLOCK = frozenset({"COUNTED", "MONTH", "COLON", "SLASH", "DOT"})
_DOT = frozenset({"DOT"})
_AND = frozenset({"AND"})

_DAY_RULES = (
    Rule("THIS? WEEKDAY THIS?", weekdays.coming_weekday),
    Rule("WEEKDAY THIS UNIT", weekdays.coming_weekday),
    Rule("THIS UNIT COMMA? AT|TO|FOR? ON? WEEKDAY", weekdays.coming_weekday),
    Rule("MONTH NUM", days.day_and_month, unless_before=_NOT_A_DAY),
    Rule("WEEKDAY FROM|AT|OF? UNIT THIS", weekdays.coming_weekday),
    Rule("WEEKDAY FROM|AT|OF THIS UNIT", weekdays.coming_weekday),
    Rule("WEEKDAY NEXT", _coming_after_today(0)),
    Rule("WEEKDAY NEXT? AFTER_NEXT|ONE_AFTER", _coming_after_today(1)),
    Rule("WEEKDAY FROM|AT|OF|TO|FOR? THIS? UNIT NEXT", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY FROM|AT|OF? UNIT AFTER_NEXT|ONE_AFTER", weekdays.weekday_of_week(2)),
    Rule("UNIT NEXT COMMA? AT|TO|FOR? ON? WEEKDAY", weekdays.weekday_of_week(1)),
    Rule("WEEKDAY FROM|AT? UNIT LAST", weekdays.weekday_of_week(-1)),
    Rule("WEEKDAY AFTER|IN NUM? UNIT", weekdays.weekday_of_later_week),
    Rule("AFTER|IN NUM? UNIT COMMA? AT? ON? WEEKDAY", weekdays.weekday_of_later_week),
    Rule("AFTER|IN NUM? UNIT FROM ON? WEEKDAY", days_from_weekday),
    Rule("AFTER|BEFORE ON? WEEKDAY|DAYWORD AT NUM? UNIT", days_beside_day),
    Rule("AFTER|BEFORE ON? WEEKDAY|DAYWORD ON", days_beside_day),
    Rule("AFTER|BEFORE ON? NUM FROM? UNIT? MONTH AT NUM? UNIT", days_beside_date),
    Rule("DAYWORD ORD|LAST FROM|AT|OF UNIT? MONTH YEAR?", part_of_month),
    Rule("DAYWORD ORD|LAST FROM|AT|OF THIS? UNIT NEXT|THIS?", part_of_month),
    Rule("UNIT NUM MONTH", periods.week_of_day),
    Rule("WEEKEND AFTER_NEXT", weekends.weekend(2)),
    Rule("QUARTER ORD FROM|OF|AT UNIT? YEAR?", _quarter_of_year),
    Rule("QUARTER NEXT FROM|OF|AT UNIT", _quarter_of_year),
    Rule("NUM|ORD FROM|AT|OF? UNIT? MONTH FROM|AT|OF UNIT NEXT", days.date_of_year),
    Rule("AFTER|IN NUM? UNIT FROM DAYWORD", durations.after_day),
    Rule("NUM UNIT FROM DAYWORD", durations.after_day),
    Rule("NUM UNIT FROM NOW", durations.after_some_time),
    Rule("AFTER|IN NUM? UNIT FROM NOW", durations.after_some_time),
    Rule("AFTER|IN NUM? UNIT", durations.after_some_time, unless_before=_AND),
    Rule("AFTER|IN NUM? UNIT AND NUM? UNIT", durations.after_some_time),
    Rule("DAYWORD AFTER|IN NUM? UNIT", today_in_hours),
    Rule("AFTER|IN HALF|QUARTER|THIRD UNIT", _shares_of_hour),
    Rule("AFTER|IN? HALF|QUARTER|THIRD UNIT FROM NOW", _shares_of_hour),
    Rule("AFTER|IN NUM? UNIT AND|MINUS HALF|QUARTER|THIRD", _shares_of_hour),
    Rule("WITHIN UNIT NEXT", periods.period(1)),
    Rule("WITHIN THE? NUM? UNIT NEXT?", coming_days),
    Rule("WITHIN THIS UNIT", periods.period(0)),
    Rule("UNIT LAST", periods.period(-1)),
    Rule("UNIT AFTER_NEXT", periods.period(2)),
    Rule("UNIT NEXT ONE_AFTER", periods.period(2)),
    Rule("MID|HALF THIS? UNIT THIS|NEXT?", edges.edge("mid")),
    Rule("EARLY|NTH|LATE UNIT FROM|AT|OF? UNIT? MONTH YEAR?", _nth_unit),
    Rule("EARLY|NTH|LATE UNIT FROM|AT|OF THIS? UNIT NEXT|THIS?", _nth_unit),
    Rule("UNIT ORD|LAST FROM|AT|OF UNIT? MONTH YEAR?", part_of_month),
    Rule("UNIT ORD|LAST FROM|AT|OF THIS? UNIT NEXT|THIS?", part_of_month),
    Rule("WEEKDAY ORD FROM|AT|OF UNIT? MONTH YEAR?", _dated_weekday),
    Rule("WEEKDAY LAST FROM|AT|OF UNIT? MONTH YEAR?", weekdays.weekday_of_month),
    Rule("WEEKDAY ORD|LAST FROM|AT|OF THIS? UNIT NEXT|THIS?", weekdays.weekday_of_month),
    Rule("UNIT NUM NEXT", coming_days),
    Rule("HALF ORD FROM|AT|OF UNIT? MONTH YEAR?", edges.half_of_month),
    Rule("HALF ORD FROM|AT|OF THIS? UNIT NEXT|THIS?", edges.half_of_month),
    Rule("WEEKDAY COMMA? ON? NUM FROM|AT|OF? THIS? UNIT NEXT|THIS?", weekdays.dated_weekday(_day_of_month)),
    Rule("LATE THIS? UNIT THIS|NEXT?", _late),
    Rule("EARLY UNIT? MONTH YEAR?", _early),
    Rule("MID|HALF UNIT? MONTH YEAR?", edges.edge("mid")),
    Rule("LATE UNIT? MONTH YEAR?", _late),
    Rule("THIS? WEEKEND THIS?", weekends.weekend(0)),
    Rule(
        "AT|TO|FOR|THIS|WITHIN UNIT? MONTH YEAR?",
        periods.named_month,
        unless_before=frozenset({"NUM", "ORD"}),
    ),
    Rule("UNIT? MONTH NEXT", periods.named_month),
    Rule("MONTH", _numbered_month),
    Rule("NUM|ORD FROM|AT|OF? UNIT? MONTH COMMA? YEAR?", days.day_and_month, unless_before=shared.NOT_ALONE),
    Rule(
        "FROM|BETWEEN? ON? NUM DASH|TO|UNTIL|AND ON? NUM FROM|AT|OF? UNIT? MONTH YEAR?", periods.days_of_month
    ),
    Rule("FROM|BETWEEN? NUM DASH|TO|UNTIL NUM DOT|SLASH NUM", periods.days_of_numeric_month),
    Rule("FROM|BETWEEN ON? NUM DASH|TO|UNTIL|AND ON? NUM FROM|AT|OF? UNIT NEXT|THIS?", _days_of_this_month),
    Rule("WEEKDAY COMMA? NUM|ORD FROM|AT|OF? UNIT? MONTH YEAR?", weekdays.dated_weekday(days.day_and_month)),
    Rule("WEEKDAY NUM", weekday_and_late_day, unless_before=_NOT_A_DAY | {"FROM", "PART", "IN"}),
    Rule("WEEKDAY NUM", weekday_and_last_days, unless_before=_NOT_A_DAY | {"FROM"}),
    Rule("FROM ON NUM UNTIL|TO ON? NUM", periods.days_without_month, unless_before=_NOT_A_DAY),
    Rule("ON NUM", days.day_of_month, unless_before=_NOT_A_DAY | {"PART"}),
    Rule("ON NUM", _late_day, unless_before=_NOT_A_DAY - {"NUM"}),
    Rule("ON? NUM|ORD FROM|AT|OF? THIS? UNIT NEXT|THIS?", _day_of_month),
    Rule("UNIT NEXT COMMA? ON NUM", days.day_of_period, unless_before=_NOT_A_DAY | {"PART", "IN"}),
    Rule("AT? NUM DOT NUM", date_or_time("الساع"), unless_before=_DOT, unless_after=_DOT),
    Rule("EARLY|NTH|LATE WEEKDAY FROM|AT|OF? UNIT? MONTH YEAR?", _nth_weekday),
    Rule("EARLY|NTH|LATE WEEKDAY FROM|AT|OF? UNIT NEXT|THIS?", _nth_weekday),
    Rule("EARLY|NTH|LATE NUM|IDIOM FROM|AT|OF UNIT? MONTH YEAR?", _bare_sunday),
)

_TIME_RULES = (
    Rule("NUM AND HALF|QUARTER|THIRD", spoken.hour_shifted, unless_before=frozenset({"UNIT", "COUNTED"})),
    Rule("NUM AND HALF|QUARTER|THIRD AT|IN? PART", dayparts.of_part(spoken.hour_shifted)),
    Rule("NUM MINUS QUARTER|THIRD AT|IN? PART", dayparts.of_part(spoken.hour_shifted)),
    Rule("AT YEAR", military("الساع")),
    Rule("NUM AND HALF|QUARTER|THIRD MERIDIEM", spoken.hour_shifted),
    Rule("NUM MINUS QUARTER|THIRD MERIDIEM", spoken.hour_shifted),
    Rule("NUM MINUS QUARTER|THIRD", spoken.hour_shifted),
    Rule("NUM MINUS NUM UNIT?", _minus_minutes, unless_before=_NO_CLOCK),
    Rule("NUM AND HALF AND|MINUS NUM UNIT?", _half_and_minutes, unless_before=_NO_CLOCK),
    Rule(
        "NUM AND NUM UNIT?",
        _minutes_past,
        unless_after=frozenset({"FROM", "BETWEEN", "AND"}),
        unless_before=_NO_CLOCK,
    ),
)

GRAMMAR = Grammar(
    lexicon=shared.MARKS | _WORDS,
    rules=(
        *shared.DATE_RULES,
        *DAY_RULES,
        *_DAY_RULES,
        *(rule for rule in shared.CLOCK_RULES if not rule.pattern.startswith("AT NUM DOT")),
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
