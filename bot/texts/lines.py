"""What was understood of a question and why nothing answers it, in a catalogue's words, for chats and the command line.

The lines are about the question and the articles, never about what was said.
"""

from dataclasses import replace

from bot.model import NoAnswer
from bot.texts.catalogue import Texts
from index.results import NOTHING_LIFTED, Asks, Constraint, Question, Reason

_HEADLINES = 3
_IN_LINE = (Constraint.SUBJECT, Constraint.SPEAKER, Constraint.PERIOD)


def understood(question: Question, texts: Texts) -> str:
    """What was understood of the question, on one line; empty where nothing was."""
    parts = [_part(question, constraint, texts) for constraint in _IN_LINE]
    if not any(parts):
        return ""
    asks = {Asks.SPEAKER: texts.asks_speaker, Asks.DAY: texts.asks_day}.get(question.asks, "")
    return _joined(asks, *parts)


def has(question: Question, constraint: Constraint) -> bool:
    """Whether the constraint was understood, lifted or not."""
    return replace(question, lifted=NOTHING_LIFTED).narrows(constraint)


def subject(question: Question) -> str:
    """What the question asks to hear of: its phrase, and the words beside it."""
    phrase = question.phrase or ""
    words = " ".join(word for word in question.words if word.casefold() not in phrase.casefold())
    return _joined(f"“{phrase}”" if phrase else "", words)


def who(question: Question) -> str:
    """The speaker asked for; where they were told by a role, the question's own words for it beside the name."""
    name = question.speaker or question.unquoted or ""
    return f"{name} ({question.role})" if name and question.role else name


def reasons(answer: NoAnswer, texts: Texts) -> list[str]:
    """Why nothing answers, then what there is instead: a line or two."""
    question = answer.question
    told = understood(question, texts)
    if not told:
        return [texts.nothing_understood]
    match answer.declined.reason:
        case Reason.NOT_QUOTED if who(question):
            return [texts.not_quoted.format(speaker=who(question))]
        case Reason.NOT_BY_SPEAKER if question.speaker:
            return _not_by_speaker(answer, texts)
        case Reason.NOT_IN_PERIOD:
            return [texts.not_in_period.format(understood=told), *_period_there_is(answer, texts)]
        case _:
            return [texts.nothing.format(understood=told)]


def _not_by_speaker(answer: NoAnswer, texts: Texts) -> list[str]:
    question, headlines = answer.question, answer.declined.subjects[:_HEADLINES]
    about = _joined(subject(question), _part(question, Constraint.PERIOD, texts))
    lines = [texts.not_by_speaker.format(speaker=who(question), understood=about)]
    if headlines:
        lines.append(texts.quoted_in.format(speaker=question.speaker, headlines="; ".join(headlines)))
    return lines


def _period_there_is(answer: NoAnswer, texts: Texts) -> list[str]:
    question, period = answer.question, answer.declined.period
    if period is None:
        return []
    days = texts.days_text(*period)
    if question.speaker and question.narrows(Constraint.SPEAKER):
        return [texts.speaker_from.format(speaker=question.speaker, days=days)]
    return [texts.articles_from.format(days=days)]


def _part(question: Question, constraint: Constraint, texts: Texts) -> str:
    """What the line says of one constraint; empty where the question has none such."""
    if not has(question, constraint):
        return ""
    lifted = constraint in question.lifted
    if constraint is Constraint.SPEAKER:
        return texts.any_speaker if lifted else texts.speaker.format(speaker=who(question))
    if constraint is Constraint.PERIOD:
        return texts.any_date if lifted else texts.period_text(question.since, question.until)
    return texts.any_subject if lifted else subject(question)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
