"""What the words over a column mean, in the languages of the devices' exports.

Sources: the columns of exports as their makers write them (Omron connect, Withings, iHealth, Beurer HealthManager, Dexcom Clarity,
LibreView, Medtronic CareLink, Glooko, Tidepool, Accu-Chek, Contour, Samsung Health, Garmin Connect, Oura, Fitbit, Polar), in
English, French, German, Spanish, Italian, Portuguese and Dutch.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from healthdesk.domain.mapping import Role
from healthdesk.importers.tables.measures import MEASURES, Unit, fits, unit_named

_WITHOUT_UNIT = frozenset(
    {Role.WHEN, Role.TIME, Role.ZONE, Role.NAME, Role.UNIT, Role.FLAG, Role.EVENT, Role.DEVICE, Role.PERSON}
)

LONGEST = 120
"""Characters of a header cell; what is longer is prose."""

_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]{1,40})[)\]}]")
_RATE = re.compile(r"heart|rate|puls|hr\b", re.IGNORECASE)
_BOM = re.compile("^(?:\ufeff|ï»¿|Ã¯Â»Â¿)+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LETTERS = re.compile(r"[^0-9a-z%/²^\u3040-\u9fff]+")
_LAST = re.compile(r"^(.*?)(?:[\s,_:]|\bin\b)+\s*([^\s,_]+(?:/[^\s,_]+)?)$")


@dataclass(frozen=True, slots=True)
class Heading:
    """What one header cell says: its role, for a measure which one, and the unit that it names (None when it names none).

    `rank` orders several columns of one role: the lowest is meant.
    """

    text: str
    role: Role
    measure: str = ""
    unit: Unit | None = None
    rank: int = 5


def clean(cell: str) -> str:
    """A header cell without marks of encodings and quoting that were written twice."""
    return _BOM.sub("", cell.strip().strip('"').strip()).strip('"').replace("\0", "").strip()


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Words in small letters without accents, one space between them."""
    bare = unicodedata.normalize("NFKD", _CAMEL.sub(" ", text)).casefold()
    bare = "".join(mark for mark in bare if not unicodedata.combining(mark))
    return _LETTERS.sub(" ", bare.replace("m2", "m²")).strip()


@lru_cache(maxsize=4096)
def heading(cell: str) -> Heading:
    """What a header cell means; Role.UNKNOWN when the words are not in the tables."""
    text = clean(cell)[:LONGEST]
    # Samsung Health writes "com.samsung.health.heart_rate.heart_rate": the last word is the column's.
    short = text.rpartition(".")[2] if text.startswith("com.samsung") else text
    bare, unit = _without_unit(short)
    bracketed = any(unit_named(found[1]) for found in _BRACKETS.finditer(short))
    if not bracketed:
        # A last word may only look like a unit: "Avg HR" is no average of hours.
        whole = _ruled(text, short, None)
        if whole.role is not Role.UNKNOWN:
            return whole
    return _ruled(text, bare, unit)


def _ruled(text: str, words: str, unit: Unit | None) -> Heading:
    bare = folded(words)
    for pattern, role, measure, rank in _RULES:
        # "dia" is a day in Spanish, and the lower number wherever it has a unit.
        if (unit is None or role not in _WITHOUT_UNIT) and pattern.fullmatch(bare):
            return _fitting(Heading(text, role, measure, unit, rank))
    return Heading(text, Role.UNKNOWN, "", unit)


def _fitting(found: Heading) -> Heading:
    """The same, but not understood where the unit is none that the measure can have."""
    if found.role is Role.MEASURE and found.unit is not None and not fits(MEASURES[found.measure], found.unit):
        return Heading(found.text, Role.UNKNOWN, "", found.unit)
    return found


def _without_unit(text: str) -> tuple[str, Unit | None]:
    for found in _BRACKETS.finditer(text):
        if found[1].casefold() in ("min", "max") and _RATE.search(text):
            return text.replace(found[0], found[1]), None
        if unit := unit_named(found[1]):
            return (text[: found.start()] + " " + text[found.end() :]).strip(), unit
    bare = _BRACKETS.sub(" ", text).strip() or text
    last = _LAST.match(bare)
    if last and (unit := unit_named(last[2])) and (len(last[2]) > 1 or last[2] in "%gU"):
        return last[1], unit
    return bare, None


def _rule(role: Role, words: str, measure: str = "", rank: int = 5) -> tuple[re.Pattern[str], Role, str, int]:
    return re.compile(f"(?:{words})"), role, measure, rank


_GLUCOSE = "(?:blood )?(?:glucose|glukose|glucosa|glicose|glucosio|glycemie|glicemia|blutzucker|blutglukose|bloedglucose|sugar|bg|bz)"
_INSULIN = "(?:insulin|insuline|insulina)"
_CARBS = "(?:carbs?|carbohydrates?|glucides?|kohlenhydrate|hidratos(?: de carbono)?|carbohidratos|carboidrati|koolhydraten|kh|bwz)"
_PULSE = "pulse(?: rate)?|puls|pulsschlag|pouls|pulso|pulsaciones|polso|polsslag|hartslag|hr|bpm|heart ?rate(?: value)?|beats per minute|beats/min|herzfrequenz|frequence cardiaque|frecuencia cardiaca|frequenza cardiaca|心拍数?|脈拍数?"
_WEIGHT = "(?:body )?weight(?: value)?|poids(?: corporel)?|gewicht|korpergewicht|peso(?: corporal| corporeo)?|lichaamsgewicht|体重"
_DATE = "date|datum|fecha|data|jour|tag|dia|day|giorno|calendar date|summary date|datum tag"

_RULES = (
    # Said to have happened, without a number: before the measures whose names they share
    _rule(Role.NOTE, "non numeric .*|.* (?:sans valeur numerique|sin valor numerico|non numeric[ao]|nao numeric[ao])|nicht numerische?s? .*|niet numerieke? .*"),
    # When
    _rule(Role.WHEN, "(?:device |local |event |measurement |reading |sample |glucose )?(?:time ?stamp|date ?time|date (?:and )?time)(?: unix)?(?: ms)?(?: yyyy.*| aaaa.*| jjjj.*)?|timestamp unix ?ms|timestamp utc|start ?timestamp", rank=2),
    _rule(Role.WHEN, "horodat\\w*(?: de l appareil| du lecteur| aaaa.*)?|(?:gerate)?zeitstempel(?: des gerats)?(?: .*)?|zeitpunkt|(?:marca temporal|sello de tiempo|marca de (?:hora|tiempo))(?: del? dispositivo)?(?: aaaa.*)?|timestamp (?:del|do) dispositivo|data e ora(?: .*)?|date (?:et )?heure(?: .*)?|datum (?:und |en )?(?:uhrzeit|tijd|zeit)|fecha (?:y )?hora|data (?:e )?hora|carimbo .*|tijdstempel.*|date heure|date/time|date/heure|datum/uhrzeit", rank=2),
    _rule(Role.WHEN, "(?:measurement|measured|measuring|reading|test|sample|collection|collected|result|recorded|logged|observation|observed|effective|weigh in|drawn|prelevement|mesure|messung|mess|medicion)(?: on| at)? ?(?:date|datum|time|date ?time)|(?:measured|collected|recorded|logged|taken|drawn)(?: on| at)?|time of (?:measurement|reading|test)|date (?:of |de |du |des |der )?(?:measurement|test|result|collection|reading|mesure|prelevement|resultats?|examen|messung|medicion)|messdatum|abnahmedatum|(?:測定|計測)(?:日時?|日付)|occurred at|taken (?:at|on)|creation date local|日付|日時", rank=3),
    _rule(Role.WHEN, "(?:start|begin|from|bedtime|sleep start|summary|local)(?: ?(?:date|time|datetime|date time|time local|gmt|local|day))?(?: ?(?:local|in local))?|debut|beginn|inicio|activity date|date de debut|startzeit|startdatum|day time", rank=3),
    _rule(Role.WHEN, _DATE, rank=4),
    _rule(Role.TIME, "time|uhrzeit|zeit|heure|hora|ora|tijd|time of day|messzeit|heure de mesure|(?:measurement|test|reading|collection) time|時刻|時間|測定時刻", rank=4),
    _rule(Role.END, "end(?: ?(?:date|time|datetime|date time|time local|gmt|local))?|fin|ende|date de fin|endzeit|enddatum|bedtime end|sleep end|to"),
    _rule(Role.ZONE, "time ?zone|utc ?offset|time ?offset|zone|fuseau(?: horaire)?|zeitzone|zona horaria|tz|time ?zone ?offset"),
    _rule(Role.LENGTH, "duration(?: hh mm ss)?|elapsed time|duree(?: hh mm ss)?|dauer(?: hh mm ss)?|duracion(?: hh mm ss)?|durata(?: hh mm ss)?|duration mins?"),
    # Long tables
    _rule(Role.NAME, "test(?: ?name)?|item type|analyte|analyse|examen|parameter|parametre|parametro|component|marker|biomarker|laborwert|measure|measurement|metric|lab(?: test)?|analysis|untersuchung|prueba|bezeichnung|libelle|exam|determination|nom|name of test|type of measurement|bepaling|esame|analisi"),
    _rule(Role.VALUE, "value|result|results|valeur|resultat|resultats|wert|ergebnis|messwert|valor|resultado|risultato|valore|waarde|uitslag|test result|numeric value|result value"),
    _rule(Role.UNIT, "units?|unites?|einheit|unidad(?:es)?|unita(?: di misura)?|eenheid|uom"),
    _rule(Role.RANGE, "(?:reference|normal|ref)(?: ?(?:range|interval|values?))?|range|valeurs? (?:de reference|usuelles?|normales?)|intervalle(?: de reference)?|normes?|norm(?:al)?(?:bereich|wert|werte)?|referenz(?:bereich|werte?)|rango(?: de referencia)?|valores de referencia|valori di riferimento|referentie(?:waarden?)?|reference interval"),
    _rule(Role.LOW, "(?:reference |ref |range |normal )?(?:low|min|lower|minimum)(?: ?(?:limit|value))?|borne inf(?:erieure)?|untergrenze|limite inferior|mini"),
    _rule(Role.HIGH, "(?:reference |ref |range |normal )?(?:high|max|upper|maximum)(?: ?(?:limit|value))?|borne sup(?:erieure)?|obergrenze|limite superior|maxi"),
    _rule(Role.FLAG, "flag|abnormal(?: flag)?|interpretation|anomalie|auffallig|status flag|indicator"),
    # Blood pressure
    _rule(Role.MEASURE, "(?:blood pressure |bp )?(?:systolic|systole|systolisch(?:er)?|systolique|sistolica|sistolico|sistolische?|sys|syst|sbp|pas|tas|bovendruk|high pressure)(?: (?:blood pressure|bp|pressure|value|druck|wert|blutdruck|pa|pressione))?|(?:pression|tension|presion|pressione|pressao|ta|pa)(?: arterielle| arterial| arteriosa)? (?:systolique|sistolica)|blutdruck systolisch|最高血圧|収縮期血圧|blood pressure systolic(?: value)?", "systolic"),
    _rule(Role.MEASURE, "(?:blood pressure |bp )?(?:diastolic|diastole|diastolisch(?:er)?|diastolique|diastolica|diastolico|dia|diast|dbp|pad|tad|onderdruk|low pressure)(?: (?:blood pressure|bp|pressure|value|druck|wert|blutdruck|pa|pressione))?|(?:pression|tension|presion|pressione|pressao|ta|pa)(?: arterielle| arterial| arteriosa)? (?:diastolique|diastolica)|blutdruck diastolisch|最低血圧|拡張期血圧|blood pressure diastolic(?: value)?", "diastolic"),
    _rule(Role.PRESSURE, "blood pressure|bp|blutdruck|tension(?: arterielle)?|pression arterielle|ta|presion arterial|tension arterial|bloeddruk|blood pressure sys/dia|sys/dia|rr"),
    _rule(Role.MEASURE, "map|mean(?: arterial)? (?:blood )?pressure|pam|mean(?: bp)?", "mean-pressure"),
    _rule(Role.MEASURE, "resting (?:heart ?rate|hr)|(?:heart ?rate|hr) resting|rhr|fc(?: au)? repos|ruhepuls|average resting heart rate|lowest resting heart rate|lowest heart ?rate|hr lowest", "resting-pulse"),
    _rule(Role.MEASURE, "(?:average|avg|mean) (?:heart ?rate|hr|pulse)|(?:heart ?rate|hr|pulse) (?:average|avg|mean)|frequence cardiaque moyenne|durchschnittliche herzfrequenz", "pulse-mean"),
    _rule(Role.MEASURE, "(?:min|minimum|lowest) (?:heart ?rate|hr|pulse)|(?:heart ?rate|hr|pulse) (?:min|minimum)", "pulse-low"),
    _rule(Role.MEASURE, "(?:max|maximum|highest|peak) (?:heart ?rate|hr|pulse)|(?:heart ?rate|hr|pulse) (?:max|maximum)", "pulse-top"),
    _rule(Role.MEASURE, _PULSE, "pulse"),
    _rule(Role.MEASURE, "(?:average |avg )?(?:hrv|rmssd|heart ?rate variability)(?: rmssd)?|vfc", "hrv"),
    _rule(Role.MEASURE, "(?:average |avg )?(?:sp ?o ?2|sp02|oxygen saturation|blood oxygen|o2 sat(?:uration)?|saturation(?: en oxygene)?|sauerstoffsattigung|saturacion|oxygen|spo2 value|average sp ?o ?2)", "oxygen"),
    _rule(Role.MEASURE, "(?:average |avg )?(?:respiratory|respiration|breathing) ?rate|respiratory|breaths|atemfrequenz|frequence respiratoire|average breath", "breaths"),
    _rule(Role.MEASURE, "(?:body )?temp(?:erature)?|temperature corporelle|korpertemperatur|temperatur|temperatura|fieber|体温", "temperature"),
    _rule(Role.MEASURE, "temperature deviation|skin temperature(?: .*)?|temperature trend deviation", "skin-temperature"),
    # The body
    _rule(Role.MEASURE, _WEIGHT, "weight"),
    _rule(Role.MEASURE, "(?:body )?height|taille|grosse|korpergrosse|altura|estatura|altezza|lengte|身長", "height"),
    _rule(Role.MEASURE, "(?:body mass index|bmi|imc)", "bmi"),
    _rule(Role.MEASURE, "body fat(?: (?:percentage|percent|ratio|%))?|fat (?:percentage|percent|ratio|%)|body fat ratio|masse grasse|korperfett(?:anteil)?|grasa(?: corporal)?|graisse(?: corporelle)?|vetpercentage|体脂肪率", "fat"),
    _rule(Role.MEASURE, "(?:body )?fat mass|body fat mass", "fat-mass"),
    _rule(Role.MEASURE, "(?:skeletal )?muscle(?: mass)?|masse musculaire|muskelmasse|masa muscular|muskelanteil|muscle rate|骨格筋率", "muscle"),
    _rule(Role.MEASURE, "bone(?: mass)?|masse osseuse|knochenmasse|masa osea", "bone"),
    _rule(Role.MEASURE, "(?:body |total body )?water(?: percentage| mass)?|hydration|hydratation|korperwasser|agua corporal", "water"),
    _rule(Role.MEASURE, "visceral fat(?: level| rating)?|graisse viscerale|viszeralfett|内臓脂肪レベル", "visceral"),
    _rule(Role.MEASURE, "waist(?: circumference)?|tour de taille|taillenumfang|bauchumfang|cintura", "waist"),
    # Glucose
    _rule(Role.MEASURE, f"(?:historic|scan|sensor|cgm|interstitial|continuous) {_GLUCOSE}(?: value)?|historique (?:de la glycemie|de glucose|glucose)|numerisation (?:de la glycemie|du glucose|glucose)|(?:glukosewert verlauf|glukose scan|sensor ?glukose|gewebeglukose)|(?:historial|escaneo|lectura|registro) (?:de )?(?:la )?glucosa|storico (?:del )?glucosio|scansione (?:del )?glucosio|historico de glicose|leitura de glicose|glucosegeschiedenis|historische glucose|glucosescan|(?:glucose de capteur|glucose capteur|glucose du capteur|glucosa (?:de|del) sensor|glucosio sensore)|sgv|egv|cbg|cgm glucose value|sensor reading|glucose value in|glucose value|glukosewert|valeur (?:de )?(?:la )?glycemie|valeur de glucose|valor de glucosa|nivel de glucosa|niveau de glucose|valor de glicose|valore (?:del )?glucosio|glucosewaarde|glucose reading|sensor readings?|estimated glucose value", "glucose-sensor"),
    _rule(Role.MEASURE, f"(?:strip|meter|fingerstick|capillary|bg|smbg) (?:{_GLUCOSE}|reading|value)|{_GLUCOSE}(?: (?:reading|readings|measurement|level|result|value|messung|wert|capillaire|capilar|meter))?|glycemie (?:par electrode|capillaire|bandelette)(?: bandelette)?|glukose teststreifen|tira (?:reactiva )?(?:para |de )?glucosa|glucosa de (?:la )?tira|striscia glucosio|tira de glicose|strip glucose|smbg|finger ?stick|(?:taux|niveau) de (?:glycemie|sucre)|glucose mesuree?", "glucose"),
    _rule(Role.MEASURE, "(?:blood )?(?:ketones?|cetones?|keton|ketonkorper|cetonas??|chetoni|cetonemie)(?: value| sanguine)?", "ketones"),
    _rule(Role.MEASURE, "hb ?a1c|a1c|hba 1c|hemoglobine glyquee", "hba1c"),
    _rule(Role.MEASURE, f"(?:rapid|fast|short) acting {_INSULIN}(?: value)?|fast {_INSULIN}|{_INSULIN} (?:de |a |ad )?(?:action|accion|azione|acao) (?:rapide|rapida)|schnellwirkendes insulin|{_INSULIN} de accion rapida|{_INSULIN} (?:ad azione|acao) rapida|snelwerkende insuline|bolus(?: {_INSULIN}| volume| insulin)?(?: delivered)?|{_INSULIN} bolus|bolus volume delivered|insulin delivered|bolus injection insulin units|bolus insulin|bolusmenge|volume de bolus delivre|rapid insulin", "insulin-fast"),
    _rule(Role.MEASURE, f"(?:long|slow) acting {_INSULIN}(?: value)?|slow {_INSULIN}|{_INSULIN} (?:de |a |ad )?(?:action|accion|azione|acao) (?:lente|lenta)|depotinsulin|verzogerungsinsulin|{_INSULIN} de accion lenta|{_INSULIN} (?:ad azione|acao) lenta|langwerkende insuline|basal injection insulin units|basal insulin|long insulin|basalinsulin", "insulin-slow"),
    _rule(Role.MEASURE, f"(?:meal|correction|user change) {_INSULIN}|{_INSULIN} (?:meal|correction|repas|de correction|modifiee par l utilisateur|de comida|de correccion|de cambio del usuario|pasto|correzione|modificata dall utente)|mahlzeiteninsulin|korrekturinsulin|insulin anderung durch anwender", "insulin-part"),
    _rule(Role.MEASURE, f"{_INSULIN}(?: (?:value|dose|amount|units?|wert|valeur|valor|given))?|valeur (?:d |de l )?insuline|valor de insulina|valore dell insulina|dose(?: d)? insuline|insulinwert|total (?:daily )?insulin|total bolus|total basal", "insulin"),
    _rule(Role.MEASURE, "basal(?: rate)?|basalrate|scheduled basal rate|debit basal|tasa basal|temp basal amount", "basal"),
    _rule(Role.MEASURE, f"{_CARBS}(?: (?:value|intake|input|wert|valeur|amount|grams?))?|total {_CARBS}|total carb|carb value|carbs input|valeur (?:des )?glucides|valor de (?:carbohidratos|hidratos.*)|valore dei carboidrati|carboidratos|kohlenhydratwert|carb input|bwz carb input|aliments", "carbs"),
    # Moving and sleeping
    _rule(Role.MEASURE, "(?:total |daily |actual )?steps?(?: count| total| taken)?|nombre de pas|pas|schritte|pasos|passi|stappen|歩数|step ?count|count", "steps"),
    _rule(Role.MEASURE, "(?:total |equivalent walking )?distance(?: walked)?|strecke|distancia|equivalent walking distance", "distance"),
    _rule(Role.MEASURE, "floors?(?: climbed)?|etages|stockwerke|flights climbed", "floors"),
    _rule(Role.MEASURE, "(?:activity |active )(?:calories|energy|burn)(?: burned)?|active ?kcal|calories(?: burned)? (?:active|activity)", "energy-active"),
    _rule(Role.MEASURE, "(?:total )?calories burn(?:ed|t)|total (?:calories|burn)|calories brulees|total kcal", "energy"),
    _rule(Role.MEASURE, "minutes (?:lightly|fairly|very) active|active (?:time|minutes)|(?:moderate|vigorous|high|medium|low) (?:activity )?(?:time|minutes)", "active"),
    _rule(Role.MEASURE, "(?:total )?(?:sleep(?: duration| time| minutes)?|asleep)|total sleep(?: duration| time)?|minutes asleep|schlafdauer|duree (?:du |de )?sommeil|time asleep|sleep total", "sleep"),
    _rule(Role.MEASURE, "(?:minutes )?deep(?: sleep)?(?: duration| time)?|sommeil profond|tiefschlaf", "sleep-deep"),
    _rule(Role.MEASURE, "(?:minutes )?light(?: sleep)?(?: duration| time)?|sommeil leger|leichtschlaf", "sleep-light"),
    _rule(Role.MEASURE, "(?:minutes )?rem(?: sleep)?(?: duration| time)?|sommeil paradoxal", "sleep-rem"),
    _rule(Role.MEASURE, "(?:minutes )?awake(?: time| duration)?|eveil|wach|minutes awake", "awake"),
    _rule(Role.MEASURE, "sleep score|score de sommeil", "sleep-score"),
    _rule(Role.MEASURE, "readiness score", "readiness"),
    _rule(Role.MEASURE, "activity score", "activity-score"),
    _rule(Role.MEASURE, "stress(?: score| level)?", "stress"),
    _rule(Role.MEASURE, "peak(?: expiratory)? flow|pef|debit expiratoire de pointe|dep", "peak-flow"),
    _rule(Role.MEASURE, "vo2 ?max", "vo2max"),
    # What goes with a row
    _rule(Role.NOTE, "(?:comments?|notes?|remarks?|remarques?|commentaires?|notizen?|bemerkung(?:en)?|kommentare?|notas?|comentarios?|observations?|note (?:text|de l utilisateur)|symptoms?|meal(?: type| tag)?|tag|tags|event marker|opmerking(?:en)?|annotazioni|symptome|symptomes|sintomas|sintomi|meal descriptions|irregular (?:heart ?beat|hb)(?: detected)?|arrhythmia(?: .*)?|arythmie|arrhythmie|body movement(?: detected)?|medication(?: taken)?|consumed|mood|position|ihb|afib|irregular pulse|non numeric .*|.* sans valeur numerique|nicht numerische?s? .*|.* sin valor numerico|food|mealtag|context|event|description|reading type|notes comments|logged food|meal marker|pre post meal|mesure irreguliere|before meal|after meal|vor (?:der )?mahlzeit|nach (?:der )?mahlzeit|avant (?:le )?repas|apres (?:le )?repas|control test|kontrolltest|test de controle|other|out of target range|temperature warning)" ),
    _rule(Role.EVENT, "event type|activity type|type d activite|aktivitatstyp|tipo de actividad|workout type|sport|sport type|tipo di attivita|record type|type d enregistrement|tipo di registrazione|aufzeichnungstyp|tipo de (?:registro|evento)|ereignistyp|type d evenement|tipo (?:di )?(?:evento|record)|recordtype"),
    _rule(Role.SUBTYPE, "event subtype|sous type d evenement|ereignis ?subtyp|subtipo de evento|sottotipo .*|insulin type"),
    _rule(Role.DEVICE, "informazioni (?:sul )?dispositivo|informacoes do dispositivo|device(?: name| model| info)?|source ?(?:name|device id|device|app)?|appareil|gerat|dispositivo|apparaat|meter(?: model| name)?|monitor|model(?: name)?|modele|product|instrument|pkg name|source bundle id|deviceinfo|infos? sur (?:l )?appareil|gerateinformationen?|informacion del dispositivo|measured with|data source|origin"),
    _rule(Role.PERSON, "informazioni (?:sul )?paziente|patient ?(?:info|name)?|patienteninformation(?:en)?|infos?(?:rmations?)? (?:sur le |du |sul )?(?:patient|paziente)|patientendaten|informacion del paciente|user ?name|person"),
    # Known, and nothing of it belongs in a record
    _rule(Role.LEFT_OUT, "index|indice|#|latitude|longitude|location|pp|pulse pressure|quellgerate id|id (?:del )?dispositivo d[ei] origen|id dispositivo di origine|id de l appareil source|(?:hora del transmisor|ora del trasmettitore|heure de l emetteur|transmitterzeit).*|temporary basal percentage|upload id|device time|no|nr|id|uuid|guid|row(?: id)?|colou?r|farbe|couleur|serial(?: ?number)?|numero de serie|seriennummer|serienummer|numero di serie|n de serie|device ?uuid|data ?uuid|create(?:d)? ?(?:time|at|date)?|update(?:d)? ?(?:time|at|date)?|modified|deviceuuid|pkg ?name|transmitter (?:time|id)(?: .*)?|id del? transmi\\w+|source device id|create sh ver|modify sh ver|sequence ?number|new device time|linked bg meter id|image ?path|picture|client data(?: id| ver)?|custom|heart beat count|source type|tag id|is abnormal|live data|binning data|exercise id|datauuid|user ?id|_id|sys time|utc offset minutes|link|url|needle ?pin|transmitter.*|truread|sender.*|sourceversion|version"),
)  # fmt: skip


def known_measure(key: str) -> bool:
    """Whether a measure of this key is in the tables."""
    return key in MEASURES
