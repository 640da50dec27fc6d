#!/usr/bin/env python3
"""SARIF is what GitHub and Microsoft's own validator accept, for every sample and, where they are, every document of ../shared.

The validator is @microsoft/sarif-multitool from npm, kept in a folder of the user's cache (CONTRACTLINT_CACHE names another). Its package for
this system is a program of its own: it needs no .NET, and on Linux no ICU either.
"""
import json
import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from checks import ROOT, SAMPLES, SHARED, expect, finish, not_run, run

VERSION = "5.7.0"
CACHE = Path(os.environ.get("CONTRACTLINT_CACHE") or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "contractlint")
FOLDER = CACHE / f"sarif-multitool-{VERSION}"
SYSTEMS = {"Linux": "linux", "Darwin": "darwin", "Windows": "win32"}

# What the validator remarks and we leave as it is; everything it calls an error or a warning must be named here with its reason.
ACCEPTED = {
    "SARIF2002": "messages are written out: GitHub shows message.text only, and the other language stands in the properties",
    "SARIF2003": "the version of the documents is for the action that uploads the log; the program does not look into git",
    "SARIF2005": "informationUri: the project has no address of its own to point to",
    "SARIF2006": "the validator tries to fetch the schema, and nothing here talks to a network",
    "SARIF2010": "no snippet where a finding is about the whole document and has no words of its own",
    "SARIF2011": "no contextRegion: lines around a finding are those of the file, which has none where it is a DOCX or a PDF",
    "SARIF2013": "no content of the documents: they are confidential, and a log is passed around",
    "SARIF2012": "helpUri: the help is in the log itself",
}

scratch = tempfile.TemporaryDirectory()
folder = Path(scratch.name)


def multitool():
    """The validator, installed at first use; None, and why, where that is impossible."""
    system = SYSTEMS.get(platform.system())
    if system is None:
        return None, f"no package for {platform.system()}"
    program = FOLDER / "node_modules" / "@microsoft" / f"sarif-multitool-{system}" / ("Sarif.Multitool.exe" if system == "win32" else "Sarif.Multitool")
    if not program.exists():
        npm = shutil.which("npm")
        if npm is None:
            return None, "no npm"
        FOLDER.mkdir(parents=True, exist_ok=True)
        done = subprocess.run([npm, "install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--prefix", FOLDER, f"@microsoft/sarif-multitool@{VERSION}"],
                              cwd=FOLDER, capture_output=True, text=True, timeout=300)
        if not program.exists():
            return None, f"npm: {(done.stderr or done.stdout).strip().splitlines()[-1:]}"
    program.chmod(program.stat().st_mode | 0o100)
    return program, None


def remarks(program, log):
    """(rule, level, text) of all the validator says of a log, GitHub's own rules included."""
    answer = log.with_suffix(".validation.sarif")
    done = subprocess.run([program, "validate", log, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning;Note", "--output", answer, "--log", "ForceOverwrite"],
                          capture_output=True, text=True, timeout=600, env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"})
    if not answer.exists():
        return [("validator", "error", (done.stdout + done.stderr)[-500:])]
    found = []
    for validation in json.loads(answer.read_text(encoding="utf-8-sig"))["runs"]:
        texts = {rule["id"]: rule.get("messageStrings", {}) for rule in validation["tool"]["driver"].get("rules", [])}
        for result in validation["results"]:
            message = result["message"]
            text = message.get("text") or texts[result["ruleId"]][message["id"]]["text"].format(*message.get("arguments", []))
            found.append((result["ruleId"], result.get("level", "warning"), text))
        for notification in (n for i in validation.get("invocations", []) for n in i.get("toolExecutionNotifications", []) + i.get("toolConfigurationNotifications", [])):
            if notification.get("level") == "error":
                found.append(("validator", "error", notification["message"].get("text", "")))
    return found


def faults(program, log):
    """What must not be: an error, anything of GitHub's rules, any remark not accepted above."""
    return sorted({f"{rule} {level}: {text}" for rule, level, text in remarks(program, log)
                   if level == "error" or rule.startswith(("GH", "SARIF1", "validator")) or rule not in ACCEPTED})


def write(name, *paths, options=()):
    log = folder / name
    done = run("lint", *paths, "--format", "sarif", "--output", log, "--fail-on", "never", *options)
    return log, done


def check(program, title, name, *paths, options=()):
    log, done = write(name, *paths, options=options)
    if done.returncode not in (0, 3) or not log.exists():
        expect(False, title, f"ended with {done.returncode}: {done.stderr[-300:]!r}")
        return
    seen = faults(program, log)
    expect(not seen, title, f"{len(seen)} remarks, first {seen[:3]}")


def check_validator_sees(program):
    """The validator and the rules of GitHub are at work: a log that lacks what they ask is refused."""
    log, _ = write("broken.sarif", SAMPLES / "en-services-template.docx")
    content = json.loads(log.read_text(encoding="utf-8"))
    result = content["runs"][0]["results"][0]
    result["ruleIndex"] = 999
    del content["runs"][0]["tool"]["driver"]["rules"][0]["help"]
    log.write_text(json.dumps(content), encoding="utf-8")
    seen = faults(program, log)
    expect(any(text.startswith("GH") for text in seen) and any(text.startswith("SARIF1") for text in seen), "the validator refuses a broken log", f"only {seen[:3]}")


def check_fingerprints():
    """The same contract as DOCX and as PDF: the same clause has the same mark."""
    marks = []
    for extension in ("docx", "pdf"):
        log, _ = write(f"marks-{extension}.sarif", SAMPLES / f"fr-contrat-prestation.{extension}", options=("--select", "CL3001"))
        run_of = json.loads(log.read_text(encoding="utf-8"))["runs"][0]
        marks.append(sorted(result["partialFingerprints"]["primaryLocationLineHash"] for result in run_of["results"]))
    expect(marks[0] and marks[0] == marks[1], "SARIF: a clause keeps its fingerprint from DOCX to PDF", f"{marks}")


def check_names():
    """A name with spaces, accents and signs, in a folder above: a relative reference that leads to the file."""
    place = folder / "work"
    (folder / "modèles à signer").mkdir()
    place.mkdir()
    name = folder / "modèles à signer" / "contrat n° 1 (100 %) #2.docx"
    shutil.copy(SAMPLES / "en-services-template.docx", name)
    run("lint", f"../{name.parent.name}/{name.name}", "--format", "sarif", "--output", folder / "names.sarif", folder=place)
    uri = json.loads((folder / "names.sarif").read_text(encoding="utf-8"))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    expect(uri == "../mod%C3%A8les%20%C3%A0%20signer/contrat%20n%C2%B0%201%20%28100%20%25%29%20%232.docx", "SARIF: a name with spaces and accents is a relative reference", uri)


def check_same_bytes():
    logs = [write(f"again-{jobs}.sarif", SAMPLES, options=("--jobs", jobs))[0].read_bytes() for jobs in ("1", "2")]
    expect(logs[0] == logs[1], "SARIF: same documents, same bytes", "two runs differ")


check_fingerprints()
check_names()
check_same_bytes()
program, why = multitool()
if program is None:
    not_run("SARIF through Microsoft's validator", why)
    finish()

relative = [path.relative_to(ROOT) for path in sorted(SAMPLES.glob("*.*")) if path.suffix in (".docx", ".pdf")]
check_validator_sees(program)
check(program, "SARIF of the samples passes the validator", "samples.sarif", *relative)
check(program, "SARIF of the samples in French passes the validator", "samples-fr.sarif", *relative, options=("--ui-language", "fr", "--min-severity", "hidden"))
check(program, "SARIF of text, scans and missing files passes the validator", "troubles.sarif",
      "tests/fixtures/gate", "tests/fixtures/cli/documents", "tests/fixtures/pdf/scan-only.pdf", "tests/fixtures/pdf/password-needed.pdf", "no such file.docx")
documents = SHARED / "documents"
if documents.exists():
    check(program, "SARIF of the documents of ../shared passes the validator", "shared.sarif", os.path.relpath(documents, ROOT))
else:
    not_run("SARIF of third-party documents", "no ../shared/documents")
finish()
