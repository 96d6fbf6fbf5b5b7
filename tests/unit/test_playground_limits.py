"""Telegram's limits: the largest that goes through, and the smallest beyond it that does not."""

import json
from typing import Any

import pytest

from bot.playground import acts
from bot.playground.errors import ActError
from bot.playground.parameters import Upload
from bot.playground.state import Playground
from support.bot_calls import ANNA, call, keyboard, met, refusal, send, waiting


@pytest.fixture
def playground() -> Playground:
    return met()[0]


def photo_of(width: int, height: int, size: int = 0) -> dict[str, Upload]:
    sides = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    png = b"\x89PNG\r\n\x1a\n" + bytes(4) + b"IHDR" + sides
    return {"photo": Upload("a.png", png.ljust(size, b"\0"))}


@pytest.mark.parametrize("unit", ["x", "ж", "<b>x</b>", "&amp;"])
def test_text_has_4096_characters_after_its_markup_is_read(playground: Playground, unit: str) -> None:
    told = {"chat_id": ANNA.id, "parse_mode": "HTML"}
    text = "x" * 4095 + unit
    assert len(call(playground, "sendMessage", text=text, **told)["text"]) == 4096
    assert refusal(playground, "sendMessage", text=f"x{text}", **told) == "Bad Request: message is too long"


def test_character_beyond_the_first_plane_counts_twice(playground: Playground) -> None:
    call(playground, "sendMessage", chat_id=ANNA.id, text="😀" * 2048)
    too_long = refusal(playground, "sendMessage", chat_id=ANNA.id, text="😀" * 2048 + "x")
    assert too_long == "Bad Request: message is too long"


def test_edited_text_has_4096_characters(playground: Playground) -> None:
    told = {"chat_id": ANNA.id, "message_id": send(playground)}
    assert refusal(playground, "editMessageText", text="x" * 4097, **told) == "Bad Request: MESSAGE_TOO_LONG"
    call(playground, "editMessageText", text="x" * 4096, **told)


@pytest.mark.parametrize(
    ("method", "files"), [("sendDocument", {"document": Upload("a.txt", b"x")}), ("sendPhoto", photo_of(9, 9))]
)
def test_caption_has_1024_characters(playground: Playground, method: str, files: dict[str, Upload]) -> None:
    told = {"chat_id": ANNA.id, "parse_mode": "HTML"}
    too_long = refusal(playground, method, files, caption="<i>" + "😀" * 512 + "x</i>", **told)
    assert too_long == "Bad Request: message caption is too long"
    sent = call(playground, method, files, caption="<i>" + "😀" * 512 + "</i>", **told)
    assert sent["caption"] == "😀" * 512
    told["message_id"] = sent["message_id"]
    too_long = refusal(playground, "editMessageCaption", caption="x" * 1025, **told)
    assert too_long == "Bad Request: MEDIA_CAPTION_TOO_LONG"
    assert call(playground, "editMessageCaption", caption="x" * 1024, **told)["caption"] == "x" * 1024


@pytest.mark.parametrize(("marks", "kept"), [(99, 99), (100, 100), (101, 100)])
def test_message_keeps_a_hundred_entities(playground: Playground, marks: int, kept: int) -> None:
    sent = call(playground, "sendMessage", chat_id=ANNA.id, text="<b>x</b> " * marks, parse_mode="HTML")
    assert len(sent["entities"]) == kept
    assert len(sent["text"]) == 2 * marks - 1


@pytest.mark.parametrize("character", ["d", "ж", "😀"])
def test_data_of_a_button_has_64_bytes(playground: Playground, character: str) -> None:
    data = character * (64 // len(character.encode()))
    for told, goes in ((data, True), (f"{data}d", False)):
        markup = keyboard({"text": "x", "callback_data": told})
        if goes:
            send(playground, reply_markup=markup)
        else:
            refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_markup=markup)
            assert refused == "Bad Request: BUTTON_DATA_INVALID"


def test_keyboard_has_a_hundred_buttons(playground: Playground) -> None:
    button = {"text": "x", "callback_data": "d"}
    send(playground, reply_markup={"inline_keyboard": [[button] * 5] * 20})
    more = {"inline_keyboard": [*[[button] * 5] * 20, [button]]}
    refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_markup=more)
    assert refused == "Bad Request: reply markup is too long"


def test_answer_to_a_tap_has_200_characters(playground: Playground) -> None:
    message_id = send(playground, reply_markup=keyboard({"text": "x", "callback_data": "d"}))
    tap = acts.tap(playground, ANNA.id, ANNA.id, message_id, 0, 0)
    told = {"callback_query_id": tap.id}
    assert refusal(playground, "answerCallbackQuery", text="x" * 201, **told) == "Bad Request: MESSAGE_TOO_LONG"
    assert call(playground, "answerCallbackQuery", text="x" * 200, **told) is True


def test_tap_is_answered_while_it_is_fresh() -> None:
    playground, clock = met()
    message_id = send(playground, reply_markup=keyboard({"text": "x", "callback_data": "d"}))
    fresh, old = (acts.tap(playground, ANNA.id, ANNA.id, message_id, 0, 0) for _ in range(2))
    clock.move(150)
    assert call(playground, "answerCallbackQuery", callback_query_id=fresh.id) is True
    clock.move(1)
    assert refusal(playground, "answerCallbackQuery", callback_query_id=old.id) == (
        "Bad Request: query is too old and response timeout expired or query ID is invalid"
    )


@pytest.mark.parametrize("parameter", ["a", "Az0_-", "x" * 64])
def test_start_parameter_reaches_the_bot(playground: Playground, parameter: str) -> None:
    acts.follow(playground, ANNA.id, f"https://t.me/Verbatim_Bot?start={parameter}")
    assert waiting(playground, "message")[-1]["text"] == f"/start {parameter}"


@pytest.mark.parametrize("parameter", ["x" * 65, "a.b", "a b", "ж", "a="])
def test_start_parameter_that_is_too_long_or_odd_is_refused(playground: Playground, parameter: str) -> None:
    with pytest.raises(ActError, match="from 1 to 64 characters"):
        acts.start(playground, ANNA.id, parameter)


def test_link_to_the_bot_without_a_parameter_only_starts_it(playground: Playground) -> None:
    assert acts.follow(playground, ANNA.id, "https://t.me/verbatim_bot").words.text == "/start"


def test_link_of_the_apps_to_the_bot_is_followed_too(playground: Playground) -> None:
    assert acts.follow(playground, ANNA.id, "tg://resolve?domain=Verbatim_bot&start=a").words.text == "/start a"


@pytest.mark.parametrize(
    "address",
    [
        *(
            "https://t.me/other_bot?start=x",
            "https://elsewhere.example/verbatim_bot?start=x",
            "https://[t.me/verbatim_bot",
        ),
        *("tg://resolve?domain=other_bot&start=x", "tg://user?domain=verbatim_bot", "javascript:alert(1)", ""),
    ],
)
def test_link_that_leads_elsewhere_is_not_followed(playground: Playground, address: str) -> None:
    with pytest.raises(ActError, match="does not lead to the bot"):
        acts.follow(playground, ANNA.id, address)


def commands(count: int, name: str = "c", description: str = "d") -> str:
    return json.dumps([{"command": f"{name}{number}", "description": description} for number in range(count)])


@pytest.mark.parametrize(
    ("largest", "beyond", "description"),
    [
        (commands(100), commands(101), "BOT_COMMANDS_TOO_MUCH"),
        (commands(1, "c" * 31), commands(1, "c" * 32), "command length must not exceed 32"),
        (
            commands(1, description="d" * 256),
            commands(1, description="d" * 257),
            "command description length must not exceed 256",
        ),
        (commands(1), commands(1, description=""), "command description must be non-empty"),
        (commands(1), commands(1, "Capital"), "BOT_COMMAND_INVALID"),
    ],
)
def test_menu_has_a_hundred_commands_with_short_names(
    playground: Playground, largest: str, beyond: str, description: str
) -> None:
    assert refusal(playground, "setMyCommands", commands=beyond) == f"Bad Request: {description}"
    assert call(playground, "setMyCommands", commands=largest) is True
    assert call(playground, "getMyCommands") == json.loads(largest)


@pytest.mark.parametrize(
    ("largest", "beyond", "description"),
    [
        (photo_of(5000, 5000), photo_of(5000, 5001), "PHOTO_INVALID_DIMENSIONS"),
        (photo_of(100, 5), photo_of(101, 5), "PHOTO_INVALID_DIMENSIONS"),
        (photo_of(1, 1), photo_of(0, 1), "IMAGE_PROCESS_FAILED"),
        (photo_of(1, 1), {"photo": Upload("a.png", b"no picture")}, "IMAGE_PROCESS_FAILED"),
        (
            photo_of(1, 1, 10 << 20),
            photo_of(1, 1, (10 << 20) + 1),
            "file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes",
        ),
    ],
)
def test_photo_is_a_picture_of_bounded_size(
    playground: Playground, largest: dict[str, Upload], beyond: dict[str, Upload], description: str
) -> None:
    assert refusal(playground, "sendPhoto", beyond, chat_id=ANNA.id) == f"Bad Request: {description}"
    call(playground, "sendPhoto", largest, chat_id=ANNA.id)


@pytest.mark.parametrize(
    ("data", "sides"),
    [
        (b"GIF89a" + bytes([7, 0, 9, 0]), (7, 9)),
        (b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x09\x00\x07rest", (7, 9)),
    ],
)
def test_picture_of_another_format_is_a_photo_too(playground: Playground, data: bytes, sides: tuple[int, int]) -> None:
    sent = call(playground, "sendPhoto", {"photo": Upload("x", data)}, chat_id=ANNA.id, caption="one")
    [size] = sent["photo"]
    assert ((size["width"], size["height"]), sent["caption"]) == (sides, "one")
    again = call(playground, "sendPhoto", chat_id=ANNA.id, photo=size["file_id"])
    assert again["photo"] == sent["photo"]
    path = call(playground, "getFile", file_id=size["file_id"])["file_path"]
    stored = playground.files.by_path(path)
    assert stored is not None
    assert stored.data == data


@pytest.mark.parametrize(
    ("asked", "description"),
    [
        ({}, "there is no photo in the request"),
        ({"photo": "nothing"}, "wrong file identifier/HTTP URL specified"),
        ({"photo": "BQAC00000001"}, "can't use file of type Document as Photo"),
    ],
)
def test_photo_that_is_none_is_refused(playground: Playground, asked: dict[str, Any], description: str) -> None:
    acts.send_file(playground, ANNA.id, ANNA.id, "a.txt", b"x")
    assert refusal(playground, "sendPhoto", chat_id=ANNA.id, **asked) == f"Bad Request: {description}"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("ж <b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("ж <b>x</i>", 'Unmatched end tag at byte offset 7, expected "</b>", found "</i>"'),
        ("ж x</b>", "Unexpected end tag at byte offset 4"),
        ("ж <b", "Unclosed start tag at byte offset 3"),
    ],
)
def test_broken_markup_is_refused_with_its_place_in_bytes(playground: Playground, text: str, reason: str) -> None:
    refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text=text, parse_mode="HTML")
    assert refused.lower() == f"Bad Request: can't parse entities: {reason}".lower()
