"""Portuguese, of Brazil and of Portugal: how people ask, agree, choose and name themselves."""

from server.language.talk.lexicon import Cues, Talk

_INTENTS = {
    "book": {
        0.9: """
            podem|pode|podiam|podia|consegue|conseguem me|nos? dar|arranjar|arrumar|conseguir uma|um? hora|
            horario|vaga|consulta|marcacao ~
            contratar uma|um ~
            preciso|quero|queria|gostaria que alguem|um|uma? ~ veja|atenda|olhe|examine ~
            mudar|mudanca o|de|do|a visual|look|cor|estilo|penteado ~ ~
posso|podia|poderia|podemos|vou levar|trazer|deixar ai|la|ele|ela|nele|nela ~ ~
            nao pega|arranca|liga|funciona ~ posso|quero|preciso ~ ~
            renovar|pedir|preciso|receitar ~ ~ receita|medicacao|remedio ~
            que ~ ~ ~ olhasse|visse|examinasse|tratasse
            procuro|busco|procurava hora|consulta|vaga|horario|marcacao ~
            que ~ ~ ~ me|nos|o|a visse|vissem|atendesse|atendessem|examinasse|cortasse
            me inscrever|matricular ~ ~ aula|curso|turma|sessao
            ^ fazer a|o|as|os|um|uma|minha|meu|unha|unhas|luzes|escova ~
            ^ cortar|pintar|arrumar|aparar|alisar o|a|as|meu|minha ~
            dar|dao|da|deem uma|um olhada|olhadinha|jeito ~ ~
            veja|vejam|examine|examinem|atenda|olhe ela|ele|meu|minha
            preciso|quero|queria|tenho de|que? colar|recolar|refazer|fazer|trocar|extrair|operar|vacinar|
            examinar ~
            voltar|vir|ir ~ ~ ~ ~ para|pra outra|outro|uma|um|fazer|cortar|mais
            quero|queria|preciso|qro de|uma? vaga|hora|horario|marcacao
            ^ boas? era para|pra fazer|marcar|cortar|agendar
            era para|pra fazer|marcar|agendar|cortar|reservar ~
            que ~ ~ me|nos|o|a veja|vejam|atenda|atendam|examine|corte|olhe|olhem|arrume
            quero|qro|queria|gostaria|gostava|preciso|precisava|desejo|queremos|precisamos|kero|posso|
            podia|poderia|podemos|tenho|vou|devo de|que|a? ~ levar|trazer|deixar|leva o|a|meu|minha|um|
            uma ~ carro|moto|veiculo|automovel|bicicleta|viatura|cachorro|cachorra|cao|gato|gata|filho|
            filha|crianca|bebe|mae|pai|celular|telemovel|furgao|caminhonete
            quero|qro|queria|gostaria|gostava|preciso|precisava|desejo|queremos|precisamos|kero|tenho|
            devo|tem|precisa de|que|como|a? trocar|mudar|por|verificar|revisar|ver|alinhar o|a|os|as|meu|
            minha|uns|umas|quatro oleo|pneu|pneus|roda|rodas|pastilha|pastilhas|freio|freios|travao|
            travoes|bateria|filtro|filtros|velas|correia|ar|oculos|lentes|motor|luzes|embreagem
            trocar|mudar|troca|troco|mudanca|revisao o|a|os|as|de|do|da oleo|pneu|pneus|roda|rodas|
            pastilha|pastilhas|freio|freios|travao|travoes|bateria|filtro|filtros|velas|correia|ar|oculos|
            lentes|motor|luzes|embreagem
            quero|qro|queria|gostaria|gostava|preciso|precisava|desejo|queremos|precisamos|kero de|
            que? colocar|por|botar|pintar|fazer|tirar|arrancar|tomar|tratar|consertar|arrumar|reparar|
            clarear|relaxar|rapar|modelar|polir|lavar
            me|nos? pode|podem|podia|podiam|consegue|conseguem|poderia|poderiam|tem|ha me|
            nos? como? atender|receber|ver|cortar|pintar|arrumar|tratar|limpar|depilar ~
            tem|ha|existe como|possibilidade de? agendar|marcar|encaixar|atender
            arranjar|arranja|arranje|conseguir|arrumar me? uma|um? vaga|hora|horario|lugar|encaixe|horinha
            coloca|coloque|marca|marque|anota|poe|agenda|encaixa meu|minha|o|a|nossa ~ ~ na|no|pra|para|
            as|em
            consegue|conseguem|pode|podem|poderia|podia me|nos? colocar|encaixar|agendar|atender|anotar|
            botar
            consigo|conseguia marcar|agendar|um|uma / horinha|horariozinho|vaguinha pra|para|no|na
            vou querer um|uma|marcar|agendar / queria|quero|preciso|gostaria passar no|na|em|com|ai
            marcar|marco|marca|agendar|agendo|agenda|reservar|reserva|fazer|faz|solicitar|pedir|pegar|
            arranjar|conseguir|programar|ter|pegando|marquem|marque|agende um|uma|o|a|outro|outra|nova|
            novo|meu|minha|as? nova|novo|primeira? consulta|horario|hora|marcacao|reserva|agendamento|
            avaliacao|sessao|visita|vez|corte|unha|unhas|encaixe|consultas|exame|limpeza|escova|mesa
            quero|queria|gostaria|gostava|preciso|precisava|desejo|qro|kero|queremos|precisamos|quiser|
            desejava|quer|precisa de? uma|um|outra|outro|mais|uns|umas consulta|horario|hora|marcacao|
            reserva|agendamento|avaliacao|sessao|visita|encaixe|vaga|corte
            quero|queria|gostaria|gostava|preciso|precisava|desejo|qro|kero|queremos|precisamos|posso|
            podia|poderia|podemos|dava|da|vim|vamos|bora|tem|teria|pode|podem|consegue|consigo|
            precisaria de|como|pra|para|que? marcar|agendar|reservar
            marcar para|pra|as|no|na|com|hora|consulta|horario|um|uma|para|unha|unhas|corte / agendar
            agenda pra|para|ai|me|um|uma / marca pra|para|ai|um|uma|as|na|no|meu|minha
            marque|marquem|agende|agendem|marcaria|marcava / me coloca|coloque|poe|bota na|em agenda ~ ~
            me marca|marque|agenda|agende|coloca|coloque|encaixa|encaixe|bota|poe|ponha|anota|reserva|
            inscreve ~
            me|nos|vc|voce|voces|vcs pode|podem|poderia|poderiam|consegue|conseguem|pode me? marcar|
            agendar|encaixar|colocar|anotar|reservar|atender
            pode me|nos marcar|agendar|encaixar|colocar|anotar|reservar|atender / encaixar|encaixa|encaixe
            consulta|horario|marcacao|hora por|pfv|pf|porfavor favor?
            nova|outra|primeira consulta|marcacao|reserva|visita / novo|outro horario|agendamento
            quero|qro|queria|gostaria|gostava|preciso|precisava|desejo|kero|queremos|tenho|querendo|vou|
            vim de|que|para|pra? cortar*|pintar*|fazer|arrumar|tingir|depilar*|hidratar|escovar|alisar|
            limpar|ver|consultar|ir|vir|passar|aparar|raspar|ser|tratar|extrair
            ser atendid* / que me|o|a veja|atenda|examine|corte
            posso|podia|poderia|podemos|consigo|da para|pra|eu? ir|vir|passar|aparecer|dar ai|hoje|amanha|
            segunda|terca|quarta|quinta|sexta|sabado|domingo|a|as|no|na|la|depois|fazer|cortar|pra|para|um
            posso|podia|poderia|podemos ir|vir|passar / reserva|reservar|mesa para|pra|no|na|as
            me atende|atendem|encaixa / ficar|fico com o|a? horario|vaga / me ve|veja um|uma|horario
            nao tenho consulta|horario|marcacao|hora marcada? / fazer|faco uma reserva|marcacao|consulta
            marcacao para|de|pra / coloca|coloque|bota|poe|ponha|encaixa ~ agenda ~ ~
            coloca|coloque|ponha|bota|anota|anotar|por|colocar meu|o|a|minha? nome|mim|filho|filha""",
        0.7: """
            corte|coloracao|tinta|luzes|manicure|pedicure|massagem|limpeza|revisao|obturacao|depilacao|
            penteado|barba|alisamento|progressiva|escova|lavagem|unhas|unha|sobrancelha|sobrancelhas|
            cilios|botox|canal|clareamento|vacina|exame|ultrassom|checkup|pneus|manutencao|fisio|terapia|
            hidratacao|maquiagem|mechas|avaliacao ~
            caiu|quebrou|partiu|rachou|acendeu|avariou|furou|estragou uma|um|o|a|meu|minha ~
            estou|to|tou|tenho|ta|com ~ febre|tosse|dor|carie|coceira|alergia|avaria
            visita|sessao ~ para|pra|na|no|com ~ / me da|dao|de|ve o|a das|da|de ~
            quero|fico o|a das|da ~ / ^ seria|e|era para|pra um|uma|o|a|fazer|cortar|hoje|amanha / horinha
            consulta|consultas|marcacao|agendamento|horario|reserva / me? gostaria|gostava de
            quero|qro|queria|preciso|desejo um|uma|de|o|a|ir / estou|to|tou com dor / dor de / urgencia
            emergencia / marcar / marca / reservar|agenda""",
    },
    "reschedule": {
        0.95: """
            tenho|tinha|temos consulta|horario|marcacao|reserva ~ ~ ~ ~ mas ~ ~ ~
            que seja outro|outra|noutro dia|hora|data ~ ~ ~
            prefiro|preferia|melhor ~ ~ ~ ~ mudem|muda|mude|troca|troquem
            pode|podem|podia|consegue|conseguem atrasar|adiantar|antecipar|adiar ~ ~ ~
            passam|mudam|trocam|passa|muda para|pra|pro a|o|segunda|terca|quarta|quinta|sexta|sabado|
            domingo|amanha|outro|outra ~
            colocar|coloca|por|poe|deixar|botar ~ minha|a|meu consulta|horario|marcacao|reserva ~ mais cedo|
            tarde ~
outro|outra horario|dia|hora|data ~ esse|essa|este|esta ~ nao ~
            marcar|ficar|ir|vir|comecar|ser uma|meia|duas hora|horas depois|antes|tarde|cedo ~
            preciso|procuro de? outra|outro data|dia ~
            errei|me enganei|enganei-me ao|a|o|na|no marcar|agendar|dia|hora|data ~ ~ ~
            posso|podia|poderia|podemos ir|vir em|noutro|num? outro|outra|noutro? dia|horario|hora|data
            seria|fica|e|ficava|era melhor pra|para mim? mais tarde|cedo ~
            a|o? muda|mudas|mudam|troca|trocam pra|para mim $
            mude|muda|mudar|mudem|passe|passar|passa|troque|trocar das|do|da|de|dos ~ ~ ~ para|pra|as|ao
            adiante|adiantem|antecipe|antecipa|atrase|adie ~ ~ uma|um|duas|meia|dois hora|dia|semana|
            horas|dias
            mude-a|mude-o|passe-a|passe-o|adie-a|remarque-a|altere-a ~
            o|a|esse|essa que tenho|temos|tinha|marquei|peguei ~ nao ~ da|serve|posso|consigo|funciona|
            convem
            me passa|passe|muda|mude|coloca pra|para|pro segunda|terca|quarta|quinta|sexta|sabado|domingo|
            amanha|semana
            era para|pra a|o|as|outro? ~ ~ ~ voces|vcs|voce? trocam|mudam|muda|troca|alteram|passam|altera
            me? passa|passe|muda|mude|joga|coloca|transfere|transfira pra|para|pro segunda|terca|quarta|
            quinta|sexta|sabado|domingo|amanha|semana|outro|outra|depois ~
            minha|meu|a|o consulta|horario|marcacao|reserva e|era|ta|esta|ficou ~ ~ ~ ~ mas|e preciso|
            quero|prefiro|queria|preferia|posso ~ ~
            em vez|lugar de|da|das|do|dos ~ ~ ~ pode|podia|poderia|da ser|ficar|pra|para
            nao ~ posso|podia|poderei|da|consigo|conseguia|dou|jeito ~ ~ ~ ~ pode|podia|poderia|podemos|
            podiamos|posso|consigo|da|dava ser|ir|vir|marcar|mudar|passar|ficar|pra|para|deixar
            nao ~ posso|podia|da|consigo|jeito ~ ~ ~ pode|podia|poderia|posso ser|ir|vir
            tem|teria|da|dava|ha|existe|seria|e como|para|pra|possivel|hipotese de? colocar|por|deixar|
            botar|mudar|trocar|passar|empurrar|jogar|adiar ~ ~
            outro|outra dia|data|hora|horario por|pfv|pf favor? para|pra a? minha|meu consulta|marcacao|
            horario|reserva
            posso|podia|poderia|podemos|vou|chego|chegar ir|vir|chegar|passar? meia|uma|um|dez|quinze|
            vinte|10|15|20|30|duas hora|pouco|minutos|horas|bocado ~ ~ mais|depois|antes tarde|cedo?
            preferia|prefiro|preferiria|melhor|convem|seria|dava outro|outra|noutro dia|data|horario ~ ~
            se deixarmos|passarmos|mudarmos|deixasse|deixasemos|marcarmos|adiarmos para|pra|pro|o|a ~
            a|o|minha|meu consulta|marcacao|horario|reserva de|da|do ~ quero|queria|prefiro|
            preferia ~ para|pra|na|no|a ~
            mudar|trocar|alterar a|o|de|minha? data|dia|hora|horario
            coloca|coloque|poe|ponha|bota|deixa|passa|passem|joga|marca para|pra|pro|na|no ~ ~ em vez|
            lugar de|da|do
            muda-me|mude-me|altere-me|passe-me|passa-me a|o|para / remarqu*
            consulta|horario|marcacao|reserva|sessao ~ pode|poderia|podia|podemos ser ~ ~
            pode|poderia|podia ser ~ ~ ~ minha|meu|a consulta|horario|marcacao|reserva
            quero|queria|preciso|gostaria|posso|podia|poderia|podemos de? passar|mudar|trocar|alterar|
            adiar|transferir|adiantar|antecipar minha|meu|a|o|nossa consulta|horario|marcacao|reserva|
            hora|agendamento|sessao
            mudem|alterem|troquem|passem|adiem|adiantem|transfiram ~ ~ ~ consulta|horario|marcacao|hora|
            reserva|agendamento|para|pra
            preciso|quero|queria|gostaria|procuro de? outra|outro hora|horario|dia|data para|pra minha|
            meu|a|nossa consulta|marcacao|horario|reserva
            e melhor pra|para mim ~ / prefiro outro|outra dia|horario|hora
            em vez de|da|do segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|hoje|as
            prefiro|preferia|melhor ir|vir|que ~ ~ em vez de|da|do
            no lugar de|da|do segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha
            deixar|deixa|deixamos|fica pra|para|pro a|o? segunda|terca|quarta|quinta|sexta|sabado|domingo|
            amanha|semana|outro|outra|mais
            jogar|joga|empurra|puxar|puxa ~ ~ consulta|horario|marcacao|hora|reserva
            outro|outra dia|hora|data|horario ~ a|o? minha|meu|nossa consulta|horario|marcacao|reserva
            errei o|a dia|hora|data|horario / mudanca de planos|plano / me enganei no|na dia|hora|data
            remarc* / reagend* / adiar|adia|adie|adiamento|adiarmos|adiei / antecip* / reprogram*
            posterg*
            mudar|muda|mude|alterar|altera|altere|trocar|troca|troque|passar|passa|passe|mover|move|
            transferir|transfere|transfira|adiantar|adianta|atrasar|empurrar|modificar|mudanca|
            alteracao ~ ~ ~ consulta|horario|hora|marcacao|reserva|agendamento|dia|data|visita|sessao|
            consultas
            mudar|muda|mude|alterar|altera|trocar|troca|passar|passa|passe|transferir|transfere|adiantar|
            adianta|atrasar|mover ~ ~ para|pra|pro outro|outra|o|a|as|segunda|terca|quarta|quinta|sexta|
            sabado|domingo|amanha|depois|semana|mais
            mudar|passar|trocar|transferir|muda|passa|troca para|pra|pro
            da|dava|daria|tem|posso|podemos|pode|poderia|podia|consigo|consegue|seria|teria|quero|queria|
            preciso|gostaria|e como|possivel|para|pra|de? mudar|trocar|alterar|adiar|adiantar|atrasar|
            transferir|mover
            da|dava|daria|tem|posso|podemos|pode|poderia|podia|consigo como|para|pra? passar para|pra|
            pro a|o|as? segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|semana|outro|outra|mais|
            depois|tarde|manha
            ir|vir|chegar|passar mais tarde|cedo / ir|vir|passar outro dia
            ir|vir|passar noutro dia|horario / outra data|hora para|pra minha|a|meu
            posso|podia|poderia|podemos|consigo|da ir|vir|chegar|passar mais tarde|cedo
            desmarcar e|pra|para marcar|remarcar|reagendar|passar / cancelar e marcar|remarcar|reagendar
            so|apenas mudar|trocar|alterar / troca de|do|da horario|dia|data / mudanca de horario|dia|data""",
        0.7: "mudar|muda|alterar|altera|trocar|troca|adiantar|adianta",
        0.55: "surgiu|apareceu|aconteceu|tive|surgir ~ ~ imprevisto|coisa|problema|compromisso|contratempo",
    },
    "cancel": {
        0.95: """
            tem|ha|teria|existe como|maneira|jeito|forma|possibilidade de? cancelar|desmarcar|anular
            quit*|tir*|apag*|exclu*|remov* ~ ~ ~ lista|agenda de|da|do segunda|terca|quarta|quinta|sexta|
            sabado|domingo|hoje|amanha|dia|semana
            voltar|volto|voltei atras
            largar|deixar|perder a|o|minha|meu consulta|horario|marcacao|reserva
            avis*|diz|diga|digam|fala|fale ~ ~ ~ que eu? nao vou|irei|posso|poderei|vamos ~ ~
            pode|podem|podia me tirar|tirarem ~ ~ ~ lista|agenda de|da|do segunda|terca|quarta|quinta|
            sexta|sabado|domingo|hoje|amanha|dia
            deem|dao|da|dar|de|deu|dou|dessem baixa ~ ~ ~ consulta|horario|marcacao|reserva|visita|sessao
            suspend* / suspens*
            desfaz|desfaca|desfazer|desfazem|desfacam ~ reserva|consulta|marcacao|agendamento
            esquec* ~ ~ a|o|minha|meu|da|do consulta|horario|marcacao|reserva|hora|agendamento
            liber* meu|minha|o|a|nosso|esse|essa horario|hora|vaga|consulta|lugar
            retir* minha|meu|a|o reserva|consulta|marcacao|horario
            nao ~ tenho|temos|ha ~ interesse|vontade ~ na|no|em|de ~
            dar|de|dou baixa ~ ~ ~ consulta|horario|marcacao|reserva
            tira|tire|tirem|tirar|remove|remova|apaga|apague|exclui|exclua ~ o|a|da|do|de|dessa|
            desse segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|hoje
            tira|tire|tirem|tirar|remove|remova|apaga|apague|exclui|exclua ~ o|a|da|do|de que? da|do|de|
            tinha|tenho|marquei ~
            nao|nem me? guardem|guarde|guardes|reservem|reserve|segurem|segure o|a|meu|minha? horario|
            hora|lugar|vaga
            tem|temos|tenho|ha que|de cancelar|desmarcar|anular
            vai|vou|vamos|terei|teremos ter? que|de cancelar|desmarcar|anular
            nao preciso|precisamos|quero|queremos mais|ja|da|do|a|o da|do|dela|dele|a|o? ~ consulta|
            marcacao|horario|sessao|visita|reserva|hora|revisao
            ja nao e|sera precis*|necessari* ~
            nao vai|sera ser? mais? precis*|necessari* ~ consulta|marcacao / desmarqu* / desist*
            apaga|apague|apaguem|cancela|desmarca|exclui|tira tudo|todas|todos ~ ~ ~ ~ / cancel* / cansel*
            kancel* / canzel* / desmarc* / anul* / desagend* / dismarcar
            desisti|desisto|desistir|desistindo|desistencia
            apagar|apaga|apague|apaguem|excluir|exclui|exclua|eliminar|elimina|elimine|tirar|tira|tire|
            remover|remove|remova|retirar|retira|deletar|deleta|suspender ~ ~ consulta|horario|hora|
            marcacao|reserva|agendamento|visita|agenda|nome
            ja|nao nao|mais? preciso|precisa|quero|necessito|precisamos|precisarei ~ mais|da|do|dessa|
            desse|a|o|da|esta|esse|essa ~ consulta|horario|marcacao|reserva|hora|agendamento|visita
            ja nao preciso|quero|vou|posso|vamos|necessito / nao quero|preciso|vou|precisa|posso mais
            dar|da|passa|passar|ceder|cede|deem|libera|oferece ~ ~ horario|vaga|hora|lugar|marcacao para|
            pra|a outra|outro
            deixar|deixa|fica ~ ~ sem efeito / abrir|abro mao / dar baixa ~ consulta|horario|marcacao""",
        0.9: """
            fim|final|afinal nao posso|podemos|vou|vamos|da|conseguimos|consigo ~
            contas|final|fim nao vou|irei|vamos|posso ~ ~
me|nos fica|e|esta|ta|ficou impossivel|dificil|complicado ~ ~ ir|chegar|comparecer|vir
            prefiro|melhor|preferia eu? nao ir|comparecer
            nao ~ vai|pode|podera|poderao|vao|podem ~ ~ ir|comparecer|vir|aparecer|chegar
            hoje|amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo nao posso|consigo|poderei|
            podemos|conseguirei|vai|da ~ ~ ir|comparecer|vir|aparecer|chegar
            hoje|amanha|ja|melhor|entao|segunda|terca|quarta|quinta|sexta|sabado|domingo nao vou|vamos|
            irei|iremos|compareco|comparecerei ~
            melhor eu? nao ir|comparecer|aparecer
            nao ~ ~ vai|sera|e|foi|fica|seria ser? mais? possivel ~ ~ eu? ir|comparecer|estar|vir|amanha|
            hoje
            nao ~ ~ vai|sera ~ ser? possivel $ / e|sera|fica|torna impossivel $
            e|sera|fica impossivel hoje|amanha|ir|eu|para|comparecer
            acho|creio|penso|parece|receio|temo que? ~ nao ~ vou|consigo|conseguirei|poderei|posso|chego|
            vai ~ dar|ir|conseguir|poder|comparecer|chegar|vir ~
            nao creio|acho|sei que|se? ~ consiga|possa|va|chegue|consigo|vou|posso ~ ir|comparecer|chegar|
            vir
            nao rola|conto|pretendo|penso|tenciono|quero|vale|compensa mais? eu? ir|comparecer|vir|
            aparecer
            furou|furei|complicou ~ nao vou|consigo|chego ~
            terei|teremos|tenho|temos|vou|vamos ter? de|que faltar|cancelar|desmarcar
            vou|vamos ~ ~ faltar
            nao ~ apareco|apareceremos|compareco|comparecemos|chego|chegaremos|vamos|presente ~
            nao ~ poder|posso|consigo|vou|poderei estar ~ / nao estarei|estaremos
            nao vai|da|dara|vou ter|dar|tenho ~ tempo ~ ~ / nao chego|chegamos ~ ~
            nao me|nos esperem|espere|esperes / nao precisa|precisam me? esperar
            nao posso|vou|consigo|podemos|vamos|poderei|poderemos|pude|conseguirei|tenho|teremos|da|dara|
            dava ~ ~ ~ ir|comparecer|vir|aparecer|chegar|estar|comparecermos
            nao vou|vamos|vai mais|poder|conseguir|dar|comparecer|ir|hoje|amanha|aparecer|nao? ~ ~
            nao vou $ / nao irei|iremos|comparecerei|compareceremos|estarei|virei|aparecerei|chegarei|vou
            nao ~ ~ sera|e|seria possivel ~ ir|comparecer|estar|vir
            impossivel|impossibilitado|impossibilitada|impedido|impedida ~ ~ ir|comparecer|vir|estar|de
            nao contem|conte comigo / vou ter que? ~ faltar / vou faltar / tenho que|de faltar
            faltar a|na|no ~ consulta|horario / faltarei
            nao da|vai|dava pra|para|dar eu|pra|para? ir|comparecer|eu|chegar / acabei nao indo""",
    },
    "my_appointments": {
        0.95: """
            quando e|era|foi|fica o|a meu|minha ~ $
            ^ ~ tenho|temos alguma|algo coisa? hoje|amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|
            marcad* ~
            quando ~ me|nos? marcaram|agendaram|deram|puseram|marcou ~
            nao encontro|vejo|acho|aparece ~ minha|a|meu|o consulta|reserva|marcacao|horario ~ ~ ~
            manda|mande|envia|mostra ~ minhas|meus|as|os proximas|proximos? consultas|horarios|marcacoes|
            reservas
            ficou|ficaram|esta|continua ~ agendad*|registad*|registrad*|marcad*|reservad*|confirmad* ~ ~ ~
            e|era as ~ ou ~ ~ a|o minha|meu
            confirm* ~ ~ dia|hora|data ~ ~ minha|meu|da consulta|visita|marcacao|reserva
            ja? estou|to|tou marcad*|agendad* ~ ~ ~
            lembrete ~ ~ minha|meu|a|o consulta|horario|marcacao|reserva ~ ~
que|q horas|hora|dia ~ ~ me? marcaram|deram|agendaram|puseram|colocaram ~ ~
            quantas|quantos consultas|horarios|marcacoes|reservas ~ tenho|temos marcad*|pendentes|
            agendad*|reservad*
            continua|segue|esta|ta|fica de|em pe ~ ~ / e hoje ou amanha ~ ~
            esta|ta feita|feito|confirmada|registada|marcada ~ ~ minha|meu|a consulta|reserva|marcacao|
            horario
            em nome de quem esta|ta|tenho ~ ~ ~
            confirmar|confirma|confirmam a|o hora|horario|dia|data de|da|do ~
            perdi ~ ~ ~ consulta|marcacao ~ ~ ~
            qual|que e? a|o? minha|meu|nossa hora|horario|dia|data|consulta|marcacao ~
            quando|que|qual ~ ~ eu? marquei|reservei|agendei|combinei ~
            que|qual dia|hora|horas|horario e|era|sera|fica ~ meu|minha|o|a ~
            esquec* ~ hora|dia|data|horario ~ ~ ~
            ^ o? que tenho|temos|tem esta|essa|este|hoje|amanha|para|pra|nesta|nessa|na|marcado|pendente ~
            com quem e|era|tenho|seria|sera|fica ~ a|minha|o|meu? consulta|horario|marcacao|hora
            quando ~ e|seria ~ proxima|seguinte $
            confirma|confirmas|confirmar|confirmem|confirme ~ minha|meu|a|o consulta|marcacao|horario|
            reserva
            esta|ta|continua|segue|tenho ~ confirmad*|marcad*|agendad*|de|em pe? minha|meu|a|o? consulta|
            marcacao|horario|reserva
            me? dizer|diz|diga|digam|dizes ~ ~ hora|dia|horario|data ~ ~ consulta|marcacao|reserva|
            agendamento
            que|q horas|hora|dia tenho|devo|preciso de|que ir|estar|chegar|comparecer
            que|qual o? dia|horas|hora|horario eu? marquei|tinha|tenho|agendei ~
            tenho que ir|comparecer hoje|amanha $ / o que eu? tenho|marquei ~ marcado|agendado
            a que horas|dia|hora e|era|ficou|tenho|marquei|sera ~ ~ ~ consulta|horario|marcacao|marcado|
            marcada|minha|meu ~
            quero|queria|gostaria|preciso|posso de? ver|saber|consultar|verificar ~ ~ meus|minhas|minha|
            meu ~ consultas|horarios|agendamentos|marcacoes|reservas|consulta|horario|marcacao|reserva
            quais|que consultas|horarios|marcacoes|agendamentos|reservas ~ ~ tenho|temos|marcadas|
            marcados|marquei|agendadas
            lembra|lembrar|lembre|sabe|saber|diz ~ ~ hora|horas|dia|horario ~ ~ marcou|marcamos|marquei|
            combinamos|consulta|marcado
            confirmar|confirma|verificar|ver|saber|lembrar o|a? horario|hora|dia|data da|do|de? minha|
            meu consulta|marcacao|horario|reserva|agendamento
            que horas|dia a? gente|nos? marcou|marcamos|combinamos|ficou
            minhas consultas|marcacoes|reservas|sessoes|visitas
            meus agendamentos|horarios|horarios|compromissos
            minha|meu|nossa|nosso proxima|proximo|proximas|proximos consulta|horario|marcacao|reserva|
            agendamento|visita|sessao|hora
            quando|qnd|qdo e|era|foi|tenho|esta|seria|fica|ficou|sera|temos|marquei|mesmo|
            que ~ ~ consulta|horario|marcacao|reserva|agendamento|visita|sessao|hora|marcada|marcado|minha
            quando ~ ~ ~ minha|meu|a|nossa consulta|horario|marcacao|reserva|agendamento|visita
            quando e|que? tenho|marquei / ^ que|qual tenho|marquei
            que|qual|quais|q o|a|as? hora|horas|dia|data|horario e|era|foi|ficou|tenho|esta|marquei|da|do|
            de|mesmo|seria|temos ~ ~ minha|meu|consulta|horario|marcacao|marcado|marcada|marquei|reserva|
            agendamento|amanha
            que horas e|era|tenho|marquei|ficou|tava|estou|foi ~ minha|meu|consulta|horario|marcado|
            marcada|a|o|amanha|na|no|hoje|marquei
            tenho|temos|tinha|tinhamos alguma|uma|um|algum|ja|a|o|meu? consulta|horario|marcacao|reserva|
            agendamento|hora|consultas|marcacoes|horarios|agendado|marcado|marcada|agendada
            tenho|temos|tinha algo|alguma|coisa coisa? marcad*|agendad*|reservad*
            estou|to|tou marcad*|agendad*
            ver|mostrar|mostra|mostre|consultar|verificar|verifica|confirmar|confirma|listar|lista|checar|
            conferir|saber|quais ver? minha|minhas|meu|meus|a|as|os|sao|qual|quando consulta|horario|
            marcacao|reserva|consultas|horarios|marcacoes|reservas|agendamentos|agendamento|minhas
            lembrar|lembra|lembre|relembrar|recordar|recorda|relembra ~ ~ ~ consulta|horario|marcacao|
            quando|hora|dia|reserva
            nao|ja|n me? lembro|recordo|sei|lembrava|esqueci quando|que|qual|do|da|a|o|se|de|pra|para
            esqueci ~ ~ dia|horario|hora|quando|minha|meu|da|do|que
            para quando|que dia tenho|marquei|e|era|ficou|esta / o que tenho|marquei marcado|agendado?
            o que eu|eu tenho|marquei / dados|detalhes da|do minha|meu consulta|horario|marcacao
            pra|para que dia|horas""",
    },
    "availability": {
        0.9: """
            consulta|hora|vaga|data|horario mais proxima|proximo|cedo|perto|breve ~
            tem|teem|ha|haveria data|datas|dia|dias ~ ~ ~
            me|nos receber*|atenderiam|veriam|encaixariam ~ hoje|amanha|esta|no|na
            ^ voce|vc|voces|vcs|tu pode|podem|podes|consegue|conseguem hoje|amanha|segunda|terca|quarta|
            quinta|sexta|sabado|domingo|as|no|na ~ ~ ~ ~ $
            que|qual dia|hora|horario fica|e|seria|esta ~ bom|melhor ~ ~ ~
para|pra que dia|hora ~ ~ ~ ~ dar|consegue|conseguem|poderia
            estao|ta|estas|tao lotados|cheios|lotado / tem|ha|tens algo|alguma ~ ~ cedo|tarde|noite
            tem|ha|tens|existem|existe consultas|marcacoes|horas ~ disponiv*|livres|livre|hoje|amanha ~
            me? diz|diga|manda|mande|passa|fala|digam ~ ~ horarios|horas|vagas|dias|datas ~ livres|
            disponiveis|tem|ha|sobraram
            que|quais|q dias|horas|horarios|dia|hora voce|vc|voces|vcs|eu|tu? pode|podem|podes|poderia|
            consegue|conseguem|posso ~
            ^ pode|podem|podes|poderia|conseguem|consegue hoje|amanha|a|as|no|na|depois|esta|essa|nesse|
            nessa ~ ~ ~ ~ $
            ^ e a|de|pela|na|no|as tarde|manha|noite ~ $
            ha|tem consultas|consulta|horarios|vagas|marcacoes para|pra|na|no|hoje|amanha ~
            tem|ha|tens algo|alguma $ / segunda|terca|quarta|quinta|sexta|sabado|domingo tem|ha|tens ~
            alguma|algum hora|horario|vaga de|na|no|para|pra|a|em ~
            qual|quando ~ ~ mais cedo|rapido|breve|proximo que|possivel|voce|voces|da|tem ~ ~
            o mais cedo|rapido que|possivel voce? ~
            que horas|hora ~ pode|podem|consegue|conseguem|poderia ~
            quando ~ pode|podem|consegue|conseguem me atender|ver|receber|encaixar
            tem|tm|teem|tens|ha|existe|teria|teriam|tinha|tinham|sobrou|sobra|resta|havera|haveria|
            consegue|conseguem|abriu|temos|tens|tera alguma|algum|um|uma|mais|outro|outra|ainda|pra|para|
            voce|vcs|voces|ai|muito|algo|esse|essa? alguma|algum|um|uma|mais|outro|outra|hoje|amanha|pra|
            ai? vaga|vagas|horario|horarios|disponib*|disponivel|disponiveis|livre|livres|espaco|
            espacinho|hora|horas|encaixe|lugar|lugares|vaguinha|brecha|janela|horarinho|buraco|buraquinho|
            mesa|consulta|dia|dias|agenda
            disponib*
            vaga|vagas pra|para|no|na|hoje|amanha|essa|esta|segunda|terca|quarta|quinta|sexta|sabado|de|
            as|a
            que|quais|qual|q os|o|as|sao? horas|horarios|horario|dias|vagas|datas|hora|dia ~ ~ disponib*|
            disponivel|disponiveis|livre|livres|tem|tens|ha|voce|vc|vcs|voces|estao|teria|teriam|sobraram
            quando|qnd|qdo e|que|eu|voce|vc|vcs|voces|a|nos? que? posso|podia|poderia|podemos|pode|podem|
            consigo|poderiam|daria|da pra|para? ir|vir|passar|ser|me|atender|atendem|marcar
            quando tem|ha|tens|voce|teria|teriam|vc|vcs|tera ~ vaga|horario|livre|disponivel|tem
            quando tem|ha|tens
            esta|estao|ta|tao|estas|fica livre|livres|disponivel|disponiveis|vago|vaga|ocupado|ocupada
            algo|alguma|algum|nada coisa|hora|horario|vaga|dia? livre|disponivel|antes|mais|pra|para|hoje|
            amanha|na|no|vago
            tem|ha|tens|teria mais cedo|tarde|perto
            tem|ha|tens|teria|seria algo|alguma coisa|mais|um|algum? mais? cedo|tarde|antes|depois|perto|
            proximo
            primeiro|primeira|proximo|proxima horario|vaga|hora|data|dia|consulta livre|disponivel|
            possivel|que|vago|vaga|que|tem|pra
            o|os|a? que|q vc|voce|tu|vcs|voces|e? que? tem|tens|ha livre|disponivel|pra|para|hoje|amanha|
            na|no|de? $
            o que voce|vc|vcs|voces tem|teem
            outro|outra|outros|outras|mais|demais dia|dias|hora|horas|horario|horarios|opcao|opcoes|data|
            datas|vagas
            algum|nenhum horario|dia|lugar|espaco|encaixe / alguma vaga|hora|brecha
            que tal o|a|na|no|amanha|hoje|segunda|terca|quarta|quinta|sexta|sabado|domingo|as
            para|pra quando tem|ha|tens|voce|teria|seria|vc / tem como ser|encaixar|atender ~
            mais cedo|breve|proximo possivel|disponivel
            atende|atendem|da|consegue|conseguem ~ ~ hoje|amanha ainda?""",
        0.6: "livre|livres|vaga|vagas / disponivel|disponiveis / horarios",
    },
    "faq": {
        0.95: """
            qual|quais|que e? o|os|seu horario|horarios de|do voces|vcs|ai|estabelecimento|loja|salao ~
            tem|contem|leva ~ amonia|amoniaco|gluten|alergenos|parabenos|formol|quimica
            vai|vou ~ ficar ~ cicatriz|marca|marcas|inchado|dor
            como me? preparo|preparar ~ ~
            posso|pode comer|beber|fumar|conduzir|dirigir|tomar|treinar|trabalhar ~ ~ antes|depois|banho|
            logo
            quantos|quantas ~ ~ sao|ha|trabalham|tem
            abrem|abre|fecham|fecha ~ dia|feriado|segunda ~
            que horas|hora e|comeca|termina a|o primeira|primeiro|ultima|ultimo consulta|horario|sessao
            por que|porque e|sao|cobram|tao ~ ~
            paga|pago|pagamos|paga-se antes|depois|adiantado|no ~ ~ ~
            ^ quantos|quantas
            ^ como faco|posso|se|funciona|chego
            ^ voces|vcs sao ~ ~ ~
            primeira consulta|visita|sessao ~ ~ gratis|gratuita|custa|cobra*|paga*|preco
            gratis
            ~ ~ inclui|incluem ~ ~
^ tratam|trata|operam|receitam|fazem ~ ~ $
            ^ precisa|tem que|de? agendar|marcar|reservar ~ ~ ~ ~
            quem|qual|que ~ me atende|atendera|atendem / quem atende ~ ~
            e|sao|seria ~ presencial*|online|virtual*|gratis|gratuit*|obrigatori*
            a|o consulta|sessao|servico|exame|avaliacao e ~
            ^ precisa|necessario|precisam|e marcar|agendar|reservar|necessario|preciso ~ hora|antes|
            horario|previamente?
            quanto tempo ~ ~ ~ cancelar|desmarcar|mudar / esta|ta|vem|e|fica incluid*|inclus*
            uma|um|alguma? ~ inclui|incluem / cobram|cobra por|pela|pelo|a|o ~ ~
            fica|e|ficam|esta ~ longe|perto ~ ~ / ^ pode fumar|comer|entrar|estacionar|beber|esperar ~ ~
            sem hora|horario|marcacao|consulta|agendar|marcar marcada|previa? / que tipo|tipos de ~ ~ ~ ~
            ^ ~ ~ os|seus|vossos produtos ~ ~ / parcel* / em prestacoes
            posso|podemos|pode|podem|da levar|trazer|ir|entrar com|pra|o? meu|minha|um|uma|o|
            a? ~ cachorr*|cao|caes|pet|pets|gat*|animal|bebe|filho|filha|filhos|criancas|acompanhante
            precisa|preciso|tem|e|necessario de|que|em|estar|ir? ~ jejum / em jejum / jejum
            que|quais|qual|com que? marca|marcas|produto|produtos ~ usam|usa|trabalham|tem|utilizam
            em|a|ao domicilio|casa / tem|ha|dao|qual garantia / garantia
            ^ ~ fazem|faz|realizam|oferecem|consertam|arrumam|reparam|vendem|vende|trabalham com? ~ ~ ~ $
            informacoes|informacao sobre|de|do|da / mais informacoes|informacao|info
            tem|precisa|preciso|tenho|e que|de|preciso? pagar ~ ~
            pagar|pago adiantado|antes|antecipado|sinal / doi $ / doi a|o|um|muito|mesmo
            emit*|dao|passam|da|dais|fornecem ~ nota|recibo|fatura|factura ~ / nota fiscal
            recibo|fatura|factura
            que|quais dias|horas|horarios ~ ~ ~ atend*|trabalh*|abr*|funciona*|esta|vem
            o? que inclui|incluem ~ / o? que ta|esta|vem incluso|incluido
            ^             me? passa|manda|envia|mande o|a|seu|sua localizacao|endereco|numero|telefone|
            contato|pix|morada|valor|valores|preco
            o que e|consiste / em que consiste
            a|que|q que? horas|hora ~ ~ abr*|fech*|abert*|funciona*|atende*|encerra*|comeca*|ficam|fica
            abrem|abre|abris|fecham|fecha|encerram|funcionam|funciona|atendem|atende|trabalham|trabalha|
            abriram ~ ~ segunda|terca|quarta|quinta|sexta|sabado|sabados|domingo|domingos|feriado|
            feriados|hoje|amanha|noite|tarde|almoco|natal|sabado|segundas|fins|final|fds|cedo
            ^ abrem|abre|fecham|fecha $
            estao|esta|ta|tao|voces|vcs ~ abertos|aberto|aberta|fechado|fechados|fechada|abertas
            horario|horarios de|do funcionamento|atendimento|abertura|fecho|fechamento|trabalho|
            expediente|encerramento|voces|loja|salao|comercial
            qual|quais|ql e|o|os|sao|seu|vosso|e? o|os|seu? ~ horario de|do|ai|hoje|voces|vcs
            qual|quais e? o|os? seu|vosso? horario $ / qual o horario / seu|teu|vosso|nosso horario
            ^ horario de? funcionamento? $ / ate|a|desde que horas|hora
            quanto|qto|qnto|quantos ~ ~ custa|custam|cobra|cobram|sai|fica|e|vale|ta|seria|ficaria|sao|
            pago|pra|para|reais|euros
            preco* / valor|valores / tabela de? precos|valores? / orcamento* / custo|custos
            quanto que|e|ta|tao
            onde e|que|fica|ficam|esta|estao|voces|vcs|se|posso|e|eu|estacion*|sao|encontro|atendem|e|vc|
            voce
            endereco / morada / localiza* / como chego|chegar|faco|vou|chegamos chegar?
            ficam|fica onde|aonde|em|perto|no|na / estacion* / parque|parqueamento|garagem
            em que|qual rua|bairro|zona|andar / que rua|bairro|zona|andar
            cartao|cartoes|dinheiro|pix|mbway|multibanco|debito|credito|transferencia|boleto
            forma|formas|meio|meios|metodo|metodos de pagamento
            como|posso|pode|aceita|aceitam|da e|que|eu|se|pra|para? ~ pagar|pago|parcelar
            pagamento|parcel*
            que|quais|q os|sao|tipo|tipos|de? ~ servico|servicos|tratamento|tratamentos|procedimentos|
            especialidades
            que|o voce|voces|vcs|vc|que? ~ oferec*|fazem|faz|trabalham / o que fazem|faz|oferecem
            lista de servicos|precos / ^ servicos $ / quanto|qto tempo ~ ~ / demora|demoram|dura|duram
            duracao / e demorado
            voce|vc|es|e|isso|isto|tu|estou|to|falo|sao|a|seria e|es|falando|a|um|uma|com|falar um|uma|
            com? um|uma? robo|bot|robot|maquina|pessoa|humano|humana|ia|real|computador|automatico|
            virtual|gravacao
            quem e|es|fala|ta|esta|sao|responde ~ / com quem falo|estou|to|eu|e
            o que voce|vc|tu sabe|consegue|pode|faz ~
            politica|politicas ~ ~ cancel*|devol*|reembolso|desmarc* / politica*
            que|q acontece|ocorre|faco se|quando|caso ~ ~ ~ / se eu faltar|atrasar|cancelar|desmarcar
            cobram|cobra|paga|pago|multa|taxa|custo|tem|ha multa|taxa? ~ ~ ~ cancel*|desmarc*|falt*|atras*
            ate quando posso|da|e|se ~ cancel*|desmarc*
            posso|da|pode para|pra|se? cancelar|desmarcar ~ sem|gratis|depois|ate|em|na
            convenio|convenios|plano|planos|seguro|seguros|unimed|medis|adse|sus / convenio|plano de saude
            tenho|devo|preciso|precisa|posso|tem de|que|em? ~ levar|trazer|jejum|preparar|lavar
            o? que devo|preciso|tenho|e|precisa ~ levar|trazer|preparar|fazer ~ / ^ o? que levo|trago
            aceitam|aceita|aceitais|permitem|recebem
            fazem|faz|atendem|atende|cortam|tratam|trata|vendem|vende|realizam|trabalham|trabalha|usam|
            usa|fazeis|oferecem com|a|de|o|um|uma|crianca|criancas|infantil|bebe|homem|mulher|os|as|unhas|
            depilacao|manicure|tambem|progressiva|luzes|por|botox|barba
            pets|animais|cachorro|cachorros|cao|caes permitidos|sao|aceitos|pode|podem
            levar|trazer|aceita|aceitam|permitem|pode ~ ~ cachorro|cachorros|cao|animal|animais|pet|pets|
            gato|crianca|criancas
            tem|ha|existe|possui|possuem wifi|banheiro|elevador|ar|rampa|acessibilidade|estacionamento
            wifi / vale|cartao|cheque presente|oferta / desconto*|promocao|promocoes / devolucao|reembols*
            telefone|telemovel / seu|teu|vosso|o numero de|do?
            numero de? telefone|contato|contacto|whatsapp / email|site|instagram|facebook|whatsapp
            acessivel|acessibilidade / cadeira de rodas / sinal|caucao|deposito / ^ doi / doi muito
            e doloroso|dolorido|seguro|necessario|obrigatorio / ^ e preciso / receita
            desde|que|a|partir idade / experiencia / falam|fala ~ ingles|frances|espanhol / diferenca
            de quanto em / com quanta|que antecedencia""",
        0.6: """aberto|fechado / horario de
            quero|queria|gostaria|gostava|preciso de? ~ saber|perguntar|informacao|informacoes|info ~""",
    },
    "handover": {
        0.97: """
            tem|ha|esta algum|alguma|o|a responsavel|gerente|dono|dona|encarregad*|chefe ~
            que ~ ~ me|nos? ligassem|ligasse|liguem|ligue|telefonem|telefonassem ~
            me passa|passe|passem|coloca para|pra|com|pro a|o|um|uma oficina|clinica|loja|salao|recepcao ~
            quero|preciso|queria|gostaria|com de? um|uma? assessor*|consultor* ~
            ^ assessor*
            uma|alguma? pessoa|alguem|humano pode|podia|poderia me|nos? atender|ajudar|ligar|responder ~
            enfermeir*
passa|passe|passem|liga|coloca ~ ~ telefone ~ com|a alguem|pessoa|humano ~
            quero|preciso|exijo uma? pessoa|humano|alguem ja|agora|urgente|rapido
            uma|um|alguma? pessoa|alguem|humano ~ me|nos? atende|atendem|atenda|responde|liga|ajuda
            me atende|atendera|responde|atendem uma|um|alguma? pessoa|humano|alguem|humana
            nao ~ entende|entendera|entendem ~ ~ maquina|robo|bot / tem|ha alguem|gente $
            uma|alguma? pessoa|alguem|humano ~ me|nos ajude|atenda|ligue|responda|explique
            quero|preciso|prefiro|queria|gostaria que ~ uma? pessoa|alguem|humano ~ me|nos ajude|atenda|
            ligue|responda|explique ~
            nao quero|desejo|vou continuar|seguir|mais|ficar? falando|conversando|falar|conversar com|
            a ~ ~
            servico|apoio|suporte ao|a|de cliente|atendimento / ^ suporte $ / suporte humano|tecnico
            ajuda de|a verdade|serio|pessoa|real / assistencia humana|pessoal
            entr* ~ ~ em contato|contacto ~ ~ / em contato|contacto comigo|conosco|connosco
            me|nos? contat*|contact* / podem|pode|podia|podiam me|nos? contatar|contactar|escrever ~
            deix* ~ ~ recado|mensagem para|pro|pra|ao|a ~ / recado para|pro|pra ~
            chama|chame|chamem|chamar|avisa|avise|avisar ~ ~ alguem|gerente|responsavel|humano|pessoa|
            atendente|dono|dona|doutor*|colega
            com uma pessoa|humano|atendente / uma pessoa|atendente por favor
            contatar|contactar a|o|com|voces ~ / passa|passe|transfira|ligue me a|para|com um|uma|o|a ~
            atendimento com|por|de ~ pessoa|gente|humano|alguem
            quero|prefiro|preciso|gostaria|queria|gostava ser atendid* por ~ ~ pessoa|humano|alguem|gente
            quem possa|pode me|nos? ajudar|atender / alguem que me|possa|fale ~
            chamada telefonica|telefonema / liga|ligue|liguem|telefona|telefone ~ me|nos|mim ~
            me|nos coloca|coloque|bota|poe em contato|contacto com? ~ ~
            nao quero|preciso ~ ~ robo|bot|robot|maquina
            prefiro|quero|melhor|pode|poderia ser? uma? ligacao|chamada|telefonema
            ajuda de um|uma|alguma|alguem pessoa|humano|atendente? / da|uma ajuda humana
            quero|prefiro|preciso|queria|gostaria que? ~ ~ pessoa|humano|alguem|atendente ~ atend*|ajud*|
            ligue|fale|responda
            atendid* por ~ pessoa|humano|alguem
            me|nos da|de|daria uma ligada|ligadinha|chamada|toque|telefonema|ligacao
            quero que me atendam / pessoa real|humana|de|fisica verdade? / ^ pessoa|humano|humana $
            human* / ser humano / gente de verdade
            falar|falo|conversar|falaria|fala|contactar|contatar ~ ~ alguem|pessoa|humano|humana|gerente|
            dono|dona|chefe|responsavel|recepcao|recepcionista|secretaria|doutor*|dr|dra|agente|operador*|
            atendente|atendentes|assistente|ele|ela|medico|medica|psicolog*|dentista|cabeleireir*|alguem|
            barbeiro|gente|supervisor|funcionari*|consultor*|proprietari*|manicure
            falar|conversar com|diretamente|direto
            me|nos passa|passe|passar|transfere|transfira|transferir|conecta|conecte|liga|encaminha|
            encaminhe|direciona pra|para|com|pro|ao
            passa|passe|passar|passem|transferir|transfere|transfira|encaminhar ~ pra|para|pro|ao|
            a ~ ~ alguem|pessoa|humano|gerente|dono|dona|responsavel|recepcao|recepcionista|atendente|
            operador*|secretaria|outro
            me liga|ligue|liguem|ligar|ligarem|telefona|telefone|ligam|chama
            liga|ligue|liguem|telefona|telefone|telefonem pra|para|me|mim
            ligar me|pra|para|de mim|volta? / ligarem me|pra
            pode|podem|podia|poderia|poderiam|consegue|conseguem|podiam ~ ~ me? ligar|telefonar|ligarem|
            ligar me|pra|para?
            que alguem me? ligue / alguem ~ ~ ligar|ligue|liga|atender|ajudar|ajude
            retorn* ~ ~ ligacao|chamada|contato / por telefone / ligacao / uma? chamada telefonica
            pedido de contacto / atendente|atendentes / operador|operadora / agente
            supervisor|supervisora / ^ gerente $ / ^ recepcao $
            atendimento humano|pessoal|personalizado|ao|presencial cliente?
            alguem real|ai|humano|de|do|da|que|me verdade|ai|pessoa|equipe|equipa|possa? ~
            tem alguem|alguma pessoa ~ ~ / ha alguem ~ ~ / nao|n esta|ta|me|voce|vc|tu|estas entend* ~
            nao entende|entendeu|entendes|percebe|percebes|percebeu ~ / voce nao ~ / vc nao ~
            nao serve|funciona|ajuda|adianta|esta para|nada|de|ajudando|ajudar / reclama*
            queixa|queixas|queixar / denuncia*
            cansei|cansado|cansada|farto|farta de|desse|deste|do|com ~ ~
            robo|bot|maquina burro|inutil|idiota|burra / inutil
            nao quero|vou|desejo falar|conversar ~ com ~
            o|a|ao|do|da|seu|sua|teu|vosso gerente|dono|dona|chefe|responsavel|recepcionista|proprietario|
            proprietaria
            quero|preciso|prefiro|gostaria|queria de? ~ atendente|pessoa|humano|alguem|recepcionista $
            preciso|quero|queria de? ajuda ~ humana|pessoa|alguem / livro de reclamacoes""",
    },
    "stop": {
        0.97: """deixar de receber ~ mensagens|avisos|lembretes|notificacoes|sms?
            nao|n quero|desejo que me? escrevam|mandem|enviem|liguem|incomodem ~ ~
            nao|n me|nos mandem|mande|mandes|mandar|enviem|envie|envies|escrevam|escreva|escrevas|
            contatem|contactem|perturbem|incomodem|liguem ~ ~
            nao|n mandem|mande|enviem|envie|escrevam|perturbem ~ ~ mensagem|mensagens|sms|nada?
            parem|para|pare|parar|pararem|chega|deixem|deixe|deixar de|com ~ mandar*|enviar*|mensagem|
            mensagens|escrever*|incomodar*|perturbar*|contatar*|contactar*|spam|ligar*
            quero|queria|gostaria|desejo|pretendo de? sair|desinscrever|cancelar ~ da|lista|inscricao|
            subscricao|mensagens|notificacoes ~ lista?
            sair|saia|remover|remova|remove|tirar|tira|tire|tirem|retirem|retira|excluir|apaguem|
            apaga ~ ~ ~ lista|contatos|contactos
            remov*|tir*|apag*|exclu* ~ meu|o numero|telefone|contato|contacto|dados
            cancelar|anular ~ subscricao|inscricao|mensagens|notificacoes|lembretes
            nao quero|desejo|pretendo|queremos mais? ~ receber ~
            nao quero mais mensagem|mensagens|sms|nada
            desinscrever|descadastrar|descadastra|dessubscrever
            sem|nao|nem mais mensagem|mensagens|sms|notificacoes|spam""",
    },
    "start": {
        0.97: """
            voltar|voltem|volta|quero|reativar|ativar a? ~ receber|mandar|enviar ~ mensagem|mensagens|
            lembretes|avisos
            receber ~ mensagens novamente|outra|de / quero me inscrever|subscrever $
            quero inscrever|subscrever $ / inscrever me""",
    },
    "owner_command": {
        0.9: """
            hoje|amanha|segunda|terca|quarta|quinta|sexta|sabado eu? nao atendo|atendemos|abro|abrimos|
            trabalho|trabalhamos ~
quem eu|a|nos gente? tenho|tem|temos|atendo ~ / quem ~ tenho|atendo / ^ ferias
            ferias de|do|da|entre|a|ate|dia|em|na|no|nos|minhas|a|coletivas
            estou|estamos|vou|vamos|to|estarei|estaremos|entro|tirar|tiro|marcar|entrar|sair|
            saio ~ ~ ferias
            minhas|as|nossas ferias / ferias
            quem|quais vem|vira|tem|tenho|temos|chega|virao|clientes|esta|sao ~ / bloque* / desbloque*
            fechamos|fecho|fecharemos|vamos|fechar|fecharei|encerramos ~ fechar? na|no|a|o|hoje|amanha|de|
            ao|as|para|loja|salao|dia
            estaremos|estarei|estamos|estou fechados|fechado|fora|ausente|fechada ~
            fechado|fechados por|na|no|hoje|amanha|dia
            vou|estou|to|chego|chegarei|vamos|chegaremos|chegar ~ ~ ~ atraso|atrasad*|tarde / atrasad*
            com ~ ~ atraso / atrasar|atraso|atrasei ~ minutos|min|uns|meia|uma
            agenda|consultas|reservas|marcacoes|clientes|pacientes|horarios|agendamentos de|do|da|para|
            pra hoje|amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|dia|semana
            minha|ver|mostra|a|mostrar a|minha? agenda
            libera|liberar|libere|abre|abrir ~ ~ segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|
            hoje|manha|tarde|dia|agenda
            libera|liberar|libere / folga|folgas / dia|dias livre|livres|off|de ~ descanso|folga?
            tirar|tiro|pegar|quero|preciso ~ dia|dias|semana|tarde|manha de|livre folga?
            relatorio|resumo do|diario|de|da|dia / nao trabalho|trabalhamos|abrimos|abro|atendemos|atendo
            quantas|quantos consultas|clientes|horarios|pacientes|marcacoes
            ativar|ativa|desativar|desativa ~ relatorio|resumo""",
        0.6: "minutos atrasado|atrasada / atraso / estou doente",
    },
    "greeting": {
        0.9: """ola* / oi* / oie / oii / alo / bom dia / bomdia / boa tarde|noite / boas tardes|noites?
            bons dias / boas $ / ^ tudo bom|certo|joia|tranquilo / ^ td bem|bom
            oi*|ola*|oie|eai|dia|tarde|noite|ai|opa|hey tudo|td bem|bom|certo|joia|tranquilo ~ / e ai
            eai / como vai|esta|estao|vc|voce / saudacoes / hey / opa / viva / salve / boa $ / com licenca
            ^ fala ai|meu|mano|galera|querid*|amig* / ^ boas""",
    },
    "thanks": {
        0.9: """agradec*|agradeco|obrigad* demais|muito|mesmo|muitissimo
            tchau|adeus|obrigad*|logo|valeu|xau ~ ~ bom|boa|otimo|otima|feliz dia|tarde|noite|semana|fim|
            final|fds|feriado
            valeu* demais|mesmo|muito|ai / obrigad* / brigad* / obg / obgd / obrigda / vlw / valeu*
            grat* / agradec* / agradeco / tchau / xau / chau / adeus
            ate logo|mais|breve|amanha|ja|a|la|entao|depois / muito agradecid* / fica|fique bem
            abraco|abracos|beijo|beijos|bjs|bj / cumprimentos / bom fim|final|descanso / boa semana
            fico grat* / deus abencoe / bye""",
    },
    "affirm": {
        0.97: """simsim / ^ feito $ / sim sim / ^ ta|tá|ok|claro|bom|certo sim ~ $
            ^ entao ta|tá|bom|ok|certo fechado|combinado|bom|certo|marcado? $
            ^ isso esse|essa|ai|exatamente ~ $
            ta|esta|tudo|muito? otimo|bom|boa|perfeito|certo|ok|beleza|blz|combinado|isso|sim|fechado|bem|
            claro|show|joia|maravilha pode marcar|agendar|confirmar|reservar|fechar|ser|ir ~
            ^ pode marcar|agendar|reservar|confirmar|mandar|ir|deixar|fechar $
            ^ pode marcar|agendar|reservar|confirmar sim|entao|ai|pfv""",
        0.9: """^ bom $ / ^ boa $ / esse mesmo / vai esse|essa / demorou
            esse|essa|este|esta|o|a horario|hora|data|dia|vaga|opcao ~ ~ perfeit*|otim*|bom|boa|serve|
            pode|da|ok|certo|funciona
            bora / fechadissimo / tranquilo / suave / firmeza / jacare / joinha / ^ sim / ^ simm*
            sim claro|por|pfv|quero|confirmo|pode|isso|senhor|senhora / ^ s $ / ss / siim
            pode ser|sim|marcar|confirmar|agendar|reservar|mandar|deixar / pode $ / claro* / com certeza
            certeza / certo|certinho|certissimo / perfeit* / combinad* / fechado $ / fechou / beleza / blz
            bele / ta|esta|tudo|muito|pois|fica bom|bem|otimo|certo|ok|perfeito|joia|beleza / ok* / okey
            okay / otim* / optim* / excelente / maravilh* / show / joia / legal / bacana
            isso|isto mesmo|ai|sim|e / ^ isso $ / e isso|esse|essa|mesmo / exat* / exact*
            correto|correta|correcto / confirm* / de acordo / concordo / aceito / bora $ / vamos $
            pode crer / uhum / aham / yep / yes
            esse|essa|este|esta|isso|isto serve|da|pode|mesmo|ta|funciona|esta|e|fica ~ / serve / me serve
            da certo / da jeito|sim / por mim|favor sim|tudo|ok|pode / quero sim|esse|essa|este|esta|isso
            fico com ~ / agenda ai|essa|esse|isso / positivo / afirmativo
            marca|reserva|agenda|confirma ai|esse|essa|isso|sim / sem problema|problemas / por que nao
            boa ideia / fixe / top / demais $ / pois claro|sim / ta $ / e $ / ^ ya $ / tmj / dale / vale $
            sim sim""",
    },
    "deny": {
        0.9: """
            ^ nunca $
            ^ jamais $
            ih|ah|ui|eh|hm nao ~ / esse|essa|este|esta|nesse|nessa horario|hora|dia|data|vaga|opcao nao ~
            na|em verdade|realidade nao / claro|logico que nao / acho melhor nao
            acho|creio|penso|parece que nao / acho melhor nao / ^ nem $
            melhor deixar|deixa|fica assim|quieto|como|pra ~ / nao rola / nem rola / deixa assim|como ~
            ^ nao / ^ nn / ^ ñ / nao|n obrigad*|valeu|brigad* / melhor nao / nop / nope / negativo
            nananina / nao nao / ^ n $
            nao|n me? da|serve|funciona|rola|interessa|gostei|gosto|convem|fica|pode|quero|posso|e|era|
            esta|ta|dava
            nenhum|nenhuma|nenhuns / nada / de jeito|maneira|modo nenhum|nenhuma|algum|alguma
            deixa|deixe pra|para|estar|quieto|assim|ver la? / deixa / esquec* / nem pensar / nem um|uma
            tampouco / tambem nao / errado|incorreto|incorrecto / ta|esta errado / me enganei|enganei
            mudei de ideia / prefiro nao
            nao|n a|o|me|as|os? marque|agende|reserve|altere|confirme|mude ~
            nao vou|vamos|quero|pretendo|desejo|precisa|preciso ~ cancelar*|desmarcar*|mudar*|
            anular* minha|meu|a|o|minhas? consulta|horario|marcacao|reserva|agendamento|hora?
            ainda|agora|assim|hoje|esse|essa|este|esta|isso nao / nao e isso|esse|essa|assim|correto
            nao precisa / nao e necessario|preciso / muito|demasiado tarde|cedo|caro|longe
            por enquanto|agora nao / nao tenho certeza / deixa como esta""",
    },
}

_CARDINALS = ("um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez")
_ORDINALS = (
    ("primeiro", "primeira", "1o", "1a"),
    ("segundo", "segunda", "2o", "2a"),
    ("terceiro", "terceira", "3o", "3a"),
    ("quarto", "quarta", "4o", "4a"),
    ("quinto", "quinta", "5o", "5a"),
    ("sexto", "sexta", "6o", "6a"),
    ("sétimo", "sétima", "7o", "7a"),
    ("oitavo", "oitava", "8o", "8a"),
    ("nono", "nona", "9o", "9a"),
    ("décimo", "décima", "10o", "10a"),
)

_CHOICES = (
    {word: place for place, word in enumerate(_CARDINALS, 1)}
    | {word: place for place, row in enumerate(_ORDINALS, 1) for word in row}
    | dict.fromkeys(("último", "última", "mais tarde", "de baixo", "mais tardio"), -1)
    | dict.fromkeys(("mais cedo", "de cima", "antes", "mais próximo", "mais próxima"), 1)
)

_CUES = Cues(
    appointment="""
        consulta|consultas / horario|horarios / marcacao|marcacoes / agendamento* / reserva|reservas
        visita / sessao""",
    never_mind="""
        esquec* / deixa|deixe pra|para|estar|quieto la? / nao importa|interessa / tanto faz ja|isso
        mudei de ideia / tchau / adeus / ja nao|deixa quero? / nao se? preocupe / nada nao? $
        melhor nada / desisti|desisto / ate logo|mais""",
    none_of_them="""
        nenhum|nenhuma|nenhuns / nada disso|desses / outra|outro pessoa|profissional / nem um|uma
        alguem diferente""",
    either="""qualquer / tanto faz / tanto me faz / e? indiferente
        nao importa|tenho|faz|ligo ~ qual|preferencia|quem|diferenca|hora / sem preferencia
        o|a que|q for|quiser|preferir|tiver|der|estiver|calhar
        quando|como|quem for|quiser|puder|der|calhar
        voce|vc|tu|vcs escolhe|decide|manda|sabe|que|escolhes|decides / ^ todos|todas $
        todos|todas servem|me|dao / pode ser qualquer / o primeiro que|livre tiver?""",
    soon="""o? quanto antes / mais rapido|cedo|breve|depressa possivel / assim que possivel|der|puder
        primeiro|primeira|proximo|proxima horario|vaga|hora|data|dia|consulta? disponivel|livre|possivel|
        que
        urgente* / urgencia / agora mesmo / ja $ / imediatamente / de imediato / logo que
        o|a mais proxim*|cedo|rapid*|breve / qualquer dia|momento|hora|horario
        quando puder|puderem|der antes? / hoje ainda / ainda hoje""",
    earlier="mais cedo / antes / muito|demasiado tarde / tarde demais / anterior",
    later="mais tarde / depois / muito|demasiado cedo / cedo demais / posterior",
    compared="""um pouco|pouquinho|bocado|bocadinho mais tarde|cedo por|pfv? favor?
        tem|ha|tens|teria|tens algo|alguma|algum? coisa|horario? mais tarde|cedo
        tem|ha|tens algo|alguma? coisa? antes|depois
        pode|podia|posso|podemos|da|poderia para|pra? ser|ir|vir um? pouco? mais tarde|cedo
        mais tarde|cedo? melhor""",
    same_time="mesma hora / mesmo horario / a mesma hora / manter|mantem|mantendo a|o hora|horario",
    same_as_last="""
        o? mesmo ~ ~ ~ ultima|anterior|sempre|passada|antes|outra / o de sempre / como sempre|da
        igual a|ao|da|como ~ ~ ultima|anterior|sempre|passada / como|que|da da|na? ultima vez
        o mesmo|igual $ / repetir|repete ~ ~ / o habitual|costume / de sempre / mesmo servico
        a mesma coisa / como de costume""",
    more_times="""
        outro|outra|outros|outras|mais|diferentes hora|horas|horario|horarios|opcao|opcoes|vaga|vagas|
        alternativa*
        algo|alguma mais|coisa diferente|mais? / que|qual|quais mais|outro|outra|outros
        ver|mostrar|mostra|tem mais / nenhum|nenhuma ~ ~ serve|da|funciona|pode / nem esses|essas|estes
        proximas|seguintes opcoes / tem mais|outro|outros""",
    another_day="""outro|outra|diferente dia|data / noutro dia / algum|qualquer outro dia
        esse|este|nesse|neste dia nao / nao nesse|neste|esse|este dia / outros dias|datas / dia diferente""",
    hours="""
        horario|horarios de|do funcionamento|atendimento|abertura|fecho|fechamento|trabalho|expediente|
        encerramento
        qual|quais e|o|os|sao|seu? o|seu? horario de|ai|do|voces|vcs|hoje? ~
        ^ horario de? funcionamento? $ / seu|teu|vosso horario
        que|q horas|hora ~ ~ abr*|fech*|abert*|funciona*|atende*|encerra*|ficam
        estao|esta|ta|tao|voces|vcs ~ abertos|aberto|aberta|fechado|fechados
        abrem|abre|fecham|fecha|encerram|funcionam|funciona|atendem|atende|trabalham|trabalha ~ ~ segunda|
        terca|quarta|quinta|sexta|sabado|sabados|domingo|domingos|feriado|feriados|hoje|amanha|noite|
        tarde|almoco|fds
        ^ abrem|abre|fecham|fecha $ / ate que horas / quando ~ abr*|fecham|fecha""",
    now="agora|agorinha / neste|nesse momento / ainda / atualmente|actualmente / ja",
    who="""quem e|es|fala|ta|esta|responde ~ / com quem falo|estou|to|eu
        voce|vc|es|e|isso|isto|tu|estou|to|falo e|es|falando|a|um|uma|com|falar um|uma|com? um|uma? robo|
        bot|robot|maquina|pessoa|humano|humana|ia|real|computador
        o que voce|vc|tu sabe|consegue|pode|faz|sabes|consegues ~ fazer? / ^ ajuda $ / ^ menu $
        como funciona|funcionas / como voce|vc|te se? chama|chamas / qual e? o? seu|teu nome""",
    services="""que|quais|q os|sao|tipo|tipos|de? ~ servico|servicos|tratamento|tratamentos|procedimentos
        ^ servicos $ / que voces|vcs|voce|vc ~ oferec*|fazem|faz / o que fazem|faz|oferecem
        lista de servicos""",
    question="""
        ^ ~ que|qual|quais|quando|quanto|quanta|quantos|onde|como|quem|por|porque|sera|tem|ha|posso|pode|
        podem|poderia|da|e|sao|esta|estao|aceita|aceitam|fazem|faz|abrem|abre|voce|voces|vc|vcs
        queria|gostaria|gostava|quero de? saber|perguntar|tirar / uma pergunta|duvida / duvida
        pode|poderia|podia|consegue me? dizer|informar|falar / sabe|sabes|sabem se|quanto|quando|onde
        pergunta|perguntar""",
    price="""
        quanto|qto|qnto ~ ~ custa|custam|cobra|cobram|sai|fica|e|vale|ta|seria|ficaria|sao|que / preco*
        valor|valores / custo|custos / orcamento* / caro|cara|barato""",
    length="""quanto|qto tempo / demora|demoram|dura|duram / duracao / quantas horas / quantos minutos
        e demorado""",
    and_also="^ e|tambem / ^ que tal / ^ e o|a|para|pra|se|quanto|quando|onde / ^ quanto a",
    address="""
        onde e|que|fica|ficam|esta|estao|voces|vcs|se|posso|sao|encontro|atendem|vc|voce ~ / endereco
        morada / localiza* / como chego|chegar|faco|vou|chegamos chegar? / ^ onde $
        ficam|fica onde|aonde / em que rua|bairro|zona|andar / qual rua|bairro""",
    phone="""telefone / telemovel / seu|teu|vosso|o numero
        numero de|para|pra telefone|ligar|contato|contacto? / posso ligar* / ligar para voces|ai""",
    several="""
        dois|duas|tres|quatro|cinco|2|3|4|5|6|7|8 pessoas|adultos|criancas|amigas|amigos|cortes|consultas|
        horarios
        para|pra nos|os|as dois|duas|tres / para|pra ambos|ambas|todos|nos / eu e|mais meu|minha|o|a
        meu|minha ~ e eu
        cada|toda|todas|todos|todo semana|mes|dia|segunda|terca|quarta|quinta|sexta|sabado|domingo|as|os ~
        semanal* / quinzenal* / mensal* / grupo de / somos|seremos dois|duas|tres|quatro|varios|2|3|4|5|6
        em casal / e pra|para mim|meu|minha / para|pra mim e""",
    one_more="""e|tambem|mais outra|outro|uma|um mais? ~ para|pra
        outra|outro consulta|horario|reserva|marcacao|mais|vez? para|pra|tambem / mais uma|um ~
        outra consulta|marcacao|reserva|hora / outro horario
        tambem quero|queria|preciso|para|pra|marcar|uma|um / e para|pra mim|minha|meu|o|a|ele|ela""",
    for_other="""
        para|pra|pro|do|da ~ ~ filh*|esposa|esposo|marido|mulher|mae|pai|menino|menina|namorado|namorada|
        amigo|amiga|irmao|irma|bebe|avo|sogra|sogro|sobrinho|sobrinha|primo|prima|chefe|noivo|noiva|
        crianca|companheir*
        meu|minha|meus|minhas ~ filh*|esposa|esposo|marido|mae|pai|menino|menina|namorado|namorada|irmao|
        irma|bebe|avo precisa|quer|tem|precisam|querem
        para|pra outra|outro pessoa / nao e para|pra mim / para|pra ele|ela|eles|alguem""",
    waitlist="""lista de espera / fila de? espera?
        avisa*|avise*|avisem ~ ~ ~ ~ ~ vaga|vagar|abrir|cancelar|desmarcar|livre|desistir|horario|
        desistencia|encaixe|surgir
        em espera / se alguem cancelar|desmarcar|desistir / se abrir|surgir|vagar|liberar ~""",
    leave_waitlist="""tira*|tire*|remov*|sair|retir*|exclu*|apag* ~ ~ ~ lista|fila ~ ~
        cancelar|anular|deixar ~ lista|fila ~ espera?
        ja|nao nao|quero quero|mais esperar|estar|ficar ~ ~""",
    provided="mas / porém / se / só|somente / exceto / desde que",
    pause="""vou pensar / deixe|deixa me|eu? pensar|ver|confirmar / preciso de? pensar / ^ talvez $
        ^ se calhar $ / ^ quem sabe $ / não tenho certeza / não sei ainda / ainda não sei
        um momento|momentinho|instante|segundo|minuto / já lhe|te digo|respondo|aviso
        depois digo|aviso|confirmo|respondo / ^ espere|espera|aguarde $ / ^ hm|hmm $ / vou ver|confirmar
        tenho que|de ver|pensar|confirmar|falar / te|lhe|vos falo|digo|aviso|confirmo""",
    everything="as duas / os dois / ambas|ambos / todas|todos / tudo",
    brings_forward="antecip* / adiant* / mais cedo / antes",
    next_day="no|o|para dia seguinte / no|o dia a seguir / o dia seguinte",
    day_before="no|o dia anterior / na|a véspera / o dia antes",
    correction="""
        não|ah|desculpe|desculpa espere|espera|melhor|desculpe / espere|espera não / na verdade / aliás
        melhor / quis|queria|quero dizer / em vez de / em lugar de / ponha|coloque|põe antes|para
        enganei|engano / correção / afinal""",
    name_told="""meu|o nome e|completo? e? / me chamo / chamo me / em|no nome de|da|do / nome
        o? sobrenome|apelido e? / o? meu nome / nome completo / seu nome e""",
    name_maybe="""daqui e|fala o|a? / sou o|a? / e o|a? / aqui e|fala|quem ~ / aqui / fala o|a / para o|a?
        pra / da parte de|do|da
        com / quem fala e""",
    name_ends="""
        e eu quero queria gostaria preciso obrigado obrigada por para pra em com favor pfv ou mas que quem
        aqui falando me minha meu o a os as um uma se porque amanha hoje tenho posso poderia como quando
        onde consulta horario marcacao ola oi bom boa sou chamo ligo escrevo do da na no desde""",
    empty="o a os as um uma uns umas de do da dos das e com em no na para pra ao meu minha seu sua por",
)

# Words that mean a wish together, wherever they stand: see `together.py`.
_VISIT = "consulta|consultas|horario|marcacao|marcacoes|reserva|reservas|visita|sessao|agendamento|hora"
_DAY = "segunda|terca|quarta|quinta|sexta|sabado|domingo|hoje|amanha|semana|fds|mes"
_SERVICE = """corte|cortar*|coloracao|tinta|pintar*|luzes|mechas|manicure|manicura|pedicure|massagem|
limpeza|obturacao|
carie|depilar*|depilacao|escova|penteado|barba|alisar*|alisamento|progressiva|unha|unhas|sobrancelha|
sobrancelhas|
cilios|facial|botox|aparelho|canal|clareamento|branqueamento|extracao|vacina|vacinar*|exame|exames|
ultrassom|
checkup|pneu|pneus|oleo|freio|freios|travoes|bateria|embreagem|manutencao|fisio|fisioterapia|terapia|
hidratacao|
maquiagem|maquilhagem|franja|pontas|cabelo|dente|dentes|siso|implante|protese|oculos|lentes|tatuagem|
piercing|
motor|carro|moto|costas|joelho|tratamento|avaliacao|permanente|receita|caroco|raiz|raizes|retocar|retoque"""
_SERVICE = _SERVICE.replace("\n", "")
_WISH = """quero|queria|quer|querem|queremos|gostaria|gostava|preciso|precisa|precisam|precisamos|precisava|
desejo|procuro|busco|querendo|
precisaria|posso|podia|poderia|podemos|pode|podem|podiam|poderiam|consegue|conseguem|consigo|vim|kero|qro"""
_WISH = _WISH.replace("\n", "")
_STAFF = """pessoa|humano|humana|alguem|gerente|dono|dona|chefe|responsavel|recepcao|recepcionista|doutor*|
medico|
medica|mecanico|agente|operador*|atendente*|colega|secretari*|supervisor*|funcionari*|encarregad*"""
_STAFF = _STAFF.replace("\n", "")
_TOGETHER = {
    "stop": """
        nao|parem|pare|chega|sem|deixem mensagens|mensagem|sms|whatsapp|publicidade|propaganda|spam|avisos|
        lembretes mais|quero|mandar*|enviar*|mandem|enviem|escrev*|receber
        apag*|remov*|tir*|exclu* dados|numero|contato|contacto|lista !espera|fila|hoje|amanha|dia|semana""",
    "handover": f"""
        falar|falo|conversar|contatar|contactar|comunicar*|explicar*|tratar|resolver {_STAFF} !marcar|
        consulta
        liguem|ligar|ligue|liga|ligarem|telefonar|telefonem|telefone|chamada|ligacao {_STAFF}|urgente|
        celular|telemovel|mim|direto
        ajud*|atend*|responda|respondam|responde pessoa|humano|humana|alguem|atendente
        quero|preciso|prefiro|queria|exijo|procuro pessoa|humano|humana|atendente|operador*|gerente|
        supervisor*|responsavel !consulta|horario|marcacao|reserva|hora|para
        robo|bot|maquina|ia|chatbot nao|fart*|inutil|cansad*|burr*|idiota|chega !voce|es|vc|e
        indignad*|vergonha|absurdo|golpe|denunciar|queixar*|reclamar""",
    "cancel": f"""
        nao|impossivel|nem ir|vir|comparecer|aparecer|chegar|estar|presente posso|poderei|poderemos|podemos|
        pode|podera|vou|vamos|vai|sera|possivel|consigo|conseguirei|conseguir|da|dara|acho !quando|que|se|
        sem|tarde|antes
        nao vou|vamos|irei|iremos|virei|comparecerei|chegarei|chego|aparecerei {_DAY}|{_VISIT} !precisar|
        mudar
        anul*|cancel*|apag*|elimin*|exclu*|desmarc*|desist*|suspend* {_VISIT}|{_DAY}|tudo|meu|nossa !nao
        tir*|retir*|liber*|remov* meu|minha|nossa|o|a {_VISIT}|agenda|lista|vaga !tirar|duvida
        nao|ja preciso|quero|interessa|precisamos|queremos|vou mais|ja|{_VISIT} !outra|outro|mudar|saber|
        trocar|cancelar|desmarcar|anular
        doente|febre|gripe|covid|acidente|hospital|internad* nao|impossivel {_VISIT}|ir|vou|comparecer|posso
        esquece|esquecam|esqueca|deixa|deixe {_VISIT} !hora|quando""",
    "reschedule": f"""
        outro|outra|diferente|nova|novo|noutro dia|data|horario|momento|semana|hora {_VISIT}|mud*|melhor|
        posso|podia|podemos|preciso|prefiro !tem|ha|disponivel|livre
        mud*|alter*|troc*|adi*|antecip*|adiant*|transfer*|remarc*|reagend*|empurr* {_VISIT}|dia|data|
        {_DAY} !oleo|pneu|pneus|bateria|cor|visual|preco
        {_VISIT} mas|so|e preciso|quero|prefiro|posso|melhor {_DAY}|tarde|cedo
        transito|atraso|atrasar|atrasad*|tarde chego|chegarei|vou|posso|podemos mais|podemos|podem|ainda|
        mudar
        transito|engarrafamento chegar|chego|vou|posso|podia
        tenho|tinha|marquei|peguei|agendei mas|porem|e preferia|prefiro|quero|queria|preciso|pode !duvida|
        pergunta
        errei|enganei|confundi dia|hora|data|marcar|agendar|consulta|era|queria
        em vez|lugar|inves {_DAY} {_DAY}""",
    "my_appointments": f"""
        quando|que|onde|qual|quem|quais meu|minha|minhas|meus|tenho|temos|nossa|tinha|
        marquei {_VISIT} !custa|preco|valor|levar|trazer|cancelar|desmarcar|mudar|posso|preciso|acontece
        esquec*|lembr*|relembr*|record* quando|hora|dia|data|consulta|horario minha|meu|a|o|tenho|me !levar
        minha|meu|nossa {_VISIT} esta|ta|nome|feita|papel|confirmad*|registad*|registrad*|pendente|quem|onde
        hoje amanha minha|meu
        tenho|temos|ha|consta|estou marcad*|agendad*|reservad*|nome|registad*|registrad* !outro|mais""",
    "faq": """
        quanto|preco*|valor|valores|custa|custo|cobr*|orcamento que|o|a|um|uma|e|por|de|fazer|do|da|para|pra
        endereco|morada|estacion*|metro|onibus|autocarro|andar|wifi|telefone|email|site|instagram|
        localiz* que|tem|ha|qual|onde|e|perto|o|como
        tem|teem|ha|aceita|aceitam|posso|pode|oferecem|fazem|faz|da cartao|dinheiro|desconto*|pacote*|
        parcel*|garantia|rampa|elevador|banheiro|seguro|convenio|plano|produtos|marca|marcas|recibo|fatura|
        nota|animais|cachorro|estudantes|idosos|pix|mbway|prestacoes
        como|qual|quais|que|por|quem fazem|faz|usam|usa|funciona|dura|consiste|produtos|tratamentos|
        servicos|metodo|diferenca|inclui|incluido|especialidade|tecnica|idade
        tenho|preciso|precisa|devo|tem|temos|e levar|trazer|jejum|preparar|lavar|tirar|receita|pedido|
        antecedencia
        tem|teem|ha|poem|usam|usa|dao|fazem|servem|atendem|lavam|aplicam|cortam|oferecem|vendem|consertam|
        cobram|abrem|fecham|aceitam|trabalham|admitem|precisam|permitem|reparam|arrumam !livre|livres|vaga|
        vagas|disponiv*|lugar|consulta|consultas|horario|horarios|hora|horas|algo|alguma|me|nos|mim|dia|
        dias|espaco|mesa|marcad*
        voce|vc|es|e|falo|estou robo|bot|ia|maquina|pessoa|humano|humana|real
        abr*|abert*|fech*|funciona*|horario|atendem|trabalham hora|horas|quando|dias|domingo|domingos|
        sabado|sabados|feriado|feriados|hoje|amanha|almoco|natal|ate|estao""",
    "availability": f"""
        tem|ha|tens|existe|resta|sobrou|teria|teriam|haveria|havera livre|livres|vaga|vagas|disponiv*|lugar|
        espaco|horarios|encaixe|consultas|horas|agenda !cheia
        quando|que|qual|para|desde posso|podia|poderia|podemos|podem|pode|consegue|conseguem|possivel ir|
        vir|passar|atender*|ver|receber|consulta|marcar|hora|encaixar
        livre|livres|disponivel|disponiveis|vaga|lugar {_DAY}|tarde|noite|manha|almoco
        primeir*|proxim*|antes|cedo|quanto vaga|consulta|hora|horario|disponivel|livre !minha|meu|tenho
        lotado|lotados|cheio|cheia {_DAY}|estao|agenda""",
    "book": f"""
        {_WISH} {_SERVICE}|{_VISIT} !custa|preco|quanto|valor|cobram|piada
        {_WISH} ir|vir|passar|visitar|experimentar|comecar|fazer
        pode|podem|podia|podiam|poderia|poderiam|consegue|conseguem|tem|da atender*|ver|receber|olhar|
        revisar|tratar|arrumar*|consertar|fazer|cortar*|encaixar*|marcar*|anotar*|agendar*
        doi|doendo|dor|quebrou|partiu|quebrado|febre|urgente|urgencia|barulho|sangra|sangrando|inchad*|
        furou|avaria dente|dentes|costas|cabeca|garganta|ouvido|joelho|pescoco|ombro|pele|olho|olhos|
        crianca|bebe|carro|moto|filho|filha|pe|motor|pneu|freio|muito
        {_SERVICE} para|pra|na|no|amanha|hoje|{_DAY}|favor !custa|preco|quanto|valor|cobram|ficou|obrigad*|
        inclui|doi
        reserv*|agend*|marc*|anot* {_DAY}|para|pra|as !tenho|minha|meu|meus|minhas""",
}

TALK = Talk(
    language="pt",
    intents=_INTENTS,
    together=_TOGETHER,
    whole_messages={
        "stop": """sair / parar / pare / parem / para / chega / cancelar inscricao / fim / stop por favor
            descadastrar / remover""",
        "start": "comecar / iniciar / retomar / inscrever / voltar / continuar recebendo",
        "availability": """
            outro|outra|outros|outras|diferente dia|dias|hora|horas|data|datas|horario|horarios
            mais horas|horarios|opcoes / noutro dia""",
    },
    negations="""nao / n / nunca / jamais / sem / nem / tampouco / em vez de / nao precisa
        nao e preciso|necessario""",
    negations_after="",
    prefixes="",
    real_words="""
        contratar contrato contratado contratada
        cancela cancelas casado cansado cansada cortado marca marcas marcado marcada conserto consultor
        consultora posso possa passado passada pessoa pessoas segura seguro servico lugares precisa
        precisam preciosa agencia agente agora dental dente dentes gerar fechada manha contato horrivel
        honorario revista certeza correio parada paradas comida resposta""",
    polite="por favor porfavor pfv pf obrigado obrigada obg muito pls please agora entao ai",
    choices=_CHOICES,
    choice_fillers="""
        ta tá esta está otimo ótimo pronto o a os opcao opção numero número por favor pfv pf fico com
        quero prefiro escolho pego vou na no de que da serve perfeito ok sim obrigado obrigada horario
        hora vaga consulta pode ser marca reserva agenda entao então melhor seria esse essa este esta e é
        bom boa eu acho muito claro gosto gostei parece funciona queria ficar pra mim la lista ai aí""",
    name_openers="""
        meu|o nome e|completo? e? / o? meu nome e? / me chamo / chamo me / sou o|a? / em nome de|da|do
        no nome de|da|do / e o|a? / nome
        coloca|coloque|marca|marque|poe|ponha|bota|reserva|anota|pode em|no|por|colocar|marcar ~ nome de|
        da|do?
        coloca|marca|reserva pra|para o|a? / com o|a? / para o|a? / pra / ola / oi / sim / claro / bom dia
        boa tarde|noite / aqui e? o|a? / fala o|a? / seria o|a? / ok / e para|pra o|a? / da parte de|do|da
        desculpa / ah / pode ser""",
    no_names="""
        sim nao n s claro ok okay beleza blz bom boa bem mal obrigado obrigada obg ola oi dia tarde noite
        tchau adeus por favor pfv stop cancelar desmarcar mudar remarcar marcar agendar reservar reserva
        consulta consultas horario horarios hora horas marcacao vaga que qual quando onde quem como porque
        quanto custa preco posso pode quero queria gostaria preciso tenho tem ha sao esta estao sou es eu
        tu voce vc vcs voces ele ela eles nos meu minha meus minhas seu sua este esta esse essa isso isto
        aqui ai la nunca sempre talvez logo agora nada algo alguem ninguem outro outra mais menos ajuda
        humano pessoa agente operador atendente endereco morada aberto fechado melhor pior perfeito otimo
        certo correto errado desculpa o a os as um uma ou mas porque com sem em no na ao para pra desde
        ate primeiro segundo terceiro ultimo proximo dois tres quatro cinco seis sete oito nove dez corte
        cabelo barba unha unhas manicure pedicure escova coloracao limpeza dente dentes dor avaliacao
        revisao sessao doutor doutora dentista psicologo psicologa cabeleireiro passado cedo amanha hoje
        meio semana mes minuto espera momento mesmo mesma nome sobrenome apelido cliente paciente novo
        nova teste menu disponivel livre antes depois falar ligar mensagem enviar mandar dizer saber pagar
        muito pouco filho filha esposa marido mulher mae pai amigo amiga nenhum nenhuma qualquer igual
        todos todas ferias folga tanto faz segunda primeira terceira""",
    cues=_CUES,
)
