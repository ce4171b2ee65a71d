"""Every sentence in Spanish, by its code: one module for each room, as in English and French beside it."""

from healthdesk.words.spanish import asking, cli, importers, intake, models, session, vault

SENTENCES: dict[str, str] = {
    **asking.SENTENCES,
    **cli.SENTENCES,
    **importers.SENTENCES,
    **intake.SENTENCES,
    **models.SENTENCES,
    **session.SENTENCES,
    **vault.SENTENCES,
}
