"""Writes a mail from its source: header lines, then sections that begin with "== TYPE" or "== attachment FILE TYPE NAME".

usage: mail.py SOURCE.txt OUTPUT.eml   (attached files are looked for beside the output, then beside the source)

Two texts are two versions of the same (multipart/alternative). The same source gives the same bytes.
"""
import base64
import quopri
import sys
from email.header import Header
from email.utils import formataddr, parseaddr
from pathlib import Path

# A grey square, as small as the logos of signatures.
LOGO = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==")


def encoded(name, value):
    if value.isascii():
        return f"{name}: {value}"
    shown, address = parseaddr(value)
    text = formataddr((Header(shown, "utf-8").encode(), address)) if address and "@" in address else Header(value, "utf-8").encode()
    return f"{name}: {text}"


def text_part(kind, text):
    charset = kind.split("charset=")[1].split(";")[0]
    body = quopri.encodestring(text.encode(charset)).decode("ascii")
    return f"Content-Type: {kind}\nContent-Transfer-Encoding: quoted-printable\n\n{body}"


def attachment(words, folders):
    file, kind, name = words.split(" ", 2)
    content = next((folder / file for folder in folders if (folder / file).exists()), None)
    body = base64.encodebytes(content.read_bytes() if content else LOGO).decode("ascii")
    return f'Content-Type: {kind}; name="{name}"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="{name}"\n\n{body}'


def multipart(kind, parts, boundary):
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\n' + "".join(f"--{boundary}\n{part}\n" for part in parts) + f"--{boundary}--\n"


def main(source, output):
    header, *sections = ("\n" + Path(source).read_text(encoding="utf-8")).split("\n== ")
    folders = [Path(output).parent, Path(output).parent.parent, Path(source).parent]
    texts, attachments = [], []
    for section in sections:
        kind, _, text = section.partition("\n")
        if kind.startswith("attachment "):
            attachments.append(attachment(kind.removeprefix("attachment ").strip(), folders))
        else:
            texts.append(text_part(kind, text if text.endswith("\n") else text + "\n"))

    body = texts[0] if len(texts) == 1 else multipart("alternative", texts, "=_versions")
    if attachments:
        body = multipart("mixed", [body, *attachments], "=_parts")
    lines = [encoded(*line.split(": ", 1)) for line in header.strip().split("\n")]
    mail = "\n".join([*lines, "MIME-Version: 1.0", body])
    Path(output).write_bytes(mail.replace("\r\n", "\n").replace("\n", "\r\n").encode("ascii"))


main(*sys.argv[1:])
