"""Gives pandoc's own model document an A4 page, a header and a page number.

usage: pandoc --print-default-data-file reference.docx > MODEL.docx; reference_docx.py MODEL.docx HEADER PAGE-WORD
"""
import sys

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from contract_docx import field

path, header, page = sys.argv[1:]
document = Document(path)
section = document.sections[0]
section.page_width, section.page_height = Cm(21), Cm(29.7)
section.left_margin = section.right_margin = Cm(2.5)
section.top_margin = section.bottom_margin = Cm(2.3)
section.header_distance = section.footer_distance = Cm(1.1)
section.header.paragraphs[0].text = header
footer = section.footer.paragraphs[0]
footer.alignment = WD_ALIGN_PARAGRAPH.RIGHT
footer.add_run(page + " ")
field(footer, "PAGE")
for paragraph in (section.header.paragraphs[0], footer):
    for run in paragraph.runs:
        run.font.size = Pt(9)
document.save(path)
