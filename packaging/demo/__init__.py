"""The demo family: made-up people with long, coherent histories, written as the files that real sources would give.

`fhir` builds resources, `letters` draws paper, one module per person tells the story; `family` binds them together.
Everything is fixed: the same code gives the same bytes, so the files are committed and a test compares them.
Every person, place, institution, identifier and phone number is invented.
"""
