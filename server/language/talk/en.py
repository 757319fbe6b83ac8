"""English: how people ask, agree, choose and name themselves."""

from server.language.talk.lexicon import Cues, Talk

# What people book, whom they come to see, and what they call the visit.
_SERVICES = (
    "haircut|haircuts|trim|cut|fade|blowout|blowdry|highlights|balayage|colour|color|dye|perm|updo|manicure|"
    "pedicure|mani|pedi|nails|gel|waxing|wax|massage|facial|lashes|brows|eyebrows|threading|shave|tint|peel|"
    "cleaning|filling|fillings|crown|implant|implants|braces|whitening|extraction|checkup|check|physical|"
    "exam|examination|consultation|consult|session|vaccine|vaccination|shot|jab|flu|bloodwork|scan|ultrasound|"
    "xray|therapy|counselling|counseling|physio|acupuncture|botox|grooming|oil|service|servicing|mot|"
    "inspection|tyres|tires|tyre|tire|brakes|alignment|repair|diagnostic|tune|detailing|treatment|followup|"
    "screening|hygienist|bloods|tattoo|piercing"
)
_PEOPLE = (
    "dentist|doctor|dr|therapist|hygienist|gp|physician|specialist|dermatologist|cardiologist|gynecologist|"
    "gynaecologist|obgyn|ophthalmologist|optometrist|optician|orthodontist|pediatrician|paediatrician|"
    "psychologist|psychiatrist|counselor|counsellor|physiotherapist|physio|chiropractor|nutritionist|"
    "neurologist|urologist|surgeon|nurse|vet|mechanic|stylist|hairdresser|barber|colorist|colourist|"
    "beautician|masseuse|masseur|podiatrist|midwife|technician|lawyer|accountant|trainer"
)
_VISITS = (
    "appointment|appt|apt|appointments|booking|reservation|visit|session|slot|consultation|consult|meeting|"
    "spot|place|time|opening"
)
# Of the services those words that mean nothing else.
_VAGUE = (
    "cut|check|shot|jab|oil|flu|service|session|color|colour|crown|tune|physical|peel|gel|fade|brakes|test|exam|"
    "shave|tint|dye|repair|filling"
)
_NAMED = "|".join(sorted({*_SERVICES.split("|")} - {*_VAGUE.split("|")}))

_STAFF = (
    "human|humans|person|people|someone|somebody|anyone|anybody|representative|rep|agent|operator|receptionist|"
    "staff|employee|associate|clerk|coordinator|supervisor|manager|owner|boss|director|secretary|desk|reception|"
    "frontdesk|office|team|support|helpdesk|colleague|nurse|management|administrator|admin"
)

_INTENTS = {
    "book": {
        0.9: f"""
            need|want|like|love|fancy|wanna|get|have|book|schedule|reserve|after|due|require ~ ~ ~ {_SERVICES}
            needs|wants|requires|due|overdue ~ ~ ~ {_SERVICES}|{_PEOPLE}
            need|want|like|looking|find|search|searching|after|require|recommend ~ ~ a|an|the|my|some|
            another|good|new|local ~ {_PEOPLE}
            see|visit|consult|find|book ~ a|an|the|my|your|another|this|one ~ {_PEOPLE}
            see|visit|consult|with dr|doctor / help me? find|get|book|schedule|with? a|an
            set|line|fix me|us? up? ~ a|an|the|my|our|another ~ {_VISITS}|{_SERVICES}
            arrange|organise|organize|request|plan|reserve|secure|hold|pencil ~ ~ ~ {_VISITS}|{_SERVICES}
            arrange|organise|organize|request|reserve|secure|hold a|an|my|another
            take|have a ~ look|peek / look at my|the|our|his|her|it|this / check out? my|the car|tooth|teeth|
            back|knee|eyes|skin|ear|mole|boiler|engine|brakes
            bring|drop|take my|the|our|a|it|him|her|them ~ ~ in|by|off|round|over
            squeeze|fit|slot|get|pop|pencil|put|slide|book|schedule|sign him|her|them|my|our|us|me ~ ~ in|
            into|down|for|up|on|with
            add|put me|us|him|her|my to|on|in|down / come|pop|drop|swing|stop in|by|round|over ~ for|on|at|
            tomorrow|today|this|next|after|before|around|sometime|monday|tuesday|wednesday|thursday|friday|
            saturday|sunday
            can|could|would|will you|they|she|he|dr|doctor ~ see|take|fit|squeeze|do me|us|him|her|my|our
            can|could|would|will you|they|someone ~ fix|repair|service|replace|change|check|cut|colour|color|
            dye|trim|wash|clean|whiten|treat|look|do my|our|the|it|his|her|at
            need|want|like|get|have|has|getting|having my|his|her|our|the|it|them|some|a ~ ~ ~ cut|trimmed|
            done|fixed|checked|cleaned|repaired|serviced|replaced|coloured|colored|dyed|removed|seen|waxed|
            shaved|styled|pulled|whitened|changed|looked|examined|tested|inspected|filled|straightened
            possible|free|open|available ~ ~ for a|an|my ~ {_SERVICES} / for a|an|my ~ {_SERVICES}
            want|need|get|like ~ ~ extensions|braids|implants|dreads|twists|curls|bangs
            bring|take ~ ~ ~ for|to a|an|the|their ~ {_SERVICES}
            do|fix|check|clean|cut|trim my|our|his|her ~ {_SERVICES}|nails|hair|roots|teeth|brows
            put|get|add|pencil ~ ~ on|in|into ~ schedule|calendar|books|list|diary for|at|on
            let me|us have|take|get|book the|that|a ~ / squeeze|fit|slot in a|an|the ~ {_SERVICES}|fill
            get|be|put ~ on|in ~ ~ calendar|schedule|books|diary|list
            the|my usual / same as|like last|before|usual|always|previous / like last time
            first time|visit here|with|customer|patient|client / new patient|client|customer here|and|looking
            count me in / book away
            can|could|may|might i|we ~ ~ come|pop|drop|swing|be|book|get|bring|stop ~ in|by|on|at|seen|booked
            can|could you take|have me|us at|on|today|tomorrow|this|next|in
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
        0.7: f"""looking for|to / need|want|like|visit|with ~ {_PEOPLE}
            my|his|her|the ~ ~ ~ hurts|hurting|hurt|aches|aching|broke|broken|chipped|cracked|swollen|
            bleeding|squeaking|leaking|grinding|killing|sore|throbbing|rattling|stuck
            toothache|earache|backache|migraine|migraines|rash|fever $
            chipped|broke|cracked|lost|sprained|twisted|injured|burned|burnt|pulled a|my|the
            {_NAMED} / light|warning came|is|comes on / won't|doesn't|not start $ / {_PEOPLE}
            bad|terrible|awful|severe|some pain|pains|headache|headaches|toothache|cough|cold / in pain
            have|having|had|got|feel|feeling ~ ~ pain|pains|toothache|headaches|headache|fever|cough|rash|
            anxious|depressed|anxiety|insomnia|dizzy
            would love / love to|an|a / appointment* / appt / booking / reservation
            book / schedule / reserve / i'd like a|an|to / i would like a|an|to
            i need|want|require a|an|some / i need|want to get|have|see|come|book
            can|could i|we have|get / come in / i'd like / i would like / due for / interested in|to""",
    },
    "reschedule": {
        0.95: f"""
            later|earlier|different|better|another time|slot|day|date for my|our
            moving|shifting|changing|pushing my|the|our ~ {_VISITS}
            move|shift|push|postpone|delay|reschedule|moving|moved my|the|our|his|her|a ~ ~ {_SERVICES}
            have|get a|an different|another|new ~ slot|time|day|date / come|make|do|have ~ ~ ~ rather than
            put|fit|book|schedule|slot me|us|him|her ~ ~ ~ ~ later|earlier|sooner
            doesn't|does|not|don't suit|work ~ ~ any ~ more|anymore|longer
            make|do|have it|that|this ~ ~ rather|instead
            late ~ ~ ~ push|move|shift|delay|start
            have|get a|an later|earlier ~ appointment|slot|time|session
            move|shift|push|postpone|delay ~ ~ session|appointment|visit|booking
            earlier|later|different|other|new|better time|slot|date|day ~ ~ for my|our
            wrong|incorrect day|time|date|slot / re-book|re-schedule|re-booking|re-arrange
            come|be|get|arrive ~ ~ hour|hours|bit|little|minutes|while earlier|later|sooner
            earlier|later|sooner than ~ ~ booked|planned|scheduled|time|appointment|slot|booking|arranged
            delay|postpone|push|shift ~ by|for|until|till|to / change|switch|move|swap|shift from ~ ~ ~ to|for
            can|could|may we|i do|make it|this|that ~ ~ next|another|different|later|earlier|tomorrow|monday|
            tuesday|wednesday|thursday|friday|saturday|sunday
            rather|prefer ~ come|have|do|make|be ~ ~ week|day|later|another|different|next|earlier
            change|move|switch|shift|swap my|our ~ slot|time|day|date|hour
            give me|us ~ ~ ~ instead / anything|something|time|slot|free|available|open ~ ~ ~ instead
            make|do|move it|this|that ~ ~ week|day|month|afternoon|morning after|later|before|instead
            have|get my|our|the ~ ~ appointment|visit|session|booking ~ ~ another|different|later|earlier
            possible|able ~ ~ have|do|get my|our ~ ~ on|at|to another|different
            come|be|make it|get|do ~ ~ ~ ~ instead $ / come ~ in|by later|earlier|sooner ~ ~ ~ ~ booking|
            appointment|appt|planned|scheduled|booked
            change|move|update|adjust|alter|amend|modify|edit|switch|tweak the|my|our? date|time|day|hour|
            slot of|for|on ~ ~ appointment|appt|visit|booking|session|reservation
            adjust|alter|amend|modify|edit|update my|our|the ~ appointment|appt|visit|booking|session|
            reservation|slot
            could|can|may|would i|we|you|it ~ ~ be|get moved|changed|switched|shifted|pushed|swapped|
            rescheduled|postponed
            another|different|other day|time|date|slot work|works|would|be|possible
            running|am|be ~ late ~ ~ move|push|shift|reschedule|later / move|push|bring|shift things|stuff
            trade|swap slots|places|times|days
            move|put|push|shift ~ ~ ~ off|out? to|till|until|a ~ week|day|
            next
            won't|can't|cannot ~ make|do ~ ~ ~ ~ can|could|is|any ~ ~ move|reschedule|later|another|different|
            instead
            fit|see|take|get me|us in? on|at ~ ~ instead / different|another|new time|slot|day than|from|to
            switch|change|move|swap to a|an|the ~ morning|afternoon|evening|later|earlier|slot|day|time
            bring|get|fit|see|take me|us|it in? earlier|sooner|forward
            rearrang* / re-arrang* / swap|trade|exchange my|our|the|it ~ ~ ~ for|with|to
            move|moving|moved|switch|switching|shift|shifting me|us|it|him|her to|from|back
            make it ~ ~ ~ instead of|now / instead of ~ ~ $
            do|make|have|try|come it? another|different|some ~ day|time|date|week instead?
            do|make|have|try|come it? a|on ~ day|time|date|week instead
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
        0.7: """rather than / change of plans / plans|plan ~ changed / instead / move|change my|our|the
            change the time|date|day
            can|could|can't we|i|you move|change|switch|shift""",
        0.55: "something|thing came|has|comes ~ up",
    },
    "cancel": {
        0.95: f"""
            scrap my|the|our|it|that|this ~
            no longer ~ able|coming|attending|needed / take out my|our|the ~ booking|
            appointment|appt|reservation
            out of my|the|our ~ appointment|booking|appt|reservation
            rather|prefer|better not ~ come|attend|make|go
            delete|erase|remove|drop|cross|take|strike my|our|his|her name|names ~ off|from
            give ~ ~ ~ miss / don't|dont|not bother ~ with|about|coming|anymore
            cancel|bin|ditch|axe|scrap|kill|nix|dump|drop|abandon|abort|terminate|discontinue|relinquish|
            erase|wipe|clear|unbook|retract|decline|revoke \
            my|our|the|that|this|his|her ~ ~ {_VISITS}|{_SERVICES}
            unbook|unschedule|debook me|us|my|our|it|the / bow|opt|duck out of / i'm|im|we're out $
            no longer ~ necessary|required|needed / not necessary|needed anymore|any? more?
            already ~ fixed|sorted|resolved|solved|better|healed ~ ~ ~ appointment|cancel|need
            found|went|going|chose|choosing ~ elsewhere|another|different|other|someone ~ else|place|dentist|
            doctor|salon|barber|garage|mechanic|stylist
            no longer ~ interested|want|need|require|wish
            remove|take|strike|scratch|delete|cross|drop me|us|him|her|my from|off ~ ~ list|schedule|calendar|
            books|book|diary
            don't|do|not|needn't wait ~ for / decided|choosing|chose ~ not|against to|it|coming|going|having
            give|offer|let ~ ~ my|our|the slot|spot|place|time|appointment|booking ~ ~ someone|somebody|
            another|else|away|up
            count|leave me|us|him|her|them out / no|not|any need|use|point ~ for|of|in the|my|an|it|our|that
            no|not|any ~ need for|of ~ appointment|booking|visit|session|it / cxl / cncl / canel / cancl
            won't|not be? ~ needing|requiring|wanting|using|taking / skip|pass|bail|drop|pull|back on|out
            skip|miss|pass my|our|the|this|tomorrow|tomorrow's|today|today's|on
            take|remove my|the|our ~ booking|appointment|appt|reservation|name ~ off|out|away
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
        0.9: f"""
            can't|cannot|won't|couldn't|unable|not ~ ~ make|attend|keep|get|come|be ~ ~ ~ {_VISITS}
            no way ~ ~ ~ make|come|be|get / not|isn't ~ ~ going|gonna ~ happen|work
            not|isn't|impossible ~ possible? for me|us ~ come|make|attend|be|get
            not|won't|can't|cannot|unable|couldn't ~ ~ get|be|come|make|arrive|join|show there|over|by|up|
            you|it
            not ~ ~ show|showing|turn|turning|make|making|come|coming up|it|in|today|tomorrow|along|over|after
            won't|not|can't show|turn up / not gonna|going to happen|work out
            can't|cannot|won't|not ~ do ~ ~ after all / not gonna|going make|come|be
            not gonna|going to make|come|attend
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
            when ~ am|was|were|are i|we ~ booked|scheduled|down|in|coming
            resend|send|forward|text|email ~ me? my|the ~ appointment|booking|visit ~ details|confirmation|
            info
            booking|appointment|reservation under|for|in the? name / booking|reservation under
            when|what|when's|whens ~ ~ my ~ ~ slot|session|visit|turn
            got|have|i've anything|something|any ~ booked|scheduled|arranged
            is|are ~ ~ ~ still my|mine|our ~ time|slot|appointment
            any upcoming|future|planned|pending ~ visits|
            appointments|bookings|sessions|visit|appointment
            what|which time should|must|shall i|we
            what|which time|day|date did we|you|i ~ say|agree|set|pick|choose|settle|arrange
            confirm|check|verify|double-check my|our ~ ~ slot|session|visit|time|booking|appointment
            when ~ was|am|are i|we ~ to|supposed|meant|due
            check|see|know|tell|confirm|verify ~ ~ if|whether i|we|there ~ have|has|got|am|is|are|booked
            what|which do|have i|we ~ have|got $
            what do i have ~ booked|scheduled|planned|coming|today|tomorrow
            am|are i|we ~ ~ on|set|good|in|down|expected ~ for|tomorrow|today|at|on
            what|which|when time|day|date? i'm|i|we're|we am|are? ~ coming|booked|in|scheduled|due|expected|
            supposed|seeing
            under|in my name|number / when|what time|day? is|are|was|were ~ ~ me|my|mine|us
            look|pull|bring up my|our|the ~ booking|appointment|details|visit|appt|reservation
            remind me / send|tell|give me|us my|the ~ appointment|booking|appt|details|confirmation
            still have my|an|the ~ appointment|booking|slot / confirmation of|for|number|email
            get|got a|my|the|any? confirmation / receive|received ~ confirmation
            who|what|which ~ ~ i|we seeing|booked|see|having with|for|in
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
            can|could you do|manage any|anything|something ~ earlier|later|sooner|else|better|other
            are|is you|u|it|everything|they|she|he|saturday|friday|tomorrow ~ fully|all|completely|totally|
            already booked|full|taken|packed
            is|was the|that|your ~ ~ slot|spot|appointment|time|opening ~ still|taken|free|open|available|gone
            got|have|see|find any|a|an|some ~ ~ ~ gap|gaps|slot|slots|spot|spots|opening|openings|space|room|
            availability|time|times|windows|window
            when|what time|day|days? is|are|does ~ ~ ~ free|available|open|in|working|next
            how far|long out|ahead|wait|until / how busy / what's|whats the|your ~ wait|next|soonest|earliest|
            first|schedule|availability|calendar
            how soon|early could|can|would|might|will i|we|you|she|he|they|it ~ ~ seen|in|come|get|see|do|take
            when could|can|would|might|will i|we|you|she|he|they|it ~ ~ seen|in|come|get|see|do|take|fit|have
            is|are there|any|anything ~ ~ ~ left|open|free|available|going
            who|which|what ~ is|are|does|has ~ ~ ~ free|available|open|working|openings|left
            does|do that|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday ~ ~ work|suit for you|
            him|her|them|everyone
            is dr|doctor ~ ~ in|working|there|around|free|available on|today|tomorrow|this|next|at
            what's|whats open|available|free|left
            can|could|would you do|manage|make ~ ~ pm|am|tomorrow|today|monday|tuesday|wednesday|thursday|
            friday|saturday|sunday|oclock|noon|morning|afternoon|evening
            are|any|is|there|got ~ ~ cancellation*|cancelation*
            what|which ~ do|have you ~ have|got|left|free|open|available
            anything|something going|left|free|open|about
            when could|can|would ~ ~ do|see|take|fit me|us|him|her
            how are|is|r you|u|things ~ fixed|placed|looking|set for|on
            do|have you|u ~ still have the|that|my
            how|what ~ ~ ~ schedule|calendar|diary|availability|week|month|day|tomorrow|today look|looking|
            like
            is|are ~ ~ ~ ~ taken|booked|gone|occupied
            is|are ~ ~ ~ still|also open|free|available|vacant|bookable
            when|what|which ~ ~ ~ ~ is|are free|available|open
            is|would|be ~ ~ ~ morning|afternoon|evening|lunchtime|noon possible
            does|is|would ~ ~ ~ ~ work|free|available|open for you|u / how full|busy|booked are
            squeeze in / first|earliest|soonest|next you have|can|possible / work|works|working for you
            the next few days / any|free|available|open slot*|appointment*|opening*|time|times|spots|spot
            availab* / any availab* / your availab* / are|r you|u free|available|booked
            is anything|anyone|someone|it|that|there free|available|space|room
            what|which times|time|days|dates|slots / what's|what is|are free|available|open|left
            what do|have you|u have|got
            do|have you|u have|got anything|any|time|space|room|something|slots
            do|have you|u|they have|got a|an|one ~ ~ slot|spot|opening|appointment|gap|time|space|place|
            window|
            minute|cancellation
            is|are there a|an|one ~ ~ slot|spot|opening|appointment|gap|time|space|place|window|chance|way
            any openings|opening|chance|space / openings
            is|are there anything|any|space|room|slots|times
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
        0.95: """do|does|will|must|should i|we need ~ a|an|any|to / do|does|will i|we have to
            are|is you|it|the|that ~ ~ near|close|next|far|opposite|across|behind|beside
            who will|would|does|did|do ~ ~ do|cut|see|treat|colour|color|clean|check ~ ~ hair|teeth|nails|
            car|me
            without an? appointment|booking / what's|whats the damage
            come|visit|travel ~ to my house|home|place|office|flat
            where ~ can|do|should|could i|we ~ leave|park|put|find|pay|get
            what's|what is|whats the name of / do|does you|they|he|she|u take|accept
            is|are ~ parking|wifi|consultation|coffee|delivery ~ free
            do|should|must|can|could|may i|we ~ ~ pay|prepay|tip|park|eat|drink|shower|smoke
            how early|late|long|far|soon ~ should|must|shall i|we
            first|initial|intro session|visit|consultation|appointment free
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
            your fee|fees|rate / fee|fees / where ~ are|is|r you|your|the|u|this|it|ya|located
            where's|wheres the|your|it|this / where you|u at
            addy / your|the address|location / address / located / location
            how do|can i|we get|find there|you|to / directions
            where|which can|do|floor|street|building i|is ~ find|park / parking / park / parked
            do|can|could|is|are you|i|it|we ~ take|pay|accept ~ card|cards|cash|visa|insurance
            pay by|with|in|cash|card / payment* / credit|debit card|cards / cash
            accept ~ card|cards|insurance / who is|am|are this|you|i|that / who's this|that|there
            is|are this|you|u a|an|some? bot|robot|human|person|real|machine|ai|computer|automated
            am i talking|speaking|chatting|texting / your phone|email|website|number|site|instagram
            what|which services|treatments|kinds|kind|types / what do you offer|do
            do|does|can|could|would you|u|he|she|they|the|your ~ do|offer|accept|speak|work|sell|provide|
            treat|handle|specialise|specialize|carry|use|allow|prescribe
            cancellation|cancelation|cancel|refund|late|deposit|reschedule policy|fee|charge|fees|charges
            wheelchair / gift card*|voucher* / vouchers / voucher
            how long does|is|are|will|do|would|it|until|should / wifi / wi fi / refund*
            do|should|must i|we need|have to|my? bring|pay|arrive|prepare|wear|fast|book
            what|anything should|do|to i|we bring|wear / insurance
            pets|dogs|kids|children|walk allowed|welcome|in|ins / bring ~ ~ along|with
            bring my|a|the|our kid|kids|child|children|baby|dog|friend|partner|husband|wife|insurance|own|
            toddler|pet|records|xrays / discount*
            what's your name / is|are this|that the|a|for salon|right|shop|clinic|office|still
            your policy|policies / policy / deposit / apple pay / what if i|we / what happens if|when
            accessible / students / student
            do you take|have|do|work|see|cut|treat walk|new|same|kids|children|men|women|emergencies|
            parking|a website
            is it|there safe|painful|parking|wifi / does it|that hurt / experience
            qualified|certified|licensed / tip|tips / included / difference
            how experienced|often|far|many|old""",
        0.6: """hours / open / closed / ^ do|does|are|have|will you|u|they|your / ^ is|are there
            hi|hello|hey|morning|also|question|and do|does|are|have|will|is|are you|u|they|your|there
            ^ is|are|does everything|it|the|your / ^ how do|does|did you|they|the""",
    },
    "handover": {
        0.97: f"""
            not|can't|cannot|don't|won't|hate ~ ~ deal|dealing|talk|talking|speak|speaking|chat|chatting|
            work \
            with|to ~ ~ robot|bot|machine|computer|ai|robots|bots|machines|computers
            who ~ ~ ~ ~ talk|speak|complain|write|turn|contact|call to|with|about
            person|human|agent|staff|operator|reception|manager|receptionist please|pls|plz|now
            ^ person|reception|manager|receptionist|staff $
            talk|speak|chat|discuss|talking|speaking|chatting to|with|too ~ ~ {_STAFF}
            connect|transfer|forward|pass|patch|refer|direct me|us|this ~ ~ to|through|with
            reach|contact|get|find|fetch|see|meet|message|email ~ ~ ~ human|representative|rep|agent|operator|
            receptionist|staff|employee|supervisor|manager|owner|boss|director|secretary|management|reception
            get|be ~ in touch|contact with / get|take hold of ~ ~ {_STAFF} / hold of someone|somebody|anyone
            not what i ~ asked|meant|said|want / already told|said|answered|asked ~ you|that|this
            need|want|require|get|give|have|prefer|like|find ~ ~ ~ human|representative|rep|agent|operator|
            receptionist|supervisor|manager|helpdesk
            customer service|support|care|relations / help desk / front desk / live person|agent|chat|support
            is|are there ~ manager|supervisor|boss|owner|receptionist|human|representative|operator|agent
            is|are|any there? ~ ~ real|live|actual ~ {_STAFF} / legal action / sue you
            word|chat|talk|conversation with ~ doctor|dentist|manager|owner|boss|someone|somebody|therapist|
            nurse
            get|give|put|bring|send me? someone|somebody ~ ~ phone|line|here|now|else
            ask|tell the|my|your ~ {_PEOPLE} ~ something|anything|question|personally|directly|about|to|if
            question|message|word|note for ~ {_PEOPLE}
            escalat* / fed|sick|tired|done|enough ~ ~ with|of ~ robot|bot|machine|chatbot|computer
            pass|give|forward|take ~ ~ message to|for / who can|could|would help|assist|explain
            report|raise|flag|have a|an ~ problem|issue|complaint|concern
            who|who's|whos ~ ~ in charge|responsible / getting|going nowhere / no use
            somebody|someone|anyone|anybody|person|people who|that ~ understands|understand|knows|can|helps|
            listens|works
            talk|speak|chat|speaking|talking ~ to|with ~ ~ else|different|instead
            bot|robot|machine|ai|computer|chatbot|assistant ~ is|are|it's? ~ hopeless|useless|stupid|dumb|
            rubbish|terrible|awful|annoying|bad|crap|pointless|broken|no
            no|hate|enough|stop|without ~ bots|bot|robots|robot|machines|machine|chatbots|chatbot|automated
            is|are there ~ people|humans|persons|staff|anyone|anybody|someone ~ ~ working|here|there|alive|
            real
            owner's|manager's|boss's ~ / on|by|over|via the? phone|telephone
            can|could|would|may i|we|you|someone|somebody|anyone ~ discuss|explain|sort|clarify|handle
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
            a|the|your|ur manager|owner|boss|supervisor|receptionist|secretary
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
            let me|us talk|speak|chat / wanna|want|like|need to? talk|speak|chat
            wanna|want|like|need to? talk|speak|chat to|with a|an|the|my|your? ~""",
    },
    "stop": {
        0.97: """stop|quit texting|messaging|writing|sending|spamming|contacting|bothering
            stop|quit messaging|texting|sending|writing|contacting|spamming|emailing|bothering me|us|
            these|this|the|all|it
            remove|delete|erase my ~ number|data|details|phone / opt me? out / unsubscribe me?
            remove|take|delete me|my|us number? from|off your|this|all ~ list|lists|database|messages|system|
            texts
            remove|take|delete me|my|us number? from|off the ~ lists|database|messages|system|texts
            don't|do|never not? message|text|contact|write|email|send me|us|any ~ again|anymore|messages|
            texts?
            leave me alone / no more messages|texts|reminders|spam
            stop all|the|these|your messages|texts|reminders|spam / stop spam*""",
    },
    "owner_command": {
        0.9: """
            i'm|we're|i|we am|are? closing|opening ~ at|early|late|from
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
            show|list|send|give|what's me? today|tomorrow|the bookings
            show|list|send|give|what's me? today|tomorrow|the|my schedule|agenda|diary|day|
            calendar
            show|list today|tomorrow / how many appointments|clients|customers|bookings|people|patients
            free up
            free|open up? monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|the
            evening|daily|day report / turn|switch on|off the|my? ~ report*""",
        0.6: "minutes late / close|closing|closed on|from|tomorrow|until / i'm|am sick|ill / day's off",
    },
    "greeting": {
        0.9: """
            gm / heya / hullo / hey there / hi there / good to|day
            hi|hii|hiii|hello|helloo|hey|heyy|heyyy|hiya|ello / good morning|afternoon|evening|day / howdy
            greetings / yo / hiya / ^ morning / ^ afternoon / ^ evening / how are|r you|u
            what's|whats up / sup / hola / ello / g'day / nice to meet""",
    },
    "thanks": {
        0.9: """ok|okay|alright|great|perfect|cool|right|good|no|all thanks|thank|thx|cheers ~ ~ ~ bye|
            goodbye|see|all|later|day|everything|set
            that's|thats|that|this|it is|will|would|was? be? all|it|everything / no that's|thats all|it
            all set|good|done / nothing else / for|all your help / thank* / thx / tks / thks / thnx / tnx
            ty / tysm / cheers
            appreciate ~ it|that|you|u|help|time / appreciated / bye* / goodbye / see you|ya|u / cya
            have a|an good|great|nice|lovely / you're|ur|your the best|great|welcome|amazing
            lovely thank* / ta / take care""",
    },
    "affirm": {
        0.9: """
            smashing / okey|okie|oki dokey|dokie|doke / ^ go on then? $ / go for|with that|this|it
            yes* / yeah* / yep* / yup / yea / ya / yah / yas / aye / yes please / sure* / correct / right
            that's|thats right|fine|perfect|it|correct|good|great|ok|okay|the / perfect*
            sounds|looks|seems good|great|perfect|fine|right|lovely|awesome
            that|this|it works|suits|one|would|will|does|is ~ ~ great|fine|perfect|good|work|do|for
            ^ works $ / works for|great|good|fine|perfectly|well|best ~ ~ / great / confirm*
            go ahead|for / ^ do it / do it $ / do it please|now / please do / of course / absolutely
            definitely / exactly / fine / good
            alright / all right|good / y / k / kk / book|confirm it|that|this|me / take|have it|that|this
            i'll take|have it|that|this / let's do|go|book it|that|for|with / that'll do|work
            time|day|slot|one works|suits|fits / why not / cool / i agree / agreed / ^ deal $ / awesome
            brilliant / lovely $ / ^ lovely / wonderful / excellent / super / certainly / indeed
            that would|will be|work|do great|fine|perfect|lovely? / would be good|great|fine|perfect
            for sure / you got it / mhm / uh huh
            yess / affirmative / roger / suits me / happy with that|it / i'm happy|good|fine|ok with|to
            okay* / make it so / i do""",
    },
    "deny": {
        0.9: """rather not / nothing fits|works|suits|good / not today|yet|now ~ thanks|thank / no / nope
            nah / naw / no thanks|thank|way
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

# Words that tell whose visit it is, what it is for, and that somebody wishes, asks or cannot.
_NOT = (
    "not|won't|can't|cannot|don't|didn't|couldn't|doesn't|isn't|wasn't|aren't|never|unable|no|wouldn't|shan't|"
    "ain't|hardly|without"
)
_WISH = (
    "need|needs|want|wants|like|love|hope|hoping|looking|could|can|would|may|might|possible|able|please|pls|"
    "let's|due|appreciate|trying|time|must|should|wanna|gotta|require|requires|wish|wondering|chance|fancy|prefer|"
    "interested|get|have|book|for|help|got|after|urgent|urgently"
)
_BODY = (
    "tooth|teeth|gum|gums|jaw|molar|back|neck|knee|shoulder|foot|feet|ankle|wrist|hip|skin|hair|fringe|bangs|"
    "roots|beard|moustache|nails|toenail|eyes|eye|ear|ears|throat|stomach|chest|head|mole|car|truck|van|suv|"
    "engine|brake|clutch|battery|exhaust|gearbox|windscreen|windshield|bumper|radiator|transmission|wheel|"
    "wheels|glasses|lenses|contacts|dog|puppy|cat|kitten|rabbit|baby|pregnancy|pressure|prescription|allergy|"
    "mri|ecg|wedding|stitches|bite|retainer|aligners|invisalign|dentures|veneers|vaccinations|shots|lineup|"
    "glucose|cholesterol|posture|sleep|panic|stress|depression|anxiety|trauma|couples"
)

_TOGETHER = {
    "handover": f"""
        talk|speak|chat|discuss|connect|connected|transfer|transferred|reach|contact|redirect|forward \
        someone|somebody|person|human|people|staff|manager|boss|owner|desk|reception|receptionist|colleague|
        representative|anyone|anybody|doctor|supervisor|employee|team|operator|agent|clinic|office !spanish|
        french
        call|ring|phone|dial me|us|someone|somebody|person|human|staff|manager|boss|owner|receptionist|anyone
        help|assist|explain|answer someone|somebody|person|human|staff|manager|anybody !appointment|find|book
        need|want|get|give|prefer|rather|have|where human|person|staff|manager|supervisor|representative|
        operator
        assistant|bot|chat|chatbot|system|app|service {_NOT} working|work|helping|understand|responding
        you|bot|assistant|it|this misunderstand*|misunderstood|useless|hopeless|confused|stupid|dumb|clueless
        bot|robot|chatbot|machine {_NOT}
        complaint|complain|complaining|unhappy|unacceptable|disgusted|refund !policy
    """,
    "cancel": f"""
        {_NOT} anymore|longer come|coming|attend|attending|make|keep|need|want|needed|go|going|require
        {_NOT} need|needed|needing|require|want {_VISITS}|{_SERVICES} !how|what|but|until|before
        changed|change mind {_VISITS}|{_SERVICES}
        never|forget|lose mind|about {_VISITS}
        no show|shows|showing me|us|today|tomorrow
        take|remove|pull|strike booking|appointment|reservation|name off|away|out
        {_NOT} come|coming|attend|attending|arrive|show me|us|i|i'm|we|she|he|they|she's|he's|we're !how|
        what|if
        call|calling off {_VISITS}|{_SERVICES}
        release|free|give|surrender my|our spot|slot|place|appointment|booking
    """,
    "reschedule": f"""
        another|different|other|later|earlier|sooner|new|better day|date|time|slot|week|hour my|our|his|her \
        appointment|booking|visit|session|reservation
        booked|appointment|booking|scheduled|down but need|want|prefer|can|could|rather|like|love|would
        move|moving|push|pushing|shift|shifting|swap|postpone|postponing|delay|rearrange \
        {_VISITS}|{_SERVICES}|it
        change|changing|switch|switching my|our|the {_VISITS}|day|date !oil|tyres|tires
        later|earlier than booked|planned|scheduled|arranged|agreed
        traffic|late|overslept|delayed|stuck|running can|could|push|move|later|still
        instead can|could|is|would|do|possible|want|prefer|make
    """,
    "my_appointments": f"""
        when|what|which|where|who my|our {_VISITS}|{_SERVICES} !much|cost|price|charge|long|policy
        do|does|did|have|am|is|are|can|see|check i|my|our|me|we booked|booking|bookings|reservation|
        appointments
        remind my|me|us|i {_VISITS}|{_SERVICES}|when|time
        forgot|forgotten|remember|lost when|what|time|date|day my|i|the
    """,
    "faq": """
        penalty|fee|charged|fine|fees cancel*|cancelling|late|missed|missing|change
        which|what|where|how|why|who bus|train|tram|metro|subway|station|stop|floor|entrance|building|parking|
        brand|brands|products|prices|price|payment|insurance|insurances|policy|address|phone|email|website|
        hours
        do|does|are|is|can|will you|your|u|there|i parking|wifi|card|cards|cash|contactless|accessible|
        insurance|nhs|medicare|medicaid|private|discount|discounts|refund|refunds|deposit|vouchers|products|
        student|senior|ramp|lift|elevator|toilet|warranty|guarantee|receipt|invoice|finance|installments
        difference|safe|painful|hurt|hurts|include|included|expect|qualified what|is|does|between|it|how|
        will|are
        do|does|can you|they speak|sell|repair|treat|offer|accept|stock|prescribe !me|us|my
    """,
    "availability": """
        any|anything|something|nothing|what|which|is|are|got|when free|open|available|left|openings|slots|
        availability|vacancies|gaps|spots|cancellations !hours|sundays|saturdays|shop|salon|address|charge
        when|soon|earliest|soonest|first|quickest|next see|seen|in|come|fit|get|appointment|slot|opening|day|
        time \
        !my|our|cost|much|close|open
        any|anything|something earlier|sooner|later|else|better today|tomorrow|have|got|is|do|there
        do|does|are|is you|it|they|that|dr|doctor work|suit|free|around|in|there today|tomorrow|monday|
        tuesday|
        wednesday|thursday|friday|saturday|sunday|morning|mornings|afternoon|evening|evenings|weekend
    """,
    "book": f"""
        {_WISH} {_SERVICES}|{_BODY}|{_PEOPLE} !cost|much|price|charge|expensive|story|joke
        can|could|may|might|would|hope|hoping|able|want|like|need|possible come|see|fit|squeeze|book|booked|
        seen|
        bring|take|visit|reserve|schedule i|me|us|my|our|we|him|her|he|she|son|daughter|mother|mum|mom|
        father|dad|
        husband|wife|kid|child !card|cash|you're
        let's|please|want|need|would book|booked|schedule|scheduled|appointment|slot|reserve
        today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|asap|week|morning|afternoon|
        evening \
        need|want|like|hoping|can|could|come|visit|appointment|slot|spot|place !weather|cost|much
    """,
}

_CARDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_SUFFIXES = ("st", "nd", "rd", *["th"] * 7)

_CHOICES = (
    {word: place for words in (_CARDINALS, _ORDINALS) for place, word in enumerate(words, 1)}
    | {f"{place}{suffix}": place for place, suffix in enumerate(_SUFFIXES, 1)}
    | {"middle": 2, "b": 2, "c": 3, "option a": 1, "option b": 2, "option c": 3}
    # "An appointment for two" counts people.
    | {"that one": 0, "this one": 0}
    | {f"for {number}": 0 for place, word in enumerate(_CARDINALS, 1) for number in (word, place)}
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
    name_told="""my|the|full|her|his name|names is|was / name|names is / my|the? name's / call me
        under the? name of? / name / in the name of / under the surname / first name / last name / surname
        the name""",
    name_maybe="""i'm / i am / this is / it's / it is / it's for / for / under / under the name
        put it|that|me under|down as|for / here's""",
    name_ends="""
        and i i'd i'm i'll please pls for at on in with thanks thank you thx but or who here speaking
        again from to need want would like is my we can could calling looking just the this that it if so
        because tomorrow today about do hi hello""",
    empty="a an and the for of with or in on to my your",
    provided="but / if / unless / only / except / provided",
    pause="""
        let me think|check|see|ask / think|thinking about it / think it over / ^ maybe|perhaps|possibly $
        ^ maybe|perhaps later|not|yes $ / not sure / get|come back to you / let you know
        one|a|just moment|sec|second|minute / hold|hang on / ^ hm|hmm|hmmm|um|umm $ / ^ wait $
        ^ wait a|one ~ $ / don't know yet / need to think / give me a|some ~ $""",
    everything="""
        both / all of them|it|these|those / everything / all ~ appointment*|booking*
        every appointment|booking / ^ all $ / cancel all""",
    brings_forward="""
        bring|brings|bringing ~ ~ forward / move|moving|pull|put ~ ~ up|forward|earlier / advance / sooner
        earlier""",
    next_day="""
        the day after $ / the day after instead / the day after please / the day after that
        the day after then / the day after if / the day after same / the day after at
        the day after would / the day after works / the day after be / the following day / next day $
        next day instead / next day please / next day then / next day if / next day same / next day at
        next day would / next day works""",
    day_before="""
        the day before $ / the day before instead / the day before please / the day before that
        the day before then / the day before if / the day before same / the day before at
        the day before would / the day before works / the day before be / the previous day""",
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
        "availability": "another|other|different day|days|time|times|date|dates please|pls?",
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
    name_openers="""just|only / you can put|write|say|use / my|the|full? name|name's|names is? / name's
        i'm / i am / im / it's / it is / its / this is
        that's / put|book it? under|down as? / under / for / it's|it is for / call me / make it
        put|book it under the name of? / under the name of? / name / the name's / it's under / hi / hello
        hey / yes / yeah / sure / ok / okay / it will|would|it'll be? for / in the name of / use
        book it for / sorry / oh / please put it under""",
    no_names="""
        root canal filling crown brakes brake oil tire tires tks thx tnx ty tysm cheers yes yeah yep yup
        no nope nah ok okay sure thanks thank please hi hello hey stop start cancel book appointment
        appointments booking bookings time times slot slots what when where who why how which could would
        should do does did is are am was were have has had i you he she we they it me my mine your yours
        our his her their this that these those there here not don't can't won't never maybe later now
        none nothing anything something someone anyone nobody other another else change move reschedule
        help human person agent operator price prices hours address open closed want need like love know
        think good great fine perfect correct right wrong sorry the a and or but if then because with
        without at on in to from by of about for first second third last next one two three four five six
        seven eight nine ten haircut cut colour color nails more less back again already just only also
        very too early earlier late soon day days week weeks month months hour minute minutes wait hold
        hmm um uh lol idk dunno same myself name whatever whoever customer question problem test menu
        available free asap today tomorrow noon midnight morning afternoon evening night tonight weekend
        actually instead oops well salon studio clinic shop office center centre place spa practice barber
        barbershop stylist hairdresser dentist doctor physician therapist counselor psychologist dental
        dentistry medical care hair beauty design counseling therapy group house room lounge i'm i'd i'll
        it's what's that's let's its talk speak call message text send give tell show take put go come
        coming going pay cost much many looking hoping wondering trying new patient client bit little kind
        pain toothache tooth teeth hair checkup cleaning visit session doctor dentist therapist interested
        available flexible both either son daughter wife husband mum mom dad kid child boss friend under
        emergency birthday christmas anxiety""",
    cues=_CUES,
    together=_TOGETHER,
)
