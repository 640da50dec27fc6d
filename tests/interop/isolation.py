#!/usr/bin/env python3
"""Files made to harm: whatever they do to whoever reads them costs one line and exit code 3, and no other document; nothing of this machine gets into a report."""
import json
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from pathlib import Path

from checks import COMMAND, ROOT, SAMPLES, TIMEOUT, expect, finish, not_run

GOOD = SAMPLES / "en-brief-bookshop.docx"
SECRET = "the secret of this machine"
CLAUSE = "The Consultant shall not work for any competitor of the Company."
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"

scratch = tempfile.TemporaryDirectory()
folder = Path(scratch.name)
secret = folder / "secret.txt"
secret.write_text(SECRET)


def write(name, content):
    path = folder / name
    path.write_bytes(content)
    return path


def stream(content, entries=b""):
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def pdf(content, resources=b"", objects=(), catalog=b""):
    """One page; `objects` begin with number 6."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> %s >> >>" % resources,
        content if content.startswith(b"<<") else stream(b"BT /F1 12 Tf 72 700 Td (%s) Tj ET\n%s" % (CLAUSE.encode(), content)),
        FONT, *objects]
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, start))


def docx(name, body, head="", target="word/document.xml", parts=()):
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')
        archive.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="{target}"/></Relationships>')
        archive.writestr("word/document.xml", f'<?xml version="1.0"?>{head}<w:document xmlns:w="{WORD}" xmlns:r="{OFFICE}"><w:body>{body}</w:body></w:document>')
        for part, content in parts:
            archive.writestr(part, content)
    return path


def paragraph(text=CLAUSE):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def killers():
    """Each of these ends the process that reads it: functions, colours and names that lead back to themselves until the stack is used up."""
    tint = b"<< /FunctionType 2 /Domain [0 1] /N 1 >>"
    return [
        write("colours.pdf", pdf(b"/C cs 0 sc\n", b"/ColorSpace << /C 6 0 R >>", [b"[/Separation /X 6 0 R %s]" % tint])),
        write("functions.pdf", pdf(b"/C cs 0 sc\n", b"/ColorSpace << /C 6 0 R >>", [
            b"[/Separation /X /DeviceRGB 7 0 R]", b"<< /FunctionType 3 /Domain [0 1] /Functions [7 0 R] /Bounds [] /Encode [0 1] >>"])),
    ]


def forms(depth):
    """Each form draws the next one twice: 2^depth of the last."""
    box = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> /XObject << /F %d 0 R >> >>"
    text = b"BT /F1 12 Tf 72 700 Td (%s) Tj ET\n" % CLAUSE.encode()
    return [stream(b"/F Do /F Do\n" if i < depth - 1 else text, box % (7 + i)) for i in range(depth)]


def measured(*arguments):
    """The run, its seconds, and the most memory one of its processes held, in MB."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, time.monotonic()
    code = ("import resource, subprocess, sys; done = subprocess.run(sys.argv[1:], capture_output=True); sys.stdout.buffer.write(done.stdout); "
            "sys.stderr.buffer.write(done.stderr + b'\\n%d' % resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss); sys.exit(done.returncode)")
    done = subprocess.run([sys.executable, "-c", code, *COMMAND, *map(str, arguments)], capture_output=True, timeout=TIMEOUT * 2, cwd=folder, env={**os.environ, "LC_ALL": "C.UTF-8"})
    error, _, peak = done.stderr.rpartition(b"\n")
    assert before >= 0
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout, error), time.monotonic() - start, int(peak) // (1024 if sys.platform != "darwin" else 1 << 20)


def one_line(done, name):
    lines = done.stderr.decode("utf-8", "replace").splitlines()
    return done.returncode == 3 and len(lines) == 1 and name in lines[0] and "   at " not in lines[0]


def deadly():
    for path in killers():
        done, seconds, peak = measured("lint", path, "--format", "jsonl")
        report = json.loads(done.stdout or b"{}")
        rules = [finding["ruleId"] for finding in report.get("diagnostics", [])]
        seen = f"code {done.returncode}, {done.stderr[:300]!r}, {rules}"
        expect(one_line(done, path.name) and rules == ["CL9007"] and report["coverage"] == 0 and report["reading"]["skipped"], f"{path.name} alone is one line and CL9007 ({seconds:.1f} s, {peak} MB)", seen)
        done, _, _ = measured("extract", path)
        expect(one_line(done, path.name), f"{path.name} extracted is one line", f"code {done.returncode}, {done.stderr[:300]!r}")


def among_others():
    place = folder / "many"
    place.mkdir()
    for number in range(12):
        (place / f"contract-{number:02}.md").write_text(f"{number}. {CLAUSE}\n")
    for number, path in enumerate(killers()):
        (place / f"contract-0{number * 3}-x.pdf").write_bytes(path.read_bytes())
    outputs = []
    for jobs in ("1", "2", "8"):
        done, _, _ = measured("lint", place, "--format", "jsonl", "--jobs", jobs)
        reports = [json.loads(line) for line in done.stdout.decode().splitlines()]
        read = [report["file"] for report in reports if report["coverage"] == 1]
        lines = done.stderr.decode().splitlines()
        expect(done.returncode == 3 and len(read) == 12 and len(lines) == 2 and len(reports) == 14, f"2 deadly files among 14, --jobs {jobs}", f"code {done.returncode}, {len(read)} read, {lines}")
        outputs.append(done.stdout)
    expect(len(set(outputs)) == 1, "the same bytes with --jobs 1, 2 and 8", [len(output) for output in outputs])


def bounded():
    """What is read of a bomb is told; time and memory are bounded, and said here."""
    cases = [
        ("2^30 forms", write("forms.pdf", pdf(b"/F Do\n", b"/XObject << /F 6 0 R >>", forms(30))), ["--limit", "memory=256"], 3, 400),
        ("1 GB in a stream", write("stream.pdf", pdf(stream(zlib.compress(b" " * (1 << 30), 9), b"/Filter /FlateDecode"))), [], 3, 700),
        ("tables 20,000 deep", docx("deep.docx", paragraph() + "<w:tbl><w:tr><w:tc>" * 20_000 + paragraph() + "</w:tc></w:tr></w:tbl>" * 20_000), [], None, 700),
        ("30 million paragraphs", docx("bomb.docx", paragraph() + "<w:p/>" * 30_000_000), [], None, 700),
        ("quotations 20,000 deep", write("deep.md", b"> " * 20_000 + CLAUSE.encode()), [], None, 700),
        ("elements 20,000 deep", write("deep.eml", b"From: a@b.example\nSubject: s\nContent-Type: text/html\n\n" + b"<div>" * 20_000 + CLAUSE.encode()), [], None, 700),
        ("parts 5,000 deep", write("parts.eml", b"From: a@b.example\nSubject: s\nMIME-Version: 1.0\n" + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(5_000)) + b"\n\n" + CLAUSE.encode()), [], None, 700),
    ]
    for title, path, options, code, most in cases:
        done, seconds, peak = measured("lint", path, "--format", "jsonl", "--fail-on", "never", *options)
        reports = [json.loads(line) for line in done.stdout.decode().splitlines()]
        told = all(report["coverage"] == 1 or report["reading"]["skipped"] for report in reports) and reports
        seen = f"code {done.returncode}, {done.stderr[:200]!r}, {[report.get('coverage') for report in reports]}"
        expect(done.returncode in ((code,) if code else (0, 3)) and told and peak <= most and b"   at " not in done.stderr, f"{title}: bounded and told ({seconds:.1f} s, {peak} MB, {path.stat().st_size // 1024} KB of file)", f"{seen}, {peak} MB")


def nothing_of_this_machine():
    address = secret.as_uri()
    relationship = f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r9" Type="{OFFICE}/%s" Target="{address}" TargetMode="External"/></Relationships>'
    files = [
        docx("entity.docx", paragraph("before &x; after"), head=f'<!DOCTYPE d [<!ENTITY x SYSTEM "{address}">]>'),
        docx("laughs.docx", paragraph("&j;"), head='<!DOCTYPE d [<!ENTITY a "ha">' + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)) + "]>"),
        docx("outside.docx", paragraph(), target=f"../../../../../../../..{secret}"),
        docx("chunk.docx", paragraph() + '<w:altChunk r:id="r9"/>', parts=[("word/_rels/document.xml.rels", relationship % "aFChunk")]),
        docx("template.docx", paragraph(), parts=[("word/settings.xml", f'<w:settings xmlns:w="{WORD}" xmlns:r="{OFFICE}"><w:attachedTemplate r:id="r9"/></w:settings>'), ("word/_rels/settings.xml.rels", relationship % "attachedTemplate")]),
        docx("climbs.docx", paragraph(), parts=[(f"../../../../../../../..{folder}/planted.txt", "planted")]),
        write("page.html", f'<html><body><p>{CLAUSE}</p><iframe src="{address}"></iframe><object data="{address}"></object><img src="{address}"></body></html>'.encode()),
        write("file.pdf", pdf(b"", catalog=b"/OpenAction << /S /Launch /F (%s) >> /AF [6 0 R]" % str(secret).encode(), objects=[b"<< /Type /Filespec /F (%s) >>" % str(secret).encode()])),
        write("body.eml", b"From: a@b.example\nSubject: s\nMIME-Version: 1.0\nContent-Type: message/external-body; access-type=local-file; name=\"%s\"\n\nContent-Type: text/plain\n\n%s\n" % (str(secret).encode(), CLAUSE.encode())),
    ]
    for path in files:
        outputs = [measured(command, path, *options)[0] for command, *options in (("lint", "--format", "json", "--explain"), ("extract",))]
        everything = b"".join(done.stdout + done.stderr for done in outputs)
        expect(SECRET.encode() not in everything and b"   at " not in everything and all(done.returncode in (0, 1, 3) for done in outputs),
               f"{path.name}: nothing of another file gets into the output", f"{[done.returncode for done in outputs]}, {everything[:300]!r}")
    expect(not (folder / "planted.txt").exists(), "nothing is unpacked to the disk", "planted.txt")


def workers_of(parent):
    """The processes that a run started, by its id."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if re.search(rf"^PPid:\s{parent}$", (entry / "status").read_text(), re.M):
                    found.append(int(entry.name))
            except OSError:
                pass
    return found


def orphans():
    """Workers end with whoever started them, however that was ended."""
    if not Path("/proc/self/status").exists():
        not_run("workers end with the run", "no /proc")
        return
    place = folder / "long"
    place.mkdir()
    for number in range(200):
        (place / f"{number:03}.md").write_text(f"{CLAUSE}\n\n" * 2_000)
    for name, blow in (("killed", signal.SIGKILL), ("told to end", signal.SIGTERM), ("interrupted", signal.SIGINT)):
        program = subprocess.Popen([*COMMAND, "lint", str(place), "--format", "concise", "--jobs", "3", "--fail-on", "never"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=folder, start_new_session=True)
        end = time.monotonic() + TIMEOUT
        while not (workers := workers_of(program.pid)) and time.monotonic() < end and program.poll() is None:
            time.sleep(0.05)
        program.send_signal(blow)
        program.wait(TIMEOUT)
        program.stderr.close()
        end = time.monotonic() + 20
        while (left := [worker for worker in workers if Path(f"/proc/{worker}").exists()]) and time.monotonic() < end:
            time.sleep(0.1)
        expect(workers and not left, f"workers end with a run that is {name}", f"{workers} started, {left} left")


assert GOOD.exists(), GOOD
for part in (deadly, among_others, bounded, nothing_of_this_machine, orphans):
    part()
scratch.cleanup()
finish()
