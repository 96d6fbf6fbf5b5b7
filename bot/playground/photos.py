"""Which pictures Telegram takes as photos, told from the first bytes of the file. No picture is decoded."""

MAX_PHOTO = 10 * 1024 * 1024
MAX_SIDES = 10_000  # pixels, width and height together
MAX_RATIO = 20

_PNG, _JPEG, _GIF = b"\x89PNG\r\n\x1a\n", b"\xff\xd8", (b"GIF87a", b"GIF89a")
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # JPEG markers that the picture's size follows


class PhotoError(ValueError):
    """The file cannot be a photo; the message is Telegram's reason."""


def read_photo(data: bytes) -> tuple[int, int]:
    """Width and height of the picture, in pixels. Raises PhotoError."""
    if len(data) > MAX_PHOTO:
        raise PhotoError(
            f"file of size {len(data)} bytes is too big for a photo; the maximum size is {MAX_PHOTO} bytes"
        )
    sides = _dimensions(data)
    if sides is None or not all(sides):
        raise PhotoError("IMAGE_PROCESS_FAILED")
    if sum(sides) > MAX_SIDES or max(sides) > MAX_RATIO * min(sides):
        raise PhotoError("PHOTO_INVALID_DIMENSIONS")
    return sides


def _dimensions(data: bytes) -> tuple[int, int] | None:
    if data.startswith(_PNG) and data[12:16] == b"IHDR":
        return _number(data[16:20]), _number(data[20:24])
    if data.startswith(_GIF):
        return int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    if data.startswith(_JPEG):
        return _jpeg_dimensions(data)
    return None


def _jpeg_dimensions(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004 - every JPEG segment begins with it
        if data[at + 1] in _FRAMES:
            return _number(data[at + 7 : at + 9]), _number(data[at + 5 : at + 7])
        at += 2 + _number(data[at + 2 : at + 4])
    return None


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")
