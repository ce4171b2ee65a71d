"""How each family of models marks turns. The program's own, never the one that a model's file carries.

A template in a file is a program in a templating language, written by whoever made the file. Sources: the model cards
of Qwen2.5 and SmolLM2 (ChatML), Llama 3.2, Phi-4 mini, Gemma 3 and Mistral 7B Instruct at https://huggingface.co.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Template:
    """The marks around a turn. `{role}` is put in; a mark that the vocabulary lacks makes a model unusable.

    `start`, `end` and `begin` are control marks and text in turn: those in `marks` become single tokens. `names` are
    the roles system, user and assistant; where the first is "", the rule stands at the head of the first user turn.
    """

    marks: tuple[str, ...]
    start: str
    end: str
    names: tuple[str, str, str] = ("system", "user", "assistant")
    begin: str = ""
    reply: str = ""


TEMPLATES = {
    "chatml": Template(("<|im_start|>", "<|im_end|>"), "<|im_start|>{role}\n", "<|im_end|>\n"),
    # Qwen3 thinks aloud unless its thoughts are already over.
    "chatml-unthinking": Template(
        ("<|im_start|>", "<|im_end|>"), "<|im_start|>{role}\n", "<|im_end|>\n", reply="<think>\n\n</think>\n\n"
    ),
    "llama3": Template(
        ("<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"),
        "<|start_header_id|>{role}<|end_header_id|>\n\n",
        "<|eot_id|>",
        begin="<|begin_of_text|>",
    ),
    "phi": Template(("<|system|>", "<|user|>", "<|assistant|>", "<|end|>"), "<|{role}|>", "<|end|>"),
    "gemma": Template(
        ("<bos>", "<start_of_turn>", "<end_of_turn>"),
        "<start_of_turn>{role}\n",
        "<end_of_turn>\n",
        names=("", "user", "model"),
        begin="<bos>",
    ),
}
# A model of an own file is told by the marks in its vocabulary, the most telling first.
TELLING = (
    ("<|start_header_id|>", "llama3"),
    ("<start_of_turn>", "gemma"),
    ("<|im_start|>", "chatml"),
    ("<|assistant|>", "phi"),
)


def turns(
    template: Template, system: str, examples: tuple[tuple[str, str], ...], request: str
) -> list[tuple[str, str]]:
    """The turns of a conversation as (role, text), the rule among them as the template has it."""
    rule, asking, replying = template.names
    told: list[tuple[str, str]] = [(rule, system)] if rule else []
    for asked, replied in examples:
        told += [(asking, asked), (replying, replied)]
    told.append((asking, request))
    if not rule:
        told[0] = (asking, f"{system}\n\n{told[0][1]}")
    return told
