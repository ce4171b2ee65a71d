"""The window: Qt Widgets over a Session. The only room that knows Qt; it knows nothing beneath the session."""

from healthdesk.desktop.run import run

__all__ = ["run"]
