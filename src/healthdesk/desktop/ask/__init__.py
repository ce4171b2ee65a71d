"""Ask: a question, its cited answer, and the model's plain words below."""
