"""What a document's row may tell of its article. BEIR sets may use the same words otherwise: then nothing is taken."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self

from index.evaluation.lines import Place, Row
from index.languages import LANGUAGES
from index.model import SourceDate

_SPEAKER, _PUBLISHED, _LANGUAGE = "speaker", "published_on", "language"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the article that a document is from.

    Attributes:
        speakers: who speaks in it.
        published: when it was published.
        language: its language, None where it is none of ours.
        unread: the fields that say it in another form than ours.
    """

    speakers: tuple[str, ...]
    published: SourceDate | None
    language: str | None
    unread: tuple[str, ...]

    @classmethod
    def of(cls, row: Row) -> Self:
        """The facts of a row: of its own fields, or of those of its "metadata"."""
        metadata = row.fields.get("metadata")
        fields = {**metadata, **row.fields} if isinstance(metadata, dict) else row.fields
        speakers, published = _speakers(fields.get(_SPEAKER)), _day(fields.get(_PUBLISHED))
        read = {_SPEAKER: speakers, _PUBLISHED: published}
        language = fields.get(_LANGUAGE)
        return cls(
            speakers,
            published,
            language if isinstance(language, str) and language in LANGUAGES else None,
            tuple(name for name, fact in read.items() if fields.get(name) and not fact),
        )


class Unread:
    """Counts the facts that could not be read."""

    def __init__(self) -> None:
        self._first: dict[str, Place] = {}
        self._counts: Counter[str] = Counter()

    def add(self, facts: Facts, place: Place) -> None:
        """Take in those of one document."""
        for name in facts.unread:
            self._first.setdefault(name, place)
            self._counts[name] += 1

    def notes(self) -> Iterator[str]:
        """A sentence for each kind of fact."""
        for name, place in self._first.items():
            yield f'{place}: "{name}" is not understood; {self._counts[name]:,} documents go without it.'


def _speakers(value: Any) -> tuple[str, ...]:
    """The names that a text, or a list of texts, holds."""
    names = value if isinstance(value, list) else [value]
    return tuple(name for name in names if name) if all(isinstance(name, str) for name in names) else ()


def _day(value: Any) -> SourceDate | None:
    try:
        return SourceDate(value) if value and isinstance(value, str) else None
    except ValueError:
        return None
