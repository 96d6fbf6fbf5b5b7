"""What the bot may and may not do, without a network."""

from typing import Any

import pytest

from bot.playground import acts, membership
from bot.playground.errors import ActError
from bot.playground.events import ActionShown, Event, MessageEdited, MessageSent, TapAnswered
from bot.playground.files import MAX_DOWNLOAD, MAX_UPLOAD
from bot.playground.parameters import Upload
from bot.playground.state import Playground
from support.bot_calls import ANNA, BORIS, NOW, call, keyboard, refusal


@pytest.fixture
def playground() -> Playground:
    """Anna has written to the bot, Boris has not."""
    made = Playground([ANNA, BORIS], clock=lambda: NOW)
    acts.say(made, ANNA.id, ANNA.id, "hello")
    return made


def test_message_is_answered_as_telegram_writes_it(playground: Playground) -> None:
    preview = {"is_disabled": True}
    told = {"chat_id": 11, "text": "<b>Yes</b>", "parse_mode": "HTML", "link_preview_options": preview}
    again = keyboard({"text": "Again", "callback_data": "a"})
    assert call(playground, "sendMessage", **told, reply_markup=again, reply_parameters={"message_id": 1}) == {
        "message_id": 2,
        "from": {"id": 1000000001, "is_bot": True, "first_name": "Verbatim", "username": "verbatim_bot"},
        "chat": {"id": 11, "type": "private", "first_name": "Anna"},
        "date": int(NOW.timestamp()),
        "text": "Yes",
        "entities": [{"type": "bold", "offset": 0, "length": 3}],
        "reply_markup": again,
        "link_preview_options": preview,
        "reply_to_message": {
            "message_id": 1,
            "from": {"id": 11, "is_bot": False, "first_name": "Anna", "language_code": "en"},
            "chat": {"id": 11, "type": "private", "first_name": "Anna"},
            "date": int(NOW.timestamp()),
            "text": "hello",
        },
    }


@pytest.mark.parametrize(
    ("told", "description"),
    [
        ({"text": ""}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": " \n "}, "text must be non-empty"),
        ({"text": "<b> </b>", "parse_mode": "html"}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "ж" * 16385}, "text is too long"),
        ({"text": "*x*", "parse_mode": "MarkdownV3"}, "unsupported parse_mode"),
        ({"text": "a\ud800"}, "strings must be encoded in UTF-8"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
        ({"text": "x", "chat_id": "@channel"}, "chat not found"),
        ({"text": "x", "chat_id": 999}, "chat not found"),
        ({"text": "x", "chat_id": 12}, "chat not found"),
        ({"text": "x", "reply_parameters": {"message_id": 9}}, "message to be replied not found"),
        ({"text": "x", "reply_parameters": {"message_id": 1, "quote": "bye"}}, "QUOTE_TEXT_INVALID"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "x", "reply_markup": "[]"}, "object expected as reply markup"),
        ({"text": "x", "link_preview_options": "[1]"}, "object expected as link preview options"),
        ({"text": "x", "entities": [1]}, "can't parse MessageEntity: expected an Object"),
    ],
)
def test_message_that_telegram_refuses_is_refused(
    playground: Playground, told: dict[str, Any], description: str
) -> None:
    assert refusal(playground, "sendMessage", **{"chat_id": 11} | told) == f"Bad Request: {description}"
    assert playground.bot_messages(11) == []


@pytest.mark.parametrize("text", ["x" * 4096, "😀" * 2048, "<b>" + "x" * 4096 + "</b>", " " * 9 + "x" * 4096 + "\n"])
def test_message_of_full_length_goes_through(playground: Playground, text: str) -> None:
    assert call(playground, "sendMessage", chat_id=11, text=text, parse_mode="HTML")["message_id"] == 2


@pytest.mark.parametrize(
    ("button", "description"),
    [
        ({"text": "x", "callback_data": "d" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": "ж" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, "can't parse inline keyboard button: Text buttons are unallowed in the "),
        ({"text": " ", "callback_data": "d"}, "inline keyboard button text must be non-empty"),
        ({"callback_data": "d"}, "can't parse inline keyboard button: Can't find field \"text\""),
        (
            {"text": "x", "url": "http://grafana:3000/"},
            "inline keyboard button URL 'http://grafana:3000/' is invalid: ",
        ),
        ({"text": "x", "url": "ftp://e.org"}, "inline keyboard button URL 'ftp://e.org' is invalid: Unsupported URL"),
        ("x", "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
    ],
)
def test_button_that_telegram_refuses_is_refused(playground: Playground, button: Any, description: str) -> None:
    refused = refusal(playground, "sendMessage", chat_id=11, text="x", reply_markup=keyboard(button))
    assert refused.startswith(f"Bad Request: {description}")


def test_keyboard_of_more_than_a_hundred_buttons_is_refused(playground: Playground) -> None:
    rows = [[{"text": "x", "callback_data": "d"}] * 8] * 13
    refused = refusal(playground, "sendMessage", chat_id=11, text="x", reply_markup={"inline_keyboard": rows})
    assert refused == "Bad Request: reply markup is too long"


def test_data_of_64_bytes_goes_through(playground: Playground) -> None:
    sent = call(
        playground, "sendMessage", chat_id=11, text="x", reply_markup=keyboard({"text": "x", "callback_data": "ж" * 32})
    )
    assert sent["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "ж" * 32


def test_edit_replaces_words_and_takes_buttons_away(playground: Playground) -> None:
    button = keyboard({"text": "x", "callback_data": "d"})
    sent = call(playground, "sendMessage", chat_id=11, text="before", reply_markup=button)
    edited = call(playground, "editMessageText", chat_id=11, message_id=sent["message_id"], text="after")
    assert (edited["text"], edited["edit_date"], "reply_markup" in edited) == ("after", int(NOW.timestamp()), False)
    [message] = playground.bot_messages(11)
    assert message.words.text == "after"


def test_edit_that_changes_nothing_is_refused(playground: Playground) -> None:
    button = keyboard({"text": "x", "callback_data": "d"})
    call(playground, "sendMessage", chat_id=11, text="<b>same</b>", parse_mode="HTML", reply_markup=button)
    told = {"chat_id": 11, "message_id": 2, "reply_markup": button}
    same = "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
    assert refusal(playground, "editMessageText", **told, text="<b>same</b> ", parse_mode="HTML").startswith(same)
    assert refusal(playground, "editMessageReplyMarkup", **told).startswith(same)
    assert call(playground, "editMessageText", **told, text="same")["text"] == "same"


@pytest.mark.parametrize(
    ("told", "description"),
    [
        ({"message_id": 9}, "message to edit not found"),
        ({"message_id": 1}, "message can't be edited"),
        ({"message_id": 2, "text": "x" * 4097}, "MESSAGE_TOO_LONG"),
        ({"message_id": 3}, "there is no text in the message to edit"),
    ],
)
def test_edit_that_telegram_refuses_is_refused(playground: Playground, told: dict[str, Any], description: str) -> None:
    call(playground, "sendMessage", chat_id=11, text="before")
    call(playground, "sendDocument", chat_id=11, files={"document": Upload("a.txt", b"x")})
    refused = refusal(playground, "editMessageText", **{"chat_id": 11, "text": "after"} | told)
    assert refused == f"Bad Request: {description}"


def test_tap_reaches_the_bot_and_its_answer_the_person(playground: Playground) -> None:
    events: list[Event] = []
    call(playground, "sendMessage", chat_id=11, text="x", reply_markup=keyboard({"text": "x", "callback_data": "data"}))
    playground.events.subscribe(events.append)
    tap = acts.tap(playground, 11, 11, 2, 0, 0)
    query = playground.updates.first(9)[-1]["callback_query"]
    assert (query["id"], query["data"], query["message"]["message_id"]) == (tap.id, "data", 2)
    assert call(playground, "answerCallbackQuery", callback_query_id=tap.id, text="Done", show_alert=True) is True
    assert call(playground, "answerCallbackQuery", callback_query_id=tap.id) is True
    assert events == [TapAnswered(tap.id, 11, 11, 2, "Done", is_alert=True)]


def test_answer_to_an_unknown_tap_or_with_too_many_words_is_refused(playground: Playground) -> None:
    call(playground, "sendMessage", chat_id=11, text="x", reply_markup=keyboard({"text": "x", "callback_data": "data"}))
    tap = acts.tap(playground, 11, 11, 2, 0, 0)
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert refusal(playground, "answerCallbackQuery", callback_query_id="77") == old
    long = refusal(playground, "answerCallbackQuery", callback_query_id=tap.id, text="x" * 201)
    assert long == "Bad Request: MESSAGE_TOO_LONG"


def test_button_that_was_edited_away_cannot_be_tapped(playground: Playground) -> None:
    call(playground, "sendMessage", chat_id=11, text="x", reply_markup=keyboard({"text": "x", "callback_data": "d"}))
    call(playground, "editMessageReplyMarkup", chat_id=11, message_id=2)
    with pytest.raises(ActError, match="no such button"):
        acts.tap(playground, 11, 11, 2, 0, 0)


def test_document_can_be_sent_again_by_its_id(playground: Playground) -> None:
    sent = call(playground, "sendDocument", chat_id=11, caption="one", files={"document": Upload("a.txt", b"data")})
    file_id = sent["document"]["file_id"]
    again = call(playground, "sendDocument", chat_id=11, document=file_id)
    assert again["document"] == sent["document"]
    assert (sent["caption"], sent["document"]["file_name"], sent["document"]["mime_type"]) == (
        "one",
        "a.txt",
        "text/plain",
    )
    path = call(playground, "getFile", file_id=file_id)["file_path"]
    stored = playground.files.by_path(path)
    assert stored is not None
    assert stored.data == b"data"


@pytest.mark.parametrize(
    ("told", "description"),
    [
        ({}, "there is no document in the request"),
        ({"document": "nothing"}, "wrong file identifier/HTTP URL specified"),
        ({"document": "nothing", "caption": "x" * 1025}, "message caption is too long"),
        ({"document": "attach://part"}, "there is no document in the request"),
        ({"document": "https://e.org/a.pdf"}, "failed to get HTTP URL content"),
        ({"files": {"document": Upload("a.txt", b"")}}, "file must be non-empty"),
    ],
)
def test_document_that_telegram_refuses_is_refused(
    playground: Playground, told: dict[str, Any], description: str
) -> None:
    assert refusal(playground, "sendDocument", chat_id=11, **told) == f"Bad Request: {description}"


def test_file_of_20_mb_is_handed_to_the_bot_and_a_larger_one_not(playground: Playground) -> None:
    largest = acts.send_file(playground, 11, 11, "a.txt", bytes(MAX_DOWNLOAD)).document
    larger = acts.send_file(playground, 11, 11, "b.txt", bytes(MAX_DOWNLOAD + 1)).document
    assert largest is not None
    assert larger is not None
    assert call(playground, "getFile", file_id=largest.id)["file_size"] == MAX_DOWNLOAD
    assert refusal(playground, "getFile", file_id=larger.id) == "Bad Request: file is too big"
    with pytest.raises(ActError, match="larger than 50 MB"):
        acts.send_file(playground, 11, 11, "c.txt", bytes(MAX_UPLOAD + 1))


def test_unknown_file_is_refused(playground: Playground) -> None:
    assert refusal(playground, "getFile", file_id="x") == "Bad Request: invalid file_id"
    assert refusal(playground, "getFile") == "Bad Request: file_id not specified"


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\files\\passwd", "/", "a\x00b.txt", "имя.txt", ".txt"])
def test_name_of_a_file_is_never_a_path(playground: Playground, name: str) -> None:
    stored = playground.files.keep(name, b"x")
    assert "/" not in stored.name
    assert "\x00" not in stored.name
    assert stored.name
    assert stored.path.startswith("documents/file_")


def test_blocked_and_kicked_bot_is_told_so_and_refused(playground: Playground) -> None:
    group = membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id])
    membership.block(playground, ANNA.id, blocked=True)
    membership.kick(playground, BORIS.id, group.id)
    assert refusal(playground, "sendMessage", chat_id=11, text="x") == "Forbidden: bot was blocked by the user"
    assert refusal(playground, "sendChatAction", chat_id=group.id, action="typing") == (
        "Forbidden: bot was kicked from the group chat"
    )
    moves = [update["my_chat_member"] for update in playground.updates.first(9) if "my_chat_member" in update]
    assert [(move["chat"]["id"], move["new_chat_member"]["status"]) for move in moves] == [
        (group.id, "member"),
        (11, "kicked"),
        (group.id, "kicked"),
    ]


def test_person_met_only_in_a_group_cannot_be_written_to(playground: Playground) -> None:
    membership.found_group(playground, ANNA.id, "Newsroom", [BORIS.id])
    refused = refusal(playground, "sendMessage", chat_id=12, text="x")
    assert refused == "Forbidden: bot can't initiate conversation with a user"


def test_chat_action_of_an_unknown_kind_is_refused(playground: Playground) -> None:
    events: list[Event] = []
    playground.events.subscribe(events.append)
    assert call(playground, "sendChatAction", chat_id=11, action="typing") is True
    assert refusal(playground, "sendChatAction", chat_id=11, action="dancing").endswith(
        "wrong parameter action in request"
    )
    assert events == [ActionShown(11, "typing")]


def test_what_happens_is_told_in_order(playground: Playground) -> None:
    events: list[Event] = []
    unsubscribe = playground.events.subscribe(events.append)
    call(playground, "sendMessage", chat_id=11, text="one")
    call(playground, "editMessageText", chat_id=11, message_id=2, text="two")
    unsubscribe()
    call(playground, "sendMessage", chat_id=11, text="three")
    assert [
        (type(event), event.message.words.text) for event in events if isinstance(event, MessageSent | MessageEdited)
    ] == [
        (MessageSent, "one"),
        (MessageEdited, "two"),
    ]


def test_webhook_methods_answer_what_a_polling_bot_expects(playground: Playground) -> None:
    assert call(playground, "getWebhookInfo")["pending_update_count"] == 1
    assert call(playground, "deleteWebhook", drop_pending_updates=True) is True
    assert call(playground, "getWebhookInfo")["pending_update_count"] == 0


def test_person_without_a_language_hides_it(playground: Playground) -> None:
    acts.speak_language(playground, ANNA.id, "")
    acts.say(playground, ANNA.id, ANNA.id, "again")
    assert "language_code" not in playground.updates.first(9)[-1]["message"]["from"]


def test_entities_can_be_given_instead_of_markup(playground: Playground) -> None:
    link = {"type": "text_link", "offset": 0, "length": 3, "url": "https://e.org"}
    given = [link, {"type": "blockquote", "offset": 4, "length": 2}, {"type": "mention", "offset": 0, "length": 3}]
    sent = call(playground, "sendMessage", chat_id=11, text="one tw", entities=given)
    assert sent["entities"] == [link | {"url": "https://e.org/"}, given[1]]


@pytest.mark.parametrize(
    ("entity", "description"),
    [
        ({"type": "headline", "offset": 0, "length": 1}, "can't parse MessageEntity: Unsupported type specified"),
        ({"type": "bold", "offset": -1, "length": 1}, "receive an entity with incorrect offset -1"),
        ({"type": "bold", "offset": 0, "length": -1}, "receive an entity with incorrect length -1"),
        ({"type": "bold", "offset": 1_000_001, "length": 1}, "receive an entity with incorrect offset 1000001"),
        ({"type": "bold", "length": 1}, "can't parse MessageEntity: Can't find field \"offset\""),
        ({"type": "bold", "offset": 0}, "can't parse MessageEntity: Can't find field \"length\""),
        ({"offset": 0, "length": 1}, "can't parse MessageEntity: Can't find field \"type\""),
        (
            {"type": "bold", "offset": "a", "length": 1},
            'can\'t parse MessageEntity: Field "offset" must be a valid Number',
        ),
        (
            {"type": "bold", "offset": True, "length": 1},
            'can\'t parse MessageEntity: Field "offset" must be of type Number',
        ),
        ({"type": [], "offset": 0, "length": 1}, 'can\'t parse MessageEntity: Field "type" must be of type String'),
        ({"type": "", "offset": 0, "length": 1}, "can't parse MessageEntity: Type is not specified"),
        ({"type": "text_link", "offset": 0, "length": 1}, "can't parse MessageEntity: Can't find field \"url\""),
        ({"type": "text_mention", "offset": 0, "length": 1}, "can't parse MessageEntity: Can't find field \"user\""),
        (
            {"type": "custom_emoji", "offset": 0, "length": 1},
            "can't parse MessageEntity: Can't find field \"custom_emoji_id\"",
        ),
        *(
            ({"type": kind, "offset": 0, "length": 1, what: "e.org/\ud800"}, "strings must be encoded in UTF-8")
            for kind, what in (("text_link", "url"), ("pre", "language"))
        ),
        ({"type": "bold", "offset": 9, "length": 1}, "entity begins after the end of the text at UTF-16 offset 9"),
        (
            {"type": "bold", "offset": 3, "length": 1},
            "entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 4",
        ),
        ({"type": "bold", "offset": 2, "length": 1}, "entity begins in a middle of a UTF-16 symbol at byte offset 6"),
        (
            {"type": "bold", "offset": 0, "length": 2},
            "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 6",
        ),
        (
            {"type": "text_link", "offset": 0, "length": 1, "url": "nowhere"},
            "entity URL 'nowhere' is invalid: Wrong HTTP URL",
        ),
        (
            {"type": "text_link", "offset": 0, "length": 1, "url": ""},
            "entity URL '' is invalid: URL host is empty",
        ),
    ],
)
def test_entity_that_telegram_refuses_is_refused(
    playground: Playground, entity: dict[str, Any], description: str
) -> None:
    refused = refusal(playground, "sendMessage", chat_id=11, text="ж😀", entities=[entity])
    assert refused == f"Bad Request: {description}"


@pytest.mark.parametrize(
    "entity",
    [
        {"type": "bold", "offset": "1", "length": "2"},
        {"type": "bold", "offset": 0, "length": 0},
        {"type": "bold", "offset": 9, "length": 0},
        {"type": "mention", "offset": 9, "length": 9},
        {"type": "custom_emoji", "offset": 0, "length": 1, "custom_emoji_id": "9223372036854775807"},
    ],
)
def test_entity_that_telegram_takes_goes_through(playground: Playground, entity: dict[str, Any]) -> None:
    assert call(playground, "sendMessage", chat_id=11, text="ж😀", entities=[entity])["text"] == "ж😀"
