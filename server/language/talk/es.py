"""Spanish, of Spain and of Latin America: how people ask, agree, choose and name themselves."""

from server.language.talk.lexicon import Cues, Talk

_INTENTS = {
    "book": {
        0.9: """
            buscarme|buscame|conseguirme|consigueme|encuentrame|buscadme|buscas|encontrar ~ ~ hueco|hora|
            turno|lugar|cita
            apunta|anota|pon|mete|agenda|reserva|cita a|para|le mi|la|el|nuestra|mis ~ ~
            pedir|pido|reservar|agendar|sacar|saco|coger|tomar|programar|hacer|concertar|solicitar|
            conseguir|apartar|separar|obtener|tener|marcar ~ ~ cita|turno|hora|consulta|reserva|citas|
            turnos|visita|sesion|mesa|revision|reservacion|cupo|espacio
            das|dan|dais|dame|deme|denme|darme|darnos|dar|da ~ ~ hora|cita|turno|citas|espacio
            quiero|quisiera|queria|querria|queremos|necesito|necesitaria|necesita|necesitamos|deseo|kiero|
            busco|ocupo|quisieramos una|un|otra|otro|unas|mi|la|el|dos|urgente|sacar|pedir|hacer|reservar|
            coger|agendar|tomar? una|un|otra|otro|nueva|primera|buena? cita|turno|hora|consulta|reserva|
            visita|sesion|citas|turnos|espacio|sita|reservacion|turnito|citita|horita|huequito|lugarcito
            gustaria una|un|tener|pedir|hacer|reservar|sacar|coger|concertar|agendar|programar|
            solicitar una|un|otra? cita|turno|hora|consulta|reserva|visita|sesion|reservacion
            gustaria|quiero|quisiera|queria|deseo|necesito|puedo|podria|podriamos|podemos reservar*|
            agendar*|apuntar*|anotar*|programar|inscribir*
            agendar* / agendame|agende|agendeme|agendenme
            apuntar*|apuntame|apunteme|anotame|anotar*|anoteme
            reservame|reserveme|reservarme|reservar|reservenme|reservanos
            cita|turno por|porfa|please favor? / nueva|otra|primera cita|reserva|consulta|visita
            nuevo|otro turno
            quiero|kiero|quisiera|queria|querria|necesito|gustaria|deseo|tengo que? cortar*|tenir*|
            pintar*|arreglar*|hacerme|depilar*|peinar*|alisar*|hacer|limpiar*|ver|verme|revisar*|rapar*|
            afeitar*|ir|venir|acudir|pasar
            que me|nos|le vea|vean|atienda|atiendan|revise|revisen|corte|mire
            puedo|podria|podemos|podriamos|puede|podra ir|venir|pasar|pasarme|acudir|acercarme|acercarnos
            ponme|ponganme|pongame|poneme|meteme|metanme para|a|el|en|la|manana|hoy
            me|nos puede|puedes|podes|podrias|pueden|podria|podeis|podrian agendar|apuntar|anotar|poner|
            dar|reservar|atender|ver|meter|hacer|citar
            me atienden|atiendes|atiende|atendeis|citas|apuntas|anotas|agendas|reservas|cortas|haces|das
            no tengo cita|turno|hora|reserva / hacer|hago una reserva|reservacion
            sacar|saco|pedir turno|hora|cita / hazme|haganme|hacerme un|una? hueco|lugar|reserva""",
        0.7: """
            dame|deme|denme|apuntame|ponme la|el de las ~ / ^ seria|es|era para|por / me gustaria ~ para
            turnito|citita|horita / cita|citas|turno|turnos|reserva|reservas|reservacion / sita
            me gustaria / quiero|kiero|quisiera|queria|necesito|deseo|ocupo un|una|el|la / me duele|duelen
            tengo dolor|una urgencia / urgencia / programar ~ consulta|visita|sesion
            consulta con|para|de""",
    },
    "reschedule": {
        0.95: """puede|podria|podemos|pueden|pudiera ser ~ ~ ~ la|mi|nuestra cita|reserva|visita|consulta
            puede|podria ser ~ ~ ~ mi turno
            quiero|quisiera|queria|necesito|puedo|podria|podemos|gustaria pasar|cambiar|mover|correr|
            trasladar|adelantar|atrasar|retrasar mi|la|nuestra|el cita|turno|reserva|hora|visita|consulta|
            sesion
            aplac* / cambi* ~ la|mi cita|turno|hora|reserva
            necesito|quiero|busco|quisiera|queria otra|otro hora|fecha|dia|horario para mi|la|
            nuestra cita|turno|reserva|consulta
            me conviene|viene|queda|va mejor|mas el|a|por
            en lugar|vez del|de lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|la|las
            prefiero|preferiria|mejor ir|venir|que ~ ~ en lugar|vez del|de
            dejarlo|dejarla|dejamos|dejemosla|dejemoslo para|el|al|en
            recorrer|recorre|recorreme ~ ~ cita|turno|hora|reserva|consulta
            cambiamela|cambiamelo|cambiemela|muevemela|muevemelo|pasamela|pasamelo|pasemela|adelantamela|
            movela|movelo|corremela
            otro|otra dia|hora|fecha ~ mi|la|nuestra cita|turno|reserva|consulta
            me equivoque de dia|hora|fecha / cambio|cambiaron de planes / reprogram* / reagend* / pospon*
            posponer|posponerla|posponerlo / aplaz* / posterg*
            cambiar|cambia|cambie|cambiarme|cambiame|cambieme|cambio|cambiamos|modificar|modifica|mover|
            mueve|mueva|muevan|moveme|pasar|pasa|pasame|paseme|correr|corre|correrme|trasladar|adelantar|
            adelanta|adelantarme|atrasar|atrasa|retrasar|retrasa ~ ~ cita|turno|hora|reserva|consulta|dia|
            fecha|visita|horario|sesion|citas|reservacion
            cambiarla|cambiarlo|cambiala|cambialo|moverla|moverlo|muevela|muevelo|pasarla|pasarlo|pasala|
            pasalo|adelantarla|adelantarlo|atrasarla|atrasarlo|retrasarla|retrasarlo|modificarla|
            modificarlo|correrla|correrlo
            cambio de hora|fecha|dia|cita|turno|horario
            ir|venir|llegar|pasar|quedar mas tarde|temprano|pronto / ir|venir otro dia
            ir|venir|pasar ~ a otra hora / otro dia mejor
            cambiar|mover|pasar|correr ~ ~ para|a|al otro|el|la|otra|las|jueves|viernes|lunes|martes|
            miercoles|sabado|domingo|manana
            la|lo|me|se puede|puedes|podes|podeis|pueden|podria|podriamos|podemos ~ cambiar|mover|pasar|
            adelantar|atrasar|retrasar|correr
            puedo|podria|podemos|quiero|quisiera|queria|necesito|gustaria ~ adelantar|atrasar|retrasar|
            mover
            otra fecha|hora para mi|la / cancelar y|e cambiar|reservar|reagendar|pasar
            cambiarme|pasarme|moverme al|para|a|de
            puedo|podria|podemos|podriamos|puede|podra ~ ir|venir|llegar|pasar|quedar mas tarde|temprano|
            pronto""",
        0.7: "cambiar|cambia|cambie|mover|mueve|adelantar|atrasar|retrasar|modificar",
        0.55: "surgio|surgido|salio|salido ~ ~ algo|imprevisto|problema|compromiso|inconveniente",
    },
    "cancel": {
        0.95: """
            borra|borren|borrar|elimina|eliminen|quita|quiten|cancela|cancelen todo|todas|todos ~ ~ ~ ~
            ya no me? hace|interesa|sirve|va|conviene falta? ~ ~
            quiero|quisiera|necesito|me|puedes|puede|favor dar|den|de|darle de baja ~ cita|turno|reserva|
            hora|consulta
            canceleme|cancelame|cancelenme|anulame|anuleme / todo lo del? ~ cancel* / cancel* / cansel*
            kancel* / canzel* / cancelo / anul* / desagend* / desapunt* / desreserv*
            dar|doy|dame|den|dad|de de baja ~ cita|turno|reserva|hora|consulta|visita
            borrar|borra|borre|borren|borrame|eliminar|elimina|elimine|eliminen|quitar|quita|quite|quiten|
            quitame|quiteme|suspender|suspende|suspendan|sacame ~ ~ cita|turno|reserva|hora|consulta|
            visita|agenda|lista|reservacion
            borrala|borrarla|eliminala|eliminarla|quitala|quitarla
            ya no necesito|quiero|requiero|hace|deseo|voy|vamos|puedo|podre|podemos|ire
            no quiero|necesito la|mi|esa|el|ese cita|turno|reserva|hora
            darle|dar|dale|den|dadle|denle|dele|dad ~ hora|cita|turno|hueco|lugar a otra|otro
            dejar|deja|dejen ~ ~ sin efecto / renuncio|renunciar a|al la|mi|turno
            deshacer ~ reserva|cita""",
        0.9: """no puedo|podre|podremos|podemos|voy|vamos ~ ~ estar|presentarnos|hacerme|cumplir ~
            no estare|estaremos / no me|nos va|da|dara|alcanza|alcanzara ~ ~ tiempo ~ ~
            no me|nos va a dar|alcanzar tiempo / no llegamos|llegaremos
            no me|nos esperen|espere|esperes|espereis|esperéis
            bajarme|bajar|salirme|salir del|de turno|la|cita / no ~ llegare|alcanzo|alcanzare
            tengo que dejar|soltar la|el|mi cita|turno
            no puedo|podre|podremos|podemos|podria|podriamos|voy|vamos|alcanzo|consigo|pude ~ ~ ~ ir|
            venir|asistir|acudir|llegar|presentarme|asistirle
            no ~ ~ va|sera|es a? ser|posible ~ ir|asistir|acudir|llegar|venir|posible
            imposible|imposibilitado|imposibilitada ~ ~ ir|asistir|acudir|llegar|venir
            no ire|iremos|vendre|vendremos|asistire|asistiremos|acudire|acudiremos|llegare|llego|llegamos|
            vamos|voy|vengo|asisto
            al final no / no me presento|presentare|presentaremos
            no cuenten|cuentes|contad|cuente con|conmigo / me tengo|toca que? perder|faltar
            tengo que faltar / faltar a la|mi|el cita|turno / voy a faltar / faltare""",
    },
    "my_appointments": {
        0.95: """^ tengo que ir|venir|acudir hoy|manana $ / cuando tengo|tenia que ir|venir|acudir
            que|cuales citas|turnos|reservas|sesiones|consultas ~ tengo|tenemos|pendientes|hay ~
            citas|turnos pendientes / a que hora quedamos|quede
            la|el hora|dia|fecha de mi|nuestra cita|turno|reserva|consulta
            mis citas|turnos|reservas|consultas|sesiones|visitas|reservaciones
            mi|mis|nuestra proxima|proximo|proximas|siguiente|siguientes cita|turno|reserva|hora|visita|
            citas|turnos|consulta
            cuando es|era|tengo|seria|tenia|sera|tenemos|fue|estoy|saque ~ ~ cita|turno|reserva|hora|
            consulta|visita|sesion|citad*|turnos
            cuando ~ ~ ~ mi|la|nuestra|el cita|turno|reserva|consulta|visita / cuando ~ ~ me toca|tocaba
            que|cual hora|dia|fecha es|era|tengo|tenia|tenemos|seria|toca|fue|me ~ ~ cita|turno|hora|
            reservado|reserva|consulta|visita|toca|mio|mia|ir|mi
            tengo|tenemos|tenia|teniamos|tendre|tiene alguna|una|un|algun|ya|la|el? cita|turno|reserva|
            reservacion|turnos|citas
            tengo|tenemos|tenia algo|hora ~ reservad*|agendad*|programad*|para|el|manana|hoy|esta|apuntad*
            ver|mostrar|muestra|muestrame|mostrame|muestreme|consultar|revisar|revisa|comprobar|confirmar|
            confirmame|listar|lista|verificar|checar|saber mis|mi|la|las|cual|cuales? cita|turno|reserva|
            hora|citas|turnos|reservas|consulta|reservacion
            recordar|recuerdame|recuerdeme|recuerda|recuerdas|recordarme|recordame|recuerdan|
            recordas ~ ~ cita|turno|cuando|hora|dia|consulta|reserva
            no|ya|no me recuerdo|acuerdo|acuerdo|se cuando|que|a|la|si|de|para
            olvide|olvido|olvidado cuando|que|la|a|mi / para cuando|que tengo|tenia|es|quede|estoy|era
            que tengo reservado|agendado|programado|pedido / estoy apuntad*|agendad*|anotad*|citad*
            lo mio / hora era|es lo|mi / datos|detalles de mi cita|turno|reserva
            quede|quedamos para|a que""",
    },
    "availability": {
        0.9: """alguna|algun|alguno hora|turno|hueco|horario|dia por|para|en|a|el|esta|manana ~
            y el|la|para lunes|martes|miercoles|jueves|viernes|sabado|domingo ~ $
            el|la lunes|martes|miercoles|jueves|viernes|sabado|domingo hay|tienes|tienen|teneis|tenes ~
            cuando ~ ~ ~ mas pronto|temprano|cerca|cercano ~ ~ ~ ~ / lo mas pronto|temprano que ~ ~
            a que hora|horas me? puede|puedes|podes|pueden|podeis|podria|podrias|podrian ~
            cuando me|nos puede|puedes|podes|pueden|podeis|podria|podrias|podrian ~ atender*|ver*|
            recibir*|dar|agendar
            que tienes|tienen|teneis|tenes para|el|hoy|manana
            hay|tienen|tiene|tienes|tenes|teneis|tendras|tendrian|tendra|tendrias|tendriais|queda|quedan|
            habria|habra|ay|tendran|tenian|tenias|tenia ~ ~ hueco|huecos|turno|turnos|lugar|lugares|
            disponib*|libre|libres|espacio|espacios|cita|citas|hora|horas|algo|sitio|cupo|cupos|mesa|
            plaza|plazas|horario|horarios|dia|dias|campo|chance|huequito|lugarcito|espacito
            disponib*
            que|cuales|cual horas|horarios|turnos|dias|huecos|citas|fechas ~ ~ disponib*|libre|libres|
            tienen|tienes|teneis|tenes|hay|quedan|tiene|quedarian
            cuando puedo|podria|podemos|podriamos|puede|podrian|pueden|podeis|podras|puedes ~ ~ ir|venir|
            pasar|acudir|atender*|ver*|ser
            cuando tienen|hay|tienes|teneis|tenes|habria|tendrias|tendrian|tiene|tendra|queda
            esta|estan|estas|estais|estara|estaria libre|libres|disponible|disponibles|ocupado|ocupada|
            ocupados
            algo libre|disponible|antes|para|mas|hoy|manana|el|la|esta
            primera|primer|proxima|proximo|primero cita|turno|hueco|hora|fecha|horario|dia? disponible|
            libre|posible
            que tienes|tienen|teneis|tenes|tiene|hay|queda ~ libre|disponible|para|el|hoy|manana|manana|
            antes|mas? $
            que tienes|teneis|tenes|tienen libre|disponible|para|el|esta|hoy|manana $
            otro|otra|otros|otras|mas|demas dia|dias|hora|horas|horario|horarios|opcion|opciones|fecha|
            fechas|huecos|turnos
            algun|ningun|ningunos hueco|turno|lugar|horario|dia|momento
            alguna hora|cita libre|disponible|para
            que tal el|la|manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|a
            para cuando hay|tienen|tienes|teneis|tenes|habria|tendrias
            hacen|haceis|haces|hace|harian ~ ~ hueco|lugar|huequito
            podria|podrian|puede|pueden|podeis ser ~ antes|despues
            con que|cuanta disponibilidad|antelacion / cuanto hay que esperar
            mas pronto|temprano|cercano ~ disponible""",
        0.6: "libre|libres|hueco|huecos / disponible|disponibles",
    },
    "faq": {
        0.95: """dan|emiten|hacen|entregan|dais|haceis|necesito factura|recibo|ticket|boleta|comprobante
            factura|facturan|facturacion
            hablo|hablando|converso|chateando con una|un persona|humano|alguien o|y ~ ~
            estoy|esto hablando|es con? un|una persona|humano|robot|bot|maquina
            que|cuales dias|horas ~ ~ atiend*|trabaj*|abr*|labor*|esta|viene
            ^ hacen|haceis|haces|realizan|ofrecen|ofreceis|venden ~ ~ $
            que incluye|incluyen|trae|lleva|contiene|es|consiste / en que consiste / esta|viene incluid*
            a? que hora|horas ~ ~ abr*|cierra*|cierro|cerr*|abiert*|atienden|atiende|empieza*|hasta|
            trabajan
            abren|abris|abre|abrian|cierran|cerrais|cierra|atienden|atendeis|atiende|trabajan|trabajais|
            laboran|labora ~ ~ lunes|martes|miercoles|jueves|viernes|sabado|sabados|domingo|domingos|
            festivos|feriados|hoy|manana|tarde|noche|mediodia|dias|agosto|fines|finde|temprano|todos
            ^ abren|abris|abre|cierran|cerrais $
            estan|esta|estais|estas|seguis|siguen ~ abierto|abiertos|abierta|cerrado|cerrados
            horario|horarios de|del|al atencion|apertura|cierre|trabajo|oficina|local|publico|atencion|
            tienda|salon
            cual|cuales|que|me es|son|su|tienen|dice* ~ ~ horario
            su|tu|el|vuestro|sus|vuestros|tus horario|horarios
            que horario|horarios tienen|teneis|tienes|hacen|manejan|tiene|haceis / ^ horario|horarios $
            hasta|desde que|cual hora|horas|cuando
            cuanto|cuantos|qnto|cuánto ~ ~ cuesta|cuestan|vale|valen|sale|salen|cobran|cobras|cobra|
            cobrais|es|seria|costaria|costaran|saldria|estan|esta|pago|pagar|euros|pesos
            precio* / tarifa* / costo|costos|coste|costes / presupuesto* / que precio|costo|valor
            donde estan|esta|estais|estas|quedan|queda|se|es|os|los|puedo|encuentr*|aparc*|estacion*|son|
            teneis|tienen|ubic*|atienden
            direccion / ubica* / como llego|llegar|llegamos|se|puedo|voy llegar?
            parking|aparca*|estaciona*|parqueadero|cochera|parqueo|garaje / en que calle|zona|barrio|piso
            tarjeta|tarjetas|efectivo|bizum|transferencia|transferencias|visa|paypal|yape|nequi
            mercado pago / forma|formas|medio|medios|metodo|metodos de pago
            como|puedo|se|puede|hay|debo|puedes que? ~ pagar|pago|paga
            que|cuales|sus|los|tipo|tipos ~ servicio|servicios|tratamiento|tratamientos|terapias
            que ~ ofrecen|ofreceis|ofreces|hacen|haceis|hace|trabajan / lista de servicios|precios
            ^ servicios $
            cuanto|cuanta tarda|tardan|tardais|dura|duran|tiempo|demora|demoran|lleva|toma|dura / duracion
            eres|es|sos|son|hablo con|usted? un|una|usted? un|una? robot|bot|maquina|persona|humano|
            humana|ia|real|ordenador|computadora|automatico|virtual
            quien eres|es|sos|son|habla|me|esta|contesta / con quien hablo|estoy|tengo|trato|me
            que eres|puedes|sabes|podes ~ hacer? / politica|politicas ~ ~ cancel*|devol*|reembolso|anul*
            politica* / que pasa|sucede|ocurre|hago si ~ ~ ~ / que pasa|sucede cuando|con
            cobran|cobrais|cobras|cobra|penaliza*|multa|cargo|recargo|costo ~ ~ ~ cancel*|anul*|falt*|
            tarde|faltar
            hasta|con|cuando cuando|cuanta|puedo|que ~ ~ cancel*|anul*
            puedo|se puede? cancelar|anular ~ sin|gratis|despues|luego|hasta|mas / obra social|sociales
            seguro|seguros|aseguradora|aseguradoras|mutua|mutuas|prepaga|prepagas|eps|isapre|fonasa
            tengo|debo|hay|necesito|puedo que? ~ llevar|traer|ayunar|ayunas|ayuno|prepararme|lavar*
            que debo|tengo|hay|necesito|llevo|traigo ~ llevar|traer|preparar?
            aceptan|aceptais|acepta|aceptas|admiten|admitis|permiten|reciben
            haceis|hacen|haces|ofrecen|ofreceis|ofreces|cortan|cortais|tratan|tratais|venden|vendeis|
            realizan|realizais|trabajan|trabajais|atienden|atendeis|manejan|usan|usais con|a|de|el|la|un|
            una|los|las|por|para|unas|ninos|manicura|tratamientos
            mascotas / tiene|tienen|hay|teneis wifi|bano|ascensor|aire|rampa|parking / wifi
            bono|bonos|cheque|tarjeta regalo / regalo / descuento*|promocion*|oferta|ofertas
            devolucion*|reembols* / telefono / su|tu|vuestro numero
            correo|email|mail|web|pagina|instagram|facebook|whatsapp / accesible / silla de ruedas
            fianza|deposito|sena|senal|anticipo / ^ duele
            es dolorosa*|seguro|necesario|obligatorio|posible|normal / receta / desde|que|a edad
            experiencia / hablan|hablais|habla ~ ingles|frances|espanol|aleman / diferencia / cada cuanto
            con cuanta anticipacion|antelacion""",
        0.6: "horario|horarios|abierto|cerrado|cuanto",
    },
    "handover": {
        0.97: """no quiero|necesito ~ ~ bot|robot|maquina|automatico|contestador
            prefiero|quiero|mejor|puede|podria ser? una? llamada|telefono / no ~ con un? bot|robot|maquina
            ayuda de un|una|alguna persona|humano|operador|alguien
            que|me me|nos|atienda? atienda|atiendan|ayude|hable|conteste ~ ~ persona|alguien|humano|humana
            quiero que me? ~ ~ una? persona|alguien|humano|humana
            atendid*|atenderme ~ ~ persona|alguien|humano
            marcame|marqueme|marquenme|telefoneame|telefoneeme
            dame|deme|me das|dan una llamada|llamadita / persona real|humana|fisica|verdadera
            persona de verdad|carne / ^ persona|humano|humana $ / human* / ser humano
            hablar|hablo|charlar|platicar|conversar|hablarlo|comunicarme|contactar con|a|al ~ ~ alguien|
            persona|humano|humana|encargad*|duen*|jefe|jefa|responsable|gerente|recepcion*|doctor*|dr|dra|
            agente|operador*|asesor*|asistente|secretari*|ella|el|ustedes|usted|vosotros|peluquer*|medico|
            medica|psicolog*|dentista|director*|administra*|propietari*|estilista|terapeuta|ejecutiv*
            hablar|contactar|comunicarme con
            comunicar*|comuniqu*|comuniquen*|comunicame|comunica me? con|a
            pasame|paseme|pasarme|pasenme|pasas|pasar|pase|pasa|ponme|pongame|poner|conectame|conecteme|
            conectar|transfi*|transferir*|derivame|deriveme con|a|al ~ ~ alguien|persona|humano|encargad*|
            duen*|jefe|jefa|responsable|gerente|recepcion*|doctor*|agente|operador*|asesor*|asistente|
            secretari*|companer*
            llamame|llameme|llamenme|llamadme|llamarme|llamanos|llamenos|llamarnos
            me|nos llame|llamen|llama|llaman|llamais|llamas|llamara ~ ~ $
            me|nos puede|pueden|puedes|podeis|podes|podrian|podria|podriais ~ llamar|marcar|telefonear
            que me|nos llame|llamen ~ / devolver*|devuelv*|devuelvame ~ ~ llamada / llamada telefonica
            hablar por telefono / por telefono
            agente|operador|operadora|asesor|asesora|ejecutivo|supervisor
            atencion|servicio humana|personal|personalizada|al cliente?
            alguien real|ahi|humano|ahi|de|del|que me|pueda|verdad|equipo? ~ ~
            hay alguien|alguna persona ~ ~
            no me|nada|nos? entiendes|entiende|entendes|entienden|entendeis|entendiste|comprendes ~
            no sirves|funcionas|ayudas|estas / no ~ esta ayudando|sirve ~ nada
            reclamacion*|queja|quejas|quejarme|reclamar|reclamo|reclamos|denuncia*
            harto|harta|hartos|cansado|cansada de ~ ~ bot|robot|maquina|esto|usted|ti / inutil
            bot|robot|maquina estupid*|inutil|tont*|de mierda
            no quiero|deseo hablar|seguir|chatear ~ con|hablando ~ ~
            el|la|tu|su|al encargado|encargada|duena|dueno|jefe|jefa|gerente|responsable|recepcionista
            quiero|necesito|prefiero|dame|deme|busco ~ persona|humano|alguien|recepcionista $
            necesito|quiero ayuda ~ humana|persona|alguien / que alguien me|nos ~
            alguien me|nos puede|llame|ayude|atienda ~""",
    },
    "stop": {
        0.97: """
            me|nos sacan|saquen|quitan|quiten|borran|borren|eliminan|eliminen|sacas|quitas ~ ~ lista|base|
            grupo
            no me|nos escriban|escribas|escribais|escriba|manden|mandes|mande|mandeis|envien|envies|envie|
            enviéis|contacten|contactes|molesten|molestes|escriban|spameen|sigan ~ ~
            dejen|deja|deje|dejad|dejar|paren|para|pare|basta de escribir*|mandar*|enviar*|molestar*|
            contactar*|mensajes|spam|llamar*
            darme|dame|deme|denme|dar|dadme|doy|darse|dese|date de? baja
            me|quiero|quisiera dar|den|de|darme de baja
            cancelar|anular|cancela|cancelen ~ suscripcion|mensajes|notificaciones|recordatorios|avisos
            no quiero|deseo|queremos ~ ~ recibir ~ / no quiero|deseo mas|que mensajes|me|sms / desuscri*
            desinscri* / no|ni mas mensajes|sms|avisos|notificaciones|spam
            borren|borra|borrar|eliminen|elimina|eliminar|quiten|quita|saquen|saca ~ mi|mis numero|
            telefono|datos|contacto
            quitenme|saquenme|quitame|sacame|borrenme|borrame de la|su|tu|esta|vuestra lista|agenda""",
    },
    "start": {
        0.97: """
            volver|vuelvan|vuelve|quiero|reanudar|reactivar a? ~ recibir|enviarme|escribirme|mandarme|
            mensajes ~ mensajes?
            volver a suscribirme|recibir|activar / darme de alta / quiero suscribirme / alta""",
    },
    "owner_command": {
        0.9: """me tomo|tomare|cojo|pillo|tomamos ~ ~ ~ libre|libres|fiesta|descanso|vacaciones
            tomo|tomare|cojo ~ ~ libre / vacacion*
            estoy|estamos|estaremos|estare|voy|vamos de|en vacaciones
            quien|quienes viene|vienen|tengo|tenemos|tiene|llega ~ / a quien|quienes tengo|tenemos|atiendo
            bloque* / desbloque*
            cerramos|cierro|cerraremos|cerrare|cerrar ~ el|la|los|del|hoy|manana|de|por|a|negocio|salon|
            local
            estaremos|estare|estamos cerrados|cerrado|fuera|ausente ~
            cerrado|cerrados por|el|del|hoy|manana|los
            llego|llegare|voy|llegamos|estoy|vengo|vamos|llegaremos ~ ~ ~ tarde|retraso|retrasad*|atrasad*
            con|de ~ ~ retraso|atraso / me retraso|atraso|demoro|retrasare
            citas|agenda|reservas|turnos|clientes|pacientes de|del|para|que|hay hoy|manana|lunes|martes|
            miercoles|jueves|viernes|sabado|domingo|dia|semana|tengo|la|esta|mi
            mi|la|ver|muestrame|mostrame|ensename la? agenda / libera|liberar|libere|liberame ~ ~
            dia|dias libre|libres ~
            tomar*|tomo|cojo|coger|pido|pedir ~ dia|dias|semana|tarde|manana libre|libres|festivo|descanso
            informe|reporte|resumen del|diario|de|dia
            no trabajo|trabajamos|abrimos|atendemos|atiendo|abro
            cuantas|cuantos citas|clientes|turnos|pacientes|reservas
            activar|activa|desactivar|desactiva ~ informe|reporte|resumen""",
        0.6: "minutos tarde / retraso / estoy enfermo|enferma|malo",
    },
    "greeting": {
        0.9: """
            hola* / ^ ola / ^ olas / holi* / ola buenas|que / buenas / buenos|bueno dias|dia / buen dia
            buenas tardes|noches / que tal $ / que tal estas|esta|estan|todo
            como estas|esta|estan|va|andas|estais|le / saludos / hey / ey / oye / muy buenas
            que onda|hubo|pasa|mas / buenass / alo / disculpe|disculpa|perdona|perdone $""",
    },
    "thanks": {
        0.9: """graci* / grax / grcs / grasias / grazias / agradec* / adios / chao|chau|ciao|bye
            hasta luego|pronto|manana|la|entonces|siempre / nos vemos / bendiciones / muy amable
            igualmente / te|se|os|le lo? agradezco / agradez*
            que tengas|tenga|tengan|tengais ~ ~ dia|tarde|noche|semana
            feliz dia|tarde|noche|finde|semana / un abrazo|saludo|beso / buen finde|fin|dia""",
    },
    "affirm": {
        0.9: """aja / ajam / mhm / orale ~ / va $
            esa|ese|esta|este|la|el hora|dia|cita|turno|horario|fecha|opcion ~ ~ perfect*|bien|genial|
            sirve|va|vale|viene|ok|funciona
            ^ si / ^ sii* / sip / sep / sisi / si si
            si claro|por|porfa|porfavor|gracias|perfecto|vale|quiero|confirmo|esta / vale / claro*
            por supuesto / desde luego / perfect* / de acuerdo / deacuerdo / dale / correcto|correcta
            exact* / asi es / eso es|mismo
            me parece|va|viene|sirve|queda|conviene|cuadra|vale|encaja ~ bien|perfecto|genial|fenomenal|
            estupendo|excelente?
            esta|ta|todo|muy|pues bien|perfecto|ok|correcto / genial / estupend* / excelente / listo
            bueno / buenisimo / bien / fenomenal / confirm* / adelante / hazlo|hagalo|hacelo|hagamoslo
            reservala|reservalo|reservelo|reservela|apuntala|agendala|agendalo|agendelo|agendela|tomala|
            tomo|tomalo
            esa|ese|esta|este|esas|eso|esa hora si|me|va|mismo|misma|vale|sirve|esta|perfecto ~ / simon
            obvio / venga / guay / va / sale / ya / por favor|favor si / afirmativo / acepto
            lo|la|te confirmo|tomo|cojo|acepto|agarro / me la|lo|quedo quedo|con? ~
            porque|porque|por que no / sin problema / encantad* / hecho / trato / va que va / andale
            barbaro / joya / de una / chevere / okis / cuenta conmigo""",
    },
    "deny": {
        0.9: """
            la verdad|verdad|realidad que? no / claro|supuesto que no / que va / mejor que no / ni modo ~
            creo|pienso que no / no creo / ^ no / no gracias|gracia / mejor no / nop / nope / nel / nah
            no no
            no me viene|va|sirve|queda|parece|conviene|cuadra|interesa|gusta|vale|encaja|convence|es|
            acomoda ~
            ninguno|ninguna|ningunas / nada / para|de nada / olvid*
            dejalo|dejala|dejelo|dejemoslo asi|estar? / no quiero|deseo ~ / tampoco / incorrecto
            esta|estan mal / equivocad* / negativo / de ninguna manera / ni hablar / ni loco
            no la|lo|me|las|los|nos canceles|cancele|cancelen|anules|anule|cambies|cambie|muevas|reserves|
            reserve|agendes|agende|apuntes
            no canceles|cancele|cancelen|anules|anule|cambies|cambie|muevas|mueva|reserves|reserve|agendes
            no|ni es|era eso|correcto|asi|esa|ese|cierto|verdad / me equivoque / me confundi
            cambie de opinion|idea / prefiero no|que / aun|todavia|ahora|asi no / no puedo|podria ~
            esa|ese|esas|esos|eso|este|esta no / no hace falta / no es necesario
            no voy|vamos|quiero|pienso|deseo a|que? cancelar*|anular*|cambiar* mi|la|el? cita|turno|
            reserva|hora?
            no ahora|aun|todavia|hoy / muy|demasiado tarde|temprano|pronto|caro|lejos / lo|la dejo|dejamos
            no estoy segur* / no esta|estaba bien / por ahora|el momento no""",
    },
}

_CARDINALS = ("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez")
_ORDINALS = (
    ("primero", "primera", "primer", "1o", "1a", "1ero", "1era", "1er", "1ra", "1ro"),
    ("segundo", "segunda", "2o", "2a", "2do", "2da"),
    ("tercero", "tercera", "tercer", "3o", "3a", "3ero", "3era", "3er", "3ra", "3ro"),
    ("cuarto", "cuarta", "4o", "4a", "4to", "4ta"),
    ("quinto", "quinta", "5o", "5a", "5to", "5ta"),
    ("sexto", "sexta", "6o", "6a", "6to", "6ta"),
    ("séptimo", "séptima", "7o", "7a"),
    ("octavo", "octava", "8o", "8a"),
    ("noveno", "novena", "9o", "9a"),
    ("décimo", "décima", "10o", "10a"),
)

_CHOICES = (
    {word: place for place, word in enumerate(_CARDINALS, 1)}
    | {word: place for place, row in enumerate(_ORDINALS, 1) for word in row}
    | dict.fromkeys(("último", "última", "más tarde", "más tardía", "de abajo", "posterior"), -1)
    | dict.fromkeys(("más temprano", "más temprana", "más pronto", "más cercana", "de arriba", "antes"), 1)
)

_CUES = Cues(
    appointment="cita|citas / turno|turnos / reserva|reservas|reservacion / consulta / visita / sesion",
    never_mind="""
        olvid* / dejalo|dejala|dejelo ~ / no importa / da igual ya|eso / cambie de opinion|idea / adios
        chao|chau / ya no|nada ~ / no te|se preocupes|preocupe / nada nada? $ / mejor nada
        no me interesa / hasta luego""",
    none_of_them="""
        ninguno|ninguna|ningunas / nada de eso|esto / alguien mas|otro / otra|otro persona|profesional
        ni uno|una""",
    either="""cualquier|cualquiera|cualesquiera / me da igual|lo / da igual|lo mismo / es indiferente
        indiferente / igual me / no importa|tengo ~ cual|preferencia|quien|quien|hora / sin preferencia
        el|la que sea|quieras|quiera|prefieras|tenga|este / cuando|como|quien sea|quieras|puedas|pueda
        tu|usted|vos eliges|elige|decides|decide|escoges|elegis|dime / lo que sea|quieras|haya|tengas
        ^ todos|todas $ / todas|todos me va* / me van todas|todos / me valen todas|todos""",
    soon="""lo antes|mas posible|pronto|rapido posible? / cuanto antes
        primera|primer|primero|proxima|proximo cita|turno|hueco|hora|fecha|dia|horario? disponible|libre|
        posible|que
        urgente* / urgencia / ya mismo / ahora mismo / enseguida / de inmediato / inmediatamente
        la|lo mas cercan*|pronto|temprano|proxim* / cualquier dia|momento|hora
        cuando puedas|pueda|puedan|podais antes? / lo primero que""",
    earlier="mas temprano|pronto / antes / muy|demasiado tarde / anterior / mas temprana",
    later="mas tarde / despues / luego / muy|demasiado temprano|pronto / posterior",
    compared="""un|algo poco|pelin|poquito? mas tarde|temprano|pronto por|porfa? favor?
        hay|tienes|tienen|teneis|tenes|tiene|habria algo? mas tarde|temprano|pronto
        hay|tienes|tienen|teneis|tenes algo? antes|despues
        puede|podria|podemos|puedo ser|ir|venir|hacerlo un|algo? poco? mas tarde|temprano|pronto
        mas tarde|temprano|pronto? mejor""",
    same_time="misma hora / a la misma / mismo horario / igual hora / mantener|manten la hora",
    same_as_last="""
        lo mismo ~ ~ ~ ultima|anterior|siempre|pasada|antes|otra / lo de siempre / como siempre|ultima
        igual que|como la|el|siempre ~ ~ / como la ultima|otra|vez|anterior ~ / lo mismo $
        lo mismo por|porfa / repetir ~ ~ / lo habitual / de siempre
        la misma|el mismo servicio|cosa|corte""",
    more_times="""
        otro|otra|otros|otras|mas|diferentes|distintas hora|horas|horario|horarios|opcion|opciones|turno|
        turnos|hueco|huecos|alternativa*
        algo mas|diferente|distinto / que|cual mas|otro|otra|otros / ver|mostrar|muestrame|dame mas
        ninguna|ninguno ~ ~ va|sirve|viene|conviene|queda / ni esas|esos|estas
        siguientes|siguiente|proximas ~ opciones""",
    another_day="""otro|otra|diferente|distinto dia|fecha / algun|cualquier otro dia / ese|este dia no
        no ese|este dia / otros dias|fechas / dia diferente|distinto""",
    hours="""
        horario|horarios de|del|al atencion|apertura|cierre|trabajo|local|publico|oficina|tienda|salon
        ^ horario|horarios $ / cual|cuales|que es|son|tienen|teneis|su|hacen ~ ~ horario|horarios
        su|tu|el|vuestro|sus horario|horarios
        que horario|horarios tienen|teneis|tienes|hacen|manejan|haceis
        a? que hora|horas ~ ~ abr*|cierra*|cerr*|abiert*|atienden
        estan|esta|estais|estas|siguen ~ abierto|abiertos|abierta|cerrado|cerrados
        abren|abris|abre|cierran|cerrais|cierra|atienden|atendeis|trabajan|trabajais ~ ~ lunes|martes|
        miercoles|jueves|viernes|sabado|sabados|domingo|domingos|festivos|feriados|hoy|manana|tarde|noche|
        dias|fines|finde|temprano
        ^ abren|abris|abre|cierran|cerrais $ / hasta|desde que hora / cuando ~ abr*|cierran|cierra|cerrais""",
    now="ahora|ahorita / en este momento / todavia|aun / ya mismo / actualmente",
    who="""quien eres|es|sos|son|habla|me|esta|contesta / con quien hablo|estoy|tengo|trato
        eres|es|sos un|una|usted? un|una? robot|bot|maquina|persona|humano|humana|ia|real|ordenador|
        computadora
        que puedes|sabes|podes|haces|eres ~ hacer? / ^ ayuda $ / ^ menu $ / como funciona|funcionas ~
        como te|se llamas|llama / hablo con una? robot|maquina|persona|bot""",
    services="""que|cuales|sus|los|lista|tipo|tipos ~ ~ servicio|servicios|tratamiento|tratamientos
        ^ servicios $ / que ~ ofrecen|ofreceis|ofreces|hacen|haceis|hace""",
    question="""^ por|a que ~
        ^ ~ que|cual|cuales|cuando|cuanto|cuanta|cuantos|cuantas|donde|como|quien|quienes|hay|tienen|
        tiene|teneis|tienes|tenes|puedo|puede|pueden|podria|podrian|puedes|es|son|estan|esta|aceptan|
        hacen|haceis|abren|abris|cobran|se
        queria|quisiera|quiero|gustaria ~ saber|preguntar|consultar / una|duda|consulta pregunta|duda? $
        me puedes|puede|podria|podrias ~ decir / sabes|sabe|saben si|cuanto|cuando|donde
        una pregunta|consulta|duda / pregunta""",
    price="""
        cuanto ~ ~ cuesta|cuestan|vale|valen|sale|salen|cobran|cobras|cobra|cobrais|es|seria|costaria|
        saldria
        precio* / tarifa* / costo|costos|coste|costes / presupuesto* / caro|cara|barato""",
    length="""cuanto ~ tarda|tardan|dura|duran|tiempo|demora|lleva|toma|tardais / duracion / cuantas horas
        cuantos minutos / que tan largo / cuanta duracion""",
    and_also="^ y / ^ que tal / ^ tambien / ^ y que|si|el|la|para / ^ y cuanto|cuando|donde",
    address="""
        donde estan|esta|estais|estas|quedan|queda|es|os|los|se|puedo|ubic*|son ~ / direccion / ubica*
        como llego|llegar|llegamos|puedo llegar? / ^ donde $ / en que calle|zona|barrio|piso
        localizacion / como se llega""",
    phone="""telefono / su|tu|vuestro numero / numero de|para telefono|llamar|contacto / puedo llamar*
        llamarles|llamaros|llamarlos""",
    several="""
        dos|tres|cuatro|cinco|2|3|4|5|6|7|8 personas|adultos|ninos|amigas|amigos|cortes|citas|turnos
        para los|las dos|tres|cuatro / para ambos|ambas|todos|nosotros|nosotras / yo y mi / mi ~ y yo
        cada|todos|todas semana|mes|dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo|los|las ~
        semanal* / quincenal* / mensual* / grupo de / somos|seremos dos|tres|cuatro|varios|2|3|4|5|6
        en pareja / para mi y / y para mi""",
    one_more="""
        y|tambien|ademas otra|otro|una|un mas? ~ para / otra|otro cita|turno|reserva|mas|vez? para|tambien
        una|uno|otra|otro mas / una|un cita|turno|hora|reserva mas / otra cita|reserva|hora / otro turno
        tambien quiero|quisiera|necesito|para|reservar|una|otra / ademas ~ otra|otro|una
        y para mi|el|la|ella""",
    for_other="""
        para|de mi|mis|nuestro|nuestra|un|una|su ~ hij*|esposa|esposo|marido|mujer|madre|mama|padre|papa|
        nino|nina|novio|novia|pareja|amigo|amiga|hermano|hermana|bebe|abuela|abuelo|suegra|suegro|sobrino|
        sobrina|primo|prima|peque|jefe
        mi|mis ~ hij*|esposa|esposo|marido|madre|mama|padre|papa|nino|nina|novio|novia|hermano|hermana|
        bebe|abuela|abuelo necesita|quiere|tiene|necesitan|quieren|le
        para otra|otro persona? / no es para mi / para ella|ellos|alguien""",
    waitlist="""lista de espera
        avisame|aviseme|avisenme|avisadme|avisar*|avisen|avisa ~ ~ ~ ~ libre|libera|hueco|cancela|
        cancelan|abre|lugar|turno|algo|cita|espacio
        en espera / si alguien cancela|anula / si se libera|abre|desocupa|cancela""",
    leave_waitlist="""
        quitame|quiteme|quitar*|sacame|saqueme|sacar*|borrame|borrar*|salir|eliminar*|bajame|
        quiten* ~ ~ ~ lista ~ ~
        cancelar|anular|dejar ~ lista ~ espera? / ya no quiero|necesito esperar|estar|la lista?""",
    correction="""
        no|ay|perdón|disculpa|disculpe espera|espere|mejor|perdón / espera|espere no / en realidad / mejor
        quise|quiero|quería decir / en lugar de / en vez de / ponlo|ponga|póngalo|pon mejor|para
        me equivoqué / corrección / perdón""",
    name_told="""
        me llamo / mi nombre|apellido es|completo? es? / a nombre de / el nombre|apellido es / nombre
        se llama / su nombre es / nombre y apellido / mi nombre / el apellido""",
    name_maybe="""soy / es / aqui|habla|le ~ / aqui / le habla / para / a nombre / de parte de / con
        le saluda|escribe / te escribe|habla""",
    name_ends="""
        y yo quiero quisiera queria necesito gracias por para a al en con favor porfa o pero que quien
        aqui hablando me mi es la el lo las los una un si porque manana hoy tengo puedo podria como cuando
        donde cita turno hola buenas buenos llamo llamaba escribo del le les se desde""",
    empty="el la los las un una unos unas de del y o con en para a al mi tu su por",
)

TALK = Talk(
    language="es",
    intents=_INTENTS,
    whole_messages={
        "stop": """
            baja / alto / parar / para / paren / pare / basta / salir / dar de baja / fin / baja por favor
            stop por favor""",
        "start": """alta / empezar / comenzar / iniciar / reanudar / suscribir / suscribirme
            continuar recibiendo""",
        "availability": """
            otro|otra|otros|otras|diferente dia|dias|hora|horas|fecha|fechas|horario|horarios
            mas horas|horarios|opciones""",
    },
    negations="""
        no / nunca / jamas / sin / ni / tampoco / en vez de / en lugar de / no hace falta / no hay que
        no es necesario""",
    negations_after="",
    prefixes="",
    real_words="""
        cantidad caso casa cansado cansada casado cerrar cortado corto cara precisa precisamente preciso
        preciosa persona personas parada pasada pasado posible pastilla paradas consulto citado lugares
        servicio servicios anular anillo reservado manos manana mañanas contra comida cambiado seguro
        llamada llamadas viernes""",
    polite="por favor porfa porfavor xfa xfavor gracias muchas muy amable pls please ahora ya pues entonces",
    choices=_CHOICES,
    choice_fillers="""
        el la lo opcion opción numero número por favor porfa porfavor me quedo con quiero prefiero elijo
        escojo tomo cojo voy va vamos viene bien sirve perfecto ok vale si gracias cita hora turno hueco
        horario de que dale mejor pues entonces seria es puede ser reserva reservame apuntame esa ese esta
        este agarro dame deme por yo creo muy genial claro gusta parece conviene queda quisiera en lista""",
    name_openers="""me llamo / mi nombre es|completo? es? / mi nombre / soy / a nombre de / es
        el|su? nombre es|seria? / nombre
        ponlo|ponla|ponle|apuntalo|apuntala|reservalo|reservala|anotalo|ponelo|pongalo|pon a nombre de
        ponlo|ponla|ponelo|apuntalo para? / con / para / hola / si / claro / buenas / buenos dias
        buenas tardes|noches / aqui / habla / le habla / se llama / seria / a mi nombre / ok / vale
        sería para / es para / nombre y apellido / de parte de / perdon / ah""",
    no_names="""
        si no claro vale ok okay dale bueno bien mal gracias hola buenas buenos dias tardes noches adios
        chao chau por favor porfa stop cancelar cambiar reservar reserva cita citas turno turnos hora
        horas horario horarios hueco que cual cuando donde quien como porque cuanto cuesta precio puedo
        puede quiero quisiera necesito me gustaria tengo tiene hay es son esta estan soy eres yo tu usted
        ella ellos nosotros mi mis su sus este esta ese esa eso aqui alli nunca siempre quizas luego ahora
        nada algo alguien nadie otro otra mas menos mover ayuda humano persona agente operador direccion
        abierto cerrado mejor peor perfecto genial correcto mal perdon lo un una o pero porque con sin a
        en al para desde hasta primero segundo tercero ultimo siguiente uno dos tres cuatro cinco seis
        siete ocho nueve diez corte pelo tinte unas manicura pedicura barba limpieza dientes muela dolor
        consulta revision sesion doctor doctora dentista psicologo peluquero pasado temprano tarde pronto
        manana hoy mediodia noche semana mes dia minuto espera momento mismo misma nombre apellido cliente
        paciente nuevo nueva prueba menu disponible libre antes despues hablar llamar mensaje enviar dar
        decir saber pagar mucho poco hijo hija esposa marido mujer madre padre mama papa amigo amiga
        ninguno ninguna cualquiera igual nombre anular todos todas vacaciones segunda primera tercera""",
    cues=_CUES,
)
