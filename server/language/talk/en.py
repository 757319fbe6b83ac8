"""English: intents, choices and names."""

from server.language.talk.lexicon import Talk

_INTENTS = {
    "book": {
        0.9: """book an appointment / make an appointment / schedule an appointment / book me / book a
            book in / make a booking / make a reservation / need an appointment / want an appointment
            like an appointment / get an appointment / set up an appointment / new appointment
            an appointment for / book another / i'd like to book / want to book / like to book
            can i book / could i book / like to schedule / want to schedule / schedule a / reserve a
            sign me up / fit me in / squeeze me in / pencil me in / book a slot / put me down
            can i come / could i come / come in for / another appointment / appointment please
            to make an appt / book an appt / need an appt""",
        0.7: """appointment / appt / booking / reservation / book / schedule / reserve / i'd like a
            i would like a / i need a / i want a / i'd like to get / i want to get / i need to get
            can i get / could i get / can i have / i'd like / i would like / come in""",
    },
    "reschedule": {
        0.95: """reschedule / rescheduling / reschedule my appointment / move my appointment
            move my booking / change my appointment / change my booking / change the appointment
            change the time of my / change the date of my / postpone / move the appointment
            push my appointment / push back my / push it back / change my reservation
            move my reservation / shift my appointment / move my appt / change the time of the
            bring my appointment forward / another time for my appointment / switch my appointment
            different time for my appointment / rebook / move it to / move it / come later than planned
            come earlier / come later / can i come earlier / can i come later / could i come earlier
            could i come later / can i come in earlier / can i come in later / come earlier than planned
            cancel and rebook / change my time""",
        0.7: """move my / change my / change the time / change the date / switch my
            can we move / could we move""",
    },
    "cancel": {
        0.95: """cancel my appointment / cancel my booking / cancel the appointment
            cancel my reservation / cancel it / call off my appointment / call it off / cancel
            cancelling / canceling / cancelation / cancellation / drop my appointment
            delete my appointment / remove my appointment / delete my booking / i can't make it
            i cannot make it / i cant make it / can't make my appointment / won't be able to come
            won't be able to make it / can't come / cannot come / can't attend / not coming
            i won't come / i won't make it / no longer need my appointment / cancel my appt
            don't need the appointment / don't need my appointment""",
    },
    "my_appointments": {
        0.95: """my appointments / when is my appointment / what time is my appointment
            do i have an appointment / do i have any appointments / when am i booked
            when's my appointment / my next appointment / show my bookings / my bookings
            when do i come / what have i booked / what did i book / am i booked / is my appointment
            my upcoming / show my appointments / list my appointments / details of my appointment
            when was my appointment / confirm my appointment time / do i have a booking
            when is my booking / what time am i booked / what time is my booking / check my appointment
            what appointments do i have / have an appointment booked / what do i have booked
            have i booked / what i have booked / do i have booked / did i book / anything booked
            my bookings / have i got booked / have i got an appointment""",
    },
    "availability": {
        0.9: """any slots / free slots / available slots / any availability / your availability
            availability / are you free / are you available / is anything available / what times
            which times / what's free / what is free / what do you have / do you have anything
            do you have time / any openings / openings / any free / do you have any / is there anything
            have you got anything / have any space / when are you free / when are you available
            what is available / what's available / anything free / anything available / is there space
            free times / available times / next available / earliest / when can i come
            when could i come / more times / other times / is there a slot / soonest / which days
            what days are / have any time / got any time / is it free / is that free""",
        0.6: "available / free / vacancies / slot / slots",
    },
    "faq": {
        0.95: """are you open / opening hours / your hours / what are your hours / business hours
            when do you open / when do you close / what time do you open / what time do you close
            how late are you open / opening times / are you closed / open on / how much
            what does it cost / what do you charge / how much is / price / prices / pricing / price list
            cost / costs / cost of / rates / your fees / where are you / your address / address
            location / located / how do i get there / directions / where is the / where can i find you
            parking / park / do you take cards / pay by card / payment / credit card / cash only
            accept cards / do you accept / who is this / who are you / who am i talking / are you a bot
            are you a robot / is this a bot / am i talking to a bot / your phone number / your email
            your website / what services / which services / what do you offer / do you do / do you offer
            cancellation policy / wheelchair / gift cards / gift voucher / gift card / vouchers
            how long does / how long is / how long will / wifi / do you have parking / refund / refunds
            do i need to bring / what should i bring / insurance / do you speak / are pets allowed
            bring my dog / do you work on / opening time / closing time / hours of operation / discount
            discounts / what's your name / what is your name / is this the salon / your policy
            do i need to pay / deposit / which payment / apple pay / are dogs allowed
            are you open today / hours""",
    },
    "handover": {
        0.97: """a person / real person / human / a human being / talk to someone / speak to someone
            speak with someone / talk with someone / speak to a / talk to a / speak with a / talk with a
            an agent / an operator / live agent / representative / customer service / the manager
            a manager / speak to the owner / talk to the owner / the receptionist / real human / call me
            call me back / someone call me / staff member / somebody real / not a bot / not a robot
            connect me / transfer me / put me through / speak to somebody / talk to somebody / complaint
            complain / member of staff / speak to your / talk to your / please call / give me a call
            agent / operator""",
    },
    "stop": {
        0.97: """stop messaging me / stop texting me / stop sending me / stop writing me / unsubscribe
            opt out / opt me out / remove me from / don't message me / do not message me / don't text me
            do not text me / stop contacting me / do not contact me / don't contact me
            no more messages""",
    },
    "owner_command": {
        0.9: """vacation / vacations / i'm on holiday / we're on holiday / holiday from
            closing the shop / close the shop / close the salon / we are closed on / we're closed on
            who is coming / who's coming / block / unblock / block off / day off / take the day off
            i'm running late / i am running late / today's schedule / tomorrow's schedule / my schedule
            today's appointments / tomorrow's appointments / show today / list today
            how many appointments / close the business / free up""",
        0.6: "minutes late / close on / i'm sick / i am sick",
    },
    "greeting": {
        0.9: """hi / hello / hey / hiya / good morning / good afternoon / good evening / howdy
            greetings / yo / hi there / hello there / hey there / 👋 / good day / morning / evening
            how are you / what's up""",
    },
    "thanks": {
        0.9: """thanks / thank you / thx / ty / cheers / many thanks / thank you so much / thanks a lot
            🙏 / much appreciated / thank u / appreciate it / thanks so much / bye / goodbye / see you
            see you then""",
    },
    "affirm": {
        0.9: """yes / yeah / yep / yup / yes please / sure / ok / okay / correct / right / that's right
            perfect / sounds good / that works / works for me / great / confirm / confirmed / go ahead
            do it / please do / of course / absolutely / definitely / exactly / fine / that's fine
            good / alright / all right / y / k / book it / take it / i'll take it / let's do it
            let's do that / that's perfect / looks good / 👍 / ✅ / 👌 / that's correct
            that would be great / why not / cool / i agree / agreed / that is fine / that'll do / works
            that one / perfect thanks / yess / yea / ya / okey / okie / sounds great / deal / 💯 / ✔""",
    },
    "deny": {
        0.9: """no / nope / nah / no thanks / no thank you / not really / none / neither / none of these
            don't / do not / never mind / nevermind / forget it / not now / wrong / that's wrong
            incorrect / n / 👎 / ❌ / none of them / none of those / not that / no way / that doesn't work
            doesn't work / leave it / keep it / not that one / i don't want / doesn't suit / don't book
            do not book / not right / 🙅""",
    },
}

_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_SUFFIXES = ("st", "nd", "rd", *["th"] * 7)

_CHOICES = (
    {word: place for words in (_CARDINALS, _ORDINALS) for place, word in enumerate(words, 1)}
    | {f"{place}{suffix}": place for place, suffix in enumerate(_SUFFIXES, 1)}
    | {
        "last": -1,
        "latest": -1,
        "later": -1,
        "bottom": -1,
        "earliest": 1,
        "earlier": 1,
        "top": 1,
        "former": 1,
    }
    | {"latter": -1, "soonest": 1}
)

TALK = Talk(
    intents=_INTENTS,
    whole_messages={
        "stop": """stop / stop all / stopall / quit / end / optout / opt-out / stop it
            stop please / please stop""",
        "start": "start / unstop / subscribe / resume / start again / opt in / opt-in",
        "deny": "stop that",
        "availability": "another day / another time / other day / other times",
    },
    polite="please pls plz thanks thank you very much so kindly",
    choices=_CHOICES,
    choice_fillers="""the one option number no slot time choice please pls i'll i will take want would
        like have go with let's lets for me works is good fine best that ok okay yes thanks thank you
        prefer choose pick i'd # . ) ( , ! № great perfect appointment can we do book it and opt""",
    name_openers="""my name is / my name's / the name is / name is / name's / i'm / i am / im / it's
        it is / its / this is / that's / put it under / book it under / under / for / it's for
        it is for / call me / make it / put it under the name / under the name / under the name of
        under the name: / name / the name's / put it under the name of / put / it's under / hi / hello
        hey / yes / sure / ok / okay / it will be for / it would be for / it'll be for / in the name of
        please put it under / put down / use / book it for""",
    no_names="""yes yeah yep yup no nope nah ok okay sure thanks thank please hi hello hey stop start
        cancel book appointment appointments booking bookings time times slot slots what when where who
        why how which could would should do does did is are am was were have has had i you he
        she we they it me my mine your yours our his her their this that these those there here not
        don't can't won't never maybe later now none nothing anything something someone anyone nobody
        other another else change move reschedule help human person agent operator price prices hours
        address open closed want need like love know think good great fine perfect correct right wrong
        sorry the a and or but if then because with without at on in to from by of about for first
        second third last next one two three four five six seven eight nine ten haircut cut colour color
        nails more less back again already just only also very too early earlier late soon day days week
        weeks month months hour minute minutes wait hold hmm um uh lol idk dunno same myself name
        whatever whoever customer question problem test menu available free asap today tomorrow noon
        midnight morning afternoon evening night tonight weekend i'm i'd i'll it's what's that's let's
        its talk speak call message text send give tell show take put go come coming going pay cost much
        many""",
)
