#!/usr/bin/env python3
"""Completion works in real shells: the script is loaded, a line is typed, and what the shell then offers is compared."""
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from checks import COMMAND, expect, finish, not_run

# A line as typed, and what the shell must offer for its last word; None: the files of the folder.
CASES = {
    "contractlint exp": {"explain"},
    "contractlint lint --format con": {"concise"},
    "contractlint lint --side ": {"client", "provider"},
    "contractlint explain unlimited": {"unlimited-revisions"},
    "contractlint lint bri": None,
}
ASK = {
    "bash": r"""
source ./completion
COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDS=($1) COMPREPLY=()
[[ $1 == *" " ]] && COMP_WORDS+=("")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
compopt() { :; }
_contractlint
if ((${#COMPREPLY[@]})); then printf '%s\n' "${COMPREPLY[@]}"; else compgen -f -- "${COMP_WORDS[COMP_CWORD]}"; fi
""",
    "zsh": r"""
compdef() { :; }
compadd() { shift; print -l -- $@; }
_files() { print -l -- ${${(z)BUFFER}[-1]}*(N); }
source ./completion
BUFFER=$1 CURSOR=${#1}
_contractlint
""",
    "fish": r"""
source ./completion
complete --do-complete $argv[1] | string split --fields 1 \t
""",
}


def check(shell, folder):
    program = folder / "contractlint"
    program.write_text("#!/bin/sh\nexec " + " ".join(f"'{part}'" for part in COMMAND) + ' "$@"\n')
    program.chmod(0o755)
    environment = {"PATH": f"{folder}:{os.environ['PATH']}", "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    done = subprocess.run([program, "completion", shell], capture_output=True, env=environment, timeout=60)
    expect(done.returncode == 0, f"completion {shell}", done.stderr.decode())
    (folder / "completion").write_bytes(done.stdout)
    (folder / "brief.docx").touch()
    (folder / "ask").write_text(ASK[shell])
    for line, wanted in CASES.items():
        done = subprocess.run([shell, folder / "ask", line], capture_output=True, cwd=folder, env=environment, text=True, timeout=60)
        offered = {reply for reply in done.stdout.split("\n") if reply}
        fitting = {reply for reply in offered if reply.startswith(line.rsplit(" ", 1)[1])}
        expect(fitting == (wanted or {"brief.docx"}), f"{shell}: {line!r}", f"{sorted(offered)} {done.stderr}")


for shell in ASK:
    if shutil.which(shell) is None:
        not_run(f"completion in {shell}", f"no {shell}")
        continue
    with tempfile.TemporaryDirectory() as folder:
        check(shell, Path(folder))
finish()
