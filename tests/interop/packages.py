#!/usr/bin/env python3
"""What a release consists of works where it lands: the archive on a machine without .NET, the tool, and the library in a program of somebody else's.

  packages.py                  makes the packages in a temporary folder first
  packages.py --from FOLDER    takes those of a folder, such as artifacts/release
"""
import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from checks import ROOT, SAMPLES, expect, fail, finish, not_run

MAIL = "Bonjour, avant de choisir notre prestataire, merci de nous envoyer un audit gratuit de notre boutique.\n"
VERSION = re.search(r"<Version>(.+?)</Version>", (ROOT / "Directory.Build.props").read_text(encoding="utf-8")).group(1)
DOTNET = {**os.environ, "DOTNET_CLI_TELEMETRY_OPTOUT": "1", "DOTNET_NOLOGO": "1"}


def run(command, folder, environment=None, stdin=""):
    done = subprocess.run([str(part) for part in command], cwd=folder, env=environment or DOTNET, input=stdin, capture_output=True, text=True, timeout=900)
    return done.returncode, done.stdout, done.stderr


def check_checksums(packages):
    for line in (packages / "SHA256SUMS").read_text().splitlines():
        digest, name = line.split("  ")
        expect(hashlib.sha256((packages / name).read_bytes()).hexdigest() == digest, f"checksum of {name}", "another one")


def check_archive(name, packages, scratch):
    """A newcomer's path: unpack, read a document of each kind, paste a mail, look at the report; no .NET in sight."""
    base = f"contractlint-{VERSION}-{name}"
    with tarfile.open(packages / f"{base}.tar.gz") as tar:
        tar.extractall(scratch / name, filter="data")
    home = scratch / name / base
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(scratch / "nobody"), "LANG": "fr_FR.UTF-8"}
    program = home / "contractlint"

    expect({"LISEZ-MOI.txt", "README.txt", "LICENSE.txt", "THIRD-PARTY-NOTICES.txt"} <= {path.name for path in home.iterdir()}, f"{name}: texts lie beside the program", sorted(home.iterdir()))
    code, out, err = run([program, "--version"], home, bare)
    expect((code, out) == (0, f"contractlint {VERSION}\n"), f"{name}: tells its version", f"{code} {out!r} {err!r}")
    for example in sorted(path for folder in ("examples", "exemples") for path in (home / folder).iterdir()):
        code, out, err = run([program, example.relative_to(home)], home, bare)
        expect(code in (0, 1) and "Information, pas conseil juridique" in out and not err, f"{name}: reads {example.name}", f"{code} {out[:300]!r} {err!r}")
    code, out, err = run([program, "lint", "-", "--format", "concise"], home, bare, stdin=MAIL)
    expect(code == 1 and "CL2001" in out, f"{name}: reads a pasted mail", f"{code} {out!r} {err!r}")
    page = scratch / name / "report.html"
    code, out, err = run([program, "lint", "exemples/demande-boutique.docx", "--format", "html", "--output", page], home, bare)
    expect(code in (0, 1) and page.exists() and "<!doctype html>" in page.read_text(encoding="utf-8")[:200].lower(), f"{name}: writes the report as a page", f"{code} {err!r}")
    code, out, err = run([program, "completion", "bash"], home, bare)
    expect(code == 0 and "complete " in out, f"{name}: helps the shell", f"{code} {err!r}")


def check_tool(packages, scratch):
    code, out, err = run(["dotnet", "tool", "install", "contractlint", "--version", VERSION, "--tool-path", scratch / "tool", "--add-source", packages, "--configfile", config(packages, scratch)], scratch)
    expect(code == 0, "dotnet tool install contractlint", out + err)
    if code:
        return
    code, out, err = run([scratch / "tool" / "contractlint", "lint", SAMPLES / "en-services-template.docx", "--profile", "template-ci", "--format", "concise"], scratch)
    expect(code == 1 and "CL2001" in out, "the tool gates a template", f"{code} {out!r} {err!r}")


def check_library(packages, scratch):
    """The example of the package's page, as it is printed there, in a program of its own."""
    page = (ROOT / "src/ContractLint/PACKAGE.md").read_text(encoding="utf-8")
    example = re.search(r"```csharp\n(.*?)```", page, re.S).group(1)
    folder = scratch / "example"
    folder.mkdir()
    (folder / "Program.cs").write_text(example, encoding="utf-8")
    (folder / "Example.csproj").write_text(
        '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>'
        "<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>"
        f'<ItemGroup><PackageReference Include="ContractLint.Library" Version="{VERSION}" /></ItemGroup></Project>', encoding="utf-8")
    shutil.copy(config(packages, scratch), folder / "nuget.config")
    code, out, err = run(["dotnet", "run", "--", SAMPLES / "en-consulting-agreement.docx"], folder)
    expect(code == 0 and "CL3001" in out and "propose:" in out, "the library's example compiles and finds the non-compete", out + err)


def config(packages, scratch):
    """The packages first, then wherever NuGet looks anyway; a cache of its own, as the version number does not change with every commit."""
    path = scratch / "nuget.config"
    path.write_text(
        f'<configuration><config><add key="globalPackagesFolder" value="{scratch / "cache"}" /></config>'
        f'<packageSources><add key="made-here" value="{packages}" /></packageSources></configuration>', encoding="utf-8")
    return path


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--from", dest="packages", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        packages = arguments.packages and arguments.packages.resolve()
        if packages is None:
            packages = scratch / "packages"
            done = subprocess.run([sys.executable, ROOT / "eng/package.py", "--output", packages, "nuget", "linux-x64"], cwd=ROOT, capture_output=True, text=True, timeout=1500)
            if done.returncode:
                fail("eng/package.py", done.stdout + done.stderr)
                finish()
        check_checksums(packages)
        for name in ("linux-x64", "linux-x64-native"):
            if (packages / f"contractlint-{VERSION}-{name}.tar.gz").exists():
                check_archive(name, packages, scratch)
            else:
                not_run(f"the archive {name}", "it was not made")
        check_tool(packages, scratch)
        check_library(packages, scratch)
    finish()


main()
