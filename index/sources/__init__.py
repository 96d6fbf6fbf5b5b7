"""Where articles come from: one module per kind of source, one line in SOURCES."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from index.errors import ArticleError
from index.model import RawArticle
from index.sources import files, standard_input, web
from index.sources.formats import raw_from_bytes

__all__ = ["SOURCES", "Source", "raw_articles", "raw_from_bytes"]


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of source.

    Attributes:
        takes: whether a person's words for a source mean one of this kind.
        read: its articles; what cannot be had is yielded as an error, and the others follow.
    """

    name: str
    description: str
    takes: Callable[[str], bool]
    read: Callable[[str, BinaryIO], Iterator[RawArticle | ArticleError]]


# The first that takes a person's words reads them.
SOURCES = (
    Source("standard input", "`-`: one article of any format", standard_input.takes, standard_input.read),
    Source("web", "an address: not read yet, save the page and add the file", web.takes, web.read),
    Source("files", "a .txt, .md or .html file, or a folder with such files", files.takes, files.read),
)


def raw_articles(spec: str, stdin: BinaryIO) -> Iterator[RawArticle | ArticleError]:
    """The articles that a person means by a path, a folder or "-", an error in the place of each that cannot be had."""
    source = next(source for source in SOURCES if source.takes(spec))
    return source.read(spec, stdin)
