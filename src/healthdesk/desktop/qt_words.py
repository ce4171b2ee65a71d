"""Qt's own words, in the menus of fields and in file dialogs, in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_INSTALLED: list[QTranslator] = []


def speak(language: str) -> None:
    """Let Qt speak a language (ISO 639-1) from now on, where its translations are installed; English needs none."""
    QLocale.setDefault(QLocale(language))
    app = QCoreApplication.instance()
    while _INSTALLED:
        QCoreApplication.removeTranslator(_INSTALLED.pop())
    if app is None or language == "en":
        return
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        QCoreApplication.installTranslator(translator)
        _INSTALLED.append(translator)
