from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.errors import ArticleError, FrontMatterInvalid, PublishedDateInvalid
from index.front_matter import split
from index.model import Metadata, SourceDate

NOW = datetime(2022, 7, 20, 12, tzinfo=UTC)
FULL = """---
title: "Aru: “The bridge will open”"
url: https://times.example/bridge
publisher: Oskar Times
published: 2022-07-16
language: en
sample: true
author: [Lena Ott, Tom Ray]
---
The bridge is closed.
"""


def facts(text: str) -> Metadata:
    return split(text, NOW, "a.md")[0]


def test_every_fact_is_read_and_other_keys_are_ignored() -> None:
    assert facts(FULL) == Metadata(
        title="Aru: “The bridge will open”",
        url="https://times.example/bridge",
        publisher="Oskar Times",
        published=SourceDate("2022-07-16"),
        language="en",
        sample=True,
    )


def test_text_begins_after_the_closing_line() -> None:
    _, start = split(FULL, NOW, "a.md")
    assert FULL[start:] == "The bridge is closed.\n"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_will_do(end: str) -> None:
    text = FULL.replace("\n", end)
    metadata, start = split(text, NOW, "a.md")
    assert metadata.publisher == "Oskar Times"
    assert text[start:] == f"The bridge is closed.{end}"


@pytest.mark.parametrize(
    "text",
    [
        "The bridge is closed.",
        "---\nThe bridge is closed.\n---\nIt will open.",
        "---\nThe bridge is closed.\n\nIt will open.",
        "---\nAru: We will open it.\nBel: When?\n---\nThen they left.",
        "---\n---\nThe bridge is closed.",
        "---\n\n---\nThe bridge is closed.",
        "---\n  The bridge is closed.\n---\nIt will open.",
        "----\ntitle: x\n---\nThe bridge is closed.",
        "",
        "---",
    ],
)
def test_text_that_is_no_front_matter_is_not_swallowed(text: str) -> None:
    assert split(text, NOW, "a.txt") == (Metadata(), 0)


def test_front_matter_of_other_programs_is_no_part_of_the_text() -> None:
    assert split("---\nlayout: post\ntags:\n- a\n- b\n---\nBody", NOW, "a.md") == (Metadata(), 35)


def test_keys_may_begin_with_capitals_and_values_may_be_empty() -> None:
    assert facts("---\nTitle: The bridge\nurl:\npublished: ~\n---\nx") == Metadata(title="The bridge")


def test_aliases_do_not_multiply() -> None:
    lines = [
        "a0: &a0 [x, x]",
        *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 60)),
        "title: The bridge",
    ]
    assert facts("\n".join(["---", *lines, "---", "x"])).title == "The bridge"


def test_lists_in_lists_of_another_program_are_passed_over() -> None:
    many = "".join(f"list{n}: {'[' * 15}a{']' * 15}\n" for n in range(30))
    assert facts(f"---\n{many}title: The bridge\n---\nx").title == "The bridge"


def test_value_that_cannot_be_stored_is_cleaned() -> None:
    assert facts('---\ntitle: "The\\0 bridge\\uD800\\n is open"\n---\nx').title == "The bridge is open"


@pytest.mark.parametrize(
    ("matter", "named"),
    [
        ("title: [a, b]", "title"),
        ("title: {a: b}", "title"),
        ("published:\n  day: 1", "published"),
        ("title: a: b", "YAML"),
        ("title: 'a", "YAML"),
        ("title: " + "[" * 5_000, "YAML"),
        ("title: a\nof another program: " + "[" * 30 + "]" * 30, "YAML"),
        ('title: "\\UFFFFFFFF"', "YAML"),
        ("title: a\ntitle: b", "twice"),
        ("url: ftp://times.example/x", "url"),
        ("url: times.example/x", "url"),
        ("url: https:///x", "url"),
        ("url: https://[::1/x", "url"),
        ("language: de", "language"),
        ("language: en-US", "language"),
        ("sample: perhaps", "sample"),
    ],
)
def test_unusable_front_matter_is_refused_with_the_name_on_one_line(matter: str, named: str) -> None:
    with pytest.raises(FrontMatterInvalid) as refused:
        facts(f"---\n{matter}\n---\nThe bridge is closed.")
    message = str(refused.value)
    assert message.startswith("a.md: ")
    assert named in message
    assert "\n" not in message


@pytest.mark.parametrize(
    "text", ["---\ntitle: The bridge\n\nIt is closed.", "---\ntitle: x\n" + "y: z\n" * 10_000 + "---\nText"]
)
def test_front_matter_that_is_not_closed_is_refused(text: str) -> None:
    with pytest.raises(FrontMatterInvalid, match="not closed"):
        facts(text)


@pytest.mark.parametrize("date", ["soon", "2023-01-01", "2022-07-16 at noon"])
def test_unreadable_and_future_dates_are_refused(date: str) -> None:
    with pytest.raises(PublishedDateInvalid, match=r"^a\.md: "):
        facts(f"---\npublished: {date}\n---\nx")


@given(st.text("-:[]{}&*!|>'\"%@`#,? \n\ttitleurl\\0x\x85\ud800a", max_size=80))
def test_any_front_matter_is_read_or_refused(matter: str) -> None:
    try:
        metadata, start = split(f"---\n{matter}\n---\nText", NOW, "a.md")
    except ArticleError as refused:
        assert "\n" not in str(refused)  # noqa: PT017 - either outcome is right, and has its own rule
    else:
        assert start <= len(matter) + 9
        assert not set("\0\n\ud800") & set(metadata.title or "")
