namespace StandIn.Mono;

/// <summary>JSON by what each framework has built in, so that no library of the runner's stands in front of one the resource brings.</summary>
internal static class Json
{
#if NETFRAMEWORK
    internal static string Write(object value) => new System.Web.Script.Serialization.JavaScriptSerializer { MaxJsonLength = int.MaxValue }.Serialize(value);

    internal static ManifestFile Read(string json) => new System.Web.Script.Serialization.JavaScriptSerializer().Deserialize<ManifestFile>(json);
#else
    internal static string Write(object value) => System.Text.Json.JsonSerializer.Serialize(value);

    internal static ManifestFile Read(string json) => System.Text.Json.JsonSerializer.Deserialize<ManifestFile>(json) ?? new ManifestFile();
#endif
}
