"""Azerbaijani: what places, peoples and alliances are called."""

from index.languages.concept_words import concepts

PLACES = concepts("""
    abkhazia: abxaz-
    abu_dhabi: abu dabi-, əbu dabi-
    afghanistan: əfqan-
    africa: afrika-
    agdam: ağdam-
    arab: ərəb-
    armenia: ermənistan-, erməni-
    athens: afina, afinada, afinanın, afinaya
    austria: avstriya-
    azerbaijan: azərbaycan-
    baku: bakı, bakıda, bakının, bakıya, bakıdan, bakını, bakılı-
    beijing: pekin-
    belarus: belarus-
    belgium: belçika-
    black_sea: qara dəniz-
    britain: britaniya-, ingiltərə-, ingilis-
    brussels: brüssel-
    bulgaria: bolqar-
    cairo: qahirə-
    canada: kanada-
    caspian: xəzər-
    caucasus: qafqaz-
    chechnya: çeçen-
    china: çin, çində, çinin, çinə, çindən, çini, çinli-
    crimea: krım-
    csto: ktmt
    cyprus: kipr-
    czechia: çexiya-, çex, çexlər
    damascus: dəməşq-
    donbas: donbas-
    egypt: misir-
    emirates: əmirlik-, bəə
    estonia: estoniya-
    eu: aİ, avropa birliy-, avropa ittifaq-
    europe: avropa-
    finland: finlandiya-, fin, finlər
    france: fransa-, fransız-
    ganja: gəncə, gəncədə, gəncənin, gəncəyə
    gaza: qəzza-
    geneva: cenevrə-
    georgia: gürcüstan-, gürcü-
    germany: almaniya-, alman, almanlar-
    greece: yunan-
    hague: haaqa-
    hezbollah: hizbullah-
    hungary: macar-
    imf: bvf
    india: hindistan-, hindli-
    iran: iran-
    iraq: iraq, iraqda, iraqın, iraqa, iraqdan, iraqı, iraqlı-
    isis: işid-, islam dövlət-
    israel: israil-
    istanbul: istanbul-
    italy: italiya-, italyan-
    japan: yaponiya-, yapon, yaponlar
    jerusalem: qüds-, yerusəlim-
    jew: yəhudi-
    kalbajar: kəlbəcər-
    karabakh: qarabağ-
    kazakhstan: qazaxıstan-, qazax, qazaxlar
    korea: koreya-
    kremlin: kreml-
    kurd: kürd-
    kyiv: kiyev-
    kyrgyzstan: qırğız-
    lachin: laçın-
    latvia: latviya-
    lebanon: livan-
    libya: liviya-
    lithuania: litva-
    moldova: moldova-
    moscow: moskva-
    munich: münxen-
    nakhchivan: naxçıvan-
    nato: nato
    netherlands: niderland-, hollandiya-
    new_york: nyu york-
    norway: norveç-
    osce: atət
    ossetia: osetiya-, osetin-
    pakistan: pakistan-
    palestine: fələstin-
    paris: paris-
    poland: polşa-, polyak-
    prague: praqa-
    qatar: qətər-
    romania: rumıniya-, rumın-
    rome: roma, romada, romanın, romaya
    russia: rusiya-, rus, ruslar-
    saudi: səudiyyə-
    serbia: serbiya-, serb, serblər
    shusha: şuşa-
    soviet: sovet, sovetlər-, ssri
    spain: ispaniya-, ispan, ispanlar
    stepanakert: xankəndi-, stepanakert-
    sweden: isveç, isveçdə, isveçin, isveçli
    switzerland: isveçrə-
    syria: suriya-
    tbilisi: tbilisi-, tiflis-
    tehran: tehran-
    turkey: türkiyə-, türk, türklər-
    ukraine: ukrayna-
    un: bmt, birləşmiş millətlər
    usa: abş, amerika-, birləşmiş ştat-
    uzbekistan: özbək-
    vienna: vyana-
    warsaw: varşava-
    white_house: ağ ev, ağ evin, ağ evdə, ağ evə
    who: üst, ümumdünya səhiyyə
    yerevan: irəvan-, yerevan-
    zangezur: zəngəzur-
""")
