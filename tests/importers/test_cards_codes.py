"""Health cards, links and EU certificates: read, checked as far as can be, and never shown as more than they are."""

import base64
import contextlib
import io
import json
import zlib
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

import cbor2
import pytest
import zxingcpp
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from healthdesk import words
from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft, Severity, Standing
from healthdesk.importers.cards import certificates, signatures
from healthdesk.importers.reading import Part

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
ISSUER = "https://clinic.example/issuer"


def text64(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def base45(content: bytes) -> str:
    out = ""
    for at in range(0, len(content), 2):
        pair = content[at : at + 2]
        number = int.from_bytes(pair)
        for _ in range(len(pair) + 1):
            out += _SIGNS[number % 45]
            number //= 45
    return out


@cache
def key() -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(20240105, ec.SECP256R1())


def jwk() -> dict[str, str]:
    numbers = key().public_key().public_numbers()
    x, y = text64(numbers.x.to_bytes(32)), text64(numbers.y.to_bytes(32))
    return {"kty": "EC", "crv": "P-256", "x": x, "y": y}


def bundle(name: str = "Ada", cvx: str = "207") -> dict[str, Any]:
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [
            {
                "fullUrl": "resource:0",
                "resource": {
                    "resourceType": "Patient",
                    "name": [{"family": "Lovelace", "given": [name]}],
                    "birthDate": "1985-12-10",
                },
            },
            {
                "fullUrl": "resource:1",
                "resource": {
                    "resourceType": "Immunization",
                    "status": "completed",
                    "vaccineCode": {"coding": [{"system": "http://hl7.org/fhir/sid/cvx", "code": cvx}]},
                    "patient": {"reference": "resource:0"},
                    "occurrenceDateTime": "2021-01-29",
                },
            },
        ],
    }


def payload(inside: dict[str, Any], **more: Any) -> bytes:
    subject = {"fhirVersion": "4.0.1", "fhirBundle": inside}
    vc = {"type": ["https://smarthealth.cards#health-card"], "credentialSubject": subject, **more.pop("vc", {})}
    return json.dumps({"iss": ISSUER, "nbf": 1, "vc": vc, **more}).encode()


def card(content: bytes, *, own_key: bool = False, header: dict[str, Any] | None = None) -> str:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(content) + packer.flush()
    head = header or {"zip": "DEF", "alg": "ES256", "kid": "k1", **({"jwk": jwk()} if own_key else {})}
    signed = f"{text64(json.dumps(head).encode())}.{text64(packed)}"
    r, s = utils.decode_dss_signature(key().sign(signed.encode(), ec.ECDSA(hashes.SHA256())))
    return f"{signed}.{text64(r.to_bytes(32) + s.to_bytes(32))}"


def numeric(token: str) -> str:
    return "shc:/" + "".join(f"{ord(sign) - 45:02}" for sign in token)


def qr(text: str) -> bytes:
    drawn = zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode), scale=3)
    out = io.BytesIO()
    Image.frombytes("L", (drawn.shape[1], drawn.shape[0]), bytes(memoryview(drawn).cast("B"))).save(out, "PNG")
    return out.getvalue()


def certificate(one: dict[str, Any], **more: Any) -> str:
    told = {
        "ver": "1.3.0",
        "nam": {"fn": "Lovelace", "fnt": "LOVELACE", "gn": "Ada", "gnt": "ADA"},
        "dob": "1985-12-10",
        **one,
    }
    claims = {1: "FR", 4: 1700000000, 6: 1650000000, -260: {1: told | more}}
    signed = cbor2.CBORTag(18, [b"\xa1\x01\x26", {}, cbor2.dumps(claims), b"s" * 64])
    return "HC1:" + base45(zlib.compress(cbor2.dumps(signed)))


VACCINE = {"v": [{"tg": "840539006", "vp": "1119349007", "mp": "EU/1/20/1528", "ma": "ORG-100030215", "dn": 2, "sd": 2,
                  "dt": "2021-06-18", "co": "FR", "is": "CNAM", "ci": "URN:UVCI:01:FR:1"}]}  # fmt: skip


def codes_of(given_: list[Any]) -> set[str]:
    return {one.code for one in given_ if isinstance(one, Issue)} | {
        odd.code for one in given_ if isinstance(one, Draft) for odd in one.issues
    }


def records(given_: list[Any]) -> list[tuple[str, str, Standing]]:
    return [
        (one.kind, one.title, one.standing) for one in given_ if isinstance(one, Draft) and one.kind is not Kind.PATIENT
    ]


READ = [(Kind.IMMUNIZATION, "COVID-19 (207)", Standing.DONE)]


def test_a_card_is_read_from_a_file_a_text_a_code_and_chunks(read: Any) -> None:
    token = card(payload(bundle()))
    whole = numeric(token)
    half = (len(whole) - 5) // 4 * 2
    chunks = f"shc:/2/2/{whole[5 + half :]}\nshc:/1/2/{whole[5 : 5 + half]}\n"
    for content in (json.dumps({"verifiableCredential": [token]}), token, whole, chunks, f"\ufeff{whole}\r\n"):
        given_ = read(content.encode(), "card.smart-health-card")
        assert records(given_) == READ
        assert codes_of(given_) == {"card-issuer-unknown"}
        (patient,) = [one for one in given_ if isinstance(one, PatientDraft)]
        assert (patient.name, patient.birth_date) == ("Ada Lovelace", "1985-12-10")


def test_a_picture_of_a_card_stays_a_picture_and_gives_its_records(read: Any) -> None:
    given_ = read(qr(numeric(card(payload(bundle())))), "photo.png")
    assert records(given_) == [(Kind.DOCUMENT, "photo.png", Standing.DONE), *READ]
    document = next(one for one in given_ if isinstance(one, Draft))
    assert document.attachments[0].media_type == "image/png"
    assert document.subject


def test_a_picture_of_any_other_code_is_no_card(read: Any) -> None:
    given_ = read(qr("https://example.org/menu"), "menu.png")
    assert "card-unreadable" not in codes_of(given_)


def test_a_card_with_its_own_key_is_whole_but_from_nobody_known(read: Any) -> None:
    assert codes_of(read(card(payload(bundle()), own_key=True).encode(), "a.txt")) == {"card-signed-by-unknown"}


def test_a_card_of_a_listed_issuer_is_said_to_be_signed(read: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = jwk()
    monkeypatch.setattr(
        signatures,
        "_listed",
        lambda issuer, kid: (mine["x"], mine["y"], "Clinic") if (issuer, kid) == (ISSUER, "k1") else None,
    )
    token = card(payload(bundle()))
    assert codes_of(read(token.encode(), "a.txt")) == {"card-signed"}
    head, body, signature = token.split(".")
    changed = ".".join((head, text64(zlib.compress(payload(bundle("Eve")), wbits=-15)), signature))
    for broken in (changed, f"{head}.{body}.{text64(b'0' * 64)}", f"{head}.{body}.{text64(b'0' * 70)}"):
        given_ = read(broken.encode(), "a.txt")
        assert codes_of(given_) == {"card-tampered"}
        assert records(given_) == [(Kind.DOCUMENT, "a.txt", Standing.DONE)]
        assert next(one for one in given_ if isinstance(one, Issue)).severity is Severity.ERROR


def test_a_card_that_no_rule_allows_to_be_trusted_is_not_read(read: Any) -> None:
    for header in ({"zip": "DEF", "alg": "none", "kid": "k1"}, {"zip": "DEF", "alg": "HS256", "kid": "k1"}):
        assert codes_of(read(card(payload(bundle()), header=header).encode(), "a.txt")) == {"card-tampered"}


def test_the_bundled_keys_are_what_their_ids_say() -> None:
    lines = (files("healthdesk.importers.cards") / "issuers.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert len(rows) > 900
    assert all(len(row) == 5 and row[0].startswith("https://") and row[4] for row in rows)
    assert [row[1] for row in rows if signatures.thumbprint(row[2], row[3]) != row[1]] == []
    for kid, (x, y) in signatures._EXAMPLE_KEYS.items():
        assert signatures.thumbprint(x, y) == kid
    assert signatures._listed(rows[5][0].rstrip("/"), rows[5][1]) == (rows[5][2], rows[5][3], rows[5][4])
    assert signatures._listed("https://elsewhere.example", rows[5][1]) is None


def test_several_cards_of_one_person_are_one_person_s_and_of_two_two_s(read: Any) -> None:
    one, two, other = (
        card(payload(bundle(name, cvx))) for name, cvx in (("Ada", "207"), ("Ada", "208"), ("Bob", "207"))
    )
    given_ = read(json.dumps({"verifiableCredential": [one, two]}).encode(), "a.json")
    assert [title for _, title, _ in records(given_)] == ["COVID-19 (207)", "COVID-19 (208)"]
    assert len([one for one in given_ if isinstance(one, PatientDraft)]) == 1
    given_ = read(json.dumps({"verifiableCredential": [one, other]}).encode(), "a.json")
    assert [b"".join(part.pieces).decode() for part in given_ if isinstance(part, Part)] == [one, other]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (numeric(card(payload(bundle())))[:-2].replace("shc:/", "shc:/1/3/"), "card-code-missing"),
        ("shc:/" + "99" * 40, "card-unreadable"),
        (card(b'{"iss":1}'), "card-unreadable"),
        (card(b'{"vc":{"credentialSubject":{"fhirBundle":' + b'{"a":' * 300 + b"1" + b"}" * 303), "card-unreadable"),
        (card(payload(bundle(), exp=1000)), "card-expired"),
        (card(payload(bundle(), vc={"rid": "r1"})), "card-may-be-revoked"),
        ("shlink:/" + text64(b"no link"), "card-unreadable"),
        ("HC1:" + "A" * 300, "certificate-unreadable"),
    ],
)
def test_what_is_odd_about_a_code_is_said(content: str, code: str, read: Any) -> None:
    given_ = read(content.encode(), "a.txt")
    assert code in codes_of(given_)
    assert any(isinstance(one, Draft) for one in given_)
    assert words.sentence(code, "fr")


def test_a_payload_saved_without_its_signature_is_said_to_be_unsigned(read: Any) -> None:
    given_ = read(payload(bundle()), "a.json")
    assert (records(given_), codes_of(given_)) == (READ, {"card-unsigned"})


def test_a_bomb_is_not_unpacked(read: Any) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(b"0" * (64 << 20)) + packer.flush()
    token = f"{text64(json.dumps({'zip': 'DEF', 'alg': 'ES256', 'kid': 'k'}).encode())}.{text64(packed)}.{text64(b'0' * 64)}"
    assert codes_of(read(token.encode(), "a.txt")) == {"card-unreadable"}
    bomb = "HC1:" + base45(zlib.compress(b"0" * (8 << 20)))
    assert codes_of(read(bomb.encode(), "a.txt")) == {"certificate-unreadable"}


def link(sealed_key: bytes, **more: Any) -> str:
    told = {"url": "https://host.example/manifest", "key": text64(sealed_key), "label": "My records", **more}
    return "shlink:/" + text64(json.dumps(told).encode())


def sealed(content: bytes, sealed_key: bytes, kind: str) -> str:
    head = text64(json.dumps({"alg": "dir", "enc": "A256GCM", "cty": kind}).encode())
    secret = AESGCM(sealed_key).encrypt(b"v" * 12, content, head.encode())
    return f"{head}..{text64(b'v' * 12)}.{text64(secret[:-16])}.{text64(secret[-16:])}"


def test_a_link_is_kept_and_not_followed(read: Any) -> None:
    given_ = read(f"https://viewer.example/#{link(b'k' * 32, exp=1000, flag='LP')}".encode(), "a.txt")
    (document,) = [one for one in given_ if isinstance(one, Draft)]
    assert document.detail == "My records · host.example · → 1970-01-01"
    assert codes_of(given_) == {"link-not-fetched", "link-expired", "link-passcode"}


def test_a_file_that_came_with_its_key_is_opened(read: Any) -> None:
    inside = json.dumps(bundle()).encode()
    given_ = read(f"{link(b'k' * 32)}\n{sealed(inside, b'k' * 32, 'application/fhir+json')}".encode(), "a.txt")
    (part,) = [one for one in given_ if isinstance(one, Part)]
    assert (part.name, b"".join(part.pieces)) == ("a-1.json", inside)
    assert "link-file-unlocked" in codes_of(given_)
    given_ = read(f"{link(b'x' * 32)}\n{sealed(inside, b'k' * 32, 'application/fhir+json')}".encode(), "a.txt")
    assert "link-file-locked" in codes_of(given_)
    assert not [one for one in given_ if isinstance(one, Part)]


def test_a_vaccination_certificate(read: Any) -> None:
    for content, name in ((certificate(VACCINE).encode(), "a.txt"), (qr(certificate(VACCINE)), "a.png"),
                          (json.dumps({"PREFIX": certificate(VACCINE)}).encode(), "a.json")):  # fmt: skip
        given_ = read(content, name)
        found = next(one for one in given_ if isinstance(one, Draft) and one.kind is Kind.IMMUNIZATION)
        assert (found.title, found.detail, found.standing) == ("Comirnaty (COVID-19)", "2/2", Standing.DONE)
        assert found.date is not None
        assert found.date.text == "2021-06-18"
        assert codes_of(given_) == {"certificate-unchecked", "certificate-expired"}
        assert next(one for one in given_ if isinstance(one, PatientDraft)).name == "Ada Lovelace"


@pytest.mark.parametrize(
    ("result", "detail", "standing"),
    [
        ("260415000", "Not detected", Standing.DONE),
        ("260373001", "Detected", Standing.DONE),
        ("7", "7", Standing.UNCERTAIN),
    ],
)
def test_a_test_certificate(result: str, detail: str, standing: Standing, read: Any) -> None:
    one = {"tg": "840539006", "tt": "LP6464-4", "sc": "2021-04-13T14:20:00+0200", "tr": result, "tc": "Lab", "ci": "X"}
    given_ = read(certificate({"t": [one]}).encode(), "a.txt")
    found = next(one for one in given_ if isinstance(one, Draft) and one.resource_type == "Observation")
    assert (found.kind, found.detail, found.standing) == (Kind.RESULT, detail, standing)
    assert found.title == "SARS-CoV-2 (nucleic acid amplification)"
    assert found.date is not None
    assert found.date.text == "2021-04-13T14:20:00+02:00"


def test_a_recovery_certificate_tells_of_an_illness_that_is_over(read: Any) -> None:
    one = {"tg": "840539006", "fr": "2021-02-01", "df": "2021-02-15", "du": "2021-08-01", "ci": "Y"}
    given_ = read(certificate({"r": [one]}, dob="1985").encode(), "a.txt")
    found = next(one for one in given_ if isinstance(one, Draft) and one.kind is Kind.CONDITION)
    assert (found.title, found.standing) == ("COVID-19", Standing.PAST)
    assert next(one for one in given_ if isinstance(one, PatientDraft)).birth_date == "1985"


@pytest.mark.parametrize(
    "inside",
    [
        b"\x81" * 9000 + b"\x01", b"\xa1\x01" * 9000 + b"\x01", b"\xa1" * 9000 + b"\x01", b"\x9f\x01" * 9000,
        b"\x9b\x7f" + b"\xff" * 7, b"\x5b\x00\x00\x7f" + b"\xff" * 6, b"\xd8\x1c\x81\xd8\x1d\x00", b"\xc0\x61x", b"",
        b"\xd2\x84\x40\xa0\x41\x81\x40", b"\xf6",
    ],
)  # fmt: skip
def test_cbor_made_to_do_harm_is_only_unreadable(inside: bytes) -> None:
    with pytest.raises(certificates.Unreadable):
        certificates.statements(certificates.claims("HC1:" + base45(zlib.compress(inside))), "", date.min)


@given(st.binary(max_size=200))
def test_any_bytes_as_a_certificate_are_claims_or_unreadable(content: bytes) -> None:
    for text in ("HC1:" + base45(content), "HC1:" + base45(zlib.compress(content))):
        with contextlib.suppress(certificates.Unreadable):
            assert isinstance(certificates.claims(text), dict)


@given(st.binary(max_size=64))
def test_base45_gives_back_what_was_written(content: bytes) -> None:
    assert certificates._base45(base45(content)) == content
