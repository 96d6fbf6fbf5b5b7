"""How far an evaluation is: the steps that it tells of. How they are shown is for the listener to decide."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

_Item = TypeVar("_Item")


class Stage(Enum):
    """What is being done, and with what."""

    READING = ("reading", "documents")
    INDEXING = ("indexing", "documents")
    RANKING = ("ranking", "queries")
    DECLINING = ("asking, as they are and with what is relevant deleted", "queries")
    FOREIGN = ("asking", "foreign queries")

    def __init__(self, deed: str, of_what: str) -> None:
        self.deed = deed
        self.of_what = of_what


@dataclass(frozen=True, slots=True)
class Step:
    """How much of a stage is done. The stage is over when all of it is, and not before."""

    stage: Stage
    done: int
    total: int

    @property
    def is_last(self) -> bool:
        """Whether the stage is over."""
        return self.done == self.total


Progress = Callable[[Step], None]


def silent(_: Step) -> None:
    """Show nothing."""


def followed(items: Iterable[_Item], stage: Stage, total: int, progress: Progress) -> Iterator[_Item]:
    """The items, told of one by one. `total` may be about right: at the end it is what there was."""
    done = 0
    for item in items:
        progress(Step(stage, done, max(total, done + 1)))
        yield item
        done += 1
    if done:
        progress(Step(stage, done, done))
