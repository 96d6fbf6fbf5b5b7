"""A bot's requests: the forms in which parameters come, bodies that cannot be read, tokens, files, and who may ask."""

from typing import Any

import pytest

from bot.playground import acts
from bot.playground.files import MAX_UPLOAD
from bot.playground.state import Playground
from support.bot_calls import ANNA, met
from support.in_process import asking

JSON = {"Content-Type": "application/json"}


@pytest.fixture
def playground() -> Playground:
    return met()[0]


async def called(playground: Playground, method: str, **request: Any) -> dict[str, Any]:
    async with asking(playground) as client:
        response = await client.post(f"/bot{playground.token}/{method}", **request)
    answer: dict[str, Any] = response.json()
    assert answer["ok"] is (response.status_code == 200)
    assert answer.get("error_code", 200) == response.status_code
    return answer


def last_parameters(playground: Playground) -> dict[str, Any]:
    [*_, last] = playground.journal
    return last.parameters


@pytest.mark.parametrize(
    "request_",
    [
        {"params": {"chat_id": 11, "text": "[1]"}},
        {"data": {"chat_id": 11, "text": "[1]"}},
        {"files": {"chat_id": (None, "11"), "text": (None, "[1]")}},
        {"json": {"chat_id": 11, "text": "[1]"}},
        {
            "content": b'{"chat_id": "11", "text": "[1]"}',
            "headers": {"Content-Type": "application/json; charset=utf-8"},
        },
        {"params": {"text": "[1]"}, "json": {"chat_id": 11, "text": "other"}},
        {"params": {"text": "[1]"}, "data": {"chat_id": 11, "text": "other"}},
    ],
)
async def test_parameters_are_the_same_in_whatever_form_they_come(
    playground: Playground, request_: dict[str, Any]
) -> None:
    answer = await called(playground, "SENDmessage", **request_)
    assert answer["result"]["text"] == "[1]"
    assert last_parameters(playground) == {"chat_id": 11, "text": "[1]"}
    assert [call.method for call in playground.journal] == ["sendMessage"]


async def test_json_keeps_lists_and_truths_as_telegram_reads_them(playground: Playground) -> None:
    entity = {"type": "bold", "offset": 0, "length": 1}
    answer = await called(playground, "sendMessage", json={"chat_id": 11, "text": "x", "entities": [entity]})
    assert answer["result"]["entities"] == [entity]
    await called(playground, "deleteWebhook", json={"drop_pending_updates": True})
    assert len(playground.updates) == 0


@pytest.mark.parametrize("headers", [JSON, {}])
async def test_call_may_have_no_body(playground: Playground, headers: dict[str, str]) -> None:
    assert (await called(playground, "getMe", headers=headers))["result"]["username"] == "verbatim_bot"


async def test_upload_comes_with_its_name_its_type_and_long_words(playground: Playground) -> None:
    files = {"document": ("a.txt", b"data", "text/x-own"), "caption": (None, "x" * (2 << 20))}
    too_long = await called(playground, "sendDocument", data={"chat_id": "11"}, files=files)
    assert too_long["description"] == "Bad Request: text is too long"
    files["caption"] = (None, "one")
    answer = await called(playground, "sendDocument", data={"chat_id": "11"}, files=files)
    document = answer["result"]["document"]
    assert (document["file_name"], document["mime_type"], document["file_size"]) == ("a.txt", "text/x-own", 4)
    assert last_parameters(playground)["document"] == {"name": "a.txt", "size": 4}


@pytest.mark.parametrize(
    ("content", "headers", "description"),
    [
        (b"x", {"Content-Type": "multipart/form-data"}, "Bad Request: boundary not found"),
    ],
)
async def test_body_that_cannot_be_read_is_refused(
    playground: Playground, content: bytes, headers: dict[str, str], description: str
) -> None:
    answer = await called(playground, "getMe", content=content, headers=headers)
    assert answer == {"ok": False, "error_code": 400, "description": description}
    assert [(call.code, call.answer) for call in playground.journal] == [(400, description)]


async def test_body_of_51_mb_is_read_and_a_larger_one_refused(playground: Playground) -> None:
    largest = MAX_UPLOAD + (1 << 20)
    for size, ok in ((largest, True), (largest + 1, False)):
        answer = await called(playground, "getMe", headers={"Content-Length": str(size)})
        assert answer["ok"] is ok
    assert answer == {"ok": False, "error_code": 413, "description": "Request Entity Too Large"}


@pytest.mark.parametrize(
    ("path", "code", "description"),
    [
        ("/bot1000000001:wrong/getMe", 401, "Unauthorized"),
        ("/botwrong:1/getMe", 404, "Not Found"),
        ("/bot1000000001/getMe", 404, "Not Found"),
        ("/bot{token}/setMyName", 404, "Not Found: method not found"),
        ("/file/bot1000000001:wrong/documents/file_1.txt", 401, "Unauthorized"),
        ("/file/botwrong/documents/file_1.txt", 404, "Not Found"),
        ("/file/bot{token}/documents/file_2.txt", 404, "Not Found"),
    ],
)
async def test_unknown_token_method_or_file_is_refused(
    playground: Playground, path: str, code: int, description: str
) -> None:
    acts.send_file(playground, ANNA.id, ANNA.id, "a.txt", b"data")
    async with asking(playground) as client:
        refused = await client.get(path.format(token=playground.token))
        file = await client.get(f"/file/bot{playground.token}/documents/file_1.txt")
    assert (refused.status_code, refused.json()) == (
        code,
        {"ok": False, "error_code": code, "description": description},
    )
    assert (file.content, file.headers["content-type"]) == (b"data", "application/octet-stream")


async def test_refusal_has_its_parameters(playground: Playground) -> None:
    for _ in range(4):
        answer = await called(playground, "sendMessage", json={"chat_id": 11, "text": "x"})
    assert answer["parameters"] == {"retry_after": 1}
    assert (answer["error_code"], answer["description"]) == (429, "Too Many Requests: retry after 1")


async def test_what_fails_inside_the_server_is_answered(
    playground: Playground, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(type(playground.bot), "as_me", lambda _: 1 // 0)
    answer = await called(playground, "getMe")
    assert answer == {"ok": False, "error_code": 500, "description": "Internal Server Error"}
    assert "the local Telegram failed at getMe" in caplog.text


SECURITY = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
}
FOREIGN = "This server answers only on this machine's own address."
ORIGIN = "This server takes requests only from its own page."
NO_ORIGIN = "The page's requests say where they come from: the Origin header is missing."


@pytest.mark.parametrize(
    ("method", "path", "headers", "refusal"),
    [
        ("GET", "/", {}, None),
        ("GET", "/", {"Host": "LOCALHOST:8081"}, None),
        ("GET", "/", {"Host": "[::1]"}, None),
        ("GET", "/", {"Host": "[::1]:8081"}, None),
        ("GET", "/", {"Host": "e.org:8081"}, FOREIGN),
        ("GET", "/", {"Host": "127.0.0.1.e.org"}, FOREIGN),
        ("GET", "/", {"Host": "localhost:e.org"}, FOREIGN),
        ("GET", "/", {"Host": "8081"}, FOREIGN),
        ("GET", "/", {"Origin": "http://127.0.0.1"}, None),
        ("GET", "/", {"Origin": "https://127.0.0.1"}, ORIGIN),
        ("GET", "/", {"Origin": "http://127.0.0.1:8081"}, ORIGIN),
        ("GET", "/api/journal", {}, None),
        ("HEAD", "/api/journal", {}, None),
        ("POST", "/api/faults/lift", {}, NO_ORIGIN),
        ("POST", "/api/faults/lift", {"Origin": "http://127.0.0.1"}, None),
        ("POST", "/bot{token}/getMe", {}, None),
        ("POST", "/bot{token}/getMe", {"Origin": "https://e.org"}, ORIGIN),
    ],
)
async def test_server_answers_to_this_machine_and_its_own_page(
    playground: Playground, method: str, path: str, headers: dict[str, str], refusal: str | None
) -> None:
    async with asking(playground) as client:
        del client.headers["Origin"]
        answer = await client.request(method, path.format(token=playground.token), headers=headers, json={})
    assert (answer.status_code, answer.text if refusal else None) == (403 if refusal else 200, refusal)
    assert answer.headers.items() >= SECURITY.items()
