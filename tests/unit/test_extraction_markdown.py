from datetime import UTC, datetime

import pytest

from index.extraction import extract
from index.model import BlockKind, Extraction, Format, RawArticle

NOW = datetime(2022, 7, 20, 12, tzinfo=UTC)


def read(text: str) -> Extraction:
    return extract(RawArticle("a.md", text.encode(), Format.MARKDOWN), NOW)


def blocks(text: str) -> list[tuple[str, str]]:
    article = read(text)
    return [(block.kind.value, article.text[block.start : block.end]) for block in article.blocks]


def prose(text: str) -> list[str]:
    return [words for kind, words in blocks(text) if kind == "paragraph"]


def test_first_heading_of_the_first_level_is_the_title() -> None:
    article = read("## Oskaria\n\n# The *bridge* opens\n\nShe spoke.\n\n## On the port\n\nShe left.")
    assert article.metadata.title == "Oskaria"
    article = read("She spoke.\n\n# The *bridge* opens\n\nShe left.\n\n## On the port\n\nShe came.")
    assert article.metadata.title == "The bridge opens"
    assert [block.heading for block in article.blocks] == [None, None, None, None, "On the port"]


def test_front_matter_wins_over_the_heading() -> None:
    assert read("---\ntitle: Oskaria\n---\n# The bridge\n\nShe spoke.").metadata.title == "Oskaria"


def test_marks_of_emphasis_links_and_entities_are_no_words() -> None:
    assert prose("She **said**: “It is [*open*](https://times.example/x) &amp; `free`\\!”") == [
        "She said: “It is open & free!”"
    ]


def test_lines_of_a_paragraph_stay_lines() -> None:
    assert prose("The bridge\nis open.  \nThe port\nis next.") == ["The bridge\nis open.", "The port\nis next."]


def test_list_items_tables_and_code_are_no_prose() -> None:
    text = (
        "She spoke.\n\n- “Port for sale”\n- Ferries\n\n1. One.\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n"
    )
    assert prose(text) == ["She spoke."]
    assert [words for kind, words in blocks(text) if kind == "list_item"] == ["“Port for sale”", "Ferries", "One."]


def test_quoted_and_indented_paragraphs_are_prose() -> None:
    assert prose("She spoke.\n\n> “It is open.\n>\n> It is ours.”\n\n    She left.") == [
        "She spoke.",
        "“It is open.",
        "It is ours.”",
        "She left.",
    ]


def test_bold_line_is_a_heading_and_bold_prose_is_not() -> None:
    text = "She spoke.\n\n**On the port**\n\n**She left.**\n\n**“It is open,” she said**"
    assert ("heading", "On the port") in blocks(text)
    assert prose(text) == ["She spoke.", "She left.", "“It is open,” she said"]


def test_paragraph_above_a_rule_is_no_heading() -> None:
    assert prose("“The bridge is open,” she said.\n---\n\nShe left.")[0] == "“The bridge is open,” she said."
    assert blocks("She came.\n\nOn the port\n---\n\nShe left.")[1] == ("heading", "On the port")


def test_linked_headlines_are_list_items() -> None:
    text = "She spoke.\n\n[“The port is ours” – mayor](https://times.example/x)\n\nRead also: [Ferries](https://times.example/y)"
    assert prose(text) == ["She spoke."]


def test_words_of_scripts_never_appear() -> None:
    text = (
        "<script>secret()</script>\n\nShe <script>secret()</script>spoke.\n\n<style>\n.secret {}\n</style>\n\n"
        "<div><script>secret()</script>She left.</div>\n\n<!-- secret -->\n"
    )
    assert prose(text) == ["She spoke.", "She left."]
    assert "secret" not in read(text).text


def test_html_between_paragraphs_is_read() -> None:
    assert blocks("<h2>On the port</h2>\n<p>She spoke.</p>\n<ul><li>Ferries</li></ul>") == [
        ("heading", "On the port"),
        ("paragraph", "She spoke."),
        ("list_item", "Ferries"),
    ]


@pytest.mark.parametrize("entity", ["&#0;", "&#xD800;", "&#x110000;"])
def test_characters_that_cannot_be_stored_never_get_through(entity: str) -> None:
    text = read(f"She{entity} spoke.").text
    assert "\0" not in text
    text.encode()


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_any_line_end_will_do(end: str) -> None:
    assert prose(f"# Oskaria{end}{end}She spoke.{end}{end}She left.") == ["She spoke.", "She left."]


def test_blocks_are_the_whole_text() -> None:
    article = read("# Oskaria\n\nShe spoke.\n\n- Ferries\n")
    assert article.text == "Oskaria\n\nShe spoke.\n\nFerries"
    assert [block.kind for block in article.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM]
