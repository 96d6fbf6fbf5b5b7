"""Whether a language has a word, by simplemma's dictionaries: what it has is no typing error."""

import threading
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray


def dictionary(code: str) -> Callable[[str], bool]:
    """Whether a folded word is in simplemma's dictionary of the language. Nothing is loaded before the first word.

    Of a dictionary only the hashes of its words are kept: 1 to 11 MB. Reading one takes .1 s (English) to 1 s (Russian,
    Turkish) and up to 160 MB for that time.
    """
    loading = threading.Lock()
    loaded: list[NDArray[np.int64]] = []

    def is_word(word: str) -> bool:
        with loading:
            if not loaded:
                loaded.append(_hashes(code))
        hashes, wanted = loaded[0], hash(word)
        place = int(np.searchsorted(hashes, wanted))
        return place < len(hashes) and int(hashes[place]) == wanted

    return is_word


def _hashes(code: str) -> NDArray[np.int64]:
    from simplemma.strategies.dictionaries import DefaultDictionaryFactory  # noqa: PLC0415 - only unknown words need it

    listed = DefaultDictionaryFactory(cache_max_size=1).get_dictionary(code)
    return np.sort(np.fromiter((hash(word.casefold().replace("ё", "е")) for word in listed), np.int64, len(listed)))
