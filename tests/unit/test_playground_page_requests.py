"""What the page asks for: each act of a person's, orders of faults, files, and the refusals in plain sentences."""

import asyncio
import json
from dataclasses import replace
from typing import Any

import pytest

from bot.playground import acts, membership, views
from bot.playground.files import MAX_UPLOAD
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS, call, keyboard, met, send, waiting
from support.in_process import asking, told
from support.stage import picture

FILE = {"file": ("a.txt", b"data")}


@pytest.fixture
def playground() -> Playground:
    return met()[0]


async def test_person_writes_answers_and_taps(playground: Playground) -> None:
    message = send(playground, reply_markup=keyboard({"text": "a", "callback_data": "a"}))
    place = {"person": "11", "chat": 11}
    assert await told(playground, "messages", place | {"text": "one"}) == (200, {"messages": [3]})
    assert await told(playground, "messages", place | {"text": "two", "reply_to": str(message)}) == (
        200,
        {"messages": [4]},
    )
    assert waiting(playground, "message")[-1]["reply_to_message"]["message_id"] == message
    tap = place | {"message": message, "row": 0, "column": 0}
    assert await told(playground, "taps", tap) == (200, {"tap": "1"})
    assert waiting(playground, "callback_query")[0]["data"] == "a"


async def test_person_switches_the_language_and_blocks_the_bot(playground: Playground) -> None:
    assert await told(playground, "languages", {"person": 11, "language": "az"}) == (200, {})
    assert playground.persons[11].language_code == "az"
    for blocked in (True, False):
        assert await told(playground, "blocks", {"person": 11, "blocked": blocked}) == (200, {})
        assert playground.chats[11].blocked is blocked


async def test_person_follows_a_link_to_the_bot(playground: Playground) -> None:
    link = {"person": 11, "address": "https://t.me/verbatim_bot?start=x"}
    assert await told(playground, "links", link) == (200, {"messages": [2]})
    assert waiting(playground, "message")[-1]["text"] == "/start x"


async def test_person_founds_a_group_and_changes_the_bots_place_in_it(playground: Playground) -> None:
    status, done = await told(playground, "groups", {"person": 11, "title": "Newsroom", "members": ["12"]})
    group = playground.chats[done["chat"]]
    assert (status, group.title, group.members) == (200, "Newsroom", [11, 12])
    place = {"person": 11, "chat": group.id}
    for present in (False, True):
        assert await told(playground, "memberships", place | {"present": present}) == (200, {})
        assert group.has_bot is present
    for administrator in (True, False):
        assert await told(playground, "promotions", place | {"administrator": administrator}) == (200, {})
        assert group.bot_is_admin is administrator
    status, done = await told(playground, "upgrades", place)
    assert (status, done) == (200, {"chat": group.migrated_to})


async def test_half_a_character_of_a_person_keeps_no_page_from_its_events(playground: Playground) -> None:
    playground.bot = replace(playground.bot, takes_inline=True)
    half = "a\ud83d"
    assert (await told(playground, "languages", {"person": 11, "language": half}))[0] == 200
    assert (await told(playground, "groups", {"person": 11, "title": half, "members": []}))[0] == 200
    assert (await told(playground, "inline", {"person": 11, "chat": 11, "query": half}))[0] == 200
    assert playground.inline_queries["1"].text == playground.persons[11].language_code == "a?"
    json.dumps(views.everything(playground), ensure_ascii=False).encode()


async def test_picture_of_a_person_is_a_photo_where_they_wish_it(playground: Playground) -> None:
    files = {"file": ("a.png", picture(4, 3))}
    data = {"person": "11", "chat": "11", "as": "photo", "reply_to": "1"}
    async with asking(playground) as client:
        sent = await client.post("/api/files", data=data, files=files)
        refused = await client.post("/api/files", data=data, files=FILE)
    message = playground.message(11, sent.json()["messages"][0])
    assert message is not None
    assert message.photo is not None
    assert (message.photo.width, message.photo.height, message.reply_to) == (4, 3, 1)
    assert (refused.status_code, refused.json()) == (
        400,
        {"error": "This cannot be sent as a photo: IMAGE_PROCESS_FAILED."},
    )


async def test_person_asks_inline_and_picks(playground: Playground) -> None:
    playground.bot = replace(playground.bot, takes_inline=True)
    place = {"person": 11, "chat": 11}
    assert await told(playground, "inline", place | {"query": "harbour"}) == (200, {"query": "1"})
    content = {"message_text": "picked"}
    result = {"type": "article", "id": "7", "title": "x", "input_message_content": content}
    call(playground, "answerInlineQuery", inline_query_id="1", results=[result])
    choice = {"person": 11, "query": "1", "result": "7"}
    assert await told(playground, "inline_choices", choice) == (200, {"messages": [2]})


@pytest.mark.parametrize(
    ("path", "asked", "reason"),
    [
        ("messages", {}, "The request is not understood."),
        ("messages", {"person": "x", "chat": 11, "text": "x"}, "The request is not understood."),
        ("messages", {"person": 11, "chat": 11, "text": " "}, "There is nothing to send."),
        ("taps", {"person": 11, "chat": 11, "message": 1, "row": 0}, "The request is not understood."),
        ("groups", {"person": 11, "title": "x", "members": 5}, "The request is not understood."),
        ("upgrades", {"person": 11, "chat": 11}, "This is not a group."),
        ("promotions", {"person": 11, "chat": 11, "administrator": True}, "This is not a group."),
        ("links", {"person": 11, "address": "https://t.me/other_bot"}, "The link does not lead to the bot."),
        *((path, [], "The request is not understood.") for path in ("messages", "taps", "links")),
        ("messages", {"person": 11, "chat": 1e400, "text": "x"}, "The request is not understood."),
    ],
)
async def test_what_the_page_cannot_do_is_said(playground: Playground, path: str, asked: Any, reason: str) -> None:
    assert await told(playground, path, asked) == (400, {"error": reason})


@pytest.mark.parametrize(
    ("data", "files", "headers", "outcome"),
    [
        ({"person": "11", "chat": "11", "caption": "one"}, FILE, {}, (200, {"messages": [2]})),
        ({"person": "11", "chat": "11"}, FILE, {}, (200, {"messages": [2]})),
        ({"person": "11", "chat": "12"}, FILE, {}, (400, {"error": "There is no such chat."})),
        ({"person": "x", "chat": "11"}, FILE, {}, (400, {"error": "The request is not understood."})),
        ({"chat": "11"}, FILE, {}, (400, {"error": "The request is not understood."})),
        ({"person": "11", "chat": "11"}, {}, {}, (400, {"error": "There is no file in the request."})),
        (
            {"person": "11", "chat": "11"},
            FILE,
            {"Content-Length": str(MAX_UPLOAD + 64 * 1024 + 1)},
            (400, {"error": "The file is larger than 50 MB."}),
        ),
        (
            {"person": "11", "chat": "11"},
            FILE,
            {"Content-Length": str(MAX_UPLOAD + 64 * 1024)},
            (200, {"messages": [2]}),
        ),
    ],
)
async def test_file_of_a_person_is_taken_or_refused(
    playground: Playground, data: Any, files: Any, headers: dict[str, str], outcome: tuple[int, Any]
) -> None:
    async with asking(playground) as client:
        response = await client.post("/api/files", data=data, files=files, headers=headers)
    assert (response.status_code, response.json()) == outcome
    if response.is_success:
        sent = playground.message(11, 2)
        assert sent is not None
        assert sent.document is not None
        assert (sent.document.name, sent.document.data, sent.words.text) == ("a.txt", b"data", data.get("caption", ""))


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"GIF89a", "image/gif"),
        (b"RIFFxxxx", "image/webp"),
        (b"<svg/>", None),
    ],
)
async def test_only_a_picture_is_shown_in_the_page(playground: Playground, data: bytes, form: str | None) -> None:
    stored = acts.send_file(playground, ANNA.id, ANNA.id, "ü.png", data).document
    assert stored is not None
    async with asking(playground) as client:
        shown = await client.get(f"/api/photos/{stored.id}")
        fetched = await client.get(f"/api/files/{stored.id}")
        missing = [(await client.get(f"/api/{kind}/none")).status_code for kind in ("photos", "files")]
    assert (shown.status_code, shown.headers["content-type"]) == (
        (200, form) if form else (404, "text/plain; charset=utf-8")
    )
    assert (fetched.content, fetched.headers["content-type"]) == (data, "application/octet-stream")
    assert fetched.headers["content-disposition"] == "attachment; filename*=UTF-8''%C3%BC.png"
    assert missing == [404, 404]


async def test_order_of_a_fault_is_told_in_full_and_lifted(playground: Playground) -> None:
    first = {"kind": "refused", "code": 429, "retry_after": 5, "method": "sendMessage", "chat": 11, "times": None}
    second = {"kind": "slow", "delay": 1.5, "skip": 2, "probability": 0.5, "seed": 3}
    assert await told(playground, "faults", first) == (200, {"order": 1})
    assert await told(playground, "faults", second) == (200, {"order": 2})
    assert await told(playground, "faults", {"kind": "cut_after", "times": 3}) == (200, {"order": 3})
    async with asking(playground) as client:
        standing = (await client.get("/api/faults")).json()
    assert (standing[2]["kind"], standing[2]["times"]) == ("cut_after", 3)
    assert standing[:2] == [
        first | {"order": 1, "met": 0, "delay": 0, "skip": 0, "probability": 1, "seed": 0},
        second | {"order": 2, "met": 0, "code": 0, "retry_after": None, "method": "", "chat": None, "times": 1},
    ]
    assert await told(playground, "faults/lift", {"order": 1}) == (200, {})
    assert [each.number for each in playground.faults.standing()] == [2, 3]
    assert await told(playground, "faults/lift", {}) == (200, {})
    assert playground.faults.standing() == []


@pytest.mark.parametrize("kind", ["refused", "proxy", "slow", "cut_before", "late", "cut_after", "half_sent"])
async def test_each_kind_of_fault_is_ordered_by_its_name(playground: Playground, kind: str) -> None:
    needed = {"refused": {"code": 500}, "proxy": {"code": 502}, "slow": {"delay": 1}, "late": {"delay": 1}}
    assert await told(playground, "faults", {"kind": kind} | needed.get(kind, {})) == (200, {"order": 1})
    [standing] = playground.faults.standing()
    assert standing.order.fault.kind.value == kind


async def test_updates_come_again_and_are_numbered_anew(playground: Playground) -> None:
    for text in ("two", "three"):
        acts.say(playground, ANNA.id, ANNA.id, text)
    playground.updates.confirm(4)
    assert await told(playground, "repeats", {}) == (200, {"repeated": 1})
    assert [update["update_id"] for update in playground.updates.first(9)] == [3]
    assert await told(playground, "repeats", {"count": 5}) == (200, {"repeated": 2})
    assert [update["update_id"] for update in playground.updates.first(9)] == [1, 2, 3]
    assert await told(playground, "numbers", {"next": 7}) == (200, {})
    acts.say(playground, ANNA.id, ANNA.id, "seven")
    assert [update["update_id"] for update in playground.updates.first(9)] == [1, 2, 3, 7]


@pytest.mark.parametrize(
    ("asked", "away_s"), [({}, 0.0), ({"away": 0}, 0.0), ({"away": 2.5}, 2.5), ({"away": 600}, 600.0)]
)
async def test_server_is_away_as_long_as_the_page_says(
    playground: Playground, asked: dict[str, Any], away_s: float
) -> None:
    restarted: asyncio.Future[float] = asyncio.get_running_loop().create_future()

    async def restart(down_s: float) -> None:
        restarted.set_result(down_s)

    playground.faults.restart = restart
    assert await told(playground, "restarts", asked) == (200, {})
    assert not restarted.done()  # the page is answered first
    assert await restarted == away_s


@pytest.mark.parametrize(
    ("path", "asked", "reason"),
    [
        ("faults", {}, "kind is missing."),
        ("faults", [], "The request is not understood: an object is expected."),
        ("faults", {"kind": "gone"}, "The request is not understood: 'gone' is not a valid Kind."),
        (
            "faults",
            {"kind": "slow", "pause": 1, "chat_id": 5},
            (
                "The request is not understood: there is no chat_id, pause here, only kind, code, retry_after, delay, "
                "method, chat, times, skip, probability, seed."
            ),
        ),
        ("repeats", {"a\ud800": 1}, "The request is not understood: there is no a? here, only count."),
        ("restarts", {"away": -1}, "The request is not understood: a server is away for 0 to 600 seconds, not -1.0."),
        ("restarts", {"away": 601}, "The request is not understood: a server is away for 0 to 600 seconds, not 601.0."),
        ("restarts", {"away": 10**400}, "The request is not understood: away is too large a number."),
        ("numbers", {}, "next is missing."),
        ("numbers", {"next": 0}, "The request is not understood: 0 is no update's id."),
    ],
)
async def test_order_that_is_not_understood_is_refused(
    playground: Playground, path: str, asked: Any, reason: str
) -> None:
    assert await told(playground, path, asked) == (400, {"error": reason})


@pytest.mark.parametrize("path", ["messages", "taps", "groups", "faults", "restarts", "repeats", "numbers"])
async def test_acts_are_posted_and_not_fetched(playground: Playground, path: str) -> None:
    async with asking(playground) as client:
        response = await client.put(f"/api/{path}", json={})
    assert response.status_code == 405


async def test_journal_is_downloaded_as_lines(playground: Playground) -> None:
    membership.block(playground, BORIS.id, blocked=True)
    async with asking(playground) as client:
        answer = await client.get("/api/journal")
    assert answer.headers["content-disposition"] == 'attachment; filename="journal.jsonl"'
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert answer.text == "".join(playground.journal.lines())


@pytest.mark.parametrize("path", ["messages", "faults"])
@pytest.mark.parametrize("body", [b"{", b"\xff", b"[" * 100_000])
async def test_body_that_cannot_be_read_is_refused(playground: Playground, path: str, body: bytes) -> None:
    async with asking(playground) as client:
        response = await client.post(f"/api/{path}", content=body)
    assert response.status_code == 400
    assert response.json()["error"].startswith("The request is not understood")
