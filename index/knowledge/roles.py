"""Who holds which office, as the texts of an index print it: titles before a name, and descriptions behind it.

An office is told by its words' terms; the commonest have a key that is one for all languages. What is counted only ever
grows, as in `roster`. Who is meant, the names of those who are quoted tell when a question asks.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from index.analysis import Word, fold, plain, words
from index.knowledge.asking import Asking
from index.knowledge.attendants import is_anothers, is_attendant
from index.knowledge.held_offices import HeldOffices
from index.knowledge.offices import LONGEST, first_forms, forms_of, office_at, told_office
from index.knowledge.roster import Named, Roster
from index.languages import LANGUAGES
from index.names.persons import Persons
from index.names.sounds import sounds

_BEFORE = 2  # words before an office that tell which it is
_BEHIND = 5  # words behind it that do, or are its bearer's name
_DESCRIBED = 2  # words of the name before it
_MOST = 80  # mentions of one office that are looked at, the commonest
_CLEARLY = 0.7  # of the mentions must be one person's
_SHARED = 4  # letters, or sounds less one, that two forms of one place begin with


@dataclass(frozen=True, slots=True)
class _Mention:
    """An office as one text has it: the words before it, and those behind it, as printed.

    `told` is the one of the offices that tell bearers of one surname apart, empty for another.
    """

    before: tuple[str, ...]
    behind: tuple[str, ...]
    language: str
    told: str


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who bears an office by one mention of it: the name, the speaker where they are quoted, and the other words."""

    name: str
    named: Named | None
    rest: tuple[str, ...]
    language: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Telling:
    """The words of a question that may tell one holder of an office from others.

    Attributes:
        modifiers: those beside the office.
        owners: those of them that name whose it is: who holds it has it there, or another of the like elsewhere.
        names: names elsewhere in the question.
    """

    language: str
    modifiers: tuple[Word, ...] = ()
    owners: tuple[Word, ...] = ()
    names: tuple[Word, ...] = ()

    def fits(self, telling: Sequence[Word], bearer: Bearer) -> bool:
        """Whether one of the words stands beside the office where the bearer is named."""
        return any(are_alike(word, self.language, other, bearer.language) for word in telling for other in bearer.rest)


class Roles:
    """The offices that texts mention beside names. One thread may add while others look up."""

    def __init__(self) -> None:
        self.offices = HeldOffices()
        self._held: dict[str, Counter[_Mention]] = {}
        self._commonest: dict[str, tuple[int, list[tuple[_Mention, int]]]] = {}
        self._read: dict[_Mention, tuple[Persons, Bearer | None]] = {}

    def add(self, runs: Sequence[str], language: str, revision_id: int) -> list[tuple[str, ...]]:
        """What stands behind each office beside which a passage names somebody; the offices are taken in.

        The passage is one of the revision's, as runs of characters (see `index.analysis.runs`).
        """
        forms, first, end, found = forms_of(language), first_forms(language), 0, list[tuple[str, ...]]()
        for place, run in enumerate(runs):
            if forms[run] not in first or place < end:
                continue
            key, end, mention = _mention(place, runs, language)
            if mention is None:
                continue
            found.append(mention.behind)
            named = tuple(names_from(mention.behind, language))
            if is_anothers(runs, place, end, named, language):
                continue
            self._held.setdefault(key, Counter())[mention] += 1
            if mention.told:
                named = named or _described(runs[:place], language)
                self.offices.add(revision_id, mention.told, named, language)
        return found

    def holder(self, key: str, telling: Telling, roster: Roster, persons: Persons) -> Named | None:
        """The speaker who clearly holds the office.

        Where words beside the office tell whose it is, of those who hold it there; else of all, or where that leaves
        several, of those whom other names of the question tell apart.
        """
        held = list(self._bearers(key, roster, persons))
        # articles of one's own language speak of one's own president
        held = [each for each in held if each.language == telling.language] or held
        if telling.modifiers:
            found = _clearly([each for each in held if telling.fits(telling.modifiers, each)])
            theirs = [each for each in held if found and each.name == found.name]
            has_all = all(any(telling.fits([word], each) for each in theirs) for word in telling.owners)
            return found if has_all else None
        return _clearly(held) or _clearly([each for each in held if telling.fits(telling.names, each)])

    def titled(self, key: str, name: Word, roster: Roster, persons: Persons) -> Named | None:
        """The speaker of that surname who clearly holds the office, where several have the surname."""
        spelled = plain(name.folded)
        held = list(self._bearers(key, roster, persons))
        return _clearly([each for each in held if plain(fold(each.name, each.language)).split()[-1:] == [spelled]])

    def bearers(self, key: str, roster: Roster, persons: Persons) -> list[Bearer]:
        """Who is named beside the office, by its commonest mentions; see `has_read_all`."""
        return list(self._bearers(key, roster, persons))

    def has_read_all(self, key: str) -> bool:
        """Whether no mentions of the office are left out for being rarer than many others."""
        return len(self._held.get(key, ())) <= _MOST

    def in_office(self, told: str, named: Named, roster: Roster, persons: Persons) -> Named | None:
        """Who is meant by a surname with an office: the person who holds it, else whom articles print so."""
        held = self.offices.of(roster.person(named, persons))
        if not told or told in held:
            return named
        alone = roster.with_surname_alone(named, persons)
        return alone if alone or held else named

    def _bearers(self, key: str, roster: Roster, persons: Persons) -> Iterator[Bearer]:
        mentions = self._held.get(key, Counter())
        size, commonest = self._commonest.get(key, (0, []))
        if size != mentions.total():
            commonest = mentions.most_common(_MOST)
            self._commonest[key] = mentions.total(), commonest
        for mention, count in commonest:
            known_to, bearer = self._read.get(mention, (None, None))
            if known_to is not persons:
                bearer = self._bearer(mention, roster, persons)
                self._read[mention] = persons, bearer
            if bearer is not None:
                yield replace(bearer, count=count)

    def _bearer(self, mention: _Mention, roster: Roster, persons: Persons) -> Bearer | None:
        """Who bears the office by this mention."""
        found = _name_in(mention.behind, mention.language, roster, persons, is_behind=True)
        if found is None and LANGUAGES[mention.language].asking.helpers:
            # "Dana Orlic, the mayor": where titles stand before names only, a name before an office is another's
            found = _name_in(mention.before, mention.language, roster, persons, is_behind=False)
        if found is None:
            return None
        named, taken = found
        rest = tuple(word for word in (*mention.before, *mention.behind) if word not in taken)
        if named is not None and len(taken) == 1:
            named = self.in_office(mention.told, named, roster, persons)
        return Bearer(named.name if named else " ".join(taken), named, rest, mention.language)


def _clearly(held: Sequence[Bearer]) -> Named | None:
    """The speaker whom nearly all of the mentions mean."""
    counts: Counter[str] = Counter()
    for each in held:
        counts[each.name] += each.count
    if not counts:
        return None
    name, count = counts.most_common(1)[0]
    if count < _CLEARLY * counts.total():
        return None
    return next((each.named for each in held if each.name == name), None)


def _mention(place: int, runs: Sequence[str], language: str) -> tuple[str, int, _Mention | None]:
    """The key of the office that begins there, where it ends, and its mention, where somebody is named beside it."""
    key, length = office_at([forms_of(language)[run] for run in runs[place : place + LONGEST]], language)
    end = place + length
    before = tuple(runs[max(place - _BEFORE, 0) : place])
    behind = tuple(_telling(runs[end : end + _BEHIND], language))
    has_capitals, others = LANGUAGES[language].search.has_capitals, LANGUAGES[language].asking.no_holders
    is_named = not has_capitals or any(run[0].isupper() for run in (*behind, *before))
    if not (key and is_named) or fold(runs[place - 1] if place else "", language) in others:
        return key, end, None
    return key, end, _Mention(before, behind, language, told_office(runs[place:end], language))


def _described(before: Sequence[str], language: str) -> tuple[str, ...]:
    """The name that an office behind it describes ("Dana Orlic, the mayor"), where titles stand before names only."""
    asking, speech = LANGUAGES[language].asking, LANGUAGES[language].speech
    if not (asking.helpers and before and fold(before[-1], language) in speech.determiners):
        return ()
    near = before[-1 - _DESCRIBED : -1]
    return tuple(reversed(list(takewhile(lambda run: run[0].isupper(), reversed(near)))))


def _name_in(
    listed: Sequence[str], language: str, roster: Roster, persons: Persons, *, is_behind: bool
) -> tuple[Named | None, tuple[str, ...]] | None:
    """The speaker named there, None for somebody else, and the words of the name; nothing where no name is."""
    beside = list(names_from(listed if is_behind else tuple(reversed(listed)), language))
    if not is_behind:
        beside.reverse()
    if not beside:
        return None
    found = [word for word in words(" ".join(beside), language) if not word.is_compound]
    asking = Asking(found, language, lambda _: True)
    named = roster.find(asking, persons)
    if named:
        who = named[0] if is_behind else named[-1]
        return who, tuple(beside[who.first : who.last + 1])
    return (None, tuple(beside)) if len(beside) > 1 else None


def _telling(listed: Sequence[str], language: str) -> Iterator[str]:
    """The words from the first on that may be names or belong to one: where names have capitals, no others."""
    has_capitals = LANGUAGES[language].search.has_capitals
    for place, run in enumerate(listed):
        # "President Orlic's Spokesman Ivo Brandt"
        if place and is_attendant(run, language):
            return
        if has_capitals and not run[0].isupper() and run not in _linking(language):
            return
        yield run


@cache
def _linking(language: str) -> frozenset[str]:
    """The small words inside a name or before what an office is an office of."""
    speech = LANGUAGES[language].speech
    return speech.links | speech.determiners | speech.particles


def names_from(listed: Sequence[str], language: str) -> Iterator[str]:
    """The words with a capital that the list begins with; in a script without capitals the first ones."""
    has_capitals = LANGUAGES[language].search.has_capitals
    for place, word in enumerate(listed):
        if has_capitals and not word[0].isupper():
            # "the mayor" behind a name
            if place == 0 and fold(word, language) in LANGUAGES[language].speech.determiners:
                continue
            return
        yield word


def are_alike(word: Word, language: str, other: str, of: str) -> bool:
    """Whether both are forms of one place's or one body's name, or of one word of a language."""
    if language == of:
        folded = fold(other, of)
        shared = min(len(word.folded), len(folded))
        return shared >= _SHARED and word.folded[: shared - 1] == folded[: shared - 1]
    mine, theirs = sounds(word.folded, language).coarse, sounds(other, of).coarse
    shared = min(len(mine), len(theirs))
    return shared >= _SHARED - 1 and mine[:shared] == theirs[:shared]
