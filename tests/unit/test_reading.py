"""What reading an article does beside returning it: nothing."""

import gc
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from index.errors import ArticleError
from index.ingest import read
from index.model import Format, Metadata, RawArticle

_NOW = datetime(2030, 1, 1, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _collector_as_it_was() -> Iterator[None]:
    yield
    gc.enable()


def test_reading_leaves_the_collector_of_cycles_on() -> None:
    read(RawArticle("a.txt", "“The pier is open,” said Ann Oak.".encode(), Format.TEXT), Metadata(), _NOW)
    assert gc.isenabled()


def test_an_article_that_cannot_be_read_leaves_the_collector_on() -> None:
    with pytest.raises(ArticleError):
        read(RawArticle("a.txt", b"***", Format.TEXT), Metadata(), _NOW)
    assert gc.isenabled()


def test_reading_leaves_a_collector_off_that_was_off() -> None:
    gc.disable()
    read(RawArticle("a.txt", b"The pier is open.", Format.TEXT), Metadata(), _NOW)
    assert not gc.isenabled()
