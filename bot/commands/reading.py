"""`extract`: what would be stored of a file, storing nothing."""

import sys
from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from typing import BinaryIO

from bot.clock import utc_now
from bot.commands import printing, rows
from bot.settings import Settings
from index.errors import ArticleError
from index.front_matter import is_web_address
from index.ingest import read
from index.model import Metadata, ReadArticle
from index.names.alias_file import Aliases, read_aliases
from index.names.crediting import credited
from index.publication import published_date
from index.sources import raw_articles


def standard_input() -> BinaryIO:
    """The bytes that another program hands over; none where standard input is closed."""
    return sys.stdin.buffer if sys.stdin else BytesIO()


def flags(
    *, published: str | None, title: str | None = None, url: str | None = None, publisher: str | None = None
) -> Metadata:
    """What the options say of an article; an empty option says nothing. Raises ArticleError for one that cannot be."""
    if url and not is_web_address(url):
        raise ArticleError(f"--url: {url} is no http or https address.")
    day = published_date(published, utc_now(), "--published") if published else None
    return Metadata(title=title or None, url=url or None, publisher=publisher or None, published=day)


def extract(settings: Settings, files: Iterable[str], given: Metadata, *, as_json: bool) -> int:
    """Print each file's reading, in order, with names as the alias file has them; the exit code."""
    aliases = read_aliases(settings.speaker_aliases)
    failed = False
    for spec in files:
        for raw in raw_articles(spec, standard_input()):
            try:
                if isinstance(raw, ArticleError):
                    raise raw
                article = _credited(read(raw, given, utc_now()), aliases)
            except ArticleError as error:
                printing.notice(str(error))
                failed = True
                continue
            if as_json:
                printing.row(rows.reading_row(article))
            else:
                _show(article)
    return 1 if failed else 0


def _credited(article: ReadArticle, aliases: Aliases) -> ReadArticle:
    """The reading with the names that the alias file knows: who else is the same person, articles alone do not tell."""
    publisher = article.metadata.publisher
    quotes = tuple(credited(quote, publisher, aliases, aliases.canonical) for quote in article.quotes)
    return replace(article, quotes=quotes)


def _show(article: ReadArticle) -> None:
    metadata = article.metadata
    published = metadata.published.value if metadata.published else "date unknown"
    printing.result(f"{article.raw.name}: {metadata.title} ({metadata.language}, {published})")
    for quote in article.quotes:
        said = quote.said.value if quote.said else "day unknown"
        speaker = f"{quote.speaker} ({quote.speaker_how})" if quote.speaker else "speaker not established"
        printing.result(
            f"  {quote.start}-{quote.end} {quote.kind}, {speaker}, {said}: {article.text[quote.start : quote.end]}"
        )
    for one in article.continuations:
        words = article.text[one.start : one.end]
        printing.result(f"  {one.start}-{one.end} no quotation, may continue the speech at {one.quote}: {words}")
