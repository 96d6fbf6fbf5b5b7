import json
import math
from pathlib import Path

import pytest

from bot.commands.query_rows import query_rows
from index.evaluation import evaluate
from index.evaluation.measurement import Scope
from index.evaluation.progress import Stage, Step
from support.evaluation_sets import DOCUMENTS, HEADER, QUERIES, write


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
    found = evaluate(write(tmp_path)).figures()
    assert (found["ndcg@10"], found["mrr@10"], found["recall@5"], found["recall@10"]) == (1.0, 1.0, 1.0, 1.0)
    assert (found["queries"], found["passages"]) == (3, 4)


def test_figures_are_those_of_the_definitions(tmp_path: Path) -> None:
    # the relevant documents come second and not at all
    found = evaluate(write(tmp_path, test=f"{HEADER}q1\tsnow\t1\nq1\tмост\t1\n"))
    (one,) = found.rankings
    assert one.ndcg() == pytest.approx((1 / math.log2(3)) / (1 + 1 / math.log2(3)))
    assert one.reciprocal_rank() == pytest.approx(0.5)
    assert one.recall(1) == 0.0
    assert one.recall(5) == one.recall() == pytest.approx(0.5)


def test_figures_are_means_over_the_judged_queries(tmp_path: Path) -> None:
    found = evaluate(write(tmp_path, test=f"{HEADER}q1\tsnow\t1\nq2\ttoll\t1\n")).figures()
    assert found["mrr@10"] == 0.75
    assert found["ndcg@10"] == round((1 + 1 / math.log2(3)) / 2, 4)


def test_grades_are_linear_gains(tmp_path: Path) -> None:
    (one,) = evaluate(write(tmp_path, test=f"{HEADER}q1\troad\t1\nq1\tsnow\t3\n")).rankings
    assert one.ndcg() == pytest.approx((1 + 3 / math.log2(3)) / (3 + 1 / math.log2(3)))


def test_grades_of_zero_and_below_are_not_relevant(tmp_path: Path) -> None:
    found = evaluate(write(tmp_path, test=f"{HEADER}q1\troad\t0\nq1\tsnow\t-2\nq1\ttoll\t1\nq2\tsnow\t0\n"))
    assert [one.relevant for one in found.rankings] == [{"toll": 1}]
    assert found.figures()["recall@10"] == 0.0


def test_a_speaker_a_phrase_or_a_date_in_a_query_narrows_nothing(tmp_path: Path) -> None:
    queries = [{"_id": "q1", "text": '"coast lorries" in July 1999, according to nobody'}]
    assert evaluate(write(tmp_path, queries=queries, test="q1\troad\t1\n")).figures()["mrr@10"] == 1.0


def test_a_query_that_is_a_document_does_not_find_itself(tmp_path: Path) -> None:
    documents = [*DOCUMENTS, {"_id": "q2", "text": "bridge toll"}]
    assert evaluate(write(tmp_path, documents)).figures()["mrr@10"] == 1.0


def test_a_document_that_only_has_a_querys_id_is_found(tmp_path: Path) -> None:
    documents = [*DOCUMENTS, {"_id": "q2", "text": "bridge toll bridge"}]
    second = evaluate(write(tmp_path, documents)).rankings[1]
    assert list(second.hits)[:2] == ["q2", "toll"]


def test_a_row_tells_of_one_query(tmp_path: Path) -> None:
    first, *others = query_rows(evaluate(write(tmp_path)))
    assert first == {
        "query": "q1",
        "text": "is the coast road open",
        "ndcg@10": 1.0,
        "reciprocal_rank": 1.0,
        "recall@10": 1.0,
        "hits": ["road", "snow"],
        "relevant": ["road", "snow"],
    }
    assert [row["query"] for row in others] == ["q2", "q3"]


def test_a_sample_is_the_same_queries_every_time(tmp_path: Path) -> None:
    queries = [{"_id": f"q{n}", "text": "bridge toll"} for n in range(50)]
    judged = "".join(f"q{n}\ttoll\t1\n" for n in range(50))
    folder = write(tmp_path, queries=queries, test=judged)
    first, second = (evaluate(folder, Scope(sample=7)) for _ in range(2))
    chosen = [one.query for one in first.rankings]
    assert len(chosen) == 7
    assert chosen == [one.query for one in second.rankings]
    assert chosen == sorted(chosen, key=lambda query: int(query[1:]))
    assert chosen != [f"q{n}" for n in range(7)]


def test_a_sample_larger_than_the_set_is_the_set(tmp_path: Path) -> None:
    assert evaluate(write(tmp_path), Scope(sample=99)).figures()["queries"] == 3


def test_progress_tells_of_every_stage_until_it_is_over(tmp_path: Path) -> None:
    told: list[Step] = []
    evaluate(write(tmp_path), progress=told.append)
    assert list(dict.fromkeys(step.stage for step in told)) == [Stage.READING, Stage.INDEXING, Stage.RANKING]
    assert [(step.stage, step.done) for step in told if step.is_last] == [
        (Stage.READING, 4),
        (Stage.INDEXING, 4),
        (Stage.RANKING, 3),
    ]


def test_empty_lines_do_not_end_the_reading_early_or_late(tmp_path: Path) -> None:
    told: list[Step] = []
    rows = "\n\n".join(json.dumps(row) for row in DOCUMENTS) + "\n\n\n"
    evaluate(write(tmp_path, documents=rows, queries=QUERIES), progress=told.append)
    reading = [step for step in told if step.stage is Stage.READING]
    assert [step.done for step in reading] == [0, 1, 2, 3, 4]
    assert [step.is_last for step in reading] == [False, False, False, False, True]
