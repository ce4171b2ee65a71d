"""Everyday names that the tables do not hold, and table names too ambiguous to trust in small letters."""

from healthdesk.answers.question.tokens import word_list

MEASURES = {
    "weight": "getting heavier;heavier;getting lighter;lighter;grossi;grossis;grossir;maigri;maigris;maigrir;weighed;weigh;weighs;weighing;my kilos;how heavy;scale say;scales say;combien je pese;pese;pesait;pesais;peser;pesee;kilos;bodyweight;pounds;poid",
    "height": "grown;grow;growing;grandi;grandit;grandir;growth;croissance;tall;how tall;je mesure;mesure t il;mesure t elle;combien mesure;combien je mesure",
    "blood-pressure": "pressure;bloodpressure;blood presure;bp reading;bp readings;pression;pression sanguine;tensions;blood pressures",
    "glucose": "bloodsugar;glycemia;blood glucose level;sugar reading;sugar readings;glucose sanguin",
    "vitamin-k": "vitamin k;vitamine k",
    "vitamin-e": "vitamin e;vitamine e",
    "vitamin-c": "vitamin c;vitamine c",
    "vitamin-b6": "vitamin b6;vitamine b6",
    "hba1c": "hb a1c;hba 1c;a1c test;ha1c;hbaic;hemoglobine a1c;hemoglobine a1 c;hemoglobin a 1 c;a 1 c;sugar average;glycated haemoglobin;hemo a1c;glycohemoglobin",
    "egfr": "kidney function test;kidney value;gfr number;filtration;taux de filtration;estimated gfr;function of my kidneys;taux de filtration glomerulaire",
    "chol-total": "cholesterol total;total chol;overall cholesterol;cholestrol;cholesterol reading;taux de cholesterol;cholesterols",
    "ldl": "ldl c;ldlc;cholesterol ldl;ldl cholesterol level",
    "hdl": "hdl c;hdlc;cholesterol hdl;hdl level",
    "triglycerides": "tryglicerides;triglycerid;blood fats",
    "heart-rate": "heart beat;heartrate;bpm;beats per minute;frequence du coeur",
    "temperature": "fever reading;body temp",
    "hemoglobin": "hemoglobin level;haemoglobin level;hemoglobin count;taux d hemoglobine",
    "wbc": "white blood cell;white cell;globule blanc",
    "vitamin-d": "vitamine d;vit d level;vitamin d level;taux de vitamine d",
    "b12": "vitamin b 12;vitamine b 12;b 12;taux de vitamine b12;taux de b12;vit b 12",
    "smoking-status": "do i smoke;smoker;smoking;est ce que je fume;fumeur;fumeuse;cigarettes",
    "oxygen-saturation": "oxygen;o2;spo 2;oxygene;blood oxygen level",
    "bmi": "indice de masse;body mass;mass index",
    "tsh": "thyroid hormone;thyroid number;thyroide;hormone thyroidienne",
    "pain-score": "pain rating;pain scale;douleur;niveau de douleur",
    "gmi": "glucose management;glucose management index",
    "non-hdl": "cholesterol non hdl;non hdl cholesterol",
    "blood-type": "groupe sanguin;my blood group;type sanguin",
    "fev1-fvc": "fev1 fvc ratio",
    "chol-hdl-ratio": "cholesterol ratio;ratio cholesterol",
}
"""More names per measure."""

PANELS = {
    "lipid": "fat panel;bilan cholesterol;bilan de cholesterol;lipid results;lipid test results;lipidique;bilan des lipides",
    "cmp": "comprehensive panel;complete metabolic panel;comprehensive metabolic;cmp;metabolic results",
    "cbc": "blood count results;full blood count;nfs;numeration;numeration formule",
    "vitals": "vital sign;vitals;parametres vitaux",
    "renal": "kidney results;kidney panel results;renal function tests",
    "liver": "liver results;liver function;fonction hepatique;liver function test",
    "bmp": "basic panel;basic metabolic",
}
"""More names per panel."""

CAPITALS_ONLY = word_list("capital_words")
"""Words that name a thing only in capitals: in small letters they are mostly something else ("ta", "fit", "pas")."""

REMOVED = frozenset(
    {
        ("mean-bp", "mean blood pressure"),
        ("mean-bp", "pression artérielle moyenne"),
        ("mean-bp", "tension moyenne"),
        ("estimated-average-glucose", "average glucose"),
        ("systolic-bp", "tension maximale"),
        ("diastolic-bp", "tension minimale"),
        ("chol-total", "tc"),
        ("strep-test", "strep throat test"),
        ("hcg", "pregnancy test"),
    }
)
"""Table names that rather mean a computation over another measure ("mean blood pressure")."""
