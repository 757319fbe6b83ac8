"""Portuguese: what an owner writes."""

from server.language.owner_words.lexicon import OwnerWords

WORDS = OwnerWords(
    vacation="""estou|estamos|vou|vamos|entro? de|em|as|minhas|umas? ferias por? favor?
        adicionar|marcar|novas|modo? ferias|folga|recesso
        folga|folgas|recesso|fechamento|encerramento|ausencia|licenca / dia|dias de folga|ferias|descanso
        fechado|encerrado / estamos fechados|encerrados
        fechar o|a? salao|loja|clinica|consultorio|oficina|negocio / feriado""",
    undo="""desfazer|desfaz|anula a|o|minha ultima|ultimo mudanca|alteracao|acao|fechamento
        desfazer|desfaz|desfaca isso|isto? / anular|anula isso|o? / reverter / voltar atras / undo
        reabrir""",
    help="""o que posso escrever|dizer|pedir aqui? / ajuda / comandos / help / o que sabe|sabes fazer
        o que posso escrever / lista de comandos / socorro""",
    report="relatorio|resumo|balanco do? dia|hoje? / como foi o dia|hoje / relatorio|resumo diario",
    drop="""nao / nao obrigado|obrigada / cancelar|cancela|cancele / deixa|deixe pra|para|la? la?
        esquece|esqueca / parar|para / stop / nada / melhor nao / nao salvar|guardar|enviar / sair
        desistir|desisto""",
    yes="""sim / sim por? favor? / ok / okay / claro / certo / de acordo
        confirmo|confirmar|confirma|confirmado / salvar|salva|guardar|guarda|gravar
        enviar|envia|mandar|manda / pode ser / fechou / isso / perfeito""",
    closed="""nao atendo|abro|estou / salao|loja|clinica|oficina fecha|fecham
        fecha|feche|fechar a|o ~ agenda|loja|salao
        estamos|estaremos|estarei|estou|vamos|vou estar? fechados|fechado|fechada|encerrados|encerrado|
        fora|ausente|de
        fechamos|fecho|fechar|feche|encerramos
        ^ fechado|fechados|fechada|encerrado|encerrados|fechamento|ferias|folga
        salao|loja|clinica|consultorio|oficina|negocio esta|estara|fica fechado|fechada|encerrado|
        encerrada
        de ferias|folga / estou doente hoje|amanha? $ / nao trabalho|trabalhamos|abrimos|atendemos
        dia|dias de folga / sem marcacoes|agendamentos / fechado|fechados|encerrado|encerrados""",
    block="""marca|marque|poe ~ ~ ~ ~ ~ ocupado|ocupada|indisponivel / bloqueia|bloquear|bloqueie|bloqueio
        marcar|marque ~ ~ ~ ocupado|ocupada|indisponivel""",
    free="""
        ^ por? favor? libera|liberar|libere|liberta|libertar|desbloqueia|desbloquear|desbloqueie|reabre|
        reabrir|abre|abrir|abra
        desbloquear|desbloqueia|desbloqueie / reabrir|reabre""",
    coming="""^ agenda|marcacoes de|da|do|para segunda|terca|quarta|quinta|sexta|sabado|domingo
        mostra|mostre|ver a|minha agenda
        quantas|quantos marcacoes|consultas|agendamentos|clientes ~ tenho|temos|ha / quem eu? tenho|temos
        quem vem|veio|vai|chega|esta|esteve|estava|tem|teve|tenho|temos|tinha|tinhamos|marcou
        que clientes|marcacoes|agendamentos|horarios|consultas ~ tenho|temos
        quais clientes|marcacoes|agendamentos|consultas / minha|nossa agenda
        ^ a? agenda de|do|da|para hoje|amanha / a agenda de|do|da|para
        marcacoes|agendamentos|consultas de|do|da|para|hoje|amanha|ontem
        meus|minhas|nossos|nossas marcacoes|agendamentos|consultas|compromissos / clientes de hoje|amanha
        ^ o que tenho|temos""",
    late="""atrasado|atrasada|atrasados|atrasadas / atraso
        vou|vamos|estou|chego|chegarei|chegamos ~ ~ ~ tarde|atrasar / minutos tarde|atraso / me atrasar
        atrasei""",
    open_end="""ate novo aviso / ate ordem em contrario / ate segunda ordem / por tempo indeterminado
        indefinidamente / nao sei / sem fim / sem data ~ ~ / ainda nao sei / sem previsao / por enquanto
        por agora / data aberta""",
    calendar="calendario* / agenda|agendas / coluna / cadeira",
    everything="""todos|todas os|as? calendarios|agendas / todos|todas|tudo / todo o salao|negocio
        toda a loja|equipe|equipa|clinica / toda gente""",
    minutes="minuto|minutos / min / mins",
    hours="hora|horas / h",
    lengths={
        15: "quarto de hora / quinze",
        30: "meia hora / trinta / meia horinha",
        60: "uma hora",
        5: "cinco",
        10: "dez",
        20: "vinte",
        25: "vinte e cinco",
        40: "quarenta",
        45: "quarenta e cinco / tres quartos de hora",
        90: "hora e meia / uma hora e meia",
    },
    not_closed="""continuamos|ficamos|permanecemos abertos|aberto
        nao ~ estamos|estaremos|estou|esta fechados|fechado|fechada|encerrados|encerrado
        nao fechamos|fecho|fechar|bloqueie|bloquear|encerramos""",
    weekly="""todas|todos as|os segundas|tercas|quartas|quintas|sextas|sabados|domingos|semanas|dias
        toda|todo|cada segunda|terca|quarta|quinta|sexta|sabado|domingo|semana|dia
        as segundas|tercas|quartas|quintas|sextas / aos sabados|domingos""",
    early="fechamos|fecho|fechar|encerramos ~ ~ ~ as|a",
    asked="""ha|tem|temos algum? encerramentos|fechamentos|encerramento|ferias
        estamos|esta|estaremos|estou ~ abertos|aberto|aberta / ^ abrimos|fechamos|abro|encerramos
        salao|loja|clinica|consultorio esta fechado|fechada|aberto|aberta
        quando estamos|fechamos ~ fechados? / que|quais|os|nossos|meus encerramentos|fechamentos|fechos""",
    reopen="""terminar|termina|acabar|encerrar as|os|minhas|nossas ferias|encerramento|fechamento
        cancelar|cancela|cancele|anular|anula|apagar|apaga|apague|remover|remove|remova|tirar|tira|tire|
        eliminar|elimina as|o|a|os|minhas|nossas|meu|estas? minhas? ferias|encerramento|encerramentos|
        fechamento|fechamentos|folga""",
    besides="""
        exceto|excepto|salvo|tirando / menos o|a|os|as|dia|no|na|em / com excecao de|do|da / mas nao""",
    came="veio|vieram|esteve|estiveram|estava|teve|tinha|tinhamos",
    sooner="mais cedo / cedo $",
    after="em {}",
    real_words="fecham agendar agende marcacao agendamento consulta cliente compromisso",
)
