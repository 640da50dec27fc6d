using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Core;

namespace ContractLint.Formats.Pdf;

/// <summary>What was typed or chosen in the fields of a form: it is drawn over the page, not on it, and is often the price or the date.</summary>
internal sealed class FormFields
{
    private readonly Dictionary<int, List<Glyph>> glyphs = [];

    private FormFields()
    {
    }

    /// <summary>The filled fields of a document; none where it has no form, or a damaged one.</summary>
    public static FormFields Of(PdfDocument document)
    {
        var fields = new FormFields();

        if (document.TryGetForm(out var form))
        {
            foreach (var field in form.GetFields())
                fields.Add(field);
        }

        return fields;
    }

    /// <summary>The characters of a page's fields, laid out evenly in each field, as if drawn on the page.</summary>
    public IReadOnlyList<Glyph> OnPage(int number) => glyphs.TryGetValue(number, out var found) ? found : [];

    private void Add(AcroFieldBase field)
    {
        var value = field switch
        {
            AcroTextField text => text.Value,
            AcroComboBoxField choice => string.Join(", ", choice.SelectedOptions),
            AcroListBoxField choice => string.Join(", ", choice.SelectedOptions),
            _ => null,
        };

        if (!string.IsNullOrWhiteSpace(value) && field.PageNumber is { } page && field.Bounds is { } bounds)
            Lay(value, bounds, page);
    }

    private void Lay(string value, PdfRectangle bounds, int page)
    {
        if (!glyphs.TryGetValue(page, out var target))
            glyphs[page] = target = [];

        var rows = value.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var height = bounds.Height / Math.Max(rows.Length, 1);
        var size = (float)Math.Clamp(height * 0.75, 4, 12);

        for (var row = 0; row < rows.Length; row++)
        {
            var step = (float)Math.Clamp(bounds.Width / Math.Max(rows[row].Length, 1), 0.1 * size, 0.5 * size);
            var baseline = (float)(bounds.Top - (height * (row + 1)) + Math.Max(0.22 * size, (height - size) / 2));
            var left = (float)bounds.Left;

            // A space on either side: a value never runs into the words of the page.
            target.Add(new("", left, left, baseline, size, false, default));
            foreach (var character in rows[row])
            {
                if (GlyphText.Clean(character.ToString()) is { } text)
                    target.Add(new(text, left, left + step, baseline, size, false, default));
                left += step;
            }

            target.Add(new("", left, left, baseline, size, false, default));
        }
    }
}
