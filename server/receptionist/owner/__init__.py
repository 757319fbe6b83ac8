"""The owner's side of the conversation: vacations, closed hours, who comes, delays, the report of the day.

Whoever writes from an address in `owner_contacts` is served here first; what is no owner's command goes on to
the customers' brain. Nothing is changed or sent before the owner has answered ✅ to what was shown.
"""
