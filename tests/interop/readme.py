#!/usr/bin/env python3
"""The transcripts of the documentation are true: each `$ command` of a ```console block is run and its output compared.

A line that holds only … stands for any lines; `$ echo $?` prints the code of the command before. `contractlint` is the build
of this folder, and the language of the system is that of the page.

  readme.py --write    replaces what is no longer true by what the command prints now; around a … as many lines as before
"""
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from checks import COMMAND, ROOT, SAMPLES, expect, finish

sys.path.insert(0, str(ROOT / "eng"))
from package import EXAMPLES  # noqa: E402

# The language of each page. The tutorials are typed in the folder of an unpacked archive.
PAGES = {"README.md": "C.UTF-8", "README.fr.md": "fr_FR.UTF-8", "docs/tutorial/first-brief.md": "C.UTF-8", "docs/tutorial/premiere-demande.md": "fr_FR.UTF-8"}
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)


def commands_of(block):
    """[(command, expected lines)] of one block."""
    commands = []
    for line in block.splitlines():
        if line.startswith("$ "):
            commands.append((line[2:], []))
        elif commands:
            commands[-1][1].append(line.rstrip())
    return commands


def matches(expected, actual):
    """Lines against lines, where … stands for any number of them."""
    while expected and expected[-1] == "":
        expected = expected[:-1]
    pattern = "".join(r"(?:.*\n)*?" if line.strip() == "…" else re.escape(line) + r"\n" for line in expected)
    return re.fullmatch(pattern, "".join(line.rstrip() + "\n" for line in actual).rstrip("\n") + "\n" if actual else "") is not None


def run(command, language, folder):
    """The exit code of a command typed in the page, and the lines it printed."""
    # The shell itself need not know the locale of the page, which many machines have not installed.
    script = f"contractlint() {{ LC_ALL={language} {shlex.join(COMMAND)} \"$@\"; }}\n{command.replace('./contractlint', 'contractlint')}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, cwd=folder, text=True, timeout=300)
    return done.returncode, (done.stdout + done.stderr).rstrip("\n").splitlines()


def renewed(expected, seen):
    """What is printed now, cut where the transcript was cut."""
    if "…" not in expected:
        return seen
    first, last = expected.index("…"), len(expected) - 1 - expected[::-1].index("…")
    tail = len(expected) - 1 - last
    return [*seen[:first], "…", *(seen[-tail:] if tail else [])]


def check(page, language, folder):
    """Checks a page; gives its text back with what its commands print now."""
    def block(match):
        code, printed = 0, []
        for command, expected in commands_of(match[1]):
            if command == "echo $?":
                expect([str(code)] == expected, f"{page}: ends with {' '.join(expected)}", f"ended with {code}")
                printed += ["$ echo $?", str(code)]
                continue
            code, seen = run(command, language, folder)
            true = matches(expected, seen)
            expect(true, f"{page}: {command}", "printed\n" + "\n".join(seen[:80]))
            printed += ["$ " + command, *(expected if true else renewed(expected, seen))]
        return "```console\n" + "\n".join(printed) + "\n```"

    return BLOCK.sub(block, (ROOT / page).read_text(encoding="utf-8"))


with tempfile.TemporaryDirectory() as archive:
    for name, sample in EXAMPLES.items():
        (Path(archive) / name).parent.mkdir(exist_ok=True)
        shutil.copy(SAMPLES / sample, Path(archive) / name)

    for page, language in PAGES.items():
        text = check(page, language, archive if "tutorial" in page else ROOT)
        if "--write" in sys.argv:
            (ROOT / page).write_text(text, encoding="utf-8")
finish()
