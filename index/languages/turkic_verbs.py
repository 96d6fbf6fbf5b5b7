"""The forms of Turkish and Azerbaijani verbs, made from their stems by vowel harmony.

Only what a newsroom's reports use: the third person, no negation, no future.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from index.languages import language
from index.languages.speech_words import VerbForm

_VOWELS = "aıoueəiöü"
_HIGH = str.maketrans("aıoueəiöü", "ııuuiiiüü")
_VOICELESS = "fstkçşhp"

Forms = Mapping[str, VerbForm]


def words(listed: str) -> frozenset[str]:
    """The words of a list; those in i- also as a capital İ folds, which leaves its dot behind."""
    return frozenset(chain.from_iterable(map(folded, language.words(listed))))


def folded(word: str) -> tuple[str, ...]:
    """The word as it folds from small letters and from a capital at its beginning."""
    return (word, f"i\u0307{word[1:]}") if word.startswith("i") and not word.startswith("i\u0307") else (word,)


def _harmony(stem: str) -> tuple[str, bool]:
    """The high vowel of the stem's endings, and whether they are back ones."""
    vowel = next((letter for letter in reversed(stem) if letter in _VOWELS), "i")
    return vowel.translate(_HIGH), vowel in "aıou"


def _before_vowel(stem: str) -> str:
    """The stem as it stands before an ending that begins with a vowel."""
    return stem + "y" if stem[-1] in _VOWELS else stem


def turkish(stems: str, soft: Mapping[str, str] | None = None) -> dict[str, VerbForm]:
    """The forms of the stems; `soft` gives the stem before a vowel where it changes."""
    return _conjugated(stems.split(), soft or {}, _turkish)


def azerbaijani(stems: str, soft: Mapping[str, str] | None = None) -> dict[str, VerbForm]:
    """The forms of the stems; `soft` gives the stem before a vowel where it changes."""
    return _conjugated(stems.split(), soft or {}, _azerbaijani)


def passive(forms: Forms) -> dict[str, VerbForm]:
    """The finite ones of these forms, as those of a passive verb: they name nobody as a subject."""
    return {form: VerbForm.PASSIVE for form, kind in forms.items() if kind is VerbForm.FINITE}


_Pairs = Iterator[tuple[str, VerbForm]]


def _conjugated(
    stems: Iterable[str], soft: Mapping[str, str], forms: Callable[[str, str], _Pairs]
) -> dict[str, VerbForm]:
    made = chain.from_iterable(forms(stem, soft.get(stem, stem)) for stem in stems)
    return {form: kind for word, kind in made for form in folded(word)}


def _all(kind: VerbForm, base: str, endings: str) -> _Pairs:
    """The base with each of the endings; "-" stands for none."""
    return ((base + ending.strip("-"), kind) for ending in endings.split())


def _turkish(stem: str, soft: str) -> _Pairs:
    high, back = _harmony(stem)
    low = "a" if back else "e"
    plural = "l" + low + "r"
    dental = "t" if stem[-1] in _VOICELESS else "d"
    bare = soft[:-1] if soft[-1] in _VOWELS else soft
    going = bare + _harmony(bare)[0] + "yor"
    joined = _before_vowel("di" if stem == "de" else soft)
    yield from _all(VerbForm.FINITE, stem + dental + high, f"- {plural}")
    yield from _all(VerbForm.FINITE, stem + "m" + high + "ş", f"- t{high} t{high}r {plural} {plural}d{high}")
    yield from _all(VerbForm.FINITE, going, "- lar du lardı")
    flat = _harmony(low)[0]
    yield from _all(VerbForm.FINITE, f"{stem}m{low}kt{low}", f"- d{flat}r yd{flat} {plural}")
    yield from _all(VerbForm.FINITE, soft, "rken" if soft[-1] in _VOWELS else f"{low}rken {high}rken")
    yield f"{joined}{low}n", VerbForm.PARTICIPLE
    yield f"{joined}{low}r{low}k", VerbForm.CONVERB
    yield f"{_before_vowel(soft)}{high}p", VerbForm.CONVERB
    noun = f"{stem}{dental}{high}ğ{high}"
    yield from _all(VerbForm.NOUN, noun, f"- n{high} n{low} nd{low} nd{low}n")
    yield from _all(VerbForm.NOUN, f"{stem}m{low}s{flat}", f"- n{flat} n{low} nd{low}n")


def _azerbaijani(stem: str, soft: str) -> _Pairs:
    high, back = _harmony(stem)
    low = "a" if back else "ə"
    plural = "l" + low + "r"
    joined = _before_vowel(soft)
    yield from _all(VerbForm.FINITE, stem + "d" + high, f"- {plural}")
    yield from _all(VerbForm.FINITE, joined + high + "b", f"- {plural} d{high}r {plural}d{_harmony(low)[0]}r")
    yield from _all(VerbForm.FINITE, f"{stem}m{high}ş", f"d{high}r d{high} {plural} {plural}d{_harmony(low)[0]}r")
    yield from _all(VerbForm.FINITE, joined + high + "r", f"- {plural} d{high}")
    yield from _all(VerbForm.FINITE, joined + low + "rkən", "-")
    yield f"{joined}{low}n", VerbForm.PARTICIPLE
    yield f"{joined}{low}r{low}{'q' if back else 'k'}", VerbForm.CONVERB
    noun = f"{stem}d{high}{'ğ' if back else 'y'}{high}"
    yield from _all(VerbForm.NOUN, noun, f"- n{high} n{low} nd{low}n")
