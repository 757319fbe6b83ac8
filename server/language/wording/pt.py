"""Portuguese: what books without many words, until the grammar of this language comes."""

PHRASES: dict[str, str] = {
    "only_english": "Por enquanto só consigo conversar em inglês, mas pode marcar com estes botões.",
    "greet": "Olá, aqui é {business}. Como posso ajudar?",
    "ask_service": "O que deseja marcar? Oferecemos {options}.",
    "ask_when_any": "Quando gostaria de vir?",
    "offer_slots": "Estes são os horários livres para {service}, {day}. Qual prefere?",
    "offer_slots_any": "Estes são os horários livres, {day}. Qual prefere?",
    "no_slots": "Não há horário livre para {service}, {day}. Outro dia seria possível?",
    "slot_taken": (
        "Lamento, esse horário acabou de ser ocupado. Estes são os horários livres mais próximos."
    ),
    "ask_name": "Em que nome devo marcar?",
    "confirm": "{service}, {when}, em nome de {name}. Posso marcar?",
    "booked": "Marcado: {service}, {when}, em nome de {name}, com {calendar}. Até breve!",
    "button_yes": "Sim",
    "button_no": "Não",
    "button_book": "Marcar",
    "button_my_appointments": "As minhas marcações",
    "button_hours": "Horário",
    "button_today": "Hoje",
    "button_tomorrow": "Amanhã",
    "button_more_times": "Mais horários",
    "button_other_day": "Outro dia",
    "button_change_service": "Outro serviço",
    "button_change_time": "Outro horário",
    "button_reschedule": "Mudar a marcação",
    "button_cancel": "Cancelar",
    "button_keep": "Manter",
    "button_start_over": "Recomeçar",
    "button_person": "Falar com alguém",
}
