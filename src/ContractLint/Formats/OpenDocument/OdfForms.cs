using System.Xml;

namespace ContractLint.Formats.OpenDocument;

/// <summary>The forms of a document: fields are described apart from the text, which says only where each stands.</summary>
internal sealed class OdfForms
{
    // A list of all countries is not shown whole, and says nothing but what was chosen.
    private const int MostShown = 24;
    private const int MostOptions = 2_000;

    private readonly Dictionary<string, string> controls = new(StringComparer.Ordinal);

    /// <summary>Reads forms or a field of Word's kind to its end, and hands over what the field shows; <see langword="false"/> for any other element.</summary>
    public bool Consumes(XmlReader reader, Action<string> write)
    {
        switch (OdfNames.Of(reader))
        {
            case OdfElement.Forms:
                ReadForms(reader);
                return true;

            case OdfElement.FieldMark:
                write(MarkOf(reader));
                return true;

            default:
                return false;
        }
    }

    /// <summary>What the field shows that stands at a place of the text.</summary>
    public string TextAt(XmlReader place)
    {
        var text = controls.GetValueOrDefault(OdfNames.Attribute(place, "control") ?? "") ?? "";
        var standsAsCharacter = place.GetAttribute("anchor-type", OdfNames.Text) is "as-char";
        return text.Length == 0 || standsAsCharacter ? text : text + " ";
    }

    private void ReadForms(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;

        var depth = reader.Depth;
        var (id, isDropDown, isOfList) = (default(string), false, false);
        var options = new List<(string Label, bool IsChosen, bool IsChosenAtFirst)>();

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not XmlNodeType.Element || reader.NamespaceURI is not OdfNames.Form)
                continue;

            if (reader.LocalName is "option" && isOfList)
            {
                if (options.Count < MostOptions)
                    options.Add((OdfNames.Attribute(reader, "label") ?? "", OdfNames.Attribute(reader, "current-selected") is "true", OdfNames.Attribute(reader, "selected") is "true"));

                controls[id!] = ListOf(options, isDropDown);
            }
            else if (OdfNames.Id(reader) is { } own || (own = OdfNames.Attribute(reader, "id")) is not null)
            {
                (id, isOfList, isDropDown) = (own, reader.LocalName is "listbox", OdfNames.Attribute(reader, "dropdown") is "true");
                options.Clear();
                controls[id] = TextOf(reader);
            }
        }
    }

    private static string TextOf(XmlReader field) => field.LocalName switch
    {
        "checkbox" => Labelled(TickBox.Of((OdfNames.Attribute(field, "current-state") ?? OdfNames.Attribute(field, "state")) is "checked"), field),
        "radio" => Labelled(TickBox.Of((OdfNames.Attribute(field, "current-selected") ?? OdfNames.Attribute(field, "selected")) is "true"), field),
        "text" or "textarea" or "formatted-text" or "number" or "date" or "time" or "combobox" => OdfNames.Attribute(field, "current-value") ?? OdfNames.Attribute(field, "value") ?? "",
        "fixed-text" => OdfNames.Attribute(field, "label") ?? "",
        _ => "",
    };

    private static string Labelled(string sign, XmlReader field) => OdfNames.Attribute(field, "label") is { Length: > 0 } label ? $"{sign} {label}" : sign;

    private static string ListOf(List<(string Label, bool IsChosen, bool IsChosenAtFirst)> options, bool isDropDown)
    {
        var isCurrent = options.Exists(option => option.IsChosen);
        var shown = options.Select(option => (option.Label, IsChosen: isCurrent ? option.IsChosen : option.IsChosenAtFirst)).ToList();
        var chosen = shown.FindAll(option => option.IsChosen);

        // A list that stands open shows what was not chosen too.
        return isDropDown || chosen.Count == 0 || shown.Count > MostShown
            ? string.Join(", ", chosen.Select(option => option.Label))
            : string.Join('\n', shown.Select(option => $"{TickBox.Of(option.IsChosen)} {option.Label}"));
    }

    // "FORMCHECKBOX" and "FORMDROPDOWN" of Word, with their state as parameters; any other field shows the text around it.
    private static string MarkOf(XmlReader reader)
    {
        var type = OdfNames.Attribute(reader, "type") ?? "";
        var (isTicked, chosen) = (false, 0);
        var entries = new List<string>();

        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType is not XmlNodeType.Element)
                    continue;

                var value = OdfNames.Attribute(reader, "value") ?? "";
                switch (OdfNames.Attribute(reader, "name"))
                {
                    case "Checkbox_Checked":
                        isTicked = value is "true" or "1";
                        break;

                    case "Dropdown_ListEntry" when entries.Count < MostOptions:
                        entries.Add(value);
                        break;

                    case "Dropdown_Selected":
                        chosen = int.TryParse(value, out var number) ? number : -1;
                        break;
                }
            }
        }

        if (type.EndsWith("FORMCHECKBOX", StringComparison.Ordinal))
            return TickBox.Of(isTicked);

        return type.EndsWith("FORMDROPDOWN", StringComparison.Ordinal) && chosen >= 0 && chosen < entries.Count ? entries[chosen] : "";
    }
}
