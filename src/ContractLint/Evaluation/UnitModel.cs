using ContractLint.Formats.PlainText;
using ContractLint.Semantics;

namespace ContractLint.Evaluation;

/// <summary>What a labelled unit means, read as a user's run reads a record of its kind and language.</summary>
internal static class UnitModel
{
    public static SemanticModel Of(LabelledUnit unit, Role side = Role.Provider) =>
        new(PlainTextReader.FromText(unit.Text, unit.Id), new() { Kind = unit.Kind, Language = unit.Language, Side = side, IsFragment = !unit.IsDocument });
}
