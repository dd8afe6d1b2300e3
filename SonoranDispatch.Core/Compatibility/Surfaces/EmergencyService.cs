namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>The emergency services that people write to or call on a phone, by number or by the name of the job.</summary>
internal static class EmergencyService
{
    /// <summary>Makes a draft the call of a person to the service that was read.</summary>
    /// <returns>False if it is no service: then it is private.</returns>
    public static bool Accept(AlertDraft draft)
    {
        var service = draft.Service;
        if (service.Length == 0) return false;

        var kind = KindOf(service.ToLowerInvariant());
        draft.Kind = kind ?? "emergency";
        draft.Title = service + " call";
        draft.Code = "911";
        var isNumber = service.All(char.IsDigit);
        if (isNumber && kind is null) return false;

        draft.Alert = draft.Alert with
        {
            IsAutomatic = false,
            IsByPhone = true,
            HasDefaultTitle = true,
            Jobs = isNumber ? [] : [service],
            OnlyForDepartments = kind is null,
            Phone = draft.Alert.IsAnonymous ? "" : draft.Alert.Phone,
        };
        return true;
    }

    private static string? KindOf(string service) => service switch
    {
        "police" or "911" or "sheriff" => "emergency",
        "ambulance" or "ems" or "112" or "912" => "medical",
        "fire" or "firefighter" => "fire",
        "mechanic" or "mecano" or "tow" => "tow",
        _ => null,
    };
}
