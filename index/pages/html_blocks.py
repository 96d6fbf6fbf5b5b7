"""The blocks of an HTML tree, in the order of the page: what its elements make of the words in them.

Two vocabularies: HTML's own, and that of the trees that trafilatura gives. Which part of a page is the article is not
decided here, except that navigation, forms and scripts never are.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from index.model import BlockKind
from index.pages.lines import ends_sentence
from index.pages.page import BREAK, PageBuilder, Piece

_SPACE = re.compile(rf"[ \t\r\n\f{BREAK}]+")  # a no-break space is none
_HEADINGS = {f"h{level}": BlockKind.HEADING for level in range(1, 7)}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the elements of a tree mean.

    Attributes:
        blocks: the kind of each element that is a block; None for one that holds anything (a div), prose or not.
        unseen: elements whose words are no part of an article.
    """

    blocks: Mapping[str, BlockKind | None]
    breaks: frozenset[str]
    bold: frozenset[str]
    links: frozenset[str]
    unseen: frozenset[str]


HTML = Vocabulary(
    blocks={
        **_HEADINGS,
        **dict.fromkeys(("p", "blockquote", "dd", "pre"), BlockKind.PARAGRAPH),
        **dict.fromkeys(("li", "dt"), BlockKind.LIST_ITEM),
        **dict.fromkeys(("figcaption", "figure", "caption"), BlockKind.CAPTION),
        **dict.fromkeys(("article", "body", "center", "details", "div", "dl", "hgroup", "html", "main", "ol"), None),
        **dict.fromkeys(("section", "summary", "table", "tbody", "td", "th", "thead", "time", "tr", "ul"), None),
    },
    breaks=frozenset({"br", "hr"}),
    bold=frozenset({"b", "strong"}),
    links=frozenset({"a"}),
    unseen=frozenset(
        {
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "header",
            "footer",
            "aside",
            "form",
            "button",
            "select",
        }
        | {
            "option",
            "textarea",
            "input",
            "svg",
            "math",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "map",
            "dialog",
        }
        | {"menu", "del", "rp", "rt"}
    ),
)
EXTRACTED = Vocabulary(
    blocks={
        "head": BlockKind.HEADING,
        **dict.fromkeys(("p", "quote", "code"), BlockKind.PARAGRAPH),
        "item": BlockKind.LIST_ITEM,
        **dict.fromkeys(("body", "list", "table", "row", "cell"), None),
    },
    breaks=frozenset({"lb"}),
    bold=frozenset({"hi"}),
    links=frozenset({"ref"}),
    unseen=frozenset({"graphic", "del", "script", "style"}),
)


def parse(source: str) -> Any | None:
    """The tree of a page or of a piece of one, None where there is none in it."""
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return lxml_html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None


def add_fragment(builder: PageBuilder, source: str, *, in_list: bool) -> None:
    """Take in what a piece of HTML says, all of it as list items where it stands in a list."""
    tree = parse(source)
    if tree is not None:
        add_tree(builder, tree, HTML, within=BlockKind.LIST_ITEM if in_list else None)


def add_tree(builder: PageBuilder, root: Any, vocabulary: Vocabulary, *, within: BlockKind | None = None) -> None:
    """Take in the blocks under an element. It does not recurse: pages nest deeper than the interpreter may."""
    walk = _Walk(builder, vocabulary, [(within, False)])
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if event == "start" and element.tag in vocabulary.unseen:
            events.skip_subtree()
        elif event == "start":
            walk.enter(element)
        if event == "end":
            walk.leave(element)
            if element is not root:
                walk.say(element.tail)
    walk.flush()


@dataclass(slots=True)
class _Walk:
    """Where in the tree the walk stands: in which blocks, and the words since the last block ended."""

    builder: PageBuilder
    vocabulary: Vocabulary
    inside: list[tuple[BlockKind | None, bool]]
    bold: int = 0
    linked: int = 0
    pieces: list[Piece] = field(default_factory=list)

    def enter(self, element: Any) -> None:
        tag = element.tag
        if tag in self.vocabulary.blocks:
            self.flush()
            self.inside.append((self._kind(tag), tag == "h1" or (tag == "head" and element.get("rend") == "h1")))
        elif tag in self.vocabulary.breaks:
            self.pieces.append(Piece(BREAK))
        self.bold += self._sets_bold(element)
        self.linked += tag in self.vocabulary.links
        self.say(element.text)

    def leave(self, element: Any) -> None:
        if element.tag in self.vocabulary.unseen:
            return
        if element.tag in self.vocabulary.blocks:
            self.flush()
            self.inside.pop()
        self.bold -= self._sets_bold(element)
        self.linked -= element.tag in self.vocabulary.links

    def say(self, text: str | None) -> None:
        words = _SPACE.sub(" ", text or "")
        if words.startswith(" ") and (not self.pieces or self.pieces[-1].words.endswith((" ", BREAK))):
            words = words[1:]
        if words:
            self.pieces.append(Piece(words, self.bold > 0, self.linked > 0))

    def flush(self) -> None:
        """End the block that the words since the last one make."""
        kind, is_headline = self.inside[-1]
        if self.pieces and kind is not None:
            self.builder.add(kind, self.pieces, is_headline=is_headline)
        elif self.pieces and ends_sentence("".join(piece.words for piece in self.pieces[-3:])):
            self.builder.add(BlockKind.PARAGRAPH, self.pieces)
        self.pieces = []

    def _kind(self, tag: str) -> BlockKind | None:
        """The kind of a block: what stands in a list item, a caption or a heading is part of it."""
        around = self.inside[-1][0]
        kind = self.vocabulary.blocks[tag]
        if kind is None or around not in {None, BlockKind.PARAGRAPH}:
            return around if around is not BlockKind.PARAGRAPH or kind is None else kind
        return kind

    def _sets_bold(self, element: Any) -> bool:
        return element.tag in self.vocabulary.bold and element.get("rend", "#b") == "#b"
