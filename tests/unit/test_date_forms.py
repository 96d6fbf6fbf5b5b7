"""Which forms of dates are read in each language, and what they mean."""

import pytest

from index.dates import find_dates
from index.languages import LANGUAGES
from index.model import SourceDate

_PUBLISHED = "2022-07-16"  # a Saturday


def read(text: str, language: str, published: str | None = _PUBLISHED) -> list[tuple[str, str]]:
    mentions = find_dates(text, language, SourceDate(published) if published else None)
    return [(mention.date.words, mention.date.value) for mention in mentions]


_ENGLISH = [
    ("They met on July 15th.", "July 15th", "2022-07-15"),
    ("They met on the fifteenth of July.", "fifteenth of July", "2022-07-15"),
    ("They met on the twenty-first of June 2021.", "twenty-first of June 2021", "2021-06-21"),
    ("They met on July the 15th, 2021.", "July the 15th, 2021", "2021-07-15"),
    ("They met on 07/15/2022.", "07/15/2022", "2022-07-15"),
    ("They met on 2022/07/15.", "2022/07/15", "2022-07-15"),
    ("They met at 2022-07-15T10:00.", "2022-07-15", "2022-07-15"),
    ("They met on Fri., July 15.", "July 15", "2022-07-15"),
    ("They met from 3 to 5 May.", "3 to 5 May", "2022-05"),
    ("They met July 10-15, 2021.", "July 10-15, 2021", "2021-07"),
    ("They met in early 2020.", "early 2020", "2020"),
    ("They met in late July.", "late July", "2022-07"),
    ("They met in mid-July.", "mid-July", "2022-07"),
    ("They met in May.", "May", "2022-05"),
    ("They met last month.", "last month", "2022-06"),
    ("They met last year.", "last year", "2021"),
    ("They met this morning.", "this morning", "2022-07-16"),
    ("They met last night.", "last night", "2022-07-15"),
    ("They met a day ago.", "a day ago", "2022-07-15"),
    ("They met in July of last year.", "July of last year", "2021-07"),
    ("They met on July 5 last year.", "July 5 last year", "2021-07-05"),
    ("They met last July.", "July", "2021-07"),
    ("They met on Thursday, July 15.", "Thursday, July 15", "2021-07-15"),
    ("They met last week’s Tuesday.", "last week’s Tuesday", "2022-07-05"),
    ("They met on Tuesday of last week.", "Tuesday of last week", "2022-07-05"),
    ("They met on Tuesday last week.", "Tuesday last week", "2022-07-05"),
    ("They will meet on Tuesday next week.", "Tuesday next week", "2022-07-19"),
    ("They met next to the mill on Tuesday.", "Tuesday", "2022-07-12"),
]
_RUSSIAN = [
    ("Встреча прошла 15-го июля.", "15-го июля", "2022-07-15"),
    ("Встреча прошла пятнадцатого июля.", "пятнадцатого июля", "2022-07-15"),
    ("Встреча прошла двадцать первого июня 2021 года.", "двадцать первого июня 2021 года", "2021-06-21"),
    ("Пожар начался в ночь на 15 июля.", "15 июля", "2022-07-15"),
    ("Пожар начался в ночь с 14 на 15 июля.", "14 на 15 июля", "2022-07"),
    ("Встречи идут с 3 по 5 мая.", "3 по 5 мая", "2022-05"),
    ("Встречи идут 10–15 июля.", "10–15 июля", "2022-07"),
    ("Встреча прошла 15.07.2022.", "15.07.2022", "2022-07-15"),
    ("Встреча прошла 05/08/2021.", "05/08/2021", "2021-08-05"),
    ("Встреча прошла в июне 2021 г.", "июне 2021 г", "2021-06"),
    ("Встреча прошла в начале июля.", "начале июля", "2022-07"),
    ("Встреча прошла в конце 2021 года.", "конце 2021 года", "2021"),
    ("Встреча прошла в 2019-м.", "2019-м", "2019"),
    ("Встреча прошла в прошлом году.", "прошлом году", "2021"),
    ("Встреча прошла в прошлом месяце.", "прошлом месяце", "2022-06"),
    ("Встреча прошла в среду.", "среду", "2022-07-13"),
    ("Встреча прошла в минувшую среду.", "среду", "2022-07-13"),
    ("Встреча прошла вечером в пятницу, 15 июля.", "пятницу, 15 июля", "2022-07-15"),
    ("Встреча прошла во вторник на прошлой неделе.", "вторник на прошлой неделе", "2022-07-05"),
    ("На прошлой неделе, во вторник, прошла встреча.", "вторник", "2022-07-12"),
    ("Вчерашняя встреча закончилась ничем.", "Вчерашняя", "2022-07-15"),
    ("Встреча прошла три дня назад.", "три дня назад", "2022-07-13"),
    ("Встреча прошла день назад.", "день назад", "2022-07-15"),
    ("Встреча прошла в июле прошлого года.", "июле прошлого года", "2021-07"),
    ("Встреча прошла 15 июля прошлого года.", "15 июля прошлого года", "2021-07-15"),
    ("Встреча прошла в среду, 21 июля.", "среду, 21 июля", "2021-07-21"),
]
_AZERBAIJANI = [
    ("Görüş iyulun 15-i keçirilib.", "iyulun 15-i", "2022-07-15"),
    ("Görüş 15 iyul 2021-ci ildə keçirilib.", "15 iyul 2021-ci ildə", "2021-07-15"),
    ("Görüş 2021-ci ilin iyulunda keçirilib.", "2021-ci ilin iyulunda", "2021-07"),
    ("Görüş 2021-ci il iyul ayının 15-də keçirilib.", "2021-ci il iyul ayının 15-də", "2021-07-15"),
    ("Görüşlər iyulun 10-15-də keçirilib.", "iyulun 10-15-də", "2022-07"),
    ("Görüşlər iyulun 10-dan 15-dək davam edib.", "iyulun 10-dan 15-dək", "2022-07"),
    ("Görüş iyul ayında keçirilib.", "iyul ayında", "2022-07"),
    ("Görüş iyulda keçirilib.", "iyulda", "2022-07"),
    ("Görüş 2021-ci ildə keçirilib.", "2021-ci ildə", "2021"),
    ("Görüş 2021-də keçirilib.", "2021-də", "2021"),
    ("Görüş keçən il keçirilib.", "keçən il", "2021"),
    ("Görüş ötən ay keçirilib.", "ötən ay", "2022-06"),
    ("Görüş 15.07.2022-ci ildə keçirilib.", "15.07.2022", "2022-07-15"),
    ("Görüş cümə günü keçirilib.", "cümə günü", "2022-07-15"),
    ("Görüş ötən həftənin çərşənbə axşamı keçirilib.", "ötən həftənin çərşənbə axşamı", "2022-07-05"),
    ("Görüş keçən həftə cümə günü keçirilib.", "keçən həftə cümə günü", "2022-07-08"),
    ("Dünənki görüş nəticəsiz qalıb.", "Dünənki", "2022-07-15"),
    ("Görüş bu səhər keçirilib.", "bu səhər", "2022-07-16"),
    ("Görüş üç gün əvvəl keçirilib.", "üç gün əvvəl", "2022-07-13"),
    ("Görüş 3 gün öncə keçirilib.", "3 gün öncə", "2022-07-13"),
]
_TURKISH = [
    ("Görüşme 15 Temmuz Cuma günü yapıldı.", "15 Temmuz Cuma günü", "2022-07-15"),
    ("Görüşme 17 Temmuz Pazar yapılacak.", "17 Temmuz Pazar", "2022-07-17"),
    ("Görüşme 15 Temmuz 2021 tarihinde yapıldı.", "15 Temmuz 2021", "2021-07-15"),
    ("Görüşme Temmuz'un 15'inde yapıldı.", "Temmuz'un 15'inde", "2022-07-15"),
    ("Görüşme 10-15 Temmuz'da yapıldı.", "10-15 Temmuz'da", "2022-07"),
    ("Görüşme 3 ile 5 Mayıs arasında yapıldı.", "3 ile 5 Mayıs", "2022-05"),
    ("Görüşme 2021 Temmuz'unda yapıldı.", "2021 Temmuz'unda", "2021-07"),
    ("Görüşme Temmuz ayında yapıldı.", "Temmuz ayında", "2022-07"),
    ("Görüşme Temmuz'da yapıldı.", "Temmuz'da", "2022-07"),
    ("Görüşme 2021'de yapıldı.", "2021'de", "2021"),
    ("Görüşme 2021 yılında yapıldı.", "2021 yılında", "2021"),
    ("Görüşme geçen yıl yapıldı.", "geçen yıl", "2021"),
    ("2021 yılının şubat ayında 15 bin araç satıldı.", "2021 yılının şubat ayında", "2021-02"),
    ("2021 Şubat'ta 15 bin araç satıldı.", "2021 Şubat'ta", "2021-02"),
    ("Bu yılın şubat ayında buluştular.", "Bu yılın şubat ayında", "2022-02"),
    ("Görüşme 17 Temmuz 2022 Pazar günü yapılacak.", "17 Temmuz 2022 Pazar günü", "2022-07-17"),
    ("Görüşme geçen ay yapıldı.", "geçen ay", "2022-06"),
    ("Görüşme 15.07.2022'de yapıldı.", "15.07.2022", "2022-07-15"),
    ("Görüşme Cuma'ya ertelenmişti.", "Cuma'ya", "2022-07-15"),
    ("Görüşme geçen hafta salı günü yapıldı.", "geçen hafta salı günü", "2022-07-05"),
    ("Görüşme geçtiğimiz cuma yapıldı.", "cuma", "2022-07-15"),
    ("Dünkü görüşme sonuçsuz kaldı.", "Dünkü", "2022-07-15"),
    ("Görüşme bu sabah yapıldı.", "bu sabah", "2022-07-16"),
    ("Görüşme üç gün önce yapıldı.", "üç gün önce", "2022-07-13"),
]
_ARMENIAN = [
    ("Հանդիպումը կայացել է հուլիսի 15-ին, 2021 թ.։", "հուլիսի 15-ին, 2021 թ", "2021-07-15"),
    ("Հանդիպումը կայացել է 2021 թվականի հուլիսի 15-ին։", "2021 թվականի հուլիսի 15-ին", "2021-07-15"),
    ("Հանդիպումը կայացել է 2021թ. հուլիսի 15-ին։", "2021թ. հուլիսի 15-ին", "2021-07-15"),
    ("Հանդիպումը կայացել է 2021-ի հուլիսի 15-ին։", "2021-ի հուլիսի 15-ին", "2021-07-15"),
    ("Հանդիպումը կայացել է 15 հուլիսի 2021 թ.։", "15 հուլիսի 2021 թ", "2021-07-15"),
    ("Հուլիսի 15-ի հանդիպումը կարճ էր։", "Հուլիսի 15-ի", "2022-07-15"),
    ("Հանդիպումները եղել են հուլիսի 10-15-ը։", "հուլիսի 10-15-ը", "2022-07"),
    ("Հանդիպումները եղել են հուլիսի 10-ից 15-ը։", "հուլիսի 10-ից 15-ը", "2022-07"),
    ("Հանդիպումը կայացել է հունիսին։", "հունիսին", "2022-06"),
    ("Հանդիպումը կայացել է հունիս ամսին։", "հունիս ամսին", "2022-06"),
    ("Հանդիպումը կայացել է 2021 թվականին։", "2021 թվականին", "2021"),
    ("Հանդիպումը կայացել է 2021-ին։", "2021-ին", "2021"),
    ("Հանդիպումը կայացել է անցած տարի։", "անցած տարի", "2021"),
    ("Հանդիպումը կայացել է անցյալ ամիս։", "անցյալ ամիս", "2022-06"),
    ("Հանդիպումը կայացել է 15.07.2022-ին։", "15.07.2022", "2022-07-15"),
    ("Հանդիպումը կայացել է ուրբաթ օրը։", "ուրբաթ օրը", "2022-07-15"),
    ("Հանդիպումը կայացել է անցած շաբաթ երեքշաբթի օրը։", "անցած շաբաթ երեքշաբթի օրը", "2022-07-05"),
    ("Երեկվա հանդիպումը կարճ էր։", "Երեկվա", "2022-07-15"),
    ("Հանդիպումը կայացել է այս առավոտ։", "այս առավոտ", "2022-07-16"),
    ("Հանդիպումը կայացել է երեք օր առաջ։", "երեք օր առաջ", "2022-07-13"),
]
_GEORGIAN = [
    ("შეხვედრა 2021 წლის 15 ივლისს გაიმართა.", "2021 წლის 15 ივლისს", "2021-07-15"),
    ("15 ივლისის შეხვედრა მოკლე იყო.", "15 ივლისის", "2022-07-15"),
    ("შეხვედრა პირველ ივლისს გაიმართა.", "პირველ ივლისს", "2022-07-01"),
    ("შეხვედრები 10-15 ივლისს გაიმართა.", "10-15 ივლისს", "2022-07"),
    ("შეხვედრები 3-დან 5 მაისამდე გაიმართა.", "3-დან 5 მაისამდე", "2022-05"),
    ("შეხვედრა 2021 წლის ივლისში გაიმართა.", "2021 წლის ივლისში", "2021-07"),
    ("შეხვედრა ივნისში გაიმართა.", "ივნისში", "2022-06"),
    ("შეხვედრა ივნისის ბოლოს გაიმართა.", "ივნისის ბოლოს", "2022-06"),
    ("შეხვედრა 2021 წელს გაიმართა.", "2021 წელს", "2021"),
    ("შეხვედრა შარშან გაიმართა.", "შარშან", "2021"),
    ("შეხვედრა გასულ თვეს გაიმართა.", "გასულ თვეს", "2022-06"),
    ("შეხვედრა 15.07.2022-ში გაიმართა.", "15.07.2022", "2022-07-15"),
    ("შეხვედრა პარასკევს გაიმართა.", "პარასკევს", "2022-07-15"),
    ("შეხვედრა გასული კვირის სამშაბათს გაიმართა.", "გასული კვირის სამშაბათს", "2022-07-05"),
    ("გუშინდელი შეხვედრა მოკლე იყო.", "გუშინდელი", "2022-07-15"),
    ("შეხვედრა დღეს დილით გაიმართა.", "დღეს", "2022-07-16"),
    ("შეხვედრა წუხელ გაიმართა.", "წუხელ", "2022-07-15"),
    ("შეხვედრა სამი დღის წინ გაიმართა.", "სამი დღის წინ", "2022-07-13"),
]
_FORMS = {
    "en": _ENGLISH,
    "ru": _RUSSIAN,
    "az": _AZERBAIJANI,
    "tr": _TURKISH,
    "hy": _ARMENIAN,
    "ka": _GEORGIAN,
}


@pytest.mark.parametrize(
    ("language", "text", "words", "value"), [(code, *form) for code, forms in _FORMS.items() for form in forms]
)
def test_a_form_is_read_with_its_words_and_its_value(language: str, text: str, words: str, value: str) -> None:
    assert read(text, language) == [(words, value)]


def test_every_language_has_its_forms() -> None:
    assert set(_FORMS) == set(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "They met the next day.", "2021-03-05"),
        ("en", "They met the following day.", "2021-03-05"),
        ("en", "They met the previous day.", "2021-03-03"),
        ("en", "They met a day earlier.", "2021-03-03"),
        ("en", "They met the day before.", "2021-03-03"),
        ("en", "They met two days later.", "2021-03-06"),
        ("en", "They met three days earlier.", "2021-03-01"),
        ("ru", "Они встретились на следующий день.", "2021-03-05"),
        ("ru", "Они встретились днём ранее.", "2021-03-03"),
        ("ru", "Они встретились через два дня.", "2021-03-06"),
        ("ru", "Они встретились двумя днями ранее.", "2021-03-02"),
        ("az", "Onlar ertəsi gün görüşüblər.", "2021-03-05"),
        ("az", "Onlar bir gün sonra görüşüblər.", "2021-03-05"),
        ("az", "Onlar iki gün sonra görüşüblər.", "2021-03-06"),
        ("tr", "Ertesi gün buluştular.", "2021-03-05"),
        ("tr", "Bir gün sonra buluştular.", "2021-03-05"),
        ("tr", "İki gün sonra buluştular.", "2021-03-06"),
        ("hy", "Նրանք հանդիպեցին հաջորդ օրը։", "2021-03-05"),
        ("hy", "Նրանք հանդիպեցին նախորդ օրը։", "2021-03-03"),
        ("hy", "Նրանք հանդիպեցին երկու օր անց։", "2021-03-06"),
        ("ka", "ისინი მეორე დღეს შეხვდნენ.", "2021-03-05"),
        ("ka", "ისინი მომდევნო დღეს შეხვდნენ.", "2021-03-05"),
        ("ka", "ისინი წინა დღეს შეხვდნენ.", "2021-03-03"),
        ("ka", "ისინი ორი დღის შემდეგ შეხვდნენ.", "2021-03-06"),
    ],
)
def test_a_step_counts_from_the_day_named_before(language: str, text: str, value: str) -> None:
    ((_, first), (_, second)) = read(f"2021-03-04. {text}", language)
    assert (first, second) == ("2021-03-04", value)
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "May said it would rain, and for May it did."),
        ("en", "They saw March and June off; April Holt stayed."),
        ("en", "The mills of the 1990s are gone, like those of the 2010s."),
        ("en", "The Sunday Tidings and the Norvia Today say so."),
        ("en", "They meet every Friday."),
        ("en", "They left the day before the vote."),
        ("en", "They met last week."),
        ("en", "It costs 12.05 or 15/20."),
        ("ru", "В среде учёных спорят; для среды это важно."),
        ("ru", "Они встречаются каждую пятницу."),
        ("ru", "Они встретились на прошлой неделе."),
        ("ru", "Песни 1990-х забыты."),
        ("ru", "На сегодняшний день мост цел."),
        ("ru", "Мост открыли в субботу, 12 июля."),
        ("az", "Bazarda sabah saatlarında alma satılır."),
        ("az", "Onlar hər cümə görüşür."),
        ("tr", "Pazar yerinde ekim yapıldı, mart kedileri geldi."),
        ("tr", "Her cuma buluşuyorlar."),
        ("hy", "Նա զոհվել է մարտում։"),
        ("hy", "Ամեն ուրբաթ նրանք հանդիպում են։"),
        ("ka", "ისინი ყოველ პარასკევს ხვდებიან."),
        ("ka", "ისინი მთელ კვირას მუშაობდნენ."),
    ],
)
def test_a_word_that_only_looks_like_a_date_is_none(language: str, text: str) -> None:
    assert read(text, language) == []


def test_a_range_over_two_months_has_both_its_days_in_the_year_that_it_prints() -> None:
    assert read("They met 28 June – 2 July 2021.", "en") == [("28 June", "2021-06-28"), ("2 July 2021", "2021-07-02")]
    assert read("They met 28 December – 2 January 2021.", "en")[0] == ("28 December", "2020-12-28")


def test_a_concluded_year_is_said_to_be_concluded() -> None:
    (first, last) = find_dates("They met 28 June – 2 July 2021.", "en", None)
    assert (first.date.inferred, last.date.inferred) == (True, False)
