"""Admins add and reindex from the chat, subscribers hear of it: the real bot in a local Telegram."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.services import Services
from support.articles import BRIDGE
from support.telegram import LocalTelegram, TelegramUser, local_telegram
from support.whole_bot import whole_bot

DATED = f"---\ntitle: The ferry bridge reopens\npublished: 2026-11-20\n---\n{BRIDGE}"


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as server:
        yield server


@pytest.fixture
def editor(telegram: LocalTelegram) -> TelegramUser:
    return telegram.person("Editor")


@pytest.fixture
def reader(telegram: LocalTelegram) -> TelegramUser:
    return telegram.person("Reader")


@pytest.fixture
async def bot(telegram: LocalTelegram, editor: TelegramUser, tmp_path: Path) -> AsyncIterator[Services]:
    async with whole_bot(telegram, tmp_path, admins=[editor]) as services:
        yield services


async def test_admin_sends_a_file_and_its_subscriber_is_told(
    bot: Services, editor: TelegramUser, reader: TelegramUser, telegram: LocalTelegram
) -> None:
    await reader.says("/subscribe toll")
    await reader.hears()
    await editor.sends_file("bridge.txt", DATED.encode())
    assert "The ferry bridge reopens" in (await editor.hears()).text
    alert = await reader.hears()
    assert alert.block_quotes[0] in DATED
    assert "Mara Velloni" in alert.text
    assert "20 November 2026" in alert.text
    await telegram.until(lambda: bot.outbox.pending() == 0, lambda: "the alert that was sent still waits")


async def test_added_article_is_answered_from_without_a_restart(
    bot: Services, editor: TelegramUser, reader: TelegramUser, telegram: LocalTelegram
) -> None:
    await editor.says(f"/add {DATED}")
    await editor.hears()
    await telegram.until(lambda: len(bot.index.current) > 0, lambda: "the index did not follow")
    await reader.says("Will lorries pay a toll on the bridge?")
    assert (await reader.hears()).block_quotes[0] in DATED


async def test_same_file_again_and_a_changed_one_are_told_apart(bot: Services, editor: TelegramUser) -> None:
    told = []
    for text in (DATED, DATED, DATED.replace("Monday", "Sunday")):
        await editor.sends_file("bridge.txt", text.encode())
        told.append((await editor.hears()).text.split(":")[0])
    assert told == ["Added", "I had this already, nothing changed", "Changed, kept as a new revision"]
    assert bot.store.stats().articles == 1


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("picture.txt", b"\x89PNG\x00\x00\x00\x1a" * 50, "not text"),
        ("soon.txt", b"---\npublished: 2999-01-01\n---\n" + BRIDGE.encode(), "2999-01-01"),
        ("table.csv", b"a;b", ".txt"),
    ],
)
async def test_file_that_cannot_be_taken_in_is_refused_by_name(
    bot: Services, editor: TelegramUser, name: str, data: bytes, reason: str
) -> None:
    await editor.sends_file(name, data)
    told = (await editor.hears()).text
    assert name in told
    assert reason in told
    assert bot.store.stats().articles == 0


async def test_reader_can_neither_add_nor_reindex(bot: Services, reader: TelegramUser) -> None:
    await reader.sends_file("bridge.txt", DATED.encode())
    assert "only the people who run the bot" in (await reader.hears()).text
    for command in (f"/add {DATED}", "/reindex"):
        await reader.says(command)
        assert (await reader.hears()).text == "This is for the people who run the bot."
    assert bot.store.stats().articles == 0


async def test_reindexing_tells_how_far_it_is_and_what_it_did(bot: Services, editor: TelegramUser) -> None:
    await editor.sends_file("bridge.txt", DATED.encode())
    await editor.hears()
    await editor.says("/reindex")
    await editor.hears()
    edit = await editor.hears_edit()
    while not edit.text.startswith("Done"):
        edit = await editor.hears_edit()
    assert "Read again: 1 article" in edit.text
    assert bot.store.stats().articles == 1


async def test_ended_subscription_brings_no_alert(bot: Services, editor: TelegramUser, reader: TelegramUser) -> None:
    await reader.says("/subscribe")
    await reader.taps(await reader.hears(), "Everything new")
    await reader.hears()
    await reader.says("/subscriptions")
    listed = await reader.hears()
    await reader.taps(listed, listed.labels[0])
    await editor.sends_file("bridge.txt", DATED.encode())
    await editor.hears()
    await reader.says("/subscriptions")
    heard = [message.text for message in [await reader.hears()]]
    assert not any("New in the articles" in text for text in heard)
    assert bot.outbox.pending() == 0


async def test_person_who_blocked_the_bot_is_told_after_unblocking(
    bot: Services, editor: TelegramUser, reader: TelegramUser, telegram: LocalTelegram
) -> None:
    await reader.says("/subscribe toll")
    await reader.hears()
    await reader.blocks()
    await telegram.until(lambda: bot.outbox.pending() == 0, lambda: "alerts wait")
    await editor.sends_file("bridge.txt", DATED.encode())
    await editor.hears()
    assert reader.unheard() == []
    await reader.unblocks()
    assert "Mara Velloni" in (await reader.hears()).text
