"""Where the bot may write: people who block it, groups that remove it or become another chat."""

import asyncio

from telegram import ChatMember, ChatMemberRestricted, Update

from handlers.context import Context, texts_of

_GONE = {ChatMember.LEFT, ChatMember.BANNED}


async def membership_changed(update: Update, context: Context) -> None:
    """Remember whether the chat can be written to. Its subscriptions stay, silent, until it can."""
    change, chats = update.my_chat_member, context.services.chats
    if change is None:
        return
    member = change.new_chat_member
    muted = isinstance(member, ChatMemberRestricted) and not member.can_send_messages
    if muted or member.status in _GONE:
        await asyncio.to_thread(chats.block, change.chat.id, context.services.clock())
    else:
        await asyncio.to_thread(chats.unblock, change.chat.id)
        await asyncio.to_thread(chats.remember, change.chat.id, texts_of(update).language)


async def chat_migrated(update: Update, context: Context) -> None:
    """A group became a supergroup, under another id: what it subscribed to goes with it."""
    message = update.effective_message
    if message is not None and message.migrate_to_chat_id is not None:
        await asyncio.to_thread(context.services.chats.migrate, message.chat.id, message.migrate_to_chat_id)
