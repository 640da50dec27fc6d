using System.Text;
using ContractLint.Cli.Commands;

namespace ContractLint.Fuzz.Targets;

/// <summary>Records, one a line: each is read or refused in one sentence, and no line is lost.</summary>
internal sealed class RecordTarget : IFuzzTarget
{
    private const int LongestLine = 5_000;

    private static readonly ByteMutator Mutator = new([.. ((string[])["{", "}", "[", "]", "\"", "\\", "\\u0000", "\\ud800", "\\udc00\\ud800", ":", ",", "null", "true", "1e999", "-0", "\n", "\r\n", "\uFEFF", "\"text\":", "\"id\":", "\"kind\":\"brief\",", "\"unit\":\"clause\",", "\"side\":\"client\",", "\u0000"]).Select(Encoding.UTF8.GetBytes)]);

    public string Name => "jsonl";

    public IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. ((string[])[
            "{\"id\": \"1\", \"text\": \"The Consultant shall not compete with the Client.\"}\n{\"id\": 7, \"text\": \"Hello.\", \"kind\": \"brief\", \"language\": \"en\"}\n",
            "{\"id\": 1.5e3, \"text\": \"Le Prestataire s'interdit toute concurrence.\", \"unit\": \"clause\", \"side\": \"client\", \"language\": \"fr\"}",
            "not json\n\n{\"id\": null}\n{\"id\": \"é\\u00e9\", \"text\": \"\"}\n"]).Select(Encoding.UTF8.GetBytes),
    ];

    public byte[] Mutate(byte[] input, IReadOnlyList<byte[]> corpus, Random random) => Mutator.Change(input, corpus, random);

    public string Try(byte[] input)
    {
        var answers = new SortedSet<string>(StringComparer.Ordinal);
        var number = 0L;
        foreach (var line in LineReader.Read(new MemoryStream(input), LongestLine))
        {
            if (line.Number != ++number)
                throw new PropertyException($"line {line.Number} came after {number - 1}");
            answers.Add(line.Bytes is { } bytes ? AnswerTo(bytes) : "too long");
        }

        var lines = input.Count(character => character == '\n') + (input.Length > 0 && input[^1] != '\n' ? 1 : 0);
        if (number != lines)
            throw new PropertyException($"{number} of {lines} lines were answered");
        return string.Join(',', answers);
    }

    private static string AnswerTo(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var record = Record.Parse(bytes);
            return $"{record.IsClause} {record.Kind} {record.Language} {record.Side} {record.Text.Length > 0}";
        }
        catch (InvalidDataException refusal)
        {
            return refusal.Message.Contains('\n', StringComparison.Ordinal) ? throw new PropertyException("a refusal of several lines") : refusal.Message;
        }
    }
}
