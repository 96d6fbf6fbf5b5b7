"""The buttons by which a person judges a passage, and how they show what was said: a mark before the label.

Under several passages they would be six, which few people tap: they stand behind one that brings them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.model import Verdict
from bot.texts import Texts
from handlers.buttons import Button, Rows
from handlers.callbacks import Action, data, parse
from index.model import PassageId

VERDICTS = {Action.HELPFUL: Verdict.HELPFUL, Action.WRONG: Verdict.WRONG}

_MARK = "✓ "


@dataclass(frozen=True, slots=True)
class VerdictButtons:
    """The buttons by which the passages of an answer are judged, in one of three places.

    Attributes:
        beside: those of the only passage, which share rows with the one for its context.
        rows: those of several passages.
        rate: the one that brings those rows.
    """

    beside: Sequence[Button] = ()
    rows: Sequence[Sequence[Button]] = ()
    rate: Sequence[Button] = ()


def verdict_buttons(
    passages: Sequence[tuple[int | None, PassageId]], asked_id: int, judged: Mapping[PassageId, Verdict], texts: Texts
) -> VerdictButtons:
    """The buttons for these passages; for several, of which the person has judged none, the one that brings them.

    `passages`, at least one, come with their numbers, None for the only one.
    """
    rows, first = _verdict_rows(passages, asked_id, judged, texts), passages[0][0]
    if first is None or len(passages) == 1:
        return VerdictButtons(beside=[button for row in rows for button in row])
    if any(passage_id in judged for _, passage_id in passages):
        return VerdictButtons(rows=rows)
    return VerdictButtons(rate=[Button(texts.rate_button, data(Action.RATE, asked_id, first))])


def unfolded(rows: Rows, judged: Mapping[PassageId, Verdict], texts: Texts) -> list[list[Button]]:
    """The buttons of an answer with the verdicts above the row of the button that brings them, which goes."""
    shown: list[list[Button]] = []
    for row in rows:
        rate = next((tap for button in row if (tap := parse(button.data)) and tap.action is Action.RATE), None)
        if rate is None:
            shown.append(list(row))
            continue
        asked_id, first = rate.numbers
        shown += _verdict_rows(list(enumerate(passages_of(rows), first)), asked_id, judged, texts)
        shown.append([button for button in row if parse(button.data) != rate])
    return [row for row in shown if row]


def passages_of(rows: Rows) -> list[PassageId]:
    """The passages of an answer, in its order: each has a button for its context."""
    taps = [parse(button.data) for row in rows for button in row]
    return [tap.passage_id for tap in taps if tap and tap.action is Action.CONTEXT]


def judged_passage(button_data: str) -> PassageId | None:
    """The passage that a button judges, None for any other button."""
    tap = parse(button_data)
    return tap.passage_id if tap and tap.action in VERDICTS else None


def remarked(button: Button, standing: Mapping[PassageId, Verdict | None]) -> Button:
    """The button with its mark as the person's verdicts now are; one on any other passage stays as it is."""
    tap = parse(button.data)
    if tap is None or tap.action not in VERDICTS or tap.passage_id not in standing:
        return button
    is_given = standing[tap.passage_id] is VERDICTS[tap.action]
    return Button(_marked(button.label.removeprefix(_MARK), is_given=is_given), button.data)


def _verdict_rows(
    passages: Sequence[tuple[int | None, PassageId]], asked_id: int, judged: Mapping[PassageId, Verdict], texts: Texts
) -> list[list[Button]]:
    """A row for each verdict, with a button for each passage; those that were given already with their mark.

    `passages` come with their numbers, None for the only one. Where three labels share a telephone's width they are
    short: their ends would be cut off.
    """
    labels = {
        Action.HELPFUL: (texts.helpful_button, texts.helpful_short_button),
        Action.WRONG: (texts.wrong_button, texts.wrong_short_button),
    }
    return [
        [
            Button(
                _marked(
                    labels[action][0] if number is None else labels[action][1].format(n=number),
                    is_given=judged.get(passage_id) is verdict,
                ),
                data(action, asked_id, *passage_id),
            )
            for number, passage_id in passages
        ]
        for action, verdict in VERDICTS.items()
    ]


def _marked(label: str, *, is_given: bool) -> str:
    """The label of a verdict's button."""
    return f"{_MARK}{label}" if is_given else label
