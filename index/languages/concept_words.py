"""What each language calls the things that questions of one language ask of passages in another.

A table names, for a key that all languages share, the words of one language: "key: form, form". A form is a word or
several, a word ending in a hyphen the beginning of any word.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Concepts = Mapping[str, tuple[str, ...]]


def concepts(listed: str) -> Concepts:
    """The forms of each key, from lines "key: form, form"."""
    lines = (line.partition(":") for line in listed.strip().splitlines())
    return {key.strip(): tuple(" ".join(form.split()) for form in forms.split(",")) for key, _, forms in lines}


@dataclass(frozen=True, slots=True)
class ConceptWords:
    """What a language calls the things that all languages have a word for.

    Attributes:
        places: countries, towns, peoples and alliances: names that need not sound alike.
        subjects: what news is about.
    """

    places: Concepts
    subjects: Concepts
