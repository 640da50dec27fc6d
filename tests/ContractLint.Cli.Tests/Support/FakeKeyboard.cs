using ContractLint.Cli.Hosting;

namespace ContractLint.Cli.Tests.Support;

/// <summary>Somebody who types or pastes: each text arrives at once, the next one only after a while; then the input ends.</summary>
internal sealed class FakeKeyboard(params string[] bursts) : IKeyboard
{
    private readonly Queue<Queue<string>> remaining = new(bursts.Select(burst => new Queue<string>(burst.TrimEnd('\n').Split('\n'))));

    public int KeysWaitedFor { get; private set; }

    public bool WasDiscarded { get; private set; }

    public string? ReadLine(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (remaining.TryPeek(out var burst))
        {
            if (burst.TryDequeue(out var line))
                return line;
            remaining.Dequeue();
        }

        return null;
    }

    public bool HasMore() => remaining.TryPeek(out var burst) && burst.Count > 0;

    public void Discard() => WasDiscarded = true;

    public void WaitForKey() => KeysWaitedFor++;
}
