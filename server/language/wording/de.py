"""German: what books without many words, until the grammar of this language comes."""

PHRASES: dict[str, str] = {
    "only_english": (
        "Im Moment kann ich nur auf Englisch schreiben, aber mit diesen Schaltflächen "
        "können Sie einen Termin buchen."
    ),
    "greet": "Guten Tag, hier ist {business}. Wie kann ich Ihnen helfen?",
    "ask_service": "Was möchten Sie buchen? Wir bieten an: {options}.",
    "ask_when_any": "Wann möchten Sie kommen?",
    "offer_slots": "Freie Zeiten für {service}, {day}. Welche passt Ihnen?",
    "offer_slots_any": "Freie Zeiten, {day}. Welche passt Ihnen?",
    "no_slots": "Für {service} ist am {day} nichts frei. Würde Ihnen ein anderer Tag passen?",
    "slot_taken": "Leider wurde diese Zeit gerade vergeben. Das sind die nächsten freien Zeiten.",
    "ask_name": "Auf welchen Namen darf ich den Termin eintragen?",
    "confirm": "{service}, {when}, auf den Namen {name}. Soll ich den Termin buchen?",
    "booked": "Gebucht: {service}, {when}, auf den Namen {name}, bei {calendar}. Bis dann!",
    "button_yes": "Ja",
    "button_no": "Nein",
    "button_book": "Termin buchen",
    "button_my_appointments": "Meine Termine",
    "button_hours": "Öffnungszeiten",
    "button_today": "Heute",
    "button_tomorrow": "Morgen",
    "button_more_times": "Weitere Zeiten",
    "button_other_day": "Anderer Tag",
    "button_change_service": "Andere Leistung",
    "button_change_time": "Andere Uhrzeit",
    "button_reschedule": "Verschieben",
    "button_cancel": "Absagen",
    "button_keep": "Behalten",
    "button_start_over": "Neu beginnen",
    "button_person": "Mit jemandem reden",
}
