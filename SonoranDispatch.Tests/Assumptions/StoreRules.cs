using CitizenFX.Core.Native;
using SonoranDispatch.Tests.StandIn;
using StandIn;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>Assumptions about the store behind SetResourceKvp and its no-sync variants. Source: citizen-resources-core, ResourceKvpScriptFunctions.</summary>
public sealed class StoreRules : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kvp").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AFlushedWriteSurvivesAPowerCutAndAnUnflushedOneDoesNot()
    {
        using (var scene = Open(() =>
        {
            Set("SET_RESOURCE_KVP_NO_SYNC", "a", "1");
            Set("FLUSH_RESOURCE_KVP");
            Set("SET_RESOURCE_KVP_NO_SYNC", "b", "2");
        }))
        {
            Assert.Equal(1, scene.Server.Store.UnflushedWrites);
            scene.Server.PowerCut();
        }

        Assert.Equal("1/null", Read("a", "b"));
    }

    /// <summary>RocksDB writes its log in order, so a synced write also makes all earlier writes durable.</summary>
    [Fact]
    public void ASyncedWriteMakesTheOnesBeforeItSafe()
    {
        using (var scene = Open(() =>
        {
            Set("SET_RESOURCE_KVP_NO_SYNC", "a", "1");
            Set("SET_RESOURCE_KVP", "b", "2");
        }))
        {
            scene.Server.PowerCut();
        }

        Assert.Equal("1/2", Read("a", "b"));
    }

    [Fact]
    public void ADeletedKeyStaysDeleted()
    {
        using (Open(() =>
        {
            Set("SET_RESOURCE_KVP", "a", "1");
            Set("SET_RESOURCE_KVP", "b", "2");
            Set("DELETE_RESOURCE_KVP", "a");
        }))
        {
        }

        Assert.Equal("null/2", Read("a", "b"));
    }

    [Fact]
    public void KeysAreFoundByPrefixInOrder()
    {
        var keys = new List<string>();
        using var scene = Open(() =>
        {
            foreach (var key in new[] { "call:2", "other", "call:1" }) Set("SET_RESOURCE_KVP_NO_SYNC", key, "x");
            var search = ProbeScript.Call<int>("START_FIND_KVP", "call:");
            while (ProbeScript.Call<string>("FIND_KVP", search) is { } key) keys.Add(key);
            Set("END_FIND_KVP", search);
        });
        Assert.Equal(["call:1", "call:2"], keys);
    }

    /// <summary>ResourceKvpScriptFunctions.cpp: search handles come from a fixed-size table, and only END_FIND_KVP frees them.</summary>
    [Fact]
    public void ThereAre64SearchesAndOnlyEndingOneGivesItBack()
    {
        var handles = new List<int>();
        using var scene = Open(() =>
        {
            for (var count = 0; count < 65; count++) handles.Add(ProbeScript.Call<int>("START_FIND_KVP", ""));
            Set("END_FIND_KVP", handles[7]);
            handles.Add(ProbeScript.Call<int>("START_FIND_KVP", ""));
        });
        Assert.All(handles[..64], handle => Assert.True(handle >= 0));
        Assert.Equal(-1, handles[64]);
        Assert.True(handles[65] >= 0);
    }

    [Fact]
    public void ARecordTornAtTheEndIsLeftOut()
    {
        using (Open(() =>
        {
            Set("SET_RESOURCE_KVP", "a", "1");
            Set("SET_RESOURCE_KVP", "b", "2");
        }))
        {
        }

        var path = Path.Combine(_folder, "kvp.journal");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^1]);
        Assert.Equal("1/null", Read("a", "b"));
    }

    [Fact]
    public void EachResourceHasKeysOfItsOwn()
    {
        using var scene = Open(() => Set("SET_RESOURCE_KVP", "a", "1"));
        string? seen = "unread";
        scene.Server.StartScript("other", () => new ProbeScript(_ => seen = ProbeScript.Call<string>("GET_RESOURCE_KVP_STRING", "a")));
        Assert.Null(seen);
    }

    private static void Set(string native, params InputArgument[] arguments) => Function.Call((Hash)Joaat.Hash(native), arguments);

    private GameServerHarness Open(Action script) => new(_ => script(), options => options with { DataFolder = _folder });

    private string Read(string first, string second)
    {
        var read = "";
        using var scene = Open(() => read = (ProbeScript.Call<string>("GET_RESOURCE_KVP_STRING", first) ?? "null") + "/" + (ProbeScript.Call<string>("GET_RESOURCE_KVP_STRING", second) ?? "null"));
        return read;
    }
}
