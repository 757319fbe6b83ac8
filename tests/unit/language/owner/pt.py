"""Portuguese: what owners write, by the command that it is; "" is none of ours."""

COMMANDS: dict[str, tuple[str, ...]] = {
    "vacation": ("Férias", "ferias",),
    "closed": (
        "estamos fechados de 24 a 31 de dezembro", "fechado amanhã das 14 às 17", "hoje fechamos às 16h",
        "na sexta fecho às 15h", "fechado amanhã exceto a Anna",
        "fechado de 24 a 26 de dezembro menos dia 25", "o salão fecha na sexta", "dia 3 estamos fechados",
        "vou tirar segunda de folga", "amanhã à tarde não trabalho", "férias de 1 a 14 de agosto",
        "estamos fora de 1 a 10 de maio", "quinta fechamos mais cedo, às 15h",
    ),
    "block": (
        "bloqueia terça depois das 15", "bloqueia a agenda da Anna na terça",
        "podes bloquear quinta das 14 às 16?", "bloqueia a minha agenda na próxima terça",
        "marca sexta à tarde como ocupado",
    ),
    "free": (
        "libera quinta de manhã", "desbloqueia terça", "desbloqueia quinta depois das 14", "reabre sexta",
    ),
    "reopen": (
        "cancelar as férias", "cancela as minhas férias", "apagar o encerramento de 24 de dezembro",
        "remover o fechamento", "tira as minhas férias", "apaga o encerramento do Natal",
        "terminar as férias mais cedo",
    ),
    "coming": (
        "quem vem amanhã?", "quem veio ontem", "quem veio ontem?", "quem esteve aqui ontem?",
        "quem veio na segunda", "as marcações de ontem", "quem tenho amanhã?",
        "mostra-me as marcações de amanhã", "quem está marcado no sábado", "quantos clientes tenho hoje",
        "agenda de sexta",
    ),
    "late": (
        "estou 30 minutos atrasado", "vou chegar meia hora atrasada", "estou 20 minutos atrasada",
        "vou chegar meia hora atrasado", "presa no trânsito, 15 minutos de atraso",
        "hoje chego meia hora atrasado", "trânsito, 20 minutos de atraso",
    ),
    "undo": ("desfazer", "desfaz isso", "desfazer a última mudança",),
    "help": ("ajuda", "o que posso escrever aqui",),
    "report": ("relatório do dia", "como foi o dia?", "resumo do dia",),
    "asked": (
        "estão fechados na segunda?", "que encerramentos há?", "estamos fechados amanhã?",
        "amanhã estamos fechados?", "estamos abertos no domingo?", "o salão está fechado na segunda?",
        "abrimos no domingo?", "fechamos no dia 25 de dezembro?", "quando estamos fechados?",
        "abrimos no dia 26 de dezembro?", "há encerramentos em dezembro?",
    ),
    "not_closed": (
        "amanhã não estamos fechados", "não fechamos na segunda", "não estamos fechados na terça",
        "segunda continuamos abertos",
    ),
    "weekly": ("fechado toda segunda", "fechado todas as segundas", "aos domingos fechamos",),
    "": ("quero marcar para amanhã", "quero cancelar a minha marcação", "olá",),
}  # fmt: skip
