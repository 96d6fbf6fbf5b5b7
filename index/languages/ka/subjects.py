"""Georgian: the words for what news is about."""

from index.languages.concept_words import concepts

SUBJECTS = concepts("""
    agreement: შეთანხმებ-, ხელშეკრულებ-, პაქტ-
    airport: აეროპორტ-
    ambassador: ელჩ-, საელჩო-
    army: არმია, არმიის, არმიას, ჯარ-, სამხედრო-, შეიარაღებულ-
    arrest: დააკავ-, დაკავ-, დაპატიმრ-
    attack: თავდასხმ-, შეტევ-, დარტყმ-
    bank: ბანკ-
    billion: მილიარდ-, მლრდ
    border: საზღვარ-, საზღვრ-, სასაზღვრო
    bridge: ხიდ-
    budget: ბიუჯეტ-
    candidate: კანდიდატ-
    car: მანქან-, ავტომობილ-
    ceasefire: ცეცხლის შეწყვეტ-, ზავ, ზავი, ზავის
    child: ბავშვ-
    church: ეკლესი-
    citizen: მოქალაქ-
    climate: კლიმატ-
    company: კომპანი-, ბიზნეს-, ფირმ-
    constitution: კონსტიტუც-
    corridor: დერეფან-, დერეფნ-
    corruption: კორუფცი-, ქრთამ-
    court: სასამართლო-, მოსამართლ-
    crisis: კრიზის-
    debt: ვალ, ვალი, ვალის, ვალები
    defence: თავდაცვ-
    democracy: დემოკრატ-
    deputy: დეპუტატ-
    doctor: ექიმ-
    drone: დრონ-, უპილოტო-
    earthquake: მიწისძვრ-
    economy: ეკონომიკ-
    election: არჩევნ-, საარჩევნო-, ამომრჩევ-, კენჭისყრ-
    electricity: ელექტრო-
    energy: ენერგეტიკ-, ენერგია, ენერგიის
    explosion: აფეთქ-
    factory: ქარხან-, ქარხნ-
    fire: ხანძ-
    flood: წყალდიდობ-
    football: ფეხბურთ-
    freedom: თავისუფლებ-
    gas: გაზი, გაზის, გაზს, გაზზე, აირის
    genocide: გენოციდ-
    government: მთავრობ-
    health: ჯანმრთელობ-, ჯანდაცვ-
    history: ისტორი-
    hospital: საავადმყოფო-
    human_rights: ადამიანის უფლებ-
    independence: დამოუკიდებლობ-
    inflation: ინფლაცი-
    investment: ინვესტიც-, ინვესტორ-
    journalist: ჟურნალისტ-, რეპორტიორ-
    killed: მკვლელობ-, მოკლ-, სიკვდილ-, დაღუპ-, დაიღუპ-
    language: ენა, ენის, ენაზე, ენას
    law: კანონ-, კანონპროექტ-
    migrant: მიგრანტ-, ლტოლვილ-, მიგრაცი-
    military_base: სამხედრო ბაზ-
    million: მილიონ-, მლნ
    minister: მინისტრ-, სამინისტრო-
    missile: რაკეტ-
    money: ფული, ფულის, ფულს
    negotiation: მოლაპარაკებ-
    nuclear: ბირთვულ-, ატომურ-
    oil: ნავთობ-
    opposition: ოპოზიც-
    pandemic: პანდემი-, კორონავირუს-, კოვიდ-, ეპიდემი-
    parliament: პარლამენტ-, საპარლამენტო-
    party: პარტი-
    passport: პასპორტ-
    peace: მშვიდობ-, სამშვიდობო
    peacekeeper: სამშვიდობოებ-, მშვიდობისმყოფელ-
    pension: პენსი-
    police: პოლიცი-
    president: პრეზიდენტ-
    price: ფასი, ფასები, ფასის, ფასების
    prime_minister: პრემიერ მინისტრ-
    prison: ციხე, ციხის, ციხეში, ციხიდან
    prisoner: ტყვე-, პატიმარ-, პატიმრ-, მძევალ-, მძევლ-
    protest: პროტესტ-, მიტინგ-, საპროტესტო
    railway: რკინიგზ-, სარკინიგზო
    recognition: აღიარ-
    referendum: რეფერენდუმ-
    reform: რეფორმ-
    resignation: გადადგ-
    right: უფლებები, უფლებების, უფლებებს
    road: გზა, გზის, გზები, გზების, გზას, გზაზე
    salary: ხელფას-
    sanction: სანქცი-
    school: სკოლ-
    security: უსაფრთხო-
    ship: გემი, გემები, გემის, ხომალდ-
    soldier: ჯარისკაც-
    sovereignty: სუვერენ-
    student: სტუდენტ-
    tariff: ტარიფ-, საბაჟო-
    tax: გადასახად-
    taxi: ტაქსი, ტაქსის, ტაქსისტ-
    teacher: მასწავლებ-
    territory: ტერიტორი-
    terrorism: ტერორ-, ტერაქტ-
    threat: საფრთხ-, მუქარ-, ემუქრ-
    tourism: ტურიზმ-, ტურისტ-
    trade: ვაჭრობ-, სავაჭრო
    train: მატარებ-
    transport: ტრანსპორტ-
    university: უნივერსიტეტ-
    vaccine: ვაქცინ-
    veto: ვეტო, ვეტოს
    victim: მსხვერპლ-
    victory: გამარჯვებ-
    virus: ვირუს-
    visit: ვიზიტ-
    war: ომი, ომის, ომში, ომს, ომმა, ომზე
    water: წყალი, წყლის, წყალს
    weapon: იარაღი, იარაღის, იარაღს, შეიარაღებ-
    withdrawal: გაყვან-
    woman: ქალი, ქალის, ქალები, ქალების, ქალებს
    worker: მუშა, მუშები, მუშების, თანამშრომ-
    world_cup: მსოფლიო ჩემპიონატ-
    wounded: დაჭრილ-
""")
