"""Cues: the words of a question that say what is wanted, English and French, as phrases (see `phrases`).

A cue is one feature of a question; the grammar in `plan` combines features with what the question is about. Nothing
here is written for one question: a cue names one meaning and lists the ways to say it.
"""

from functools import lru_cache

from healthdesk.answers.question.phrases import Phrase, phrase, spans, vocabulary

CUES: dict[str, str] = {
    # which point of a series
    "latest": "latest; last; most recent; newest; recent; current; currently; now; today; at the moment; these days; right now; most recently; lately; "
    "dernier; derniere; plus recent; plus recente; recent; recente; actuel; actuelle; actuellement; en ce moment; recemment",
    "previous": "before the|my most recent|latest; before the last one; previous; previously; one before; before last; before the last; before the latest; second to last; second most recent; next to last; "
    "penultimate; prior; time before; avant dernier; avant derniere; precedent; precedente; celle|celui d avant; juste avant",
    "first": "first; oldest; earliest; initial; very first; premier; premiere; plus ancien; plus ancienne; tout premier; toute premiere; initiale",
    "max": "§ the most; most § ever; highest; max; maximum; peak; greatest; heaviest; tallest; hottest; biggest; largest; worst; top value; record high; most i [ever] weighed|weigh; "
    "[le|la] plus haut; plus haute; plus eleve; plus elevee; maximal; maximale; pic; plus fort; plus forte; plus gros; plus grand",
    "min": "lowest; min; minimum; lightest; smallest; least; record low; best; nadir; plus bas; plus basse; plus faible; minimal; minimale; plus petit; plus leger",
    "mean": "average; averaged; averages; mean value|level|reading|of; mean §; mean systolic|diastolic|blood|arterial; my mean; the mean; typical value; on average; "
    "moyenne; moyen; en moyenne; moyennes",
    "median": "median; mediane",
    "count": "how many; number of; how often; how many times; count; total number; nombre de|d; nombre; combien de|d; a combien de reprises",
    "trend": "trend; over time; over the years; trending; getting better|worse|higher|lower; improve; improvement; improving; improved; amelioration; worsen; worsening; rise; rising; risen; fall; "
    "falling; fallen; increasing; increase; increased; decrease; decreasing; decreased; go|gone|going|went|come|coming|came|creeping|crept up|down; dropped; drop; dropping; "
    "stable; steady; changed; evolve; evolved; evolution; progress; progression; progressed; direction; better or worse; up or down; decline; declined; declining; deteriorate; deteriorated; worsened; losing; gaining; decline; deteriore; perds; grossi;  grown; grow; "
    "evolue; evoluer; augmente; augmenter; baisse; baisser; monte; monter; descendu; diminue; diminuer; tendance; ameliore; ameliorer; aggrave; "
    "courbe; grandi; grandir; change; progresse; hausse",
    "last_two": "last two|2; two|2 latest|last|most|recent; since [the|my|his|her] last|previous time|one|test|measurement|check|reading|result|check; "
    "compared to|with [the|my|his|her] last|previous; than last time; than [the|my|his|her] previous|last; since last time; since the previous; from last time; "
    "from the previous; deux|2 derniers|dernieres; depuis la derniere|precedente fois|mesure|prise|analyse; "
    "par rapport a la|au|l derniere|precedente|precedent|dernier; depuis le dernier|precedent; entre les deux derniers|dernieres",
    "versus": "versus; vs; compared to now|today; than now; par rapport a maintenant; contre maintenant; and now; et maintenant",
    "change": "change; difference; gain; gained; lose; lost; put on; shed; delta; by how much; how much [weight] * gain|lose|lost|gained; how much * change|drop|rise; "
    "perdu; perdre; pris; gagne; ecart; variation; varie; de combien",
    "history": "history of; history; all [of] [my|his|her|the]; every; each; values; readings; over the; timeline; series; chart; graph; plot; table of; results; "
    "historique; toutes; tous; chaque; valeurs; mesures; serie; graphique; resultats",
    # what to do with them
    "list": "list; show; what are; which; give; what; name; tell; display; pull up; liste; quels; quelles; quel; quelle; montre; montrer; donne; affiche; enumere; lister",
    "when": "when; what date; which date; what day; on what|which day|date; how long ago; what year; which year; since when; how long since; how long has it been; "
    "how long have; date of; days since; date; last time; quand; quelle date; quel jour; depuis quand; a quand; il y a combien; depuis combien; quelle annee; en quelle; "
    "derniere fois; remonte",
    "where": "where; which|what hospital|clinic|place|location|facility|center|centre|pharmacy; at|in which|what hospital|clinic; whereabouts; a quel endroit; "
    "quel hopital|clinique|etablissement|centre|lieu; dans quel|quelle; ou ai|etait|est|a|s|avons|suis|ont|avait|se",
    "who": "who; whom; which|what doctor|nurse|clinician|practitioner|provider|specialist|physician|gp|prescriber|surgeon; by whom; doctor name; name of [the|my|his|her] doctor|physician|gp|"
    "surgeon; qui a|m|l|est|etait|ai; par qui; avec qui; chez qui; quel|quels medecin|docteur|praticien|specialiste; nom du medecin|docteur|chirurgien; nom de mon medecin",
    "current": "still; currently; current; active; now; taking; at the moment; ongoing; presently; these days; today; actuel; actuelle; actuels; actuelles; actuellement; en cours; "
    "encore; toujours; en ce moment; actif; active; present; aujourdhui",
    "past": "is|are over; past; stopped; previously; used to; former; formerly; old; no longer; ended; resolved; discontinued; not * anymore; finished; before; historical; earlier; in the past; cured; "
    "ancien; ancienne; anciens; anciennes; arrete; arretes; passe; passes; termine; gueri; gueris; resolu; resolus; n|ne * plus; auparavant; autrefois; anterieur; anterieurs",
    "ever": "ever; at any time|point; in my|his|her life; never; once; at all; deja; jamais; dans ma|sa vie; un jour",
    "reaction": "reaction; react; reacted; reactions; symptoms; what happen|happens|happened; side effect; reagi; reaction; reactions; symptomes; manifestations",
    "severity": "how severe|serious|bad|dangerous; severity; severe; serious; life threatening; gravite; severite; grave; graves; quelle gravite",
    "twice": "twice; duplicate; duplicated; duplicates; same ingredient|medicine|drug|thing|substance; double; doubled; two names; more than once; both the same; doublon; doublons; en double; deux fois; "
    "meme|memes ingredient|molecule|medicament|substance|principe; plusieurs fois",
    "out_of_range": "abnormal; abnormally; out of range; outside; out of [the] normal; flagged; flag; not normal; too high or low; off; unusual; high or low; red; "
    "out of whack|bounds|limits|line; beyond; above normal; below normal; anormal; anormale; anormaux; anormales; hors; en dehors; depasse; depassent; signale; signales",
    "normal": "normal; in range; within; ok; okay; good; fine; too high; too low; high; low; bad; healthy; elevated; alright; normale; normaux; normales; bon; bonne; bien; "
    "trop haut|haute|bas|basse|eleve|elevee|faible; eleve; elevee; mauvais; mauvaise; inquietant; norme; normes; correct; correcte",
    "range": "reference range; normal range; reference interval; ref range; range; reference values; limits; valeurs de reference; valeurs normales; intervalle de reference; "
    "normes; fourchette; plage; norme",
    "explain": "what is; what are; what does|do * mean|measure|show|test|tell|do; what is * for; what does; mean; means; meaning; explain; define; definition; stand for; stands for; plain words|english|terms|language; "
    "simple words|terms; how does * work; difference between; why is * measured; c est quoi; qu est ce; veut dire; signifie; "
    "signification; explique; expliquer; explique moi; definition; definis; a quoi sert|servent|correspond; mesure quoi; que mesure; simplement; en termes simples; difference entre",
    "define": "mean; means; meaning; explain; define; definition; stand for; plain words|english|terms|language; simple words|terms; what is|are a|an; stands for; how does * work; difference between; "
    "c est quoi; qu est ce; veut dire; veulent dire; signifie; signification; explique; expliquer; definition; definis; a quoi sert|servent|correspond; que mesure; en termes simples; difference entre",
    # what about medicines
    "dose": "dose; dosage; strength; how much * take|taking|on; what mg; how many mg; instructions; directions; how should|do i take; how often * take|taking; how do i take; "
    "posologie; dosage; quelle dose; comment dois je prendre; comment prendre; combien de mg|fois par jour",
    "started": "start; started; starting; begin; began; begun; put on; prescribed; first prescribed; commence; commencer; debute; debut; prescrit; prescrite; mis sous; initie",
    "stopped": "stop; stopped; stopping; end; ended; come off; came off; discontinue; discontinued; quit; arrete; arreter; arret; fini; cesse",
    "prescribed": "prescribe; prescribed; prescription; prescriber; order; ordered; prescrit; prescrite; prescrire; ordonnance",
    "diagnosed": "diagnosed; diagnose; onset; told i had; found out; diagnostique; diagnostiquee; apparu; diagnostic",
    "why": "why; what for; reason; because; pourquoi; raison; motif; pour quelle",
    "advice": "should i|he|she|we|they|my; can i|he|she|we|my; could i|we; may i; ok|okay|safe|fine|alright|bad|dangerous|wise to|if|for; is it safe|ok|okay|fine|bad|dangerous|wise|normal; good decision|idea|choice; do i need; "
    "what [should|do] i do; ought; advise; advice; recommend; suggest; better to; worth; right decision; am i right; agree; ready to; dois je; puis je; peux je; est ce que je peux|dois; peut il|elle|on; "
    "faut il; devrais; dois t; doit il|elle; conseille; conseilles; conseil; recommandes; que faire; quoi faire; bonne idee; ai je raison; d accord; dangereux; sans danger; compatible; compatibles",
    # whose
    "first_person": "i; my; mine; me; myself; our; we; us; je; j; mon; ma; mes; moi; m; nous; notre; nos",
    "third_person": "he; she; his; her; him; hers; they; their; il; elle; son; sa; ses; lui; leur; leurs",
    "family": "which of us; who * higher|lower|highest|lowest; each of us; both of us; either of us; among us; between us; all of us; any of us; whole family; everyone; everybody; anyone; in [the|my|our] family; of the family; who in; "
    "lequel|laquelle d entre; lesquels; chacun; chacune; d entre nous; toute la famille; qui de nous; qui dans la famille; tout le monde; de la famille; de nous",
    # larger questions
    "missing": "what is missing; missing from; missing; gaps; incomplete; not have; no result; manque; manquant; manquants; incomplet; lacunes",
    "summary": "prepare [me] for; prepare my; prepar; get ready for; what should i bring|tell|ask|mention; ready for my; prepare ma|mon; preparer; summarise; summarize; summary; overview; sum up; big picture; health profile; one page; hand over; handover; brief; background for; snapshot; key facts; resume; resumer; synthese; apercu; "
    "fiche; recapitulatif; recapitule; bilan global; vue d ensemble; etat de sante",
    "changes": "been added; was added; added since; since [my|the|his|her] last visit|appointment|consultation|checkup; depuis [ma|la|sa] derniere visite|consultation; what has|have changed; what changed; what is new; anything new; new since; anything|something changed|different;  changed since; changes since; what happened since; different since; quoi de neuf; du nouveau; "
    "qu est ce qui a change; ce qui a change; nouveautes; changements depuis; change depuis; nouveau depuis",
    "age": "how old; my age; his age; her age; quel age; mon age; son age; age a",
    "computed": "computed; calculate; calculated; calculer; calcule; estimate; estimated; derive",
    # nouns: what the question is about
    "meds": "am i on; i am on; is he|she on; he|she is on; medication; medicine; med; drug; pill; tablet; prescription; treatment; remedy; inhaler; taking; medicament; medoc; traitement; ordonnance; cachet; comprime; pilule; prises; prends; prend; gelule",
    "take": "take; took; taken; taking; prendre; pris",
    "allergies": "allergy; allergic; allergen; allergie; allergique; allergene; intolerance; intolerant; intolerante; allergic to",
    "conditions": "condition; problem; diagnosis; diagnose; diagnosed; disease; illness; disorder; ailment; health issue; medical history; suffer; suffering; sick with; past medical; maladie; probleme; diagnostic; pathologie; affection; "
    "souffre; souffrir; antecedent; atteint; atteinte; comorbidity; comorbidities",
    "vaccines": "vaccine; vaccination; vaccinated; immunization; immunisation; immunized; immunised; shot; jab; booster; inoculation; vaccin; vaccine; vaccinee; vaccines; rappel; piqure; vacciner; immunise",
    "procedures": "procedure; operation; surgery; surgical; operated; intervention; chirurgie; chirurgical; acte; operation; opere; operee; surgeries",
    "encounters": "visit; appointment; encounter; consultation; consult; admission; seen; saw; see; doctor; went; physician; gp; hospital; stay; attended; rendez vous; rdv; visite; consulte; vu; "
    "hospitalisation; passage; medecin; docteur; hopital; medical visit; sejour; venue",
    "tests": "tested; blood * tested; test; blood test; blood work; bloodwork; lab; lab result; result; blood draw; labs; laboratory; bloods; analyse; analyses; prise de sang; bilan; bilan sanguin; resultat; resultats; labo; examen; sanguin",
    "blood": "blood * tested; blood test; blood work; bloodwork; blood draw; bloods; labs; lab test; lab work; blood drawn; prise de sang; prises de sang; bilan sanguin; analyse de sang; analyses de sang; analyse sanguine",
    "documents": "note; letter; document; discharge summary; report say|says|said; write; wrote; written; mention; mentioned; say about; says about; said about; paperwork; visit note; doctor note; lettre; compte rendu; courrier; "
    "document; ecrit; mentionne; note; pdf; scan result|report; conclusion; dit le|la; dit mon|ma",
    "family_history": "family history; run|runs in [my|the|our] family; runs in; in my|our family; family history of; hereditary; antecedents familiaux; dans ma famille; parents had; mother had; father had; hereditaire",
    "goals": "goal; target; objectif; but; care plan; plan de soins; objectifs",
    "insurance": "insurance; coverage; insurer; mutuelle; assurance; couverture",
    "imaging": "imaging; imaging study; scans; imagerie",
    "reports": "report; panel; profile; workup; work up; bilan; rapport; profil; compte rendu",
    "smoking": "smoke; smoker; smoking status; tobacco; cigarette; fume; fumeur; fumeuse; tabac; smoking",
    "follow_up": "and; what about; how about; et",
}


@lru_cache(maxsize=1)
def compiled() -> dict[str, tuple[Phrase, ...]]:
    """The cues, read once."""
    return {name: tuple(phrase(one) for one in text.split(";")) for name, text in CUES.items()}


def find_cues(tokens: tuple[str, ...]) -> dict[str, list[tuple[int, int]]]:
    """The cues in the stems of a question, with the places where they stand."""
    present = set(tokens)
    found = {}
    for name, phrases in compiled().items():
        likely = [one for one in phrases if any(slot.stems & present for slot in one)]
        places = spans(likely, tokens) if likely else []
        if places:
            found[name] = places
    return found


@lru_cache(maxsize=1)
def cue_words() -> frozenset[str]:
    """Every stem that a cue knows: they are never taken for misspellings, and misspellings may become one."""
    return frozenset().union(*(vocabulary(phrases) for phrases in compiled().values()))
