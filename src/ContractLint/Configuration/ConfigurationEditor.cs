using System.Text;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>Changes some keys of a configuration file and leaves the rest of its text, comments included, as it was.</summary>
public sealed class ConfigurationEditor
{
    private static readonly LocalizedText Header = new(
        "# Settings of ContractLint, written by \"contractlint init\"; change them as you like.\n# All there are: contractlint lint --show-settings",
        "# Réglages de ContractLint, écrits par « contractlint init » ; changez-les à votre guise.\n# Tous les réglages : contractlint lint --show-settings");

    private readonly List<string> lines;
    private readonly List<(ConfigurationNode Key, ConfigurationNode Value)> entries;
    private readonly bool isNew;

    /// <summary><paramref name="text"/> is a file without mistakes, or empty.</summary>
    public ConfigurationEditor(string text)
    {
        var root = new ConfigurationParser(new()).Parse(text);
        entries = root?.Entries ?? [];
        isNew = string.IsNullOrWhiteSpace(text);
        lines = isNew ? [] : [.. text.TrimEnd().Split('\n').Select(line => line.TrimEnd('\r'))];

        // "{a: 1, b: 2}" has no lines of its own to change.
        if (root is not null && (root.Column > 1 || lines[root.Line - 1].StartsWith('{')))
            lines = [.. Leaves(entries, "").Select(leaf => $"{leaf.Name}: {Write(leaf.Value)}")];
    }

    /// <summary>The file with the changes made: a key with a value is set, one without is taken out. New keys come last, each under its comment.</summary>
    public string Change(IReadOnlyList<ConfigurationChange> changes, Language language)
    {
        var byName = changes.ToDictionary(change => change.Name, StringComparer.Ordinal);
        var result = new StringBuilder();
        if (isNew)
            result.Append(Header.In(language)).Append('\n');

        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in Blocks())
            Append(result, block, byName, written);

        foreach (var change in changes.Where(change => change.Value is not null && written.Add(change.Name)))
            result.Append("\n# ").Append(Typography.Set(change.Comment.In(language), language)).Append('\n').Append(change.Name).Append(": ").Append(Write(change.Value!)).Append('\n');

        return result.ToString();
    }

    private static void Append(StringBuilder result, (List<string> Lines, List<(string Name, ConfigurationNode Value)> Leaves) block, Dictionary<string, ConfigurationChange> changes, HashSet<string> written)
    {
        if (!block.Leaves.Exists(leaf => changes.ContainsKey(leaf.Name)))
        {
            foreach (var line in block.Lines)
                result.Append(line).Append('\n');
            return;
        }

        foreach (var (name, value) in block.Leaves)
        {
            written.Add(name);
            if (!changes.TryGetValue(name, out var change))
                result.Append(name).Append(": ").Append(Write(value)).Append('\n');
            else if (change.Value is { } changed)
                result.Append(name).Append(": ").Append(Write(changed)).Append('\n');
        }
    }

    // The lines of each key with what is nested under it, and what stands between: comments, empty lines.
    private IEnumerable<(List<string> Lines, List<(string Name, ConfigurationNode Value)> Leaves)> Blocks()
    {
        var next = 0;
        var owned = new ConfigurationParser(new()).Parse(string.Join('\n', lines))?.Entries ?? [];
        foreach (var (key, value) in owned)
        {
            if (key.Line - 1 > next)
                yield return (lines[next..(key.Line - 1)], []);

            var end = key.Line;
            while (end < lines.Count && (lines[end].StartsWith(' ') || lines[end].StartsWith('-')))
                end++;

            yield return (lines[(key.Line - 1)..end], [.. Leaves([(key, value)], "")]);
            next = end;
        }

        if (next < lines.Count)
            yield return (lines[next..], []);
    }

    private static IEnumerable<(string Name, ConfigurationNode Value)> Leaves(IEnumerable<(ConfigurationNode Key, ConfigurationNode Value)> entries, string prefix)
    {
        foreach (var (key, value) in entries)
        {
            var name = prefix + key.Text;
            if (value.Entries is { } nested && name is not ConfigurationKeys.Rules)
            {
                foreach (var leaf in Leaves(nested, name + "."))
                    yield return leaf;
            }
            else
            {
                yield return (name, value);
            }
        }
    }

    private static string Write(SettingValue value) => value.Text is ['[', ..] ? $"[{string.Join(", ", value.Items.Select(Quote))}]" : Quote(value.Text);

    private static string Write(ConfigurationNode value) => value switch
    {
        { Items: { } items } => $"[{string.Join(", ", items.Select(Write))}]",
        { Entries: { } nested } => $"{{{string.Join(", ", nested.Select(entry => $"{Quote(entry.Key.Text!)}: {Write(entry.Value)}"))}}}",
        _ => Quote(value.Text ?? ""),
    };

    // Plain only where YAML cannot take it for anything else.
    private static string Quote(string text)
    {
        var isPlain = text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '/' or '.')
            && text is not ("null" or "yes" or "no" or "on" or "off" or "y" or "n");
        return isPlain ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
