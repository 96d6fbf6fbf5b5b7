"""The names of all speakers that an index has met, and whom of them a question names.

A name is found by its words as a question in its language inflects them, and by its sounds from every other language.
Whose names are one person's, `index.names` tells. A surname alone names a person only where hardly anybody else of that
surname is quoted.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from rapidfuzz.distance import OSA

from index.analysis import Word, plain, words
from index.languages import LANGUAGES
from index.model import Article
from index.names.alias_file import NO_ALIASES, Aliases
from index.names.persons import Person, Persons
from index.names.printed import PrintedName, take_apart
from index.names.sounds import Sounds, alike, sounds

_FOREMOST = 0.9  # of the quotes under a surname are one person's: then it means that person
_FUZZY = 6  # letters of a given name, from which on one may be wrong
_SHORTEST_STEM = 3  # letters

Forms = frozenset[str]
IsName = Callable[[int], bool]


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A name that the roster holds.

    Attributes:
        surname: the forms that the surname, or a body's last word, is found by.
        others: the forms of the other words, in order.
    """

    number: int
    printed: PrintedName
    surname: Forms
    others: tuple[Forms, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker whom a question names in its words `first` to `last`, with the numbers of all forms of the name."""

    first: int
    last: int
    name: str
    speakers: frozenset[int]


@dataclass(frozen=True, slots=True)
class Asking:
    """A question's words in the language they are read in; `is_name` tells whether the word at a place is a name."""

    words: Sequence[Word]
    language: str
    is_name: IsName


class Roster:
    """All names that an index has met. Names are only added: one thread may add while others look up."""

    def __init__(self, aliases: Aliases = NO_ALIASES) -> None:
        self.aliases = aliases
        self._entries: list[Entry] = []
        self._numbers: dict[PrintedName, int] = {}
        self._printed: dict[tuple[str, str], PrintedName] = {}
        self._by_last_part: dict[str, list[Entry]] = {}
        self._by_sound: dict[str, dict[tuple[str, str], list[Entry]]] = {}
        self._listed = [self._entries[self._number(name, _language(name))] for name in _names(aliases)]

    def number(self, name: str, article: Article) -> int | None:
        """The number of the speaker whom the article gives that name, None where the alias file says it is nobody."""
        right = self.aliases.corrected(name, article.publisher)
        return None if right is None else self._number(right, article.language)

    def name(self, number: int) -> PrintedName:
        """The name that has this number."""
        return self._entries[number].printed

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

    def has_foreign(self, word: Word, language: str) -> bool:
        """Whether the word can be a surname that another language spells in another way."""
        return any(entry.printed.language != language for entry in self._sounding(word, language))

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
        forms = [_forms(word) for word in found]
        last = printed.last.rpartition(" ")[2]
        place = max((n for n, word in enumerate(found) if plain(word.folded) == last), default=len(found) - 1)
        others = tuple(each for n, each in enumerate(forms) if n != place)
        entry = Entry(len(self._entries), printed, forms[place] if forms else frozenset(), others)
        self._entries.append(entry)
        for form in entry.surname:
            self._by_last_part.setdefault(form, []).append(entry)
        if printed.surname is not None:
            spellings = self._by_sound.setdefault(printed.surname.coarse, {})
            spellings.setdefault((printed.language, printed.surname.key), []).append(entry)
        self._numbers[printed] = entry.number

    def _ending_at(self, place: int, asking: Asking, persons: Persons) -> Named | None:
        candidates = {
            entry: len(_before(entry, asking.words[:place], asking.language))
            for entry in self._with_surname(asking.words[place], asking.language)
            if persons[entry.printed].quotes
        }
        candidates = {
            entry: matched
            for entry, matched in candidates.items()
            if entry.printed.surname is not None or matched == len(entry.others)
        }
        longest = max(candidates.values(), default=0)
        nearest = [entry for entry, matched in candidates.items() if matched == longest]
        last = place
        if longest == 0 and nearest:
            behind = asking.words[place + 1 : place + 2]
            if inverted := [each for each in nearest if behind and _is_given(behind[0], each, asking.language)]:
                nearest, last = inverted, place + 1
            elif not _stands_alone(place, asking):
                return None
        meant = _one_person([persons[entry.printed] for entry in nearest])
        if not meant:
            return None
        numbers = (self._numbers.get(name) for person in meant for name in person.names)
        speakers = frozenset(number for number in numbers if number is not None)
        return Named(place - longest, last, meant[0].name, speakers)

    def _with_surname(self, word: Word, language: str) -> list[Entry]:
        """The names whose surname the word can be; those that are spelled so alone, where it has no ending."""
        folded = plain(word.folded)
        found = [entry for form in _forms(word) for entry in self._by_last_part.get(form, ())]
        # a name of which the word is but the beginning is another ("Ivanova" of "Ivanov")
        found = [entry for entry in found if _last(entry) == folded or not _last(entry).startswith(folded)]
        found += self._sounding(word, language)
        if not _stems(word, language):
            # what has no ending is no case of a longer name ("Ivanov" of "Ivanova")
            found = [entry for entry in found if _is_spelled(entry, word, language)]
        return list(dict.fromkeys(found))

    def _sounding(self, word: Word, language: str) -> Iterator[Entry]:
        """The names whose surname sounds like the word, as it stands or without an ending."""
        forms = (word.folded, *_stems(word, language))
        heard, *stems = (sounds(form, language, is_surname=True) for form in forms)
        for coarse in dict.fromkeys(each.coarse for each in (heard, *stems)):
            # as a tuple: another thread may be adding
            for (of, key), entries in tuple(self._by_sound.get(coarse, {}).items()):
                surname = entries[0].printed.surname
                if key == heard.key or (surname and of != language and _sounds_like(surname, heard, stems)):
                    yield from entries


def _names(aliases: Aliases) -> Iterator[str]:
    return (name for entry in aliases.entries for name in entry.names)


def _language(name: str) -> str:
    """The language of a name that stands in none: the first in whose script it is."""
    letter = next((letter for letter in name if letter.isalpha()), "")
    own = (code for code, language in LANGUAGES.items() if not set(language.own_letters).isdisjoint(name.casefold()))
    of_script = (code for code, language in LANGUAGES.items() if re.match(f"[{language.script}]", letter))
    return next(chain(own, of_script), next(iter(LANGUAGES)))


def _forms(word: Word) -> Forms:
    folded = plain(word.folded)
    return frozenset({word.term or folded, folded})


def _stems(word: Word, language: str) -> list[str]:
    """The word without what may be a case's ending, in the letters in which it was typed."""
    folded, speech = word.folded, LANGUAGES[language].speech
    stems = [folded[: -len(end)] for end in (*speech.subject_endings, *speech.oblique_endings) if folded.endswith(end)]
    if word.term != plain(folded):
        stems.append(folded[: len(word.term)] if plain(folded).startswith(word.term) else word.term)
    return [stem for stem in dict.fromkeys(stems) if len(stem) >= _SHORTEST_STEM]


def _sounds_like(name: Sounds, heard: Sounds, stems: Iterable[Sounds]) -> bool:
    """Whether the name may be the word, or its stem: a case puts its ending in the place of a last vowel."""
    return alike(name, heard) or any(
        alike(replace(name, vowels=(*name.vowels[:-1], stem.vowels[-1])), stem) for stem in stems
    )


def _last(entry: Entry) -> str:
    """The last word of the name, folded."""
    return (entry.printed.last or entry.printed.exact).rpartition(" ")[2]


def _is_spelled(entry: Entry, word: Word, language: str) -> bool:
    """Whether the word is the whole surname rather than its stem."""
    printed, heard = entry.printed, sounds(word.folded, language, is_surname=True)
    if printed.surname is None or _last(entry) == plain(word.folded):
        return True
    return printed.surname.key == heard.key or (printed.language != language and alike(printed.surname, heard))


def _before(entry: Entry, question: Sequence[Word], language: str) -> Sequence[Word]:
    """The last words of the question that are the speaker's names before the surname."""
    count = 0
    if entry.printed.surname is None:
        expected = reversed(entry.others)
        while count < min(len(entry.others), len(question)) and next(expected) & _forms(question[-1 - count]):
            count += 1
    else:
        most = max(len(entry.others), 1)
        while count < min(most, len(question)) and _is_given(question[-1 - count], entry, language):
            count += 1
    return question[len(question) - count :]


def _is_given(word: Word, entry: Entry, language: str) -> bool:
    """Whether the word is one of the person's names before the surname, an initial of the first, or meant to be."""
    mine, folded, printed = _forms(word), plain(word.folded), entry.printed
    if printed.given is None or any(mine & name for name in entry.others):
        return printed.given is not None
    heard, *stems = (sounds(form, language) for form in (word.folded, *_stems(word, language)))
    if len(folded) == 1:
        return not heard.initials.isdisjoint(printed.given.initials)
    names = (printed.given, *(name for name, is_initial in printed.middle if not is_initial))
    if printed.language != language and any(_sounds_like(name, heard, stems) for name in names):
        return True
    return len(folded) >= _FUZZY and any(
        OSA.distance(folded, form, score_cutoff=1) <= 1 for name in entry.others for form in name
    )


def _stands_alone(place: int, asking: Asking) -> bool:
    """Whether the surname stands without a given name: one that we do not know makes it somebody else's."""
    if not asking.is_name(place):
        return False
    if place == 0:
        return True
    before = asking.words[place - 1]
    # an initial has its full stop
    is_joined = asking.words[place].start - before.end <= 1 + (len(before.folded) == 1)
    return not (is_joined and asking.is_name(place - 1))


def _one_person(nearest: Iterable[Person]) -> list[Person]:
    """The person who is meant, none where it could be several; all names without a first name, where no other is."""
    found = list({id(person): person for person in nearest}.values())
    found.sort(key=lambda person: (-person.quotes, person.name))
    full = [person for person in found if any(name.given is not None for name in person.names)]
    if not full:
        return found
    return full[:1] if full[0].quotes >= _FOREMOST * sum(person.quotes for person in full) else []
