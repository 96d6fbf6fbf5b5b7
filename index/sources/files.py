"""Files and folders as a source."""

import errno
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from index.decoding import MAX_BYTES
from index.errors import ArticleError, ArticleFormatUnknown, ArticleMissing
from index.model import RawArticle
from index.sources.formats import FORMATS, printable, raw_from_bytes, refuse_size


def takes(_spec: str) -> bool:
    """Whether it may be a path: anything may."""
    return True


def read(spec: str, _stdin: BinaryIO) -> Iterator[RawArticle | ArticleError]:
    """The file's article, or those of the files in a folder and below it, sorted by their paths.

    Hidden files and files of other kinds are passed over in a folder. A link that leads back up is not followed again.
    """
    path = Path(spec)
    try:
        is_folder = spec != "" and path.is_dir()
    except (OSError, ValueError):  # a name that no file can have
        is_folder = False
    if not is_folder:
        yield _article(spec)
        return
    found = False
    for item in _files(path):
        found = True
        yield item if isinstance(item, ArticleError) else _article(str(item))
    if not found:
        yield ArticleMissing(f"{printable(spec)}: there is no .txt, .md or .html file in this folder.")


def _files(folder: Path) -> Iterator[Path | ArticleError]:
    """The articles' files in and below a folder, in order; each folder once, however links lead to it."""
    seen: set[tuple[int, int]] = set()
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        try:
            status = path.stat()
            if not stat.S_ISDIR(status.st_mode):
                if path.suffix.lower() in FORMATS:
                    yield path
                continue
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            inside = sorted(path.iterdir(), reverse=True)
        except OSError as fault:
            if path.suffix.lower() in FORMATS or isinstance(fault, PermissionError):
                yield _refusal(str(path), fault)
            continue
        waiting += [item for item in inside if not item.name.startswith(".")]


def _article(spec: str) -> RawArticle | ArticleError:
    """The file's article, or why it cannot be had."""
    try:
        return _read(spec)
    except ArticleError as error:
        return error
    except (OSError, ValueError) as fault:
        return _refusal(spec, fault)


def _read(spec: str) -> RawArticle:
    name = printable(spec)
    path = Path(spec)
    status = path.stat()
    if not spec or not stat.S_ISREG(status.st_mode):
        raise ArticleFormatUnknown(f"{name}: this is not a file.")  # a pipe or a device may never end
    if path.suffix.lower() not in FORMATS:
        kind = f"{printable(path.suffix)} files are" if path.suffix else "files without a suffix are"
        raise ArticleFormatUnknown(f"{name}: {kind} not read. Save the article as .txt, .md or .html.")
    refuse_size(name, status.st_size)
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)  # it may have grown
    return raw_from_bytes(name, data, _location(path))


def _location(path: Path) -> str:
    """What tells the file from every other, in characters that any database takes."""
    place = path.resolve()
    return f"file:{place}" if str(place).isprintable() else place.as_uri()


def _refusal(spec: str, fault: Exception) -> ArticleError:
    name = printable(spec)
    if isinstance(fault, PermissionError):
        return ArticleMissing(f"{name}: it may not be read. Change its permissions.")
    if isinstance(fault, OSError) and fault.errno == errno.ELOOP:
        return ArticleMissing(f"{name}: this link leads to itself.")
    if isinstance(fault, FileNotFoundError | NotADirectoryError | ValueError):
        return ArticleMissing(f"{name}: there is no such file or folder.")
    return ArticleMissing(
        f"{name}: it cannot be read ({printable(getattr(fault, 'strerror', None) or 'unknown fault')})."
    )
