"""Makes a PDF whose pages are pictures, as a scanner does."""
import struct


def size_of_jpeg(data):
    at = 2
    while not 0xC0 <= data[at + 1] <= 0xC3:
        at += 2 + struct.unpack(">H", data[at + 2:at + 4])[0]
    height, width = struct.unpack(">HH", data[at + 5:at + 9])
    return width, height


def pdf_of_pictures(pictures):
    """Each grey JPEG as an A4 page of its own."""
    kids = b" ".join(b"%d 0 R" % (3 + 3 * i) for i in range(len(pictures)))
    objects = [b"<< /Type/Catalog /Pages 2 0 R >>", b"<< /Type/Pages /Kids[%s] /Count %d >>" % (kids, len(pictures))]
    for i, data in enumerate(pictures):
        width, height = size_of_jpeg(data)
        draw = b"q 595 0 0 842 0 0 cm /I Do Q"
        objects += [
            b"<< /Type/Page /Parent 2 0 R /MediaBox[0 0 595 842] /Contents %d 0 R /Resources<< /XObject<< /I %d 0 R >> >> >>" % (4 + 3 * i, 5 + 3 * i),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(draw), draw),
            b"<< /Type/XObject /Subtype/Image /Width %d /Height %d /BitsPerComponent 8 /ColorSpace/DeviceGray /Filter/DCTDecode /Length %d >>\nstream\n%s\nendstream" % (width, height, len(data), data)]

    file, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return file + b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table, len(objects) + 1, len(file))
