"""What the checks of this folder share: where things are, how the linter is run, and how a result is told.

A check prints one line: "ok   name", "FAIL name: what was seen" or "not run: name (why)". .ci/run counts the first two.
"""
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
SAMPLES = ROOT / "corpus" / "documents"
PROGRAM = ROOT / "artifacts" / "bin" / "ContractLint.Cli" / "release" / "ContractLint.Cli.dll"

# CONTRACTLINT may name another build of the program, such as a published one.
COMMAND = os.environ["CONTRACTLINT"].split() if "CONTRACTLINT" in os.environ else ["dotnet", str(PROGRAM)]
TIMEOUT = 120

failures = 0


def ok(name):
    print(f"ok   {name}", flush=True)


def fail(name, seen):
    global failures
    failures += 1
    print(f"FAIL {name}: {seen}", flush=True)


def not_run(name, why):
    print(f"not run: {name} ({why})", flush=True)


def expect(condition, name, seen):
    if condition:
        ok(name)
    else:
        fail(name, seen)


def finish():
    sys.exit(1 if failures else 0)


def run(*arguments, stdin=b"", folder=ROOT, language="C.UTF-8"):
    """Runs the linter as a user would; the system's language is `language`, the answer holds bytes."""
    environment = {**os.environ, "LC_ALL": language}
    try:
        return subprocess.run([*COMMAND, *map(str, arguments)], input=stdin, capture_output=True, cwd=folder, env=environment, timeout=TIMEOUT)
    except subprocess.TimeoutExpired as expired:
        return subprocess.CompletedProcess(expired.cmd, 124, expired.stdout or b"", b"still running after %d s" % TIMEOUT)


def lint(*paths):
    """The reports of `lint --format jsonl`, by file; None in place of reports where the program failed."""
    done = run("lint", "--format", "jsonl", "--fail-on", "never", *paths)
    if done.returncode not in (0, 3):
        return None
    return {report["file"]: report for report in map(json.loads, done.stdout.decode().splitlines())}
