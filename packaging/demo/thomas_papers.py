"""Thomas's papers: a discharge summary, a colonoscopy report, a letter about gout. In English."""

from demo.letter_parts import Grid, Heading, Letter, Points
from demo.letters import draw
from demo.places import NORTHGATE_PAPER, ORTHOPAEDIC_PAPER, QUAYSIDE_PAPER

_THOMAS = ("Mr Thomas MARCHAND", "Born 2 August 1944")
_PRACTICE = ("Dr M. Okafor", "Quayside Surgery", "21 Marine Row", "Clevedon BS21 0XX")


def hip_letter() -> bytes:
    """The discharge after the hip replacement of October 2018."""
    return draw(Letter(
        ORTHOPAEDIC_PAPER, "Discharge summary", "Bristol, 13 October 2018",
        (*_THOMAS, "Hospital number NG 4471 208", "Admitted 9 October, discharged 13 October 2018"),
        (
            "This patient had a planned <b>total replacement of the right hip</b> on 9 October 2018 for osteoarthritis, under spinal anaesthetic. The operation and the recovery were uneventful.",
            Heading("On the ward"),
            "He walked with two sticks on the first day and managed the stairs on the third. Haemoglobin was 112 g/L on 11 October; no transfusion was needed. CRP 64 mg/L on the same day. The wound was clean and dry at discharge.",
            Heading("Medicines to take home"),
            Grid(("Medicine", "How", "For how long"), (
                ("Paracetamol 500 mg", "Two tablets four times a day", "Two weeks"), ("Oxycodone 5 mg", "One capsule every six hours if needed", "Ten days, then stop"),
                ("Dalteparin 5,000 units", "One injection a day", "Until 7 November 2018"), ("Allopurinol 300 mg", "One tablet a day", "Continues"), ("Amlodipine 5 mg", "One tablet a day", "Continues"),
            ), (50, 66, 46)),
            Heading("Follow-up"),
            Points(("Clips to be removed by the practice nurse on 23 October.", "Orthopaedic clinic on 20 November 2018.", "No driving for six weeks.")),
        ),
        to=_PRACTICE, opening="Dear Dr Okafor,", closing="Yours sincerely,", signed=("Miss Harriet Whitcombe", "Consultant orthopaedic surgeon"),
    ))  # fmt: skip


def colonoscopy_report() -> bytes:
    """The colonoscopy of 1 October 2024."""
    return draw(Letter(
        NORTHGATE_PAPER, "Colonoscopy report", "Bristol, 1 October 2024",
        (*_THOMAS, "Hospital number NG 4471 208", "Procedure on 1 October 2024 at 10.20 am"),
        (
            Heading("Reason"),
            "Surveillance. One 6 mm polyp was removed in September 2014. The examination planned for September 2019 was not done because the bowel preparation was incomplete.",
            Heading("Examination"),
            "The scope was passed to the caecum, which was identified by the appendix opening. Preparation good. Sedation with midazolam; comfortable throughout. Withdrawal time 11 minutes.",
            Heading("Findings"),
            Points((
                "Ascending colon: one flat polyp of 4 mm, removed with a cold snare and retrieved.", "Sigmoid colon: one polyp of 3 mm, removed with a cold snare and retrieved.",
                "Sigmoid colon: a few diverticula, not inflamed.", "Rectum: normal, small haemorrhoids.",
            )),
            Heading("Microscopy (8 October 2024)"),
            "Two tubular adenomas with low-grade dysplasia, fully removed. No cancer.",
            Heading("Plan"),
            "No further surveillance is planned, given the findings and in keeping with his wishes.",
        ),
        to=_PRACTICE, signed=("Dr Arjan Sandhu", "Consultant gastroenterologist"), stamp=("ENDOSCOPY UNIT", "Northgate Hospital"),
    ))  # fmt: skip


def gout_letter() -> bytes:
    """The practice's letter about the gout flare of 2023."""
    return draw(Letter(
        QUAYSIDE_PAPER, "Your gout: what we talked about", "Clevedon, 25 July 2023", (*_THOMAS, "3 Lighthouse Terrace, Clevedon"),
        (
            "Thank you for coming in on 18 July. I promised to write down what we discussed.",
            "The pain in your left knee on 9 July was gout. The hospital measured your uric acid at 524 µmol/L, and our own test two days later showed a serum urate of 498 µmol/L. It had been around 350 for years. You told me that you had run out of <b>allopurinol</b> while staying with your daughter in Lyon and had been without it for five weeks.",
            "You are taking allopurinol 300 mg once a day again, and the colchicine is finished. We will repeat the blood test in November.",
            Heading("Two other things"),
            Points((
                "Your prostate test (PSA) was 4.6 ng/mL, a little more than last year. I have asked the hospital for a scan, as we agreed.",
                "The note about diabetes from 2019 in your record was a filing mistake and is marked so. You do not have that diagnosis.",
            )),
        ),
        opening="Dear Mr Marchand,", closing="With best wishes,", signed=("Dr Maxwell Okafor", "General practitioner"),
    ))  # fmt: skip
