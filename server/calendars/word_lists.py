"""Everyday words that only look as if they were another word with a prefix, or without its marks.

Each is a trap: what is left of it when the prefix or the mark is taken off is a word that an owner may well
have as a keyword. In doubt a word belongs here: a rule that stays silent costs a question, a wrong one a trip
to the wrong chair.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LOOK_ALIKES = _words(
    """a ano anos as da das de des do du e een el esta la li ma mais mama mas mes mi ne no o os ou papa para
    por rose sara schon se si so solo sur te the tu una unas"""
)
"""Folded words of which only the same marks make the same word: "una" is no "uña", "the" no "thé"."""

HEBREW_STANDING = _words(
    """בגד בעל בשר הרבה הכל ליד לבד לבן לבנה לפני לשון מחר מיד מים מלון מסיבה מספר מספרה מראה
    משי משה מתנה כאב כלב כמה כסף כתף כתר שבת שחור שיער שלב שלום שלי שמלה שמן שער שתל"""
)
"""Such as "next to" (not "to a hand"), "number" (not "from a barber"), "dog" (not "like a heart")."""

ARABIC_STANDING = _words(
    """بدون بشره بطاقه بطاريه باقه بلاد فرصه فاتوره كريم كامل كتاب كمال لحيه لياقه لسان وصفه وظيفه وصال ولاده
    وليد فريده فارس ورده وردي بريد بارد بيت بنت كبير كثير لطيف فقره كراسي كلام"""
)
"""Such as "beard" (not "for a snake"), "card" (not "with energy"), written as words are compared."""
