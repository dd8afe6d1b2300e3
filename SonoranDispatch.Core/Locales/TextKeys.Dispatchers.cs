namespace SonoranDispatch.Locales;

/// <summary>Keys of the texts about what dispatchers do in the game.</summary>
public static partial class TextKeys
{
    /// <summary>To a dispatcher: the unit is on the call now. {unit} {call}.</summary>
    public const string Attached = "chat.attached";

    /// <summary>To a dispatcher: the unit was on the call before. {unit} {call}.</summary>
    public const string AttachThere = "chat.attachThere";

    /// <summary>To a player: only dispatchers put units on calls. {permission}.</summary>
    public const string AttachNotPermitted = "chat.attachNotPermitted";

    /// <summary>To a dispatcher: no unit has that name. {unit}.</summary>
    public const string AttachNoUnit = "chat.attachNoUnit";

    /// <summary>To a dispatcher: several units have that name. {unit} {ids}.</summary>
    public const string AttachSeveral = "chat.attachSeveral";

    /// <summary>To a dispatcher: the unit is no longer on the call. {unit} {call}.</summary>
    public const string Detached = "chat.detached";

    /// <summary>To an officer: a dispatcher took them off a call. {call}.</summary>
    public const string DetachedBy = "chat.detachedBy";

    /// <summary>To a dispatcher: no unit on the call has that name. {unit} {call}.</summary>
    public const string DetachNoUnit = "chat.detachNoUnit";

    /// <summary>To a player: only dispatchers open and change calls. {permission}.</summary>
    public const string FormNotPermitted = "chat.formNotPermitted";

    /// <summary>To a dispatcher: a call needs a title or a description.</summary>
    public const string FormNothingSaid = "chat.formNothingSaid";

    /// <summary>To a dispatcher: no such postal. {postal}.</summary>
    public const string FormNoPostal = "chat.formNoPostal";

    /// <summary>To a dispatcher: a field is not valid. {field}.</summary>
    public const string FormField = "chat.formField";

    /// <summary>To a dispatcher: nothing to change was given. {call}.</summary>
    public const string FormNoChange = "chat.formNoChange";

    /// <summary>To a dispatcher: the call is changed. {call}.</summary>
    public const string FormSaved = "chat.formSaved";

    /// <summary>To a dispatcher: the call is open. {call}.</summary>
    public const string FormOpened = "chat.formOpened";
}
