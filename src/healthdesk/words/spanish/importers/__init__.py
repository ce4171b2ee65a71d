"""What the importers say in Spanish."""

from healthdesk.words.spanish.importers import apple, cda, fhir, general, hospital, packages, pages, tables

SENTENCES: dict[str, str] = {
    **apple.SENTENCES,
    **cda.SENTENCES,
    **fhir.SENTENCES,
    **general.SENTENCES,
    **hospital.SENTENCES,
    **packages.SENTENCES,
    **pages.SENTENCES,
    **tables.SENTENCES,
}
