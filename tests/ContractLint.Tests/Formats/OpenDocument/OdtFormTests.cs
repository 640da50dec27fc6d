using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.OpenDocument.OdtFile;

namespace ContractLint.Tests.Formats.OpenDocument;

public sealed class OdtFormTests
{
    private const string Word = "vnd.oasis.opendocument.field.";

    [Theory]
    [InlineData("<form:checkbox form:id='c' form:state='checked' form:current-state='checked'/>", "☒ Sur site")]
    [InlineData("<form:checkbox form:id='c' form:state='checked' form:current-state='unchecked'/>", "☐ Sur site")]
    [InlineData("<form:checkbox form:id='c'/>", "☐ Sur site")]
    [InlineData("<form:checkbox form:id='c' form:label='oui' form:current-state='checked'/>", "☒ oui Sur site")]
    [InlineData("<form:radio form:id='c' form:current-selected='true'/>", "☒ Sur site")]
    [InlineData("<form:text form:id='c' form:value='100' form:current-value='4 500 euros'/>", "4 500 euros Sur site")]
    [InlineData("<form:textarea form:id='c' form:value='sous huit jours'><text:p>autre</text:p></form:textarea>", "sous huit jours Sur site")]
    [InlineData("<form:listbox form:id='c' form:dropdown='true'><form:option form:label='un'/><form:option form:label='deux' form:selected='true'/></form:listbox>", "deux Sur site")]
    [InlineData("<form:listbox form:id='c'><form:option form:label='un' form:current-selected='true'/><form:option form:label='deux' form:selected='true'/></form:listbox>", "☒ un\n☐ deux Sur site")]
    [InlineData("<form:password form:id='c' form:current-value='secret'/>", "Sur site")]
    [InlineData("<form:button form:id='c' form:label='Envoyer'/>", "Sur site")]
    public void A_field_stands_where_the_text_shows_it(string field, string expected) =>
        new OdtFile($"<office:forms><form:form>{field}<form:hidden form:id='d' form:value='jeton'/></form:form></office:forms>" + P("<draw:control text:anchor-type='as-char' draw:control='c'/> Sur site")).Text().Trim().ShouldBe(expected);

    [Fact]
    public void A_field_that_hangs_beside_the_text_is_kept_apart_from_its_words() =>
        new OdtFile("<office:forms><form:form><form:checkbox form:id='c'/></form:form></office:forms>" + P("<draw:control text:anchor-type='char' draw:control='c'/>Sur site")).Text().ShouldBe("☐ Sur site");

    [Theory]
    [InlineData("FORMCHECKBOX", "<field:param field:name='Checkbox_Checked' field:value='true'/>", "☒ net")]
    [InlineData("FORMCHECKBOX", "", "☐ net")]
    [InlineData("FORMDROPDOWN", "<field:param field:name='Dropdown_ListEntry' field:value='30'/><field:param field:name='Dropdown_ListEntry' field:value='90'/><field:param field:name='Dropdown_Selected' field:value='1'/>", "90 net")]
    [InlineData("FORMDROPDOWN", "<field:param field:name='Dropdown_Selected' field:value='7'/>", " net")]
    [InlineData("FORMTEXT", "", " net")]
    public void A_field_of_Words_kind_shows_its_state(string type, string parameters, string expected) =>
        new OdtFile(P($"<field:fieldmark field:type='{Word}{type}'>{parameters}</field:fieldmark><text:s/>net")).Text().ShouldBe(expected);
}
