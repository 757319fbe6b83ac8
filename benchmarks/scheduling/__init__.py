"""How fast free times are found and booked, beside what others do."""
