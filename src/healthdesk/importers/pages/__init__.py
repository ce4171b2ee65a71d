"""Pages: what stands where on the page of a letter, told from its text or from its picture, and laboratory tables in it.

`layout` knows words and lines, `cells` what one printed cell says, `columns` the heads of a table, `tables` its rows,
`letterhead` whom and when a letter is about, `results` turns rows into observations that nobody has looked at yet.
`scans` reads pictures of pages, `recipes` remembers how one laboratory sets out its tables. A value is proposed or left
as text; it is never guessed.
"""
