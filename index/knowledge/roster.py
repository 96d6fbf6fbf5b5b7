"""The names of all speakers that an index has met, and whom of them a question names.

A name is found by its words as a question in its language inflects them, and by its sounds from every other language.
Whose names are one person's, `index.names` tells. A surname alone names a person only where hardly anybody else of that
surname is quoted.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from index.analysis import Word, plain, words
from index.knowledge.asking import Asking, goes_on, stands_alone
from index.knowledge.name_forms import (
    Entry,
    Forms,
    forms,
    is_spelled,
    last_word,
    sounds_like,
    stems,
    words_before,
)
from index.knowledge.namesakes import as_typed, is_body, like_own, of_surname, one_person
from index.languages import LANGUAGES
from index.model import Article
from index.names.alias_file import NO_ALIASES, Aliases
from index.names.persons import Person, Persons
from index.names.printed import PrintedName, take_apart
from index.names.sounds import sounds

_SURE = 3  # consonants, from which on a surname that sounds so, behind the first name, is hardly another's


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
        """The speaker whose name ends with the word at that place, or with the first name behind it."""
        matched = self._matched(place, asking, persons)
        if not matched:
            return self._by_first_name(place, asking, persons)
        longest = max(matched.values())
        nearest = [entry for entry, count in matched.items() if count == longest]
        if longest:
            first = place - longest
            return self._named(as_typed(nearest, asking.words[first : place + 1]), (first, place), persons)
        return self._named(*of_surname(nearest, place, asking, persons), persons)

    def _matched(self, place: int, asking: Asking, persons: Persons) -> dict[Entry, int]:
        """The quoted whose name's last word the word can be, each with how many words before it are theirs too."""
        before, language = asking.words[:place], asking.language
        quoted = [entry for entry in self._with_surname(asking.words[place], language) if persons[entry.printed].quotes]
        matched = {entry: len(words_before(entry, before, language)) for entry in quoted}
        fitting = {
            entry: count
            for entry, count in matched.items()
            if entry.printed.surname is not None or is_body(entry, place, count, asking)
        }
        return fitting or self._spelled_otherwise(place, asking, persons)

    def _by_first_name(self, place: int, asking: Asking, persons: Persons) -> Named | None:
        """The speaker whom the word by itself names, if it is the first name."""
        if not stands_alone(place, asking) or goes_on(place, asking):
            return None
        nearest = self._with_first_name(asking.words[place], asking.language)
        return self._named(nearest, (place, place), persons, is_first_name=True)

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
        self, nearest: Iterable[Entry], place: tuple[int, int], persons: Persons, *, is_first_name: bool = False
    ) -> Named | None:
        """The one person whom these names mean, None where it could be several."""
        quoted = {entry: person for entry in nearest if (person := persons[entry.printed]).quotes}
        is_partial = any(entry.printed.surname is None and len(entry.others) > place[1] - place[0] for entry in quoted)
        if is_partial and len({id(person) for person in quoted.values()}) > 1:
            return None
        meant = one_person(quoted.values())
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
        found = like_own(found, self._sounding(word, language), language)
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
