"""How an evaluation's progress is shown, on stderr: a bar on a terminal, else a line now and then."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from bot.commands import printing
from index.evaluation.progress import Progress as Listener
from index.evaluation.progress import Stage, Step

_EVERY_S = 20.0
_MINUTE_S = 60


@contextmanager
def shown() -> Iterator[Listener]:
    """What to tell of the steps."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield Lines(printing.notice, time.monotonic)
        return
    columns = TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[counted]}"), TimeRemainingColumn()
    with Progress(*columns, console=console, transient=True) as progress:
        yield Bars(progress)


class Lines:
    """A line when a stage is over, and every 20 seconds while it lasts."""

    def __init__(self, say: Callable[[str], None], clock: Callable[[], float]) -> None:
        self._say = say
        self._clock = clock
        self._stage: Stage | None = None
        self._began = self._said = 0.0

    def __call__(self, step: Step) -> None:
        """Say how far it is, if it is time to."""
        now = self._clock()
        if step.stage is not self._stage:
            self._stage, self._began, self._said = step.stage, now, now
        if step.is_last:
            self._say(f"{step.stage.deed}: {_counted(step)} in {_lasting(now - self._began)}")
        elif now - self._said >= _EVERY_S:
            self._said = now
            self._say(f"{step.stage.deed}: {_counted(step)}{_outlook(step, now - self._began)}")


class Bars:
    """A bar for the stage that lasts."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._tasks: dict[Stage, TaskID] = {}

    def __call__(self, step: Step) -> None:
        """Move the bar on."""
        if step.stage not in self._tasks:
            for task in self._tasks.values():
                self._progress.update(task, visible=False)
            self._tasks[step.stage] = self._progress.add_task(step.stage.deed, counted="")
        self._progress.update(self._tasks[step.stage], completed=step.done, total=step.total, counted=_counted(step))


def _counted(step: Step) -> str:
    of_all = "" if step.is_last else f" of {step.total:,}"
    return f"{step.done:,}{of_all} {step.stage.of_what}"


def _outlook(step: Step, passed_s: float) -> str:
    """How fast it is and how long it will take, as soon as something is done."""
    if not step.done:
        return ""
    rate = step.done / passed_s
    return f", {rate:,.1f} a second, {_lasting((step.total - step.done) / rate)} left"


def _lasting(seconds: float) -> str:
    if seconds < _MINUTE_S:
        return f"{seconds:.1f} s"
    return f"{seconds // _MINUTE_S:.0f} min {seconds % _MINUTE_S:.0f} s"
