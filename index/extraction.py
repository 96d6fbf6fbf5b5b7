"""An article's bytes as text, blocks and what it says of itself. Which words in it are speech is not asked here."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from index import front_matter
from index.decoding import decode
from index.errors import ArticleEmpty
from index.model import Block, BlockKind, Extraction, Format, Metadata, RawArticle
from index.pages import markdown, plain_text, web_page
from index.pages.furniture import set_apart
from index.pages.headings import set_bylines_apart
from index.pages.lines import has_words, one_line
from index.pages.lists import set_lists_apart
from index.pages.page import Page

_LONGEST_TITLE = 500  # characters of a paragraph that may be the title again
_GLANCE = 20  # characters of a paragraph that tell, in most, that it does not say the title again


def extract(raw: RawArticle, now: datetime, flags: Metadata | None = None) -> Extraction:
    """The article's text, metadata (front matter over page) and blocks. A plain text stays as it is.

    A date or title that `flags` give is not looked for, so that they can mend a page. Raises ArticleError, naming the
    article. One without a paragraph is no error here.
    """
    text = decode(raw.name, raw.data, is_html=raw.format is Format.HTML)
    if not has_words(text):
        raise ArticleEmpty(f"{raw.name}: the file is empty.")
    stated, start = front_matter.split(text, now, raw.name)
    known = flags.over(stated) if flags else stated
    page = _page(raw, text[start:], now, known)
    metadata = stated.over(page.metadata)
    return Extraction(page.text, metadata, tuple(_under_headings(page, metadata.title)))


def _page(raw: RawArticle, text: str, now: datetime, known: Metadata) -> Page:
    if raw.format is Format.TEXT:
        return plain_text.read(text, titled=known.title is not None)
    if raw.format is Format.HTML:
        page = web_page.read(text, now, raw.name, dated=known.published is not None)
    else:
        page = markdown.read(text)
    blocks = set_apart(page.text, set_lists_apart(page.text, page.blocks))
    return replace(page, blocks=tuple(set_bylines_apart(page.text, blocks)))


def _under_headings(page: Page, title: str | None) -> Iterator[Block]:
    """The blocks, each with the heading above it.

    A paragraph that says the title again is a heading; neither it nor a headline heads anything.
    """
    titled = _bare(title or "")
    heading: str | None = None
    for block in page.blocks:
        words = page.text[block.start : block.end] if block.end - block.start <= _LONGEST_TITLE else ""
        is_title = block.start in page.headlines or _says(words, titled)
        if is_title or block.kind is BlockKind.HEADING:
            heading = heading if is_title else one_line(page.text[block.start : block.end])
            yield replace(block, kind=BlockKind.HEADING)
        else:
            yield block if block.heading == heading else replace(block, heading=heading)


def _says(words: str, titled: str) -> bool:
    """Whether the words are those of the title, whose letters and digits are given."""
    begins = bool(titled) and bool(words) and titled.startswith(_bare(words[:_GLANCE]))
    return begins and _bare(words) == titled


def _bare(words: str) -> str:
    """The letters and digits alone."""
    return "".join(filter(str.isalnum, words.casefold()))
