"""Taking the last closure back."""

from server.language.phrases import say
from server.receptionist.owner.talk import Answer, OwnerTalk


def undo(talk: OwnerTalk) -> Answer:
    """Take the last closure back, if it was made just now; say what nobody takes back."""
    memory = talk.memory
    closures = {
        "kinds": [kind for kind, _ in memory.undo_of],
        "closure_ids": [int(n) for _, n in memory.undo_of],
    }
    can_undo, told = memory.can_undo(talk.turn.now), memory.told
    memory.undo_of, memory.undo_at, memory.told = [], "", 0
    memory.undone_at = talk.turn.now.isoformat()
    done = talk.tools.call("owner_undo", closures) if can_undo else {"error": {}}
    if "error" in done:
        return talk.end(say("owner_nothing_to_undo", talk.language))
    said = [say("owner_undone", talk.language)]
    if done["stays"]:
        lines = [talk.closure_line(one) for one in done["stays"]]
        said = [say("owner_undone_stays", talk.language, lines=list(dict.fromkeys(lines)))]
    if told:
        said.append(say("owner_undone_told", talk.language, count=told))
    return talk.end("\n".join(said))
