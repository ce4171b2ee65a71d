"""Setting and writing PDF: what is read back is what was written, the same pages are the same bytes, nothing leaves a line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_pdf import bare, pages_of, says

from healthdesk.sharing.paper.fonts import STRONG, by_code, plain, undrawable
from healthdesk.sharing.paper.pdf import About, Paper
from healthdesk.sharing.paper.setting import Atom, Span, cut, flow, lines, width
from healthdesk.sharing.paper.shaping import _in_order, shape

NOWHERE = "\U0010fffd"
"""A character that no font draws."""


def made(*texts: str, size: float = 9.0, weight: str = "regular") -> bytes:
    paper = Paper(About("Tést", "en", 0.0))
    page = paper.page(1200, 800)
    for at, text in enumerate(texts):
        paper.text(page, (20, 40 + 20 * at), text, size, weight)
    return paper.finish()


@pytest.mark.parametrize(
    "text",
    [
        "Metformin 850 mg · one tablet, 3 × a day", "HbA1c 6.4 % (4,0 – 5,6)", "Œdème, Größe, año, naïve", "Иван Петров",
        "Ελληνικά", "5x5 -> 10", "111 µmol/L", "L’été : « oui »", "office affine fluff", "≥ 60 mL/min/1,73 m²",
    ],
)  # fmt: skip
@pytest.mark.parametrize("weight", ["regular", STRONG])
def test_what_is_read_back_is_what_was_written(text: str, weight: str) -> None:
    assert says(made(text, weight=weight)) == bare(text)


def test_two_signs_with_one_drawing_stay_two_signs() -> None:
    assert says(made("111 µmol/L", "111 μmol/L")) == bare("111 µmol/L111 μmol/L")


def test_the_same_pages_are_the_same_bytes() -> None:
    assert made("one", "two") == made("one", "two")
    assert made("one") != made("two")


def test_fonts_are_embedded_as_subsets() -> None:
    assert len(made("Anna Marchand, 6.4 %")) < 40_000


def test_a_character_that_nothing_draws_is_printed_by_its_code() -> None:
    assert undrawable(f"a{NOWHERE}") == {NOWHERE}
    assert says(made(f"a{NOWHERE}b")) == f"a{by_code(NOWHERE)}b"


def test_hidden_marks_of_direction_and_control_characters_are_not_printed() -> None:
    assert plain("a\u202eb\u2066c\x07d\ne\tf\u00adg") == "abcd e fg"


def test_what_runs_from_right_to_left_is_put_in_order_with_its_numbers() -> None:
    assert _in_order("abc") == [("abc", False)]
    parts = _in_order("name: דוד 25 כהן, end")
    assert [part for part, backwards in parts if backwards] == [" כהן", "דוד "]
    assert parts[0] == ("name: ", False)
    assert "25" in [part for part, _ in parts]
    assert parts[-1] == (", end", False)


def test_an_arabic_name_is_shaped_and_can_be_read_back() -> None:
    if undrawable("محمد"):
        assert by_code("م") in "".join(glyph.says for piece in shape("محمد").pieces for glyph in piece.glyphs)
    else:
        assert says(made("محمد")) == "محمد"


@given(
    st.text(st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_categories=("Cc", "Cf")), max_size=120),
    st.floats(30, 400),
)
@settings(max_examples=60, deadline=None)
def test_no_line_is_wider_than_its_room_and_nothing_is_lost(text: str, room: float) -> None:
    found = lines([Span(text), Span("end", STRONG)], 9.0, room)
    assert bare("".join(span.text for line in found for span in line)) == bare(plain(text) + "end")
    for line in found:
        wide = sum(width(span.text, span.weight) for span in line) * 9 + width("\u00a0") * 9 * (len(line) - 1)
        assert wide <= room + 0.6 or len(line[0].text) == 1


def test_a_text_for_one_line_is_cut_with_an_ellipsis() -> None:
    assert cut("short", 9, 200) == "short"
    short = cut("a very long title that has no room here", 9, 60)
    assert short.endswith("…")
    assert width(short) * 9 <= 60


def test_a_headline_goes_with_what_follows_and_a_table_says_its_head_again() -> None:
    nothing = Atom(0, lambda _page, _y: None)
    head = Atom(10, nothing.draw, keep=True)
    rows = [Atom(30, nothing.draw, again=head) for _ in range(5)]
    pages = flow([Atom(60, nothing.draw), head, *rows], 100, 100)
    assert [len(page) for page in pages] == [3, 4, 2]
    assert pages[1][0][0] is head
    assert flow([Atom(95, nothing.draw), head, rows[0]], 100, 100)[1][0][0] is head


def test_the_pages_have_their_sizes_and_the_file_its_language() -> None:
    paper = Paper(About("Sheet", "de", 0.0))
    paper.page(595.276, 841.89)
    content = paper.finish()
    assert b"/Lang(de)" in content
    assert b"/MediaBox[0 0 595.276 841.89]" in content
    assert pages_of(content) == [""]
