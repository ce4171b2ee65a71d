"""Leo's first vaccines as the practice in Bristol sent them to a register: an HL7 v2.5.1 message (VXU^V04, chapter 4A)."""

from demo.leo import DOSES
from demo.places import HARBOURSIDE, LEO

_SENT = "201912181612"


def message() -> bytes:
    """One message with a group for each dose; segments end with a carriage return, as the standard asks."""
    born = LEO.birth.replace("-", "")
    segments = [
        f"MSH|^~\\&|HARBOURSIDE|{HARBOURSIDE.name}|REGISTER|BRISTOL|{_SENT}||VXU^V04^VXU_V04|HB-LEO-1|P|2.5.1|||||GBR|UNICODE UTF-8",
        f"PID|1||HB-20190422-7^^^{HARBOURSIDE.name}^MR||{LEO.family}^{LEO.given[0]}||{born}|M",
    ]
    number = 0
    for day, given in DOSES:
        for title, cvx, dose in given:
            number += 1
            when = day.replace("-", "")
            segments += [
                f"ORC|RE||HB-{number}^{HARBOURSIDE.name}",
                f"RXA|0|{dose}|{when}|{when}|{cvx}^{title}^CVX|0.5|mL^mL^UCUM||00^New immunization record^NIP001||||||B{cvx}{when[4:6]}|||||CP|A",
                "RXR|IM^Intramuscular^HL70162" if cvx != "119" else "RXR|PO^Oral^HL70162",
            ]
    return ("\r".join(segments) + "\r").encode()
