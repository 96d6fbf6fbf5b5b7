"""Pairs of statements that differ in a word or two, written for the project, by language."""

OTHER_STATEMENTS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (
            "We will build 12 schools in the northern valleys before the end of next year.",
            "We will build 15 schools in the northern valleys before the end of next year.",
        ),
        (
            "We will build schools in the northern valleys before the end of next year.",
            "We will not build schools in the northern valleys before the end of next year.",
        ),
        (
            "Wages of nurses will rise by seven percent in March and again in September.",
            "Wages of nurses will rise by nine percent in March and again in September.",
        ),
        (
            "The council supports the new harbour wall and will vote for it this week.",
            "The council opposes the new harbour wall and will vote against it this week.",
        ),
        (
            "The ferry bridge will be opened to lorries as soon as the pillars are repaired.",
            "The ferry bridge will be closed to lorries as soon as the pillars are repaired.",
        ),
        (
            "Dana Orlic will open the new hospital in Halvik together with the mayor.",
            "Dana Orlic will open the new hospital in Tarsk together with the mayor.",
        ),
        (
            "The parliament will vote on the harbour bill on Tuesday, and it will pass.",
            "The parliament will vote on the harbour bill on Thursday, and it will pass.",
        ),
        (
            "The pension fund is safe and nobody has to fear for the savings of a lifetime.",
            "The hospital fund is empty and the ministry has to find money before winter.",
        ),
        ("The bridge is safe.", "The bridge is closed."),
        (
            "We never promised lower tolls on the coast road, and the treasurer knows that.",
            "We promised lower tolls on the coast road, and the treasurer knows that.",
        ),
        (
            "Exports of timber rose by 40 million crowns in the first half of the year.",
            "Exports of timber fell by 40 million crowns in the first half of the year.",
        ),
        (
            "I can't support the harbour bill as it was drafted by the committee.",
            "I can support the harbour bill as it was drafted by the committee.",
        ),
        (
            "The dam will hold, the engineers have assured the ministry of that in writing.",
            "The dam will not hold, the engineers have warned the ministry of that in writing.",
        ),
        (
            "Inflation will fall below four percent by the summer, the bank expects.",
            "Inflation will fall below three percent by the summer, the bank expects.",
        ),
        (
            "We thank the doctors of Halvik for their courage in the days of the flood.",
            "We thank the soldiers of Halvik for their courage in the days of the flood.",
        ),
        (
            "The minister of finance must resign over the harbour affair at once.",
            "The minister of transport must resign over the harbour affair at once.",
        ),
        (
            "No one will be forced to leave the valley because of the dam.",
            "Everyone will be forced to leave the valley because of the dam.",
        ),
        (
            "I have never met the owner of the tunnel company in private.",
            "I have often met the owner of the tunnel company in private.",
        ),
        (
            "The first bridge will be finished in spring, and the people will use it.",
            "The second bridge will be finished in spring, and the people will use it.",
        ),
        (
            "The talks with Halvik succeeded thanks to the patience of our diplomats.",
            "The talks with Tarsk failed despite the patience of our diplomats.",
        ),
        (
            "We expect 200 guests from Halvik and 300 from Tarsk at the opening.",
            "We expect 300 guests from Halvik and 200 from Tarsk at the opening.",
        ),
        (
            "Half of the villages in the north have no clean water at all.",
            "Half of the villages in the south have no clean water at all.",
        ),
        (
            "We will return the land to its owners within two years.",
            "We will return the land to its owners within two months.",
        ),
        (
            "She knew that the tunnel was unsafe and told the board so.",
            "She denied that the tunnel was unsafe and told the board so.",
        ),
        (
            "We will vote for this budget because it helps the poor.",
            "We will vote against this budget because it hurts the poor.",
        ),
        (
            "I am ready to meet the opposition tomorrow and talk about the reform.",
            "I am ready to meet the opposition next year and talk about the reform.",
        ),
    ),
    "ru": (
        (
            "Мы построим 12 школ в северных долинах до конца следующего года.",
            "Мы построим 15 школ в северных долинах до конца следующего года.",
        ),
        (
            "Мы построим школы в северных долинах до конца следующего года.",
            "Мы не построим школы в северных долинах до конца следующего года.",
        ),
        (
            "Паромный мост откроют для грузовиков, как только отремонтируют опоры.",
            "Паромный мост закроют для грузовиков, как только отремонтируют опоры.",
        ),
        (
            "Дана Орлич откроет новую больницу в Халвике вместе с мэром города.",
            "Дана Орлич откроет новую больницу в Тарске вместе с мэром города.",
        ),
        (
            "Парламент будет голосовать по закону о гавани во вторник, и его примут.",
            "Парламент будет голосовать по закону о гавани в четверг, и его примут.",
        ),
        (
            "Экспорт леса вырос на сорок миллионов крон в первой половине года.",
            "Экспорт леса снизился на сорок миллионов крон в первой половине года.",
        ),
        (
            "Совет поддерживает новую стену гавани и проголосует на этой неделе.",
            "Школам нужны учителя, и министерство найдёт деньги до начала зимы.",
        ),
        (
            "Инфляция опустится ниже четырёх процентов к лету, ожидает банк.",
            "Инфляция опустится ниже трёх процентов к лету, ожидает банк.",
        ),
        (
            "Министр финансов должен немедленно уйти в отставку из-за дела о гавани.",
            "Министр транспорта должен немедленно уйти в отставку из-за дела о гавани.",
        ),
        (
            "Мы благодарим врачей Халвика за мужество в дни наводнения.",
            "Мы благодарим солдат Халвика за мужество в дни наводнения.",
        ),
        ("Никого не заставят покинуть долину из-за плотины.", "Всех заставят покинуть долину из-за плотины."),
        ("Мы вернём землю владельцам в течение двух лет.", "Мы вернём землю владельцам в течение двух месяцев."),
    ),
    "az": (
        (
            "Gələn ilin sonuna qədər şimal vadilərində 12 məktəb tikəcəyik.",
            "Gələn ilin sonuna qədər şimal vadilərində 15 məktəb tikəcəyik.",
        ),
        (
            "Gələn ilin sonuna qədər şimal vadilərində yeni məktəblər tikəcəyik.",
            "Gələn ilin sonuna qədər şimal vadilərində yeni məktəblər tikməyəcəyik.",
        ),
        (
            "Dayaqlar təmir olunan kimi bərə körpüsü yük maşınları üçün açılacaq.",
            "Dayaqlar təmir olunan kimi bərə körpüsü yük maşınları üçün bağlanacaq.",
        ),
        (
            "Dana Orliç şəhərin meri ilə birlikdə Halvikdə yeni xəstəxana açacaq.",
            "Dana Orliç şəhərin meri ilə birlikdə Tarskda yeni xəstəxana açacaq.",
        ),
        (
            "Parlament liman qanununu çərşənbə günü səsə qoyacaq və qanun keçəcək.",
            "Parlament liman qanununu şənbə günü səsə qoyacaq və qanun keçəcək.",
        ),
        (
            "Biz sahil yolunda ödənişlərin azaldılmasına söz vermişik, bunu xəzinədar da bilir.",
            "Biz sahil yolunda ödənişlərin azaldılmasına söz verməmişik, bunu xəzinədar da bilir.",
        ),
        (
            "Taxta ixracı ilin birinci yarısında qırx milyon kron artıb.",
            "Taxta ixracı ilin birinci yarısında qırx milyon kron azalıb.",
        ),
        (
            "İnflyasiya yaya qədər dörd faizdən aşağı düşəcək, bank bunu gözləyir.",
            "İnflyasiya yaya qədər üç faizdən aşağı düşəcək, bank bunu gözləyir.",
        ),
        (
            "Maliyyə naziri liman işinə görə dərhal istefa verməlidir.",
            "Nəqliyyat naziri liman işinə görə dərhal istefa verməlidir.",
        ),
        (
            "Mən tunel şirkətinin sahibi ilə görüşmüşəm və bunu gizlətmirəm.",
            "Mən tunel şirkətinin sahibi ilə görüşməmişəm və bunu gizlətmirəm.",
        ),
    ),
    "tr": (
        (
            "Gelecek yılın sonuna kadar kuzey vadilerinde 12 okul inşa edeceğiz.",
            "Gelecek yılın sonuna kadar kuzey vadilerinde 15 okul inşa edeceğiz.",
        ),
        (
            "Gelecek yılın sonuna kadar kuzey vadilerinde yeni okullar yapacağız.",
            "Gelecek yılın sonuna kadar kuzey vadilerinde yeni okullar yapmayacağız.",
        ),
        (
            "Ayaklar onarılır onarılmaz feribot köprüsü kamyonlara açılacak.",
            "Ayaklar onarılır onarılmaz feribot köprüsü kamyonlara kapatılacak.",
        ),
        (
            "Dana Orlic belediye başkanıyla birlikte Halvik'te yeni hastane açacak.",
            "Dana Orlic belediye başkanıyla birlikte Tarsk'ta yeni hastane açacak.",
        ),
        (
            "Meclis liman yasasını salı günü oylayacak ve yasa geçecek.",
            "Meclis liman yasasını perşembe günü oylayacak ve yasa geçecek.",
        ),
        (
            "Sahil yolunda ücretlerin düşeceğine söz verdik, bunu hazine de biliyor.",
            "Sahil yolunda ücretlerin düşeceğine söz vermedik, bunu hazine de biliyor.",
        ),
        (
            "Kereste ihracatı yılın ilk yarısında kırk milyon kron arttı.",
            "Kereste ihracatı yılın ilk yarısında kırk milyon kron azaldı.",
        ),
        (
            "Maliye bakanı liman meselesi yüzünden derhal istifa etmelidir.",
            "Ulaştırma bakanı liman meselesi yüzünden derhal istifa etmelidir.",
        ),
        (
            "Tünel şirketinin sahibiyle görüştüm ve bunu kimseden saklamadım.",
            "Tünel şirketinin sahibiyle görüşmedim ve bunu kimseden saklamadım.",
        ),
        (
            "Baraj yüzünden herkes vadiyi terk etmek zorunda kalacak.",
            "Baraj yüzünden kimse vadiyi terk etmek zorunda kalmayacak.",
        ),
    ),
    "hy": (
        (
            "Մինչև հաջորդ տարվա վերջը հյուսիսային հովիտներում կկառուցենք 12 դպրոց։",
            "Մինչև հաջորդ տարվա վերջը հյուսիսային հովիտներում կկառուցենք 15 դպրոց։",
        ),
        (
            "Մինչև հաջորդ տարվա վերջը հյուսիսային հովիտներում նոր դպրոցներ ենք կառուցելու։",
            "Մինչև հաջորդ տարվա վերջը հյուսիսային հովիտներում նոր դպրոցներ չենք կառուցելու։",
        ),
        (
            "Հենասյուները նորոգելուց հետո լաստանավի կամուրջը բեռնատարների համար կբացվի։",
            "Հենասյուները նորոգելուց հետո լաստանավի կամուրջը բեռնատարների համար կփակվի։",
        ),
        (
            "Դանա Օրլիչը քաղաքապետի հետ միասին Հալվիկում կբացի նոր հիվանդանոց։",
            "Դանա Օրլիչը քաղաքապետի հետ միասին Տարսկում կբացի նոր հիվանդանոց։",
        ),
        (
            "Խորհրդարանը նավահանգստի օրենքը կքվեարկի երեքշաբթի, և այն կընդունվի։",
            "Խորհրդարանը նավահանգստի օրենքը կքվեարկի հինգշաբթի, և այն կընդունվի։",
        ),
        (
            "Մենք ափամերձ ճանապարհին ավելի ցածր վճարներ ենք խոստացել, և գանձապահը դա գիտի։",
            "Մենք ափամերձ ճանապարհին ավելի ցածր վճարներ չենք խոստացել, և գանձապահը դա գիտի։",
        ),
        (
            "Փայտանյութի արտահանումը տարվա առաջին կեսին աճել է քառասուն միլիոն կրոնով։",
            "Փայտանյութի արտահանումը տարվա առաջին կեսին նվազել է քառասուն միլիոն կրոնով։",
        ),
        (
            "Ֆինանսների նախարարը պետք է անմիջապես հրաժարական տա նավահանգստի գործի պատճառով։",
            "Տրանսպորտի նախարարը պետք է անմիջապես հրաժարական տա նավահանգստի գործի պատճառով։",
        ),
    ),
    "ka": (
        (
            "მომავალი წლის ბოლომდე ჩრდილოეთის ხეობებში 12 სკოლას ავაშენებთ.",
            "მომავალი წლის ბოლომდე ჩრდილოეთის ხეობებში 15 სკოლას ავაშენებთ.",
        ),
        (
            "მომავალი წლის ბოლომდე ჩრდილოეთის ხეობებში ახალ სკოლებს ავაშენებთ.",
            "მომავალი წლის ბოლომდე ჩრდილოეთის ხეობებში ახალ სკოლებს არ ავაშენებთ.",
        ),
        (
            "ბურჯების შეკეთების შემდეგ საბორნე ხიდი სატვირთოებისთვის გაიხსნება.",
            "ბურჯების შეკეთების შემდეგ საბორნე ხიდი სატვირთოებისთვის დაიკეტება.",
        ),
        (
            "პარლამენტი ნავსადგურის კანონს სამშაბათს უყრის კენჭს და კანონი გავა.",
            "პარლამენტი ნავსადგურის კანონს ხუთშაბათს უყრის კენჭს და კანონი გავა.",
        ),
        (
            "სანაპირო გზაზე დაბალ გადასახადს დაგპირდით და ეს ხაზინადარმაც იცის.",
            "სანაპირო გზაზე დაბალ გადასახადს არ დაგპირდით და ეს ხაზინადარმაც იცის.",
        ),
        (
            "ხე-ტყის ექსპორტი წლის პირველ ნახევარში ორმოცი მილიონი კრონით გაიზარდა.",
            "ხე-ტყის ექსპორტი წლის პირველ ნახევარში ორმოცი მილიონი კრონით შემცირდა.",
        ),
        (
            "ფინანსთა მინისტრი ნავსადგურის საქმის გამო დაუყოვნებლივ უნდა გადადგეს.",
            "ტრანსპორტის მინისტრი ნავსადგურის საქმის გამო დაუყოვნებლივ უნდა გადადგეს.",
        ),
    ),
}
