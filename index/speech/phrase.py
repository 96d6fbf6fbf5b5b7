"""The words of a text that mean somebody, as every rule of speech is given them; each room finds its own."""

from dataclasses import dataclass
from enum import Enum


class MentionKind(Enum):
    """How a phrase names its bearer."""

    NAME = "name"
    PRONOUN = "pronoun"
    ROLE = "role"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: the words from `first` to before `stop`, of which `[start:end]` in the text names somebody.

    Attributes:
        head: casefolded last word of the naming part.
        trapped: whether a preposition governs it, so that it is no subject.
        owned: whether a possessive stands in it ("his lawyer", "the company's spokesman").
        definite: whether it means somebody known ("the president").
        modifiers: what a role is told by beside its noun: bare forms of titles and of words with a capital
            ("the Norvian leader": "norvian").
    """

    kind: MentionKind
    first: int
    stop: int
    start: int
    end: int
    head: str
    trapped: bool = False
    owned: bool = False
    definite: bool = False
    modifiers: tuple[str, ...] = ()
