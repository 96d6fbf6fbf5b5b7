"""The forms that a name is found by: its words in their cases, its sounds in other languages, its short names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from rapidfuzz.distance import OSA

from index.analysis import Word, plain
from index.languages import LANGUAGES
from index.names.printed import PrintedName
from index.names.sounds import Sounds, alike, alike_but_for_vowels, sounds
from index.speech.cases.readings import name_readings

_FUZZY = 6  # letters of a given name, from which on one may be wrong
_SHORT_FUZZY = 4  # the same, where it is no first name that anybody lists
_LONG = 4  # consonants of a first name
_SHORTEST_STEM = 3  # letters

Forms = frozenset[str]


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


def forms(word: Word) -> Forms:
    """The word folded, and its term."""
    folded = plain(word.folded)
    return frozenset({word.term or folded, folded})


def stems(word: Word, language: str) -> list[str]:
    """The word without what may be a case's ending, in the letters in which it was typed."""
    folded, speech = word.folded, LANGUAGES[language].speech
    found = [folded[: -len(end)] for end in (*speech.subject_endings, *speech.oblique_endings) if folded.endswith(end)]
    if word.term != plain(folded):
        found.append(folded[: len(word.term)] if plain(folded).startswith(word.term) else word.term)
    if speech.declension is not None:
        # the name by itself: a stemmer takes off what looks like an ending and is the name's own ("-иев")
        found += [reading.name for reading in name_readings((folded,), speech.declension) if reading.name != folded]
    return [stem for stem in dict.fromkeys(found) if len(stem) >= _SHORTEST_STEM]


def sounds_like(name: Sounds, heard: Sounds, stems: Iterable[Sounds]) -> bool:
    """Whether the name may be the word, or its stem: a case puts its ending in the place of a last vowel."""
    return alike(name, heard) or any(
        # most names fail by their consonants: no other ending is made for these
        alike_but_for_vowels(name, stem) and alike(replace(name, vowels=(*name.vowels[:-1], stem.vowels[-1])), stem)
        for stem in stems
    )


def last_word(entry: Entry) -> str:
    """The last word of the name, folded."""
    return (entry.printed.last or entry.printed.exact).rpartition(" ")[2]


def is_spelled(entry: Entry, word: Word, language: str) -> bool:
    """Whether the word is the whole surname rather than its stem."""
    printed, heard = entry.printed, sounds(word.folded, language, is_surname=True)
    if printed.surname is None or last_word(entry) == plain(word.folded):
        return True
    return printed.surname.key == heard.key or (printed.language != language and alike(printed.surname, heard))


def words_before(entry: Entry, question: Sequence[Word], language: str) -> Sequence[Word]:
    """The last words of the question that are the speaker's names before the surname."""
    count = 0
    if entry.printed.surname is None:
        expected = reversed(entry.others)
        while count < min(len(entry.others), len(question)) and next(expected) & forms(question[-1 - count]):
            count += 1
    else:
        most = max(len(entry.others), 1)
        while count < min(most, len(question)) and is_given(question[-1 - count], entry, language):
            count += 1
    return question[len(question) - count :]


def is_given(word: Word, entry: Entry, language: str) -> bool:
    """Whether the word is one of the person's names before the surname, an initial of the first, or meant to be."""
    mine, folded, printed = forms(word), plain(word.folded), entry.printed
    if printed.given is None or any(mine & name for name in entry.others):
        return printed.given is not None
    heard, *cut = (sounds(form, language) for form in (word.folded, *stems(word, language)))
    if len(folded) == 1:
        return not heard.initials.isdisjoint(printed.given.initials)
    if _is_short_for(folded, entry, language) or (printed.language == language and printed.given.key == heard.key):
        return True
    names = (printed.given, *(name for name, is_initial in printed.middle if not is_initial))
    if printed.language != language and any(
        sounds_like(name, heard, cut) or _have_same_consonants(name, heard) for name in names
    ):
        return True
    is_wrong = len(folded) >= _FUZZY or (len(folded) >= _SHORT_FUZZY and folded not in given_names())
    return is_wrong and any(OSA.distance(folded, form, score_cutoff=1) <= 1 for name in entry.others for form in name)


def _have_same_consonants(name: Sounds, heard: Sounds) -> bool:
    """Whether all consonants of two long names may be the same: the vowels differ between languages."""
    are_long = len(name.consonants) == len(heard.consonants) >= _LONG
    return are_long and not any(map(frozenset.isdisjoint, name.consonants, heard.consonants))


def _is_short_for(folded: str, entry: Entry, language: str) -> bool:
    """Whether people use the one name for the other."""
    printed = frozenset(form for name in entry.others[:1] for form in name)
    for code in {language, entry.printed.language}:
        short = LANGUAGES[code].asking.short_names
        if not short.get(folded, frozenset()).isdisjoint(printed):
            return True
        if any(folded in short.get(form, ()) for form in printed):
            return True
    return False


@cache
def given_names() -> frozenset[str]:
    """The first names that any language lists, in all their forms."""
    found: set[str] = set()
    for language in LANGUAGES.values():
        found |= language.speech.given_names.keys()
        if language.speech.declension is not None:
            found |= language.speech.declension.first_names.keys()
    return frozenset(found)


def gender_of(entry: Entry) -> str:
    """The gender of who is called so, as far as the first name tells it: "m", "f" or empty."""
    speech, given = LANGUAGES[entry.printed.language].speech, entry.printed.plain.partition(" ")[0]
    if speech.declension is None:
        return speech.given_names.get(given, "")
    genders = {gender for name, _, gender in speech.declension.first_names.get(given, ()) if name == given}
    return genders.pop() if len(genders) == 1 else ""
