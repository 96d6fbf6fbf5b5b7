"""What a button carries: an action and its numbers, in Telegram's 64 bytes, so that it works after a restart.

The first character is the format's version: data of another version, or that no button of ours carries, is refused.
Version 1 wrote its numbers in decimal; such buttons stand in old chats and still work.
"""

import re
from enum import StrEnum
from typing import NamedTuple

from index.model import PassageId
from index.results import Constraint, Lifted

VERSION = "2"
DATA_LIMIT = 64

# In base 36, the ids of a question, an article and a revision and two offsets fit, each as large as its column takes.
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_DATA = re.compile(rf"{VERSION}([a-z])((?::[0-9a-z]{{1,13}}){{0,5}})", re.ASCII)
_EARLIER_DATA = re.compile(r"1([a-z])((?::\d{1,16}){0,4})", re.ASCII)
_EARLIER_BASE = 10


class Action(StrEnum):
    """What a tap asks for."""

    CONTEXT = "c"  # passage id
    WHOLE = "w"  # passage id
    ASK = "m"  # asked question, offset
    LIFT = "t"  # asked question, the number of what is to be lifted of it
    HELPFUL = "h"  # asked question, passage id
    WRONG = "f"  # asked question, passage id
    RATE = "j"  # asked question, the number of the first passage
    STATEMENTS = "s"  # article, offset
    ALERT = "a"  # asked question
    EVERYTHING = "e"
    SUBSCRIPTIONS = "l"
    REMOVE = "r"  # subscription
    REMOVE_ALL = "x"
    REPORTS = "p"  # offset


_NUMBERS = {
    Action.CONTEXT: 4,
    Action.WHOLE: 4,
    Action.ASK: 2,
    Action.LIFT: 2,
    Action.HELPFUL: 5,
    Action.WRONG: 5,
    Action.RATE: 2,
    Action.STATEMENTS: 2,
    Action.ALERT: 1,
    Action.EVERYTHING: 0,
    Action.SUBSCRIPTIONS: 0,
    Action.REMOVE: 1,
    Action.REMOVE_ALL: 0,
    Action.REPORTS: 1,
}


# A bit each. They stand in buttons that were sent: none is ever to mean another.
_BITS = {Constraint.SPEAKER: 1, Constraint.PERIOD: 2, Constraint.SUBJECT: 4}


class Tap(NamedTuple):
    """A button's action with its numbers, as many as the action takes."""

    action: Action
    numbers: tuple[int, ...]

    @property
    def passage_id(self) -> PassageId:
        """The last numbers of an action on a passage."""
        return PassageId(*self.numbers[-4:])


def data(action: Action, *numbers: int) -> str:
    """What the button is to carry."""
    return "".join([VERSION, action, *(f":{_written(number)}" for number in numbers)])


def number_of(lifted: Lifted) -> int:
    """The number by which a button carries a set of constraints."""
    return sum(_BITS[constraint] for constraint in lifted)


def lifted_of(number: int) -> Lifted:
    """The set of constraints that `number_of` gave this number. What is no constraint of ours is left out."""
    return frozenset(constraint for constraint, bit in _BITS.items() if number & bit)


def parse(text: str | None) -> Tap | None:
    """The tap that `data` wrote; None for anything else, whoever wrote it."""
    base = len(_DIGITS)
    match = _DATA.fullmatch(text or "")
    if match is None:
        base = _EARLIER_BASE
        match = _EARLIER_DATA.fullmatch(text or "")
    if match is None or match[1] not in {action.value for action in Action}:
        return None
    action = Action(match[1])
    numbers = tuple(int(number, base) for number in match[2].split(":")[1:])
    return Tap(action, numbers) if len(numbers) == _NUMBERS[action] else None


def _written(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return digits or _DIGITS[0]
