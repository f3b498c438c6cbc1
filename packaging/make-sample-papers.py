#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the papers of the sample (resources/sample/papers): one page of plain text each, of made-up people and
places. The same text gives the same bytes. Needs nothing but Python."""
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "resources/sample/papers"
SAMPLE = "Made-up paper of the Credence sample. No such person, school or clinic exists."

PAPERS = {
    "completion-certificate.pdf": (
        "Certificate of completion",
        ["This certifies that", "A. Learner", "completed the programme", "Medical coding certificate",
         "405 contact hours", "September 3, 2025 to May 20, 2026", "", "Made-up Community College, Massachusetts",
         "Date: May 20, 2026"]),
    "cca-result.pdf": (
        "Score report", ["Exam: Certified Coding Associate (CCA)", "Candidate: A. Learner", "Date: December 6, 2025",
                         "Scaled score: 342 (pass mark 300)", "Result: passed"]),
    "cpc-result.pdf": (
        "Score report", ["Exam: Certified Professional Coder (CPC)", "Candidate: A. Learner", "Date: July 18, 2026",
                         "Score: 76 % (pass mark 70 %)", "Result: passed"]),
    "cca-certificate.pdf": (
        "Credential certificate", ["A. Learner", "Certified Coding Associate", "Awarded: December 6, 2025"]),
    "externship-letter.pdf": (
        "Lakeside Clinic", ["12 Shore Road, Made-up Town, MA", "May 15, 2026", "", "To whom it may concern:",
                            "A. Learner was with us as an extern", "from March 2, 2026 to April 24, 2026.",
                            "The work was outpatient coding in CPT and ICD-10-CM,", "under supervision, 120 hours.", "",
                            "Dana Whitfield, coding manager", "dana.whitfield@lakeside.example, 555-0100"]),
    "ceu-em-levels.pdf": (
        "Certificate of attendance", ["Title: E/M levels: the 2026 view", "Sponsor: AAPC local chapter",
                                      "Index number: CHP260812A", "CEUs: 2.00", "Date: August 12, 2026",
                                      "Attendee: A. Learner"]),
    "ceu-risk-adjustment.pdf": (
        "Certificate of completion", ["Title: Risk adjustment basics", "Sponsored by: AAPC",
                                      "Index number: WEB260916R", "Number of CEUs: 4.00",
                                      "Completed on: September 16, 2026", "Participant: A. Learner"]),
    "ceu-updates-2027.pdf": (
        "Certificate", ["Title: ICD-10-CM/PCS FY2027 changes", "Provider: AHIMA", "CEUs: 3.00 (HIIM domain)",
                        "Date: October 7, 2026", "Participant: A. Learner"]),
    "offer-pine-street.pdf": (
        "Pine Street Physicians", ["November 20, 2026", "", "Dear A. Learner,",
                                   "we offer you the position of surgical coder,",
                                   "32 hours a week, at 30.25 USD an hour.", "Please answer by November 30, 2026.", "",
                                   "R. Okafor, practice manager"]),
}


def drawn(heading, lines):
    parts = ["BT /F1 20 Tf 72 700 Td 24 TL (%s) Tj ET" % escaped(heading), "BT /F1 12 Tf 72 660 Td 20 TL"]
    parts += ["(%s) Tj T*" % escaped(line) for line in lines]
    parts += ["ET", "BT /F1 8 Tf 72 60 Td (%s) Tj ET" % SAMPLE]
    return "\n".join(parts).encode("latin-1")


def escaped(text):
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def pdf(heading, lines):
    content = drawn(heading, lines)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


FOLDER.mkdir(exist_ok=True)
for name, (heading, lines) in PAPERS.items():
    (FOLDER / name).write_bytes(pdf(heading, lines))
