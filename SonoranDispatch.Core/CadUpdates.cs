using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.CadFeed.Pushes;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Delivery;
using SonoranDispatch.Locales;
using SonoranDispatch.Postals;
using SonoranDispatch.Units;

namespace SonoranDispatch;

/// <summary>Builds and runs what brings changes from the CAD to the game.</summary>
public sealed class CadUpdates
{
    internal CadUpdates(CompositionRoot root, RateLimiters limiters, UnitMatcher matcher, ResponderFactory responders, PostalMap postals, Settings settings, Locale locale, CadClient client, HostPorts ports)
    {
        var (_, _, _, _, clock, random, log) = ports;
        var (fields, units) = (new FieldMerge(postals), new UnitMerge(matcher, root.Units, responders));
        var dispatchers = new DispatcherCalls(root.Repository, fields, units, root.DutyRoster, settings, locale, () => client.Binding, clock, random);
        var panics = new CadPanics(
            root.Repository, matcher, root.Units, units, player => root.Commands.Take(player, BuiltInCommands.Panic, ""), request => root.Intake.Take(request), settings, locale, clock);
        Feed = new CadCallFeed(root.Repository, new CallMerge(fields, units), dispatchers, panics, Cad, clock, log);
        Events = new CadEventRouter(root.UnitPoller, root.UnitUpdates.Links.Linked, root.UnitUpdates.OnScene.Changed, Feed);
        Pushes = new PushReceiver(client.HasKey, Events, clock);
        root.Synchronizer.Reads.Done += Feed.Take;
        Poller = new CallPoller(
            Feed, root.Synchronizer.Reads, new PacedRequest(Cad, CadOperation.ReadCalls, root.CircuitBreaker, limiters, clock, random, log),
            root.DutyRoster, Cad, limiters, ports.SonoranCadUnits, settings, clock, log);
        Unheard = new UnheardCalls(root.Repository, settings.Calls, number => root.Repository.Change(number, root.Synchronizer.Doubted), clock, log);

        ICad? Cad() => root.Cad;
    }

    /// <summary>Applies what others do in the CAD.</summary>
    public CadCallFeed Feed { get; }

    /// <summary>Takes the changes that others made in the CAD, from whatever source.</summary>
    public CadEventRouter Events { get; }

    /// <summary>Receives what the CAD pushes to the game server.</summary>
    public PushReceiver Pushes { get; }

    /// <summary>Reads the CAD's calls.</summary>
    public CallPoller Poller { get; }

    /// <summary>Closes calls of which the CAD says nothing any more.</summary>
    public UnheardCalls Unheard { get; }

    /// <summary>Whether the next tick has work to do.</summary>
    public bool IsBusy => Feed.IsBusy;

    /// <summary>Whether the next <see cref="Dispatch"/> sends a request.</summary>
    public bool HasChosen => Poller.HasChosen;

    /// <summary>When the next work is due, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> for never.</summary>
    public long NextDue => Math.Min(Poller.NextDue, Unheard.NextDue);

    /// <summary>Applies what was read, before requests about calls are chosen.</summary>
    /// <param name="isLoading">Whether stored calls are still being loaded.</param>
    public void Advance(bool isLoading)
    {
        Feed.IsLoading = isLoading;
        Feed.Advance();
    }

    /// <summary>First half of a tick: chooses what to read. Called after requests about calls were chosen, which may read the calls themselves.</summary>
    public void Prepare()
    {
        Poller.Prepare();
        Unheard.Advance();
    }

    /// <summary>Second half of a tick: sends what was chosen.</summary>
    public void Dispatch() => Poller.Dispatch();
}
