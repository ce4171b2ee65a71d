"""The window: Qt Widgets over a Session. The only room that knows Qt; it knows nothing beneath the session."""

from healthdesk.desktop.starting import run

__all__ = ["run"]
