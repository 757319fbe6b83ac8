"""Whether a message says something that the dialogue listens for: the cues of `talk/`, by name."""

from server.language.talks import talk_of
from server.language.tokens import clean, tokenize
from server.language.vocabulary import said_words


def says(cue: str, text: str, *, language: str) -> bool:
    """Tell whether the text says the cue; `lexicon.Cues` has the names."""
    return talk_of(language).cue(cue).has(said_words(text))


def asks(text: str, *, language: str) -> bool:
    """Tell whether the text asks something: it ends so, or begins with a question's word."""
    return "?" in text or "؟" in text or says("question", text, language=language)


def cut_at(cue: str, text: str, *, language: str) -> tuple[str, str] | None:
    """Cut the text before the cue; None where it does not say it, or begins with it."""
    cleaned = clean(text)
    spoken = [token for token in tokenize(cleaned) if said_words(token.text)]
    found = next((m for m in talk_of(language).cue(cue).find([t.text for t in spoken]) if m.start), None)
    if found is None:
        return None
    place = spoken[found.start].start
    return cleaned[:place], cleaned[place:]
