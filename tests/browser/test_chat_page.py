"""What the chat page shows, in a real browser, with a bot that the test plays itself."""

import re

import pytest
from playwright.async_api import Browser, expect
from telegram import (
    BotCommand,
)
from telegram.constants import ParseMode

from bot.playground import acts
from bot.playground.chats import Person
from bot.playground.server import running
from bot.playground.state import Playground
from support.browsing import NARROW, WIDE, chat_of, cut_off, opened, overlapping
from support.stage import keys, picture, stage

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LONG = " ".join(f"Sentence {n} of a speech that goes on for a good while." for n in range(12))
HOSTILE = (
    "<script>window.ran = 1</script><img src=x onerror='window.ran = 1'> &lt;b&gt; &amp;amp; \u202eright to left\u202c "
    "مرحبا بالعالم שלום javascript:window.ran=1 Z̸̡͎̀a̵̗͝l̴͉͠g̵̙̽o̷̝͛ 😀"
)


async def test_long_quote_is_folded_until_it_is_opened(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        reader = telegram.person("Reader")
        await reader.says("hello")
        quotes = f"<blockquote expandable>{LONG}</blockquote>\n<blockquote expandable>Short.</blockquote>"
        sent = await bot.send_message(reader.id, quotes, parse_mode=ParseMode.HTML)
        async with opened(browser, telegram.url, width=NARROW) as page:
            quote, short = page.locator("blockquote").nth(0), page.locator("blockquote").nth(1)
            opener = quote.get_by_role("button", name="Show the whole quote")
            folded = await quote.bounding_box()
            await expect(short.locator(".expand")).to_be_hidden()
            await opener.focus()
            await page.keyboard.press("Enter")
            await expect(quote.locator(".expand")).to_have_attribute("aria-expanded", "true")
            unfolded = await quote.bounding_box()
            await bot.edit_message_text(f"{quotes}\nand more", reader.id, sent.message_id, parse_mode=ParseMode.HTML)
            await expect(page.locator(".words")).to_contain_text(["hello", "and more"])
            await expect(page.locator("blockquote").first).to_have_class(re.compile("open"))
            await page.locator("blockquote").first.get_by_role("button", name="Show less").click()
            await expect(page.locator("blockquote").first).not_to_have_class(re.compile("open"))
    assert folded is not None
    assert unfolded is not None
    assert unfolded["height"] > 2 * folded["height"]


async def test_readers_do_not_see_each_others_messages(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        one, two = telegram.person("One"), telegram.person("Two")
        async with opened(browser, telegram.url) as page:
            await one.says("a secret of One")
            await two.says("a secret of Two")
            await bot.send_message(one.id, "answer to One")
            await bot.send_message(two.id, "answer to Two")
            for mine, other in ((one, two), (two, one)):
                pane = await chat_of(page, mine.id)
                await expect(pane.locator(".message")).to_contain_text(
                    [f"secret of {mine.name}", f"answer to {mine.name}"]
                )
                await expect(pane.locator(".log")).not_to_contain_text(other.name)


async def test_chats_side_by_side_are_not_cut_where_the_bot_is_away_and_a_name_is_an_emoji(browser: Browser) -> None:
    async with stage() as (telegram, _):
        family = "\N{MAN}\u200d\N{GIRL} Family"
        persons = [telegram.person(name) for name in (family, "Guest", "Editor")]
        await telegram.group("Newsroom", members=persons)
        async with opened(browser, telegram.url) as page:
            await expect(page.locator(".bot-state").first).to_have_text("bot not running")
            await expect(page.locator(".avatar").first).to_have_text("\N{MAN}\u200d\N{GIRL}")
            assert await cut_off(page) == []


@pytest.mark.parametrize("width", [NARROW, WIDE])
async def test_hostile_text_is_shown_as_it_is_and_runs_nothing(browser: Browser, width: int) -> None:
    full = HOSTILE + "W" * (4096 - len(HOSTILE.encode("utf-16-le")) // 2)
    async with stage() as (telegram, bot):
        reader = telegram.person("<b>Reader</b>")
        async with opened(browser, telegram.url, width=width) as page:
            await reader.says("hello")
            await bot.send_message(reader.id, full, reply_markup=keys([HOSTILE[:60]]))
            await reader.says(full)
            theirs, mine = page.locator(".message:not(.mine) .words"), page.locator(".mine .words").last
            await expect(mine).to_contain_text("WWW")
            shown = [await words.evaluate("node => node.firstChild.textContent") for words in (theirs, mine)]
            stored = [message.words.text for message in telegram.playground.messages(reader.id)[1:]]
            assert await page.evaluate("window.ran") is None
            assert await page.locator(".log script, .log .words img").count() == 0
            assert (await overlapping(page), [cut for cut in await cut_off(page) if "SPAN" not in cut]) == ([], [])
    assert shown[0].startswith("<script>window.ran")
    assert [text[:50] for text in shown] == [text[:50] for text in stored]


async def test_deleted_message_goes(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        reader = telegram.person("Reader")
        await reader.says("hello")
        sent = await bot.send_message(reader.id, "in vain")
        async with opened(browser, telegram.url) as page:
            await expect(page.locator(".message")).to_contain_text(["hello", "in vain"])
            message = telegram.playground.message(reader.id, sent.message_id)
            assert message is not None
            telegram.playground.delete(message)
            await expect(page.locator(".message")).to_contain_text(["hello"])
            await expect(page.locator(".message")).to_have_count(1)


async def test_hidden_words_are_shown_by_the_keyboard_too(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        reader = telegram.person("Reader")
        await reader.says("hello")
        await bot.send_message(reader.id, "<tg-spoiler>boo</tg-spoiler> <code>code</code>", parse_mode=ParseMode.HTML)
        async with opened(browser, telegram.url) as page:
            await page.get_by_role("button", name="Hidden words").focus()
            await page.keyboard.press("Enter")
            await expect(page.locator(".spoiler.seen")).to_have_text("boo")
            await expect(page.locator("code")).to_have_text("code")


@pytest.mark.parametrize("width", [NARROW, WIDE, 861, 700, 320])
async def test_nothing_overlaps_and_nothing_is_cut_in_light_or_dark(browser: Browser, width: int) -> None:
    async with stage() as (telegram, bot):
        persons = [telegram.person(name) for name in ("Reader", "Guest", "Editor")]
        group = await telegram.group("Newsroom", members=persons)
        await bot.set_my_commands([BotCommand("help", "what I can do")])
        quote = f"<blockquote expandable>{LONG}</blockquote>\n1. <b>Mara Velloni</b>, said 15 July 2026\n"
        rows = keys(["Context 1", "Context 2", "Context 3"], ["More", "Alert me"], ["Something longer on a row"])
        for chat, person in [*((person.id, person) for person in persons), (group.id, persons[0])]:
            await telegram.post("messages", person=person.id, chat=chat, text="/ask What did Mara Velloni say of it?")
            await bot.send_message(chat, quote + quote, parse_mode=ParseMode.HTML, reply_markup=rows)
        backgrounds = []
        async with opened(browser, telegram.url, width=width) as page:
            for chat_id in [group.id, persons[0].id]:
                pane = await chat_of(page, chat_id)
                await pane.locator(".expand").last.click()
            assert await page.locator(".pane:visible").count() == {320: 1, NARROW: 1, 700: 1, 861: 3, WIDE: 4}[width]
            for scheme in ("light", "dark"):
                await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
                await page.wait_for_timeout(250)
                assert (await overlapping(page), await cut_off(page)) == ([], [])
                backgrounds.append(await page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert backgrounds == ["rgb(242, 241, 237)", "rgb(13, 18, 22)"]


async def test_theme_is_switched_and_kept(browser: Browser) -> None:
    async with stage() as (telegram, _):
        telegram.person("Reader")
        async with opened(browser, telegram.url) as page:
            switch = page.get_by_role("button", name="Dark")
            await expect(switch).to_have_attribute("aria-pressed", "false")
            await switch.click()
            await page.reload()
            await expect(switch).to_have_attribute("aria-pressed", "true")
            assert await page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(13, 18, 22)"


async def test_tabs_are_walked_with_the_keyboard(browser: Browser) -> None:
    async with stage() as (telegram, _):
        one, two = telegram.person("One"), telegram.person("Two")
        async with opened(browser, telegram.url, width=NARROW) as page:
            await page.get_by_role("tab", name="One").focus()
            await page.keyboard.press("ArrowRight")
            await expect(page.get_by_role("tab", name="Two")).to_have_attribute("aria-selected", "true")
            await expect(page.locator(f"#chat{two.id}")).to_be_visible()
            await expect(page.locator(f"#chat{one.id}")).to_be_hidden()


async def test_page_loses_nothing_while_the_server_is_away(browser: Browser) -> None:
    playground = Playground([Person(1, "Reader")])
    async with running(playground) as url:
        acts.say(playground, 1, 1, "before")
        page_open = opened(browser, url, loses_connection=True)
        page = await page_open.__aenter__()
        await expect(page.locator(".message")).to_contain_text(["before"])
        await page.locator(".message").evaluate("node => node.id = 'kept'")
    await expect(page.locator("#status")).to_be_visible()
    acts.say(playground, 1, 1, "meanwhile")
    async with running(playground, int(url.rpartition(":")[2])):
        await expect(page.locator(".message")).to_contain_text(["before", "meanwhile"])
        acts.say(playground, 1, 1, "after")
        await expect(page.locator(".message")).to_contain_text(["before", "meanwhile", "after"])
        await expect(page.locator("#kept")).to_contain_text("before")
        await expect(page.locator("#status")).to_be_hidden()
    async with running(other := Playground([Person(2, "Another")]), int(url.rpartition(":")[2])):
        acts.say(other, 2, 2, "a new beginning")
        await expect(page.locator(".message")).to_contain_text(["a new beginning"])
        await expect(page.locator(".message")).to_have_count(1)
        await page_open.__aexit__(None, None, None)


async def test_photo_is_a_picture_with_its_caption(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        reader = telegram.person("Reader")
        await reader.says("hello")
        async with opened(browser, telegram.url, width=NARROW) as page:
            await bot.send_photo(reader.id, picture(1200, 300), caption="<i>A pier</i>", parse_mode=ParseMode.HTML)
            photo = page.get_by_role("img", name="Photo: A pier")
            await expect(photo).to_be_visible()
            await expect(page.locator(".words em")).to_have_text("A pier")
            await page.wait_for_function("document.querySelector('.photo').naturalWidth === 1200")
            assert await cut_off(page) == []


async def test_newest_message_stays_in_view_as_the_text_grows_and_comes_into_view_when_one_writes(
    browser: Browser,
) -> None:
    async with stage() as (telegram, bot):
        reader = telegram.person("Reader")
        for n in range(80):
            await reader.says(f"{n}. {LONG}" if n % 9 == 0 else f"message {n}")
        async with opened(browser, telegram.url, width=NARROW) as page:
            field, newest = page.get_by_label("Message", exact=True), page.locator(".message").last
            await field.fill("line\n" * 9)
            await expect(newest).to_be_in_viewport(ratio=1)
            await page.locator(".log").evaluate("node => node.scrollTo({ top: 0, behavior: 'instant' })")
            await expect(page.get_by_role("button", name="To the newest message")).to_be_visible()
            await bot.send_message(reader.id, "from the bot")
            await expect(newest).to_contain_text("from the bot")
            await field.fill("short")
            await expect(newest).not_to_be_in_viewport()
            await field.press("Enter")
            await expect(newest).to_contain_text("short")
            await expect(newest).to_be_in_viewport(ratio=1)
