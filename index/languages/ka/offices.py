"""Georgian: offices by which an article tells one bearer of a surname from another."""

from index.languages.asking_words import offices

OFFICES = offices("""
    president: პრეზიდენტი; vice president: ვიცე-პრეზიდენტი, ვიცეპრეზიდენტი; prime minister: პრემიერ-მინისტრი, პრემიერი;
    minister: მინისტრი; governor: გუბერნატორი; mayor: მერი; ambassador: ელჩი;
    spokesperson: პრესმდივანი, პრეს-მდივანი, პრესსპიკერი, პრეს-სპიკერი; chancellor: კანცლერი; judge: მოსამართლე;
    king: მეფე; queen: დედოფალი; patriarch: პატრიარქი, კათოლიკოს-პატრიარქი
""")
