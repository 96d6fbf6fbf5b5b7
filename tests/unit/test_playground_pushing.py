"""Updates on their way to a webhook: what is posted, what counts as taken, and when it is tried again."""

import asyncio
import json
from collections import deque
from typing import Any

import httpx
import pytest

from bot.playground import acts
from bot.playground.pushing import Pusher
from support.bot_calls import ANNA, NOW, met

URL = "http://127.0.0.1:9/hook"


class End:
    """The bot's end: the answers that it gives in turn, 200 ever after, what came, and the pauses in between."""

    def __init__(self) -> None:
        self.answers: deque[httpx.Response | Exception] = deque()
        self.came: list[httpx.Request] = []
        self.pauses: list[float] = []
        self.pauses_end = asyncio.Event()
        self.pauses_end.set()
        self.playground, _ = met()
        self.playground.webhook.set(URL)
        self.pusher = Pusher(self.playground, self._pause, httpx.MockTransport(self._take))

    @property
    def posted(self) -> list[int]:
        return [json.loads(request.content)["update_id"] for request in self.came]

    def says(self, text: str) -> None:
        acts.say(self.playground, ANNA.id, ANNA.id, text)

    async def takes(self, *answers: httpx.Response | Exception) -> None:
        """Give these answers until all that waits was taken."""
        self.answers.extend(answers)
        self.pusher.wake()
        await self.has_taken()

    async def has_taken(self) -> None:
        """Wait as long as something waits."""
        async with asyncio.timeout(10):
            while self.playground.updates:  # noqa: ASYNC110 - the queue tells nobody when it is empty
                await asyncio.sleep(0)

    async def _take(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        self.came.append(request)
        answer = self.answers.popleft() if self.answers else httpx.Response(200)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def _pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await asyncio.sleep(0)
        await self.pauses_end.wait()


@pytest.fixture
async def end() -> End:
    return End()


async def test_updates_are_posted_one_after_the_other_as_telegram_writes_them(end: End) -> None:
    end.playground.webhook.secret_token = "Az0_-"  # noqa: S105 - it opens nothing
    end.says("two")
    waiting = end.playground.updates.first(9)
    await end.takes()
    assert [json.loads(request.content) for request in end.came] == waiting
    first = end.came[0]
    assert (first.method, str(first.url), first.headers["content-type"]) == ("POST", URL, "application/json")
    assert first.headers["X-Telegram-Bot-Api-Secret-Token"] == "Az0_-"
    assert end.pauses == []


async def test_no_secret_is_sent_where_there_is_none(end: End) -> None:
    await end.takes()
    assert "X-Telegram-Bot-Api-Secret-Token" not in end.came[0].headers


@pytest.mark.parametrize("status", [200, 204, 299])
async def test_update_is_taken_with_any_success(end: End, status: int) -> None:
    await end.takes(httpx.Response(status))
    assert (end.posted, end.playground.webhook.last_error) == ([1], "")


async def test_update_is_tried_again_at_once_and_then_ever_later_up_to_a_minute(end: End) -> None:
    await end.takes(*[httpx.Response(500)] * 9)
    assert end.pauses == [0, 2, 4, 8, 16, 32, 60, 60, 60]
    assert end.posted == [1] * 10


async def test_success_makes_the_next_failure_the_first(end: End) -> None:
    end.says("two")
    await end.takes(httpx.Response(500), httpx.Response(500), httpx.Response(200), httpx.Response(500))
    assert (end.posted, end.pauses) == ([1, 1, 1, 2, 2], [0, 2, 0])


@pytest.mark.parametrize(
    ("asked", "pauses"),
    [
        ("5", [0, 5]),
        ("9" * 5000, [0, 2]),
        ("3600", [0, 3600]),
        ("3601", [0, 3600]),
        ("0", [0, 2]),
        ("soon", [0, 2]),
        ("-1", [0, 2]),
    ],
)
async def test_pause_that_the_bot_asks_for_is_kept_up_to_an_hour(end: End, asked: str, pauses: list[float]) -> None:
    await end.takes(httpx.Response(500), httpx.Response(429, headers={"Retry-After": asked}))
    assert end.pauses == pauses


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (httpx.ConnectError("x"), "Connection refused"),
        (httpx.ReadTimeout("x"), "Read timeout expired"),
        (httpx.ReadError("x"), "Webhook connection closed"),
        (httpx.Response(302), "Wrong response from the webhook: 302 Found"),
        (httpx.Response(429, extensions={"reason_phrase": b"Slow"}), "Wrong response from the webhook: 429 Slow"),
        (httpx.Response(404, extensions={"reason_phrase": b""}), "Wrong response from the webhook: 404 Not Found"),
        (httpx.Response(599), "Wrong response from the webhook: 599"),
    ],
)
async def test_failure_is_told_and_the_update_posted_again(end: End, answer: Any, error: str) -> None:
    await end.takes(answer)
    webhook = end.playground.webhook
    assert (webhook.last_error, webhook.last_error_at) == (error, int(NOW.timestamp()))
    assert end.posted == [1, 1]


async def test_one_delivery_goes_on_at_a_time(end: End) -> None:
    for _ in range(3):
        end.pusher.wake()
    await end.takes()
    assert end.posted == [1]
    end.says("two")
    await end.takes()
    assert end.posted == [1, 2]


async def test_other_address_gets_what_the_one_before_did_not_take(end: End) -> None:
    end.answers.append(httpx.Response(500))
    end.pauses_end.clear()
    end.pusher.wake()
    async with asyncio.timeout(10):
        while not end.pauses:  # noqa: ASYNC110 - the answer may come at any turn of the loop
            await asyncio.sleep(0)
    end.playground.webhook.set(other := "http://127.0.0.1:9/other")
    end.pusher.restart()
    await end.has_taken()
    assert [str(request.url) for request in end.came] == [URL, other]


@pytest.mark.parametrize("case", ["closed", "no webhook", "nothing waits"])
async def test_nothing_is_posted_where_nothing_is_to_be(end: End, case: str) -> None:
    if case == "closed":
        end.pusher.wake()
        end.pusher.close()
    elif case == "no webhook":
        end.playground.webhook.set("")
        end.pusher.restart()
    else:
        end.playground.updates.clear()
        end.pusher.restart()
        end.pusher.close()
    end.pusher.wake()
    before = len(asyncio.all_tasks())
    for _ in range(20):
        await asyncio.sleep(0)
    assert end.came == []
    assert len(asyncio.all_tasks()) <= before
