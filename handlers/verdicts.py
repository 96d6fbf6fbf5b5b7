"""The buttons by which a person judges a passage, and how they show what was said: a mark before the label."""

from collections.abc import Mapping, Sequence

from bot.model import Verdict
from bot.texts import Texts
from handlers.buttons import Button
from handlers.callbacks import Action, data, parse
from handlers.layout import Item
from index.model import PassageId

VERDICTS = {Action.HELPFUL: Verdict.HELPFUL, Action.WRONG: Verdict.WRONG}

_MARK = "✓ "


def verdict_rows(
    items: Sequence[Item], asked_id: int, judged: Mapping[PassageId, Verdict], texts: Texts
) -> list[list[Button]]:
    """Both verdicts on each passage, those that the person has given already with their mark.

    Where three labels share a telephone's width they are short: their ends would be cut off.
    """
    labels = {
        Action.HELPFUL: (texts.helpful_button, texts.helpful_short_button),
        Action.WRONG: (texts.wrong_button, texts.wrong_short_button),
    }
    listed = [
        [
            Button(
                marked(
                    labels[action][0] if item.number is None else labels[action][1].format(n=item.number),
                    is_given=judged.get(item.passage.id) is verdict,
                ),
                data(action, asked_id, *item.passage.id),
            )
            for item in items
        ]
        for action, verdict in VERDICTS.items()
    ]
    return listed if len(items) > 1 else [[button for row in listed for button in row]]


def judged_passage(button_data: str | None) -> PassageId | None:
    """The passage that a button judges, None for any other button."""
    tap = parse(button_data)
    return tap.passage_id if tap and tap.action in VERDICTS else None


def remarked(button: Button, standing: Mapping[PassageId, Verdict | None]) -> Button:
    """The button with its mark as the person's verdicts now are; one on any other passage stays as it is."""
    tap = parse(button.data)
    if tap is None or tap.action not in VERDICTS or tap.passage_id not in standing:
        return button
    is_given = standing[tap.passage_id] is VERDICTS[tap.action]
    return Button(marked(button.label.removeprefix(_MARK), is_given=is_given), button.data)


def marked(label: str, *, is_given: bool) -> str:
    """The label of a verdict's button."""
    return f"{_MARK}{label}" if is_given else label
