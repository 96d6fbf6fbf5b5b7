"""What persons do in the chat page, in a real browser, with a bot that the test plays itself."""

import re

import pytest
from playwright.async_api import Browser, Route, expect
from telegram import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
)
from telegram.constants import ChatAction, ParseMode

from support.browsing import NARROW, chat_of, opened, writes
from support.stage import asked, keys, picture, stage

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_start_opens_the_chat_and_the_answer_stands_below(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        reader = telegram.person("Reader")
        async with opened(browser, telegram.url) as page:
            pane = await chat_of(page, reader.id)
            await pane.get_by_role("button", name="Start").click()
            await expect(pane.locator(".mine")).to_contain_text("/start")
            await bot.send_chat_action(reader.id, ChatAction.TYPING)
            await expect(pane.locator(".bot-state")).to_have_text("typing")
            await bot.send_message(reader.id, "<b>Bold</b> & <i>slanted</i>", parse_mode=ParseMode.HTML)
            await expect(pane.locator(".message:not(.mine) strong")).to_have_text("Bold")
            await expect(pane.locator(".message:not(.mine) em")).to_have_text("slanted")
            await expect(pane.locator(".bot-state")).to_have_text("bot")


async def test_tap_changes_the_message_in_its_place_and_shows_the_notice(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        reader = telegram.person("Reader")
        await reader.says("hello")
        sent = await bot.send_message(reader.id, "Before", reply_markup=keys(["One", "Two"], ["Three"]))
        await bot.send_message(reader.id, "Later")
        async with opened(browser, telegram.url) as page:
            await page.get_by_role("button", name="Two").click()
            query = (await asked(bot, "callback_query")).callback_query
            assert query is not None
            assert query.data == "Two"
            await bot.edit_message_text("After", reader.id, sent.message_id, reply_markup=keys(["Two"]))
            await bot.answer_callback_query(query.id, "Noted")
            await expect(page.locator(".words")).to_contain_text(["hello", "After", "Later"])
            await expect(page.locator(f"[data-id='{sent.message_id}'] time")).to_contain_text("edited")
            await expect(page.locator(".toast")).to_have_text("Noted")
            await page.get_by_role("button", name="Two").click()
            again = (await asked(bot, "callback_query")).callback_query
            assert again is not None
            await bot.answer_callback_query(again.id, "Look here", show_alert=True)
            await expect(page.get_by_role("dialog")).to_contain_text("Look here")
            await page.keyboard.press("Escape")
            await expect(page.get_by_role("dialog")).to_be_hidden()


async def test_group_shows_who_says_what_and_each_member_can_act(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        one, two = telegram.person("One"), telegram.person("Two")
        group = await telegram.group("Newsroom", members=[one, two])
        async with opened(browser, telegram.url) as page:
            pane = await chat_of(page, group.id)
            await expect(pane.locator(".notice")).to_contain_text(["One founded the group"])
            await writes(pane, "/ask something")
            await pane.get_by_label("Who writes in the group").select_option("as Two")
            await writes(pane, "and I wonder")
            await bot.send_message(group.id, "An answer")
            await expect(pane.locator(".author")).to_have_text(["One", "Verbatim"])
            await expect(pane.locator(".mine")).to_have_count(1)
            await expect(pane.locator(".mine")).to_contain_text("and I wonder")
            await pane.locator(".message", has_text="An answer").hover()
            await pane.get_by_role("button", name="Reply to Verbatim").click()
            await writes(pane, "Really?")
            await expect(pane.locator(".mine .reply")).to_contain_text("An answer")
            await pane.get_by_role("button", name="More", exact=True).click()
            await pane.get_by_role("menuitem", name="Remove the bot").click()
            await expect(pane.locator(".notice").last).to_have_text("Two removed the bot")
            await pane.get_by_role("button", name="Add the bot").click()
            await expect(pane.locator(".notice").last).to_have_text("Two added the bot")


async def test_blocking_is_a_line_in_the_chat_and_closes_it(browser: Browser) -> None:
    async with stage() as (telegram, _):
        reader = telegram.person("Reader")
        await reader.says("hello")
        async with opened(browser, telegram.url) as page:
            await page.get_by_role("button", name="More", exact=True).click()
            await page.get_by_role("menuitem", name="Block the bot").click()
            await expect(page.locator(".notice").last).to_have_text("Reader blocked the bot")
            await expect(page.get_by_label("Message", exact=True)).to_be_hidden()
            await page.get_by_role("button", name="Unblock and restart").click()
            await expect(page.locator(".message")).to_contain_text(["hello", "/start"])
            await page.reload()
            await expect(page.locator(".notice:not(.day)")).to_have_text(
                ["Reader blocked the bot", "Reader unblocked the bot"]
            )


async def test_menu_lists_the_commands_and_sends_them(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        reader = telegram.person("Reader", language="ru")
        await reader.says("hello")
        await bot.set_my_commands([BotCommand("help", "what I can do"), BotCommand("ask", "a question")])
        await bot.set_my_commands([BotCommand("help", "что я умею")], language_code="ru")
        async with opened(browser, telegram.url) as page:
            await page.get_by_role("button", name="Menu of commands").click()
            await expect(page.get_by_role("menuitem")).to_have_text(["/helpчто я умею"])
            await page.get_by_label("Language of Reader’s Telegram").select_option("English")
            field = page.get_by_label("Message", exact=True)
            await field.press_sequentially("/")
            await expect(page.get_by_role("menuitem")).to_have_text(["/helpwhat I can do", "/aska question"])
            await field.press("ArrowUp")
            await page.keyboard.press("Enter")
            await expect(page.locator(".mine")).to_contain_text(["hello", "/ask"])


async def test_bot_without_inline_mode_is_said_to_have_none(browser: Browser) -> None:
    async with stage() as (telegram, _):
        await telegram.person("Reader").says("hello")
        async with opened(browser, telegram.url) as page:
            await page.get_by_label("Message", exact=True).press_sequentially("@verbatim_bot bridge")
            await expect(page.locator(".commands")).to_contain_text("Verbatim has no inline mode")


async def test_file_is_offered_with_its_caption(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        reader = telegram.person("Reader")
        await reader.says("hello")
        async with opened(browser, telegram.url) as page:
            picked = {"name": "article.txt", "mimeType": "text/plain", "buffer": b"Words"}
            await page.locator("input.file").set_input_files(picked)  # type: ignore[arg-type]
            await writes(page.locator(".pane"), "a caption")
            await expect(page.locator(".mine .document").last).to_contain_text("article.txt")
            await bot.send_document(
                reader.id, b"data", filename="again.txt", caption="<b>x</b>", parse_mode=ParseMode.HTML
            )
            async with page.expect_download() as download:
                await page.get_by_role("link", name="again.txt").click()
            assert (await download.value).suggested_filename == "again.txt"


async def test_inline_results_are_offered_and_one_is_picked(browser: Browser) -> None:
    async with stage(inline=True) as (telegram, bot):
        reader = telegram.person("Reader")
        await reader.says("hello")
        async with opened(browser, telegram.url) as page:
            await page.get_by_label("Message", exact=True).press_sequentially("@verbatim_bot bridge")
            query = (await asked(bot, "inline_query")).inline_query
            assert query is not None
            assert query.query == "bridge"
            content = InputTextMessageContent("<b>The bridge</b> is open", ParseMode.HTML)
            found = InlineQueryResultArticle("1", "Of the bridge", content, description="<script>nothing</script>")
            await bot.answer_inline_query(query.id, [found])
            await page.get_by_role("menuitem", name="Of the bridge <script>nothing</script>").click()
            await expect(page.locator(".mine .via")).to_have_text("via @verbatim_bot")
            await expect(page.locator(".mine strong")).to_have_text("The bridge")
            await expect(page.get_by_label("Message", exact=True)).to_have_value("")


async def test_group_that_becomes_a_supergroup_goes_on_in_its_own_pane(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        one = telegram.person("One")
        group = await telegram.group("Newsroom", members=[one])
        async with opened(browser, telegram.url, width=NARROW) as page:
            pane = await chat_of(page, group.id)
            await pane.get_by_role("button", name="More", exact=True).click()
            await pane.get_by_role("menuitem", name="Make it a supergroup").click()
            await expect(page.get_by_role("tab")).to_have_text(["One", "Newsroom"])
            await expect(page.locator(".pane:visible .notice:not(.day)")).to_contain_text(["A supergroup now"])
            [supergroup] = [chat for chat in telegram.playground.chats.values() if chat.type == "supergroup"]
            await bot.send_message(supergroup.id, "still here")
            await expect(page.locator(".pane:visible .message")).to_contain_text(["still here"])


@pytest.mark.parametrize(
    "address", ["https://t.me/Verbatim_bot?start=a-1", "tg://resolve?domain=verbatim_bot&start=a-1"]
)
async def test_link_to_the_bot_opens_the_persons_chat_and_tells_it_what_the_link_holds(
    browser: Browser, address: str
) -> None:
    async with stage() as (telegram, bot):
        one, two = telegram.person("One"), telegram.person("Two")
        group = await telegram.group("Newsroom", members=[one, two])
        text = f'<a href="{address}">Begin</a> <a href="https://t.me/verbatim_bot">Only look</a>'
        other = "https://t.me/other_bot?start=a"
        buttons = InlineKeyboardMarkup(
            [[InlineKeyboardButton(name, url=url) for name, url in (("Go", address), ("No", other))]]
        )
        await bot.send_message(group.id, text, parse_mode=ParseMode.HTML, reply_markup=buttons)
        async with opened(browser, telegram.url, width=NARROW) as page:
            pane = await chat_of(page, group.id)
            await pane.get_by_label("Who writes in the group").select_option("as Two")
            await pane.get_by_role("link", name="Only look").click()
            own = page.locator(f"#chat{two.id}")
            await expect(own.get_by_role("button", name="Start")).to_be_visible()
            for n, name in enumerate(("Begin", "Go"), 1):
                await chat_of(page, group.id)
                await pane.get_by_role("link", name=name).click()
                await expect(own.locator(".mine")).to_have_text([re.compile("^/start a-1")] * n)
            await chat_of(page, group.id)
            await expect(pane.get_by_role("link", name="No")).to_have_attribute("href", other)
        assert [message.words.text for message in telegram.playground.messages(two.id)] == ["/start a-1"] * 2
        assert telegram.playground.messages(one.id) == []


async def test_bot_is_made_an_administrator_and_a_member_again(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        one = telegram.person("One")
        group = await telegram.group("Newsroom", members=[one])
        await bot.send_message(group.id, "here")
        async with opened(browser, telegram.url) as page:
            pane = await chat_of(page, group.id)
            for words, status in (
                ("Make the bot an administrator", "administrator"),
                ("Make the bot a member again", "member"),
            ):
                await pane.get_by_role("button", name="More", exact=True).click()
                await pane.get_by_role("menuitem", name=words).click()
                await expect(pane).to_have_class(re.compile("by-admin") if status != "member" else re.compile("group$"))
                told = (await asked(bot, "my_chat_member")).my_chat_member
                while told is not None and told.new_chat_member.status == "member" != status:
                    told = (await asked(bot, "my_chat_member")).my_chat_member  # that the group was founded
                assert told is not None
                assert told.new_chat_member.status == status


async def test_picture_is_sent_as_a_photo_or_as_a_file_and_as_a_reply(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        reader = telegram.person("Reader")
        await reader.says("hello")
        sent = await bot.send_message(reader.id, "Show me")
        shot = {"name": "pier.png", "mimeType": "image/png", "buffer": picture(40, 30)}
        async with opened(browser, telegram.url) as page:
            for as_photo in (True, False):
                await page.locator(".message:not(.mine)").hover()
                await page.get_by_role("button", name="Reply to Verbatim").click()
                await page.locator("input[type=file]").set_input_files(files=[shot])  # type: ignore[list-item]
                await page.get_by_label("As a photo").set_checked(as_photo)
                await writes(page.locator(".pane"), "a pier")
                await expect(page.locator(".mine .photo" if as_photo else ".mine .document")).to_be_visible()
            await page.locator("input[type=file]").set_input_files(files=[{**shot, "mimeType": "text/plain"}])  # type: ignore[list-item]
            await expect(page.get_by_label("As a photo")).to_be_hidden()
        photo, file = telegram.playground.messages(reader.id)[2:]
        assert (photo.photo is not None, photo.document, photo.words.text) == (True, None, "a pier")
        assert (file.photo, file.document and file.document.name) == (None, "pier.png")
        assert (photo.reply_to, file.reply_to) == (sent.message_id, sent.message_id)


async def test_button_can_be_tapped_again_once_the_bot_has_answered(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        reader = telegram.person("Reader")
        await reader.says("hello")
        await bot.send_message(reader.id, "Choose", reply_markup=keys(["One", "Two"]))
        async with opened(browser, telegram.url) as page:

            async def answer_both_before_the_page_hears_their_numbers(route: Route) -> None:
                response = await route.fetch()
                tap = (await response.json())["tap"]
                await bot.answer_callback_query(tap, f"Noted {tap}")
                await expect(page.locator(".toast")).to_have_text("Noted 2")
                await route.fulfill(response=response)

            await page.route("**/api/taps", answer_both_before_the_page_hears_their_numbers)
            await page.get_by_role("button", name="One").click()
            await page.get_by_role("button", name="Two").click()
            await expect(page.locator(".toast")).to_have_text("Noted 2")
            await expect(page.locator(".key.waiting")).to_have_count(0)


async def test_typing_beside_the_field_writes_into_it_in_the_direction_of_the_words(browser: Browser) -> None:
    async with stage() as (telegram, _):
        await telegram.person("Reader").says("hello")
        async with opened(browser, telegram.url) as page:
            field = page.get_by_label("Message", exact=True)
            await page.get_by_role("button", name="Reply to Reader").focus()
            await page.keyboard.type("what?")
            await expect(field).to_have_value("what?")
            for text, direction in (("what?", "ltr"), ("مرحبا 123", "rtl")):
                await field.fill(text)
                assert await field.evaluate("node => getComputedStyle(node).direction") == direction


async def test_menu_of_commands_is_walked_and_closed_with_the_keyboard(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        await telegram.person("Reader").says("hello")
        await bot.set_my_commands([BotCommand("help", "what I can do"), BotCommand("ask", "a question")])
        async with opened(browser, telegram.url) as page:
            await page.get_by_role("button", name="Menu of commands").press("Enter")
            await expect(page.get_by_role("menuitem", name="/help")).to_be_focused()
            await page.keyboard.press("ArrowDown")
            await expect(page.get_by_role("menuitem", name="/ask")).to_be_focused()
            await page.keyboard.press("Escape")
            await expect(page.get_by_role("menuitem")).to_have_count(0)
            await expect(page.get_by_label("Message", exact=True)).to_be_focused()


async def test_alert_that_comes_when_another_chat_is_shown_is_seen_and_closed(browser: Browser) -> None:
    async with stage() as (telegram, bot):
        one, two = telegram.person("One"), telegram.person("Two")
        await one.says("hello")
        await bot.send_message(one.id, "Choose", reply_markup=keys(["Key"]))
        async with opened(browser, telegram.url, width=NARROW) as page:
            await page.get_by_role("button", name="Key").click()
            query = (await asked(bot, "callback_query")).callback_query
            assert query is not None
            await chat_of(page, two.id)
            await bot.answer_callback_query(query.id, "Look here", show_alert=True)
            await expect(page.get_by_role("dialog")).to_contain_text("Look here")
            await page.get_by_role("button", name="OK").click()
            await chat_of(page, one.id)
            await expect(page.get_by_role("button", name="Key")).to_be_visible()


async def test_menu_of_the_chat_is_walked_with_the_arrows(browser: Browser) -> None:
    async with stage() as (telegram, _):
        group = await telegram.group("Newsroom", members=[telegram.person("One")])
        async with opened(browser, telegram.url) as page:
            pane = await chat_of(page, group.id)
            await pane.get_by_role("button", name="More", exact=True).press("Enter")
            for key, name in (("ArrowDown", "Make the bot an administrator"), ("ArrowUp", "Remove the bot")):
                await page.keyboard.press(key)
                await expect(pane.get_by_role("menuitem", name=name)).to_be_focused()
            await page.keyboard.press("ArrowUp")
            await expect(pane.get_by_role("menuitem", name="Make it a supergroup")).to_be_focused()
            await page.keyboard.press("Tab")
            await expect(pane.get_by_role("menuitem")).to_have_count(0)
