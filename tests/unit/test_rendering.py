from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.answers import Context
from bot.model import Answer, NoAnswer, Subscription, Tally, Topic, Verdict
from bot.texts import CATALOGUES, Texts
from handlers.callbacks import parse
from handlers.rendering import (
    FILE_FROM,
    Message,
    plain,
    render_alert,
    render_answer,
    render_context,
    render_no_answer,
    render_passage,
    render_reports,
    render_statements,
    render_subscriptions,
)
from index.model import Passage, Quote, QuoteKind, SourceDate
from index.results import NOTHING_LIFTED, Asks, Constraint, Correction, Declined, Hit, Reason, SpeakerMatch
from support.messages import assert_telegram_takes
from support.passages import ADDED_AT, hit, labels, passage, question, read, speech

EN, RU, AZ = (CATALOGUES[language] for language in ("en", "ru", "az"))


def answered(*found: Passage | Hit, texts: Texts = EN, total: int | None = None, **asked: Any) -> Message:
    listed = tuple(one if isinstance(one, Hit) else hit(one) for one in found)
    return render_answer(Answer(question(**asked), listed, 0, total or len(listed)), texts, 5)


TEXT = "The mayor spoke at noon. “The bridge is open,” said Mara Velloni. “At last.” Nobody clapped."
OPEN = speech(TEXT, "The bridge is open,", "Mara Velloni", "2022-07-15")
LAST = speech(TEXT, "At last.", "Mara Velloni", "2022-07-15")


def test_answer_shows_what_was_understood_the_passage_its_speaker_and_both_dates() -> None:
    message = answered(
        passage(TEXT, OPEN, LAST), speaker="Mara Velloni", since=date(2022, 7, 1), until=date(2022, 7, 31)
    )
    assert read(message.text).text.split("\n") == [
        "bridge · speaker: Mara Velloni · July 2022",
        "",
        TEXT,
        "Mara Velloni, said 15 July 2022",
        "Tarsk Courier, 16 July 2022: The ferry bridge reopens",
    ]
    assert read(message.text).inside("b") == ["The bridge is open,", "At last."]
    assert read(message.text).links == ["https://courier.example/bridge"]
    assert [labels([row]) for row in message.buttons] == [
        ["Context", EN.helpful_button],
        [EN.wrong_button],
        ["Any speaker", "Any date"],
        [EN.alert_button],
    ]


def test_dates_and_lines_are_in_the_persons_language() -> None:
    shown = passage(TEXT, OPEN)
    assert "Mara Velloni, сказано 15 июля 2022" in answered(shown, texts=RU).text
    assert "Mara Velloni, deyilib: 15 iyul 2022" in answered(shown, texts=AZ).text
    month = passage(TEXT, replace(OPEN, said=SourceDate("2022-07")))
    assert "сказано июль 2022" in answered(month, texts=RU).text


def test_scare_quotes_and_titles_are_not_set_apart_and_have_no_speaker() -> None:
    scare = speech(TEXT, "At last.", kind=QuoteKind.SCARE)
    message = answered(passage(TEXT, scare))
    assert read(message.text).inside("b") == []
    assert EN.article_words in message.text


def test_passage_without_speech_is_labelled_as_the_articles_words() -> None:
    assert EN.article_words in answered(passage("The bridge was closed for a year.")).text


def test_quote_without_speaker_or_day_says_so() -> None:
    message = answered(passage(TEXT, replace(OPEN, speaker=None, said=None)))
    assert "speaker not established, date said unknown" in message.text


def test_speaker_who_is_only_named_in_the_article_is_not_made_the_speaker() -> None:
    shown = hit(passage(TEXT, replace(OPEN, speaker=None)), SpeakerMatch.NAMED_IN_ARTICLE)
    message = answered(shown, speaker="Mara Velloni")
    assert "speaker not established; the article names Mara Velloni, said 15 July 2022" in message.text


def test_each_speaker_and_day_of_a_passage_is_said() -> None:
    other = replace(LAST, speaker="Ilgar Tosun", said=SourceDate("2022-07-14", inferred=True))
    message = answered(passage(TEXT, OPEN, other))
    assert "Mara Velloni, said 15 July 2022; Ilgar Tosun, said 14 July 2022 (year inferred)" in message.text


def test_revised_articles_and_invented_samples_say_so_in_each_hit() -> None:
    message = answered(passage(TEXT, revision=2, sample=True), passage(TEXT, sample=True))
    assert message.text.count(EN.invented_sample) == 2
    assert message.text.count(EN.revised) == 1


def test_unknown_published_date_and_publisher_are_said_and_left_out() -> None:
    message = answered(passage(TEXT, published=None, publisher=None, url=None))
    assert "\ndate unknown: The ferry bridge reopens" in message.text


def test_corrections_are_told() -> None:
    message = answered(passage(TEXT), corrections=(Correction("brigde", "bridge"),))
    assert "showing results for “bridge”, not “brigde”" in message.text


def test_several_passages_are_numbered_and_so_are_their_buttons() -> None:
    message = answered(passage(TEXT), passage(TEXT), total=5)
    assert [f"{n}. {EN.article_words}" in message.text for n in (1, 2)] == [True, True]
    assert [labels([row]) for row in message.buttons] == [
        ["Context 1", "Context 2"],
        [EN.more_button, EN.rate_button],
        [EN.alert_button],
    ]


def test_verdicts_on_a_single_passage_stand_beside_its_context() -> None:
    message = answered(passage(TEXT))
    assert [labels([row]) for row in message.buttons[:2]] == [["Context", EN.helpful_button], [EN.wrong_button]]
    helpful, wrong = parse(message.buttons[0][1].data), parse(message.buttons[1][0].data)
    assert helpful == ("h", (5, *passage(TEXT).id))
    assert wrong == ("f", (5, *passage(TEXT).id))


@pytest.mark.parametrize("texts", CATALOGUES.values(), ids=CATALOGUES)
def test_labels_fit_a_telephone(texts: Texts) -> None:
    long = [passage(f"{letter}. {TEXT} " * 9, id=n) for n, letter in enumerate("ABC", 7)]
    asked = {"speaker": "Mara Velloni-Orsenhalvik of the Upper Valley", "since": date(2022, 7, 1)}
    messages = [
        answered(*long, total=9, texts=texts, **asked),
        answered(long[0], texts=texts, **asked, lifted=frozenset(Constraint)),
        render_answer(Answer(question(**asked), tuple(map(hit, long)), 0, 9), texts, 5, {long[0].id: Verdict.WRONG}),
        render_no_answer(NoAnswer(question(**asked), Declined(Reason.NOT_BY_SPEAKER, tuple(map(hit, long)))), texts, 5),
        render_subscriptions([Subscription(1, 1, Topic.WORDS, "a word and another " * 9, ADDED_AT)] * 2, texts),
    ]
    for row in [row for message in messages for row in message.buttons]:
        assert max(len(button.label) for button in row) <= {1: 34, 2: 16, 3: 12}[len(row)], row


def test_what_the_reader_said_before_is_marked() -> None:
    first, second = passage(TEXT), passage(TEXT, id=8)
    judged = {first.id: Verdict.WRONG, second.id: Verdict.HELPFUL}
    message = render_answer(Answer(question(), (hit(first), hit(second)), 0, 2), EN, 5, judged)
    assert labels(message.buttons[1:3]) == [
        *("Helpful 1", "✓ Helpful 2"),
        *("✓ Wrong? 1", "Wrong? 2"),
    ]


def test_report_shows_the_passage_as_it_was_shown_the_question_and_how_many() -> None:
    reports = [Tally("Is the <bridge> open?", NOTHING_LIFTED, "key", passage(TEXT, OPEN, LAST), 3, 2)]
    message = render_reports(reports, EN, offset=0, total=5)
    assert read(message.text).text.split("\n") == [
        EN.reports_head.format(n=5),
        "",
        TEXT,
        "1. Mara Velloni, said 15 July 2022",
        "Tarsk Courier, 16 July 2022: The ferry bridge reopens",
        "asked: Is the <bridge> open? · called wrong by 2 people",
    ]
    assert labels(message.buttons) == ["Context 1", EN.more_button]


def test_no_reports_are_said_to_be_none() -> None:
    assert render_reports([], EN, offset=0, total=0) == plain(EN.no_reports)


def test_more_begins_after_what_was_shown() -> None:
    message = render_answer(Answer(question(), (hit(passage(TEXT)),), 3, 6), EN, 5)
    (more,) = [button for row in message.buttons for button in row if button.label == EN.more_button]
    assert parse(more.data) == ("m", (5, 4))
    assert "4. " in message.text


def test_last_page_has_no_more_button() -> None:
    assert EN.more_button not in labels(answered(passage(TEXT)).buttons)


def test_question_that_names_nothing_offers_no_alert() -> None:
    assert EN.alert_button not in labels(answered(passage(TEXT), words=()).buttons)


def test_long_passage_is_cut_at_a_sentence_and_the_rest_is_a_tap_away() -> None:
    text = " ".join(f"Sentence number {n} says little." for n in range(200))
    shown = passage(text)
    message = answered(shown)
    (block,) = read(message.text).inside("blockquote")
    assert block.endswith("says little.")
    assert "</blockquote>…\n" in message.text
    assert "<blockquote expandable>" in message.text
    assert EN.whole_button in labels(message.buttons)


def test_short_passage_is_not_folded() -> None:
    assert "<blockquote>" in answered(passage(TEXT)).text


def test_what_is_cut_away_is_not_credited() -> None:
    text = "He waited. " * 300 + "“Yes.”"
    message = answered(passage(text, speech(text, "Yes.", "Mara Velloni")))
    assert EN.article_words in message.text
    assert "Mara" not in message.text


def test_passage_of_very_many_quotes_keeps_every_shown_one_apart() -> None:
    text = " ".join(f"“w{n}.”" for n in range(300))
    quotes = [speech(text, f"w{n}.", "Mara Velloni") for n in range(300)]
    shown = passage(text, *quotes)
    messages = [*render_passage(shown, EN), answered(shown), answered(shown, shown, shown), render_alert([shown], EN)]
    for message in messages:
        assert_telegram_takes(message, shown)
        sent = read(message.text)
        assert len(sent.inside("b")) == "".join(sent.inside("blockquote")).count("“") > 0


def test_no_answer_is_two_lines_and_the_nearest_as_buttons() -> None:
    nearest = hit(passage(TEXT, OPEN))
    message = render_no_answer(NoAnswer(question(speaker="Ilgar Tosun"), Declined(Reason.NOTHING, (nearest,))), EN, 5)
    assert message.text.split("\n") == [
        "Nothing in the articles says this: bridge · speaker: Ilgar Tosun",
        EN.nearest,
    ]
    assert labels(message.buttons) == ["Mara Velloni: The mayor spoke at…", EN.alert_button]


def test_speaker_whom_the_message_names_is_not_named_on_each_button_too() -> None:
    nearest = hit(passage(TEXT, OPEN))
    declined = Declined(Reason.NOT_IN_PERIOD, (nearest,))
    message = render_no_answer(NoAnswer(question(speaker="Mara Velloni"), declined), EN, 5)
    assert labels(message.buttons)[0] == "The mayor spoke at noon. “The…"


def test_question_without_words_is_told_so() -> None:
    assert render_no_answer(NoAnswer(question(words=()), Declined(Reason.NOTHING)), EN, 5) == plain(
        EN.nothing_understood
    )


def test_context_names_the_article_once_and_credits_each_paragraph() -> None:
    before, after = passage("It rained."), passage("The crowd left.")
    message = render_context(Context((before,), passage(TEXT, OPEN), (after,)), EN)
    assert read(message.text).inside("blockquote") == ["It rained.", TEXT, "The crowd left."]
    assert message.text.count("The ferry bridge reopens") == 1
    assert message.text.count(EN.article_words) == 2


def test_context_has_room_for_the_speech_and_all_that_is_shown_of_what_may_continue_it() -> None:
    shown = [replace(passage(f"We shall go on, part {n}. " + "word " * 900), continues=1) for n in range(6)]
    message = render_context(Context((passage("w" * 3000), shown[0]), passage("word " * 900), tuple(shown[1:])), EN)
    assert_telegram_takes(message, passage("w" * 3000), passage("word " * 900), *shown)
    assert len(read(message.text).inside("blockquote")) == 8
    assert message.text.count(EN.may_continue) == 6


def test_alert_of_many_statements_shows_three_and_leads_to_all() -> None:
    shown = [passage(TEXT, OPEN)] * 5
    message = render_alert(shown, EN)
    assert message.text.startswith("New in the articles: 5 statements\n")
    assert len(read(message.text).inside("blockquote")) == 3
    assert "All of them: 5 statements" in labels(message.buttons)


def test_statements_go_on_where_the_page_before_ended() -> None:
    message = render_statements([passage(TEXT, OPEN)] * 3, EN, offset=3, total=7)
    (more,) = [button for row in message.buttons for button in row if button.label == EN.more_button]
    assert parse(more.data) == ("s", (7, 6))


def test_subscriptions_are_listed_each_with_its_button() -> None:
    listed = [
        Subscription(3, 1, Topic.EVERYTHING, None, ADDED_AT),
        Subscription(4, 1, Topic.WORDS, "bridge <b>", ADDED_AT),
    ]
    message = render_subscriptions(listed, EN)
    assert labels(message.buttons) == ["✕ everything new", "✕ bridge <b>", EN.remove_all_button]
    assert_telegram_takes(message)


def test_message_of_the_bots_own_words_is_cut_to_one_message() -> None:
    assert_telegram_takes(plain("word " * 2000))
    assert plain("short").text == "short"


@pytest.mark.parametrize("texts", CATALOGUES.values(), ids=CATALOGUES)
def test_a_passage_that_is_not_a_file_takes_a_handful_of_messages(texts: Texts) -> None:
    assert len(render_passage(passage("word " * (FILE_FROM // 5 - 1)), texts)) <= 5


@pytest.mark.parametrize("texts", CATALOGUES.values(), ids=CATALOGUES)
def test_answer_in_which_everything_is_as_long_as_can_be_still_fits(texts: Texts) -> None:
    text = "“😀 yes.” " * 2000
    quotes = [
        Quote(
            n * 10 + 1,
            n * 10 + 7,
            QuoteKind.DIRECT,
            f"{n} " + "Velloni " * 40,
            "cue",
            SourceDate("2022-09", inferred=True),
        )
        for n in range(2000)
    ]
    facts = {
        "title": "Bridge " * 900,
        "publisher": "Courier " * 90,
        "published": SourceDate("2022-09-30", inferred=True),
    }
    shown = [passage(text, *quotes, revision=2, sample=True, **facts) for _ in range(3)]
    asked = {
        "words": ("bridge",) * 900,
        "phrase": "toll " * 900,
        "speaker": "Velloni " * 90,
        "since": date(2022, 9, 29),
        "until": date(2023, 9, 30),
        "corrections": (Correction("x" * 900, "y" * 900),) * 5,
        "role": "the mayor " * 90,
        "asks": Asks.SPEAKER,
    }
    also = tuple(passage("Toll.", id=n, url=f"https://a.example/{n}", **facts) for n in range(20, 40))
    found = tuple(replace(hit(one), also=(one, *also)) for one in shown)
    message = render_answer(Answer(question(**asked), found, 10**5, 10**6), texts, 2**40)
    assert_telegram_takes(message, *shown)
    assert len(read(message.text).inside("blockquote")) == 3
    reports = render_reports(
        [Tally("toll " * 900, NOTHING_LIFTED, "key", one, 0, 10**6) for one in shown], texts, offset=0, total=10**6
    )
    assert_telegram_takes(reports, *shown)
    assert len(read(reports.text).inside("blockquote")) == 3


def test_context_of_the_most_passages_with_the_most_to_say_of_each_fits() -> None:
    long = "Orsolya Szentgyörgyi-Habsburg of the Confederation of Upper Valleys "
    quotes = [
        Quote(n * 2, n * 2 + 1, QuoteKind.DIRECT, f"{n} {long}", "cue", SourceDate("2022-09-30")) for n in range(9)
    ]
    facts = {"title": "Headline " * 60, "publisher": "Publisher " * 20, "published": SourceDate("2022", inferred=True)}
    full = passage("😀 " * 2000, *quotes, revision=2, sample=True, **facts)
    for texts in CATALOGUES.values():
        message = render_context(Context((full,) * 2, full, (full,) * 5), texts)
        assert_telegram_takes(message, full)
        assert len(read(message.text).inside("blockquote")) == 8
