#!/bin/sh
# Writes every sample document again from sources/, then checks what they hold.
# Needs: LibreOffice (soffice), Chromium, pandoc, pdftotext, Python 3 with python-docx.
set -eu
cd "$(dirname "$0")"
export SOURCE_DATE_EPOCH=1767603600 LC_ALL=C.UTF-8 TZ=UTC
PYTHON=${PYTHON:-/usr/bin/python3}
CHROMIUM=${CHROMIUM:-chromium}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r sources/. "$work"
out=$PWD
cd "$work"

office() { # office FORMAT FILTER-IN SOURCE
  soffice -env:UserInstallation="file://$work/profile" --headless ${2:+--infilter="$2"} \
    --convert-to "$1" --outdir "$work/made" "$3" >/dev/null 2>&1
}

print() { # print PAGE.html OUTPUT.pdf
  "$CHROMIUM" --headless --no-sandbox --disable-gpu --user-data-dir="$work/browser" \
    --no-pdf-header-footer --print-to-pdf="$work/made/$2" "file://$work/$1" >/dev/null 2>&1
}

mkdir -p made
for contract in fr-contrat-prestation en-consulting-agreement en-services-template; do
  "$PYTHON" tools/contract_docx.py "$contract.txt" "made/$contract.docx"
done
brief() { # brief NAME HEADER
  pandoc --print-default-data-file reference.docx >model.docx
  "$PYTHON" tools/reference_docx.py model.docx "$2" Page
  pandoc "$1.md" --reference-doc model.docx -o "made/$1.docx"
}
brief fr-brief-ecole-musique "École de musique du Val-Songeur"
brief en-brief-bookshop "Marrow & Thistle – web project"
pandoc fr-brief-ecole-musique.md --standalone --css tools/brief.css --self-contained -t html5 -o ecole.html

office docx "HTML (StarWriter)" fr-brief-boutique.html
office docx "" fr-accord-confidentialite.fodt
office docx "" en-proposal-discovery-call.fodt
office docx "HTML (StarWriter)" en-rfp-museum-tickets.html
for source in fr-contrat-seo-grossiste fr-cahier-marketplace-terroir fr-avenant-maintenance-cliniques en-msa-outdoor-analytics en-agency-subcontract; do
  office docx "" "$source.fodt"
done
"$PYTHON" tools/neutral.py made/*.docx

office pdf "" made/fr-contrat-prestation.docx
office pdf "" made/en-consulting-agreement.docx
office pdf "" made/en-rfp-museum-tickets.docx
office pdf "" fr-cahier-marketplace-terroir.fodt
office pdf "" en-agency-subcontract.fodt
print fr-cahier-des-charges-seo.html fr-cahier-des-charges-seo.pdf
print ecole.html fr-brief-ecole-musique.pdf
print en-brief-startup-email.html en-brief-startup-email.pdf
print en-rfp-booking-site.html en-rfp-booking-site.pdf
"$PYTHON" tools/neutral.py made/*.pdf

cp made/*.docx made/*.pdf "$out"
cd "$out"
# After the others: mails carry some of them.
for mail in sources/mails/*.txt; do
  "$PYTHON" sources/tools/mail.py "$mail" "$(basename "$mail" .txt).eml"
done
if [ -f expected.jsonl ]; then "$PYTHON" sources/tools/check.py; fi
