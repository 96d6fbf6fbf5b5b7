import asyncio
import os

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.types import BufferedInputFile, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

dispatcher = Dispatcher()
KEYBOARD = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Tea", callback_data="tea")]])


@dispatcher.message(CommandStart())
async def start(message: Message) -> None:
    await message.answer("Hello, <b>you</b>. What will it be?", parse_mode="HTML", reply_markup=KEYBOARD)


@dispatcher.callback_query(F.data == "tea")
async def serve(query: CallbackQuery) -> None:
    await query.answer("Coming!", show_alert=True)
    if isinstance(query.message, Message):
        await query.message.edit_text("Here is your tea.")


@dispatcher.message(F.document)
async def give_back(message: Message, bot: Bot) -> None:
    if message.document:
        data = await bot.download(message.document)
        again = BufferedInputFile(data.read() if data else b"", "again.txt")
        await message.reply_document(again, caption=message.caption)


@dispatcher.message(F.text)
async def echo(message: Message) -> None:
    await message.send_copy(message.chat.id)


async def main() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["URL"]))
    await dispatcher.start_polling(Bot(os.environ["TOKEN"], session=session))


asyncio.run(main())
