"""Questions as people type them over a small invented corpus in six languages: the passage that must come first."""

import pytest

from support.indexed import Library, article, library, says

ARTICLES = [
    article(
        1,
        "The ferry bridge over the Sarn was closed in April after cracks were found in two of its pillars.",
        ("“We keep the bridge shut so that nobody drowns,” said Mara Velloni.", says("Mara Velloni", "2022-07-15")),
        ("“It will open to lorries when the pillars are sound,” she added.", says("Mara Velloni", "2022-07-15")),
        "Engineers from the harbour office measured the cracks for a week.",
        title="Velloni defends closure of ferry bridge",
        published="2022-07-16",
    ),
    article(
        2,
        ("“The coast road is open, and we guarantee its safety,” said Dana Orlic.", says("Dana Orlic")),
        ("“Not one lorry has paid the new toll,” complained Ivo Brandt of the hauliers.", says("Ivo Brandt")),
        "The toll was doubled by the declaration of 10 November 2020, which both islands signed.",
        "Lorries queue for 12,500 metres on Mondays.",
        title="Hauliers and minister quarrel over coast road",
        published="2022-09-02",
    ),
    article(
        3,
        ("“Our schools need teachers, not paper walls,” said Dana Orlic.", says("Dana Orlic", "2023-02-01")),
        "Four hundred teachers left the islands within a year, the statistics office says.",
        ("“I taught in the same room for thirty years,” a retired teacher recalled.", says(None)),
        "The vaccine against COVID-19 reached the last school in March.",
        title="Orlic promises pay rise for teachers",
        published="2023-02-02",
    ),
    article(
        4,
        "Wheat prices rose by 3.5 percent after the flood drowned the fields of the north.",
        ("“Bread will stay cheap,” Mara Velloni promised the bakers.", says("Mara Velloni")),
        "Bakers in Tarsk doubted it.",
        title="Flood drives up the price of wheat",
        published="2021-05-20",
    ),
    article(
        5,
        ("«Мост закрыт ради безопасности людей», — сказал Иво Тарсов.", says("Иво Тарсов")),
        "Паромы перевозят грузовики бесплатно до конца года.",
        "Учителя школ получат надбавку к зарплате.",
        title="Мост через Сарн закрыт",
        language="ru",
    ),
    article(
        6,
        ("“Körpü payızda açılacaq”, — deyə Dana Vəli bildirib.", says("Dana Vəli")),
        "Müəllimlərin maaşı iki dəfə artırılacaq.",
        "Sərhədlərdə yük maşınlarının növbəsi uzanır.",
        title="Körpünün təmiri",
        language="az",
    ),
    article(
        7,
        ("“Köprü güvenlik için kapalı kalacak,” dedi Sema Demirağ.", says("Sema Demirağ")),
        "Öğretmenlerin maaşları iki katına çıkarılacak.",
        "Sınırlarda kamyon kuyrukları uzuyor.",
        title="Köprü onarımı",
        language="tr",
    ),
    article(
        8,
        ("«Կամուրջը փակ կմնա մինչև աշուն», — ասաց Դանա Վելյանը։", says("Դանա Վելյան")),
        "Ուսուցիչների աշխատավարձը կբարձրանա։",
        "Սահմանին բեռնատարները հերթ են կանգնել։",
        title="Կամրջի վերանորոգումը",
        language="hy",
    ),
    article(
        9,
        ("„ხიდი შემოდგომამდე დაკეტილი იქნება“, — თქვა დანა ველიძემ.", says("დანა ველიძე")),
        "მასწავლებლების ხელფასი გაიზრდება.",
        "საზღვარზე სატვირთო მანქანები დგანან.",
        title="ხიდის შეკეთება",
        language="ka",
    ),
]


@pytest.fixture(scope="module")
def books() -> Library:
    return library(*ARTICLES)


@pytest.mark.parametrize(
    ("question", "beginning"),
    [
        ("Is the coast road open?", "“The coast road is open"),
        ("Why is the bridge shut?", "“We keep the bridge shut"),
        ("cracks ferry bridge", "The ferry bridge over the Sarn"),
        ("ferry brigde cracks pilars", "The ferry bridge over the Sarn"),
        ("What did Velloni say about lorries?", "“It will open to lorries"),
        ("What did Veloni say about bread?", "“Bread will stay cheap"),
        ("velloni on bread", "“Bread will stay cheap"),
        ("What did Orlic say about teachers?", "“Our schools need teachers"),
        ("who said “not paper walls”", "“Our schools need teachers"),
        ("who complained about the new toll?", "“Not one lorry has paid"),
        ("declaration of 10 November", "The toll was doubled"),
        ("How far do lorries queue, 12 500 metres?", "Lorries queue for 12,500"),
        ("3,5 percent", "Wheat prices rose"),
        ("covid19 vaccine schools", "The vaccine against COVID-19"),
        ("What did Velloni say in July 2022?", "“We keep the bridge shut"),
        ("What did Velloni say in 2021?", "“Bread will stay cheap"),
        ("What did Orlic say since 2023?", "“Our schools need teachers"),
        ("DID THE FLOOD DROWN THE WHEAT", "Wheat prices rose"),
        ("wheat prices", "“Bread will stay cheap"),  # of an article on wheat prices, what somebody said comes first
        ("Почему закрыт мост?", "«Мост закрыт"),
        ("что сказал Тарсов о безопасности", "«Мост закрыт"),
        ("зарплаты учителей", "Учителя школ"),
        ("Körpü nə vaxt açılacaq?", "“Körpü payızda"),
        ("Vəli körpü haqqında nə dedi?", "“Körpü payızda"),
        ("serhedde yuk masinlari", "Sərhədlərdə yük"),
        ("müəllim maaşları", "Müəllimlərin maaşı"),
        ("Köprü neden kapalı?", "“Köprü güvenlik"),
        ("sinirda kamyon kuyrugu", "Sınırlarda kamyon"),
        ("öğretmen maaşı", "Öğretmenlerin"),
        ("Ի՞նչ ասաց Վելյանը կամրջի մասին", "«Կամուրջը փակ"),
        ("ուսուցչի աշխատավարձ", "Ուսուցիչների"),
        ("բեռնատարներ սահմանում", "Սահմանին"),
        ("რა თქვა ველიძემ ხიდის შესახებ?", "„ხიდი"),
        ("მასწავლებელთა ხელფასები", "მასწავლებლების"),
        ("სატვირთოები საზღვრის", "საზღვარზე"),
    ],
)
def test_the_right_passage_comes_first(books: Library, question: str, beginning: str) -> None:
    hits = books.ask(question).hits
    assert hits, "declined"
    assert hits[0].passage.text.startswith(beginning)


@pytest.mark.parametrize(
    "question",
    [
        "What did he say about oil prices?",
        "Who won the chess olympiad?",
        "How do I keep a sourdough alive?",
        "What did Orlic say about wheat?",
        "What did Brandt say about schools?",
        "What did Velloni say in 2019?",
        "teachers in 2020",
        "“paper bridges”",
        "Что сказал Тарсов о нефти?",
        "Neft qiymətləri",
        "petrol fiyatları",
        "նավթի գինը",
        "ნავთობის ფასი",
    ],
)
def test_what_no_passage_says_is_declined(books: Library, question: str) -> None:
    assert books.ask(question).hits == ()


def test_every_passage_is_found_by_its_own_words(books: Library) -> None:
    for passage in books.shelf.passages.values():
        phrase = " ".join(passage.text.split()[:6]).strip("“„«»”,.")
        assert [hit.passage.id for hit in books.ask(f'"{phrase}"').hits] == [passage.id], phrase
