"""What judges the bot's calls and the local Telegram's answers can itself find fault."""

from datetime import UTC, datetime
from typing import Any

import aiogram
import pytest
from aiogram import methods

from bot.playground.journal import Call
from support.judges import answer_faults, call_faults, journal_faults

CHAT = {"id": 5, "type": "private", "first_name": "Ann"}
BOT = {"id": 1, "is_bot": True, "first_name": "Verbatim", "username": "verbatim_bot"}
KEYBOARD = {"inline_keyboard": [[{"text": "More", "callback_data": "m"}]]}
MESSAGE = {"message_id": 3, "from": BOT, "chat": CHAT, "date": 1_700_000_000, "text": "Hi", "reply_markup": KEYBOARD}
BOLD = {"type": "bold", "offset": 0, "length": 1}
TAP = {"id": "9", "from": BOT, "message": MESSAGE, "chat_instance": "5", "data": "m"}


@pytest.mark.parametrize(
    ("method", "parameters"),
    [
        ("getMe", {}),
        ("sendMessage", {"chat_id": 5, "text": "Hi", "parse_mode": "HTML", "reply_markup": KEYBOARD}),
        ("sendMessage", {"chat_id": 5, "text": "Hi", "reply_parameters": {"message_id": 2}}),
        ("answerCallbackQuery", {"callback_query_id": "9", "show_alert": True}),
        ("setMyCommands", {"commands": [{"command": "ask", "description": "Ask"}], "scope": {"type": "default"}}),
    ],
)
def test_call_as_telegram_has_it_is_faultless(method: str, parameters: dict[str, Any]) -> None:
    assert call_faults(method, parameters) == []


@pytest.mark.parametrize(
    ("method", "parameters", "fault"),
    [
        ("sendMesage", {}, "no such method"),
        ("sendMessage", {"chat_id": 5}, "text: Field required"),
        ("sendMessage", {"chat_id": 5, "text": 7}, "text: Input should be a valid string"),
        ("sendMessage", {"chat_id": 5, "text": "Hi", "quote": True}, "quote: Extra inputs"),
        ("sendMessage", {"chat_id": 5, "text": "Hi", "disable_notification": "yes"}, "disable_notification is read as"),
        (
            "sendMessage",
            {"chat_id": 5, "text": "Hi", "reply_parameters": {"message_id": "2"}},
            "message_id is read as 2",
        ),
        (
            "sendMessage",
            {"chat_id": 5, "text": "Hi", "reply_parameters": {"id": 2}},
            "parameters.id: Extra inputs",
        ),
        (
            "sendMessage",
            {"chat_id": 5, "text": "Hi", "reply_markup": {"inline_keyboard": [[{"text": "More", "callback_data": 1}]]}},
            "callback_data: Input should be a valid string",
        ),
        ("setMyCommands", {"commands": [{"command": "ask"}]}, "commands.0.description: Field required"),
        ("setMyCommands", {"commands": [], "scope": {"type": "everywhere"}}, "scope: Input tag 'everywhere'"),
        ("getUpdates", {"offset": 1.5}, "offset: Input should be a valid integer"),
    ],
)
def test_call_that_telegram_has_otherwise_is_at_fault(method: str, parameters: dict[str, Any], fault: str) -> None:
    assert any(fault in found for found in call_faults(method, parameters))


@pytest.mark.parametrize(
    ("method", "answer"),
    [
        ("getMe", BOT),
        ("sendMessage", MESSAGE),
        ("editMessageText", True),
        ("getUpdates", [{"update_id": 1, "callback_query": TAP}, {"update_id": 2, "message": MESSAGE}]),
        ("getChatMember", {"user": BOT, "status": "kicked", "until_date": 0}),
        ("getChatAdministrators", []),
    ],
)
def test_answer_as_telegram_gives_it_is_faultless(method: str, answer: Any) -> None:
    assert answer_faults(method, answer) == []


@pytest.mark.parametrize(
    ("method", "answer", "fault"),
    [
        ("getMe", {"id": 1, "is_bot": True}, "first_name: Field required"),
        ("sendMessage", {**MESSAGE, "date": "2026-11-23"}, "date is read as"),
        ("sendMessage", {**MESSAGE, "message_id": "3"}, "message_id is read as 3"),
        ("sendMessage", {**MESSAGE, "colour": "red"}, "colour: Extra inputs"),
        ("sendMessage", True, "Input should be"),
        ("setMyCommands", 1, "read as True"),
        ("getUpdates", [{"update_id": 1, "callback_query": {**TAP, "id": 9}}], "callback_query.id: Input should be"),
        ("getUpdates", [{"update_id": 1, "callback_query": {**TAP, "message": {}}}], "callback_query.message"),
        ("getChatMember", {"user": BOT, "status": "lurker"}, "lurker"),
    ],
)
def test_answer_that_telegram_gives_otherwise_is_at_fault(method: str, answer: Any, fault: str) -> None:
    assert any(fault in found for found in answer_faults(method, answer))


def test_answer_that_only_python_telegram_bot_cannot_read_is_at_fault() -> None:
    # aiogram reads any number as a day; the other library has none so late
    (fault,) = answer_faults("sendMessage", {**MESSAGE, "edit_date": 10**12})
    assert "python-telegram-bot" in fault


def test_numbers_in_the_place_of_words_and_uploads_are_no_fault_in_a_journal() -> None:
    upload = {"name": "a.txt", "size": 3}
    calls = [
        _call("answerCallbackQuery", {"callback_query_id": 9, "text": "12"}, answer=True),
        _call("getFile", {"file_id": 7}, answer={"file_id": "7", "file_unique_id": "7"}),
        _call("sendDocument", {"chat_id": 5, "document": upload}, answer=MESSAGE),
        _call(
            "sendDocument", {"chat_id": 5, "document": "attach://a", "a": {"name": "a.txt", "size": 3}}, answer=MESSAGE
        ),
    ]
    assert journal_faults(calls) == []


def test_journal_tells_faults_of_calls_and_of_answers() -> None:
    bad = _call("sendMessage", {"chat_id": 5, "text": "Hi", "colour": "red"}, answer={})
    assert {fault.partition(":")[0] for fault in journal_faults([bad])} == {"sendMessage", "answer to sendMessage"}
    assert {fault.partition(":")[0] for fault in journal_faults([bad], of_calls=False)} == {"answer to sendMessage"}


@pytest.mark.parametrize(
    ("method", "parameters", "fault"),
    [
        ("sendMesage", {}, "sendMesage: there is no such method"),
        (
            "sendMessage",
            {"chat_id": 5, "text": "Hi", "reply_parameters": {"message_id": "2"}},
            "sendMessage: reply_parameters.message_id is read as 2, sent as '2'",
        ),
        (
            "sendMessage",
            {"chat_id": 5, "text": "Hi", "entities": [BOLD, BOLD | {"offset": "1"}]},
            "sendMessage: entities.1.offset is read as 1, sent as '1'",
        ),
        ("sendMessage", {"chat_id": 5}, "sendMessage: text: Field required, not {'chat_id': 5}"),
    ],
)
def test_fault_of_a_call_names_its_place(method: str, parameters: dict[str, Any], fault: str) -> None:
    assert call_faults(method, parameters) == [fault]


@pytest.mark.parametrize(
    ("method", "answer", "fault"),
    [
        ("setMyCommands", 1, "answer to setMyCommands: it is read as True, sent as 1"),
        (
            "sendMessage",
            MESSAGE | {"entities": []},
            "answer to sendMessage: python-telegram-bot keeps of entities None, not []",
        ),
        (
            "getUpdates",
            [{"update_id": 1, "message": MESSAGE}, {"update_id": 2, "message": MESSAGE | {"entities": []}}],
            "answer to getUpdates: python-telegram-bot keeps of message.entities None, not []",
        ),
        (
            "getUpdates",
            [{"update_id": 1, "message": MESSAGE}, {"update_id": "2", "message": MESSAGE}],
            "answer to getUpdates: 1.update_id is read as 2, sent as '2'",
        ),
    ],
)
def test_fault_of_an_answer_names_its_place(method: str, answer: Any, fault: str) -> None:
    assert answer_faults(method, answer) == [fault]


@pytest.mark.parametrize(
    ("method", "parameters", "fault"),
    [
        ("sendMesage", {"text": 7}, "sendMesage: there is no such method"),
        (
            "sendMessage",
            {"chat_id": 5, "text": "Hi", "parse_mode": ["HTML"]},
            "Input should be a valid string, not ['HTML']",
        ),
        ("sendMessage", {"chat_id": 5, "text": "Hi", "photo": {"name": "a.png", "size": 3}}, "photo: Extra inputs"),
        ("sendDocument", {"chat_id": 5, "document": {"name": "a.txt"}}, "document"),
    ],
)
def test_journal_makes_a_text_only_of_what_may_have_been_one(
    method: str, parameters: dict[str, Any], fault: str
) -> None:
    call = Call(method, parameters, 404, "Not Found", datetime(2026, 11, 23, tzinfo=UTC))
    assert any(fault in found for found in journal_faults([call]))


def test_numbers_and_truths_in_a_journal_stay_what_they_are() -> None:
    calls = [
        _call("editMessageText", {"chat_id": 5, "message_id": 3, "text": 7}, answer=MESSAGE),
        _call("answerCallbackQuery", {"callback_query_id": "9", "show_alert": True}, answer=True),
    ]
    assert journal_faults(calls) == []


def test_refusal_is_no_answer_to_judge() -> None:
    refused = Call("getMe", {}, 401, "Unauthorized", datetime(2026, 11, 23, tzinfo=UTC))
    assert journal_faults([refused]) == []
    assert journal_faults([refused, _call("getMe", {}, answer="Unauthorized")]) != []


def test_answer_that_no_class_of_python_telegram_bots_is_known_for_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(methods.GetMe, "__returning__", aiogram.types.User | aiogram.types.Chat)
    with pytest.raises(LookupError, match="no class of python-telegram-bot's is known for"):
        answer_faults("getMe", BOT)


def _call(method: str, parameters: dict[str, Any], answer: Any) -> Call:
    return Call(method, parameters, 200, answer, datetime(2026, 11, 23, tzinfo=UTC))
