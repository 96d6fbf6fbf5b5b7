"""Invented texts in each language beside what must be read from them: quotes with kind, speaker and day, and dates."""

import json
from pathlib import Path

import pytest

from index.languages import LANGUAGES
from support.golden_cases import GoldenCase, counts, golden_cases, known_gaps

_CASES = list(golden_cases())
_FEWEST = 12


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.name)
def test_text_is_read_as_its_golden_file_says_unless_it_is_a_known_gap(case: GoldenCase) -> None:
    differences = case.differences()
    if case.name in known_gaps():
        assert differences, f"{case.name} is read right now: take it out of known_gaps.txt"
    else:
        assert not differences, f"{case.name}\n{differences}"


def test_known_gaps_are_cases() -> None:
    assert known_gaps() <= {case.name for case in _CASES}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_its_cases(language: str) -> None:
    assert counts()[language][0] >= _FEWEST


@pytest.mark.parametrize("case", _CASES, ids=lambda case: case.name)
def test_expected_words_stand_in_the_text(case: GoldenCase) -> None:
    text = case.text.read_text(encoding="utf-8")
    expected = json.loads(case.text.with_suffix(".json").read_text(encoding="utf-8"))
    goes_on = expected.get("continuations", ())
    assert all(row["words"] in text for row in (*expected["quotes"], *expected["dates"], *goes_on))
    assert all(row["behind"] in text for row in goes_on)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_a_speech_that_goes_on_without_marks(language: str) -> None:
    texts = (case.text.with_suffix(".json").read_text(encoding="utf-8") for case in _CASES if case.language == language)
    assert any(json.loads(text).get("continuations") for text in texts)


def test_readme_counts_the_cases_as_they_are() -> None:
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    for language, row in counts().items():
        assert f"| {language} | {' | '.join(map(str, row))} |" in readme
