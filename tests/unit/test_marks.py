"""What holds for the runs inside marks, whatever marks a text has and however they are mixed up."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import Block, BlockKind
from index.speech.marks.runs import Marked, marked_runs
from index.speech.marks.signs import ANGLED, DOUBLE, SINGLE

_MARKS = "".join(sorted(DOUBLE | ANGLED | SINGLE))
_TEXTS = st.text(alphabet=f"{_MARKS} \nabcAB.,:;!?—–-()0'", max_size=120)
_KINDS = st.lists(st.sampled_from(list(BlockKind)), min_size=1, max_size=5)


def runs_of(text: str, kinds: list[BlockKind]) -> tuple[list[Block], tuple[Marked, ...]]:
    blocks: list[Block] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(kinds[len(blocks) % len(kinds)], start, start + len(line)))
        start += len(line) + 1
    return blocks, marked_runs(text, blocks)


@given(_TEXTS, _KINDS)
def test_no_run_leaves_its_block(text: str, kinds: list[BlockKind]) -> None:
    blocks, runs = runs_of(text, kinds)
    for run in runs:
        block = blocks[run.block]
        assert block.start <= run.outer_start <= run.start <= run.end <= run.outer_end <= block.end


@given(_TEXTS, _KINDS)
def test_runs_stand_in_order_and_never_overlap(text: str, kinds: list[BlockKind]) -> None:
    _, runs = runs_of(text, kinds)
    assert all(before.outer_end <= after.outer_start for before, after in pairwise(runs))


@given(_TEXTS, _KINDS)
def test_a_run_has_marks_where_it_says_so_and_reaches_its_blocks_edge_where_not(
    text: str, kinds: list[BlockKind]
) -> None:
    blocks, runs = runs_of(text, kinds)
    for run in runs:
        block = blocks[run.block]
        opening, closing = text[run.outer_start : run.start], text[run.end : run.outer_end]
        assert set(opening) <= set(_MARKS) | {","} if run.opened else run.start == block.start
        assert set(closing) <= set(_MARKS) if run.closed else run.end == block.end


@given(_TEXTS, _KINDS)
def test_a_speech_goes_on_only_where_its_run_before_reached_its_blocks_end(text: str, kinds: list[BlockKind]) -> None:
    _, runs = runs_of(text, kinds)
    for before, after in pairwise(runs):
        if before.speech == after.speech:
            assert before.block < after.block
            assert not before.closed


@given(_TEXTS)
def test_text_without_marks_has_no_runs(text: str) -> None:
    _, runs = runs_of("".join(" " if char in f"{_MARKS},`" else char for char in text), [BlockKind.PARAGRAPH])
    assert runs == ()


@pytest.mark.parametrize("mark", [*_MARKS, ",,", "``", "''"])
def test_a_hundred_thousand_opening_marks_bound_one_run_at_most_in_each_block(mark: str) -> None:
    text = f"{mark}a " * 50_000 + "\n" + f"{mark} " * 50_000
    blocks, runs = runs_of(text, [BlockKind.PARAGRAPH])
    assert len(runs) <= sum(text[block.start : block.end].count(mark) for block in blocks) // 2 + len(blocks)


@given(st.lists(st.sampled_from(["“a b,” c d. ", "«a b», — c d. ", "„a b“ c d. ", '"a b," c d. ']), max_size=8))
def test_plain_pairs_of_any_marks_are_each_a_run_however_they_follow_each_other(parts: list[str]) -> None:
    text = "".join(parts)
    _, runs = runs_of(text, [BlockKind.PARAGRAPH])
    assert [text[run.start : run.end].rstrip(",") for run in runs] == ["a b"] * len(parts)
