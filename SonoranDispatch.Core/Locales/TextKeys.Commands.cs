namespace SonoranDispatch.Locales;

/// <content>What commands say, and the chat's help for them.</content>
public static partial class TextKeys
{
    /// <summary>To a player: only for officers on duty. {command}, without the slash.</summary>
    public const string NotOnDuty = "chat.notOnDuty";

    /// <summary>To an officer who called for help: his call goes where he goes. {command}, without the slash; {call}.</summary>
    public const string Followed = "chat.followed";

    /// <summary>To an officer: his call is open still. {command}, without the slash; {call} {seconds}.</summary>
    public const string StillOpen = "chat.stillOpen";

    /// <summary>To an officer: he called it off. {call}.</summary>
    public const string CalledOff = "chat.calledOff";

    /// <summary>The note that the call then gets.</summary>
    public const string CalledOffNote = "chat.calledOffNote";

    /// <summary>To an officer: on duty now.</summary>
    public const string DutyOn = "chat.dutyOn";

    /// <summary>To an officer: off duty now.</summary>
    public const string DutyOff = "chat.dutyOff";

    /// <summary>To an officer: something else decides.</summary>
    public const string DutyElsewhere = "chat.dutyElsewhere";

    /// <summary>The chat's suggestion for the built-in command 911.</summary>
    public const string Help911 = "help.911";

    /// <summary>The same for 911a.</summary>
    public const string Help911A = "help.911a";

    /// <summary>The same for 311.</summary>
    public const string Help311 = "help.311";

    /// <summary>The same for panic.</summary>
    public const string HelpPanic = "help.panic";

    /// <summary>The same for backup.</summary>
    public const string HelpBackup = "help.backup";

    /// <summary>The same for duty.</summary>
    public const string HelpDuty = "help.duty";

    /// <summary>The same for ts.</summary>
    public const string HelpTrafficStop = "help.ts";

    /// <summary>What a text is that may be left out.</summary>
    public const string HelpOptionalText = "help.optionalText";

    /// <summary>The name of a plate as an argument.</summary>
    public const string HelpPlateName = "help.plateName";

    /// <summary>What that argument is.</summary>
    public const string HelpPlate = "help.plate";
}
