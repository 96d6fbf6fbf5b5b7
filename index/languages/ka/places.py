"""Georgian: what places, peoples and alliances are called."""

from index.languages.concept_words import concepts

PLACES = concepts("""
    abkhazia: აფხაზ-
    abu_dhabi: აბუ დაბი-
    afghanistan: ავღან-
    africa: აფრიკ-
    agdam: აღდამ-
    arab: არაბ-
    armenia: სომხ-, სომეხ-
    athens: ათენი, ათენის, ათენში, ათენს
    austria: ავსტრი-
    azerbaijan: აზერბაიჯან-
    baku: ბაქო, ბაქოს, ბაქოში, ბაქოდან, ბაქოსთან, ბაქოზე
    beijing: პეკინ-
    belarus: ბელარუს-, ბელორუს-
    belgium: ბელგი-
    black_sea: შავი ზღვ-, შავ ზღვ-, შავიზღვ-
    britain: ბრიტან-, დიდი ბრიტანეთ-, ინგლის-
    brussels: ბრიუსელ-
    bulgaria: ბულგარ-
    cairo: კაირო-
    canada: კანად-
    caspian: კასპი-
    caucasus: კავკასი-
    chechnya: ჩეჩნ-, ჩეჩენ-
    china: ჩინეთ-, ჩინელ-, ჩინურ-
    crimea: ყირიმ-
    csto: ოდკბ
    cyprus: კვიპროს-
    czechia: ჩეხ-
    damascus: დამასკო-
    donbas: დონბას-
    egypt: ეგვიპტ-
    emirates: საემირო-, ემირატ-
    estonia: ესტონ-
    eu: ევროკავშირ-
    europe: ევროპ-
    finland: ფინეთ-, ფინურ-
    france: საფრანგეთ-, ფრანგ-
    ganja: განჯა, განჯის, განჯაში, განჯას
    gaza: ღაზა, ღაზის, ღაზაში, ღაზას
    geneva: ჟენევ-
    georgia: საქართველო-, ქართველ-, ქართულ-
    germany: გერმან-
    greece: საბერძნეთ-, ბერძ-
    hague: ჰააგ-
    hezbollah: ჰეზბოლა-, ჰიზბალა-
    hungary: უნგრ-
    imf: სავალუტო ფონდ-
    india: ინდოეთ-, ინდურ-
    iran: ირან-
    iraq: ერაყ-
    isis: დაეშ-, ისლამური სახელმწიფო-
    israel: ისრაელ-
    istanbul: სტამბოლ-, სტამბულ-
    italy: იტალი-
    japan: იაპონ-
    jerusalem: იერუსალიმ-
    jew: ებრაელ-, ებრაულ-
    kalbajar: ქელბაჯარ-
    karabakh: ყარაბაღ-, არცახ-
    kazakhstan: ყაზახ-
    korea: კორეა, კორეის, კორეას, კორეაში, კორეულ-
    kremlin: კრემლ-
    kurd: ქურთ, ქურთი, ქურთები, ქურთების, ქურთებს, ქურთულ-
    kyiv: კიევ-
    kyrgyzstan: ყირგიზ-
    lachin: ლაჩინ-
    latvia: ლატვი-
    lebanon: ლიბან-
    libya: ლიბია, ლიბიის, ლიბიაში, ლიბიას, ლიბიურ-
    lithuania: ლიტვ-, ლიეტუვ-
    moldova: მოლდოვ-
    moscow: მოსკოვ-
    munich: მიუნხენ-
    nakhchivan: ნახჩევან-, ნახიჩევან-, ნახჩივან-
    nato: ნატო, ნატოს, ნატოში, ნატოსთან, ნატოდან
    netherlands: ნიდერლანდ-, ჰოლანდი-
    new_york: ნიუ იორკ-
    norway: ნორვეგ-
    osce: ეუთო-
    ossetia: ოსეთ-, ოსურ-, ოსები, ოსების
    pakistan: პაკისტან-
    palestine: პალესტინ-
    paris: პარიზ-
    poland: პოლონ-
    prague: პრაღა, პრაღის, პრაღაში, პრაღას
    qatar: კატარ, კატარი, კატარის, კატარში, ყატარ-
    romania: რუმინ-
    rome: რომი, რომში
    russia: რუსეთ-, რუსი, რუსები, რუსების, რუსებს, რუსულ-
    saudi: საუდ-
    serbia: სერბ-
    shusha: შუშა, შუშის, შუშაში, შუშას, შუში
    soviet: საბჭოთა, სსრკ
    spain: ესპან-
    stepanakert: სტეფანაკერტ-, ხანქენდ-
    sweden: შვედ-
    switzerland: შვეიცარი-
    syria: სირია, სირიის, სირიაში, სირიას, სირიულ-, სირიელ-
    tbilisi: თბილის-
    tehran: თეირან-
    turkey: თურქ-
    ukraine: უკრაინ-
    un: გაერო, გაეროს, გაეროში, გაეროსთან
    usa: აშშ, ამერიკ-, შეერთებულ- შტატ-
    uzbekistan: უზბეკ-
    vienna: ვენა, ვენაში, ვენის
    warsaw: ვარშავ-
    white_house: თეთრ- სახლ-
    who: ჯანმო, ჯანმოს
    yerevan: ერევან-, ერევნ-
    zangezur: ზანგეზურ-
""")
