"""The speakers whom an index quotes, and which of them a question names. What a name does there is decided elsewhere.

One person's name comes in several forms ("Dana Orlic", "Dana M. Orlic", "Orlic"). A surname alone names a person only
where hardly anybody else of that surname is quoted.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from index.analysis import Word, plain, words

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_MOST_PARTS = 4  # of a person's name; what has more is an organisation or an office
_FOREMOST = 0.9  # of the quotes under a surname are one person's: then it means that person
_FUZZY = 6  # letters of a given name, from which on one may be wrong

Forms = frozenset[str]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker's name as an article gives it.

    Attributes:
        number: by which the index knows it.
        parts: for each word of the name the forms that it is found by.
        given: the first name, folded; empty where only a surname is known.
    """

    number: int
    name: str
    parts: tuple[Forms, ...]
    given: str
    is_person: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker whom a question names in its words `first` to `last`, with the numbers of all forms of the name."""

    first: int
    last: int
    name: str
    speakers: frozenset[int]


class Roster:
    """All speakers that an index has met. Names are only added: one thread may add while others look up."""

    def __init__(self) -> None:
        self._speakers: list[Speaker] = []
        self._numbers: dict[str, int] = {}
        self._by_last_part: dict[str, list[Speaker]] = {}

    def number(self, name: str, language: str) -> int:
        """The number of the speaker of that name, which an article in the language gives."""
        if name in self._numbers:
            return self._numbers[name]
        found = [word for word in words(name, language) if not word.is_compound and word.folded not in _SUFFIXES]
        is_person = 0 < len(found) <= _MOST_PARTS and all(word.term for word in found)
        given = plain(found[0].folded) if is_person and len(found) > 1 else ""
        speaker = Speaker(len(self._speakers), name, tuple(map(_forms, found)), given, is_person)
        self._speakers.append(speaker)
        for form in speaker.parts[-1] if found else ():
            self._by_last_part.setdefault(form, []).append(speaker)
        self._numbers[name] = speaker.number
        return speaker.number

    def surname_forms(self, speakers: Iterable[int]) -> Forms:
        """The terms and folded words of these speakers' surnames: an article that holds one names the speaker."""
        return frozenset(form for number in speakers for part in self._speakers[number].parts[-1:] for form in part)

    def find(
        self, question: Sequence[Word], quoted: Mapping[int, int], is_name: Callable[[int], bool]
    ) -> tuple[Named, ...]:
        """The speakers whom the question names, in order.

        `quoted` is how many quotes of each speaker the index holds, without those it holds none of. `is_name` tells
        whether the word at that place of the question is a name.
        """
        found: list[Named] = []
        place = len(question) - 1
        while place >= 0:
            named = self._ending_at(place, question, quoted, is_name)
            if named is not None:
                found.insert(0, named)
            place = named.first - 1 if named else place - 1
        return tuple(found)

    def _ending_at(
        self, place: int, question: Sequence[Word], quoted: Mapping[int, int], is_name: Callable[[int], bool]
    ) -> Named | None:
        candidates = {
            speaker: len(_before(speaker, question[:place]))
            for form in _forms(question[place])
            for speaker in self._by_last_part.get(form, ())
            if speaker.number in quoted
        }
        candidates = {
            speaker: matched
            for speaker, matched in candidates.items()
            if speaker.is_person or matched == len(speaker.parts) - 1
        }
        if not candidates:
            return None
        longest = max(candidates.values())
        if longest == 0 and not _stands_alone(place, question, is_name):
            return None
        nearest = [speaker for speaker, matched in candidates.items() if matched == longest]
        meant = _one_person(nearest, list(candidates), quoted)
        if not meant:
            return None
        name = max(meant, key=lambda speaker: (len(speaker.given) > 0, quoted[speaker.number], len(speaker.name))).name
        return Named(place - longest, place, name, frozenset(speaker.number for speaker in meant))


def _forms(word: Word) -> Forms:
    folded = plain(word.folded)
    return frozenset({word.term or folded, folded})


def _before(speaker: Speaker, question: Sequence[Word]) -> Sequence[Word]:
    """The last words of the question that are the speaker's names before the surname."""
    names = speaker.parts[:-1]
    count = 0
    if not speaker.is_person:
        expected = reversed(names)
        while count < min(len(names), len(question)) and next(expected) & _forms(question[-1 - count]):
            count += 1
    else:
        while count < min(len(names), len(question)) and _is_given(question[-1 - count], names):
            count += 1
    return question[len(question) - count :]


def _is_given(word: Word, names: Sequence[Forms]) -> bool:
    """Whether the word is one of the names, or was probably meant to be."""
    mine = _forms(word)
    if any(mine & name for name in names):
        return True
    folded = plain(word.folded)
    return len(folded) >= _FUZZY and any(
        OSA.distance(folded, form, score_cutoff=1) <= 1 for name in names for form in name
    )


def _stands_alone(place: int, question: Sequence[Word], is_name: Callable[[int], bool]) -> bool:
    """Whether the surname stands without a given name: one that we do not know makes it somebody else's."""
    if not is_name(place):
        return False
    is_joined = place > 0 and question[place].start - question[place - 1].end == 1
    return not (is_joined and is_name(place - 1))


def _one_person(nearest: list[Speaker], candidates: list[Speaker], quoted: Mapping[int, int]) -> list[Speaker]:
    """The forms of the one person's name that is meant, none where it could be several persons."""
    counts: Counter[str] = Counter()
    for speaker in nearest:
        counts[speaker.given] += quoted[speaker.number]
    named = Counter({given: count for given, count in counts.items() if given})
    if not named:
        return nearest
    given, count = named.most_common(1)[0]
    if count < _FOREMOST * named.total():
        return []
    others = Counter(speaker.given for speaker in candidates)
    shares_surname = len([other for other in others if other]) > 1
    # a bare surname is this person's where nobody else has it
    return [speaker for speaker in candidates if speaker.given == given or (not speaker.given and not shares_surname)]
