import re
from dataclasses import fields
from datetime import date
from string import Formatter
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import CATALOGUES, Texts, texts_for
from bot.texts.catalogue import Forms
from index.model import SourceDate

EN, RU, AZ = (CATALOGUES[language] for language in ("en", "ru", "az"))
HINTS = get_type_hints(Texts)
SENTENCES = [field.name for field in fields(Texts) if HINTS[field.name] is str and field.name != "language"]
COUNTED = ["quotes", "passages", "statements", "articles", "people"]
# Alike in every language: the order of a date's parts, and marks.
SAME = {"day", "month", "remove_button", "found"}
catalogues = pytest.mark.parametrize("texts", CATALOGUES.values(), ids=CATALOGUES)


def placeholders(sentence: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(sentence) if name is not None)


@catalogues
@pytest.mark.parametrize("name", SENTENCES)
def test_sentence_has_words_and_the_placeholders_of_the_english_one(texts: Texts, name: str) -> None:
    sentence = getattr(texts, name)
    assert sentence.strip() == sentence != ""
    assert placeholders(sentence) == placeholders(getattr(EN, name))


@pytest.mark.parametrize("texts", [RU, AZ], ids=["ru", "az"])
@pytest.mark.parametrize("name", [name for name in SENTENCES if name not in SAME])
def test_nothing_is_left_in_english(texts: Texts, name: str) -> None:
    assert getattr(texts, name) != getattr(EN, name)


@pytest.mark.parametrize("name", [name for name in SENTENCES if name not in SAME])
def test_russian_is_written_in_cyrillic(name: str) -> None:
    without_names = re.sub(r"\{\w+\}|/\w+|\.\w+|Telegram|published", "", getattr(RU, name))
    assert re.search(r"[а-яё]", without_names)
    assert not re.search(r"[a-z]", without_names)


def test_every_field_that_is_counted_is_tested() -> None:
    assert [
        field.name for field in fields(Texts) if HINTS[field.name] == Forms and not field.name.startswith("months")
    ] == COUNTED


@catalogues
@pytest.mark.parametrize("name", COUNTED)
def test_counted_noun_has_a_form_for_every_number(texts: Texts, name: str) -> None:
    forms = getattr(texts, name)
    assert {texts.plural(number) for number in range(1000)} == set(range(len(forms)))
    assert all(placeholders(form) == ["n"] for form in forms)


@catalogues
def test_catalogue_names_twelve_months_each_once(texts: Texts) -> None:
    assert len(set(texts.months)) == len(set(texts.months_of)) == 12


@pytest.mark.parametrize(
    ("number", "counted"),
    [
        (0, "0 цитат"),
        (1, "1 цитата"),
        (2, "2 цитаты"),
        (4, "4 цитаты"),
        (5, "5 цитат"),
        (11, "11 цитат"),
        (12, "12 цитат"),
        (21, "21 цитата"),
        (22, "22 цитаты"),
        (25, "25 цитат"),
        (111, "111 цитат"),
        (1001, "1001 цитата"),
    ],
)
def test_russian_plural(number: int, counted: str) -> None:
    assert RU.count(RU.quotes, number) == counted


def test_english_and_azerbaijani_plural() -> None:
    assert [EN.count(EN.quotes, n) for n in (0, 1, 2)] == ["0 quotes", "1 quote", "2 quotes"]
    assert [AZ.count(AZ.quotes, n) for n in (0, 1, 2)] == ["0 sitat", "1 sitat", "2 sitat"]


@pytest.mark.parametrize(
    ("value", "english", "russian", "azerbaijani"),
    [
        ("2022-07-15", "15 July 2022", "15 июля 2022", "15 iyul 2022"),
        ("2022-07", "July 2022", "июль 2022", "iyul 2022"),
        ("2022", "2022", "2022", "2022"),
    ],
)
def test_date_is_no_more_exact_than_its_source(value: str, english: str, russian: str, azerbaijani: str) -> None:
    day = SourceDate(value)
    assert [texts.date_text(day) for texts in (EN, RU, AZ)] == [english, russian, azerbaijani]


def test_concluded_year_says_so() -> None:
    assert EN.date_text(SourceDate("2022-07-15", "15 July", inferred=True)) == "15 July 2022 (year inferred)"


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        (date(2022, 7, 15), date(2022, 7, 15), "15 July 2022"),
        (date(2022, 7, 1), date(2022, 7, 31), "July 2022"),
        (date(2024, 2, 1), date(2024, 2, 29), "February 2024"),
        (date(2022, 1, 1), date(2022, 12, 31), "2022"),
        (date(2022, 7, 1), date(2022, 8, 31), "1 July 2022 – 31 August 2022"),
        (date(2022, 7, 1), None, "since 1 July 2022"),
        (None, date(2022, 7, 1), "until 1 July 2022"),
        (None, None, ""),
    ],
)
def test_period_is_named_as_shortly_as_it_can_be(since: date | None, until: date | None, words: str) -> None:
    assert EN.period_text(since, until) == words


@given(st.dates(), st.dates())
def test_any_period_has_a_name_in_every_language(since: date, until: date) -> None:
    assert all(texts.period_text(since, until) for texts in CATALOGUES.values())


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("ru", "ru"),
        ("RU_ru", "ru"),
        ("az", "az"),
        ("az-Latn-AZ", "az"),
        ("uk", "ru"),
        ("be", "ru"),
        ("tr", "en"),
        ("hy", "en"),
        ("", "en"),
        (None, "en"),
        ("-", "en"),
    ],
)
def test_catalogue_goes_by_the_persons_language(code: str | None, language: str) -> None:
    assert texts_for(code).language == language
