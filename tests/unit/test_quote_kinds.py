"""What kind of words stands inside the marks of a text: direct or partial speech, a title, scare marks."""

import pytest

from index.model import QuoteKind
from support.speech import kinds


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
        ("The film, “12 days on the salt road,” is based on what the crew wrote.", QuoteKind.TITLE),
        ("Her essay, “Roads need no salt,” was printed in May.", QuoteKind.TITLE),
        ("Of the film, Jane Roe said, “It is the best one of the year,” and left.", QuoteKind.DIRECT),
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
        "Jane Roe said:\n“The canal is dug by now.\n“The locks are missing in it.”",
        "Jane Roe told the council:\n“The canal is dug by now.\nThe locks are missing in it.”",
    ],
)
def test_a_speech_over_paragraphs_is_its_speakers_where_the_paragraph_before_leads_to_it(text: str) -> None:
    assert kinds(text) == [QuoteKind.DIRECT, QuoteKind.DIRECT]


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
        ("Министр заверил, что «канал примет суда весной».", "ru", QuoteKind.DIRECT),
        ("Депутаты раскритиковали «непродуманное и вредное решение».", "ru", QuoteKind.PARTIAL),
        ("По мнению эксперта, это «худшее решение за десять лет».", "ru", QuoteKind.PARTIAL),
        ("Роев пригрозил «закрыть все шлюзы».", "ru", QuoteKind.PARTIAL),
        ("«Канал готов, и вода идёт», — признал он.", "ru", QuoteKind.DIRECT),
        ("Министр требует ответственности «за бездействие и порчу старых шлюзов».", "ru", QuoteKind.PARTIAL),
        ("В порт зашёл теплоход «Новый берег».", "ru", QuoteKind.TITLE),
        ("Rolu “bütün şlüzləri bağlamaqla” hədələyib.", "az", QuoteKind.PARTIAL),
        ("O, kanalı “böyük həyat yolu” kimi təsvir edib.", "az", QuoteKind.PARTIAL),
        ("Milletvekilleri “düşünülmemiş ve zararlı kararı” eleştirdi.", "tr", QuoteKind.PARTIAL),
        ("Kanalı açan Roman “Bugün su geldi ve kanal doldu” dedi.Sonra gitti.", "tr", QuoteKind.DIRECT),
        ("Պատգամավորները քննադատեցին «չմտածված և վնասակար որոշումը»:", "hy", QuoteKind.PARTIAL),
        ("Նախարարը վստահեցրեց, որ «ջրանցքը կբացվի գարնանը»:", "hy", QuoteKind.DIRECT),
        ("დეპუტატებმა გააკრიტიკეს „გაუაზრებელი და მავნე გადაწყვეტილება“.", "ka", QuoteKind.PARTIAL),
        ("მინისტრმა პროექტს „დიდი შეცდომა“ უწოდა.", "ka", QuoteKind.PARTIAL),
        ("ექსპერტის აზრით, ეს „ათწლეულის ყველაზე ცუდი გადაწყვეტილებაა“.", "ka", QuoteKind.PARTIAL),
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


def test_a_verb_tells_of_every_run_of_its_sentence() -> None:
    text = "Роев заявил, что «канал готов» и «шлюзы построены в срок»."
    assert kinds(text, "ru") == [QuoteKind.PARTIAL, QuoteKind.PARTIAL]
