"""Packages: zips, tars, compressed files, mails and mailboxes. What lies in them comes out byte by byte as files.

Nothing here interprets a record. What is not taken out (what a system adds by itself, links, damaged members) is said in an
Issue with its name; folders are only the paths of what is in them. A package that an importer of records claims is that
importer's.
"""

from healthdesk.importers.packages.compressed import Compressed
from healthdesk.importers.packages.mail import Mails
from healthdesk.importers.packages.mailbox import Mailboxes
from healthdesk.importers.packages.tars import Tars
from healthdesk.importers.packages.unopened import Unopened
from healthdesk.importers.packages.zipped import Zips

__all__ = ["Compressed", "Mailboxes", "Mails", "Tars", "Unopened", "Zips"]
