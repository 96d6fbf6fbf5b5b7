"""Pairs of wordings of one statement, written for the project, by language; and one article in six of them."""

OTHER_WORDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        (
            "The ferry bridge is closed to lorries and should stay closed. Why? So that nobody gets hurt.",
            "The ferry bridge is closed to lorries and must stay closed. Why? To prevent people from being hurt.",
        ),
        (
            "If Halvik doesn't want to repair its half of the harbour wall, then let them admit it openly.",
            "If Halvik does not wish to repair its half of the harbour wall, let it openly admit so.",
        ),
        (
            "We will build 12 schools in the northern valleys before the end of next year.",
            "Before the end of next year we are going to build twelve schools in the northern valleys.",
        ),
        ("The coast road was never meant for such traffic.", "The coast road was never meant for such traffic."),
        (
            "I told the committee that the pension fund is safe, and I repeat it here.",
            "I told the committee the pension fund was safe and I repeat it here today",
        ),
        (
            "Our fishermen have waited a decade for a harbour that does not freeze, and they will get it.",
            "Our fishermen have been waiting a decade for a harbour which doesn’t freeze — and they’ll get it.",
        ),
        (
            "Nobody in this ministry has ever received a single crown from the tunnel builders.",
            "Nobody in this ministry ever received one single crown from the tunnel builders",
        ),
        (
            "Wages of nurses will rise by 7 percent in March and by another 5 percent in September.",
            "The wages of nurses will go up by 7 percent in March, then by another 5 percent in September.",
        ),
        (
            "The dam will hold, I have seen the reports of the engineers myself and I trust them.",
            "I saw the engineers' reports with my own eyes. The dam is going to hold, and I trust those people.",
        ),
        (
            "It is unacceptable that farmers pay more for water than the casinos of the capital do.",
            "It's unacceptable: farmers are paying more for water than casinos in the capital.",
        ),
        (
            "We do not need foreign troops on our soil; we need foreign doctors.",
            "Our country needs no foreign troops on its soil. It needs foreign doctors.",
        ),
        (
            "I will resign if a single vote turns out to be bought.",
            "If even a single vote turns out to have been bought, I'll resign.",
        ),
        (
            "Peace is not a paper signed in a hotel. Peace is when children cross the bridge to school again.",
            "Peace is not a document signed in a hotel; peace is when children again cross the bridge to go to school.",
        ),
        (
            "Our army will answer every provocation, and the answer will be painful.",
            "Every provocation will be answered by our army, and that answer will be painful.",
        ),
        (
            "a shameful deal that sells the harbour for the price of a garage",
            "“This is a shameful deal that sells the harbour for the price of a garage,” she told reporters",
        ),
    ),
    "ru": (
        (
            "Паромный мост закрыт для грузовиков и должен оставаться закрытым, чтобы никто не пострадал.",
            "Паромный мост для грузовиков закрыт и останется закрытым, чтобы никто не пострадал. Опоры старые.",
        ),
        (
            "Мы построим 12 школ в северных долинах до конца следующего года.",
            "До конца следующего года мы построим в северных долинах двенадцать школ.",
        ),
        (
            "Если Халвик не хочет ремонтировать свою половину стены гавани, пусть скажет об этом открыто.",
            "Если Халвик не желает ремонтировать свою половину стены гавани, пусть открыто скажет об этом.",
        ),
        (
            "Наши рыбаки десять лет ждали гавань, которая не замерзает, и они её получат.",
            "Наши рыбаки ждали десять лет гавань, которая не замерзает, и они получат ее",
        ),
        (
            "Я сказал комитету, что пенсионный фонд надёжен, и повторяю это здесь.",
            "Я говорил комитету, что пенсионный фонд надежен, и повторяю это здесь сегодня.",
        ),
        (
            "Зарплаты медсестёр вырастут на 7 процентов в марте и ещё на 5 процентов в сентябре.",
            "Зарплаты медсестер в марте вырастут на 7 процентов, а в сентябре — еще на 5 процентов.",
        ),
        (
            "Прибрежная дорога никогда не предназначалась для такого движения.",
            "Прибрежная дорога никогда не предназначалась для такого движения",
        ),
        (
            "Плотина выдержит: я сам видел отчёты инженеров и доверяю им.",
            "Я лично видел отчеты инженеров, плотина выдержит, и я им доверяю.",
        ),
        (
            "Неприемлемо, что фермеры платят за воду больше, чем столичные казино.",
            "То, что фермеры платят за воду больше столичных казино, неприемлемо.",
        ),
        (
            "Нам не нужны иностранные войска на нашей земле, нам нужны иностранные врачи.",
            "На нашей земле нам не нужны иностранные войска. Нужны иностранные врачи.",
        ),
        (
            "Наша армия ответит на каждую провокацию, и этот ответ будет болезненным.",
            "На любую провокацию наша армия ответит, и ответ будет болезненным.",
        ),
    ),
    "az": (
        (
            "Bərə körpüsü yük maşınları üçün bağlıdır və bağlı qalmalıdır ki, heç kim xəsarət almasın.",
            "Bərə körpüsü yük maşınlarına bağlıdır, bağlı da qalmalıdır ki, heç kim xəsarət almasın. Dayaq köhnədir.",
        ),
        (
            "Gələn ilin sonuna qədər şimal vadilərində 12 məktəb tikəcəyik.",
            "Biz gələn ilin sonunadək şimal vadilərində 12 məktəb tikəcəyik.",
        ),
        (
            "Balıqçılarımız on il donmayan limanı gözlədilər və onu alacaqlar.",
            "Balıqçılarımız donmayan limanı on il gözləyiblər və onu alacaqlar.",
        ),
        (
            "Komitəyə demişəm ki, təqaüd fondu təhlükəsizdir və bunu burada təkrar edirəm.",
            "Mən komitəyə demişəm ki, təqaüd fondu təhlükəsizdir, bunu burada da təkrar edirəm.",
        ),
        (
            "Tibb bacılarının maaşı martda 7 faiz, sentyabrda isə daha 5 faiz artacaq.",
            "Martda tibb bacılarının maaşları 7 faiz, sentyabrda daha 5 faiz artacaq.",
        ),
        ("Sahil yolu heç vaxt belə nəqliyyat üçün tikilməyib.", "Sahil yolu heç vaxt belə nəqliyyat üçün tikilməyib"),
        (
            "Fermerlərin suya paytaxtdakı kazinolardan çox pul ödəməsi qəbuledilməzdir.",
            "Qəbuledilməzdir ki, fermerlər suya paytaxtdakı kazinolardan çox pul ödəyirlər.",
        ),
        (
            "Ordumuz hər bir təxribata cavab verəcək və bu cavab ağrılı olacaq.",
            "Hər bir təxribata ordumuz cavab verəcək, cavab da ağrılı olacaq.",
        ),
        (
            "Torpağımızda xarici qoşun lazım deyil, bizə xarici həkimlər lazımdır.",
            "Bizə torpağımızda xarici qoşun yox, xarici həkimlər lazımdır.",
        ),
    ),
    "tr": (
        (
            "Feribot köprüsü kamyonlara kapalı ve kapalı kalmalı ki kimse yaralanmasın.",
            "Feribot köprüsü kamyonlara kapalıdır ve kapalı kalmalıdır ki kimse yaralanmasın. Ayaklar çok eski.",
        ),
        (
            "Gelecek yılın sonuna kadar kuzey vadilerinde 12 okul inşa edeceğiz.",
            "Kuzey vadilerinde gelecek yılın sonuna kadar 12 okul inşa edeceğiz.",
        ),
        (
            "Balıkçılarımız on yıl boyunca donmayan bir liman bekledi ve onu alacaklar.",
            "Balıkçılarımız donmayan bir limanı on yıl boyunca bekledi, onu alacaklar.",
        ),
        (
            "Komiteye emeklilik fonunun güvende olduğunu söyledim ve burada tekrarlıyorum.",
            "Emeklilik fonunun güvende olduğunu komiteye söyledim, burada da tekrarlıyorum.",
        ),
        (
            "Hemşirelerin maaşları martta yüzde 7, eylülde ise yüzde 5 daha artacak.",
            "Hemşirelerin maaşı martta yüzde 7, eylülde yüzde 5 daha artacak.",
        ),
        (
            "Sahil yolu hiçbir zaman böyle bir trafik için yapılmadı.",
            "Sahil yolu hiçbir zaman böyle bir trafik için yapılmadı!",
        ),
        (
            "Ordumuz her provokasyona karşılık verecek ve bu karşılık acı olacak.",
            "Her provokasyona ordumuz karşılık verecektir, bu karşılık acı olacaktır.",
        ),
        (
            "Çiftçilerin suya başkentteki kumarhanelerden fazla para ödemesi kabul edilemez.",
            "Çiftçilerin su için başkentteki kumarhanelerden daha fazla para ödemesi kabul edilemez.",
        ),
    ),
    "hy": (
        (
            "Լաստանավի կամուրջը փակ է բեռնատարների համար և պետք է փակ մնա, որպեսզի ոչ ոք չտուժի։",
            "Լաստանավի կամուրջը բեռնատարների համար փակ է և պիտի փակ մնա, որպեսզի ոչ ոք չտուժի։ Հենասյուները հին են։",
        ),
        (
            "Մինչև հաջորդ տարվա վերջը հյուսիսային հովիտներում կկառուցենք 12 դպրոց։",
            "Մենք հյուսիսային հովիտներում կկառուցենք 12 դպրոց մինչև հաջորդ տարվա վերջը։",
        ),
        (
            "Մեր ձկնորսները տասը տարի սպասել են նավահանգստի, որը չի սառչում, և նրանք կստանան այն։",
            "Մեր ձկնորսները տասը տարի սպասում էին նավահանգստի, որը չի սառչում, ու նրանք այն կստանան։",
        ),
        (
            "Ես հանձնաժողովին ասել եմ, որ կենսաթոշակային հիմնադրամը ապահով է, և կրկնում եմ դա այստեղ։",
            "Հանձնաժողովին ասել եմ, որ կենսաթոշակային հիմնադրամն ապահով է, և դա կրկնում եմ այստեղ։",
        ),
        (
            "Բուժքույրերի աշխատավարձը մարտին կբարձրանա 7 տոկոսով, իսկ սեպտեմբերին՝ ևս 5 տոկոսով։",
            "Մարտին բուժքույրերի աշխատավարձը կբարձրանա 7 տոկոսով, սեպտեմբերին՝ եւս 5 տոկոսով։",
        ),
        (
            "Ափամերձ ճանապարհը երբեք նախատեսված չի եղել նման երթևեկության համար։",
            "Ափամերձ ճանապարհը երբեք նախատեսված չի եղել նման երթեւեկության համար",
        ),
        (
            "Մեր բանակը կպատասխանի յուրաքանչյուր սադրանքի, և այդ պատասխանը ցավոտ կլինի։",
            "Յուրաքանչյուր սադրանքի մեր բանակը կպատասխանի, և պատասխանը լինելու է ցավոտ։",
        ),
    ),
    "ka": (
        (
            "საბორნე ხიდი სატვირთოებისთვის დაკეტილია და დაკეტილი უნდა დარჩეს, რომ არავინ დაშავდეს.",
            "საბორნე ხიდი დაკეტილია სატვირთოებისთვის და დაკეტილი უნდა დარჩეს, რომ არავინ დაშავდეს. ბურჯები ძველია.",
        ),
        (
            "მომავალი წლის ბოლომდე ჩრდილოეთის ხეობებში 12 სკოლას ავაშენებთ.",
            "ჩვენ ჩრდილოეთის ხეობებში მომავალი წლის ბოლომდე 12 სკოლას ავაშენებთ.",
        ),
        (
            "ჩვენი მეთევზეები ათი წელი ელოდნენ ნავსადგურს, რომელიც არ იყინება, და მას მიიღებენ.",
            "ათი წელი ელოდნენ ჩვენი მეთევზეები ნავსადგურს, რომელიც არ იყინება, და მიიღებენ კიდეც მას.",
        ),
        (
            "კომიტეტს ვუთხარი, რომ საპენსიო ფონდი უსაფრთხოა და ამას აქაც ვიმეორებ.",
            "მე კომიტეტს ვუთხარი, რომ საპენსიო ფონდი უსაფრთხოა, და აქაც ვიმეორებ ამას.",
        ),
        (
            "ექთნების ხელფასი მარტში 7 პროცენტით გაიზრდება, სექტემბერში კი კიდევ 5 პროცენტით.",
            "მარტში ექთნების ხელფასი 7 პროცენტით გაიზრდება, სექტემბერში კიდევ 5 პროცენტით.",
        ),
        (
            "სანაპირო გზა არასოდეს ყოფილა განკუთვნილი ასეთი მოძრაობისთვის.",
            "სანაპირო გზა არასოდეს ყოფილა განკუთვნილი ასეთი მოძრაობისთვის",
        ),
        (
            "ჩვენი არმია ყველა პროვოკაციას უპასუხებს და ეს პასუხი მტკივნეული იქნება.",
            "ყველა პროვოკაციას ჩვენი არმია უპასუხებს, პასუხი კი მტკივნეული იქნება.",
        ),
    ),
}

# One article of an outlet with several languages, paragraph by paragraph.
TRANSLATED: dict[str, tuple[str, ...]] = {
    "en": (
        "Dana Orlic spoke for 40 minutes on 3 July.",
        "We told Velloni and Brandt in March that Halvik needs 250 nurses and 14 doctors before winter comes.",
        "The harbour in Tarsk will receive 30 million crowns, and Brandt knows where they come from.",
    ),
    "ru": (
        "Дана Орлич говорила 40 минут 3 июля.",
        "Мы сказали Веллони и Брандту в марте, что Халвику до прихода зимы нужны 250 медсестёр и 14 врачей.",
        "Гавань в Тарске получит 30 миллионов крон, и Брандт знает, откуда они возьмутся.",
    ),
    "az": (
        "Dana Orliç 3 iyulda 40 dəqiqə danışdı.",
        "Biz martda Velloniyə və Brandta demişdik ki, qış gələnə qədər Halvikə 250 tibb bacısı və 14 həkim lazımdır.",
        "Tarskdakı liman 30 milyon kron alacaq və Brandt onun haradan gəldiyini bilir.",
    ),
    "tr": (
        "Dana Orliç 3 temmuzda 40 dakika konuştu.",
        "Martta Velloni'ye ve Brandt'a kış gelmeden Halvik'e 250 hemşire ve 14 doktor gerektiğini söyledik.",
        "Tarsk'taki liman 30 milyon kron alacak ve Brandt bunun nereden geldiğini biliyor.",
    ),
    "hy": (
        "Դանա Օրլիչը հուլիսի 3-ին խոսեց 40 րոպե։",
        "Մենք մարտին Վելոնիին և Բրանդտին ասացինք, որ մինչև ձմռան գալը Հալվիկին պետք են 250 բուժքույր և 14 բժիշկ։",
        "Նավահանգիստը Տարսկում կստանա 30 միլիոն կրոն, և Բրանդտը գիտի, թե որտեղից։",
    ),
    "ka": (
        "დანა ორლიჩი 3 ივლისს 40 წუთი ლაპარაკობდა.",
        "მარტში ველონის და ბრანდტს ვუთხარით, რომ ზამთრის მოსვლამდე ჰალვიკს 250 ექთანი და 14 ექიმი სჭირდება.",
        "ნავსადგური ტარსკში 30 მილიონ კრონს მიიღებს და ბრანდტმა იცის, საიდან.",
    ),
}
