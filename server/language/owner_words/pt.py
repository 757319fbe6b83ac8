"""Portuguese: what an owner writes."""

from server.language.owner_words.lexicon import OwnerWords

WORDS = OwnerWords(
    vacation="""estou|estamos|vou|vamos|entro? de|em|as|minhas|umas? ferias por? favor?
        adicionar|marcar|novas|modo? ferias|folga|recesso
        folga|folgas|recesso|fechamento|encerramento|ausencia|licenca / dia|dias de folga|ferias|descanso
        fechado|encerrado / estamos fechados|encerrados
        fechar o|a? salao|loja|clinica|consultorio|oficina|negocio / feriado""",
    undo="""desfazer|desfaz|desfaca isso|isto? / anular|anula isso|fechamento|o? / reverter / voltar atras
        undo / reabrir""",
    help="""ajuda / comandos / help / o que sabe|sabes fazer / o que posso escrever / lista de comandos
        socorro""",
    report="relatorio|resumo|balanco do? dia|hoje? / como foi o dia|hoje / relatorio|resumo diario",
    drop="""nao / nao obrigado|obrigada / cancelar|cancela|cancele / deixa|deixe pra|para|la? la?
        esquece|esqueca / parar|para / stop / nada / melhor nao / nao salvar|guardar|enviar / sair
        desistir|desisto""",
    yes="""sim / sim por? favor? / ok / okay / claro / certo / de acordo
        confirmo|confirmar|confirma|confirmado / salvar|salva|guardar|guarda|gravar
        enviar|envia|mandar|manda / pode ser / fechou / isso / perfeito""",
    closed="""
        estamos|estaremos|estarei|estou|vamos|vou estar? fechados|fechado|fechada|encerrados|encerrado|
        fora|ausente|de
        fechamos|fecho|fechar|feche|encerramos
        ^ fechado|fechados|fechada|encerrado|encerrados|fechamento|ferias|folga
        salao|loja|clinica|consultorio|oficina|negocio esta|estara|fica fechado|fechada|encerrado|
        encerrada
        de ferias|folga / estou doente hoje|amanha? $ / nao trabalho|trabalhamos|abrimos|atendemos
        dia|dias de folga / sem marcacoes|agendamentos / fechado|fechados|encerrado|encerrados""",
    block="bloqueia|bloquear|bloqueie|bloqueio / marcar|marque ~ ~ ~ ocupado|ocupada|indisponivel",
    free="""
        ^ por? favor? libera|liberar|libere|liberta|libertar|desbloqueia|desbloquear|desbloqueie|reabre|
        reabrir|abre|abrir|abra
        desbloquear|desbloqueia|desbloqueie / reabrir|reabre""",
    coming="""quem eu? tenho|temos / quem vem|vai|chega|esta|tem|tenho|temos|marcou
        que clientes|marcacoes|agendamentos|horarios|consultas ~ tenho|temos
        quais clientes|marcacoes|agendamentos|consultas / minha|nossa agenda
        ^ a? agenda de|do|da|para hoje|amanha / a agenda de|do|da|para
        marcacoes|agendamentos|consultas de|do|da|para|hoje|amanha
        meus|minhas|nossos|nossas marcacoes|agendamentos|consultas|compromissos / clientes de hoje|amanha
        o que tenho|temos""",
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
    not_closed="""nao ~ estamos|estaremos|estou|esta fechados|fechado|fechada|encerrados|encerrado
        nao fechamos|fecho|fechar|bloqueie|bloquear|encerramos""",
    weekly="""todas|todos as|os segundas|tercas|quartas|quintas|sextas|sabados|domingos|semanas|dias
        toda|todo|cada segunda|terca|quarta|quinta|sexta|sabado|domingo|semana|dia
        as segundas|tercas|quartas|quintas|sextas / aos sabados|domingos""",
    early="fechamos|fecho|fechar|encerramos ~ ~ as",
    after="em {}",
    real_words="agendar agende marcacao agendamento consulta cliente compromisso",
)
