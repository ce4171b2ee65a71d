"""A segment and its parts: fields, repetitions, components, subcomponents, and what escape sequences stand for.

Source: HL7 v2.5.1 sections 2.5 (message construction rules), 2.7 (escape sequences in text fields).
"""

import re
from dataclasses import dataclass
from typing import Self

_HEX = re.compile(r"[0-9A-Fa-f]{2,2000}")
_COUNT = re.compile(r"\.(sp|sk|in|ti)([+-]?\d{1,3})?")
_NAME = re.compile(r"[A-Z][A-Z0-9]{2}")
_SPACES = 40  # an indent beyond this says nothing more
_ABSENT = '""'


def clean(text: str) -> str:
    """Text without the control characters that no line of a record needs."""
    return text if text.isprintable() else "".join(c for c in text if c.isprintable() or c in "\n\t")


@dataclass(frozen=True, slots=True)
class Separators:
    """The delimiters that a message declares in MSH-1 and MSH-2, and its character set as a codec ("" when not said)."""

    field: str = "|"
    component: str = "^"
    repetition: str = "~"
    escape: str = "\\"
    subcomponent: str = "&"
    charset: str = ""

    @classmethod
    def of(cls, header: bytes, charset: str) -> Self:
        """From the bytes of an MSH, BHS or FHS segment."""
        separator = header[3:4].decode("latin-1")
        declared = header[4:].split(separator.encode("latin-1"), 1)[0].decode("latin-1").strip()[:5]
        signs = declared + "^~\\&"[len(declared) :] if len(declared) < 4 else declared
        return cls(separator, signs[0], signs[1], signs[2], signs[3], charset)

    def decoded(self, line: bytes) -> tuple[str, bool]:
        """A line as text, and whether its letters are a guess: they do not fit the declared set, or none fits."""
        declared = self.charset if self.charset != "ascii" else ""
        for codec in filter(None, (declared, "utf-8")):
            try:
                return line.decode(codec), bool(declared) and codec != declared
            except (UnicodeDecodeError, LookupError):
                continue
        return line.decode("cp1252", errors="replace"), bool(self.charset)

    def plain(self, text: str) -> str:
        """Text with its escape sequences resolved; one that is not known stays as it is written."""
        if self.escape not in text:
            return clean(text)
        parts = text.split(self.escape)
        out = [parts[0]]
        position = 1
        while position < len(parts):
            meaning = self._meaning(parts[position]) if position + 1 < len(parts) else None
            if meaning is None:
                out.append(self.escape + parts[position])
                position += 1
            else:
                out.append(meaning + parts[position + 1])
                position += 2
        return clean("".join(out))

    def _meaning(self, code: str) -> str | None:
        signs = {
            "F": self.field, "S": self.component, "T": self.subcomponent, "R": self.repetition, "E": self.escape,
            "P": "#", "H": "", "N": "", ".br": "\n", ".ce": "\n", ".fi": "", ".nf": "",
        }  # fmt: skip
        if code in signs:
            return signs[code]
        if code.lower() == ".br":
            return "\n"
        if match := _COUNT.fullmatch(code):
            count = min(abs(int(match[2] or 1)), _SPACES)
            return ("\n" * count) if match[1] == "sp" else " " * count
        if code[:1] == "X" and _HEX.fullmatch(code[1:]) and len(code) % 2:
            return self.decoded(bytes.fromhex(code[1:]))[0].replace("\r\n", "\n").replace("\r", "\n")
        return None


@dataclass(frozen=True, slots=True)
class Field:
    """One repetition of a field, not yet taken apart."""

    raw: str
    separators: Separators

    def part(self, component: int = 1, subcomponent: int = 1) -> str:
        """A component's subcomponent in plain text, counted from 1; "" when it is absent or explicitly empty."""
        parts = self.raw.split(self.separators.component)
        if component > len(parts):
            return ""
        parts = parts[component - 1].split(self.separators.subcomponent)
        text = parts[subcomponent - 1].strip(" ") if subcomponent <= len(parts) else ""
        return "" if text == _ABSENT else self.separators.plain(text)

    def component(self, number: int) -> "Field":
        """A component as a field of its own, its subcomponents being the components."""
        parts = self.raw.split(self.separators.component)
        inner = parts[number - 1] if number <= len(parts) else ""
        return Field(inner.replace(self.separators.subcomponent, self.separators.component), self.separators)

    @property
    def parts(self) -> int:
        """How many components there are."""
        return self.raw.count(self.separators.component) + 1

    @property
    def words(self) -> str:
        """All that it says, components and subcomponents apart by a space."""
        signs = self.separators
        if signs.component not in self.raw and signs.subcomponent not in self.raw:
            bare = self.raw.strip(" ")
            return "" if bare == _ABSENT else signs.plain(bare)
        parts = self.raw.replace(signs.subcomponent, signs.component).split(signs.component)
        said = (signs.plain(one.strip(" ")) for one in parts if one.strip(" ") != _ABSENT)
        return " ".join(filter(None, said))

    def __bool__(self) -> bool:
        signs = self.separators
        return bool(self.raw.replace(signs.component, "").replace(signs.subcomponent, "").replace(_ABSENT, "").strip())


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment: its name, its line in the file, and its fields; fields[n] is what the standard calls NAME-n."""

    name: str
    line: int
    fields: tuple[str, ...]
    separators: Separators

    @staticmethod
    def looks(text: str, separators: Separators) -> bool:
        """Whether a line begins as a segment does: a name of three signs, then the field separator or the end."""
        return bool(_NAME.match(text)) and (text[3:].startswith(separators.field) or not text[3:].strip())

    @classmethod
    def of(cls, text: str, line: int, separators: Separators) -> Self:
        """From a line that looks like one."""
        fields = text.rstrip("\r\n").split(separators.field)
        if fields[0] in ("MSH", "BHS", "FHS"):
            fields.insert(1, separators.field)  # MSH-1 is the separator itself
        return cls(fields[0].strip(), line, tuple(fields), separators)

    def continued(self, fields: list[str] | tuple[str, ...], by: str) -> "Segment":
        """The segment with its last field going on in the first of `fields`."""
        return Segment(
            self.name,
            self.line,
            (*self.fields[:-1], self.fields[-1] + by + (fields[0] if fields else ""), *fields[1:]),
            self.separators,
        )

    def all(self, number: int) -> list[Field]:
        """The repetitions of a field that say something."""
        raw = self.fields[number] if number < len(self.fields) else ""
        if not raw:
            return []
        given = (Field(one, self.separators) for one in raw.split(self.separators.repetition))
        return [one for one in given if one]

    def first(self, number: int) -> Field:
        """The first repetition of a field that says something; an empty one without any."""
        raw = self.fields[number] if number < len(self.fields) else ""
        if self.separators.repetition not in raw:
            return Field(raw, self.separators)
        return next(iter(self.all(number)), Field("", self.separators))

    def text(self, number: int, component: int = 1, subcomponent: int = 1) -> str:
        """A component of the first repetition of a field, in plain text."""
        if number >= len(self.fields) or not self.fields[number]:
            return ""
        return self.first(number).part(component, subcomponent)

    def place(self, number: int = 0) -> str:
        """Where the segment, or a field of it, stands in the file."""
        return f"line:{self.line}/{self.name}" + (f"-{number}" if number else "")
