"""What the importers room says, a module for each family of formats.

A code may speak of a whole file or of one entry in it: "this" is whichever it was found in.
"""

from healthdesk.words.importers import apple, cda, fhir, general, hospital, packages, pages, tables

SENTENCES: dict[str, tuple[str, str]] = {
    code: pair
    for module in (general, fhir, cda, hospital, apple, tables, pages, packages)
    for code, pair in module.SENTENCES.items()
}
