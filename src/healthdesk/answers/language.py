"""Which of the two languages a question is in, guessed from its small words and accents."""

from healthdesk.answers.tokens import words

_FRENCH = frozenset(
    "le la les un une des du de au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous "
    "ils elles ce cet cette ces qui que quoi quel quelle quels quelles quand ou comment combien pourquoi est sont suis etais etait ai "
    "avez avons ont eu ete etre avoir ne pas plus jamais dans sur sous avec sans pour par depuis entre avant apres jusqu et ou donc "
    "mais c j l d qu n s t y dernier derniere derniers dernieres fois prends prend prenez moi me dit donne montre liste resultats "
    "medicaments traitement traitements maladies allergies vaccin vaccins tension poids taille taux dossier ordonnance medecin "
    "hopital urgences rendez pere mere fils fille mari femme soeur frere aujourdhui hier tous toutes tout toute encore deja faut puis dois "
    "glycemie cholesterolemie prise bilan sang analyse analyses sucre rein reins foie coeur aller alle vu vue fait".split()
)
_ENGLISH = frozenset(
    "the a an my your his her their our i you he she we they it this that these those what which who whom whose when where why how "
    "is are was were am be been do does did have has had will would can could should may in on at of for from with without about "
    "since between before after until and or but not no any all ever last latest most recent show tell list give me many much long "
    "often been get got take taking taken medicine medicines meds medications allergic shot shots blood pressure weight doctor test tests "
    "results please still there to up down going past year years months days than as by if so".split()
)
_ACCENTS = frozenset("éèêëàâîïôùûçœ")


def guess_language(question: str, fallback: str = "en") -> str:
    """ "en" or "fr"; `fallback` when the question gives no sign of either."""
    tokens = words(question)
    french = sum(word in _FRENCH for word in tokens) + sum(letter in _ACCENTS for letter in question.lower())
    english = sum(word in _ENGLISH for word in tokens)
    if french == english:
        return fallback
    return "fr" if french > english else "en"


COMMON_WORDS = (
    _FRENCH
    | _ENGLISH
    | frozenset(
        "food foods peanut peanuts nuts shellfish latex eggs milk dust pollen cats dogs bees aliment arachide arachides noix oeufs lait eye eyes exam exams kidney kidneys adult adults lever black smells fast units unit poison threw face parle minutes prepare leave knee ankle shoulder hip back skin hair received recu recus recue please thanks thank hello could would about above below after again against another anything around because become before being best "
        "better between both bring came come date dates done down each early else enough even every everything few find first five found four "
        "from full further gave general give given goes gone good great group half hand hard head health heard help here high hope hour house "
        "important inside instead just keep kept kind know known large late later least left less life like line little live long look looking "
        "made make making mark might mind moment more morning mother move much must name need never next nice night nothing number often only "
        "open order other others over page part people person place plan point possible put quite rather read reading ready real reason right "
        "same seem seen several short side since small some someone something soon sort start state still such sure talk than thing think third "
        "those though three through time times together told tomorrow tonight took turn under until upon used using usual value very wait want "
        "wanted watch water week weeks well whether while whole wife with within without woman word words work world worry write year yesterday "
        "young brother sister husband father grandma grandpa grandmother grandfather daughter child children baby family doctor nurse pharmacy "
        "record records chart file data system document patient portal hospital clinic office insurance phone email home school city country "
        "avoid stop start switch double skip extra leftover share taken gave handed killing waiting sounds exactly roughly approximately about "
        "number numbers level levels count counts check checked control measure measured taken done answer question know latest dear hi ok okay "
        "bonjour merci savoir peux peut pouvez voudrais veux besoin chose choses fois jour jours semaine mois annee annees heure heures matin soir "
        "nuit maison enfant enfants bebe fille garcon homme femme famille personne docteur medecin infirmier infirmiere pharmacie pharmacien dossier "
        "dossiers papier document documents valeur valeurs niveau niveaux nombre chiffre chiffres dose doses compte question reponse voir regarde "
        "regarder cherche chercher trouve trouver dire dites donner donnez montrer montrez afficher expliquer comprendre entre toute toutes autre "
        "autres meme memes aussi alors ainsi apres avant depuis pendant toujours souvent parfois rien quelque chose quelqu certain certaine aucun "
        "aucune plusieurs beaucoup peu trop assez tres bien mal mieux pire bon bonne grand grande petit petite nouveau nouvelle vieux vieille "
        "premier seconde deuxieme troisieme dernier prochaine prochain normal normale suite cause grace selon chez vers contre parmi sauf malgre "
        "voici voila celui celle ceux celles lequel laquelle dont puisque parce lorsque combien pourquoi comment passe passee etait etaient serait "
        "avait avaient aurait fallait allez allons vais vont venir venu venue fait faite faites faire pris prise prendre mis mise mettre ".split()
    )
)
"""Frequent words of both languages, folded: never taken for misspellings of something else."""
