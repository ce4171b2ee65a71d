"""Which page stands under which key; the shelves have a table of their own (`shelves.shelf`)."""

from typing import Final

from healthdesk.desktop.ask.view import AskPage
from healthdesk.desktop.brief.view import BriefPage
from healthdesk.desktop.bring_in.view import BringInPage
from healthdesk.desktop.card.vaccines import VaccineSheetPage
from healthdesk.desktop.card.view import CardPage
from healthdesk.desktop.confirm.view import ConfirmPage
from healthdesk.desktop.diary.view import DiaryPage
from healthdesk.desktop.documents.view import DocumentsPage
from healthdesk.desktop.home.news import NewPage
from healthdesk.desktop.home.view import HomePage
from healthdesk.desktop.measures.measure import MeasurePage
from healthdesk.desktop.measures.view import MeasuresPage
from healthdesk.desktop.medicines.one import MedicinePage
from healthdesk.desktop.medicines.view import MedicinesPage
from healthdesk.desktop.palette.everything import EverythingPage
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.people.view import PeoplePage
from healthdesk.desktop.record.view import RecordPage
from healthdesk.desktop.settings.view import SettingsPage
from healthdesk.desktop.sources.view import SourcesPage
from healthdesk.desktop.summary.view import SummaryPage
from healthdesk.desktop.table.view import TablePage
from healthdesk.desktop.timeline.view import TimelinePage
from healthdesk.desktop.trust.left import LeftPage
from healthdesk.desktop.trust.view import TrustPage
from healthdesk.desktop.visits.view import VisitPage
from healthdesk.desktop.wearables.view import WearablesPage

ONE_PAGE: Final[dict[str, type[Page]]] = {
    "home": HomePage,
    "new": NewPage,
    "people": PeoplePage,
    "ask": AskPage,
    "timeline": TimelinePage,
    "diary": DiaryPage,
    "measures": MeasuresPage,
    "measure": MeasurePage,
    "wearables": WearablesPage,
    "medicines": MedicinesPage,
    "medicine": MedicinePage,
    "visit": VisitPage,
    "documents": DocumentsPage,
    "record": RecordPage,
    "bring-in": BringInPage,
    "sources": SourcesPage,
    "table": TablePage,
    "confirm": ConfirmPage,
    "settings": SettingsPage,
    "brief": BriefPage,
    "card": CardPage,
    "vaccine-sheet": VaccineSheetPage,
    "everything": EverythingPage,
    "summary": SummaryPage,
    "trust": TrustPage,
    "left": LeftPage,
}
