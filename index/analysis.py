"""The one analyzer, for passages and questions alike: text to words with their index terms.

What is a word is the same in every language; how it is folded and stemmed, and which words are left out, is the
language's (`index.languages`). Terms are folded and stemmed, offsets stay those of the text. No index is known here.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from index.languages import LANGUAGES

LONGEST_TERM = 64  # of a longer run of letters this much tells it apart

# Signs that stand inside words and are no letters: combining marks, soft hyphen, joiners, and the Armenian stress,
# exclamation and question marks, which are written over a vowel in the middle of the word.
_SIGNS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u055b\u055c\u055e\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u2060\u20d0-\u20f0"
    "\ufe00-\ufe0f\ufe20-\ufe2f"
)
_APOSTROPHES = "'’‘ʼ`´՚＇"
_HYPHENS = r"\-\u2010\u2011\u058a"
_SPACES = "\u0020\u00a0\u2009\u202f"  # that set groups of three digits apart
_LETTER = rf"[^\W\d_][{_SIGNS}]*"
_INSIDE = rf"(?:[^\W_]|[{_SIGNS}])"
_RUN = rf"[^\W_]+(?:[{_SIGNS}]+[^\W_]*)*"  # letters and digits
_SIMPLE = rf"{_RUN}(?:[{_APOSTROPHES}]{_RUN})*"

_WORD = re.compile(
    rf"""
    (?<![^\W_]) (?:{_LETTER}\.)+ {_LETTER} (?! {_INSIDE} ) \.?             # an abbreviation with full stops
    | (?<![\d.,]) \d{{1,3}} (?: (?:,\d{{3}})+ | (?:\.\d{{3}})+ | (?:[{_SPACES}]\d{{3}})+ ) (?:[.,]\d{{1,2}})?
      (?! [.,]? {_INSIDE} )                                               # a number, its thousands set apart
    | (?<![\d.,]) \d+ [.,] \d+ (?! [.,]? {_INSIDE} )                      # a decimal number
    | {_SIMPLE} (?: [{_HYPHENS}] {_SIMPLE} )*
    """,
    re.VERBOSE,
)
_PART = re.compile(rf"[^{_HYPHENS}]+")
_SIGN = re.compile(f"[{_SIGNS}]")
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")
_THOUSANDS = re.compile(rf"(\d{{1,3}}(?:[,.{_SPACES}]\d{{3}})+)(?:[.,](\d{{1,2}}))?")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_MARKED_LATIN = re.compile("([a-z])[\u0300-\u036f]+")

_TURKIC = frozenset({"az", "tr"})
_DOTLESS_CAPITAL = re.compile("I(?![\u0300-\u036f])")  # with a mark above it is no dotless i
# letters that Unicode does not take apart into a plain letter and a mark
_PLAIN = str.maketrans({"ı": "i", "ə": "e", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})
_CLITICS = frozenset({"s", "ll", "re", "ve", "d", "m"})  # English, behind an apostrophe
_COMPOUND_PARTS = 2
_CACHE_SIZE = 500_000  # different words of one language


class Token(NamedTuple):
    """A word that has an index term. `word` is `text[start:end]`: what stands behind an apostrophe may be left out."""

    term: str
    word: str
    start: int
    end: int


class Word(NamedTuple):
    """Any word of a text: folded, and with its index term, which is empty for a stop word.

    `is_compound` marks words whose parts stand before it as words of their own.
    """

    folded: str
    term: str
    start: int
    end: int
    is_compound: bool = False


def tokens(text: str, language: str) -> list[Token]:
    """The words that say something about a subject, in order; stop words are left out, a compound follows its parts."""
    return [
        Token(word.term, text[word.start : word.end], word.start, word.end)
        for word in words(text, language)
        if word.term
    ]


def runs(text: str, language: str) -> list[str]:
    """The runs of characters that words are read from, in order. What comes of a run depends on nothing around it."""
    # abbreviations are told by their capitals, which tell nothing where everything is in capitals
    return _WORD.findall(_lower(text, language) if text.isupper() else text)


def words_of(run: str, language: str) -> tuple[Word, ...]:
    """The words in one of these runs, in order, their offsets within it."""
    return _lexicon(language)[run]


def terms_of(found: Iterable[str], language: str) -> list[str]:
    """The index terms of the words in these runs, in order, repeated as the words are."""
    readings = _lexicon(language)
    return [word.term for run in found for word in readings[run] if word.term]


def folded_words(text: str, language: str) -> list[str]:
    """The text's words, folded, in order: those of `words` without compounds, at a fifth of the time."""
    readings = _lexicon(language)
    return [word.folded for run in runs(text, language) for word in readings[run] if not word.is_compound]


def terms(text: str, language: str) -> list[str]:
    """The index terms of the text's words, in order, repeated as the words are."""
    return terms_of(runs(text, language), language)


def passage_terms(text: str, language: str, title: str, heading: str | None) -> list[str]:
    """The index terms of a passage: its headline's and its heading's among them."""
    return terms_of(passage_runs(text, language, title, heading), language)


def passage_runs(text: str, language: str, title: str, heading: str | None) -> list[str]:
    """The runs of characters of a passage: its headline's and its heading's before its own."""
    return [run for part in (title, heading, text) if part for run in runs(part, language)]


def words(text: str, language: str) -> Iterator[Word]:
    """All words of the text, in order."""
    readings = _lexicon(language)
    shouted = text.isupper()
    for match in _WORD.finditer(text):
        run, start = match.group(), match.start()
        lowered = _lower(run, language) if shouted else run
        # a lower-case letter may take two places: then the offsets are those of the run as it stands
        for word in readings[lowered if len(lowered) == len(run) else run]:
            yield Word(word.folded, word.term, start + word.start, start + word.end, word.is_compound)


def fold(word: str, language: str) -> str:
    """The word in lower case, in one Unicode form, without signs that are no letters. Diacritics stay."""
    word = _lower(word, language).replace("i\u0307", "i")  # a dotted capital written as two characters
    if word.isascii():
        return word
    return _SIGN.sub("", unicodedata.normalize("NFKC", word).casefold()).replace("ё", "е")


def _lower(text: str, language: str) -> str:
    if language in _TURKIC:
        text = _DOTLESS_CAPITAL.sub("ı", text).replace("İ", "i")
    return text.lower()


def plain(folded: str) -> str:
    """The folded word with Latin letters without diacritics, as people type them."""
    if folded.isascii():
        return folded
    apart = unicodedata.normalize("NFD", folded.translate(_PLAIN))
    return unicodedata.normalize("NFC", _MARKED_LATIN.sub(r"\1", apart))


class _Lexicon(dict[str, tuple[Word, ...]]):
    """The words in each run of characters of one language, offsets within it; made when the run is first met."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        search = LANGUAGES[language].search
        folded = {fold(word, language) for word in search.stop_words}
        self._stop_words = folded | {plain(word) for word in folded}
        self._abbreviations = search.abbreviations
        self._stem = search.stem

    def __missing__(self, run: str) -> tuple[Word, ...]:
        if len(self) >= _CACHE_SIZE:
            self.clear()
        parts = tuple(self._word(run[start:end], start) for start, end in _parts(run))
        found = self[run] = parts + self._compound(parts)
        return found

    def _word(self, run: str, offset: int) -> Word:
        if (number := _number(run)) is not None:
            return Word(number, number, offset, offset + len(run))
        end = _end(run, self._language)
        folded = fold(_APOSTROPHE.sub("", run[:end]).replace(".", ""), self._language)[:LONGEST_TERM]
        term = "" if self._is_stop_word(run, folded) else plain(self._stem(folded))
        return Word(folded, term, offset, offset + end)

    def _is_stop_word(self, run: str, folded: str) -> bool:
        if folded in self._abbreviations and run.isupper():
            return False
        whole = fold(_APOSTROPHE.sub("'", run), self._language)
        return not self._stop_words.isdisjoint({whole, folded, plain(folded)})

    def _compound(self, parts: tuple[Word, ...]) -> tuple[Word, ...]:
        """The word that both parts make together, where one of them says little alone: COVID-19, F-16, e-mail."""
        if len(parts) != _COMPOUND_PARTS or not all(part.term for part in parts):
            return ()
        folded = "".join(part.folded for part in parts)
        if folded.isdecimal() or not any(len(part.folded) == 1 or part.folded[-1].isdecimal() for part in parts):
            return ()
        return (Word(folded, plain(self._stem(folded)), parts[0].start, parts[1].end, is_compound=True),)


@cache
def _lexicon(language: str) -> _Lexicon:
    return _Lexicon(language)


def _parts(run: str) -> list[tuple[int, int]]:
    """Where the parts of the run stand, which hyphens set apart."""
    return [match.span() for match in _PART.finditer(run)]


def _end(run: str, language: str) -> int:
    """Where the word ends: before a clitic or a case ending behind an apostrophe."""
    places = [match.start() for match in _APOSTROPHE.finditer(run)]
    if not places:
        return len(run)
    if language in _TURKIC:
        # one letter is no word with an ending, but the beginning of a name: O'Neill
        if len(_SIGN.sub("", run[: places[0]])) > 1 or run[0].isdecimal():
            return places[0]
        return places[1] if len(places) > 1 else len(run)
    return places[-1] if run[places[-1] + 1 :].casefold() in _CLITICS else len(run)


def _number(run: str) -> str | None:
    """The number in digits, with a full stop before decimals; None for what is no number."""
    if not run[0].isdecimal():
        return None
    if match := _THOUSANDS.fullmatch(run):
        whole, decimals = re.sub(r"\D", "", match.group(1)), match.group(2)
    elif match := _ORDINAL.fullmatch(run.lower()):
        whole, decimals = match.group(1), None
    else:
        whole, _, decimals = run.replace(",", ".").partition(".")
    if not whole.isdecimal() or (decimals and not decimals.isdecimal()):
        return None
    whole = str(int(whole[:LONGEST_TERM]))
    return f"{whole}.{decimals[:LONGEST_TERM]}" if decimals else whole
