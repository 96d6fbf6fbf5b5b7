from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers import Context
from bot.model import Answer, NoAnswer, Tally, Verdict
from bot.texts import CATALOGUES, Texts
from bot.texts.lines import understood
from handlers.credits import readable_question
from handlers.message_text import CAPTION_LIMIT
from handlers.rendering import (
    render_alert,
    render_answer,
    render_context,
    render_file_caption,
    render_no_answer,
    render_passage,
    render_reports,
    render_statements,
)
from handlers.verdicts import remarked, unfolded
from index.model import Article, Passage, PassageId, Quote, QuoteKind, SourceDate
from index.results import NOTHING_LIFTED, Asks, Constraint, Correction, Declined, Hit, Reason, SpeakerMatch
from support.messages import assert_telegram_takes
from support.passages import article, hit, question, read

# Anything that an article may hold: astral characters, combining marks, right-to-left, markup, line breaks.
characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0") | st.sampled_from(
    "<&>\"' .\n\r😀\u0301א\u202e"
)
words = st.text(characters, max_size=120)
long_texts = st.builds(
    lambda text, times: (text * times)[:20_000], st.text(characters, min_size=1, max_size=60), st.integers(1, 400)
)
dates = st.builds(SourceDate, st.sampled_from(["2022-07-15", "2022-07", "2022"]), inferred=st.booleans()) | st.none()


texts_of_passages = words.filter(bool) | long_texts
quoted = st.tuples(st.integers(0, 20_000), st.integers(0, 60), st.sampled_from(QuoteKind), words | st.none(), dates)
articles = st.builds(
    article,
    id=st.integers(1, 2**31),
    revision_id=st.integers(1, 2**31),
    revision=st.integers(1, 3),
    title=words,
    url=st.none() | words.map(lambda path: "https://a.example/" + path),
    publisher=words | st.none(),
    published=dates,
    sample=st.booleans(),
)


def quote(text: str, start: int, length: int, kind: QuoteKind, speaker: str | None, said: SourceDate | None) -> Quote:
    begins = start % (len(text) + 1)
    return Quote(begins, min(begins + length, len(text)), kind, speaker, said=said)


def passage_of(
    whose: Article,
    text: str,
    facts: list[tuple[int, int, QuoteKind, str | None, SourceDate | None]],
    start: int,
    back: int,
) -> Passage:
    passage_id = PassageId(whose.id, whose.revision_id, start, start + len(text))
    quotes = tuple(quote(text, *each) for each in facts)
    return Passage(passage_id, whose, text, None, quotes, None if back < 0 else back % (start + 1))


passages = st.builds(
    passage_of,
    articles,
    texts_of_passages,
    st.lists(quoted, max_size=150),
    st.integers(0, 20_000_000),
    st.just(-1) | st.integers(0, 20_000_000),
)
hits = st.builds(
    Hit,
    passages,
    st.just(1.0),
    st.just(1.0),
    st.sampled_from(SpeakerMatch),
    also=st.lists(passages, max_size=5).map(tuple),
)
questions = st.builds(
    question,
    text=words,
    words=st.lists(words, max_size=20).map(tuple),
    phrase=words | st.none(),
    speaker=words | st.none(),
    since=st.dates() | st.none(),
    until=st.dates() | st.none(),
    corrections=st.lists(st.builds(Correction, words, words), max_size=5).map(tuple),
    role=words | st.none(),
    unquoted=words | st.none(),
    asks=st.sampled_from(Asks),
    lifted=st.frozensets(st.sampled_from(Constraint)),
)
declines = st.builds(
    Declined,
    st.sampled_from(Reason),
    st.lists(hits, max_size=5).map(tuple),
    st.lists(words, max_size=5).map(tuple),
    st.none() | st.tuples(st.dates(), st.dates()),
)
catalogues = st.sampled_from(list(CATALOGUES.values()))
ids = st.integers(1, 2**53)


@settings(max_examples=80, deadline=None)
@given(questions, st.lists(hits, min_size=1, max_size=5), st.integers(0, 10**6), catalogues, ids)
def test_any_answer_is_a_message_that_telegram_takes(
    asked: Any, found: list[Hit], offset: int, texts: Texts, asked_id: int
) -> None:
    message = render_answer(Answer(asked, tuple(found), offset, offset + len(found) + 1), texts, asked_id)
    assert_telegram_takes(message, *(one.passage for one in found))
    assert len(read(message.text).inside("blockquote")) == min(len(found), 3)


@settings(max_examples=50, deadline=None)
@given(questions, declines, catalogues, ids)
def test_any_no_answer_is_a_message_that_telegram_takes(
    asked: Any, declined: Declined, texts: Texts, asked_id: int
) -> None:
    message = render_no_answer(NoAnswer(asked, declined), texts, asked_id)
    assert_telegram_takes(message)
    lines = read(message.text).text.split("\n")
    assert len(lines) <= 3 + min(len(asked.corrections), 3)
    assert all(lines)


@given(questions, catalogues)
@settings(deadline=None)
def test_what_was_understood_is_one_line(asked: Any, texts: Texts) -> None:
    line = understood(readable_question(asked), texts)
    assert line == " ".join(line.split())
    assert len(line) <= 700


@settings(max_examples=50, deadline=None)
@given(passages, catalogues)
def test_whole_passage_comes_in_messages_that_telegram_takes(shown: Passage, texts: Texts) -> None:
    messages = render_passage(shown, texts)
    for message in messages:
        assert_telegram_takes(message, shown)
    blocks = [block for message in messages for block in read(message.text).inside("blockquote")]
    assert "".join("".join(blocks).split()) == "".join(shown.text.split())


@settings(max_examples=50, deadline=None)
@given(st.lists(passages, min_size=1, max_size=8), catalogues, st.integers(0, 1000))
def test_any_alert_page_and_context_is_a_message_that_telegram_takes(
    shown: list[Passage], texts: Texts, offset: int
) -> None:
    assert_telegram_takes(render_alert(shown, texts), *shown)
    assert_telegram_takes(render_statements(shown, texts, offset=offset, total=offset + len(shown)), *shown)
    around = Context(tuple(shown[1:3]), shown[0], tuple(shown[3:]))
    assert_telegram_takes(render_context(around, texts), *shown)


@settings(max_examples=50, deadline=None)
@given(passages, catalogues)
def test_caption_of_a_passage_sent_as_a_file_fits(shown: Passage, texts: Texts) -> None:
    sent = read(render_file_caption(shown, texts))
    assert sent.faults == []
    assert sent.units <= CAPTION_LIMIT


@given(passages, catalogues)
@settings(deadline=None)
def test_only_speech_is_bold(shown: Passage, texts: Texts) -> None:
    said = {at for quote in shown.speech for at in range(quote.start, quote.end)}
    message = render_answer(Answer(question(), (hit(shown),), 0, 1), texts, 1)
    sent = read(message.text)
    (block,) = [(start, end) for tag, start, end in sent.entities if tag == "blockquote"]
    begins = len(shown.text) - len(shown.text.lstrip())
    bold = {begins + at - block[0] for tag, start, end in sent.entities if tag == "b" for at in range(start, end)}
    assert bold <= {at for at in range(len(shown.text)) if at in said or shown.text[at].isspace()}


@given(st.lists(passages, min_size=1, max_size=3), catalogues, ids, st.sampled_from([None, *Verdict]))
@settings(max_examples=50, deadline=None)
def test_verdict_changes_the_buttons_of_its_passage_alone(
    shown: list[Passage], texts: Texts, asked_id: int, verdict: Verdict | None
) -> None:
    found = tuple(map(hit, shown))
    before = render_answer(Answer(question(), found, 0, len(found)), texts, asked_id)
    judged = {shown[0].id: verdict} if verdict else {}
    after = render_answer(Answer(question(), found, 0, len(found)), texts, asked_id, judged)
    asked, answered = (unfolded(message.buttons, {}, texts) for message in (before, after))
    for earlier in (asked, answered):
        for rows in zip(earlier, answered, strict=True):
            for button, expected in zip(*rows, strict=True):
                assert remarked(button, {shown[0].id: verdict}) == expected
    assert sum(button.label.startswith("✓") for row in after.buttons for button in row) <= len(shown)


@given(st.lists(passages, max_size=3), st.lists(words, min_size=3, max_size=3), catalogues, st.integers(0, 10**6))
@settings(max_examples=50, deadline=None)
def test_any_reports_are_a_message_that_telegram_takes(
    shown: list[Passage], asked: list[str], texts: Texts, offset: int
) -> None:
    reports = [Tally(text, NOTHING_LIFTED, text, one, 0, 1) for one, text in zip(shown, asked, strict=False)]
    assert_telegram_takes(render_reports(reports, texts, offset=offset, total=offset + 9), *shown)
