"""Interviews: which paragraphs answer an interviewer's questions, and whose answers they are.

Where lines begin with names the name speaks; behind dashes and "A:" it is the one person whom the lead names.
"""

from collections.abc import Iterator

from index.speech.narration import Paragraph
from index.speech.people import People, is_personal
from index.speech.reading import SpeechReading

_LEAD = 4  # paragraphs before the first question that may name who is asked
_QUESTION_ENDS = ("?", "՞", ";")
_TURN = 2  # paragraphs of a question and its answer
_NEVER = -9
_LONGEST_INITIAL = 1  # letters of a label that is no name ("A:")


def answers(reading: SpeechReading, people: People) -> Iterator[tuple[int, str]]:
    """The rows of the paragraphs that answer a question, with the speaker of each that has one."""
    rows = [row for row, part in enumerate(reading.paragraphs) if _is_line(part)]
    known: str | None = None
    guest: str | None = None
    last = _NEVER
    for row in rows:
        follows = row - 1 == last
        asked = row > 0 and _asks(reading, row - 1)
        if asked and row - _TURN > last:
            named = _guest(reading, people, row - 1)
            same = guest if named in {None, guest} else None  # behind a long answer, others may be whom it is about
            guest = named if last == _NEVER else same
        label = _label(reading.text, reading.paragraphs[row], people)
        known = label or (guest if asked else known if follows else None)
        if asked or follows:
            last = row
        if known and last == row:
            yield row, known


def _is_line(part: Paragraph) -> bool:
    return len(part.runs) == 1 and part.runs[0].dash


def _asks(reading: SpeechReading, row: int) -> bool:
    """Whether the paragraph is an interviewer's question: it asks, and is no speech."""
    part = reading.paragraphs[row]
    return not part.runs and reading.text[part.block.start : part.block.end].rstrip('»”") ').endswith(_QUESTION_ENDS)


def _label(text: str, part: Paragraph, people: People) -> str | None:
    """The person whose name the line begins with, None where it begins with a dash or an initial."""
    label = text[part.block.start : part.runs[0].outer_start].strip().rstrip(":").strip()
    if len(label) <= _LONGEST_INITIAL or not label[0].isalpha():
        return None
    name = people.canonical(label.title() if label.isupper() else label)
    return name if name in people.persons else None


def _guest(reading: SpeechReading, people: People, question: int) -> str | None:
    """The only person whom the paragraphs before the first question name, None where there is a choice."""
    rows = reading.paragraphs[max(0, question - _LEAD) : question]
    if not rows:
        return None
    namings = people.between(rows[0].block.start, rows[-1].block.end)
    named = {naming.name for naming in namings if naming.name}
    certain = {name for name in named if people.persons[name].certain}
    names = certain or {name for name in named if _is_full(name, reading)}
    return next(iter(names)) if len(names) == 1 else None


def _is_full(name: str, reading: SpeechReading) -> bool:
    """Whether this looks like a person's given name and surname."""
    return " " in name and is_personal(name, reading.language.speech)
