"""Every label of the window, as (English, French) by key; French is written with plain spaces before : ; ? and !."""

from healthdesk.desktop.labels import agreeing, asking, frame, pages, papers, starting, upkeep

LABELS: dict[str, tuple[str, str]] = {
    **frame.LABELS,
    **starting.LABELS,
    **pages.LABELS,
    **asking.LABELS,
    **papers.LABELS,
    **upkeep.LABELS,
    **agreeing.LABELS,
}
