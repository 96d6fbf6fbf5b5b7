"""The real article that lies beside the repository: its marked passages, their speakers and days, and its answers."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from index.dates import date_speech, find_dates
from index.extraction import extract
from index.ingest import add, read
from index.model import Format, Metadata, PassageId, Quote, QuoteKind, RawArticle, SourceDate
from index.quotes import find_quotes
from index.results import Hit, Reason, SearchResult
from index.speakers import attribute
from index.speech.reading import read_marks
from support.articles import services

_NOW = datetime(2026, 11, 23, tzinfo=UTC)
_FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "articles"
_ARTICLE = next(iter(sorted(_FOLDER.glob("000_*.txt"))), None)

pytestmark = pytest.mark.skipif(_ARTICLE is None, reason="../shared/articles is not there")


@pytest.fixture(name="article")
def fixture_article() -> tuple[str, tuple[Quote, ...]]:
    assert _ARTICLE is not None
    raw = RawArticle(_ARTICLE.name, _ARTICLE.read_bytes(), Format.TEXT)
    extraction = extract(raw, _NOW)
    text, blocks = extraction.text, extraction.blocks
    reading = read_marks(text, blocks, "en")
    dates = find_dates(text, "en", SourceDate("2022-07-16"), reading.marked)
    return text, date_speech(reading, attribute(reading, find_quotes(reading)), dates, SourceDate("2022-07-16"))


def test_the_article_has_ten_marked_passages_all_direct(article: tuple[str, tuple[Quote, ...]]) -> None:
    text, quotes = article
    assert [quote.kind for quote in quotes] == [QuoteKind.DIRECT] * 10
    for quote in quotes:
        assert not set(text[quote.start : quote.end]) & set("“”")
        assert text[quote.start - 1] in "“\n"
        assert text[quote.end] in "”\n"


def test_the_president_said_all_of_it_the_day_before(article: tuple[str, tuple[Quote, ...]]) -> None:
    _, quotes = article
    assert {quote.speaker for quote in quotes} == {"Ilham Aliyev"}
    assert {quote.said and quote.said.value for quote in quotes} == {"2022-07-15"}


def test_headline_and_linked_headline_are_not_served(article: tuple[str, tuple[Quote, ...]]) -> None:
    text, quotes = article
    served = [text[quote.start : quote.end] for quote in quotes]
    assert not any("rightly so" in words or "signed in Brussels" in words for words in served)


def test_the_unmarked_paragraphs_of_one_section_and_nothing_else_go_on_with_its_quote() -> None:
    assert _ARTICLE is not None
    flags = Metadata(published=SourceDate("2022-07-16"))
    read_article = read(RawArticle(_ARTICLE.name, _ARTICLE.read_bytes(), Format.TEXT), flags, _NOW)
    found, text = read_article.continuations, read_article.text
    assert len(found) == 5
    [quote] = [one for one in read_article.quotes if one.start in {each.quote for each in found}]
    [section] = {block.heading for block in read_article.blocks if block.start <= quote.start < block.end}
    under = [block for block in read_article.blocks if block.heading == section and block.start > quote.start]
    assert section
    assert [(one.start, one.end) for one in found] == [(block.start, block.end) for block in under]
    assert not any(set(text[one.start : one.end]) & set("“”") for one in found)


def test_both_wordings_of_one_sentence_are_one_hit(tmp_path: Path) -> None:
    """The first paragraph tells in other words what is said under the section on the borders."""
    found = _asked(tmp_path, "Why are land borders closed?")
    first = min(place.start for place in _places(found))
    [hit] = [each for each in found.hits if first in {place.start for place in _places_of(each)}]
    [other] = hit.also
    assert hit.passage.text != other.text
    assert hit.passage.heading != other.heading
    assert {quote.said and quote.said.value for each in (hit.passage, other) for quote in each.speech} == {"2022-07-15"}


def test_a_month_without_articles_is_declined_with_the_days_there_are(tmp_path: Path) -> None:
    found = _asked(tmp_path, "land borders in March 2019")
    assert (found.hits, found.question.since, found.question.until) == ((), date(2019, 3, 1), date(2019, 3, 31))
    assert found.declined is not None
    assert found.declined.reason is Reason.NOT_IN_PERIOD
    assert found.declined.period == (date(2022, 7, 15), date(2022, 7, 16))
    assert found.declined.nearest


def _asked(folder: Path, question: str) -> SearchResult:
    """What the article has for the question, as many passages as it has."""
    assert _ARTICLE is not None
    bot = services(folder)
    raw = RawArticle(_ARTICLE.name, _ARTICLE.read_bytes(), Format.TEXT)
    add(bot.store, raw, Metadata(published=SourceDate("2022-07-16")), _NOW)
    bot.index.load(claim=False)
    return bot.index.current.search(question, bot.store.passages, today=_NOW.date(), limit=100)


def _places(found: SearchResult) -> list[PassageId]:
    return [place for hit in found.hits for place in _places_of(hit)]


def _places_of(hit: Hit) -> list[PassageId]:
    return [passage.id for passage in (hit.passage, *hit.also)]
