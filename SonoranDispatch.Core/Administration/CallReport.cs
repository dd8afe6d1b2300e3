using System.Globalization;

namespace SonoranDispatch.Administration;

/// <summary>Reports the closed calls of the last days by kind and by department, how many had no responder, and how fast units were there.</summary>
/// <param name="days">The counts.</param>
public sealed class CallReport(DailyCounts days)
{
    /// <summary>How many days are reported unless the owner says so.</summary>
    public const int UsualDays = 7;

    /// <summary>The lines of the report.</summary>
    /// <param name="word">How many days, as typed. Null for <see cref="UsualDays"/>.</param>
    public IReadOnlyList<string> Lines(string? word)
    {
        var count = UsualDays;
        if (word is not null && (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out count) || count is < 1 or > DailyCounts.MostDays))
            return ["\"" + word + "\" is not a number of days from 1 to " + Number(DailyCounts.MostDays) + "."];

        var (sum, today) = (days.Of(count), days.Today);
        var period = count == 1 ? "today (" + Date(today) + ", UTC)" : "in the last " + Number(count) + " days (" + Date(today.AddDays(1 - count)) + " to " + Date(today) + ", UTC)";
        if (sum.All.Calls == 0) return ["No calls were closed " + period + "."];

        return
        [
            "Calls closed " + period + ": " + Row(sum.All),
            .. Rows("By kind:", sum.Kinds),
            .. Rows("By department:", sum.Departments),
            "Times run from the report to the first unit: the median, then what 90 of 100 did not exceed, each to the end of its step (5 s at first, 5 min after 15 min).",
        ];
    }

    private static IEnumerable<string> Rows(string heading, Dictionary<string, CallCounts> table) =>
        [heading, .. table.OrderByDescending(pair => pair.Value.Calls).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => "  " + pair.Key + ": " + Row(pair.Value))];

    private static string Row(CallCounts counts) =>
        Number(counts.Calls) + (counts.Calls == 1 ? " call, " : " calls, ") + Number(counts.Unanswered) + " unanswered; en route " + Times(counts.ToEnRoute) + "; on scene " + Times(counts.ToOnScene);

    private static string Times(DurationHistogram times) => times.Percentile(50) is { } median && times.Percentile(90) is { } most ? Duration(median) + " / " + Duration(most) : "never";

    private static string Duration(int seconds)
    {
        if (seconds == int.MaxValue) return "over " + Duration(DurationHistogram.Most);

        var time = TimeSpan.FromSeconds(seconds);
        return time.ToString(time.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);
    }

    private static string Date(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
