"""The about box: what HealthDesk is for and is not, its version, and the licences of what it is made with."""

from typing import Final

from healthdesk import __version__
from healthdesk.desktop import text
from healthdesk.desktop.parts.brand import Mark
from healthdesk.desktop.parts.layout import Card, row, rule, stack
from healthdesk.desktop.parts.plain import PlainLabel, Prose

MADE_WITH: Final = (
    ("Qt for Python (PySide6)", "LGPL-3.0"),
    ("SQLCipher", "BSD-3-Clause"),
    ("cryptography", "Apache-2.0 / BSD-3-Clause"),
    ("pdfium (pypdfium2)", "BSD-3-Clause / Apache-2.0"),
    ("HarfBuzz (uharfbuzz)", "MIT / Apache-2.0"),
    ("Pillow", "MIT-CMU"),
    ("lxml", "BSD-3-Clause"),
    ("llama.cpp (llama-cpp-python)", "MIT"),
    ("SmolLM2-135M-Instruct", "Apache-2.0"),
    ("Inter", "OFL-1.1"),
)
LOINC: Final = (
    "This material contains content from LOINC (https://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. "
    "and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the "
    "license at https://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, "
    "Inc."
)


def about_card() -> Card:
    """The about box as a card."""
    card = Card(margin=20, spacing=14)
    name = stack(
        PlainLabel("HealthDesk", "large"),
        PlainLabel(text.say("about.version", version=__version__), "small", "ink2"),
        spacing=2,
    )
    card.add(row(Mark(44), name, None, spacing=14))
    card.add(PlainLabel(text.say("purpose.title"), "strong"), Prose(text.say("purpose.text"), "text"))
    card.add(rule(), PlainLabel(text.say("about.made-with"), "strong"))
    card.add(Prose("\n".join(f"{name} — {licence}" for name, licence in MADE_WITH), "small", "ink2"))
    card.add(Prose(LOINC, "small", "ink2"))
    return card
