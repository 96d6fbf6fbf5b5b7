"""A phrase that names somebody in a language of cases, with what it can be."""

from dataclasses import dataclass

from index.languages.declension import Case
from index.speech.cases.readings import Reading
from index.speech.phrase import Phrase

ACTING = frozenset({Case.SUBJECT, Case.AGENT, Case.BARE})
AGENTS = frozenset({Case.AGENT})
OWNERS = frozenset({Case.OWNER})


@dataclass(frozen=True, slots=True)
class Mention(Phrase):
    """A phrase that names somebody, with what it can be.

    Attributes:
        readings: of the name by itself, by case; an office or a body has one.
        offices: those that the phrase gives to its bearer, by their lemmas.
        past: the words in it, or right before it, that say that the bearer holds them no more.
        body: whether it names a body and no person.
        unsure: whether its first word may only begin the sentence, or a name may follow that nothing shows to be one.
    """

    readings: tuple[Reading, ...] = ()
    offices: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    body: bool = False
    unsure: bool = False

    def named(self, cases: frozenset[Case], gender: str = "") -> Reading | None:
        """The first reading in one of these cases whose gender does not contradict."""
        fitting = (one for one in self.readings if one.case in cases and agrees(one.gender, gender))
        return next(fitting, None)


def agrees(one: str, other: str) -> bool:
    """Whether the two genders can be one person's; empty is not known."""
    return not one or not other or one == other
