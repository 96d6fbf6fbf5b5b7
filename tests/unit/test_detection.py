from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.languages import LANGUAGES
from index.languages.detection import detect, likely

QUESTIONS = [
    ("en", "Is the coast road open?"),
    ("en", "borders closed"),
    ("en", "What did he say?"),
    ("en", "WHY IS THE BRIDGE CLOSED"),
    ("en", "Temirel on Tarsk"),
    ("ru", "Что сказал министр о границе?"),
    ("ru", "границы закрыты"),
    ("ru", "Что сказала Dana Orlic?"),
    ("az", "Əliyev nə dedi?"),
    ("az", "sərhədlər nə vaxt açılacaq"),
    ("az", "Prezident sülh haqqında nə dedi"),
    ("az", "quru yol açıqdır?"),
    ("hy", "Ի՞նչ ասաց նախարարը սահմանի մասին"),
    ("hy", "փակ են"),
    ("ka", "რა თქვა მინისტრმა?"),
    ("ka", "საზღვრები"),
    ("tr", "sınırlar ne zaman açılacak"),
    ("tr", "Bakan köprü hakkında ne söyledi?"),
    ("tr", "köprü kapalı mı"),
]


@pytest.mark.parametrize(("language", "question"), QUESTIONS)
def test_short_questions_are_told_apart(language: str, question: str) -> None:
    assert detect(question) == language


@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_any_text_has_a_language_of_ours(text: str) -> None:
    found = likely(text)
    assert found[0] == detect(text)
    assert set(found) <= set(LANGUAGES)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("text", ["", " ", "123", "🎉", "?!"])
def test_a_text_without_letters_is_taken_for_english(text: str) -> None:
    assert likely(text) == ("en",)


def test_the_script_settles_what_only_one_language_is_written_in() -> None:
    for text in ("Ա", "ა", "ж"):
        assert len(likely(text)) == 1


def test_a_bare_latin_name_leaves_several_languages_possible() -> None:
    assert len(likely("Orlic Tarsk")) > 1


def test_azerbaijanis_own_letter_settles_it() -> None:
    assert likely("Tərsk") == ("az",)


def test_a_long_text_is_in_one_language() -> None:
    assert likely("The minister said that the border would be open again when it is safe for all of us. " * 20) == (
        "en",
    )


def test_threads_agree() -> None:
    questions = [question for _, question in QUESTIONS] * 20
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(detect, questions)) == [detect(question) for question in questions]
