"""Subscriptions: /subscribe, /subscriptions, /unsubscribe, and the buttons that begin and end them."""

import asyncio
import contextlib
from collections.abc import Sequence

from telegram import Update
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot import answers
from bot.model import Subscription, Topic
from bot.services import Services
from bot.subscriptions import LIMIT
from bot.texts import Texts
from handlers.buttons import Button
from handlers.callbacks import Action, Tap, data
from handlers.context import Context, texts_of
from handlers.message_text import readable
from handlers.rendering import alert_words, plain, render_subscriptions, subscription_label
from handlers.replies import argument, markup, reply, say
from index.analysis import terms
from index.errors import SubscriptionLimit
from index.languages import LANGUAGES

_MOST_WORDS = 200  # characters


async def subscribe(update: Update, context: Context) -> None:
    """Begin an alert on the words after the command; without words, say how."""
    message, texts = update.effective_message, texts_of(update)
    words = readable(argument(message)) if message else ""
    if not words:
        button = Button(texts.everything_button, data(Action.EVERYTHING))
        await reply(update, context, plain(texts.subscribe_how, [[button]]))
        return
    topic, words_or_none = _wanted(words, texts)
    await say(update, context, await _subscribe(update, context, topic, words_or_none))


async def subscriptions(update: Update, context: Context) -> None:
    """List the chat's alerts, each with a button that ends it."""
    listed = await _of_chat(update, context)
    await reply(update, context, render_subscriptions(listed, texts_of(update)))


async def unsubscribe(update: Update, context: Context) -> None:
    """End the alert on the words after the command; without words, the only one there is, or list them."""
    message, texts = update.effective_message, texts_of(update)
    words = readable(argument(message)) if message else ""
    listed = await _of_chat(update, context)
    wanted = _wanted(words, texts)
    ended = [one for one in listed if (one.topic, _key(one.words)) == (wanted[0], _key(wanted[1]))] if words else listed
    if words and not ended:
        await say(update, context, texts.not_subscribed.format(words=words))
    elif len(ended) == 1:
        await asyncio.to_thread(context.services.subscriptions.remove, ended[0].id, ended[0].chat_id)
        await say(update, context, texts.removed.format(subscription=subscription_label(ended[0], texts)))
    else:
        await reply(update, context, render_subscriptions(listed, texts))


async def tap_alert(update: Update, context: Context, tap: Tap) -> str | None:
    """Begin an alert on what a question asked for."""
    texts, chat, services = texts_of(update), update.effective_chat, context.services
    asked = await asyncio.to_thread(services.asked.get, tap.numbers[0], chat.id) if chat else None
    if asked is None:
        return texts.question_gone
    answer = await asyncio.to_thread(answers.answer, services, asked.text, lifted=asked.lifted)
    await say(update, context, await _subscribe(update, context, Topic.WORDS, alert_words(answer.question)))
    return None


async def tap_everything(update: Update, context: Context, tap: Tap) -> str | None:  # noqa: ARG001 - every tap's signature
    """Begin an alert on everything new."""
    await say(update, context, await _subscribe(update, context, Topic.EVERYTHING, None))
    return None


async def tap_subscriptions(update: Update, context: Context, tap: Tap) -> str | None:  # noqa: ARG001 - as above
    """List the chat's alerts."""
    await subscriptions(update, context)
    return None


async def tap_remove(update: Update, context: Context, tap: Tap) -> str | None:
    """End one alert of this chat; that of another chat, or one that has ended, is left alone."""
    texts, services = texts_of(update), context.services
    listed = {one.id: one for one in await _of_chat(update, context)}
    ended = listed.get(tap.numbers[0])
    if ended is None or not await asyncio.to_thread(services.subscriptions.remove, ended.id, ended.chat_id):
        return texts.removed_already
    await _show_rest(update, texts, [one for one in listed.values() if one is not ended])
    return texts.removed.format(subscription=subscription_label(ended, texts))


async def tap_remove_all(update: Update, context: Context, tap: Tap) -> str | None:  # noqa: ARG001 - as above
    """End all alerts of this chat."""
    texts = texts_of(update)
    listed = await _of_chat(update, context)
    for one in listed:
        await asyncio.to_thread(context.services.subscriptions.remove, one.id, one.chat_id)
    if not listed:
        return texts.removed_already
    await _show_rest(update, texts, [])
    return texts.removed_all


async def _show_rest(update: Update, texts: Texts, rest: Sequence[Subscription]) -> None:
    """The list that was tapped, without what has ended; a list too old to be edited stays as it is."""
    listed = render_subscriptions(rest, texts)
    if update.callback_query:
        with contextlib.suppress(BadRequest):
            await update.callback_query.edit_message_text(
                listed.text, parse_mode=ParseMode.HTML, reply_markup=markup(listed.buttons)
            )


async def _subscribe(update: Update, context: Context, topic: Topic, words: str | None) -> str:
    """What subscribing came to, in words."""
    chat, texts = update.effective_chat, texts_of(update)
    if chat is None:
        return texts.button_stale
    if topic is Topic.WORDS:
        if words is None or len(words) > _MOST_WORDS:
            return texts.words_too_long
        if not any(terms(words, language) for language in LANGUAGES):
            return texts.words_empty
    return await asyncio.to_thread(_store, context.services, chat.id, texts, topic, words)


def _store(services: Services, chat_id: int, texts: Texts, topic: Topic, words: str | None) -> str:
    services.chats.remember(chat_id, texts.language)
    services.chats.unblock(chat_id)  # whoever subscribes wants to hear, whatever was concluded from an earlier fault
    try:
        subscription, created = services.subscriptions.add(chat_id, topic, words, services.clock())
    except SubscriptionLimit:
        return texts.subscriptions_full.format(n=LIMIT)
    if not created:
        return texts.subscribed_already.format(subscription=subscription_label(subscription, texts))
    return texts.subscribed.format(words=words) if topic is Topic.WORDS else texts.subscribed_everything


def _wanted(words: str, texts: Texts) -> tuple[Topic, str | None]:
    """What the words ask for: the word for everything, in the person's language or in English, is no search word."""
    if _key(words) in {"everything", _key(texts.everything), _key(texts.everything_button)}:
        return Topic.EVERYTHING, None
    return Topic.WORDS, " ".join(words.split())


def _key(words: str | None) -> str:
    return " ".join((words or "").split()).casefold()


async def _of_chat(update: Update, context: Context) -> list[Subscription]:
    chat = update.effective_chat
    return await asyncio.to_thread(context.services.subscriptions.of_chat, chat.id) if chat else []
