using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>Counts paragraphs, runs and characters as <see cref="DocxOrigin"/> does: what a view leaves out is counted too.</summary>
internal sealed class PlaceCounter(string part)
{
    private readonly Stack<Place> outer = [];
    private Place place = new(0, -1, 0);
    private int paragraphs;

    public void EnterParagraph()
    {
        outer.Push(place);
        place = new(paragraphs++, -1, 0);
    }

    /// <summary>Back to the paragraph around, if there is one: that of the shape whose text box was read.</summary>
    public void LeaveParagraph()
    {
        var left = place;
        if (outer.TryPop(out place) && outer.Count == 0)
            place = left;
    }

    public void EnterRun() => place = place with { Runs = place.Runs + 1, Offset = 0 };

    /// <summary>Where the run stands that was entered last.</summary>
    public DocxOrigin Here => new(part, place.Paragraph, place.Runs, place.Offset);

    /// <summary>The paragraph to be entered next.</summary>
    public DocxOrigin NextParagraph => new(part, paragraphs, -1, 0);

    /// <summary>The origin of the next characters of the run, which takes that many of its code units.</summary>
    public DocxOrigin Take(int units)
    {
        var origin = new DocxOrigin(part, place.Paragraph, place.Runs, place.Offset);
        place = place with { Offset = place.Offset + units };

        return origin;
    }

    /// <summary>The paragraph, for characters that stand in no run of it: computed numbers, formulas.</summary>
    public DocxOrigin Paragraph() => new(part, place.Paragraph, -1, 0);

    private readonly record struct Place(int Paragraph, int Runs, int Offset);
}
