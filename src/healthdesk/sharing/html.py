"""A visit brief as one HTML file that loads nothing: for a screen, a screen reader, or a mail.

Everything from records is escaped; there is no script and no address in it, and a policy in its head forbids both.
"""

from html import escape

from healthdesk.sharing.sheet import Brief, Line, Measured, Section, Trend, Value
from healthdesk.sharing.wording import say

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
body{font:15px/1.45 Inter,system-ui,sans-serif;color:#1f1d1a;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.7rem;margin:0}h2{font-size:1rem;color:#0b5f58;border-bottom:1px solid #ccc;margin:1.4rem 0 .4rem}
.quiet{color:#5a554e}ul{list-style:none;padding:0;margin:0}li{margin:.2rem 0}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #ddd;font-variant-numeric:tabular-nums}
th{font-weight:600}thead th{font-weight:400;color:#5a554e}footer{margin-top:2rem;font-size:.8rem;color:#5a554e}
@media print{body{margin:0}}
"""


def brief_html(brief: Brief) -> bytes:
    """The brief as HTML; the same brief gives the same bytes."""
    label = say("brief", brief.language)
    body = "".join(_section(section, brief.language) for section in brief.sections)
    return (
        f'<!doctype html>\n<html lang="{brief.language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'<meta name="viewport" content="width=device-width"><title>{_said(f"{label} · {brief.person.name}")}</title>'
        f'<style>{_STYLE}</style></head><body><p class="quiet">{_said(label)}</p><h1>{_said(brief.person.name)}</h1>'
        f'<p class="quiet">{_said(brief.subtitle)}</p><p>{_said(brief.visit_line)}</p>{body}'
        f"<footer>{_said(brief.made)} {_said(say('purpose', brief.language))}</footer></body></html>\n"
    ).encode()


def _said(text: str) -> str:
    return escape(text)


def _section(section: Section, language: str) -> str:
    lines = section.kept
    if not lines and not section.empty:
        return ""
    head = f"<h2>{_said(section.title)}</h2>"
    if not lines:
        return f'{head}<p class="quiet">{_said(section.empty)}</p>'
    if section.key == "measures":
        return head + _table(lines, language)
    return f"{head}<ul>{''.join(_line(line) for line in lines)}</ul>"


def _line(line: Line) -> str:
    detail = "<br>".join(_said(part) for part in line.detail.split("\n"))
    quiet = " · ".join(filter(None, (line.mark, line.source, line.aside)))
    parts = [
        f"<strong>{_said(line.title)}</strong>",
        detail,
        f'<span class="quiet">{_said(quiet)}</span>' if quiet else "",
    ]
    return f"<li>{' '.join(filter(None, parts))}</li>"


def _table(lines: tuple[Line, ...], language: str) -> str:
    keys = ("measure", "latest", "previous", "range", "trend")
    titles = "".join(f'<th scope="col">{_said(say(f"column.{key}", language))}</th>' for key in keys)
    rows = "".join(_row(line, line.measured) for line in lines if line.measured is not None)
    return f"<table><thead><tr>{titles}</tr></thead><tbody>{rows}</tbody></table>"


def _row(line: Line, measured: Measured) -> str:
    cells = (_value(measured.latest), _value(measured.previous), _said(measured.latest.span), _course(measured.trends))
    return f'<tr><th scope="row">{_said(line.title)}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'


def _value(value: Value | None) -> str:
    if value is None:
        return ""
    flag = f" <strong>{_said(value.flag)}</strong>" if value.flag else ""
    return f'{_said(value.words)}{flag}<br><span class="quiet">{_said(value.day)}</span>'


def _course(trends: tuple[Trend, ...]) -> str:
    """The course as a small drawing; what it shows stands in the cells before it."""
    shown = [trend for trend in trends if len(trend.points) > 1]
    if not shown:
        return ""
    times = [at for trend in shown for at, _, _ in trend.points]
    values = [value for trend in shown for _, value, _ in trend.points]
    first, span = min(times), max(max(times) - min(times), 1)
    low, height = min(values), (max(values) - min(values)) or 1.0
    paths = []
    for trend in shown:
        points = " ".join(
            f"{2 + 96 * (at - first) / span:.1f},{22 - 20 * (value - low) / height:.1f}"
            for at, value, _ in trend.points
        )
        paths.append(f'<polyline points="{points}" fill="none" stroke="#333" stroke-width="1.2"/>')
    return f'<svg width="100" height="24" viewBox="0 0 100 24" aria-hidden="true">{"".join(paths)}</svg>'
