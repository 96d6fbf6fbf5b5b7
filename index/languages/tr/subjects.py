"""Turkish: the words for what news is about."""

from index.languages.concept_words import concepts

SUBJECTS = concepts("""
    agreement: anlaşma-, antlaşma-, sözleşme-, mutabakat-
    airport: havaliman-, havaalan-, hava alan-
    ambassador: büyükelçi-, elçi, elçisi, elçilik-, elçiliğ-
    army: ordu, ordusu-, ordunun, askeri, askerî
    arrest: tutukla-, gözaltı-
    attack: saldırı-, saldır, saldırdı
    bank: banka-, bankacı-
    billion: milyar-
    border: sınır, sınırı-, sınırlar-, sınırda-, hudut
    bridge: köprü-
    budget: bütçe-
    candidate: aday, adayı-, adaylar-, adaylık-, adaylığ-
    car: araba-, otomobil-
    ceasefire: ateşkes-
    child: çocuk-, çocuğ-
    church: kilise-
    citizen: vatandaş-, yurttaş-
    climate: iklim-
    company: şirket-, firma-, işletme-
    constitution: anayasa-
    corridor: koridor-
    corruption: yolsuzluk-, yolsuzluğ-, rüşvet-
    court: mahkeme-, yargıç-, hakim-, hâkim-
    crisis: kriz, krizi-, krizler-, krizde
    debt: borç, borcu-, borçlar-
    defence: savunma-
    democracy: demokra-
    deputy: milletvekil-, vekil, vekiller-
    doctor: doktor-, hekim-
    drone: drone-, iha, ihalar, insansız
    earthquake: deprem-
    economy: ekonomi-, iktisadi
    election: seçim-, seçmen-, oylama-
    electricity: elektrik-, elektriğ-
    energy: enerji-
    explosion: patlama-
    factory: fabrika-
    fire: yangın-
    flood: sel, seller, selde
    football: futbol-
    freedom: özgürlük-, özgürlüğ-
    gas: gaz, gazı, gazın, gaza, doğalgaz-
    genocide: soykırım-
    government: hükümet-, hükûmet-
    health: sağlık-, sağlığ-
    history: tarih, tarihi-, tarihsel
    hospital: hastane-
    human_rights: insan hak-
    independence: bağımsızlık-, bağımsızlığ-
    inflation: enflasyon-
    investment: yatırım-
    journalist: gazeteci-, muhabir-
    killed: öldürül-, öldürdü, ölüm-, ölen-, cinayet-, öldü
    language: dil, dili, dilin, dilinde, diller
    law: yasa, yasası, yasalar-, kanun-
    migrant: göçmen-, mülteci-, sığınmacı-, göç
    military_base: askeri üs-
    million: milyon-
    minister: bakan, bakanı-, bakanlar-, bakanlık-, bakanlığ-
    missile: füze-, roket-
    money: para, parası, paranın, paralar
    negotiation: müzakere-, görüşmeler-
    nuclear: nükleer-, atom
    oil: petrol-
    opposition: muhalefet-, muhalif-
    pandemic: pandemi-, koronavirüs-, kovid-, salgın-, covid
    parliament: parlamento-, meclis-, tbmm
    party: parti, partisi-, partiler-, partinin
    passport: pasaport-
    peace: barış-
    peacekeeper: barış güc-
    pension: emekli-
    police: polis-
    president: cumhurbaşkan-, devlet başkan-
    price: fiyat-
    prime_minister: başbakan-
    prison: hapishane-, cezaevi-, hapis, hapse
    prisoner: esir, esirler-, mahkum-, mahkûm-, rehine-, tutsak-
    protest: protesto-, miting-
    railway: demiryol-, demir yol-
    recognition: tanıma, tanıması-, tanınma-, tanıdı, tanıyor
    referendum: referandum-
    reform: reform-
    resignation: istifa-
    right: haklar-, hakları-
    road: yol, yolu, yolun, yollar-, karayol-, otoyol-
    salary: maaş-, ücret-
    sanction: yaptırım-
    school: okul-
    security: güvenlik-, güvenliğ-
    ship: gemi, gemiler-, gemisi
    soldier: asker, askerler-, askerin
    sovereignty: egemenlik-, egemenliğ-
    student: öğrenci-
    tariff: tarife-, gümrük-
    tax: vergi-
    taxi: taksi-
    teacher: öğretmen-
    territory: toprak-, toprağ-, bölge, bölgesi
    terrorism: terör-
    threat: tehdit-, tehdid-
    tourism: turizm-, turist-
    trade: ticaret-
    train: tren, trenler-, treni
    transport: ulaşım-, ulaştırma-, taşımacılık-
    university: üniversite-
    vaccine: aşı, aşılar-, aşısı-, aşılama-
    veto: veto
    victim: kurban-, mağdur-
    victory: zafer-
    virus: virüs-
    visit: ziyaret-
    war: savaş-
    water: su, suyu, suyun
    weapon: silah-
    withdrawal: çekilme-, geri çek-
    woman: kadın-
    worker: işçi-
    world_cup: dünya kupa-
    wounded: yaralı-, yaralan-
""")
