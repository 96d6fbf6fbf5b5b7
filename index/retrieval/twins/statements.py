"""What an index keeps of what each passage states, so that the same statement is known again. Arrays by slot; no text.

A passage's statement is the speech in it, else the whole of it.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple, Self
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from index.model import Passage, SourceDate
from index.postings import Integers, Mask
from index.retrieval.twins.tokens import CODE_MASK, WEIGHING, tokens

_BUCKETS = 2**18  # of terms whose frequencies are counted together
_MOST_TOKENS = 600  # of one passage
_SHORTEST_TEXT = 4  # words, from which on a passage that is printed twice is one statement
_FACTS = 7
_DIGEST_MASK = 2**31 - 1
_UNKNOWN = (1, 0)  # last before first

Numbers = NDArray[np.int32]
Weights = NDArray[np.float32]


class Form(IntEnum):
    """Whose words a passage's statement is made of."""

    NARRATION = 0
    CONTINUATION = 1  # may go on with a speech
    SPEECH = 2


class Facts(NamedTuple):
    """What is known of a statement beside its words: ordinals of days, the last before the first where unknown.

    Attributes:
        digest: equal for passages of the same words; 0 for those of few.
    """

    said_first: int
    said_last: int
    published_first: int
    published_last: int
    form: int
    language: int
    digest: int


class Statement(NamedTuple):
    """The statement of one passage."""

    tokens: Integers
    facts: Facts


@dataclass(frozen=True, slots=True)
class Part:
    """The statements of passages in successive slots."""

    tokens: Integers
    starts: Integers
    facts: Numbers

    def __len__(self) -> int:
        return len(self.facts)

    def buckets(self, kept: Mask | None = None) -> Integers:
        """The buckets of the terms of each passage (of those kept), each once for one passage."""
        place = np.repeat(np.arange(len(self)), np.diff(self.starts))
        counted = self.tokens >= WEIGHING
        if kept is not None:
            counted &= kept[place]
        bucket = (self.tokens[counted] & CODE_MASK) % _BUCKETS
        distinct = np.unique(place[counted] * _BUCKETS + bucket)
        return distinct % _BUCKETS


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements of all passages of an index.

    Attributes:
        parts: one behind the other, in the order of their slots; each more than twice as long as the next.
        firsts: the first slot of each.
        frequencies: for each bucket of terms how many statements hold one.
    """

    parts: tuple[Part, ...]
    firsts: tuple[int, ...]
    frequencies: Numbers

    @classmethod
    def of(cls, entries: "StatementEntries") -> Self:
        """The statements that were taken in."""
        part = entries.part()
        return cls((part,), (0,), _counted(part))

    def with_more(self, entries: "StatementEntries", removed: Integers) -> Self:
        """The statements with these in the slots behind, and without those removed in the frequencies."""
        part = entries.part()
        frequencies = self.frequencies + _counted(part)
        for first, older in zip(self.firsts, self.parts, strict=True):
            inside = removed[(removed >= first) & (removed < first + len(older))] - first
            if len(inside):
                kept = np.zeros(len(older), dtype=np.bool_)
                kept[inside] = True
                frequencies -= _counted(older, kept)
        parts = [*self.parts, part]
        while len(parts) > 1 and len(parts[-2]) <= 2 * len(parts[-1]):
            parts[-2:] = [_joined(parts[-2:])]
        return type(self)(tuple(parts), _firsts(parts), frequencies)

    def compacted(self, kept: Integers) -> Self:
        """The statements of the kept slots alone, numbered anew in their order."""
        whole = _joined(self.parts)
        lengths = np.diff(whole.starts)
        stays = np.zeros(len(whole), dtype=np.bool_)
        stays[kept] = True
        starts = np.concatenate([[0], np.cumsum(lengths[kept])]).astype(np.int64)
        part = Part(whole.tokens[np.repeat(stays, lengths)], starts, whole.facts[kept])
        return type(self)((part,), (0,), self.frequencies)

    def __len__(self) -> int:
        return sum(map(len, self.parts))

    def __getitem__(self, slot: int) -> Statement:
        """The statement of the passage in that slot."""
        number = bisect_right(self.firsts, slot) - 1
        part, place = self.parts[number], slot - self.firsts[number]
        start, end = part.starts[place : place + 2].tolist()
        return Statement(part.tokens[start:end], Facts(*part.facts[place].tolist()))

    def in_language(self, code: str) -> Mask:
        """The slots of passages in the language."""
        place = Facts._fields.index("language")
        number = int.from_bytes(code.encode())
        return np.concatenate([part.facts[:, place] == number for part in self.parts])

    def weights(self, codes: Integers) -> Weights:
        """What a term of each code weighs: the rarer, the more, in a small index all about alike."""
        often = np.maximum(self.frequencies[codes % _BUCKETS], 1)
        return np.log(1 + max(len(self), _BUCKETS) / often).astype(np.float32)


class StatementEntries:
    """Statements on their way into the arrays."""

    def __init__(self) -> None:
        self._tokens = array("q")
        self._starts = array("q", [0])
        self._facts = array("i")

    def add(self, passage: Passage) -> None:
        """Take in one passage's statement, in the next slot."""
        first = len(self._tokens)
        language, speech = passage.article.language, passage.speech
        for part in [passage.text[quote.start : quote.end] for quote in speech] or [passage.text]:
            self._tokens.extend(tokens(part, language))
        del self._tokens[first + _MOST_TOKENS :]
        self._starts.append(len(self._tokens))
        form = Form.SPEECH if speech else Form.NARRATION if passage.continues is None else Form.CONTINUATION
        said = [_days(quote.said) for quote in speech if quote.said]
        days = (min(first for first, _ in said), max(last for _, last in said)) if said else _UNKNOWN
        published = _days(passage.article.published) if passage.article.published else _UNKNOWN
        self._facts.extend((*days, *published, form, int.from_bytes(language.encode()), _digest(passage.text)))

    def part(self) -> Part:
        """What was taken in."""
        facts = np.array(self._facts, dtype=np.int32).reshape(-1, _FACTS)
        return Part(np.array(self._tokens, dtype=np.int64), np.array(self._starts, dtype=np.int64), facts)


def _digest(text: str) -> int:
    found = text.casefold().split()
    return crc32(" ".join(found).encode()) & _DIGEST_MASK if len(found) >= _SHORTEST_TEXT else 0


def _counted(part: Part, kept: Mask | None = None) -> Numbers:
    return np.bincount(part.buckets(kept), minlength=_BUCKETS).astype(np.int32)


def _joined(parts: Iterable[Part]) -> Part:
    listed = list(parts)
    lengths = np.concatenate([np.diff(part.starts) for part in listed])
    starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    return Part(
        np.concatenate([part.tokens for part in listed]), starts, np.concatenate([part.facts for part in listed])
    )


def _firsts(parts: Iterable[Part]) -> tuple[int, ...]:
    firsts, first = [], 0
    for part in parts:
        firsts.append(first)
        first += len(part)
    return tuple(firsts)


def _days(source: SourceDate) -> tuple[int, int]:
    return source.first_day.toordinal(), source.last_day.toordinal()
