"""Why a question is declined, and what is offered instead."""

from datetime import date

import pytest

from index.results import Constraint, Reason, SearchResult
from support.indexed import TODAY, Library, article, library, says

TOLLS = ("“Tolls will rise by half,” she said.", says("Dana Orlic"))
FISH = ("“Fish belongs to the fishermen,” she said.", says("Dana Orlic"))
FERRY = ("“The ferry sails at noon,” he said.", says("Ivo Brandt"))


@pytest.fixture
def books() -> Library:
    return library(
        article(1, TOLLS, "Snow fell on the hills.", title="Bill on tolls", published="2022-07-16"),
        article(2, FISH, "Nets dried on the quay.", title="Quarrel over fish", published="2022-09-09"),
        article(3, FERRY, "The quay was empty.", title="Ferry sails again", published="2023-01-10"),
    )


def reason(result: SearchResult) -> Reason | None:
    return result.declined.reason if result.declined else None


def test_an_answered_question_is_not_declined(books: Library) -> None:
    assert reason(books.ask("What did Orlic say about tolls?")) is None


def test_a_speaker_who_is_quoted_on_other_subjects_is_told_from_one_who_is_not_quoted(books: Library) -> None:
    result = books.ask("What did Orlic say about the ferry?")
    assert reason(result) is Reason.NOT_BY_SPEAKER
    assert result.nearest[0].passage.text == FERRY[0]


def test_the_headlines_on_which_the_speaker_is_quoted_are_offered_newest_first(books: Library) -> None:
    declined = books.ask("What did Orlic say about the ferry?").declined
    assert declined
    assert declined.subjects == ("Quarrel over fish", "Bill on tolls")


def test_a_period_without_an_answer_is_declined_with_the_period_there_is(books: Library) -> None:
    result = books.ask("tolls in March 2019")
    assert reason(result) is Reason.NOT_IN_PERIOD
    assert result.declined
    assert result.declined.period == (date(2022, 7, 16), date(2023, 1, 10))
    assert result.nearest[0].passage.text == TOLLS[0]


def test_of_a_speaker_the_period_is_that_of_the_speakers_statements(books: Library) -> None:
    declined = books.ask("What did Orlic say about tolls in March 2019?").declined
    assert declined
    assert (declined.reason, declined.period) == (
        Reason.NOT_IN_PERIOD,
        (date(2022, 7, 16), date(2022, 9, 9)),
    )


def test_a_period_in_which_there_is_nothing_is_the_reason_even_for_an_unknown_subject(books: Library) -> None:
    assert reason(books.ask("cholesterol in March 2019")) is Reason.NOT_IN_PERIOD


def test_an_unknown_subject_is_the_reason_where_there_are_articles_of_the_period(books: Library) -> None:
    assert reason(books.ask("cholesterol in July 2022")) is Reason.NOTHING


def test_a_subject_that_nothing_touches_is_declined_with_nothing_near(books: Library) -> None:
    result = books.ask("cholesterol and vegetables")
    assert reason(result) is Reason.NOTHING
    assert result.nearest == ()


@pytest.mark.parametrize(
    ("question", "lifted"),
    [
        ("What did Orlic say about the ferry?", Constraint.SPEAKER),
        ("What did Orlic say about the ferry?", Constraint.SUBJECT),
        ("tolls in March 2019", Constraint.PERIOD),
    ],
)
def test_a_declined_question_is_answered_when_what_stands_in_the_way_is_lifted(
    books: Library, question: str, lifted: Constraint
) -> None:
    found = books.index.search(question, books.shelf.fetch, today=TODAY, lifted=frozenset({lifted}))
    assert found.hits
    assert found.question.lifted == {lifted}


def test_the_dates_of_removed_articles_are_not_the_period_there_is(books: Library) -> None:
    books.index.remove(3)
    declined = books.ask("tolls in March 2019").declined
    assert declined
    assert declined.period == (date(2022, 7, 16), date(2022, 9, 9))


def test_an_empty_index_has_no_period() -> None:
    declined = library().ask("tolls in March 2019").declined
    assert declined
    assert (declined.period, declined.subjects, declined.nearest) == (None, (), ())
