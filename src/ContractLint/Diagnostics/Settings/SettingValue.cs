using System.Collections.Immutable;

namespace ContractLint.Diagnostics.Settings;

/// <summary>The value of a setting in the one way it is written: <c>09:00</c>, <c>mon-fri</c>, <c>[seo, web]</c>.</summary>
/// <remarks><see cref="Items"/> are the parts of a value that has several: items of a list, days, the two ends of a range and its currency.</remarks>
public sealed class SettingValue(string text, ImmutableArray<string> items)
{
    public SettingValue(string text)
        : this(text, [])
    {
    }

    public string Text { get; } = text;

    public ImmutableArray<string> Items { get; } = items;

    public override string ToString() => Text;
}
