"""Does a clause claim that something was done, and did a tool of this turn do it? Pure."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, tzinfo
from functools import cache
from typing import Any

Results = Sequence[tuple[str, dict[str, Any]]]

CLAIMS: Mapping[str, re.Pattern[str]] = {
    "booked": re.compile(
        r"\b(?:booked|confirmed|reserved|scheduled|all set)\b"
        r"|\b(?:réservé|gebucht|reservad[oa]|marcado|prenotato|geboekt)\b"
        r"|вы записаны|נקבע|تم الحجز",
        re.IGNORECASE,
    ),
    "cancelled": re.compile(
        r"\b(?:cancell?ed|annulée?|storniert|abgesagt|cancelad[oa]|annullat[oa]|geannuleerd)\b"
        r"|\bотмен[её]н|בוטל|تم الإلغاء",  # noqa: RUF001 - Russian
        re.IGNORECASE,
    ),
    "moved": re.compile(
        r"\b(?:moved|rescheduled|déplacée?|verschoben|reprogramad[oa]|cambiada|mudada|spostat[oa]|verplaatst|verzet)\b"
        r"|\bперенес[её]н|הועבר|تم (?:ال)?نقل",  # noqa: RUF001 - Russian
        re.IGNORECASE,
    ),
}
_BACKING = {
    "booked": (
        "calendar_create_appointment",
        "calendar_reschedule_appointment",
        "calendar_answer_offer",
        "calendar_my_appointments",
    ),
    "cancelled": ("calendar_cancel_appointment",),
    "moved": ("calendar_reschedule_appointment",),
}
# "Nothing has been booked", "once it is booked", in ten languages; "no problem, it is booked" denies nothing.
_DENIAL = (
    r"\b(?:not|nothing|no|never|cannot|\w+n['’]t|unable|if|once|until|before|unless"
    r"|rien|pas|nichts|nicht|nada|não|nulla|non|niets|niet|ничего|не|לא|لم|لا)"
    r"(?:\s+(?!problem|worr)[\w'’]+){0,3}\s+"
)
_ASKS = re.compile(
    r"\A\W*(?:shall|should|do|does|did|is|are|was|can|could|would|will|have|has|wh\w+|how|want)\b"
    r"|\b(?:shall|should|may|can) i\b|\b(?:would|do) you\b",
    re.IGNORECASE,
)


def find_unbacked_claim(
    clause: str, *, clocks: Collection[int], results: Results, zone: tzinfo, language: str
) -> str | None:
    """Name what the clause claims and no tool did; `clocks` are the times it names, in minutes of the day."""
    for claim, words in CLAIMS.items():
        if not words.search(clause) or _is_open(clause, claim, language):
            continue
        if not _is_backed(claim, clocks, results, zone):
            return claim
    return None


def is_quoted(clause: str, results: Results) -> bool:
    """Tell whether the clause stands in an answer of the business's FAQ: its own word is no claim of ours."""
    answers = [
        one["answer"] for name, found in results if name == "faq_search" for one in found.get("answers", [])
    ]
    said = clause.strip()
    return bool(said) and any(said in " ".join(answer.split()) for answer in answers)


def _is_open(clause: str, claim: str, language: str) -> bool:
    """Tell whether the clause claims nothing: a question, a denial, a condition."""
    if clause.rstrip().endswith(("?", "؟")) and (language != "en" or _ASKS.search(clause)):
        return True
    denied = list(_denied(claim).finditer(clause))
    return len(denied) >= len(list(CLAIMS[claim].finditer(clause)))


@cache
def _denied(claim: str) -> re.Pattern[str]:
    return re.compile(f"{_DENIAL}(?:{CLAIMS[claim].pattern})", re.IGNORECASE)


def _is_backed(claim: str, clocks: Collection[int], results: Results, zone: tzinfo) -> bool:
    """Tell whether a tool of this turn did it, or listed appointments at just the times that are named."""
    done = [result for name, result in results if name in _BACKING[claim] and "error" not in result]
    if any(result.get("appointment") for result in done):
        return True
    listed = [one for result in done for one in result.get("appointments", [])]
    starts = [datetime.fromisoformat(one["starts_at"]).astimezone(zone) for one in listed]
    return bool(clocks) and set(clocks) <= {start.hour * 60 + start.minute for start in starts}
