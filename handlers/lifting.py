"""Buttons that take back a part of what was understood, or bring it back: the same question, asked otherwise.

Each carries what is to be lifted after the tap, so that a tap twice over is a tap once.
"""

from collections.abc import Iterable

from bot.model import NoAnswer
from bot.texts import Texts
from bot.texts.lines import has, subject
from handlers.buttons import Button, filled
from handlers.callbacks import Action, data, number_of
from index.results import Constraint, Lifted, Question, Reason

# What may find something, by the reason why nothing does.
_WORTH_LIFTING = {
    Reason.NOT_QUOTED: (Constraint.SPEAKER,),
    Reason.NOT_BY_SPEAKER: (Constraint.SPEAKER, Constraint.SUBJECT),
    Reason.NOT_IN_PERIOD: (Constraint.PERIOD,),
    Reason.NOTHING: (),
}


def answer_buttons(question: Question, texts: Texts, asked_id: int) -> list[Button]:
    """Under an answer: to lift its speaker and its period, to bring back what is lifted."""
    labels = {Constraint.SPEAKER: texts.any_speaker_button, Constraint.PERIOD: texts.any_date_button}
    return list(_buttons(question, labels, texts, asked_id))


def no_answer_buttons(answer: NoAnswer, texts: Texts, asked_id: int) -> list[Button]:
    """Where nothing answers: to lift what stands in the way, to bring back what is lifted."""
    question, reason = answer.question, answer.declined.reason
    others = texts.others_button if reason is Reason.NOT_BY_SPEAKER else texts.any_speaker_button
    labels = {
        Constraint.SPEAKER: others,
        Constraint.PERIOD: texts.any_date_button,
        Constraint.SUBJECT: filled(texts.speaker_says_button, speaker=question.speaker or ""),
    }
    worth = {constraint: labels[constraint] for constraint in _WORTH_LIFTING[reason]}
    return list(_buttons(question, worth, texts, asked_id))


def _buttons(question: Question, labels: dict[Constraint, str], texts: Texts, asked_id: int) -> Iterable[Button]:
    """A constraint's buttons stand in one place: a second tap there takes back the first.

    What alone narrows the question is not to be lifted: nothing would be asked any more.
    """
    narrowing = {constraint for constraint in Constraint if question.narrows(constraint)}
    for constraint in Constraint:
        if constraint in labels and constraint in narrowing and len(narrowing) > 1:
            yield _button(labels[constraint], asked_id, question.lifted | {constraint})
        elif constraint in question.lifted and has(question, constraint):
            label = filled(texts.only_button, what=_name(question, constraint, texts) or "")
            yield _button(label, asked_id, question.lifted - {constraint})


def _name(question: Question, constraint: Constraint, texts: Texts) -> str | None:
    if constraint is Constraint.SPEAKER:
        return question.speaker or question.unquoted
    if constraint is Constraint.PERIOD:
        return texts.period_text(question.since, question.until)
    return subject(question)


def _button(label: str, asked_id: int, lifted: Lifted) -> Button:
    return Button(label, data(Action.LIFT, asked_id, number_of(lifted)))
