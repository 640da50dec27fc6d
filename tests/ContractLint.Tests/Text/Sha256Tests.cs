using System.Security.Cryptography;
using System.Text;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Text;

public sealed class Sha256Tests
{
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void The_examples_of_the_standard_hold(string text, string digest) =>
        Convert.ToHexStringLower(Sha256.HashData(Encoding.UTF8.GetBytes(text))).ShouldBe(digest);

    [Fact]
    public void It_is_the_digest_of_the_framework() =>
        Gen.Byte.Array[0, 300].Sample(bytes => Sha256.HashData(bytes).ShouldBe(SHA256.HashData(bytes)));
}
