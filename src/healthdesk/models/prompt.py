"""What a model is asked, apart from any model's way of marking turns: the template is the child's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prompt:
    """A rule, worked examples, and the request.

    `examples` are (request, reply) pairs. Everything but `request` should be the same from one question to the next:
    the model then reads only what is new. Control marks of any chat template in these texts lose their meaning.
    """

    system: str
    request: str
    examples: tuple[tuple[str, str], ...] = ()
