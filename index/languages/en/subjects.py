"""English: the words for what news is about."""

from index.languages.concept_words import concepts

SUBJECTS = concepts("""
    agreement: agreement-, treaty, treaties, accord, accords, pact
    airport: airport-
    ambassador: ambassador-, embass-
    army: army, armies, armed, military, troop, troops
    arrest: arrest-, detain-, detention
    attack: attack-, assault-, strike, strikes
    bank: bank, banks, banking
    billion: billion, billions
    border: border-, frontier-
    bridge: bridge, bridges
    budget: budget-
    candidate: candidate-, candidacy
    car: car, cars, automobile-, motorist-
    ceasefire: ceasefire-, truce
    child: child, children
    church: church-
    citizen: citizen-
    climate: climate
    company: company, companies, firm, firms, business, businesses
    constitution: constitution-
    corridor: corridor-
    corruption: corrupt-, bribe, bribes, bribery
    court: court, courts, judge, judges
    crisis: crisis, crises
    debt: debt, debts
    defence: defence, defense
    democracy: democra-
    deputy: deputies, lawmaker-, legislator-
    doctor: doctor, doctors, physician-, medic, medics
    drone: drone, drones, uav
    earthquake: earthquake-, quake
    economy: econom-
    election: election-, electoral, voter, voters, vote, votes, voting
    electricity: electricity
    energy: energy
    explosion: explosion-, exploded, blast
    factory: factory, factories, plant
    fire: wildfire-, fire, fires
    flood: flood, floods, flooding
    football: football-, soccer
    freedom: freedom-
    gas: gas
    genocide: genocide-
    government: government-
    health: health, healthcare
    history: history, historic, historical
    hospital: hospital-
    human_rights: human right-
    independence: independence
    inflation: inflation-
    investment: invest-
    journalist: journalist-, reporter, reporters, journalism
    killed: killed, killing, murder, murdered, dead, deaths, death, died
    language: language-
    law: law, laws, legislation
    migrant: migrant-, refugee-, migration, immigra-
    military_base: military base, military bases
    million: million, millions
    minister: minister-, ministry
    missile: missile-, rocket, rockets
    money: money
    negotiation: negotiat-, talks
    nuclear: nuclear, atomic
    oil: oil, petroleum
    opposition: opposition-
    pandemic: pandemic-, coronavirus, covid, epidemic
    parliament: parliament-
    party: party, parties
    passport: passport-
    peace: peace, peaceful
    peacekeeper: peacekeep-
    pension: pension-
    police: police, policeman, policemen
    president: president-
    price: price, prices
    prime_minister: prime minister-
    prison: prison, prisons, jail, jailed
    prisoner: prisoner-, captive-, hostage-, detainee-
    protest: protest-, rally, rallies, demonstration-
    railway: railway-, railroad-
    recognition: recogni-
    referendum: referendum-
    reform: reform-
    resignation: resign-
    right: rights
    road: road, roads, highway-
    salary: salary, salaries, wage, wages
    sanction: sanction-
    school: school-
    security: security
    ship: ship, ships, vessel-
    soldier: soldier-, serviceman, servicemen
    sovereignty: sovereign-
    student: student-
    tariff: tariff-, customs, duties
    tax: tax, taxes, taxation
    taxi: taxi-
    teacher: teacher-
    territory: territor-
    terrorism: terror-
    threat: threat-
    tourism: tourism, tourist-
    trade: trade, trading
    train: train, trains
    transport: transport, transportation
    university: universit-
    vaccine: vaccin-
    veto: veto, vetoes
    victim: victim-, casualt-
    victory: victory, victories
    virus: virus, viruses
    visit: visit, visits, visited
    war: war, wars, wartime
    water: water
    weapon: weapon-, arms
    withdrawal: withdraw-
    woman: woman, women
    worker: worker-
    world_cup: world cup
    wounded: wounded, injured, injuries
""")
