"""Where the time of the processor goes in a program of coroutines and threads: each part's own share.

A part is a function: what it spends counts for it until it calls another part. A coroutine is timed step by step, so
that what other tasks spend while it waits is not counted. What no part spends is the rest: the event loop, sockets.
"""

import threading
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Generator
from functools import wraps
from inspect import iscoroutinefunction
from types import coroutine
from typing import Any


class Shares:
    """Seconds of the processor by part."""

    def __init__(self) -> None:
        self._threads: list[_Stack] = []
        self._local = threading.local()

    def time(self, owner: Any, name: str, part: str) -> None:
        """From now on, count what this function of a class or module spends for the part."""
        timed = getattr(owner, name)
        wrap = self._stepwise if iscoroutinefunction(timed) else self._whole
        setattr(owner, name, wrap(timed, part))

    def spent(self) -> dict[str, float]:
        """The seconds up to now: of each part, and "rest"."""
        total = Counter[str]()
        for stack in self._threads:
            total.update(stack.spent)
        return {**total, "rest": time.process_time() - sum(total.values())}

    def _whole(self, timed: Callable[..., Any], part: str) -> Callable[..., Any]:
        @wraps(timed)
        def whole(*args: Any, **kwargs: Any) -> Any:
            stack = self._stack()
            stack.enter(part)
            try:
                return timed(*args, **kwargs)
            finally:
                stack.leave()

        return whole

    def _stepwise(self, timed: Callable[..., Coroutine[Any, Any, Any]], part: str) -> Callable[..., Any]:
        @wraps(timed)
        async def stepwise(*args: Any, **kwargs: Any) -> Any:
            return await _steps(timed(*args, **kwargs), self._stack(), part)

        return stepwise

    def _stack(self) -> "_Stack":
        try:
            stack: _Stack = self._local.stack
        except AttributeError:
            stack = self._local.stack = _Stack()
            self._threads.append(stack)
        return stack


class _Stack:
    """The parts that one thread is in, the innermost last, and what it spent in each."""

    def __init__(self) -> None:
        self.spent = Counter[str]()
        self._inside: list[str] = []
        self._since = 0.0

    def enter(self, part: str) -> None:
        self._count()
        self._inside.append(part)

    def leave(self) -> None:
        self._count()
        self._inside.pop()

    def _count(self) -> None:
        now = time.thread_time()
        if self._inside:
            self.spent[self._inside[-1]] += now - self._since
        self._since = now


@coroutine
def _steps(work: Coroutine[Any, Any, Any], stack: _Stack, part: str) -> Generator[Any, Any, Any]:
    step: Callable[[], Any] = lambda: work.send(None)  # noqa: E731 - the next step is one of two
    while True:
        stack.enter(part)
        try:
            waits_for = step()
        except StopIteration as end:
            return end.value
        finally:
            stack.leave()
        try:
            sent = yield waits_for
        except BaseException as error:  # noqa: BLE001 - handed on to the work, whatever it is
            step = lambda thrown=error: work.throw(thrown)  # noqa: E731
        else:
            step = lambda value=sent: work.send(value)  # noqa: E731
