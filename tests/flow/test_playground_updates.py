"""What a bot is told: how it asks for updates, and what persons ask it from any chat."""

from dataclasses import replace

import httpx
import pytest
from telegram import InlineQueryResultArticle, InputTextMessageContent

from support.bots import bot_of
from support.telegram import local_telegram


async def test_number_of_updates_and_their_kinds_are_read_as_telegram_reads_them() -> None:
    async with local_telegram(calls_judged=False) as telegram:
        reader = telegram.person("Reader")
        for _ in range(101):
            await reader.says("hello")

        async def updates(**told: str) -> list[int]:
            answer = await client.get(f"/bot{telegram.token}/getUpdates", params=told)
            return [update["update_id"] for update in answer.json()["result"]]

        async with httpx.AsyncClient(base_url=telegram.url, trust_env=False) as client:
            limits = ("0", "1", "100", "101", "many", "")
            assert [len(await updates(limit=limit)) for limit in limits] == [1, 1, 100, 100, 1, 100]
            assert await updates(offset="-2", allowed_updates="no list") == [100, 101]
            assert await updates(offset="0", allowed_updates='["poll"]') == [100, 101]
            await reader.says("unseen, as only polls are asked for")
            assert await updates(offset="102") == []


async def test_page_asks_the_bot_inline_and_sends_what_is_picked() -> None:
    async with local_telegram() as telegram, bot_of(telegram) as bot:
        reader = telegram.person("Reader")
        place = {"person": reader.id, "chat": reader.id}
        with pytest.raises(AssertionError, match="not set up for inline mode"):
            await telegram.post("inline", **place, query="harbour")
        telegram.playground.bot = replace(telegram.playground.bot, takes_inline=True)
        asked = await telegram.post("inline", **place, query="harbour")
        [query] = [update.inline_query for update in await bot.get_updates() if update.inline_query]
        assert (query.id, query.query, query.from_user.id) == (asked["query"], "harbour", reader.id)
        result = InlineQueryResultArticle("1", "Result", InputTextMessageContent("picked"))
        await bot.answer_inline_query(query.id, [result], next_offset="1")
        await telegram.post("inline_choices", **place, query=asked["query"], result="1")
        picked = (await bot.get_updates())[1].message
    assert picked is not None
    assert (picked.text, picked.via_bot.id if picked.via_bot else 0) == ("picked", telegram.playground.bot.id)
