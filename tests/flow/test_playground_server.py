"""The local Telegram over real HTTP, with python-telegram-bot as its client."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import httpx
import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, ReplyParameters, Update
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, Conflict, Forbidden
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, MessageHandler, filters

from bot.playground.server import running
from bot.playground.state import Playground
from support.telegram import Heard, LocalTelegram, local_telegram


@asynccontextmanager
async def bot_of(telegram: LocalTelegram) -> AsyncIterator[Bot]:
    async with Bot(telegram.token, base_url=telegram.base_url, base_file_url=telegram.base_file_url) as bot:
        yield bot


@asynccontextmanager
async def polling(application: Application[Any, Any, Any, Any, Any, Any]) -> AsyncIterator[None]:
    async with application:
        assert application.updater is not None
        await application.updater.start_polling(timeout=5)
        await application.start()
        try:
            yield
        finally:
            await application.updater.stop()
            await application.stop()


async def test_ten_lines_written_for_telegram_run_unchanged() -> None:
    async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        again = InlineKeyboardMarkup([[InlineKeyboardButton("Again", callback_data="again")]])
        await update.message.reply_html(f"<b>{update.message.text}</b>", reply_markup=again)

    async def louder(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.callback_query is not None
        await update.callback_query.answer("Louder!", show_alert=True)
        await update.callback_query.edit_message_text("LOUD")

    async with local_telegram() as telegram:
        builder = Application.builder().token(telegram.token)
        application = builder.base_url(telegram.base_url).base_file_url(telegram.base_file_url).build()
        application.add_handler(MessageHandler(filters.TEXT, echo))
        application.add_handler(CallbackQueryHandler(louder))
        async with polling(application):
            reader = telegram.person("Reader")
            await reader.says("hello")
            heard = await reader.hears()
            answer = await reader.taps(heard, "Again")
            edited = await reader.hears_edit()
    assert (heard.text, heard.marked("bold"), heard.labels) == ("hello", ["hello"], ["Again"])
    assert (answer.text, answer.is_alert) == ("Louder!", True)
    assert (edited.id, edited.text, edited.buttons) == (heard.id, "LOUD", ())


async def test_command_reaches_its_handler_in_the_language_of_the_person() -> None:
    async def start(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.effective_user is not None
        assert update.message is not None
        await update.message.reply_text(f"{update.effective_user.first_name} {update.effective_user.language_code}")

    async with local_telegram() as telegram:
        application = Application.builder().token(telegram.token).base_url(telegram.base_url).build()
        application.add_handler(CommandHandler("start", start))
        async with polling(application):
            reader = telegram.person("Aydan", language="az")
            await reader.says("/start")
            first = await reader.hears()
            await reader.speaks("ru")
            await reader.says("/start now")
            second = await reader.hears()
    assert [first.text, second.text] == ["Aydan az", "Aydan ru"]


async def test_file_of_a_person_arrives_and_a_file_of_the_bot_can_be_fetched() -> None:
    data = "Words — слова — sözlər".encode()

    async def give_back(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        assert update.message.document is not None
        received = await (await update.message.document.get_file()).download_as_bytearray()
        await update.message.reply_document(InputFile(bytes(received), "again.txt"), caption=update.message.caption)

    async with local_telegram() as telegram:
        builder = Application.builder().token(telegram.token)
        application = builder.base_url(telegram.base_url).base_file_url(telegram.base_file_url).build()
        application.add_handler(MessageHandler(filters.Document.ALL, give_back))
        async with polling(application):
            admin = telegram.person("Admin")
            await admin.sends_file("article one.txt", data, caption="/add")
            heard = await admin.hears()
            fetched = await admin.downloads(heard)
    assert heard.document is not None
    assert (heard.document["file_name"], heard.text, fetched) == ("again.txt", "/add", data)


async def test_group_tells_the_bot_only_what_is_meant_for_it() -> None:
    seen: list[str] = []

    async def note(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        if update.message is not None and update.message.text:
            seen.append(update.message.text)
            await update.message.reply_text("noted", do_quote=True)

    async with local_telegram() as telegram:
        application = Application.builder().token(telegram.token).base_url(telegram.base_url).build()
        application.add_handler(MessageHandler(filters.ALL, note))
        async with polling(application):
            one, two = telegram.person("One"), telegram.person("Two")
            newsroom = await telegram.group("Newsroom", members=[one, two])
            await one.says("just between us", to=newsroom)
            await two.says("/ask@other_bot anything", to=newsroom)
            await one.says("/ask something", to=newsroom)
            noted = await two.hears(newsroom)
            await two.says("what do you mean?", to=newsroom, reply_to=noted)
            await two.hears(newsroom)
            await one.says("and you, @Verbatim_Bot?", to=newsroom)
            await two.hears(newsroom)
    assert seen == ["/ask something", "what do you mean?", "and you, @Verbatim_Bot?"]


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


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "127.0.0.1:1"}, 200),
        ({"Host": "localhost:8081"}, 200),
        ({"Host": "[::1]:8081"}, 200),
        ({"Host": "rebound.example.org"}, 403),
        ({"Host": "rebound.example.org:8081"}, 403),
        ({"Host": ""}, 403),
        ({"Origin": "https://elsewhere.example.org"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
async def test_page_answers_only_to_this_machine(headers: dict[str, str], status: int) -> None:
    async with (
        local_telegram() as telegram,
        httpx.AsyncClient(base_url=telegram.url, headers=headers, trust_env=False) as client,
    ):
        assert (await client.get("/")).status_code == status


@pytest.mark.parametrize("origin", [None, "https://elsewhere.example.org", "http://127.0.0.1:1"])
async def test_foreign_page_can_do_nothing(origin: str | None) -> None:
    async with local_telegram() as telegram:
        reader = telegram.person("Reader")
        headers = {"Origin": origin} if origin else {}
        async with httpx.AsyncClient(base_url=telegram.url, headers=headers, trust_env=False) as client:
            told = {"person": reader.id, "chat": reader.id, "text": "hello"}
            assert (await client.post("/api/messages", json=told)).status_code == 403
        assert telegram.playground.messages(reader.id) == []


async def test_page_forbids_what_is_not_its_own() -> None:
    async with (
        local_telegram() as telegram,
        httpx.AsyncClient(base_url=telegram.url, trust_env=False) as client,
    ):
        page = await client.get("/")
    assert page.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "unsafe" not in page.headers["content-security-policy"]
    assert page.headers["x-content-type-options"] == "nosniff"


async def test_sent_page_is_downloaded_and_never_shown() -> None:
    async with local_telegram() as telegram:
        reader = telegram.person("Reader")
        await reader.sends_file("../Überschrift.html", b"<script>alert(1)</script>")
        [message] = telegram.playground.messages(reader.id)
        assert message.document is not None
        async with httpx.AsyncClient(base_url=telegram.url, trust_env=False) as client:
            response = await client.get(f"/api/files/{message.document.id}")
            missing = await client.get("/api/files/nothing")
            for_bot = await client.get(f"/file/bot{telegram.token}/documents/file_1.html")
            for_nobody = await client.get("/file/bot1000000001:wrong/documents/file_1.html")
            nowhere = await client.get(f"/file/bot{telegram.token}/documents/../file_1.html")
    assert response.headers["content-disposition"] == "attachment; filename*=UTF-8''%C3%9Cberschrift.html"
    assert response.headers["content-type"] == "application/octet-stream"
    assert missing.status_code == 404
    assert for_bot.content == b"<script>alert(1)</script>"
    assert (for_nobody.status_code, nowhere.status_code) == (401, 404)


async def test_page_says_why_it_cannot() -> None:
    async with local_telegram() as telegram:
        reader = telegram.person("Reader")
        with pytest.raises(AssertionError, match="There is nothing to send"):
            await reader.says(" \n ")
        with pytest.raises(AssertionError, match="The request is not understood"):
            await telegram.post("messages", person="nobody")
        with pytest.raises(AssertionError, match="There is no such person"):
            await telegram.post("messages", person=5, chat=5, text="hello")
        with pytest.raises(AssertionError, match="There is no such button"):
            await telegram.post("taps", person=reader.id, chat=reader.id, message=1, row=0, column=0)


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


async def test_new_page_is_told_everything() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        await reader.says("hello")
        await bot.send_message(reader.id, "hello yourself")
        async with (
            httpx.AsyncClient(base_url=telegram.url, trust_env=False) as client,
            client.stream("GET", "/api/events") as events,
        ):
            lines = events.aiter_lines()
            assert await anext(lines) == "retry: 1000"
            assert (await anext(lines)).startswith("id: ")
            told = json.loads((await anext(lines)).removeprefix("data: "))
    assert [message["text"] for message in told["messages"][str(reader.id)]] == ["hello", "hello yourself"]
    assert Heard.of(told["messages"][str(reader.id)][1]).text == "hello yourself"


@asynccontextmanager
async def page_events(telegram: LocalTelegram, seen: str = "") -> AsyncIterator[AsyncIterator[tuple[str, Any]]]:
    """The numbers and contents of what a page is told that saw an event last."""

    async def frames(lines: AsyncIterator[str]) -> AsyncIterator[tuple[str, Any]]:
        number = ""
        async for line in lines:
            field, _, value = line.partition(": ")
            number = value if field == "id" else number
            if field == "data":
                yield number, json.loads(value)

    headers = {"Last-Event-ID": seen} if seen else {}
    async with (
        httpx.AsyncClient(base_url=telegram.url, headers=headers, trust_env=False) as client,
        client.stream("GET", "/api/events") as response,
    ):
        yield frames(response.aiter_lines())


async def test_page_that_comes_back_is_told_what_it_missed_and_no_more() -> None:
    async with local_telegram() as telegram:
        reader = telegram.person("Reader")
        async with page_events(telegram) as events:
            seen, first = await anext(events)
        await reader.says("missed one")
        await reader.says("missed two")
        async with page_events(telegram, seen) as events:
            missed = [await anext(events) for _ in range(3)]
        async with page_events(telegram, missed[1][0]) as events:
            rest = await anext(events)
    assert first["type"] == "everything"
    assert [event["type"] for _, event in missed] == ["chats", "message", "message"]
    assert [event["message"]["text"] for _, event in missed[1:]] == ["missed one", "missed two"]
    assert rest == missed[2]


@pytest.mark.parametrize("seen", ["", "another-1", "nonsense", "{era}-999", "{era}--1", "{era}-x"])
async def test_page_whose_last_event_is_not_known_is_told_everything(seen: str) -> None:
    async with local_telegram() as telegram:
        await telegram.person("Reader").says("hello")
        events = telegram.playground.events
        async with page_events(telegram, seen.format(era=events.era)) as told:
            number, event = await anext(told)
    assert (number, event["type"]) == (f"{events.era}-{events.last}", "everything")


async def test_typing_that_a_page_missed_is_over() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        await reader.says("hello")
        seen = f"{telegram.playground.events.era}-{telegram.playground.events.last}"
        await bot.send_chat_action(reader.id, ChatAction.TYPING)
        await bot.send_message(reader.id, "hello yourself")
        async with page_events(telegram, seen) as told:
            _, event = await anext(told)
    assert event["type"] == "message"


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


async def test_picture_is_shown_only_if_it_is_one() -> None:
    async with local_telegram() as telegram:
        keep = telegram.playground.files.keep
        picture = keep("a.svg", b"\x89PNG\r\n\x1a\nrest", "image/svg+xml")
        drawing = keep("a.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/png")
        async with httpx.AsyncClient(base_url=telegram.url, trust_env=False) as client:
            shown = await client.get(f"/api/photos/{picture.id}")
            refused = await client.get(f"/api/photos/{drawing.id}")
    assert (shown.status_code, shown.headers["content-type"], refused.status_code) == (200, "image/png", 404)


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
