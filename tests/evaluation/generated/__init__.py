"""Generated: thousands of questions over made-up charts in four languages, with gold that no code of the product computes."""
