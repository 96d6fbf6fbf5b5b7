"""How the local Telegram reads the requests of programs that write their own HTTP."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from bot.playground import acts
from bot.playground.files import MAX_UPLOAD
from bot.playground.flood import FloodLimits
from bot.playground.server import running
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS

JSON, FORM = "application/json", "application/x-www-form-urlencoded"
NOT_UTF8 = "Bad Request: strings must be encoded in UTF-8"


class Raw:
    """A program that sends bytes to the local Telegram, in which Anna has written to the bot."""

    def __init__(self, playground: Playground, client: httpx.AsyncClient, address: str) -> None:
        self.playground = playground
        self.client = client
        self.address = f"{address}/bot{playground.token}"

    async def sends(
        self, body: Any = b"", content_type: str = JSON, query: str = "", method: str = "sendMessage"
    ) -> httpx.Response:
        headers = {"content-type": content_type}
        return await self.client.post(f"{self.address}/{method}?{query}", content=body, headers=headers)

    async def refusal(self, body: Any = b"", content_type: str = JSON, query: str = "") -> str:
        response = await self.sends(body, content_type, query)
        answer = response.json()
        assert (answer["ok"], answer["error_code"]) == (False, response.status_code)
        return str(answer["description"])

    @property
    def texts(self) -> list[str]:
        return [message.words.text for message in self.playground.bot_messages(ANNA.id)]


@pytest.fixture
async def raw() -> AsyncIterator[Raw]:
    playground = Playground([ANNA, BORIS], flood_limits=FloodLimits(burst=9))
    acts.say(playground, ANNA.id, ANNA.id, "hello")
    async with running(playground) as address, httpx.AsyncClient() as client:
        yield Raw(playground, client, address)


async def test_first_of_two_parameters_counts_and_the_query_before_the_body(raw: Raw) -> None:
    await raw.sends(b"text=second", FORM, "chat_id=11&text=first")
    await raw.sends(b"chat_id=11&text=third&text=fourth", FORM)
    await raw.sends(b'{"chat_id": 11, "text": "fifth", "text": "sixth"}')
    assert raw.texts == ["first", "third", "fifth"]


async def test_json_values_that_are_no_strings_count_as_they_are_written(raw: Raw) -> None:
    await raw.sends(b'{"chat_id": 11, "text": [1,  2.50]}')
    await raw.sends(b'{"chat_id": 11, "text": null}')
    await raw.sends(b'\n{ "chat_id" : "11" ,"text":true}')
    assert raw.texts == ["[1,  2.50]", "null", "true"]


@pytest.mark.parametrize(
    ("told", "description"),
    [
        ('"reply_markup": null', "object expected as reply markup"),
        ('"parse_mode": null', "unsupported parse_mode"),
        ('"link_preview_options": null', "object expected as link preview options"),
        ('"reply_parameters": null', "object expected as reply parameters"),
    ],
)
async def test_json_null_is_a_value_like_any_other(raw: Raw, told: str, description: str) -> None:
    refusal = await raw.refusal(f'{{"chat_id": 11, "text": "x", {told}}}'.encode())
    assert refusal == f"Bad Request: {description}"


async def test_broken_json_counts_as_far_as_it_can_be_read(raw: Raw) -> None:
    assert await raw.refusal(b"[1]") == "Bad Request: message text is empty"
    assert await raw.refusal(b'{"text": "x", "chat_id": 1') == "Bad Request: chat not found"
    assert await raw.refusal(b'{"text": "x" "chat_id": 11}') == "Bad Request: chat_id is empty"
    assert await raw.refusal(b'{"text": ' + b"[" * 9999) == "Bad Request: message text is empty"
    await raw.sends(b'{"chat_id": 11, "text": "x"')
    assert raw.texts == ["x"]


async def test_content_type_is_read_in_any_case(raw: Raw) -> None:
    await raw.sends(b'{"chat_id": 11, "text": "x"}', "Application/JSON; Charset=UTF-8")
    assert raw.texts == ["x"]


PARTS = '--B\r\ncontent-disposition: form-data; name="{}"\r\n\r\n{}\r\n'


async def test_multipart_form_is_read_as_utf8(raw: Raw) -> None:
    body = PARTS.format("chat_id", 11) + PARTS.format("text", "žal") + PARTS.format("text", "y") + "--B--\r\n"
    await raw.sends(body.encode(), 'multipart/form-data; boundary="B"')
    assert raw.texts == ["žal"]
    assert await raw.refusal(body.encode(), "multipart/form-data") == "Bad Request: boundary not found"


@pytest.mark.parametrize(
    ("body", "content_type", "query"),
    [
        (b"chat_id=11&text=a%ff", FORM, ""),
        (b'{"chat_id": 11, "text": "a\xff"}', JSON, ""),
        (b'{"chat_id": 11, "text": "a\\ud800"}', JSON, ""),
        (b"", JSON, "chat_id=11&text=a%ff"),
        (
            (PARTS.format("chat_id", 11) + PARTS.format("text", "a")).encode()[:-2] + b"\xff\r\n--B--\r\n",
            "multipart/form-data; boundary=B",
            "",
        ),
    ],
)
async def test_bytes_that_are_no_utf8_are_refused_and_the_journal_can_still_be_read(
    raw: Raw, body: bytes, content_type: str, query: str
) -> None:
    assert await raw.refusal(body, content_type, query) == NOT_UTF8
    journal = await raw.client.get(f"{raw.address.rpartition('/')[0]}/api/journal")
    assert journal.text.count('"sendMessage"') == 1


@pytest.mark.parametrize("content_type", [JSON, FORM, "multipart/form-data; boundary=B"])
async def test_body_without_a_length_is_read_no_farther_than_one_with_it(raw: Raw, content_type: str) -> None:
    async def endless() -> AsyncIterator[bytes]:
        yield b'--B\r\ncontent-disposition: form-data; name="document"; filename="x"\r\n\r\n'
        for _ in range(MAX_UPLOAD // 2**20 + 2):
            yield bytes(2**20)

    assert await raw.refusal(endless(), content_type) == "Request Entity Too Large"


@pytest.mark.parametrize("chat_id", ["11", "11abc", "011"])
async def test_chat_is_named_by_the_digits_that_come_first(raw: Raw, chat_id: str) -> None:
    await raw.sends(f"chat_id={chat_id}&text=x".encode(), FORM)
    assert raw.texts == ["x"]


@pytest.mark.parametrize("chat_id", ["%2011", "1_1", "%EF%BC%91%EF%BC%91", "%2B11", "9" * 40, "x"])
async def test_what_only_python_takes_for_a_number_names_no_chat(raw: Raw, chat_id: str) -> None:
    assert await raw.refusal(f"chat_id={chat_id}&text=x".encode(), FORM) == "Bad Request: chat not found"


async def test_too_many_messages_are_told_when_to_come_again(raw: Raw) -> None:
    raw.playground.flood.limits = FloodLimits(burst=1)
    await raw.sends(b'{"chat_id": 11, "text": "x"}')
    refused = await raw.sends(b'{"chat_id": 11, "text": "x"}')
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "1")
    assert refused.json()["parameters"] == {"retry_after": 1}


async def test_unknown_method_is_not_found(raw: Raw) -> None:
    refused = await raw.sends(method="sendFoo")
    assert refused.json() == {"ok": False, "error_code": 404, "description": "Not Found: method not found"}
