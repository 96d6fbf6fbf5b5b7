"""What stands inside the marks of a text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import Block, BlockKind
from index.quotes import find_quotes
from index.speech.reading import read_marks
from support.speech import found, line_blocks


def served(text: str) -> set[str]:
    quotes = find_quotes(read_marks(text, line_blocks(text), "en"))
    return {text[quote.start : quote.end] for quote in quotes if quote.kind.is_speech}


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


def test_a_copied_paragraph_in_straight_marks_gives_its_own_speech_and_no_narration() -> None:
    text = 'The harbour’s paper had it first.\n"“The canal is dug by now,” Roe said before she left the pier."'
    assert found(text) == ["The canal is dug by now,"]


def test_scare_marks_inside_straight_ones_leave_the_speech_whole() -> None:
    assert found('"The canal is a “success” for all of us"') == ["The canal is a “success” for all of us"]


def test_a_mark_behind_a_sentence_begins_another_speech_where_one_was_never_closed() -> None:
    text = "Roe said she “and the crew went on. “We dug all night,” Roe said.\n“It was cold,” she added."
    assert found(text) == ["We dug all night,", "It was cold,"]


def test_speech_in_single_marks_stands_beside_speech_in_double_ones() -> None:
    text = (
        "'It's my father's boat,' Dahl said. The Dahls' boat sails. \"He called it 'the old lady'. It is,\" he added."
    )
    assert found(text) == ["It's my father's boat,", "He called it 'the old lady'. It is,"]


def test_a_line_in_single_marks_is_a_heading() -> None:
    assert found("“The canal is dug,” Roe said.\n'A fight to the end.'\nShe left.") == ["The canal is dug,"]


def test_single_marks_do_not_end_a_speech_that_goes_on_without_a_mark() -> None:
    text = "“The canal is dug.\nThey asked, 'Who pays for it?' and left.\nWe did,” Roe said."
    assert found(text) == ["The canal is dug.", "They asked, 'Who pays for it?' and left.", "We did,"]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ('არხი მზად არის და წყალი მოდის "- წერს ნავსადგურის ადმინისტრაცია.', "ka", ["არხი მზად არის და წყალი მოდის"]),
        ("Kanal hazırdır və su gəlir”, – deyə nazir bildirib.", "az", ["Kanal hazırdır və su gəlir"]),
        ("Nazir bildirib ki, yol bağlıdır. Kanal hazırdır”, – deyə o əlavə edib.", "az", []),
        ("Yol bağlıdır. Kanal hazırdır” – köhnə xəritədə belədir.", "az", []),
        ("She was glad. The canal is dug,” – Roe said.", "en", []),
    ],
)
def test_a_speech_without_an_opening_mark_begins_with_its_paragraph_where_only_a_verb_behind_tells(
    text: str, language: str, words: list[str]
) -> None:
    assert found(text, language) == words


def test_quotes_of_headings_lists_and_captions_are_not_returned() -> None:
    text = "“The canal is dug,” Roe said."
    for kind in (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CAPTION):
        assert find_quotes(read_marks(text, [Block(kind, 0, len(text))], "en")) == ()


def test_a_list_inside_a_speech_does_not_end_it_but_a_heading_does() -> None:
    text = "Roe said: “The canal is dug.\n- related\nBuild the locks,” Roe said."
    first, item, last = line_blocks(text)
    listed = (first, Block(BlockKind.LIST_ITEM, item.start, item.end), last)
    assert [text[quote.start : quote.end] for quote in find_quotes(read_marks(text, listed, "en"))] == [
        "The canal is dug.",
        "Build the locks,",
    ]
    headed = (first, Block(BlockKind.HEADING, item.start, item.end), last)
    assert [text[quote.start : quote.end] for quote in find_quotes(read_marks(text, headed, "en"))] == [
        "The canal is dug."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The rain went on and on for a week, it seems.\n“The canal is dug.",
        "It began with a threat. “We will come over the ice, it said, and there it broke off.",
        "Jane Roe said that “the canal is dug, and nobody at the pier could tell what she meant by it.",
    ],
)
def test_a_mark_that_nothing_closes_is_no_quote_where_its_end_is_not_known(text: str) -> None:
    assert found(text) == []


@given(st.text(alphabet="“”«»„‘’'\" \nabcA.,:—", max_size=80), st.sampled_from(["en", "ru", "az", "hy", "ka", "tr"]))
def test_quotes_are_ordered_trimmed_slices_of_one_paragraph(text: str, language: str) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, block.start, block.end) for block in line_blocks(text)]
    quotes = find_quotes(read_marks(text, blocks, language))
    assert all(before.end <= after.start for before, after in pairwise(quotes))
    for quote in quotes:
        words = text[quote.start : quote.end]
        assert words
        assert words == words.strip()
        assert any(block.start <= quote.start and quote.end <= block.end for block in blocks)


@pytest.mark.parametrize(
    "text",
    [
        "“" * 100_000,
        '"' * 100_000,
        ",," * 50_000,
        "“A,” Roe said, " + "b, " * 50_000,
        "word " * 200_000,
        "«" + "слово, — сказал он, — " * 20_000,
        "«" + "«а», — " * 50_000,
        "— а " * 50_000,
    ],
)
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert isinstance(find_quotes(read_marks(text, [Block(BlockKind.PARAGRAPH, 0, len(text))], "en")), tuple)


@pytest.mark.parametrize(
    "text",
    [
        "‹The canal is dug,› Jane Roe said.",
        "‹‹The canal is dug,›› Jane Roe said.",
        "<<The canal is dug,>> Jane Roe said.",
        ",,The canal is dug,'' Jane Roe said.",
        "„The canal is dug,“ Jane Roe said.",
    ],
)
def test_rarer_marks_bound_their_words_too(text: str) -> None:
    assert found(text) == ["The canal is dug,"]


def test_a_case_ending_behind_a_closing_mark_does_not_open_another_run() -> None:
    assert found("„არხის ხმა“ს ამბობს ის და „მეორე ხმა“ს ამბობს ისიც.", "ka") == ["არხის ხმა", "მეორე ხმა"]


def test_apostrophes_of_turkic_names_are_no_marks() -> None:
    assert found("Bakı'da və İstanbul’un körpüsündə dedi: 'Kanal hazırdır.'", "az") == ["Kanal hazırdır."]


def test_a_sentence_of_the_narration_that_is_lifted_out_into_marks_is_not_served() -> None:
    told = "The council had raised two million crowns for the canal, nearly all of it in small gifts"
    assert served(f"It rained.\n“{told}.”\nShe left.") == {told + "."}
    assert served(f"{told}, as the clerk’s books show.\n“{told}.”\nShe left.") == set()


def test_a_speech_that_is_lifted_out_from_itself_is_served() -> None:
    said = "The canal is dug by now, and it will stay where it is"
    assert served(f"“{said},” Roe said.\n“{said}.”") == {said + ",", said + "."}
