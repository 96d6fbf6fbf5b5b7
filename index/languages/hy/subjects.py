"""Armenian: the words for what news is about."""

from index.languages.concept_words import concepts

SUBJECTS = concepts("""
    agreement: համաձայնագիր-, համաձայնագր-, պայմանագիր-, պայմանագր-, համաձայնությ-
    airport: օդանավակայան-
    ambassador: դեսպան-
    army: բանակ-, զինված, զորք-, ռազմական-
    arrest: ձերբակալ-, կալանավոր-, կալանք-
    attack: հարձակ-, հարված-, գրոհ-
    bank: բանկ, բանկի, բանկեր-, բանկը, բանկում, բանկային
    billion: միլիարդ-, մլրդ
    border: սահման, սահմանը, սահմանի, սահմանին, սահմանում, սահմանից, սահմանագծ-, սահմանագիծ-, սահմանազատ-, սահմանային
    bridge: կամուրջ-, կամրջ-
    budget: բյուջե-
    candidate: թեկնածու-
    car: ավտոմեքենա-, մեքենա-
    ceasefire: հրադադար-, զինադադար-
    child: երեխա-, մանուկ-, մանկական-
    church: եկեղեց-
    citizen: քաղաքացի-
    climate: կլիմա-
    company: ընկերությ-, բիզնես-, ձեռնարկությ-
    constitution: սահմանադր-
    corridor: միջանցք-
    corruption: կոռուպց-, կաշառ-
    court: դատարան-, դատավոր-
    crisis: ճգնաժամ-
    debt: պարտք-
    defence: պաշտպանությ-, պաշտպանական-
    democracy: ժողովրդավար-
    deputy: պատգամավոր-
    doctor: բժիշկ-, բժշկ-
    drone: դրոն-, անօդաչու-, աթս
    earthquake: երկրաշարժ-
    economy: տնտես-
    election: ընտրությ-, ընտրող-, քվեարկ-
    electricity: էլեկտրա-, էլեկտրականությ-
    energy: էներգետիկ-, էներգիա-
    explosion: պայթյուն-
    factory: գործարան-
    fire: հրդեհ-
    flood: ջրհեղեղ-, հեղեղ-
    football: ֆուտբոլ-
    freedom: ազատությ-
    gas: գազ, գազի, գազը, գազով, գազային
    genocide: ցեղասպան-
    government: կառավարությ-
    health: առողջ-
    history: պատմությ-, պատմական-
    hospital: հիվանդանոց-
    human_rights: մարդու իրավունք-
    independence: անկախությ-
    inflation: գնաճ-
    investment: ներդրում-
    journalist: լրագրող-, լրագր-
    killed: սպան-, մահ-, զոհվ-
    language: լեզու-, լեզվ-
    law: օրենք-, օրենսդր-
    migrant: միգրանտ-, փախստական-, միգրաց-
    military_base: ռազմական բազա-, ռազմաբազա-
    million: միլիոն-, մլն
    minister: նախարար-
    missile: հրթիռ-
    money: փող, փողի, փողը, գումար-
    negotiation: բանակց-
    nuclear: միջուկային-, ատոմային
    oil: նավթ-
    opposition: ընդդիմ-
    pandemic: համավարակ-, կորոնավիրուս-, կովիդ-, քովիդ-, համաճարակ-, covid
    parliament: խորհրդարան-, պառլամենտ-, ազգային ժողով-
    party: կուսակց-
    passport: անձնագիր-, անձնագր-
    peace: խաղաղությ-, խաղաղ
    peacekeeper: խաղաղապահ-
    pension: թոշակ-, կենսաթոշակ-
    police: ոստիկան-
    president: նախագահ-
    price: գին, գինը, գնի, գներ-
    prime_minister: վարչապետ-
    prison: բանտ-
    prisoner: գերի, գերիներ-, գերեվար-, ռազմագերի-, պատանդ-, բանտարկյալ-
    protest: բողոք-, ցույց-, հանրահավաք-
    railway: երկաթուղ-, երկաթգիծ-, երկաթգծ-
    recognition: ճանաչում-, ճանաչել-, ճանաչ-
    referendum: հանրաքվե-
    reform: բարեփոխում-, ռեֆորմ-
    resignation: հրաժարական-
    right: իրավունքներ-, իրավունք-
    road: ճանապարհ-, մայրուղ-
    salary: աշխատավարձ-
    sanction: պատժամիջոց-, սանկցիա-
    school: դպրոց-
    security: անվտանգ-
    ship: նավ, նավի, նավը, նավեր-
    soldier: զինվոր-, զինծառայող-
    sovereignty: ինքնիշխան-
    student: ուսանող-
    tariff: սակագ-, մաքս-
    tax: հարկ, հարկեր-, հարկի, հարկային
    taxi: տաքսի-
    teacher: ուսուցիչ-, ուսուցչ-
    territory: տարածք-
    terrorism: ահաբեկ-, տեռոր-
    threat: սպառնա-
    tourism: զբոսաշրջ-, տուրիզմ-, տուրիստ-
    trade: առևտ-, առեւտ-
    train: գնացք-
    transport: տրանսպորտ-
    university: համալսարան-
    vaccine: պատվաստ-, վակցին-
    veto: վետո
    victim: զոհ, զոհեր-, զոհի
    victory: հաղթանակ-
    virus: վիրուս-
    visit: այց, այցի, այցը, այցել-
    war: պատերազմ-
    water: ջուր, ջրի, ջուրը
    weapon: զենք-, սպառազին-
    withdrawal: դուրսբեր-
    woman: կին, կնոջ, կանայք, կանանց
    worker: բանվոր-, աշխատակից-, աշխատող-
    world_cup: աշխարհի առաջնությ-
    wounded: վիրավոր-
""")
