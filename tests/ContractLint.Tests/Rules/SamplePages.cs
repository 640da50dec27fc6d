namespace ContractLint.Tests.Rules;

/// <summary>A small sound page that tests spoil one line at a time.</summary>
internal static class SamplePages
{
    public const string NonCompete =
        """
        ---
        id: CL3001
        name: non-compete
        group: core            # reasons to refuse
        severity: error
        freelance: warning
        applies: brief, contract
        span: clause
        guards: G1 G2 G16
        beats: CL3004
        parameters:
          nonCompete.maxMonths: 0
        ---

        # CL3001 · Non-compete clause · Clause de non-concurrence

        ## Message
        - EN: {party} may not work for competitors ("{term}").
        - FR: {party} s'interdit de travailler pour des concurrents (« {term} »).

        ## Why
        - EN: Trade is free;
          a restriction must be limited.
        - FR: Le commerce est libre ; une restriction doit être limitée.

        ## Advice
        - EN: Decline the clause.
        - FR: Refusez la clause.

        ## Reply
        - EN: Would confidentiality do?
        - FR: La confidentialité suffirait-elle ?

        ## Reply instead when profile.insurance is set
        - EN: My certificate is attached.
        - FR: Mon attestation est jointe.

        ## Phrases

        ```phrases fr
        # the classic
        <provider> <forbid> ..12 concurren*
        ```

        ```phrases en severity=warning name=near-miss
        <provider> <forbid> ..12 compet*
        ```

        ```unless fr clause
        à concurrence de
        ```

        ## Examples

        ```flag fr contract
        Le Prestataire [|s'interdit de travailler pour un concurrent|].
        ```
        ```flag fr
        Il [|ne concurrence pas|] la Société.
        ```
        ```flag fr
        [|Aucun concurrent|] ne sera servi.
        ```
        ```pass fr
        Le marché est concurrentiel.
        ```
        ```pass fr brief
        Une analyse de la concurrence.
        ```
        ```pass fr
        À concurrence de 5 000 €.
        ```
        ```flag en severity=info
        The Supplier [|shall not compete|].
        ```
        ```flag en
        It [|may not serve competitors|].
        ```
        ```flag en
        [|No competing business|] is allowed.
        ```
        ```pass en
        Competitive pricing.
        ```
        ```pass en
        A competitor analysis.
        ```
        ```pass en
        No non-compete applies.
        ```
        """;

    /// <summary>The page with those blocks under "## Phrases" instead of its own.</summary>
    public static string WithPhrases(string blocks)
    {
        var start = NonCompete.IndexOf("```phrases fr", StringComparison.Ordinal);
        return NonCompete[..start] + blocks + "\n\n" + NonCompete[NonCompete.IndexOf("## Examples", StringComparison.Ordinal)..];
    }

    /// <summary>The page with one line changed, and the number of that line.</summary>
    public static (string Page, int Line) Change(string line, string replacement)
    {
        var lines = NonCompete.Split('\n');
        var index = Array.FindIndex(lines, candidate => candidate.StartsWith(line, StringComparison.Ordinal));
        if (index < 0)
            throw new ArgumentException($"The sample page has no line that begins: {line}", nameof(line));

        lines[index] = replacement;
        return (string.Join("\n", lines), index + 1);
    }

    /// <summary>The page without one line, and the number that line had.</summary>
    public static (string Page, int Line) Remove(string line)
    {
        const string Gone = "\u0001";
        var (page, number) = Change(line, Gone);
        return (page.Replace(Gone + "\n", "", StringComparison.Ordinal), number);
    }
}
