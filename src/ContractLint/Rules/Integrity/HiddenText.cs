using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Integrity;

/// <summary>CL9003: words that are in the file and that nobody sees who opens it. One finding a passage, with the reason it is not seen.</summary>
public sealed class HiddenText(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var tree = context.Model.Tree;

        foreach (var passage in Passage.Of(tree, look => look.IsHidden))
        {
            if (passage.WordsIn(tree) > 0)
                context.Report(passage.Span, passage.Span, null, null, new MessageArgument("missing", ReasonOf(passage.Look.Concealment)));
        }
    }

    private static LocalizedText ReasonOf(Concealment concealment) => concealment switch
    {
        Concealment.Vanished => new("formatted as hidden", "mis en forme comme masqué"),
        Concealment.HiddenRow => new("in a hidden row of a table", "dans une ligne de tableau masquée"),
        Concealment.Unpainted => new("drawn without ink", "tracé sans encre"),
        Concealment.OffPage => new("beyond the edge of the page", "hors de la page"),
        Concealment.LayerOff => new("on a layer that is switched off", "sur un calque désactivé"),
        Concealment.NoRoom => new("in a line too low to show it", "dans une ligne trop basse pour le montrer"),
        _ => new("in a hidden frame", "dans un cadre masqué"),
    };
}
