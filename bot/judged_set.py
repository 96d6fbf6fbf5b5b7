"""What people judged, written as an evaluation set in the BEIR layout, which `evaluate` reads.

    corpus.jsonl     every passage that is stored, and judged ones that a revision has changed since
    queries.jsonl    every question under which a passage was judged as it was asked, with nothing taken back of it
    qrels/test.tsv   1 for each passage that more people found helpful than wrong; the others say nothing of relevance
    wrong.jsonl      what anybody called wrong, as it was shown: for people to read

Nothing in it tells who judged.
"""

import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.model import Tally
from index.errors import FeedbackNotExported
from index.model import Passage

_CORPUS, _QUERIES, _WRONG = "corpus.jsonl", "queries.jsonl", "wrong.jsonl"
_QRELS = Path("qrels", "test.tsv")
_FILES = {Path(_CORPUS), Path(_QUERIES), Path(_WRONG), _QRELS}

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class JudgedSet:
    """How much was written: questions, passages, and judged pairs of the two."""

    passages: int
    questions: int
    helpful: int
    wrong: int


def write(
    folder: Path, tallies: Sequence[Tally], stored: Iterable[Passage], report: Callable[[Tally], Row]
) -> JudgedSet:
    """Make the folder of what was judged and of the stored passages; `report` is a row of what was called wrong.

    It appears whole or not at all. Raises FeedbackNotExported where the folder holds anything but an earlier export,
    which is replaced, or cannot be written.
    """
    try:
        with _replacing(_resolved(folder)) as made:
            return _write(made, tallies, stored, report)
    except OSError as error:
        raise FeedbackNotExported(f"{error.filename or folder}: {error.strerror or error}.") from None


def _write(
    folder: Path, tallies: Sequence[Tally], stored: Iterable[Passage], report: Callable[[Tally], Row]
) -> JudgedSet:
    documents: dict[tuple[int, str], str] = {}
    passages = _write_lines(folder / _CORPUS, map(_document, _corpus(tallies, stored, documents)))
    # without its speaker, a question asks for more than its words say: they would be judged by what they do not ask
    as_asked = [tally for tally in tallies if not tally.lifted]
    queries: dict[str, Row] = {}
    for tally in as_asked:
        queries.setdefault(tally.question_key, {"_id": str(len(queries) + 1), "text": tally.question})
    helpful = [tally for tally in as_asked if tally.helpful > tally.wrong]
    (folder / _QRELS).parent.mkdir()
    with (folder / _QRELS).open("w", encoding="utf-8", newline="\n") as file:
        file.write("query-id\tcorpus-id\tscore\n")
        for tally in helpful:
            file.write(f"{queries[tally.question_key]['_id']}\t{documents[_key(tally.passage)]}\t1\n")
    return JudgedSet(
        passages,
        _write_lines(folder / _QUERIES, queries.values()),
        len(helpful),
        _write_lines(folder / _WRONG, (report(tally) for tally in tallies if tally.wrong)),
    )


def _corpus(
    tallies: Sequence[Tally], stored: Iterable[Passage], documents: dict[tuple[int, str], str]
) -> Iterator[Passage]:
    """The stored passages, then the judged ones that are not among them; `documents` takes in the judged ones' ids."""
    judged = {_key(tally.passage): tally.passage for tally in tallies}
    articles = {article_id for article_id, _ in judged}
    for passage in stored:
        if passage.article.id in articles and _key(passage) in judged:
            documents.setdefault(_key(passage), str(passage.id))
        yield passage
    for key, passage in judged.items():
        if key not in documents:
            documents[key] = str(passage.id)
            yield passage


def _key(passage: Passage) -> tuple[int, str]:
    return passage.article.id, passage.text


def _document(passage: Passage) -> Row:
    """The passage, with a speaker where all of its speech is one established person's."""
    article = passage.article
    alone = len(passage.speakers) == 1 and all(quote.speaker for quote in passage.speech)
    return {
        "_id": str(passage.id),
        "title": article.title,
        "text": passage.text,
        "speaker": passage.speakers[0] if alone else None,
        "published_on": article.published.value if article.published else None,
        "language": article.language,
        "publisher": article.publisher,
        "url": article.url,
    }


def _write_lines(path: Path, rows: Iterable[Mapping[str, Any]]) -> int:
    """How many rows were written, one a line."""
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for count, row in enumerate(rows, 1):  # noqa: B007 - the last one counts them
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return count


@contextmanager
def _replacing(folder: Path) -> Iterator[Path]:
    """A new folder that takes the place of this one when the block ends, and is gone where it fails."""
    _require_replaceable(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}.", dir=folder.parent) as aside:
        made = Path(aside, "new")
        made.mkdir()
        yield made
        _require_replaceable(folder)  # minutes may have passed
        earlier = Path(aside, "earlier")
        if folder.exists():
            folder.rename(earlier)
        try:
            made.rename(folder)
        except OSError:
            if earlier.exists():
                earlier.rename(folder)
            raise


def _resolved(folder: Path) -> Path:
    """The folder that a link leads to."""
    try:
        return folder.resolve()
    except RuntimeError:  # raised before Python 3.13; an OSError since
        raise FeedbackNotExported(f"{folder}: this link leads to itself.") from None


def _require_replaceable(folder: Path) -> None:
    """Raise FeedbackNotExported where there is anything but an empty folder or an earlier export."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise FeedbackNotExported(f"{folder}: this is no folder.")
    entries = list(_entries(folder))
    is_export = {path.relative_to(folder) for path in entries} == _FILES and all(path.is_file() for path in entries)
    if entries and not is_export:
        raise FeedbackNotExported(f"{folder}: it is not empty, and no earlier export. Name another folder.")


def _entries(folder: Path) -> Iterator[Path]:
    """What stands in the folder, and in the folder of an export's judgements, where it is one."""
    for path in folder.iterdir():
        if path.name == _QRELS.parent.name and path.is_dir() and not path.is_symlink():
            yield from path.iterdir()
        else:
            yield path
