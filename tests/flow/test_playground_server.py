"""The Bot API of the local Telegram over real HTTP, with python-telegram-bot as its client."""

import asyncio
from contextlib import AsyncExitStack

import httpx
import pytest
from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, Conflict, Forbidden

from bot.playground.server import running
from bot.playground.state import Playground
from support.bots import bot_of
from support.telegram import local_telegram


async def test_second_poller_ends_the_first_with_telegrams_words() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as one, bot_of(telegram) as two:
        first = asyncio.create_task(one.get_updates(timeout=20))
        await telegram.bot_listens()
        second = asyncio.create_task(two.get_updates(timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that only one bot"):
            await first
        await telegram.person("Reader").says("hello")
        assert [update.message.text for update in await second if update.message] == ["hello"]


async def test_updates_stay_until_they_are_confirmed() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        for word in ("one", "two", "three"):
            await reader.says(word)
        first = await bot.get_updates(limit=2)
        again = await bot.get_updates()
        rest = await bot.get_updates(offset=first[-1].update_id + 1)
        info = await bot.get_webhook_info()
    assert [update.update_id for update in first] == [update.update_id for update in again[:2]]
    assert [update.message.text for update in rest if update.message] == ["three"]
    assert info.pending_update_count == 1


async def test_kinds_that_the_bot_did_not_ask_for_do_not_come() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        await bot.get_updates(allowed_updates=["callback_query"])
        reader = telegram.person("Reader")
        await reader.says("unseen")
        await bot.get_updates(allowed_updates=[])
        await reader.says("seen")
        assert [update.message.text for update in await bot.get_updates() if update.message] == ["seen"]


async def test_blocking_is_told_and_refuses_messages() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        await reader.says("hello")
        await reader.blocks()
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(reader.id, "anybody there?")
        with pytest.raises(AssertionError, match="Unblock it first"):
            await reader.says("hello?")
        await reader.unblocks()
        await bot.send_message(reader.id, "welcome back")
        changes = [update.my_chat_member for update in await bot.get_updates() if update.my_chat_member]
    moves = [(change.old_chat_member.status, change.new_chat_member.status) for change in changes]
    assert moves == [("member", "kicked"), ("kicked", "member")]


async def test_refusals_come_with_telegrams_codes_and_words() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(reader.id, "before they have written")
        await reader.says("hello")
        with pytest.raises(BadRequest, match="Message is too long"):
            await bot.send_message(reader.id, "😀" * 2049)
        with pytest.raises(BadRequest, match=r"^Can't parse entities: unsupported start tag \"h1\" at byte offset 0"):
            await bot.send_message(reader.id, "<h1>no</h1>", parse_mode=ParseMode.HTML)
        button = InlineKeyboardButton("No", callback_data="ж" * 33)
        with pytest.raises(BadRequest, match="Button_data_invalid"):
            await bot.send_message(reader.id, "x", reply_markup=InlineKeyboardMarkup([[button]]))
        sent = await bot.send_message(reader.id, "same")
        with pytest.raises(BadRequest, match="Message is not modified"):
            await bot.edit_message_text("same", reader.id, sent.message_id)
        with pytest.raises(BadRequest, match="Query is too old"):
            await bot.answer_callback_query("12345")


async def test_largest_message_goes_through() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        await reader.says("hello")
        await bot.send_message(reader.id, "<b>" + "😀" * 2048 + "</b>", parse_mode=ParseMode.HTML)
        assert len((await reader.hears()).text) == 2048


async def test_reply_stands_in_the_message() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        [asked] = await reader.says("hello")
        sent = await bot.send_message(reader.id, "hello yourself", reply_parameters=ReplyParameters(asked))
        assert (await reader.hears()).reply_to == asked
        with pytest.raises(BadRequest, match="Message to be replied not found"):
            await bot.send_message(reader.id, "to nobody", reply_parameters=ReplyParameters(999))
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "hello"


async def test_menu_is_the_nearest_in_the_language_of_the_person() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader, admin = telegram.person("Reader", language="ru"), telegram.person("Admin")
        await admin.says("/start")
        await bot.set_my_commands([BotCommand("help", "what I can do")])
        await bot.set_my_commands([BotCommand("help", "что я умею")], language_code="ru")
        scope = {"type": "chat", "chat_id": admin.id}
        await bot.set_my_commands([BotCommand("add", "an article")], scope=scope)  # type: ignore[arg-type]
        assert reader.menu() == {"help": "что я умею"}
        assert admin.menu() == {"add": "an article"}
        await bot.delete_my_commands(scope=scope)  # type: ignore[arg-type]
        assert admin.menu() == {"help": "what I can do"}
        assert [command.command for command in await bot.get_my_commands()] == ["help"]


async def test_chat_action_is_shown() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        await reader.says("hello")
        await bot.send_chat_action(reader.id, ChatAction.TYPING)
        await telegram.until(lambda: telegram.record(reader.id).actions == ["typing"], lambda: "no typing")


async def test_wrong_token_and_unknown_method_are_refused() -> None:
    async with local_telegram() as telegram, httpx.AsyncClient(base_url=telegram.url, trust_env=False) as client:
        wrong = await client.get("/bot1000000001:wrong/getMe")
        malformed = await client.get("/botwrong/getMe")
        unknown = await client.post(f"/bot{telegram.token}/setMyName", data={"name": "x"})
    assert (wrong.status_code, wrong.json()["description"]) == (401, "Unauthorized")
    assert (malformed.status_code, malformed.json()["description"]) == (404, "Not Found")
    assert unknown.json() == {"ok": False, "error_code": 404, "description": "Not Found: method not found"}


async def test_parameters_come_in_any_of_telegrams_forms() -> None:
    async with local_telegram(calls_judged=False, flood_limits=None) as telegram:
        reader = telegram.person("Reader")
        await reader.says("hello")
        method = f"/bot{telegram.token}/SENDMESSAGE"
        told = {"chat_id": str(reader.id), "text": "<i>x</i>", "parse_mode": "HTML"}
        async with httpx.AsyncClient(base_url=telegram.url, trust_env=False) as client:
            await client.get(method, params=told)
            await client.post(method, data=told)
            await client.post(method, files={name: (None, value) for name, value in told.items()})
            await client.post(method, json=told | {"chat_id": reader.id})
            broken = [
                await client.post(method, content=b"{", headers={"Content-Type": "application/json"}),
                await client.post(method, content=b"[]", headers={"Content-Type": "application/json"}),
                await client.post(method, content=b"x", headers={"Content-Type": "multipart/form-data"}),
            ]
        heard = [await reader.hears() for _ in range(4)]
    assert [message.marked("italic") for message in heard] == [["x"]] * 4
    assert [(answer.status_code, answer.json()["error_code"]) for answer in broken] == [(400, 400)] * 3


async def test_journal_has_every_call_with_its_answer() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        await reader.says("hello")
        await bot.send_message(reader.id, "<b>bold</b> & plain", parse_mode=ParseMode.HTML)
        with pytest.raises(BadRequest):
            await bot.send_message(5, "nobody")
        await bot.send_document(reader.id, b"data", filename="x.txt")
    [sent] = telegram.journal.of("sendMessage", chat_id=reader.id)
    assert sent.parameters["text"] == "<b>bold</b> & plain"
    assert sent.answer["text"] == "bold & plain"
    assert [call.answer for call in telegram.journal.of(code=400)] == ["Bad Request: chat not found"]
    assert telegram.journal.of("sendDocument")[0].parameters["document"] == {"name": "x.txt", "size": 4}


async def test_long_text_of_a_person_becomes_several_messages() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        text = "word " * 2000
        ids = await reader.says(text)
        texts = [update.message.text for update in await bot.get_updates() if update.message and update.message.text]
    assert len(ids) == len(texts) == 3
    assert " ".join(texts) == text.strip()


async def test_bot_is_thrown_out_of_a_group_and_taken_in_again() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        one = telegram.person("One")
        newsroom = await telegram.group("Newsroom", members=[one])
        place = {"person": one.id, "chat": newsroom.id}
        await telegram.post("memberships", **place, present=False)
        with pytest.raises(Forbidden, match="kicked"):
            await bot.send_message(newsroom.id, "anybody there?")
        await telegram.post("memberships", **place, present=True)
        await bot.send_message(newsroom.id, "hello again")
    assert [notice.kind for notice in telegram.playground.notices] == ["removed", "added"]


async def test_port_that_is_taken_is_said_at_once() -> None:
    async with local_telegram() as telegram:
        port = int(telegram.url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            async with running(Playground([]), port):
                pass


async def test_open_page_and_waiting_bot_do_not_hold_the_server() -> None:
    async with AsyncExitStack() as bots:
        async with local_telegram() as telegram:
            bot = await bots.enter_async_context(bot_of(telegram))
            waiting = asyncio.create_task(bot.get_updates(timeout=50))
            await telegram.bot_listens()
        assert await waiting == ()
