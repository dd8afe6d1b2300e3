namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>The invariants of every run, as sentences.</summary>
internal static class Invariants
{
    /// <summary>No call is lost.</summary>
    public const string InTheCadOrParked = "an accepted call is in the CAD, or parked with a reason that the log names, or an automatic alert that nobody attended and that was dropped by the rules";

    /// <summary>No incident is swallowed.</summary>
    public const string NoIncidentSwallowed = "a real incident is a call of its own or joins one of its sort, open, believed as much, for all its departments and at least as urgent";

    /// <summary>A client cannot change what the server said.</summary>
    public const string ForgedChangesNothing = "a forged alert changes no department, detail, place or end of a real call";

    /// <summary>Only what nobody attended is dropped.</summary>
    public const string DroppedByTheRules = "only automatic alerts that nobody attended are dropped, after ten minutes in which the CAD answered, or if they ended";

    /// <summary>No call is duplicated.</summary>
    public const string OnlyOnce = "a call is in the CAD once, or marked as possibly twice";

    /// <summary>The CAD has no call that the repository does not know.</summary>
    public const string OnlyKnownCalls = "every call in the CAD is in the book";

    /// <summary>A second create request is the last resort.</summary>
    public const string BlindForTenMinutes = "a call is sent again unseen only after ten minutes in which no read answered";

    /// <summary>Rate limits are respected.</summary>
    public const string WithinLimits = "nothing is sent beyond a documented limit";

    /// <summary>The CAD is obeyed.</summary>
    public const string WaitsAreKept = "nothing is sent to an endpoint before the wait is over that the CAD asked for";

    /// <summary>A number belongs to one account.</summary>
    public const string OneAccount = "nothing of one community's CAD is changed by a call of another, and a call is set aside only while its own account is not in use";

    /// <summary>The fields arrive.</summary>
    public const string FieldsAsDesired = "the CAD's fields are what they should be";

    /// <summary>The place arrives.</summary>
    public const string PlaceAsDesired = "an open call is on the map where it should be";

    /// <summary>The notes arrive.</summary>
    public const string NotesOnceInOrder = "the notes are there once each and in order";

    /// <summary>The units arrive.</summary>
    public const string UnitsAsDesired = "the units are attached that should be, and no others";

    /// <summary>A call is in one list.</summary>
    public const string OneListing = "an incident is open in one of the CAD's lists only, and once: a 911 call is gone from its list when it is a dispatch call";

    /// <summary>A 911 call waits for no officer.</summary>
    public const string ListedAsDesired = "a call that nobody responds to is in the list of 911 calls until it is closed, with its notes";

    /// <summary>Closing arrives.</summary>
    public const string ClosedAsDesired = "a closed call is closed in the CAD, and an open one open";

    /// <summary>No call stays open here for ever.</summary>
    public const string ClosedHereToo = "a call that a dispatcher closed before the resource found it in the CAD is closed here too";

    /// <summary>A unit's panic ends with its call.</summary>
    public const string PanicEnds = "a unit is in panic in the CAD only while its officer's call for help is open";

    /// <summary>Data of third parties is kept.</summary>
    public const string ForeignKeysKept = "other people's metaData keys are kept";

    /// <summary>Only the CAD causes parking.</summary>
    public const string ParkedWithCause = "a change is parked only where the CAD cannot take it";

    /// <summary>Everything completes.</summary>
    public const string Settles = "everything is settled once the CAD works again";

    /// <summary>No request is forgotten.</summary>
    public const string AskedIsKept = "what was asked of a call outlives a restart, unless the power went before it was on the disk";

    /// <summary>The order of sending.</summary>
    public const string UrgentFirst = "panic goes before emergency, persons before scripts, emergency before the rest, the rest before automatic alerts, these before moves, the older before the younger, and one place in six goes further down";

    /// <summary>The message "received" is true.</summary>
    public const string ReceivedIsRecorded = "a player who reads that their call was received has it recorded for good";

    /// <summary>The message "CAD call N" is true.</summary>
    public const string NumberIsTrue = "a player who reads a CAD number has their call under it";

    /// <summary>The message "refused" is true.</summary>
    public const string RefusedIsParked = "a player who reads that their call was refused has it parked with a reason";

    /// <summary>The message "delayed" is true.</summary>
    public const string DelayedIsTrue = "who reads that the CAD does not answer has something that failed";

    /// <summary>Officers do not wait.</summary>
    public const string CardsAtOnce = "the card is with every officer in the tick in which the call is accepted";

    /// <summary>The API key stays secret.</summary>
    public const string KeyIsSecret = "the API key stands in no line of the log, the chat or the page";

    /// <summary>No internal error occurs.</summary>
    public const string NothingThrows = "nothing fails inside the resource";

    public const string AnnouncedOnce = "a call of a dispatcher is announced to officers once";

    public const string GameShowsTheCad = "in the end the game shows what the CAD holds";
}
