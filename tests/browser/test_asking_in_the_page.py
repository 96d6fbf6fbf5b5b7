"""The real bot with its sample, asked in the chat page in a real browser."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.commands.running import load_sample
from support.browsing import NARROW, chat_of, opened, overlapping, writes
from support.telegram import LocalTelegram, local_telegram
from support.whole_bot import whole_bot

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def telegram(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[LocalTelegram]:
    folder = tmp_path_factory.mktemp("bot")
    async with local_telegram(flood_limits=None) as telegram, whole_bot(telegram, folder, sample=True) as services:
        load_sample(services)
        services.index.load()
        yield telegram


async def test_question_is_answered_with_a_block_quote_and_a_tap_changes_the_answer(
    browser: Browser, telegram: LocalTelegram
) -> None:
    reader = telegram.person("Reader")
    async with opened(browser, telegram.url, width=NARROW) as page:
        pane = await chat_of(page, reader.id)
        await pane.get_by_role("button", name="Start").click()
        await expect(pane.locator(".message:not(.mine)")).to_have_count(1)
        await writes(pane, "What did Vanda Pellish say?")
        answer = pane.locator(".message:not(.mine)").nth(1)
        await expect(answer.locator("blockquote").first).to_be_visible()
        await expect(answer.locator("blockquote strong").first).to_be_visible()
        await expect(answer.locator(".words")).to_contain_text("Vanda Pellish")
        helpful = answer.locator(".key", has_text="Helpful").first
        before = await helpful.inner_text()
        await helpful.click()
        await expect(helpful).not_to_have_text(before)
        await expect(pane.locator(".message:not(.mine)")).to_have_count(2)
        assert await overlapping(page) == []


async def test_group_is_answered_when_it_asks(browser: Browser, telegram: LocalTelegram) -> None:
    one, two = telegram.person("One"), telegram.person("Two")
    group = await telegram.group("Newsroom", members=[one, two])
    async with opened(browser, telegram.url) as page:
        pane = await chat_of(page, group.id)
        await writes(pane, "just between us")
        await writes(pane, "/ask What did Vanda Pellish say?")
        await expect(pane.locator("blockquote").first).to_be_visible()
        await expect(pane.locator(".author")).to_have_text(["Verbatim"])
        await expect(pane.locator(".mine")).to_have_count(2)
