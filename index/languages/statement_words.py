"""The shape of what tells two statements of one language apart: plain data, part of a `Language`."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Beginnings = tuple[str, ...]
Opposites = tuple[tuple[Beginnings, Beginnings], ...]


def opposites(listed: str) -> Opposites:
    """The pairs of a list with semicolons between the pairs and a stroke between the sides ("open / clos shut")."""
    pairs = [tuple(tuple(side.split()) for side in pair.split("/")) for pair in listed.casefold().split(";")]
    return tuple((one, other) for one, other in pairs)


def numerals(listed: str) -> Mapping[str, int]:
    """The words of a list to their numbers, with semicolons between the numbers ("12 twelve dozen; 20 twenty")."""
    entries = (entry.split() for entry in listed.casefold().split(";"))
    return {word: int(number) for number, *forms in entries for word in forms}


@dataclass(frozen=True, slots=True)
class StatementWords:
    """What tells a statement from one that differs in little else. All words are folded.

    Attributes:
        negations: words that say that something is not so ("not", "without").
        negating: beginnings of words that say it of what follows ("prevent": to prevent an illness, that it does not
            come).
        negated: a regular expression for words that hold their negation themselves; empty where a language has none.
        never_negated: words that look so and are not.
        numerals: words for numbers, beside those of `DateWords`; -2 for halves, which are no number of those.
        opposites: beginnings of words that say the contrary of each other.
    """

    negations: frozenset[str]
    opposites: Opposites
    numerals: Mapping[str, int]
    negating: Beginnings = ()
    negated: str = ""
    never_negated: frozenset[str] = field(default_factory=frozenset)
