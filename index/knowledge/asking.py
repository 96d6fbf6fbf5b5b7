"""The words of a question, and how a name stands among them: alone, behind a first name, or before more of a name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from index.analysis import Word
from index.knowledge.name_forms import given_names
from index.languages import LANGUAGES
from index.languages.declension import Case
from index.speech.cases.readings import name_readings

_MOST_GIVEN = 2  # words before a surname

TellsOfWord = Callable[[int], bool]


@dataclass(frozen=True, slots=True)
class Asking:
    """A question's words in the language they are read in.

    Attributes:
        is_name: whether the word at a place is a name.
        is_strange: whether neither index nor language has the word, which makes it somebody's name.
        is_held: whether the index has it, so that it is no other spelling of a name that the index has.
    """

    words: Sequence[Word]
    language: str
    is_name: TellsOfWord
    is_strange: TellsOfWord = lambda _: False
    is_held: TellsOfWord = lambda _: False


def stands_alone(place: int, asking: Asking) -> bool:
    """Whether the surname stands without a given name: one that we do not know makes it somebody else's."""
    if not asking.is_name(place) or _is_first_part(place, asking):
        return False
    if place == 0:
        return True
    before = asking.words[place - 1]
    # an initial has its full stop
    is_joined = asking.words[place].start - before.end <= 1 + (len(before.folded) == 1)
    return not (is_joined and asking.is_name(place - 1))


def _is_first_part(place: int, asking: Asking) -> bool:
    """Whether the word behind it makes it the first name of somebody else."""
    language, following = LANGUAGES[asking.language], place + 1
    declension = language.speech.declension
    if following >= len(asking.words):
        return False
    if language.search.has_capitals:
        is_joined = asking.words[following].start - asking.words[place].end <= 1
        return is_joined and asking.words[place].folded in given_names() and asking.is_name(following)
    if declension is None:
        return False
    # where no capital tells names, a strange word in the case of a speaker does
    readings = name_readings((asking.words[following].folded,), declension)
    return any(reading.case is Case.AGENT for reading in readings) and asking.is_strange(following)


def name_begins(place: int, asking: Asking) -> int:
    """Where the name begins whose surname stands there: a word or two before it, joined to it."""
    first = place
    while first and place - first < _MOST_GIVEN and asking.is_name(first - 1):
        first -= 1
    return first


def goes_on(place: int, asking: Asking) -> bool:
    """Whether a surname of somebody may follow the word."""
    following = place + 1
    if following >= len(asking.words):
        return False
    has_capitals = LANGUAGES[asking.language].search.has_capitals
    return asking.is_strange(following) or (has_capitals and asking.is_name(following))
