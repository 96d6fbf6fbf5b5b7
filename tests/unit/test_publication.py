from datetime import UTC, datetime, timedelta

import pytest

from index.errors import PublishedDateInvalid
from index.publication import published_date

NOW = datetime(2022, 7, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize("text", ["2022-07-16", "2022-07", "2022", " 2022-07-16 "])
def test_iso_dates_of_each_precision_are_taken_as_printed(text: str) -> None:
    date = published_date(text, NOW, "a.txt")
    assert date.value == text.strip()
    assert date.instant is None


def test_day_of_an_instant_is_the_day_in_its_own_zone() -> None:
    date = published_date("2022-07-16T00:30+04:00", NOW, "a.txt")
    assert date.value == "2022-07-16"
    assert date.instant is not None
    assert date.instant.utcoffset() == timedelta(hours=4)


@pytest.mark.parametrize("text", ["2022-07-16T00:30:00Z", "2022-07-16 00:30:00 +0400", "2022-07-16T00:30:00.250+04:00"])
def test_instants_keep_their_zone(text: str) -> None:
    assert published_date(text, NOW, "a.txt").instant is not None


def test_time_without_a_zone_is_no_instant() -> None:
    date = published_date("2022-07-16T00:30", NOW, "a.txt")
    assert (date.value, date.instant) == ("2022-07-16", None)


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "16.07.2022",
        "2022-13-01",
        "2022-02-30",
        "2022-7-1",
        "2022-07-16T25:00",
        "2022T10:00",
        "",
        "0001-01-01",
        "٢٠٢٢",
    ],
)
def test_other_texts_are_refused_with_the_name_and_the_words(text: str) -> None:
    with pytest.raises(PublishedDateInvalid, match=r"^a\.txt: .*2022-07-16, 2022-07 or 2022") as refused:
        published_date(text, NOW, "a.txt")
    assert text in str(refused.value)


def test_long_and_broken_words_are_shown_short_on_one_line() -> None:
    with pytest.raises(PublishedDateInvalid) as refused:
        published_date("x\n" * 1000, NOW, "a.txt")
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 200


@pytest.mark.parametrize("text", ["2022-07-22", "2022-08", "2023", "2022-07-22T00:30+04:00"])
def test_dates_that_have_begun_nowhere_are_refused(text: str) -> None:
    with pytest.raises(PublishedDateInvalid, match=r"^a\.txt: .*future"):
        published_date(text, NOW, "a.txt")


def test_day_that_has_begun_in_the_east_is_taken() -> None:
    assert published_date("2022-07-21", NOW, "a.txt").value == "2022-07-21"
    with pytest.raises(PublishedDateInvalid):
        published_date("2022-07-21", NOW - timedelta(hours=3), "a.txt")
