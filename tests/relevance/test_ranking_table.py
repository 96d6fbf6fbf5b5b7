"""The page on the ranking tells of the features and the threshold that there are."""

import re
from pathlib import Path

from index.bm25 import K1, B
from index.retrieval.coverage import THRESHOLD
from index.retrieval.features import WEIGHTS
from relevance.tried import TRIED

_PAGE = (Path(__file__).parent / "RANKING.md").read_text(encoding="utf-8")


def _weights(page: str) -> dict[str, float]:
    rows = re.findall(r"^\| `(\w+)` \| ([\d.]+) \|", page, re.MULTILINE)
    return {name: float(weight) for name, weight in rows}


def test_page_has_every_feature_with_its_weight_and_no_other() -> None:
    assert _weights(_PAGE) == {str(feature): weight for feature, weight in WEIGHTS.items()}


def test_page_has_every_feature_that_was_tried_and_left_out() -> None:
    assert [tried.name for tried in TRIED if f"| {tried.name}, " not in _PAGE] == []


def test_page_has_the_threshold_and_the_parameters_in_use() -> None:
    assert f"| **{THRESHOLD:.2f}** |" in _PAGE
    assert f"K1 {K1}, B {B}" in _PAGE
