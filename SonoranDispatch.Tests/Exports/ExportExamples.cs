using System.Globalization;
using CitizenFX.Core;

namespace SonoranDispatch.Tests.Exports;

/// <summary>Another server resource in C#, with the examples of docs/exports.md word for word.</summary>
public sealed class ExportExamples : BaseScript
{
    /// <summary>Runs all examples for one player.</summary>
    public ExportExamples(int player, Action<IDictionary<string, object>> last)
    {
        ArgumentNullException.ThrowIfNull(last);

        var answer = (IDictionary<string, object>)Exports["sonorandispatch"].createCall(new Dictionary<string, object>
        {
            ["kind"] = "robbery",
            ["title"] = "Bank robbery",
            ["priority"] = 1,
            ["description"] = "Silent alarm at the Fleeca bank",
            ["coords"] = new Vector3(311.2f, -283.7f, 54.2f),
        });
        if (!(bool)answer["ok"]) Debug.WriteLine(answer["error"] + ": " + answer["message"]);
        var number = Convert.ToInt32(answer["call"], CultureInfo.InvariantCulture);
        Exports["sonorandispatch"].updateCall(number, new Dictionary<string, object> { ["priority"] = 2, ["description"] = "Two masked men, one rifle" });
        Exports["sonorandispatch"].addNote(number, "They drive a black Kuruma");
        Exports["sonorandispatch"].attachUnit(number, new Dictionary<string, object> { ["unit"] = 12 });
        Exports["sonorandispatch"].detachUnit(number, new Dictionary<string, object> { ["unit"] = 12 });
        Exports["sonorandispatch"].setPrimary(number, new Dictionary<string, object> { ["unit"] = 12 }, true);
        var call = (IDictionary<string, object>)Exports["sonorandispatch"].getCall(number);
        Debug.WriteLine(call["title"] + " " + call["state"]);
        foreach (IDictionary<string, object> open in Exports["sonorandispatch"].getCalls()) Debug.WriteLine(open["call"] + " " + open["title"]);
        Exports["sonorandispatch"].closeCall(number);
        Exports["sonorandispatch"].setDuty(player, true);
        Debug.WriteLine(((bool)Exports["sonorandispatch"].isOnDuty(player)).ToString());
        var status = (IDictionary<string, object>)Exports["sonorandispatch"].getStatus();
        Debug.WriteLine(status["cad"] + " " + status["waiting"]);
        last((IDictionary<string, object>)Exports["sonorandispatch"].getCall(number));
    }
}
