"""Question: reading a question - its language, words, time, the things it names and the cues of what is wanted."""
