namespace SonoranDispatch.Locales;

/// <content>Keys of the texts of commands, and of their help in the chat.</content>
public static partial class TextKeys
{
    /// <summary>To a player: the command is for officers on duty only. {command}, without the slash.</summary>
    public const string NotOnDuty = "chat.notOnDuty";

    /// <summary>To an officer who called for help: the call follows their position. {command}, without the slash; {call}.</summary>
    public const string Followed = "chat.followed";

    /// <summary>To an officer: their call is still open. {command}, without the slash; {call} {seconds}.</summary>
    public const string StillOpen = "chat.stillOpen";

    /// <summary>To an officer: they called the call off. {call}.</summary>
    public const string CalledOff = "chat.calledOff";

    /// <summary>The note on a call that was called off.</summary>
    public const string CalledOffNote = "chat.calledOffNote";

    /// <summary>To an officer: they are now on duty.</summary>
    public const string DutyOn = "chat.dutyOn";

    /// <summary>To an officer: they are now off duty.</summary>
    public const string DutyOff = "chat.dutyOff";

    /// <summary>To an officer: the command had no effect, because something else decides their duty status.</summary>
    public const string DutyElsewhere = "chat.dutyElsewhere";

    /// <summary>The chat's suggestion for the built-in command 911.</summary>
    public const string Help911 = "help.911";

    /// <summary>The chat's suggestion for the built-in command 911a.</summary>
    public const string Help911A = "help.911a";

    /// <summary>The chat's suggestion for the built-in command 311.</summary>
    public const string Help311 = "help.311";

    /// <summary>The chat's suggestion for the built-in command panic.</summary>
    public const string HelpPanic = "help.panic";

    /// <summary>The chat's suggestion for the built-in command backup.</summary>
    public const string HelpBackup = "help.backup";

    /// <summary>The chat's suggestion for the built-in command duty.</summary>
    public const string HelpDuty = "help.duty";

    /// <summary>The chat's suggestion for the built-in command ts.</summary>
    public const string HelpTrafficStop = "help.ts";

    /// <summary>The description of an optional text argument.</summary>
    public const string HelpOptionalText = "help.optionalText";

    /// <summary>The name of the plate argument.</summary>
    public const string HelpPlateName = "help.plateName";

    /// <summary>The description of the plate argument.</summary>
    public const string HelpPlate = "help.plate";

    /// <summary>The title of a call by the built-in command 911.</summary>
    public const string Title911 = "title.911";

    /// <summary>The title of a call by the built-in command 911a.</summary>
    public const string Title911A = "title.911a";

    /// <summary>The title of a call by the built-in command 311.</summary>
    public const string Title311 = "title.311";

    /// <summary>The title of a call by the built-in command panic.</summary>
    public const string TitlePanic = "title.panic";

    /// <summary>The title of a call by the built-in command backup.</summary>
    public const string TitleBackup = "title.backup";

    /// <summary>The title of a call by the built-in command duty.</summary>
    public const string TitleDuty = "title.duty";

    /// <summary>The title of a call by the built-in command ts.</summary>
    public const string TitleTrafficStop = "title.ts";

    /// <summary>The description of a call by the built-in command panic.</summary>
    public const string DescriptionPanic = "description.panic";

    /// <summary>The description of a call by the built-in command backup.</summary>
    public const string DescriptionBackup = "description.backup";

    /// <summary>The description of a call by the built-in command ts.</summary>
    public const string DescriptionTrafficStop = "description.ts";

    /// <summary>The name of the built-in kind emergency, where officers choose which kinds to mute.</summary>
    public const string KindEmergency = "kind.emergency";

    /// <summary>The name of the built-in kind panic, where officers choose which kinds to mute.</summary>
    public const string KindPanic = "kind.panic";

    /// <summary>To an officer who opened a call: it is recorded. {call}.</summary>
    public const string OfficerReceived = "chat.officerReceived";

    /// <summary>To an officer who opened a call: the CAD has it. {call} {cad}.</summary>
    public const string OfficerInCad = "chat.officerInCad";

    /// <summary>To an officer who opened a call: it cannot be sent to the CAD now. {call}.</summary>
    public const string OfficerDelayed = "chat.officerDelayed";

    /// <summary>To an officer who opened a call: the CAD refused it. {call} {reason}.</summary>
    public const string OfficerRefused = "chat.officerRefused";

    /// <summary>To an officer who opened a call: the first unit responds. {call} {unit}.</summary>
    public const string OfficerOnTheWay = "chat.officerOnTheWay";
}
