"""What stands inside the marks of a text, and what kind of words it is."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import Block, BlockKind, QuoteKind
from index.quotes import find_quotes
from index.speech.reading import read_marks
from support.speech import line_blocks


def found(text: str, language: str = "en") -> list[str]:
    blocks = [Block(BlockKind.PARAGRAPH, block.start, block.end) for block in line_blocks(text)]
    return [text[quote.start : quote.end] for quote in find_quotes(read_marks(text, blocks, language))]


def kinds(text: str, language: str = "en") -> list[QuoteKind]:
    return [quote.kind for quote in find_quotes(read_marks(text, line_blocks(text), language))]


@pytest.mark.parametrize(
    "text",
    [
        "“The canal is dug,” Jane Roe said.",
        '"The canal is dug," Jane Roe said.',
        "«The canal is dug,» Jane Roe said.",
        "„The canal is dug,“ Jane Roe said.",
        "„The canal is dug,” Jane Roe said.",
        "“The canal is dug,“ Jane Roe said.",
        "‘The canal is dug,’ Jane Roe said.",
        "'The canal is dug,' Jane Roe said.",
        "''The canal is dug,'' Jane Roe said.",
        "«The canal is dug,” Jane Roe said.",
    ],
)
def test_every_pair_of_marks_bounds_its_words(text: str) -> None:
    assert found(text) == ["The canal is dug,"]


def test_a_quote_inside_a_quote_is_part_of_it() -> None:
    assert found("“He said ‘no’ and “never” and left,” Roe said.") == ["He said ‘no’ and “never” and left,"]
    assert found("«Он сказал «нет» и ушёл», — сообщила она.", "ru") == ["Он сказал «нет» и ушёл"]


def test_apostrophes_are_no_marks() -> None:
    assert found("The ferrymen's strike wasn't the '20s' first, and Roe's boat didn't sail.") == []
    assert found("‘It isn’t the captains’ fault,’ Roe said.") == ["It isn’t the captains’ fault,"]


def test_inches_are_no_marks() -> None:
    assert found('The 6\'2" captain and a 12" pipe were found.') == []
    assert found('"I am 6\'2" tall," Roe said.') == ["I am 6'2\" tall,"]


def test_each_paragraph_of_a_speech_is_a_quote_where_each_is_marked() -> None:
    text = "“The canal is dug.\n“The locks are missing.\n“Build them,” Roe said."
    assert found(text) == ["The canal is dug.", "The locks are missing.", "Build them,"]


def test_each_paragraph_of_a_speech_is_a_quote_where_only_the_first_is_marked() -> None:
    text = "“The canal is dug.\nThe locks are missing.\nBuild them,” Roe said.\nThen she left."
    assert found(text) == ["The canal is dug.", "The locks are missing.", "Build them,"]


def test_a_mark_that_nothing_closes_ends_with_its_paragraph() -> None:
    text = "Roe said: “The canal is dug.\nThe rain went on for a week.\nNobody came."
    assert found(text) == ["The canal is dug."]


def test_an_unclosed_mark_does_not_swallow_paragraphs_before_the_next_quote() -> None:
    text = "Roe said: “The canal is dug.\nThe rain went on.\n“It rains,” Doe said."
    assert found(text) == ["The canal is dug.", "It rains,"]


def test_narration_between_two_quotes_belongs_to_neither_where_a_mark_is_missing() -> None:
    text = "“The canal is dug, Roe said. “The locks are missing,” she added."
    assert found(text) == ["The locks are missing,"]


def test_a_copied_paragraph_in_straight_marks_gives_its_own_speech_and_no_narration() -> None:
    text = 'The harbour’s paper had it first.\n"“The canal is dug by now,” Roe said before she left the pier."'
    assert found(text) == ["The canal is dug by now,"]


def test_scare_marks_inside_straight_ones_leave_the_speech_whole() -> None:
    assert found('"The canal is a “success” for all of us"') == ["The canal is a “success” for all of us"]


def test_a_mark_behind_a_sentence_begins_another_speech_where_one_was_never_closed() -> None:
    text = "Roe said she “and the crew went on. “We dug all night,” Roe said.\n“It was cold,” she added."
    assert found(text) == ["We dug all night,", "It was cold,"]


def test_speech_in_single_marks_stands_beside_speech_in_double_ones() -> None:
    text = (
        "'It's my father's boat,' Dahl said. The Dahls' boat sails. \"He called it 'the old lady'. It is,\" he added."
    )
    assert found(text) == ["It's my father's boat,", "He called it 'the old lady'. It is,"]


def test_a_line_in_single_marks_is_a_heading() -> None:
    assert found("“The canal is dug,” Roe said.\n'A fight to the end.'\nShe left.") == ["The canal is dug,"]


def test_single_marks_do_not_end_a_speech_that_goes_on_without_a_mark() -> None:
    text = "“The canal is dug.\nThey asked, 'Who pays for it?' and left.\nWe did,” Roe said."
    assert found(text) == ["The canal is dug.", "They asked, 'Who pays for it?' and left.", "We did,"]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ('არხი მზად არის და წყალი მოდის "- წერს ნავსადგურის ადმინისტრაცია.', "ka", ["არხი მზად არის და წყალი მოდის"]),
        ("Kanal hazırdır və su gəlir”, – deyə nazir bildirib.", "az", ["Kanal hazırdır və su gəlir"]),
        ("Nazir bildirib ki, yol bağlıdır. Kanal hazırdır”, – deyə o əlavə edib.", "az", []),
        ("Yol bağlıdır. Kanal hazırdır” – köhnə xəritədə belədir.", "az", []),
        ("She was glad. The canal is dug,” – Roe said.", "en", []),
    ],
)
def test_a_speech_without_an_opening_mark_begins_with_its_paragraph_where_only_a_verb_behind_tells(
    text: str, language: str, words: list[str]
) -> None:
    assert found(text, language) == words


def test_quotes_of_headings_lists_and_captions_are_not_returned() -> None:
    text = "“The canal is dug,” Roe said."
    for kind in (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CAPTION):
        assert find_quotes(read_marks(text, [Block(kind, 0, len(text))], "en")) == ()


def test_a_list_inside_a_speech_does_not_end_it_but_a_heading_does() -> None:
    text = "Roe said: “The canal is dug.\n- related\nBuild the locks,” Roe said."
    first, item, last = line_blocks(text)
    listed = (first, Block(BlockKind.LIST_ITEM, item.start, item.end), last)
    assert [text[quote.start : quote.end] for quote in find_quotes(read_marks(text, listed, "en"))] == [
        "The canal is dug.",
        "Build the locks,",
    ]
    headed = (first, Block(BlockKind.HEADING, item.start, item.end), last)
    assert [text[quote.start : quote.end] for quote in find_quotes(read_marks(text, headed, "en"))] == [
        "The canal is dug."
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“The canal is dug,” Jane Roe said on the pier.", QuoteKind.DIRECT),
        ("Jane Roe said: “The canal is dug and the locks are missing.”", QuoteKind.DIRECT),
        ("Jane Roe said that “the canal is dug and all of the locks are missing.”", QuoteKind.DIRECT),
        ("Jane Roe called the plan for a second canal “a very bad joke” on Monday evening.", QuoteKind.PARTIAL),
        ("They watched the documentary “Rust and Salt” on the pier.", QuoteKind.TITLE),
        ("She reads from “The Salt of the Sea.”", QuoteKind.TITLE),
        ("The so-called “canal” is a ditch.", QuoteKind.SCARE),
        ("Jane Roe described the second canal as “a very bad joke for everybody.”", QuoteKind.PARTIAL),
        ("Jane Roe said the town needs locks because “the canal is dug by now.”", QuoteKind.PARTIAL),
        ("Jane Roe said on Monday that once the rain is over, “I will dig the canal.”", QuoteKind.PARTIAL),
        ("Asked whether the canal is dug, Jane Roe said, “It was dug in the spring.”", QuoteKind.DIRECT),
        ("According to Jane Roe, the town was poor but is now “the richest of the whole coast.”", QuoteKind.PARTIAL),
        ("“[The canal’s] locks are missing,” Jane Roe said.", QuoteKind.DIRECT),
        ("She read “The canal is dug and it leaks,” by Jane Roe, on the pier.", QuoteKind.TITLE),
        ("The posters had “Stop the canal, save the rivers” (1987) on them.", QuoteKind.TITLE),
    ],
)
def test_kind_follows_from_the_words_around(text: str, kind: QuoteKind) -> None:
    assert kinds(text) == [kind]


def test_a_whole_paragraph_in_marks_is_direct_also_in_a_script_without_capitals() -> None:
    assert kinds("„ეს არის ძალიან კარგი ამბავი ჩვენთვის“.", "ka") == [QuoteKind.DIRECT]


@pytest.mark.parametrize(
    "text",
    [
        "The rain went on and on for a week, it seems.\n“The canal is dug.",
        "It began with a threat. “We will come over the ice, it said, and there it broke off.",
        "Jane Roe said that “the canal is dug, and nobody at the pier could tell what she meant by it.",
    ],
)
def test_a_mark_that_nothing_closes_is_no_quote_where_its_end_is_not_known(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe said:\n“The canal is dug by now.\n“The locks are missing in it.”",
        "Jane Roe told the council:\n“The canal is dug by now.\nThe locks are missing in it.”",
    ],
)
def test_a_speech_over_paragraphs_is_its_speakers_where_the_paragraph_before_leads_to_it(text: str) -> None:
    assert kinds(text) == [QuoteKind.DIRECT, QuoteKind.DIRECT]


@given(st.text(alphabet="“”«»„‘’'\" \nabcA.,:—", max_size=80), st.sampled_from(["en", "ru", "az", "hy", "ka", "tr"]))
def test_quotes_are_ordered_trimmed_slices_of_one_paragraph(text: str, language: str) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, block.start, block.end) for block in line_blocks(text)]
    quotes = find_quotes(read_marks(text, blocks, language))
    assert all(before.end <= after.start for before, after in pairwise(quotes))
    for quote in quotes:
        words = text[quote.start : quote.end]
        assert words
        assert words == words.strip()
        assert any(block.start <= quote.start and quote.end <= block.end for block in blocks)


@pytest.mark.parametrize(
    "text",
    [
        "“" * 100_000,
        '"' * 100_000,
        ",," * 50_000,
        "“A,” Roe said, " + "b, " * 50_000,
        "word " * 200_000,
        "«" + "слово, — сказал он, — " * 20_000,
        "«" + "«а», — " * 50_000,
        "— а " * 50_000,
    ],
)
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert isinstance(find_quotes(read_marks(text, [Block(BlockKind.PARAGRAPH, 0, len(text))], "en")), tuple)


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("«Канал готов, — сказал министр Иван Ро. — Нужны шлюзы».", "ru", ["Канал готов", "Нужны шлюзы"]),
        ("«Канал готов, — заявил он журналистам, — и шлюзы тоже».", "ru", ["Канал готов", "и шлюзы тоже"]),
        (
            "«Канал готов! — воскликнул он. — Идём, — добавил он, — все», — и ушёл.",
            "ru",
            ["Канал готов!", "Идём", "все"],
        ),
        ("«Канал готов, — сказал министр».", "ru", ["Канал готов"]),
        ("«Канал «Река» готов, — сказал он. — Нужны шлюзы».", "ru", ["Канал «Река» готов", "Нужны шлюзы"]),
        ("“Kanal hazırdır, – deyə nazir bildirib, – indi su lazımdır”.", "az", ["Kanal hazırdır", "indi su lazımdır"]),
        ("“Kanal hazır, – dedi bakan. – Şimdi su gerekiyor”.", "tr", ["Kanal hazır", "Şimdi su gerekiyor"]),
        ("«Ջրանցքը պատրաստ է,- ասաց նախարարը,- հիմա ջուր է պետք»։", "hy", ["Ջրանցքը պատրաստ է", "հիմա ջուր է պետք"]),
        ("„არხი მზად არის, - თქვა მინისტრმა, - ახლა წყალია საჭირო“.", "ka", ["არხი მზად არის", "ახლა წყალია საჭირო"]),
    ],
)
def test_narration_inside_one_pair_of_marks_is_in_no_quote(text: str, language: str, parts: list[str]) -> None:
    assert found(text, language) == parts


@pytest.mark.parametrize(
    "speech",
    [
        "Канал — это дорога, а дорога — это жизнь",
        "То, что было построено, — это победа, — и мы ею гордимся",
        "Канал готов. — Это хорошо. — Да",
        "Отец повторял: «Иди, — сказал он. — Иди», — и я пошёл",
    ],
)
def test_dashes_of_the_speech_itself_do_not_split_it(speech: str) -> None:
    assert found(f"«{speech}», — вспоминает министр.", "ru") == [speech]


def test_dialogue_by_dashes_is_speech_without_its_narration() -> None:
    text = "— Канал готов, — сказал министр. — Нужны шлюзы.\n— Когда? — спросил репортёр.\n— В апреле.\nОн ушёл."
    assert found(text, "ru") == ["Канал готов", "Нужны шлюзы.", "Когда?", "В апреле."]
    assert set(kinds(text, "ru")) == {QuoteKind.DIRECT}


def test_a_list_by_dashes_is_no_dialogue() -> None:
    assert found("Задачи совета:\n— построить канал, пирс и мост;\n— открыть шлюзы.", "ru") == []


@pytest.mark.parametrize(
    "text",
    [
        "— Как вы оцениваете канал?\n— Он нужен всем.\n— А когда вы его откроете?\n— Весной.",
        "Репортёр: Как вы оцениваете канал?\nЯна Ро: Он нужен всем.\nРепортёр: А когда откроете?\nЯна Ро: Весной.",
        "Корр.: Вы ждали канал.\nРо: Он нужен всем.\nБыла степь.\nКорр.: А когда откроете?\nРо: Весной.",
        "Фото: Ян По.\nКорр.: Как вам канал?\nРо: Он нужен всем.\nКорр.: А когда откроете?\nРо: Весной.",
    ],
)
def test_an_interview_serves_the_answers_and_not_the_questions(text: str) -> None:
    assert found(text, "ru") == ["Он нужен всем.", "Весной."]


def test_an_armenian_question_is_told_by_the_mark_inside_its_word() -> None:
    text = "— Ինչպե՞ս եք գնահատում ջրանցքը։\n— Այն պետք է բոլորին։\n— Իսկ ե՞րբ եք բացելու։\n— Գարնանը։"
    assert found(text, "hy") == ["Այն պետք է բոլորին։", "Գարնանը։"]


def test_a_line_by_a_dash_near_a_dialogue_is_speech_and_far_from_it_is_not() -> None:
    near = "— Канал готов, — сказал министр. — Вот он.\nОн помолчал.\n— Мост подождёт."
    assert found(near, "ru") == ["Канал готов", "Вот он.", "Мост подождёт."]
    far = near.replace("Он помолчал.", "\n".join(["Он помолчал."] * 9))
    assert found(far, "ru") == ["Канал готов", "Вот он."]


def test_lines_with_labels_are_no_interview_where_nobody_is_asked() -> None:
    assert found("Place: the pier.\nTime: at five.\nPlace: the lock.\nWill it rain: yes?") == []


@pytest.mark.parametrize(
    "text",
    [
        "‹The canal is dug,› Jane Roe said.",
        ",,The canal is dug,'' Jane Roe said.",
        "„The canal is dug,“ Jane Roe said.",
    ],
)
def test_rarer_marks_bound_their_words_too(text: str) -> None:
    assert found(text) == ["The canal is dug,"]


def test_a_case_ending_behind_a_closing_mark_does_not_open_another_run() -> None:
    assert found("„არხის ხმა“ს ამბობს ის და „მეორე ხმა“ს ამბობს ისიც.", "ka") == ["არხის ხმა", "მეორე ხმა"]


def test_apostrophes_of_turkic_names_are_no_marks() -> None:
    assert found("Bakı'da və İstanbul’un körpüsündə dedi: 'Kanal hazırdır.'", "az") == ["Kanal hazırdır."]


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("На пирсе показали фильм «Белая вода большой реки» и концерт.", "ru", QuoteKind.TITLE),
        ("Партия «Новый берег» выиграла выборы.", "ru", QuoteKind.TITLE),
        ("Так называемая «дорога жизни для всех» закрыта.", "ru", QuoteKind.SCARE),
        ("Şəhərdə «Ağ su» qəzeti çıxır.", "az", QuoteKind.TITLE),
        ("Rıhtımda “Beyaz suyun şarkısı” başlıklı oyun oynandı.", "tr", QuoteKind.TITLE),
        ("Քաղաքում գործում է «Սպիտակ ջուր» ընկերությունը:", "hy", QuoteKind.TITLE),
        ("ქალაქში გამოდის გაზეთი „თეთრი წყალი“ და ჟურნალი.", "ka", QuoteKind.TITLE),
        ("Bakan, “Kanal hazır ve su geliyor” dedi.", "tr", QuoteKind.DIRECT),
        ("Nazir layihəni “böyük səhv” adlandırıb.", "az", QuoteKind.PARTIAL),
        ("Kanal köhnə “su yolu” boyunca uzanır.", "az", QuoteKind.SCARE),
        ("Городская служба сообщила, что на канале «вода стоит уже вторую неделю».", "ru", QuoteKind.PARTIAL),
        ("Министр Яна Ро сообщила, что «вода стоит уже вторую неделю».", "ru", QuoteKind.DIRECT),
        ("Նախարար Յանա Ռոյանը հայտարարեց, որ ջրանցքում «ջուր չկա արդեն երկրորդ շաբաթ»։", "hy", QuoteKind.PARTIAL),
        ("Նախարար Յանա Ռոյանը հայտարարեց, որ «ջուր չկա արդեն երկրորդ շաբաթ»։", "hy", QuoteKind.DIRECT),
        ("მინისტრმა განაცხადა, რომ არხი „უკვე მეორე კვირაა ცარიელია“.", "ka", QuoteKind.PARTIAL),
        ("Bakan Yasemin Roman kanalın “büyük bir hata” olduğunu söyledi.", "tr", QuoteKind.PARTIAL),
        ("«Ոսկե ձկնիկ» ՍՊԸ-ն կառուցեց ջրանցքը:", "hy", QuoteKind.TITLE),
    ],
)
def test_names_and_scare_marks_are_told_from_speech_in_every_language(
    text: str, language: str, kind: QuoteKind
) -> None:
    assert kinds(text, language) == [kind]


def test_a_transcript_inside_marks_is_nobodys_speech() -> None:
    text = "Partial transcript follows:\n“ROE: The canal is dug.\n“DOE: And the locks?\n“ROE: They are missing.”"
    assert not any(kind.is_speech for kind in kinds(text))


def test_a_page_copied_out_paragraph_by_paragraph_is_not_the_direct_speech_of_anybody() -> None:
    text = "The harbour’s paper has this on the canal:\n“The canal is dug by now.\n“The locks are missing in it.”"
    assert kinds(text) == [QuoteKind.PARTIAL, QuoteKind.PARTIAL]


def test_the_line_that_names_the_speaker_inside_the_marks_is_not_served() -> None:
    text = "It rained.\n“The canal is dug and it is a good one, I think.\nJane Roe, harbour master.”\nShe left."
    assert kinds(text) == [QuoteKind.DIRECT, QuoteKind.SCARE]


def test_what_was_printed_under_an_authors_name_is_nobodys_speech() -> None:
    text = "NEW TODAY: “The canal leaks at the old locks,” by Courier’s Jane Roe: “The canal has leaked since May.”"
    assert kinds(text) == [QuoteKind.TITLE, QuoteKind.SCARE]


def test_an_unmarked_beginning_of_a_word_or_two_leaves_speech_direct_where_speech_stands_before() -> None:
    text = "“It is dug,” Roe said. Now, “we need locks and gates and men for them by day and night, in rain and snow.”"
    assert kinds(text) == [QuoteKind.DIRECT, QuoteKind.DIRECT]
