using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Intake;

/// <summary>What tests of the intake share: Core on fakes, and a way to report something.</summary>
public abstract class IntakeTests
{
    private protected static readonly Place Bank = new(150, -1040, 29);

    private protected CoreHarness Core { get; } = new();

    private protected IReadOnlyCollection<Call> Calls => Core.Root.Repository.Calls;

    /// <summary>Creates an alert of a server script, at the bank.</summary>
    private protected static CallRequest Alert(string title, string code) => new()
    {
        Surface = "ps-dispatch",
        Kind = "alert",
        Trust = TrustLevel.Server,
        Caller = new Caller(null, "Witness", true),
        Title = title,
        Text = title,
        Code = code,
        Place = Bank,
        IsAutomatic = true,
    };

    /// <summary>Reports something and runs one tick.</summary>
    private protected IntakeResult Take(CallRequest request)
    {
        var result = Core.Root.Intake.Take(request);
        Core.Root.Advance();
        return result;
    }
}
