import json
import math
from collections.abc import Mapping
from pathlib import Path

import pytest

from index.errors import EvaluationSetError
from index.evaluation import evaluate

DOCUMENTS = [
    {"_id": "road", "title": "Coast road", "text": "It is open to lorries again.", "metadata": {}},
    {"_id": "toll", "title": "", "text": "The toll on the bridge will rise."},
    {"_id": "snow", "text": "Snow closed the hill road."},
    {"_id": "мост", "title": "", "text": "Мост через реку закрыт."},
]
QUERIES = [
    {"_id": "q1", "text": "is the coast road open"},
    {"_id": "q2", "text": "bridge toll"},
    {"_id": "q3", "text": "когда откроют мост"},
    {"_id": "q4", "text": "nobody judged this one"},
]
JUDGEMENTS = "query-id\tcorpus-id\tscore\nq1\troad\t2\nq1\tsnow\t1\nq2\ttoll\t1\nq3\tмост\t1\nq2\tsnow\t0\n"


def write(folder: Path, documents: object = DOCUMENTS, queries: object = QUERIES, **qrels: str) -> Path:
    for name, rows in (("corpus", documents), ("queries", queries)):
        text = rows if isinstance(rows, str) else "".join(json.dumps(row) + "\n" for row in rows)  # type: ignore[attr-defined]
        (folder / f"{name}.jsonl").write_text(text, encoding="utf-8")
    (folder / "qrels").mkdir()
    for name, text in (qrels or {"test": JUDGEMENTS}).items():
        (folder / "qrels" / f"{name}.tsv").write_text(text, encoding="utf-8")
    return folder


def test_figures_stand_under_the_names_that_scripts_read(tmp_path: Path) -> None:
    figures = evaluate(write(tmp_path)).figures()
    assert list(figures) == [
        "ndcg@10",
        "mrr@10",
        "recall@5",
        "recall@10",
        "queries",
        "passages",
        "build_s",
        "queries_per_s",
        "peak_mb",
    ]
    json.dumps(figures)


def test_a_perfect_ranking_has_perfect_figures(tmp_path: Path) -> None:
    found = evaluate(write(tmp_path))
    assert (found.ndcg_at_10, found.mrr_at_10, found.recall_at_5, found.recall_at_10) == (1.0, 1.0, 1.0, 1.0)
    assert (found.queries, found.passages) == (3, 4)


def test_figures_are_those_of_the_definitions(tmp_path: Path) -> None:
    # the relevant documents come second and not at all
    judged = "query-id\tcorpus-id\tscore\nq1\tsnow\t1\nq1\tмост\t1\n"
    found = evaluate(write(tmp_path, test=judged))
    ideal = 1 + 1 / math.log2(3)
    assert found.ndcg_at_10 == pytest.approx((1 / math.log2(3)) / ideal)
    assert found.mrr_at_10 == pytest.approx(0.5)
    assert found.recall_at_5 == found.recall_at_10 == pytest.approx(0.5)


def test_grades_are_linear_gains(tmp_path: Path) -> None:
    judged = "query-id\tcorpus-id\tscore\nq1\troad\t1\nq1\tsnow\t3\n"
    found = evaluate(write(tmp_path, test=judged))
    assert found.ndcg_at_10 == pytest.approx((1 + 3 / math.log2(3)) / (3 + 1 / math.log2(3)))


def test_the_test_part_alone_counts_where_there_is_one(tmp_path: Path) -> None:
    header = "query-id\tcorpus-id\tscore\n"
    assert evaluate(write(tmp_path, test=header + "q2\ttoll\t1\n", train=header + "q1\troad\t1\n")).queries == 1


def test_other_parts_count_together(tmp_path: Path) -> None:
    header = "query-id\tcorpus-id\tscore\n"
    assert evaluate(write(tmp_path, dev=header + "q2\ttoll\t1\n", train=header + "q1\troad\t1\n")).queries == 2


def test_a_speaker_a_phrase_or_a_date_in_a_query_narrows_nothing(tmp_path: Path) -> None:
    queries = [{"_id": "q1", "text": '"coast lorries" in July 1999, according to nobody'}]
    judged = "q1\troad\t1\n"
    assert evaluate(write(tmp_path, queries=queries, test=judged)).mrr_at_10 == 1.0


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[str] = []
    evaluate(write(tmp_path), told.append)
    assert "4 passages" in told[-1]


def test_a_byte_order_mark_and_empty_lines_are_nothing(tmp_path: Path) -> None:
    rows = "\ufeff" + "\n\n".join(json.dumps(row) for row in DOCUMENTS) + "\n\n"
    assert evaluate(write(tmp_path, documents=rows)).passages == 4


GOOD = json.dumps(DOCUMENTS[0])


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ({"documents": f"{GOOD}\n{{oops\n"}, "corpus.jsonl, line 2: this is not JSON"),
        ({"documents": f"{GOOD}\n[1]\n"}, "corpus.jsonl, line 2: this is not a JSON object"),
        ({"documents": '{"title": "a"}\n'}, 'corpus.jsonl, line 1: "_id" is missing or no text'),
        ({"documents": '{"_id": 7, "text": "a"}\n'}, 'corpus.jsonl, line 1: "_id" is missing or no text'),
        ({"documents": '{"_id": "a"}\n'}, 'corpus.jsonl, line 1: "text" is missing or no text'),
        ({"documents": f"{GOOD}\n\n{GOOD}\n"}, "corpus.jsonl, line 3: the document road stands here for the second"),
        ({"documents": "\n"}, "corpus.jsonl: there is no document in it"),
        ({"queries": '{"_id": "q1"}\n'}, 'queries.jsonl, line 1: "text" is missing or no text'),
        ({"test": "q1\troad\n"}, "test.tsv, line 1: expected a query, a document and a whole number"),
        ({"test": "q1\troad\tmuch\n"}, "test.tsv, line 1: expected a query, a document and a whole number"),
        ({"test": "query-id\tcorpus-id\tscore\nq9\troad\t1\n"}, "test.tsv, line 2: the set has no query q9"),
        ({"test": "q1\tpath\t1\n"}, "test.tsv, line 1: the set has no document path"),
        ({"test": "q1\troad\t0\n"}, "no document is judged relevant to any query"),
    ],
)
def test_a_broken_set_is_named_by_file_and_line(tmp_path: Path, broken: Mapping[str, str], message: str) -> None:
    with pytest.raises(EvaluationSetError) as error:
        evaluate(write(tmp_path, **broken))  # type: ignore[arg-type]
    assert message in str(error.value)


@pytest.mark.parametrize("missing", ["corpus.jsonl", "queries.jsonl", "qrels/test.tsv"])
def test_a_missing_file_is_named(tmp_path: Path, missing: str) -> None:
    (write(tmp_path) / missing).unlink()
    with pytest.raises(EvaluationSetError, match=missing.partition("/")[0]):
        evaluate(tmp_path)


def test_bytes_that_are_no_text_are_named_by_line(tmp_path: Path) -> None:
    (write(tmp_path) / "queries.jsonl").write_bytes(b'{"_id": "q1", "text": "a"}\n{"_id": "\xff"}\n')
    with pytest.raises(EvaluationSetError, match=r"queries\.jsonl, line 2: this is not UTF-8"):
        evaluate(tmp_path)
