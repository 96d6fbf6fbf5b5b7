"""The real article that lies beside the repository: every marked passage, its bounds, its speaker and its day."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from index.dates import date_speech, find_dates
from index.extraction import extract
from index.ingest import read
from index.model import Format, Metadata, Quote, QuoteKind, RawArticle, SourceDate
from index.quotes import find_quotes
from index.speakers import attribute
from index.speech.reading import read_marks

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
