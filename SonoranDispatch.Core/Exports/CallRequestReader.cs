using System.Collections;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Exports;

/// <summary>Reads a call request from the table that createCall takes (docs/exports.md lists its fields).</summary>
/// <param name="unitReader">Reads units.</param>
/// <param name="players">Knows where players are.</param>
/// <param name="locale">Contains the name for an anonymous caller.</param>
/// <param name="longestText">The maximum length of a description, in characters.</param>
/// <param name="log">The console.</param>
public sealed class CallRequestReader(UnitReader unitReader, IPlayers players, Locale locale, int longestText, ILog log)
{
    /// <summary>The surface's name in counters and the log.</summary>
    public const string Surface = "export";

    private const string Anonymous = TextKeys.Page + ".anonymous";
    private const int MostUnits = 32;
    private bool _hasWarnedOfKind;

    /// <summary>Reads the request.</summary>
    /// <param name="table">The caller's table.</param>
    /// <param name="errors">Receives the errors; if there are any, the request must not be used.</param>
    public CallRequest Read(LuaTableReader table, ArgumentErrors errors)
    {
        var fields = new CallFieldReader(table, errors, longestText);
        var (title, text) = (fields.Title() ?? "", fields.Description() ?? "");
        if (title.Length == 0 && text.Length == 0) errors.Report(Messages.SurfaceNothingSaid, "title or description");

        var kind = fields.Kind() ?? "alert";
        var player = PlayerOf(table, errors);
        var position = player is { } known && !table.Has("coords", "place", "position", "x", "X") ? players.WhereIs(known) : null;
        var caller = fields.Text(60, "caller") ?? "";
        var primary = table.Has("primary") ? unitReader.Read(table.Raw("primary"), errors) : null;
        if (primary?.Unit is { IdentifierId: null }) errors.Field("primary", "a player's server id or { unit = identifier id }");
        var units = Units(table, errors);
        if (primary is not null && !units.Any(unit => SameUnit(unit, primary))) units.Insert(0, primary);

        return new CallRequest
        {
            Surface = Surface,
            Kind = kind,
            IsPanic = fields.Flag("panic") ?? IsPanicByKind(kind),
            Urgency = kind == BuiltInKinds.Emergency ? CallUrgency.Emergency : CallUrgency.Normal,
            Caller = CallerOf(caller, player, fields.Flag("notify") == true),
            Text = text,
            Title = title.Length > 0 ? title : SanitizedText.Clean(text, 100).Value,
            Code = fields.Code() ?? "",
            Priority = fields.Priority() ?? 2,
            Needs = fields.Needs() ?? 0,
            Origin = fields.Origin() ?? CallOrigin.Caller,
            Status = fields.Status() ?? CallStatus.Pending,
            Listing = fields.Listing() ?? CallListing.Dispatch,
            Departments = fields.List("departments") ?? [],
            Place = fields.Place() ?? position?.Place,
            Heading = position?.Compass ?? "",
            Street = fields.Street() ?? StreetAddress.Unknown,
            Postal = fields.Postal() ?? "",
            AskStreetOf = table.Has("address", "street") ? null : position is null ? null : player,
            Responders = units,
            Primary = primary?.Unit?.IdentifierId,
            TrackPrimary = primary is not null && fields.Flag("track") == true,
            DeleteAfterMinutes = fields.DeleteAfterMinutes(),
            IsAutomatic = fields.Flag("automatic") ?? (caller.Length == 0 && player is null),
            JoinsAlike = fields.Flag("merge") == true,
            NeverMerges = fields.Flag("merge") != true,
            Trust = TrustLevel.Server,
        };
    }

    /// <summary>Reads the notes that the call starts with.</summary>
    public IReadOnlyList<string> Notes(LuaTableReader table, ArgumentErrors errors) => new CallFieldReader(table, errors, longestText).List("notes") ?? [];

    // Scripts marked a panic this way until 0.1.0; it works until 2.0.
    private bool IsPanicByKind(string kind)
    {
        if (kind != BuiltInKinds.Panic) return false;
        if (!_hasWarnedOfKind) log.Write(Messages.SurfacePanicByKind);
        _hasWarnedOfKind = true;
        return true;
    }

    private static bool SameUnit(Responder first, Responder second) =>
        first.Unit is { } unit && second.Unit is { } other && unit.MeetsWith(other);

    private int? PlayerOf(LuaTableReader table, ArgumentErrors errors)
    {
        if (!table.Has("player")) return null;
        if (table.Whole("player") is { } player && players.NameOf(player) is not null) return player;

        errors.Report(Messages.SurfaceNoPlayer, table.Text(20, "player"));
        return null;
    }

    private Caller CallerOf(string name, int? player, bool isTold)
    {
        var told = isTold ? player : null;
        return new Caller(told, name.Length > 0 ? name : locale.Text(Anonymous), name.Length == 0) { Licence = told is { } reader ? players.LicenceOf(reader) : null };
    }

    private List<Responder> Units(LuaTableReader table, ArgumentErrors errors)
    {
        var units = new List<Responder>();
        if (!table.Has("units")) return units;

        var given = table.Raw("units");
        foreach (var one in given is IList list ? list.Cast<object?>().Take(MostUnits) : [given])
            if (unitReader.Read(one, errors) is { } unit && !units.Any(other => SameUnit(other, unit))) units.Add(unit);

        return units;
    }
}
