"""Spanish: what an owner writes."""

from server.language.owner_words.lexicon import OwnerWords

WORDS = OwnerWords(
    vacation="""me|nos? voy|vamos|estoy|estamos? de|mis|las|unas? vacaciones|vacacion porfa?
        anadir|agregar|poner|tomar|nuevas? vacaciones|cierre|descanso / modo vacaciones
        cierre|descanso|ausencia|licencia / dia|dias libre|libres / dia|dias de descanso|vacaciones
        cerrado|cerramos / estamos cerrados
        cerrar el|la? salon|local|negocio|tienda|consulta|clinica|taller|peluqueria / permiso / feriado""",
    undo="""deshacer|deshaz|revierte el|mi|la ultimo|ultima cambio|accion|cierre
        deshacer|deshaz|deshazlo eso|esto? / revertir|revierte / anular eso|esto|el? / undo / volver atras
        reabrir""",
    help="""que puedo escribir|decir|pedir aqui? / ayuda|ayudame / comandos / help / que puedes hacer
        que puedo escribir / lista de comandos""",
    report="informe|reporte|resumen del? dia|hoy? / como fue|estuvo el dia / resumen|informe diario",
    drop="""no / no gracias / cancelar|cancela|cancelalo / dejalo / olvidalo / nada / para / parar / stop
        mejor no / no guardar|enviar|guardes|envies / salir / abandonar""",
    yes="""si / si por? favor? / ok / okay / vale / claro / de acuerdo / confirmo|confirmar|confirmado
        guardar|guarda|guardalo / enviar|envia|envialo|envialos / adelante / dale / perfecto""",
    closed="""
        no atiendo|abro|estoy / estamos|estaremos|estare|estoy cerrados|cerrado|cerrada|fuera|ausente|de
        cerramos|cierro|cerrar|cierra / ^ cerrado|cerrados|cerrada|cierre|vacaciones
        salon|local|negocio|tienda|consulta|clinica|taller|peluqueria esta|estara cerrado|cerrada
        de vacaciones / no trabajo|trabajamos|abrimos|atendemos / dia|dias libre|libres|de
        me|nos tomo|tomamos ~ ~ libre|libres / estoy enfermo|enferma hoy|manana? $ / sin citas
        no hay citas / cerrado|cerrados""",
    block="""como ocupado|ocupada|reservado / marca|marcar|pon ~ ~ ~ ~ ~ ocupado|ocupada
        bloquea|bloquear|bloqueame|bloquee|bloqueo / marcar ~ ~ ~ ocupado|ocupada / ponme ~ ~ ~ ocupado""",
    free="""^ por? favor? libera|liberar|libere|desbloquea|desbloquear|reabre|reabrir|abre|abrir
        desbloquea|desbloquear / volver a abrir / reabrir|reabre""",
    coming="""cuantas|cuantos citas|clientes|reservas ~ tengo|tenemos|hay
        quien|quienes viene|vienen|vino|vinieron|tengo|llega|llegan|tiene|tienen|esta|estuvo|estuvieron|
        tuvo
        a quien|quienes tengo|tenemos / que citas / que tengo|tenemos hoy|manana|el|para
        mis|las|nuestras citas|reservas ~ de|del|para|hoy|manana|ayer / mi|nuestra|la agenda
        ^ agenda|citas|reservas ~ de|del|para|hoy|manana / ^ agenda / que clientes
        clientes de|para hoy|manana / quien|quienes ~ viene|vienen""",
    late="""
        llego|llegare|llegamos|llegaremos|voy|vamos|estoy|estare ~ ~ ~ tarde|retraso|retrasado|retrasada|
        atrasado|atrasada
        con|de retraso / me|nos retraso|atraso|retrasare|atrasare|demoro / minutos tarde|retraso
        ^ retraso|tarde / me demoro""",
    open_end="""hasta nuevo aviso / hasta nueva orden / indefinido|indefinida|indefinidamente
        sin fecha ~ fin|fecha / no se / no lo se / sin fin / todavia no se / ni idea / por ahora
        fecha abierta""",
    calendar="calendario* / agenda|agendas / columna / silla / sillon",
    everything="""todos|todas los|las? calendarios|agendas / todos|todo|todas / todo el mundo
        todo el salon|local|negocio|equipo / toda la tienda|clinica|peluqueria""",
    minutes="minuto|minutos / min / mins",
    hours="hora|horas / h",
    lengths={
        15: "cuarto de hora / quince",
        30: "media hora / treinta / media horita",
        60: "una hora",
        5: "cinco",
        10: "diez",
        20: "veinte",
        25: "veinticinco",
        40: "cuarenta",
        45: "cuarenta y cinco / tres cuartos de hora",
        90: "hora y media / una hora y media",
    },
    not_closed="""seguimos|permanecemos|quedamos abiertos|abierto / estamos abiertos $
        no ~ estamos|estaremos|estoy|estare|esta cerrados|cerrado|cerrada
        no cerramos|cierro|cerrar|cierres|bloquees / no esta cerrado|cerrada / no estamos de vacaciones""",
    weekly="""todos|todas los|las lunes|martes|miercoles|jueves|viernes|sabados|domingos|semanas|dias
        cada lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|dia
        los lunes|martes|miercoles|jueves|viernes|sabados|domingos""",
    early="cerramos|cierro|cerrar|cerraremos|cierra ~ ~ ~ a",
    asked="""
        hay algun? cierres|cierre|vacaciones / estamos|esta|estaremos|estoy ~ abiertos|abierto|abierta
        ^ abrimos|cerramos|abro|cierro
        esta cerrado|cerrada el|la salon|local|tienda|negocio|consulta|clinica
        cuando estamos|cerramos ~ cerrados? / que|cuales|mis|los|nuestros cierres""",
    reopen="""cancelar|cancela|cancele|anular|anula|borrar|borra|eliminar|elimina|quitar|quita|terminar|
        termina mis|las|la|el|mi|los|estas|nuestras? vacaciones|cierre|cierres""",
    besides="""
        excepto|salvo|exceptuando / menos el|la|los|las|a|al / a excepcion de|del / con excepcion de|del
        pero no""",
    came="vino|vinieron|estuvo|estuvieron|tuvo|tuvimos",
    sooner="antes $ / mas temprano / temprano",
    after="en {}",
    real_words="cierran reserva cita cliente",
)
