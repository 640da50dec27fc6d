#!/usr/bin/env python3
"""The command line on what goes wrong every day: the exit code of the contract, one line that names the file, and the other files still read."""
import io
import json
import os
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from checks import ROOT, SAMPLES, expect, finish, not_run, run

GOOD = SAMPLES / "en-brief-bookshop.docx"
FIXTURES = ROOT / "tests" / "fixtures"
OLE_SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")

scratch = tempfile.TemporaryDirectory()
folder = Path(scratch.name)


def write(name, content):
    path = folder / name
    path.write_bytes(content)
    return path


def run_quietly(command):
    """Runs a program that may not work here; what it wrote tells."""
    try:
        subprocess.run(command, capture_output=True, timeout=120)
    except (OSError, subprocess.TimeoutExpired):
        pass


def problem_with(done, code, names):
    """What is wrong with an ended run, or None: code, one line of stderr naming each of `names`, no trace anywhere."""
    error = done.stderr.decode("utf-8", "replace")
    lines = error.splitlines()
    if done.returncode != code:
        return f"exit code {done.returncode} instead of {code}; stderr {error[:300]!r}"
    if any("   at " in text or "Unhandled exception" in text for text in (error, done.stdout.decode("utf-8", "replace"))):
        return f"a stack trace: {error[:300]!r}"
    if len(lines) != 1:
        return f"{len(lines)} lines on stderr: {error[:300]!r}"
    missing = [name for name in names if name not in lines[0]]
    return f"{missing} not named in {lines[0]!r}" if missing else None


def check(title, code, *arguments, names=(), stdin=b""):
    problem = problem_with(run(*arguments, stdin=stdin), code, names)
    expect(problem is None, title, problem)


def check_document(title, path, *options, code=3):
    """Alone, and beside a good document that is still reported, in both forms and both orders."""
    check(f"{title}, alone", code, "lint", path, "--format", "concise", *options, names=[path.name])
    check(f"{title}, extracted", code, "extract", path, *options, names=[path.name])
    done = run("lint", path, GOOD, "--format", "jsonl", "--fail-on", "never", *options)
    problem = problem_with(done, code, [path.name])
    if problem is None:
        reports = [json.loads(line) for line in done.stdout.decode().splitlines()]
        read = [report["file"] for report in reports if report.get("coverage", 0) > 0]
        problem = None if read == [str(GOOD)] else f"read: {read}"
    expect(problem is None, f"{title}, beside a good one", problem)


def check_recognised_scan(scan):
    """Where Tesseract is, a scan is a document like another."""
    if not shutil.which("tesseract"):
        not_run("a scan that is recognised", "no tesseract")
        return

    done = run("lint", scan, GOOD, "--format", "jsonl", "--fail-on", "never")
    reports = [json.loads(line) for line in done.stdout.decode().splitlines()]
    read = [report["file"] for report in reports if report.get("coverage", 0) > 0]
    expect(done.returncode == 0 and read == [str(scan), str(GOOD)], "a scan that is recognised, beside a good one", f"code {done.returncode}, read {read}, {done.stderr[:300]!r}")


def documents():
    check_document("a file that is not there", folder / "absent.docx")
    check_document("an empty file", write("empty.docx", b""))
    check_document("an empty text", write("empty.txt", b""))
    check_document("noise named .docx", write("noise.docx", bytes(range(256)) * 40))
    check_document("noise named .pdf", write("noise.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40))
    check_document("a picture", write("photo.png", b"\x89PNG\r\n\x1a\n" + bytes(2000)))
    check_document("a truncated DOCX", write("cut.docx", GOOD.read_bytes()[:3000]))
    check_document("a truncated PDF", write("cut.pdf", (SAMPLES / "en-rfp-booking-site.pdf").read_bytes()[:3000]))
    envelope = b"From: a@shop.example\nTo: b@web.example\nSubject: Our site\nMIME-Version: 1.0\n"
    check_document("an encrypted mail", write("locked.eml", envelope + b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\nContent-Transfer-Encoding: base64\n\nMIAG\n"))
    check_document("noise named .eml", write("noise.eml", bytes(range(256)) * 40))
    # What Word saves under a password is an OLE file that holds an EncryptedPackage.
    locked = next(FIXTURES.glob("docx/*password*.docx"), None) or write("locked.docx", OLE_SIGNATURE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(2000))
    check_document("a DOCX under a password", locked)


def renamed():
    for source, name in ((GOOD, "really-a-docx.pdf"), (SAMPLES / "en-rfp-booking-site.pdf", "really-a-pdf.docx")):
        path = write(name, source.read_bytes())
        done = run("lint", path, "--format", "concise", "--fail-on", "never")
        expect(done.returncode == 0 and not done.stderr, f"a wrong extension is read by its bytes: {name}", f"{done.returncode} {done.stderr[:200]!r}")


def odt(content):
    """An OpenDocument text with that content.xml."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr("../../../escaped.xml", "<x/>")
        archive.writestr("content.xml", content)
    return packed.getvalue()


def other_formats():
    """What cannot be read says what to do; what was made to harm is stopped, and nothing of this machine is in what is printed."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("brief.txt", "Nous cherchons")
    check_document("an archive", write("documents.zip", archive.getvalue()))
    check_document("a locked spreadsheet", write("prices.xlsx", OLE_SIGNATURE + bytes(504) + "EncryptedPackage\0".encode("utf-16-le") + bytes(2000)))

    head = '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
    tail = "</office:text></office:body></office:document-content>"
    secret = write("secret.txt", b"a word of this machine")
    entity = f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}"><!ENTITY y "yy"><!ENTITY z "&y;&y;&y;&y;">]>{head}<text:p>&x;&z;</text:p>{tail}'
    path = write("entity.odt", odt(entity))
    check_document("an ODT with an entity of the disk", path)
    done = run("extract", path)
    expect(b"a word of this machine" not in done.stdout + done.stderr, "nothing of the disk is in what is printed", f"{done.stdout[:200]!r}")

    check_document("an ODT that unpacks to 200 MB", write("bomb.odt", odt(f"{head}<text:p>{'a' * 200_000_000}</text:p>{tail}")))
    check_document("an ODT nested 100,000 deep", write("deep.odt", odt(head + "<text:p>" + "<text:span>" * 100_000 + "x" + "</text:span>" * 100_000 + "</text:p>" + tail)))
    check_document("a RTF nested a million deep", write("deep.rtf", b"{\\rtf1 " + b"{" * 1_000_000))
    check_document("a web page nested 20,000 deep", write("deep.html", b"<html>" + b"<div>" * 20_000 + b"x"))
    circle = bytearray(4096)
    circle[:8] = OLE_SIGNATURE
    circle[30:34] = b"\x09\x00\x06\x00"
    check_document("a container that turns in circles", write("circle.msg", bytes(circle)))

    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        not_run("a document of before 2007", "no LibreOffice")
        return
    run_quietly([office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "doc", "--outdir", str(folder), str(GOOD)])
    check_document("a document of before 2007", folder / f"{GOOD.stem}.doc")


def made_by_other_programs():
    if shutil.which("qpdf"):
        locked = folder / "locked.pdf"
        subprocess.run(["qpdf", "--encrypt", "secret", "owner", "256", "--", str(SAMPLES / "en-rfp-booking-site.pdf"), str(locked)], check=True)
        check_document("a PDF under a password", locked)
    else:
        not_run("a PDF under a password", "no qpdf")

    if shutil.which("pdftoppm") and shutil.which("chromium"):
        picture = folder / "page"
        subprocess.run(["pdftoppm", "-r", "60", "-f", "1", "-l", "1", "-singlefile", "-png", str(SAMPLES / "en-rfp-booking-site.pdf"), str(picture)], check=True)
        page = write("scan.html", b'<body style="margin:0"><img src="page.png" style="display:block;height:90vh">')
        scan = folder / "scan.pdf"
        run_quietly(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/chromium", "--no-pdf-header-footer", f"--print-to-pdf={scan}", page.as_uri()])
        if scan.exists():
            check_document("a scan that nobody reads", scan, "--ocr", "off")
            check_recognised_scan(scan)
        else:
            not_run("a scan", "chromium wrote no PDF")
    else:
        not_run("a scan", "no chromium or no pdftoppm")


def command_lines():
    empty = folder / "nothing-here"
    empty.mkdir()
    check("a folder without documents", 2, "lint", empty, names=["nothing-here"])
    check("a folder without documents, beside a good one", 2, "lint", empty, GOOD, "--format", "concise", "--fail-on", "never", names=["nothing-here"])
    check("a pattern that matches nothing", 2, "lint", f"{empty}/*.docx", names=["*.docx"])
    check("an unknown format", 2, "lint", GOOD, "--format", "yaml", names=["yaml"])
    check("an unknown option", 2, "lint", GOOD, "--formt", "json", names=["--formt"])
    check("an option without its value", 2, "lint", GOOD, "--format", names=["--format"])
    check("an unknown rule", 2, "lint", GOOD, "--select", "CL12345", names=["CL12345"])
    check("an unknown rule to explain", 2, "explain", "CL12345", names=["CL12345"])
    check("a report that would replace its document", 2, "lint", GOOD, "--format", "json", "--output", GOOD, names=[GOOD.name])
    check("a report into a folder that is not there", 2, "lint", GOOD, "--format", "json", "--output", folder / "no" / "such" / "report.json")
    check("records that are not there", 3, "lint", "--records", folder / "absent.jsonl", names=["absent.jsonl"])


def records():
    lines = [b'{"id": "1", "text": "The Consultant shall not compete with the Client."}', b"not json", b'{"id": "3"}', b'{"id": "4", "text": 4}',
             b'{"id": "5", "text": "x", "kind": "poem"}', b'{"id": "6", "text": ""}', b'{"id": 7, "text": "Hello."}']
    done = run("lint", "--records", "-", "--fail-on", "never", stdin=b"\n".join(lines) + b"\n")
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    bad = [answer["line"] for answer in answers if "error" in answer]
    seen = f"exit {done.returncode}, {len(answers)} answers, errors on lines {bad}, stderr {done.stderr[:200]!r}"
    expect(done.returncode == 3 and len(answers) == len(lines) and bad == [2, 3, 4, 5] and b"   at " not in done.stderr, "bad records are answered in their place", seen)
    expect([answer["id"] for answer in answers if "id" in answer] == ["1", "6", 7], "the other records keep their ids", seen)


def reports_in_files():
    report = folder / "findings.jsonl"
    done = run("lint", GOOD, "--format", "concise", "--format", "jsonl", "--output", report, "--fail-on", "never")
    written = report.read_text(encoding="utf-8") if report.exists() else ""
    expect(done.returncode == 0 and written.startswith('{"file"'), "a report goes to a file beside one on the screen", f"{done.returncode} {done.stderr[:200]!r}")
    leftovers = [path.name for path in folder.iterdir() if path.name.startswith(".")]
    expect(not leftovers, "no half-written report stays behind", leftovers)


def determinism():
    everything = [run("lint", SAMPLES, "--format", "jsonl", "--fail-on", "never", "--jobs", jobs, language=language).stdout
                  for jobs, language in (("1", "C.UTF-8"), ("4", "fr_FR.UTF-8"), ("4", "C.UTF-8"))]
    expect(len(set(everything)) == 1 and everything[0], "same input, same bytes, whatever the cores and the language of the system", "the outputs differ or are empty")


assert GOOD.exists(), GOOD
for part in (documents, renamed, other_formats, made_by_other_programs, command_lines, records, reports_in_files, determinism):
    part()
if os.name == "posix" and os.geteuid() != 0:
    locked_away = write("forbidden.txt", b"text")
    locked_away.chmod(0)
    check_document("a file one may not read", locked_away)
scratch.cleanup()
finish()
