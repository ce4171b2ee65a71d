"""Tables of devices and laboratories, in the words and habits of their makers; what they give, counted by hand."""

from collections import Counter
from typing import Any

import pytest

from healthdesk import words
from healthdesk.domain.readings import NO_ZONE, Readings, Series
from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft, Standing
from healthdesk.importers.reading import Received
from healthdesk.importers.registry import best_for

Given = list[Any]


@pytest.fixture
def taken(receive: Any) -> Any:
    """Reads a table by whoever is surest of it."""

    def read(text: str | bytes, name: str = "table.csv") -> Given:
        content = text.encode() if isinstance(text, str) else text
        artifact: Received = receive(content, name)
        return list(best_for(artifact).read(artifact))

    return read


def drafts(given: Given) -> list[Draft]:
    return [one for one in given if isinstance(one, Draft)]


def issues(given: Given) -> Counter[str]:
    found = [one for one in given if isinstance(one, Issue)] + [odd for one in drafts(given) for odd in one.issues]
    assert all(words.sentence(one.code, "fr") for one in found)
    return Counter(one.code for one in found)


def points(given: Given) -> list[tuple[str, str, str, int]]:
    """Each reading as (measure, value as printed, unit, offset)."""
    series = {one.number: one for one in given if isinstance(one, Series)}
    found = []
    for one in given:
        if isinstance(one, Readings):
            for row, (number, _start, _seconds, offset, _value, _place) in enumerate(one.rows()):
                found.append((series[number].label, one.text(row), series[number].unit, offset))
    return found


def details(given: Given) -> list[str]:
    return [one.detail for one in drafts(given)]


BP = "Systolic blood pressure 121 mmHg · Diastolic blood pressure 80 mmHg · Pulse 62 /min"
PRESSURES = {
    "omron": 'Date,Time,Systolic (mmHg),Diastolic (mmHg),Pulse (bpm),Symptoms,TruRead,Notes\n"27 Mar 2023",07:05,121,80,62,-,-,-\n',
    "omron, zone by name": "Measurement Date,Time Zone,SYS(mmHg),DIA(mmHg),Pulse(bpm),Device\n2023/03/27 07:05,Europe/Paris,121,80,62,HEM\n",
    "omron, Japanese": "測定日,タイムゾーン,最高血圧(mmHg),最低血圧(mmHg),脈拍(bpm)\n2023/03/27 07:05,Asia/Tokyo,121,80,62\n",
    "withings": 'Date,"Heart rate",Systolic,Diastolic,Comments\n"2023-03-27 07:05:00",62,121,80,\n',
    "ihealth": "Date,Time,SYS(mmHg),DIA(mmHg),Pulse(Beats/Min),Note\n2023-03-27,07:05,121,80,62,\n",
    "beurer": "Beurer\nDatum;Uhrzeit;Systole;Diastole;Puls\n27.03.2023;07:05;121;80;62\n",
    "bare letters": "DATE;TIME;SYS;DIA;PULSE\n2023-03-27;07:05;121;80;62\n",
    "French": "Date;Heure;TA systolique;TA diastolique;Pouls\n27/03/2023;07h05;121;80;62\n",
    "Spanish": "Fecha;Hora;Presión sistólica;Presión diastólica;Pulso\n27/03/2023;07:05;121;80;62\n",
    "one cell": "date,bp\n2023-03-27 07:05,121/80 mmHg 62 bpm\n",
    "month first": "Date,Systolic,Diastolic,Pulse\n03/27/2023 7:05 AM,121,80,62\n",
    "milliseconds": "timestampUnixMs,systolic,diastolic,pulse\n1679900700000,121,80,62\n",
    "tabs in UTF-16": "Date\tSystolic\tDiastolic\tPulse\n2023-03-27 07:05\t121\t80\t62\n",
    "every row one cell": '"Date,Systolic,Diastolic,Pulse"\n"2023-03-27 07:05,121,80,62"\n"2023-03-28 07:05,121,80,62"\n',
    "samsung": (
        "com.samsung.shealth.blood_pressure,6260009,3\ncreate_sh_ver,systolic,diastolic,pulse,mean,start_time,time_offset,deviceuuid,"
        "pkg_name,datauuid\n,121,80,62,0.0,2023-03-27 05:05:12.000,UTC+0200,V,com.sec.android.app.shealth,a,\n"
    ),
}


@pytest.mark.parametrize("maker", PRESSURES)
def test_a_blood_pressure_is_read_from_any_makers_table(maker: str, taken: Any) -> None:
    text = PRESSURES[maker]
    given = taken(text.encode("utf-16") if "UTF-16" in maker else text)
    first = drafts(given)[0]
    assert first.detail == BP
    assert first.kind is Kind.VITAL
    assert first.standing is Standing.DONE
    assert first.codes[0].code == "85354-9"
    assert first.date is not None
    assert first.date.text.startswith("2023-03-27T07:05")
    assert [(one.codes[0].code, one.quantity.unit_code) for one in first.measurements] == [
        ("8480-6", "mm[Hg]"), ("8462-4", "mm[Hg]"), ("8867-4", "/min"),
    ]  # fmt: skip


def test_what_no_heart_does_is_kept_and_marked(taken: Any) -> None:
    given = taken(
        'timestampUnixMs, systolic, diastolic, pulse, notes\n1703175660000, 312, 315, 46, "x"\n1703175600000, 123, 41, 43,\n'
    )
    assert [one.standing for one in drafts(given)] == [Standing.UNCERTAIN, Standing.DONE]
    assert [one.locator for one in given if isinstance(one, Issue)] == ["line:2"]
    assert issues(given) == {"pressure-implausible": 1}
    assert "312 mmHg" in drafts(given)[0].detail


def test_null_is_nothing_and_a_remark_alone_is_a_note(taken: Any) -> None:
    given = taken(
        "timestampUnixMs,systolic,diastolic,pulse,notes\n1703239921194,null,null,null,felt odd\n1703239908244,null,45,N/A,--\n"
    )
    assert [(one.kind, one.title) for one in drafts(given)] == [(Kind.NOTE, "Note"), (Kind.VITAL, "Blood pressure")]
    assert details(given) == ["felt odd", "Diastolic blood pressure 45 mmHg"]


def test_text_that_a_spreadsheet_would_run_is_only_text(taken: Any) -> None:
    given = taken(
        'date,systolic,diastolic,notes\n2024-01-02 08:00,120,80,"=HYPERLINK(""x"")"\n2024-01-02 09:00,@SUM(1),80,\n'
    )
    assert [one.text for one in drafts(given)] == ['=HYPERLINK("x")', "systolic: @SUM(1)"]
    assert issues(given) == {"cell-not-a-number": 1}


CLARITY = (
    '\ufeff"ï»¿""""Index""""",Timestamp (YYYY-MM-DDThh:mm:ss),Event Type,Event Subtype,Patient Info,Device Info,Source Device ID,'
    "Glucose Value (mg/dL),Insulin Value (u),Carb Value (grams),Duration (hh:mm:ss),Glucose Rate of Change (mg/dL/min)\n"
    "1,,FirstName,,Ann,,,,,,,\n2,,LastName,,Lee,,,,,,,\n3,,DateOfBirth,,1980-02-03,,,,,,,\n4,,Alert,High,,,G6,251,,,,\n"
    "5,2024-01-02 00:56:47,EGV,,,,G6,144,,,,\n6,2024-01-02 01:00:00,EGV,Low,,,G6,Low,,,,\n"
    "7,2024-01-02T06:30:00,Insulin,Long-Acting,,,G6,,27,,,\n8,2024-01-02T06:31:00,Insulin,Fast-Acting,,,G6,,5,,,\n"
    "9,2024-01-02T06:31:00,Carbs,,,,G6,,,45,,\n10,2024-01-02T07:00:00,Calibration,,,,G6,131,,,,\n11,2024-01-02T08:00:00,Health,Illness,,,G6,,,,,\n"
)


def test_clarity(taken: Any) -> None:
    given = taken(CLARITY)
    (patient,) = [one for one in given if isinstance(one, PatientDraft)]
    assert (patient.name, patient.birth_date) == ("Ann Lee", "1980-02-03")
    assert points(given) == [
        ("Sensor glucose", "144", "mg/dL", NO_ZONE), ("Sensor glucose", "Low", "mg/dL", NO_ZONE),
        ("Long-acting insulin", "27", "U", NO_ZONE), ("Rapid-acting insulin", "5", "U", NO_ZONE),
        ("Carbohydrates eaten", "45", "g", NO_ZONE), ("Blood glucose", "131", "mg/dL", NO_ZONE),
    ]  # fmt: skip
    assert details(given) == ["Health: Illness"]


LIBRE_DE = (
    "Glukose-Werte,Erstellt am,02-01-2024 09:40 UTC,Erstellt von,Max Muster\nGerät,Seriennummer,Gerätezeitstempel,Aufzeichnungstyp,"
    "Glukosewert-Verlauf mmol/L,Glukose-Scan mmol/L,Nicht numerisches schnellwirkendes Insulin,Schnellwirkendes Insulin (Einheiten),"
    "Nicht numerische Nahrungsdaten,Kohlenhydrate (Gramm),Notizen,Glukose-Teststreifen mmol/L,Keton mmol/L\n"
    'L,A,02-01-2024 10:00,0,"5,4",,,,,,,,\nL,A,02-01-2024 11:00,4,,,,"2,5",,40,,,\nL,A,02-01-2024 11:01,5,,,,,1,,,,\n'
    "L,A,02-01-2024 11:02,6,,,,,,,,,\n"
)


def test_libreview_in_german(taken: Any) -> None:
    given = taken(LIBRE_DE)
    assert [one.name for one in given if isinstance(one, PatientDraft)] == ["Max Muster"]
    assert [point[:3] for point in points(given)] == [
        ("Sensor glucose", "5.4", "mmol/L"), ("Rapid-acting insulin", "2.5", "U"), ("Carbohydrates eaten", "40", "g"),
    ]  # fmt: skip
    assert len(details(given)) == 1
    assert "no amount given" in details(given)[0]
    assert issues(given) == {"rows-without-value": 1}


def test_libreview_in_american_order_is_told_by_midnight(taken: Any) -> None:
    rows = "".join(
        f"L,A,01-0{day}-2024 {hour} PM,0,98,\nL,A,01-0{day + 1}-2024 12:05 AM,0,99,\n"
        for day, hour in ((3, "11:50"), (5, "11:50"))
    )
    given = taken(
        f"Device,Serial Number,Device Timestamp,Record Type,Historic Glucose mg/dL,Scan Glucose mg/dL\n{rows}"
    )
    assert len(points(given)) == 4
    assert next(one for one in given if isinstance(one, Readings)).start[0] == 1704325800  # 3 January 2024, 23:50


CARELINK = (
    'Last Name;First Name;Patient ID;Start Date\n"Gagarin";"Yuri";"";"01/01/24"\nPatient DOB;\n\n-------;780G;Pump;N;-------\n'
    "Index;Date;Time;New Device Time;BG Reading (mmol/L);Basal Rate (U/h);Bolus Type;Bolus Volume Delivered (U);Event Marker;Sensor Glucose (mmol/L);ISIG Value\n"
    "0,00000;13/01/24;23:59:00;;;;Normal;4,50;;;\n1,00000;14/01/24;12:00:00;;7,2;0,850;;;;;\n2,00000;14/01/24;12:10:00;;;;;;Insulin: 27,00;;\n"
    "3,00000;14/01/24;12:12:00;;;;;;Meal: 45,00grams;;\n-------;780G;Sensor;N;-------\n"
    "Index;Date;Time;New Device Time;BG Reading (mmol/L);Basal Rate (U/h);Bolus Type;Bolus Volume Delivered (U);Event Marker;Sensor Glucose (mmol/L);ISIG Value\n"
    "4,00000;14/01/24;12:15:00;;;;;;;8,1;22,1\n"
)


def test_carelink_in_sections(taken: Any) -> None:
    given = taken(CARELINK)
    assert [one.name for one in given if isinstance(one, PatientDraft)] == ["Yuri Gagarin"]
    assert [point[:3] for point in points(given)] == [
        ("Rapid-acting insulin", "4.50", "U"), ("Blood glucose", "7.2", "mmol/L"), ("Basal insulin rate", "0.850", "U/h"),
        ("Insulin given", "27.00", "U"), ("Carbohydrates eaten", "45.00", "g"), ("Sensor glucose", "8.1", "mmol/L"),
    ]  # fmt: skip


READINGS = {
    "weight": ('Date,"Weight (kg)","Fat mass (kg)",Comments\n"2024-01-02 07:00:00",70.20,14.1,\n', [("Body weight", "70.20", "kg"), ("Fat mass", "14.1", "kg")]),
    "pounds in the cells": ('Time,Weight,Change,BMI,Body Fat,\n" Mar 27, 2024",\n7:05 AM,154.3 lbs,0.3 lbs,22.1,18.2 %,\n', [("Body weight", "154.3", "lb"), ("Body mass index", "22.1", "kg/m2"), ("Body fat", "18.2", "%")]),
    "glooko": ("Name:Ann Lee,Date Range:2024\nTimestamp,CGM Glucose Value (mmol/l),Serial Number\n2024-01-02 10:00,5.5,AA\n", [("Sensor glucose", "5.5", "mmol/L")]),
    "heart rate with a zone": ("timestamp,beats per minute\n2024-01-02T08:00:00Z,61\n", [("Pulse", "61", "/min")]),
    "fitbit with thousands": ('Date,Calories Burned,Steps,Distance,Floors,Minutes Sedentary\n"2024-01-02","2,345","8,123","5.61","12","700"\n', [("Energy used", "2345", "kcal"), ("Steps", "8123", "steps"), ("Floors climbed", "12", "floors")]),
    "samsung": (
        (
            "com.samsung.shealth.tracker.heart_rate,6260009,5\nsource,com.samsung.health.heart_rate.start_time,com.samsung.health.heart_rate.time_offset,"
            "com.samsung.health.heart_rate.pkg_name,com.samsung.health.heart_rate.heart_rate\n,2023-03-27 07:05:12.000,UTC+0200,com.sec,62.0,\n"
        ),
        [("Pulse", "62.0", "/min")],
    ),
    "meter in German": ("Datum;Uhrzeit;Blutzucker (mg/dl);Bolus;Kohlenhydrate (g)\n23.01.2024;08:30;112;4,5;45\n", [("Blood glucose", "112", "mg/dL"), ("Rapid-acting insulin", "4.5", "U"), ("Carbohydrates eaten", "45", "g")]),
    "oura": ("date,Sleep Score,Total Sleep Duration,Average HRV,Steps\n2024-01-02,82,27000,44,8123\n", [("Sleep score", "82", ""), ("Sleep", "27000", "s"), ("Heart rate variability", "44", "ms"), ("Steps", "8123", "steps")]),
    "withings sleep": ('from,to,"light (s)","deep (s)","Average heart rate","Heart rate (min)"\n2024-01-01T23:10:00+01:00,2024-01-02T07:00:00+01:00,12000,5400,55,48\n', [("Light sleep", "12000", "s"), ("Deep sleep", "5400", "s"), ("Average heart rate", "55", "/min"), ("Lowest heart rate", "48", "/min")]),
}  # fmt: skip


@pytest.mark.parametrize("kind", READINGS)
def test_readings_of_devices(kind: str, taken: Any) -> None:
    text, expected = READINGS[kind]
    assert [point[:3] for point in points(taken(text))] == expected


def test_a_zone_beside_a_time_in_utc_is_the_rows_own(taken: Any) -> None:
    given = taken(READINGS["samsung"][0])
    rows = next(one for one in given if isinstance(one, Readings))
    assert (rows.start[0], rows.offset[0]) == (1679900712, 120)


def test_a_list_of_workouts(taken: Any) -> None:
    given = taken(
        'Activity Type,Date,Title,Distance,Calories,Time,Avg HR,Max HR\nRunning,2024-01-02 18:00:00,"Paris","10.02","612","00:52:11","151","172"\n'
    )
    (one,) = drafts(given)
    assert one.title == "Workout: Running"
    assert (
        one.detail
        == "Exercise time 52.2 min · Energy used 612 kcal · Average heart rate 151 /min · Highest heart rate 172 /min"
    )
    assert one.text == "Paris; Distance: 10.02"


def test_a_drop_of_control_solution_is_no_blood(taken: Any) -> None:
    given = taken(
        "Date;Time;Result;Unit;Before meal;Control test\n02.01.2024;07:12;112;mg/dL;X;\n14.01.2024;22:00;135;mg/dL;;X\n"
    )
    assert [(one.title, one.text or one.detail) for one in drafts(given)] == [
        ("Blood glucose", "Before meal"), ("Note", "Control test; Blood glucose: 135 mg/dL"),
    ]  # fmt: skip


def test_a_laboratory_table_with_a_result_a_row(taken: Any) -> None:
    given = taken(
        "Date,Test,Result,Unit,Reference Range,Flag\n2024-01-02,Hemoglobin A1c,6.40,%,4.0-5.6,H\n2024-01-02,TSH,<0.01,mIU/L,0.4-4.0,L\n"
        "2024-01-02,Nitrite urine,Negative,,Negative,\n2024-01-02,Potassium,null,mmol/L,3.5-5.1,\n"
    )
    assert details(given) == ["6.40 %", "< 0.01 mIU/L", "Negative"]
    quantity = drafts(given)[0].measurements[0].quantity
    assert (quantity.value_text, quantity.low, quantity.high, quantity.flag) == ("6.40", 4.0, 5.6, "H")
    assert all(one.kind is Kind.RESULT for one in drafts(given))


def test_a_french_laboratory_table(taken: Any) -> None:
    given = taken(
        "Analyse;Résultat;Unité;Valeurs de référence;Date\nGlycémie;5,40;mmol/L;3,9 - 5,8;02/01/2024\nHémoglobine;13,2;g/dL;12,0 à 16,0;23/01/2024\n"
    )
    assert [(one.title, one.detail, one.date.text) for one in drafts(given) if one.date] == [
        ("Glycémie", "5.40 mmol/L", "2024-01-02"), ("Hémoglobine", "13.2 g/dL", "2024-01-23"),
    ]  # fmt: skip
    assert drafts(given)[1].measurements[0].quantity.high == 16.0


def test_a_laboratory_table_with_a_column_a_date(taken: Any) -> None:
    given = taken(
        "Test,Unit,Reference range,2024-01-02,2023-06-01\nHbA1c,%,4.0-5.6,6.4,6.1\nPotassium,mmol/L,3.5-5.1,4.1,\n"
    )
    assert [(one.title, one.detail, one.date.text) for one in drafts(given) if one.date] == [
        ("HbA1c", "6.4 %", "2024-01-02"), ("HbA1c", "6.1 %", "2023-06-01"), ("Potassium", "4.1 mmol/L", "2024-01-02"),
    ]  # fmt: skip


KEPT = {
    "no unit": ("date,time,glucose\n2014-10-01,10:00:00,7.0\n", "table-needs-mapping"),
    "weight without its unit": ("Date,Weight\n2024-01-02,70\n", "table-needs-mapping"),
    "unknown words": ("when,score a,score b\n2024-01-02,3,4\n2024-01-03,3,4\n", "table-needs-mapping"),
    "more unknown than known": ("time,HR,Libre GL,Dexcom GL,METs\n2024-03-01 08:00:00,60,93.8,101.9,10\n", "table-needs-mapping"),
    "both orders possible": ("Date,Systolic,Diastolic\n03/04/2024,121,80\n05/04/2024,122,81\n", "table-dates-ambiguous"),
    "an order that contradicts itself": ("Date,Systolic,Diastolic\n13/04/2024,121,80\n04/13/2024,122,81\n", "table-dates-ambiguous"),
    "no dates": ("Date,Systolic,Diastolic\nyesterday,121,80\n", "table-needs-mapping"),
    "no header": ("2020-02-22,10:30:00,Nuggets,8.0\n2020-02-22,10:30:00,Salad,4.0\n", "table-without-header"),
    "no rows": ("Date,Systolic,Diastolic\n", "table-without-values"),
}  # fmt: skip


@pytest.mark.parametrize("why", KEPT)
def test_what_does_not_explain_itself_is_kept_whole(why: str, taken: Any) -> None:
    text, code = KEPT[why]
    given = taken(text)
    assert [one.kind for one in drafts(given)] == [Kind.DOCUMENT]
    assert issues(given) == {code: 1}
    assert not points(given)


def test_rows_of_sums_and_rows_without_a_date_are_said(taken: Any) -> None:
    given = taken("Date,Weight (kg)\n2024-01-02,70.2\nAverage,70.1\n,70.0\nMade by an app\n")
    assert details(given) == ["70.2 kg"]
    assert issues(given) == {"row-of-sums": 1, "row-without-date": 1}
    assert {one.locator for one in given if isinstance(one, Issue)} == {"line:3", "line:4"}


def test_meal_fat_is_not_body_fat(taken: Any) -> None:
    given = taken("Timestamp,HR,Carbs,Fat\n2024-03-01 08:00:00,60,55,15\n")
    assert [point[0] for point in points(given)] == ["Pulse", "Carbohydrates eaten"]
    assert issues(given) == {"columns-not-read": 1}


LIBRE = {
    "es": "Dispositivo,Número de serie,Sello de tiempo del dispositivo,Tipo de registro,Historial de glucosa mg/dL,Escaneo de glucosa mg/dL,Insulina de acción rápida sin valor numérico,Insulina de acción rápida (unidades),Carbohidratos (gramos),Insulina de comida (unidades)",
    "it": "Dispositivo,Numero di serie,Data e ora del dispositivo,Tipo di registrazione,Storico del glucosio mg/dL,Scansione del glucosio mg/dL,Insulina ad azione rapida non numerica,Insulina ad azione rapida (unità),Carboidrati (grammi),Insulina pasto (unità)",
    "nl": "Apparaat,Serienummer,Tijdstempel apparaat,Recordtype,Historische glucose mg/dL,Scan glucose mg/dL,Niet-numerieke snelwerkende insuline,Snelwerkende insuline (eenheden),Koolhydraten (gram),Meal Insulin (units)",
    "pt": "Dispositivo,Número de série,Carimbo de data e hora do dispositivo,Tipo de registro,Histórico de glicose mg/dL,Leitura de glicose mg/dL,Insulina de ação rápida não numérica,Insulina de ação rápida (unidades),Carboidratos (gramas),Insulin (Meal)",
}  # fmt: skip


@pytest.mark.parametrize("language", LIBRE)
def test_libreview_in_other_languages(language: str, taken: Any) -> None:
    rows = "L,A,13-01-2024 10:00,0,98,,,,,\nL,A,13-01-2024 11:00,4,,,,3,45,3\nL,A,13-01-2024 12:00,4,,,1,,,\n"
    given = taken(f"{LIBRE[language]}\n{rows}")
    assert [point[:3] for point in points(given)] == [
        ("Sensor glucose", "98", "mg/dL"), ("Rapid-acting insulin", "3", "U"), ("Carbohydrates eaten", "45", "g"),
    ]  # fmt: skip
    assert len(details(given)) == 1
    assert details(given)[0].endswith(": no amount given")
    assert not issues(given)


def test_tidepool_has_results_by_name_and_numbers_of_their_own(taken: Any) -> None:
    given = taken(
        "Tidepool Data Type,Local Time,Device Time,Value,Units,Normal,Rate,Duration (mins),Upload ID,ID\n"
        "cbg,2024-01-02 10:00:00,,5.5,mmol/L,,,,u,1\nsmbg,2024-01-02 10:01:00,,6.1,mmol/L,,,,u,2\n"
        "bolus,2024-01-02 10:02:00,,,,4.5,,,u,3\nbasal,2024-01-02 10:03:00,,,,,0.8,30,u,4\n"
    )
    assert [point[:3] for point in points(given)] == [
        ("Sensor glucose", "5.5", "mmol/L"), ("Blood glucose", "6.1", "mmol/L"), ("Rapid-acting insulin", "4.5", "U"), ("Basal insulin rate", "0.8", "U/h"),
    ]  # fmt: skip
    assert next(one for one in given if isinstance(one, Readings)).seconds[3] == 1800
