"""What the importers say about PDFs, scans, photos and letters read as pages."""

SENTENCES: dict[str, tuple[str, str]] = {
    "page-previous-undated": (
        "An earlier result stands here without its own day, so it was left as it is printed. You can see it on the page.",
        "Un résultat antérieur figure ici sans sa propre date ; il est laissé tel qu’imprimé. Vous le voyez sur la page.",
    ),
}
