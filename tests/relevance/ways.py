"""How often each way of establishing a speaker names the right one, on annotated articles.

    PYTHONPATH=.:tests/relevance python tests/relevance/ways.py ARTICLES.jsonl
    PYTHONPATH=.:tests/relevance python tests/relevance/ways.py --texts FOLDER GOLD.jsonl

The first prints a way a line with its cases, how many are right and the lower confidence bound; ARTICLES.jsonl has
an article a line: {"text", "attributions": [{"kind", "source": [{"text"}], "content": [{"start", "end"}]}]}. A case is
a quote that overlaps an attribution of marked words (kind "direct" or "mixed") whose source is a name; it is right
where the speaker's last name is one of the source's words with a capital. The second prints the same for each language
of GOLD.jsonl but English, and for all of them; it has an article a line: {"id", "lang", "quotes": [{"start", "end",
"speaker", "speaker_also"}]}, the text being FOLDER/id.txt; case endings are allowed for.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from index.errors import ArticleError
from index.extraction import extract
from index.languages.detection import detect
from index.model import Format, Metadata, Quote, RawArticle
from index.quotes import find_quotes
from index.speakers import attribute
from index.speech.reading import read_marks
from index.speech.ways import Measured

Case = tuple[str, bool]
"""How a speaker was established, and whether it is the right one."""

_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_CAPITALISED = re.compile(r"(?=[^\W\d_])[^a-z\W][\w’'\-]+")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_DESCRIPTION = re.compile(r"(?i:the|an?|one|his|her|another)\s(?:.*\s)?[a-z-]+")
_HEAD_END = re.compile(r",|\s(?:of|for|to|from|in|at|on|with|and|who|which|that)\s")
_PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "who", "him", "her"})
_SHARE = 0.5  # of a quote that must lie in what is attributed
_STEM = 0.6  # of a name: what its case forms have in common
_SHORTEST_STEM = 3
_LONGEST_ENDING = 6


def _speakers(text: str, language: str | None = None) -> tuple[Quote, ...]:
    """The quotes that have a speaker, whether it may be shown or not."""
    try:
        extraction = extract(RawArticle("article.txt", text.encode(), Format.TEXT), _NOW, Metadata())
    except ArticleError:
        return ()
    reading = read_marks(extraction.text, extraction.blocks, language or detect(extraction.text))
    quotes = attribute(reading, find_quotes(reading), shown=lambda *_: True)
    return tuple(quote for quote in quotes if quote.speaker)


def _overlap(quote: Quote, span: Mapping[str, int]) -> int:
    return max(0, min(quote.end, span["end"]) - max(quote.start, span["start"]))


def _is_name(source: str) -> bool:
    """Whether the source's words name somebody, rather than describe whom the article may name elsewhere."""
    if source.casefold().strip() in _PRONOUNS or not _CAPITALISED.search(source):
        return False
    return not _DESCRIPTION.fullmatch(_HEAD_END.split(source, maxsplit=1)[0].strip())


def english_cases(article: Mapping[str, Any]) -> list[Case]:
    """The cases of an article of the first kind."""
    spans = [
        (span, attribution["source"][0]["text"])
        for attribution in article["attributions"]
        if attribution["kind"] in {"direct", "mixed"} and attribution["source"]
        for span in attribution["content"]
    ]
    found: list[Case] = []
    for quote in _speakers(article["text"], "en"):
        best = max(spans, key=lambda row: (_overlap(quote, row[0]), row[0]["start"] - row[0]["end"]), default=None)
        if best and _overlap(quote, best[0]) >= _SHARE * (quote.end - quote.start) and _is_name(best[1]):
            names = {name.removesuffix("’s").removesuffix("'s").casefold() for name in _CAPITALISED.findall(best[1])}
            found.append((str(quote.speaker_how), str(quote.speaker).split()[-1].rstrip(".,").casefold() in names))
    return found


def other_cases(article: Mapping[str, Any], texts: Path) -> list[Case]:
    """The cases of an article of the second kind, none of an English one."""
    if article["lang"] == "en":
        return []
    found: list[Case] = []
    for quote in _speakers((texts / f"{article['id']}.txt").read_bytes().decode(), article["lang"]):
        best = max(article["quotes"], key=lambda row: _overlap(quote, row), default=None)
        if best and best["speaker"] and _overlap(quote, best) >= _SHARE * (quote.end - quote.start):
            names = [best["speaker"], *best.get("speaker_also", [])]
            found.append((str(quote.speaker_how), any(_is_same(str(quote.speaker), name) for name in names)))
    return found


def _is_same(speaker: str, name: str) -> bool:
    """Whether a person's last name, or half of the words of any name, stand in the speaker's."""
    shown, words = _folded(speaker), _folded(name)
    hits = [any(_inflects(form, word) for form in shown) for word in words]
    return hits[-1] or sum(hits) * 2 > len(hits)


def _folded(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.replace("ı", "i").casefold())
    return _WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign)))


def _inflects(form: str, word: str) -> bool:
    common = next((place for place, pair in enumerate(zip(form, word, strict=False)) if pair[0] != pair[1]), None)
    common = min(len(form), len(word)) if common is None else common
    return form == word or (common >= max(_SHORTEST_STEM, _STEM * len(word)) and len(form) - common <= _LONGEST_ENDING)


def measured(cases: Iterable[Case]) -> dict[str, Measured]:
    """Cases and right ones by way."""
    listed = list(cases)
    total, right = Counter(way for way, _ in listed), Counter(way for way, ok in listed if ok)
    return {way: Measured(count, right[way]) for way, count in total.most_common()}


def total(figures: Mapping[str, Measured]) -> Measured:
    """All of them as one."""
    return Measured(sum(row.cases for row in figures.values()), sum(row.right for row in figures.values()))


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a file."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def measure_english(path: Path) -> dict[str, Measured]:
    """Each way's figures over a file of articles of the first kind."""
    with ProcessPoolExecutor() as pool:
        return measured(case for cases in pool.map(english_cases, read_lines(path), chunksize=8) for case in cases)


def measure_others(path: Path, texts: Path) -> dict[str, Measured]:
    """Each language's figures over a file of articles of the second kind."""
    return measured((article["lang"], ok) for article in read_lines(path) for _, ok in other_cases(article, texts))


def _main(arguments: Sequence[str]) -> None:
    if arguments[0] == "--texts":
        figures = measure_others(Path(arguments[2]), Path(arguments[1]))
        figures["all"] = Measured(
            sum(row.cases for row in figures.values()), sum(row.right for row in figures.values())
        )
    else:
        figures = measure_english(Path(arguments[0]))
    for way, row in figures.items():
        sys.stdout.write(f"{way:18} {row.cases:5} {row.right:5}  {row.right / row.cases:.3f}  {row.bound:.3f}\n")


if __name__ == "__main__":
    _main(sys.argv[1:])
