"""Faults on demand: what goes wrong with the bot's calls, with which of them, and how often.

An order stands until it has met its number of calls, or is lifted. What an order does to a call is in `failing`.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from http import HTTPStatus
from random import Random

from bot.playground.errors import ApiError


class Kind(StrEnum):
    """What goes wrong. The first four meet a call before it is done; of them only the slow one is then done."""

    SLOW = "slow"  # done, but only after the delay
    REFUSED = "refused"  # Telegram's own error, as JSON
    PROXY = "proxy"  # the page of a proxy that does not reach Telegram, as HTML
    CUT_BEFORE = "cut_before"  # nothing was done, and the connection is gone
    LATE = "late"  # done at once, answered after the delay
    CUT_AFTER = "cut_after"  # done, but the connection is gone without an answer
    HALF_SENT = "half_sent"  # done, but the connection is gone with half of the answer


class Moment(StrEnum):
    """When a fault meets a call: before it is done, or when its answer is ready."""

    BEFORE = "before"
    AFTER = "after"


_AFTER = frozenset({Kind.LATE, Kind.CUT_AFTER, Kind.HALF_SENT})
_WITH_CODE = frozenset({Kind.REFUSED, Kind.PROXY})
_DELAYS = frozenset({Kind.SLOW, Kind.LATE})
_LONGEST_DELAY_S = 3600.0
_LONGEST_PAUSE_S = 86_400


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong. Raises ValueError for what cannot.

    Attributes:
        code: the HTTP status of a refusal or of a proxy's page.
        retry_after_s: what a 429 asks for; None leaves the parameter out, as Telegram's front servers do.
        delay_s: how long it takes, by the playground's clock.
    """

    kind: Kind
    code: int = 0
    retry_after_s: int | None = None
    delay_s: float = 0.0

    def __post_init__(self) -> None:
        """Check the values against each other."""
        if self.kind in _WITH_CODE and not HTTPStatus.BAD_REQUEST <= self.code <= 599:  # noqa: PLR2004 - the last code there is
            raise ValueError(f"{self.kind} needs a code from 400 to 599, not {self.code}")
        if self.kind not in _WITH_CODE and self.code:
            raise ValueError(f"{self.kind} has no code")
        if self.retry_after_s is not None:
            if self.kind is not Kind.REFUSED or self.code != HTTPStatus.TOO_MANY_REQUESTS:
                raise ValueError("only a refusal with 429 asks for a pause")
            if not 1 <= self.retry_after_s <= _LONGEST_PAUSE_S:
                raise ValueError(f"a pause is from 1 to {_LONGEST_PAUSE_S} seconds, not {self.retry_after_s}")
        if not 0 <= self.delay_s <= _LONGEST_DELAY_S:
            raise ValueError(f"a delay is from 0 to {_LONGEST_DELAY_S:.0f} seconds, not {self.delay_s}")
        if self.kind in _DELAYS and not self.delay_s:
            raise ValueError(f"{self.kind} needs a delay")

    @property
    def moment(self) -> Moment:
        """When it meets a call."""
        return Moment.AFTER if self.kind in _AFTER else Moment.BEFORE

    def as_error(self) -> ApiError:
        """The refusal, in Telegram's wording."""
        wording = HTTPStatus(self.code).phrase if self.code in set(HTTPStatus) else "Error"
        if self.retry_after_s is None:
            return ApiError(self.code, wording)
        pause = {"retry_after": self.retry_after_s}
        return ApiError(self.code, f"{wording}: retry after {self.retry_after_s}", pause)


def flood(retry_after_s: int | None = None) -> Fault:
    """A 429, with the pause that it asks for or without one."""
    return Fault(Kind.REFUSED, HTTPStatus.TOO_MANY_REQUESTS, retry_after_s)


def refused(code: int) -> Fault:
    """An error of Telegram's."""
    return Fault(Kind.REFUSED, code)


def proxy_page(code: int) -> Fault:
    """An error of what stands before Telegram."""
    return Fault(Kind.PROXY, code)


def slow(delay_s: float) -> Fault:
    """A call that takes so long."""
    return Fault(Kind.SLOW, delay_s=delay_s)


def late(delay_s: float) -> Fault:
    """A call that is done at once and answered so much later."""
    return Fault(Kind.LATE, delay_s=delay_s)


CUT_BEFORE = Fault(Kind.CUT_BEFORE)
CUT_AFTER = Fault(Kind.CUT_AFTER)
HALF_SENT = Fault(Kind.HALF_SENT)


@dataclass(frozen=True, slots=True)
class Order:
    """Which calls the fault is to meet. Raises ValueError for what cannot be.

    Attributes:
        method: the calls' method, as Telegram writes it; "" for any.
        chat_id: the chat that they are about; None for any and none.
        times: how many calls it is to meet; None for all until it is lifted.
        skip: so many calls pass unharmed before.
        probability: the share of the calls that it meets, chosen by the seed: the same calls with the same seed.
    """

    fault: Fault
    method: str = ""
    chat_id: int | None = None
    times: int | None = 1
    skip: int = 0
    probability: float = 1.0
    seed: int = 0

    def __post_init__(self) -> None:
        """Check each value."""
        if self.times is not None and self.times < 1:
            raise ValueError(f"a fault meets one call at least, not {self.times}")
        if self.skip < 0:
            raise ValueError(f"no {self.skip} calls can be skipped")
        if not 0 < self.probability <= 1:
            raise ValueError(f"a probability is above 0 and 1 at most, not {self.probability}")


@dataclass(slots=True)
class Standing:
    """An order, and how many calls it has let pass and met."""

    number: int
    order: Order
    passed: int = 0
    met: int = 0
    chance: Random = field(default_factory=Random)

    @property
    def is_done(self) -> bool:
        """Whether it has met all that it was to meet."""
        return self.order.times is not None and self.met >= self.order.times

    def meets(self, moment: Moment, method: str, chat_id: int | None) -> bool:
        """Whether the fault befalls this call, which then counts."""
        order = self.order
        if order.fault.moment is not moment or order.method.lower() not in {"", method.lower()}:
            return False
        if order.chat_id not in {None, chat_id}:
            return False
        if self.passed < order.skip or self.chance.random() >= order.probability:
            self.passed += 1
            return False
        self.met += 1
        return True


async def _cannot_restart(down_s: float) -> None:  # noqa: ARG001 - the signature of a restart
    raise RuntimeError("the playground is not on the network")


@dataclass(slots=True)
class Faults:
    """The orders that stand. `restart` takes the server away for so many seconds; whoever serves puts it here."""

    restart: Callable[[float], Awaitable[None]] = _cannot_restart
    _standing: dict[int, Standing] = field(default_factory=dict)
    _last: int = 0

    def order(
        self,
        fault: Fault,
        method: str = "",
        *,
        chat_id: int | None = None,
        times: int | None = 1,
        skip: int = 0,
        probability: float = 1.0,
        seed: int = 0,
    ) -> int:
        """The number of the new order, by which it can be lifted. Raises ValueError."""
        return self.put(Order(fault, method, chat_id, times, skip, probability, seed))

    def put(self, order: Order) -> int:
        """The number of the order, which stands from now on."""
        self._last += 1
        self._standing[self._last] = Standing(self._last, order, chance=Random(order.seed))  # noqa: S311 - to be repeated
        return self._last

    def lift(self, number: int | None = None) -> None:
        """End an order, or all; one that has ended already is no mistake."""
        if number is None:
            self._standing.clear()
        else:
            self._standing.pop(number, None)

    def standing(self) -> list[Standing]:
        """The orders that stand, in the order in which they came."""
        return list(self._standing.values())

    def meet(self, moment: Moment, method: str, chat_id: int | None) -> Fault | None:
        """What befalls this call at this moment: the fault of the first order that takes it, which then counts it.

        A call that met a fault before it was done meets no other after it, unless it was only slow.
        """
        for standing in self.standing():
            if standing.meets(moment, method, chat_id):
                if standing.is_done:
                    self.lift(standing.number)
                return standing.order.fault
        return None
