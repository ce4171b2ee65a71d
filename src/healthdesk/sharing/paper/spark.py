"""A small line of a measure's course on paper, readable in black and white."""

from collections.abc import Sequence

from healthdesk.sharing.paper.pdf import INK, Page, Paper
from healthdesk.sharing.sheet import Trend

_BAND = 0.9
Box = tuple[float, float, float, float]
"""Left, top, width and height in points."""


def spark(paper: Paper, page: Page, trends: Sequence[Trend], box: Box) -> None:
    """Draw the course with the printed range as a grey band; marked results and the newest one are dots."""
    shown = [trend for trend in trends if len(trend.points) > 1]
    if not shown:
        return
    values = [value for trend in shown for _, value, _ in trend.points]
    times = [at for trend in shown for at, _, _ in trend.points]
    low, high = min(values), max(values)
    newest = shown[0]
    low = min(low, newest.high) if newest.high is not None and newest.high < low else low
    high = max(high, newest.low) if newest.low is not None and newest.low > high else high
    pad = (high - low or abs(high) or 1.0) * 0.15
    low, high = low - pad, high + pad
    left, top, wide, tall = box
    first, span = min(times), max(max(times) - min(times), 1)

    def place(at: int, value: float) -> tuple[float, float]:
        return left + wide * (at - first) / span, top + tall * (high - value) / (high - low)

    if newest.low is not None or newest.high is not None:
        upper = min(newest.high, high) if newest.high is not None else high
        lower = max(newest.low, low) if newest.low is not None else low
        if upper > lower:
            y = place(first, upper)[1]
            paper.box(page, (left - 2, y), (wide + 4, place(first, lower)[1] - y), _BAND)
    for trend in shown:
        points = [(place(at, value), flagged) for at, value, flagged in trend.points]
        paper.line(page, [point for point, _ in points], 0.8, 0.3)
        for point, flagged in points[:-1]:
            if flagged:
                paper.dot(page, point, 1.0, INK)
        paper.dot(page, points[-1][0], 1.6, INK)
