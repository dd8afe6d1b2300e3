using Microsoft.Playwright;

namespace SonoranDispatch.Tests.Nui;

/// <summary>The list on an officer's screen, as a test reads and uses it.</summary>
internal sealed class ListPanel(NuiPage screen)
{
    public ILocator Panel => screen.Page.Locator("sd-list");

    public ILocator Details => screen.Page.Locator("sd-details");

    public ILocator Search => screen.Page.Locator(".search");

    /// <summary>Opens the list with the given calls.</summary>
    public static async Task<ListPanel> OpenAsync(NuiPage screen, params SentCard[] calls)
    {
        var list = new ListPanel(screen);
        await screen.StateAsync(calls);
        await screen.SendAsync(new { type = "list", open = true });
        return list;
    }

    /// <summary>The calls in the rows, from top to bottom.</summary>
    public async Task<IReadOnlyList<int>> CallsAsync() => await screen.Page.Locator(".entry:not([hidden])")
        .EvaluateAllAsync<int[]>("rows => rows.map(row => Number(row.dataset.call))");

    public ILocator Row(int call) => screen.Page.Locator($".entry[data-call='{call}']");

    /// <summary>Opens a call's details with the mouse and sends the server's answer.</summary>
    public async Task ReadAsync(int call, object details)
    {
        await Row(call).ClickAsync();
        await screen.NextPostAsync("details");
        await screen.SendAsync(details);
    }

    /// <summary>What the server sends about a call beyond its row.</summary>
    public static object DetailsOf(int call, params string[] may) => new
    {
        type = "details",
        call,
        text = "Two men with guns at the store, they took the till",
        description = "Caller hides behind the counter",
        notes = new[] { new { label = "1A-12", text = "On my way", at = "2026-01-02T03:04:05Z" } },
        may,
        state = "open",
    };

    /// <summary>What the server sends a dispatcher about a call beyond its row.</summary>
    public static object DispatchersDetailsOf(int call) => new
    {
        type = "details",
        call,
        description = "Caller hides behind the counter",
        may = new[] { "respond", "note", "close", "nearest", "attach", "detach", "edit" },
        edit = new { title = "911 Call", code = "911", address = "Grove Street, Davis", postal = "7041" },
        attached = new[] { new { who = "@5", unit = "1A-12" }, new { who = "Officer Baker", unit = "Officer Baker" } },
        state = "open",
    };

    /// <summary>Returns the text of one part of the details; <c>null</c> if it is not shown.</summary>
    public async Task<string?> PartAsync(string part)
    {
        var found = Details.Locator($".{part}");
        return await found.IsVisibleAsync() ? await found.TextContentAsync() : null;
    }

    /// <summary>Returns the buttons offered for the call in the details.</summary>
    public async Task<IReadOnlyList<string>> OfferedAsync() =>
        await Details.Locator(".actions button >> visible=true").AllTextContentsAsync();

    public ILocator Button(string text) => Panel.GetByRole(AriaRole.Button, new() { Name = text, Exact = true });

    /// <summary>Returns the option with the given text in a group.</summary>
    public ILocator Option(string group, string text) =>
        Panel.Locator($".{group} .option").Filter(new() { HasText = text });

    /// <summary>Returns what has the keyboard focus: the call of a row, or the text or name of a control.</summary>
    public Task<string> FocusAsync() => screen.Page.EvaluateAsync<string>(
        """
        () => {
          const it = document.activeElement;
          return it.dataset.call ? `row ${it.dataset.call}` : it.ariaLabel || it.labels?.[0]?.textContent || it.textContent;
        }
        """);
}
