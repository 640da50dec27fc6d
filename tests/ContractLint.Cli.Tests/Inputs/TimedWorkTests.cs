using ContractLint.Cli.Inputs;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests.Inputs;

public sealed class TimedWorkTests
{
    [Fact]
    public void What_comes_in_time_is_handed_over() =>
        TimedWork.Run(_ => 42, TimeSpan.FromMinutes(1), CancellationToken.None).ShouldBe(42);

    [Fact]
    public void Work_that_never_ends_and_does_not_listen_is_given_up() =>
        Should.Throw<OperationCanceledException>(() => TimedWork.Run(_ => Forever(), TimeSpan.FromMilliseconds(1), CancellationToken.None));

    [Fact]
    public void A_fault_is_the_callers() =>
        Should.Throw<InvalidCastException>(() => TimedWork.Run<int>(_ => throw new InvalidCastException(), TimeSpan.FromMinutes(1), CancellationToken.None));

    private static int Forever()
    {
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }
}
