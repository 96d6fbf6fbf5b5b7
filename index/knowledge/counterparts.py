"""Which terms of an index say what a word of another language says: names by their sounds, listed things by meaning.

Terms are only added, so that one thread may add while others look up; which of them an index still holds, postings
tell.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice, product
from typing import NamedTuple

from index.analysis import Word, fold, plain
from index.bm25 import Equivalents
from index.languages import LANGUAGES
from index.languages.concept_words import Concepts
from index.languages.language import LATIN
from index.names.sounds import Skeleton, Sounds, alike, skeleton, sounds

# How much of a name its names in other languages say: a little less, so that of two passages that say the same the one
# in the question's language comes first.
_NAME = 0.95
_SUBJECT = 0.7  # the same of what is listed for one subject in another language
# The same of words of its own language ("truce", "ceasefire"; "Russia", "Russian"), instead of nothing on 57, 57 and 76
# questions: right first .65 to .72, .68 to .70, .61 to .62. At .7 paragraphs of an encyclopedia lose .0004 of nDCG@10.
_OWN = 0.5
_PLAIN = "en"  # which has no letters but the plain ones
_SHORTEST = 3  # letters of a stem that is compared by its sounds
_FEWEST = 2  # consonants
_SURE = 3  # consonants, from which on vowels may differ: those of shorter words do everywhere
_SHORTEST_BEGINNING = 2
_LONGEST_BEGINNING = 20
_MOST = 12  # equivalents of one term in one language

IsName = Callable[[Word], bool]
IsPrinted = Callable[[str, str], bool]
Consonants = tuple[frozenset[str], ...]


class _Part(NamedTuple):
    """One word of a listed form: of which concept it is, which of its forms, and which of that form's words."""

    key: str
    form: int
    place: int
    length: int


class _Name(NamedTuple):
    """A word of the index that may be a name."""

    language: str
    term: str
    folded: str
    stem: str


class Counterparts:
    """The names and the listed words of an index, by language. `is_name` tells of a folded word how it is printed."""

    def __init__(self, is_name: IsPrinted) -> None:
        self._is_name = is_name
        self._met: dict[str, set[str]] = {}
        self._heard: dict[str, set[str]] = {}
        # by what is alike, then by what is the same to the ear: most names of a bucket differ in one consonant
        self._by_sound: dict[str, dict[Consonants, dict[tuple[str, str, str], _Name]]] = {}
        self._by_form: dict[tuple[str, str, int], tuple[dict[str, None], ...]] = {}

    def add(self, word: Word, language: str, *, may_be_name: bool) -> None:
        """Take in a word of the language, which `may_be_name` as it is printed."""
        met, heard = self._met.setdefault(language, set()), self._heard.setdefault(language, set())
        if word.folded not in met:
            met.add(word.folded)
            self._list(word, language)
        if (may_be_name or not LANGUAGES[language].search.has_capitals) and word.folded not in heard:
            heard.add(word.folded)
            self._hear(word, language)

    def of(self, found: Sequence[Word], language: str, is_name: IsName) -> Equivalents:
        """For terms of the question's words, those that say the same in any language, and how much of it."""
        equivalents: dict[str, dict[str, float]] = {}
        for place, word in enumerate(found):
            for key in _listed_at(found, place, language):
                others = equivalents.setdefault(word.term, {})
                is_place = key in LANGUAGES[language].concepts.places
                for code in LANGUAGES:
                    weight = _OWN if code == language else _NAME if is_place else _SUBJECT
                    others.update((term, max(weight, others.get(term, 0.0))) for term in self._named(key, code))
            if word.term and word.term not in equivalents and word.folded.isalpha() and is_name(word):
                heard = dict(islice(self._sounding(word, language), _MOST))
                if heard:
                    equivalents[word.term] = heard
        # what holds the term itself says no more
        parted = {
            term: {other: weight for other, weight in others.items() if term not in other.split()}
            for term, others in equivalents.items()
        }
        return {term: others for term, others in parted.items() if others}

    def lists(self, folded: str, language: str) -> bool:
        """Whether the word is listed as what a place or a subject is called in the language."""
        return any(_parts(plain(folded), language))

    def _list(self, word: Word, language: str) -> None:
        for part in _parts(plain(word.folded), language):
            form = (part.key, language, part.form)
            if form not in self._by_form:
                self._by_form[form] = tuple({} for _ in range(part.length))
            self._by_form[form][part.place][word.term] = None

    def _hear(self, word: Word, language: str) -> None:
        heard = set()
        for stem in reversed(_stems(word.folded, language)):
            bones = skeleton(stem, language)
            # an ending of vowels alone is cut off in comparing
            if len(bones.consonants) >= _FEWEST and bones.consonants not in heard:
                heard.add(bones.consonants)
                name = _Name(language, word.term, word.folded, stem)
                others = self._by_sound.setdefault(bones.coarse, {}).setdefault(bones.consonants, {})
                others.setdefault((language, word.term, stem), name)

    def _named(self, key: str, language: str) -> Iterator[str]:
        """The terms of the concept in the language; several words that make a form together have blanks."""
        concepts = LANGUAGES[language].concepts
        forms = len(concepts.places.get(key) or concepts.subjects.get(key, ()))
        held = (self._by_form.get((key, language, form)) for form in range(forms))
        few = ([tuple(islice(tuple(part), _MOST)) for part in parts] for parts in held if parts)
        terms = (" ".join(each) for parts in few for each in product(*parts))
        return islice(dict.fromkeys(terms), _MOST)

    def _sounding(self, word: Word, language: str) -> Iterator[tuple[str, float]]:
        """The terms of names that sound like the word, in its own language exactly so, and how much of it they say."""
        for code, stem in product(_readings(word.folded, language), _stems(word.folded, language)):
            bones = skeleton(stem, code)
            for name in self._heard_as(bones):
                is_own = name.language == language
                is_cut = len(stem) < len(word.folded) or len(name.stem) < len(name.folded)
                heard, known = sounds(stem, code), sounds(name.stem, name.language)
                is_alike = heard.key == known.key if is_own else _is_alike(heard, known, is_cut=is_cut)
                if is_alike and name.term != word.term and self._is_no_common_word(name):
                    yield name.term, _OWN if is_own else _NAME

    def _heard_as(self, bones: Skeleton) -> Iterator[_Name]:
        """The names with the consonants of a word, or such as may be these."""
        # as tuples: another thread may be adding
        for consonants, names in tuple(self._by_sound.get(bones.coarse, {}).items()):
            if not any(map(frozenset.isdisjoint, bones.consonants, consonants)):
                yield from tuple(names.values())

    def _is_no_common_word(self, name: _Name) -> bool:
        """Whether the word is a name as it is printed; where names have no capitals, whether no dictionary has it."""
        search = LANGUAGES[name.language].search
        if search.has_capitals:
            return self._is_name(name.folded, name.language)
        return search.is_word is None or not search.is_word(name.folded)


def _is_alike(one: Sounds, other: Sounds, *, is_cut: bool) -> bool:
    """Whether the words may be one name. Where a case's ending was cut off, a last vowel may have gone with it."""
    if len(one.consonants) < _SURE:
        return one.key == other.key
    if is_cut:
        last = one.vowels[-1] | other.vowels[-1]
        one, other = (_ending_in(each, last) for each in (one, other))
    return alike(one, other)


def _ending_in(heard: Sounds, vowels: frozenset[str]) -> Sounds:
    return replace(heard, vowels=(*heard.vowels[:-1], vowels))


def _readings(folded: str, language: str) -> tuple[str, ...]:
    """The languages whose letters the word may be typed in: plain ones stand for others as English lets them."""
    return (language, _PLAIN) if LANGUAGES[language].script == LATIN and folded.isascii() else (language,)


def _stems(folded: str, language: str) -> list[str]:
    """The word as it stands, and without what may be the ending of a case."""
    endings = LANGUAGES[language].names.case_endings
    longest = max((ending for ending in endings if folded.endswith(ending)), key=len, default="")
    stems = (folded, folded.removesuffix(longest))
    return [stem for stem in dict.fromkeys(stems) if len(stem) >= _SHORTEST]


@dataclass(frozen=True, slots=True)
class _Forms:
    """The listed words of one language, whole ones and beginnings, in plain letters."""

    whole: Mapping[str, tuple[_Part, ...]]
    beginnings: Mapping[str, tuple[_Part, ...]]


@cache
def _forms(language: str) -> _Forms:
    whole: dict[str, tuple[_Part, ...]] = {}
    beginnings: dict[str, tuple[_Part, ...]] = {}
    listed = LANGUAGES[language].concepts
    for part, form in (*_listed(listed.places), *_listed(listed.subjects)):
        table = beginnings if form.endswith("-") else whole
        bare = plain(fold(form.removesuffix("-"), language))
        table[bare] = (*table.get(bare, ()), part)
    return _Forms(whole, beginnings)


def _listed(table: Concepts) -> Iterator[tuple[_Part, str]]:
    for key, forms in table.items():
        for number, form in enumerate(forms):
            several = form.split()
            yield from ((_Part(key, number, place, len(several)), word) for place, word in enumerate(several))


def listed_places(found: Sequence[Word], language: str) -> frozenset[str]:
    """The keys, one for all languages, of the listed places that the words name or are derived from."""
    listed = LANGUAGES[language].concepts.places
    keys = (key for place in range(len(found)) for key in _listed_at(found, place, language))
    return frozenset(key for key in keys if key in listed)


def _parts(bare: str, language: str) -> Iterator[_Part]:
    """What the word, in plain letters, is listed as."""
    forms = _forms(language)
    yield from forms.whole.get(bare, ())
    for length in range(_SHORTEST_BEGINNING, min(len(bare), _LONGEST_BEGINNING) + 1):
        if parts := forms.beginnings.get(bare[:length]):
            yield from parts


def _listed_at(found: Sequence[Word], place: int, language: str) -> Iterator[str]:
    """The keys of the listed forms that the word is, or belongs to together with those beside it."""
    for part in _parts(plain(found[place].folded), language):
        first = place - part.place
        around = found[max(first, 0) : first + part.length]
        if len(around) == part.length and all(
            any(other[:2] == part[:2] and other.place == number for other in _parts(plain(word.folded), language))
            for number, word in enumerate(around)
        ):
            yield part.key
