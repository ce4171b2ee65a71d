"""A model's help with a question that the rules did not understand: a proposed plan, compiled by code or dropped.

`choices` lists what can be asked about in this person's records, by names of the program's own tables: no title, no text
and no value of a record reaches the model. `form` is the grammar of what it may write, `compiling` turns that into steps
as the rules would make them. The proposal is shown as what was understood; it answers nothing by itself.
"""

from healthdesk.answers.propose.choices import Choice, choices
from healthdesk.answers.propose.proposing import propose, proposed, unsure
from healthdesk.answers.propose.understood import understood

__all__ = ["Choice", "choices", "propose", "proposed", "understood", "unsure"]
