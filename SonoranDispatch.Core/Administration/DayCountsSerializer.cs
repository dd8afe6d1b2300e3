using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Administration;

/// <summary>Writes and reads the record of one day. Of the times only the steps that have any are written.</summary>
internal static class DayCountsSerializer
{
    private const int Version = 1;

    public static string Write(DayCounts day) => new JObject
    {
        ["v"] = Version,
        ["all"] = Counts(day.All),
        ["kinds"] = Table(day.Kinds),
        ["departments"] = Table(day.Departments),
    }.ToString(Formatting.None);

    /// <summary>Reads a record.</summary>
    /// <returns>Null if it cannot be read, or another release wrote it in another form.</returns>
    public static DayCounts? Read(string text)
    {
        try
        {
            if (JToken.Parse(text) is not JObject record || (int?)record["v"] != Version) return null;

            var day = new DayCounts();
            ReadCounts(record["all"], day.All);
            ReadTable(record["kinds"], day.Kinds);
            ReadTable(record["departments"], day.Departments);
            return day;
        }
        catch (Exception broken) when (broken is JsonException or FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            return null;
        }
    }

    private static JObject Table(Dictionary<string, CallCounts> table) => new(table.Select(pair => new JProperty(pair.Key, Counts(pair.Value))));

    private static JArray Counts(CallCounts counts) => [counts.Calls, counts.Unanswered, Steps(counts.ToEnRoute), Steps(counts.ToOnScene)];

    private static JObject Steps(DurationHistogram times) => new(Enumerable.Range(0, DurationHistogram.Steps)
        .Where(step => times[step] > 0)
        .Select(step => new JProperty(step.ToString(CultureInfo.InvariantCulture), times[step])));

    private static void ReadTable(JToken? token, Dictionary<string, CallCounts> into)
    {
        if (token is not JObject table) return;

        foreach (var property in table.Properties()) ReadCounts(property.Value, into[property.Name] = new CallCounts());
    }

    private static void ReadCounts(JToken? token, CallCounts into)
    {
        if (token is not JArray { Count: 4 } counts) return;

        into.AddCalls((int)counts[0], (int)counts[1]);
        ReadSteps(counts[2], into.ToEnRoute);
        ReadSteps(counts[3], into.ToOnScene);
    }

    private static void ReadSteps(JToken token, DurationHistogram into)
    {
        if (token is not JObject steps) return;

        foreach (var property in steps.Properties()) into.AddTo(int.Parse(property.Name, NumberStyles.None, CultureInfo.InvariantCulture), (int)property.Value);
    }
}
