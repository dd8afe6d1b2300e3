using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Locales;

namespace SonoranDispatch.Intake;

/// <summary>What is known of a call when it is taken, and how that reads in the CAD.</summary>
/// <param name="Command">The settings of the command it came by.</param>
/// <param name="Caller">Who.</param>
/// <param name="Text">What he said, cleaned.</param>
/// <param name="Position">Where he was; <c>null</c> where nobody knows.</param>
/// <param name="Postal">The nearest postal; empty where there is none.</param>
internal sealed record CallFacts(CommandSettings Command, Caller Caller, string Text, Position? Position, string Postal)
{
    /// <summary>The call as it should be in the CAD.</summary>
    /// <param name="street">What the map calls the spot; <see cref="Street.Unknown"/> while nobody knows.</param>
    public DesiredCall Describe(Street street) => new()
    {
        Details = new CallDetails
        {
            Origin = Command.Origin,
            Status = Command.Status,
            Priority = Command.Priority,
            Block = street.Block,
            Address = street.Address,
            Postal = Postal,
            Title = Command.Title,
            Code = Command.Code,
            Description = Placeholders.Fill(Command.Description, Values(street)),
        },
        Place = Position is null ? null : Position.Place with { Radius = Command.ApproximateRadius > 0 ? Command.ApproximateRadius : null },
    };

    /// <summary>Puts the street into a call, and leaves alone what changed meanwhile.</summary>
    public DesiredCall Complete(DesiredCall present, Street street)
    {
        var (before, after) = (Describe(Street.Unknown).Details, Describe(street).Details);
        return present with
        {
            Details = present.Details with
            {
                Block = present.Details.Block == before.Block ? after.Block : present.Details.Block,
                Address = present.Details.Address == before.Address ? after.Address : present.Details.Address,
                Description = present.Details.Description == before.Description ? after.Description : present.Details.Description,
            },
        };
    }

    private (string Name, object? Value)[] Values(Street street) =>
    [
        ("caller", Caller.Name),
        ("text", Text),
        ("postal", Postal),
        ("street", street.Name),
        ("zone", street.Zone),
        ("heading", Position?.Compass ?? ""),
    ];
}
