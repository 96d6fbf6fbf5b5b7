"""The records that pass between the stages, from an article's bytes to a passage: frozen, stating no more than facts.

Offsets are code points of the article's text, ends exclusive. Nothing here reads, stores or decides.
"""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple, Self

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class Precision(StrEnum):
    """How exact a date is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class SourceDate:
    """A date as the source gives it.

    Attributes:
        value: ISO, as long as it is precise: 2022-07-15, 2022-07 or 2022.
        words: the words that it was read from ("15 July"), empty where it came as a bare value.
        against: the ISO day that relative or incomplete words were resolved against, None where there was no need.
        inferred: whether a part of the value (the year, most often) was concluded rather than printed.
        instant: the moment in time, aware, only where the source gave one.
    """

    value: str
    words: str = ""
    against: str | None = None
    inferred: bool = False
    instant: datetime | None = None

    def __post_init__(self) -> None:
        match = _ISO.fullmatch(self.value)
        if match is None:
            raise ValueError(f"not a date: {self.value!r}")
        year, month, day = (int(part) if part else 1 for part in match.groups())
        date(year, month, day)
        if self.instant is not None and self.instant.tzinfo is None:
            raise ValueError(f"an instant needs its zone: {self.instant.isoformat()}")

    @property
    def precision(self) -> Precision:
        """How exact the value is."""
        return {4: Precision.YEAR, 7: Precision.MONTH}.get(len(self.value), Precision.DAY)

    @property
    def first_day(self) -> date:
        """The first day that the value can mean."""
        year, month, day = (*map(int, self.value.split("-")), 1, 1)[:3]
        return date(year, month, day)

    @property
    def last_day(self) -> date:
        """The last day that the value can mean."""
        first = self.first_day
        if self.precision is Precision.DAY:
            return first
        month = first.month if self.precision is Precision.MONTH else 12
        return date(first.year, month, monthrange(first.year, month)[1])


class Format(StrEnum):
    """How the bytes of an article are to be read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class RawArticle:
    """One article as a source gives it, nothing read yet.

    Attributes:
        name: how messages call it: a path, a file's name, "standard input".
        data: the bytes as received.
        format: how to read them.
        location: what identifies it where it has no URL ("file:/srv/news/a.txt"), None where only its words can.
    """

    name: str
    data: bytes
    format: Format
    location: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is said about an article: each field may be unknown (None)."""

    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: SourceDate | None = None
    language: str | None = None
    sample: bool | None = None

    def over(self, other: Self) -> Self:
        """These facts, completed with the other's where they are unknown here."""
        known = {f.name: value for f in fields(self) if (value := getattr(self, f.name)) is not None}
        return replace(other, **known)


class BlockKind(StrEnum):
    """What a run of the text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the text, with the heading that it stands under. Only paragraphs are passages."""

    kind: BlockKind
    start: int
    end: int
    heading: str | None = None


class QuoteKind(StrEnum):
    """What the words inside a pair of marks are; only the first two are speech."""

    DIRECT = "direct"
    PARTIAL = "partial"
    TITLE = "title"
    SCARE = "scare"

    @property
    def is_speech(self) -> bool:
        """Whether somebody said the words."""
        return self in {QuoteKind.DIRECT, QuoteKind.PARTIAL}


@dataclass(frozen=True, slots=True)
class Quote:
    """Words inside quotation marks, without the outer marks.

    Attributes:
        speaker: the name as the article gives it most fully, None where it is not established. Where it is shown, the
            canonical name of that person.
        speaker_how: the way by which the speaker was established, None with the speaker.
        said: when it was said, None where the article does not tell.
        speaker_printed: the name as the article gives it, where it is shown under another; else None.
    """

    start: int
    end: int
    kind: QuoteKind
    speaker: str | None = None
    speaker_how: str | None = None
    said: SourceDate | None = None
    speaker_printed: str | None = None


@dataclass(frozen=True, slots=True)
class Continuation:
    """A paragraph without marks that may go on with the speech of a quote. It is no quotation, and nobody's for sure.

    Attributes:
        start: of the paragraph's block, as `end`.
        quote: where the quote starts whose speech it may continue.
    """

    start: int
    end: int
    quote: int


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression in the text."""

    start: int
    end: int
    date: SourceDate


@dataclass(frozen=True, slots=True)
class Extraction:
    """An article's plain text, what it says of itself, and its blocks in order, without overlap."""

    text: str
    metadata: Metadata
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article fully read: what is stored, and what `extract` prints.

    `metadata` is final (flags over front matter over page), with a title and a language always known.
    """

    raw: RawArticle
    flags: Metadata
    text: str
    metadata: Metadata
    blocks: tuple[Block, ...]
    quotes: tuple[Quote, ...]
    dates: tuple[DateMention, ...]
    continuations: tuple[Continuation, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article's facts, without its words."""

    id: int
    revision_id: int
    revision: int
    title: str
    url: str | None
    publisher: str | None
    published: SourceDate | None
    language: str
    sample: bool
    added_at: datetime

    @property
    def revised(self) -> bool:
        """Whether its words changed since it was first stored."""
        return self.revision > 1


class PassageId(NamedTuple):
    """A passage's identity in buttons and links: it stays valid after the article was revised."""

    article_id: int
    revision_id: int
    start: int
    end: int

    def __str__(self) -> str:
        return "-".join(map(str, self))

    @classmethod
    def parse(cls, text: str) -> Self:
        """The id that `str` gave this text. Raises ValueError for any other text."""
        article_id, revision_id, start, end = map(int, text.split("-"))
        return cls(article_id, revision_id, start, end)


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph as it is shown: its words, the quotes in them (offsets in `text`, cut to it), and its article.

    Attributes:
        continues: where in the article the quote starts whose speech the paragraph may continue without marks, None
            where it does not. Whose words it holds is then not established, and it is no quotation.
    """

    id: PassageId
    article: Article
    text: str
    heading: str | None = None
    quotes: tuple[Quote, ...] = ()
    continues: int | None = None

    def holds(self, offset: int) -> bool:
        """Whether this place of the article stands in the passage."""
        return self.id.start <= offset < self.id.end

    @property
    def speech(self) -> tuple[Quote, ...]:
        """The quotes that are speech."""
        return tuple(quote for quote in self.quotes if quote.kind.is_speech)

    @property
    def speakers(self) -> tuple[str, ...]:
        """The established speakers of its speech, in order, each once."""
        return tuple(dict.fromkeys(quote.speaker for quote in self.speech if quote.speaker))


class ChangeKind(StrEnum):
    """What happened to an article."""

    ADDED = "added"
    REVISED = "revised"
    UPDATED = "updated"
    REMOVED = "removed"
    REINDEXED = "reindexed"


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """One row of the change log, written in the transaction that made the change."""

    id: int
    article_id: int
    revision_id: int
    kind: ChangeKind


class Outcome(StrEnum):
    """What putting an article in came to."""

    ADDED = "added"
    REVISED = "revised"  # its words changed
    UPDATED = "updated"  # the same words; a fact about it changed
    UNCHANGED = "unchanged"


def unique_speakers(passages: Iterable[Passage]) -> tuple[str, ...]:
    """The established speakers of these passages, in order, each once."""
    return tuple(dict.fromkeys(name for passage in passages for name in passage.speakers))
