"""Messages of the bot's: replies, captions, media in the place of others, and parameters that cannot be read."""

from typing import Any

import pytest

from bot.playground import membership
from bot.playground.parameters import Parameters, Upload
from bot.playground.state import Playground
from bot.playground.words import MAX_MARKUP
from support.bot_calls import ANNA, BORIS, call, keyboard, met, refusal, send

GIF = b"GIF89a" + bytes([7, 0, 9, 0])
BUTTON = keyboard({"text": "x", "callback_data": "d"})
SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)


@pytest.fixture
def playground() -> Playground:
    return met()[0]


def document(playground: Playground, **told: Any) -> dict[str, Any]:
    files = {"document": Upload("a.txt", b"data")}
    sent: dict[str, Any] = call(playground, "sendDocument", files, chat_id=ANNA.id, **told)
    return sent


def test_caption_has_marks_by_markup_or_by_entities(playground: Playground) -> None:
    bold = [{"type": "bold", "offset": 0, "length": 1}]
    assert document(playground, caption="<b>x</b>", parse_mode="HTML")["caption_entities"] == bold
    assert document(playground, caption="x", caption_entities=bold)["caption_entities"] == bold
    assert "caption_entities" not in document(playground, caption="x", entities=bold)


@pytest.mark.parametrize("mode", ["", "none", "None"])
def test_text_without_a_mode_is_plain(playground: Playground, mode: str) -> None:
    sent = call(playground, "sendMessage", chat_id=ANNA.id, text="<b>x</b>", parse_mode=mode)
    assert (sent["text"], "entities" in sent) == ("<b>x</b>", False)


def test_markup_has_32_kilobytes_with_its_tags(playground: Playground) -> None:
    markup = "<b>" + "ж" * 10 + "</b>"
    tags = "<b></b>" * ((MAX_MARKUP - len(markup.encode())) // 7)
    told = {"chat_id": ANNA.id, "parse_mode": "HTML"}
    largest = (tags + markup).ljust(MAX_MARKUP - 10)
    assert len(largest.encode()) == MAX_MARKUP
    assert call(playground, "sendMessage", text=largest, **told)["text"] == "ж" * 10
    assert refusal(playground, "sendMessage", text=largest + " ", **told) == "Bad Request: text is too long"


@pytest.mark.parametrize(
    ("reply", "answered"),
    [
        ({"message_id": 1}, 1),
        ({"message_id": 1, "quote": "ell"}, 1),
        ({"message_id": 9, "allow_sending_without_reply": True}, None),
        ({}, None),
    ],
)
def test_reply_stands_in_the_message_where_there_is_what_it_answers(
    playground: Playground, reply: dict[str, Any], answered: int | None
) -> None:
    sent = call(playground, "sendMessage", chat_id=ANNA.id, text="x", reply_parameters=reply)
    assert sent.get("reply_to_message", {}).get("message_id") == answered


def test_reply_holds_what_it_answers_but_not_what_that_answered(playground: Playground) -> None:
    first = send(playground, "one", reply_parameters={"message_id": 1})
    second = call(playground, "sendMessage", chat_id=ANNA.id, text="two", reply_parameters={"message_id": first})
    assert second["reply_to_message"]["text"] == "one"
    assert "reply_to_message" not in second["reply_to_message"]


@pytest.mark.parametrize(
    ("method", "told", "reason"),
    [
        ("sendMessage", {"reply_parameters": {"quote": "x"}}, 'can\'t find field "message_id"'),
        ("sendMessage", {"reply_parameters": {"message_id": 9}}, "message to be replied not found"),
        ("sendMessage", {"reply_parameters": [1]}, "object expected as reply parameters"),
        ("sendMessage", {"reply_parameters": "{"}, "can't parse reply parameters JSON object"),
        *(
            ("sendMessage", {"reply_markup": f'{{"a": {value}}}'}, "can't parse reply keyboard markup JSON object")
            for value in ("NaN", "Infinity", "-Infinity")
        ),
        ("sendMessage", {"reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ("sendMessage", {"link_preview_options": "{"}, "can't parse link preview options JSON object"),
        ("sendMessage", {"reply_markup": '{"a": "\\ud800"}'}, "strings must be encoded in UTF-8"),
        ("sendMessage", {"parse_mode": "\ud800"}, "strings must be encoded in UTF-8"),
        ("editMessageMedia", {"media": "{"}, "can't parse input media JSON object"),
        ("editMessageMedia", {"media": [1]}, "can't parse InputMedia: expected an Object"),
        ("editMessageMedia", {"media": {"type": "photo"}}, "can't parse InputMedia: media not found"),
        (
            "editMessageMedia",
            {"media": {"type": "photo", "media": "x", "caption": "x" * 1025}},
            "MEDIA_CAPTION_TOO_LONG",
        ),
        ("editMessageMedia", {"media": {"type": "document", "media": "x"}}, "wrong file identifier/HTTP URL specified"),
        ("setMyCommands", {"commands": "{"}, "can't parse commands JSON object"),
        ("setMyCommands", {"scope": "{"}, "can't parse BotCommandScope JSON object"),
        ("getMyCommands", {"scope": "{"}, "can't parse BotCommandScope JSON object"),
        ("answerInlineQuery", {"results": [], "button": "{"}, "can't parse inline query results button JSON object"),
    ],
)
def test_parameter_that_cannot_be_read_is_refused_by_its_name(
    playground: Playground, method: str, told: dict[str, Any], reason: str
) -> None:
    place = {"chat_id": ANNA.id, "message_id": send(playground), "text": "x"}
    assert refusal(playground, method, **place | told) == f"Bad Request: {reason}"


def test_edit_keeps_the_buttons_and_the_preview_that_come_with_it(playground: Playground) -> None:
    preview = {"is_disabled": True}
    told = {"chat_id": ANNA.id, "message_id": send(playground)}
    more = {"reply_markup": BUTTON, "link_preview_options": preview}
    edited = call(playground, "editMessageText", text="y", **more, **told)
    assert (edited["reply_markup"], edited["link_preview_options"]) == (BUTTON, preview)
    told["message_id"] = document(playground)["message_id"]
    assert call(playground, "editMessageCaption", caption="y", reply_markup=BUTTON, **told)["reply_markup"] == BUTTON


def test_media_come_with_their_caption_marks_and_buttons(playground: Playground) -> None:
    told = {"chat_id": ANNA.id, "message_id": document(playground)["message_id"]}
    media = {"type": "photo", "media": "attach://new", "caption": "<b>x</b>", "parse_mode": "HTML"}
    edited = call(playground, "editMessageMedia", {"new": Upload("a", GIF)}, media=media, reply_markup=BUTTON, **told)
    assert (edited["caption"], edited["caption_entities"][0]["type"]) == ("x", "bold")
    assert edited["reply_markup"] == BUTTON
    media = {"type": "document", "media": "attach://new", "caption": "x" * 1024}
    edited = call(playground, "editMessageMedia", {"new": Upload("b.txt", b"x")}, media=media, **told)
    assert (edited["document"]["file_name"], len(edited["caption"]), "photo" in edited) == ("b.txt", 1024, False)
    media["media"] = edited["document"]["file_id"]
    assert refusal(playground, "editMessageMedia", media=media, **told) == SAME


def test_edit_of_nothing_is_refused_in_all_of_telegrams_words(playground: Playground) -> None:
    told = {"chat_id": ANNA.id, "message_id": send(playground, reply_markup=BUTTON)}
    assert refusal(playground, "editMessageText", text="x", reply_markup=BUTTON, **told) == SAME
    assert call(playground, "editMessageText", text="x", **told)["message_id"] == told["message_id"]


def test_own_message_in_a_group_is_deleted_without_any_right(playground: Playground) -> None:
    group = membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id]).id
    assert call(playground, "deleteMessage", chat_id=group, message_id=send(playground, chat_id=group)) is True


def test_private_chat_takes_more_than_twenty_messages_a_minute() -> None:
    playground, clock = met()
    for _ in range(59):
        send(playground)
        clock.move(1)
    assert len(playground.bot_messages(ANNA.id)) == 59


@pytest.mark.parametrize(
    ("value", "listed"),
    [
        ('["a", "b"]', ["a", "b"]),
        ("[]", []),
        ('["a", 1]', None),
        ('"ab"', None),
        ('{"a": 1}', None),
        ("", None),
        ("[", None),
    ],
)
def test_list_of_words_is_a_list_and_words(value: str, listed: list[str] | None) -> None:
    assert Parameters({"allowed_updates": value}).listed("allowed_updates") == listed


def test_journal_tells_an_upload_by_its_name_and_size() -> None:
    told = Parameters({"caption": "[1]"}, {"document": Upload("a.txt", b"data")})
    assert told.as_journal() == {"caption": "[1]", "document": {"name": "a.txt", "size": 4}}
