"""Words asked for literally: the phrase in a question's quotation marks, and whether a passage holds it.

Case, punctuation and the style of apostrophes do not matter; each word must stand as it was typed, small ones included.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from index.analysis import folded_words

_DOUBLE = '“”„‟"＂❝❞'
# which marks end what an opening mark begins; every style that ends it, as people mix them
_CLOSING = {
    **dict.fromkeys((*_DOUBLE, "''"), re.compile(f"[{_DOUBLE}»]|''")),
    ",,": re.compile(f"[{_DOUBLE}]|''|,,"),
    "«": re.compile('[»"”]'),
    "»": re.compile("«"),
    "‹": re.compile("›"),
    "›": re.compile("‹"),
    "「": re.compile("」"),
    "『": re.compile("』"),
    # an apostrophe stands between letters
    **dict.fromkeys("'‘‚", re.compile(r"(?<=[^\s'‘‚])['’‘](?!\w)")),
}
_SINGLE = frozenset("'‘‚›")
# a mark behind a letter or a digit opens nothing: it is an apostrophe, an inch or a closing mark
_OPENING = re.compile(f"(?<!\\w)(?:''|,,|[{_DOUBLE}«»‹›「『'‘‚])(?=\\s*[^\\s])")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase in a question: the words inside the marks, and where it stands with them."""

    words: str
    start: int
    end: int


def find_phrase(question: str) -> Phrase | None:
    """The phrase in quotation marks, the longest of several. One that is never closed goes to the question's end."""
    return max(_phrases(question), key=lambda phrase: len(phrase.words), default=None)


def _phrases(question: str) -> Iterator[Phrase]:
    place = 0
    unclosed = set()
    while opening := _OPENING.search(question, place):
        mark = opening.group()
        closing = None if mark in unclosed else _CLOSING[mark].search(question, opening.end())
        if closing is None and mark in _SINGLE:
            unclosed.add(mark)
            place = opening.end()
            continue
        end, place = (closing.start(), closing.end()) if closing else (len(question), len(question))
        inside = question[opening.end() : end].strip()
        if any(char.isalnum() for char in inside):
            yield Phrase(inside, opening.start(), place)


def holds(passage: str, phrase: str, language: str) -> bool:
    """Whether the passage holds the words of the phrase, one directly after the other."""
    wanted = _folded_phrase(phrase, language)
    return bool(wanted) and f" {wanted} " in f" {' '.join(folded_words(passage, language))} "


@lru_cache(maxsize=100)
def _folded_phrase(phrase: str, language: str) -> str:
    """The phrase's words: it is looked for in many passages."""
    return " ".join(folded_words(phrase, language))
