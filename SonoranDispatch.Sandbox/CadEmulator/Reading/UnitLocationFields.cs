using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.CadEmulator.Reading;

/// <summary>Where a unit is said to be.</summary>
/// <param name="Location">The location, as text.</param>
/// <param name="X">Metres east.</param>
/// <param name="Y">Metres north.</param>
/// <param name="Z">Metres up; 0 if not sent.</param>
/// <param name="Heading">The heading in degrees; 0 if not sent.</param>
internal sealed record UnitLocationFields(string Location, double X, double Y, double Z, double Heading)
{
    /// <summary>Reads location and coordinates. v1 documents x and y, v2 also z and w, the heading.</summary>
    public static UnitLocationFields Read(StrictFieldReader fields, bool isV2)
    {
        fields.Require("location", "coordinates");
        var location = fields.Text("location") ?? "";
        return fields.Object("coordinates", at => Coordinates(at, location, isV2)) ?? new UnitLocationFields(location, 0, 0, 0, 0);
    }

    /// <summary>Moves a unit there.</summary>
    public BoardUnit Move(BoardUnit unit) => unit with { Location = Location, X = X, Y = Y, Z = Z, Heading = Heading };

    private static UnitLocationFields Coordinates(StrictFieldReader at, string location, bool isV2)
    {
        at.Require("x", "y");
        var (x, y) = (at.Number("x") ?? 0, at.Number("y") ?? 0);
        return isV2 ? new UnitLocationFields(location, x, y, at.Number("z") ?? 0, at.Number("w") ?? 0) : new UnitLocationFields(location, x, y, 0, 0);
    }
}
