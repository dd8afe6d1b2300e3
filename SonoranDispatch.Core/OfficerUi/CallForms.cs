using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// Lets those who do a dispatcher's work in the game open calls and change them, as a dispatcher does in the CAD. A new call is a report like any other; a
/// change is one like those of other resources.
/// </summary>
public sealed class CallForms
{
    /// <summary>The name under which changes are counted.</summary>
    public const string EditSurface = "edit";

    /// <summary>The name under which new calls are counted.</summary>
    public const string OpenSurface = "open";

    private readonly OfficerActions _actions;
    private readonly CallActions _callActions;
    private readonly CallIntake _intake;
    private readonly OfficerPermissions _permissions;
    private readonly CallFormReader _reader;
    private readonly CommandByCode _commands;
    private readonly IntakeCounters _counters;
    private readonly Locale _locale;

    /// <summary>Creates it.</summary>
    internal CallForms(OfficerActions actions, CallActions callActions, CallIntake intake, OfficerPermissions permissions, CallFormReader reader, CommandByCode commands, IntakeCounters counters, Locale locale) =>
        (_actions, _callActions, _intake, _permissions, _reader, _commands, _counters, _locale) = (actions, callActions, intake, permissions, reader, commands, counters, locale);

    /// <summary>Opens or changes a call.</summary>
    /// <param name="player">Who does it.</param>
    /// <param name="number">The call's number; 0 for a new call.</param>
    /// <param name="form">A table with those of title, code, priority, description, address, postal, x and y that are filled in.</param>
    /// <returns>The outcome, and the number of the call that was opened or changed; 0 if it was refused.</returns>
    public (ActionResult Result, int Call) Save(int player, int number, object? form)
    {
        IntakeResult? taken = null;
        var result = _actions.Paced(player, number, () =>
        {
            if (!_permissions.IsDispatcher(player)) return Refused(Messages.FormNotPermitted, TextKeys.FormNotPermitted, ("permission", OfficerPermissions.DispatcherAce));
            if (number != 0) return Changed(number, form);

            return _reader.Read(form, out var fields) ?? (IsUnsaid(fields.Title, fields.Description) ? NothingSaid() : Answer(taken = _intake.Take(Request(player, fields))));
        });

        // What reached the intake is counted there.
        if (taken is null) _counters.Add(number == 0 ? OpenSurface : EditSurface, result.Code);
        return (result, !result.Ok ? 0 : taken?.Accepted?.Call ?? number);
    }

    private ActionResult Changed(int number, object? form)
    {
        if (_callActions.Open(number) is not { } call) return Refused(Messages.ActionNoCall, TextKeys.ActionNoCall, ("call", number));
        if (_reader.Read(form, out var fields) is { } refused) return refused;
        if (fields.IsEmpty) return Refused(Messages.ActionNoChange, TextKeys.FormNoChange, ("call", number));

        var (title, description) = (fields.Title ?? call.Desired.Details.Title, fields.Description ?? call.Desired.Details.Description);
        if (IsUnsaid(title, description)) return NothingSaid();

        _callActions.Update(number, Update(fields with { Title = TitleOf(title, description) }));
        return new ActionResult(true, "", _locale.Text(TextKeys.FormSaved, ("call", number)));
    }

    // The street of the old place would be wrong at the new one.
    private static CallUpdate Update(CallFormFields fields) => new()
    {
        Details = new()
        {
            Title = fields.Title,
            Code = fields.Code,
            Priority = fields.Priority,
            Description = fields.Description,
            Address = fields.Address ?? (fields.Place is null ? null : ""),
            Block = fields.Address is null && fields.Place is null ? null : "",
            Postal = fields.Postal,
        },
        Text = fields.Description,
        Place = fields.Place,
    };

    // The dispatcher is no caller: nobody replies to them, and officers read "Dispatch".
    private CallRequest Request(int player, CallFormFields fields)
    {
        var (title, code, text) = (TitleOf(fields.Title, fields.Description), fields.Code ?? "", fields.Description ?? "");
        var command = _commands.Find(code, title);
        return new CallRequest
        {
            Surface = OpenSurface,
            Kind = command?.Kind ?? CommandByCode.OtherKind,
            Trust = TrustLevel.Server,
            ByDispatcher = true,
            RaisedBy = player,
            Urgency = fields.Priority == CallFieldLimits.MostUrgent ? CallUrgency.Emergency : CallUrgency.Normal,
            Caller = new Caller(null, _locale.Text(TextKeys.Page + ".dispatch"), false),
            Text = text,
            Title = title,
            Code = code,
            Priority = fields.Priority ?? 2,
            Needs = command?.Needs ?? 0,
            Origin = CallOrigin.RadioDispatch,
            Departments = command?.Departments ?? [],
            HasDefaultDepartments = true,
            Place = fields.Place,
            Street = fields.Address is { Length: > 0 } address ? new StreetAddress(address, "", "") : StreetAddress.Unknown,
            Postal = fields.Postal ?? "",
        };
    }

    private ActionResult Answer(IntakeResult taken) => taken switch
    {
        { Accepted: { } accepted } => new ActionResult(true, "", _locale.Text(accepted.WasMerged ? TextKeys.Merged : TextKeys.FormOpened, ("call", accepted.Call))),
        { Rejection: { } rejection } => Refused(rejection.Why, rejection.Why == Messages.TooManyOfPlayer ? TextKeys.TooMany : TextKeys.Overloaded, ("seconds", rejection.Seconds)),
        _ => NothingSaid(),
    };

    private static bool IsUnsaid(string? title, string? description) => string.IsNullOrEmpty(title) && string.IsNullOrEmpty(description);

    private static string TitleOf(string? title, string? description) => title is { Length: > 0 } ? title : SanitizedText.Clean(description, CallFieldLimits.Title).Value;

    private ActionResult NothingSaid() => Refused(Messages.FormNothingSaid, TextKeys.FormNothingSaid);

    private ActionResult Refused(MessageDefinition why, string key, params (string Name, object? Value)[] values) => new(false, why.Code, _locale.Text(key, values));
}
