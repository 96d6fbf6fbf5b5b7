"""Questions over articles in the scored form, in process: what each finds, in which order, and what of it is right.

QUESTIONS.jsonl has a question a line: {"id", "kind", "question", "gold": [{"article", "start", "end"}]}, where a gold
place is a paragraph of the article and a question without any has no answer (its kind is then "un_foreign", "un_topic"
or "un_person"). ARTICLES.jsonl has an article a line: {"id", "title", "publisher", "pub_date", "text"}.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from index.ingest import read
from index.model import Article, BlockKind, Format, Metadata, Passage, PassageId, RawArticle, SourceDate
from index.postings import Mask
from index.questions import Understanding, interpret
from index.retrieval import coverage
from index.retrieval.hits import Found, answers
from index.retrieval.snapshot import Snapshot
from index.retrieval.twins.grouping import grouped

DEPTH = 10  # hits that are looked at
TODAY = date(2026, 1, 1)
NOW = datetime(2026, 1, 1, tzinfo=UTC)
_COVER = 0.8  # of the longer text's words that the shorter one has, where one holds the other

Scores = NDArray[np.float64]
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """A question as the index of its set understands it.

    Attributes:
        right: the passages that answer it, by slot; None where nothing does.
    """

    text: str
    kind: str
    language: str
    asked: Understanding
    right: Mask | None


class QuestionSet:
    """An index of the articles, and the questions over them."""

    def __init__(self, questions: Iterable[Row], articles: Sequence[Row]) -> None:
        self.passages = [passage for number, row in enumerate(articles) for passage in _passages(number, row)]
        self.snapshot = Snapshot.of(self.passages)
        self._texts = {row["id"]: (number, row["text"]) for number, row in enumerate(articles)}
        self._by_id = {passage.id: passage for passage in self.passages}
        self.cases = [self._case(row) for row in questions]

    @classmethod
    def load(cls, questions: Path, articles: Path) -> "QuestionSet":
        """The set of two files."""
        return cls(_rows(questions), list(_rows(articles)))

    def _case(self, row: Row) -> Case:
        asked = interpret(row["question"], self.snapshot, TODAY)
        right = self._right(row["gold"]) if row["gold"] else None
        return Case(row["question"], row["kind"], asked.question.language, asked, right)

    def _right(self, gold: Iterable[Row]) -> Mask:
        wanted = [self._texts[place["article"]] + (place["start"], place["end"]) for place in gold]
        return np.array(
            [
                any(
                    passage.article.id == number and _is_same(passage.text, text[start:end])
                    for number, text, start, end in wanted
                )
                for passage in self.passages
            ]
        )

    def found(self, case: Case) -> Found:
        """What the question finds."""
        return answers(self.snapshot, case.asked, self._fetch)

    def best_coverage(self, case: Case) -> float:
        """How much of the question its best passage covers: 1 where it holds the phrase; -1 where there is none."""
        with patch.object(coverage, "THRESHOLD", -1.0):
            found = self.found(case)
        if case.asked.phrase:
            return 1.0 if len(found) else -1.0
        return float(found.ranking.matches.coverage.max(initial=-1.0))

    def rank(self, case: Case, found: Found, scores: Scores | None = None) -> int | None:
        """The rank of the first right hit, with these scores in the place of the ranking's; None where it is no hit."""
        ranking = found.ranking
        slots = ranking.matches.slots
        if scores is not None and len(slots):
            own = ranking.own_words if ranking.own_words is not None else np.zeros(len(slots), dtype=np.bool_)
            slots = slots[np.lexsort((slots, -scores, ~own))]
        leads = slots[list(grouped(self.snapshot, slots).leads[:DEPTH])]
        return first_right(case, leads)

    @cached_property
    def answerable(self) -> Sequence[Case]:
        """The questions that have an answer."""
        return [case for case in self.cases if case.right is not None]

    def _fetch(self, ids: Sequence[PassageId]) -> list[Passage]:
        return [self._by_id[passage_id] for passage_id in ids]


def first_right(case: Case, slots: NDArray[np.integer]) -> int | None:
    """The rank of the first of these slots that is right."""
    assert case.right is not None
    places = np.flatnonzero(case.right[slots])
    return int(places[0]) + 1 if len(places) else None


def _rows(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _passages(number: int, row: Row) -> Iterator[Passage]:
    published = SourceDate(row["pub_date"]) if row["pub_date"] else None
    flags = Metadata(title=row["title"], publisher=row["publisher"], published=published)
    article = read(RawArticle(row["id"], (row["text"] + "\n").encode(), Format.TEXT), flags, NOW)
    known = article.metadata
    stored = Article(
        number, number, 1, str(known.title), None, known.publisher, published, str(known.language), False, NOW
    )
    continued = {each.start: each.quote for each in article.continuations}
    for block in article.blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        quotes = tuple(
            replace(quote, start=quote.start - block.start, end=quote.end - block.start)
            for quote in article.quotes
            if block.start <= quote.start and quote.end <= block.end
        )
        passage_id = PassageId(number, number, block.start, block.end)
        text = article.text[block.start : block.end]
        yield Passage(passage_id, stored, text, block.heading, quotes, continued.get(block.start))


def _is_same(text: str, paragraph: str) -> bool:
    """Whether the text is the paragraph, white space aside, or nearly all of it, or hardly more."""
    short, long = sorted((" ".join(text.split()), " ".join(paragraph.split())), key=len)
    return short in long and len(short.split()) >= _COVER * len(long.split())
