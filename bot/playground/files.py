"""Files and photos that were sent, kept in memory by their ids."""

import mimetypes
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from bot.playground.entities import is_unicode

MAX_DOWNLOAD = 20 * 1024 * 1024  # what getFile hands to a bot
MAX_UPLOAD = 50 * 1024 * 1024  # what a bot, and here a person, may send

_PHOTO_SUFFIXES = {b"\x89PNG": ".png", b"GIF8": ".gif"}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file as it was sent. `path` is what getFile answers."""

    id: str
    path: str
    name: str
    mime_type: str
    data: bytes = field(repr=False)

    def as_document(self) -> dict[str, Any]:
        """The Bot API's Document."""
        return {**self._ids, "file_name": self.name, "mime_type": self.mime_type, "file_size": len(self.data)}

    def as_file(self) -> dict[str, Any]:
        """The Bot API's File."""
        return {**self._ids, "file_size": len(self.data), "file_path": self.path}

    @property
    def _ids(self) -> dict[str, str]:
        return {"file_id": self.id, "file_unique_id": f"u{self.id}"}


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture that is shown in the chat, in the one size in which it came."""

    file: StoredFile
    width: int
    height: int

    def as_sizes(self) -> list[dict[str, Any]]:
        """The Bot API's list of PhotoSize."""
        size = {"width": self.width, "height": self.height, "file_size": len(self.file.data)}
        return [{"file_id": self.file.id, "file_unique_id": f"u{self.file.id}", **size}]


@dataclass(slots=True)
class FileStore:
    """All files that were sent."""

    _by_id: dict[str, StoredFile] = field(default_factory=dict)
    _by_path: dict[str, StoredFile] = field(default_factory=dict)
    _photos: dict[str, Photo] = field(default_factory=dict)

    def keep(self, name: str, data: bytes, mime_type: str | None = None) -> StoredFile:
        """The stored file, under a new id. Of the name, the last part counts; a name that is no Unicode is none."""
        number = len(self._by_id) + 1
        whole = name.replace("\\", "/") if is_unicode(name) else ""
        plain = PurePosixPath(whole).name.replace("\x00", "") or "file"
        guessed = mime_type or mimetypes.guess_type(plain)[0] or "application/octet-stream"
        suffix = PurePosixPath(plain).suffix
        path = f"documents/file_{number}{suffix if suffix[1:].isalnum() and suffix.isascii() else ''}"
        return self._keep(StoredFile(f"BQAC{number:08d}", path, plain, guessed, data))

    def keep_photo(self, data: bytes, width: int, height: int) -> Photo:
        """The stored photo, under a new id; a photo has no name."""
        number = len(self._by_id) + 1
        name = f"file_{number}{_PHOTO_SUFFIXES.get(data[:4], '.jpg')}"
        mime_type = mimetypes.guess_type(name)[0] or "image/jpeg"
        stored = self._keep(StoredFile(f"AgAC{number:08d}", f"photos/{name}", name, mime_type, data))
        self._photos[stored.id] = Photo(stored, width, height)
        return self._photos[stored.id]

    def _keep(self, stored: StoredFile) -> StoredFile:
        self._by_id[stored.id] = self._by_path[stored.path] = stored
        return stored

    def photo(self, file_id: str) -> Photo | None:
        """The photo of this id, None where the id is of none."""
        return self._photos.get(file_id)

    def by_id(self, file_id: str) -> StoredFile | None:
        """The file of this id, None for an id that was never given."""
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> StoredFile | None:
        """The file of this path, None for a path that was never given."""
        return self._by_path.get(path)
