"""Programs written with python-telegram-bot for Telegram, on the local one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InputFile, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, MessageHandler, filters

from support.telegram import local_telegram


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
