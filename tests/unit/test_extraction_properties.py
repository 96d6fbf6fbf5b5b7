from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.errors import ArticleError
from index.extraction import extract
from index.model import Block, BlockKind, Extraction, Format, RawArticle

NOW = datetime(2022, 7, 20, 12, tzinfo=UTC)
SHARED_ARTICLE = Path(__file__).resolve().parents[2].parent / "shared" / "articles" / "000_5bd67bf834833b0a.txt"

LINES = [
    "The bridge is open.",
    "“We will open it,” she said.",
    "“It is ours.",
    "On the port",
    "- “Port for sale” – mayor",
    "• Ferries",
    "1. One",
    "Read also:",
    "Follow us on Telegram",
    "Photo: Oskar Times",
    "== Port ==",
    "— Да.",
    "# Oskaria",
    "**Bold**",
    "> quoted",
    "<p>It is open.</p>",
    "<script>secret()</script>",
    "---",
    "title: x",
    "* * *",
    "\t",
    "",
]
ENDS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", " \n ", "\u200b\n"])
documents = st.lists(st.tuples(st.sampled_from(LINES) | st.text(max_size=30), ENDS), max_size=12).map(
    lambda lines: "".join(line + end for line, end in lines)
)
formats = st.sampled_from(Format)


def outcome(data: bytes, format_: Format) -> Extraction | None:
    """What is read, None where it is refused; no other exception gets out."""
    try:
        return extract(RawArticle("a.txt", data, format_), NOW)
    except ArticleError as refused:
        message = str(refused)
    assert message.startswith("a.txt: ")
    assert "\n" not in message
    return None


def check(article: Extraction) -> None:
    """Blocks are in order, apart, inside the text, and neither empty nor wrapped in white space."""
    end = 0
    for block in article.blocks:
        assert end <= block.start < block.end <= len(article.text)
        words = article.text[block.start : block.end]
        assert words == words.strip()
        assert any(map(str.isalnum, words))
        assert block.heading is None or block.heading.strip()
        end = block.end
    assert "\0" not in article.text
    article.text.encode()
    for said in (article.metadata.title, article.metadata.publisher, article.metadata.url):
        assert said is None or (said and said == " ".join(said.split()) and not said.isspace())


@given(documents, formats)
def test_blocks_are_ordered_apart_and_never_empty(text: str, format_: Format) -> None:
    article = outcome(text.encode("utf-8", "replace"), format_)
    if article is not None:
        check(article)


@given(documents)
@example("---\n---\nx")
@example("---")
def test_plain_text_is_the_decoded_file_unchanged(text: str) -> None:
    data = text.encode("utf-8", "replace")
    article = outcome(data, Format.TEXT)
    if article is not None:
        whole = data.decode()
        assert whole.endswith(article.text)
        assert article.text == whole or whole.startswith("---")


@given(documents)
def test_sentence_is_never_left_outside_the_blocks(text: str) -> None:
    article = outcome(("The bridge is open today.\n" + text).encode("utf-8", "replace"), Format.TEXT)
    if article is not None:
        assert article.blocks
        outside = list(article.text)
        for block in article.blocks:
            outside[block.start : block.end] = " " * (block.end - block.start)
        left = {line.strip() for line in "".join(outside).splitlines()}
        assert "“We will open it,” she said." not in left
        assert "The bridge is open." not in left


@given(st.binary(max_size=200), formats)
def test_any_bytes_are_read_or_refused(data: bytes, format_: Format) -> None:
    article = outcome(data, format_)
    if article is not None:
        check(article)


@given(st.text("<>/!-apbrdiv ='\"&;#x0scrt[]{}:,\n", max_size=120), formats)
def test_any_markup_is_read_or_refused(text: str, format_: Format) -> None:
    article = outcome(text.encode(), format_)
    if article is not None:
        check(article)


@given(st.lists(st.sampled_from(LINES[:-5]), max_size=6), st.sampled_from([Format.HTML, Format.MARKDOWN]))
def test_words_of_scripts_never_appear(lines: list[str], format_: Format) -> None:
    article = outcome(
        "\n\n".join([*lines, "<script>secret()</script>", *lines, "The bridge is open."]).encode(), format_
    )
    assert article is not None
    assert "secret" not in article.text


SENTENCE = "The president of Oskaria said that the bridge is open. "
HOSTILE = {
    "one line": SENTENCE * 100_000,
    "short lines": "Road.\n" * 30_000,
    "empty lines": "a" + "\n" * 1_000_000 + "b.",
    "blanks": "a" + " " * 1_000_000 + "b.",
    "opening marks": "“" * 100_000 + "a.",
    "combining marks": "a" + "\u0301" * 500_000 + ".",
    "dashes": "- a\n" * 10_000,
    "brackets": "[" * 100_000 + "a.",
    "links": "[a](b " * 20_000,
    "stars": "*a **b " * 5_000,
    "quoted": ">" * 50_000 + "a.",
    "nested lists": "".join(f"{' ' * level}- a\n" for level in range(500)),
    "divs": "<div>" * 100_000 + SENTENCE,
    "spans": "<p>" + "<span>" * 100_000 + SENTENCE,
    "list elements": "<ul><li>" * 50_000 + SENTENCE,
    "paragraphs": "<p>a.</p>" * 30_000,
    "tags": "<a " * 100_000,
    "comment": "<!--" + "-" * 200_000 + "a.",
    "attributes": "<p " + "a=b " * 100_000 + ">" + SENTENCE,
    "linked data": '<script type="application/ld+json">' + "[" * 100_000 + "</script><p>It is open.</p>",
    "wide linked data": '<script type="application/ld+json">[' + "[]," * 100_000 + "[]]</script><p>It is open.</p>",
    "alias bomb": "---\na: &a [x]\n"
    + "".join(f"b{n}: &b{n} [{'*a, ' * 9}*a]\n" for n in range(300))
    + "---\nIt is open.",
    "nested front matter": "---\ntitle: " + "[" * 5_000 + "\n---\nIt is open.",
}


@pytest.mark.parametrize("format_", Format)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_input_is_read_or_refused(text: str, format_: Format) -> None:
    article = outcome(text.encode(), format_)
    if article is not None:
        check(article)


def test_each_of_very_many_lines_is_a_block() -> None:
    article = outcome(HOSTILE["short lines"].encode(), Format.TEXT)
    assert article is not None
    assert len(article.blocks) == 30_000


@pytest.mark.skipif(not SHARED_ARTICLE.exists(), reason="the shared article is not here")
def test_real_article_has_its_speech_as_prose_and_its_links_as_list_items() -> None:
    data = SHARED_ARTICLE.read_bytes()
    article = outcome(data, Format.TEXT)
    assert article is not None
    check(article)
    assert article.text == data.decode()

    def lines(kind: BlockKind) -> list[str]:
        return [article.text[block.start : block.end] for block in article.blocks if block.kind is kind]

    assert article.metadata.title == article.text.partition("\n")[0]
    assert len(lines(BlockKind.LIST_ITEM)) == 3
    assert all(line.startswith("- ") for line in lines(BlockKind.LIST_ITEM))
    assert not any(line.startswith("- ") for line in lines(BlockKind.PARAGRAPH))
    assert len(lines(BlockKind.HEADING)) == 6
    assert sum(line.endswith("?") for line in lines(BlockKind.HEADING)) == 1
    assert min(map(len, lines(BlockKind.PARAGRAPH))) > 80
    headings = {block.heading for block in article.blocks if isinstance(block, Block) and block.heading}
    assert len(headings) == 5
