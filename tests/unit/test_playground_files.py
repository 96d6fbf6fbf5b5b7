"""Files and pictures: what is told of them, how they are named, and what can be read as a picture."""

from typing import Any

import pytest

from bot.playground import acts
from bot.playground.parameters import Upload
from bot.playground.photos import PhotoError, read_photo
from bot.playground.state import Playground
from support.bot_calls import ANNA, call, met, refusal

PNG = b"\x89PNG\r\n\x1a\n" + bytes(4) + b"IHDR"
FRAME = b"\x00\x0b\x08\x01\x09\x01\x07"  # the length, the depth, 265 high and 263 wide
LONG_SEGMENT = b"\xff\xe0\x01\x02" + bytes(256)


@pytest.fixture
def playground() -> Playground:
    return met()[0]


def test_document_is_told_in_full(playground: Playground) -> None:
    told = {"chat_id": ANNA.id, "document": "attach://it"}
    document = call(playground, "sendDocument", {"it": Upload("a.txt", b"data", "text/x-own")}, **told)["document"]
    ids = {"file_id": document["file_id"], "file_unique_id": f"u{document['file_id']}"}
    assert document == ids | {"file_name": "a.txt", "mime_type": "text/x-own", "file_size": 4}
    path = "documents/file_1.txt"
    assert call(playground, "getFile", file_id=ids["file_id"]) == ids | {"file_size": 4, "file_path": path}


@pytest.mark.parametrize(
    ("data", "suffix", "mime_type"),
    [
        (PNG + b"\0\0\0\x07\0\0\0\x09", ".png", "image/png"),
        (b"GIF89a\x07\0\x09\0", ".gif", "image/gif"),
        (b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x09\x00\x07", ".jpg", "image/jpeg"),
    ],
)
def test_photo_is_told_in_full(playground: Playground, data: bytes, suffix: str, mime_type: str) -> None:
    acts.send_file(playground, ANNA.id, ANNA.id, "a.txt", b"x")
    [size] = call(playground, "sendPhoto", {"photo": Upload("x", data)}, chat_id=ANNA.id)["photo"]
    ids = {"file_id": size["file_id"], "file_unique_id": f"u{size['file_id']}"}
    assert size == ids | {"width": 7, "height": 9, "file_size": len(data)}
    path = f"photos/file_2{suffix}"
    assert call(playground, "getFile", file_id=ids["file_id"]) == ids | {"file_size": len(data), "file_path": path}
    stored = playground.files.by_id(ids["file_id"])
    assert stored == playground.files.by_path(path)
    assert stored is not None
    assert (stored.name, stored.mime_type) == (f"file_2{suffix}", mime_type)


@pytest.mark.parametrize(
    ("name", "kept", "path", "mime_type"),
    [
        ("a.txt", "a.txt", "file_1.txt", "text/plain"),
        ("../../etc/passwd", "passwd", "file_1", "application/octet-stream"),
        ("C:\\files\\a.txt", "a.txt", "file_1.txt", "text/plain"),
        ("a\x00b.txt", "ab.txt", "file_1.txt", "text/plain"),
        ("/", "file", "file_1", "application/octet-stream"),
        ("a\udcff.txt", "file", "file_1", "application/octet-stream"),
        ("имя.тхт", "имя.тхт", "file_1", "application/octet-stream"),
        ("a.t-t", "a.t-t", "file_1", "application/octet-stream"),
        ("a.7", "a.7", "file_1.7", "application/octet-stream"),
        ("a.x1", "a.x1", "file_1.x1", "application/octet-stream"),
    ],
)
def test_file_keeps_the_last_part_of_its_name(
    playground: Playground, name: str, kept: str, path: str, mime_type: str
) -> None:
    stored = playground.files.keep(name, b"x")
    assert (stored.name, stored.path, stored.mime_type) == (kept, f"documents/{path}", mime_type)


@pytest.mark.parametrize(
    ("data", "sides"),
    [
        (b"GIF87a\x07\x01\x09\x01\x80", (263, 265)),
        (PNG + b"\0\0\x01\x07\0\0\x01\x09\x80", (263, 265)),
        *((b"\xff\xd8\xff" + bytes([marker]) + FRAME, (263, 265)) for marker in (0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xCF)),
        *((b"\xff\xd8\xff" + bytes([marker]) + b"\0\x02\xff\xc0" + FRAME, (263, 265)) for marker in (0xC4, 0xC8, 0xCC)),
        (b"\xff\xd8\xff\xd0\0\x02\xff\xc0" + FRAME, (263, 265)),
        (b"\xff\xd8" + LONG_SEGMENT + b"\xff\xc0" + FRAME, (263, 265)),
    ],
)
def test_sides_are_read_from_where_each_format_has_them(data: bytes, sides: tuple[int, int]) -> None:
    assert read_photo(data) == sides


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "IMAGE_PROCESS_FAILED"),
        (b"GIF88a\x07\0\x09\0", "IMAGE_PROCESS_FAILED"),
        (b"\x89PNG\r\n\x1a\n" + bytes(4) + b"IDAT\0\0\0\x07\0\0\0\x09", "IMAGE_PROCESS_FAILED"),
        (b"\xff\xd8\xff\xc0" + FRAME[:-1], "IMAGE_PROCESS_FAILED"),
        (b"ab\xff\xc0" + FRAME, "IMAGE_PROCESS_FAILED"),
        (b"\xff\xd8\xfe\xc0" + FRAME, "IMAGE_PROCESS_FAILED"),
        (PNG + b"\0\0\0\x07\0\0\0\0", "IMAGE_PROCESS_FAILED"),
        (PNG + b"\x01\0\0\x07\0\0\0\x09", "PHOTO_INVALID_DIMENSIONS"),
        (PNG + b"\0\0\0\x07\x01\0\0\x09", "PHOTO_INVALID_DIMENSIONS"),
        (PNG + b"\0\0\x27\x0f\0\0\0\x02", "PHOTO_INVALID_DIMENSIONS"),
        (PNG + b"\0\0\0\x02\0\0\0\x29", "PHOTO_INVALID_DIMENSIONS"),
    ],
)
def test_what_is_no_picture_or_an_odd_one_is_no_photo(data: bytes, reason: str) -> None:
    with pytest.raises(PhotoError) as raised:
        read_photo(data)
    assert str(raised.value) == reason


def test_bot_fetches_20_mb_and_no_more(playground: Playground) -> None:
    for size, fetched in ((20 << 20, True), ((20 << 20) + 1, False)):
        stored = playground.files.keep("a.txt", bytes(size))
        if fetched:
            assert call(playground, "getFile", file_id=stored.id)["file_size"] == size
        else:
            assert refusal(playground, "getFile", file_id=stored.id) == "Bad Request: file is too big"


@pytest.mark.parametrize(
    ("method", "asked", "reason"),
    [
        ("sendDocument", {"document": "AgAC00000001"}, "can't use file of type Photo as Document"),
        ("sendDocument", {"document": "attach://none"}, "there is no document in the request"),
        ("sendPhoto", {"photo": "attach://none"}, "there is no photo in the request"),
        ("getFile", {"file_id": "none"}, "invalid file_id"),
    ],
)
def test_file_that_is_another_or_none_is_refused(
    playground: Playground, method: str, asked: dict[str, Any], reason: str
) -> None:
    acts.send_photo(playground, ANNA.id, ANNA.id, b"GIF89a\x07\0\x09\0")
    assert refusal(playground, method, chat_id=ANNA.id, **asked) == f"Bad Request: {reason}"
