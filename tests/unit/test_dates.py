"""What date expressions mean, and when a quote was said."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.dates import dates_in_speech, find_dates
from index.languages import LANGUAGES
from index.model import Precision, SourceDate
from index.speech.reading import read_marks
from support.speech import line_blocks, read_speech

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


def test_relative_words_in_a_quote_count_from_the_day_it_was_said() -> None:
    text = "“We meet tomorrow,” Jane Roe said on Tuesday. “We met yesterday,” Tom Poe said."
    quotes, dates = read_speech(text, published=_PUBLISHED)
    all_dates = dates_in_speech(text, "en", dates, quotes)
    assert [(mention.date.words, mention.date.value, mention.date.against) for mention in all_dates] == [
        ("tomorrow", "2022-07-13", "2022-07-12"),
        ("Tuesday", "2022-07-12", _PUBLISHED),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Speaking on Tuesday, Jane Roe said: “The canal is dug.”",
        "On Tuesday, President Jane Roe said the works had ended.\n“The canal is dug,” Roe said.",
        "President Jane Roe held a long press conference. On 12 July, Roe sat down.\n“It is dug,” Jane Roe said.",
        "At a briefing on Tuesday, Jane Roe said “the canal is dug and the water is in it.”",
    ],
)
def test_the_occasion_tells_the_day_of_what_was_said_there(text: str) -> None:
    assert said(text) == ["2022-07-12"]


def test_all_who_spoke_at_an_occasion_have_its_day() -> None:
    text = (
        "President Jane Roe and Premier Tom Poe held a press conference on 12 July.\n"
        "“It is dug,” Roe said.\n“It is not,” Poe said.\n“I saw it,” said Ann Moe, a farmer."
    )
    assert said(text) == ["2022-07-12", "2022-07-12", None]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe said the council met on Tuesday: “The canal is dug.”",
        "Police said on Tuesday that Jane Roe had fled. “I was at home,” Roe said.",
        "On Tuesday, Jane Roe said the works had ended.\n“It is dug,” Roe said in an interview.",
        "On Tuesday, Jane Roe said the works had ended.\n“It is dug,” Roe had earlier said.",
        "On Tuesday, Jane Roe said the works had ended.\n“It is not,” Tom Poe said.",
        "Jane Roe, who will speak at a conference on Tuesday, said “the canal is dug and the water is in it.”",
        "Last week, Jane Roe said: “The canal is dug.”",
        "The farmers who wrote to her on Tuesday say that they are “owed an answer and a canal with water.”",
        "At the talks of 10–15 July, Jane Roe said: “The canal is dug.”",
    ],
)
def test_a_day_that_is_doubtful_is_not_claimed(text: str) -> None:
    assert said(text) == [None]


def test_two_occasions_of_one_speaker_date_none_of_the_quotes_between() -> None:
    text = (
        "President Jane Roe delivered a speech on 12 July.\nPresident Jane Roe delivered a speech on 14 July.\n"
        "“It is dug,” Roe said."
    )
    assert said(text) == [None]


def test_nothing_is_resolved_where_the_publication_is_unknown() -> None:
    assert said("“The canal is dug,” Jane Roe said on Tuesday.", published=None) == [None]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_can_tell_the_day_of_a_speech(language: str) -> None:
    table = LANGUAGES[language].dates
    listed = (table.occasions, table.numerals, table.day_units, table.ago, table.same_day, table.joining, table.shifts)
    assert all(listed)
    assert table.coming or table.coming_endings
    assert all(word == word.casefold() for entry in listed for word in entry)


def test_a_statement_of_another_day_does_not_date_what_was_said_elsewhere() -> None:
    text = "“It is dug,” Jane Roe said.\n“It was dug badly,” Jane Roe said in a statement on Tuesday."
    assert said(text) == [None, "2022-07-12"]


def test_an_occasion_further_down_is_no_frame() -> None:
    text = "The works went on.\n" * 4 + "President Jane Roe delivered a speech on 12 July.\n“It is dug,” Roe said."
    assert said(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "HALVIK, July 12 (NPA) — Speaking to farmers, Jane Roe said: “The canal is dug.”",
        "Jane Roe said on Tuesday: “It is dug.” Roe called the news of Monday’s flood on Friday a “poor joke.”",
        "Jane Roe said on Tuesday that “it is dug.”\nOn Friday Roe went to the lake.\n“The lake is full,” Roe said.",
        "Jane Roe said on Tuesday: “It is dug.”\nRoe was angry on Friday when farmers came.\n“It is full,” Roe said.",
        "Tom Poe criticized a July 12 interview with Jane Roe. “The canal is dug,” Tom Poe said.",
        "“The canal is dug,” Jane Roe told NORVIA TODAY.",
        "“The canal is dug,” Jane Roe told the Sunday Tidings.",
        "“The canal is dug,” Jane Roe said after Super Tuesday.",
    ],
)
def test_a_day_of_something_else_is_not_claimed(text: str) -> None:
    assert said(text)[-1] is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("“The canal is dug,” Jane Roe said in 2019.", "2019"),
        ("“The canal is dug,” Jane Roe said in March 2019.", "2019-03"),
        ("In a 2019 interview, Jane Roe said: “The canal is dug.”", "2019"),
        ("In 2019, Jane Roe told farmers: “The canal is dug.”", "2019"),
        ("“The canal is dug,” Jane Roe told the Tidings in a March 2019 interview.", "2019-03"),
        ("At a Monday briefing, Jane Roe said “the canal is dug and the water is in it.”", "2022-07-11"),
        ("During Monday night’s debate, Jane Roe called the canal “a hole without any water in it.”", "2022-07-11"),
        ("“The canal is dug,” Jane Roe told farmers in an interview Monday.", "2022-07-11"),
    ],
)
def test_an_earlier_word_is_dated_as_closely_as_the_article_does(text: str, value: str) -> None:
    assert said(text) == [value]


def test_an_earlier_word_leaves_the_occasion_of_the_article_alone() -> None:
    text = (
        "President Jane Roe delivered a speech on 12 July.\n“It is dug,” Roe said.\n"
        "“It will be dug,” Roe said in 2019.\nThe canal is long.\n“The farmers dug it,” Roe said."
    )
    assert said(text) == ["2022-07-12", "2019", "2022-07-12"]


@pytest.mark.parametrize(
    "text",
    ["Jane Roe said inflation in 2019 was “too high to pay for a canal.”", "Jane Roe said: “It was dug in 2019.”"],
)
def test_a_year_of_something_else_is_not_claimed(text: str) -> None:
    assert said(text) == [None]


def test_nothing_is_said_after_its_publication() -> None:
    assert said("“The canal is dug,” Jane Roe said on 20 July 2022.") == [None]
