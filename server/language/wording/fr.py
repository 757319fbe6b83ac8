"""French: what books without many words, until the grammar of this language comes."""

PHRASES: dict[str, str] = {
    "only_english": (
        "Pour l'instant, je ne peux échanger qu'en anglais, mais vous pouvez réserver avec ces boutons."
    ),
    "greet": "Bonjour, ici {business}. Comment puis-je vous aider ?",
    "ask_service": "Que souhaitez-vous réserver ? Nous proposons : {options}.",
    "ask_when_any": "Quand souhaitez-vous venir ?",
    "offer_slots": "Voici les horaires libres pour {service}, {day}. Lequel vous convient ?",
    "offer_slots_any": "Voici les horaires libres, {day}. Lequel vous convient ?",
    "no_slots": "Il n'y a pas d'horaire libre pour {service}, {day}. Un autre jour vous conviendrait-il ?",
    "slot_taken": (
        "Je suis désolé, cet horaire vient d'être pris. Voici les horaires libres les plus proches."
    ),
    "ask_name": "À quel nom dois-je noter le rendez-vous ?",
    "confirm": "{service}, {when}, au nom de {name}. Je réserve ?",
    "booked": "C'est réservé : {service}, {when}, au nom de {name}, avec {calendar}. À bientôt !",
    "button_yes": "Oui",
    "button_no": "Non",
    "button_book": "Réserver",
    "button_my_appointments": "Mes rendez-vous",
    "button_hours": "Horaires",
    "button_today": "Aujourd'hui",
    "button_tomorrow": "Demain",
    "button_more_times": "Autres horaires",
    "button_other_day": "Un autre jour",
    "button_change_service": "Une autre prestation",
    "button_change_time": "Une autre heure",
    "button_reschedule": "Déplacer",
    "button_cancel": "Annuler",
    "button_keep": "Garder",
    "button_start_over": "Recommencer",
    "button_person": "Parler à quelqu'un",
}
