"""When a quote was said."""

import pytest

from index.dates import dates_in_speech
from index.languages import LANGUAGES
from index.model import Precision
from support.speech import read_speech

_PUBLISHED = "2022-07-16"  # a Saturday


def said(text: str, published: str | None = _PUBLISHED, language: str = "en") -> list[str | None]:
    quotes, _ = read_speech(text, published=published, language=language)
    return [quote.said and quote.said.value for quote in quotes if quote.kind.is_speech]


@pytest.mark.parametrize(
    "text",
    [
        "“The canal is dug,” Jane Roe said on Tuesday.",
        "“The canal is dug,” Jane Roe told The Tidings on 12 July.",
        "On Tuesday, Jane Roe said: “The canal is dug.”",
        "Jane Roe said in a statement on July 12: “The canal is dug.”",
        "President Jane Roe delivered a speech on 12 July in the harbour.\n“The canal is dug,” the president said.",
    ],
)
def test_the_day_of_the_cue_or_of_the_event_is_when_it_was_said(text: str) -> None:
    assert said(text) == ["2022-07-12"]


def test_a_day_is_carried_over_the_paragraphs_of_its_speech() -> None:
    assert said("“The canal is dug.\n“The locks are missing,” Jane Roe said on Tuesday.") == ["2022-07-12"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "“The canal is dug,” Jane Roe said.",
        "“The canal is dug,” Jane Roe said of the works that ended on 12 July.",
        "Jane Roe said that since the flood of 12 July “the canal is a lake and the town an island in it.”",
        "The canal was opened on 12 July. “The canal is dug,” Jane Roe said.",
    ],
)
def test_a_day_that_is_not_of_the_speech_is_not_claimed(text: str) -> None:
    assert said(text) == [None]


def test_the_day_of_publication_is_never_when_it_was_said() -> None:
    assert said("Today, 16 July, the canal was opened. “The canal is dug,” Jane Roe said.") == [None]


def test_an_event_dates_only_its_own_speaker_where_there_are_two() -> None:
    text = "President Jane Roe delivered a speech on 12 July.\n“It is dug,” Roe said.\n“It is not,” Tom Poe said."
    assert said(text)[1] is None


def test_said_keeps_the_words_it_was_read_from() -> None:
    ((quote,), _) = read_speech("“The canal is dug,” Jane Roe said on Tuesday.", published=_PUBLISHED)
    assert quote.said is not None
    assert (quote.said.words, quote.said.against, quote.said.precision) == ("Tuesday", _PUBLISHED, Precision.DAY)


def test_relative_words_in_a_quote_count_from_the_day_it_was_said() -> None:
    text = "“We meet tomorrow,” Jane Roe said on Tuesday. “We met yesterday,” Tom Poe said."
    quotes, dates = read_speech(text, published=_PUBLISHED)
    all_dates = dates_in_speech(text, "en", dates, quotes)
    assert [(mention.date.words, mention.date.value, mention.date.against) for mention in all_dates] == [
        ("tomorrow", "2022-07-13", "2022-07-12"),
        ("Tuesday", "2022-07-12", _PUBLISHED),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Speaking on Tuesday, Jane Roe said: “The canal is dug.”",
        "On Tuesday, President Jane Roe said the works had ended.\n“The canal is dug,” Roe said.",
        "President Jane Roe held a long press conference. On 12 July, Roe sat down.\n“It is dug,” Jane Roe said.",
        "At a briefing on Tuesday, Jane Roe said “the canal is dug and the water is in it.”",
    ],
)
def test_the_occasion_tells_the_day_of_what_was_said_there(text: str) -> None:
    assert said(text) == ["2022-07-12"]


def test_all_who_spoke_at_an_occasion_have_its_day() -> None:
    text = (
        "President Jane Roe and Premier Tom Poe held a press conference on 12 July.\n"
        "“It is dug,” Roe said.\n“It is not,” Poe said.\n“I saw it,” said Ann Moe, a farmer."
    )
    assert said(text) == ["2022-07-12", "2022-07-12", None]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe said the council met on Tuesday: “The canal is dug.”",
        "Police said on Tuesday that Jane Roe had fled. “I was at home,” Roe said.",
        "On Tuesday, Jane Roe said the works had ended.\n“It is dug,” Roe said in an interview.",
        "On Tuesday, Jane Roe said the works had ended.\n“It is dug,” Roe had earlier said.",
        "On Tuesday, Jane Roe said the works had ended.\n“It is not,” Tom Poe said.",
        "Jane Roe, who will speak at a conference on Tuesday, said “the canal is dug and the water is in it.”",
        "Last week, Jane Roe said: “The canal is dug.”",
        "The farmers who wrote to her on Tuesday say that they are “owed an answer and a canal with water.”",
        "At the talks of 10–15 July, Jane Roe said: “The canal is dug.”",
    ],
)
def test_a_day_that_is_doubtful_is_not_claimed(text: str) -> None:
    assert said(text) == [None]


def test_two_occasions_of_one_speaker_date_none_of_the_quotes_between() -> None:
    text = (
        "President Jane Roe delivered a speech on 12 July.\nPresident Jane Roe delivered a speech on 14 July.\n"
        "“It is dug,” Roe said."
    )
    assert said(text) == [None]


def test_nothing_is_resolved_where_the_publication_is_unknown() -> None:
    assert said("“The canal is dug,” Jane Roe said on Tuesday.", published=None) == [None]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_can_tell_the_day_of_a_speech(language: str) -> None:
    table = LANGUAGES[language].dates
    listed = (table.occasions, table.numerals, table.day_units, table.ago, table.same_day, table.joining, table.shifts)
    assert all(listed)
    assert table.coming or table.coming_endings
    assert all(word == word.casefold() for entry in listed for word in entry)


def test_a_statement_of_another_day_does_not_date_what_was_said_elsewhere() -> None:
    text = "“It is dug,” Jane Roe said.\n“It was dug badly,” Jane Roe said in a statement on Tuesday."
    assert said(text) == [None, "2022-07-12"]


def test_an_occasion_further_down_is_no_frame() -> None:
    text = "The works went on.\n" * 4 + "President Jane Roe delivered a speech on 12 July.\n“It is dug,” Roe said."
    assert said(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "HALVIK, July 12 (NPA) — Speaking to farmers, Jane Roe said: “The canal is dug.”",
        "Jane Roe said on Tuesday: “It is dug.” Roe called the news of Monday’s flood on Friday a “poor joke.”",
        "Jane Roe said on Tuesday that “it is dug.”\nOn Friday Roe went to the lake.\n“The lake is full,” Roe said.",
        "Jane Roe said on Tuesday: “It is dug.”\nRoe was angry on Friday when farmers came.\n“It is full,” Roe said.",
        "Tom Poe criticized a July 12 interview with Jane Roe. “The canal is dug,” Tom Poe said.",
        "“The canal is dug,” Jane Roe told NORVIA TODAY.",
        "“The canal is dug,” Jane Roe told the Sunday Tidings.",
        "“The canal is dug,” Jane Roe said after Super Tuesday.",
    ],
)
def test_a_day_of_something_else_is_not_claimed(text: str) -> None:
    assert said(text)[-1] is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("“The canal is dug,” Jane Roe said in 2019.", "2019"),
        ("“The canal is dug,” Jane Roe said in March 2019.", "2019-03"),
        ("In a 2019 interview, Jane Roe said: “The canal is dug.”", "2019"),
        ("In 2019, Jane Roe told farmers: “The canal is dug.”", "2019"),
        ("“The canal is dug,” Jane Roe told the Tidings in a March 2019 interview.", "2019-03"),
        ("At a Monday briefing, Jane Roe said “the canal is dug and the water is in it.”", "2022-07-11"),
        ("During Monday night’s debate, Jane Roe called the canal “a hole without any water in it.”", "2022-07-11"),
        ("“The canal is dug,” Jane Roe told farmers in an interview Monday.", "2022-07-11"),
    ],
)
def test_an_earlier_word_is_dated_as_closely_as_the_article_does(text: str, value: str) -> None:
    assert said(text) == [value]


def test_an_earlier_word_leaves_the_occasion_of_the_article_alone() -> None:
    text = (
        "President Jane Roe delivered a speech on 12 July.\n“It is dug,” Roe said.\n"
        "“It will be dug,” Roe said in 2019.\nThe canal is long.\n“The farmers dug it,” Roe said."
    )
    assert said(text) == ["2022-07-12", "2019", "2022-07-12"]


@pytest.mark.parametrize(
    "text",
    ["Jane Roe said inflation in 2019 was “too high to pay for a canal.”", "Jane Roe said: “It was dug in 2019.”"],
)
def test_a_year_of_something_else_is_not_claimed(text: str) -> None:
    assert said(text) == [None]


def test_nothing_is_said_after_its_publication() -> None:
    assert said("“The canal is dug,” Jane Roe said on 20 July 2022.") == [None]


_CONFERENCE = (
    "President Tom Poe held a press conference on 12 July.\n“The lake is full,” Poe said.\nThe farmers listened.\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "“It is dug,” the president said.",
        "“It is dug,” he added.",
        "The canal is long.\nThe lake is full.\n“It is dug,” he said.",
    ],
)
def test_the_only_person_quoted_speaks_at_the_occasion_that_the_article_reports(text: str) -> None:
    assert said(_CONFERENCE + text)[-1] == "2022-07-12"


@pytest.mark.parametrize(
    "text",
    [
        "“It is dug,” his spokesman said.",
        "“It is dug,” the spokesman said.",
        "“It is dug,” they said.",
        "“It is dug,” a farmer said.",
        "“It is dug,” he said in an interview.",
        "“It is dug,” he said last week.",
        "“It is dug,” he said two days after the flood.",
        "“It is not dug,” Kim Moe said.\n“It is dug,” he said.",
    ],
)
def test_others_at_an_occasion_are_not_taken_for_the_one_who_is_quoted(text: str) -> None:
    assert said(_CONFERENCE + text)[-1] is None


_STATEMENT = "Дом нашли в порту, сообщила во вторник пресс-служба полиции Хельма.\n"


@pytest.mark.parametrize(
    "text",
    [
        "«В доме нашли соль и воду», — говорится в сообщении полиции.",
        "«В доме нашли соль и воду», — отмечает пресс-служба.",
        "«В доме нашли соль и воду», — сказал собеседник агентства.",
        "«В доме нашли соль и воду», — добавили в ведомстве.",
    ],
)
def test_the_source_of_a_dated_report_is_meant_by_its_noun(text: str) -> None:
    assert said(_STATEMENT + text, language="ru") == ["2022-07-12"]


@pytest.mark.parametrize(
    "text",
    [
        "«В доме нашли соль и воду», — сообщили в пресс-службе мэрии.",
        "«В доме нашли соль и воду», — говорится в сообщении посольства Норвии.",
        "«В доме нашли соль и воду», — сказал сосед.",
        "Мэр Хельма Яна Роева заявила, что дом пуст.\n«В доме нашли соль и воду», — отмечает пресс-служба.",
    ],
)
def test_another_source_is_not_meant(text: str) -> None:
    assert said(_STATEMENT + text, language="ru") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "In a statement Tuesday, Halvik Watch President Jane Roe called the canal “a hole in the ground.”",
        "At a rally in Halvik on Tuesday, Jane Roe told farmers the canal was “a hole in the ground.”",
        "And in Halvik on Tuesday, as farmers shouted, Jane Roe said the canal was “a hole in the ground.”",
        "On Tuesday, even as the water rose, Jane Roe told farmers the canal was “a hole in the ground.”",
        "Jane Roe defended the canal Tuesday in Halvik, saying: “It is dug.”",
        "On Tuesday, Jane Roe joined farmers at the canal, calling it “a hole in the ground.”",
        "“It is dug,” Jane Roe said on Norvia’s “Week at Noon” on Tuesday.",
        "“Is it dug? Who dug it?” Jane Roe asked on Tuesday.",
        "Speaking on Tuesday, she said: “The canal is dug and the water is in it.”",
        "“It is dug,” Jane Roe said in a statement dated July 12.",
        "“It is dug,” Jane Roe said at a news conference in Halvik on Tuesday.",
    ],
)
def test_the_day_of_a_sentence_is_that_of_its_speech_wherever_it_stands(text: str) -> None:
    assert said(text)[-1] == "2022-07-12"


@pytest.mark.parametrize(
    "text",
    [
        "“It is dug,” said Jane Roe, who helped found the guild on Tuesday.",
        "In 2019, when the water rose, “the canal was a lake,” Jane Roe said.",
        "Jane Roe, who previously said she would “fill the canal with sand,” said on Tuesday it was dug.",
        "Jane Roe said on Tuesday: “It is dug.”\n“Bread and water for all of us,” farmers of Roe have on hats.",
    ],
)
def test_a_day_beside_a_quote_need_not_be_its_own(text: str) -> None:
    assert said(text)[-1] is None


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ru", "«Канал готов», — заявила во вторник Яна Роева.", "2022-07-12"),
        ("ru", "Во вторник на брифинге Яна Роева заявила: «Канал готов, и вода в нём есть».", "2022-07-12"),
        ("ru", "Яна Роева 12 июля написала в своём блоге: «Канал готов, и вода в нём есть».", "2022-07-12"),
        ("ru", "«Канал готов», — сказала Яна Роева на вчерашнем брифинге.", "2022-07-15"),
        ("ru", "«Канал готов», — сказала Яна Роева в интервью в марте 2019 года.", "2019-03"),
        ("ru", "Яна Роева, которая 12 июля посетила Хельм, сказала: «Канал готов, и вода в нём есть».", None),
        ("ru", "Яна Роева напомнила о наводнении 12 июля: «Канал готов, и вода в нём есть».", None),
        ("ru", "«Канал откроют 12 июля», — сказала Яна Роева.", None),
        ("az", "“Kanal hazırdır”, – deyə Yana Rolu çərşənbə axşamı bildirib.", "2022-07-12"),
        ("az", "Yana Rolu iyulun 12-də keçirilən brifinqdə bildirib: “Kanal hazırdır, su var”.", "2022-07-12"),
        ("az", "Yana Rolu dünənki brifinqdə deyib: “Kanal hazırdır, içində su var”.", "2022-07-15"),
        ("az", "“Kanal hazırdır”, – Yana Rolu 2019-cu ildə demişdi.", "2019"),
        ("az", "Yana Rolu iyulun 12-də açılan kanal barədə deyib: “Kanal hazırdır, su var”.", None),
        ("tr", "Yana Rolu salı günü yaptığı açıklamada, “Kanal hazır, içinde su var” dedi.", "2022-07-12"),
        ("tr", "Yana Rolu dün “Kanal hazır, içinde su var” dedi.", "2022-07-15"),
        ("tr", "Yana Rolu 2019’da verdiği röportajda “Kanal hazır, içinde su var” demişti.", "2019"),
        ("tr", "Yana Rolu, 12 Temmuz’da açılan kanalla ilgili “Kanal hazır, içinde su var” dedi.", None),
        ("hy", "«Ջրանցքը պատրաստ է»,- երեքշաբթի օրը հայտարարեց Յանա Ռոյանը։", "2022-07-12"),
        ("hy", "Հուլիսի 12-ի ասուլիսում Յանա Ռոյանն ասաց. «Ջրանցքը պատրաստ է, ջուր կա»։", "2022-07-12"),
        ("hy", "Երեկվա ճեպազրույցում Յանա Ռոյանը հայտարարեց. «Ջրանցքը պատրաստ է, ջուր կա»։", "2022-07-15"),
        ("ka", "„არხი მზადაა“, - განაცხადა სამშაბათს იანა როიძემ.", "2022-07-12"),
        ("ka", "12 ივლისს გამართულ ბრიფინგზე იანა როიძემ განაცხადა: „არხი მზადაა, წყალიც არის“.", "2022-07-12"),
        ("ka", "იანა როიძემ გუშინ ჟურნალისტებს უთხრა: „არხი მზადაა, წყალიც არის“.", "2022-07-15"),
        ("ka", "იანა როიძემ 12 ივლისს გახსნილ არხზე თქვა: „არხი მზადაა, წყალიც არის“.", None),
    ],
)
def test_the_day_of_a_report_is_read_in_every_language(language: str, text: str, value: str | None) -> None:
    assert said(text, language=language) == [value]


@pytest.mark.parametrize(
    ("language", "lead", "after"),
    [
        ("ru", "12 июля президент Яна Роева провела пресс-конференцию.", "«Канал готов», — сказала Роева."),
        ("az", "Prezident Yana Rolu iyulun 12-də brifinq keçirib.", "“Kanal hazırdır”, – deyə Yana Rolu bildirib."),
        ("tr", "Başkan Yana Rolu 12 Temmuz’da basın toplantısı düzenledi.", "Yana Rolu, “Kanal hazır, su var” dedi."),
        ("hy", "Նախագահ Յանա Ռոյանը հուլիսի 12-ին ասուլիս է տվել։", "«Ջրանցքը պատրաստ է»,- ասաց Յանա Ռոյանը։"),
        ("ka", "პრეზიდენტმა იანა როიძემ 12 ივლისს ბრიფინგი გამართა.", "„არხი მზადაა“, - თქვა იანა როიძემ."),
    ],
)
def test_the_lead_tells_the_day_of_its_occasion_in_every_language(language: str, lead: str, after: str) -> None:
    assert said(f"{lead}\n{after}", language=language) == ["2022-07-12"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On July 12, President Jane Roe received Norvian minister Tom Poe.\n“The canal is dug,” Roe said."),
        ("en", "On 12 July, the Ministry of Canals issued a statement.\n“The canal is dug,” the statement said."),
        ("en", "On 12 July, the Ministry of Canals issued a statement.\n“The canal is dug,” the ministry said."),
        ("ru", "МИД Норвии 12 июля распространил заявление. «Канал готов, вода есть», — говорится в документе."),
        ("ru", "«Канал готов», — говорится в заявлении МИД Норвии от 12 июля."),
        ("ru", "«Канал готов», — сказал он журналистам во вторник."),
    ],
)
def test_a_meeting_or_a_statement_tells_the_day_of_its_words(language: str, text: str) -> None:
    assert said(text, language=language) == ["2022-07-12"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“It is dug,” Jane Roe said. “It is long.”\nShe made the remarks on Tuesday during a visit to Halvik."),
        ("en", "“It is dug,” Jane Roe said. “It is long.”\nThe remarks came at a press conference on Tuesday."),
        (
            "en",
            "The parliament voted on Tuesday for the canal.\n“It is dug,” Jane Roe said after the vote. “It is long.”",
        ),
        ("ru", "«Канал готов», — сказала Яна Роева. «Он полон».\nОб этом она заявила 12 июля на брифинге в Хельме."),
        ("ru", "12 июля прошло заседание парламента.\n«Канал готов», — сказала Яна Роева на заседании. «Он полон»."),
    ],
)
def test_a_sentence_may_refer_to_words_or_to_an_event_told_elsewhere(language: str, text: str) -> None:
    assert said(text, language=language)[0] == "2022-07-12"


@pytest.mark.parametrize(
    "text",
    [
        "“It is dug,” Jane Roe said.\nTom Poe made the remarks on Tuesday.\n“It is not,” Tom Poe said.",
        "“It is dug,” Jane Roe said.\nThe works came to an end on Tuesday.",
        "The parliament voted on Tuesday for the canal.\n“It is dug,” Jane Roe said before the vote.",
        "The parliament voted on Tuesday for the canal.\n“It is dug,” Jane Roe said after the flood.",
    ],
)
def test_a_reference_to_something_else_tells_no_day(text: str) -> None:
    assert said(text)[0] is None


def test_a_body_without_its_country_is_the_same_body() -> None:
    text = (
        "Дом нашли в порту, сообщило во вторник МВД Норвии.\n«В доме нашли соль и воду», — сообщили в МВД Норвии.\n"
        "МВД отмечает, что «дом стоял пустым всю зиму и всю весну».\n"
        "«Соли было десять мешков», — говорится в пресс-релизе."
    )
    assert said(text, language="ru") == ["2022-07-12"] * 3


@pytest.mark.parametrize(
    "lead",
    [
        "Minister Jane Roe told reporters in the harbour on Tuesday that the works went on.",
        "Minister Jane Roe told parliament on Tuesday that the works went on.",
        "Minister Jane Roe accused the council Tuesday of idleness.",
    ],
)
def test_whoever_is_spoken_to_may_stand_between_the_verb_and_its_day(lead: str) -> None:
    assert said(f"{lead} “The canal is dug,” Roe said.") == ["2022-07-12"]


def test_the_day_of_what_the_listeners_are_told_is_not_that_of_the_speech() -> None:
    assert said("Jane Roe told reporters that on Tuesday the works would end. “The canal is dug,” Roe said.") == [None]


def test_meetings_on_two_days_date_no_quote() -> None:
    text = (
        "President Jane Roe and Tom Poe held talks in Halvik on Sunday and again in Vask on Tuesday.\n"
        "“The canal is dug,” Roe said."
    )
    assert said(text) == [None]


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        (
            "Minister Jane Roe received the envoy of Ulmera, Tom Poe, on July 12, her office said in a release.",
            "2022-07-12",
        ),
        ("Minister Jane Roe met the workers of a plant that burned on July 12, her office said.", None),
        ("Minister Jane Roe will meet the members of the new commission on defence on July 12.", None),
    ],
)
def test_a_meeting_told_by_somebody_else_dates_what_was_said_there(lead: str, day: str | None) -> None:
    assert said(f"{lead}\n“The canal is dug,” Roe said.") == [day]
