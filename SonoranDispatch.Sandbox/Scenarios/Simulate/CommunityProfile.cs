using SonoranDispatch.Configuration;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>What the community's CAD is like in a run, and how its owner set the resource up.</summary>
/// <param name="Dialect">What the owner wants.</param>
/// <param name="HasV1">Version 1 answers at the start.</param>
/// <param name="HasV2">Version 2 answers.</param>
/// <param name="LosesV1">Version 1 goes away in the midst, for good.</param>
/// <param name="HasOldRule">Version 2 refuses calls without units.</param>
internal sealed record CommunityProfile(CadDialect Dialect, bool HasV1, bool HasV2, bool LosesV1, bool HasOldRule)
{
    /// <summary>Whether the community lives on where version 1 goes away.</summary>
    public bool CanLoseV1 => Dialect == CadDialect.Auto && HasV2;

    /// <summary>Whether everything goes by version 1, from the beginning to the end.</summary>
    public bool IsV1Only => Dialect == CadDialect.V1 || !HasV2;

    /// <summary>Whether fields and places alike go by version 2, from the beginning to the end, and by the same budget.</summary>
    public bool UpdatesByV2 => !HasOldRule && (Dialect == CadDialect.V2 || (Dialect == CadDialect.Auto && !HasV1));

    /// <summary>One community of many.</summary>
    public static CommunityProfile Draw(Random chance) => chance.Next(20) switch
    {
        < 6 => new CommunityProfile(CadDialect.Auto, true, true, false, false),
        < 9 => new CommunityProfile(CadDialect.Auto, true, true, true, false),
        < 13 => new CommunityProfile(CadDialect.Auto, false, true, false, chance.Next(5) == 0),
        < 15 => new CommunityProfile(CadDialect.Auto, true, false, false, false),
        < 18 => new CommunityProfile(CadDialect.V2, true, true, false, chance.Next(8) == 0),
        _ => new CommunityProfile(CadDialect.V1, true, chance.Next(2) == 0, false, false),
    };
}
