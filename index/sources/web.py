"""Web addresses as a source: not read yet, and the message says what to do instead."""

from collections.abc import Iterator
from typing import BinaryIO

from index.errors import ArticleError, ArticleFormatUnknown
from index.model import RawArticle


def takes(spec: str) -> bool:
    """Whether it is an http(s) address."""
    return spec.lower().startswith(("http://", "https://"))


def read(spec: str, _stdin: BinaryIO) -> Iterator[RawArticle | ArticleError]:
    """The error that says what to do."""
    yield ArticleFormatUnknown(
        f"{' '.join(spec.split())}: web addresses are not read yet. Save the page in a browser and add the .html file."
    )
