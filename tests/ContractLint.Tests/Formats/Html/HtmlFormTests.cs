using System.Text;
using ContractLint.Formats;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Html;

public sealed class HtmlFormTests
{
    [Theory]
    [InlineData("<input type=checkbox checked> Sur site", "☒ Sur site")]
    [InlineData("<input type=checkbox>Sur site", "☐ Sur site")]
    [InlineData("Oui<input type='Radio' checked>Non<input type=radio>", "Oui ☒ Non ☐")]
    [InlineData("Prix :<input value=' 4 500 euros'>hors taxes", "Prix : 4 500 euros hors taxes")]
    [InlineData("Prix : <input type=hidden value=9><input type=password value=9><input type=submit value=Envoyer><input type=file>", "Prix :")]
    [InlineData("<textarea>Un\ndeux</textarea>", "Un\ndeux")]
    [InlineData("<select><option>France<option selected>Belgique</select>", "Belgique")]
    [InlineData("<select><option>France<option>Belgique</select>", "France")]
    [InlineData("<select multiple><optgroup><option selected>français</optgroup><option>anglais</select>", "☒ français\n☐ anglais")]
    [InlineData("<select size=3><option>français<option>anglais</select>", "")]
    [InlineData("<input type=checkbox checked> a<b> b</b><input value=c> d", "☒ a b c d")]
    public void A_form_says_what_it_shows(string form, string expected) => Text($"<html><body><p>{form}</p>").ShouldBe(expected);

    [Fact]
    public void A_form_of_a_mail_says_what_it_shows_and_keeps_quiet_of_what_it_hides() =>
        HtmlText("<p><input type=checkbox checked> Sur site</p><div style='display:none'><input value=secret></div>").ShouldBe("☒ Sur site");

    private static string Text(string html) => DocumentReaders.Read(Encoding.UTF8.GetBytes(html), "page.html", ReadingOptions.Default, TestContext.Current.CancellationToken).Tree.Text.ToString();

    private static string HtmlText(string body)
    {
        var mail = $"From: a@exemple.fr\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>{body}</body></html>";
        var text = DocumentReaders.Read(Encoding.UTF8.GetBytes(mail), "m.eml", ReadingOptions.Default, TestContext.Current.CancellationToken).Tree.Text.ToString();
        return text[(text.LastIndexOf('\n') + 1)..];
    }
}
