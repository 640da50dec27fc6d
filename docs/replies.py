"""The page of twenty replies: samples of the corpus, answered by the program itself. docs/generate.py writes and checks it."""
import json
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# What a consultant has told the program; the last two of each language are answered without, so that the placeholders are seen.
PROFILE = {
    "fr": 'expertise.accept: [web, content-strategy, seo]\nexpertise.refuse: [graphic-design, print, it-support]\nhours.start: "09:00"\nhours.end: "18:00"\n'
          "signature: Camille Dubreuil\nlinks.projects: https://studio.example/projets\nnda.policy: large\n",
    "en": 'expertise.accept: [web, content-strategy, seo]\nexpertise.refuse: [graphic-design, print, it-support]\nhours.start: "09:00"\nhours.end: "18:00"\n'
          "signature: Robin Ashdown\nlinks.projects: https://studio.example/projects\nnda.policy: large\n",
}
SAMPLES = {
    "fr": ["fr-mail-atelier-velo.eml", "S02-fr-1", "S09-fr-1", "S11-fr-1", "S17-fr-2", "S20-fr-2", "S30-fr-8", "S33-fr-1", "S12-fr-1", "S13-fr-2"],
    "en": ["en-consulting-agreement.docx", "S06-en-1", "S11-en-3", "S18-en-1", "S21-en-1", "S26-en-1", "S30-en-3", "S33-en-1", "S12-en-1", "S22-en-1"],
}
WITHOUT_PROFILE = 2
TITLES = {"fr": "Dix réponses en français", "en": "Ten replies in English"}


def page(program):
    units = {}
    for line in (ROOT / "corpus" / "seed-trace" / "seed-trace.jsonl").read_text(encoding="utf-8").splitlines():
        unit = json.loads(line)
        units[unit["id"]] = unit

    lines = [
        "# Twenty replies · Vingt réponses", "",
        "What `contractlint reply` drafts for twenty of our samples, as it stands before anybody has touched it. What is in brackets waits for its author; nothing else is invented.", "",
        "Ce que `contractlint reply` rédige pour vingt de nos échantillons, tel quel. Ce qui est entre crochets attend son auteur ; rien d'autre n'est inventé.", "",
    ]
    for language, names in SAMPLES.items():
        lines += [f"## {TITLES[language]}", ""]
        for index, name in enumerate(names):
            knows = index < len(names) - WITHOUT_PROFILE
            lines += answer(program, units, name, PROFILE[language] if knows else None)
    return "\n".join(lines)


def answer(program, units, name, profile):
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "contractlint.yml"
        settings.write_text(profile or "", encoding="utf-8")
        if name in units:
            document = Path(folder) / f"{name}.txt"
            document.write_text(units[name]["text"], encoding="utf-8")
            kind = ["--kind", units[name]["kind"]]
            asked = units[name]["text"]
        else:
            document = ROOT / "corpus" / "documents" / name
            kind = []
            asked = None
        options = ["--config", str(settings)] if profile else ["--no-config"]
        done = subprocess.run(["dotnet", program, "reply", str(document), *kind, *options, "--ui-language", "en"], check=True, capture_output=True)
    told = [f"> {line}".rstrip() for line in asked.split("\n")] if asked else [f"[{name}](../../corpus/documents/{name})"]
    return [f"### {name}", "", *told, "", "```text", done.stdout.decode().strip("\n"), "```", ""]
