"""English: what places, peoples and alliances are called."""

from index.languages.concept_words import concepts

PLACES = concepts("""
    abkhazia: abkhazia, abkhaz-
    abu_dhabi: abu dhabi
    afghanistan: afghan-
    africa: africa-
    agdam: agdam, aghdam
    arab: arab, arabs, arabic
    armenia: armenia-
    athens: athens
    austria: austria-
    azerbaijan: azerbaijan-, azeri, azeris
    baku: baku
    beijing: beijing, peking
    belarus: belarus-
    belgium: belgium, belgian-
    black_sea: black sea
    britain: britain, british, uk, england, united kingdom
    brussels: brussels
    bulgaria: bulgaria-
    cairo: cairo
    canada: canada, canadian-
    caspian: caspian
    caucasus: caucasus, caucasian-
    chechnya: chechnya, chechen-
    china: china, chinese
    crimea: crimea-
    csto: csto
    cyprus: cyprus, cypriot-
    czechia: czech, czechs, czechia
    damascus: damascus
    donbas: donbas, donbass
    egypt: egypt-
    emirates: emirat-, uae
    estonia: estonia-
    eu: eu, european union
    europe: europe, european-
    finland: finland, finnish
    france: france, french
    ganja: ganja
    gaza: gaza
    geneva: geneva
    georgia: georgia-
    germany: german-
    greece: greece, greek-
    hague: hague
    hezbollah: hezbollah, hizbollah, hizbullah
    hungary: hungar-
    imf: imf
    india: india, indian, indians
    iran: iran-
    iraq: iraq-
    isis: isis, isil, islamic state
    israel: israel-
    istanbul: istanbul
    italy: italy, italian-
    japan: japan-
    jerusalem: jerusalem
    jew: jew, jews, jewish
    kalbajar: kalbajar, kelbajar, karvachar
    karabakh: karabakh-, karabagh, qarabagh, artsakh-
    kazakhstan: kazakh-
    korea: korea-
    kremlin: kremlin
    kurd: kurd-
    kyiv: kyiv, kiev
    kyrgyzstan: kyrgyz-
    lachin: lachin, berdzor
    latvia: latvia-
    lebanon: leban-
    libya: libya-
    lithuania: lithuania-
    moldova: moldova-
    moscow: moscow
    munich: munich
    nakhchivan: nakhchivan, nakhichevan, nakhijevan
    nato: nato
    netherlands: netherlands, dutch, holland
    new_york: new york
    norway: norway, norwegian-
    osce: osce
    ossetia: osset-
    pakistan: pakistan-
    palestine: palestin-
    paris: paris
    poland: poland, polish
    prague: prague
    qatar: qatar-
    romania: romania-
    rome: rome
    russia: russia-
    saudi: saudi-
    serbia: serb-
    shusha: shusha, shushi
    soviet: soviet-, ussr
    spain: spain, spanish
    stepanakert: stepanakert, khankendi, khankandi, xankendi
    sweden: sweden, swedish
    switzerland: switzerland, swiss
    syria: syria-
    tbilisi: tbilisi, tiflis
    tehran: tehran
    turkey: turkey, turkiye, turkish, turk, turks
    ukraine: ukrain-
    un: un, united nations
    usa: us, usa, united states, america, american, americans
    uzbekistan: uzbek-
    vienna: vienna
    warsaw: warsaw
    white_house: white house
    who: who, world health organi-
    yerevan: yerevan, erivan
    zangezur: zangezur, zangazur
""")
