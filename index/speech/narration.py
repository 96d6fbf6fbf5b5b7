"""The words around quotes: tokens, sentence ends, and what stands between the marked runs of a paragraph.

It knows where words and sentences begin and end, not what they mean.
"""

import re
import unicodedata
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from index.languages.speech_words import SpeechWords
from index.model import Block
from index.speech.marks.runs import Marked

CLOSERS = frozenset("”»\"’')]")
_TOKEN = re.compile(r"[^\W_]+(?:['’.\-‑&][^\W_]+|[\u0300-\u036f]+[^\W_]*)*|[^\s\w]|_")  # é may be e and a mark
_LETTERS = re.compile(r"[^\W\d_]+")
_ENDS = frozenset(".!?…։")
_BRACKETS = {"(": ")", "[": "]"}
_new_tuple = tuple.__new__
_LONGEST_ENDING = 5  # marks that may end one sentence together
_LONGEST_ORDINAL = 2  # digits
_LONGEST_BRACKET = 12  # words; what is longer is a sentence of its own


class Word(NamedTuple):
    """A word or a punctuation mark of the narration.

    Attributes:
        form: casefolded, with straight apostrophes.
        capital: whether it begins with a capital letter.
        bare: the form without a possessive ending.
        is_punctuation: whether it is a mark and no word.
        possessive: whether it has a possessive ending.
        doubtful: whether its capital may only be due to its place at a sentence's beginning.
    """

    start: int
    end: int
    form: str
    capital: bool
    bare: str
    is_punctuation: bool
    possessive: bool = False
    doubtful: bool = False


def stand_in(mark: str, start: int, end: int) -> Word:
    """A mark in the place of the words that stand there."""
    return Word(start, end, mark, capital=False, bare=mark, is_punctuation=True)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block with its marked runs, and the narration before, between and after them.

    Attributes:
        runs: the marked runs, in order.
        gaps: the words of the narration; `gaps[i]` stands before `runs[i]`, the last one after all runs.
    """

    block: Block
    runs: tuple[Marked, ...]
    gaps: tuple[tuple[Word, ...], ...]


def paragraph(text: str, block: Block, runs: Sequence[Marked], common: AbstractSet[str] = frozenset()) -> Paragraph:
    """The block with the words between its runs; `common` are the words that the article has in lower case."""
    edges = [block.start, *(edge for run in runs for edge in (run.outer_start, run.outer_end)), block.end]
    gaps = [words(text, start, end, common) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    for run, gap in zip(runs, gaps[1:], strict=True):
        if gap and gap[0].doubtful and text[max(run.start, run.end - 3) : run.end].rstrip("'’ \xa0")[-1:] not in _ENDS:
            gap[0] = gap[0]._replace(doubtful=False)
    return Paragraph(block, tuple(runs), tuple(map(tuple, gaps)))


def common_words(text: str) -> frozenset[str]:
    """The words whose capital, at a sentence's beginning, may only be due to their place.

    These are the words that stand in lower case somewhere, and those that have a capital only at such beginnings.
    """
    printed = text.split()
    different = set(printed)
    forms = {word for word in different if word.isalpha()}
    forms.update(_LETTERS.findall(" ".join(different - forms)))
    lower = {form for form in forms if form.islower()}
    behind = {word for before, word in pairwise(printed) if word[0].isupper() and before[-1].isalpha()}
    within = {found[0].casefold() for word in behind if (found := _LETTERS.match(word))}
    return frozenset(lower | {form.casefold() for form in forms - lower} - within)


def words(text: str, start: int, end: int, common: AbstractSet[str] = frozenset()) -> list[Word]:
    """The words and marks of `text[start:end]`; short insertions in brackets are left out."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text, start, end):
        form, capital, bare, is_mark, possessive = _known(match[0])
        # a named tuple's own constructor takes three times as long, and every word of an article passes here
        found.append(_new_tuple(Word, (match.start(), match.end(), form, capital, bare, is_mark, possessive, False)))
    if any(bracket in text[start:end] for bracket in _BRACKETS):
        found = _without_brackets(found)
    for place, word in enumerate(found):
        if word.capital and word.form in common and (not place or found[place - 1].form in _ENDS):
            found[place] = word._replace(doubtful=True)
    return found


@lru_cache(maxsize=1 << 16)
def _known(printed: str) -> tuple[str, bool, str, bool, bool]:
    """What a word's letters tell of it: its form, capital, bare form, whether it is a mark, and an owner."""
    straight = printed.replace("’", "'")
    if not straight.isascii():
        straight = unicodedata.normalize("NFC", straight)
    form = straight.casefold()
    bare = form.removesuffix("'s")
    return form, straight[0].isupper(), bare, not form[0].isalnum(), bare != form


def _without_brackets(found: Sequence[Word]) -> list[Word]:
    kept: list[Word] = []
    position = 0
    while position < len(found):
        closing = _BRACKETS.get(found[position].form)
        stop = _bracket_end(found, position, closing) if closing else None
        if stop is None:
            kept.append(found[position])
            position += 1
        else:
            position = stop
    return kept


def _bracket_end(found: Sequence[Word], position: int, closing: str) -> int | None:
    for stop in range(position + 1, min(position + _LONGEST_BRACKET, len(found))):
        if found[stop].form == closing:
            return stop + 1
    return None


def is_sentence_end(gap: Sequence[Word], position: int, speech: SpeechWords) -> bool:
    """Whether the mark at this place ends a sentence, and is no abbreviation's full stop."""
    if gap[position].form not in _ENDS and gap[position].form not in speech.sentence_ends:
        return False
    after = position + 1
    limit = min(len(gap), after + _LONGEST_ENDING)
    while after < limit and (gap[after].form in _ENDS or gap[after].form in CLOSERS):
        after += 1
    if after == len(gap):
        return True
    if not (gap[after].capital or gap[after].form[0].isdigit() or gap[after].form in "“«„\"'‘—-"):
        return False
    if gap[position].form != "." or position == 0:
        return True
    before = gap[position - 1]
    if before.end != gap[position].start:
        return True
    initial = before.capital and (len(before.form) == 1 or "." in before.form)
    ordinal = speech.has_ordinal_stops and before.form.isdigit() and len(before.form) <= _LONGEST_ORDINAL
    return not (initial or ordinal) and before.form not in speech.abbreviations


def first_sentence(gap: Sequence[Word], speech: SpeechWords, first: int = 0) -> int:
    """Where the sentence at the position `first` ends: the position after its last word."""
    for position in range(first, len(gap)):
        if gap[position].is_punctuation and is_sentence_end(gap, position, speech):
            return position
    return len(gap)


def last_sentence(gap: Sequence[Word], speech: SpeechWords) -> int:
    """Where the last sentence of the gap begins; the gap's length where a sentence ended with the gap."""
    for position in range(len(gap) - 1, -1, -1):
        if gap[position].is_punctuation and is_sentence_end(gap, position, speech):
            following = position + 1
            while following < len(gap) and (gap[following].form in _ENDS or gap[following].form in CLOSERS):
                following += 1
            return following
    return 0
