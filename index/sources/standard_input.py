"""Standard input as a source: one article, its format told from its beginning."""

from collections.abc import Iterator
from typing import BinaryIO

from index.decoding import MAX_BYTES
from index.errors import ArticleError, ArticleMissing
from index.model import RawArticle
from index.sources.formats import raw_from_bytes

_NAME = "standard input"


def takes(spec: str) -> bool:
    """Whether it is the sign for standard input."""
    return spec == "-"


def read(_spec: str, stdin: BinaryIO) -> Iterator[RawArticle | ArticleError]:
    """The article that comes in, or the error that refuses it. Not more of it is read than an article may have."""
    try:
        yield raw_from_bytes(_NAME, stdin.read(MAX_BYTES + 1))
    except ArticleError as error:
        yield error
    except (OSError, ValueError):  # closed, or not open for reading
        yield ArticleMissing(f"{_NAME}: it cannot be read.")
