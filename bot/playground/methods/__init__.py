"""What the bot does: one function for each Bot API method, by topic, and the table that names them.

A method comes with its first use; a name that is not in `METHODS` is answered as Telegram answers an unknown one.
`getUpdates` waits, and is in `polling`.
"""

from collections.abc import Callable
from typing import Any

from bot.playground.methods import attachments, chats, editing, menus, queries, sending, webhooks
from bot.playground.parameters import Parameters
from bot.playground.state import Playground

Method = Callable[[Playground, Parameters], Any]

_TABLE: dict[str, Method] = {
    "answerCallbackQuery": queries.answer_callback_query,
    "answerInlineQuery": queries.answer_inline_query,
    "deleteMessage": editing.delete_message,
    "deleteMyCommands": menus.delete_my_commands,
    "deleteWebhook": webhooks.delete_webhook,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageMedia": editing.edit_message_media,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "editMessageText": editing.edit_message_text,
    "getChat": chats.get_chat,
    "getChatAdministrators": chats.get_chat_administrators,
    "getChatMember": chats.get_chat_member,
    "getFile": attachments.get_file,
    "getMe": chats.get_me,
    "getMyCommands": menus.get_my_commands,
    "getWebhookInfo": webhooks.get_webhook_info,
    "leaveChat": chats.leave_chat,
    "sendChatAction": chats.send_chat_action,
    "sendDocument": sending.send_document,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "setMyCommands": menus.set_my_commands,
    "setWebhook": webhooks.set_webhook,
}
METHODS: dict[str, tuple[str, Method]] = {name.lower(): (name, method) for name, method in _TABLE.items()}
"""By their names in small letters, as Telegram reads them: the name as it is written, and the function."""
