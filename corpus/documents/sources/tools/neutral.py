"""Makes the written files neutral and repeatable: same author, same dates, same zip order; nothing else changes.

usage: neutral.py FILE...   (.docx or .pdf, changed in place)
"""
import re
import sys
import zipfile

AUTHOR = "ContractLint sample"
DAY = "2026-01-05T09:00:00Z"
PDF_DAY = b"20260105090000"


def docx(path):
    with zipfile.ZipFile(path) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, content in parts:
            if name == "docProps/core.xml":
                content = core(content.decode("utf-8")).encode("utf-8")
            elif name == "docProps/app.xml":
                content = re.sub(rb"<TotalTime>\d+</TotalTime>", b"<TotalTime>0</TotalTime>", content)
                content = content.replace(b"Microsoft Macintosh Word", b"python-docx")  # what its blank model says
            elif name == "docProps/thumbnail.jpeg":
                continue
            elif name == "_rels/.rels":
                content = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", content)
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            package.writestr(entry, content)


def core(xml):
    xml = re.sub(r"(<dcterms:(created|modified)[^>]*>)[^<]*", rf"\g<1>{DAY}", xml)
    for tag in ("dc:creator", "cp:lastModifiedBy"):
        xml = re.sub(rf"<{tag}\s*/>|<{tag}[^>]*>[^<]*</{tag}>", "", xml)
    xml = re.sub(r"<cp:revision>\d+</cp:revision>", "<cp:revision>1</cp:revision>", xml)
    added = f"<dc:creator>{AUTHOR}</dc:creator><cp:lastModifiedBy>{AUTHOR}</cp:lastModifiedBy>"
    return xml.replace("</cp:coreProperties>", added + "</cp:coreProperties>")


def pdf(path):
    """Every replacement keeps its length, so that the cross-reference table stays true."""
    content = open(path, "rb").read()
    content = re.sub(rb"(/(?:CreationDate|ModDate)\s*\(D:)\d{14}[^)]*\)", same_length_date, content)
    for key in (rb"/ID\s*\[\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", rb"/DocChecksum\s*/([0-9A-Fa-f]+)"):
        for match in re.finditer(key, content):
            for group in match.groups():
                content = content.replace(group, b"0" * len(group))
    open(path, "wb").write(content)


def same_length_date(match):
    whole = match.group(0)
    start = match.group(1)
    rest = whole[len(start) + 14:-1]
    zone = {0: b"", 1: b"Z"}.get(len(rest), b"+00'00'"[:len(rest)])
    return start + PDF_DAY + zone + b")"


for file in sys.argv[1:]:
    (docx if file.endswith(".docx") else pdf)(file)
