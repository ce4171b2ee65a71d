"""The emergency card and the immunisation sheet."""
