"""/start, /help, and a hint for whatever is not a question."""

import asyncio

from telegram import Update

from bot import answers
from bot.model import Answer, Asked
from bot.services import Services
from bot.texts import CATALOGUES, Texts
from handlers.buttons import ROW, Button
from handlers.callbacks import Action, data
from handlers.context import Context, is_admin, texts_of
from handlers.message_text import one_line
from handlers.rendering import plain
from handlers.replies import reply, say
from index.model import Article, unique_speakers

FLAG_LINES = "published: 2022-07-16\ntitle: …\nurl: https://…\npublisher: …\nlanguage: en"

_EXAMPLES = 2
_ARTICLES_TRIED = 20  # for examples: those that were added last
_ALBUM = "album"


async def start(update: Update, context: Context) -> None:
    """Greet, with questions to tap that the articles do answer. What a deep link carries is not used."""
    texts, chat = texts_of(update), update.effective_chat
    if chat is None:
        return
    examples = await asyncio.to_thread(_examples, context.services, chat.id, texts)
    rows = [[Button(one_line(example.text, ROW), data(Action.ASK, example.id, 0))] for example in examples]
    paragraphs = [texts.greeting, *([texts.examples] if rows else [])]
    if update.effective_chat:
        # whoever starts the bot wants to hear from it, even if the news of the unblocking was missed
        await asyncio.to_thread(context.services.chats.unblock, update.effective_chat.id)
    if not await asyncio.to_thread(context.services.store.articles, limit=1, offset=0):
        paragraphs.append(texts.no_articles)
    await reply(update, context, plain("\n\n".join(paragraphs), rows))


async def tell_help(update: Update, context: Context) -> None:
    """Tell what the bot can do; admins also hear of what only they may do."""
    texts, admin = texts_of(update), is_admin(update, context)
    commands = "\n".join(
        f"/{command.name} – {command.description(texts)}"
        for command in context.state.commands
        if admin or not command.admins_only
    )
    paragraphs = [texts.help_asking, texts.help_reading, texts.help_judging, texts.help_groups, commands]
    if admin:
        paragraphs.append(f"{texts.help_admin}\n{FLAG_LINES}")
    await say(update, context, "\n\n".join(paragraphs))


async def hint_text_only(update: Update, context: Context) -> None:
    """Say that only text is read: once for an album, which arrives as a message per picture."""
    message = update.effective_message
    album = message.media_group_id if message else None
    if context.chat_data is not None and album is not None:
        if context.chat_data.get(_ALBUM) == album:
            return
        context.chat_data[_ALBUM] = album
    await say(update, context, texts_of(update).text_only)


async def hint_unknown_command(update: Update, context: Context) -> None:
    """Say that there is no such command."""
    await say(update, context, texts_of(update).unknown_command)


def _examples(services: Services, chat_id: int, texts: Texts) -> list[Asked]:
    """A few questions that are answered, in the languages that the articles are in, the person's own first."""
    articles = [
        article
        for article in services.store.articles(limit=_ARTICLES_TRIED, offset=0)
        if article.language in CATALOGUES and services.shows(article)
    ]
    articles.sort(key=lambda article: article.language != texts.language)
    examples: dict[str, Asked] = {}
    for article in articles:
        question = _example(services, article)
        if question and question not in examples:
            examples[question] = services.asked.remember(chat_id, question, services.clock())
        if len(examples) >= _EXAMPLES:
            break
    return list(examples.values())


def _example(services: Services, article: Article) -> str | None:
    """A question on the article's first speaker, None where it would not be answered."""
    speakers = unique_speakers(services.index.credited(services.store.article_passages(article.id)))
    if not speakers:
        return None
    question = CATALOGUES[article.language].example_question.format(speaker=speakers[0])
    return question if isinstance(answers.answer(services, question), Answer) else None
