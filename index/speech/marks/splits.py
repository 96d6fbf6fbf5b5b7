"""Speech that narration interrupts inside one pair of marks («..., — said he. — ...»): its parts without the narration.

Printing in Russian, and after it in the Caucasus, keeps one pair of marks around a speech with its narration, set apart
by dashes only. Lines of dialogue that begin with a dash are written the same way.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from index.languages import LANGUAGES
from index.speech.marks.runs import Marked

_JUNCTURE = re.compile(r"(?P<stop>[,.:!?…։՞՜]+)[»”“\"]?\s*(?P<dash>[—–―-])\s*(?=[^\W\d_]|[«„“])")
_WORD = re.compile(r"[^\W\d_]+(?:['’՞՛՜-][^\W\d_]+)*")
_NESTING = re.compile(r"[«„“»”]")
_FULL_STOPS = frozenset({".", "։", ":"})  # behind them no narration begins, but speech goes on
_OPENING = frozenset("«„“")
_LONGEST_NARRATION = 30  # words between two parts of a speech
_LONGEST_CLOSING = 15  # words of narration behind the last part, before the closing mark
_VERB_REACH = 4  # words at either end of the narration among which its verb stands


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands between two junctures.

    Attributes:
        stop: the marks that end what is before it, empty for the first piece.
        ending: the marks that end it, empty for the last piece.
        outer_start: where the dash before it stands, as `outer_end` behind the dash after it.
    """

    start: int
    end: int
    stop: str
    ending: str
    outer_start: int
    outer_end: int


def split_run(text: str, run: Marked) -> list[Marked]:
    """The parts of the run that are speech; the run itself where nothing interrupts it."""
    pieces = list(_pieces(text, run))
    narrated = [place for place in range(1, len(pieces)) if _is_narration(text, pieces, place)]
    if not narrated:
        return [run]
    found: list[Marked] = []
    first = 0
    for place in narrated:
        if place > first:  # what follows narration is speech again
            found.append(_part(run, pieces, first, place - 1))
            first = place + 1
    if first < len(pieces):
        found.append(_part(run, pieces, first, len(pieces) - 1))
    return found


def _pieces(text: str, run: Marked) -> Iterator[_Piece]:
    """The pieces of the run; junctures inside nested marks are none."""
    start, stop, outer_start = run.start, "", run.outer_start
    for juncture in _outer_junctures(text, run):
        kept = juncture.start("stop") if juncture["stop"] == "," else juncture.end("stop")
        yield _Piece(start, kept, stop, juncture["stop"], outer_start, juncture.end("dash"))
        start, stop, outer_start = juncture.end(), juncture["stop"], juncture.start("dash")
    if start < run.end:
        yield _Piece(start, run.end, stop, "", outer_start, run.outer_end)


def _outer_junctures(text: str, run: Marked) -> Iterator[re.Match[str]]:
    depth, seen = 0, run.start
    for juncture in _JUNCTURE.finditer(text, run.start, run.end):
        for mark in _NESTING.finditer(text, seen, juncture.start()):
            depth = depth + 1 if mark[0] in _OPENING else max(0, depth - 1)
        seen = juncture.start()
        if not depth:
            yield juncture


def _is_narration(text: str, pieces: Sequence[_Piece], place: int) -> bool:
    """Whether the piece tells who speaks instead of being spoken."""
    piece = pieces[place]
    if piece.stop in _FULL_STOPS or text[piece.start].isupper():
        return False
    said = [match[0] for match in _WORD.finditer(text, piece.start, piece.end)]
    if not piece.ending:
        return 0 < len(said) <= _LONGEST_CLOSING and _has_verb(said)
    if not 0 < len(said) <= _LONGEST_NARRATION:
        return False
    resumes = piece.ending in {".", "։"} and place + 1 < len(pieces) and text[pieces[place + 1].start].isupper()
    return resumes or (piece.ending in {",", *_FULL_STOPS} and _has_verb(said))


def _has_verb(said: Sequence[str]) -> bool:
    verbs = _verbs()
    return any(word.casefold() in verbs for word in (*said[:_VERB_REACH], *said[-_VERB_REACH:]))


@cache
def _verbs() -> frozenset[str]:
    """The words of all languages that narrate: one language's do no harm inside another's marks."""
    every = LANGUAGES.values()
    return frozenset().union(*(one.marks.telling | one.speech.reporting_verbs for one in every))


def _part(run: Marked, pieces: Sequence[_Piece], first: int, last: int) -> Marked:
    """The run from the first to the last of these pieces."""
    begins, ends = pieces[first], pieces[last]
    return replace(
        run,
        start=begins.start,
        outer_start=begins.outer_start,
        end=ends.end,
        outer_end=ends.outer_end,
    )
