"""Faults as they are ordered: which calls one meets, how often, and which orders there cannot be."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.playground.faults import (
    CUT_AFTER,
    CUT_BEFORE,
    HALF_SENT,
    Fault,
    Faults,
    Kind,
    Moment,
    Order,
    flood,
    late,
    proxy_page,
    refused,
    slow,
)


def met(faults: Faults, *calls: tuple[str, int | None], moment: Moment = Moment.BEFORE) -> list[bool]:
    return [faults.meet(moment, method, chat_id) is not None for method, chat_id in calls]


SEND, OTHER, ME = ("sendMessage", 5), ("sendMessage", 6), ("getMe", None)


@pytest.mark.parametrize(
    ("told", "meets"),
    [
        ({}, [True, False, False]),
        ({"times": 2}, [True, True, False]),
        ({"times": None}, [True, True, True]),
        ({"skip": 1}, [False, True, False]),
        ({"method": "SENDmessage", "times": 9}, [True, True, False]),
        ({"method": "getMe"}, [False, False, True]),
        ({"chat_id": 6}, [False, True, False]),
        ({"chat_id": 6, "skip": 1}, [False, False, False]),
        ({"chat_id": 7, "times": None}, [False, False, False]),
    ],
)
def test_order_meets_its_calls_and_no_others(told: dict[str, Any], meets: list[bool]) -> None:
    faults = Faults()
    faults.order(refused(500), **told)
    assert met(faults, SEND, OTHER, ME) == meets


def test_order_is_lifted_when_it_has_met_all_and_counts_what_it_met() -> None:
    faults = Faults()
    first = faults.order(refused(500), times=2, skip=1)
    second = faults.order(refused(502), times=None)
    assert second == first + 1
    codes = [fault.code for _ in range(4) if (fault := faults.meet(Moment.BEFORE, *ME))]
    assert codes == [502, 500, 500, 502]
    [standing] = faults.standing()
    assert (standing.number, standing.met, standing.passed) == (second, 2, 0)
    faults.lift(first)
    assert len(faults.standing()) == 1
    faults.order(refused(500))
    faults.lift()
    assert faults.standing() == []


def test_share_of_the_calls_is_met_that_the_seed_chooses() -> None:
    faults = Faults()
    runs = []
    for seed in (3, 3, 4):
        faults.order(refused(500), times=None, probability=0.5, seed=seed)
        runs.append(met(faults, *[ME] * 200))
        [standing] = faults.standing()
        assert standing.met + standing.passed == 200
        assert 70 < standing.met < 130
        faults.lift()
    assert runs[0] == runs[1] != runs[2]


@pytest.mark.parametrize(
    ("fault", "moment"),
    [
        (refused(500), Moment.BEFORE),
        (proxy_page(502), Moment.BEFORE),
        (slow(1), Moment.BEFORE),
        (CUT_BEFORE, Moment.BEFORE),
        (late(1), Moment.AFTER),
        (CUT_AFTER, Moment.AFTER),
        (HALF_SENT, Moment.AFTER),
    ],
)
def test_fault_meets_a_call_before_or_after_it_is_done(fault: Fault, moment: Moment) -> None:
    faults = Faults()
    faults.order(fault)
    [other] = set(Moment) - {moment}
    assert faults.meet(other, *ME) is None
    assert faults.meet(moment, *ME) == fault


@pytest.mark.parametrize(
    ("fault", "description", "parameters"),
    [
        (flood(7), "Too Many Requests: retry after 7", {"retry_after": 7}),
        (flood(), "Too Many Requests", {}),
        (refused(400), "Bad Request", {}),
        (refused(599), "Error", {}),
    ],
)
def test_refusal_is_in_telegrams_words(fault: Fault, description: str, parameters: dict[str, int]) -> None:
    error = fault.as_error()
    assert (error.code, error.description, error.parameters) == (fault.code, description, parameters)


@pytest.mark.parametrize(
    ("goes", "beyond", "reason"),
    [
        (lambda: refused(400), lambda: refused(399), "refused needs a code from 400 to 599, not 399"),
        (lambda: proxy_page(599), lambda: proxy_page(600), "proxy needs a code from 400 to 599, not 600"),
        (lambda: flood(1), lambda: flood(0), "a pause is from 1 to 86400 seconds, not 0"),
        (lambda: flood(86_400), lambda: flood(86_401), "a pause is from 1 to 86400 seconds, not 86401"),
        (lambda: flood(1), lambda: Fault(Kind.REFUSED, 500, 1), "only a refusal with 429 asks for a pause"),
        (lambda: slow(5), lambda: Fault(Kind.SLOW, retry_after_s=5), "only a refusal with 429 asks for a pause"),
        (lambda: proxy_page(500), lambda: Fault(Kind.CUT_AFTER, 500), "cut_after has no code"),
        (lambda: slow(0.5), lambda: slow(-0.5), "a delay is from 0 to 3600 seconds, not -0.5"),
        (lambda: late(0.5), lambda: late(0), "late needs a delay"),
        (lambda: late(3600), lambda: late(3601), "a delay is from 0 to 3600 seconds, not 3601"),
        (
            lambda: Order(CUT_AFTER, times=1),
            lambda: Order(CUT_AFTER, times=0),
            "a fault meets one call at least, not 0",
        ),
        (lambda: Order(CUT_AFTER, skip=0), lambda: Order(CUT_AFTER, skip=-1), "no -1 calls can be skipped"),
        (
            lambda: Order(CUT_AFTER, probability=1),
            lambda: Order(CUT_AFTER, probability=1.5),
            "a probability is above 0 and 1 at most, not 1.5",
        ),
        (
            lambda: Order(CUT_AFTER, probability=0.01),
            lambda: Order(CUT_AFTER, probability=0),
            "a probability is above 0 and 1 at most, not 0",
        ),
    ],
)
def test_order_that_cannot_be_is_refused_with_the_reason(
    goes: Callable[[], Any], beyond: Callable[[], Any], reason: str
) -> None:
    goes()
    with pytest.raises(ValueError) as raised:  # noqa: PT011 - its whole sentence is compared
        beyond()
    assert str(raised.value) == reason


async def test_server_that_is_not_on_the_network_cannot_restart() -> None:
    with pytest.raises(RuntimeError, match=r"^the playground is not on the network$"):
        await Faults().restart(0)
