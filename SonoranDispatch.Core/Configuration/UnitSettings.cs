namespace SonoranDispatch.Configuration;

/// <summary>How units of the CAD are found and matched with players.</summary>
/// <param name="EverySeconds">Seconds between two reads, 20 to 3600.</param>
/// <param name="Identifier">The type of the players' identifier that the CAD knows, such as "license".</param>
/// <param name="Resource">The official resource, whose unit cache is used instead of reads while it runs; empty where it never is.</param>
public sealed record UnitSettings(int EverySeconds, string Identifier, string Resource);
