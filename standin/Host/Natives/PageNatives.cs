using StandIn.Host.Players;
using StandIn.Host.Resources;

namespace StandIn.Host.Natives;

/// <summary>Natives between a client script and its NUI page.</summary>
internal static class PageNatives
{
    internal static void Add(ClientRealm realm)
    {
        var table = realm.Natives;
        var player = realm.Player;
        table.Add("SEND_NUI_MESSAGE", call =>
        {
            if (call.Resource.Manifest.UiPage.Length == 0 && call.Resource.Manifest.Folder.Length > 0) return false;
            player.Show(call.Text(0));
            return true;
        });
        table.Do("REGISTER_NUI_CALLBACK_TYPE", call =>
        {
            if (!IsBlocked(call.Resource.Manifest)) realm.PageCallbacks.Add(call.Text(0));
            call.Resource.Register("__cfx_nui:" + call.Text(0));
        });
        table.Do("SET_NUI_FOCUS", call =>
        {
            player.PageHasFocus = call.Flag(0) || call.Flag(1);
            player.FocusChanges++;
        });
        table.Do("SET_NUI_FOCUS_KEEP_INPUT", _ => { });
        table.Add("IS_NUI_FOCUSED", _ => player.PageHasFocus);
    }

    // The browser lower-cases a page's origin. Strict mode compares it with the resource name in its original case
    // (nui-resources/src/ResourceUI.cpp).
    private static bool IsBlocked(ResourceManifest manifest) =>
        manifest.Name != manifest.Name.ToLowerInvariant()
        && manifest.Metadata.TryGetValue("nui_callback_strict_mode", out var strict) && strict.Contains("true");
}
