"""Russian: what books without many words, until the grammar of this language comes."""

PHRASES: dict[str, str] = {
    "only_english": (
        "Пока я могу переписываться только на английском, но записаться можно с помощью этих кнопок."
    ),
    "greet": "Здравствуйте, это {business}. Чем могу помочь?",
    "ask_service": "На что вы хотите записаться? У нас есть: {options}.",
    "ask_when_any": "Когда вам удобно прийти?",
    "offer_slots": "Свободное время на {service}, {day}. Какое вам подходит?",
    "offer_slots_any": "Свободное время, {day}. Какое вам подходит?",
    "no_slots": "На {service}, {day}, свободного времени нет. Подойдёт ли вам другой день?",
    "slot_taken": "К сожалению, это время только что заняли. Вот ближайшее свободное время.",
    "ask_name": "На какое имя записать?",
    "confirm": "{service}, {when}, на имя {name}. Записать?",
    "booked": "Вы записаны: {service}, {when}, на имя {name}, {calendar}. До встречи!",
    "button_yes": "Да",
    "button_no": "Нет",
    "button_book": "Записаться",
    "button_my_appointments": "Мои записи",
    "button_hours": "Часы работы",
    "button_today": "Сегодня",
    "button_tomorrow": "Завтра",
    "button_more_times": "Другие часы",
    "button_other_day": "Другой день",
    "button_change_service": "Другая услуга",
    "button_change_time": "Другое время",
    "button_reschedule": "Перенести",
    "button_cancel": "Отменить",
    "button_keep": "Оставить",
    "button_start_over": "Начать заново",
    "button_person": "Связаться с нами",
}
