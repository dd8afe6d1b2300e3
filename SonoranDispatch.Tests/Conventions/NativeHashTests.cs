using System.Globalization;
using System.Text.RegularExpressions;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>A wrong hash is a native that does nothing: each must be the one its name has.</summary>
public sealed partial class NativeHashTests
{
    public static TheoryData<string, ulong> ServerNatives => Read("SonoranDispatch.Server");

    public static TheoryData<string, ulong> ClientNatives => Read("SonoranDispatch.Client");

    [Theory]
    [MemberData(nameof(ServerNatives))]
    public void AServerNativesHashIsThatOfItsName(string name, ulong hash) => Assert.Equal(Joaat(Snake(name)), hash);

    [Theory]
    [MemberData(nameof(ClientNatives))]
    public void AClientNativesHashIsThatOfItsNameOrTheGamesFixedOne(string name, ulong hash)
    {
        var expected = hash > uint.MaxValue ? GamesOwn[name] : Joaat(Snake(name));

        Assert.Equal(expected, hash);
    }

    // The game's natives have no hash of their name; these are from the public native reference.
    private static readonly Dictionary<string, ulong> GamesOwn = new()
    {
        ["PlayerPedId"] = 0xD80958FC74E988A6,
        ["GetEntityCoords"] = 0x3FEF770D40960D5A,
        ["GetEntityHeading"] = 0xE83D4F9BA2A38914,
        ["GetEntitySpeed"] = 0xD5037BA82E12416F,
        ["IsPedMale"] = 0x6D9F5FAA7488BA46,
        ["GetVehiclePedIsIn"] = 0x9A9112A0FE9A4713,
        ["GetVehicleNumberPlateText"] = 0x7CE1CCB9B293020E,
        ["GetEntityModel"] = 0x9F47B058362C84B5,
        ["GetDisplayNameFromVehicleModel"] = 0xB215AAC32D25D019,
        ["GetGameTimer"] = 0x9CD27B0045628463,
        ["GetStreetNameAtCoord"] = 0x2EB41072B4C1E4C0,
        ["GetStreetNameFromHashKey"] = 0xD0EF8A959B8A4CB9,
        ["GetNameOfZone"] = 0xCD90657D4C30E1CA,
        ["GetLabelText"] = 0x7B5280EBA9840C72,
    };

    private static TheoryData<string, ulong> Read(string project)
    {
        var data = new TheoryData<string, ulong>();
        foreach (Match match in Member().Matches(Repository.Text(project, "NativeHash.cs")))
            data.Add(match.Groups[1].Value, ulong.Parse(match.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

        return data;
    }

    // The one-at-a-time hash (Bob Jenkins), as the platform computes it of the lower-case name.
    private static ulong Joaat(string text)
    {
        uint hash = 0;
        foreach (var letter in text.ToLowerInvariant())
        {
            hash += letter;
            hash += hash << 10;
            hash ^= hash >> 6;
        }

        hash += hash << 3;
        hash ^= hash >> 11;
        hash += hash << 15;
        return hash;
    }

    private static string Snake(string name) => Capital().Replace(name, "_$0").TrimStart('_');

    [GeneratedRegex(@"^\s+(\w+) = 0x([0-9A-F]+),", RegexOptions.Multiline)]
    private static partial Regex Member();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
