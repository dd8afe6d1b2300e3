using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>Finds the units that a v2 request names. Units that are not logged in are ignored.</summary>
internal static class V2UnitFinder
{
    private static readonly string[] OnCreate = ["communityUserIds", "accounts", "roblox", "discord"];

    private static readonly string[] OnState = ["communityUserId", "communityUserIds", "roblox", "discord", "accountUuid", "identIds"];
    private static readonly string[] OnAttach = ["groupName", .. OnState];
    private static readonly string[] OnLocation = ["communityUserId", "roblox", "discord"];

    /// <summary>The units of a new call. One of the properties is required, but it may be empty.</summary>
    public static IReadOnlyList<int> ForCreate(StrictFieldReader fields, UnitFinder missing)
    {
        RequireOne(fields, OnCreate);
        return
        [
            .. missing.ByCommunityUserIds(fields.Texts("communityUserIds") ?? [])
                .Union(missing.SelectedByAccounts(fields.Texts("accounts") ?? []))
                .Union(missing.ByRoblox(fields.Ids("roblox") ?? []))
                .Union(missing.ByDiscord(fields.Ids("discord") ?? [])),
        ];
    }

    /// <summary>The units to attach or detach.</summary>
    public static IReadOnlyList<int> ForAttach(StrictFieldReader fields, UnitFinder missing)
    {
        RequireOne(fields, OnAttach);
        return [.. missing.ByGroup(fields.Text("groupName") ?? "").Union(ByTargets(fields, missing))];
    }

    /// <summary>The units whose panic or status changes.</summary>
    public static IReadOnlyList<int> ForState(StrictFieldReader fields, UnitFinder missing)
    {
        RequireOne(fields, OnState);
        return ByTargets(fields, missing);
    }

    /// <summary>The units of one location update.</summary>
    public static IReadOnlyList<int> ForLocation(StrictFieldReader fields, UnitFinder missing)
    {
        RequireOne(fields, OnLocation);
        return
        [
            .. missing.ByCommunityUserIds(One(fields.Text("communityUserId")))
                .Union(missing.ByRoblox(fields.Ids("roblox") ?? []))
                .Union(missing.ByDiscord(fields.Ids("discord") ?? [])),
        ];
    }

    private static List<int> ByTargets(StrictFieldReader fields, UnitFinder missing) =>
    [
        .. missing.ByCommunityUserIds(One(fields.Text("communityUserId")))
            .Union(missing.ByCommunityUserIds(fields.Texts("communityUserIds") ?? []))
            .Union(missing.ByRoblox(fields.Ids("roblox") ?? []))
            .Union(missing.ByDiscord(fields.Ids("discord") ?? []))
            .Union(missing.ByAccounts(One(fields.Text("accountUuid"))))
            .Union(missing.ByIdents(fields.Ints("identIds") ?? [])),
    ];

    private static void RequireOne(StrictFieldReader fields, string[] names)
    {
        if (!names.Any(fields.Has)) fields.Refuse("One of the fields " + string.Join(", ", names.Select(name => "'" + name + "'")) + " is required.");
    }

    private static string[] One(string? value) => value is null ? [] : [value];
}
