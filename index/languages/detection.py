"""Which of our languages a text is in: its script decides, and between those in one script words, letters and a model.

It always names one of `LANGUAGES`: a text in any other language gets the likeliest of its script.
"""

import re
import threading
from functools import cache
from typing import TYPE_CHECKING

from index.analysis import plain
from index.languages import LANGUAGES

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_DEFAULT = "en"  # of a text without letters
_READ = 1000  # characters of a text: more of them tell nothing new
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_MODEL = "data/model.npz.xz"

# All on the scale of the model's scores (natural logarithms). Of 2,700 short questions the right language is more than
# 15 behind for one; a word that only one language uses for its grammar, or Azerbaijani's own letter, outweighs a guess.
_UNSURE = 15.0
_WORD_WEIGHT = 6.0
_LETTER_WEIGHT = 40.0
_PLENTY = 8  # such words of one language, and as many more for each of another: the model is not asked

_loading = threading.Lock()


def detect(text: str) -> str:
    """The code of the text's language."""
    return likely(text)[0]


def likely(text: str) -> tuple[str, ...]:
    """The codes of the languages that the text may be in, the likeliest first: several if it is too short to tell."""
    beginning = text[:_READ]
    letters = {codes: sum(map(len, re.findall(f"[{script}]+", beginning))) for script, codes in _scripts().items()}
    codes = max(letters, key=letters.__getitem__)
    if not letters[codes]:
        return (_DEFAULT,)
    return _likeliest(beginning, codes) if len(codes) > 1 else codes


def _scripts() -> dict[str, tuple[str, ...]]:
    """The languages by their script."""
    found: dict[str, tuple[str, ...]] = {}
    for code, language in LANGUAGES.items():
        found[language.script] = (*found.get(language.script, ()), code)
    return found


def _likeliest(text: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the languages that the text may be in, the likeliest first."""
    counts = dict.fromkeys(codes, 0)
    own = _own_words(codes)
    folded = text.replace("İ", "i").casefold()
    for word in _WORD.findall(folded):
        if word in own:
            counts[own[word]] += 1
    best = max(counts, key=counts.__getitem__)
    if counts[best] >= _PLENTY * (1 + sum(counts.values()) - counts[best]):
        return (best,)
    scores = dict(_identifier(codes).rank(text))
    for code, count in counts.items():
        scores[code] += _WORD_WEIGHT * count
        scores[code] += _LETTER_WEIGHT * (not set(LANGUAGES[code].own_letters).isdisjoint(folded))
    ranked = sorted(codes, key=lambda code: -scores[code])
    return tuple(code for code in ranked if scores[ranked[0]] - scores[code] < _UNSURE)


@cache
def _own_words(codes: tuple[str, ...]) -> dict[str, str]:
    """The words of grammar that only one of the languages has, with its code: with diacritics and without."""
    owners: dict[str, set[str]] = {}
    for code in codes:
        search = LANGUAGES[code].search
        for word in search.stop_words | search.asking_words:
            owners.setdefault(word, set()).add(code)
            owners.setdefault(plain(word), set()).add(code)
    return {word: next(iter(codes)) for word, codes in owners.items() if len(codes) == 1}


@cache
def _load(codes: tuple[str, ...]) -> "LanguageIdentifier":
    # the import alone takes most of a second
    from py3langid.langid import LanguageIdentifier  # noqa: PLC0415 - only a text that needs the model pays for it

    identifier = LanguageIdentifier.from_model_file(_MODEL)
    identifier.set_languages(codes)
    return identifier


def _identifier(codes: tuple[str, ...]) -> "LanguageIdentifier":
    """The model, which only reads itself when asked, so that threads can share it."""
    with _loading:
        return _load(codes)
