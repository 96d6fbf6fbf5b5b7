"""The case forms of Turkish and Azerbaijani nouns, made from the nouns and the endings."""

from collections.abc import Iterable, Mapping

from index.languages.speech_words import VerbFinalCase


def case_forms(nouns: Iterable[str], cases: Mapping[str, VerbFinalCase], softened: Mapping[str, str]) -> dict[str, str]:
    """Every form that a noun may have to the noun: the one with the longest ending, where two have the same form.

    `softened` tells what a noun's last letter before an ending is without it.
    """
    hardened = {hard: soft for soft, hard in softened.items()}
    found: dict[str, str] = {}
    endings = sorted(cases, key=lambda ending: (len(ending), ending))
    listed = sorted(nouns)
    for ending in endings:
        for noun in listed:
            found[noun + ending] = noun
            if noun[-1] in hardened:
                found[noun[:-1] + hardened[noun[-1]] + ending] = noun
    found.update((noun, noun) for noun in listed)
    return found
