"""Lay and French words for what records name in clinical English (and the reverse), for matching titles.

Each term has the words a person may use and a pattern over a folded record title. The patterns follow the wording of
the public displays of SNOMED CT, ICD-10 and RxNorm terms seen in records; they only find records, they never say that
two diagnoses are the same, and an answer always shows the record's own title.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from healthdesk.answers.question.tokens import fold


@dataclass(frozen=True, slots=True)
class Term:
    """A thing that records name: `key`, the words for it, and the pattern its titles fit."""

    key: str
    words: tuple[str, ...]
    pattern: re.Pattern[str]


_CONDITIONS = """
diabetes|diabetes;diabetic;sugar disease;diabete;diabetique;t2dm;type 2 diabetes;type 1 diabetes;diabete de type 2|(?<!pre)(?<!pre-)diabet(?!es insip)(?!es screen)
prediabetes|prediabetes;pre diabetes;prediabete;pre diabete;borderline diabetes|pre-?diabet
hypertension|hypertension;high blood pressure;hypertensive;hypertendu;hypertension arterielle;hta;tension elevee|hypertens(?!ion screening)
heart-failure|heart failure;congestive heart failure;chf;insuffisance cardiaque|heart failure|insuffisance cardiaque
heart-attack|heart attack;myocardial infarction;mi;infarctus;crise cardiaque|myocardial infarct|infarctus|heart attack
coronary|coronary heart disease;coronary artery disease;ischemic heart disease;cad;maladie coronarienne|coronary|isch(?:a)?emic heart|coronarien
heart-disease|heart disease;heart condition;heart problem;heart trouble;maladie du coeur;maladie cardiaque;probleme cardiaque;probleme de coeur|coronar|heart|cardia|myocard|atrial
atrial-fibrillation|atrial fibrillation;afib;a fib;irregular heartbeat;fibrillation auriculaire;fibrillation atriale;arrhythmia;arythmie|atrial fib|fibrillation|arr?h?ythm
stroke|stroke;avc;accident vasculaire cerebral;cva|\\bstroke|cerebrovascular accident|cerebral infarct|accident vasculaire cerebral|\\bavc\\b
chest-pain|chest pain;douleur thoracique;douleur a la poitrine;angina;angine de poitrine|chest pain|angina|douleur thoracique|angine de poitrine|angor
asthma|asthma;asthmatic;asthme;asthmatique|asthm
copd|copd;chronic bronchitis;emphysema;bpco;bronchite chronique;chronic obstructive pulmonary disease|obstructive (?:pulmonary|bronchitis|lung)|emphysem|copd|bpco|bronchite chronique
bronchitis|bronchitis;bronchite|bronchit
pneumonia|pneumonia;pneumonie|pneumoni
sinusitis|sinusitis;sinusite;sinus infection|sinusit
sore-throat|sore throat;strep throat;pharyngitis;tonsillitis;angine;pharyngite;mal de gorge|pharyngitis|sore throat|tonsillit|angine|pharyngit
ear-infection|ear infection;otitis;otite|otit
covid|covid;covid 19;coronavirus;sars cov 2|covid|sars-cov-2|coronavirus
influenza-illness|had flu;influenza infection|influenza(?!.*vacc)
kidney-disease|kidney disease;renal disease;chronic kidney disease;ckd;kidney failure;renal failure;insuffisance renale;maladie renale;kidney problem;probleme de rein|kidney disease|renal (?:disease|failure|insuff|impair)|insuffisance renale|nephropath
kidney-stone|kidney stone;calcul renal;colique nephretique|kidney stone|nephrolith|renal calcul|calcul renal
anemia|anemia;anaemia;anemic;anaemic;anemie;anemique;low iron|an(?:a)?emia|anemie
cholesterol-high|high cholesterol;hyperlipidemia;hypercholesterolemia;dyslipidemia;hyperlipidaemia;hypercholesterolemie;exces de cholesterol|hyperlipid|hypercholesterol|dyslipid
triglycerides-high|high triglycerides;hypertriglyceridemia|hypertriglycerid
hyperglycemia|hyperglycemia;high blood sugar;hyperglycemie|hyperglyc
metabolic-syndrome|metabolic syndrome;syndrome metabolique|metabolic syndrome|syndrome metabolique
obesity|obesity;obese;overweight;obesite;surpoids;obese|obes|overweight|body mass index 30|surpoids
neuropathy|neuropathy;nerve damage;neuropathie|neuropath
retinopathy|retinopathy;retinopathie|retinopath
cancer|cancer;tumor;tumour;malignancy;carcinoma;tumeur;leukemia;lymphoma;melanoma|cancer|carcinom|malignan|neoplasm|leuk(?:a)?em|lymphom|melanom|tumou?r|tumeur
breast-cancer|breast cancer;cancer du sein|(?:breast.*(?:cancer|carcinom|malignan|neoplasm))|(?:malignan|neoplasm|cancer).*(?:breast|sein)
colon-cancer|colon cancer;bowel cancer;colorectal cancer;cancer du colon|(?:colon|colorect|rect).*(?:cancer|carcinom|malignan|neoplasm)|(?:malignan|neoplasm|cancer).*(?:colon|colorect|rect)
prostate-cancer|prostate cancer;cancer de la prostate|prostat.*(?:cancer|carcinom|malignan|neoplasm)|(?:malignan|neoplasm|cancer).*prostat
lung-cancer|lung cancer;cancer du poumon|(?:lung|poumon|bronch).*(?:cancer|carcinom)|(?:carcinom|cancer|malignan|neoplasm).*(?:lung|poumon)
polyp|polyp;colon polyp;polype|polyp
depression|depression;depressed;depressif;depressive disorder|depress(?!ion screening)
anxiety|anxiety;anxiety disorder;anxiete;panic|anxi|panic
migraine|migraine;migraines|migrain
epilepsy|epilepsy;seizure;seizures;seizure disorder;epilepsie;convulsion|seizure|epilep|convulsi
dementia|dementia;alzheimer;memory loss;demence|dementia|alzheimer|demence
parkinson|parkinson;parkinson disease|parkinson
arthritis|arthritis;osteoarthritis;arthrose;arthrite;rheumatoid arthritis|arthrit|arthros
gout|gout;goutte|\\bgout|goutte
osteoporosis|osteoporosis;weak bones;osteoporose;thin bones|osteoporo
fracture|fracture;broken bone;broken arm;broken leg;broken wrist;broken hip;fractured bone;os casse;bras casse|fractur|broken
sprain|sprain;entorse;sprained ankle|sprain|entorse|foulure
concussion|concussion;head injury;commotion cerebrale|concuss|commotion|head injury
burn|burn injury;brulure|\\bburn|brulure
pregnancy|pregnancy;pregnant;pregnancies;grossesse;enceinte|pregnan|grossesse
preeclampsia|preeclampsia;pre eclampsia;preeclampsie|eclamps
miscarriage|miscarriage;miscarry;fausse couche|miscarr|abortion|fausse couche
appendicitis|appendicitis;appendicite|appendic
gallstones|gallstone;gallbladder disease;calcul biliaire|gallstone|cholelith|cholecyst
reflux|reflux;gerd;heartburn;acid reflux;reflux gastrique|reflux|gerd|esophagit
ibs|ibs;irritable bowel;irritable bowel syndrome;colon irritable|irritable (?:bowel|colon)|colon irritable
thyroid|thyroid disease;hypothyroidism;hyperthyroidism;thyroid problem;underactive thyroid;overactive thyroid;hypothyroidie;hyperthyroidie;probleme de thyroide|thyroid|thyro
sleep-apnea|sleep apnea;sleep apnoea;apnee du sommeil|apn(?:o)?e
insomnia|insomnia;insomnie|insomni
tuberculosis|tuberculosis;tb;tuberculose|tubercul
hiv|hiv;vih;aids;sida|\\bhiv|immunodeficiency virus|\\bvih
hepatitis|hepatitis;hepatite|hepatit
eczema|eczema;dermatitis;eczema atopique;dermatite|eczema|dermatit
psoriasis|psoriasis|psoria
glaucoma|glaucoma;glaucome|glaucom
cataract|cataract;cataracte|catarac
chronic-pain|chronic pain;douleur chronique|chronic.*pain|douleur.*chronique
back-pain|back pain;low back pain;mal de dos;lombalgie|back pain|lumbago|lombalg|mal de dos
urinary-infection|urinary tract infection;uti;bladder infection;cystitis;infection urinaire;cystite|urinary tract infection|cystit|infection urinaire|bladder infection
hay-fever|hay fever;allergic rhinitis;rhume des foins;rhinite allergique|allergic rhinit|hay fever|rhinite|rhume des foins
blood-clot|blood clot;dvt;deep vein thrombosis;pulmonary embolism;phlebite;thrombose;embolie pulmonaire;phlebitis|thrombos|embol|phlebit
overdose|overdose;drug overdose;surdose|overdose|surdos
smoking|smoking;smoker;tobacco use;tabac;fumeur|tobacco|smok|tabag|fumeu
teeth|impacted molar;dental problem|molar|dental|tooth|teeth
"""

_PROCEDURES = """
colonoscopy|colonoscopy;coloscopy;coloscopie;colonoscopie|colonosc|coloscop
endoscopy|endoscopy;gastroscopy;gastroscopie;fibroscopie;endoscopie|endosc|gastrosc|fibrosc
mammogram|mammogram;mammography;mammographie|mammogra
xray|x ray;xray;radiograph;radiographie;radio des poumons;radiography;radio du genou;chest x ray|x-?ray|radiogra|plain chest
mri|mri;mri scan;irm;magnetic resonance|\\bmri|magnetic resonance|\\birm
ct|ct;ct scan;cat scan;scanner;tdm;computed tomography|\\bct\\b|computed tomogra|\\bscanner|tomodensito
ultrasound|ultrasound;echography;echographie;sonogram|ultraso|echogra|sonogra
echocardiogram|echocardiogram;echocardiography;heart ultrasound;echo du coeur;echocardiographie|echocardiogra
ecg|ecg;ekg;electrocardiogram;electrocardiogramme|electrocardio|\\becg|\\bekg
spirometry|spirometry;lung function test;breathing test;spirometrie;respiratory function|spiromet|respiratory function|pulmonary function|lung function
bone-density|bone density;bone density scan;dexa;dxa;osteodensitometrie;densitometrie|bone density|dxa|dexa|densitomet
biopsy|biopsy;biopsie|biops
appendectomy|appendectomy;appendix removed;appendix out;appendicectomie;ablation de l appendice|appendectom|appendicectom|appendix
cholecystectomy|gallbladder removal;cholecystectomy;gallbladder removed;gallbladder surgery;cholecystectomie;vesicule enlevee|cholecystectom|gallbladder
hysterectomy|hysterectomy;hysterectomie|hysterectom
cesarean|c section;cesarean;caesarean;cesarienne|c(?:a)?esar
delivery|childbirth;delivery;gave birth;accouchement;giving birth|childbirth|deliver|accouch
joint-replacement|hip replacement;knee replacement;prothese de hanche;prothese de genou;joint replacement|replacement of (?:hip|knee)|(?:hip|knee|joint) replacement|arthroplast|prothese
bypass|bypass;heart bypass;bypass surgery;pontage|bypass|pontage|\\bcabg
stent|stent;angioplasty;angioplastie;pci|stent|angioplast|percutaneous coronary
pacemaker|pacemaker;stimulateur cardiaque|pacemaker|stimulateur
cataract-surgery|cataract surgery;operation de la cataracte|catarac
dialysis|dialysis;dialyse|dialys
transfusion|transfusion;blood transfusion;transfusion sanguine|transfus
physiotherapy|physical therapy;physiotherapy;kinesitherapie;kine|physical therap|physiotherap|kinesi
iud|iud;intrauterine device;coil;sterilet|intrauterine|\\biud|sterilet
contraceptive-implant|contraceptive implant;birth control implant;implant contraceptif|subcutaneous contracept|contraceptive implant
polypectomy|polypectomy;polyp removal;polyp removed;polypectomie|polypectom
pap|pap smear;pap test;cervical smear;smear test;frottis|papanicolaou|\\bpap\\b|cytopatholog|cervical smear|frottis
stool-test|stool test;fecal occult blood test;fit test;test de selles|f(?:a)?ecal|stool|immunologic method
dental|dental cleaning;tooth extraction;detartrage;extraction dentaire|dental|tooth|extraction
tonsillectomy|tonsillectomy;tonsils out;tonsils removed;amygdalectomie;ablation des amygdales|tonsillect|amygdal
medication-review|medication reconciliation;medication review|medication reconcil|current medications
depression-screening|depression screening|depression screen
pregnancy-test|pregnancy test;test de grossesse|pregnancy test|test de grossesse
throat-culture|throat culture;strep test;throat swab|throat culture
sleep-study|sleep study;polysomnography;polysomnographie;etude du sommeil|polysomno|sleep study
"""

_ENCOUNTERS = """
er|emergency room;er;emergency department;emergency;a and e;a e;urgences;service des urgences;urgence;casualty;er visit;emergency visit;emergency room visit|
inpatient|hospitalised;hospitalized;hospitalisation;hospitalization;hospital stay;inpatient;hospital admission;admission;admitted;overnight stay;overnight;hospitalise;hospitalisee;sejour;stayed in hospital;in hospital;in the hospital;sejour a l hopital;a l hopital|
telehealth|telehealth;telemedicine;video visit;teleconsultation;virtual visit;phone visit;video consultation|tele|virtual
wellness|checkup;check up;wellness visit;annual exam;physical exam;annual physical;physical;well child visit;general examination;bilan de sante;visite de controle|check[ -]?up|well|general examination|annual|check up
urgent|urgent care;soins urgents|urgent care
prenatal|prenatal visit;antenatal;visite prenatale|prenatal|antenatal|obstetric
"""


def _read(table: str) -> tuple[Term, ...]:
    terms = []
    for line in table.strip().splitlines():
        key, names, pattern = line.split("|", 2)
        terms.append(Term(key, tuple(fold(name) for name in names.split(";")), re.compile(pattern or r"(?!)")))
    return tuple(terms)


@lru_cache(maxsize=1)
def conditions() -> tuple[Term, ...]:
    """Words for conditions."""
    return _read(_CONDITIONS)


@lru_cache(maxsize=1)
def procedures() -> tuple[Term, ...]:
    """Words for procedures and examinations."""
    return _read(_PROCEDURES)


@lru_cache(maxsize=1)
def encounters() -> tuple[Term, ...]:
    """Words for kinds of visits; emergency and inpatient ones are found by class, the others by title."""
    return _read(_ENCOUNTERS)


@lru_cache(maxsize=1)
def _by_key() -> dict[str, Term]:
    return {term.key: term for term in (*encounters(), *procedures(), *conditions())}


def term(key: str) -> Term:
    """A term by its key."""
    return _by_key()[key]


@lru_cache(maxsize=20_000)
def fits(key: str, title: str) -> bool:
    """Whether a record's title fits a term."""
    return term(key).pattern.search(fold(title)) is not None


_SITES = (
    ("knee", "knee genou patell"), ("hip", "hip hanche"), ("chest", "chest thorax thoracique lung poumon thorac pulmon"), ("shoulder", "shoulder epaule"),
    ("ankle", "ankle cheville"), ("wrist", "wrist poignet"), ("spine", "spine spinal back dos rachis lumbar lombaire"),
    ("brain", "brain cerveau cerebral head tete crane skull"), ("abdomen", "abdomen abdominal ventre"), ("foot", "foot pied"),
    ("hand", "hand main"), ("arm", "arm bras"), ("leg", "leg jambe"), ("elbow", "elbow coude"), ("neck", "neck cou cervical"),
    ("breast", "breast sein mammo"),
)  # fmt: skip


def site_in(words: tuple[str, ...]) -> str:
    """The part of the body that a question names, by its stems; "" when none."""
    return next((site for site, names in _SITES if set(names.split()) & set(words)), "")


def is_of_site(site: str, title: str) -> bool:
    """Whether a title names that part of the body."""
    folded = fold(title)
    return any(name in folded for name in dict(_SITES)[site].split())
