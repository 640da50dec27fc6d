using ContractLint.Syntax;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>Reads the actions a file asks a reader's program to do, and notes those that run or fetch something. None is ever done.</summary>
internal sealed class PdfActions(Structure structure, List<DocumentFact> facts)
{
    // Actions may lead to each other in a circle.
    private const int LongestChain = 32;

    // How forms format and add up numbers and dates: functions every program has by itself, called by files that hold no script of their own.
    private const string FormFunctions = "AF";

    private static readonly string[] Events = ["O", "C", "E", "X", "D", "U", "Fo", "Bl", "PO", "PC", "PV", "PI", "WC", "WS", "DS", "WP", "DP", "K", "F", "V"];

    /// <summary>An action or the first of a row of them; <paramref name="isAutomatic"/> where nobody has to click for it.</summary>
    public void Add(IToken? token, Origin? place, bool isAutomatic)
    {
        var pending = new Stack<IToken?>([token]);

        for (var i = 0; i < LongestChain && pending.TryPop(out var next); i++)
        {
            switch (structure.Resolve(next))
            {
                case ArrayToken row:
                    foreach (var each in row.Data.Take(LongestChain))
                        pending.Push(each);

                    break;

                case DictionaryToken action:
                    Note(action, place, isAutomatic);
                    pending.Push(action.Find("Next", structure));
                    break;
            }
        }
    }

    /// <summary>What is done at events: a page opens, a field changes, the document is printed.</summary>
    public void AddEvents(DictionaryToken owner, Origin? place)
    {
        if (owner.Find("AA", structure) is not DictionaryToken events)
            return;

        foreach (var name in Events)
            Add(events.Find(name, structure), place, isAutomatic: true);
    }

    private void Note(DictionaryToken action, Origin? place, bool isAutomatic)
    {
        switch (action.Find("S", structure).Text())
        {
            case "JavaScript" when !IsOfForms(ScriptOf(action)):
                facts.Add(FileFacts.Active("a script (JavaScript)", "un script (JavaScript)", null, place));
                break;

            case "Launch":
                facts.Add(FileFacts.Active("a command that starts a program", "une commande qui lance un programme", FileOf(action), place));
                break;

            case "ImportData":
                facts.Add(FileFacts.Active("a command that reads a file", "une commande qui lit un fichier", FileOf(action), place));
                break;

            case "SubmitForm" when isAutomatic:
                facts.Add(FileFacts.Active("a form that sends itself", "un formulaire qui s'envoie de lui-même", FileOf(action), place));
                break;

            case "URI" when isAutomatic:
                facts.Add(FileFacts.External("an address it opens by itself", "une adresse qu'il ouvre de lui-même", action.Find("URI", structure).Text(), place));
                break;

            case "GoToR" when isAutomatic:
                facts.Add(FileFacts.External("a document it opens by itself", "un document qu'il ouvre de lui-même", FileOf(action), place));
                break;
        }
    }

    private string ScriptOf(DictionaryToken action) => action.Find("JS", structure) switch
    {
        // A long script stands in a stream; a call of a function does not.
        StreamToken => "",
        var text => text.Text(),
    };

    private static bool IsOfForms(string script)
    {
        var calls = script.Split([';', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return calls.Length > 0 && Array.TrueForAll(calls, call => call.StartsWith(FormFunctions, StringComparison.Ordinal) && call.EndsWith(')'));
    }

    private string FileOf(DictionaryToken action) => action.Find("F", structure) switch
    {
        DictionaryToken file when file.Find("UF", structure).Text() is { Length: > 0 } name => name,
        DictionaryToken file => file.Find("F", structure).Text(),
        null when action.Find("Win", structure) is DictionaryToken windows => windows.Find("F", structure).Text(),
        var text => text.Text(),
    };
}
