"""Which offices texts give to names: to a full name in any article, to a surname alone in one article.

Only offices that tell two bearers of one surname apart count (`SpeechWords.distinct_offices`): a surname with another
one than a person's is not that person's.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from index.analysis import plain, words
from index.knowledge.name_forms import stems
from index.languages import LANGUAGES
from index.names.persons import Person
from index.names.printed import PrintedName

_REMEMBERED = 2**16

_Forms = frozenset[str]


class HeldOffices:
    """What is counted only ever grows, as in `roster`. One thread may add while others look up."""

    def __init__(self) -> None:
        self._of_names: dict[str, frozenset[str]] = {}
        self._in_revisions: dict[int, tuple[tuple[str, tuple[_Forms, ...]], ...]] = {}

    def add(self, revision_id: int, office: str, named: Sequence[str], language: str) -> None:
        """Take in that the revision gives the office to whom these words begin by naming."""
        forms = tuple(_forms(word, language) for word in named)
        for first, last in pairwise(forms):
            for name in (f"{one} {other}" for one in first for other in last):
                self._of_names[name] = self._of_names.get(name, frozenset()) | {office}
        told = self._in_revisions.get(revision_id, ())
        if (office, forms) not in told:
            self._in_revisions[revision_id] = (*told, (office, forms))

    def of(self, person: Person) -> frozenset[str]:
        """The offices that any text gives to a full name of the person's."""
        return frozenset[str]().union(*(self._of_names.get(name.plain, ()) for name in person.names if name.is_full))

    def contradict(self, revision_id: int, name: PrintedName, person: Person) -> bool:
        """Whether the revision gives the surname an office that no text gives to the person, but another one."""
        told = set(self._told(revision_id, name, person))
        held = self.of(person) if told else frozenset()
        return bool(told and held) and told.isdisjoint(held)

    def _told(self, revision_id: int, name: PrintedName, person: Person) -> Iterator[str]:
        given = {each.plain.partition(" ")[0] for each in person.names if each.is_full}
        for office, forms in self._in_revisions.get(revision_id, ()):
            place = next((place for place, word in enumerate(forms) if name.last in word), None)
            # behind a first name it is the person's own, and further on another name's
            if place == 0 or (place == 1 and _has_owner_behind(name.language) and given.isdisjoint(forms[0])):
                yield office


def _has_owner_behind(language: str) -> bool:
    declension = LANGUAGES[language].speech.declension
    return declension is not None and declension.attributes_behind


@lru_cache(maxsize=_REMEMBERED)
def _forms(run: str, language: str) -> _Forms:
    """The word folded, with and without what may be a case's ending."""
    word = next((word for word in words(run, language) if not word.is_compound), None)
    return frozenset() if word is None else frozenset(map(plain, (word.folded, *stems(word, language))))
