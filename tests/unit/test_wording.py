import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.understanding.wording import find_phrase, holds


@pytest.mark.parametrize(
    ("question", "phrase"),
    [
        ('"paper walls"', "paper walls"),
        ("who said “paper walls”?", "paper walls"),
        ("who said „paper walls“", "paper walls"),
        ("who said „paper walls”", "paper walls"),
        ("кто сказал «бумажные стены»", "бумажные стены"),
        ("wer sagte »paper walls«", "paper walls"),
        ("‹paper walls›", "paper walls"),
        ("''paper walls''", "paper walls"),
        (",,paper walls''", "paper walls"),
        ("who said 'paper walls'", "paper walls"),
        ("who said ‘paper walls’", "paper walls"),
        ("who said 'we don't build walls' today", "we don't build walls"),
        ('"paper walls', "paper walls"),
        ('"it" or "a longer phrase"', "a longer phrase"),
        ('" paper walls "', "paper walls"),
    ],
)
def test_marks_of_any_style_hold_a_phrase(question: str, phrase: str) -> None:
    found = find_phrase(question)
    assert found is not None
    assert found.words == phrase
    assert phrase in question[found.start : found.end]


@pytest.mark.parametrize(
    "question",
    [
        "",
        '"',
        '""',
        "“”",
        '" "',
        "don't close it",
        "the workers' strike",
        'a 5" pipe',
        "O'Neill's plan",
        "«»",
        "' '",
        '"?!"',
    ],
)
def test_other_marks_hold_none(question: str) -> None:
    assert find_phrase(question) is None


@given(st.text("\"'“”«»‹›„‘’ ,ab-", max_size=60))
def test_a_phrase_is_a_part_of_the_question(question: str) -> None:
    found = find_phrase(question)
    if found:
        assert found.words in question[found.start : found.end]
        assert any(char.isalnum() for char in found.words)


@pytest.mark.parametrize(
    ("passage", "phrase", "held"),
    [
        ("We won’t build paper walls.", "won't build paper", True),
        ("We build “paper walls”, he said.", "Paper Walls", True),
        ("We build paper — walls.", "paper walls", True),
        ("The newspaper walls it off.", "paper walls", False),
        ("Paper and walls.", "paper walls", False),
        ("walls, paper", "paper walls", False),
        ("Paper walls", "paper wall", False),
        ("anything", "?!", False),
    ],
)
def test_a_passage_holds_a_phrase_word_by_word(passage: str, phrase: str, *, held: bool) -> None:
    assert holds(passage, phrase, "en") is held


def test_a_phrase_may_be_typed_without_the_dots_of_yo() -> None:
    assert holds("Ещё раз о мосте", "еще раз", "ru")
