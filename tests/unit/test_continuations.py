"""Paragraphs without marks that may go on with a speech: which are linked, and which are the writer's."""

import pytest

from index.model import BlockKind
from index.quotes import find_quotes
from index.speakers import attribute
from index.speech.continuations import find_continuations
from index.speech.reading import read_marks
from support.speech import line_blocks


def linked(*lines: str, language: str = "en") -> list[str]:
    """The words of the paragraphs that are linked, each of them a whole paragraph behind its quote."""
    text = "\n".join(lines)
    blocks = line_blocks(text)
    reading = read_marks(text, blocks, language)
    quotes = attribute(reading, find_quotes(reading))
    found = find_continuations(reading, quotes)
    paragraphs = {(block.start, block.end) for block in blocks if block.kind is BlockKind.PARAGRAPH}
    assert all((one.start, one.end) in paragraphs for one in found)
    assert all(one.quote in {quote.start for quote in quotes} and one.quote < one.start for one in found)
    return [text[one.start : one.end] for one in found]


EN_LEAD = "Norvian Prime Minister Ilse Tarn delivered a speech to the farmers of the northern valleys on Tuesday."
EN_QUOTE = "“The wells of the north have run dry for the third year, and nobody in the capital has noticed.”"
EN_WE = "We shall bring water to every village before the winter, whatever it costs our treasury."
EN_OPEN = "The pipes are lying in the harbour of Havn, and the pumps have been paid for since the spring."
EN_NARRATION = "The northern valleys have lost a third of their sheep since the drought began, the growers’ union says."


@pytest.mark.parametrize(
    ("language", "lead", "quote", "goes_on"),
    [
        ("en", EN_LEAD, EN_QUOTE, [EN_WE]),
        ("en", EN_LEAD, EN_QUOTE, [EN_WE, EN_OPEN, "I have signed the order myself, and I will answer for it."]),
        ("en", EN_LEAD, EN_QUOTE, [EN_OPEN, EN_WE]),
        ("en", EN_LEAD, EN_QUOTE, ["But Norvia has friends, and they told me that they would help with the pumps."]),
        ("en", EN_LEAD, EN_QUOTE[:-1] + ",” Tarn said.", ["We shall pay for the pumps, and we shall pay this year."]),
        (
            "ru",
            "Премьер-министр Норвии Ильза Тарн выступила перед фермерами северных долин.",
            "«Колодцы на севере пересохли третий год подряд, и в столице этого никто не заметил».",
            [
                "Мы проведём воду в каждое село до зимы, сколько бы это ни стоило казне.",
                "Трубы лежат в порту Хавна, насосы оплачены ещё весной.",
                "Я сама подписала приказ, и мне за него отвечать.",
            ],
        ),
        (
            "ru",
            "Премьер-министр Норвии Ильза Тарн выступила перед фермерами северных долин.",
            "«Колодцы на севере пересохли третий год подряд», — сказала Тарн.",
            ["Думаю, к зиме наша вода дойдёт до каждого села."],
        ),
        (
            "az",
            "Norviyanın baş naziri İlza Tarn şimal vadilərinin fermerləri qarşısında çıxış edib.",
            "“Şimalda quyular üçüncü ildir quruyur və paytaxtda bunu heç kim görmür.”",
            [
                "Biz qışa qədər hər kəndə su çəkəcəyik, bunun xəzinəyə neçəyə başa gəlməsindən asılı olmayaraq.",
                "Borular limandadır, nasosların pulu isə yazda ödənilib.",
                "Əmri özüm imzalamışam və buna görə cavabdehəm.",
            ],
        ),
        (
            "tr",
            "Norviya Başbakanı İlse Tarn kuzey vadilerindeki çiftçilere seslendi.",
            "“Kuzeydeki kuyular üç yıldır kuruyor ve başkentte bunu kimse görmüyor.”",
            [
                "Hazineye kaça mal olursa olsun kıştan önce her köye su getireceğiz.",
                "Borular limanda duruyor, pompaların parası ise ilkbaharda ödendi.",
                "Emri kendim imzaladım ve hesabını ben vereceğim.",
            ],
        ),
        (
            "hy",
            "Նորվիայի վարչապետ Իլզա Տարնը ելույթ ունեցավ հյուսիսային հովիտների ֆերմերների առջև։",
            "«Հյուսիսի ջրհորները երրորդ տարին է չորանում են, և մայրաքաղաքում դա ոչ ոք չի տեսնում»։",
            [
                "Մենք մինչև ձմեռ ջուր կհասցնենք ամեն գյուղ, ինչ էլ որ դա արժենա գանձարանին։",
                "Խողովակները նավահանգստում են, պոմպերի գումարը վճարվել է գարնանը։",
                "Հրամանը ես եմ ստորագրել և պատրաստ եմ պատասխան տալ։",
            ],
        ),
        (
            "ka",
            "ნორვიის პრემიერ-მინისტრი ილზე ტარნი ჩრდილოეთის ფერმერების წინაშე გამოვიდა.",
            "„ჩრდილოეთში ჭები მესამე წელია შრება და დედაქალაქში ამას არავინ ამჩნევს“.",
            [
                "ჩვენ ზამთრამდე ყველა სოფელში მივიყვანთ წყალს, რაც უნდა დაუჯდეს ეს ხაზინას.",
                "მილები პორტშია, ტუმბოების ფული კი გაზაფხულზე გადაიხადეს.",
                "ბრძანებას მე მოვაწერე ხელი და პასუხისმგებელიც მე ვარ.",
            ],
        ),
    ],
)
def test_first_person_behind_a_speech_goes_on_with_it(language: str, lead: str, quote: str, goes_on: list[str]) -> None:
    assert linked(lead, quote, *goes_on, language=language) == goes_on


def test_paragraph_between_two_marked_ones_belongs_to_the_first() -> None:
    assert linked(EN_LEAD, EN_QUOTE, EN_WE, "“And the sheep will drink first,” Tarn said.") == [EN_WE]


def test_unmarked_speech_behind_a_colon_lead_goes_on() -> None:
    lead = EN_LEAD + "\nTarn told the farmers: “The wells of the north have run dry for the third year.”"
    assert linked(lead, "We know it, and we shall bring water to every village.") == [
        "We know it, and we shall bring water to every village."
    ]


@pytest.mark.parametrize(
    "narration",
    [
        EN_NARRATION,
        EN_OPEN,
        "Tarn then left the hall without taking the questions of those who had come for answers.",
        "“We have waited for three years,” said Bo Lind, a grower of barley from the valley of Sorn.",
        "Will you resign if the water does not come to our villages before the winter begins?",
        "HAVN (NPA) — We have seen the wells of the north, and they are dry, the agency reports from there.",
        "Bo Lind: We have waited for three years, and we are still waiting for the water to come.",
        "Our correspondent asked the ministry when the pipes that it has bought would leave the harbour.",
        "We reported in May that the pipes had been lying in the harbour of Havn since the winter.",
        "Follow our channel, where we publish what the prime minister and her ministers have to say.",
        "She added that the growers would be paid, and that the farms of the valley were ours to save.",
        "According to Lind, our villages have never had a winter as dry as the one that is coming now.",
        "And what has become of our pumps?",
        "Lind, who keeps sheep, said we should not believe a word that is spoken in the capital.",
        "We agree, Lind said.",
        "We Care, a charity, brings water to the villages of the north in lorries that it hires by the day.",
    ],
)
def test_narration_behind_a_speech_is_not_linked(narration: str) -> None:
    assert linked(EN_LEAD, EN_QUOTE, narration) == []


def test_speech_does_not_go_on_behind_narration() -> None:
    assert linked(EN_LEAD, EN_QUOTE, EN_NARRATION, EN_WE) == []


@pytest.mark.parametrize(
    ("language", "lead", "quote", "narration"),
    [
        (
            "ru",
            "Премьер-министр Норвии Ильза Тарн выступила перед фермерами северных долин.",
            "«Колодцы на севере пересохли третий год подряд, и в столице этого никто не заметил».",
            narration,
        )
        for narration in (
            "Фермеры севера потеряли треть своих овец за время засухи.",
            "Как мы сообщали ранее, трубы с весны лежат в порту Хавна.",
            "Тарн добавила, что наши фермы будут спасены.",
            "По его словам, мы все должны подождать до зимы.",
            "А что будет с нашими насосами?",
            "Наш корреспондент спросил в министерстве, когда привезут трубы.",
            "Движение «Наш дом» собирает подписи под письмом премьеру.",
            "Мы ждём уже три года, заявил фермер Бо Линд.",
        )
    ]
    + [
        (
            "az",
            "Norviyanın baş naziri İlza Tarn şimal vadilərinin fermerləri qarşısında çıxış edib.",
            "“Şimalda quyular üçüncü ildir quruyur və paytaxtda bunu heç kim görmür.”",
            narration,
        )
        for narration in (
            "Fermerlər quraqlıq dövründə qoyunlarının üçdə birini itiriblər.",
            "Müxbirimiz nazirlikdən boruların nə vaxt gətiriləcəyini soruşub.",
            "Baş nazir bildirib ki, bizim fermalar xilas ediləcək.",
            "Fındıq ixracı bu il iki dəfə azalıb və fermerlər ziyana düşüb.",
        )
    ]
    + [
        (
            "tr",
            "Norviya Başbakanı İlse Tarn kuzey vadilerindeki çiftçilere seslendi.",
            "“Kuzeydeki kuyular üç yıldır kuruyor ve başkentte bunu kimse görmüyor.”",
            narration,
        )
        for narration in (
            "Çiftçiler kuraklıkta koyunlarının üçte birini kaybetti.",
            "Muhabirimiz bakanlığa boruların ne zaman getirileceğini sordu.",
            "Tarn, bizim çiftliklerin kurtarılacağını söyledi.",
            "Bölgede beklenmedik bir fırtına fındık bahçelerine zarar verdi.",
        )
    ]
    + [
        (
            "hy",
            "Նորվիայի վարչապետ Իլզա Տարնը ելույթ ունեցավ հյուսիսային հովիտների ֆերմերների առջև։",
            "«Հյուսիսի ջրհորները երրորդ տարին է չորանում են, և մայրաքաղաքում դա ոչ ոք չի տեսնում»։",
            narration,
        )
        for narration in (
            "Ֆերմերները երաշտի ընթացքում կորցրել են ոչխարների մեկ երրորդը։",
            "Նրա խոսքով՝ իրենք պետք է սպասեն մինչև ձմեռ։",
            "Ինչպես արդեն տեղեկացրել ենք, խողովակները նավահանգստում են։",
            "Նշենք, որ խողովակները նավահանգստում են։",
            "Նոր շենք և նոր զենք է պետք, գրում են թերթերը։",
            "Ջրի մասին նոր օրենք ընդունվեց խորհրդարանում երեկոյան։",
        )
    ]
    + [
        (
            "ka",
            "ნორვიის პრემიერ-მინისტრი ილზე ტარნი ჩრდილოეთის ფერმერების წინაშე გამოვიდა.",
            "„ჩრდილოეთში ჭები მესამე წელია შრება და დედაქალაქში ამას არავინ ამჩნევს“.",
            narration,
        )
        for narration in (
            "ფერმერებმა გვალვის დროს ცხვრის მესამედი დაკარგეს.",
            "ჩვენმა კორესპონდენტმა სამინისტროს მილების ჩამოტანის შესახებ ჰკითხა.",
            "პრემიერმა განაცხადა, რომ ჩვენი ფერმები გადარჩება.",
            "მისი თქმით, ჩვენ ზამთრამდე უნდა დაველოდოთ.",
        )
    ],
)
def test_narration_is_not_linked_in_any_language(language: str, lead: str, quote: str, narration: str) -> None:
    assert linked(lead, quote, narration, language=language) == []


def test_speech_ends_with_its_heading() -> None:
    assert linked(EN_LEAD, EN_QUOTE, "On the harbour", EN_WE) == []


@pytest.mark.parametrize(
    ("language", "quote", "we", "writer"),
    [
        (
            "ru",
            "«Колодцы на севере пересохли третий год подряд».",
            "Мы проведём воду, и мы её сохраним.",
            "Напомним, что трубы лежат в порту.",
        ),
        (
            "az",
            "“Şimalda quyular üçüncü ildir quruyur.”",
            "Biz hər kəndə su çəkəcəyik.",
            "Qeyd edək ki, borular limandadır.",
        ),
        (
            "hy",
            "«Հյուսիսի ջրհորները երրորդ տարին է չորանում են»։",
            "Մենք ջուր կհասցնենք ամեն գյուղ։",
            "Հիշեցնենք, որ խողովակները նավահանգստում են։",
        ),
        (
            "tr",
            "“Kuzeydeki kuyular üç yıldır kuruyor.”",
            "Biz her köye su getireceğiz.",
            "Hatırlatalım, borular limanda duruyor.",
        ),
        (
            "ka",
            "„ჩრდილოეთში ჭები მესამე წელია შრება“.",
            "ჩვენ ყველა სოფელში მივიყვანთ წყალს.",
            "შეგახსენებთ, რომ მილები პორტშია.",
        ),
    ],
)
def test_writer_who_reminds_readers_ends_the_speech(language: str, quote: str, we: str, writer: str) -> None:
    assert linked(quote, we, writer, language=language) == [we]
    assert writer not in linked(quote, we, writer, we, language=language)


def test_paragraph_before_the_speech_is_not_linked() -> None:
    assert linked(EN_LEAD, EN_WE, EN_QUOTE) == []


def test_nothing_is_linked_where_the_writer_says_we_elsewhere() -> None:
    reportage = "We drove for two days along the dry river to see the village in which she was born."
    assert linked(reportage, EN_LEAD, EN_QUOTE, EN_WE) == []


def test_work_of_the_newsroom_elsewhere_does_not_matter() -> None:
    ours = "Our correspondent was told that the hall had been full an hour before the meeting."
    assert linked(ours, EN_LEAD, EN_QUOTE, EN_WE) == [EN_WE]


def test_nothing_is_linked_to_a_phrase_a_title_or_a_speech_with_narration_behind_it() -> None:
    for before in (
        "The growers call the drought “a slow flood” and have stopped counting what they lost.",
        "The film “The Wells of the North” will be shown to the farmers in the evening.",
        EN_QUOTE + " The hall rose. Somebody at the back began to sing, and then the lights went out.",
    ):
        assert linked(EN_LEAD, before, EN_WE) == []


def test_a_single_our_behind_narration_is_not_enough() -> None:
    cued = EN_QUOTE[:-1] + ",” Tarn said."
    assert linked(EN_LEAD, cued, "The drought is by far the worst that our nation has ever seen.") == []


@pytest.mark.parametrize(
    ("language", "quote", "ours", "we"),
    [
        ("en", EN_QUOTE, "Droughts like this one are still rare in our country.", EN_WE),
        (
            "ru",
            "«Колодцы на севере пересохли третий год подряд».",
            "В нашей стране такие засухи пока редки.",
            "Мы проведём воду в каждое село.",
        ),
        (
            "az",
            "“Şimalda quyular üçüncü ildir quruyur.”",
            "Ölkəmizdə, bizim iqlimdə belə quraqlıq nadir haldır.",
            "Biz hər kəndə su çəkəcəyik.",
        ),
        (
            "tr",
            "“Kuzeydeki kuyular üç yıldır kuruyor.”",
            "Ülkemizde, bizim iklimimizde böyle kuraklık nadirdir.",
            "Biz her köye su getireceğiz.",
        ),
        (
            "hy",
            "«Հյուսիսի ջրհորները երրորդ տարին է չորանում են»։",
            "Մեր երկրում նման երաշտը հազվադեպ է լինում։",
            "Մենք ջուր կհասցնենք ամեն գյուղ։",
        ),
        (
            "ka",
            "„ჩრდილოეთში ჭები მესამე წელია შრება“.",
            "ჩვენს ქვეყანაში ასეთი გვალვა იშვიათია.",
            "ჩვენ ყველა სოფელში მივიყვანთ წყალს.",
        ),
    ],
)
def test_our_alone_goes_on_with_a_speech_only_beside_we(language: str, quote: str, ours: str, we: str) -> None:
    assert linked(quote, ours, language=language) == []
    assert linked(quote, we, ours, language=language) == [we, ours]


def test_two_paragraphs_without_a_first_person_end_the_speech() -> None:
    assert linked(EN_LEAD, EN_QUOTE, EN_OPEN, EN_OPEN, EN_WE) == []
