"""Answers, alerts and passages as messages inside Telegram's limits. Pure: nothing is read, sent or decided here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.answers import Context
from bot.model import Answer, NoAnswer, Subscription, Tally, Verdict
from bot.texts import Texts
from bot.texts.lines import reasons, understood
from handlers.buttons import ROW, Button, Rows, filled, paired, rows_of
from handlers.callbacks import Action, data
from handlers.credits import SpeakerAsked, corrections, readable_question, source
from handlers.layout import PAGE, Item, Page, credit, page, parts, quoted
from handlers.lifting import answer_buttons, no_answer_buttons
from handlers.message_text import ELLIPSIS, TEXT_LIMIT, cut, escape, one_line, units
from handlers.twins import wording_buttons
from handlers.verdicts import verdict_buttons
from index.model import Passage, PassageId
from index.results import Constraint, Question

FILE_FROM = 12_000  # units from which a whole passage goes as a file: it would be more than a handful of messages

_SUBSCRIPTION_LENGTH = 60
_SUBJECT_LENGTH = 80
_QUESTION_LENGTH = 200
_CONTEXT_BEFORE = 2  # passages, at most, that the lines under each of them leave room for
_CONTEXT_AFTER = 5


@dataclass(frozen=True, slots=True)
class Message:
    """A message ready to be sent: HTML, and its rows of buttons."""

    text: str
    buttons: Rows = ()


def plain(text: str, buttons: Iterable[Iterable[Button]] = ()) -> Message:
    """A message of the bot's own words, cut where it would be longer than a message."""
    if units(text) > TEXT_LIMIT:
        text = text[: cut(text, 0, TEXT_LIMIT - 1)].rstrip() + ELLIPSIS
    return Message(escape(text), rows_of(buttons))


def render_answer(
    answer: Answer, texts: Texts, asked_id: int, judged: Mapping[PassageId, Verdict] | None = None
) -> Message:
    """The passages that answer, each with its speaker and dates, under what was understood.

    `judged` is what the reader has said of them, for those who read alone.
    """
    question, hits = answer.question, answer.hits[:PAGE]
    items = []
    for place, hit in enumerate(hits, answer.offset + 1):
        asked = SpeakerAsked(hit.speaker_match, question.speaker)
        items.append(Item(hit.passage, _number(place, answer.total), asked, also=hit.also))
    told = understood(readable_question(question), texts)
    head = "\n".join(line for line in (told, *corrections(question, texts)) if line)
    laid_out = page(escape(head), items, texts)
    seen = answer.offset + len(hits)
    more = [Button(texts.more_button, data(Action.ASK, asked_id, seen))] * (seen < answer.total)
    contexts, *others = _passage_buttons(items, laid_out, texts)
    verdicts = verdict_buttons([(item.number, item.passage.id) for item in items], asked_id, judged or {}, texts)
    of_passages = paired([*contexts, *verdicts.beside]) if verdicts.beside else [contexts]
    lift = answer_buttons(question, texts, asked_id)
    rest = [*more, *verdicts.rate, *_alert_button(question, texts, asked_id)]
    return Message(laid_out.text, rows_of([*of_passages, *others, *paired(lift), *verdicts.rows, *paired(rest)]))


def render_no_answer(answer: NoAnswer, texts: Texts, asked_id: int) -> Message:
    """That the articles do not say it, and why; what is nearest, and what may be asked instead, as buttons."""
    question, declined, readable = answer.question, answer.declined, readable_question(answer.question)
    if not understood(readable, texts):
        return plain(texts.nothing_understood)
    subjects = tuple(one_line(headline, _SUBJECT_LENGTH) for headline in declined.subjects)
    lines = reasons(NoAnswer(readable, replace(declined, subjects=subjects)), texts)
    lines[1:1] = corrections(question, texts)
    nearest, instead = declined.nearest[:PAGE], no_answer_buttons(answer, texts, asked_id)
    if nearest:
        lines.append(texts.nearest)
    elif not instead:
        lines.append(texts.nothing_near)
    rows = [[Button(_label(hit.passage, question), data(Action.WHOLE, *hit.passage.id))] for hit in nearest]
    return plain("\n".join(lines), [*rows, *paired([*instead, *_alert_button(question, texts, asked_id)])])


def render_context(context: Context, texts: Texts) -> Message:
    """The passage among its neighbours, in the article's order."""
    passages = [*context.before[-_CONTEXT_BEFORE:], context.passage, *context.after[:_CONTEXT_AFTER]]
    total = len(passages)
    items = [Item(passage, _number(place, total), with_source=False) for place, passage in enumerate(passages, 1)]
    laid_out = page(f"{escape(texts.context_head)}\n{source(context.passage.article, texts)}", items, texts)
    return Message(laid_out.text, rows_of(_whole_buttons(items, laid_out, texts)))


def render_passage(passage: Passage, texts: Texts) -> tuple[Message, ...]:
    """The whole passage, in as many messages as it takes, each part with its speakers; see `FILE_FROM`."""
    runs = parts(passage)
    messages = []
    for number, run in enumerate(runs, 1):
        place = f"{number}/{len(runs)} · " if len(runs) > 1 else ""
        messages.append(Message(f"{quoted(passage, run)}\n{place}{credit(Item(passage), run, texts)}"))
    button = Button(texts.context_button, data(Action.CONTEXT, *passage.id))
    messages[-1] = replace(messages[-1], buttons=((button,),))
    return tuple(messages)


def render_file_caption(passage: Passage, texts: Texts) -> str:
    """The lines that go with a whole passage that is sent as a file, as HTML."""
    return f"{escape(texts.whole_as_file)}\n{credit(Item(passage), (0, len(passage.text)), texts)}"


def render_alert(passages: Sequence[Passage], texts: Texts) -> Message:
    """An alert: statements of one article that the chat asked to hear of, and a way to all of them."""
    total = len(passages)
    items, laid_out = _statements(passages, texts, offset=0, total=total)
    label = texts.all_statements_button.format(statements=texts.count(texts.statements, total))
    rest = [Button(label, data(Action.STATEMENTS, passages[0].article.id, 0))] * (total > PAGE)
    mine = [Button(texts.subscriptions_button, data(Action.SUBSCRIPTIONS))]
    return Message(laid_out.text, rows_of([*_passage_buttons(items, laid_out, texts), rest, mine]))


def render_statements(passages: Sequence[Passage], texts: Texts, *, offset: int, total: int) -> Message:
    """A page of an article's `total` statements, from the `offset`-th on."""
    items, laid_out = _statements(passages, texts, offset=offset, total=total)
    seen = offset + len(items)
    more = [Button(texts.more_button, data(Action.STATEMENTS, passages[0].article.id, seen))] * (seen < total)
    return Message(laid_out.text, rows_of([*_passage_buttons(items, laid_out, texts), more]))


def render_reports(reports: Sequence[Tally], texts: Texts, *, offset: int, total: int) -> Message:
    """A page of the passages that were called wrong, as they were shown, from the `offset`-th of `total` on."""
    if not reports:
        return plain(texts.no_reports)
    items = [
        Item(report.passage, offset + place, note=_report_note(report, texts))
        for place, report in enumerate(reports[:PAGE], 1)
    ]
    seen = offset + len(items)
    laid_out = page(escape(texts.reports_head.format(n=total)), items, texts)
    more = [Button(texts.more_button, data(Action.REPORTS, seen))] * (seen < total)
    return Message(laid_out.text, rows_of([*_passage_buttons(items, laid_out, texts), more]))


def render_subscriptions(subscriptions: Sequence[Subscription], texts: Texts) -> Message:
    """The chat's subscriptions, each a button that ends it."""
    if not subscriptions:
        return plain(texts.no_subscriptions)
    rows = [
        [Button(filled(texts.remove_button, subscription=subscription_label(one, texts)), data(Action.REMOVE, one.id))]
        for one in subscriptions
    ]
    every = [Button(texts.remove_all_button, data(Action.REMOVE_ALL))] * (len(rows) > 1)
    return plain(texts.subscriptions_head, [*rows, every])


def subscription_label(subscription: Subscription, texts: Texts) -> str:
    """What a subscription is called: its words."""
    return one_line(subscription.words, _SUBSCRIPTION_LENGTH) if subscription.words else texts.everything


def alert_words(question: Question) -> str:
    """The words that an alert on this question looks for; empty where it names nothing, or what it names is lifted."""
    about = "" if Constraint.SUBJECT in question.lifted else " ".join(question.words) or question.phrase
    by = "" if Constraint.SPEAKER in question.lifted else question.speaker or question.unquoted
    return about or by or ""


def _statements(passages: Sequence[Passage], texts: Texts, *, offset: int, total: int) -> tuple[list[Item], Page]:
    items = [
        Item(passage, _number(offset + place, total), with_source=False)
        for place, passage in enumerate(passages[:PAGE], 1)
    ]
    head = texts.alert_head.format(statements=texts.count(texts.statements, total))
    return items, page(f"{escape(head)}\n{source(passages[0].article, texts)}", items, texts)


def _passage_buttons(items: Sequence[Item], laid_out: Page, texts: Texts) -> list[list[Button]]:
    context = [Button(_numbered(texts.context_button, item), data(Action.CONTEXT, *item.passage.id)) for item in items]
    wordings = [wording_buttons(item.passage, item.also, _numbered(texts.wording_button, item)) for item in items]
    return [context, *_whole_buttons(items, laid_out, texts), *wordings]


def _whole_buttons(items: Sequence[Item], laid_out: Page, texts: Texts) -> list[list[Button]]:
    return [
        [Button(_numbered(texts.whole_button, item), data(Action.WHOLE, *item.passage.id))]
        for item, is_cut in zip(items, laid_out.cut, strict=True)
        if is_cut
    ]


def _alert_button(question: Question, texts: Texts, asked_id: int) -> list[Button]:
    return [Button(texts.alert_button, data(Action.ALERT, asked_id))] * bool(alert_words(question))


def _report_note(report: Tally, texts: Texts) -> str:
    question = one_line(report.question, _QUESTION_LENGTH)
    return texts.report.format(question=question, people=texts.count(texts.people, report.wrong))


def _number(place: int, total: int) -> int | None:
    return place if total > 1 else None


def _numbered(label: str, item: Item) -> str:
    return label if item.number is None else f"{label} {item.number}"


def _label(passage: Passage, question: Question) -> str:
    """How the passage begins, and whose words it holds where they are not those of the speaker whom the message names.

    Headlines would not tell two passages of one article apart.
    """
    who = ", ".join(passage.speakers)
    words = f"{who}: {passage.text}" if who and who != question.speaker else passage.text
    return one_line(words, ROW) or ELLIPSIS
