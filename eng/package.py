#!/usr/bin/env python3
"""Makes everything a release consists of, and its checksums, in artifacts/release.

  eng/package.py                          everything: two NuGet packages and four archives
  eng/package.py linux-x64 nuget          some of it: nuget, win-x64, osx-arm64, linux-x64, linux-x64-native
  eng/package.py --output FOLDER …        elsewhere

Needs the .NET SDK and Python 3; linux-x64-native also a C linker (clang or gcc) and zlib's headers, on Linux.
The same commit and SDK give archives with the same names, order, dates and rights of files.
"""
import argparse
import gzip
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "src" / "ContractLint.Cli"
LIBRARY = ROOT / "src" / "ContractLint"
SAMPLES = ROOT / "corpus" / "documents"

# Name of the archive -> runtime identifier, and how the program is compiled.
ARCHIVES = {
    "win-x64": ("win-x64", ["-p:PublishReadyToRun=true", "-p:PublishSingleFile=true"]),
    "osx-arm64": ("osx-arm64", ["-p:PublishReadyToRun=true", "-p:PublishSingleFile=true"]),
    "linux-x64": ("linux-x64", ["-p:PublishReadyToRun=true", "-p:PublishSingleFile=true"]),
    "linux-x64-native": ("linux-x64", ["-p:PublishAot=true"]),
}
# What a newcomer tries first: name in the archive -> sample.
EXAMPLES = {
    "examples/brief-bookshop.docx": "en-brief-bookshop.docx",
    "examples/booking-site-request.pdf": "en-rfp-booking-site.pdf",
    "exemples/demande-boutique.docx": "fr-brief-boutique.docx",
    "exemples/contrat-de-prestation.pdf": "fr-contrat-prestation.pdf",
}


def main():
    parser = argparse.ArgumentParser(description="Makes the packages of a release.")
    parser.add_argument("what", nargs="*", help="nuget, " + ", ".join(ARCHIVES) + "; all where nothing is named")
    parser.add_argument("--output", type=Path, default=ROOT / "artifacts" / "release")
    arguments = parser.parse_args()
    wanted = arguments.what or ["nuget", *ARCHIVES]
    if unknown := [name for name in wanted if name != "nuget" and name not in ARCHIVES]:
        parser.error(f"nothing is called {', '.join(unknown)}")

    output = arguments.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    for name in wanted:
        pack(output) if name == "nuget" else archive(name, output)
    check_notices()
    write_checksums(output)


def version():
    return re.search(r"<Version>(.+?)</Version>", (ROOT / "Directory.Build.props").read_text(encoding="utf-8")).group(1)


def dotnet(*arguments):
    print("dotnet", *arguments, flush=True)
    done = subprocess.run(["dotnet", *map(str, arguments)], cwd=ROOT, env={**os.environ, "CI": "true", "DOTNET_CLI_TELEMETRY_OPTOUT": "1"})
    if done.returncode:
        sys.exit(f"dotnet {arguments[0]} ended with {done.returncode}")


def pack(output):
    for project in (LIBRARY, PROGRAM):
        dotnet("pack", project, "-c", "Release", "-o", output, "--nologo", "-v", "quiet")


def archive(name, output):
    runtime, options = ARCHIVES[name]
    if "-p:PublishAot=true" in options and not shutil.which("clang"):
        options = [*options, "-p:CppCompilerAndLinker=gcc"]
    with tempfile.TemporaryDirectory() as folder:
        dotnet("publish", PROGRAM, "-c", "Release", "-r", runtime, "--self-contained", *options, "-p:DebugType=none", "-o", folder, "--nologo", "-v", "quiet")
        program = next(path for path in Path(folder).iterdir() if path.stem == "contractlint" and path.suffix in ("", ".exe"))
        files = {program.name: program.read_bytes(), **companions(runtime)}

    base = f"contractlint-{version()}-{name}"
    write = write_zip if runtime.startswith("win") else write_tar
    write(output / base, base, files, {program.name})


def companions(runtime):
    """What lies beside the program in every archive."""
    files = {
        "LISEZ-MOI.txt": (ROOT / "eng/archive/LISEZ-MOI.txt").read_bytes(),
        "README.txt": (ROOT / "eng/archive/README.txt").read_bytes(),
        "LICENSE.txt": (ROOT / "LICENSE").read_bytes(),
        "THIRD-PARTY-NOTICES.txt": (ROOT / "THIRD-PARTY-NOTICES.txt").read_bytes(),
    }
    if runtime.startswith("linux"):
        files["contractlint.desktop"] = (ROOT / "eng/archive/contractlint.desktop").read_bytes()
    for name, sample in EXAMPLES.items():
        files[name] = (SAMPLES / sample).read_bytes()
    if runtime.startswith("win"):
        files = {name: data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") if name.endswith(".txt") else data for name, data in files.items()}
    return files


def commit_time():
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else 1_577_836_800


def write_tar(path, base, files, programs):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name in sorted(files):
            entry = tarfile.TarInfo(f"{base}/{name}")
            entry.size, entry.mtime, entry.mode = len(files[name]), commit_time(), 0o755 if name in programs else 0o644
            tar.addfile(entry, io.BytesIO(files[name]))
    with open(f"{path}.tar.gz", "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=commit_time()) as packed:
        packed.write(buffer.getvalue())


def write_zip(path, base, files, programs):
    import time
    with zipfile.ZipFile(f"{path}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{base}/{name}", time.gmtime(commit_time())[:6])
            entry.external_attr = (0o755 if name in programs else 0o644) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, files[name], compresslevel=9)


def check_notices():
    """Whoever's code we pass on is named."""
    notices = (ROOT / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8").lower()
    assets = json.loads((ROOT / "artifacts/obj/ContractLint.Cli/project.assets.json").read_text(encoding="utf-8"))
    # Runtime packs and build tools come from the SDK, which the notices name as one.
    packages = {name.split("/")[0] for target in assets["targets"].values() for name, what in target.items() if what["type"] == "package" and what.get("runtime")}
    if missing := sorted(name for name in packages if name.lower() not in notices):
        sys.exit(f"THIRD-PARTY-NOTICES.txt does not name {', '.join(missing)}")


def write_checksums(output):
    made = sorted(path for path in output.iterdir() if path.suffix in (".gz", ".zip", ".nupkg"))
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made]
    (output / "SHA256SUMS").write_text("".join(lines), encoding="ascii", newline="\n")
    for path, line in zip(made, lines):
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {line}", end="")


if __name__ == "__main__":
    main()
