"""The schema of a person's file: one numbered SQL file per migration."""
