"""The stored figures of the ways of establishing a speaker, measured anew where annotated articles are at hand."""

from pathlib import Path

import pytest

from index.speech.ways import ENGLISH, OTHERS, Measured, Way, pooled
from relevance.ways import measure_english, measure_others, total

_DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
_ARTICLES = _DATA / "quotes" / "polnear_train.jsonl"
_NEWS = _DATA / "regional"
_MOVED = 0.02  # of the cases, and of the share that is right: less needs no new figures


def _still_holds(stored: Measured, measured: Measured) -> bool:
    cases = abs(stored.cases - measured.cases) <= max(5, _MOVED * stored.cases)
    return cases and abs(stored.right / stored.cases - measured.right / measured.cases) <= _MOVED


@pytest.mark.skipif(not _ARTICLES.is_file(), reason="the annotated articles are not beside the project")
def test_stored_figures_of_the_english_ways_are_those_measured() -> None:
    figures = {Way(way): row for way, row in measure_english(_ARTICLES).items()}
    moved = {way: (stored, figures.get(way)) for way, stored in ENGLISH.items() if stored.cases >= 100}
    moved = {way: pair for way, pair in moved.items() if pair[1] is None or not _still_holds(pair[0], pair[1])}
    assert not moved
    assert _still_holds(pooled(ENGLISH), pooled(figures))


@pytest.mark.skipif(not _NEWS.is_dir(), reason="the annotated news of other languages are not beside the project")
def test_what_is_stored_for_the_other_languages_is_no_better_than_what_is_measured() -> None:
    measured = total(measure_others(_NEWS / "gold.jsonl", _NEWS / "texts"))
    assert measured.bound >= OTHERS.bound - _MOVED
