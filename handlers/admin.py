"""Articles that admins add from a chat, as files and as text."""

import asyncio
import re
from collections.abc import Callable

from telegram import Document, Message, Update
from telegram.constants import ChatAction, ChatType, FileSizeLimit
from telegram.error import BadRequest

from bot.services import Services
from bot.texts import Texts
from handlers import flags
from handlers.context import Context, is_admin, texts_of
from handlers.message_text import one_line, readable, units
from handlers.replies import argument, say
from index.errors import ArticleError, ArticleTooLarge
from index.ingest import Added, IngestWarning
from index.ingest import add as add_article
from index.languages import LANGUAGES
from index.model import Metadata, Outcome, RawArticle
from index.sources import raw_from_bytes

_ADD = re.compile(r"/add(?:@\w+)?(?:\s|$)", re.IGNORECASE)
_DOWNLOAD_TIMEOUT_S = 60
_TITLE_LENGTH = 200
_NAME_LENGTH = 100
_MESSAGE_NAME = "message"
# Telegram's own programs send what is longer in several messages: one this long may be the first of them.
_SPLIT_FROM = 4000
_SUFFIXES = {"text/html": ".html", "text/markdown": ".md", "text/plain": ".txt"}


async def add(update: Update, context: Context) -> None:
    """Take in the article after /add, or the file or text that /add replies to."""
    message = update.effective_message
    if message is None:
        return
    given, replied = argument(message), message.reply_to_message
    if replied and replied.document:
        await _add_file(update, context, replied.document, f"{_caption(replied)}\n{given}")
    elif replied and (replied.text or replied.caption):
        values = flags.leading(given).values
        await _add_text(update, context, flags.Flagged(values, replied.text or replied.caption or ""))
    elif given:
        await _add_text(update, context, flags.leading(given))
    else:
        await say(update, context, texts_of(update).add_how)


async def take_file(update: Update, context: Context) -> None:
    """Take in a file: in private as it is, in a group when its caption begins with /add."""
    message, texts = update.effective_message, texts_of(update)
    if message is None or message.document is None:
        return
    asked = bool(_ADD.match(message.caption or ""))
    if not asked and message.chat.type != ChatType.PRIVATE:
        return
    if is_admin(update, context):
        await _add_file(update, context, message.document, _caption(message))
    else:
        await say(update, context, texts.admins_only if asked else texts.files_for_admins)


async def _add_file(update: Update, context: Context, document: Document, caption: str) -> None:
    texts, name = texts_of(update), _name(document)
    if (document.file_size or 0) > FileSizeLimit.FILESIZE_DOWNLOAD:
        await say(update, context, texts.too_large.format(name=name))
        return
    if update.effective_chat:
        await context.bot.send_chat_action(update.effective_chat.id, ChatAction.TYPING)

    try:
        data = await _fetch(context, document, name)
    except ArticleTooLarge:
        await say(update, context, texts.too_large.format(name=name))
        return
    await _add(update, context, lambda: raw_from_bytes(name, data), lambda: flags.every(caption))


async def _add_text(update: Update, context: Context, flagged: flags.Flagged) -> None:
    data = readable(flagged.text).encode()
    note = texts_of(update).warn_split if units(flagged.text) >= _SPLIT_FROM else ""
    await _add(update, context, lambda: raw_from_bytes(_MESSAGE_NAME, data), lambda: flagged.values, note)


async def _add(
    update: Update,
    context: Context,
    raw: Callable[[], RawArticle],
    values: Callable[[], dict[str, str]],
    note: str = "",
) -> None:
    """Store the article, and say what came of it; what it says of itself yields to the flags."""
    texts = texts_of(update)
    try:
        said = _outcome(await asyncio.to_thread(_store, context.services, raw, values), texts)
    except ArticleError as error:
        said = texts.not_added.format(error=error)
    except flags.FlagUnknownError as error:
        said = texts.flag_unknown.format(name=error.args[0], known=_listed(flags.NAMES))
    except flags.LanguageUnknownError as error:
        said = texts.language_unknown.format(language=error.args[0], known=_listed(tuple(LANGUAGES)))
    await say(update, context, "\n".join([said, note] if note else [said]))


def _store(services: Services, raw: Callable[[], RawArticle], values: Callable[[], dict[str, str]]) -> Added:
    now, article = services.clock(), raw()
    given: Metadata = flags.metadata(values(), now, article.name)
    return add_article(services.store, article, given, now)


async def _fetch(context: Context, document: Document, name: str) -> bytes:
    """The file's bytes. Raises ArticleTooLarge where Telegram says so itself."""
    try:
        file = await context.bot.get_file(document.file_id)
    except BadRequest as error:
        if "too big" in error.message.lower():
            raise ArticleTooLarge(name) from error
        raise
    return bytes(await file.download_as_bytearray(read_timeout=_DOWNLOAD_TIMEOUT_S))


def _outcome(added: Added, texts: Texts) -> str:
    sentence = {
        Outcome.ADDED: texts.added,
        Outcome.REVISED: texts.revision_added,
        Outcome.UPDATED: texts.updated,
        Outcome.UNCHANGED: texts.unchanged,
    }[added.outcome]
    found = texts.found.format(
        passages=texts.count(texts.passages, added.passages), quotes=texts.count(texts.quotes, added.quotes)
    )
    lines = [sentence.format(title=one_line(added.article.title, _TITLE_LENGTH)), found]
    told = {IngestWarning.DATE_UNKNOWN: texts.warn_date_unknown, IngestWarning.SAMPLE: texts.warn_sample}
    lines += [told[warning] for warning in added.warnings]
    return "\n".join(lines)


def _name(document: Document) -> str:
    """What messages call the file; a file without a name is called by its kind, which also says how to read it."""
    return one_line(document.file_name or "", _NAME_LENGTH) or f"file{_SUFFIXES.get(document.mime_type or '', '')}"


def _caption(message: Message) -> str:
    """The caption without the command."""
    return _ADD.sub("", message.caption or "", count=1)


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names)
