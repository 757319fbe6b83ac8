"""What the dialogue hears in Spanish and Portuguese besides intents and times: cues, names and choices."""

import pytest

from server.language.choices import find_choice
from server.language.cues import says
from server.language.names import find_name

CUES = {
    "es": {
        "never_mind": ("déjalo, gracias", "olvídalo", "da igual ya", "ya no quiero nada"),
        "none_of_them": ("ninguna", "ninguno de esos"),
        "either": ("me da igual", "cualquiera", "la que sea", "tú eliges", "no tengo preferencia"),
        "soon": ("lo antes posible", "el primer hueco que tengas", "es urgente", "cuanto antes"),
        "earlier": ("más temprano", "algo antes"),
        "later": ("más tarde", "después"),
        "compared": ("un poco más tarde por favor", "¿hay algo más temprano?"),
        "same_time": ("a la misma hora", "al mismo horario"),
        "same_as_last": ("lo mismo que la última vez", "lo de siempre", "como siempre"),
        "more_times": ("¿otras horas?", "¿algo más?", "¿qué otros horarios hay?"),
        "another_day": ("otro día", "ese día no"),
        "hours": ("¿a qué hora abren?", "horario", "¿abrís los sábados?", "¿están abiertos?"),
        "now": ("¿están abiertos ahora?",),
        "who": ("¿quién eres?", "ayuda", "¿eres un robot?", "¿cómo te llamas?"),
        "services": ("¿qué servicios tienen?", "servicios"),
        "question": ("¿cuánto cuesta?", "quería saber si abren", "por qué no"),
        "price": ("¿cuánto sale un corte?", "precio del tinte"),
        "length": ("¿cuánto dura?", "¿cuánto tiempo tarda?"),
        "and_also": ("¿y el tinte?", "¿y los sábados?"),
        "address": ("¿dónde están?", "dirección", "¿cómo llego?"),
        "phone": ("¿cuál es su teléfono?",),
        "several": ("para dos personas", "mi hija y yo", "todos los lunes", "somos tres"),
        "one_more": ("y otra para mi hija", "una cita más", "también quiero una manicura"),
        "for_other": ("es para mi hija", "mi hijo necesita un corte", "para otra persona"),
        "waitlist": ("avísame si se libera algo", "lista de espera"),
        "leave_waitlist": ("quítame de la lista de espera",),
        "name_told": ("me llamo Ana", "a nombre de Ana"),
        "name_maybe": ("soy Ana",),
    },
    "pt": {
        "never_mind": ("deixa pra lá", "esquece", "mudei de ideia"),
        "none_of_them": ("nenhum", "nenhuma dessas"),
        "either": ("tanto faz", "qualquer um", "você escolhe", "o que tiver"),
        "soon": ("o quanto antes", "primeiro horário disponível", "é urgente"),
        "earlier": ("mais cedo",),
        "later": ("mais tarde", "depois"),
        "compared": ("um pouco mais tarde por favor", "tem algo mais cedo?"),
        "same_time": ("no mesmo horário", "à mesma hora"),
        "same_as_last": ("o mesmo da última vez", "o de sempre", "como sempre"),
        "more_times": ("outros horários?", "tem outros?"),
        "another_day": ("outro dia", "noutro dia"),
        "hours": ("que horas abre?", "horário de funcionamento", "abrem ao sábado?"),
        "now": ("estão abertos agora?",),
        "who": ("quem é você?", "ajuda", "você é um robô?"),
        "services": ("quais serviços vocês têm?",),
        "question": ("quanto custa?", "queria saber se abrem"),
        "price": ("quanto sai um corte?", "preço da coloração"),
        "length": ("quanto tempo demora?",),
        "and_also": ("e a coloração?",),
        "address": ("onde fica?", "qual a morada?", "qual o endereço?"),
        "phone": ("qual o telefone?",),
        "several": ("para duas pessoas", "minha filha e eu", "toda segunda"),
        "one_more": ("e outra para minha filha", "mais uma consulta"),
        "for_other": ("é para minha filha", "meu filho precisa de um corte"),
        "waitlist": ("me avisa se abrir vaga", "lista de espera"),
        "leave_waitlist": ("me tira da lista de espera",),
        "name_told": ("meu nome é Ana", "me chamo Ana"),
        "name_maybe": ("sou a Ana",),
    },
}
NAMES = [
    ("es", "Me llamo Ana García", "Ana García"),
    ("es", "soy marta", "Marta"),
    ("es", "a nombre de Juan Pérez por favor", "Juan Pérez"),
    ("es", "ponlo a nombre de Lucía", "Lucía"),
    ("es", "María José, gracias", "María José"),
    ("es", "Domingo Pérez", "Domingo Pérez"),
    ("es", "Hola, soy Pilar", "Pilar"),
    ("es", "mi nombre es Julio", "Julio"),
    ("es", "mañana", None),
    ("es", "sí", None),
    ("es", "quiero cancelar", None),
    ("es", "el martes", None),
    ("es", "no sé", None),
    ("es", "la segunda", None),
    ("pt", "Meu nome é Ana Silva", "Ana Silva"),
    ("pt", "sou a marta", "Marta"),
    ("pt", "em nome de João Pereira por favor", "João Pereira"),
    ("pt", "pode colocar no nome de Lúcia", "Lúcia"),
    ("pt", "Oi, aqui é a Paula", "Paula"),
    ("pt", "me chamo Marco", "Marco"),
    ("pt", "amanhã", None),
    ("pt", "sim", None),
    ("pt", "quero cancelar", None),
    ("pt", "na terça", None),
    ("pt", "tanto faz", None),
    ("pt", "a segunda", None),
]
CHOICES = [
    ("es", "la segunda", 1),
    ("es", "la primera por favor", 0),
    ("es", "me quedo con la tercera", 2),
    ("es", "la última", 3),
    ("es", "la de más tarde", 3),
    ("es", "1ª", 0),
    ("es", "2da", 1),
    ("es", "el 3º", 2),
    ("es", "a las 3", None),
    ("es", "el 2 de mayo", None),
    ("pt", "a segunda", 1),
    ("pt", "o 2", 1),
    ("pt", "fico com a terceira", 2),
    ("pt", "o mais tarde", 3),
    ("pt", "o 3º", 2),
    ("pt", "segunda-feira", None),
    ("pt", "dia 2 de maio", None),
    ("pt", "às 3", None),
]


@pytest.mark.parametrize("language", CUES)
def test_every_cue_is_heard(language: str) -> None:
    said = [(cue, text) for cue, texts in CUES[language].items() for text in texts]
    assert [(cue, text) for cue, text in said if not says(cue, text, language=language)] == []


def test_names_are_taken_and_nothing_else() -> None:
    found = [(language, text, find_name(text, language=language)) for language, text, _ in NAMES]
    assert found == NAMES


def test_choices_are_found_only_where_nothing_else_is_said() -> None:
    found = [(language, text, find_choice(text, count=4, language=language)) for language, text, _ in CHOICES]
    assert found == CHOICES
