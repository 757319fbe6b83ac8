"""Spanish: what owners write, by the command that it is; "" is none of ours."""

COMMANDS: dict[str, tuple[str, ...]] = {
    "vacation": ("Vacaciones", "vacaciones…",),
    "closed": (
        "estamos cerrados del 24 al 31 de diciembre", "cerrado mañana de 14 a 17", "hoy cerramos a las 16",
        "el viernes cierro a las 15", "cerrado mañana excepto Anna",
        "cerrado del 24 al 26 de diciembre menos el 25", "el salón cierra el viernes", "el día 3 cerramos",
        "me tomo el lunes libre", "mañana por la tarde no trabajo", "vacaciones del 1 al 14 de agosto",
        "estamos fuera del 1 al 10 de mayo", "el jueves cerramos antes, a las 15",
    ),
    "block": (
        "bloquea el martes después de las 15", "bloquea la agenda de Anna el martes",
        "¿puedes bloquear el jueves de 14 a 16?", "bloquea mi agenda el próximo martes",
        "marca el viernes por la tarde como ocupado",
    ),
    "free": (
        "libera el jueves por la mañana", "desbloquea el martes", "desbloquea el jueves a partir de las 14",
        "reabre el viernes",
    ),
    "reopen": (
        "cancelar mis vacaciones", "cancela las vacaciones", "borra el cierre del 24 de diciembre",
        "eliminar el cierre", "quita mis vacaciones", "borra el cierre de Navidad",
        "terminar mis vacaciones antes",
    ),
    "coming": (
        "¿quién viene mañana?", "mis citas de hoy", "quién vino ayer", "¿quién vino ayer?",
        "¿quién estuvo ayer?", "quiénes vinieron el lunes", "las citas de ayer", "¿a quién tengo mañana?",
        "enséñame las citas de mañana", "quién tiene cita el sábado", "cuántos clientes tengo hoy",
        "agenda del viernes",
    ),
    "late": (
        "llego 30 minutos tarde", "llego media hora tarde", "llevo 20 minutos de retraso",
        "llegaré media hora tarde", "atascado en el tráfico, 15 minutos tarde", "hoy llego media hora tarde",
        "hay atasco, 20 minutos de retraso",
    ),
    "undo": ("deshacer", "deshaz eso", "deshacer el último cambio",),
    "help": ("ayuda", "qué puedo escribir aquí",),
    "report": ("informe del día", "¿cómo fue el día?", "resumen del día",),
    "asked": (
        "¿están cerrados el lunes?", "¿qué cierres hay?", "¿estamos cerrados mañana?",
        "¿mañana estamos cerrados?", "¿estamos abiertos el domingo?", "¿está cerrado el salón el lunes?",
        "¿abrimos el domingo?", "¿cerramos el 25 de diciembre?", "¿cuándo estamos cerrados?",
        "¿abrimos el 26 de diciembre?", "¿hay cierres en diciembre?",
    ),
    "not_closed": (
        "mañana no estamos cerrados", "el lunes no cerramos", "no estamos cerrados el martes",
        "el lunes seguimos abiertos",
    ),
    "weekly": ("cerrado todos los lunes", "los domingos cerramos", "cerrado cada martes",),
    "": ("quiero una cita mañana", "quiero cancelar mi cita", "hola",),
}  # fmt: skip
