"""Which format bytes are in, by their name or by how they begin, and whether they can be an article at all."""

import re
from pathlib import PurePath

from index.decoding import MAX_BYTES, refuse_binary
from index.errors import ArticleEmpty, ArticleFormatUnknown, ArticleTooLarge
from index.model import Format, RawArticle

FORMATS = {
    ".txt": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
}
_SUFFIX = re.compile(
    r"\.[A-Za-z][A-Za-z0-9]{0,9}"
)  # what follows the last dot of a file's name; a sentence's end is none
_BEGINNING = 4_000  # bytes that tell the format
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n.*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta)\b", re.IGNORECASE)
_BEFORE_HTML = re.compile(r"(?:\s+|<\?xml[^>]*>|<!--.*?-->)*", re.DOTALL)
_MARKDOWN = re.compile(r"^#{1,6} \S|\]\(https?://", re.MULTILINE)


def raw_from_bytes(name: str, data: bytes, location: str | None = None) -> RawArticle:
    """The article, its format by the name's suffix, else by how it begins. Raises ArticleError, naming the article."""
    name = printable(name)
    refuse_size(name, len(data))
    if not data.strip():
        raise ArticleEmpty(f"{name}: the file is empty.")
    suffix = PurePath(name).suffix.lower()
    if _SUFFIX.fullmatch(suffix) and suffix not in FORMATS:
        raise ArticleFormatUnknown(f"{name}: {suffix} files are not read. Save the article as .txt, .md or .html.")
    refuse_binary(name, data)
    return RawArticle(name, data, FORMATS.get(suffix) or _sniffed(data), location)


def refuse_size(name: str, size: int) -> None:
    """Nothing, for a size that an article may have. Raises ArticleTooLarge, naming it."""
    if size > MAX_BYTES:
        raise ArticleTooLarge(f"{name}: larger than 20 MB. Split it into its articles.")


def printable(name: str) -> str:
    """The name on one line, as far as it can be printed: file names may hold any bytes."""
    return "".join(char if char.isprintable() else "\ufffd" for char in name) or "article"


def _sniffed(data: bytes) -> Format:
    """The format by the beginning. Plain text unless something shows otherwise: it alone keeps each line as it is."""
    beginning = data[:_BEGINNING].decode("utf-8", "replace").lstrip("\ufeff")
    matter = _FRONT_MATTER.match(beginning)
    body = beginning[matter.end() if matter else 0 :]
    before = _BEFORE_HTML.match(body)
    if _HTML.match(body, before.end() if before else 0):
        return Format.HTML
    return Format.MARKDOWN if _MARKDOWN.search(body) and "\n\n" in body.replace("\r", "") else Format.TEXT
