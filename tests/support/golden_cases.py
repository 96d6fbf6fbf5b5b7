"""The golden cases: invented texts beside what must be read from them, and how a reading is set against it.

A case is a text and a JSON file of the same name: the day of publication, the quotes by their words with kind, speaker
and day, the dates by their words with value, and the paragraphs that may continue a speech ("continuations", where any
do) by their words and how the quote begins that they follow. `known_gaps.txt` lists the cases that are right and not
met yet.
"""

import difflib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from index.ingest import read
from index.model import Format, Metadata, RawArticle, SourceDate

FOLDER = Path(__file__).resolve().parents[1] / "golden"
LANGUAGE_FOLDERS = {
    "english": "en",
    "russian": "ru",
    "azerbaijani": "az",
    "armenian": "hy",
    "georgian": "ka",
    "turkish": "tr",
}
_BEHIND_SHOWN = 12  # characters that tell one quote of a text from the others
_NOW = datetime(2040, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class GoldenCase:
    """One text with its expected file; `name` is folder and file name."""

    name: str
    language: str
    text: Path

    def expected(self) -> list[str]:
        """What must be read, a line for each quote, date and paragraph that continues a speech."""
        given = json.loads(self.text.with_suffix(".json").read_text(encoding="utf-8"))
        quotes = [_quote_line(row["kind"], row["speaker"], row["said"], row["words"]) for row in given["quotes"]]
        dates = [_date_line(row["value"], row["words"]) for row in given["dates"]]
        goes_on = [_continuation_line(row["words"], row["behind"]) for row in given.get("continuations", ())]
        return [*quotes, *dates, *goes_on]

    def found(self) -> list[str]:
        """What is read, written alike."""
        published = json.loads(self.text.with_suffix(".json").read_text(encoding="utf-8"))["published"]
        flags = Metadata(published=SourceDate(published) if published else None, language=self.language)
        article = read(RawArticle(self.text.name, self.text.read_bytes(), Format.TEXT), flags, _NOW)
        quotes = [
            _quote_line(
                quote.kind.value,
                quote.speaker,
                quote.said.value if quote.said else None,
                article.text[quote.start : quote.end],
            )
            for quote in article.quotes
        ]
        words = article.text
        dates = [_date_line(day.date.value, words[day.start : day.end]) for day in article.dates]
        goes_on = [_continuation_line(words[one.start : one.end], words[one.quote :]) for one in article.continuations]
        return [*quotes, *dates, *goes_on]

    def differences(self) -> str:
        """Expected and found lines that differ, as a diff; empty where the reading is right."""
        return "\n".join(difflib.unified_diff(self.expected(), self.found(), "expected", "found", lineterm="", n=0))


def golden_cases() -> Iterator[GoldenCase]:
    """All cases, by language and name."""
    for folder, language in LANGUAGE_FOLDERS.items():
        for text in sorted((FOLDER / folder).glob("*.txt")):
            yield GoldenCase(f"{folder}/{text.stem}", language, text)


def known_gaps() -> frozenset[str]:
    """The names of the cases that are known to fail."""
    lines = (FOLDER / "known_gaps.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def counts() -> dict[str, tuple[int, int, int, int]]:
    """By language: how many cases, quotes, dates, and cases that are not met yet."""
    found: dict[str, Counter[str]] = {language: Counter() for language in LANGUAGE_FOLDERS.values()}
    gaps = known_gaps()
    for case in golden_cases():
        given = json.loads(case.text.with_suffix(".json").read_text(encoding="utf-8"))
        found[case.language].update(
            cases=1, quotes=len(given["quotes"]), dates=len(given["dates"]), gaps=case.name in gaps
        )
    return {language: (row["cases"], row["quotes"], row["dates"], row["gaps"]) for language, row in found.items()}


def _quote_line(kind: str, speaker: str | None, said: str | None, words: str) -> str:
    return f"{kind}, {speaker or 'speaker not established'}, {said or 'day unknown'}: {words}"


def _continuation_line(words: str, behind: str) -> str:
    return f"continues “{behind[:_BEHIND_SHOWN]}”: {words}"


def _date_line(value: str, words: str) -> str:
    return f"date {value}: {words}"
