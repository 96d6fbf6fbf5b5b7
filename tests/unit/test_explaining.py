import pytest

from bot.commands.explaining import explain_hit, explain_question
from index.results import Asks, Constraint, Contribution, Correction, Hit, Question
from support.passages import passage

NARROWED = Question(
    "What did the mayor say about the brigde?",
    "en",
    words=("bridge",),
    terms=("bridg",),
    speaker="Mara Velloni",
    role="the mayor",
    corrections=(Correction("brigde", "bridge"),),
    asks=Asks.WORDS,
    lifted=frozenset({Constraint.SPEAKER}),
)


def test_question_is_explained_a_line_for_each_thing_that_was_understood(capsys: pytest.CaptureFixture[str]) -> None:
    explain_question(NARROWED)
    assert capsys.readouterr().out.splitlines() == [
        "  language   en",
        "  asks for   words",
        "  words      bridge",
        "  terms      bridg",
        "  speaker    Mara Velloni (the mayor)",
        "  corrected  brigde -> bridge",
        "  lifted     speaker",
        "",
    ]


def test_score_is_explained_in_columns_that_add_up_to_it(capsys: pytest.CaptureFixture[str]) -> None:
    made_of = (Contribution("bm25", 12.5, 1.0), Contribution("own words", 1.0, -0.25))
    explain_hit(Hit(passage("The bridge."), 12.25, 0.625, contributions=made_of))
    assert capsys.readouterr().out.splitlines() == [
        "  score 12.2500, coverage 0.62",
        "  feature     value  weight    adds",
        "  bm25       12.500   1.000  12.500",
        "  own words   1.000  -0.250  -0.250",
    ]


def test_words_that_look_like_markup_are_printed_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    explain_question(Question("[red]", "en", words=("[red]bridge[/]",)))
    assert "[red]bridge[/]" in capsys.readouterr().out


def test_many_words_stay_on_their_line(capsys: pytest.CaptureFixture[str]) -> None:
    explain_question(Question("?", "en", words=("bridge",) * 900))
    [words] = [line for line in capsys.readouterr().out.splitlines() if "words      bridge" in line]
    assert words.count("bridge") == 900
