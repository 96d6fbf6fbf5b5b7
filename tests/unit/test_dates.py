"""What date expressions mean, and when a quote was said."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.dates import find_dates
from index.languages import LANGUAGES
from index.model import Precision, SourceDate
from support.speech import read_speech

_PUBLISHED = "2022-07-16"  # a Saturday


def values(text: str, language: str = "en", published: str | None = _PUBLISHED) -> dict[str, str]:
    mentions = find_dates(text, language, SourceDate(published) if published else None)
    return {text[mention.start : mention.end]: mention.date.value for mention in mentions}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on 15 July 2022.", "2022-07-15"),
        ("They met on July 15, 2022, at noon.", "2022-07-15"),
        ("They met on the 3rd of May, 1998.", "1998-05-03"),
        ("They met in July 2022.", "2022-07"),
        ("They met in 1998.", "1998"),
        ("They met on Sept. 5, 2021.", "2021-09-05"),
        ("They met on 2022-07-15.", "2022-07-15"),
        ("They met on 15.07.2022.", "2022-07-15"),
        ("They met on Friday, July 15, 2022.", "2022-07-15"),
    ],
)
def test_a_printed_date_stands_for_itself(text: str, value: str) -> None:
    (mention,) = find_dates(text, "en", None)
    assert (mention.date.value, mention.date.inferred, mention.date.against) == (value, False, None)


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("They met on 15 July.", "2022-07-16", "2022-07-15"),
        ("They met on 30 December.", "2022-01-02", "2021-12-30"),
        ("They will meet on 2 January.", "2021-12-30", "2022-01-02"),
        ("They met in June.", "2022-07-16", "2022-06"),
        ("They met on 29 February.", "2021-01-10", "2020-02-29"),
    ],
)
def test_a_missing_year_is_the_nearest_to_publication_and_says_so(text: str, published: str, value: str) -> None:
    (mention,) = find_dates(text, "en", SourceDate(published))
    assert (mention.date.value, mention.date.inferred, mention.date.against) == (value, True, published)


def test_a_missing_year_is_taken_from_the_same_day_printed_with_one() -> None:
    found = values("The pact of 10 November 2020 was signed. The pact of 10 November holds.")
    assert found == {"10 November 2020": "2020-11-10", "10 November": "2020-11-10"}


def test_a_missing_year_stays_unknown_where_the_publication_is() -> None:
    assert values("They met on 15 July and on Friday, yesterday.", published=None) == {}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Saturday.", "2022-07-16"),
        ("They met on Friday.", "2022-07-15"),
        ("They will meet on Tuesday.", "2022-07-19"),
        ("They met yesterday.", "2022-07-15"),
    ],
)
def test_relative_words_count_from_publication(text: str, value: str) -> None:
    (mention,) = find_dates(text, "en", SourceDate(_PUBLISHED))
    assert (mention.date.value, mention.date.against) == (value, _PUBLISHED)


def test_relative_words_inside_marks_are_left_out() -> None:
    assert values("“We meet tomorrow,” she said today.") == {"today": "2022-07-16"}


@pytest.mark.parametrize(
    "text",
    [
        "It may rain in may or might not.",
        "A march of 2000 people took place.",
        "They counted 1998 boats and 31 may have sunk.",
        "On 31 February 2022 nothing happened.",
        "Version 1.2.2022.5 was shipped.",
        "Flight 2022-13-45 left.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert values(text) == {}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ru", "Встреча прошла 15 июля 2022 года.", "2022-07-15"),
        ("az", "Görüş 2022-ci il iyulun 15-də keçirilib.", "2022-07-15"),
        ("az", "Görüş iyulun 15-də keçirilib.", "2022-07-15"),
        ("hy", "Հանդիպումը կայացել է 2022 թ. հուլիսի 15-ին։", "2022-07-15"),
        ("hy", "Հանդիպումը կայացել է հուլիսի 15-ին։", "2022-07-15"),
        ("ka", "შეხვედრა 2022 წლის 15 ივლისს გაიმართა.", "2022-07-15"),
        ("ka", "შეხვედრა 15 ივლისს გაიმართა.", "2022-07-15"),
        ("tr", "Görüşme 15 Temmuz 2022'de yapıldı.", "2022-07-15"),
        ("tr", "Görüşme 15 Temmuz'da yapıldı.", "2022-07-15"),
    ],
)
def test_inflected_days_are_read_in_every_language(language: str, text: str, value: str) -> None:
    assert list(values(text, language).values()) == [value]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_its_calendar(language: str) -> None:
    table = LANGUAGES[language].dates
    assert set(table.months.values()) == set(range(1, 13))
    assert set(table.weekdays.values()) == set(range(7))
    assert {-1, 0, 1} <= set(table.day_offsets.values())
    assert all(word == word.casefold() for word in (*table.months, *table.weekdays, *table.day_offsets))


@given(st.text(alphabet="0123456789 JulyMay.,-/:’'onifrd", max_size=60))
def test_mentions_are_ordered_slices_without_overlap(text: str) -> None:
    mentions = find_dates(text, "en", SourceDate(_PUBLISHED))
    assert all(before.end <= after.start for before, after in pairwise(mentions))
    assert all(mention.date.words == text[mention.start : mention.end] for mention in mentions)


def said(text: str, published: str | None = _PUBLISHED) -> list[str | None]:
    quotes, _ = read_speech(text, published=published)
    return [quote.said and quote.said.value for quote in quotes if quote.kind.is_speech]


@pytest.mark.parametrize(
    "text",
    [
        "“The canal is dug,” Jane Roe said on Tuesday.",
        "“The canal is dug,” Jane Roe told The Tidings on 12 July.",
        "On Tuesday, Jane Roe said: “The canal is dug.”",
        "Jane Roe said in a statement on July 12: “The canal is dug.”",
        "President Jane Roe delivered a speech on 12 July in the harbour.\n“The canal is dug,” the president said.",
    ],
)
def test_the_day_of_the_cue_or_of_the_event_is_when_it_was_said(text: str) -> None:
    assert said(text) == ["2022-07-12"]


def test_a_day_is_carried_over_the_paragraphs_of_its_speech() -> None:
    assert said("“The canal is dug.\n“The locks are missing,” Jane Roe said on Tuesday.") == ["2022-07-12"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "“The canal is dug,” Jane Roe said.",
        "“The canal is dug,” Jane Roe said of the works that ended on 12 July.",
        "Jane Roe said that since the flood of 12 July “the canal is a lake and the town an island in it.”",
        "The canal was opened on 12 July. “The canal is dug,” Jane Roe said.",
    ],
)
def test_a_day_that_is_not_of_the_speech_is_not_claimed(text: str) -> None:
    assert said(text) == [None]


def test_the_day_of_publication_is_never_when_it_was_said() -> None:
    assert said("Today, 16 July, the canal was opened. “The canal is dug,” Jane Roe said.") == [None]


def test_an_event_dates_only_its_own_speaker_where_there_are_two() -> None:
    text = "President Jane Roe delivered a speech on 12 July.\n“It is dug,” Roe said.\n“It is not,” Tom Poe said."
    assert said(text)[1] is None


def test_said_keeps_the_words_it_was_read_from() -> None:
    ((quote,), _) = read_speech("“The canal is dug,” Jane Roe said on Tuesday.", published=_PUBLISHED)
    assert quote.said is not None
    assert (quote.said.words, quote.said.against, quote.said.precision) == ("Tuesday", _PUBLISHED, Precision.DAY)
