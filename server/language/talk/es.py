"""Spanish, of Spain and of Latin America: how people ask, agree, choose and name themselves."""

from server.language.talk.lexicon import Cues, Talk

_INTENTS = {
    "book": {
        0.9: """
            cambio|cambiar|cambiarme de|el look|color|estilo|imagen|peinado ~
renovar|pedir|necesito|recetar* ~ ~ receta|medicacion|medicamento ~
            ^ hacerme|hacernos|cortarme|tenirme|arreglarme|ponerme|depilarme|pintarme|peinarme|limpiarme|
            sacarme|revisarme|alisarme ~
            que ~ ~ me|nos|le|lo|la peguen|pegue|pongan|ponga|quiten|saquen|saque|tina|tinan|limpien|
            limpie|curen|cure|examine|examinen|ayude|trate
            me|nos|le ~ puede|puedes|podeis|pueden|podria|podrian|podriais mirar|arreglar|revisar|echar|
            reparar|pegar|ver
            quiero|quisiera|queria|necesito|gustaria|deseo volver|ir|venir ~ ~ ~ ~ para|a otra|otro|una|
            un|hacerme|cortarme
            quiero|quisiera|queria|querria|necesito|necesitaria|gustaria|deseo|queremos|quisieramos|
            necesitamos|tengo que? ~ *arme|*erme|*irme|*arnos|*ernos|*irnos ~
            quiero|quisiera|queria|querria|necesito|necesitaria|gustaria|deseo|queremos|quisieramos|
            necesitamos|puedo|podria|podemos|tengo|hay|voy|debo|vengo que|a? ~ llevar|traer|dejar|
            llevarles|llevaros|dejarles|dejaros|meter mi|el|la|un|a|al|nuestro ~ coche|carro|auto|moto|
            furgoneta|camioneta|vehiculo|bici|perro|perra|perrita|perrito|gato|gata|hijo|hija|nino|nina|
            bebe|madre|padre|mascota|movil
            quiero|quisiera|queria|querria|necesito|necesitaria|gustaria|deseo|queremos|quisieramos|
            necesitamos|tengo|hay|toca|debo|que que? cambiar|poner|revisar|mirar|alinear|cambiarle|
            mirarle el|la|los|las|mi|mis|unas|cuatro|dos aceite|rueda|ruedas|llanta|llantas|neumatico|
            neumaticos|pastilla|pastillas|freno|frenos|bateria|filtro|filtros|bujias|correa|aire|gafas|
            lentes|motor|luces|cubiertas|gomas|embrague
            me|nos puede|puedes|podeis|pueden|podria|podrias|podriais|podrian coger|recibir|hacer|cortar|
            tenir|arreglar|mirar|revisar|curar|limpiar|depilar|pintar
            que ~ ~ me|nos|le|lo|la vea|vean|atienda|atiendan|revise|revisen|corte|mire|miren|arregle|
            arreglen
            quiero|quisiera|queria|querria|necesito|necesitaria|gustaria|deseo|queremos|quisieramos|
            necesitamos|me|nos? cita|hora|turno con|para
            hazme|hagame|haganme|hacedme un|una|mi cita|reserva|hueco|corte|lugar
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
            puedo|podria|podemos|podriamos|puede|podra ir|venir|pasar|pasarme|acudir|acercarme|acercarnos
            ponme|ponganme|pongame|poneme|meteme|metanme para|a|el|en|la|manana|hoy
            me|nos puede|puedes|podes|podrias|pueden|podria|podeis|podrian agendar|apuntar|anotar|poner|
            dar|reservar|atender|ver|meter|hacer|citar
            me atienden|atiendes|atiende|atendeis|citas|apuntas|anotas|agendas|reservas|cortas|haces|das
            no tengo cita|turno|hora|reserva / hacer|hago una reserva|reservacion
            sacar|saco|pedir turno|hora|cita / hazme|haganme|hacerme un|una? hueco|lugar|reserva""",
        0.7: """corte|tinte|mechas|manicura|pedicura|masaje|limpieza|revision|empaste|depilacion|peinado|
            barba|alisado|balayage|lavado|unas|cejas|pestanas|facial|botox|ortodoncia|endodoncia|
            blanqueamiento|extraccion|vacuna|analisis|ecografia|chequeo|itv|neumaticos|mantenimiento|
            fisio|terapia|keratina|permanente|maquillaje|recorte ~
            se me ~ rompio|roto|cayo|caido|partio|partido|salio|encendio|encendido|averio|averiado|
            estropeo|estropeado|pincho|pinchado|movio ~ ~
            tengo ~ fiebre|tos|dolor|caries|fiebre|flemon|picazon|alergia|averia|pinchazo
            me pica|molesta|sangra|duele|duelen ~ / visita|sesion|consulta ~ para|el|con ~
            dame|deme|denme|apuntame|ponme la|el de las ~ / ^ seria|es|era para|por / me gustaria ~ para
            turnito|citita|horita / cita|citas|turno|turnos|reserva|reservas|reservacion / sita
            me gustaria / quiero|kiero|quisiera|queria|necesito|deseo|ocupo un|una|el|la / me duele|duelen
            tengo dolor|una urgencia / urgencia / programar ~ consulta|visita|sesion
            consulta con|para|de""",
    },
    "reschedule": {
        0.95: """
            tengo|tenia|tenemos cita|turno|hora|reserva ~ ~ ~ ~ pero ~ ~ ~
            que sea otro|otra dia|hora|fecha ~ ~ ~
            prefiero|preferiria|mejor ~ ~ ~ ~ cambiadla|cambiala|cambienla|cambiadlo|cambialo|muevela|moved*
            lo|la pasan|pasas|pasais|cambian|cambias|mueven|mueves|ponen|pones al|para|a el|la|lunes|martes|
            miercoles|jueves|viernes|sabado|domingo|manana|otro|otra|las ~
            poner|pon|pongan|pone|dejar ~ mi|la cita|turno|reserva|hora ~ ~ mas|antes|despues temprano|
            tarde|pronto?
me|nos pasas|cambias|mueves|adelantas|retrasas|atrasas|pasais|cambiais|moveis|pasan|
            cambian ~ la|mi|el cita|turno|reserva|hora ~ ~ ~
            otra|otro hora|dia|cita|fecha|turno ~ esa|ese|esta|este ~ no ~
            quedar|vernos|empezar|ir|venir|ser una|media|un|dos hora|horas|rato despues|antes|tarde ~
            necesito|quiero|preciso|busco otra fecha|otro dia ~
            me he? equivoque|equivocado al|de|con reservar|pedir|dia|hora|fecha ~ ~ ~
            me viene|va|queda|conviene|vendria|iria mejor mas tarde|temprano|pronto ~
            la|lo mueves|cambias|mueven|cambian|moveis|cambiais|cambiamos|movemos $ / cambiel* / cambienl*
            cambiadl* / pasela|paselo|pasenla|pasenlo / muevel* / muevanl* / adelantel* / adelantal*
            adelantenl* / atrasel* / atrasal* / retrasel* / retrasal* / aplacel* / aplazal* / pospongal*
            correla|correlo|corranla|corranlo / trasladel* / reprogramel* / reagendel*
            movela|movelo|muevala|muevalo
            cambiar|cambia|cambie|mover|mueve|pasar|pasa|pase|correr del|de lunes|martes|miercoles|jueves|
            viernes|sabado|domingo|las ~ ~ ~ a|al|para
            un|una|dos|media hora|dia|semana|horas|dias mas tarde|temprano|pronto la|mi cita|turno
            la|el|esa que tengo|tenemos|tenia|hay|puse|cogi ~ no ~ va|viene|sirve|puedo|conviene|cuadra
            adelantame|adelanteme|atrasame|atraseme|retrasame|retraseme|cambiame|cambieme|moveme|mueveme|
            pasame|paseme la|el|mi ~ cita|turno|hora|reserva|visita|consulta
            era para|el|a el|la|las|otro? ~ ~ ~ la|lo? cambian|cambiais|cambias|cambia|mueven|moveis|
            mueves|pasan|pasais|cambiamos
            pasame|paseme|pasenme|cambiame|cambieme|moveme|mueveme|ponme|poneme|adelantame al|a|
            para lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|otro|otra|la|el ~
            mi|la cita|turno|reserva es|era|esta|tenia ~ ~ ~ ~ pero|y la|lo? necesito|quiero|prefiero|
            preferiria|puedo ~ ~
            no puedo|podre|podria|podemos|me|llego ~ ~ ~ ~ puede|podria|podemos|podriamos|puedo|podeis|
            puedes ser|ir|venir|pasarme|vernos|quedar|hacerlo|cambiarla|cambiarlo
            me la|lo puede|puedes|podeis|podrias|pueden|podria|pones|dejas|cambias|pasas poner|dejar|
            pasar|cambiar|mover ~ ~
            me la|lo pones|dejas|cambias|pasas|mueves para|al|el|mas|a
            otro|otra dia|hora|fecha|horario por|porfa favor? para|de? mi cita|turno|reserva|consulta
            me? viene|va|conviene|queda mejor otro|otra dia|hora|fecha
            podriamos|podemos|puedo|podria|podeis ~ vernos|quedar|dejarla|dejarlo|ir|venir otro|otra dia|
            hora|rato|momento
            puedo|podria|podemos|llego|llegare|voy|ire ir|venir|llegar|pasar? media|una|un|diez|quince|
            veinte|10|15|20|30|dos hora|cuarto|minutos|horas|rato ~ ~ mas|despues|antes tarde|temprano|
            pronto? podemos|puedo?
            la|mi cita|turno|reserva|hora del|de ~ la|lo quiero|prefiero|preferiria|necesito ~ ~
            preferiria|prefiero|mejor|viene|va|conviene|queda|vendria otro|otra dia|fecha
            si ~ lo|la dejamos|dejo|pasamos|cambiamos|movemos|pasaramos|cambiaramos para|al|el|a ~
            dejemoslo|dejemosla|dejamoslo|dejamosla|lo|la dejamos? para|al el|la|otro|otra|manana ~
            necesito|quiero otra cita ~ esa|ese|esta no ~
            cambiar|cambio|cambiarla|cambiarlo de hora|fecha|dia
            pasenla|pasenlo|pasadla|pasadlo|cambienla|cambienlo|cambiadla|cambiadlo|muevanla|muevanlo|
            movedla|cambiesela|cambieme|muevame|adelantenme|adelanteme|retraseme|atraseme|pospongan|
            posponga|aplacen|aplace|retrasen|retrase|adelanten|adelante la|mi|el|al|para|a
            puede|podria|podemos|pueden|pudiera ser ~ ~ ~ la|mi|nuestra cita|reserva|visita|consulta
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
            quitadme|quitenme|borradme|borrenme|sacadme|saquenme|anuladme|anulenme la|mi|el cita|turno|
            reserva|hora|consulta ~ ~
            baja|bajen|bajame|bajar mi|la cita|turno|reserva ~ ~
quit*|sac*|borr*|elimin* ~ ~ ~ lista|agenda de|del lunes|martes|miercoles|jueves|viernes|
            sabado|domingo|hoy|manana|dia|semana
            echarme|echo|echamos|echarnos|volverme|hecho atras
            dejar|soltar|perder la|mi cita|turno|reserva|hora
            avis*|dile|digale|diganle|decid* ~ ~ ~ que no voy|ire|puedo|podre|vamos ~ ~
            denme|deme|dame|darme|darle|dele|dar|den|dadme de baja ~ ~ ~ reserva|cita|turno|hora|consulta|
            visita|sesion
            suspend* / desmarc* / desist* / deshaz|deshace|deshaced|deshagan|deshacer ~ cita|reserva|turno
            olvida|olviden|olvidate|olvidese|olvidemos|olvidad|olvidar ~ ~ la|mi|el|nuestra cita|turno|
            reserva|hora|consulta
            ~ sin efecto / dejalo|dejala|dejenlo|dejenla|dejar|dejen|deje|quede|quedar sin efecto
            liber* mi|la|nuestra|esa|ese|el hora|turno|cita|plaza|hueco|espacio|lugar
            retir* mi|la|el|nuestra cita|reserva|turno
            no la|lo necesito|necesitamos|quiero|queremos ya|mas
            ya no ~ ~ interesa|interesan|apetece|necesito|necesitamos|quiero|queremos|hace|sirve ~ ~
            quita|quite|quiten|quitame|quiteme|quitenme|borrame|borreme|sacame|saqueme|elimina|eliminame|
            borra lo|la|el|del|de que? de|del|tenia|tengo|pedi? ~
            no hara|hace|haria falta la|mi|el cita|turno|reserva|consulta|revision
            no necesito|quiero|necesitamos|queremos ya|mas|la|mi|el la|mi|el? ~ cita|turno|reserva|
            consulta|revision|sesion|visita|hora
            no me|nos|le guarden|guardes|guardeis|guarde|reserven|reserves|reserveis|tengan|esperen la|el|
            mi|en? cita|hora|turno|hueco|sitio|cuenta
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
        0.9: """
            no cont*|cuent* ~ con|conmigo|nosotros ~ ~
            me|nos queda|hace|resulta|es|sale|pone imposible|dificil|complicado ~ ir|llegar|asistir|venir|
            acudir
            prefiero|mejor|preferiria no ir|asistir|acudir|venir
            no podra|podran|puede|pueden|podria|podrian|va|van a? ~ ~ ir|venir|asistir|acudir|llegar|
            presentarse|estar
            no podra|podran|va|van a? poder? ~ ir|asistir|acudir|llegar
            hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo no puedo|podre|podemos|
            podremos|puede ~ ~ ir|venir|asistir|acudir|llegar
            no ~ ~ presentaremos|presentare|presentarme|presentarnos|presento
            no ~ ~ va|vaya|sera|fue|es a? ser|posible|factible ~ ~ que? ~ vaya|vayamos|llegue|asista|
            acuda|pueda|ir|asistir|acudir|llegar|venir|presentarme
            no ~ ~ va|sera a? ser? posible $
            no creo|pienso|se que|si? ~ pueda|podamos|llegue|llegare|puedo|vaya|lleguemos|podre|
            alcance ~ ~ $
            no creo|pienso|se que|si? ~ pueda|podamos|llegue|llegare|puedo|vaya|lleguemos|podre|
            alcance ~ ir|asistir|llegar|venir|acudir
            es|sera|fue|era|hace|resulta imposible $ / es|sera|hace|resulta imposible hoy|manana|ir|el
            ausentar* ~ ~ cita|turno|consulta
            voy|vamos|tengo|tendre|tenemos|tendremos a|que tener|que? que? faltar
            ya|hoy|manana|mejor|pues|entonces|lunes|martes|miercoles|jueves|viernes|sabado no voy|vamos|
            ire|iremos|asisto|llego|llegamos|asistire ~
            no voy|vamos|ire|iremos|asisto|asistire ya|hoy|manana|nada|este|al|a ~
            no puedo|podre|podremos|podemos|voy|vamos ~ ~ estar|presentarnos|hacerme|cumplir ~
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
        0.95: """
            cuando ~ me|nos cit*|apunt*|dist*|dieron|pusist*|pusieron|disteis ~
            no encuentro|veo|localizo|aparece ~ mi|la cita|reserva|turno ~ ~ ~ ~
            confirm* ~ ~ dia|hora|fecha ~ ~ mi|nuestra|la cita|visita|turno|reserva|consulta
            quedo|quedaron|quedado|sigue ~ agendad*|registrad*|apuntad*|reservad*|confirmad* ~ ~ ~
            ^ la|lo tengo a ~ ~ o|u ~ ~ ~
            cuantas|que citas|turnos|reservas me|nos quedan ~
            estoy|estamos ~ apuntad*|citad*|agendad*|confirmad* ~ ~ ~
            recordatorio ~ ~ mi|la|mis cita|turno|reserva|citas|consulta ~ ~
            que hora|dia ~ ~ ~ citado|citaron|citasteis|disteis|dieron|apuntasteis|apuntaron|pusieron|
            pusisteis|dado
            cuantas|cuantos citas|turnos|reservas ~ tengo|tenemos pendientes|reservadas|programadas|
            agendadas|apuntadas
            sigue|siguen|esta en pie ~ ~ / me toca|tocaba hoy|manana o|u? ~
            esta hecha|hecho|confirmada|registrada ~ mi|la cita|reserva|turno
            a nombre de quien esta|tengo ~ ~
            saber ~ ~ mi|mis cita|citas|turno|turnos|reserva|reservas|hora
            cuando|que ~ quede|quedamos|reserve|saque|agende|marque|pedi ~
            olvid* ~ ~ hora|dia|fecha|cuando ~ ~ ~ ~
            a que hora|dia quede|quedamos|reserve|saque|agende|pedi
            mi|mis|nuestra|nuestras cita|citas|turno|reserva|reservas ~ confirmada|sigue|esta ~
            tengo|tenemos reservad*|agendad*|apuntad*|pedid* algo|cita|una|con?
            que tengo|tenemos esta|este|hoy|manana|para|la|el|programad*|pendiente
            a que hora tengo|tenemos|debo|hay que ir|estar|llegar|presentarme ~
            con quien tengo|es|era|seria ~ la|mi? cita|turno|consulta|hora
            cuando ~ es|seria|toca la|mi proxima|siguiente $
            confirmas|confirma|confirmais|confirmar|confirmeme|confirmenme ~ mi|la cita|turno|reserva|hora
            esta|sigue|continua|tengo ~ confirmad*|agendad*|reservad*|en mi|la|pie cita|turno|reserva|hora
            sigue|siguen en pie|vigente mi|la|lo?
            dime|digame|diganme|decidme ~ mis|mi|cuando|que ~ citas|cita|turnos|turno|reservas|reserva
            ^ tengo que ir|venir|acudir hoy|manana $ / cuando tengo|tenia que ir|venir|acudir
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
        0.9: """
            cita|hora|turno|fecha|hueco mas cercana|cercano|proxima|proximo|pronta|temprana ~
            tienen|tienes|teneis|hay|habria fecha|fechas|dia|dias ~ ~ ~
            me|nos recibir*|atenderian|atenderiais|verian|veriais|cogeriais|podriais ~ hoy|manana|esta|el
            que|cual dia|hora|horario ~ ~ viene|va|conviene|queda|vendria|iria bien|mejor
para|por que dia|hora ~ ~ ~ dar|dan|darme|pueden|podrias
            estais|estan|estas a tope|llenos|completos|lleno
            dime|dame|mandame|digame|diganme|pasame|decidme ~ ~ horarios|horas|huecos|turnos|dias|
            fechas ~ libres|disponibles|hay|tienes|tienen|teneis|quedan
            que|cuales dias|horas|horarios|dia|hora puedes|podeis|pueden|puede|podrias|podria|podrian|
            puedo|podemos ~
            ^ puedes|podeis|pueden|podrias|podrian|podriais|podes hoy|manana|el|esta|este|para|a|
            pasado ~ ~ ~ ~ $
            ^ y por|a|en la|las manana|mananas|tarde|tardes|noche ~ $
            cuando|que|dia puedes|podrias|podriais|podrian|podeis|pueden|podria ~ atenderme|verme|
            recibirme|cogerme|hacerme|atendernos|vernos|ser
            alguna|algun|alguno hora|turno|hueco|horario|dia por|para|en|a|el|esta|manana ~
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
        0.95: """
            lleva|llevan|contiene|tiene ~ amoniaco|gluten|alergenos|parabenos|quimicos|formol
            me quedara|quedaran|quedar* ~ ~
            como me preparo|preparar ~ ~
            puedo|podre|puede|podemos comer|beber|fumar|conducir|ducharme|entrenar|trabajar|maquillarme|
            banarme ~ ~
            cuantos|cuantas ~ ~ sois|son|hay|trabajan|trabajais
            abr*|cerr*|cierr* ~ ~ dia|puente|lunes|feriado ~
            a que hora es|empieza|termina la|el primera|primer|ultima|ultimo cita|turno|hora|sesion
            por que es|son|cobran|tan ~ ~
            ^ cuantos|cuantas|quienes
            ^ como se|puedo|hago|puede|funciona|llego|hacen|haceis
            ^ sois|son ustedes? una|un|vosotros ~ ~
            ustedes son|tienen ~ ~ ~
            primera visita|consulta|sesion ~ ~ gratis|gratuita|cuesta|cobra*|paga*|precio
            gratis
            ~ ~ incluye|incluyen ~ ~
hay|tengo|necesito|hace que|falta ~ reservar|pedir|coger ~ ~ ~ antes|urgencia|previa|
            antelacion|siempre
            hay que reservar ~ ~ ~
            es|son ~ presencial*|online|virtual*|gratis|gratuit*|obligatori*|telefonic*|a distancia
            cuanto tiempo ~ ~ ~ cancelar|anular|cambiar
            necesito|necesita|hace|hay|es|pido|piden ~ ~ cita|reserva previa
            hace|hay falta|que pedir|reservar|coger cita|hora|turno? antes? $
            cobran|cobrais|cobras|cobra por ~ ~ ~ / esta|queda|quedais|estais ~ lejos|cerca ~ ~
            ^ se puede fumar|comer|entrar|aparcar|beber|esperar|pagar ~ ~ / sin cita|turno|reserva previa?
            que tipo|tipos|clase|clases de ~ ~ ~ ~ / ^ ~ ~ los|sus|vuestros productos ~ ~
            a plazos|cuotas / financia* / a cuanto el|la|los|las|un|una ~ ~
            cuanto ~ tarda|tardan|tardais|demora|demoran|dura|toma ~ ~ ~ ~ / ^ a como ~ ~ ~
            a|por cuanto esta|estan|sale|salen|tienen|teneis
            abr* en|los|el|por? festivo|festivos|feriado|feriados|navidad|agosto|puente|semana|vacaciones|
            nochebuena
            puedo|podemos|puede|pueden|podria llevar|traer|ir|entrar con|a? mi|un|el|la? perr*|mascota|
            mascotas|gat*|bebe|ninos|hijo|hijos|acompanante
            hace|hay falta|que ~ ~ ayunas|ayuno / en ayunas / ayunas
            tarjetas|cheques|bonos|tarjeta regalo / gift card|cards
            que|cuales|con marca|marcas|productos ~ usais|usan|usas|trabajan|trabajais|tienen|teneis|
            utilizan|utilizais
            a domicilio / que|hay|tienen|dan|tiene|dais garantia / garantia
            ^ ~ haceis|haces|hacen|realizais|realizan|ofreceis|ofrecen|arreglan|arreglais|reparan|
            reparais|vendeis|venden ~ ~ ~ $
            informacion sobre|de|del / mas informacion|info
            dan|emiten|hacen|entregan|dais|haceis|necesito factura|recibo|ticket|boleta|comprobante
            factura|facturan|facturacion
            hablo|hablando|converso|chateando con una|un persona|humano|alguien o|y ~ ~
            estoy|esto hablando|es con? un|una persona|humano|robot|bot|maquina
            que|cuales dias|horas ~ ~ atiend*|trabaj*|abr*|labor*|esta|viene
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
            que ~ ofrecen|ofreceis|ofreces|hacen|haceis|trabajan / lista de servicios|precios
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
            que debo|tengo|hay|necesito ~ llevar|traer|preparar|hacer ~ / ^ que llevo|traigo
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
        0.6: """horario|horarios|abierto|cerrado|cuanto
            quiero|queria|quisiera|gustaria|necesito ~ ~ saber|preguntar|consultar|informacion|info ~""",
    },
    "handover": {
        0.97: """
            me puede|puedes|podria|podrias|pueden pasar|comunicar|poner ~ con ~ recepcion|centralita|
            secretaria|encargado|encargada|responsable
            pasar|pasarme|comunicar|comunicarme|paseme|pasame|pongame|ponme con ~ recepcion|centralita|
            secretaria|encargado|encargada|responsable
            hay|esta|estara algun|alguna|el|la responsable|encargad*|gerente|duen*|jefe|jefa ~
            ponme|poneme|pasame|comunicame|paseme|pongame|comuniqueme con el|la|un|una|los|alguien ~ ~
            que me llam*|telefone*|marquen ~
            pasar|pasarme|pasenme|pasan|pasas|pasen con el|la|un|una|alguien ~ ~
            enfermer*
ponme|ponedme|pongame|ponganme|poner|ponerme ~ en contacto con ~ ~
            quiero|necesito|dame|exijo una? persona|humano|alguien ya|ahora|urgente|rapido
            una|un|alguna? persona|alguien|humano ~ me|nos? atiende|atienden|atienda|responde|llama|ayuda
            me atiende|atendera|contesta|contestara|atienden una|un|alguna? persona|humano|alguien|humana
            no ~ lo|la|le? entiende|entendera|entienden ~ ~ maquina|robot|bot / hay alguien|gente $
            una|alguna? persona|alguien|humano ~ me|nos|le ayude|atienda|llame|conteste|responda|explique|
            atiendan
            quiero|necesito|prefiero que ~ una? persona|alguien|humano ~ me|nos ayude|atienda|llame|
            conteste|responda|explique
            no ~ me|nos estas|esta|estan|ayudas|ayuda|sirves ~ ayudando|sirviendo|entendiendo|resolviendo
            necesito|quiero|busco ~ ayuda de verdad|real|humana
            ponga*|pongan*|poner*|contacte*|contacten* ~ ~ en? contacto conmigo|nosotros
            contactame|contacteme|contactenme|contactadme|contactarme|contactarnos|contactenos
            dejar|dejarle|dejo ~ ~ recado|mensaje para|al|a ~ / recado para ~
            avisa|avise|avisar|avisad|avisen|avisarle a ~ alguien|encargad*|duen*|jefe|jefa|responsable|
            gerente|doctor*|companer*
            me|nos? puede|puedes|podeis|pueden|podria? dar|das|dan|dais|dame|darme|deme|denme un|
            una toque|telefonazo|llamadita
            alguien al otro|del|ahi lado|otro?
            hablar|hablarlo|contactar|comunicarme directamente|ya|urgente|urgentemente? con|a|al
            con una persona|humano|alguien / ^ una? persona|humano por favor / una persona por favor
            soporte tecnico|humano? / servicio al|de cliente|atencion / asistencia humana|personal
            hay ~ ~ con quien hablar|pueda / quien me|nos puede|pueda ayudar|atender
            me|nos puede|puedes|podeis|podria|podrian|pueden ~ contactar|escribir|contactarme ~
            quiero|necesito|prefiero|gustaria ser? atendid* por ~ ~ persona|alguien|humano|humana
            no quiero|necesito ~ ~ bot|robot|maquina|automatico|contestador
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
        0.97: """no me|nos llam*|escrib*|mand*|contact*|molest* mas|nunca|otra ~
            borrenme|borradme|eliminenme|eliminadme|quitadme|denme ~ ~ lista?
            no me? interesan|interesa sus|tus|vuestros|los|mas mensajes|ofertas|avisos|promociones ~
            dejar de recibir ~ mensajes|avisos|recordatorios|notificaciones|sms|whatsapp*?
            no quiero|deseo que me escriban|escribais|manden|envien|llamen ~ ~
            me|nos sacan|saquen|quitan|quiten|borran|borren|eliminan|eliminen|sacas|quitas ~ ~ lista|base|
            grupo
            no me|nos escriban|escribas|escribais|escriba|manden|mandes|mande|mandeis|envien|envies|envie|
            enviéis|contacten|contactes|molesten|molestes|escriban|spameen|sigan ~ ~
            dejen|deja|deje|dejad|dejar|paren|para|parad|pare|basta de escribir*|mandar*|enviar*|
            molestar*|contactar*|mensajes|spam|llamar*
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
        0.9: """
            hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado no atiendo|atendemos|abro|abrimos|
            trabajo|trabajamos ~
me tomo|tomare|cojo|pillo|tomamos ~ ~ ~ libre|libres|fiesta|descanso|vacaciones
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
            hola|ey|buenas ~ que hay|pasa|cuentas $
            hola* / ^ ola / ^ olas / holi* / ola buenas|que / buenas / buenos|bueno dias|dia / buen dia
            buenas tardes|noches / que tal $ / que tal estas|esta|estan|todo
            como estas|esta|estan|va|andas|estais|le / saludos / hey / ey / oye / muy buenas
            que onda|hubo|pasa|mas / buenass / alo / disculpe|disculpa|perdona|perdone $""",
    },
    "thanks": {
        0.9: """
            adios|chao|chau|graci*|luego|pronto|bye ~ ~ buen|buena|buenas|feliz|lindo|bonito dia|tarde|
            noche|noches|finde|jornada|semana
            graci* / grax / grcs / grasias / grazias / agradec* / adios / chao|chau|ciao|bye
            hasta luego|pronto|manana|la|entonces|siempre / nos vemos / bendiciones / muy amable
            igualmente / te|se|os|le lo? agradezco / agradez*
            que tengas|tenga|tengan|tengais ~ ~ dia|tarde|noche|semana
            feliz dia|tarde|noche|finde|semana / un abrazo|saludo|beso / buen finde|fin|dia""",
    },
    "affirm": {
        0.9: """
            ^ esa|ese|esta|este|eso misma|mismo ~ $
aja / ajam / mhm / orale ~ / va $
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
            obvio / venga / guay / va / sale / ^ ya $ / por favor|favor si / afirmativo / acepto
            lo|la|te confirmo|tomo|cojo|acepto|agarro / me la|lo quedo|llevo|apuntas|reservas
            me quedo con|ese|esa|la|el ~ / porque|porque|por que no / sin problema / encantad* / hecho
            trato / va que va / andale / barbaro / joya / de una / chevere / okis / cuenta conmigo""",
    },
    "deny": {
        0.9: """
            ^ nunca $
            ^ jamas $
uy|ay|uf|eh|hm|ah no ~ / ^ no dejalo|dejala ~
            me viene|va|queda|pilla|cae mal|fatal|regular ~ ~ / la verdad|verdad|realidad que? no
            claro|supuesto que no / que va / mejor que no / ni modo ~ / creo|pienso que no / no creo
            ^ no / no gracias|gracia / mejor no / nop / nope / nel / nah / no no
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
    provided="pero / solo|sólo / salvo / excepto / siempre que / a menos que",
    pause="""
        déjeme|deje|déjame|deja|dejame pensar*|ver|consultar*|pensarlo / lo voy a pensar / voy a pensarlo
        me lo pienso / pensarlo / ^ quizá|quizás $ / ^ tal vez $ / ^ a lo mejor $
        no estoy segur*|seguro|segura / no sé todavía / un momento|momentito|segundo|minuto
        ya le|les|te|os aviso|digo|llamo|confirmo / ^ espere|espera $ / ^ hm|hmm|eh $ / lo pienso
        lo|la tengo que pensar|mirar|consultar|ver|hablar / lo consulto|miro|hablo / te|le|os digo algo
        luego|despues|manana te|le|les|os digo|confirmo|aviso / no puedo decidir""",
    everything="""
        los|las dos / ambos|ambas / todos|todas mis? citas|reservas|ellas|ellos / todas|todos / todo""",
    brings_forward="adelant* / más temprano|pronto / antes",
    next_day="al|el día siguiente / el día después $ / el día de después",
    day_before="el|al día anterior / el día antes $ / el día de antes / la víspera",
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

# Words that mean a wish together, wherever they stand: see `together.py`.
_VISIT = "cita|citas|turno|turnos|reserva|reservas|consulta|visita|sesion|revision|reservacion|hora"
_DAY = "lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|semana|finde|mes"
_SERVICE = """corte|cortar*|tinte|tenir*|mechas|manicura|pedicura|masaje|limpieza|limpiar*|empaste|caries|
depilar*|depilacion|peinar*|peinado|barba|alisado|alisar*|balayage|unas|cejas|pestanas|facial|botox|
ortodoncia|
brackets|endodoncia|blanqueamiento|extraccion|vacuna|vacunar*|analisis|ecografia|chequeo|itv|neumaticos|
ruedas|
aceite|frenos|bateria|embrague|mantenimiento|fisio|fisioterapia|terapia|keratina|permanente|maquillaje|
maquillar*|
flequillo|puntas|pelo|cabello|muela|muelas|diente|dientes|implante|protesis|gafas|lentillas|vista|tatuaje|
piercing|radiografia|pinchazo|parabrisas|motor|coche|carro|moto|espalda|rodilla|tratamiento|receta|bulto|
raices|retoque|retocar"""
_SERVICE = _SERVICE.replace("\n", "")
_WISH = """quiero|quisiera|queria|querria|quisieramos|queremos|necesito|necesitamos|necesitaria|gustaria|
deseo|
quiere|quieren|necesita|necesitan|busco|ocupo|urge|apetece|interesa|toca|podria|podrian|podriais|puedes|
pueden|podeis|puede|puedo|podemos"""
_WISH = _WISH.replace("\n", "")
_STAFF = """persona|humano|humana|alguien|encargad*|duen*|jefe|jefa|responsable|gerente|recepcion*|doctor*|
medico|
medica|mecanico|agente|operador*|asesor*|companer*|secretari*|supervisor*|empleado|empleada|personal"""
_STAFF = _STAFF.replace("\n", "")
_TOGETHER = {
    "stop": """
        no|dejen|paren|basta|sin|dejad|parad mensajes|sms|whatsapp|publicidad|spam|avisos|recordatorios mas|
        quiero|mandar*|enviar*|manden|envien|escrib*|recibir
        borr*|elimin*|quit*|saquen datos|numero|contacto|lista !espera|hoy|manana|dia|semana""",
    "handover": f"""
        hablar|hablo|charlar|comunicar*|comuniqu*|contactar*|comentar*|tratarlo|explicar*|conversar {_STAFF}
        llamen|llamar|llamame|llameme|llamarme|llamada|telefonear*|telefoneen|llame|marquen {_STAFF}|
        urgente|movil|
        telefono|directamente !precio
        ayud*|atiend*|responda|conteste|respondan persona|humano|humana|alguien|operador*
        quiero|necesito|prefiero|dame|quisiera|exijo|busco persona|humano|humana|agente|operador*|encargad*|
        supervisor*|gerente|responsable !cita|turno|reserva|hora|para
        robot|bot|maquina|ia|chatbot|contestador no|hart*|inutil|cansad*|tont*|estupid*|basta !eres|sos|es
        indignad*|verguenza|estafa|denunciar|quejar*|reclamar""",
    "cancel": f"""
        no|imposible|tampoco ir|venir|asistir|acudir|llegar|presentarme|presentarnos|estar puedo|podre|
        podremos|
        podemos|podra|podran|voy|vamos|va|sera|posible|creo|pudo|alcanzo !cuando|que|si|sin|tarde|antes
        no voy|vamos|ire|iremos|vendre|vendremos|asistire|acudire|llegare|llego|aparecere|presentare {_DAY}|
        {_VISIT}
        anul*|cancel*|borr*|elimin*|suspend*|desmarc*|desist*|renunci* {_VISIT}|{_DAY}|todo|mio|nuestra !no
        quit*|sac*|retir*|liber* mi|nuestra|la|el {_VISIT}|agenda|lista !ponga|pedir|cuando
        no|ya necesito|quiero|interesa|hace|necesitamos|queremos falta|mas|ya|{_VISIT} !otra|otro|cambiar|
        saber|cancelar|anular|borrar
        enferm*|fiebre|gripe|covid|accidente|hospital|ingresad* no|imposible {_VISIT}|ir|voy|asistir|acudir|
        puedo
        olvida|olviden|olvidate|deja|dejemos|dejalo {_VISIT} !hora|cuando""",
    "reschedule": f"""
        otro|otra|distinto|distinta|diferente|nueva|nuevo dia|fecha|horario|momento|semana|hora {_VISIT}|
        cambi*|mejor|
        puedo|podria|podemos|necesito|prefiero !hay|tienen|tienes|teneis|disponible|libre
        cambi*|mover|mueve|muevan|mueva|mueven|aplaz*|retras*|adelant*|atras*|pospon*|posterg*|trasladar|
        recorrer {_VISIT}|dia|fecha|horario|{_DAY} !aceite|ruedas|neumaticos|bateria|color|look|precio
        {_VISIT} pero|aunque|y necesito|quiero|prefiero|puedo|mejor {_DAY}|tarde|temprano
        atasco|trafico|retraso|tarde llego|llegare|voy|llegamos|puedo|podemos mas|podemos|pueden|mover|
        igual|aun
        atasco|trafico llegar|llego|llegare|voy|puedo|podria
        tengo|tenia|pedi|cogi|reserve|puse pero|aunque|y preferiria|prefiero|quiero|queria|necesito|
        puede !duda|pregunta
        equivoque|equivocado|confundi dia|hora|fecha|reservar|pedir|cita|era|queria
        en vez|lugar {_DAY} {_DAY}""",
    "my_appointments": f"""
        cuando|que|donde|cual|quien|cuales mi|mis|tengo|tenemos|nuestra|tenia|quede {_VISIT} !cuesta|precio|
        vale|llevar|traer|cancelar|anular|cambiar|pasa|puedo|necesito
        olvid*|record*|recuerd*|acuerdo|perdi|apunt* cuando|hora|dia|fecha|cita mi|la|tengo|el|me !llevar
        mi|mis|nuestra {_VISIT} esta|sigue|nombre|hecha|papel|confirmad*|registrad*|pendiente|quien|donde
        toca|tocaba|quedado|quedamos hoy|cuando|manana|hora|dia
        tengo|tenemos|hay|sale|consta|figuro apuntad*|reservad*|agendad*|nombre|programad*|registrad*""",
    "faq": """
        cuanto|precio*|tarifa*|coste|costo|cobr*|cuesta|cuestan|valor|presupuesto que|el|la|un|una|es|por|
        de|hacer|del
        direccion|parking|aparcar|metro|autobus|planta|wifi|telefono|email|correo|web|instagram|ubicad* que|
        hay|cual|
        donde|tienen|teneis|es|cerca|el|como
        tienen|teneis|tienes|aceptan|aceptais|hay|puedo|puede|ofrecen|ofreceis|haceis|hacen|admiten tarjeta|
        efectivo|descuento*|bono*|financiacion|garantia|rampa|ascensor|bano|seguro|mutua|productos|marca|
        marcas|factura|perros|mascotas|estudiantes|jubilados|bizum|plazos|regalo
        como|cual|cuales|que|por|quien haceis|hacen|usais|usan|funciona|dura|consiste|productos|
        tratamientos|servicios|metodo|diferencia|incluye|incluido|especialidad|tecnica|edad
        hay|tengo|necesito|debo|hace|tenemos|hacen llevar|traer|ayunas|prepararme|lavar*|quitar*|receta|
        volante|informe|radiografias|antelacion
        tienen|teneis|tiene|tenes|hay|ponen|poneis|usan|usais|dan|dais|hacen|haceis|sirven|atienden|
        atendeis|lavan|lavais|aplican|cortan|ofrecen|ofreceis|venden|arreglan|arreglais|cobran|cobrais|
        abren|abris|cierran|cerrais|aceptan|aceptais|trabajan|trabajais|cogeis|admiten|necesitan|permiten|
        regalan|reparan !libre|libres|hueco|huecos|disponib*|sitio|lugar|plaza|cita|citas|turno|turnos|hora|
        horas|algo|me|nos|dia|dias|espacio|mesa
        eres|sos|es|hablo robot|bot|ia|maquina|persona|humano|humana|real
        abr*|abiert*|cierr*|cerr*|horario|atienden|trabajan hora|horas|cuando|dias|domingo|domingos|sabado|
        sabados|festivos|hoy|manana|mediodia|agosto|navidad|hasta|estan|estais|estan""",
    "availability": f"""
        hay|tienen|tienes|teneis|tenes|tiene|queda|quedan|habria|tendrian|tendrias|tendriais|sobra libre|
        libres|hueco|huecos|disponib*|sitio|lugar|plaza|plazas|espacio|turnos|citas|horas|cupo|agenda !llena
        cuando|que|cual|para|desde puedo|podria|podemos|pueden|puede|podeis|podrian|podriais|posible ir|
        venir|pasar*|atender*|verme|vernos|recibir*|cita|turno|hora|coger*
        libre|libres|disponible|disponibles|hueco|sitio {_DAY}|tarde|noche|mediodia
        primer*|proxim*|antes|pronto|cuanto hueco|cita|hora|turno|disponible|libre !mi|tengo
        lleno|llenos|completo|completos {_DAY}|estan|estais|agenda""",
    "book": f"""
        {_WISH} {_SERVICE}|{_VISIT} !cuesta|precio|cuanto|vale|cobran|chiste
        {_WISH}|podria|puedo|podemos ir|venir|pasarme|acercarme|acudir|visitar*|probar|empezar
        puede|puedes|pueden|podeis|podria|podrian|podriais|podrias|podes atender*|ver*|recibir*|mirar*|
        revisar*|curar*|arreglar*|hacer*|cortar*|meter*|coger*|apuntar*|anotar*|dar*|encajar*
        duele|duelen|dolor|rompio|roto|rota|fiebre|urgente|urgencia|ruido|sangra|hinchad*|pincho|averia|
        averiado muela|diente|dientes|espalda|cabeza|garganta|oido|rodilla|cuello|hombro|piel|ojo|ojos|nino|
        nina|bebe|coche|carro|moto|hijo|hija|pie|motor|rueda|frenos|mucho
        {_SERVICE} para|el|manana|hoy|{_DAY}|favor !cuesta|precio|cuanto|vale|cobran|quedo|gracias|incluye|
        duele
        reserv*|agend*|apunt*|anot*|cita|turno {_DAY}|para|el|a !tengo|mi|mis""",
}

TALK = Talk(
    language="es",
    intents=_INTENTS,
    together=_TOGETHER,
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
