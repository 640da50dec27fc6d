"""Checks the written documents against expected.jsonl: every quote is in its file, every rule is settled once,
and no file holds a path of the machine that wrote it.

usage: check.py   (from corpus/documents)
"""
import email
import glob
import io
import json
import re
import subprocess
import sys
import zipfile
from email import policy
from html import unescape

RULES = {"CL2001", "CL2010", "CL3001", "CL3008", "CL4001", "CL5002"}
PATHS = re.compile(rb"file://|/(?:tmp|root|home|Users|work)/|[A-Z]:\\Users")


def folded(text):
    return re.sub(r"\s+", " ", text)


def parts_of(path):
    """The mail's own texts, and what is attached by name."""
    message = email.message_from_bytes(open(path, "rb").read(), policy=policy.default)
    attached = {part.get_filename(): part.get_content() for part in message.iter_attachments()}
    texts = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
    return texts, attached


def text_of_mail(path):
    texts, _ = parts_of(path)
    plain = [re.sub(r" ?\n(> ?)+", " ", text) for text in texts]
    return folded(" ".join(unescape(re.sub(r"<[^>]+>", "", text)) for text in plain))


def text_of(path):
    if path.endswith(".eml"):
        return text_of_mail(path)
    if ".eml/" in path:
        mail, name = path.split("/", 1)
        path = io.BytesIO(parts_of(mail)[1][name])
        return text_of_docx(path)
    if path.endswith(".pdf"):
        # In the order of the page, and in the order drawn, which is that of the cells of a table.
        orders = [[], ["-raw"]]
        return folded(" ".join(subprocess.run(["pdftotext", *order, path, "-"], capture_output=True, check=True).stdout.decode() for order in orders))
    return text_of_docx(path)


def text_of_docx(path):
    pieces = []
    with zipfile.ZipFile(path) as package:
        for part in ("word/document.xml", "word/footnotes.xml"):
            if part in package.namelist():
                xml = package.read(part).decode("utf-8")
                xml = re.sub(r"</w:p>|<w:br ?/>|<w:tab ?/>", " ", xml)
                pieces.append(unescape(re.sub(r"<[^>]+>", "", xml)))
    return folded(" ".join(pieces))


def bytes_of(path):
    if path.endswith(".docx"):
        with zipfile.ZipFile(path) as package:
            return b"\n".join(package.read(name) for name in package.namelist())
    if path.endswith(".eml"):
        return open(path, "rb").read()
    unpacked = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", path, "-"], capture_output=True)
    return unpacked.stdout or open(path, "rb").read()


def main():
    wrong = []
    seen = set()
    for line in open("expected.jsonl", encoding="utf-8"):
        card = json.loads(line)
        seen.add(card["file"])
        text = text_of(card["file"])
        expected = {finding["rule"] for finding in card["expect"]}
        if expected & set(card["absent"]) or expected | set(card["absent"]) != RULES:
            wrong.append(f"{card['file']}: a rule is missing or settled twice")
        quotes = [finding["quote"] for finding in card["expect"]] + card["positives"]
        quotes += [other["quote"] for other in card["hardNegatives"] + card["others"]]
        wrong += [f"{card['file']}: not found: {quote}" for quote in quotes if quote and folded(quote) not in text]
    # A file inside a mail has a card of its own, and is there with the mail.
    files = set(glob.glob("*.docx") + glob.glob("*.pdf") + glob.glob("*.eml"))
    wrong += [f"{name}: no line in expected.jsonl" for name in sorted(files - seen)]
    for name in sorted(files):
        wrong += [f"{name}: holds a path: {found!r}" for found in sorted(set(PATHS.findall(bytes_of(name))))]
    print("\n".join(wrong) or f"{len(files)} documents, every quote found, no machine path")
    return 1 if wrong else 0


sys.exit(main())
