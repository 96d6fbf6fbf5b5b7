"""Whole invented articles beside what must be read from them: quotes with kind, speaker and day, and dates."""

import json
from pathlib import Path

import pytest

from support.speech import read_speech

_CASES = sorted((Path(__file__).parent / "english").glob("*.txt"))


@pytest.mark.parametrize("path", _CASES, ids=lambda path: path.stem)
def test_article_is_read_as_its_golden_file_says(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    quotes, dates = read_speech(text, published=expected["published"])
    got = [
        [text[quote.start : quote.end], quote.kind.value, quote.speaker, quote.said and quote.said.value]
        for quote in quotes
    ]
    assert got == expected["quotes"]
    assert [[text[mention.start : mention.end], mention.date.value] for mention in dates] == expected["dates"]


def test_there_are_golden_articles() -> None:
    assert len(_CASES) >= 3
