#!/usr/bin/env python3
"""The gate of a repository of templates: what fails, what passes, what is never silently clean, and every YAML of the how-to."""
import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from checks import COMMAND, ROOT, expect, finish, not_run, run

GATE = "tests/fixtures/gate"
SCAN = "tests/fixtures/pdf/scan-only.pdf"
HOW_TO = ROOT / "docs" / "how-to" / "check-templates-in-ci.md"
YAML_BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.M | re.S)

scratch = tempfile.TemporaryDirectory()
folder = Path(scratch.name)


def check_gate():
    for name, code in (("template-clean", 0), ("modele-sain", 0), ("template-non-compete", 1), ("modele-non-concurrence", 1)):
        for extension in ("md", "docx"):
            done = run("lint", f"{GATE}/{name}.{extension}", "--profile", "template-ci", "--kind", "template", "--format", "github")
            planted = b"(CL3001)::" in done.stdout
            expect(done.returncode == code and planted == (code == 1), f"gate: {name}.{extension} ends with {code}", f"ended with {done.returncode}: {done.stdout[-400:]!r}")


def check_scan():
    """An image-only PDF beside a clean template: code 3, and in every form."""
    outputs = {form: folder / f"scan.{form}" for form in ("pretty", "concise", "json", "jsonl", "sarif", "github", "markdown")}
    options = [word for form, file in outputs.items() for word in ("--format", form, "--output", file)]
    # Where Tesseract is installed it would be read.
    done = run("lint", f"{GATE}/template-clean.md", SCAN, "--profile", "template-ci", "--ocr", "off", *options)
    expect(done.returncode == 3, "gate: a scanned page ends with 3", f"ended with {done.returncode}")
    for form, file in outputs.items():
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        expect("scan-only.pdf" in text and "without text" in text, f"gate: {form} tells of the scanned page", text[:300])

    log = json.loads(outputs["sarif"].read_text(encoding="utf-8"))["runs"][0]
    told = [result["ruleId"] for result in log["results"] if "scan-only.pdf" in json.dumps(result["locations"])]
    noticed = log["invocations"][0]["toolExecutionNotifications"]
    expect("CL9001" in told and noticed and not log["invocations"][0]["executionSuccessful"], "gate: SARIF has the scan as a result and as a notification", f"{told}, {noticed}")


def check_commands():
    """Names of files, which anybody may choose in a pull request, make no command of their own."""
    hostile = folder / "a%0A,line=1::warning title=x,file=y.md"
    shutil.copy(ROOT / GATE / "template-non-compete.md", hostile)
    done = run("lint", hostile.name, "--format", "github", "--select", "CL3001", folder=folder)
    lines = done.stdout.decode().splitlines()
    expected = "::error file=a%250A%2Cline=1%3A%3Awarning title=x%2Cfile=y.md,line="
    expect(len(lines) == 1 and lines[0].startswith(expected), "github: the name of a file makes no command", f"{lines}")


def check_yaml():
    try:
        import yaml
    except ImportError:
        not_run("the YAML of the how-to", "no PyYAML")
        return
    blocks = YAML_BLOCK.findall(HOW_TO.read_text(encoding="utf-8"))
    for number, block in enumerate(blocks, 1):
        try:
            content = yaml.safe_load(block)
            seen = None if isinstance(content, (dict, list)) else f"only {content!r}"
        except yaml.YAMLError as error:
            seen = str(error)
        expect(seen is None, f"how-to: YAML block {number} of {len(blocks)} is read", seen)
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    expect([sorted(hook) for hook in hooks] == [["description", "entry", "files", "id", "language", "name", "require_serial", "types"]], "pre-commit: the hook has the keys it needs", f"{hooks}")
    for command in re.findall(r"contractlint lint [^\n`\"]*", HOW_TO.read_text(encoding="utf-8")) + [hooks[0]["entry"]]:
        options = re.findall(r"--[a-z-]+", command)
        known = run("lint", "--help").stdout.decode()
        expect(all(f"{option} " in known or f"{option}\n" in known for option in options), f"how-to: the options of `{command[:60]}` exist", f"{options}")


def check_pre_commit():
    """The hook, as pre-commit runs it: in a repository of templates, with the program of this build on the path."""
    if shutil.which("pre-commit") is None or shutil.which("git") is None:
        not_run("the hook of pre-commit", "no pre-commit")
        return
    programs, hooks, templates = folder / "bin", folder / "hooks", folder / "templates"
    programs.mkdir()
    (programs / "contractlint").write_text(f"#!/bin/sh\nexec {' '.join(COMMAND)} \"$@\"\n", encoding="utf-8")
    (programs / "contractlint").chmod(0o755)
    environment = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "PRE_COMMIT_HOME": str(folder / "cache"), "GIT_CONFIG_GLOBAL": os.devnull,
                   "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@x.example", "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x@x.example"}

    def shell(place, *command):
        return subprocess.run(command, cwd=place, capture_output=True, text=True, env=environment, timeout=300)

    for place, files in ((hooks, [".pre-commit-hooks.yaml"]), (templates, [f"{GATE}/{name}" for name in ("template-clean.md", "template-clean.docx", "template-non-compete.docx")])):
        place.mkdir()
        for file in files:
            shutil.copy(ROOT / file, place)
        (place / "notes.csv").write_text("a,b\n", encoding="utf-8")
        shell(place, "git", "init", "-q")
        shell(place, "git", "add", ".")
        shell(place, "git", "commit", "-q", "-m", "x")

    done = shell(templates, "pre-commit", "try-repo", str(hooks), "contractlint", "--verbose", "--all-files")
    flagged = [line for line in done.stdout.splitlines() if "error CL3001" in line]
    expect(done.returncode == 1 and len(flagged) == 1 and "template-non-compete.docx" in flagged[0] and "notes.csv" not in done.stdout,
           "pre-commit: the hook stops a non-compete", f"ended with {done.returncode}: {done.stdout[-600:]}{done.stderr[-300:]}")
    done = shell(templates, "pre-commit", "try-repo", str(hooks), "contractlint", "--files", "template-clean.md", "template-clean.docx")
    expect(done.returncode == 0, "pre-commit: the hook lets a clean template pass", f"ended with {done.returncode}: {done.stdout[-600:]}")


check_gate()
check_scan()
check_commands()
check_yaml()
check_pre_commit()
finish()
