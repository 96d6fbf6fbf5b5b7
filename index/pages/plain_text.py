"""A plain text as an article: the text unchanged, its blocks slices of it."""

from index.model import Metadata
from index.pages.furniture import set_apart
from index.pages.headings import headlines, set_headings_apart
from index.pages.lines import one_line
from index.pages.lists import set_lists_apart
from index.pages.page import Page
from index.pages.paragraphs import paragraphs


def read(text: str, *, titled: bool = False) -> Page:
    """The text itself with its blocks, its headline as the title; `titled` says that the title is stated elsewhere."""
    blocks = list(set_apart(text, set_lists_apart(text, paragraphs(text))))
    above = headlines(text, blocks, titled=titled)
    found = tuple(set_headings_apart(text, blocks, above))
    title = " ".join(text[found[index].start : found[index].end] for index in above)
    return Page(text, found, Metadata(title=one_line(title) or None), frozenset(found[index].start for index in above))
