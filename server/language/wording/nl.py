"""Dutch: what books without many words, until the grammar of this language comes."""

PHRASES: dict[str, str] = {
    "only_english": (
        "Voorlopig kan ik alleen in het Engels chatten, maar u kunt met deze knoppen een afspraak maken."
    ),
    "greet": "Goedendag, dit is {business}. Hoe kan ik u helpen?",
    "ask_service": "Wat wilt u boeken? Wij bieden {options}.",
    "ask_when_any": "Wanneer wilt u komen?",
    "offer_slots": "Dit zijn de vrije tijden voor {service}, {day}. Welke past u?",
    "offer_slots_any": "Dit zijn de vrije tijden, {day}. Welke past u?",
    "no_slots": "Er is geen vrije tijd voor {service}, {day}. Past een andere dag u?",
    "slot_taken": "Helaas is die tijd net bezet. Dit zijn de dichtstbijzijnde vrije tijden.",
    "ask_name": "Op welke naam zal ik de afspraak zetten?",
    "confirm": "{service}, {when}, op naam van {name}. Zal ik de afspraak maken?",
    "booked": "Geboekt: {service}, {when}, op naam van {name}, bij {calendar}. Tot dan!",
    "button_yes": "Ja",
    "button_no": "Nee",
    "button_book": "Boeken",
    "button_my_appointments": "Mijn afspraken",
    "button_hours": "Openingstijden",
    "button_today": "Vandaag",
    "button_tomorrow": "Morgen",
    "button_more_times": "Meer tijden",
    "button_other_day": "Een andere dag",
    "button_change_service": "Een andere dienst",
    "button_change_time": "Een andere tijd",
    "button_reschedule": "Verzetten",
    "button_cancel": "Annuleren",
    "button_keep": "Behouden",
    "button_start_over": "Opnieuw beginnen",
    "button_person": "Iemand spreken",
}
