"""Turkish: what places, peoples and alliances are called."""

from index.languages.concept_words import concepts

PLACES = concepts("""
    abkhazia: abhaz-
    abu_dhabi: abu dabi, ebu dabi
    afghanistan: afgan-
    africa: afrika-
    agdam: ağdam-
    arab: arap, araplar-
    armenia: ermenistan-, ermeni-
    athens: atina-
    austria: avusturya-
    azerbaijan: azerbaycan-, azeri-
    baku: bakü-
    beijing: pekin-
    belarus: belarus-, beyaz rusya-
    belgium: belçika-
    black_sea: karadeniz-
    britain: britanya-, ingiltere-, ingiliz-
    brussels: brüksel-
    bulgaria: bulgar-
    cairo: kahire-
    canada: kanada-
    caspian: hazar-
    caucasus: kafkas-
    chechnya: çeçen-
    china: çin, çinde, çinin, çine, çinden, çini, çinli-
    crimea: kırım-
    csto: kgaö
    cyprus: kıbrıs-
    czechia: çek, çekler, çekya-
    damascus: şam
    donbas: donbas-
    egypt: mısır-
    emirates: emirlik-, bae
    estonia: estonya-
    eu: ab, avrupa birliği-
    europe: avrupa-
    finland: finlandiya-, fin, finler
    france: fransa-, fransız-
    ganja: gence
    gaza: gazze-
    geneva: cenevre-
    georgia: gürcistan-, gürcü-
    germany: almanya-, alman, almanlar-
    greece: yunan-
    hague: lahey-
    hezbollah: hizbullah-
    hungary: macar-
    imf: imf
    india: hindistan-, hintli-, hint
    iran: iran, iranlı-, irana, iranın, iranda, irandan
    iraq: ırak-
    isis: işid-, ışid-, deaş-
    israel: israil-
    istanbul: istanbul-
    italy: italya-, italyan-
    japan: japon-
    jerusalem: kudüs-
    jew: yahudi-
    kalbajar: kelbecer-
    karabakh: karabağ-
    kazakhstan: kazakistan-, kazak, kazaklar
    korea: kore, kore-
    kremlin: kremlin-
    kurd: kürt-
    kyiv: kiev-
    kyrgyzstan: kırgız-
    lachin: laçin-
    latvia: letonya-
    lebanon: lübnan-
    libya: libya-
    lithuania: litvanya-
    moldova: moldova-
    moscow: moskova-
    munich: münih
    nakhchivan: nahçıvan-
    nato: nato
    netherlands: hollanda-
    new_york: new york
    norway: norveç-
    osce: agit
    ossetia: osetya-, oset
    pakistan: pakistan-
    palestine: filistin-
    paris: paris-
    poland: polonya-
    prague: prag
    qatar: katar-
    romania: romanya-, rumen
    rome: roma
    russia: rusya-, rus, ruslar-
    saudi: suudi-
    serbia: sırbistan-, sırp-
    shusha: şuşa-
    soviet: sovyet-, sscb
    spain: ispanya-, ispanyol-
    stepanakert: hankendi-, stepanakert-
    sweden: isveç, isveçin, isveçte, isveçli
    switzerland: isviçre-
    syria: suriye-
    tbilisi: tiflis-, tbilisi
    tehran: tahran-
    turkey: türkiye-, türk, türkler-
    ukraine: ukrayna-
    un: bm, birleşmiş milletler
    usa: abd, amerika-, birleşik devletler-
    uzbekistan: özbek-
    vienna: viyana-
    warsaw: varşova-
    white_house: beyaz saray-
    who: dsö, dünya sağlık örgüt-
    yerevan: erivan-, yerevan-
    zangezur: zengezur-
""")
