"""Small invented evaluation sets, written to a folder."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

HEADER = "query-id\tcorpus-id\tscore\n"
DOCUMENTS: list[dict[str, Any]] = [
    {"_id": "road", "title": "Coast road", "text": "It is open to lorries again.", "metadata": {}},
    {"_id": "toll", "title": "", "text": "The toll on the bridge will rise."},
    {"_id": "snow", "text": "Snow closed the hill road."},
    {"_id": "мост", "title": "", "text": "Мост через реку закрыт."},
]
QUERIES: list[dict[str, Any]] = [
    {"_id": "q1", "text": "is the coast road open"},
    {"_id": "q2", "text": "bridge toll"},
    {"_id": "q3", "text": "когда откроют мост"},
    {"_id": "q4", "text": "nobody judged this one"},
]
JUDGEMENTS = f"{HEADER}q1\troad\t2\nq1\tsnow\t1\nq2\ttoll\t1\nq3\tмост\t1\nq2\tsnow\t0\n"

Rows = str | Iterable[Mapping[str, Any]]


def write(folder: Path, documents: Rows = DOCUMENTS, queries: Rows = QUERIES, **qrels: str) -> Path:
    """The folder, made a set of these rows (or lines, as they are) and of one file of judgements for each split."""
    (folder / "qrels").mkdir(parents=True)
    for name, rows in (("corpus", documents), ("queries", queries)):
        text = rows if isinstance(rows, str) else "".join(json.dumps(row) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(text, encoding="utf-8")
    for name, text in (qrels or {"test": JUDGEMENTS}).items():
        (folder / "qrels" / f"{name}.tsv").write_text(text, encoding="utf-8")
    return folder
