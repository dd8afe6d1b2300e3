using SonoranDispatch.Locales;

namespace SonoranDispatch.Compatibility;

/// <summary>Builds the text of an alert: its own text, then the known details of vehicle, weapon, camera and phone.</summary>
/// <param name="locale">The texts.</param>
internal sealed class AlertDescriptionBuilder(Locale locale)
{
    /// <summary>Returns the text; the title if the alert has nothing else.</summary>
    public string TextOf(CompatAlert alert)
    {
        var facts = new List<string>();
        var vehicle = (alert.Colour + " " + alert.Model).Trim();
        Add(facts, TextKeys.AlertFactVehicle, vehicle);
        Add(facts, TextKeys.AlertFactPlate, alert.Plate);
        Add(facts, TextKeys.AlertFactWeapon, alert.Weapon);
        Add(facts, TextKeys.AlertFactCamera, alert.Camera);
        Add(facts, TextKeys.AlertFactPhone, alert.Phone);

        var said = alert.Text.Length > 0 ? alert.Text : alert.Title;
        return facts.Count == 0 ? said : said.Length == 0 ? string.Join(", ", facts) : said + " (" + string.Join(", ", facts) + ")";
    }

    private void Add(List<string> facts, string key, string value)
    {
        if (value.Length > 0) facts.Add(locale.Text(key, ("value", value)));
    }
}
