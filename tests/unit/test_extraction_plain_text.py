from datetime import UTC, datetime

import pytest

from index.extraction import extract
from index.model import BlockKind, Extraction, Format, RawArticle

NOW = datetime(2022, 7, 20, 12, tzinfo=UTC)
ARTICLE = """Aru: “The bridge will open in May”
Mira Aru on the bridge
The president of Oskaria answered a question about the bridge, closed since spring. “It will open,” she said.
- “Perhaps the port will be sold” – why a company from Velm came to Oskaria
- Op-ed: Can the ferries run again?
- Ministry proposes a new harbour
On 15 July, the president spoke to the workers of the port.
On the bridge
“The bridge is closed today. Why? Because the river is high.
We will open it when the water falls,” she said.
What did the mayor promise?
The mayor promised that the ferries will run again by autumn.

He gave no date.
"""


def read(text: str) -> Extraction:
    return extract(RawArticle("a.txt", text.encode(), Format.TEXT), NOW)


def of_kind(text: str, kind: BlockKind) -> list[str]:
    article = read(text)
    return [article.text[block.start : block.end] for block in article.blocks if block.kind is kind]


def paragraphs(text: str) -> list[str]:
    return of_kind(text, BlockKind.PARAGRAPH)


def headings(text: str) -> list[str]:
    return of_kind(text, BlockKind.HEADING)


def test_first_line_is_the_title() -> None:
    assert read(ARTICLE).metadata.title == "Aru: “The bridge will open in May”"


def test_short_lines_without_an_end_are_headings() -> None:
    assert headings(ARTICLE) == [
        "Aru: “The bridge will open in May”",
        "Mira Aru on the bridge",
        "On the bridge",
        "What did the mayor promise?",
    ]


def test_lines_with_dashes_are_list_items() -> None:
    assert [item[:4] for item in of_kind(ARTICLE, BlockKind.LIST_ITEM)] == ["- “P", "- Op", "- Mi"]


def test_every_other_line_is_a_paragraph() -> None:
    assert [paragraph[:12] for paragraph in paragraphs(ARTICLE)] == [
        "The presiden",
        "On 15 July, ",
        "“The bridge ",
        "We will open",
        "The mayor pr",
        "He gave no d",
    ]


def test_blocks_know_the_heading_above_them_and_the_title_is_none() -> None:
    under = {article.text[block.start :][:10]: block.heading for article in [read(ARTICLE)] for block in article.blocks}
    assert under["The presid"] == "Mira Aru on the bridge"
    assert under["“The bridg"] == "On the bridge"
    assert under["He gave no"] == "What did the mayor promise?"
    assert under["On the bri"] is None
    assert under["Mira Aru o"] is None


def test_text_after_front_matter_is_unchanged() -> None:
    body = "  \r\nThe bridge\x0b is closed.\u2028It will open.\r\r"
    article = read(f"---\ntitle: The bridge\n---\n{body}")
    assert article.text == body


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\r\n\r\n", " \n\t"])
def test_any_line_end_parts_paragraphs(end: str) -> None:
    text = end.join(["Oskaria opens", "The bridge is open.", "“The port is next,” she said.", "Nobody answered her."])
    assert paragraphs(text) == ["The bridge is open.", "“The port is next,” she said.", "Nobody answered her."]


@pytest.mark.parametrize("space", ["\xa0", "\u3000", "\u200b", "\ufeff", "\u2009", "\t"])
def test_outer_white_space_is_no_part_of_a_paragraph(space: str) -> None:
    assert paragraphs(f"{space}The bridge is open.{space}\n{space}\n") == ["The bridge is open."]


def test_lines_without_words_are_left_out() -> None:
    text = "The bridge is open.\n* * *\n———\n🙂\nThe port is next."
    assert paragraphs(text) == ["The bridge is open.", "The port is next."]


def test_only_sentence_is_a_paragraph_and_no_title() -> None:
    article = read("Mira Aru said: “The bridge is open.”")
    assert article.metadata.title is None
    assert [block.kind for block in article.blocks] == [BlockKind.PARAGRAPH]


def test_headline_alone_is_no_paragraph() -> None:
    assert paragraphs("Aru: “The bridge is open”") == []


@pytest.mark.parametrize(
    "line",
    [
        "“The bridge will open,” Mira Aru said.",
        "Mira Aru said: “The bridge will open.",
        "Dear friends,",
        "The president spoke to the workers on Friday. She had come to the port with the mayor of Velm by boat.",
    ],
)
def test_first_line_that_reads_like_the_article_is_no_title(line: str) -> None:
    text = f"{line}\n" + "The port is next, she said to them.\n" * 3
    assert read(text).metadata.title is None
    assert paragraphs(text)[0] == line


@pytest.mark.parametrize(
    "line",
    [
        "“The bridge will open” – Aru",
        "What will become of the bridge?",
        "The bridge opens!",
        "Aru promises ‘open bridges’ to the workers of the port.",
        "Nobody Believes In The Bridge. Here Is Why.",
    ],
)
def test_headline_may_quote_ask_and_end_with_a_stop(line: str) -> None:
    text = f"{line}\n" + "The port is next, she said to them.\n" * 3
    assert read(text).metadata.title == line
    assert headings(text) == [line]


def test_headline_broken_at_a_semicolon_is_one_title() -> None:
    text = "Bridge to open in May;\nMayor wants the port first\n\nThe president spoke on Friday.\n\nShe left."
    assert read(text).metadata.title == "Bridge to open in May; Mayor wants the port first"


def test_stated_title_leaves_the_first_sentence_to_the_article() -> None:
    text = "The bridge is open.\nThe port is next.\nThe mayor left.\nNobody stayed."
    assert read(text).metadata.title == "The bridge is open."
    stated = read(f"---\ntitle: Oskaria opens\n---\n{text}")
    assert stated.metadata.title == "Oskaria opens"
    assert all(block.kind is BlockKind.PARAGRAPH for block in stated.blocks)


def test_paragraph_that_says_the_title_again_is_a_heading() -> None:
    text = "---\ntitle: The bridge is open\n---\nOn Friday the president spoke.\nThe bridge is “open”.\nShe left."
    assert headings(text) == ["The bridge is “open”."]
    assert {block.heading for block in read(text).blocks} == {None}


@pytest.mark.parametrize(
    "line",
    [
        "“Yes,” he said",
        "“No”",
        "“We will open the bridge, and the port",
        "We shall see,",
        "and nobody believed her",
        "Mira Aru: We will open it",
        "He said this. She answered that",
        "She smiled.",
        "We won!",
        "“And the port?”",
        "She said the following:",
        "A sentence whose full stop was forgotten but which goes on for longer than a heading ever would in print",
    ],
)
def test_short_lines_of_speech_and_prose_stay_paragraphs(line: str) -> None:
    text = f"The bridge\nThe president spoke to the workers on Friday.\n{line}\nThe workers went home."
    assert line in paragraphs(text)


@pytest.mark.parametrize(
    "line",
    [
        "'There is only one bridge for Oskaria'",
        '"Köprü mayısta açılacak"',
        "«Мост откроется в мае»",
        "„ხიდი მაისში გაიხსნება“",
        "THE PORT IS NEXT.",
        "=== On the port ===",
        "## On the port",
        "Whose port is it?",
        "Կամուրջի մասին",
    ],
)
def test_lines_of_a_headings_shape_are_headings(line: str) -> None:
    text = f"The bridge\nThe president spoke to the workers on Friday.\n{line}\nThe workers went home."
    assert headings(text)[1:] == [line.strip("=# ")]


def test_headings_with_a_stop_are_told_where_the_headline_has_one() -> None:
    prose = "The president of Oskaria spoke to the workers of the port for two hours on Friday."
    lines = [
        "The bridge will open in May.",
        prose,
        "Names and addresses.",
        prose,
        "You know it.",
        "“Yes.”",
        "Nobody, then.",
    ]
    text = "\n\n".join(lines)
    assert headings(text) == ["The bridge will open in May.", "Names and addresses."]
    assert headings(text.replace("May.", "May")) == ["The bridge will open in May"]


def test_short_first_sentence_above_a_long_paragraph_is_the_title() -> None:
    prose = "The president of Oskaria spoke to the workers of the port for two hours on Friday."
    assert read(f"The bridge will open.\n\n{prose}").metadata.title == "The bridge will open."
    assert read(f"The bridge will open.\n{prose}").metadata.title is None


def test_interviewers_questions_stay_paragraphs() -> None:
    questions = "What do you think of the port?\nIt is ours.\nAnd the bridge?\nIt is open."
    text = f"Interview with Aru\nShe spoke on Friday.\n{questions}"
    assert headings(text) == ["Interview with Aru"]


@pytest.mark.parametrize(
    "question",
    [
        "Что вы думаете о порте?",
        "Siz liman haqqında nə düşünürsünüz?",
        "Liman için ne düşünüyorsunuz?",
        "რას ფიქრობთ თქვენ?",
    ],
)
def test_questions_that_address_somebody_are_told_in_every_language(question: str) -> None:
    text = f"Oskaria\nThe president spoke on Friday.\n{question}\nIt is ours."
    assert question in paragraphs(text)


def test_question_inside_a_speech_is_no_heading() -> None:
    text = "Oskaria\n“The bridge is closed.\nWhy?\nBecause the river is high,” she said.\nThe workers went home."
    assert "Why?" in paragraphs(text)


def test_author_place_and_day_above_the_text_are_captions() -> None:
    text = "The bridge opens\nLena Ott\n16 July 2022, 10:30\nThe president spoke on Friday.\nLena Ott"
    assert of_kind(text, BlockKind.CAPTION) == ["Lena Ott", "16 July 2022, 10:30"]


@pytest.mark.parametrize("dash", ["-", "—", "–"])
def test_russian_dialogue_by_dashes_stays_prose(dash: str) -> None:
    turns = [
        f"{dash} {words}" for words in ("Когда откроется мост?", "В мае. Мы не будем ждать.", "А порт?", "Порт наш.")
    ]
    assert paragraphs("\n".join(["Разговор о мосте", *turns])) == turns


def test_an_english_interview_by_dashes_stays_prose() -> None:
    turns = ["— Will the bridge open?", "— In May, if it holds.", "— And the port?", "— The port is ours."]
    assert paragraphs("\n".join(["The bridge", *turns])) == turns


def test_linked_headlines_in_russian_are_list_items() -> None:
    links = ["- «Мы не продадим порт» – министр", "- Паромы остановились на неделю", "- Кому принадлежит мост?"]
    text = "\n".join(["О мосте", "Ару говорила в пятницу.", *links, "Она избрана в 2019 году."])
    assert of_kind(text, BlockKind.LIST_ITEM) == links


@pytest.mark.parametrize("mark", ["-", "–", "—", "•", "*", "▪"])
def test_english_list_items_are_never_prose(mark: str) -> None:
    item = f"{mark} “The port is for sale,” said the mayor."
    assert of_kind(f"The bridge\nThe president spoke.\n{item}\nShe left.", BlockKind.LIST_ITEM) == [item]


def test_numbered_links_are_list_items_and_numbered_prose_is_not() -> None:
    point = "1. The parties agree that the bridge over the river is to be opened before the end of the month of May."
    other = "2. The parties agree that the port belongs to those who work in it, and that nobody is going to sell it."
    text = f"The bridge\nThe statement says:\n{point}\n{other}\nThey signed it."
    assert point in paragraphs(text)
    links = "1. “Port for sale” – mayor\n2. Ferries stop\n"
    assert len(of_kind(f"The bridge\nThe president spoke.\n{links}She left.", BlockKind.LIST_ITEM)) == 2


def test_single_number_at_the_beginning_is_part_of_the_prose() -> None:
    assert paragraphs("Oskaria\nShe spoke.\n15. Kongre “köprü” kararı aldı.\nShe left.")[1].startswith("15. Kongre")


WRAPPED = """The bridge will open, says Aru

The president of Oskaria answered a question about the bridge that has
been closed since spring. “The bridge is closed today, and it will open
in May,” Mira Aru said – and nobody in the hall, neither the mayor
— who had come by boat — nor the workers, believed it.

On the port

She said that the port will not be sold, whatever the price that the
company from Velm may offer for it this year.

- “Everything is for sale” – an interview with the mayor
- Ferries stop for a week after the storm that hit the coast on
  Friday

The end of the story came when nobody asked about the port any more,
and the bridge was open.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_broken_at_a_width_are_joined_up_to_the_empty_line(end: str) -> None:
    text = WRAPPED.replace("\n", end)
    assert [len(paragraph.split(end)) for paragraph in paragraphs(text)] == [4, 2, 2]
    assert headings(text) == ["The bridge will open, says Aru", "On the port"]
    assert [item.split()[1] for item in of_kind(text, BlockKind.LIST_ITEM)] == ["“Everything", "Ferries"]


def test_indented_paragraphs_without_empty_lines_are_told_apart() -> None:
    block = (
        "    {} of Oskaria answered a question about the bridge\nthat has been closed since spring, and went\nhome.\n"
    )
    speakers = ["The president", "The mayor", "The minister", "A worker"]
    assert [
        paragraph.partition(" of ")[0] for paragraph in paragraphs("".join(map(block.format, speakers)))
    ] == speakers


def test_heading_above_a_broken_text_is_one_line() -> None:
    article = read(WRAPPED)
    assert {block.heading for block in article.blocks if block.kind is BlockKind.PARAGRAPH} == {None, "On the port"}
