"""English: how people ask, agree, choose and name themselves."""

from server.language.talk.lexicon import Cues, Talk

_INTENTS = {
    "book": {
        0.9: """
            can|could|would you take|have me|us at|on|today|tomorrow|this|next|in
            any? chance|possibility|hope of|for an|a appointment|slot|visit|haircut|cleaning
            set me|us|him|her up with|for
            need|have|want|like to see someone|somebody ~ ~ today|tomorrow|about|
            asap|soon|now|this|urgently|for
            get|fit|put|slot|squeeze me|us|him|her in|down
            looking|searching|look for ~ ~ ~ haircut|trim|manicure|pedicure|massage|facial|cleaning|
            checkup|consultation|session|wax|shave|stylist
            grab|get|have|take|snag|want|need|like|find|hold|save|keep ~ ~ ~ spot|slot|chair|place|
            session|consultation|visit|checkup|opening
            possible|able|way|chance to|i|we|of|for ~ book|schedule|arrange|come|get|see|make|booking|
            getting|seeing|coming|making
            have|get|take|want|like the ~ ~ ~ slot|spot|one|time|opening / come|get in for
            see someone|somebody about|for|regarding
            get|have|want|need|like ~ ~ haircut|trim|manicure|pedicure|massage|facial|cleaning|filling|
            checkup|consultation|session|wax|shave
            add|put|get|pop|slide me|us on|to|in|into ~ schedule|calendar|book|books|diary
            be seen|booked|scheduled|fitted ~ in|by|for|at|today|tomorrow
            an|a appointment|appt|apt|session|consultation with|on|at|in|this|next|tomorrow|today
            set|line|put something up|down
            book|make|schedule|arrange|set|get|need|want|like|have ~ ~ appointment|appt|apt|booking|
            reservation
            book me|us|him|her|my|a|an|another|in / book in / new|another appointment|appt|booking
            an|a appointment|appt|booking for / i'd like to book
            want|like|love|wanna to? book|schedule|reserve
            can|could|may i|we book|schedule|reserve|come|get|have|make / schedule a|an|me / reserve a|me
            book me in|for / can|could you fit|squeeze|slot me|us|him|her in / sign me up
            fit|squeeze|slot|pencil|put me|us|him|her|them in / put me|us down / come in|by for
            appointment|appt please / looking to book|schedule|get|have
            looking for an|a appointment|slot|time
            get|have my ~ done|cut|trimmed|cleaned|checked|coloured|colored|fixed|looked / come see|in to
            see|visit the|a|my? dr|doctor|dentist|therapist|hygienist|gp|stylist|barber / to be seen
            hoping to book|get|come|schedule|see / trying to book|get|schedule|see
            need to see|come|get|schedule / take|have|grab|get the? next|first available""",
        0.7: """looking for|to / would love / love to|an|a / appointment* / appt / booking / reservation
            book / schedule / reserve / i'd like a|an|to / i would like a|an|to
            i need|want|require a|an|some / i need|want to get|have|see|come|book
            can|could i|we have|get / come in / i'd like / i would like / due for / interested in|to""",
    },
    "reschedule": {
        0.95: """
            later|earlier|different|better|another time|slot|day|date for my|our
            switch|change|move|swap to a|an|the ~ morning|afternoon|evening|later|earlier|slot|day|time
            bring|get|fit|see|take me|us|it in? earlier|sooner|forward
            rearrang* / re-arrang* / swap|trade|exchange my|our|the|it ~ ~ ~ for|with|to
            move|moving|moved|switch|switching|shift|shifting me|us|it|him|her to|from|back
            make it ~ ~ ~ instead of|now / instead of ~ ~ $
            do|make|have|try|come it? another|different|some|a|on ~ day|time|date|week instead?
            push|move|change|shift|switch|swap|bring|delay my|our|the|his|her ~ ~ ~ to|back|forward|up|
            until|till|from
            appointment|booking|appt|session|visit|slot ~ ~ moved|changed|rescheduled|shifted|pushed|
            postponed|switched|brought
            switch|swap|change|move days|times|dates|slots|things|day|time|date / delay my|the|our|it
            different|new|other|another time|day|date|slot for my|our|the
            go for another|a different? day|time / take|do a later|earlier|different ~ instead
            instead of ~ ~ ~ can|could / can't|cannot make|do ~ ~ ~ ~ how|what|can|could about|we|i|you
            make it ~ ~ instead|earlier|later / a|an|one|two|half|couple hour|hours|bit later|earlier than
            can|could|may i|we|you move|change|shift|switch|push|swap|postpone my|the|our|his|
            her ~ ~ appointment|appt|apt|booking|reservation|visit|session
            reschedul* / reshedul* / resched / postpon* / rebook* / cancel and rebook / move it|that|mine
            push it|mine
            move|change|shift|switch|push|swap|bring my|the|our|that|his|her appointment|appt|apt|booking|
            reservation
            move|change|shift|switch|push|swap|bring my|the|our|his|her son's|daughter's|
            kid's? ~ appointment|appt|to
            change the|my|its|it's|our time|date|day ~ my|the? appointment|appt|booking / change it to|for
            appointment|appt|booking ~ ~ earlier|later|forward / push ~ back
            come|be|make it earlier|later / another|different|new time|day|date for my|the|our
            can|could i|we come in? earlier|later / earlier|later than planned / moved to another|a
            move|push|shift|bring it|things|this / move|change|push|shift my|our ~ to / switch my|our
            find|get ~ another|different|new time|day|date / make it for? another|a day|time instead
            come|do another|a different? day instead
            something|need to? come|comes|came up can|could we|i""",
        0.7: """instead / move|change my|our|the / change the time|date|day
            can|could|can't we|i|you move|change|switch|shift""",
        0.55: "something|thing came|has|comes ~ up",
    },
    "cancel": {
        0.95: """
            no longer ~ able|coming|attending|needed / take out my|our|the ~ booking|
            appointment|appt|reservation
            out of my|the|our ~ appointment|booking|appt|reservation
            remove|take|strike|scratch|delete|cross|get me|us|him|her|it|my off|from the|your? list|schedule|
            calendar|books|book|diary
            remove|take|strike|get my|our name|names off|from / get rid of my|the|our|it|that
            undo it|that|this|my|the / booked ~ by mistake / don't|not expect|wait me|us|for
            scrap|axe|bin|ditch|drop|delete my|the|our|that ~ ~ o'clock|oclock|slot|one|visit|session
            take|get|strike|cross me|us|him|her|my|it off ~ ~ schedule|book|books|calendar|diary|monday|
            tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|list
            forget|lose|skip|kill|nix|undo|void|withdraw|revoke ~ my|the|our|that|this ~ appointment|appt|
            booking|reservation|visit|session
            won't|don't|doesn't|didn't|not|no|longer ~ ~ need|needing|want|wanting|require|requiring the|
            my|that|this|our|an|it ~ appointment|appt|booking|reservation|visit|session|slot|anymore
            appointment|booking ~ ~ cancelled|canceled|removed|deleted|off / pull|back out
            have to|gotta|must|need bail|drop|cancel* / bail on / please|just cancel*
            cancel*|annul everything|all|both|mine|me / cancel* / cancle* / cancl* / call off
            call it|this|that|my|the ~ off
            drop|delete|remove|scrap|scratch my|the|our|that ~ appointment|appt|apt|booking|reservation
            delete|remove|scrap|scratch it / no longer need|want my|the|it / no longer coming
            don't|doesn't|didn't need|want my|the|our|that ~ appointment|appt|booking
            don't|doesn't need it anymore / take|get me off the|your? schedule|book|books|calendar
            free|give|release up? my ~ appointment|slot|time|spot / withdraw my
            need|want|have|like to cancel* / cancel* my|the|our|that|this ~ appointment|appt|booking""",
        # Weaker than a wish to move it: "I can't make it, can we say Friday?"
        0.9: """
            won't|not|can't show|turn up / not gonna|going to happen|work out
            not gonna|going make|come|be / not gonna|going to make|come|attend
            don't|not expect me|us|him|her
            can't|cannot|won't|couldn't|unable to? make|do it|the|my|our|tomorrow|today|at|on|this
            won't|can't|cannot|wouldn't|not ~ ~ be able to come|make|attend|keep|get
            not|isn't|aren't able to come|make|attend|keep / will not come|make|attend|be
            not be there|coming / unable to come|attend|keep / won't|can't|cannot come|attend|keep|get
            can't|cannot|won't come in / can't|cannot|won't be there|in|coming / not coming|going
            won't make / have to miss|skip / miss my""",
    },
    "my_appointments": {
        0.95: """
            which|what day|date|time am|do|should i|we ~ ~ coming|come|be|go|arrive
            when|what time? do|should i|we have|need|got|supposed to be|come|arrive|show|go
            did|has|have|is my|our|the ~ booking|appointment|reservation|appt go|gone|went|been through|
            confirmed|made|booked|saved
            which|what ~ bookings|appointments|reservations|appts / who is|am|was|are my|our|i|we ~ ~ with
            got|have any|some bookings|appointments
            what time was|am|are i|we ~ supposed|meant|coming|booked|scheduled|due|to|in|expected
            when am|was|are i|we ~ in|supposed|meant|next|expected|due|coming
            do|did|have|can you have|got|see me|us|my|our ~ down|booked|in|scheduled|appointment|booking
            am|are i|we ~ down|in|booked|scheduled|confirmed|expected|registered
            is|are my|our ~ ~ still on|happening|there|valid|good|confirmed|booked|scheduled
            which day|date|time is|was|did i|my|our
            what|which ~ ~ did i|we book|choose|pick|reserve|schedule|make
            details|time|date of|for my|our ~ appointment|booking|appt|visit
            my|our|any|upcoming|next|existing appointments|bookings|reservations|appts / my next|upcoming
            when|what|when's is|was|are|time my|our ~ appointment|appt|booking|appointments
            what time|day is|was my|our ~ ~ appointment|appt|booking
            when|what time|day? am|are i|we booked|coming|scheduled|due|in
            do|did|have i|we have|got an|any|a appointment*|booking*|appt
            do i have an? upcoming|existing|anything
            show|list|see|view|check|find|get|confirm my|our ~ appointment*|booking*|appt|reservation*
            when|what time? do|should i|we come / what have i|we booked / what did i|we book
            am|are i|we booked|scheduled|down / is my|our ~ appointment|booking|appt
            details of|for|about my / anything|something|what ~ ~ booked
            appointments|appointment|anything do|have i|we have|got|booked
            have i|we got? booked|an|a|anything / did i|we book|make / remind me when|of|what
            when ~ ~ ~ appt|appointment|booking is / forgot when|what|my
            check|confirm|verify|see when|what|if ~ ~ my|i'm appointment|booked|scheduled / look up my|our
            i have booked / do i have|need anything|something booked|scheduled|coming / what's booked""",
    },
    "availability": {
        0.9: """
            nothing|anything|something|anyone earlier|later|sooner
            is dr|doctor ~ ~ in|working|there|around|free|available on|today|tomorrow|this|next|at
            what's|whats open|available|free|left
            can|could|would you do|manage|make ~ ~ pm|am|tomorrow|today|monday|tuesday|wednesday|thursday|
            friday|saturday|sunday|oclock|noon|morning|afternoon|evening
            are|any|is|there|got ~ ~ cancellation*|cancelation*
            what|which ~ do|have you ~ have|got|left|free|open|available
            how|what ~ ~ ~ schedule|calendar|diary|availability look|like
            when|what|which ~ ~ ~ ~ is|are free|available|open
            is|would|be ~ ~ ~ morning|afternoon|evening|lunchtime|noon possible
            does|is|would ~ ~ ~ ~ work|free|available|open for you|u / how full|busy|booked are
            squeeze in / first|earliest|soonest|next you have|can|possible / work|works|working for you
            the next few days / any|free|available|open slot*|appointment*|opening*|time|times|spots|spot
            availab* / any availab* / your availab* / are|r you|u free|available|booked
            is anything|anyone|someone|it|that|there free|available|space|room
            what|which times|time|days|dates|slots / what's|what is|are free|available|open|left
            what do|have you|u have|got
            do|have you|u have|got anything|any|time|space|room|something|a|an|slots
            any openings|opening|chance|space / openings
            is|are there anything|any|space|room|a|an|slots|times
            when are|is|can|could you|she|he|u free|available
            anything free|available|open|earlier|later|sooner|else|at|for|on|in|this|next|today|tomorrow|
            around|before|after|left
            next|earliest|soonest|first available|slot|opening|appointment|time / earliest / soonest
            when can|could i|we come|get|see|be / more|other|different|alternative times|days|dates|slots
            how soon / got|have|has any|anything|time / is ~ ~ free|available|taken
            can|could you|anyone|someone see me|him|her|us / when|what's the soonest|earliest|next|first
            how does|is|about ~ ~ look|looking / what about|how about / how soon can|could""",
        0.6: "free / vacanc* / slot / slots",
    },
    "faq": {
        0.95: """first|initial|intro session|visit|consultation|appointment free
            is ~ ~ ~ free of|or|for|parking
            am i ~ talking|speaking|chatting|texting|writing to|with a|an? real|live|actual? person|human|
            bot|robot|machine|computer|ai|someone
            are|is you|this a|an? real|live|actual? person|human|bot|robot|machine|computer|ai
            do|are you do|taking|accept|take ~ walk|new|online|home|kids|emergency
            what|which brand|brands|products|kind|type|kinds|types|methods|insurance|insurances|cards|
            payment|payments|languages
            what's|what is the|your ~ ~ ~ price|cost|policy|address|number|email|charge|fee
            till|until what|when ~ time? are|do
            are|is you|it|there|the|parking ~ ~ accessible|friendly|included|licensed|covered|allowed|
            unisex
            what ~ ~ ~ ~ cost|include|included|involve|bring|wear|charge|expect
            how ~ ~ ~ prepare|preparation|long|much|often|old / are|r you|u guys? open|closed
            opening|business|working|office|your hours|times|time / hours of operation
            when|what time|times? do|does|r|are you|u|ya|it|the|salon|shop|office guys? open|close|closed|
            shut
            how late|early are|do you
            open on|until|till|at|from|today|tomorrow|now|weekends|sundays|saturdays
            do|are you|u open|close|closed|work on|weekends / how|hw much
            what|happens if|when i|we|you have|need|want|had? to? ~ cancel*|miss|late|no
            can i cancel* later|anytime|after
            is|are there any|a? ~ charge|fee|fees|penalty|cost ~ ~ ~ cancel*|late|miss
            how|until when do|can|should i|we cancel* / what does|do|would|will it|a|an|the|they ~ ~ cost
            what|how do|would you|u ~ charge / price* / pricing / priced / cost / costs / cost of / rates
            your fee|fees|rate / fee|fees / where are|is|r you|your|the|u|this|it|ya / where you|u at
            your|the address|location / address / located / location
            how do|can i|we get|find there|you|to / directions
            where|which can|do|floor|street|building i|is ~ find|park / parking / park / parked
            do|can|could|is|are you|i|it|we ~ take|pay|accept ~ card|cards|cash|visa|insurance
            pay by|with|in|cash|card / payment* / credit|debit card|cards / cash
            accept ~ card|cards|insurance / who is|am|are this|you|i|that / who's this|that|there
            is|are this|you|u a|an|some? bot|robot|human|person|real|machine|ai|computer|automated
            am i talking|speaking|chatting|texting / your phone|email|website|number|site|instagram
            what|which services|treatments|kinds|kind|types / what do you offer|do
            do|does|can|could|would you|u|he|she|they|the|your ~ do|offer|accept|speak|work|sell|provide|
            treat|handle|specialise|specialize|carry|use|allow|give|prescribe
            cancellation|cancelation|cancel|refund|late|deposit|reschedule policy|fee|charge|fees|charges
            wheelchair / gift card*|voucher* / vouchers / voucher
            how long does|is|are|will|do|would|it|until|should / wifi / wi fi / refund*
            do|should|must i|we need|have to|my? bring|pay|arrive|prepare|wear|fast|book
            what|anything should|do|to i|we bring|wear / insurance
            pets|dogs|kids|children|walk allowed|welcome|in|ins / bring my|a|the|along / discount*
            what's your name / is|are this|that the|a|for salon|right|shop|clinic|office|still
            your policy|policies / policy / deposit / apple pay / what if i|we / what happens if|when
            accessible / students / student
            do you take|have|do|work|see|cut|treat walk|new|same|kids|children|men|women|emergencies|
            parking|a website
            is it|there safe|painful|parking|wifi / does it|that hurt / experience
            qualified|certified|licensed / tip|tips / included / difference
            how experienced|often|far|many|old""",
        0.6: "hours / open / closed",
    },
    "handover": {
        0.97: """
            get|have|find|fetch|need|want|reach|contact me? ~ your|the|a|an supervisor|manager|boss|owner|
            staff|receptionist|person|human|agent|representative|team
            reach|contact|call ~ your|the|a doctor|dentist|therapist
            have|ask|get|can|could|would|let someone|somebody|anyone|your|the|them ~ ~ call|ring|phone|
            contact|reach|get|ring
            real|actual|live|human people|being|interaction|assistance|touch|contact|beings
            with|to staff|reception|management|support|administration
            is|are there|this ~ ~ human|person|someone|somebody|anyone ~ there|here|available|around
            human|person|someone|somebody help|assist|assistance|contact|call|get
            i|we'd|would rather|prefer|like ~ ~ talk|speak|call|phone
            give|drop|gimme me|us|them a ~ call|ring|bell|buzz / speak|talk directly|personally|privately
            human* / a|real|actual|live|another person|people / human being
            talk|speak|chat to|with|too somebody|someone|people|a|an|the|your|my|sb|anyone|anybody|him|
            her|them|staff
            talk|speak|chat|talking|speaking to|with an|a|the|real|actual|live? ~ person|human|agent|
            someone|manager|owner|doctor|receptionist|assistant|staff|rep
            is|are there anyone|someone|somebody|anybody i ~ talk|speak|call|chat / representative*
            agent / operator / customer service|support|care
            a|the|your|my manager|owner|boss|supervisor|receptionist|secretary
            somebody|someone|anybody|anyone real|there|call|phone|from|at|in to?
            call|ring|phone me|us ~ back|please|pls|asap|when|on|at|later|today / call|ring|phone me
            callback / call back / give|gimme me? a call|ring|bell / phone call
            have|get|ask someone|somebody|them|her|him|the|your ~ ~ call|ring|phone|contact
            staff member|team / member of staff / not a|an bot|robot|machine|ai
            sick|tired of this|the|talking ~ bot|machine
            stupid|useless|dumb|hate ~ bot|robot|machine|computer|this
            connect|transfer|forward|hand|pass me|us|this / put me|us through / put me|us on to|with
            complain* / please call / can|could|may i|we talk|speak|call|phone
            get me|us a|an|the|your someone|somebody|person|human|agent|manager|owner
            get|put someone|somebody
            talk|speak|chat to|with|directly in? someone|somebody|staff|person|human|live
            this|you isn't|isnt|aren't|not|don't working|helping|understand|helpful|help
            you|u don't|do|didn't not? understand|get|listen
            real|live agent|person|human|chat|support|help
            want|need|prefer|rather ~ ~ ~ human|person|agent
            is|are there|anyone|someone|somebody a|an|any? ~ person|human|someone|anyone|there|
            available to|i|can talk|speak|help
            let me|us talk|speak|chat / wanna|want|like|need to? talk|speak|chat""",
    },
    "stop": {
        0.97: """stop|quit texting|messaging|writing|sending|spamming|contacting|bothering
            stop|quit messaging|texting|sending|writing|contacting|spamming|emailing|bothering me|us|
            these|this|the|all|it
            opt me? out / unsubscribe me?
            remove|take|delete me|my|us number? from|off your|the|this|all ~ list|lists|database|messages|
            system|texts
            don't|do|never not? message|text|contact|write|email|send me|us|any ~ again|anymore|messages|
            texts?
            leave me alone / no more messages|texts|reminders|spam
            stop all|the|these|your messages|texts|reminders|spam / stop spam*""",
    },
    "owner_command": {
        0.9: """
            take|taking|took ~ ~ off / out of office|town / off sick / vacation* / ^ holiday|holidays $
            i'm|we're|i|we am|are? on|taking|going holiday|holidays|vacation|leave|away
            holiday|holidays|vacation|leave from|until|starting|next|mode
            close|closing|shut|shutting the|my|down shop|salon|office|business|clinic|practice
            we|i|we're|i'm are|am closed|closing|shut|off on|from|tomorrow|today|next|for|this
            who is|are|has|do coming|come|booked|tomorrow|i|we
            who's|whos coming|booked|next|in|tomorrow|today / block / unblock / block off|out / day off
            take|taking|need|want the|a ~ day|afternoon|morning|week off
            i'm|i|we're|we am|are|will|might|be|running ~ ~ late|behind|delayed
            running|be|am ~ ~ ~ minutes|min|mins late|behind
            today's|tomorrow's|todays|tomorrows|my|this|the schedule|appointments|diary|agenda|bookings|
            calendar|clients|customers|patients
            show|list|send|give|what's me? today|tomorrow|the|my schedule|agenda|diary|day|bookings|
            calendar
            show|list today|tomorrow / how many appointments|clients|customers|bookings|people|patients
            free up
            free|open up? monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|the
            evening|daily|day report / turn|switch on|off the|my? ~ report*""",
        0.6: "minutes late / close|closing|closed on|from|tomorrow|until / i'm|am sick|ill / day's off",
    },
    "greeting": {
        0.9: """
            hi|hii|hiii|hello|helloo|hey|heyy|heyyy|hiya|ello / good morning|afternoon|evening|day / howdy
            greetings / yo / hiya / ^ morning / ^ afternoon / ^ evening / how are|r you|u
            what's|whats up / sup / hola / ello / g'day / nice to meet""",
    },
    "thanks": {
        0.9: """ok|okay|alright|great|perfect|cool|right|good|no|all thanks|thank|thx|cheers ~ ~ ~ bye|
            goodbye|see|all|later|day|everything|set
            that's|thats|that|this|it is|will|would|was? be? all|it|everything / no that's|thats all|it
            all set|good|done / nothing else / for|all your help / thank* / thx / tnx / ty / tysm / cheers
            appreciate it|that|you|u / appreciated / bye* / goodbye / see you|ya|u / cya
            have a|an good|great|nice|lovely / you're|ur|your the best|great|welcome|amazing
            lovely thank* / ta / take care""",
    },
    "affirm": {
        0.9: """
            yes* / yeah* / yep* / yup / yea / ya / yah / yas / aye / yes please / sure* / correct / right
            that's|thats right|fine|perfect|it|correct|good|great|ok|okay|the / perfect*
            sounds|looks|seems good|great|perfect|fine|right|lovely|awesome
            that|this|it works|suits|one|would|will|does|is ~ ~ great|fine|perfect|good|work|do|for
            ^ works $ / works for|great|good|fine|perfectly|well|best ~ ~ / great / confirm*
            go ahead|for / do it / please do / of course / absolutely / definitely / exactly / fine / good
            alright / all right|good / y / k / kk / book|confirm it|that|this|me / take|have it|that|this
            i'll take|have it|that|this / let's do|go|book it|that|for|with / that'll do|work
            time|day|slot|one works|suits|fits / why not / cool / i agree / agreed / deal / awesome
            brilliant / lovely $ / ^ lovely / wonderful / excellent / super / certainly / indeed
            that would|will be|work|do great|fine|perfect|lovely? / would be good|great|fine|perfect
            for sure / you got it / mhm / uh huh
            yess / affirmative / roger / suits me / happy with that|it / i'm happy|good|fine|ok with|to
            okay* / make it so / i do""",
    },
    "deny": {
        0.9: """no / nope / nah / naw / no thanks|thank|way
            not really|now|that|this|yet|right|quite|good|great|suitable|possible / none* / neither
            don't / do not / never mind / nevermind / nvm / forget it|about / wrong
            that's|thats|it's|its|this|that not right|correct|what|good|it
            that's|thats|it's|its|that|this|is is? wrong|incorrect / incorrect / n
            doesn't|don't|won't|wouldn't|didn't|isn't|not work|suit|works|book|want|think|go|good|right
            leave|keep it|them|mine|my|the|that / not that one / don't want|think|like
            i'd rather|prefer not / on second thought|thoughts / changed my mind / unfortunately
            negative / can't do|make that|it|this|then / hold off|on / no good
            too late|early|expensive|far""",
    },
}

_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_SUFFIXES = ("st", "nd", "rd", *["th"] * 7)

_CHOICES = (
    {word: place for words in (_CARDINALS, _ORDINALS) for place, word in enumerate(words, 1)}
    | {f"{place}{suffix}": place for place, suffix in enumerate(_SUFFIXES, 1)}
    | dict.fromkeys(("last", "latest", "later", "bottom", "latter"), -1)
    | dict.fromkeys(("earliest", "earlier", "top", "former", "soonest"), 1)
)

_CUES = Cues(
    appointment="appointment* / appt|appts|apt / booking* / reservation* / visit",
    never_mind="""
        never mind / nevermind / nvm / forget it|about|that / drop it / leave it / changed my mind
        don't|dont bother|want it|worry / bye / bye bye / goodbye / no longer interested / not interested""",
    none_of_them="neither / none / nothing of|from / not any / no one of / somebody|someone|something else",
    either="""either / any of them|those|these|the / anyone|anybody|whoever|whichever|whatever
        doesn't|dont|don't|not matter|mind / no preference / don't|dont care|mind / you choose|decide|pick
        up to you / ^ any $ / ^ all|both $ / first available person / not fussed|bothered|picky
        all the same / whatever's|whatever is free|available|easiest""",
    soon="""asap / as soon as possible|you|can|i
        first|next|soonest|earliest available|possible|free|slot|opening|appointment|time
        the soonest|earliest / your earliest|next|soonest|first slot|opening|appointment|time|available
        right|straight away / urgent* / soonest you|possible / how soon
        earliest you|i|convenience|convenient / any time|day|anytime soon|works|this|is""",
    earlier="earlier / sooner / before that|then / too late",
    later="later / after that|then / too early",
    compared="""a? bit|little|something|anything|slightly|even|much? earlier|sooner|later please|pls?
        have|do|got you? got? anything|something earlier|sooner|later please|pls?
        can|could i|we come|do|make it? earlier|sooner|later""",
    same_time="same time|hour / at the same / keep the time|hour",
    same_as_last="""
        same as last|before|usual|always|previous / the|my usual / like last time / as last time
        same again / as usual / same thing|service|treatment|one ~ ~ last|before|again|usual
        what i had|got|did last|before / repeat my|the last / usual please""",
    more_times="""more|other|different|alternative times|time|slots|options|hours
        anything|something|what|any|who|someone|somebody|anyone|anybody else / any others / none ~ ~ work*
        show|see more|others|another / any other ~ ones|one|options? / other|different ones / another one
        who ~ do|does|is|are you|there ~ have|got|available / who have|has you|got
        not ~ those|these / next ones|page / further options""",
    another_day="""another|other|different|some day|days|date / not that|this day / any other day|days
        another time $""",
    hours="""opening|business|working|office|your|shop|salon|store hours|times|time / ^ hours|open $
        what|which|are ~ ~ hours / hours of operation / hours on|for|today|tomorrow $
        when|what time|times? do|does|r|are|r you|u|ya|it|the|salon|shop|office|clinic guys? open|close|
        closed|shut
        are|r|is you|u|it|the|salon|shop|clinic guys? still? open|closed
        how late|early are|do you|u open
        do|will you|u open|close|work on|at|tomorrow|today|weekends|sundays|saturdays|sunday|saturday|
        late|evenings
        open on|until|till|late|today|tomorrow|sundays|saturdays|weekends""",
    now="now / at the moment / still / right now / currently",
    who="""who is|are|r|am this|it|you|u|there|i / who's this|that|there|it / what's|what is this ~ $
        are|is|r you|this|u a|an? real|human|person|bot|robot|machine|ai|computer
        am i talking|speaking|chatting|texting / what can|do|else can you|u ~ do / ^ help $ / ^ menu $
        how does this work / what's|what is your name""",
    services="""what|which services|treatments|service|treatment / what do|can you|u offer|do
        list of services|treatments / your services|treatments|menu""",
    question="""
        ^ ~ do|does|did|is|are|can|could|would|will|where|how|what|which|who|why|when|may|should|have|has|
        am|any|what's|where's|how's|who's|when's
        i|i'm was? wonder|wondering if|whether|what|how / just|quick question|wondering|curious
        tell me if|what|how|about / do|can|could|is|are|would you|i|u|it|there
        what|how about|much|many|long""",
    price="how|hw much / price* / pricing / cost* / charge* / fee|fees / rate|rates / expensive|cheap",
    length="how long / how much time / how many minutes|hours / duration",
    and_also="^ and|also|plus / ^ what|how about / ^ what of|abt / ^ how's",
    address="""
        where|where's are|is|r|you|u|at|ya you|u|your|the|it|this|at|located|ya salon|shop|place|studio|
        clinic|office?
        address / location / located / directions / how do|can|to i|we get|find|reach there|you|it|to?
        ^ where $ / where you|u at / which street|floor|building / what street""",
    phone="phone|telephone / your number / number can|to|i|we i? call|ring / call you|u|ya",
    several="""two|three|four|five|2|3|4|5|6|7|8|9 people|persons|ppl|guests|adults|kids|children|of
        both|all of us / for us both|two|all|three / me and my|a|him|her / my ~ and i|me|myself
        every|each week|other|two|month|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
        fortnight
        weekly|biweekly|fortnightly|monthly / group of / family of / couple of us / for both / series of""",
    one_more="""and|also|plus another|one|an|a ~ ~ for
        another|one|second one|appointment|booking|appt|slot more? for
        one more|another for|appointment|booking|too|as / also book|schedule|need|like|want|for
        as well|too $ / book|need|want another / and for my|him|her|the""",
    for_other="""
        for my|our|a|his|her ~ son*|daughter*|wife|husband|mum|mom|mother|dad|father|kid*|child*|boy*|
        girl*|partner|friend|sister|brother|baby|grandma|grandpa|grandmother|grandfather|girlfriend|
        boyfriend|boss|colleague|nephew|niece|cousin|fiance|fiancee|toddler
        my|our ~ son|daughter|wife|husband|mum|mom|mother|dad|father|kid|child|boy|girl|partner|friend|
        sister|brother|baby|grandma|grandpa|girlfriend|boyfriend|nephew|niece|toddler needs|wants|has|is|
        would|who|can|could
        on behalf of / for someone|somebody else / for him|her|them / not for me""",
    waitlist="""wait|waiting list / waitlist / put me on the|your list
        let|tell me know? when|if ~ ~ ~ ~ free|opens|available|cancels|cancel|open|cancellation|comes|
        frees""",
    leave_waitlist="""
        take|get|remove me|us off|from the|your ~ list|waitlist / leave the|your? ~ list|waitlist
        remove|cancel|delete ~ ~ wait|waiting list|waitlist / no longer want|need|waiting to? wait
        off the wait|waiting? list|waitlist""",
    name_told="""my|the|full|her|his name|names is|was / name|names is / my|the name's / call me
        under the? name of? / name / in the name of / under the surname / first name / last name / surname
        the name""",
    name_maybe="""i'm / i am / this is / it's / it is / it's for / for / under / under the name
        put it|that|me under|down as|for / here's""",
    name_ends="""
        and i i'd i'm i'll please pls for at on in with thanks thank you thx but or who here speaking
        again from to need want would like is my we can could calling looking just the this that it if so
        because tomorrow today about do hi hello""",
    empty="a an and the for of with or in on to my your",
    correction="""no|oh|sorry|hmm|oops wait|actually|sorry|instead|no|make / wait no|actually / actually
        i meant|mean / instead / on second thought|thoughts / make|change it / correction / my mistake
        let's do|make / rather / can|could we|you do|make""",
)

TALK = Talk(
    language="en",
    intents=_INTENTS,
    whole_messages={
        "stop": "stop all / quit / end / optout / opt out / stop it / stop please|now / please stop",
        "start": "subscribe / resume / start again / opt in / begin|start messages|messaging",
        "deny": "stop that",
        "affirm": "that's|thats|it's|yes|yeah that|the|this? one / that|this one|works / yes? the|that one",
        "availability": "another|other|different day|days|time|times|date|dates",
    },
    negations="""
        don't / do not / not / never / no need to / didn't / did not / doesn't / please don't / without
        rather than / instead of / no reason to / i wouldn't / won't / will not / wasn't / isn't / haven't
        have not""",
    negations_after="",
    prefixes="",
    real_words="""
        except expect accepted stopped planned placed looked cooked looking cooking canned cancer cancers
        canal hooked backed charm chance change changed charged moving moved proved persona persons
        weekday months""",
    polite="please pls plz thanks thank you very much so kindly thx just",
    choices=_CHOICES,
    choice_fillers="""
        the one option no number slot time choice please pls plz i'll ill i will take want would like have
        go with let's lets for me works work is good fine best that that's thats this ok okay yes yeah
        sure thanks thank you prefer choose pick i'd id great perfect appointment can we do book it and
        opt of them those um uh hmm should suits us then""",
    name_openers="""
        my|the|full? name|name's|names is? / name's / i'm / i am / im / it's / it is / its / this is
        that's / put|book it? under|down as? / under / for / it's|it is for / call me / make it
        put|book it under the name of? / under the name of? / name / the name's / it's under / hi / hello
        hey / yes / yeah / sure / ok / okay / it will|would|it'll be? for / in the name of / use
        book it for / sorry / oh / please put it under""",
    no_names="""
        yes yeah yep yup no nope nah ok okay sure thanks thank please hi hello hey stop start cancel book
        appointment appointments booking bookings time times slot slots what when where who why how which
        could would should do does did is are am was were have has had i you he she we they it me my mine
        your yours our his her their this that these those there here not don't can't won't never maybe
        later now none nothing anything something someone anyone nobody other another else change move
        reschedule help human person agent operator price prices hours address open closed want need like
        love know think good great fine perfect correct right wrong sorry the a and or but if then because
        with without at on in to from by of about for first second third last next one two three four five
        six seven eight nine ten haircut cut colour color nails more less back again already just only
        also very too early earlier late soon day days week weeks month months hour minute minutes wait
        hold hmm um uh lol idk dunno same myself name whatever whoever customer question problem test menu
        available free asap today tomorrow noon midnight morning afternoon evening night tonight weekend
        actually instead oops well salon studio clinic shop office center centre place spa practice
        barber barbershop stylist hairdresser dentist doctor physician therapist counselor psychologist
        dental dentistry medical care hair beauty design counseling therapy group house room lounge
        i'm i'd i'll it's what's that's let's its talk speak call message text send give tell show take
        put go come coming going pay cost much many looking hoping wondering trying new patient client bit
        little kind pain toothache tooth teeth hair checkup cleaning visit session doctor dentist
        therapist interested available flexible both either son daughter wife husband mum mom dad kid
        child boss friend under emergency birthday christmas anxiety""",
    cues=_CUES,
)
