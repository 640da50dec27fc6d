namespace ContractLint.Formats;

/// <summary>A picture that covers a page: the bytes of a JPEG, PNG, TIFF or JPEG 2000 file, and how many of its dots are an inch on the page.</summary>
public sealed record PagePicture(int Page, ReadOnlyMemory<byte> Content, int DotsPerInch);
