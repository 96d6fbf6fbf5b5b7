"""Persons whom the texts of an index name, beside the speakers of its quotes: who is a person, and who may be quoted.

Names only ever grow, as in `roster`: what is gone from the index at worst keeps a question from being declined.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from index.analysis import Word, fold, plain, words
from index.knowledge.name_forms import given_names, stems
from index.knowledge.roles import Roles, names_from
from index.languages import LANGUAGES
from index.model import Passage
from index.names.persons import Person
from index.names.printed import PrintedName

_BESIDE = 2  # words between a name and its verb, at most
_FULL = 2  # words of a name, at least
_ANY = "* "  # first name


class Mentions:
    """The surnames of persons, and the offices that they hold. One thread may add while others look up."""

    def __init__(self) -> None:
        self._people: set[str] = set()
        self._heard: set[str] = set()
        self.roles = Roles()

    def add(self, passage: Passage, runs: Sequence[str]) -> None:
        """Take in one passage, whose words stand in these runs of characters (see `index.analysis.runs`)."""
        language = passage.article.language
        leading, has_capitals = _leading(language), LANGUAGES[language].search.has_capitals
        for before, name in pairwise(runs):
            if before in leading and (name[:1].isupper() or not has_capitals):
                self._people.add(plain(fold(name, language)))
        for behind in self.roles.add(runs, language, passage.id.revision_id):
            self._add_bearer(list(names_from(behind, language)), language)
        if any(quote.speaker is None for quote in passage.speech):
            self._heard.update(_beside_verbs(passage.text, language))

    def _add_bearer(self, named: Sequence[str], language: str) -> None:
        """Take in the name behind an office."""
        if len(named) < _FULL:
            return
        declension = LANGUAGES[language].speech.declension
        has_owner = declension is not None and declension.attributes_behind
        surname = named[-1] if has_owner else named[_FULL - 1]
        if not LANGUAGES[language].search.has_capitals and _is_word(surname, language):
            return
        for word in words(surname, language):
            self._people.update(filter(None, (plain(word.folded), word.term)))

    def is_person(self, word: Word, language: str) -> bool:
        """Whether a text has the word behind a first name or a title."""
        return any(form in self._people for form in _spellings(word, language))

    def contradict(self, revision_id: int, name: PrintedName, person: Person) -> bool:
        """Whether the revision gives the surname an office that no text gives to the person, but another one."""
        return self.roles.offices.contradict(revision_id, name, person)

    def may_be_quoted(self, name: Sequence[Word], language: str, *, is_others: bool) -> bool:
        """Whether the name stands beside a verb of speech in a passage whose speech has no established speaker.

        `is_others` tells that a surname by itself would be somebody else's.
        """
        if len(name) > 1 and any(f"{name[-2].folded} {form}" in self._heard for form in _spellings(name[-1], language)):
            return True
        kinds = ("", _ANY) if len(name) == 1 else ("",)
        spellings = _spellings(name[-1], language)
        return not is_others and any(kind + form in self._heard for form in spellings for kind in kinds)


def _is_word(run: str, language: str) -> bool:
    is_word = LANGUAGES[language].search.is_word
    return is_word is not None and is_word(fold(run, language))


def _spellings(word: Word, language: str) -> Iterator[str]:
    yield from map(plain, (word.folded, *stems(word, language)))


def _beside_verbs(text: str, language: str) -> Iterator[str]:
    """The words that may be names beside verbs of speech, folded; behind another one, both together."""
    listed = [word for word in words(text, language) if not word.is_compound]
    verbs = LANGUAGES[language].speech.reporting_verbs
    has_capitals = LANGUAGES[language].search.has_capitals
    places = [place for place, word in enumerate(listed) if word.folded in verbs]
    near = {beside for place in places for beside in range(place - 1 - _BESIDE, place + 2 + _BESIDE)}
    for place in near:
        if not 0 <= place < len(listed) or not _may_be_name(text, listed[place], has_capitals=has_capitals):
            continue
        is_second = place > 0 and _may_be_name(text, listed[place - 1], has_capitals=has_capitals)
        for form in _spellings(listed[place], language):
            if is_second:
                yield from (f"{listed[place - 1].folded} {form}", _ANY + form)
            if not (is_second and has_capitals):
                yield form


def _may_be_name(text: str, word: Word, *, has_capitals: bool) -> bool:
    return bool(word.term) and (not has_capitals or text[word.start].isupper())


@cache
def _leading(language: str) -> frozenset[str]:
    """The words before a surname, as they are printed: first names, and titles where no place follows them."""
    found = {name.title() for name in given_names()}
    speech, addresses = LANGUAGES[language].speech, LANGUAGES[language].names.addresses
    if addresses:
        roles = speech.roles & speech.titles
        found |= roles | {title.title() for title in roles | addresses}
    return frozenset(found)
