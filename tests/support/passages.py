"""Passages, hits and articles made up for tests of what is shown, and a small reader of the HTML that is sent."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

from index.model import Article, Passage, PassageId, Quote, QuoteKind, SourceDate
from index.results import Hit, Question, SpeakerMatch

ADDED_AT = datetime(2026, 11, 23, 12, tzinfo=UTC)


def article(**facts: Any) -> Article:
    """An article of the invented Tarsk Courier, with these facts changed."""
    known: dict[str, Any] = {
        "id": 7,
        "revision_id": 9,
        "revision": 1,
        "title": "The ferry bridge reopens",
        "url": "https://courier.example/bridge",
        "publisher": "Tarsk Courier",
        "published": SourceDate("2022-07-16"),
        "language": "en",
        "sample": False,
        "added_at": ADDED_AT,
    }
    return Article(**(known | facts))


def passage(text: str, *quotes: Quote, **facts: Any) -> Passage:
    """A passage of that article with these quotes."""
    whose = article(**facts)
    return Passage(PassageId(whose.id, whose.revision_id, 0, len(text)), whose, text, quotes=quotes)


def speech(text: str, words: str, speaker: str | None = None, said: str | None = None, **facts: Any) -> Quote:
    """The direct quote of these words in the text."""
    start = text.index(words)
    day = SourceDate(said, inferred=facts.pop("inferred", False)) if said else None
    kind = facts.pop("kind", QuoteKind.DIRECT)
    return Quote(start, start + len(words), kind, speaker, "cue" if speaker else None, day)


def hit(shown: Passage, match: SpeakerMatch = SpeakerMatch.NOT_ASKED) -> Hit:
    """The passage as a hit."""
    return Hit(shown, 1.0, 1.0, match)


def question(text: str = "the bridge", **facts: Any) -> Question:
    """A question for the bridge, with these facts changed."""
    known: dict[str, Any] = {"words": ("bridge",), "terms": ("bridg",)}
    return Question(text, "en", **(known | facts))


@dataclass
class Sent:
    """Telegram's view of an HTML message.

    Attributes:
        text: what is left when the entities are parsed.
        entities: (tag, start, end) in code points of `text`, in order of their ends.
        faults: what Telegram would refuse.
    """

    text: str = ""
    entities: list[tuple[str, int, int]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def units(self) -> int:
        """The length that counts against the limit."""
        return len(self.text.encode("utf-16-le", "surrogatepass")) // 2

    def inside(self, tag: str) -> list[str]:
        """The texts of the entities of one kind."""
        return [self.text[start:end] for name, start, end in self.entities if name == tag]


# All that may begin with these characters; Python's parser lets more pass than Telegram does.
_MARKUP = re.compile(
    r"<(?:b|a href=\"[^\"<>]*\"|blockquote(?: expandable)?|/(?:b|a|blockquote))>|&(?:amp|lt|gt|quot|#x27);"
)


class _Reader(HTMLParser):
    """Accepts what the Bot API documents, and nothing else."""

    _TAGS = ("b", "a", "blockquote")

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sent = Sent()
        self._open: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self._TAGS:
            self.sent.faults.append(f"unknown tag {tag}")
        if tag == "blockquote" and any(name == "blockquote" for name, _ in self._open):
            self.sent.faults.append("nested block quote")
        for name, value in attrs:
            if (tag, name) == ("a", "href") and value:
                self.sent.links.append(value)
            elif (tag, name, value) != ("blockquote", "expandable", None):
                self.sent.faults.append(f"unknown attribute {name} of {tag}")
        self._open.append((tag, len(self.sent.text)))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1][0] != tag:
            self.sent.faults.append(f"{tag} closed out of turn")
            return
        name, start = self._open.pop()
        self.sent.entities.append((name, start, len(self.sent.text)))

    def handle_data(self, data: str) -> None:
        self.sent.text += data

    def handle_comment(self, data: str) -> None:
        self.sent.faults.append(f"comment {data}")

    def handle_decl(self, decl: str) -> None:
        self.sent.faults.append(f"declaration {decl}")

    def close(self) -> None:
        super().close()
        self.sent.faults += [f"{tag} never closed" for tag, _ in self._open]


def read(markup: str) -> Sent:
    """The HTML as Telegram reads it."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    if left := re.search(r"[<>&]", _MARKUP.sub("", markup)):
        reader.sent.faults.append(f"bare {left[0]}")
    return reader.sent


def labels(rows: Sequence[Sequence[Any]]) -> list[str]:
    """The labels of all buttons, row by row."""
    return [button.label for row in rows for button in row]
