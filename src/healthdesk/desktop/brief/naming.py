"""What a sheet's file is called, and a visit in one line."""

import re
from datetime import date

from healthdesk.desktop import text
from healthdesk.desktop.parts.plain import one_line
from healthdesk.session.sharing import Visit


def file_name(sheet: str, person: str, day: date) -> str:
    """A file's name without its ending: what it is, whose and of which day; only what every system takes in a name."""
    said = f"{text.say(f'sheet.file.{sheet}')} {one_line(person, 60)} {text.day(day)}"
    return re.sub(r"\s+", " ", re.sub(r"[^\w\s.\-’']", " ", said)).strip(" .")


def visit_words(visit: Visit) -> str:
    """A visit for a list: what it is and when."""
    return one_line(f"{visit.title}, {text.day(visit.date)}", 90)
