#!/usr/bin/env python3
"""A DOCX and the PDF a word processor makes of it say the same: LibreOffice converts, and the same rules speak."""
import shutil
import subprocess
import tempfile
from pathlib import Path

from checks import SAMPLES, expect, fail, finish, lint, not_run

office = shutil.which("soffice") or shutil.which("libreoffice")
if office is None:
    not_run("round trip DOCX to PDF", "no LibreOffice")
    finish()


def rules_of(report):
    return sorted({d["ruleId"] for d in report.get("diagnostics", []) if d["severity"] != "hidden" and not d["ruleId"].startswith("CL9")})


def fingerprints_of(report):
    return sorted(d["fingerprint"] for d in report.get("diagnostics", []) if d["severity"] != "hidden" and d["ruleId"] not in WHOLE_DOCUMENT)


# Anchored on the first line, which the page layout of a PDF may change.
WHOLE_DOCUMENT = {"CL2010"}

with tempfile.TemporaryDirectory() as folder:
    documents = sorted(SAMPLES.glob("*.docx"))
    done = subprocess.run(
        [office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, *map(str, documents)],
        capture_output=True, text=True, timeout=300)
    pairs = [(document, Path(folder) / f"{document.stem}.pdf") for document in documents]
    reports = lint(*documents, *(pdf for _, pdf in pairs if pdf.exists()))
    if reports is None:
        fail("round trip", "lint did not end with a report")
    else:
        for document, pdf in pairs:
            if str(pdf) not in reports:
                fail(f"round trip of {document.name}", f"LibreOffice wrote no PDF: {done.stderr.strip()[-200:]}")
                continue
            before, after = rules_of(reports[str(document)]), rules_of(reports[str(pdf)])
            expect(before == after, f"round trip of {document.name}", f"DOCX {before}, PDF {after}")
            before, after = fingerprints_of(reports[str(document)]), fingerprints_of(reports[str(pdf)])
            expect(before == after, f"fingerprints of {document.name} survive the round trip", f"DOCX {before}, PDF {after}")
finish()
