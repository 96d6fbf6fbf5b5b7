"""What an index keeps of each passage beside its terms: its id, and who said what when in it. Arrays by slot; no text.

A passage has one statement for each stretch of speech, or one of nobody's where it has none. A statement's days are
those on which it can have been said, else those on which the article can have been published; where neither is known it
has none.
"""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cached_property
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from index.model import Article, Passage, PassageId, SourceDate
from index.postings import Integers, Mask

_NOT_ESTABLISHED = -1  # the speaker of speech that is nobody's
_NO_SPEECH = -2  # the speaker of the one statement of a passage without speech
_NO_DAYS = (1, 0)  # last before first
_ID_FIELDS = 4
_FIELDS = 4

NumberOf = Callable[[str, Article], int | None]
Numbers = NDArray[np.int32]
Kept = TypeVar("Kept", Mask, Numbers)


@dataclass(frozen=True, slots=True)
class Days:
    """Spans of days: `first` days ascending, and the latest of the `last` days up to each."""

    first: Numbers
    latest: Numbers

    def any_between(self, since: date, until: date) -> bool:
        """Whether a span has a day between the two, inclusive."""
        begun = int(np.searchsorted(self.first, until.toordinal(), side="right"))
        return begun > 0 and bool(self.latest[begun - 1] >= since.toordinal())


@dataclass(frozen=True)
class Ledger:
    """The passages of an index, by slot. What many questions need is kept once it is made; nothing may write to it.

    Attributes:
        ids: a row for each slot: article, revision, start, end.
        slots: for each statement its passage's slot, ascending.
        speakers: the number of who said it; below 0 where no speaker is established.
        first_days: ordinal of the first day on which it can have been said.
        last_days: the same of the last day; before the first where nothing is known.
    """

    ids: Integers
    slots: Numbers
    speakers: Numbers
    first_days: Numbers
    last_days: Numbers

    def __len__(self) -> int:
        return len(self.ids)

    def with_more(self, entries: "Entries") -> Self:
        """The ledger with these entries in the slots behind its own."""
        more = entries.ledger(len(self))
        joined = ((getattr(self, each.name), getattr(more, each.name)) for each in fields(self))
        return type(self)(*map(np.concatenate, joined))

    def compacted(self, kept: Integers) -> Self:
        """The ledger of the kept slots alone, numbered anew in their order."""
        new_slots = np.full(len(self), -1, dtype=np.int32)
        new_slots[kept] = np.arange(len(kept), dtype=np.int32)
        stays = new_slots[self.slots] >= 0
        slots = new_slots[self.slots[stays]]
        return type(self)(self.ids[kept], slots, self.speakers[stays], self.first_days[stays], self.last_days[stays])

    def passage_id(self, slot: int) -> PassageId:
        """The id of the passage in that slot."""
        return PassageId(*self.ids[slot].tolist())

    def of_articles(self, article_ids: Sequence[int]) -> Integers:
        """The slots of these articles' passages."""
        return np.flatnonzero(np.isin(self.ids[:, 0], article_ids))

    def in_articles_of(self, slots: Numbers) -> Mask:
        """The slots of all passages of the articles that these slots belong to."""
        marked = np.zeros(len(self), dtype=np.bool_)
        marked[self.articles[slots]] = True
        return marked[self.articles]

    def speakers_in(self, slot: int) -> list[int]:
        """The numbers of the established speakers of the passage in that slot."""
        first, last = np.searchsorted(self.slots, (slot, slot + 1))
        return [number for number in self.speakers[first:last].tolist() if number >= 0]

    def with_speech(self) -> Mask:
        """The slots of passages in which somebody speaks."""
        return self._with_speech

    def spoken_by(self, speakers: Iterable[int]) -> Mask:
        """The slots of passages with the speech of one of these speakers."""
        spoken = np.zeros(len(self), dtype=np.bool_)
        for number in speakers:
            spoken[self.slots[self._of_speaker(number)]] = True
        return spoken

    def without_speaker(self) -> Mask:
        """The slots of passages in which no speaker is established."""
        return self._without_speaker

    def within(self, since: date | None, until: date | None, speakers: Iterable[int] = ()) -> Mask:
        """The slots of passages with a statement of the period: of these speakers or nobody's, where any are given."""
        fits = self.first_days <= self.last_days
        if since:
            fits &= self.last_days >= since.toordinal()
        if until:
            fits &= self.first_days <= until.toordinal()
        if numbers := list(speakers):
            theirs = self.speakers < 0
            for number in numbers:
                theirs[self._of_speaker(number)] = True
            fits &= theirs
        return self._marked(fits)

    def newest(self) -> Numbers:
        """For each slot the ordinal of the first day of its passage's last statement, 0 where none is known."""
        return self._newest

    def days(self, among: Mask) -> Days:
        """The days of the statements in the marked slots, as far as they are known."""
        known = among[self.slots] & (self.first_days <= self.last_days)
        first, last = self.first_days[known], self.last_days[known]
        order = np.argsort(first, kind="stable")
        return Days(first[order], np.maximum.accumulate(last[order]))

    def span(self, among: Mask) -> tuple[date, date] | None:
        """The first and the last day of the statements in the marked slots; None where none is known."""
        known = among[self.slots] & (self.first_days <= self.last_days)
        if not known.any():
            return None
        first, last = self.first_days[known].min(), self.last_days[known].max()
        return date.fromordinal(int(first)), date.fromordinal(int(last))

    def quoted(self, alive: Mask) -> Mapping[int, int]:
        """How many statements each speaker has in the passages that are alive, without those who have none."""
        counts = np.bincount(self.speakers[alive[self.slots] & (self.speakers >= 0)])
        return {int(number): int(counts[number]) for number in np.flatnonzero(counts)}

    def _of_speaker(self, number: int) -> Integers:
        """The places of the speaker's statements."""
        ascending, places = self._by_speaker
        first, last = np.searchsorted(ascending, (number, number + 1))
        return places[first:last]

    @cached_property
    def _by_speaker(self) -> tuple[Numbers, Integers]:
        """The speakers of all statements, ascending, and where each stands."""
        places = np.argsort(self.speakers, kind="stable")
        return self.speakers[places], places

    @cached_property
    def articles(self) -> Numbers:
        """For each slot the number of its article, from 0 on."""
        return np.unique(self.ids[:, 0], return_inverse=True)[1].astype(np.int32)

    @cached_property
    def article_count(self) -> int:
        """How many articles the slots belong to."""
        return int(self.articles.max(initial=-1)) + 1

    @cached_property
    def _with_speech(self) -> Mask:
        return _unwritable(self._marked(self.speakers > _NO_SPEECH))

    @cached_property
    def _without_speaker(self) -> Mask:
        return _unwritable(~self._marked(self.speakers >= 0))

    @cached_property
    def _newest(self) -> Numbers:
        newest = np.zeros(len(self), dtype=np.int32)
        days = np.where(self.first_days <= self.last_days, self.first_days, 0)
        np.maximum.at(newest, self.slots, days)
        return _unwritable(newest)

    def _marked(self, statements: Mask) -> Mask:
        """The slots of the marked statements."""
        marked = np.zeros(len(self), dtype=np.bool_)
        marked[self.slots[statements]] = True
        return marked


class Entries:
    """Passages on their way into a ledger."""

    def __init__(self, number_of: NumberOf) -> None:
        self._number_of = number_of
        self._ids = array("q")
        self._statements = array("i")
        self._count = 0

    def add(self, passage: Passage) -> None:
        """Take in one passage, in the next slot."""
        self._ids.extend(passage.id)
        published = _days(passage.article.published)
        for quote in passage.speech:
            number = self._number_of(quote.speaker, passage.article) if quote.speaker else None
            speaker = _NOT_ESTABLISHED if number is None else number
            days = _days(quote.said) if quote.said else published
            self._statements.extend((self._count, speaker, *days))
        if not passage.speech:
            self._statements.extend((self._count, _NO_SPEECH, *published))
        self._count += 1

    def ledger(self, first_slot: int = 0) -> Ledger:
        """The ledger of what was taken in."""
        statements = np.array(self._statements, dtype=np.int32).reshape(-1, _FIELDS)
        slots, speakers, first_days, last_days = (statements[:, field].copy() for field in range(_FIELDS))
        ids = np.array(self._ids, dtype=np.int64).reshape(-1, _ID_FIELDS)
        return Ledger(ids, slots + np.int32(first_slot), speakers, first_days, last_days)


def _unwritable(kept: Kept) -> Kept:
    """The array, which many are given, so that none of them may change it."""
    kept.flags.writeable = False
    return kept


def _days(source: SourceDate | None) -> tuple[int, int]:
    return (source.first_day.toordinal(), source.last_day.toordinal()) if source else _NO_DAYS
