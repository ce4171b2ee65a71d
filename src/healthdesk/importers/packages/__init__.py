"""Packages: zips, tars, compressed files and mails. What lies in them comes out byte by byte, each as a file of its own.

Nothing here interprets a record. What is not taken out (folders, what a system adds by itself, links, damaged members) is
said in an Issue with its name. A zip that an importer of records claims by its members is that importer's.
"""

from healthdesk.importers.packages.zipped import Zips

__all__ = ["Zips"]
