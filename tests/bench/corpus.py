"""The benchmark's passages: invented articles like those of news, in six languages, over five years.

An article has a headline, five to ten paragraphs, a heading over some of them, words that come again in it, and one to
three people who speak in two fifths of its paragraphs.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache

import numpy as np
from tongues import TONGUES, Syllables, Tongue, content_words, drawn, small_words, syllables

from index.model import (
    Article,
    Block,
    BlockKind,
    Format,
    Metadata,
    Passage,
    PassageId,
    Quote,
    QuoteKind,
    RawArticle,
    ReadArticle,
    SourceDate,
)

NOW = datetime(2026, 11, 23, tzinfo=UTC)
SPEAKERS = 3000
DAYS = 5 * 365
_SEED = 20261123
_WITH_SPEECH = 0.4
_SMALL = 0.45  # of the words of a text
_THEME = 0.15
_SENTENCE = 14  # words


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who speaks: the sounds of the given name and of the surname."""

    given: Syllables
    surname: Syllables

    def written(self, tongue: Tongue) -> str:
        """The name in the language's letters."""
        return " ".join(tongue.write(name).capitalize() for name in (self.given, self.surname))


@cache
def people() -> list[Person]:
    """Those who speak, who is quoted most first; some share a surname, many a given name."""
    chance = random.Random(_SEED)
    given = [syllables(chance, 2, 3) for _ in range(300)]
    surnames = [syllables(chance, 2, 4) for _ in range(SPEAKERS * 9 // 10)]
    return [Person(chance.choice(given), chance.choice(surnames)) for _ in range(SPEAKERS)]


def corpus(count: int) -> list[Passage]:
    """So many passages, article after article, with the ids that a store gives them when it is filled in this order."""
    found: list[Passage] = []
    writers = [_Writer(tongue) for tongue in TONGUES]
    chance = random.Random(_SEED)
    shares = [tongue.share for tongue in TONGUES]
    article_id = 0
    while len(found) < count:
        article_id += 1
        found += chance.choices(writers, shares)[0].article(article_id)
    return found[:count]


def copies(passages: Sequence[Passage], times: int) -> list[Passage]:
    """These passages over and over, each time in articles of their own."""
    last = passages[-1].id.article_id
    return [_in_article(passage, passage.id.article_id + n * last) for n in range(times) for passage in passages]


def crowded(count: int) -> list[Passage]:
    """Passages of fifty words, of which the most frequent ones stand in every passage, ten an article."""
    chance = random.Random(_SEED)
    found = []
    for n in range(count):
        facts = Article(n // 10, n // 10, 1, f"title {n // 10}", None, None, None, "en", sample=False, added_at=NOW)
        text = " ".join(crowding(chance, 50))
        found.append(Passage(PassageId(n // 10, n // 10, n % 10 * 400, n % 10 * 400 + len(text)), facts, text))
    return found


def crowding(chance: random.Random, count: int) -> list[str]:
    """So many words, of which almost every second one is the same, and so on with the next."""
    return [f"w{min(int(chance.paretovariate(0.9)), 50_000)}" for _ in range(count)]


def readings(passages: Sequence[Passage]) -> Iterator[ReadArticle]:
    """The articles of these passages as they are put into a store."""
    by_article: dict[Article, list[Passage]] = {}
    for passage in passages:
        by_article.setdefault(passage.article, []).append(passage)
    for article, paragraphs in by_article.items():
        text = "\n".join(passage.text for passage in paragraphs)
        raw = RawArticle(article.title, text.encode(), Format.TEXT, f"file:/invented/{article.id}.txt")
        metadata = Metadata(article.title, None, article.publisher, article.published, article.language, sample=False)
        blocks = (Block(BlockKind.PARAGRAPH, each.id.start, each.id.end, each.heading) for each in paragraphs)
        quotes = tuple(_moved(quote, each.id.start) for each in paragraphs for quote in each.quotes)
        yield ReadArticle(raw, Metadata(), text, metadata, tuple(blocks), quotes, ())


def _in_article(passage: Passage, number: int) -> Passage:
    facts = replace(passage.article, id=number, revision_id=number)
    return replace(passage, id=PassageId(number, number, passage.id.start, passage.id.end), article=facts)


def _moved(quote: Quote, by: int) -> Quote:
    return replace(quote, start=quote.start + by, end=quote.end + by)


class _Words:
    """Words of one language without end, drawn by the thousand."""

    def __init__(self, among: Sequence[str], generator: np.random.Generator, head: float = 20.0) -> None:
        self._among, self._generator, self._head = among, generator, head
        self._drawn = iter(())

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        word = next(self._drawn, None)
        if word is None:
            self._drawn = drawn(self._generator, self._among, 100_000, self._head)
            word = next(self._drawn)
        return word


class _Writer:
    """Writes articles in one language."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._chance = random.Random(f"articles in {tongue.code}")
        generator = np.random.default_rng(self._chance.getrandbits(64))
        self._content = _Words(content_words(tongue), generator)
        self._small = _Words(small_words(tongue), generator, 2.0)
        self._people = iter(_Words([person.written(tongue) for person in people()], generator))

    def article(self, number: int) -> list[Passage]:
        """The article's passages."""
        chance = self._chance
        theme = [next(self._content) for _ in range(12)]
        speakers = [next(self._people) for _ in range(chance.randint(1, 3))]
        title = " ".join([*chance.sample(theme, 4), speakers[0].split()[1], *(next(self._content) for _ in range(3))])
        day = SourceDate((NOW - timedelta(chance.randrange(DAYS))).date().isoformat())
        publisher = f"Publisher {number % 20}"
        code = self._tongue.code
        facts = Article(number, number, 1, title.capitalize(), None, publisher, day, code, sample=False, added_at=NOW)
        found, start, heading = [], 0, None
        for _ in range(chance.randint(5, 10)):
            if chance.random() < 0.15:
                heading = " ".join(next(self._content) for _ in range(4)).capitalize()
            text, quotes = self._paragraph(theme, speakers, day)
            found.append(Passage(PassageId(number, number, start, start + len(text)), facts, text, heading, quotes))
            start += len(text) + 1
        return found

    def _paragraph(
        self, theme: Sequence[str], speakers: Sequence[str], day: SourceDate
    ) -> tuple[str, tuple[Quote, ...]]:
        chance = self._chance
        told = self._sentences(theme, chance.randint(15, 60))
        speaker = chance.choice(speakers)
        if chance.random() >= _WITH_SPEECH:
            named = f" {speaker.split()[1]} {next(self._content)}." if chance.random() < 0.2 else ""
            return told + named, ()
        words = self._sentences(theme, chance.randint(8, 40)).rstrip(".")
        said = day if chance.random() < 0.5 else None
        known = speaker if chance.random() < 0.8 else None
        quote = Quote(1, 1 + len(words), QuoteKind.DIRECT, known, "cue after" if known else None, said)
        return f"“{words},” {self._tongue.said} {speaker}. {told}", (quote,)

    def _sentences(self, theme: Sequence[str], count: int) -> str:
        chance, words = self._chance, []
        for place in range(count):
            kind = chance.random()
            if kind < _SMALL:
                word = next(self._small)
            else:
                word = chance.choice(theme) if kind < _SMALL + _THEME else next(self._content)
            words.append(word.capitalize() if place % _SENTENCE == 0 else word)
            if place % _SENTENCE == _SENTENCE - 1:
                words[-1] += "."
        return " ".join(words).rstrip(".") + "."
