"""Passages laid out in a message: block quotes with speech in bold, lines under them, as much of each as fits.

What stands in a block quote is one run of the article's text; nothing else ever stands in one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.texts import Texts
from handlers.credits import NOBODY_ASKED, SpeakerAsked, attribution, source
from handlers.message_text import (
    ELLIPSIS,
    ENTITY_LIMIT,
    TEXT_LIMIT,
    Span,
    bold_spans,
    cut,
    escape,
    marked,
    trim,
    units,
    visible,
)
from handlers.twins import MOST_LINKS, also_reported
from index.model import Passage

PAGE = 3  # passages in a message, at most: the lines that go with more of them might not fit

_SHOWN = 1000  # units of one passage among others; the rest is a tap away
_LEAST_SHOWN = 60
_PART = 3200  # units of a passage that has messages of its own: its lines take less than what is left
_EXPANDABLE_FROM = 400  # units, or so many lines, from which a block quote is folded
_EXPANDABLE_LINES = 6
_OTHER_ENTITIES = 3 + MOST_LINKS  # of a passage, beside its bold spans: block quote, links, and one to spare


@dataclass(frozen=True, slots=True)
class Item:
    """A passage of a message.

    Attributes:
        number: what it is called by the buttons, None where it is the only one.
        with_source: whether its article is named under it.
        note: a last line under it, empty where there is none.
        also: other passages that report the same statement.
    """

    passage: Passage
    number: int | None = None
    asked: SpeakerAsked = NOBODY_ASKED
    with_source: bool = True
    note: str = ""
    also: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A message's HTML, with whether each of its passages had to be cut."""

    text: str
    cut: tuple[bool, ...]


def page(head: str, items: Sequence[Item], texts: Texts) -> Page:
    """A few passages under a head (HTML, possibly empty), each cut as little as a message allows.

    At most `PAGE` with the line that names their article, eight without.
    """
    most_spans = ENTITY_LIMIT // max(len(items), 1) - _OTHER_ENTITIES
    rooms = [_SHOWN] * len(items)
    while True:
        shown = [part(item.passage, 0, room, most_spans) for item, room in zip(items, rooms, strict=True)]
        blocks = [_block(item, span, texts) for item, span in zip(items, shown, strict=True)]
        text = "\n\n".join([*([head] if head else []), *blocks])
        over = units(visible(text)) - TEXT_LIMIT
        if over <= 0 or max(rooms) <= _LEAST_SHOWN:
            return Page(text, tuple(_is_cut(item.passage, span) for item, span in zip(items, shown, strict=True)))
        less = -(-over // len(items))
        taken = [units(item.passage.text[slice(*span)]) for item, span in zip(items, shown, strict=True)]
        rooms = [max(_LEAST_SHOWN, min(room, length) - less) for room, length in zip(rooms, taken, strict=True)]


def parts(passage: Passage) -> list[Span]:
    """The whole passage as runs that each fit a message of their own, without the blanks between them."""
    return list(_runs(passage)) or [(0, 0)]


def part(passage: Passage, start: int, room: int, most_spans: int = ENTITY_LIMIT - _OTHER_ENTITIES) -> Span:
    """The run of the passage from `start` on that fits into `room` units and so many bold spans."""
    text = passage.text
    start, end = trim(text, start, len(text))
    spans = _speech(passage, (start, end))
    stop = spans[most_spans][0] if len(spans) > most_spans else None
    return trim(text, start, cut(text, start, room, stop)) if start < end else (start, end)


def quoted(passage: Passage, span: Span) -> str:
    """The run in a block quote, folded when it is long, with an ellipsis outside it where the passage goes on."""
    text = passage.text[slice(*span)]
    long = units(text) > _EXPANDABLE_FROM or text.count("\n") >= _EXPANDABLE_LINES
    tag = "blockquote expandable" if long else "blockquote"
    words = marked(passage.text, span, _speech(passage, span))
    ahead = f"{ELLIPSIS}\n" if passage.text[: span[0]].strip() else ""
    behind = ELLIPSIS if _is_cut(passage, span) else ""
    return f"{ahead}<{tag}>{words}</blockquote>{behind}"


def credit(item: Item, span: Span, texts: Texts) -> str:
    """The lines under a passage, as HTML: who said what is shown of it and when, and where it was published."""
    number = f"{item.number}. " if item.number is not None else ""
    who = number + escape(attribution(item.passage, span, texts, item.asked))
    origin = [source(item.passage.article, texts)] if item.with_source else []
    lines = [who, *origin, also_reported(item.passage, item.also, texts), escape(item.note)]
    return "\n".join(line for line in lines if line)


def _block(item: Item, span: Span, texts: Texts) -> str:
    return f"{quoted(item.passage, span)}\n{credit(item, span, texts)}"


def _runs(passage: Passage) -> Iterator[Span]:
    start, end = trim(passage.text, 0, len(passage.text))
    while start < end:
        run = part(passage, start, _PART)
        yield run
        start, _ = trim(passage.text, run[1], end)


def _speech(passage: Passage, within: Span) -> list[Span]:
    return bold_spans(passage.text, ((quote.start, quote.end) for quote in passage.speech), within)


def _is_cut(passage: Passage, span: Span) -> bool:
    return bool(passage.text[span[1] :].strip())
