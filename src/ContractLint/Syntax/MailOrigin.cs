namespace ContractLint.Syntax;

/// <summary>A place in a mail: which section of the message, and where in its text.</summary>
/// <remarks><see cref="Section"/> is numbered as mail servers do ("1", "1.2"), or "subject"; its text is decoded, and unwrapped where the mail says so ("format=flowed").</remarks>
public sealed record MailOrigin(string Section, Origin Place) : Origin
{
    public override Origin Advance(int offset) => this with { Place = Place.Advance(offset) };
}
