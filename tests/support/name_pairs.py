"""Pairs of names, invented or as common as can be.

They are one person's, two persons', one person's that are not joined yet, or a name and a surname that may be theirs.
"""

ONE_PERSON = """
en Ilham Adiyev = az İlham Ədiyev
en Ilham Adiyev = ru Ильхам Адиев
en Ilham Adiyev = hy Իլհամ Ադիև
en Ilham Adiyev = hy Իլհամ Ադիեւ
en Ilham Adiyev = ka ილჰამ ადიევი
en Ilham Adiyev = tr İlham Adiyev
az İlham Ədiyev = ru Ильхам Адиев
az İlham Ədiyev = hy Իլհամ Ադիև
az İlham Ədiyev = ka ილჰამ ადიევი
ru Ильхам Адиев = ka ილჰამ ადიევი
en Ilham Adiyev = en Ilham Adiev
en Ilham Adiyev = en İlham Ədiyev
en Ilham Adiyev = en ADIYEV Ilham
en Ilham Adiyev = en Adiyev, Ilham
en Ilham Adiyev = ru Адиев Ильхам
en Ilham Adiyev = ru Адиев Ильхам Гейдар оглы
az İlham Heydər oğlu Ədiyev = ru Ильхам Гейдарович Адиев
az İlham Heydər oğlu Ədiyev = az İlham Ədiyev
en Ilham Adiyev = en I. Adiyev
en Ilham Adiyev = ru И. Адиев
en Ilham Adiyev = ru И.Адиев
ru Ильхам Адиев = ru Адиев И.
en President Ilham Adiyev = en Ilham Adiyev
en Heydar Hasanov = ru Гейдар Гасанов
az Heydər Həsənov = ru Гейдар Гасанов
en Jeyhun Hajiyev = az Ceyhun Hacıyev
en Jeyhun Hajiyev = ru Джейхун Гаджиев
az Ceyhun Hacıyev = ka ჯეიჰუნ ჰაჯიევი
en Vugar Guliyev = az Vüqar Quliyev
az Qurban Quliyev = ru Гурбан Гулиев
en Elchin Mammadov = az Elçin Məmmədov
az Elçin Məmmədov = ru Эльчин Мамедов
en Shahla Mammadova = az Şəhla Məmmədova
en Gohar Petrosyan = hy Գոհար Պետրոսյան
en Nikol Petrosyan = en Nikol Petrosian
en Nikol Petrosyan = ru Никол Петросян
en Nikol Petrosyan = az Nikol Petrosyan
en Nikol Petrosyan = ka ნიკოლ პეტროსიანი
hy Նիկոլ Պետրոսյան = ru Петросян Никол
en Davit Khachatryan = hy Դավիթ Խաչատրյան
ru Давид Хачатрян = hy Դավիդ Խաչատրյան
en Giorgi Kiknadze = ka გიორგი კიკნაძე
en Giorgi Kiknadze = ru Гиорги Кикнадзе
en Nino Garibashvili = ka ნინო ღარიბაშვილი
ru Нино Гарибашвили = ka ნინო ღარიბაშვილი
az Nino Qaribaşvili = ka ნინო ღარიბაშვილი
en Irakli Beridze = ka ირაკლი ბერიძე
en Recep Yilmaz = tr Recep Yılmaz
tr Recep Yılmaz = ru Реджеп Йылмаз
tr Recep Yılmaz = az Rəcəp Yılmaz
tr Kemal Kılıçoğlu = ru Кемаль Кылычоглу
tr Kemal Kılıçoğlu = en Kemal Kilicoglu
tr Ayşe Şahin = en Ayse Sahin
tr Çağrı Öztürk = ru Чагры Озтюрк
en Sergey Ivanov = ru Сергей Иванов
en Sergei Ivanov = en Sergey Ivanov
en Sergey Ivanov = ru Иванов Сергей Петрович
ru Сергей Петрович Иванов = ru Иванов С. П.
ru Сергей Иванов = ru С.П. Иванов
en Olga Ivanova = ru Ольга Иванова
en Mikhail Zelensky = ru Михаил Зеленский
en Mikhail Zelenskyy = en Mikhail Zelenskiy
en Alexander Petrov = ru Александр Петров
az Aleksandr Petrov = hy Ալեքսանդր Պետրով
en Pyotr Semyonov = ru Петр Семенов
ru Пётр Семёнов = ru Петр Семенов
en Yuri Yakovlev = ru Юрий Яковлев
en Yevgeny Orlov = ru Евгений Орлов
en Tatyana Sokolova = ru Татьяна Соколова
en Andrei Medvedev = ka ანდრეი მედვედევი
en Maria Popova = ru Мария Попова
en Jane Brown = ru Джейн Браун
en James Brown = ru Джеймс Браун
en Kate Brown = ru Кейт Браун
en Mary Brown = ru Мэри Браун
en David Hameron = ru Дэвид Хэмерон
en Donald Trumpson = ru Дональд Трампсон
en Joe Ryden = ka ჯო რაიდენი
en John Smith = ru Джон Смит
en Charles Wood = ru Чарльз Вуд
en Michael Green = ru Майкл Грин
en George Brown = ru Джордж Браун
en Mikheil Beridze = ka მიხეილ ბერიძე
en Philip Jackson = ru Филип Джексон
en William Brown = ru Вильям Браун
en John F. Carter = en John Carter
en John F. Carter = en John Fitzgerald Carter
en Martin Carter Jr. = en Martin Carter
en Anna van der Berg = ru Анна ван дер Берг
en Omar al-Hakim = ru Омар аль-Хаким
en Dana Orlić = en Dana Orlic
en Dana Vellin = ru Дана Велин
ru Дана Веллин = hy Դանա Վելին
en Ministry of Defence = en Ministry of defence
ru Министерство обороны = ru министерство обороны
"""

TWO_PERSONS = """
en Ilham Adiyev | en Heydar Adiyev
az İlham Ədiyev | ru Гейдар Адиев
ru Ильхам Адиев | ka ჰეიდარ ადიევი
en Ilham Adiyev | ru Натиг Адиев
en Ilham Adiyev | ru Лейла Адиева
en Leyla Adiyeva | en Leyla Adiyev
ru Иван Иванов | ru Иван Иванова
ru Александр Иванов | ru Александра Иванова
en Alexander Ivanov | ru Александра Иванова
en Valentin Petrov | ru Валентина Петрова
ru Евгений Зеленский | ru Евгения Зеленская
en Evgeny Zelensky | ru Евгения Зеленская
az Elçin Məmmədov | az Elçin Məmmədova
az Elçin Məmmədov | ru Эльчин Мамедова
ka გიორგი ადიევი | ka გიორგი ადიევა
en Olga Ivanova | ru Елена Иванова
en Elena Petrova | ru Алина Петрова
en Alina Petrova | ru Елена Петрова
en Lana Petrova | ru Лена Петрова
en Anna Petrova | ru Инна Петрова
en Anna Petrova | ru Яна Петрова
en Marina Petrova | ru Мариана Петрова
en Dana Petrova | ru Дина Петрова
en Murat Adiyev | ru Марат Адиев
en Ali Cohen | ru Эли Коэн
en David Gill | en David Hill
en Dana Velin | en Dana Vellin
en Dana Velin | en D. Vellin
en Hilary Velin | en Hillary Velin
ru Дана Велин | ru Дана Веллин
az Dana Vəlin | az Dana Vəllin
hy Դանա Վելին | hy Դանա Վելլին
ka დანა ველინი | ka დანა ველლინი
tr Dana Velin | tr Dana Vellin
en Karl Jones | en Carl Jones
en Eric Smith | en Erik Smith
en Ali Khan | en Ali Han
en Walter Schmidt | en Valter Schmidt
en Thomas James | en James Thomas
en John Thomson | en John Thompson
en John Smith | en Jon Smyth
en John Smith | ru Джеймс Смит
en George W. Carter | en George H. W. Carter
en Martin Carter Jr. | en Martin Carter Sr.
ru Иван Сергеевич Петров | ru Иван Иванович Петров
ru Петров И. С. | ru Петров Иван Иванович
en Ivan S. Petrov | ru Петров Иван Иванович
az Əli Heydər oğlu Ədiyev | az Əli Vəli oğlu Ədiyev
az Həsən Ədiyev | az Hüseyn Ədiyev
az Həsən Ədiyev | ru Гусейн Адиев
en Hasan Adiyev | az Əhsən Ədiyev
en Aram Petrosyan | hy Արմեն Պետրոսյան
hy Արամ Պետրոսյան | hy Արմեն Պետրոսյան
hy Արամ Պետրոսյան | ru Арам Мартиросян
en Nikol Petrosyan | ru Николай Петросян
ka გიორგი ბერიძე | ka გიგა ბერიძე
ka ნინო ბერიძე | ru Нана Беридзе
ka ნინო ბერიძე | ka ნინო ბერიშვილი
en Giorgi Beridze | ka გიორგი კიკნაძე
tr Ahmet Yılmaz | tr Mehmet Yılmaz
tr Ahmet Yılmaz | ru Мехмет Йылмаз
tr Ayşe Şahin | az Ayşən Şahin
tr Kemal Demir | tr Kemal Demirci
tr Kemal Demir | az Kamil Dəmir
en I. Adiyev | en Heydar Adiyev
ru Г. Адиев | en Ilham Adiyev
en S. Ivanov | ru Петр Иванов
en Ivanova | ru Сергей Иванов
ru Иванов | en Olga Ivanova
ka ადიევა | en Ilham Adiyev
en Jack Smith | ru Джейк Смит
en Keith Brown | ru Кейт Браун
en Jean Brown | ru Джейн Браун
en Jane Demir | tr Can Demir
en Daniel Petrov | ru Даниил Петров
en Anna Petrova | ru Аня Петрова
en Marie Brown | ru Мэри Браун
en Ann Beridze | ka ანი ბერიძე
en Ellen Beridze | ka ელენე ბერიძე
en Ministry of Defence | en Ministry of Defense Industry
en Ministry of Justice | en Ministry of Justice of Norvia
en Ministry of Defence | en Ministry of Finance
ru Министерство обороны | ru Министерство обороны Норвии
ru МИД | ru МВД
en Foreign Ministry | en Defence Ministry
az Müdafiə Nazirliyi | az Ədliyyə Nazirliyi
tr Dışişleri Bakanlığı | tr İçişleri Bakanlığı
hy Արտաքին գործերի նախարարություն | hy Ներքին գործերի նախարարություն
ka თავდაცვის სამინისტრო | ka იუსტიციის სამინისტრო
en Central Bank | ru Центральный банк
en Norvian Army | en Norvian Arms
"""

NOT_JOINED_YET = """
ru Ваан Петросян = hy Վահան Պետրոսյան
hy Հովհաննես Պետրոսյան = ru Ованес Петросян
en William Brown = ru Уильям Браун
tr Tayyip Yılmaz = tr Recep Tayyip Yılmaz
ka ვლადიმერ ჯონსონი = en Volodymyr Johnson
en Johan Brandt = ru Йохан Брандт
en Joran Besk = az Yoran Besk
"""

SURNAME_ALONE = """
en Ilham Adiyev ? en Adiyev
en Ilham Adiyev ? ru Адиев
az İlham Ədiyev ? ka ადიევი
hy Գոհար Պետրոսյան ? hy Պետրոսյան
tr Recep Yılmaz ? en Yilmaz
en I. Adiyev ? en Adiyev
"""


def pairs(listed: str, between: str) -> list[tuple[tuple[str, str], tuple[str, str]]]:
    """The pairs of a list, each name with its language."""
    lines = [line.split(f" {between} ") for line in listed.strip().splitlines()]
    return [(_name(one), _name(other)) for one, other in lines]


def _name(listed: str) -> tuple[str, str]:
    language, _, name = listed.strip().partition(" ")
    return name, language
