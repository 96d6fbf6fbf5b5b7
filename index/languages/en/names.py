"""Given names in English print that tell whether a man or a woman bears them; those that both bear are left out."""

from collections.abc import Mapping

from index.languages.language import words

_MEN = words("""
    aaron abdul abdullah abel abraham abu adam adrian ahmad ahmed al alan albert aleksandr alexander alexei alfred
    ali allan allen alvin anatoly anders andre andrei andrew andy angus anthony antonio arash armen arnold arthur
    ashraf asif baker barack barry bart bashar ben benjamin benny bernard bernie bill billy bob bobby boris brad
    bradley brandon brendan brent brett brian bruce bruno bryan burt byron calvin carl carlos charles charlie
    chester chip christopher chuck clarence clark claude clay clayton cliff clifford clint clyde colin conor corey
    cory craig curtis dale damon dan daniel danny darrell darren dave david davit dean denis dennis derek derrick
    desmond dick diego dimitri dirk dmitri dmitry don donald doug douglas drew duane duncan dustin dwayne dwight
    earl ed eddie edgar edmund eduardo edward edwin elchin elias elijah elliot elliott elmar emil emmanuel enrique
    eric erik ernest ernesto ethan eugene evan farid felix fernando floyd francis francois frank franklin fred
    freddie freddy frederick fuad gary gavin geoff geoffrey george gerald gerard gilbert giorgi glen glenn gordon
    graham grant greg gregg gregory guillermo gus guy hal hamid hans harold harry harvey hasan hassan hector heinz
    helmut henry herb herbert herman heydar hikmet homer howard hubert hugh hugo hussein ian ibrahim igor ilham ira
    irakli irving isaac ismail ivan jack jacob jacques jake jamal james jared jason javier jay jeb jeff jeffrey jens
    jeremy jerome jerry jesus jim jimmy joe joel joey john johnny jon jonah jonathan jorge jose josef joseph josh
    joshua juan julian julio julius justin kamran karl keith ken kenneth kent kevin khalid kirk klaus kurt kyle
    lamar lance larry lars lawrence lawson lee len leo leon leonard leroy lester levan lewis lloyd lorenzo lou louis
    luis luke luther magnus mahmoud malcolm manuel marc marco marcus mario mark martin marvin matt matteo matthew
    maurice max maxim mehmet mel melvin michael michel miguel mike mikhail mikheil milton mitch mitchell mohamed
    mohammad mohammed morris moses mustafa nathan nathaniel neal ned neil nelson nicholas nick nicolas nigel nikol
    nikolai noah norman oleg oliver omar osama oscar otto owen pablo patrick paul pavel pedro perry pete peter phil
    philip phillip pierre preston rafael ralph ramiz ramon randall randy rashad raul ray raymond recep reggie reince
    reinhold rex ricardo richard rick ricky rob robert roberto rod roderick rodney roger roland rolf roman ron
    ronald roy ruben rudolf rudolph rudy rupert russ russell salman salvador sam samir samuel saul scott sean
    sebastian serge sergei sergey sergio seth shane shaun sheldon sherman sidney simon spencer stan stanley stefan
    stephan stephen steve steven stewart stuart svante ted terrence theodore thomas tim timothy toby todd tom tommy
    tony trent trevor troy tucker tyler ulrich vance vernon victor viktor vince vincent vitaly vladimir volodymyr
    wade wallace walter warren wayne wendell wesley william willie winston wolfgang woodrow xavier yasser yuri yusuf
    zachary
""")
_WOMEN = words("""
    abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alina alison allison alma alyssa amanda
    amelia amy ana anastasia angela angelina anita ann anna anne annette annie antonia arlene ashley astrid audrey
    ayesha barbara beatrice becky bella bernadette bernice bertha beth bethany betsy betty beverly bianca bonnie
    brenda bridget brigitte brittany camille candace carla carly carmen carol carole caroline carolyn carrie
    catherine cathy cecile cecilia celeste celia charlene chelsea cheryl christina christine cindy claire clara
    claudia colleen connie constance cora corinne cristina crystal cynthia daisy daniela danielle daphne debbie
    deborah debra deirdre delia delores denise diana diane dianne dolores donna dora doris dorothy edith eileen
    elaine eleanor elena elisabeth elizabeth ella ellen eloise elsa elsie emily emma erica erika erin esther ethel
    eugenia eva evelyn faith fatima felicia fiona frances francesca gabriela gabrielle gail genevieve geraldine
    gertrude ghazala gina gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather
    heidi helen helena helga henrietta hilary hilda hillary holly huma ida ilse ina ines inga ingrid irene irina
    iris isabel isabella isabelle ivanka ivy jackie jacqueline jan jane janet janice janine jasmine jeanne jeannette
    jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy
    julia juliana julie juliet kaitlyn kara karen kate katherine kathleen kathryn kathy katie katrina kay kayla
    kellyanne kimberly krista kristen kristin kristina laila lana lara laura lauren laurie leah leila lena lilian
    lillian lily linda lisa liz lois lola loretta lori lorraine louise lucia lucille lucinda lucy luisa lydia mabel
    madeleine madeline magda maggie marcia margaret margarita margot maria marian marianne marie marilyn marina
    marjorie marlene marsha martha mary maryam maureen maxine megan meghan mehriban melania melanie melinda melissa
    mercedes meryl mia michele michelle mildred mina minnie miranda miriam molly mona monica muriel myra nadia nancy
    naomi natalia natalie natasha nellie nicole nina nora norah norma octavia olga olivia ophelia pamela patricia
    patsy patti paula pauline peggy penelope penny phyllis polly priscilla rachel ramona rebecca regina renee rhonda
    rita roberta rosa rosalind rose rosemary roxanne ruby ruth sabrina sally salome samantha sandra sara sarah selma
    serena sharon sheila shirley silvia simone sofia sonia sonja sophia sophie stacey stella stephanie sue susan
    susanna susanne suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa thelma theresa tiffany tina
    ursula valentina valerie vanessa vera veronica vicki vicky viola violet vivian wanda wendy wilma yasmin yolanda
    yulia yvette yvonne zoe
""")
GENDERS: Mapping[str, str] = {**dict.fromkeys(_MEN, "m"), **dict.fromkeys(_WOMEN, "f")}
"""A given name to "m" or "f"."""
