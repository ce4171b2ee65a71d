"""Which of the two languages a question is in, guessed from its small words and accents."""

from healthdesk.answers.question.tokens import word_list, words

_FRENCH = word_list("french_words")
_ENGLISH = word_list("english_words")
_ACCENTS = frozenset("éèêëàâîïôùûçœ")


def guess_language(question: str, fallback: str = "en") -> str:
    """The language as "en" or "fr"; `fallback` when the question gives no sign of either."""
    tokens = words(question)
    french = sum(word in _FRENCH for word in tokens) + sum(letter in _ACCENTS for letter in question.lower())
    english = sum(word in _ENGLISH for word in tokens)
    if french == english:
        return fallback
    return "fr" if french > english else "en"
