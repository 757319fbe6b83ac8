"""What is said when the words are not understood: the question again, the buttons, in the end a person."""

from dataclasses import replace

from server.receptionist.dialogue import calendar_question, questions
from server.receptionist.dialogue.talk import Answer, Talk

MISSES_UNTIL_PERSON = 3


def ask_again(talk: Talk) -> Answer:
    """Ask again; with all buttons the second time; the third time ask a person to take over."""
    memory = talk.memory
    if talk.asks and talk.heard.intent != "other":  # understood, but nobody wrote down the answer
        return _ask_generally(talk)
    memory.misses += 1
    if memory.misses >= MISSES_UNTIL_PERSON:
        return questions.hand_over(talk, "not understood three times")
    if memory.asked == calendar_question.KIND:
        return calendar_question.ask_again(talk)
    if memory.asked == "name" and not talk.asks:
        return Answer(talk.speak("ask_name_again"))
    return _ask_generally(talk)


def ask_which(talk: Talk) -> Answer:
    """Ask which of several a yes means; one that comes again and again is no answer."""
    memory = talk.memory
    if memory.misses:
        return ask_again(talk)
    memory.misses = 1
    return Answer(talk.speak("which_one"), tuple(memory.options), question=memory.question)


def _ask_generally(talk: Talk) -> Answer:
    memory = talk.memory
    if talk.heard.intent == "faq" or talk.asks:
        said = questions.aside(talk, talk.speak("faq_unknown"))
        return replace(said, options=(*said.options, talk.button("person", "person")))
    if memory.misses == 1 and memory.task and memory.question:
        return Answer(memory.question, tuple(memory.options))
    buttons = {option.kind + option.value: option for option in (*memory.options, *questions.menu(talk))}
    return Answer(talk.speak("did_not_understand"), tuple(buttons.values()), question=memory.question)
