"""What came of a request to Telegram, as the bot is told of it."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from telegram.error import NetworkError, TimedOut
from telegram.request import RequestData

from handlers.transport import NotTaken, TelegramRequest

PAGE = "<html><h1>Nothing here</h1></html>"
REFUSAL = {"ok": False, "error_code": 400, "description": "Bad Request: chat not found"}


class Answering:
    """Answers each request with what it was told, or raises it."""

    def __init__(self) -> None:
        self.answer: httpx.Response | Callable[[str], Exception] = httpx.Response(200, json={"ok": True})

    def __call__(self, _: httpx.Request) -> httpx.Response:
        if isinstance(self.answer, httpx.Response):
            return self.answer
        raise self.answer("gone")


@pytest.fixture
def server() -> Answering:
    return Answering()


@pytest.fixture
async def transport(server: Answering) -> AsyncIterator[TelegramRequest]:
    async with TelegramRequest(1, httpx_kwargs={"transport": httpx.MockTransport(server)}) as request:
        yield request


async def asked(transport: TelegramRequest, method: str = "POST") -> tuple[int, bytes]:
    return await transport.do_request("https://api.telegram.org/bot1:x/sendMessage", method, RequestData())


@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout])
async def test_request_that_never_left_was_not_taken(
    server: Answering, transport: TelegramRequest, error: Callable[[str], Exception]
) -> None:
    server.answer = error
    with pytest.raises(NotTaken):
        await asked(transport)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (httpx.ReadTimeout, TimedOut),
        (httpx.WriteTimeout, TimedOut),
        (httpx.ReadError, NetworkError),
        (httpx.WriteError, NetworkError),
        (httpx.RemoteProtocolError, NetworkError),
    ],
)
async def test_request_without_an_answer_may_have_been_taken(
    server: Answering, transport: TelegramRequest, error: Callable[[str], Exception], told: type[Exception]
) -> None:
    server.answer = error
    with pytest.raises(told) as raised:
        await asked(transport)
    assert not isinstance(raised.value, NotTaken)


@pytest.mark.parametrize("told", [{"html": PAGE}, {"json": {"ok": False, "error_code": 504}}])
async def test_request_of_which_a_proxy_heard_no_more_may_have_been_taken(
    server: Answering, transport: TelegramRequest, told: dict[str, Any]
) -> None:
    server.answer = httpx.Response(504, **told)
    with pytest.raises(TimedOut, match="504 Gateway Timeout"):
        await asked(transport)


@pytest.mark.parametrize("code", [200, 301, 400, 401, 403, 404, 409, 413, 429, 502])
async def test_page_of_a_proxy_is_no_answer_of_telegrams(
    server: Answering, transport: TelegramRequest, code: int
) -> None:
    server.answer = httpx.Response(code, html=PAGE)
    with pytest.raises(NotTaken, match=f"{code} .*, not from Telegram"):
        await asked(transport)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (500, {"ok": False, "error_code": 500, "description": "Internal Server Error"}),
        (429, {"ok": False, "error_code": 429, "description": "Too Many Requests"}),
    ],
)
async def test_telegrams_own_trouble_is_no_refusal(
    server: Answering, transport: TelegramRequest, code: int, told: dict[str, object]
) -> None:
    server.answer = httpx.Response(code, json=told)
    with pytest.raises(NotTaken, match=str(code)):
        await asked(transport)


@pytest.mark.parametrize(
    ("code", "told"), [(200, {"ok": True}), (400, REFUSAL), (429, {"ok": False, "parameters": {"retry_after": 5}})]
)
async def test_answer_of_telegrams_is_passed_on(
    server: Answering, transport: TelegramRequest, code: int, told: dict[str, object]
) -> None:
    server.answer = httpx.Response(code, json=told)
    assert (await asked(transport))[0] == code


async def test_file_may_hold_a_page(server: Answering, transport: TelegramRequest) -> None:
    server.answer = httpx.Response(200, html=PAGE)
    assert await asked(transport, "GET") == (200, PAGE.encode())
