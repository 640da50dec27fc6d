using System.Globalization;
using ContractLint.Diagnostics;

namespace ContractLint.Rules.Integrity;

/// <summary>Figures as people write them: 5.5 and « 5,5 ».</summary>
internal static class Measure
{
    public static MessageArgument Of(string variable, float figure)
    {
        var english = figure.ToString("0.#", CultureInfo.InvariantCulture);
        return new(variable, new(english, english.Replace('.', ',')));
    }
}
