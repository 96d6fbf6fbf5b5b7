"""What a button carries: an action and its numbers, in Telegram's 64 bytes, so that it works after a restart.

The first character is the format's version: data of another version, or that no button of ours carries, is refused.
"""

import re
from enum import StrEnum
from typing import NamedTuple

from index.model import PassageId

VERSION = "1"
DATA_LIMIT = 64

_DATA = re.compile(rf"{VERSION}([a-z])((?::\d{{1,16}}){{0,4}})", re.ASCII)


class Action(StrEnum):
    """What a tap asks for."""

    CONTEXT = "c"  # passage id
    WHOLE = "w"  # passage id
    ASK = "m"  # asked question, offset
    STATEMENTS = "s"  # article, offset
    ALERT = "a"  # asked question
    EVERYTHING = "e"
    SUBSCRIPTIONS = "l"
    REMOVE = "r"  # subscription
    REMOVE_ALL = "x"


_NUMBERS = {
    Action.CONTEXT: 4,
    Action.WHOLE: 4,
    Action.ASK: 2,
    Action.STATEMENTS: 2,
    Action.ALERT: 1,
    Action.EVERYTHING: 0,
    Action.SUBSCRIPTIONS: 0,
    Action.REMOVE: 1,
    Action.REMOVE_ALL: 0,
}


class Tap(NamedTuple):
    """A button's action with its numbers, as many as the action takes."""

    action: Action
    numbers: tuple[int, ...]

    @property
    def passage_id(self) -> PassageId:
        """The numbers of an action on a passage."""
        return PassageId(*self.numbers)


def data(action: Action, *numbers: int) -> str:
    """What the button is to carry."""
    return "".join([VERSION, action, *(f":{number}" for number in numbers)])


def parse(text: str | None) -> Tap | None:
    """The tap that `data` wrote; None for anything else, whoever wrote it."""
    match = _DATA.fullmatch(text or "")
    if match is None or match[1] not in {action.value for action in Action}:
        return None
    action = Action(match[1])
    numbers = tuple(int(number) for number in match[2].split(":")[1:])
    return Tap(action, numbers) if len(numbers) == _NUMBERS[action] else None
