from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import words
from index.languages import LANGUAGES
from index.understanding.periods import Period, find_period

TODAY = date(2026, 11, 23)  # a Monday


def period(question: str, language: str = "en", last_year_with_news: int = 2026) -> Period | None:
    return find_period(
        question, list(words(question, language)), language, TODAY, lambda since, _: since.year <= last_year_with_news
    )


def days(question: str, language: str = "en", last_year_with_news: int = 2026) -> tuple[str | None, str | None]:
    found = period(question, language, last_year_with_news)
    assert found is not None, question
    return found.since and found.since.isoformat(), found.until and found.until.isoformat()


@pytest.mark.parametrize(
    ("question", "since", "until"),
    [
        ("What did Orlic say in July 2022?", "2022-07-01", "2022-07-31"),
        ("what did orlic say in july 2022", "2022-07-01", "2022-07-31"),
        ("on 15 July 2022", "2022-07-15", "2022-07-15"),
        ("tolls in 2021", "2021-01-01", "2021-12-31"),
        ("since 2020", "2020-01-01", None),
        ("after 20 September 2021", "2021-09-20", None),
        ("until March 2021", None, "2021-03-31"),
        ("before March 2021", None, "2021-02-28"),
        ("from March 2020 to May 2021", "2020-03-01", "2021-05-31"),
        ("from March to May 2020", "2020-03-01", "2020-05-31"),
        ("Orlic on tolls, 3 October 2021", "2021-10-03", "2021-10-03"),
        ("Orlic on tolls (July 2021)", "2021-07-01", "2021-07-31"),
        ("10 November 2020", "2020-11-10", "2020-11-10"),
        ("what did she say yesterday", "2026-11-22", "2026-11-22"),
        ("what did she say last week", "2026-11-16", "2026-11-22"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("this year", "2026-01-01", "2026-12-31"),
        ("last year", "2025-01-01", "2025-12-31"),
    ],
)
def test_a_date_in_the_form_of_a_constraint_narrows(question: str, since: str | None, until: str | None) -> None:
    assert days(question) == (since, until)


@pytest.mark.parametrize(
    ("language", "question", "since", "until"),
    [
        ("ru", "Что сказал Велин в июле 2022 года?", "2022-07-01", "2022-07-31"),
        ("ru", "с 2020 года", "2020-01-01", None),
        ("ru", "до 2020 года", None, "2019-12-31"),
        ("ru", "в прошлом месяце", "2026-10-01", "2026-10-31"),
        ("az", "2022-ci ildə nə dedi", "2022-01-01", "2022-12-31"),
        ("az", "keçən ay nə dedi", "2026-10-01", "2026-10-31"),
        ("tr", "Temmuz 2022'de ne dedi", "2022-07-01", "2022-07-31"),
        ("tr", "geçen hafta ne dedi", "2026-11-16", "2026-11-22"),
        ("hy", "ինչ ասաց անցած տարի", "2025-01-01", "2025-12-31"),
        ("ka", "რა თქვა გასულ თვეში", "2026-10-01", "2026-10-31"),
    ],
)
def test_other_languages_have_their_own_constraints(
    language: str, question: str, since: str | None, until: str | None
) -> None:
    assert days(question, language) == (since, until)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "the declaration of 10 November"),
        ("en", "the declaration of 10 November 2020"),
        ("en", "the 3 October 2021 agreement"),
        ("en", "300 ships"),
        ("en", "may the bridge open"),
        ("en", ""),
        ("ru", "заявление от 10 ноября 2020 года"),
        ("az", "10 noyabr bəyanatı"),
    ],
)
def test_a_date_that_names_a_subject_does_not_narrow(language: str, question: str) -> None:
    assert period(question, language) is None


def test_a_date_without_its_year_is_the_last_one_with_news() -> None:
    assert days("in September") == ("2026-09-01", "2026-09-30")
    assert days("in December") == ("2025-12-01", "2025-12-31")
    assert days("in September", last_year_with_news=2016) == ("2016-09-01", "2016-09-30")
    assert days("on 30 September", last_year_with_news=2016) == ("2016-09-30", "2016-09-30")


def test_a_date_without_its_year_and_without_any_news_is_the_last_one() -> None:
    assert days("in September", last_year_with_news=0) == ("2026-09-01", "2026-09-30")


def test_the_words_of_the_period_include_what_makes_it_one() -> None:
    question = "What did Orlic say in July 2022 about tolls?"
    found = period(question)
    assert found is not None
    assert question[found.start : found.end] == "in July 2022"


def test_a_period_that_ends_before_it_begins_is_cut_to_its_first_date() -> None:
    assert days("since 2021 until 2019") == ("2021-01-01", None)


@given(
    st.lists(
        st.sampled_from(
            ["in", "since", "of", "May", "march", "2020", "31", "02", "last", "month", "-", "the", ",", "Monday"]
        )
    ),
    st.sampled_from(sorted(LANGUAGES)),
)
def test_no_order_of_words_breaks_it(parts: list[str], language: str) -> None:
    question = " ".join(parts)
    found = period(question, language)
    if found:
        assert 0 <= found.start < found.end <= len(question)
        assert found.since is None or found.until is None or found.since <= found.until
