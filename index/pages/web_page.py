"""A web page as an article: trafilatura says which part of it is the article, its elements what the blocks are."""

import logging
from datetime import datetime
from typing import Any

from index.pages.html_blocks import EXTRACTED, HTML, add_tree, parse
from index.pages.page import Page, PageBuilder
from index.pages.page_facts import facts

_MOST_TAGS = 50_000  # trafilatura is quadratic in the number of elements; news pages have a few thousand


def read(source: str, now: datetime, name: str, *, dated: bool) -> Page:
    """The article of the page, with what the page says about it; its date only where `dated` is not yet true.

    Raises PublishedDateInvalid where the page gives a date that lies in the future.
    """
    tree = parse(source)
    if tree is None:
        return Page("", ())
    metadata = facts(tree, now, name, dated=dated)
    builder = PageBuilder()
    body = _article(tree) if source.count("<") <= _MOST_TAGS else None
    if body is not None:
        add_tree(builder, body, EXTRACTED)
    if not builder.has_paragraphs:
        builder = PageBuilder()
        add_tree(builder, tree, HTML)
    return builder.page(metadata)


def _article(tree: Any) -> Any | None:
    """The tree of the article's own blocks, None where trafilatura finds none."""
    import trafilatura  # noqa: PLC0415 - it takes half a second, which a plain text need not wait

    # it warns of every page that it finds nothing in, without a name; the caller tells that with one
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        document = trafilatura.bare_extraction(
            tree,
            favor_precision=True,
            include_comments=False,
            include_tables=False,
            include_formatting=True,
            include_links=True,
            output_format="xml",
        )
    except Exception:  # noqa: BLE001 - whatever it stumbles over, the page's own elements can still be read
        return None
    return getattr(document, "body", None)
