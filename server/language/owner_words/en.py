"""English: what an owner writes."""

from server.language.owner_words.lexicon import OwnerWords

WORDS = OwnerWords(
    vacation="""i'm|am? on|going? my|the? vacation|vacations|holiday|holidays please?
        i am on vacation|holiday|leave / i'm going on vacation|holiday / vacation|holiday mode|wizard|time
        time off / day|days off / annual? leave / pto / closure
        plan|add|set|new a|my? vacation|holiday|closure / close the? shop|salon|business|clinic|office
        we are|we're closed / closed / i'm|we're away""",
    undo="""undo my|the|last|latest|that ~ change|action|step|thing|closure
        undo last|latest change|action|step|thing / oops|whoops|sorry|no undo|revert that|it?
        undo that|it? please? / take it|that back / revert / reopen it""",
    help="""what can i say|write|ask|type here? / help|commands / owner help / what can you do
        what can i write / list commands""",
    report="""
        summary|recap of? the? day|today? / how did today|it go / how did the day go / report please?
        day|daily|evening report / today's report / report of the day / how was today""",
    drop="""no / nope / no thanks / cancel that|it? / never mind / nevermind / stop / forget it / leave it
        abort / don't / do not / don't save|send / quit / exit / drop it""",
    yes="""
        yes / yes please / yep / yeah / ok / okay / sure / confirm / confirmed / save it? / send it|them?
        do it""",
    closed="""no work today|tomorrow|on|next|this|until / shop's|salon's|we're|it's|place's closed|shut
        we|i will|be? be? shut / we'll|i'll be? shut / ^ shut|shutting
        take|taking|have|having monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|
        next|some ~ off
        ^ away|gone / is|are off today|tomorrow|on|next|this
        everyone|everybody|all|shop|salon ~ is|are off|closed|away / i'm|we're closing
        we|i are|am closing / we|i are|am|will|be? be|are|am? closed|away|off
        we're|i'm|we'll|i'll be? closed|away|off
        close|closing the? shop|salon|business|clinic|office|studio|up / ^ close|closed|closing
        shop|salon|business|clinic|office|studio is|will be? closed / on vacation|holiday|leave
        no appointments / ^ vacation|holiday|holidays / day|days off / we|i don't work / not working
        we|i|shop close|closing|closes ~ at|early|from / closed $ / i|we take|taking ~ off / out of office
        i'm|am sick|ill today|tomorrow? $""",
    block="""
        mark ~ ~ ~ ~ ~ busy|unavailable|taken / block|blocking off|out? / ^ please? reserve|keep ~ for me
        mark ~ ~ ~ as busy|unavailable""",
    free="""^ give me|us? back / give ~ ~ ~ back / ^ please? free|unblock|release|reopen|open / unblock
        free up / open ~ ~ again / reopen / make ~ ~ available""",
    coming="""how many customers|clients|appointments|bookings|patients do|have we|i / who have we|i got?
        who've we|i got / what|how does ~ look like? / what have we|i got tomorrow|today|on
        who|who's is|was|were? coming|booked|here|there / who came / who did we|i have / who's on
        who comes / who do i|we have / my|our day|schedule|agenda|diary|appointments / ^ the? schedule $
        ^ schedule for|on|today|tomorrow / ^ the day|agenda|diary
        what's on|my|the? agenda|schedule|today|tomorrow
        show? me? today's|tomorrow's|yesterday's appointments|schedule|bookings|customers|clients
        ^ agenda|appointments|bookings / list the|my? appointments|bookings
        show me? the|my? appointments|schedule|bookings|agenda / ^ appointments for|on|today|tomorrow
        who is|have we|i got? ~ coming / which customers|clients come""",
    late="""running ~ ~ behind|late / minute|minutes|min|mins|hour|hours late|behind / be there ~ ~ ~ late
        i'm|am|i'll|we're|running|be ~ ~ ~ late / running behind / late ~ by / will be late
        i'm|am delayed / ^ late""",
    open_end="""
        until further notice / till further notice / open end|ended / no end / indefinitely / i don't know
        not sure / unknown / don't know yet / for now / until i|we say / no idea / don't know""",
    calendar="calendar* / agenda / diary / column / chair",
    everything="""all|every|both calendar|calendars / everybody / everyone / all of us
        whole shop|business|salon|team / all""",
    minutes="minute|minutes / min / mins / m",
    hours="hour|hours / hr / hrs / h",
    lengths={
        15: "quarter of? an? hour / fifteen / a quarter hour",
        30: "half an? hour / thirty / half-hour",
        60: "an|one hour",
        5: "five",
        10: "ten",
        20: "twenty",
        25: "twenty five",
        40: "forty",
        45: "forty five / three quarters of an hour",
        90: "an hour and a half / one and a half hours",
    },
    not_closed="""not|never|isn't|aren't|won't ~ ~ closed|closing|away|off / don't|not|never ~ close|block
        we're|we are|stay ~ open""",
    weekly="""every|each ~ monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|day
        mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays / weekly / every other|second ~""",
    early="close|closes|closing|closed ~ ~ at / close|closes|closing ~ early",
    asked="""when do|are|am we|i ~ vacation|vacations|holiday|holidays / what|which closures do|are|have
        do|have we|i have|got? any closures|closure|vacations
        any closures|closure planned|in|on|this|next
        are|is|am|will|do|does we|i|the|it|today|tomorrow|monday|tuesday|wednesday|thursday|friday|
        saturday|sunday|christmas ~ ~ ~ closed|open|away|off|closing|close
        when are|is|am|do we|i|the ~ closed|off|away|close / which|what closures|vacations
        ^ show|list me? my|the|our? closures|vacations / ^ my? closures $""",
    reopen="""cancel|delete|remove|end all|every of? my|the|our? vacations|holidays|closures
        cancel|delete|remove|end my|the|this|our ~ vacation|holiday|holidays|closure
        cancel|delete|remove|end|drop|stop|undo my|the|this|our? vacation|vacations|holiday|holidays|
        closure|closures
        we are|i'm|i am back early|earlier""",
    besides="""
        except|excluding / except for / apart from / other than / with the exception of / but not|for
        everyone|everybody|all|anyone but""",
    came="was|were|came|had|did / been",
    sooner="""close|closes|closing|shut|shutting|finish|finishing|leave|leaving ~ early|earlier|sooner
        early|earlier closing|close / early|earlier $""",
    after="in {}",
    real_words="appointment booking client customer report minute",
)
