#!/usr/bin/env python3
"""A contract and the scan of it say the same: pdftoppm makes the pictures, Tesseract reads them."""
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

from checks import ROOT, expect, finish, lint, not_run, run
from scans import pdf_of_pictures

ORIGINALS = [ROOT / "tests" / "fixtures" / "pdf" / name for name in ("services-four-pages.pdf", "liste-et-notes.pdf")]
WORDS = 0.97

for program in ("tesseract", "pdftoppm"):
    if shutil.which(program) is None:
        not_run("scans", f"no {program}")
        finish()

languages = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True).stdout.split()


def words(path, *options):
    return Counter(re.findall(r"\w+", run("extract", path, *options).stdout.decode().casefold()))


def rules(path):
    return sorted({d["ruleId"] for d in (lint(path) or {str(path): {"diagnostics": []}})[str(path)]["diagnostics"] if d["severity"] != "hidden"})


with tempfile.TemporaryDirectory() as folder:
    for original in ORIGINALS:
        if "fra" not in languages and original.name.startswith("liste"):
            not_run(f"scan of {original.name}", "Tesseract has no French")
            continue

        subprocess.run(["pdftoppm", "-r", "200", "-gray", "-jpeg", original, f"{folder}/{original.stem}"], check=True)
        scan = Path(folder) / f"{original.stem}-scan.pdf"
        scan.write_bytes(pdf_of_pictures([p.read_bytes() for p in sorted(Path(folder).glob(f"{original.stem}-*.jpg"))]))
        expected, found = words(original), words(scan)
        share = sum((expected & found).values()) / max(sum(expected.values()), sum(found.values()), 1)
        expect(share >= WORDS, f"scan of {original.name}: at least {WORDS:.0%} of the words", f"{share:.1%}")
        expect(rules(original) == rules(scan), f"scan of {original.name}: the same rules", f"{rules(original)}, scan {rules(scan)}")

        off = run("lint", scan, "--ocr", "off")
        expect(off.returncode == 3 and b"CL9001" in off.stdout, f"scan of {original.name}, --ocr off: told as without text", f"code {off.returncode} {off.stdout[-200:]}")
finish()
