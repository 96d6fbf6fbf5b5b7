"""Captions, media and deletions."""

from typing import Any

import pytest

from bot.playground import acts, membership
from bot.playground.events import Event, MessageDeleted
from bot.playground.parameters import Upload
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS, call, keyboard, met, refusal, send

GIF = b"GIF89a" + bytes([7, 0, 9, 0])
SAME = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"


@pytest.fixture
def playground() -> Playground:
    return met()[0]


def document(playground: Playground, caption: str = "one") -> int:
    files = {"document": Upload("a.txt", b"data")}
    button = keyboard({"text": "x", "callback_data": "d"})
    sent = call(playground, "sendDocument", files, chat_id=ANNA.id, caption=caption, reply_markup=button)
    return int(sent["message_id"])


def test_caption_is_replaced_and_its_buttons_go(playground: Playground) -> None:
    told = {"chat_id": ANNA.id, "message_id": document(playground)}
    edited = call(playground, "editMessageCaption", caption="<b>two</b>", parse_mode="HTML", **told)
    assert (edited["caption"], edited["caption_entities"][0]["type"]) == ("two", "bold")
    assert "reply_markup" not in edited
    assert refusal(playground, "editMessageCaption", caption="<b>two</b> ", parse_mode="HTML", **told).startswith(SAME)
    assert "caption" not in call(playground, "editMessageCaption", **told)


def test_text_has_no_caption_and_a_caption_no_text(playground: Playground) -> None:
    words, file = send(playground), document(playground)
    refused = refusal(playground, "editMessageCaption", chat_id=ANNA.id, message_id=words, caption="x")
    assert refused == "Bad Request: there is no caption in the message to edit"
    refused = refusal(playground, "editMessageText", chat_id=ANNA.id, message_id=file, text="x")
    assert refused == "Bad Request: there is no text in the message to edit"


def test_document_becomes_a_photo(playground: Playground) -> None:
    told = {"chat_id": ANNA.id, "message_id": document(playground)}
    media = {"type": "photo", "media": "attach://new", "caption": "two"}
    edited = call(playground, "editMessageMedia", {"new": Upload("a.gif", GIF)}, media=media, **told)
    assert (edited["photo"][0]["width"], edited["caption"], "document" in edited) == (7, "two", False)
    same = media | {"media": edited["photo"][0]["file_id"]}
    assert refusal(playground, "editMessageMedia", media=same, **told).startswith(SAME)


@pytest.mark.parametrize(
    ("media", "reason"),
    [
        ([1], "expected an Object"),
        ({"type": "document"}, "media not found"),
        ({"type": "document", "media": "attach://part"}, "media not found"),
        ({"media": "x"}, 'Can\'t find field "type"'),
        ({"type": "poem", "media": "x"}, 'type "poem" is unsupported'),
        ({"type": "document", "media": "x", "caption": []}, 'Field "caption" must be of type String'),
        (
            {"type": "document", "media": "x", "caption": "<b", "parse_mode": "HTML"},
            "Can't parse entities: Unclosed start tag at byte offset 0",
        ),
        (
            {"type": "document", "media": "x", "caption": "x", "caption_entities": [1]},
            "Can't parse MessageEntity: expected an Object",
        ),
    ],
)
def test_media_that_telegram_refuses_is_refused(playground: Playground, media: Any, reason: str) -> None:
    told = {"chat_id": ANNA.id, "message_id": document(playground)}
    assert (
        refusal(playground, "editMessageMedia", media=media, **told) == f"Bad Request: can't parse InputMedia: {reason}"
    )


def test_edit_names_its_message(playground: Playground) -> None:
    for method, told in (
        ("editMessageText", {"text": "x"}),
        ("editMessageCaption", {}),
        ("editMessageReplyMarkup", {}),
        ("editMessageMedia", {"media": {"type": "document", "media": "x"}}),
        ("deleteMessage", {"chat_id": ANNA.id}),
    ):
        assert refusal(playground, method, **told) == "Bad Request: message identifier is not specified"
    assert refusal(playground, "deleteMessage", message_id=1) == "Bad Request: chat identifier is not specified"
    assert refusal(playground, "editMessageCaption", message_id=1) == "Bad Request: chat_id is empty"
    assert refusal(playground, "editMessageMedia") == 'Bad Request: parameter "media" is required'


@pytest.mark.parametrize("markup", [{"force_reply": True}, {"remove_keyboard": True}, {"keyboard": [["x"]]}])
def test_edit_takes_no_keyboard_but_an_inline_one(playground: Playground, markup: dict[str, Any]) -> None:
    told = {"chat_id": ANNA.id, "message_id": send(playground), "reply_markup": markup}
    assert refusal(playground, "editMessageText", text="y", **told) == "Bad Request: inline keyboard expected"
    assert refusal(playground, "editMessageReplyMarkup", **told) == "Bad Request: inline keyboard expected"


def test_only_the_bots_own_message_is_edited(playground: Playground) -> None:
    for method in ("editMessageCaption", "editMessageReplyMarkup"):
        told = {"chat_id": ANNA.id, "caption": "x"}
        assert refusal(playground, method, message_id=1, **told) == "Bad Request: message can't be edited"
        assert refusal(playground, method, message_id=99, **told) == "Bad Request: message to edit not found"


def test_deleted_message_is_gone(playground: Playground) -> None:
    events: list[Event] = []
    playground.events.subscribe(events.append)
    told = {"chat_id": ANNA.id, "message_id": send(playground)}
    assert call(playground, "deleteMessage", **told) is True
    assert events[-1] == MessageDeleted(ANNA.id, told["message_id"])
    assert refusal(playground, "deleteMessage", **told) == "Bad Request: message to delete not found"
    assert refusal(playground, "editMessageText", text="x", **told) == "Bad Request: message to edit not found"
    reply = {"reply_parameters": {"message_id": told["message_id"]}}
    refused = refusal(playground, "sendMessage", chat_id=ANNA.id, text="x", **reply)
    assert refused == "Bad Request: message to be replied not found"


def test_message_of_48_hours_is_not_deleted() -> None:
    playground, clock = met()
    first, second = send(playground), send(playground)
    clock.move(48 * 3600 - 1)
    assert call(playground, "deleteMessage", chat_id=ANNA.id, message_id=first) is True
    clock.move(1)
    refused = refusal(playground, "deleteMessage", chat_id=ANNA.id, message_id=second)
    assert refused == "Bad Request: message can't be deleted for everyone"


def test_anothers_message_is_deleted_in_private_and_by_an_administrator(playground: Playground) -> None:
    group = membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id]).id
    [message] = acts.say(playground, BORIS.id, group, "hello")
    told = {"chat_id": group, "message_id": message.id}
    assert call(playground, "deleteMessage", chat_id=ANNA.id, message_id=1) is True
    assert refusal(playground, "deleteMessage", **told) == "Bad Request: message can't be deleted for everyone"
    membership.promote(playground, ANNA.id, group, administrator=True)
    assert call(playground, "deleteMessage", **told) is True
