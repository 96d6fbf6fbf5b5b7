"""The real bot with its sample, asked in the chat page in a real browser."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.commands.running import load_sample
from bot.texts import texts_for
from support.browsing import NARROW, chat_of, cut_off, opened, overlapping, writes
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
        await answer.get_by_role("button", name="Rate").click()
        helpful = answer.locator(".key", has_text="Helpful").first
        before = await helpful.inner_text()
        await helpful.click()
        await expect(helpful).not_to_have_text(before)
        await expect(pane.locator(".message:not(.mine)")).to_have_count(2)
        assert await overlapping(page) == []


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "What did Orsen Halvik say about voters abroad?"),
        ("ru", "Что говорили о мосте?"),
        ("az", "Elektrik enerjisi haqqında nə deyilib?"),
    ],
)
async def test_no_label_of_an_answers_buttons_is_cut_on_a_telephone(
    browser: Browser, telegram: LocalTelegram, language: str, question: str
) -> None:
    reader, texts = telegram.person("Reader", language=language), texts_for(language)
    await reader.says(question)
    async with opened(browser, telegram.url, width=NARROW) as page:
        pane = await chat_of(page, reader.id)
        keys = pane.locator(".message:not(.mine)").get_by_role("button")
        rate = keys.filter(has_text=texts.rate_button)
        await expect(rate).to_be_visible()
        assert [cut for cut in await cut_off(page) if "SPAN" in cut] == []
        await rate.click()
        for n, label in ((1, texts.helpful_short_button), (2, texts.wrong_short_button)):
            await keys.filter(has_text=label.format(n=n)).click()
        await expect(keys.filter(has_text="✓")).to_have_count(2)
        assert [cut for cut in await cut_off(page) if "SPAN" in cut] == []


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
