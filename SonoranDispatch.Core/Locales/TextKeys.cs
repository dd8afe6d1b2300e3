using System.Reflection;

namespace SonoranDispatch.Locales;

/// <summary>Keys of all texts that players see. locales/en.json contains each of them. The comment on a key lists its placeholders.</summary>
public static partial class TextKeys
{
    /// <summary>To the caller: the call was recorded. {call}.</summary>
    public const string Received = "chat.received";

    /// <summary>To the caller: the call was accepted and is being sent to the CAD, but is not stored. {call}.</summary>
    public const string ReceivedUnsafe = "chat.receivedUnsafe";

    /// <summary>To the caller: the CAD has the call. {call} {cad}.</summary>
    public const string InCad = "chat.inCad";

    /// <summary>To the caller: the CAD is not responding. {call}.</summary>
    public const string Delayed = "chat.delayed";

    /// <summary>To the caller: a dispatcher closed their call. {call}.</summary>
    public const string ClosedByDispatch = "chat.closedByDispatch";

    /// <summary>A note on a panic that was cleared in the CAD.</summary>
    public const string PanicClearedNote = "chat.panicClearedNote";

    /// <summary>To an officer: a dispatcher put them on a call. {call} {by}.</summary>
    public const string AttachedBy = "chat.attachedBy";

    /// <summary>To the caller: nothing can be sent because of an error in the settings. {call}.</summary>
    public const string Held = "chat.held";

    /// <summary>To the caller: the call was refused. {call} {reason}.</summary>
    public const string Refused = "chat.refused";

    /// <summary>To the caller: the command needs a text. {command}, without the slash.</summary>
    public const string Usage = "chat.usage";

    /// <summary>To the caller: the cooldown is not over. {seconds}.</summary>
    public const string Cooldown = "chat.cooldown";

    /// <summary>To the caller: they have made too many calls. {seconds}.</summary>
    public const string TooMany = "chat.tooMany";

    /// <summary>To the caller: the whole server is making too many calls. {seconds}.</summary>
    public const string Overloaded = "chat.overloaded";

    /// <summary>To the caller: the report was merged into an open call. {call}.</summary>
    public const string Merged = "chat.merged";

    /// <summary>To the caller: they add to their call too fast. {call} {seconds}.</summary>
    public const string FollowUpTooSoon = "chat.followUpTooSoon";

    /// <summary>To the caller: they have added to their call as often as is possible. {call}.</summary>
    public const string FollowUpFull = "chat.followUpFull";

    /// <summary>A note of a report that is believed less than its call. {text}.</summary>
    public const string NoteUnverified = "chat.noteUnverified";

    /// <summary>A note on a call that a better report replaced. {call}.</summary>
    public const string NoteReplaced = "chat.noteReplaced";

    /// <summary>To a player: they do not have permission. {command}, without the slash.</summary>
    public const string NoPermission = "chat.noPermission";

    /// <summary>To the caller: their text was too long. {count} is the number of characters kept.</summary>
    public const string TextCut = "chat.textCut";

    /// <summary>The name of the free text argument of commands.</summary>
    public const string HelpTextName = "help.textName";

    /// <summary>The description of the free text argument.</summary>
    public const string HelpText = "help.text";

    /// <summary>The caller of a call that the game raised by itself.</summary>
    public const string AlertWitness = "alert.witness";

    /// <summary>The title of a call about an explosion.</summary>
    public const string AlertExplosion = Alert + ".explosion";

    /// <summary>The title of a call about shots.</summary>
    public const string AlertGunfire = Alert + ".gunfire";

    /// <summary>The title of a call about a person who is down.</summary>
    public const string AlertDeath = Alert + ".death";

    /// <summary>The title of a call about a stolen vehicle.</summary>
    public const string AlertVehicleTheft = Alert + ".vehicleTheft";

    /// <summary>The text of a call about a stolen vehicle if the plate is known. {plate}.</summary>
    public const string AlertPlate = "alert.plate";

    /// <summary>A fact from another resource's alert: the vehicle. {value}.</summary>
    public const string AlertFactVehicle = "alert.factVehicle";

    /// <summary>A fact from another resource's alert: the plate. {value}.</summary>
    public const string AlertFactPlate = "alert.factPlate";

    /// <summary>A fact from another resource's alert: the weapon. {value}.</summary>
    public const string AlertFactWeapon = "alert.factWeapon";

    /// <summary>A fact from another resource's alert: the camera. {value}.</summary>
    public const string AlertFactCamera = "alert.factCamera";

    /// <summary>A fact from another resource's alert: the telephone. {value}.</summary>
    public const string AlertFactPhone = "alert.factPhone";

    /// <summary>The title of a traffic stop reported by another resource.</summary>
    public const string AlertPullover = "alert.pullover";

    /// <summary>The title of a pursuit reported by another resource.</summary>
    public const string AlertPursuit = "alert.pursuit";

    /// <summary>The title of a test call.</summary>
    public const string TestTitle = "alert.testTitle";

    /// <summary>The text of a test call.</summary>
    public const string TestText = "alert.testText";

    /// <summary>The section of the titles of preset alerts. The alert's name follows it in the key.</summary>
    internal const string Preset = "preset";

    /// <summary>The section of the titles of calls that the game raises by itself.</summary>
    internal const string Alert = "alert";

    /// <summary>The section of the page's texts. The page uses their keys without it.</summary>
    public const string Page = "page";

    /// <summary>
    /// All keys, in ordinal order, except those of the sections <see cref="Page"/> and <see cref="Preset"/>.
    /// </summary>
    public static IReadOnlyList<string> All { get; } = typeof(TextKeys)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral && field.Name != nameof(Page))
        .Select(field => (string)field.GetRawConstantValue()!)
        .OrderBy(key => key, StringComparer.Ordinal)
        .ToArray();

    /// <summary>Returns the key of a command's help text, by the command's id.</summary>
    public static string HelpOf(string commandId) => "help." + commandId;

    /// <summary>Returns the key of the title of a command's calls, by the command's id.</summary>
    public static string TitleOf(string commandId) => "title." + commandId;

    /// <summary>Returns the key of the description of a command's calls, by the command's id.</summary>
    public static string DescriptionOf(string commandId) => "description." + commandId;

    /// <summary>Returns the key of a kind's name, by the kind's id.</summary>
    public static string KindOf(string kind) => "kind." + kind;
}
