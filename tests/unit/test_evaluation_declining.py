from datetime import date
from pathlib import Path

import pytest

from bot.commands.query_rows import query_rows
from bot.commands.rows import Row
from index.errors import EvaluationSetError
from index.evaluation import evaluate
from index.evaluation.measurement import Declines, Evaluation, Scope
from index.evaluation.progress import Stage, Step
from support.evaluation_sets import DOCUMENTS, HEADER, write

TODAY = date(2026, 11, 24)
QUERIES = [
    {"_id": "q1", "text": "is the coast road open"},
    {"_id": "q2", "text": "bridge toll"},
    {"_id": "q3", "text": "мост через реку закрыт"},
]
JUDGEMENTS = f"{HEADER}q1\troad\t2\nq2\ttoll\t1\nq3\tмост\t1\nq2\tsnow\t0\n"
FOREIGN = [
    {"_id": "f1", "text": "which violin did the conductor choose"},
    {"_id": "f2", "text": "the toll on the bridge"},
    {"_id": "f3", "text": "how do bees make wax"},
]


def rows_of(evaluation: Evaluation) -> list[Row]:
    return list(query_rows(evaluation))


def declining(folder: Path, foreign: Path | None = None, **scope: int) -> Evaluation:
    return evaluate(folder, Scope(declines=Declines(TODAY, foreign), **scope))


def foreign_set(folder: Path) -> Path:
    """A folder that has queries and nothing else."""
    write(folder, queries=FOREIGN)
    (folder / "corpus.jsonl").unlink()
    (folder / "qrels" / "test.tsv").unlink()
    return folder


def test_a_question_is_asked_with_and_without_what_answers_it(tmp_path: Path) -> None:
    documents = [*DOCUMENTS, {"_id": "toll2", "text": "No toll on the bridge, the council says."}]
    rows = {row["query"]: row for row in rows_of(declining(write(tmp_path, documents, QUERIES, test=JUDGEMENTS)))}
    assert {query: (row["answered"], row["answered_deleted"]) for query, row in rows.items()} == {
        "q1": (True, False),
        "q2": (True, True),
        "q3": (True, False),
    }


def test_shares_stand_beside_the_figures(tmp_path: Path) -> None:
    figures = declining(write(tmp_path, queries=QUERIES, test=JUDGEMENTS)).figures()
    assert list(figures)[:2] == ["ndcg@10", "mrr@10"]
    assert list(figures)[-2:] == ["answered", "answered_deleted"]
    assert (figures["answered"], figures["answered_deleted"]) == (1.0, 0.0)


def test_ranking_figures_are_the_same_with_declining_measured(tmp_path: Path) -> None:
    folder = write(tmp_path)
    names = ("ndcg@10", "mrr@10", "recall@5", "recall@10", "queries", "passages")
    plain, with_declining = evaluate(folder).figures(), declining(folder).figures()
    assert [plain[name] for name in names] == [with_declining[name] for name in names]


def test_all_that_is_relevant_is_deleted_at_once_and_for_its_question_alone(tmp_path: Path) -> None:
    documents = [{"_id": str(n), "text": "The toll on the bridge will rise."} for n in range(5)]
    queries = [{"_id": "all", "text": "bridge toll"}, {"_id": "some", "text": "toll on the bridge"}]
    judged = "".join(f"all\t{n}\t1\n" for n in range(5)) + "some\t0\t1\nsome\t1\t2\nsome\t2\t0\n"
    rows = rows_of(declining(write(tmp_path, documents, queries, test=judged)))
    assert [row["answered_deleted"] for row in rows] == [False, True]


def test_a_period_is_understood_where_declining_is_measured(tmp_path: Path) -> None:
    documents = [{"_id": "toll", "text": "The toll on the bridge will rise.", "published_on": "2022-07-16"}]
    queries = [
        {"_id": "then", "text": "bridge toll in July 2022"},
        {"_id": "later", "text": "bridge toll in March 2024"},
    ]
    rows = rows_of(declining(write(tmp_path, documents, queries, test="then\ttoll\t1\nlater\ttoll\t1\n")))
    assert [row["answered"] for row in rows] == [True, False]
    assert [row["reciprocal_rank"] for row in rows] == [1.0, 1.0]


def test_a_speaker_is_understood_where_declining_is_measured(tmp_path: Path) -> None:
    documents = [
        {"_id": "toll", "text": "The toll on the bridge will rise.", "speaker": "Mara Velloni"},
        {"_id": "snow", "text": "Snow closed the hill road.", "speaker": "Dana Orlic"},
    ]
    queries = [
        {"_id": "own", "text": "What did Mara Velloni say about the toll on the bridge?"},
        {"_id": "other", "text": "What did Dana Orlic say about the toll on the bridge?"},
    ]
    rows = rows_of(declining(write(tmp_path, documents, queries, test="own\ttoll\t1\nother\ttoll\t1\n")))
    assert [row["answered"] for row in rows] == [True, False]


def test_a_row_tells_what_was_understood_and_why_a_question_was_declined(tmp_path: Path) -> None:
    documents = [{"_id": "toll", "text": "The toll on the bridge will rise.", "published_on": "2022-07-16"}]
    queries = [{"_id": "then", "text": "bridge toll in July 2022"}, {"_id": "bees", "text": "how do bees make wax"}]
    then, bees = rows_of(declining(write(tmp_path, documents, queries, test="then\ttoll\t1\nbees\ttoll\t1\n")))
    assert (then["understood"]["terms"], then["understood"]["from"]) == (["bridge", "toll"], "2022-07-01")
    assert (then["answered"], then["declined"]) == (True, None)
    assert (bees["answered"], bees["declined"]) == (False, "nothing")
    assert (bees["answered_deleted"], bees["relevant"]) == (False, ["toll"])


def test_dates_count_from_the_day_that_is_given(tmp_path: Path) -> None:
    documents = [{"_id": "toll", "text": "The toll on the bridge will rise.", "published_on": "2022-07-16"}]
    folder = write(tmp_path, documents, [{"_id": "q", "text": "bridge toll last month"}], test="q\ttoll\t1\n")
    answered = [
        evaluate(folder, Scope(declines=Declines(today))).figures()["answered"]
        for today in (date(2022, 8, 20), date(2026, 11, 24))
    ]
    assert answered == [1.0, 0.0]


def test_foreign_questions_are_asked_over_the_sets_own_documents(tmp_path: Path) -> None:
    found = declining(write(tmp_path / "own"), foreign_set(tmp_path / "foreign"))
    figures = found.figures()
    assert figures["answered_foreign"] == round(1 / 3, 4)
    assert figures["foreign_queries"] == 3
    rows = [row for row in rows_of(found) if "foreign_query" in row]
    assert [(row["foreign_query"], row["text"]) for row in rows] == [(row["_id"], row["text"]) for row in FOREIGN]
    assert [(row["answered"], row["hits"]) for row in rows] == [(False, []), (True, ["toll"]), (False, [])]


def test_a_sample_is_taken_of_either_sets_questions(tmp_path: Path) -> None:
    figures = declining(write(tmp_path / "own"), foreign_set(tmp_path / "foreign"), sample=2).figures()
    assert (figures["queries"], figures["foreign_queries"]) == (2, 2)


def test_the_only_document_can_be_deleted(tmp_path: Path) -> None:
    figures = declining(write(tmp_path, DOCUMENTS[1:2], QUERIES[1:2], test="q2\ttoll\t1\n")).figures()
    assert (figures["answered"], figures["answered_deleted"]) == (1.0, 0.0)


def test_progress_tells_of_both_kinds_of_questions(tmp_path: Path) -> None:
    told: list[Step] = []
    scope = Scope(declines=Declines(TODAY, foreign_set(tmp_path / "foreign")))
    evaluate(write(tmp_path / "own"), scope, told.append)
    last = [(step.stage, step.done) for step in told if step.is_last]
    assert last[-2:] == [(Stage.DECLINING, 3), (Stage.FOREIGN, 3)]


def test_a_folder_is_not_foreign_to_itself(tmp_path: Path) -> None:
    folder = write(tmp_path / "set")
    with pytest.raises(EvaluationSetError, match="not foreign to it"):
        declining(folder, tmp_path / "set" / ".." / "set")


def test_a_foreign_folder_without_queries_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(EvaluationSetError, match=r"empty/queries\.jsonl: No such file"):
        declining(write(tmp_path / "set"), tmp_path / "empty")
    with pytest.raises(EvaluationSetError, match="gone: there is no such folder"):
        declining(tmp_path / "set", tmp_path / "gone")
