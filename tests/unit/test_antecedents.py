"""Whom "he" and "she" mean beside a quote, and that nobody is guessed."""

import pytest

from index.model import Block, BlockKind
from support.speech import line_blocks, read_speech


def last_speaker(text: str) -> str | None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, block.start, block.end) for block in line_blocks(text))
    return [quote.speaker for quote in read_speech(text, blocks=blocks)[0] if quote.kind.is_speech][-1]


@pytest.mark.parametrize(
    "text",
    [
        "Mrs. Jane Roe came to the pier. “The canal is dug,” she said.",
        "Jane Roe came to the pier with the mayor of Halvik. “The canal is dug,” she said.",
        "“The rain went on,” said Jane Roe.\n“The canal is dug,” she added.",
        "“The rain went on,” Jane Roe said.\n“Nobody slept.”\n“The canal is dug,” she said.",
        "Jane Roe said the letter helped Ann Coe. “The canal is dug,” she said.",
        "Tom Poe met Jane Roe. “The canal is dug,” she said.",
        "Jane Roe came. She looked at the plan of Ann Coe. “The canal is dug,” she said.",
        "When Jane Roe came to the pier, she said, “The canal is dug.”",
        "Jane Roe spoke. The bill of Ann Coe, she added, “came much too late for the canal.”",
        "Jane Roe said the dam that Ann Coe wants was “a waste of the year” and more. “The canal is dug,” she said.",
        "Jane Roe, the mayor of Halvik, said the dam between Ann Coe and rain was wet. “The canal is dug,” she said.",
        "The head of the port, Vice Admiral Jane Roe, said no more. “The canal is dug,” she said.",
        "Jane Roe’s answer was plain. “The canal is dug,” she said.",
        "Jane Roe’s been in office for weeks. “The canal is dug,” she said.",
    ],
)
def test_a_pronoun_means_the_subject_of_the_nearest_sentence_that_has_one(text: str) -> None:
    assert last_speaker(text) == "Jane Roe"


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe met Ann Coe. “The canal is dug,” she said.",
        "Tom Poe came to the pier. “The canal is dug,” she said.",
        "Jane Roe spoke. A teacher of Halvik laughed. “The canal is dug,” she said.",
        "Jane Roe spoke. The letter was sent to Ann Coe. “The canal is dug,” she said.",
        "Jane Roe asked Ann Coe about the canal. “It is dug,” she said.",
        "Minister Tom Poe is feared by Abel Coe. “The canal is dug,” he said.",
        "“It is dull,” Jane Roe said.\nThe choice is between Ann Coe and rain. “The canal is dug,” she said.",
    ],
)
def test_a_pronoun_is_nobodys_where_the_sentences_before_leave_a_choice(text: str) -> None:
    assert last_speaker(text) is None


def test_the_pronoun_behind_a_verb_is_its_subject_only_where_it_ends_the_cue() -> None:
    text = "Jane Roe came. Ann Coe, who calls her a “dull mayor,” said she had seen the canal."
    assert last_speaker(text) == "Ann Coe"
