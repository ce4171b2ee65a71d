"""Write importers/fhir/elements.txt: every element of every type of FHIR DSTU2, STU3, R4 and R5, its type and number.

    python packaging/fhir/elements.py DSTU2-MODELS > src/healthdesk/importers/fhir/elements.txt

The folder is `fhirclient/models` of the package fhirclient 1.0.6, which its authors generated from the definitions of
https://hl7.org/fhir/DSTU2/; STU3, R4 (as R4B, which changes nothing that a patient's record holds) and R5 come from the
installed package fhir.resources (https://hl7.org/fhir/STU3/, /R4B/ and /R5/). Not part of the program: run by hand when a
version of FHIR appears.

One line a type: its name (with ! for a resource), the digits of the versions that have it (2, 3, 4, 5), then its elements as
[digits/]name[*][!][:type]. Digits are those of the versions, left out where all of the type's have it; * means that it may
repeat, ! that R4 requires it; no type means a string. An element with parts of its own names them as a type (Patient.contact is PatientContact).
Left out is what all have: id, extension, modifierExtension, and of a resource meta, implicitRules, language, text, contained.
"""

import importlib
import importlib.util
import pkgutil
import re
import sys
import types
import typing
from pathlib import Path

_ELEMENT = re.compile(r'\("(\w+)", "(\w+)", ([\w.]+), (True|False),')
_CLASS = re.compile(r"^class (\w+)\((\w+)\.(\w+)\)", re.MULTILINE)
_NATIVE = {"str": "string", "bool": "boolean", "int": "integer", "float": "decimal", "FHIRDate": "dateTime",
           "FHIRReference": "Reference", "EncodedBytes": "base64Binary", "UuidVersion": "uuid"}  # fmt: skip
Types = dict[str, dict[str, str]]


def of_client(folder: Path) -> Types:
    """The types of one version of fhirclient, read from its source and not run."""
    own: Types = {}
    above: dict[str, str] = {}
    for file in sorted(folder.glob("*.py")):
        if file.stem.endswith("_test") or file.stem.endswith("_tests"):
            continue
        parts = re.split(r"^(?=class )", file.read_text("utf-8"), flags=re.MULTILINE)[1:]
        for part in parts:
            named = _CLASS.match(part)
            if named is None or "elementProperties" not in part:
                continue
            above[named[1]] = named[3]
            own[named[1]] = {name: _token(name, kind.rpartition(".")[2], many=many == "True")
                             for _, name, kind, many in _ELEMENT.findall(part)}  # fmt: skip
    return {name: _inherited(name, own, above) for name in own}


def _inherited(name: str, own: Types, above: dict[str, str]) -> dict[str, str]:
    parent = above.get(name, "")
    return (_inherited(parent, own, above) if parent in own else {}) | own.get(name, {})


def of_models(package: str) -> Types:
    """The types of one version of fhir.resources."""
    root = importlib.import_module(package)
    found: Types = {}
    for module in pkgutil.iter_modules(root.__path__):
        if module.ispkg or module.name.startswith("fhirtypes"):
            continue
        for value in vars(importlib.import_module(f"{package}.{module.name}")).values():
            if isinstance(value, type) and hasattr(value, "model_fields") and value.__module__.startswith(package):
                name = value.__module__.rpartition(".")[0] == package and value.__name__
                if name:
                    found[name] = _elements(value)
    return found


def _elements(model: typing.Any) -> dict[str, str]:
    tokens = {}
    for name, field in model.model_fields.items():
        alias = field.alias or name
        if alias.startswith("_") or alias in ("fhir_comments", "resource_type"):
            continue
        kind, many = _kind(field.annotation)
        if not kind and field.metadata:
            kind = type(field.metadata[0]).__name__
        extra = field.json_schema_extra or {}
        needed = field.is_required() or bool(extra.get("element_required"))
        tokens[alias] = _token(alias, kind or "string", many=many, needed=needed)
    return tokens


def _kind(annotation: typing.Any, *, many: bool = False) -> tuple[str, bool]:
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType):
        found = [_kind(one, many=many) for one in typing.get_args(annotation) if one is not type(None)]
        return found[0]
    if origin is list:
        return _kind(typing.get_args(annotation)[0], many=True)
    if origin is typing.Annotated:
        return type(typing.get_args(annotation)[1]).__name__, many
    name = getattr(annotation, "__name__", "")
    return name.removesuffix("Type") if name.endswith("Type") else _NATIVE.get(name, ""), many


def _token(name: str, kind: str, *, many: bool, needed: bool = False) -> str:
    kind = _NATIVE.get(kind, kind)
    kind = kind if kind[0].islower() or kind not in _PRIMITIVES else _PRIMITIVES[kind]
    return f"{name}{'*' if many else ''}{'!' if needed else ''}{'' if kind == 'string' else ':' + kind}"


_PRIMITIVES = {
    "Code": "code", "Id": "id", "Uri": "uri", "Url": "url", "Canonical": "canonical", "String": "string", "Oid": "oid",
    "Uuid": "uuid", "Markdown": "markdown", "Base64Binary": "base64Binary", "Boolean": "boolean", "Integer": "integer",
    "Integer64": "integer64", "PositiveInt": "positiveInt", "UnsignedInt": "unsignedInt", "Decimal": "decimal",
    "Date": "date", "DateTime": "dateTime", "Instant": "instant", "Time": "time", "Xhtml": "xhtml",
    "StringType": "string",
}  # fmt: skip


_ALL = frozenset({"id", "extension", "modifierExtension", "fhir_comments", "resourceType"})
_OF_RESOURCES = frozenset({"meta", "implicitRules", "language", "text", "contained"})


def main() -> None:
    """Print the table."""
    versions = {
        "2": of_client(Path(sys.argv[1])),
        "3": of_models("fhir.resources.STU3"),
        "4": of_models("fhir.resources.R4B"),
        "5": of_models("fhir.resources"),
    }
    for name in sorted(set().union(*versions.values())):
        having = {digit: found[name] for digit, found in versions.items() if name in found}
        resource = any("implicitRules" in elements for elements in having.values())
        tokens: dict[str, str] = {}
        for digit, elements in having.items():
            for key, token in elements.items():
                if key not in _ALL and not (resource and key in _OF_RESOURCES):
                    refined = _refined(token, key, [one.get(key, "") for one in having.values()])
                    if digit != "4":
                        refined = refined.replace("!", "")
                    tokens[refined] = tokens.get(refined, "") + digit
        digits = "".join(having)
        for token in [one for one in tokens if "!" in one]:
            # What R4 requires is written once for all versions that write it alike.
            tokens[token] = "".join(sorted(tokens[token] + tokens.pop(token.replace("!", ""), "")))
        line = " ".join(token if of == digits else f"{of}/{token}" for token, of in sorted(tokens.items()))
        sys.stdout.write(f"{name}{'!' if resource else ''} {digits} {line}".rstrip() + "\n")


def _refined(token: str, key: str, others: list[str]) -> str:
    """The oldest models know only strings: what a later version calls the same element is the better name."""
    bare = token.replace("*", "").replace("!", "")
    if bare != key and not bare.endswith((":dateTime", ":integer")):
        return token
    for other in others[1:]:
        name, _, kind = other.partition(":")
        if kind and kind[0].islower() and ("*" in name) == ("*" in token):
            return other
    return token


if __name__ == "__main__":
    main()
