using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Cad;

/// <summary>The account and the call that the tests use.</summary>
internal static class SampleData
{
    public const string Key = "s3cret-KEY-0123456789";

    public static CadAccount Account { get; } = new() { BaseUrl = "https://cad.test", CommunityId = "community", ApiKey = Key, ServerId = 3 };

    public static CallNote Note { get; } = new("A-10", "He ran north", new DateTimeOffset(2026, 1, 2, 23, 4, 5, TimeSpan.FromHours(2)));

    public static CallDetails Details { get; } = new()
    {
        Origin = CallOrigin.Observed,
        Status = CallStatus.Active,
        Priority = 1,
        Block = "12",
        Address = "Grove Street, Davis",
        Postal = "456",
        Title = "Robbery",
        Code = "10-31",
        Description = "Two men with guns",
    };

    public static Dictionary<string, string> Map { get; } = new()
    {
        ["source"] = "sonorandispatch",
        ["uuid"] = "11111111-2222-3333-4444-555555555555",
        ["x"] = "425.1",
        ["y"] = "-979.2",
    };

    public static NewCall Call { get; } = new(Details, "Ann Other", Map, [], []);

    public static UnitLocation Location { get; } = new("player-1", "456", new Position(new Place(425.14, -979.26, 30.7), 90));

    /// <summary>The operations that both versions of the API have. Links are version 2's alone (<see cref="LinkResponseTests"/>).</summary>
    public static IReadOnlyList<CadOperation> OfBothVersions { get; } = [.. Enum.GetValues<CadOperation>().Where(operation => operation != CadOperation.Links)];

    /// <summary>Every operation by name, so that a rule for all operations is written once.</summary>
    public static IReadOnlyDictionary<CadOperation, Func<ICad, Task<CadFailure?>>> Operations { get; } =
        new Dictionary<CadOperation, Func<ICad, Task<CadFailure?>>>
        {
            [CadOperation.Create] = async cad => (await cad.CreateAsync(Call)).Failure,
            [CadOperation.CreateEmergency] = async cad => (await cad.CreateEmergencyAsync(Call)).Failure,
            [CadOperation.RemoveEmergency] = async cad => (await cad.RemoveEmergencyAsync(501)).Failure,
            [CadOperation.Edit] = async cad => (await cad.EditAsync(501, new CallEdit(new() { Title = "Fire" }))).Failure,
            [CadOperation.SetPrimary] = async cad => (await cad.SetPrimaryAsync(501, 12, true)).Failure,
            [CadOperation.Move] = async cad => (await cad.MoveAsync(501, Map)).Failure,
            [CadOperation.AddNote] = async cad => (await cad.AddNoteAsync(501, Note)).Failure,
            [CadOperation.Attach] = async cad => (await cad.AttachAsync(501, new UnitTarget("player-1"))).Failure,
            [CadOperation.Detach] = async cad => (await cad.DetachAsync(new UnitTarget("player-1"))).Failure,
            [CadOperation.Close] = async cad => (await cad.CloseAsync([501])).Failure,
            [CadOperation.UnitPanic] = async cad => (await cad.SetPanicAsync(new UnitTarget("player-1"), true)).Failure,
            [CadOperation.UnitStatus] = async cad => (await cad.SetStatusAsync(new UnitTarget("player-1"), 3)).Failure,
            [CadOperation.UnitLocations] = async cad => (await cad.SetLocationsAsync([Location])).Failure,
            [CadOperation.ReadCalls] = async cad => (await cad.ReadCallsAsync(10)).Failure,
            [CadOperation.ReadUnits] = async cad => (await cad.ReadUnitsAsync()).Failure,
            [CadOperation.ReadVersion] = async cad => (await cad.ReadVersionAsync()).Failure,
        };
}
