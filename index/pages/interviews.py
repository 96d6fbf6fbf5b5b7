"""Whether a line speaks to the person asked: what sets an interviewer's question apart from a heading that asks."""

import re
from functools import cache

from index.languages import LANGUAGES

_WORD = re.compile(r"[^\W\d_]+")


def addresses(line: str) -> bool:
    """Whether the line addresses somebody ("you"), in any of our languages."""
    words, endings = _addressing()
    return any(word in words or word.endswith(endings) for word in _WORD.findall(line.casefold()))


@cache
def _addressing() -> tuple[frozenset[str], tuple[str, ...]]:
    pages = [language.page for language in LANGUAGES.values()]
    words = frozenset(word.casefold() for page in pages for word in page.addressing)
    return words, tuple(ending for page in pages for ending in page.addressing_endings)
