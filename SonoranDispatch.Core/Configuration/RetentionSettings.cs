using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("How long calls are kept.")]
public sealed record RetentionSettings
{
    [NumberOption("How long this server's own store keeps a closed call once it is closed in the CAD too.", 1, 720, Unit = "hours")]
    public int KeepClosedHours { get; init; } = 24;

    [NumberOption("The most calls kept. Beyond that the oldest closed calls are removed sooner. Open calls are never removed.", 100, 20000, Unit = "calls")]
    public int MostKept { get; init; } = 5000;

    [NumberOption("The most calls refused by the CAD that are kept until an admin decides. Beyond that the oldest are removed, and the console reports it.", 10, 5000, Unit = "calls")]
    public int MostRefused { get; init; } = 500;

    [NumberOption("How long an open call lives without any word from the CAD about it. The CAD is asked first; then the call is closed here, and here only.", 1, 168, Unit = "hours")]
    public int CloseUnheardHours { get; init; } = 12;
}
