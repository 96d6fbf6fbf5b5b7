"""Whose words a quote is, and that nobody is guessed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.model import Block, BlockKind
from support.speech import line_blocks, read_speech
from support.speech import speakers_by_line as speakers

_JANE = "Jane Roe"


def ways(text: str) -> list[str | None]:
    blocks = tuple(Block(BlockKind.PARAGRAPH, block.start, block.end) for block in line_blocks(text))
    return [quote.speaker_how for quote in read_speech(text, blocks=blocks)[0] if quote.kind.is_speech]


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("“The canal is dug,” Jane Roe said.", "cue-after"),
        ("“The canal is dug,” said Jane Roe, who built it.", "cue-after"),
        ("“The canal is dug,” harbour master Jane Roe told reporters.", "cue-after"),
        ("“The canal is dug,” Sen. Jane Roe (N-Coast) said.", "cue-after"),
        ("“The canal is dug,” the engineer, Jane Roe, said.", "cue-after"),
        ("“Is the canal dug?” Jane Roe asked.", "cue-after"),
        ("Jane Roe said: “The canal is dug.”", "cue-before"),
        ("Jane Roe, a friend of Tom Poe, told The Tidings: “The canal is dug.”", "cue-before"),
        ("After Tom Poe left, Jane Roe said, “The canal is dug.”", "cue-before"),
        ("Tom Poe was asked by Jane Roe, “Is the canal dug?”", "cue-before"),
        ("Said Jane Roe, “The canal is dug.”", "cue-before"),
        ("Jane Roe released a statement: “The canal is dug.”", "cue-before"),
        ("According to Jane Roe, “the canal was dug in less than a year.”", "according-to"),
        ("“The canal was dug in less than a year,” according to Jane Roe.", "according-to"),
        ("Jane Roe: “The canal is dug.”", "colon-lead"),
        ("From Jane Roe’s letter: “The canal is dug.”", "colon-lead"),
        ("“The canal is dug and that is good.” — Jane Roe", "credit"),
        ("“The canal is dug and that is good.” ― Jane Roe, Halvik", "credit"),
    ],
)
def test_a_cue_beside_the_quote_names_the_speaker(text: str, way: str) -> None:
    assert (speakers(text), ways(text)) == ([_JANE], [way])


@pytest.mark.parametrize(
    "text",
    [
        "Much rain fell, with Jane Roe saying: “The canal is dug.”",
        "In a film of Jane Roe saying, “The canal is dug,” Tom Poe smiles.",
        "“The canal is dug,” Jane Roe went on.",
        "Jane Roe went on to say, “The canal is dug.”",
        "Jane Roe was prompted to say that “the canal was dug in less than a year.”",
        "“The canal is dug,” J. Jane Roe, director of the Harbour Centre, said in an interview.",
        "“The canal is dug,” said his best friend at school, Jane Roe.",
        "“The canal is dug,” said former secretary of state Jane Roe, who came late.",
        "One early friend, Senator Jane Roe, gave it a try in a talk on Tuesday: “The canal is dug.”",
        "Jane Roe’s answer was: “The canal is dug.”",
        "The delay does not surprise Whig pollster Jane Roe: “The canal is dug.”",
        "“The canal is dug,” Senator Jane Roe, in a hat and a “Dig Now” badge, said with a smile.",
        "As the columnist Jane Roe had written a few years earlier, “The canal is dug.”",
        "In May - four months after Tom Poe left the city - Jane Roe told us that “no canal was dug in that year.”",
        "At the inn in Halvik, Norvia, after the feast, Minister Jane Roe, said, “The canal is dug.”",
        "The matter had come up on Friday after Jane Roe, asked about the works, had said, “The canal is dug.”",
        "Jane Roe, herself a friend of the works, faced a row of angry diggers upon saying, “The canal is dug.”",
        "Jane Roe, in her daily letter, mailed a page reporting that “the canal was dug in less than a year.”",
        "“The canal was dug in a year,” according to a canal report written by state senator Jane Roe.",
        "On Friday, harbour master Jane Roe said, “The canal is dug.”",
        "“Dig on!” exhorted actress Jane Roe.",
        "Senator Tom Poe left, while Jane Roe, the former mayor, said they “woke up and smelled the harbour.”",
    ],
)
def test_the_one_who_acts_in_the_sentence_is_its_speaker(text: str) -> None:
    assert [speaker and speaker.removeprefix("J. ") for speaker in speakers(text)] == [_JANE]


def test_verbs_are_told_from_names_where_all_words_have_a_capital() -> None:
    text = "The Canal Will Be Dug, Mayor Jane Roe Said. “It Is Not Dug, And It Is Deep,” Roe Told Us In Halvik."
    assert speakers(text) == [_JANE]


_QUESTIONS = (
    "Q: Why does the canal matter to you?\nA: It is ours.\nQ: And what will you dig next?\nA: The harbour, I think."
)


def test_the_only_person_in_the_lead_of_an_interview_gives_its_answers() -> None:
    text = f"The writer Jane Roe spoke to us about her book.\n{_QUESTIONS}"
    assert (speakers(text), ways(text)) == ([_JANE] * 2, ["interview"] * 2)
    assert speakers(f"The writers Jane Roe and Ann Coe spoke to us about their book.\n{_QUESTIONS}") == [None] * 2


def test_a_nationality_before_a_common_noun_is_no_name() -> None:
    assert speakers("The Norvian newspaper Tidings noted that “the canal was dug in a year.”") == ["Tidings"]


def test_a_speaker_goes_on_behind_narration_in_which_nobody_else_speaks() -> None:
    text = "“The canal is dug,” Jane Roe said. She has lived there for a year. “The locks are missing.”"
    assert (speakers(text), ways(text)) == ([_JANE, _JANE], ["cue-after", "same-paragraph"])
    assert speakers("“It is dug,” Jane Roe said. Tom Poe disagreed. “The locks are missing.”")[1] != _JANE
    text = "“It is dug,” Jane Roe said. The locks belong to the Harbour Department, which is to act “within the week”."
    assert speakers(text)[1] != _JANE


def test_a_sentence_that_leads_to_the_next_quote_is_no_cue_of_the_one_before() -> None:
    assert speakers("“Is the canal dug?” Jane Roe then writes back, “It is deep.”") == [None, _JANE]
    assert speakers("In a letter to Jane Roe saying, “The canal is dug,” Tom Poe was frank.") == [None]


def test_a_second_subject_takes_the_verb_from_the_name_behind_a_quote() -> None:
    assert speakers("Ann Coe said he “dug the whole canal” and Jane Roe, she said, “dug nothing at all.”")[0] != _JANE


def test_quote_without_speaker_is_not_attributed() -> None:
    assert speakers("The rain went on.\n“The canal is dug and the locks are missing.”") == [None]
    assert speakers("Jane Roe met Tom Poe. “The canal is dug and the locks are missing.”") == [None]


def test_the_words_of_somebody_without_a_name_are_nobodys() -> None:
    text = "Minister Jane Roe listened. “The canal is dug,” said a minister of another country."
    assert speakers(text) == [None]
    assert speakers("Jane Roe kept silent. “The canal is dug,” said her spokesman.") == [None]


def test_a_name_is_completed_to_the_fullest_form_in_the_article_without_titles() -> None:
    text = "President Jane M. Roe arrived.\n“The canal is dug,” President Roe said.\n“Good,” said Ms. Roe."
    assert speakers(text) == ["Jane M. Roe", "Jane M. Roe"]


def test_a_name_keeps_its_apostrophe_as_it_is_printed() -> None:
    assert speakers("Jane O’Roe arrived.\n“The canal is dug,” O’Roe said.\n“Good,” said O'Roe.") == ["Jane O’Roe"] * 2


def test_a_surname_that_two_people_bear_stays_as_printed() -> None:
    assert speakers("Jane Roe and Adam Roe arrived.\n“The canal is dug,” Roe said.") == ["Roe"]


def test_a_pronoun_with_one_possible_owner_is_resolved() -> None:
    text = "Mrs. Jane Roe came to the pier. “The canal is dug,” she said."
    assert (speakers(text), ways(text)) == ([_JANE], ["pronoun"])


def test_a_pronoun_with_two_possible_owners_is_not_resolved() -> None:
    assert speakers("Minister Jane Roe met Senator Ann Poe. “The canal is dug,” she said.") == [None]
    assert speakers("Mr. Tom Poe came to the pier. “The canal is dug,” she said.") == [None]


def test_a_role_with_one_bearer_is_resolved() -> None:
    text = "President Jane Roe and Minister Tom Poe came. “The canal is dug,” the president said."
    assert (speakers(text), ways(text)) == ([_JANE], ["role"])


@pytest.mark.parametrize(
    "text",
    [
        "Norvian Prime Minister Jane Roe came. “The canal is dug,” the Norvian leader said.",
        "Norvian Prime Minister Jane Roe met Ostrian President Tom Poe. “The canal is dug,” the Norvian leader said.",
        "US President Jane Roe met President Tom Poe.\nAt a talk with Chief Ann Coe, the US President said: “Dig.”",
    ],
)
def test_a_country_tells_two_bearers_of_a_role_apart(text: str) -> None:
    assert (speakers(text), ways(text)) == ([_JANE], ["role"])


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Jane Roe came. “The canal is dug,” the Ostrian prime minister said.",
        "Prime Minister Jane Roe came. “The canal is dug,” said the minister for rivers.",
        "Former President Jane Roe came. “The canal is dug,” the president said.",
    ],
)
def test_a_role_that_says_more_than_is_known_of_its_bearer_is_not_resolved(text: str) -> None:
    assert speakers(text) == [None]


def test_a_relative_clause_speaks_for_the_noun_that_it_hangs_on() -> None:
    lead = "who runs the Harbour Watch Group in Ostria, which says that it aims to"
    assert speakers(f"Tom Poe, {lead} “keep the harbour as clean as it was.”") == ["Harbour Watch Group"]
    assert speakers("He was led by Jane Roe, who said, “The canal is dug.”") == [_JANE]
    assert speakers("He is a friend of Jane Roe, who said, “The canal is dug.”") == [None]


def test_a_role_alone_is_its_bearers_only_shortly_after_the_name() -> None:
    between = "The rain went on.\n" * 5
    assert speakers(f"Mayor Jane Roe came.\n{between}“The canal is dug,” the mayor said.") == [None]


def test_the_subject_behind_a_place_is_no_office_of_it() -> None:
    assert speakers("At a hall in Port Halvik, a young woman asked for bread. “It is dug,” the woman said.") == [None]


def test_a_role_with_two_bearers_is_not_resolved() -> None:
    assert speakers("Minister Jane Roe and Minister Tom Poe came. “The canal is dug,” the minister said.") == [None]


def test_speech_goes_on_after_its_cue() -> None:
    text = "“The canal is dug,” Jane Roe said. “The locks are missing.”"
    assert (speakers(text), ways(text)) == ([_JANE, _JANE], ["cue-after", "speech-goes-on"])
    assert speakers("“The canal is dug,” Jane Roe said, “and the locks are missing.”") == [_JANE, _JANE]


def test_a_cue_at_the_end_of_a_speech_holds_for_all_its_paragraphs() -> None:
    assert speakers("“The canal is dug.\n“The locks are missing,” Jane Roe said.") == [_JANE, _JANE]


def test_two_interleaved_speakers_keep_their_words() -> None:
    text = "“It is dug,” Jane Roe said. “It is not,” Tom Poe replied. “It is too,” Roe said."
    assert speakers(text) == [_JANE, "Tom Poe", _JANE]


def test_a_participle_takes_the_subject_of_the_verb_before() -> None:
    assert speakers("Tom Poe will come soon, Jane Roe said, adding, “The canal is dug.”") == [_JANE]


def test_a_colon_in_the_paragraph_before_leads_to_its_speaker() -> None:
    text = "President Jane Roe put an end to the rumours about the works:\n“The canal is dug.”"
    assert speakers(text) == [_JANE]


def test_an_event_with_a_single_speaker_frames_the_quotes_under_it() -> None:
    text = "President Jane Roe chaired a meeting of the harbour council.\nThe works go on.\n“The canal is dug.”"
    assert (speakers(text), ways(text)) == ([_JANE], ["framing-event"])


def test_an_event_does_not_frame_quotes_where_somebody_else_speaks_too() -> None:
    text = (
        "President Jane Roe chaired a meeting of the harbour council.\n“Rain,” Tom Poe said.\n"
        "The works go on.\n“The canal is dug.”\n"
    )
    assert speakers(text)[-1] is None


def test_an_organisation_may_speak() -> None:
    assert speakers("“The canal is dug,” the Harbour Department said.") == ["Harbour Department"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ru", "«Канал уже готов», — сказала министр Яна Рогова.", "Яна Рогова"),
        ("ru", "Яна Рогова вошла в зал. Потом Рогова сказала: «Канал уже готов».", "Яна Рогова"),
        ("tr", "Bakan Yana Rogova, “Kanal artık hazır” dedi.", "Yana Rogova"),
        ("hy", "«Ջրանցքն արդեն պատրաստ է»,- ասաց Յանա Ռոգոյանը:", "Յանա Ռոգոյան"),
        ("ka", "„არხი უკვე მზად არის“, - განაცხადა იანა როგოვმა.", "იანა როგოვი"),
    ],
)
def test_a_name_that_is_inflected_is_shown_in_its_base_form(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Яна Рогова молчала.\n«Канал уже готов, — сказано в письме к Тому По».\n"),
        ("ru", "«Канал уже готов», — сказал помощник Яны Роговой."),
        ("az", "“Kanal artıq hazırdır”, - deyə nazirin köməkçisi bildirib."),
        ("ka", "„არხი უკვე მზად არის“, - განაცხადა მეთევზემ."),
    ],
)
def test_nobody_is_guessed_where_a_name_is_not_the_subject(language: str, text: str) -> None:
    assert set(speakers(text, language)) <= {None}


@given(st.text(alphabet="“”'\" \nabcABC.,: said", max_size=120))
def test_a_shown_speaker_is_made_of_words_of_the_article(text: str) -> None:
    for quote in read_speech(text)[0]:
        assert (quote.speaker is None) == (quote.speaker_how is None)
        assert quote.speaker is None or all(word in text.replace("’", "'") for word in quote.speaker.split())


def test_the_same_article_gives_the_same_speakers_again() -> None:
    text = "Jane Roe, Tom Poe and Ann Coe met. “It is dug,” Roe said. “Is it?” Poe asked. “It is,” she said.\n" * 3
    assert read_speech(text) == read_speech(text)


def test_a_pronoun_is_not_given_to_a_known_person_where_an_unknown_one_is_named_too() -> None:
    assert speakers("Minister Tom Poe is feared by Abel Coe. “The canal is dug,” he said.") == [None]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Mayor Jane\nRoe said: “The canal is dug.”", "Jane Roe"),
        ("ru", "Мэр Анна\nДубова сказала: «Канал готов».", "Анна Дубова"),
        ("az", "Nazir Vera\nSunay deyib: “Kanal bu il bitəcək.”", "Vera Sunay"),
        ("tr", "Bakan Vera\n Sunay, “Kanal bu yıl bitecek” dedi.", "Vera Sunay"),
        ("hy", "Քաղաքապետ Աննա\nԱրվիդյանն ասաց. «Ջրանցքը պատրաստ է»։", "Աննա Արվիդյան"),
        ("ka", "მერმა ანა\nველდენიძემ თქვა: „არხი მზადაა“.", "ანა ველდენიძე"),
    ],
)
def test_name_that_a_line_break_parts_is_shown_on_one_line(language: str, text: str, name: str) -> None:
    quotes, _ = read_speech(text, language=language, blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),))
    assert [quote.speaker for quote in quotes] == [name]


def test_endless_word_is_nobodys_name() -> None:
    assert speakers(f"“The canal is dug,” said Jane R{'o' * 200}.") == [None]


@pytest.mark.parametrize("opener", ["while", "but", "though"])
def test_a_contrasting_clause_behind_a_quote_tells_of_another_speaker(opener: str) -> None:
    assert speakers(f"Jane Roe promised “a canal in every town,” {opener} Tom Poe said that it would cost.") == [_JANE]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The President of the Norvian Assembly, Jane Roe, said: “The canal is dug.”", _JANE),
        ("The Speaker of the Norvian Parliament said: “The canal is dug.”", None),
        ("President Jane Roe came. “The canal is dug,” the president of the bank said.", None),
        ("Norvian President Jane Roe came. “The canal is dug,” the president of Ulmera said.", None),
        ("Norvian President Jane Roe came. “The canal is dug,” the president of Norvia said.", _JANE),
    ],
)
def test_an_office_of_a_body_is_its_bearer_and_not_the_body(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


def test_a_pronoun_behind_a_paragraph_that_only_reports_is_who_spoke_in_it() -> None:
    text = "Jarl Poe said it was late.\nMinister Dal Roe told reporters that the works went on.\n“It is dug,” she said."
    assert speakers(text) == ["Dal Roe"]


def test_a_pronoun_tells_whom_the_other_pronoun_cannot_mean() -> None:
    text = "Prosecutor Dal Roe questioned him. “What was in it?” she asked.\n“Stones,” he replied."
    assert speakers(text)[1] is None


@pytest.mark.parametrize(
    "text",
    [
        "The minister, Dal Roe, was less certain. She said that “the canal is dug in vain.”",
        "His Norvian counterpart, Dal Roe, was less certain. At a briefing, she said that “the canal is dug in vain.”",
        "Minister Dal Roe spoke to journalists. According to her, the town was “a heap of old stones.”",
        "Jarl Poe said it was late.\nBut Sen. Dal Roe said she was “not so sure.”\n“It is dug,” she said.",
    ],
)
def test_a_pronoun_is_whoever_the_sentence_before_is_about(text: str) -> None:
    assert speakers(text)[-1] == "Dal Roe"


@pytest.mark.parametrize(
    "text",
    [
        "Minister Dal Roe spoke to journalists. According to her lawyer, the town was “a heap of old stones.”",
        "After meeting the mayor, Tom Poe, who was late, left. “The canal is dug,” the mayor said.",
    ],
)
def test_a_possessive_and_the_object_of_another_clause_name_no_speaker(text: str) -> None:
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Ministry of Defence denied it. “It was a storm,” the ministry said.", "Ministry of Defence"),
        ("The Ministry of Defence issued a statement.\n“It was a storm,” the statement reads.", "Ministry of Defence"),
        ("The Ministry of Defence denied what the Ministry of Health says. “It was a storm,” the ministry said.", None),
        ("Tom Poe came to the Ministry of Defence. “It was a storm,” the ministry said.", None),
    ],
)
def test_a_noun_for_a_body_or_its_statement_is_the_only_such_body_named_before(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


def test_the_place_of_an_agency_report_says_nothing() -> None:
    text = (
        "HALVIK, May 16 (Tidings) - The central bank kept its rate and said that prices rose, but warned they were "
        "“higher than it looks”.\n“We wait,” said Jane Roe."
    )
    assert speakers(text) == [None, _JANE]


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("The opposition People's Front Party", "People's Front Party"),
        ("The Young Lawyers' Association", "Young Lawyers' Association"),
        ("The Teachers' Federation of Norvia", "Teachers' Federation of Norvia"),
        ("The Prime Minister's Office", "Prime Minister's Office"),
        ("Norvia's Finance Ministry", "Finance Ministry"),
        ("Jane Roe's People's Party", "People's Party"),
    ],
)
def test_a_body_keeps_the_people_in_its_name_and_not_its_country_or_head(subject: str, name: str) -> None:
    assert speakers(f"{subject} said: “The canal is dug.”") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "His wife, Dal Roe, told The Tidings that the works went on.\n“It is dug,” she said.",
        "Minister Dal Roe defended it, saying that ‘no canal is dry’.\n‘This one is dug’, she told journalists.",
    ],
)
def test_neither_a_listener_nor_a_comma_parts_a_pronoun_from_who_spoke_before(text: str) -> None:
    assert speakers(text)[-1] == "Dal Roe"


@pytest.mark.parametrize(
    "text",
    [
        "Two Western diplomats said the talks were in doubt. “No hotel is booked,” one of them said.",
        "Western diplomats said the talks were in doubt. “No hotel is booked,” one said.",
        "“No hotel is booked,” two Norvian officials said.",
    ],
)
def test_the_country_of_several_people_is_no_speaker(text: str) -> None:
    assert speakers(text) == [None]


def test_supporters_behind_a_verb_leave_its_subject_a_name() -> None:
    assert speakers("Jane Roe rallied supporters by warning that “the canal is in danger.”") == [_JANE]


def test_whom_a_long_answer_is_about_is_not_who_answers() -> None:
    text = (
        "Jane Roe and Tom Poe were seen with Ada Vane, the singer.\nQ: Is the canal dug?\nA: It is.\n"
        "I remember when Senator Ole Stran was at the top.\nIt was long ago.\nQ: Is it deep?\nA: Very deep."
    )
    assert "Ole Stran" not in speakers(text)


def test_the_office_of_a_defender_keeps_its_name() -> None:
    text = "The Public Defender's Office of Norvia released a statement. “The canal is dug,” the statement reads."
    assert speakers(text) == ["Public Defender's Office of Norvia"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "“We met all of the people,” José Peña said.", "José Peña"),
        ("ru", "«Займа не будет», — заявил Андрей Йорданов.", "Андрей Йорданов"),
        ("tr", "Bakan Çağrı Öztürk, “Kanal bu yıl bitecek.” dedi.", "Çağrı Öztürk"),
        ("az", "Nazir Gülay Şükürova deyib: “Kanal bu il bitəcək.”", "Gülay Şükürova"),
    ],
)
def test_letters_written_as_a_letter_and_a_mark_are_parts_of_their_word(language: str, text: str, name: str) -> None:
    [speaker] = speakers(unicodedata.normalize("NFD", text), language)
    assert speaker is not None
    assert unicodedata.normalize("NFC", speaker) == name
