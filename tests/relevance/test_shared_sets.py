"""Figures over sets that are not part of the project, where they lie beside it."""

from pathlib import Path

import pytest

from index.evaluation import evaluate

SETS = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "retrieval"


def test_english_questions_find_their_paragraphs() -> None:
    folder = SETS / "xquad_en"
    if not folder.is_dir():
        pytest.skip("the retrieval sets are not beside the project")
    figures = evaluate(folder).figures()
    assert figures["queries"] == 1190
    assert figures["ndcg@10"] >= 0.955
    assert figures["mrr@10"] >= 0.945
    assert figures["recall@5"] >= 0.975
    assert figures["recall@10"] >= 0.985
