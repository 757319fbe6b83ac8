"""English: what owners write, by the command that it is; "" is none of ours."""

COMMANDS: dict[str, tuple[str, ...]] = {
    "vacation": (
        "Vacation", "holidays!", "time off", "Holiday please", "leave", "annual leave", "Vacation 🏖",
    ),
    "closed": (
        "closed tomorrow from 2 to 5 pm", "we are closed from 24 to 31 December", "I'm on vacation next week",
        "we close at 4 today", "I'm closing at 3 on Friday", "we're closing early tomorrow, at 2",
        "closed tomorrow except Anna", "closed 24 to 26 December except the 25th", "shop's closed Friday",
        "we'll be shut on the 3rd", "taking Monday off", "not working tomorrow afternoon",
        "on holiday 1-14 August", "I need a day off", "we're away from the 1st to the 10th of May",
        "Closing early on Thursday, 3pm", "no work next week",
    ),
    "block": (
        "block Anna's calendar Tuesday after 3", "Block off Friday", "please block Monday 9-12",
        "can you block out 2-4 on Thursday", "please block my calendar next Tuesday",
        "mark Friday afternoon as busy",
    ),
    "free": (
        "free Thursday morning", "unblock Tuesday", "open up Friday after 3", "please reopen Monday",
        "reopen 26 December", "unblock Thursday after 2", "open Friday back up",
        "give me back Thursday morning",
    ),
    "reopen": (
        "cancel vacation", "cancel my vacation", "delete the closure", "cancel the closure of 24 December",
        "remove my holidays in December", "end the vacation", "remove the Christmas closure",
        "end my holiday early",
    ),
    "coming": (
        "who is coming tomorrow?", "who's coming on Friday", "today's appointments", "my schedule",
        "who was here yesterday", "who was here yesterday?", "who came yesterday?", "who came on Monday",
        "yesterday's appointments", "who did we have yesterday", "who have I got tomorrow",
        "what does tomorrow look like", "list tomorrow's clients", "who's booked in for Saturday",
        "how many clients do I have today", "schedule for Friday",
    ),
    "late": (
        "I'm 30 minutes late", "running late", "I'll be half an hour late", "running 20 min behind",
        "I'll be there half an hour late", "stuck in traffic, 15 minutes late",
        "running half an hour late today", "traffic jam, will be 20 min late",
    ),
    "undo": ("undo", "Undo that!", "take that back", "oops, undo", "undo last change",),
    "help": ("help", "Commands", "what can I say here?",),
    "report": ("report", "daily report", "how did today go", "summary of the day",),
    "asked": (
        "which closures are there?", "show my closures", "are we closed tomorrow?", "are we closed tomorrow",
        "are we open on Sunday?", "is the salon closed on Monday?", "are we closed on 25 December?",
        "when are we closed?", "is tomorrow closed?", "do we open on Sunday?", "am I off tomorrow?",
        "we're closed tomorrow, right?", "is the shop open on Boxing Day?",
        "do I have any closures in December?",
    ),
    "not_closed": (
        "we are not closed tomorrow", "we won't be closed on Monday", "we're not away next week",
        "we stay open on Monday",
    ),
    "weekly": (
        "closed every Monday", "we are closed on Sundays", "closed every second Friday",
        "every Wednesday afternoon closed", "block lunch every day",
    ),
    "": (
        "are you closed tomorrow?", "is anything free on Thursday?", "I'd like a haircut tomorrow at 3",
        "appointment tomorrow please", "I want to cancel my appointment", "what do you charge?", "yes",
        "hello",
    ),
}  # fmt: skip
