"""The rules and texts of the routing benchmark, and the two other ways to find keywords."""

import random
import re
import unicodedata
from collections.abc import Callable
from importlib import import_module
from typing import Any

Decide = Callable[[str], Any]
# Words of salons, clinics and garages; a number makes each keyword its own.
WORDS = {
    language: words.split()
    for language, words in {
        "en": "haircut colour correction nails massage brakes filling checkup beard balayage facial",
        "fr": "coupe épilation coiffure détartrage pneus vidange brûlée thérapie beauté couleur",
        "de": "Haarschnitt Färben Maniküre Zahnreinigung Ölwechsel Massage Bremsen Prüfung",
        "ru": "стрижка окрашивание маникюр чистка массаж пломба ёлочка тормоза",
        "he": "תספורת צבע לק מניקור סתימה בלמים עיסוי גוונים",
        "ar": "قص صبغة شعر تنظيف أسنان حشوة فرامل زيت",
    }.items()
}
FILLERS = {
    "en": "hello I would like to book {} for tomorrow afternoon please, is there something free?",
    "fr": "bonjour, je voudrais prendre rendez-vous pour {} demain après-midi, c’est possible ?",
    "de": "Guten Tag, ich möchte gerne morgen Nachmittag einen Termin für {} haben, geht das?",
    "ru": "здравствуйте, можно записаться на {} завтра после обеда?",
    "he": "שלום, אפשר לקבוע תור ל{} מחר אחר הצהריים?",
    "ar": "مرحبا، أريد حجز موعد لل{} غداً بعد الظهر من فضلك",
}


def make_keywords(pick: random.Random, number: int) -> list[str]:
    """Write two keywords of a rule, one of them a phrase of two words."""
    words = WORDS[pick.choice(list(WORDS))]
    return [f"{pick.choice(words)}{number}", f"{pick.choice(words)} {pick.choice(words)}{number}"]


def make_text(pick: random.Random, keywords: dict[int, list[str]]) -> str:
    """Write a message of some language that asks for something of one rule."""
    wish = pick.choice(keywords[pick.randrange(len(keywords))])
    return FILLERS[pick.choice(list(FILLERS))].format(wish)


def try_patterns(keywords: dict[int, list[str]]) -> Decide:
    """Build what one would write first: a pattern with word ends for each rule, all tried on each text."""
    patterns = [
        (n, re.compile(rf"\b(?:{'|'.join(re.escape(_plain(word)) for word in words)})\b"))
        for n, words in keywords.items()
    ]

    def decide(text: str) -> list[int]:
        plain = _plain(text)
        return [number for number, pattern in patterns if pattern.search(plain)]

    return decide


def walk_automaton(keywords: dict[int, list[str]]) -> Decide | None:
    """Build the automaton of pyahocorasick when it is installed."""
    try:
        library = import_module("ahocorasick")
    except ImportError:
        return None
    tree = library.Automaton()
    for number, words in keywords.items():
        for word in map(_plain, words):
            tree.add_word(word, (number, len(word)))
    tree.make_automaton()

    def decide(text: str) -> list[int]:
        plain = f" {_plain(text)} "
        return [
            number
            for end, (number, length) in tree.iter(plain)
            if not plain[end + 1].isalnum() and not plain[end - length].isalnum()
        ]

    return decide


def _plain(text: str) -> str:
    """Fold as one would at first: no case, no marks; no prefixes either."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
