using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>The ways in which v2 requests name units. Whoever is not logged in is passed over.</summary>
internal static class V2Targets
{
    private static readonly string[] OnCreate = ["communityUserIds", "accounts", "roblox", "discord"];

    private static readonly string[] OnAttach =
    [
        "groupName", "communityUserId", "communityUserIds", "roblox", "discord", "accountUuid", "identIds",
    ];

    /// <summary>The units of a new call. One of the properties must be there; it may be empty.</summary>
    public static IReadOnlyList<int> ForCreate(Fields fields, UnitSearch search)
    {
        RequireOne(fields, OnCreate);
        return
        [
            .. search.ByCommunityUserIds(fields.Texts("communityUserIds") ?? [])
                .Union(search.ByAccounts(fields.Texts("accounts") ?? []))
                .Union(search.ByRoblox(fields.Ids("roblox") ?? []))
                .Union(search.ByDiscord(fields.Ids("discord") ?? [])),
        ];
    }

    /// <summary>The units to attach or detach.</summary>
    public static IReadOnlyList<int> ForAttach(Fields fields, UnitSearch search)
    {
        RequireOne(fields, OnAttach);
        return
        [
            .. search.ByGroup(fields.Text("groupName") ?? "")
                .Union(search.ByCommunityUserIds(One(fields.Text("communityUserId"))))
                .Union(search.ByCommunityUserIds(fields.Texts("communityUserIds") ?? []))
                .Union(search.ByRoblox(fields.Ids("roblox") ?? []))
                .Union(search.ByDiscord(fields.Ids("discord") ?? []))
                .Union(search.ByAccounts(One(fields.Text("accountUuid"))))
                .Union(search.ByIdents(fields.Ints("identIds") ?? [])),
        ];
    }

    private static void RequireOne(Fields fields, string[] names)
    {
        if (!names.Any(fields.Has)) fields.Refuse("One of the fields " + string.Join(", ", names.Select(name => "'" + name + "'")) + " is required.");
    }

    private static string[] One(string? value) => value is null ? [] : [value];
}
