"""Georgian: what brings the forms of a person's name in several languages together."""

from index.languages.language import NameWords, phrases

NAMES = NameWords(
    sounds=dict(
        zip("აბგდვზთიკლმნოპრსტუქღშჩცწჭხჯჰ", "abgdvztiklmnoprstukgScTTchjh", strict=True),
        ე="e|ie",
        ჟ="Z|j",
        ფ="p|f",
        ყ="k|g",
        ძ="D|z",
    ),
    bodies=phrases("""
        სამინისტრო; მთავრობა; პარლამენტ; კომიტეტ; კომისია; საბჭო; სააგენტო; დეპარტამენტ; სამსახურ; სამდივნო;
        უნივერსიტეტ; ინსტიტუტ; კომპანია; კორპორაცია; პარტია; ფონდ; ასოციაცია; ფედერაცია; კავშირ; საელჩო;
        კონგრეს; სენატ; ასამბლეა; სასამართლო; პოლიცია; არმია; ბანკ; ადმინისტრაცია; ორგანიზაცია; მოძრაობა;
        პროკურატურა; გაზეთ; ცენტრ; ჯგუფ; კლუბ; წყარო
    """),
    surname_endings=phrases("შვილი; აძე; იძე; ოძე"),
    surname_silent="ი",
    case_endings=phrases("""
        ი; ს; მ; მა; ის; ში; ზე; თან; სთან; ით; ად; მდე; თვის; ისთვის; სთვის; გან; ისგან; სგან; კენ;
        ისკენ; სკენ; დან; იდან; იც; საც; ისა; სა
    """),
)
