"""Where things lie on this computer, and the few choices that are made before a vault is open."""

import os
import sys
from pathlib import Path

import platformdirs

from healthdesk.domain.languages import LANGUAGES

COUNTRIES = ("FR", "US", "GB", "IE", "DE", "ES")


def default_vault() -> Path:
    """The vault folder used when none is named: HEALTHDESK_VAULT, else the platform's folder for a program's files."""
    named = os.environ.get("HEALTHDESK_VAULT")
    return Path(named) if named else Path(platformdirs.user_data_dir("healthdesk", appauthor=False)) / "vault"


def window_folder() -> Path:
    """Where the window keeps what has to be known before a vault is open; nothing about anybody."""
    return default_vault().parent / "window"


def documents() -> Path:
    """The person's own folder of documents, as the system names it."""
    return Path(platformdirs.user_documents_dir())


def assets() -> Path:
    """The folder of icons, fonts and the demo family: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "assets"
    return inside if inside.is_dir() else package.parent.parent / "assets"


def model_build_state() -> Path:
    """The file in which the model's build says how far it is."""
    return Path(sys.prefix) / "share" / "healthdesk" / "model-build.json"


def has_display() -> bool:
    """Whether a window can be shown: always, except on a Linux without X11 and Wayland."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def system_language() -> str:
    """The language that the environment asks for, where the program speaks it; English otherwise."""
    asked = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "en")
    return asked[:2].lower() if asked[:2].lower() in LANGUAGES else "en"
