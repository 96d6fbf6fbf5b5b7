"""Faults that are ordered over HTTP, and the journal that is downloaded."""

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from support.callers import Caller, calling


@pytest.fixture
async def bot() -> AsyncIterator[Caller]:
    async with calling() as bot:
        yield bot


async def page(bot: Caller, path: str, told: Any) -> httpx.Response:
    headers = {"Origin": bot.telegram.url}
    async with httpx.AsyncClient(base_url=bot.telegram.url, headers=headers, trust_env=False) as client:
        return await (client.get(path) if told is None else client.post(path, json=told))


async def test_person_orders_a_fault_sees_it_stand_and_lifts_it(bot: Caller) -> None:
    told = {"kind": "refused", "code": 429, "retry_after": 5, "method": "sendMessage", "times": None}
    order = (await page(bot, "/api/faults", told)).json()["order"]
    assert (await bot.sends()).json()["parameters"] == {"retry_after": 5}
    [standing] = (await page(bot, "/api/faults", None)).json()
    assert (standing["order"], standing["met"], standing["method"]) == (order, 1, "sendMessage")
    await page(bot, "/api/faults/lift", {"order": order})
    assert (await bot.sends()).status_code == 200


@pytest.mark.parametrize(
    ("path", "told", "reason"),
    [
        ("/api/faults", {}, "kind is missing"),
        ("/api/faults", {"kind": "gone"}, "gone"),
        ("/api/faults", {"kind": "refused", "code": 200}, "a code from 400 to 599"),
        ("/api/faults", {"kind": "slow", "delay": -1}, "a delay is from 0"),
        ("/api/faults", {"kind": "slow", "delay": 1, "chat_id": 5}, "there is no chat_id here"),
        ("/api/faults", {"kind": "slow"}, "needs a delay"),
        ("/api/faults", {"kind": "slow", "delay": 1e9}, "a delay is from 0"),
        ("/api/faults", {"kind": "slow", "delay": "1"}, "delay is a number"),
        ("/api/faults", {"kind": "cut_before", "code": 500}, "has no code"),
        ("/api/faults", {"kind": "refused", "code": 500.5}, "code is a whole number"),
        ("/api/faults", {"kind": "refused", "code": 500, "retry_after": 5}, "only a refusal with 429"),
        ("/api/faults", {"kind": "refused", "code": 429, "retry_after": 0}, "a pause is from 1"),
        ("/api/faults", {"kind": "refused", "code": 429, "retry_after": 10**9}, "a pause is from 1"),
        ("/api/faults", {"kind": "cut_after", "method": "sendMesage"}, "no method 'sendMesage'"),
        ("/api/faults", {"kind": "cut_after", "method": 5}, "no method 5"),
        ("/api/faults", {"kind": "cut_after", "chat": "me"}, "chat is a whole number"),
        ("/api/faults", {"kind": "cut_after", "times": 1e300}, "times is a whole number"),
        ("/api/faults", {"kind": "cut_after", "times": True}, "times is a whole number"),
        ("/api/faults", {"kind": "cut_after", "skip": -1}, "no -1 calls"),
        ("/api/faults/lift", {"number": 1}, "there is no number here"),
        ("/api/repeats", {"count": -1}, "-1 updates"),
        ("/api/faults", {"kind": "cut_after", "times": 0}, "one call at least"),
        ("/api/faults", {"kind": "cut_after", "probability": 2}, "a probability"),
        ("/api/faults", [], "an object is expected"),
        ("/api/restarts", {"away": -1}, "away for 0"),
        ("/api/numbers", {"next": 0}, "no update's id"),
    ],
)
async def test_order_that_cannot_be_is_refused_with_the_reason(bot: Caller, path: str, told: Any, reason: str) -> None:
    answer = await page(bot, path, told)
    assert answer.status_code == 400
    assert reason in answer.json()["error"]
    assert bot.faults.standing() == []


async def test_order_that_is_no_json_is_refused(bot: Caller) -> None:
    headers = {"Origin": bot.telegram.url}
    async with httpx.AsyncClient(base_url=bot.telegram.url, headers=headers, trust_env=False) as client:
        for body in (b"", b"kind=slow", b"\xff\xfe{", b'{"kind": "refused", "code": 500, "times": 1e999}'):
            assert (await client.post("/api/faults", content=body)).status_code == 400
    assert bot.faults.standing() == []


async def test_foreign_page_orders_no_fault(bot: Caller) -> None:
    for headers in ({}, {"Origin": "https://elsewhere.example.org"}):
        async with httpx.AsyncClient(base_url=bot.telegram.url, headers=headers, trust_env=False) as client:
            assert (await client.post("/api/faults", json={"kind": "cut_before"})).status_code == 403
    assert bot.faults.standing() == []


async def test_journal_can_be_downloaded_as_lines_of_json(bot: Caller) -> None:
    await bot.sends()
    answer = await page(bot, "/api/journal", None)
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert "attachment" in answer.headers["content-disposition"]
    assert [line["type"] for line in lines] == ["journal", "sent", "sent", "call"]
    assert (lines[3]["method"], lines[3]["code"]) == ("sendMessage", 200)


async def test_person_restarts_the_server(bot: Caller) -> None:
    await page(bot, "/api/restarts", {"away": 0})
    await bot.telegram.until(lambda: bot.telegram.connections > 1, lambda: "the server has not come back")
    assert (await bot.calls("getMe")).status_code == 200


async def test_nobody_is_served_from_the_cut_until_the_server_is_back(bot: Caller) -> None:
    async with (
        httpx.AsyncClient(base_url=bot.telegram.url, trust_env=False) as watcher,
        watcher.stream("GET", "/api/events", timeout=None) as events,
    ):
        await page(bot, "/api/restarts", {"away": 1})
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            await events.aread()
    with pytest.raises(httpx.ConnectError):
        await bot.calls("getMe")
    await bot.telegram.until(lambda: bot.telegram.connections > 1, lambda: "the server has not come back")
    assert (await bot.calls("getMe")).status_code == 200
