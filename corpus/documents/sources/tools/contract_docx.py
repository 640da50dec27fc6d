"""Writes a contract as a Word document: real styles, numbers computed by Word, footnotes, page fields.

usage: contract_docx.py SOURCE.txt OUTPUT.docx

The source is plain text, one paragraph per line, blank lines free:
  @key value      setting: lang, title, subtitle, header, footer, page, of, font, paper (a4|letter),
                  level1/level2/level3 (Word number formats, as "Article %1" or "%1.%2")
  # text          clause heading, numbered by Word (level 1)
  ## text         numbered paragraph (level 2)
  ### text        lettered item (level 3)
  * text          bullet
  == text         heading without a number (recitals, schedules); starts a new page when written "==+"
  | a | b |       table row; the first row of a run is its heading
  ^^ a | b        signature block, two columns
  text            plain paragraph
Within a line: **bold**, //italic//, ^[footnote text].
"""
import re
import sys
from datetime import datetime

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor, Twips

W = nsdecls("w")
FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
INLINE = re.compile(r"(\*\*.+?\*\*|//.+?//|\^\[.+?\])")


def main(source, output):
    settings, lines = read(source)
    document = Document()
    set_up_page(document, settings)
    set_up_styles(document, settings)
    add_numbering(document, settings)
    notes = Footnotes(document)
    write_body(document, lines, notes)
    write_header_and_footer(document, settings)
    notes.attach()
    properties = document.core_properties
    properties.title = settings["title"]
    properties.author = properties.last_modified_by = "ContractLint sample"
    properties.comments = properties.keywords = ""
    properties.language = settings["lang"]
    properties.created = properties.modified = datetime(2026, 1, 5, 9, 0, 0)
    document.save(output)


def read(path):
    settings, lines = {"page": "Page", "of": "/", "font": "Carlito", "paper": "a4"}, []
    for raw in open(path, encoding="utf-8"):
        line = raw.strip()
        if line.startswith("@"):
            key, _, value = line[1:].partition(" ")
            settings[key] = value
        elif line:
            lines.append(line)
    return settings, lines


def set_up_page(document, settings):
    section = document.sections[0]
    if settings["paper"] == "letter":
        section.page_width, section.page_height = Cm(21.59), Cm(27.94)
    else:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.4)
    section.top_margin, section.bottom_margin = Cm(2.4), Cm(2.2)


def set_up_styles(document, settings):
    styles = document.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size = settings["font"], Pt(11)
    fonts = normal.element.rPr.rFonts
    for name in ("w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), settings["font"])
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), settings["lang"])
    normal.element.rPr.append(language)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(7), 1.15
    for name, size, colour in (("Title", 20, "1F3044"), ("Heading 1", 12, "1F3044"), ("Heading 2", 12, "1F3044")):
        style = styles[name]
        style.font.name, style.font.size = settings["font"], Pt(size)
        for attribute in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(attribute), None)
        style.element.rPr.rFonts.set(qn("w:hAnsi"), settings["font"])
        style.font.color.rgb, style.font.bold = RGBColor.from_string(colour), True
        style.paragraph_format.keep_with_next = True
    styles["Heading 1"].paragraph_format.space_before = Pt(14)
    styles["Heading 1"].paragraph_format.space_after = Pt(4)
    for name, base in (("Clause", "Normal"), ("Clause Item", "Normal"), ("Footnote Text", "Normal")):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles[base]
    for name in ("Clause", "Clause Item"):
        styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    styles["Footnote Text"].font.size = Pt(8.5)
    reference = styles.add_style("Footnote Reference", WD_STYLE_TYPE.CHARACTER)
    reference.font.superscript = True


def add_numbering(document, settings):
    """One multi-level list tied to the styles, as Word's own "define new multilevel list" makes it."""
    levels = (
        ("Heading1", "decimal", settings["level1"], 0, 0),
        ("Clause", "decimal", settings["level2"], 567, 567),
        ("ClauseItem", "lowerLetter", settings["level3"], 1134, 425),
    )
    part = document.part.numbering_part.element
    xml = "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:pStyle w:val="{style}"/>'
        + f'<w:suff w:val="{"space" if i == 0 else "tab"}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        + f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
        for i, (style, kind, text, left, hanging) in enumerate(levels))
    abstract = parse_xml(
        f'<w:abstractNum {W} w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>{xml}</w:abstractNum>')
    part.insert(0, abstract)
    part.append(parse_xml(f'<w:num {W} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    for level, name in enumerate(("Heading 1", "Clause", "Clause Item")):
        number = document.styles[name].element.get_or_add_pPr().get_or_add_numPr()
        number.get_or_add_ilvl().val = level
        number.get_or_add_numId().val = 90


class Footnotes:
    def __init__(self, document):
        self.document, self.texts = document, []

    def add(self, paragraph, text):
        self.texts.append(text)
        run = paragraph.add_run()
        run.style = self.document.styles["Footnote Reference"]
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), str(len(self.texts) + 1))
        run._r.append(reference)

    def attach(self):
        if not self.texts:
            return
        bodies = "".join(
            f'<w:footnote w:id="{i}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr>'
            f'<w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
            f'<w:r><w:t xml:space="preserve"> {escape(text)}</w:t></w:r></w:p></w:footnote>'
            for i, text in enumerate(self.texts, start=2))
        xml = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {W}>'
               '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
               '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
               f'</w:footnote>{bodies}</w:footnotes>')
        main_part = self.document.part
        part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES_TYPE, xml.encode("utf-8"), main_part.package)
        main_part.relate_to(part, RT.FOOTNOTES)


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def write_body(document, lines, notes):
    index = 0
    while index < len(lines):
        line = lines[index]
        if line.startswith(("|", "^^")):
            mark = line[:1]
            run_of_rows = []
            while index < len(lines) and lines[index].startswith(mark):
                run_of_rows.append(lines[index])
                index += 1
            (write_table if mark == "|" else write_signatures)(document, run_of_rows, notes)
            continue
        write_paragraph(document, line, notes)
        index += 1


def write_paragraph(document, line, notes):
    for mark, style in (("### ", "Clause Item"), ("## ", "Clause"), ("# ", "Heading 1"), ("* ", "List Bullet"),
                        ("==+ ", "Heading 2"), ("== ", "Heading 2"), ("%% ", "Title"), ("%- ", "Subtitle")):
        if line.startswith(mark):
            paragraph = document.add_paragraph(style=style)
            paragraph.paragraph_format.page_break_before = True if mark == "==+ " else None
            return write_runs(paragraph, line[len(mark):], notes)
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    write_runs(paragraph, line, notes)


def write_runs(paragraph, text, notes):
    for piece in INLINE.split(text):
        if piece.startswith("**"):
            paragraph.add_run(piece[2:-2]).bold = True
        elif piece.startswith("//"):
            paragraph.add_run(piece[2:-2]).italic = True
        elif piece.startswith("^["):
            notes.add(paragraph, piece[2:-1])
        elif piece:
            paragraph.add_run(piece)


def write_table(document, rows, notes):
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    table = document.add_table(rows=0, cols=len(cells[0]))
    table.style = "Table Grid"
    for number, row in enumerate(cells):
        for cell, text in zip(table.add_row().cells, row):
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(2)
            write_runs(paragraph, f"**{text}**" if number == 0 and text else text, notes)
            if number == 0:
                cell._tc.get_or_add_tcPr().append(
                    parse_xml(f'<w:shd {W} w:val="clear" w:color="auto" w:fill="E3E9EF"/>'))
    header = table.rows[0]._tr.get_or_add_trPr()
    header.append(parse_xml(f"<w:tblHeader {W}/>"))
    document.add_paragraph().paragraph_format.space_after = Pt(2)


def write_signatures(document, rows, notes):
    cells = [[cell.strip() for cell in row[2:].split("|")] for row in rows]
    table = document.add_table(rows=0, cols=2)
    for row in cells:
        for cell, text in zip(table.add_row().cells, row):
            cell.paragraphs[0].paragraph_format.keep_with_next = True
            write_runs(cell.paragraphs[0], text, notes)


def write_header_and_footer(document, settings):
    section = document.sections[0]
    header = section.header.paragraphs[0]
    header.text = settings["header"]
    footer = section.footer.paragraphs[0]
    stops = footer.paragraph_format.tab_stops
    for inherited in (4320, 4680, 8640, 9360):
        stops.add_tab_stop(Twips(inherited), WD_TAB_ALIGNMENT.CLEAR)
    stops.add_tab_stop(section.page_width - section.left_margin - section.right_margin, WD_TAB_ALIGNMENT.RIGHT)
    footer.add_run(settings["footer"] + "\t" + settings["page"] + " ")
    field(footer, "PAGE")
    footer.add_run(f" {settings['of']} ")
    field(footer, "NUMPAGES")
    for paragraph in (header, footer):
        for run in paragraph.runs:
            run.font.size, run.font.color.rgb = Pt(8.5), RGBColor(0x55, 0x5F, 0x6B)


def field(paragraph, instruction):
    for kind in ("begin", None, "separate", "text", "end"):
        run = paragraph.add_run()
        if kind is None:
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = f" {instruction} "
        elif kind == "text":
            run.text = "1"
            continue
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
