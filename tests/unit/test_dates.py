"""What date expressions mean."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.dates import find_dates
from index.languages import LANGUAGES
from index.model import SourceDate
from index.speech.reading import read_marks
from support.speech import line_blocks

_PUBLISHED = "2022-07-16"  # a Saturday


def values(text: str, language: str = "en", published: str | None = _PUBLISHED) -> dict[str, str]:
    marked = read_marks(text, line_blocks(text), language).marked
    mentions = find_dates(text, language, SourceDate(published) if published else None, marked)
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


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "They met two days ago.", "2022-07-14"),
        ("en", "They met the day before yesterday.", "2022-07-14"),
        ("en", "They met last Saturday.", "2022-07-09"),
        ("en", "On Tuesday, the council will meet.", "2022-07-19"),
        ("en", "The council will meet, she said on Tuesday.", "2022-07-12"),
        ("en", "She said on Tuesday that the council will meet.", "2022-07-12"),
        ("ru", "Они встретились два дня назад.", "2022-07-14"),
        ("ru", "Встреча состоится во вторник.", "2022-07-19"),
        ("az", "Görüş iki gün əvvəl keçirilib.", "2022-07-14"),
        ("az", "Görüş çərşənbə axşamı keçiriləcək.", "2022-07-19"),
        ("az", "Görüş bazar günü keçirilib.", "2022-07-10"),
        ("hy", "Հանդիպումը կայացել է երկու օր առաջ։", "2022-07-14"),
        ("hy", "Հանդիպումը կկայանա երեքշաբթի օրը։", "2022-07-19"),
        ("hy", "Հանդիպումը կայացել է շաբաթ օրը։", "2022-07-16"),
        ("ka", "შეხვედრა ორი დღის წინ გაიმართა.", "2022-07-14"),
        ("ka", "შეხვედრა სამშაბათს გაიმართება.", "2022-07-19"),
        ("ka", "შეხვედრა კვირას გაიმართა.", "2022-07-10"),
        ("tr", "Görüşme iki gün önce yapıldı.", "2022-07-14"),
        ("tr", "Görüşme salı günü yapılacak.", "2022-07-19"),
        ("tr", "Görüşme Cuma günü yapıldı.", "2022-07-15"),
    ],
)
def test_relative_days_are_read_in_every_language(language: str, text: str, value: str) -> None:
    (mention,) = find_dates(text, language, SourceDate(_PUBLISHED))
    assert (mention.date.value, mention.date.against) == (value, _PUBLISHED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They met last week and the market was open."),
        ("ru", "Они встретились на прошлой неделе."),
        ("az", "Onlar keçən həftə bazarda görüşüblər, bazar bağlı idi."),
        ("hy", "Նրանք հանդիպել են անցած շաբաթ։"),
        ("ka", "ისინი გასულ კვირას შეხვდნენ."),
        ("tr", "Geçen hafta pazar yerinde buluştular."),
    ],
)
def test_a_week_is_no_day(language: str, text: str) -> None:
    assert values(text, language) == {}


@pytest.mark.parametrize(
    "text",
    ["The talks of 10–15 July failed.", "The talks of July 10–15 failed.", "The talks from 10 to 15 July failed."],
)
def test_a_range_is_no_more_exact_than_its_month(text: str) -> None:
    assert list(values(text).values()) == ["2022-07"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "the same day"),
        ("ru", "в тот же день"),
        ("az", "həmin gün"),
        ("hy", "նույն օրը"),
        ("ka", "იმავე დღეს"),
        ("tr", "aynı gün"),
    ],
)
def test_the_same_day_is_the_one_named_before(language: str, words: str) -> None:
    (_, same) = find_dates(f"2021-03-04, {words}.", language, SourceDate(_PUBLISHED))[-2:]
    assert (same.date.value, same.date.words) == ("2021-03-04", words)


def test_the_same_day_as_none_is_none() -> None:
    assert values("They left the same day.") == {}


def test_a_weekday_behind_its_date_belongs_to_it() -> None:
    assert values("Görüşme 15 Temmuz Cuma günü yapıldı.", "tr") == {"15 Temmuz Cuma günü": "2022-07-15"}


def test_a_dateline_stands_in_for_an_unknown_publication() -> None:
    text = "PORT HELM, 5 August 2008. The port was opened on Monday."
    assert values(text, published=None) == {"5 August 2008": "2008-08-05", "Monday": "2008-08-04"}


def test_slashes_tell_the_year_of_the_same_day_in_words() -> None:
    assert values("05/08/2008 10:35\nThe port was opened on 5 August.", published=None) == {"5 August": "2008-08-05"}
