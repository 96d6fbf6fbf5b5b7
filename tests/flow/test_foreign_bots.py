"""Bots written for Telegram, by the book of two libraries, run against the local one in processes of their own."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiogram import Bot as AiogramBot
from aiogram import exceptions
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from telegram import Bot as TelegramBot
from telegram import error

from bot.playground.faults import flood, refused
from support.telegram import PATIENCE_S, Group, LocalTelegram, TelegramUser, local_telegram

_PROGRAMS = Path(__file__).resolve().parents[1] / "support" / "foreign_bots"
_START_S = 60  # to import a library on a busy machine
_FAREWELL = "Received SIGTERM signal\n"  # what aiogram says when it leaves


@asynccontextmanager
async def foreign_bot(telegram: LocalTelegram, program: str) -> AsyncIterator[None]:
    """The program, while it asks the local Telegram for updates; it must leave on SIGTERM without a complaint."""
    where = {"TOKEN": telegram.token, "URL": telegram.url, "BASE_URL": telegram.base_url}
    started = await asyncio.create_subprocess_exec(
        sys.executable, _PROGRAMS / program, env=os.environ | where, stderr=asyncio.subprocess.PIPE
    )
    try:
        await telegram.until(
            lambda: telegram.playground.bot_listens or started.returncode is not None,
            lambda: f"{program} does not ask for updates",
            patience_s=_START_S,
        )
        assert started.returncode is None
        yield
        started.send_signal(signal.SIGTERM)
        _, complaints = await asyncio.wait_for(started.communicate(), PATIENCE_S)
    finally:
        if started.returncode is None:
            started.kill()
            await started.communicate()
    assert (started.returncode, complaints.decode().removesuffix(_FAREWELL)) == (0, "")


@asynccontextmanager
async def two_clients(telegram: LocalTelegram) -> AsyncIterator[tuple[AiogramBot, TelegramBot]]:
    """The same bot by aiogram and by python-telegram-bot."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.url))
    async with (
        AiogramBot(telegram.token, session=session) as by_aiogram,
        TelegramBot(telegram.token, base_url=telegram.base_url) as by_library,
    ):
        yield by_aiogram, by_library


async def test_ten_lines_with_python_telegram_bot_run_unchanged() -> None:
    async with local_telegram() as telegram, foreign_bot(telegram, "with_python_telegram_bot.py"):
        reader = telegram.person("Reader")
        await reader.says("/start")
        await reader.says("Is the <harbour> open?")
        heard = await reader.hears()
        assert heard.text == "Is the <harbour> open?"
        await reader.says("х" * 4096)
        assert (await reader.hears()).text == "х" * 4096
        assert reader.unheard() == []


async def test_bot_with_aiogram_runs_unchanged_with_a_reader_and_in_a_group() -> None:
    async with local_telegram() as telegram, foreign_bot(telegram, "with_aiogram.py"):  # once: it takes 5 s to start
        await talks_is_tapped_edits_and_passes_files(telegram.person("Reader"))
        ann, ben = telegram.person("Ann"), telegram.person("Ben")
        await answers_what_is_meant_for_it(ann, ben, await telegram.group("Newsroom", members=[ann, ben]))


async def talks_is_tapped_edits_and_passes_files(reader: TelegramUser) -> None:
    await reader.says("/start")
    offer = await reader.hears()
    assert (offer.text, offer.marked("bold")) == ("Hello, you. What will it be?", ["you"])
    served = await reader.taps(offer, "Tea")
    edited = await reader.hears_edit()
    assert (served.text, served.is_alert) == ("Coming!", True)
    assert (edited.id, edited.text, edited.buttons) == (offer.id, "Here is your tea.", ())
    await reader.sends_file("words.txt", "слова".encode(), caption="back, please")
    given = await reader.hears()
    assert (given.text, await reader.downloads(given)) == ("back, please", "слова".encode())
    await reader.says("Look at https://example.org/ please")
    assert (await reader.hears()).text == "Look at https://example.org/ please"


async def answers_what_is_meant_for_it(ann: TelegramUser, ben: TelegramUser, newsroom: Group) -> None:
    await ann.says("just between us", to=newsroom)
    await ann.says("/start@verbatim_bot", to=newsroom)
    offer = await ben.hears(newsroom)
    assert offer.labels == ["Tea"]
    await ben.says("coffee", to=newsroom, reply_to=offer)
    assert (await ann.hears(newsroom)).text == offer.text
    assert (await ann.hears(newsroom)).text == "coffee"
    assert ann.unheard(newsroom) == []


async def test_refusals_are_what_both_libraries_take_them_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    async with local_telegram() as telegram, two_clients(telegram) as (by_aiogram, by_library):
        reader = telegram.person("Reader")
        with pytest.raises(exceptions.TelegramBadRequest, match="chat not found"):
            await by_aiogram.send_message(reader.id, "hello")
        with pytest.raises(error.BadRequest, match="Chat not found"):
            await by_library.send_message(reader.id, "hello")
        await reader.says("hello")
        await reader.blocks()
        with pytest.raises(exceptions.TelegramForbiddenError, match="bot was blocked by the user"):
            await by_aiogram.send_message(reader.id, "hello")
        with pytest.raises(error.Forbidden, match="bot was blocked by the user"):
            await by_library.send_message(reader.id, "hello")


async def test_faults_are_what_both_libraries_take_them_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    async with local_telegram() as telegram, two_clients(telegram) as (by_aiogram, by_library):
        faults = telegram.playground.faults
        for fault in (flood(7), flood(7), refused(502), refused(502)):
            faults.order(fault, "getMe")
        with pytest.raises(exceptions.TelegramRetryAfter) as by_one:
            await by_aiogram.get_me()
        with pytest.raises(error.RetryAfter) as by_other:
            await by_library.get_me()
        assert (by_one.value.retry_after, by_other.value.retry_after) == (7, timedelta(seconds=7))
        with pytest.raises(exceptions.TelegramServerError, match="Bad Gateway"):
            await by_aiogram.get_me()
        with pytest.raises(error.NetworkError, match="Bad Gateway"):
            await by_library.get_me()
