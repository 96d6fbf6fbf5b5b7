"""Azerbaijani: the words for what news is about."""

from index.languages.concept_words import concepts

SUBJECTS = concepts("""
    agreement: saziş-, müqavilə-, razılaşma-, pakt
    airport: hava liman-, aeroport-
    ambassador: səfir, səfiri, səfirin, səfirlər-, səfirlik-, səfirliy-
    army: ordu, ordusu-, ordunun, orduya, orduda, hərbi, hərbçi-, qoşun-
    arrest: həbs, saxlanılıb, saxlanıldı, həbsi, həbsin
    attack: hücum-, zərbə-
    bank: bank, banklar-, bankın, bankı, banka
    billion: milyard-, mlrd
    border: sərhəd-
    bridge: körpü-
    budget: büdcə-
    candidate: namizəd-
    car: avtomobil-, maşın-
    ceasefire: atəşkəs-
    child: uşaq-, uşağ-
    church: kilsə-
    citizen: vətəndaş-
    climate: iqlim-
    company: şirkət-, biznes-, firma-
    constitution: konstitusiya-
    corridor: dəhliz-
    corruption: korrupsiya-, rüşvət-
    court: məhkəmə-, hakim-
    crisis: böhran-
    debt: borc, borcu, borclar-, borcun
    defence: müdafiə-
    democracy: demokrat-
    deputy: deputat-, millət vəkil-
    doctor: həkim-
    drone: dron, dronlar-, pua, pilotsuz-
    earthquake: zəlzələ-
    economy: iqtisadi-, iqtisadiyyat-
    election: seçki-, səsvermə-, seçici-
    electricity: elektrik-
    energy: enerji-, energetika-
    explosion: partlayış-
    factory: zavod-, fabrik-
    fire: yanğın-
    flood: daşqın-
    football: futbol-
    freedom: azadlıq-, azadlığ-
    gas: qaz, qazı, qazın, qaza
    genocide: soyqırım-
    government: hökumət-
    health: sağlamlıq-, sağlamlığ-, səhiyyə-
    history: tarix, tarixi, tarixin, tarixində
    hospital: xəstəxana-
    human_rights: insan hüquq-
    independence: müstəqillik-, müstəqilliy-
    inflation: inflyasiya-
    investment: investisiya-, sərmayə-, investor-
    journalist: jurnalist-, müxbir-
    killed: öldürül-, qətl-, ölüm-, ölən-, həlak, ölü
    language: dil, dili, dilin, dilində, dillər-
    law: qanun, qanunu, qanunun, qanunlar-, qanunvericilik-
    migrant: miqrant-, qaçqın-, miqrasiya-
    military_base: hərbi baza-
    million: milyon-, mln
    minister: nazir, naziri, nazirin, nazirlər-, nazirlik-, nazirliy-
    missile: raket-
    money: pul, pulu, pulun, pullar-
    negotiation: danışıq-, danışığ-
    nuclear: nüvə-, atom
    oil: neft, nefti, neftin
    opposition: müxalifət-
    pandemic: pandemiya-, koronavirus-, kovid-, epidemiya-, covid
    parliament: parlament-, milli məclis-
    party: partiya-
    passport: pasport-
    peace: sülh-
    peacekeeper: sülhməramlı-
    pension: pensiya-
    police: polis, polisi, polisin, polislər-
    president: prezident-
    price: qiymət, qiymətlər-, qiyməti, qiymətin
    prime_minister: baş nazir-
    prison: həbsxana-
    prisoner: əsir, əsirlər-, məhbus-, girov-
    protest: etiraz-, mitinq-
    railway: dəmir yol-, dəmiryol-
    recognition: tanınma-, tanıma-, tanıyıb, tanıdı, tanıyır
    referendum: referendum-
    reform: islahat-
    resignation: istefa-
    right: hüquq, hüquqlar-, hüququ
    road: yol, yolu, yolun, yollar-, şose
    salary: maaş-, əməkhaqqı
    sanction: sanksiya-
    school: məktəb-
    security: təhlükəsizlik-, təhlükəsizliy-
    ship: gəmi, gəmilər-, gəmisi
    soldier: əsgər-, hərbçi
    sovereignty: suverenlik-, suverenliy-
    student: tələbə-
    tariff: tarif-, rüsum-, gömrük-
    tax: vergi-
    taxi: taksi-
    teacher: müəllim-
    territory: ərazi-
    terrorism: terror-
    threat: təhdid-, hədə-
    tourism: turizm-, turist-
    trade: ticarət-
    train: qatar, qatarlar-, qatarı
    transport: nəqliyyat-
    university: universitet-
    vaccine: vaksin-, peyvənd-
    veto: veto
    victim: qurban-
    victory: qələbə-
    virus: virus-
    visit: səfər, səfəri-, səfərə
    war: müharibə-, savaş-
    water: su, suyu, suyun
    weapon: silah-
    withdrawal: çıxarılma-, çıxarılması
    woman: qadın-
    worker: işçi-, fəhlə-
    world_cup: dünya çempionat-
    wounded: yaralı-, yaralan-
""")
