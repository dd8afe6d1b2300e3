using System.Reflection;

namespace SonoranDispatch.Locales;

/// <summary>The names of all texts players see. locales/en.json has each of them; the comment names the placeholders.</summary>
public static partial class TextKeys
{
    /// <summary>To the caller: recorded. {call}.</summary>
    public const string Received = "chat.received";

    /// <summary>To the caller: taken, and on its way to the CAD, but not stored. {call}.</summary>
    public const string ReceivedUnsafe = "chat.receivedUnsafe";

    /// <summary>To the caller: the CAD has it. {call} {cad}.</summary>
    public const string InCad = "chat.inCad";

    /// <summary>To the caller: the CAD does not answer. {call}.</summary>
    public const string Delayed = "chat.delayed";

    /// <summary>Nothing can be sent, because the settings are at fault: {call}.</summary>
    public const string Held = "chat.held";

    /// <summary>To the caller: it will not be taken. {call} {reason}.</summary>
    public const string Refused = "chat.refused";

    /// <summary>To the caller: nothing was said. {command}, without the slash.</summary>
    public const string Usage = "chat.usage";

    /// <summary>To the caller: too soon. {seconds}.</summary>
    public const string Cooldown = "chat.cooldown";

    /// <summary>To the caller: he has called too often. {seconds}.</summary>
    public const string TooMany = "chat.tooMany";

    /// <summary>To the caller: the whole server calls too often. {seconds}.</summary>
    public const string Overloaded = "chat.overloaded";

    /// <summary>To the caller: joined with an open call. {call}.</summary>
    public const string Merged = "chat.merged";

    /// <summary>On the console: a command only players can use. {command}, without the slash.</summary>
    public const string ConsoleCannot = "chat.consoleCannot";

    /// <summary>To a player: not allowed. {command}, without the slash.</summary>
    public const string NoPermission = "chat.noPermission";

    /// <summary>To the caller: his text was too long. {count} characters are kept.</summary>
    public const string TextCut = "chat.textCut";

    /// <summary>To a player: the resource is still starting.</summary>
    public const string NotReady = "chat.notReady";

    /// <summary>The name of the argument of commands that take free text.</summary>
    public const string HelpTextName = "help.textName";

    /// <summary>What that argument is.</summary>
    public const string HelpText = "help.text";

    /// <summary>Who raises a call that the game raised.</summary>
    public const string AlertWitness = "alert.witness";

    /// <summary>The title of a call about an explosion.</summary>
    public const string AlertExplosion = Alert + ".explosion";

    /// <summary>The title of a call about shots.</summary>
    public const string AlertGunfire = Alert + ".gunfire";

    /// <summary>The title of a call about somebody who lies there.</summary>
    public const string AlertDeath = Alert + ".death";

    /// <summary>The title of a call about a stolen vehicle.</summary>
    public const string AlertVehicleTheft = Alert + ".vehicleTheft";

    /// <summary>Its text where the plate is known. {plate}.</summary>
    public const string AlertPlate = "alert.plate";

    /// <summary>A fact another resource's alert tells: a vehicle. {value}.</summary>
    public const string AlertFactVehicle = "alert.factVehicle";

    /// <summary>The same of a plate. {value}.</summary>
    public const string AlertFactPlate = "alert.factPlate";

    /// <summary>The same of a weapon. {value}.</summary>
    public const string AlertFactWeapon = "alert.factWeapon";

    /// <summary>The same of a camera. {value}.</summary>
    public const string AlertFactCamera = "alert.factCamera";

    /// <summary>The same of a telephone. {value}.</summary>
    public const string AlertFactPhone = "alert.factPhone";

    /// <summary>The title of a traffic stop that another resource tells of.</summary>
    public const string AlertPullover = "alert.pullover";

    /// <summary>The title of a pursuit that another resource tells of.</summary>
    public const string AlertPursuit = "alert.pursuit";

    /// <summary>The title of a test call.</summary>
    public const string TestTitle = "alert.testTitle";

    /// <summary>What a test call says.</summary>
    public const string TestText = "alert.testText";

    /// <summary>What the names of the titles of ready-made alerts begin with; the alert's name follows.</summary>
    internal const string Preset = "preset";

    /// <summary>What the names of the titles of the game's own calls begin with.</summary>
    internal const string Alert = "alert";

    /// <summary>What the names of the page's texts begin with. The page knows them without it.</summary>
    public const string Page = "page";

    /// <summary>
    /// All names, in order. <see cref="Page"/> texts are the page's own business and not among them; nor are those that begin with
    /// <see cref="Preset"/>.
    /// </summary>
    public static IReadOnlyList<string> All { get; } = typeof(TextKeys)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral && field.Name != nameof(Page))
        .Select(field => (string)field.GetRawConstantValue()!)
        .OrderBy(key => key, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The help of a command by its id, as its text is named.</summary>
    public static string HelpOf(string commandId) => "help." + commandId;
}
