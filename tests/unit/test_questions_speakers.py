"""Whose words a question asks for, in six languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.questions import interpret
from index.results import Asks, Question
from index.retrieval.snapshot import Snapshot
from support.indexed import TODAY, article, says

KNOWN = Snapshot.of(
    [
        *article(
            1,
            ("“The bridge stays closed,” said Dana Orlic about tolls and the harbour.", says("Dana Orlic")),
            ("“Nobody pays tolls,” said Mara Velloni.", says("Mara Velloni")),
            ("“We count,” said Ivo Brandt.", says("Ivo Brandt")),
            ("“We wait,” said Ana Brandt.", says("Ana Brandt")),
            "The government of Norvia met in Halvik. The plan for the coast road is new, and tolls rise in Halvik.",
        ),
        *article(
            2,
            ("«Мост закрыт», — сказал Иво Тарсов.", says("Иво Тарсов")),
            ("«Дорога открыта», — сказала Ольга Велина.", says("Ольга Велина")),
            "Правительство Норвии обсудило план моста и дороги в Хальвике.",
            language="ru",
        ),
        *article(
            3,
            ("“Körpü bağlıdır”, — Rəşad Vəlizadə dedi.", says("Rəşad Vəlizadə")),
            ("“Yol açıqdır”, — Aysel Qaralı bildirdi.", says("Aysel Qaralı")),
            "Norviya hökuməti körpü planını müzakirə etdi.",
            language="az",
        ),
        *article(
            4,
            ("“Köprü kapalı” dedi Sema Demirağ.", says("Sema Demirağ")),
            ("“Yol açık” dedi Kaan Torlak.", says("Kaan Torlak")),
            "Norvia hükümeti köprü planını görüştü.",
            language="tr",
        ),
        *article(
            5,
            ("«Կամուրջը փակ է»,- ասաց Դանա Վելյանը։", says("Դանա Վելյան")),
            ("«Ճանապարհը բաց է»,- ասաց Արամ Տարսյանը։", says("Արամ Տարսյան")),
            "Կառավարությունը քննարկեց կամրջի ծրագիրը։",
            language="hy",
        ),
        *article(
            6,
            ("„ხიდი დაკეტილია“, - თქვა დანა ველიძემ.", says("დანა ველიძე")),
            ("„გზა ღიაა“, - თქვა ირაკლი ტარსაშვილმა.", says("ირაკლი ტარსაშვილი")),
            "მთავრობამ ხიდის გეგმა განიხილა.",
            language="ka",
        ),
    ]
)


def ask(text: str) -> Question:
    return interpret(text, KNOWN, TODAY).question


ORLIC, TARSOV, VALIZADE, DEMIRAG = "Dana Orlic", "Иво Тарсов", "Rəşad Vəlizadə", "Sema Demirağ"
VELYAN, VELIDZE = "Դանա Վելյան", "დანა ველიძე"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("What did Orlic say about the tolls?", ORLIC),
        ("what did dana orlic say about tolls", ORLIC),
        ("Dana Orlic on tolls", ORLIC),
        ("WHAT DID ORLIC SAY ABOUT TOLLS", ORLIC),
        ("What Did Orlic Say About Tolls?", ORLIC),
        ("Orlic's view of the bridge", ORLIC),
        ("What is Orlic's opinion on tolls?", ORLIC),
        ("How did Orlic react to the new coast road?", ORLIC),
        ("Does Orlic think that tolls will rise?", ORLIC),
        ("Are tolls too high, according to Dana Orlic?", ORLIC),
        ("Are tolls too high in Orlic's view?", ORLIC),
        ("When did Orlic say that the bridge is closed?", ORLIC),
        ("comments by Dana Orlic on tolls", ORLIC),
        ("orlic opinion of the coast road", ORLIC),
        ("What has Orlic said about Velloni?", ORLIC),
        ("How did Velloni answer Orlic about tolls?", "Mara Velloni"),
        ("What does Dana want to do about tolls?", ORLIC),
        ("Whom did Orlic blame for the tolls?", ORLIC),
        ("What did Orlic warn of?", ORLIC),
        ("Что сказал Тарсов о мосте?", TARSOV),
        ("Что Иво Тарсов говорил про мост?", TARSOV),
        ("Тарсов о мосте", TARSOV),
        ("мост закрыт, по словам Тарсова", TARSOV),
        ("По мнению Иво Тарсова, мост откроют?", TARSOV),
        ("Как Тарсов отреагировал на план моста?", TARSOV),
        ("Мнение Тарсова о дороге", TARSOV),
        ("реакция Тарсова на план", TARSOV),
        ("Что думает Тарсов о Велиной?", TARSOV),
        ("Когда Тарсов сказал, что мост закрыт?", TARSOV),
        ("Что ответил Тарсов Велиной про дорогу?", TARSOV),
        ("заявление Тарсова о мосте", TARSOV),
        ("Согласно Тарсову, дорога закрыта?", TARSOV),
        ("Кого обвинил Тарсов?", TARSOV),
        ("комментарий Ольги Велиной о дороге", "Ольга Велина"),
        ("что сказала велина про дорогу", "Ольга Велина"),
        ("что сказала веллони про дорогу", "Mara Velloni"),
        ("веллони про дорогу", "Mara Velloni"),
        ("Vəlizadə körpü haqqında nə dedi?", VALIZADE),
        ("Rəşad Vəlizadə yol barədə nə deyir?", VALIZADE),
        ("Vəlizadənin körpü haqqında fikri", VALIZADE),
        ("Vəlizadənin körpüyə münasibəti necədir?", VALIZADE),
        ("Demirağ'ın köprü hakkındaki görüşü nedir?", DEMIRAG),
        ("Demirağ'dan köprü açıklaması", DEMIRAG),
        ("Վելյանի՝ կամրջի մասին կարծիքը", VELYAN),
        ("anything from Orlic on tolls?", ORLIC),
        ("Where does Orlic stand on tolls?", ORLIC),
        ("Orlic interview about tolls", ORLIC),
        ("Orlic: tolls", ORLIC),
        ("Как Тарсов относится к мосту?", TARSOV),
        ("Какое мнение у Тарсова о мосте?", TARSOV),
        ("Vəlizadənin fikri: körpü", VALIZADE),
        ("Vəlizadənin sözlərinə görə körpü bağlıdır?", VALIZADE),
        ("Vəlizadəyə görə yol açıqdırmı?", VALIZADE),
        ("Vəlizadə körpü planına necə reaksiya verdi?", VALIZADE),
        ("Vəlizadə nə vaxt dedi ki, körpü bağlıdır?", VALIZADE),
        ("Körpü haqqında Vəlizadə nə dedi?", VALIZADE),
        ("Qaralı yol haqqında", "Aysel Qaralı"),
        ("Vəlizadə Qaralıya nə cavab verdi?", VALIZADE),
        ("vəlizadə körpü haqqında nə dedi", VALIZADE),
        ("Vəlizadə körpünü necə şərh etdi?", VALIZADE),
        ("Demirağ köprü hakkında ne dedi?", DEMIRAG),
        ("demirag kopru hakkinda ne dedi", DEMIRAG),
        ("Sema Demirağ yol konusunda ne düşünüyor?", DEMIRAG),
        ("Demirağ'ın sözleri", DEMIRAG),
        ("Demirağ'ın açıklaması köprü", DEMIRAG),
        ("Demirağ'a göre köprü kapalı mı?", DEMIRAG),
        ("Demirağ köprü planına nasıl tepki verdi?", DEMIRAG),
        ("Demirağ ne zaman köprü kapalı dedi?", DEMIRAG),
        ("Köprü hakkında Demirağ ne söyledi?", DEMIRAG),
        ("Torlak yol hakkında", "Kaan Torlak"),
        ("Demirağ Torlak'a ne cevap verdi?", DEMIRAG),
        ("Demirağ köprüyü nasıl değerlendirdi?", DEMIRAG),
        ("Ի՞նչ ասաց Վելյանը կամրջի մասին", VELYAN),
        ("Դանա Վելյանը կամրջի մասին", VELYAN),
        ("Վելյանը ի՞նչ ասաց ճանապարհի մասին", VELYAN),
        ("Ըստ Վելյանի՝ կամուրջը փա՞կ է", VELYAN),
        ("Վելյանի խոսքով կամուրջը փակ է", VELYAN),
        ("Վելյանի կարծիքը", VELYAN),
        ("Ինչպե՞ս արձագանքեց Վելյանը ծրագրին", VELYAN),
        ("Ի՞նչ է կարծում Դանա Վելյանը ճանապարհի մասին", VELYAN),
        ("Ե՞րբ ասաց Վելյանը, որ կամուրջը փակ է", VELYAN),
        ("Վելյանի հայտարարությունը կամրջի մասին", VELYAN),
        ("Ի՞նչ պատասխանեց Վելյանը Տարսյանին", VELYAN),
        ("վելյան կամուրջ մեկնաբանություն", VELYAN),
        ("რა თქვა ველიძემ ხიდზე?", VELIDZE),
        ("დანა ველიძემ რა თქვა ხიდის შესახებ", VELIDZE),
        ("დანა ველიძე ხიდზე", VELIDZE),
        ("ველიძის აზრი", VELIDZE),
        ("ველიძის თქმით ხიდი დაკეტილია", VELIDZE),
        ("რას ფიქრობს ველიძე გზაზე?", VELIDZE),
        ("როგორ უპასუხა ველიძემ ტარსაშვილს?", VELIDZE),
        ("როდის თქვა ველიძემ, რომ ხიდი დაკეტილია?", VELIDZE),
        ("ველიძის კომენტარი ხიდზე", VELIDZE),
        ("როგორ გამოეხმაურა ველიძე ხიდის გეგმას", VELIDZE),
        ("რა განაცხადა დანა ველიძემ", VELIDZE),
        ("ხიდის შესახებ რა თქვა ტარსაშვილმა", "ირაკლი ტარსაშვილი"),
    ],
)
def test_a_name_in_the_speakers_place_is_the_speaker(text: str, speaker: str) -> None:
    question = ask(text)
    assert question.speaker == speaker
    assert question.unquoted is None


@pytest.mark.parametrize(
    "text",
    [
        "What did they say about Orlic?",
        "Orlic's plan for the coast road",
        "the quarrel with Dana Orlic",
        "Why did people walk away from Orlic's speech?",
        "How did people react when Orlic called the harbour dangerous?",
        "harbour tweet orlic",
        "What did Brandt say about tolls?",  # two of that name
        "Who said that Orlic closed the bridge?",
        "What do people in Halvik say about tolls?",
        "Что говорят о Тарсове?",
        "план против Тарсова",
        "Что сказали люди, когда Тарсов заявил о закрытии моста?",
        "რა თქვეს ხალხმა, როცა ველიძემ ხიდი დაკეტა",
        "Кто сказал, что Тарсов закрыл мост?",
        "письмо к Тарсову",
        "Vəlizadə haqqında nə dedilər?",
        "Kim dedi ki, Vəlizadə körpünü bağladı?",
        "Vəlizadənin planı haqqında nə dedilər?",
        "Demirağ hakkında ne dediler?",
        "Kim köprüyü Demirağ kapattı dedi?",
        "Demirağ'ın planı hakkında ne dediler?",
        "Ի՞նչ են ասում Վելյանի մասին",
        "Ո՞վ ասաց, որ Վելյանը փակեց կամուրջը",
        "Վելյանի ծրագրի մասին ի՞նչ ասացին",
        "რას ამბობენ ველიძის შესახებ",
        "ვინ თქვა, რომ ველიძემ ხიდი დაკეტა",
        "ველიძის გეგმის შესახებ რა თქვეს",
    ],
)
def test_a_name_that_is_spoken_about_is_no_speaker(text: str) -> None:
    question = ask(text)
    assert question.speaker is None
    assert question.unquoted is None


@pytest.mark.parametrize(
    ("text", "unquoted"),
    [
        ("What did Bella Torvane say about tolls?", "Bella Torvane"),
        ("Bella Torvane on tolls", "Bella Torvane"),
        ("What did Bella Torvane-Norn say?", "Bella Torvane-Norn"),
        ("Are tolls too high, according to Torvane?", "Torvane"),
        ("What did President Torvane say about the bridge?", "Torvane"),
        ("How did Bella Torvane react to Orlic's words?", "Bella Torvane"),
        ("what did bella torvane say about tolls", "bella torvane"),
        ("What did Chelsea Orlic say about tolls?", "Chelsea Orlic"),
        ("bella torvane tolls statement", "bella torvane"),
        ("Why does Bella Torvane support tolls, in her own words?", "Bella Torvane"),
        ("anything from Bella Torvane on tolls?", "Bella Torvane"),
        ("What does Bella Torvane want to do about tolls?", "Bella Torvane"),
        ("Интервью Зарубова о мосте", "Зарубова"),
        ("Orhan Zartürk'ün köprü hakkındaki açıklaması", "Orhan Zartürk"),
        ("Что сказал Петр Зарубов о мосте?", "Петр Зарубов"),
        ("Что сказал Зарубов о мосте?", "Зарубов"),
        ("Зарубов о дороге", "Зарубов"),
        ("по словам Петра Зарубова, мост закрыт", "Петра Зарубова"),
        ("мнение Зарубова о мосте", "Зарубова"),
        ("Что сказал Петр Тарсов о мосте?", "Петр Тарсов"),
        ("Əlixan Torvanov körpü haqqında nə dedi?", "Əlixan Torvanov"),
        ("Torvanov körpü haqqında nə dedi?", "Torvanov"),
        ("Torvanovun sözlərinə görə körpü bağlıdır?", "Torvanovun"),
        ("Orxan Vəlizadə körpü haqqında nə dedi?", "Orxan Vəlizadə"),
        ("Orhan Zartürk köprü hakkında ne dedi?", "Orhan Zartürk"),
        ("Orhan Zartürk'e göre köprü kapalı mı?", "Orhan Zartürk"),
        ("Orhan Demirağ köprü hakkında ne dedi?", "Orhan Demirağ"),
        ("Ի՞նչ ասաց Գագիկ Զարդոյանը կամրջի մասին", "Գագիկ Զարդոյանը"),
        ("Զարդոյանի խոսքով կամուրջը փակ է", "Զարդոյանի"),
        ("Ի՞նչ ասաց Գագիկ Վելյանը կամրջի մասին", "Գագիկ Վելյանը"),
        ("რა თქვა ზურაბ ბარდაშვილმა ხიდზე?", "ზურაბ ბარდაშვილმა"),
        ("ბარდაშვილის თქმით ხიდი დაკეტილია", "ბარდაშვილის"),
        ("რა თქვა ზურაბ ველიძემ ხიდზე?", "ზურაბ ველიძემ"),
    ],
)
def test_a_person_whom_nobody_quotes_is_named_as_typed(text: str, unquoted: str) -> None:
    question = ask(text)
    assert question.unquoted == unquoted
    assert question.speaker is None
    assert not set(question.words) & set(unquoted.split())


@pytest.mark.parametrize(
    "text",
    [
        "Brexit: what next?",
        "What did New York say about tolls?",
        "Coast Road on the rise",
        "What did Norvia say about tolls?",
        "What did Germany say about tolls?",
        "What did the White House say about tolls?",
        "What did the Tarsk Harbour Company say about tolls?",
        "What did the government say about Bella Torvane?",
        "Bella Torvane's plan",
        "Bella Torvane",
        "Who said that Bella Torvane is right?",
        "What did Veloni say about tolls?",
        "tolls in Halvik",
        "What did they say on the Halvik bridge?",
        "Что сказали в Германии о мосте?",
        "Что сказала Германия о мосте?",
        "Что говорят о Зарубове?",
        "план Зарубова",
        "Что заявило правительство Норвии о мосте?",
        "Almaniya körpü haqqında nə dedi?",
        "Torvanov haqqında nə dedilər?",
        "Almanya köprü hakkında ne dedi?",
        "Zartürk hakkında ne dediler?",
        "Ի՞նչ ասաց Գերմանիան կամրջի մասին",
        "Զարդոյանի մասին ի՞նչ ասացին",
        "რა თქვა გერმანიამ ხიდზე?",
        "ბარდაშვილის შესახებ რა თქვეს",
    ],
)
def test_places_bodies_and_subjects_are_nobody_who_could_be_quoted(text: str) -> None:
    assert ask(text).unquoted is None


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Who said that tolls rise?", Asks.SPEAKER),
        ("whose words are “nobody pays tolls”", Asks.SPEAKER),
        ("When did Orlic say that the bridge is closed?", Asks.DAY),
        ("On what day did Orlic speak about tolls?", Asks.DAY),
        ("When will tolls rise?", Asks.WORDS),
        ("What did Orlic say when tolls rose?", Asks.WORDS),
        ("Кто сказал про мост?", Asks.SPEAKER),
        ("Когда Тарсов сказал про мост?", Asks.DAY),
        ("Когда откроют мост?", Asks.WORDS),
        ("Kim körpü haqqında dedi?", Asks.SPEAKER),
        ("Vəlizadə nə vaxt dedi ki, körpü bağlıdır?", Asks.DAY),
        ("Kim köprü kapalı dedi?", Asks.SPEAKER),
        ("Demirağ ne zaman köprü kapalı dedi?", Asks.DAY),
        ("Ո՞վ ասաց կամրջի մասին", Asks.SPEAKER),
        ("Ե՞րբ ասաց Վելյանը կամրջի մասին", Asks.DAY),
        ("ვინ თქვა ხიდზე", Asks.SPEAKER),
        ("როდის თქვა ველიძემ ხიდზე", Asks.DAY),
    ],
)
def test_what_is_asked_for(text: str, asks: Asks) -> None:
    assert ask(text).asks is asks


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("What is Orlic's opinion on tolls?", ("tolls",)),
        ("quote with the words tolls by Dana Orlic", ("tolls",)),
        ("Orlic on tolls in her own words", ("tolls",)),
        ("How did Orlic respond to tolls?", ("tolls",)),
        ("Мнение Тарсова о дороге", ("дороге",)),
        ("ответ Тарсова про мост", ("мост",)),
        ("Vəlizadənin fikri: körpü", ("körpü",)),
        ("Demirağ'ın açıklaması köprü", ("köprü",)),
        ("Demirağ köprü hakkında ne dedi?", ("köprü",)),
        ("Demirağ köprü konusunda ne dedi?", ("köprü",)),
        ("What did Orlic say regarding tolls?", ("tolls",)),
        ("ველიძემ ხიდის თაობაზე რა თქვა", ("ხიდის",)),
        ("Վելյանի կարծիքը կամրջի մասին", ("կամրջի",)),
        ("ველიძის კომენტარი ხიდზე", ("ხიდზე",)),
    ],
)
def test_words_that_only_ask_are_no_subject(text: str, words: tuple[str, ...]) -> None:
    assert ask(text).words == words


def test_a_year_without_articles_is_of_what_happened_only_where_a_clause_tells_that() -> None:
    assert ask("Why did the bridge close in 1990?").period is None
    assert ask("tolls in 1990").period == "in 1990"
    assert ask("What did Orlic say about tolls in 1990?").period == "in 1990"
    assert ask("Why did the bridge close in 2026?").period == "in 2026"


WORDS = (
    *("What", "did", "Orlic", "bella", "torvane", "say", "view", "of", "by", "the", "president", "'s", "in", "May"),
    *("Что", "сказал", "Тарсов", "по", "словам", "министра", "обороны", "о", "мнение", "Зарубова", "весной", "2016"),
    *("Vəlizadənin", "fikri", "haqqında", "nə", "dedi", "görə", "Demirağ'ın", "ne", "zaman", "kim", "eylülde"),
    *("Վելյանի", "խոսքով", "ասաց", "ըստ", "ե՞րբ", "ველიძის", "თქმით", "როდის", "ხიდზე", "მაისში", "“", "”", "?"),
)  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=20))
def test_any_order_of_words_that_ask_is_a_question(parts: list[str]) -> None:
    question = ask(" ".join(parts))
    assert len(question.words) == len(question.terms)
    assert not (question.speaker and question.unquoted)
    assert question.unquoted is None or question.unquoted in question.text


@given(
    st.lists(st.sampled_from([*WORDS, "министр", "naziri", "President", "mayor", "მინისტრი", "bakanı"]), max_size=20)
)
def test_any_order_of_words_is_a_passage(parts: list[str]) -> None:
    text = " ".join(parts)
    for language in ("en", "ru", "az", "tr", "hy", "ka"):
        assert Snapshot.of(article(1, (text, says(None)), language=language)).mentions is not None


@pytest.mark.parametrize(
    "repeated",
    [
        "What did Orlic say about ",
        "bella torvane on ",
        "president of ",
        "May 2016 ",
        "сказал Тарсов о ",
        "министр обороны ",
        "Vəlizadənin fikri ",
        "Demirağ ne dedi ",
        "Վելյանի խոսքով ",
        "ველიძის თქმით ",
        "x ",
    ],
)
def test_ten_thousand_characters_of_asking_are_a_question(repeated: str) -> None:
    text = repeated * (10_000 // len(repeated))
    assert ask(text).text == text


def test_a_word_beside_a_capital_name_is_no_part_of_it_where_it_has_none() -> None:
    printed_at_beginnings = Snapshot.of(
        article(1, ("“Köprü açılacak” dedi Sema Demirağ.", says("Sema Demirağ")), language="tr")
    )
    question = interpret("Orhan Torlak köprü hakkında ne dedi?", printed_at_beginnings, TODAY).question
    assert question.unquoted == "Orhan Torlak"
    assert question.words == ("köprü",)
