using System.Text;
using System.Text.Json;
using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed class RecordsTests
{
    [Fact]
    public void Every_line_is_answered_in_order()
    {
        using var shell = new Shell();
        var result = shell.RunWith(
            """
            {"id": "7", "text": "The Provider shall not work for a competitor.", "unit": "clause", "kind": "contract", "language": "en", "side": "provider"}
            {"id": 8, "text": "Rien à dire.", "language": "fr"}
            """,
            "lint",
            "--records",
            "-");

        result.Code.ShouldBe(1);
        result.OutputLines.ShouldBe(
        [
            """{"id":"7","language":"en","kind":"contract","diagnostics":[{"ruleId":"CL3001","severity":"error","message":{"en":"The Provider may not work for competitors ('shall not work for a competitor').","fr":"Le Prestataire s'interdit de travailler pour des concurrents («\u00A0shall not work for a competitor\u00A0»)."},"start":13,"end":44,"party":"provider","source":"rule","fingerprint":"CL3001000000001f"}],"clauses":[{"kind":"non-compete","start":0,"end":45}]}""",
            """{"id":8,"language":"fr","kind":"contract","diagnostics":[],"clauses":[]}""",
        ]);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"text": "no id"}""")]
    [InlineData("""{"id": "1"}""")]
    [InlineData("""{"id": "1", "text": 5}""")]
    [InlineData("""{"id": [], "text": "x"}""")]
    [InlineData("""{"id": "1", "text": "x", "kind": "poem"}""")]
    [InlineData("""{"id": "1", "text": "x", "unit": "page"}""")]
    [InlineData("""{"id": "1", "text": "half \ud800 pair"}""")]
    [InlineData("""{"id": "\udc00", "text": "x"}""")]
    [InlineData("""{"id": "1", "text": "[crash]"}""")]
    public void A_bad_line_is_answered_and_the_run_goes_on(string line)
    {
        using var shell = new Shell();
        var result = shell.RunWith(line + "\n" + """{"id": "2", "text": "fine"}""" + "\n", "lint", "--records", "-");

        result.Code.ShouldBe(3);
        result.Error.ShouldBeEmpty();
        result.OutputLines.Length.ShouldBe(2);
        using var refusal = JsonDocument.Parse(result.OutputLines[0]);
        refusal.RootElement.GetProperty("line").GetInt32().ShouldBe(1);
        refusal.RootElement.GetProperty("error").GetString().ShouldNotBeNullOrWhiteSpace();
        result.OutputLines[1].ShouldStartWith("""{"id":"2",""");
    }

    [Theory]
    [InlineData("--output", "answers.jsonl")]
    [InlineData("--format", "pretty")]
    [InlineData("--format", "json")]
    public void An_option_that_records_cannot_follow_is_refused(string option, string value)
    {
        using var shell = new Shell();
        var result = shell.RunWith("""{"id": "1", "text": "fine"}""", "lint", "--records", "-", option, value);
        result.Code.ShouldBe(2);
        result.Output.ShouldBeEmpty();
        result.ErrorLines.ShouldHaveSingleItem().ShouldContain($"leave out {option}");

        shell.RunWith("""{"id": "1", "text": "fine"}""", "lint", "--records", "-", "--format", "jsonl").Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    public void An_id_is_a_string_or_a_number(string id)
    {
        using var shell = new Shell();
        shell.RunWith($$"""{"id": {{id}}, "text": "x"}""", "lint", "--records", "-").Output
            .ShouldBe("""{"line":1,"error":"the field 'id' must be a string or a number"}""" + "\n");
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_a_bad_line()
    {
        using var shell = new Shell();
        byte[] input = [.. """{"id": "1", "text": "caf"""u8, 0xE9, .. "\"}\n"u8];
        var result = shell.RunWith(input, CancellationToken.None, "lint", "--records", "-");

        result.Code.ShouldBe(3);
        result.OutputLines.Length.ShouldBe(1);
        result.OutputLines[0].ShouldContain("\"line\":1");
    }

    [Fact]
    public void A_byte_order_mark_and_a_last_line_without_end_are_fine()
    {
        using var shell = new Shell();
        var result = shell.RunWith("\uFEFF{\"id\":\"1\",\"text\":\"a\"}\r\n{\"id\":\"2\",\"text\":\"b\"}", "lint", "--records", "-", "--fail-on", "never");

        result.Code.ShouldBe(0);
        result.OutputLines.Length.ShouldBe(2);
    }

    [Fact]
    public void A_long_line_is_read_whole()
    {
        using var shell = new Shell();
        var text = new string('a', 500_000) + " shall not work for a competitor";
        var result = shell.RunWith($$"""{"id":"1","text":"{{text}}"}""", "lint", "--records", "-");

        result.Code.ShouldBe(1);
        result.Output.ShouldContain("\"start\":500001,");
    }

    [Fact]
    public void Records_come_from_a_file_as_well()
    {
        using var shell = new Shell();
        shell.Run("lint", "--records", shell.Write("in.jsonl", """{"id":"1","text":"a"}""")).OutputLines.Length.ShouldBe(1);
        var missing = shell.Run("lint", "--records", shell.PathOf("none.jsonl"));
        missing.Code.ShouldBe(3);
        missing.ErrorLines.ShouldBe(["contractlint: none.jsonl: there is no such file."]);
    }

    [Fact]
    public void Every_severity_is_answered_unless_a_lowest_one_is_asked_for()
    {
        using var shell = new Shell();
        const string Line = """{"id":"1","text":"as soon as possible"}""";
        shell.RunWith(Line, "lint", "--records", "-").Output.ShouldContain("CL8001");
        shell.RunWith(Line, "lint", "--records", "-", "--min-severity", "warning").Output.ShouldNotContain("CL8001");
    }

    [Fact]
    public void The_environment_changes_nothing()
    {
        using var shell = new Shell();
        const string Line = """{"id":"1","text":"as soon as possible"}""";
        var plain = shell.RunWith(Line, "lint", "--records", "-");
        shell.With("LANG", "fr_FR.UTF-8").RunWith(Line, "lint", "--records", "-").Output.ShouldBe(plain.Output);
        Encoding.UTF8.GetByteCount(plain.Output).ShouldBeGreaterThan(0);
    }
}
