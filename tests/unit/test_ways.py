"""Which ways of establishing a speaker are right often enough to be shown."""

import pytest

from index.speech.ways import ENGLISH, Measured, Way, is_shown, pooled, shown_ways


def test_the_bound_is_wilsons() -> None:
    assert Measured(100, 95).bound == pytest.approx(0.8882, abs=1e-4)
    assert Measured(1000, 950).bound == pytest.approx(0.9347, abs=1e-4)
    assert Measured(0, 0).bound == 0


def test_a_way_that_is_too_often_wrong_is_not_shown() -> None:
    shown = shown_ways({Way.AFTER: Measured(1000, 990), Way.ROLE: Measured(1000, 700)})
    assert Way.AFTER in shown
    assert Way.ROLE not in shown


def test_ways_with_few_cases_stand_or_fall_together() -> None:
    few = {Way.COLON: Measured(60, 60), Way.ROLE: Measured(60, 58)}
    assert pooled(few) == Measured(120, 118)
    assert {Way.COLON, Way.ROLE} <= shown_ways(few)
    assert not {Way.COLON, Way.ROLE} & shown_ways({**few, Way.ROLE: Measured(60, 30)})


def test_a_way_without_a_case_is_judged_with_the_pool() -> None:
    assert Way.FRAMING_EVENT in shown_ways({Way.COLON: Measured(99, 99)})
    assert Way.FRAMING_EVENT not in shown_ways({})


def test_every_way_that_is_shown_in_english_is_above_the_bar() -> None:
    assert is_shown(Way.AFTER, "en")
    assert set(ENGLISH) <= set(Way)
    assert all(row.right <= row.cases for row in ENGLISH.values())
