from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import Engine, text

from bot.feedback import Feedback
from bot.model import Asked, Verdict
from index.errors import ArticleUnknown
from index.model import Passage, PassageId, SourceDate
from index.results import Constraint
from index.store import Store
from support.readings import HARBOUR, NOW, numbered, reading

READER, OTHER, THIRD = 2**40 + 1, 2, 3
ASKED = Asked(5, READER, "Is the harbour open?")
HELPFUL, WRONG = Verdict.HELPFUL, Verdict.WRONG


@pytest.fixture
def feedback(engine: Engine) -> Feedback:
    return Feedback(engine)


@pytest.fixture
def shown(store: Store) -> list[Passage]:
    _, article = store.put(reading(publisher="The Varro Post", published=SourceDate("2026-11-20")), NOW)
    return store.article_passages(article.id)


def judge(feedback: Feedback, passage: Passage, verdict: Verdict, user: int = READER, asked: Asked = ASKED) -> object:
    return feedback.judge(user, asked, passage, verdict, NOW)


def counts(feedback: Feedback) -> list[tuple[str, str, int, int]]:
    return [(one.question, one.passage.text[:9], one.helpful, one.wrong) for one in feedback.tallies()]


def test_verdict_is_kept_changed_and_taken_back(feedback: Feedback, shown: list[Passage]) -> None:
    assert judge(feedback, shown[0], HELPFUL) is HELPFUL
    assert feedback.verdicts(READER, ASKED, shown) == {shown[0].id: HELPFUL}
    assert judge(feedback, shown[0], WRONG) is WRONG
    assert feedback.verdicts(READER, ASKED, shown) == {shown[0].id: WRONG}
    assert judge(feedback, shown[0], WRONG) is None
    assert feedback.verdicts(READER, ASKED, shown) == {}
    assert counts(feedback) == []


def test_verdicts_of_persons_questions_and_passages_are_apart(feedback: Feedback, shown: list[Passage]) -> None:
    other_question = Asked(6, READER, "Who built the pier?")
    judge(feedback, shown[0], HELPFUL)
    judge(feedback, shown[0], WRONG, OTHER)
    judge(feedback, shown[0], HELPFUL, THIRD)
    judge(feedback, shown[1], HELPFUL, asked=other_question)
    assert feedback.verdicts(OTHER, ASKED, shown) == {shown[0].id: WRONG}
    assert feedback.verdicts(READER, other_question, shown) == {shown[1].id: HELPFUL}
    assert counts(feedback) == [(ASKED.text, "“Ships ma", 2, 1), (other_question.text, "The pier ", 1, 0)]


def test_same_question_in_other_spelling_is_one(feedback: Feedback, shown: list[Passage]) -> None:
    judge(feedback, shown[0], HELPFUL)
    again = Asked(9, READER, " is the  HARBOUR open? ")
    assert feedback.verdicts(READER, again, shown) == {shown[0].id: HELPFUL}
    assert judge(feedback, shown[0], HELPFUL, asked=again) is None


def test_taps_at_the_same_moment_leave_one_verdict_of_each_person(feedback: Feedback, shown: list[Passage]) -> None:
    taps = [(user, verdict) for user in (READER, OTHER) for verdict in (HELPFUL, WRONG, HELPFUL, WRONG)]
    with ThreadPoolExecutor(len(taps)) as pool:
        assert len(list(pool.map(lambda tap: judge(feedback, shown[0], tap[1], tap[0]), taps))) == len(taps)
    for user in (READER, OTHER):
        standing = feedback.verdicts(user, ASKED, shown).get(shown[0].id, WRONG)
        judge(feedback, shown[0], HELPFUL if standing is WRONG else WRONG, user)
    assert [one.helpful + one.wrong for one in feedback.tallies()] == [2]


def test_judged_passage_is_kept_as_it_was_shown(feedback: Feedback, shown: list[Passage], store: Store) -> None:
    judge(feedback, shown[0], WRONG)
    revised = HARBOUR.replace("Ships may enter from Monday", "Boats may enter from Tuesday")
    store.put(reading(revised, publisher="The Varro Post", published=SourceDate("2026-11-20")), NOW)
    ((tally,), total) = feedback.reports(limit=5)
    assert total == 1
    assert (tally.passage.id, tally.passage.text) == (shown[0].id, shown[0].text)
    assert tally.passage.quotes == shown[0].quotes != ()
    assert tally.passage.article.revised
    assert feedback.passage(READER, ASKED, shown[0].id) == tally.passage


def test_passage_whose_words_still_stand_after_a_revision_is_the_same(
    feedback: Feedback, shown: list[Passage], store: Store
) -> None:
    judge(feedback, shown[0], HELPFUL)
    _, article = store.put(reading(f"{HARBOUR}\n\nA later line, longer than thirty characters, was added."), NOW)
    found = store.article_passages(article.id)[0]
    assert found.id != shown[0].id
    assert feedback.verdicts(READER, ASKED, [found]) == {found.id: HELPFUL}
    assert judge(feedback, found, HELPFUL) is None


def test_judgements_go_with_their_article(feedback: Feedback, shown: list[Passage], store: Store) -> None:
    _, kept = store.put(numbered(1), NOW)
    judge(feedback, shown[0], WRONG)
    judge(feedback, store.article_passages(kept.id)[0], HELPFUL)
    store.remove(shown[0].article.id, NOW)
    assert counts(feedback) == [(ASKED.text, "“This is ", 1, 0)]
    with pytest.raises(ArticleUnknown):
        judge(feedback, shown[0], HELPFUL)


def test_judged_question_is_known_to_its_judge_after_it_was_forgotten(feedback: Feedback, shown: list[Passage]) -> None:
    judge(feedback, shown[0], HELPFUL)
    assert feedback.asked(ASKED.id, READER, READER) == ASKED
    others = ((ASKED.id, OTHER), (6, READER), (2**70, READER))
    assert [feedback.asked(asked, READER, user) for asked, user in others] == [None] * 3


def test_question_from_which_something_was_taken_back_is_another(feedback: Feedback, shown: list[Passage]) -> None:
    lifted = Asked(8, READER, ASKED.text, frozenset({Constraint.SPEAKER, Constraint.PERIOD}))
    judge(feedback, shown[0], HELPFUL)
    judge(feedback, shown[0], WRONG, asked=lifted)
    assert feedback.verdicts(READER, ASKED, shown) == {shown[0].id: HELPFUL}
    assert feedback.verdicts(READER, lifted, shown) == {shown[0].id: WRONG}
    assert feedback.asked(lifted.id, READER, READER) == lifted
    assert [tally.lifted for tally in feedback.tallies()] == [ASKED.lifted, lifted.lifted]


def test_ids_beyond_any_column_are_of_no_passage(feedback: Feedback, shown: list[Passage]) -> None:
    judge(feedback, shown[0], HELPFUL)
    assert feedback.passage(READER, ASKED, PassageId(*[2**63] * 4)) is None
    assert feedback.passage(READER, ASKED, PassageId(1, 1, 2**40, 2**40)) is None


def test_reports_come_latest_first_page_by_page(feedback: Feedback, shown: list[Passage]) -> None:
    for days, passage in enumerate(shown):
        feedback.judge(READER, ASKED, passage, WRONG, NOW + timedelta(days=days))
    feedback.judge(OTHER, ASKED, shown[0], WRONG, NOW + timedelta(days=9))
    judge(feedback, shown[1], HELPFUL, OTHER)
    judge(feedback, shown[1], HELPFUL, asked=Asked(7, READER, "Another question?"))

    def page(offset: int) -> list[tuple[str, int, int]]:
        found, total = feedback.reports(2, offset)
        assert total == 3
        return [(one.passage.text[:9], one.helpful, one.wrong) for one in found]

    assert page(0) == [("“Ships ma", 0, 2), ("“We lost ", 0, 1)]
    assert page(2) == [("The pier ", 1, 1)]
    assert page(3) == []


def test_dates_names_and_marks_of_quotes_come_back_as_they_were(feedback: Feedback, shown: list[Passage]) -> None:
    judge(feedback, shown[0], WRONG)
    assert [tally.passage for tally in feedback.tallies()] == [shown[0]]


def test_nothing_but_an_id_tells_who_judged(feedback: Feedback, shown: list[Passage], engine: Engine) -> None:
    judge(feedback, shown[0], HELPFUL)
    with engine.connect() as connection:
        row = connection.execute(text("SELECT * FROM judgement")).mappings().one()
    assert [name for name, value in row.items() if value == READER] == ["user_id"]
    assert not {"chat_id", "name", "language"} & set(row)
