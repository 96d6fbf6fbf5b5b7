"""Messages as they stand in a chat; an edit puts another record in their place."""

from dataclasses import dataclass
from typing import Any

from bot.playground.entities import FormattedText
from bot.playground.files import Photo, StoredFile
from bot.playground.keyboards import Keyboard

MAX_TEXT = 4096  # UTF-16 units, after the markup was read
MAX_CAPTION = 1024


@dataclass(frozen=True, slots=True)
class Message:
    """One message.

    Attributes:
        words: the text, or the caption of a document or a photo.
        reply_to: the id of the message that it answers.
        sent_at: seconds since 1970; edited_at likewise, None if it never was.
        edit_hidden: whether the apps show no "edited": nothing but its buttons was ever changed.
        service: fields of a message that tells of the chat itself ("group_chat_created", "migrate_to_chat_id").
        via_bot: whether a person sent it by picking one of the bot's inline results.
        link_preview: the Bot API's LinkPreviewOptions, as the bot sent them.
    """

    id: int
    chat_id: int
    sender_id: int
    sent_at: int
    words: FormattedText = FormattedText()  # noqa: RUF009 - frozen, so that all may share it
    document: StoredFile | None = None
    photo: Photo | None = None
    keyboard: Keyboard | None = None
    reply_to: int | None = None
    edited_at: int | None = None
    edit_hidden: bool = False
    service: tuple[tuple[str, Any], ...] = ()
    via_bot: bool = False
    link_preview: tuple[tuple[str, Any], ...] = ()

    @property
    def file(self) -> StoredFile | None:
        """The file that came with it, a photo's too."""
        return self.photo.file if self.photo else self.document

    def content(self) -> dict[str, Any]:
        """The Bot API's fields for what the message says, without those that name persons and chats."""
        fields: dict[str, Any] = {"date": self.sent_at, **dict(self.service)}
        kind = "caption" if self.file else "text"
        if self.edited_at:
            fields["edit_date"] = self.edited_at
        if self.document:
            fields["document"] = self.document.as_document()
        if self.photo:
            fields["photo"] = self.photo.as_sizes()
        if self.words.text:
            fields[kind] = self.words.text
        if self.words.entities:
            name = "caption_entities" if self.file else "entities"
            fields[name] = [entity.as_json() for entity in self.words.entities]
        if self.keyboard:
            fields["reply_markup"] = {"inline_keyboard": [list(row) for row in self.keyboard]}
        if self.link_preview:
            fields["link_preview_options"] = dict(self.link_preview)
        return fields
