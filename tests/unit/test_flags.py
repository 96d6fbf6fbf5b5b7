from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers import flags
from index.errors import PublishedDateInvalid
from index.model import Metadata, SourceDate

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_lines_of_a_caption_are_flags_and_the_rest_is_a_remark() -> None:
    caption = "Have a look at this!\npublished: 2022-07-16\nTitle:  The bridge: open \nhttps://courier.example/\n"
    assert flags.every(caption) == {"published": "2022-07-16", "title": "The bridge: open"}


def test_misspelt_flag_is_not_passed_over() -> None:
    with pytest.raises(flags.FlagUnknownError, match="publshed"):
        flags.every("publshed: 2022-07-16")


@pytest.mark.parametrize(
    "remark", ["", "no colon", "https://a.example/b", "12:30 in the morning", "two words: here", ":"]
)
def test_remark_is_no_flag(remark: str) -> None:
    assert flags.every(remark) == {}


def test_lines_right_after_the_command_are_flags_and_the_text_follows() -> None:
    given_text = "published: 2022-07-16\nurl: https://a.example/\n\nThe bridge is open.\nTitle: not a flag here"
    flagged = flags.leading(given_text)
    assert flagged.values == {"published": "2022-07-16", "url": "https://a.example/"}
    assert flagged.text == "The bridge is open.\nTitle: not a flag here"


@pytest.mark.parametrize(
    "text", ["The bridge is open.", "---\ntitle: x\n---\nThe bridge.", "Mayor: the bridge is open.", ""]
)
def test_text_without_leading_flags_is_left_as_it_is(text: str) -> None:
    assert flags.leading(text) == flags.Flagged({}, text)


@given(st.text())
def test_no_text_breaks_the_reading_of_flags(text: str) -> None:
    assert flags.leading(text).text in text
    with suppress(flags.FlagUnknownError):
        assert set(flags.every(text)) <= set(flags.NAMES)


def test_flags_become_metadata() -> None:
    values = {"title": "T", "url": "https://a.example/", "publisher": "P", "published": "2022-07-16", "language": "RU"}
    assert flags.metadata(values, NOW, "a.txt") == Metadata(
        "T", "https://a.example/", "P", SourceDate("2022-07-16"), "ru"
    )


def test_flag_without_a_value_says_nothing() -> None:
    assert flags.metadata({"title": "", "published": "", "language": ""}, NOW, "a.txt") == Metadata()


def test_date_that_is_none_is_refused_by_the_files_name() -> None:
    with pytest.raises(PublishedDateInvalid, match=r"a\.txt"):
        flags.metadata({"published": "yesterday"}, NOW, "a.txt")


def test_language_that_is_not_read_is_refused() -> None:
    with pytest.raises(flags.LanguageUnknownError, match="fr"):
        flags.metadata({"language": "fr"}, NOW, "a.txt")
