"""What stands inside the marks of a text, and what kind of words it is."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import Block, BlockKind, QuoteKind
from index.quotes import find_quotes
from support.speech import line_blocks


def found(text: str, language: str = "en") -> list[str]:
    blocks = [Block(BlockKind.PARAGRAPH, block.start, block.end) for block in line_blocks(text)]
    return [text[quote.start : quote.end] for quote in find_quotes(text, blocks, language)]


def kinds(text: str, language: str = "en") -> list[QuoteKind]:
    return [quote.kind for quote in find_quotes(text, line_blocks(text), language)]


@pytest.mark.parametrize(
    "text",
    [
        "“The canal is dug,” Jane Roe said.",
        '"The canal is dug," Jane Roe said.',
        "«The canal is dug,» Jane Roe said.",
        "„The canal is dug,“ Jane Roe said.",
        "„The canal is dug,” Jane Roe said.",
        "“The canal is dug,“ Jane Roe said.",
        "‘The canal is dug,’ Jane Roe said.",
        "'The canal is dug,' Jane Roe said.",
        "''The canal is dug,'' Jane Roe said.",
        "«The canal is dug,” Jane Roe said.",
    ],
)
def test_every_pair_of_marks_bounds_its_words(text: str) -> None:
    assert found(text) == ["The canal is dug,"]


def test_a_quote_inside_a_quote_is_part_of_it() -> None:
    assert found("“He said ‘no’ and “never” and left,” Roe said.") == ["He said ‘no’ and “never” and left,"]
    assert found("«Он сказал «нет» и ушёл», — сообщила она.", "ru") == ["Он сказал «нет» и ушёл"]


def test_apostrophes_are_no_marks() -> None:
    assert found("The ferrymen's strike wasn't the '20s' first, and Roe's boat didn't sail.") == []
    assert found("‘It isn’t the captains’ fault,’ Roe said.") == ["It isn’t the captains’ fault,"]


def test_inches_are_no_marks() -> None:
    assert found('The 6\'2" captain and a 12" pipe were found.') == []
    assert found('"I am 6\'2" tall," Roe said.') == ["I am 6'2\" tall,"]


def test_each_paragraph_of_a_speech_is_a_quote_where_each_is_marked() -> None:
    text = "“The canal is dug.\n“The locks are missing.\n“Build them,” Roe said."
    assert found(text) == ["The canal is dug.", "The locks are missing.", "Build them,"]


def test_each_paragraph_of_a_speech_is_a_quote_where_only_the_first_is_marked() -> None:
    text = "“The canal is dug.\nThe locks are missing.\nBuild them,” Roe said.\nThen she left."
    assert found(text) == ["The canal is dug.", "The locks are missing.", "Build them,"]


def test_a_mark_that_nothing_closes_ends_with_its_paragraph() -> None:
    text = "Roe said: “The canal is dug.\nThe rain went on for a week.\nNobody came."
    assert found(text) == ["The canal is dug."]


def test_an_unclosed_mark_does_not_swallow_paragraphs_before_the_next_quote() -> None:
    text = "Roe said: “The canal is dug.\nThe rain went on.\n“It rains,” Doe said."
    assert found(text) == ["The canal is dug.", "It rains,"]


def test_narration_between_two_quotes_belongs_to_neither_where_a_mark_is_missing() -> None:
    text = "“The canal is dug, Roe said. “The locks are missing,” she added."
    assert found(text) == ["The locks are missing,"]


def test_quotes_of_headings_lists_and_captions_are_not_returned() -> None:
    text = "“The canal is dug,” Roe said."
    for kind in (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CAPTION):
        assert find_quotes(text, [Block(kind, 0, len(text))], "en") == ()


def test_a_list_inside_a_speech_does_not_end_it_but_a_heading_does() -> None:
    text = "“The canal is dug.\n- related\nBuild the locks,” Roe said."
    first, item, last = line_blocks(text)
    listed = (first, Block(BlockKind.LIST_ITEM, item.start, item.end), last)
    assert [text[quote.start : quote.end] for quote in find_quotes(text, listed, "en")] == [
        "The canal is dug.",
        "Build the locks,",
    ]
    headed = (first, Block(BlockKind.HEADING, item.start, item.end), last)
    assert [text[quote.start : quote.end] for quote in find_quotes(text, headed, "en")] == ["The canal is dug."]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“The canal is dug,” Jane Roe said on the pier.", QuoteKind.DIRECT),
        ("Jane Roe said: “The canal is dug and the locks are missing.”", QuoteKind.DIRECT),
        ("Jane Roe said that “the canal is dug and all of the locks are missing.”", QuoteKind.DIRECT),
        ("Jane Roe called the plan for a second canal “a very bad joke” on Monday evening.", QuoteKind.PARTIAL),
        ("They watched the documentary “Rust and Salt” on the pier.", QuoteKind.TITLE),
        ("She reads from “The Salt of the Sea.”", QuoteKind.TITLE),
        ("The so-called “canal” is a ditch.", QuoteKind.SCARE),
    ],
)
def test_kind_follows_from_the_words_around(text: str, kind: QuoteKind) -> None:
    assert kinds(text) == [kind]


def test_a_whole_paragraph_in_marks_is_direct_also_in_a_script_without_capitals() -> None:
    assert kinds("„ეს არის ძალიან კარგი ამბავი ჩვენთვის“.", "ka") == [QuoteKind.DIRECT]


def test_a_speech_that_no_mark_closes_and_nobody_claims_is_no_speech() -> None:
    found_kinds = kinds("The rain went on and on for a week, it seems.\n“The canal is dug.")
    assert not any(kind.is_speech for kind in found_kinds)


@given(st.text(alphabet="“”«»„‘’'\" \nabcA.,:—", max_size=80), st.sampled_from(["en", "ru", "az", "hy", "ka", "tr"]))
def test_quotes_are_ordered_trimmed_slices_of_one_paragraph(text: str, language: str) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, block.start, block.end) for block in line_blocks(text)]
    quotes = find_quotes(text, blocks, language)
    assert all(before.end <= after.start for before, after in pairwise(quotes))
    for quote in quotes:
        words = text[quote.start : quote.end]
        assert words
        assert words == words.strip()
        assert any(block.start <= quote.start and quote.end <= block.end for block in blocks)


@pytest.mark.parametrize("text", ["“" * 100_000, '"' * 100_000, "“A,” Roe said, " + "b, " * 50_000, "word " * 200_000])
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert isinstance(find_quotes(text, [Block(BlockKind.PARAGRAPH, 0, len(text))], "en"), tuple)
