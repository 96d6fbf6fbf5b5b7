"""The files that a call uploads, or names by the ids under which they were here before."""

from typing import Any

from bot.playground.errors import ApiError, bad_request
from bot.playground.files import MAX_DOWNLOAD, Photo, StoredFile
from bot.playground.parameters import Parameters, Upload
from bot.playground.photos import PhotoError, read_photo
from bot.playground.state import Playground

_ATTACHED = "attach://"


def get_file(playground: Playground, parameters: Parameters) -> dict[str, Any]:
    """Where a file can be fetched, for files of 20 MB and less."""
    file_id = parameters.text("file_id")
    if not file_id:
        raise bad_request("file_id not specified")
    stored = playground.files.by_id(file_id)
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.data) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return stored.as_file()


def read_document(playground: Playground, parameters: Parameters, name: str) -> StoredFile:
    """The file that the call uploads or names by its id. Raises ApiError."""
    upload, file_id = _uploaded(parameters, name)
    if upload is not None:
        return playground.files.keep(upload.name, upload.data, upload.mime_type)
    stored = playground.files.by_id(file_id)
    if stored is None:
        raise _wrong_file(file_id)
    if playground.files.photo(file_id) is not None:
        raise bad_request("can't use file of type Photo as Document")
    return stored


def read_photo_of(playground: Playground, parameters: Parameters, name: str) -> Photo:
    """The photo that the call uploads or names by its id. Raises ApiError."""
    upload, file_id = _uploaded(parameters, name)
    if upload is not None:
        try:
            width, height = read_photo(upload.data)
        except PhotoError as error:
            raise bad_request(str(error)) from None
        return playground.files.keep_photo(upload.data, width, height)
    photo = playground.files.photo(file_id)
    if photo is None and playground.files.by_id(file_id) is not None:
        raise bad_request("can't use file of type Document as Photo")
    if photo is None:
        raise _wrong_file(file_id)
    return photo


def has_file(parameters: Parameters, name: str) -> bool:
    """Whether the call uploads a file under this name, or names one that was here before."""
    upload, file_id = _upload(parameters, name)
    return upload is not None or bool(file_id)


def _upload(parameters: Parameters, name: str) -> tuple[Upload | None, str]:
    value = parameters.text(name)
    if value and not value.startswith(_ATTACHED):
        return None, value
    return parameters.files.get(value.removeprefix(_ATTACHED) or name), ""


def _uploaded(parameters: Parameters, name: str) -> tuple[Upload | None, str]:
    upload, file_id = _upload(parameters, name)
    if upload is not None and not upload.data:
        raise bad_request("file must be non-empty")
    return upload, file_id


def _wrong_file(named: str) -> ApiError:
    # What has a dot is an address, from which nothing can be fetched here.
    return bad_request("failed to get HTTP URL content" if "." in named else "wrong file identifier/HTTP URL specified")
