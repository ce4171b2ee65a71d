"""What is read while somebody types the passphrase, so that the desk stands at once when the vault is open."""


def warm() -> None:
    """Read every room that the open desk needs. Called in a lane: nothing is drawn."""
    from healthdesk.desktop import frame  # noqa: PLC0415 - the lock screen is drawn without it
    from healthdesk.session import opening  # noqa: PLC0415 - the lock screen is drawn without it

    assert frame is not None
    assert opening is not None
