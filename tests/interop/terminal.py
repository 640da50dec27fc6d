#!/usr/bin/env python3
"""The command line as somebody sees it who sits in front of a terminal: a run over 500 documents, its progress bar, Ctrl-C, a paste, a file dragged into the window."""
import json
import os
import re
import select
import signal
import struct
import subprocess
import tempfile
import time
from pathlib import Path

from checks import COMMAND, SAMPLES, TIMEOUT, expect, finish, not_run

try:
    import fcntl
    import pty
    import termios
except ImportError:
    not_run("the checks of a terminal", "no pseudo-terminals on this system")
    finish()

DOCUMENTS = 500
CLAUSES = (
    "The Consultant shall not work for any competitor of the Company for two years.",
    "Le Prestataire s'interdit de travailler pour un concurrent du Client pendant un an.",
    "The invoice is payable within thirty days of receipt.",
    "Le prestataire remet chaque semaine un compte rendu au client.",
)
# What a terminal says last when a program has ended well: nothing of the bar is left on its line.
WIPED = b"\r\x1b[K"
BAR = re.compile(rb"\r\x1b\[\?7l([^\r\x1b]*) (\d+)/500  ([^\r\x1b]*)\x1b\[K\x1b\[\?7h")

scratch = tempfile.TemporaryDirectory()
folder = Path(scratch.name)


def generate():
    """500 documents of very different length, so that those begun later end sooner."""
    documents = folder / "documents"
    documents.mkdir()
    for number in range(DOCUMENTS):
        clauses = (CLAUSES[(number + i) % len(CLAUSES)] for i in range(1 + (number * 37) % 60))
        (documents / f"document-{number:03}.md").write_text("\n\n".join(f"{i}. {clause}" for i, clause in enumerate(clauses, 1)) + "\n", encoding="utf-8")
    return documents


class Session:
    """A program on a terminal of its own; its standard output may be a file beside it."""

    def __init__(self, *arguments, columns=80, output=None, term="xterm-256color", language="C.UTF-8", **environment):
        self.seen = b""
        self.terminal, inner = pty.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        variables = {**os.environ, "LC_ALL": language, "TERM": term, **environment}
        self.program = subprocess.Popen(
            [*COMMAND, *map(str, arguments)], stdin=inner, stdout=output or inner, stderr=inner, env=variables, cwd=folder, start_new_session=True,
            # Ctrl-C and the size of the window come from the terminal that is in control.
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(inner)

    def read(self, seconds=0.05):
        """Whatever the terminal shows within a moment; False at its end."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return True
        try:
            chunk = os.read(self.terminal, 65536)
        except OSError:
            chunk = b""
        self.seen += chunk
        return bool(chunk)

    def until(self, text):
        """Reads on until the text was shown; whether it was."""
        end = time.monotonic() + TIMEOUT
        while text not in self.seen and time.monotonic() < end and self.read():
            pass
        return text in self.seen

    def type(self, text):
        """Types or pastes: a terminal takes a long text in pieces, and shows what it has taken."""
        remaining = text.encode()
        while remaining:
            if select.select([], [self.terminal], [], 0.01)[1]:
                remaining = remaining[os.write(self.terminal, remaining[:512]):]
            self.read(0)

    def end(self):
        """The exit code, once everything was read."""
        end = time.monotonic() + TIMEOUT
        while time.monotonic() < end and self.read() and self.program.poll() is None:
            pass
        try:
            code = self.program.wait(5)
        except subprocess.TimeoutExpired:
            self.program.kill()
            code = "none: it had to be killed"
        while self.read(0.2) and select.select([self.terminal], [], [], 0.2)[0]:
            pass
        os.close(self.terminal)
        return code

    @property
    def text(self):
        """What is read, without the modes of the keypad, which the framework sets on every terminal."""
        return self.seen.replace(b"\x1b[?1h\x1b=", b"").decode("utf-8", "replace").replace("\r\n", "\n")


def order(documents):
    outputs = []
    for jobs in ("1", "2", "8"):
        done = subprocess.run([*COMMAND, "lint", str(documents), "--format", "jsonl", "--fail-on", "never", "--jobs", jobs], capture_output=True, timeout=TIMEOUT, cwd=folder)
        outputs.append(done.stdout)
        expect(not done.stderr and b"\x1b" not in done.stdout, f"no bar where nobody looks, --jobs {jobs}", done.stderr[:200])
    names = [json.loads(line)["file"] for line in outputs[0].decode().splitlines()]
    expect(names == sorted(names) and len(names) == DOCUMENTS, "500 documents in the order of their names", f"{len(names)}: {names[:3]}")
    expect(len(set(outputs)) == 1, "the same bytes with --jobs 1, 2 and 8", [len(output) for output in outputs])
    return outputs[0]


def progress(documents, expected):
    with open(folder / "report.jsonl", "wb") as report:
        session = Session("lint", documents, "--format", "jsonl", "--fail-on", "never", output=report)
        code = session.end()
    bars = BAR.findall(session.seen)
    counts = [int(count) for _, count, _ in bars]
    expect(code == 0 and counts == list(range(DOCUMENTS)), "the bar counts every document, in order", f"code {code}, {len(counts)} bars, {session.seen[:200]!r}")
    expect(bars and all(len((bar + b" " + count + b"/500  " + name).decode()) < 80 for bar, count, name in bars), "the bar keeps to its line", bars[:2])
    expect(session.seen.endswith(WIPED) and b"\n" not in session.seen, "the bar is wiped at the end, and nothing else was shown", session.seen[-120:])
    expect((folder / "report.jsonl").read_bytes() == expected, "the report beside the bar is the same", "it differs")

    narrow = Session("lint", documents, "--format", "concise", "--fail-on", "never", columns=14)
    narrow.end()
    expect(re.search(rb"\r\x1b\[\?7l\d+/500\x1b\[K", narrow.seen), "a narrow window sees the count alone", narrow.seen[:200])
    dumb = Session("lint", documents, "--format", "concise", "--fail-on", "never", term="dumb")
    code = dumb.end()
    expect(code == 0 and b"\x1b" not in dumb.seen and b"/500" not in dumb.seen, "a dumb terminal sees no bar", f"code {code}, {dumb.seen[:200]!r}")


def interrupted(documents, jobs):
    title = f"Ctrl-C, --jobs {jobs}"
    place = folder / f"interrupted-{jobs}"
    place.mkdir()
    with open(place / "screen.jsonl", "wb") as screen:
        session = Session(
            "lint", documents, "--format", "pretty", "--output", place / "report.txt", "--format", "jsonl", "--fail-on", "never", "--jobs", jobs, output=screen)
        started = session.until(b" 100/500 ")
        session.type("\x03")
        code = session.end()
    last = session.text.split("\r\x1b[K")[-1]
    expect(started and code == 130 and last == "contractlint: interrupted.\n", f"{title}: 130 and one line", f"code {code}, {session.seen[-200:]!r}")
    expect(os.listdir(place) == ["screen.jsonl"], f"{title}: no report and nothing temporary is left", os.listdir(place))
    printed = (place / "screen.jsonl").read_text(encoding="utf-8")
    names = [json.loads(line)["file"] for line in printed.splitlines()] if printed.endswith("\n") else []
    expect(99 < len(names) < DOCUMENTS and names == sorted(names), f"{title}: what was printed are whole documents", f"{len(names)} documents, ends with {printed[-80:]!r}")


def interrupted_in_a_big_file():
    """The time is told, and judged only by whether it is that of the document: a machine under load is slow."""
    big = folder / "big.md"
    big.write_text("\n\n".join(f"{i}. {CLAUSES[i % len(CLAUSES)]}" for i in range(250_000)), encoding="utf-8")
    session = Session("lint", big, "--format", "concise", "--output", folder / "big.txt")
    time.sleep(2)
    running = session.program.poll() is None
    start = time.monotonic()
    os.kill(session.program.pid, signal.SIGINT)
    code = session.end()
    seconds = time.monotonic() - start
    seen = f"code {code} after {seconds:.1f} s, running: {running}, {session.seen[-200:]!r}"
    expect(running and code == 130 and seconds < 10 and session.text.endswith("contractlint: interrupted.\n"), "Ctrl-C in the middle of a big file", seen)
    leftovers = [path.name for path in folder.iterdir() if "big" in path.name and path != big]
    expect(not leftovers, "Ctrl-C in the middle of a big file leaves nothing", leftovers)
    big.unlink()


def pasted():
    session = Session(language="fr_FR.UTF-8")
    shown = session.until("contractlint --help".encode())
    welcome = session.text[session.text.find("Glissez un document"):].rstrip("\n")
    expect(shown and welcome.count("\n") == 2, "contractlint alone says what to do, in French", session.text)
    # One line longer than the 4,096 bytes a terminal takes where it edits lines itself, and a full stop in the middle.
    long_line = "Bonjour, voici notre projet. " * 400
    session.type(f"{long_line}\n.\nLe Prestataire s'interdit de travailler pour un concurrent du Client pendant deux ans, été compris.\n")
    time.sleep(1)
    session.type(".\n")
    code = session.end()
    expect(code == 1 and "texte collé" in session.text and "CL3001" in session.text, "a pasted text is read to its end", f"code {code}, {session.text[-600:]!r}")
    expect("été compris" in session.text.split("CL3001")[-1] or "│" in session.text.split("CL3001")[1], "with its accents", session.text[-600:])

    session = Session()
    session.until(b"contractlint --help")
    session.type(".\n")
    code = session.end()
    expect(code == 0 and session.text.rstrip().endswith("Whenever you like: contractlint"), "nothing pasted is told kindly", f"code {code}, {session.text!r}")

    session = Session()
    session.until(b"contractlint --help")
    session.type("\x03")
    code = session.end()
    expect(code == 130 and session.text.endswith("contractlint: interrupted.\n"), "Ctrl-C ends a paste", f"code {code}, {session.text!r}")


def dragged():
    document = folder / "A brief (2), for the shop.docx"
    document.write_bytes((SAMPLES / "en-brief-bookshop.docx").read_bytes())
    quoted = f"'{document}'", '"%s"' % document, re.sub(r"([ (),])", r"\\\1", str(document)), document.as_uri()
    for line in quoted:
        session = Session()
        session.until(b"contractlint --help")
        session.type(line + " \n")
        code = session.end()
        expect(code in (0, 1) and "Brief, in English" in session.text, f"a file dragged as {line[:1]}…{line[-6:]} is read at once", f"code {code}, {session.text!r}")


def opened():
    """A stand-in for the system's opener tells what it was given."""
    tools, told = folder / "tools", folder / "told"
    tools.mkdir()
    (tools / "xdg-open").write_text(f"#!/bin/sh\necho chatter\nprintf %s \"$1\" >'{told}'\n")
    (tools / "xdg-open").chmod(0o755)
    document = folder / "Brief $(touch run).docx"
    document.write_bytes((SAMPLES / "en-brief-bookshop.docx").read_bytes())
    page = folder / (document.name + ".contractlint.html")
    screen = {"PATH": f"{tools}:{os.environ['PATH']}", "DISPLAY": ":0"}

    session = Session("open", document, **screen)
    code = session.end()
    expect(code in (0, 1) and told.exists() and told.read_text() == str(page), "open shows the page beside the document", f"code {code}, {session.text!r}")
    expect(session.text == f"Report: {page}\n", "open says where the page is, and no more", repr(session.text))
    expect('<meta name="generator" content="ContractLint ' in page.read_text(encoding="utf-8")[:4096], "the page says what made it", page.read_text(encoding="utf-8")[:300])
    told.unlink()
    session = Session("open", document, **{**screen, "DISPLAY": "", "WAYLAND_DISPLAY": ""})
    again = session.end()
    expect(again == code and not told.exists() and session.text.splitlines()[-1].endswith(f"open it yourself: {page}"), "without a screen the page is named", repr(session.text))
    expect(not (folder / "run").exists(), "a file's name runs nothing", "it ran")


expect(SAMPLES.is_dir(), "the sample documents are there", SAMPLES)
documents = generate()
expected = order(documents)
progress(documents, expected)
for jobs in ("1", "8"):
    interrupted(documents, jobs)
for part in (interrupted_in_a_big_file, pasted, dragged, opened):
    part()
scratch.cleanup()
finish()
