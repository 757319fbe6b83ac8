"""What is said when the words are not understood: the question again, the buttons, in the end a person."""

from dataclasses import replace

from server.language.phrases import has_phrase, say
from server.receptionist.dialogue import booking, calendar_question, questions
from server.receptionist.dialogue.talk import Answer, Talk

MISSES_UNTIL_PERSON = 3


def lead_by_buttons(talk: Talk) -> Answer | None:
    """Another language than English: say so in it, and let the buttons speak."""
    if talk.language == "en" or talk.memory.task:
        return None
    begun = booking.begin(talk)
    person = talk.button("person", "person")
    if talk.memory.asked == calendar_question.KIND:  # its words were understood
        return replace(begun, options=(*begun.options, person))
    return Answer(say("only_english", talk.language), (*begun.options, person))


def ask_again(talk: Talk) -> Answer:
    """Ask again; with all buttons the second time; the third time ask a person to take over."""
    memory = talk.memory
    memory.misses += 1
    if memory.misses >= MISSES_UNTIL_PERSON:
        return questions.hand_over(talk, "not understood three times")
    if memory.asked == calendar_question.KIND:
        return calendar_question.ask_again(talk)
    if memory.asked == "name" and not questions.looks_like_question(talk.heard.text):
        key = "ask_name_again" if has_phrase("ask_name_again", talk.language) else "ask_name"
        return Answer(talk.speak(key))
    return _ask_generally(talk)


def _ask_generally(talk: Talk) -> Answer:
    memory = talk.memory
    if talk.language != "en":
        return Answer(say("only_english", talk.language), tuple(memory.options) or questions.menu(talk))
    if talk.heard.intent == "faq" or questions.looks_like_question(talk.heard.text):
        said = questions.aside(talk, talk.speak("faq_unknown"))
        return replace(said, options=(*said.options, talk.button("person", "person")))
    if memory.misses == 1 and memory.task and memory.question:
        return Answer(memory.question, tuple(memory.options))
    buttons = {option.kind + option.value: option for option in (*memory.options, *questions.menu(talk))}
    return Answer(talk.speak("did_not_understand"), tuple(buttons.values()), question=memory.question)
