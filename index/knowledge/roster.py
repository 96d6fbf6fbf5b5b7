"""The names of all speakers that an index has met, and whom of them a question names.

A name is found by its words as a question in its language inflects them, and by its sounds from every other language.
Whose names are one person's, `index.names` tells. A surname alone names a person only where hardly anybody else of that
surname is quoted.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from index.analysis import Word, plain, words
from index.knowledge.asking import Asking, goes_on, name_begins, stands_alone
from index.knowledge.name_forms import (
    Entry,
    Forms,
    forms,
    gender_of,
    is_given,
    is_spelled,
    last_word,
    sounds_like,
    stems,
    words_before,
)
from index.languages import LANGUAGES
from index.model import Article
from index.names.alias_file import NO_ALIASES, Aliases
from index.names.persons import Person, Persons
from index.names.printed import PrintedName, take_apart
from index.names.sounds import alike, sounds

_SURE = 3  # consonants, from which on a surname that sounds so, behind the first name, is hardly another's
_FOREMOST = 0.9  # of the quotes under a surname are one person's: then it means that person


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker whom a question names in its words `first` to `last`.

    Attributes:
        speakers: the numbers of all forms of the name.
        alone: the numbers of surnames that may be theirs, printed where an article tells no more.
        is_first_name: whether they are named by the first name alone.
    """

    first: int
    last: int
    name: str
    speakers: frozenset[int]
    alone: frozenset[int] = frozenset()
    is_first_name: bool = False


class Roster:
    """All names that an index has met. Names are only added: one thread may add while others look up."""

    def __init__(self, aliases: Aliases = NO_ALIASES) -> None:
        self.aliases = aliases
        self._entries: list[Entry] = []
        self._numbers: dict[PrintedName, int] = {}
        self._printed: dict[tuple[str, str], PrintedName] = {}
        self._by_last_part: dict[str, list[Entry]] = {}
        self._by_given: dict[str, list[Entry]] = {}
        self._by_sound: dict[str, dict[tuple[str, str], list[Entry]]] = {}
        self._listed = [self._entries[self._number(name, _language(name))] for name in _names(aliases)]

    def number(self, name: str, article: Article) -> int | None:
        """The number of the speaker whom the article gives that name, None where the alias file says it is nobody."""
        right = self.aliases.corrected(name, article.publisher)
        return None if right is None else self._number(right, article.language)

    def name(self, number: int) -> PrintedName:
        """The name that has this number."""
        return self._entries[number].printed

    def person(self, named: Named, persons: Persons) -> Person:
        """The person who is named: one with a first name, where there is one."""
        found = [persons[self.name(number)] for number in sorted(named.speakers)]
        return next((person for person in found if person.name == named.name), found[0])

    def printed(self, name: str, language: str) -> PrintedName:
        """The name of that language, taken apart."""
        return self._printed.get((name, language)) or take_apart(name, language)

    def counted(self, quoted: Mapping[int, int]) -> dict[PrintedName, int]:
        """How many quotes each name has, by the counts of numbers; a name of the alias file may have none."""
        counts = {entry.printed: 0 for entry in self._listed}
        counts.update((self._entries[number].printed, count) for number, count in quoted.items())
        return counts

    def surname_forms(self, speakers: Iterable[int]) -> Forms:
        """The terms and folded words of these speakers' surnames: an article that holds one names the speaker."""
        return frozenset(form for number in speakers for form in self._entries[number].surname)

    def given_forms(self, speakers: Iterable[int]) -> Forms:
        """The same of their first names, as far as any are printed."""
        entries = (self._entries[number] for number in speakers)
        return frozenset(form for each in entries if each.printed.is_full for name in each.others[:1] for form in name)

    def has_foreign(self, word: Word, language: str) -> bool:
        """Whether the word can be a surname that another language spells in another way."""
        return any(entry.printed.language != language for entry in self._sounding(word, language))

    def has_surname(self, folded: str) -> bool:
        """Whether a name's last word is spelled so."""
        spelled = plain(folded)
        return any(last_word(entry) == spelled for entry in self._by_last_part.get(spelled, ()))

    def is_quoted(self, word: Word, language: str, persons: Persons) -> bool:
        """Whether the word may be the surname of anybody who is quoted."""
        return any(persons[entry.printed].quotes for entry in self._with_surname(word, language))

    def with_surname_alone(self, named: Named, persons: Persons) -> Named | None:
        """Those of the named who are printed with the surname alone, None where nobody so printed is quoted."""
        found = {number: self.name(number) for number in named.speakers | named.alone}
        alone = {
            number: persons[name] for number, name in found.items() if name.is_surname_alone and persons[name].quotes
        }
        if not alone:
            return None
        name = min(alone.values(), key=lambda person: (-person.quotes, person.name)).name
        return replace(named, name=name, speakers=frozenset(alone), alone=frozenset())

    def find(self, asking: Asking, persons: Persons) -> tuple[Named, ...]:
        """The speakers whom the question names, in order; of nobody who is not quoted."""
        found: list[Named] = []
        place = len(asking.words) - 1
        while place >= 0:
            named = self._ending_at(place, asking, persons)
            if named is not None:
                found.insert(0, named)
            place = named.first - 1 if named else place - 1
        return tuple(found)

    def _number(self, name: str, language: str) -> int:
        printed = self._printed.get((name, language))
        if printed is None:
            printed = self._printed[name, language] = take_apart(name, language)
        if printed not in self._numbers:
            self._add(printed)
        return self._numbers[printed]

    def _add(self, printed: PrintedName) -> None:
        found = [word for word in words(printed.name, printed.language) if not word.is_compound]
        listed = [forms(word) for word in found]
        last = printed.last.rpartition(" ")[2]
        place = max((n for n, word in enumerate(found) if plain(word.folded) == last), default=len(found) - 1)
        others = tuple(each for n, each in enumerate(listed) if n != place)
        entry = Entry(len(self._entries), printed, listed[place] if listed else frozenset(), others)
        self._entries.append(entry)
        for form in entry.surname:
            self._by_last_part.setdefault(form, []).append(entry)
        if printed.is_full and others:
            given = plain(next(word.folded for n, word in enumerate(found) if n != place))
            self._by_given.setdefault(given, []).append(entry)
        if printed.surname is not None:
            spellings = self._by_sound.setdefault(printed.surname.coarse, {})
            spellings.setdefault((printed.language, printed.surname.key), []).append(entry)
        self._numbers[printed] = entry.number

    def _ending_at(self, place: int, asking: Asking, persons: Persons) -> Named | None:
        candidates = {
            entry: len(words_before(entry, asking.words[:place], asking.language))
            for entry in self._with_surname(asking.words[place], asking.language)
            if persons[entry.printed].quotes
        }
        candidates = {
            entry: matched
            for entry, matched in candidates.items()
            if entry.printed.surname is not None or _is_body(entry, place, matched, asking)
        }
        candidates = candidates or self._spelled_otherwise(place, asking, persons)
        longest = max(candidates.values(), default=0)
        first, last = place - longest, place
        nearest = [entry for entry, matched in candidates.items() if matched == longest]
        nearest = _as_typed(nearest, asking.words[first : last + 1]) if longest else nearest
        if longest == 0 and nearest:
            nearest = _addressed(nearest, place, asking)
            behind = asking.words[place + 1 : place + 2]
            if inverted := [each for each in nearest if behind and is_given(behind[0], each, asking.language)]:
                nearest, last = inverted, place + 1
            elif not stands_alone(place, asking):
                # only where no first name is known may the one that stands there be theirs
                is_known = any(_has_first_name(persons[entry.printed]) for entry in nearest)
                nearest = [] if is_known or not asking.is_name(place) else nearest
                first = name_begins(place, asking)
        is_first_name = not candidates and stands_alone(place, asking) and not goes_on(place, asking)
        if is_first_name:
            nearest = self._with_first_name(asking.words[place], asking.language)
        return self._named(nearest, (first, last), persons, is_first_name=is_first_name)

    def _spelled_otherwise(self, place: int, asking: Asking, persons: Persons) -> dict[Entry, int]:
        """The names of the question's language whose first name stands before a surname that sounds like theirs."""
        before = plain(asking.words[place - 1].folded) if place else ""
        named = () if asking.is_held(place) else self._by_given.get(before, ())
        spelled = (asking.words[place].folded, *stems(asking.words[place], asking.language))
        heard, *cut = (sounds(form, asking.language, is_surname=True) for form in spelled)
        return {
            entry: 1
            for entry in named
            if (surname := entry.printed.surname) is not None
            and entry.printed.language == asking.language
            and len(surname.consonants) >= _SURE
            and sounds_like(surname, heard, cut)
            and persons[entry.printed].quotes
        }

    def _named(
        self, nearest: Iterable[Entry], place: tuple[int, int], persons: Persons, *, is_first_name: bool
    ) -> Named | None:
        """The one person whom these names mean, None where it could be several."""
        quoted = {entry: person for entry in nearest if (person := persons[entry.printed]).quotes}
        is_partial = any(entry.printed.surname is None and len(entry.others) > place[1] - place[0] for entry in quoted)
        if is_partial and len({id(person) for person in quoted.values()}) > 1:
            return None
        meant = _one_person(quoted.values())
        if not meant:
            return None
        # asked for by the surname, whoever is printed so is meant as well
        asked = [*meant, *(person for entry, person in quoted.items() if entry.printed.is_surname_alone)]
        speakers = self._numbers_of(name for person in asked for name in person.names)
        alone = self._numbers_of(name for person in meant for name in persons.surnames_alone(person))
        return Named(*place, meant[0].name, speakers, alone - speakers, is_first_name)

    def _numbers_of(self, names: Iterable[PrintedName]) -> frozenset[int]:
        numbers = (self._numbers.get(name) for name in names)
        return frozenset(number for number in numbers if number is not None)

    def _with_first_name(self, word: Word, language: str) -> list[Entry]:
        """The names whose first name the word is, in a case where the language has cases."""
        cut = stems(word, language) if LANGUAGES[language].speech.inflected else []
        spelled = dict.fromkeys(map(plain, (word.folded, *cut)))
        return [entry for form in spelled for entry in self._by_given.get(form, ())]

    def _with_surname(self, word: Word, language: str) -> list[Entry]:
        """The names whose surname the word can be; those that are spelled so alone, where it has no ending."""
        folded = plain(word.folded)
        found = [entry for form in forms(word) for entry in self._by_last_part.get(form, ())]
        # a name of which the word is but the beginning is another ("Ivanova" of "Ivanov")
        found = [entry for entry in found if last_word(entry) == folded or not last_word(entry).startswith(folded)]
        if LANGUAGES[language].speech.declension is not None:
            cut = set(map(plain, stems(word, language)))
            found += [entry for form in cut for entry in self._by_last_part.get(form, ()) if last_word(entry) == form]
        found = _like_own(found, self._sounding(word, language), language)
        if any(last_word(entry) == folded for entry in found) or not stems(word, language):
            # what has no ending is no case of a longer name ("Ivanov" of "Ivanova")
            found = [entry for entry in found if is_spelled(entry, word, language)]
        own = {entry for entry in found if entry.printed.language == language}
        if any(last_word(entry) == folded for entry in own):
            # spelled in another way it may be somebody else's ("Vellin")
            found = [entry for entry in found if entry not in own or last_word(entry) == folded]
        return list(dict.fromkeys(found))

    def _sounding(self, word: Word, language: str) -> Iterator[Entry]:
        """The names whose surname sounds like the word, as it stands or without an ending."""
        spelled = (word.folded, *stems(word, language))
        heard, *cut = (sounds(form, language, is_surname=True) for form in spelled)
        for coarse in dict.fromkeys(each.coarse for each in (heard, *cut)):
            # as a tuple: another thread may be adding
            for (of, key), entries in tuple(self._by_sound.get(coarse, {}).items()):
                surname = entries[0].printed.surname
                if key == heard.key or (surname and of != language and sounds_like(surname, heard, cut)):
                    yield from entries


def _names(aliases: Aliases) -> Iterator[str]:
    return (name for entry in aliases.entries for name in entry.names)


def _language(name: str) -> str:
    """The language of a name that stands in none: the first in whose script it is."""
    letter = next((letter for letter in name if letter.isalpha()), "")
    own = (code for code, language in LANGUAGES.items() if not set(language.own_letters).isdisjoint(name.casefold()))
    of_script = (code for code, language in LANGUAGES.items() if re.match(f"[{language.script}]", letter))
    return next(chain(own, of_script), next(iter(LANGUAGES)))


def _is_body(entry: Entry, place: int, matched: int, asking: Asking) -> bool:
    """Whether the words are the body's name, or its end without what tells whose it is ("the foreign ministry")."""
    is_whole_word = last_word(entry) == plain(asking.words[place].folded) or LANGUAGES[asking.language].speech.inflected
    if matched == len(entry.others):
        return is_whole_word or bool(entry.others)
    before = place - matched - 1
    speech = LANGUAGES[asking.language].speech
    is_some = before >= 0 and asking.words[before].folded in speech.determiners - speech.definite
    return matched > 0 and is_whole_word and not (is_some or (before >= 0 and asking.is_name(before)))


def _like_own(found: list[Entry], heard: Iterable[Entry], language: str) -> list[Entry]:
    """The names found by their letters, and those heard; of other languages' only the like, where its own has one."""
    own = [surname for each in found if each.printed.language == language and (surname := each.printed.surname)]
    more = [
        each
        for each in heard
        if not own or each.printed.surname is None or any(alike(each.printed.surname, surname) for surname in own)
    ]
    return found + more


def _as_typed(nearest: list[Entry], typed: Sequence[Word]) -> list[Entry]:
    """Those of the names that are printed exactly so, all of them where none is."""
    name = " ".join(plain(word.folded) for word in typed)
    return [entry for entry in nearest if entry.printed.exact == name] or nearest


def _addressed(nearest: list[Entry], place: int, asking: Asking) -> list[Entry]:
    """Those of the names whose bearers the title before the surname fits, where it tells all of them apart."""
    title = asking.words[place - 1].folded if place else ""
    gender = LANGUAGES[asking.language].speech.genders.get(title)
    genders = {entry: gender_of(entry) for entry in nearest if entry.printed.is_full}
    if gender is None or not all(genders.values()):
        return nearest
    return [entry for entry in nearest if genders.get(entry, gender) == gender] or nearest


def _has_first_name(person: Person) -> bool:
    return any(name.given is not None for name in person.names)


def _one_person(nearest: Iterable[Person]) -> list[Person]:
    """The person who is meant, none where it could be several; all names without a first name, where no other is."""
    found = list({id(person): person for person in nearest}.values())
    found.sort(key=lambda person: (-person.quotes, person.name))
    full = [person for person in found if _has_first_name(person)]
    if not full:
        return found
    return full[:1] if full[0].quotes >= _FOREMOST * sum(person.quotes for person in full) else []
