import asyncio
import logging
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from bot.texts import CATALOGUES, texts_for
from handlers.application import COMMANDS
from handlers.callbacks import DATA_LIMIT, VERSION, Action, Tap, data, parse
from handlers.menus import menus, set_menus
from support.fakes import ADMIN
from support.handled_chat import GROUP, OTHER_CHAT, READER, Chat, opened_chat
from support.passages import passage

EN = texts_for("en")


@pytest.fixture
async def chat(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Chat]:
    async with opened_chat(monkeypatch) as opened:
        yield opened


def test_commands_are_what_telegram_takes() -> None:
    names = [command.name for command in COMMANDS]
    assert len(set(names)) == len(names) <= 100
    for command in COMMANDS:
        assert re.fullmatch(r"[a-z0-9_]{1,32}", command.name)
        for texts in CATALOGUES.values():
            assert 1 <= len(command.description(texts)) <= 256


def test_every_command_is_described_by_its_own_words() -> None:
    for command in COMMANDS:
        assert command.description(EN) == getattr(EN, f"command_{command.name}")


def test_menus_show_admin_commands_to_admins_only() -> None:
    listed = {scope.to_json(): [command.name for command in shown] for scope, shown in menus(COMMANDS, {ADMIN})}
    for scope, names in listed.items():
        assert ("add" in names) == (str(ADMIN) in scope)
    assert len(listed) == 4


async def test_menus_that_telegram_refuses_are_only_logged(chat: Chat, caplog: pytest.LogCaptureFixture) -> None:
    chat.telegram.faults["setMyCommands"] = (400, "Bad Request: chat not found")
    with caplog.at_level(logging.INFO, "handlers.menus"):
        await set_menus(chat.application.bot, COMMANDS, {ADMIN}, asyncio.Event())
    assert "Chat not found" in caplog.text
    assert len(chat.telegram.sent("setMyCommands")) == 4 * (1 + len(CATALOGUES))


@pytest.mark.parametrize(
    "content",
    [
        {"photo": []},
        {
            "sticker": {
                "file_id": "f",
                "file_unique_id": "u",
                "type": "regular",
                "width": 1,
                "height": 1,
                "is_animated": False,
                "is_video": False,
            }
        },
        {"location": {"longitude": 1.0, "latitude": 1.0}},
        {"voice": {"file_id": "f", "file_unique_id": "u", "duration": 1}},
    ],
)
async def test_message_without_text_gets_a_hint_in_private_only(chat: Chat, content: dict[str, Any]) -> None:
    assert await chat.says(**content) == [EN.text_only]
    assert await chat.says(chat=GROUP, **content) == []


async def test_album_gets_one_hint(chat: Chat) -> None:
    heard = [await chat.says(photo=[], media_group_id="album") for _ in range(3)]
    assert heard == [[EN.text_only], [], []]


@pytest.mark.parametrize(
    "update",
    [
        {"edited_message": {}},
        {"channel_post": {}},
        {"edited_channel_post": {}},
    ],
)
async def test_edited_messages_and_channel_posts_are_ignored(chat: Chat, update: dict[str, Any]) -> None:
    (kind,) = update
    assert await chat.update(**{kind: chat.message("/ask bridge")}) == []
    assert await chat.update(**{kind: chat.message("bridge")}) == []


@pytest.mark.parametrize(
    "service",
    [
        {"pinned_message": {"message_id": 1, "date": 1, "chat": {"id": READER, "type": "private"}}},
        {"new_chat_members": [{"id": 5, "is_bot": False, "first_name": "N"}]},
        {"new_chat_title": "title"},
    ],
)
async def test_service_messages_are_ignored(chat: Chat, service: dict[str, Any]) -> None:
    assert await chat.says(**service) == []
    assert await chat.says(chat=GROUP, **service) == []


async def test_unknown_command_gets_a_hint_in_private_only(chat: Chat) -> None:
    assert await chat.says("/nothing") == [EN.unknown_command]
    assert await chat.says("/nothing", chat=GROUP) == []


async def test_start_greets_with_examples_that_are_answered(chat: Chat) -> None:
    (greeting,) = await chat.says("/start from_a_deep-link")
    assert greeting.startswith(EN.greeting.split("\n", maxsplit=1)[0])
    assert chat.buttons == {}  # "What did Mara Velloni say?" is not answered by the fake index
    chat.parts.store.passages_held.append(passage("“I will say more,” said Ilgar Tosun."))
    await chat.says("/start")
    assert list(chat.buttons) == ["What did Mara Velloni say?"]
    assert await chat.taps(chat.buttons["What did Mara Velloni say?"]) is None
    assert "I will say more" in chat.telegram.sent()[-1]["text"]


async def test_start_without_articles_says_so(chat: Chat) -> None:
    chat.parts.store.passages_held.clear()
    (greeting,) = await chat.says("/start")
    assert greeting.endswith(EN.no_articles)


async def test_help_lists_admin_commands_for_admins_only(chat: Chat) -> None:
    (reader,), (admin,) = await chat.says("/help"), await chat.says("/help", user=ADMIN)
    assert [f"/{command.name} – " in reader for command in COMMANDS] == [
        not command.admins_only for command in COMMANDS
    ]
    assert all(f"/{command.name} – " in admin for command in COMMANDS)
    assert "published: 2022-07-16" in admin
    assert "published:" not in reader


@pytest.mark.parametrize("command", ["/add text", "/reindex", "/reports"])
async def test_admin_commands_are_refused_to_others(chat: Chat, command: str) -> None:
    assert await chat.says(command) == [EN.admins_only]


async def test_file_from_others_than_admins_is_declined(chat: Chat) -> None:
    document = {"file_id": "f", "file_unique_id": "u", "file_name": "a.txt", "file_size": 5}
    assert await chat.says(document=document) == [EN.files_for_admins]
    assert await chat.says(document=document, caption="/add") == [EN.admins_only]
    assert await chat.says(document=document, chat=GROUP) == []


async def test_file_larger_than_telegram_gives_is_declined_before_it_is_fetched(chat: Chat) -> None:
    document = {"file_id": "f", "file_unique_id": "u", "file_name": "big.txt", "file_size": 20_000_001}
    assert await chat.says(document=document, user=ADMIN) == [EN.too_large.format(name="big.txt")]
    assert chat.telegram.sent("getFile") == []


async def test_file_that_telegram_calls_too_big_is_declined_in_the_same_words(chat: Chat) -> None:
    chat.telegram.faults["getFile"] = (400, "Bad Request: file is too big")
    document = {"file_id": "f", "file_unique_id": "u", "file_name": "big.txt"}
    assert await chat.says(document=document, user=ADMIN) == [EN.too_large.format(name="big.txt")]


async def test_add_with_nothing_to_add_says_how(chat: Chat) -> None:
    assert await chat.says("/add", user=ADMIN) == [EN.add_how]


@pytest.mark.parametrize(
    "button",
    [
        *("", "x", "1", "0c:1:2:3:4", "1c:1:2:3", "1z", "1c:1:2:3:-4", "1m:1", "1m:1:2\n", "1é", "1c:" + "9" * 50),
        *("2", "2c:1:2:3", "2z", "2c:1:2:3:-4", "2m:1", "2m:1:2\n", "2m:1:A", "2m:1:٣", "2m:1:1_0", "2m:1:" + "z" * 14),
    ],
)
async def test_foreign_or_stale_buttons_are_answered_politely(chat: Chat, button: str) -> None:
    assert await chat.taps(button) == EN.button_stale


async def test_failure_apologises_with_the_number_that_is_in_the_log(
    chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        (said,) = await chat.says("raise")
    number = said.rsplit(" ", 1)[-1]
    assert "index broke" not in said
    assert "Traceback" not in said
    (record,) = [record for record in caplog.records if number in record.message]
    assert "the index broke" in (record.exc_text or "")
    assert "\n" not in record.message


async def test_tap_that_fails_is_answered_all_the_same(chat: Chat, caplog: pytest.LogCaptureFixture) -> None:
    await asyncio.to_thread(chat.parts.asked.remember, READER, "raise", chat.parts.time())
    with caplog.at_level(logging.CRITICAL):
        assert await chat.taps(data(Action.ASK, 1, 0)) is None
    assert chat.telegram.sent()[-1]["text"].startswith(EN.failure[:20])


async def test_person_who_blocked_the_bot_meanwhile_is_remembered_without_an_error(
    chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    chat.telegram.faults["sendMessage"] = (403, "Forbidden: bot was blocked by the user")
    with caplog.at_level(logging.WARNING):
        await chat.says("bridge")
    assert chat.parts.chats.blocked == {READER}
    assert caplog.records == []


async def test_apology_that_cannot_be_sent_is_not_an_error_of_its_own(
    chat: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    chat.telegram.faults["sendMessage"] = (500, "Internal Server Error")
    with caplog.at_level(logging.WARNING):
        await chat.says("bridge")
    assert [record.levelname for record in caplog.records] == ["ERROR", "WARNING"]


@pytest.mark.parametrize(
    ("status", "blocked"), [("kicked", {READER}), ("left", {READER}), ("member", set()), ("administrator", set())]
)
async def test_blocking_and_unblocking_is_remembered(chat: Chat, status: str, blocked: set[int]) -> None:
    bot = {"id": 4, "is_bot": True, "first_name": "Verbatim"}
    rights = dict.fromkeys(
        (
            "can_be_edited",
            "is_anonymous",
            "can_manage_chat",
            "can_delete_messages",
            "can_manage_video_chats",
            "can_restrict_members",
            "can_promote_members",
            "can_change_info",
            "can_invite_users",
            "can_post_stories",
            "can_edit_stories",
            "can_delete_stories",
        ),
        False,
    )
    message = chat.message("x", language="ru")
    change = {
        "chat": message["chat"],
        "from": message["from"],
        "date": 1,
        "old_chat_member": {"status": "member", "user": bot},
        "new_chat_member": {"status": status, "user": bot, "until_date": 0, **rights},
    }
    chat.parts.chats.blocked = {READER} - blocked
    await chat.update(my_chat_member=change)
    assert chat.parts.chats.blocked == blocked


async def test_group_that_becomes_a_supergroup_keeps_what_it_has(chat: Chat) -> None:
    assert await chat.says(chat=GROUP, migrate_to_chat_id=-1003) == []
    assert chat.parts.chats.migrated == {GROUP: -1003}


async def test_questions_of_one_chat_are_answered_in_order_and_chats_at_the_same_time(chat: Chat) -> None:
    processor = chat.application.update_processor
    log: list[str] = []
    gate = asyncio.Event()

    async def handle(name: str, waits: bool) -> None:
        if waits:
            await gate.wait()
        log.append(name)

    def update(of_chat: int) -> Update | None:
        return Update.de_json({"update_id": 1, "message": chat.message("x", user=of_chat)}, chat.application.bot)

    slow = asyncio.create_task(processor.process_update(update(READER), handle("first", True)))
    await asyncio.sleep(0)
    next_one = asyncio.create_task(processor.process_update(update(READER), handle("second", False)))
    await processor.process_update(update(OTHER_CHAT), handle("other", False))
    assert log == ["other"]
    gate.set()
    await asyncio.gather(slow, next_one)
    assert log == ["other", "first", "second"]


@given(st.sampled_from(Action), st.lists(st.integers(0, 2**63 - 1), max_size=5))
def test_button_is_read_as_it_was_written(action: Action, numbers: list[int]) -> None:
    written = data(action, *numbers)
    tap = parse(written)
    assert tap is None or tap == Tap(action, tuple(numbers))
    assert parse(written.replace(VERSION, "9", 1)) is None


@pytest.mark.parametrize("action", Action)
def test_largest_ids_that_a_database_gives_fit_into_every_button(action: Action) -> None:
    largest_id, largest_offset = 2**63 - 1, 2**31 - 1
    written = [data(action, *numbers) for numbers in _as_many_as_an_action_takes(largest_id, largest_offset)]
    assert len([tap for tap in map(parse, written) if tap]) == 1
    assert all(len(one.encode()) <= DATA_LIMIT for one in written)


def _as_many_as_an_action_takes(largest_id: int, largest_offset: int) -> list[list[int]]:
    of_passage = [largest_id, largest_id, largest_offset, largest_offset]
    return [[], [largest_id], [largest_id] * 2, of_passage, [largest_id, *of_passage]]


def test_button_of_the_version_before_still_works() -> None:
    assert parse("1c:12:34:0:560") == (Action.CONTEXT, (12, 34, 0, 560))
    assert parse("1m:10:3") == (Action.ASK, (10, 3))
    assert parse("1r:" + "9" * 16) == (Action.REMOVE, (9999999999999999,))


@given(st.text())
def test_no_text_breaks_the_reading_of_buttons(text: str) -> None:
    tap = parse(text)
    assert tap is None or data(tap.action, *tap.numbers)
