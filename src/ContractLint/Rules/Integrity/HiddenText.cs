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
        Concealment.Vanished => new("it is formatted as hidden", "il est mis en forme comme masqué"),
        Concealment.HiddenRow => new("its row of the table is hidden", "sa ligne de tableau est masquée"),
        Concealment.Unpainted => new("it is drawn without ink", "il est tracé sans encre"),
        Concealment.OffPage => new("it stands beyond the edge of the page", "il se trouve hors de la page"),
        Concealment.LayerOff => new("its layer is switched off", "son calque est désactivé"),
        Concealment.NoRoom => new("its line is too low to show it", "sa ligne est trop basse pour le montrer"),
        _ => new("the frame around it is hidden", "le cadre qui l'entoure est masqué"),
    };
}
