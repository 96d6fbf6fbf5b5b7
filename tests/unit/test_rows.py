from dataclasses import replace
from datetime import UTC, date, datetime

from bot.commands.rows import answer_row, reading_row
from bot.model import Answer, NoAnswer
from index.model import (
    Article,
    Block,
    BlockKind,
    Continuation,
    DateMention,
    Format,
    Metadata,
    Passage,
    PassageId,
    Quote,
    QuoteKind,
    RawArticle,
    ReadArticle,
    SourceDate,
)
from index.results import Asks, Constraint, Contribution, Correction, Declined, Hit, Question, Reason

NOW = datetime(2026, 11, 1, tzinfo=UTC)
ARTICLE = Article(7, 9, 1, "A headline", None, "The Courier", SourceDate("2026-10"), "en", sample=False, added_at=NOW)
SAID = SourceDate("2026-10-02", "2 October", "2026-10-03", inferred=True)


def passage(*quotes: Quote) -> Passage:
    return Passage(PassageId(7, 9, 10, 30), ARTICLE, "“Yes,” said Ann Oak.", "A heading", quotes)


def hit_row(*quotes: Quote) -> dict[str, object]:
    answer = Answer(Question("Yes?", "en"), (Hit(passage(*quotes), 1.5, 1.0),), 0, 1)
    row = answer_row(answer)["hits"][0]
    assert isinstance(row, dict)
    return row


def test_extract_row_has_exactly_the_documented_fields() -> None:
    read = ReadArticle(
        raw=RawArticle("a.txt", b"", Format.TEXT),
        flags=Metadata(),
        text="“Yes,” said Ann Oak on 2 October.",
        metadata=Metadata(title="T", language="en", published=SourceDate("2026-10-03")),
        blocks=(Block(BlockKind.PARAGRAPH, 0, 33, None),),
        quotes=(Quote(1, 5, QuoteKind.DIRECT, "Ann Oak", "cue-after", SAID),),
        dates=(DateMention(23, 32, SAID),),
    )
    assert reading_row(read) == {
        "file": "a.txt",
        "title": "T",
        "url": None,
        "publisher": None,
        "language": "en",
        "published_on": "2026-10-03",
        "blocks": [{"kind": "paragraph", "start": 0, "end": 33, "heading": None, "continues": None}],
        "quotes": [
            {
                "start": 1,
                "end": 5,
                "kind": "direct",
                "speaker": "Ann Oak",
                "speaker_printed": None,
                "speaker_how": "cue-after",
                "said_on": "2026-10-02",
                "said_precision": "day",
                "said_from": "2 October",
            }
        ],
        "dates": [{"start": 23, "end": 32, "value": "2026-10-02", "precision": "day"}],
    }


def test_answer_row_has_exactly_the_documented_fields() -> None:
    row = answer_row(Answer(Question("Yes?", "en", words=("yes",), terms=("ye",)), (Hit(passage(), 1.5, 1.0),), 0, 1))
    assert list(row) == ["question", "answered", "understood", "hits", "declined"]
    assert list(row["understood"]) == [
        *("terms", "phrase", "speaker", "from", "to", "language"),
        *("asks", "role", "unquoted"),
    ]
    assert row["declined"] is None
    assert list(row["hits"][0]) == [
        *("passage_id", "article_id", "title", "url", "publisher", "published_on", "heading", "text"),
        *("quotes", "speaker", "said_on", "continues", "score", "also"),
    ]
    assert row["understood"]["terms"] == ["yes"]


def test_hit_row_has_what_else_reports_the_statement_as_it_is_printed() -> None:
    other = passage()
    [row] = answer_row(Answer(Question("Yes?", "en"), (Hit(passage(), 1.5, 1.0, also=(other,)),), 0, 1))["hits"]
    [also] = row["also"]
    assert list(also) == [
        *("passage_id", "article_id", "title", "url", "publisher", "published_on", "text"),
        *("quotes", "continues"),
    ]
    assert (also["passage_id"], also["text"]) == (str(other.id), other.text)


def test_no_answer_has_no_hits_even_with_something_near() -> None:
    row = answer_row(NoAnswer(Question("Why?", "en"), Declined(Reason.NOTHING, (Hit(passage(), 1.5, 0.1),))))
    assert row["answered"] is False
    assert row["hits"] == []


def test_declined_row_says_why_and_what_there_is() -> None:
    nearest = (Hit(passage(), 1.5, 0.1),)
    declined = Declined(Reason.NOT_IN_PERIOD, nearest, ("A bridge",), (date(2022, 7, 2), date(2022, 9, 9)))
    asked = Question("Why?", "en", unquoted="Orlic Venn", role="the mayor", asks=Asks.DAY)
    row = answer_row(NoAnswer(asked, declined))
    assert row["declined"] == {
        "reason": "not_in_period",
        "period": ["2022-07-02", "2022-09-09"],
        "subjects": ["A bridge"],
        "nearest": [str(passage().id)],
    }
    assert [row["understood"][key] for key in ("asks", "role", "unquoted")] == ["day", "the mayor", "Orlic Venn"]
    assert answer_row(NoAnswer(asked, Declined(Reason.NOTHING)))["declined"]["period"] is None


def test_explained_row_says_what_was_understood_and_what_scores_are_made_of() -> None:
    made_of = (Contribution("bm25", 7.25, 1.0), Contribution("phrase", 1.0, 0.5))
    asked = Question(
        *("Yes on frday?", "en"),
        terms=("ye",),
        period="on Friday",
        corrections=(Correction("frday", "Friday"),),
        lifted=frozenset(Constraint),
    )
    answer = Answer(asked, (Hit(passage(), 7.75, 0.8, contributions=made_of),), 0, 1)
    explained = answer_row(answer, explain=True)
    assert {key: explained["understood"][key] for key in ("index_terms", "period", "corrections", "lifted")} == {
        "index_terms": ["ye"],
        "period": "on Friday",
        "corrections": [{"typed": "frday", "taken": "Friday"}],
        "lifted": ["period", "speaker", "subject"],
    }
    [hit] = explained["hits"]
    assert hit["coverage"] == 0.8
    assert hit["contributions"] == [
        {"feature": "bm25", "value": 7.25, "weight": 1.0},
        {"feature": "phrase", "value": 1.0, "weight": 0.5},
    ]
    plain = answer_row(answer)
    assert set(explained["understood"]) - set(plain["understood"]) == {"index_terms", "period", "corrections", "lifted"}
    assert set(hit) - set(plain["hits"][0]) == {"coverage", "contributions"}


def test_speaker_and_day_of_a_hit_are_those_of_all_its_speech() -> None:
    row = hit_row(
        Quote(1, 5, QuoteKind.DIRECT, "Ann Oak", "cue-after", SAID),
        Quote(7, 9, QuoteKind.PARTIAL, "Ann Oak", "cue-after", SAID),
        Quote(10, 12, QuoteKind.SCARE),
    )
    assert (row["speaker"], row["said_on"]) == ("Ann Oak", "2026-10-02")


def test_hit_with_two_speakers_or_days_has_none_of_its_own() -> None:
    row = hit_row(
        Quote(1, 5, QuoteKind.DIRECT, "Ann Oak", "cue-after", SAID),
        Quote(7, 9, QuoteKind.DIRECT, "Ben Ash", "cue-after", None),
    )
    assert (row["speaker"], row["said_on"]) == (None, None)


def test_hit_with_a_quote_whose_speaker_is_not_established_has_no_speaker() -> None:
    row = hit_row(Quote(1, 5, QuoteKind.DIRECT, "Ann Oak", "cue-after"), Quote(7, 9, QuoteKind.DIRECT))
    assert row["speaker"] is None


def test_block_and_hit_that_may_continue_a_speech_say_where_it_starts_and_name_nobody() -> None:
    read = ReadArticle(
        raw=RawArticle("a.txt", b"", Format.TEXT),
        flags=Metadata(),
        text="“Yes.”\nWe go on.",
        metadata=Metadata(title="T", language="en"),
        blocks=(Block(BlockKind.PARAGRAPH, 0, 6), Block(BlockKind.PARAGRAPH, 7, 16)),
        quotes=(Quote(1, 5, QuoteKind.DIRECT, "Ann Oak", "cue-after", SAID),),
        dates=(),
        continuations=(Continuation(7, 16, 1),),
    )
    row = reading_row(read)
    assert [block["continues"] for block in row["blocks"]] == [None, 1]
    assert len(row["quotes"]) == 1
    goes_on = replace(passage(), continues=1)
    hit = answer_row(Answer(Question("Yes?", "en"), (Hit(goes_on, 1.5, 1.0),), 0, 1))["hits"][0]
    assert (hit["continues"], hit["speaker"], hit["said_on"], hit["quotes"]) == (1, None, None, [])
