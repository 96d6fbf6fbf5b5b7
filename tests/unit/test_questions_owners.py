"""An office with its owner ("president of Norvia") that nobody holds whom the index quotes, in six languages."""

import pytest

from index.questions import interpret
from index.results import Question, Reason
from index.retrieval.snapshot import Snapshot
from support.indexed import TODAY, article, library, says

ARTICLES = [
    article(
        1,
        ("“Water rises,” said President Dana Orlic of Norvia.", says("Dana Orlic")),
        ("“The army is tired,” said Norvian Defence Minister Mara Velloni.", says("Mara Velloni")),
        "Boats from France and Sarvia came over the water. French President Emil Dorval met nobody.",
    ),
    article(
        2,
        ("“Water falls,” said German Chancellor Rudi Falk.", says("Rudi Falk")),
        ("“Roads rise,” said Texas Gov. Nils Hagel.", says("Nils Hagel")),
        ("“Fares rise,” said Governor Tove Brink of Ohio.", says("Tove Brink")),
    ),
    article(3, ("“The lamps burn,” said Finance Minister Jana Velik.", says("Jana Velik")), "Tarsk is dark."),
    article(4, ("«Вода прибывает», — сказал президент Норвии Иво Тарсов.", says("Иво Тарсов")), language="ru"),
    article(5, ("“Su qalxır”, — Norviya prezidenti Rəşad Qaralı dedi.", says("Rəşad Qaralı")), language="az"),
    article(6, ("“Su yükseliyor” dedi Norviya Cumhurbaşkanı Sema Demirağ.", says("Sema Demirağ")), language="tr"),
    article(7, ("«Ջուրը բարձրանում է»,- ասաց Նորվիայի նախագահ Արամ Տարսյանը։", says("Արամ Տարսյան")), language="hy"),
    article(
        8, ("„მდინარე იწევს“, - თქვა ნორვიის პრეზიდენტმა ირაკლი ტარსაშვილმა.", says("ირაკლი ტარსაშვილი")), language="ka"
    ),
]
KNOWN = Snapshot.of([passage for each in ARTICLES for passage in each])


def ask(text: str) -> Question:
    return interpret(text, KNOWN, TODAY).question


@pytest.mark.parametrize(
    ("text", "unquoted"),
    [
        ("What did the president of France say about water?", "president of France"),
        ("what did the president of france say about water", "president of france"),
        ("What did the French president say about water?", "French president"),
        ("What does France's president think of water?", "France's president"),
        ("the president of France on water", "president of France"),
        ("What did the defence minister of Sarvia say about the army?", "defence minister of Sarvia"),
        ("What did the finance minister of Halvik say about lamps?", "finance minister of Halvik"),
        ("What did the governor of Utah say about roads?", "governor of Utah"),
        ("Что президент Франции говорил о воде?", "президент Франции"),
        ("что сказал президент франции о воде", "президент франции"),
        ("по словам президента Франции, вода прибывает", "президента Франции"),
        ("Заявление президента Франции о воде", "президента Франции"),
        ("Fransa prezidentinə görə su qalxır", "Fransa prezidentinə"),
        ("Что сказал французский президент о воде?", "французский президент"),
        ("Sarviya prezidenti su haqqında nə deyib?", "Sarviya prezidenti"),
        ("Fransa prezidentinin su haqqında fikri nədir?", "Fransa prezidentinin"),
        ("Fransa cumhurbaşkanı su hakkında ne dedi?", "Fransa cumhurbaşkanı"),
        ("Ի՞նչ ասաց Ֆրանսիայի նախագահը ջրի մասին", "Ֆրանսիայի նախագահը"),
        ("რა თქვა საფრანგეთის პრეზიდენტმა მდინარეზე?", "საფრანგეთის პრეზიდენტმა"),
        ("რა თქვა სარვიის პრეზიდენტმა მდინარეზე?", "სარვიის პრეზიდენტმა"),
    ],
)
def test_an_office_that_nobody_quoted_holds_there_is_asked_for_as_an_unquoted_person(text: str, unquoted: str) -> None:
    question = ask(text)
    assert (question.unquoted, question.speaker, question.role) == (unquoted, None, None)
    assert not {word.casefold() for word in question.words} & set(unquoted.casefold().split())


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("What did Norvia's president say about water?", "Dana Orlic"),
        ("What did the defence minister of Norvia say about the army?", "Mara Velloni"),
        ("What did the chancellor of Germany say about water?", "Rudi Falk"),
        ("What did the governor of Texas say about roads?", "Nils Hagel"),
        ("Что сказал президент Норвии о воде?", "Иво Тарсов"),
        ("Что сказал канцлер Германии о воде?", "Rudi Falk"),
        ("Norviya prezidenti su haqqında nə deyib?", "Rəşad Qaralı"),
        ("Norviya cumhurbaşkanı su hakkında ne dedi?", "Sema Demirağ"),
        ("Ի՞նչ ասաց Նորվիայի նախագահը ջրի մասին", "Արամ Տարսյան"),
        ("რა თქვა ნორვიის პრეზიდენტმა მდინარეზე?", "ირაკლი ტარსაშვილი"),
    ],
)
def test_an_office_is_its_holders_with_the_owner_in_any_form(text: str, speaker: str) -> None:
    assert (ask(text).speaker, ask(text).unquoted) == (speaker, None)


@pytest.mark.parametrize(
    "text",
    [
        "What did the Norvian president say about water?",
        "Что сказал канцлер ФРГ о воде?",  # the same country by another name
        "Almaniya kansleri su haqqında nə deyib?",
        "რა თქვა გერმანიის კანცლერმა წყალზე?",
        "What did the finance minister of Tarsk say about lamps?",  # of which the article may tell
        "What did the president say about water?",
        "What did the new president say about water?",
        "Yeni prezident su haqqında nə deyib?",
        "What did they say about the president of France?",
        "What did Orlic say about the president of France?",
        "What did Orlic tell the president of France about water?",
        "Did Orlic or the president of France speak about water?",
        "What did the adviser to the president of France say about water?",
        "What did the president say about France?",
        "Who criticised the president of France over water?",
        "Что говорят о президенте Франции?",
        "Что сказали президенту Франции?",
        "Что сказала жена президента Франции о воде?",
        "Что сказал советник президента Франции о воде?",
        "по словам советника президента Франции, вода прибывает",
        "Что сказал Тарсов президенту Франции о воде?",
        "Fransa prezidentinə nə dedilər?",
        "Fransa prezidentinin müşaviri su haqqında nə deyib?",
        "Fransa cumhurbaşkanına ne dediler?",
        "Ի՞նչ ասացին Ֆրանսիայի նախագահին",
        "რა უთხრეს საფრანგეთის პრეზიდენტს?",
        "Prezident Fransa haqqında nə deyib?",
        "Fransa prezidenti haqqında nə deyiblər?",
        "Fransa cumhurbaşkanı hakkında ne dediler?",
        "Ֆրանսիայի նախագահի մասին ի՞նչ են ասում",
        "საფრანგეთის პრეზიდენტის შესახებ რა თქვეს",
    ],
)
def test_an_office_that_somebody_quoted_may_hold_or_that_is_the_subject_is_not_unquoted(text: str) -> None:
    assert ask(text).unquoted is None


def test_the_words_of_another_countrys_holder_do_not_answer() -> None:
    result = library(*ARTICLES).ask("Что президент Франции говорил о воде?")
    assert not result.hits
    assert result.declined is not None
    assert result.declined.reason is Reason.NOT_QUOTED
