"""A quote under its speaker's canonical name, with the name that the article prints beside it."""

from collections.abc import Callable
from dataclasses import replace

from index.model import Quote
from index.names.alias_file import Aliases


def credited(quote: Quote, publisher: str | None, aliases: Aliases, canonical: Callable[[str], str]) -> Quote:
    """The quote with its speaker corrected as the alias file says, then called by the canonical name."""
    if quote.speaker is None:
        return quote
    right = aliases.corrected(quote.speaker, publisher)
    if right is None:
        return replace(quote, speaker=None, speaker_how=None)
    name = canonical(right)
    return quote if name == quote.speaker else replace(quote, speaker=name, speaker_printed=quote.speaker)
