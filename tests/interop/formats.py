#!/usr/bin/env python3
"""One document, five formats: LibreOffice saves each as DOCX, ODT, RTF, HTML and PDF, and the same findings come from each."""
import shutil
import subprocess
import tempfile
from pathlib import Path

from checks import ROOT, SAMPLES, expect, fail, finish, lint, not_run

FORMATS = ["docx", "odt", "rtf", "html", "pdf"]
SOURCES = SAMPLES / "sources"
DOCUMENTS = [
    SAMPLES / "fr-contrat-prestation.docx",
    SAMPLES / "fr-accord-confidentialite.docx",
    SAMPLES / "fr-brief-boutique.docx",
    SAMPLES / "fr-brief-ecole-musique.docx",
    SAMPLES / "en-consulting-agreement.docx",
    SAMPLES / "en-services-template.docx",
    SAMPLES / "en-proposal-discovery-call.docx",
    SAMPLES / "en-brief-bookshop.docx",
    SOURCES / "fr-contrat-seo-grossiste.fodt",
    SOURCES / "fr-cahier-marketplace-terroir.fodt",
    SOURCES / "fr-avenant-maintenance-cliniques.fodt",
    SOURCES / "en-msa-outdoor-analytics.fodt",
    SOURCES / "en-agency-subcontract.fodt",
    SOURCES / "en-rfp-museum-tickets.html",
    SOURCES / "fr-cahier-des-charges-seo.html",
    SOURCES / "en-rfp-booking-site.html",
    SOURCES / "en-brief-startup-email.html",
    ROOT / "tests" / "fixtures" / "docx" / "contrat-libreoffice.docx",
    ROOT / "tests" / "fixtures" / "docx" / "agreement-python-docx.docx",
]

office = shutil.which("soffice") or shutil.which("libreoffice")
if office is None:
    not_run("the same findings from five formats", "no LibreOffice")
    finish()


def findings_of(report):
    """What was found, wherever it stands: a web page of LibreOffice's has lost the words around its numbers ("Article 4 –" is "4.")."""
    return sorted((d["ruleId"], d["fingerprint"]) for d in report.get("diagnostics", []) if d["severity"] != "hidden" and not d["ruleId"].startswith("CL9"))


def save(documents, kind, folder, *options):
    folder.mkdir(exist_ok=True)
    return subprocess.run(
        [office, f"-env:UserInstallation=file://{folder.parent}/profile", "--headless", *options, "--convert-to", kind, "--outdir", str(folder), *map(str, documents)],
        capture_output=True, text=True, timeout=300)


def tell(before, after):
    return f"only in DOCX {[item for item in before if item not in after]}, only here {[item for item in after if item not in before]}"


with tempfile.TemporaryDirectory() as temporary:
    work = Path(temporary)
    pages = [document for document in DOCUMENTS if document.suffix == ".html"]
    save(pages, "docx", work / "from-pages", "--infilter=HTML (StarWriter)")
    documents = [work / "from-pages" / f"{document.stem}.docx" if document in pages else document for document in DOCUMENTS]

    # Without the end of their names: what a file is, its bytes say.
    saved = {}
    for kind in FORMATS:
        done = save(documents, kind, work / kind)
        for document in documents:
            made = work / kind / f"{document.stem}.{kind}"
            if made.exists():
                saved[document.stem, kind] = made.rename(made.with_suffix(""))
            else:
                fail(f"{document.stem} as {kind}", f"LibreOffice wrote none: {done.stderr.strip()[-200:]}")

    reports = lint(*saved.values())
    if reports is None:
        fail("the same findings from five formats", "lint did not end with a report")
        finish()

    total = 0
    for document in documents:
        of = {kind: reports.get(str(saved.get((document.stem, kind)))) for kind in FORMATS}
        if of["docx"] is None:
            fail(document.stem, "no report on the DOCX")
            continue
        before = findings_of(of["docx"])
        total += len(before)
        for kind in FORMATS[1:]:
            if of[kind] is None:
                fail(f"{document.stem} as {kind}", "no report")
                continue
            after = findings_of(of[kind])
            expect(before == after, f"{document.stem} as {kind}: the {len(before)} findings of the DOCX", tell(before, after))
            expect(of["docx"]["kind"] == of[kind]["kind"], f"{document.stem} as {kind}: is a {of['docx']['kind']}", f"taken for {of[kind]['kind']}")
    expect(total >= 90, f"{total} findings are compared", f"only {total}")
finish()
