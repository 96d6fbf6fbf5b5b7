import io

import pytest
from rich.console import Console
from rich.progress import Progress

from bot.commands.progress import Bars, Lines, shown
from index.evaluation.progress import Stage, Step, followed, silent


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_line_tells_how_much_is_done_how_fast_and_how_long_it_will_take() -> None:
    said: list[str] = []
    clock = Clock()
    lines = Lines(said.append, clock)
    lines(Step(Stage.READING, 0, 1_000_000))
    clock.now += 25
    lines(Step(Stage.READING, 250_000, 1_000_000))
    assert said == ["reading: 250,000 of 1,000,000 documents, 10,000.0 a second, 1 min 15 s left"]


def test_a_line_comes_every_twenty_seconds_at_most() -> None:
    said: list[str] = []
    clock = Clock()
    lines = Lines(said.append, clock)
    for done in range(480):
        lines(Step(Stage.RANKING, done, 480))
        clock.now += 0.125
    lines(Step(Stage.RANKING, 480, 480))
    assert len(said) == 3
    assert said[-1] == "ranking: 480 queries in 1 min 0 s"


def test_a_stage_that_is_over_at_once_says_so_once() -> None:
    said: list[str] = []
    lines = Lines(said.append, Clock())
    for _ in followed("abc", Stage.RANKING, 3, lines):
        pass
    for _ in followed("ab", Stage.FOREIGN, 2, lines):
        pass
    assert said == ["ranking: 3 queries in 0.0 s", "asking: 2 foreign queries in 0.0 s"]


def test_nothing_done_yet_has_no_outlook() -> None:
    said: list[str] = []
    clock = Clock()
    lines = Lines(said.append, clock)
    lines(Step(Stage.INDEXING, 0, 5000))
    clock.now += 30
    lines(Step(Stage.INDEXING, 0, 5000))
    assert said == ["indexing: 0 of 5,000 documents"]


def test_nothing_to_follow_is_not_told_of() -> None:
    told: list[Step] = []
    assert list(followed([], Stage.FOREIGN, 0, told.append)) == []
    assert told == []
    assert list(followed([1, 2], Stage.FOREIGN, 2, silent)) == [1, 2]


def test_a_terminal_shows_one_bar_that_is_gone_in_the_end() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=100)
    with Progress(console=console, transient=True) as progress:
        bars = Bars(progress)
        bars(Step(Stage.READING, 5, 10))
        bars(Step(Stage.READING, 10, 10))
        bars(Step(Stage.RANKING, 1, 4))
        assert [(task.description, task.completed, task.total) for task in progress.tasks if task.visible] == [
            ("ranking", 1, 4)
        ]


def test_progress_without_a_terminal_is_plain_lines_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    with shown() as progress:
        assert isinstance(progress, Lines)
        progress(Step(Stage.RANKING, 7, 7))
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("ranking: 7 queries in 0.0 s")


def test_progress_on_a_terminal_is_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")  # which makes Rich take any stream for a terminal
    with shown() as progress:
        assert isinstance(progress, Bars)
