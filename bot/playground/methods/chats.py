"""Who is where: the bot itself, chats and their members, and what the bot shows that it is doing."""

from typing import Any

from bot.playground.chats import Chat
from bot.playground.errors import bad_request, forbidden
from bot.playground.events import ActionShown
from bot.playground.membership import as_member, leave
from bot.playground.methods.targets import chat_of_members, known_chat, open_chat
from bot.playground.parameters import Parameters
from bot.playground.state import Playground

_ACTIONS = frozenset(
    {
        *("cancel", "choose_sticker", "find_location", "pick_up_location", "record_audio", "record_video"),
        *("record_video_note", "record_voice", "typing", "upload_audio", "upload_document", "upload_photo"),
        *("upload_video", "upload_video_note", "upload_voice"),
    }
)
_GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
_PERMISSIONS = (
    *("can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos"),
    *("can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages"),
    *("can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics"),
)


def get_me(playground: Playground, _: Parameters) -> dict[str, Any]:
    """The bot itself."""
    return playground.bot.as_me()


def get_chat(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """The Bot API's ChatFullInfo."""
    chat = _readable_chat(playground, parameters)
    full = {
        **chat.as_json(),
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, False),
    }
    return full if chat.is_private else full | {"permissions": dict.fromkeys(_PERMISSIONS, True)}


def get_chat_member(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """What a person, or the bot, is in a chat."""
    user_id = parameters.integer("user_id")
    if user_id <= 0:
        raise bad_request("invalid user_id specified")
    if user_id == playground.bot.id:
        return as_member(playground, _readable_chat(playground, parameters).bot_status)
    chat = chat_of_members(playground, parameters.text("chat_id"))
    if user_id not in playground.persons or (chat.is_private and user_id != chat.id):
        raise bad_request("PARTICIPANT_ID_INVALID" if chat.type == "supergroup" else "member not found")
    return as_member(playground, _status(chat, user_id), user_id)


def get_chat_administrators(playground: Playground, parameters: Parameters) -> list[dict[str, Any]]:
    """The founder of a group, and the bot if it was promoted."""
    chat = chat_of_members(playground, parameters.text("chat_id"))
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    founder = [] if chat.founder_id is None else [as_member(playground, "creator", chat.founder_id)]
    return [*founder, *([as_member(playground, "administrator")] if chat.bot_is_admin else [])]


def leave_chat(playground: Playground, parameters: Parameters) -> bool:
    """True: the bot is not in the group any more."""
    chat = open_chat(playground, parameters)
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    leave(playground, chat)
    return True


def send_chat_action(playground: Playground, parameters: Parameters) -> bool:
    """True: the chat shows what the bot is doing."""
    action = parameters.text("action").lower()
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    playground.events.publish(ActionShown(open_chat(playground, parameters).id, action))
    return True


def _readable_chat(playground: Playground, parameters: Parameters) -> Chat:
    # A supergroup's doors are shut to a bot outside; of a group and a private chat it may still ask.
    chat = known_chat(playground, parameters.text("chat_id"))
    if chat.type == "supergroup" and not chat.has_bot:
        raise forbidden(f"bot {'was kicked from' if chat.blocked else 'is not a member of'} the supergroup chat")
    return chat


def _status(chat: Chat, user_id: int) -> str:
    if user_id == chat.founder_id:
        return "creator"
    return "member" if user_id in chat.members else "left"
