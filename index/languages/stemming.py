"""Stemmers that languages share: Snowball's, safe in threads, and one that strips suffixes from a table.

Which language uses which, and the tables, stand in the language modules.
"""

import threading
from collections.abc import Callable, Iterable

import Stemmer


def snowball(algorithm: str) -> Callable[[str], str]:
    """The Snowball stemmer of that name. Nothing is loaded before the first word."""
    # a Stemmer object holds the word it works on: each thread needs its own
    local = threading.local()

    def stem(word: str) -> str:
        stemmer = getattr(local, "stemmer", None)
        if stemmer is None:
            # no cache of its own: the analyzer keeps one, of terms
            stemmer = local.stemmer = Stemmer.Stemmer(algorithm, 0)
        stemmed: str = stemmer.stemWord(word)
        return stemmed

    return stem


def suffix_stripper(suffixes: Iterable[str], *, shortest: int, most: int) -> Callable[[str], str]:
    """A stemmer that takes off the longest suffix of the table, up to `most` times, and leaves `shortest` letters."""
    table = frozenset(suffixes)
    longest = max(map(len, table))

    def stem(word: str) -> str:
        for _ in range(most):
            for length in range(min(longest, len(word) - shortest), 0, -1):
                if word[-length:] in table:
                    word = word[:-length]
                    break
            else:
                return word
        return word

    return stem
