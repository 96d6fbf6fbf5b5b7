"""What the page is told, as JSON: everything once, then each event."""

from typing import Any

from bot.playground.chats import Chat
from bot.playground.events import (
    ActionShown,
    BotListens,
    ChatsChanged,
    Event,
    InlineAnswered,
    MessageDeleted,
    MessageEdited,
    MessageSent,
    Noticed,
    TapAnswered,
)
from bot.playground.messages import Message
from bot.playground.state import Playground

View = dict[str, Any]


def everything(playground: Playground) -> View:
    """The whole state: what a page that has just opened needs."""
    messages = {
        chat_id: [of_message(playground, m) for m in playground.messages(chat_id)] for chat_id in playground.chats
    }
    return {
        "type": "everything",
        "bot": _bot(playground),
        "listens": playground.bot_listens,
        "note": playground.note,
        **_people(playground),
        "messages": messages,
        "notices": [_of_notice(playground, notice) for notice in playground.notices],
    }


def of_event(playground: Playground, event: Event) -> View:
    """One event."""
    told: View
    match event:
        case MessageSent(message):
            told = {"type": "message", "message": of_message(playground, message)}
        case MessageEdited(message):
            told = {"type": "edit", "message": of_message(playground, message)}
        case MessageDeleted(chat_id, message_id):
            told = {"type": "deleted", "chat": chat_id, "message": message_id}
        case ActionShown(chat_id, action):
            told = {"type": "action", "chat": chat_id, "action": action}
        case TapAnswered():
            told = {"type": "answer", **_of_answer(event)}
        case InlineAnswered():
            told = {"type": "inline", **_of_inline(event)}
        case Noticed():
            told = {"type": "notice", **_of_notice(playground, event)}
        case BotListens(listens):
            told = {"type": "bot", "listens": listens}
        case ChatsChanged():
            told = {"type": "chats", **_people(playground)}
    return told


def _of_answer(answer: TapAnswered) -> View:
    return {
        "tap": answer.tap_id,
        "person": answer.person_id,
        "chat": answer.chat_id,
        "message": answer.message_id,
        "text": answer.text,
        "alert": answer.is_alert,
    }


def _of_inline(answer: InlineAnswered) -> View:
    return {
        "query": answer.query_id,
        "person": answer.person_id,
        "results": answer.results,
        "next_offset": answer.next_offset,
    }


def _of_notice(playground: Playground, notice: Noticed) -> View:
    name = playground.as_user(notice.person_id)["first_name"]
    return {"chat": notice.chat_id, "kind": notice.kind, "name": name, "after": notice.after_id, "date": notice.at}


def of_message(playground: Playground, message: Message) -> View:
    """One message: the Bot API's, with what it answers in short."""
    shown = playground.as_message(message, with_reply=False)
    if message.edit_hidden:
        del shown["edit_date"]
    replied = playground.message(message.chat_id, message.reply_to) if message.reply_to else None
    if replied is not None:
        name = playground.as_user(replied.sender_id)["first_name"]
        words = replied.words.text or (replied.document.name if replied.document else "Photo" if replied.photo else "")
        shown["reply"] = {"message": replied.id, "name": name, "text": words[:200]}
    return shown


def _bot(playground: Playground) -> View:
    takes_inline = playground.bot.as_me()["supports_inline_queries"]
    return {"name": playground.bot.name, "username": playground.bot.username, "inline": takes_inline}


def _people(playground: Playground) -> View:
    persons = [
        {"id": p.id, "name": p.first_name, "label": p.label, "language": p.language_code}
        for p in playground.persons.values()
    ]
    return {"persons": persons, "chats": [_chat(playground, chat) for chat in playground.chats.values()]}


def _chat(playground: Playground, chat: Chat) -> View:
    menus = {
        person_id: playground.commands.menu(chat, person_id, playground.persons[person_id].language_code)
        for person_id in chat.members
    }
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.title,
        "members": chat.members,
        "started": chat.started,
        "blocked": chat.blocked or chat.left,
        "bot_is_admin": chat.bot_is_admin,
        "migrated_to": chat.migrated_to,
        "menus": menus,
    }
