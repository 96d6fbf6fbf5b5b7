"""Armenian: what places, peoples and alliances are called."""

from index.languages.concept_words import concepts

PLACES = concepts("""
    abkhazia: աբխազ-
    abu_dhabi: աբու դաբի-
    afghanistan: աֆղան-
    africa: աֆրիկ-
    agdam: աղդամ-, ակնա
    arab: արաբ-
    armenia: հայաստան-, հայ, հայեր-, հայկական-, հհ
    athens: աթենք-
    austria: ավստրի-
    azerbaijan: ադրբեջան-, ադրբեջանց-
    baku: բաքու-, բաքվ-
    beijing: պեկին-
    belarus: բելառուս-, բելոռուս-
    belgium: բելգի-
    black_sea: սև ծով-, սեւ ծով-
    britain: բրիտան-, մեծ բրիտանիա-, անգլի-
    brussels: բրյուսել-
    bulgaria: բուլղար-
    cairo: կահիրե-
    canada: կանադ-
    caspian: կասպից-, կասպի-
    caucasus: կովկաս-
    chechnya: չեչն-, չեչեն-
    china: չինաստան-, չինական-, չինացի-
    crimea: ղրիմ-
    csto: հապկ
    cyprus: կիպրոս-
    czechia: չեխ-
    damascus: դամասկոս-
    donbas: դոնբաս-
    egypt: եգիպտ-
    emirates: էմիրությ-, աէմ
    estonia: էստոն-
    eu: եմ, եվրամիությ-, եվրոմիությ-, եվրոպական միությ-
    europe: եվրոպ-
    finland: ֆինլանդ-, ֆիննական-
    france: ֆրանս-
    ganja: գանձակ-, գյանջա-
    gaza: գազա, գազայի, գազայում
    geneva: ժնև-, ժնեւ-
    georgia: վրաստան-, վրացի-, վրացական-
    germany: գերման-
    greece: հունաստան-, հունական-, հույն-
    hague: հաագա-
    hezbollah: հեզբոլլա-, հզբոլլահ-, հեզբոլա-
    hungary: հունգար-
    imf: ամհ
    india: հնդկաստան-, հնդկական-
    iran: իրան-
    iraq: իրաք-
    isis: իպ, իգիլ, իսլամական պետություն-
    israel: իսրայել-
    istanbul: ստամբուլ-
    italy: իտալ-
    japan: ճապոն-
    jerusalem: երուսաղեմ-
    jew: հրեա-, հրեական-
    kalbajar: քարվաճառ-, քելբաջար-
    karabakh: ղարաբաղ-, արցախ-, լղ
    kazakhstan: ղազախ-
    korea: կորեա-, կորեական-
    kremlin: կրեմլ-
    kurd: քուրդ-, քրդական-, քրդեր-
    kyiv: կիև-, կիեւ-
    kyrgyzstan: ղրղզ-
    lachin: լաչին-, բերձոր-
    latvia: լատվի-
    lebanon: լիբանան-
    libya: լիբիա-, լիբիական-
    lithuania: լիտվա-
    moldova: մոլդով-
    moscow: մոսկվա-
    munich: մյունխեն-
    nakhchivan: նախիջևան-, նախիջեւան-
    nato: նատօ-, նատո
    netherlands: նիդեռլանդ-, հոլանդ-
    new_york: նյու յորք-
    norway: նորվեգ-
    osce: եահկ
    ossetia: օսիա-, օսեթ-, օսական-
    pakistan: պակիստան-
    palestine: պաղեստին-
    paris: փարիզ-
    poland: լեհաստան-, լեհական-
    prague: պրահա-
    qatar: կատար, կատարի, քաթար-
    romania: ռումին-
    rome: հռոմ-
    russia: ռուսաստան-, ռուս, ռուսներ-, ռուսական-, ռդ, ռուսաց-
    saudi: սաուդյան-
    serbia: սերբ-
    shusha: շուշի, շուշիի, շուշիում, շուշիից, շուշվա
    soviet: խորհրդային, ԽՍՀՄ, սովետական-
    spain: իսպան-
    stepanakert: ստեփանակերտ-, խանքենդի-
    sweden: շվեդ-
    switzerland: շվեյցար-
    syria: սիրիա-, սիրիական-
    tbilisi: թբիլիսի-, թիֆլիս-
    tehran: թեհրան-
    turkey: թուրքիա-, թուրք, թուրքեր-, թուրքական-
    ukraine: ուկրաին-
    un: մակ
    usa: ամն, ամերիկ-, միացյալ նահանգներ-
    uzbekistan: ուզբեկ-
    vienna: վիեննա-
    warsaw: վարշավա-
    white_house: սպիտակ տուն-, սպիտակ տան-
    who: ահկ
    yerevan: երևան-, երեւան-
    zangezur: զանգեզուր-
""")
