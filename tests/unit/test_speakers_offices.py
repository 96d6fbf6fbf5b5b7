"""A surname whose office only somebody else can bear is not given to the one full name that the article has."""

import pytest

from support.speech import speakers_by_line as speakers

_OTO = "Oto Brandt"
_MINISTER = "“The river is ours,” Agriculture Minister Oto Brandt said on Thursday."


@pytest.mark.parametrize(
    "other",
    [
        "“The dam is ours,” President Brandt of Sarvia said on Wednesday.",
        "“The dam is ours,” said Sarvian President Brandt.",
        "“The dam is ours,” Prime Minister Brandt said.",
        "“The dam is ours,” Vice President Brandt said.",
        "Mayor Brandt said: “The dam is ours.”",
        "“The dam is ours,” President Brandt, a former minister, said.",
        "“The dam is ours,” Brandt, the president of Sarvia, said.",
        "According to Gov. Brandt, “the dam was built in less than a year.”",
    ],
)
def test_a_surname_with_an_office_that_contradicts_the_full_names_stays_as_printed(other: str) -> None:
    assert speakers(f"{other}\n{_MINISTER}") == ["Brandt", _OTO]
    assert speakers(f"{_MINISTER}\n{other}") == [_OTO, "Brandt"]


@pytest.mark.parametrize(
    "same",
    [
        "“The dam is ours,” Minister Brandt said.",
        "“The dam is ours,” Mr. Brandt said.",
        "“The dam is ours,” Dr. Brandt said.",
        "“The dam is ours,” Sen. Brandt said.",
        "“The dam is ours,” Gen. Brandt said.",
        "“The dam is ours,” candidate Brandt said.",
        "“The dam is ours,” former President Brandt said.",
        "“The dam is ours,” Brandt said.",
    ],
)
def test_a_title_that_one_person_may_bear_beside_an_office_contradicts_nothing(same: str) -> None:
    assert speakers(f"{_MINISTER}\n{same}") == [_OTO, _OTO]


@pytest.mark.parametrize(
    "named",
    [
        "“The dam is ours,” Oto Brandt, the president of Sarvia, said.",
        "“The dam is ours,” President Oto Brandt said.",
        "“The dam is ours,” former President Oto Brandt said.",
        "The president, Oto Brandt, came. “The dam is ours,” Oto Brandt said.",
    ],
)
def test_an_office_that_the_full_name_has_too_contradicts_nothing(named: str) -> None:
    assert speakers(f"{named}\n{_MINISTER}\n“The canal is ours,” President Brandt said.") == [_OTO] * 3


@pytest.mark.parametrize(
    "named",
    [
        "“The dam is ours,” Brandt, an ally of President Roe, said.",
        "“The dam is ours,” President Roe’s aide Brandt said.",
        "“The dam is ours,” Brandt, President Roe’s aide, said.",
    ],
)
def test_the_office_of_whom_somebody_serves_contradicts_nothing(named: str) -> None:
    assert speakers(f"{_MINISTER}\n{named}") == [_OTO, _OTO]


def test_a_full_name_without_an_office_is_contradicted_by_none() -> None:
    assert speakers("“The dam is ours,” Oto Brandt said.\n“The canal is ours,” President Brandt said.") == [_OTO, _OTO]


def test_a_past_office_is_not_another_one() -> None:
    text = "“The dam is ours,” former Mayor Oto Brandt said.\n“The canal is ours,” President Brandt said."
    assert speakers(text) == [_OTO, _OTO]


def test_a_bare_surname_is_nobodys_where_two_may_bear_it_and_an_office_tells_them_apart() -> None:
    text = "President Brandt came.\n" + _MINISTER
    bare = "“The canal is ours,” Brandt said."
    known = "“The canal is ours,” Minister Brandt said."
    assert speakers(f"{text}\n{bare}\n{known}") == [_OTO, "Brandt", _OTO]


_OTHERS = {
    "ru": ("Отто Брандт", "Брандт"),
    "tr": ("Vera Sunay", "Sunay"),
    "az": ("Vera Sunay", "Sunay"),
    "hy": ("Արամ Գավրյան", "Գավրյան"),
    "ka": ("დავით გავრაძე", "გავრაძე"),
}


@pytest.mark.parametrize(
    ("language", "minister", "president"),
    [
        (
            "ru",
            "«Река наша», — заявил министр сельского хозяйства Отто Брандт.",
            "«Сбора не будет», — заявил президент Сарвии Брандт.",
        ),
        ("tr", "Tarım Bakanı Vera Sunay, “Kanal bitecek” dedi.", "Cumhurbaşkanı Sunay, “Nehir bizim” dedi."),
        ("az", "Ekologiya naziri Vera Sunay “Kanal bitəcək” deyib.", "Prezident Sunay “Çay bizimdir” deyib."),
        (
            "hy",
            "«Ջուրը մերն է»,- ասաց գյուղատնտեսության նախարար Արամ Գավրյանը։",
            "«Գետը մերն է»,- ասաց նախագահ Գավրյանը։",
        ),
        (
            "ka",
            "„წყალი ჩვენია“, - განაცხადა სოფლის მეურნეობის მინისტრმა დავით გავრაძემ.",
            "„მდინარე ჩვენია“, - განაცხადა პრეზიდენტმა გავრაძემ.",
        ),
    ],
)
def test_offices_tell_two_bearers_of_a_surname_apart_in_every_language(
    language: str, minister: str, president: str
) -> None:
    full, alone = _OTHERS[language]
    assert speakers(f"{minister}\n{president}", language) == [full, alone]
    assert speakers(f"{president}\n{minister}", language) == [alone, full]


@pytest.mark.parametrize(
    ("language", "minister", "same"),
    [
        ("ru", "«Река наша», — заявил министр Отто Брандт.", "«Порт богат», — сказал министр Брандт."),
        ("ru", "«Река наша», — заявил министр Отто Брандт.", "«Порт богат», — сказал господин Брандт."),
        ("ru", "«Река наша», — заявил министр Отто Брандт.", "«Порт богат», — сказал бывший президент Брандт."),
        ("tr", "Tarım Bakanı Vera Sunay, “Kanal bitecek” dedi.", "Sayın Sunay, “Nehir bizim” dedi."),
        ("tr", "Tarım Bakanı Vera Sunay, “Kanal bitecek” dedi.", "Eski Cumhurbaşkanı Sunay, “Nehir bizim” dedi."),
        ("az", "Ekologiya naziri Vera Sunay “Kanal bitəcək” deyib.", "Cənab Sunay “Çay bizimdir” deyib."),
        ("az", "Ekologiya naziri Vera Sunay “Kanal bitəcək” deyib.", "Keçmiş prezident Sunay “Çay bizimdir” deyib."),
        ("hy", "«Ջուրը մերն է»,- ասաց նախարար Արամ Գավրյանը։", "«Գետը մերն է»,- ասաց պարոն Գավրյանը։"),
        ("hy", "«Ջուրը մերն է»,- ասաց նախարար Արամ Գավրյանը։", "«Գետը մերն է»,- ասաց նախկին նախագահ Գավրյանը։"),
        ("ka", "„წყალი ჩვენია“, - თქვა მინისტრმა დავით გავრაძემ.", "„მდინარე ჩვენია“, - თქვა ბატონმა გავრაძემ."),
        (
            "ka",
            "„წყალი ჩვენია“, - თქვა მინისტრმა დავით გავრაძემ.",
            "„მდინარე ჩვენია“, - თქვა ყოფილმა პრეზიდენტმა გავრაძემ.",
        ),
    ],
)
def test_a_form_of_address_or_a_past_office_contradicts_nothing_in_any_language(
    language: str, minister: str, same: str
) -> None:
    full, _ = _OTHERS[language]
    assert speakers(f"{minister}\n{same}", language) == [full, full]


_ATTENDANTS = [
    (
        "ru",
        "«Река наша», — сказала жена президента Ольга Велина.",
        "«Мост закрыт», — сказал президент.",
        "Ольга Велина",
    ),
    ("ru", "«Река наша», — сказал сын президента Иво Тарсов.", "«Мост закрыт», — сказал президент.", "Иво Тарсов"),
    ("ru", "«Река наша», — сказал помощник мэра Тарска Иво Тарсов.", "«Мост закрыт», — сказал мэр.", "Иво Тарсов"),
    ("ru", "«Река наша», — сказала дочь мэра Ольга Велина.", "«Мост закрыт», — сказал мэр.", "Ольга Велина"),
    (
        "az",
        "“Çay bizimdir”, — prezidentin xanımı Aysel Qaralı dedi.",
        "“Körpü bağlıdır”, — prezident dedi.",
        "Aysel Qaralı",
    ),
    (
        "tr",
        "“Nehir bizim” dedi Cumhurbaşkanı Başdanışmanı Kaan Torlak.",
        "“Köprü kapalı” dedi Cumhurbaşkanı.",
        "Kaan Torlak",
    ),
    ("hy", "«Գետը մերն է»,- ասաց նախագահի կին Աննա Տարսյանը։", "«Կամուրջը փակ է»,- ասաց նախագահը։", "Աննա Տարսյան"),
    ("hy", "«Գետը մերն է»,- ասաց նախագահի որդի Արամ Տարսյանը։", "«Կամուրջը փակ է»,- ասաց նախագահը։", "Արամ Տարսյան"),
    (
        "ka",
        "„მდინარე ჩვენია“, - თქვა პრეზიდენტის მეუღლემ ნინო ტარსაშვილმა.",
        "„ხიდი დაკეტილია“, - თქვა პრეზიდენტმა.",
        "ნინო ტარსაშვილი",
    ),
    (
        "ka",
        "„მდინარე ჩვენია“, - თქვა პრეზიდენტის კანცელარიის წარმომადგენელმა ირაკლი ტარსაშვილმა.",
        "„ხიდი დაკეტილია“, - თქვა პრეზიდენტმა.",
        "ირაკლი ტარსაშვილი",
    ),
    (
        "en",
        "“The river is ours,” said the president’s wife, Mara Brandt.",
        "“It is closed,” the president said.",
        "Mara Brandt",
    ),
]


@pytest.mark.parametrize(("language", "attendant", "president", "name"), _ATTENDANTS)
def test_who_is_somebody_to_the_president_speaks_under_their_own_name_and_not_as_the_president(
    language: str, attendant: str, president: str, name: str
) -> None:
    assert speakers(f"{attendant}\n{president}", language) == [name, None]


def test_what_follows_a_first_name_is_not_the_surname_of_another_in_another_case() -> None:
    text = "Мост открыла крестница президента Ольга Велина.\n«Мост закрыт», — сказал президент."
    assert speakers(text, "ru") == [None]
