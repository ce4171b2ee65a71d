"""FHIR of every version, in JSON, NDJSON and XML, also packed with gzip; all of it told as FHIR R4.

A bundle of any type, a single resource, a list of them, or one a line. R4 (and R4B) stays verbatim, byte for byte; DSTU2,
STU3 and R5 are converted (`conversion`), and XML is told as JSON (`xmltext`), each with its place in the file.
"""

from healthdesk.importers.fhir.importer import FhirJson, FhirPacked, FhirXml

__all__ = ["FhirJson", "FhirPacked", "FhirXml"]
