using System.Globalization;

namespace MarketingMetrics.Attribution;

/// <summary>Walks the ordered events of one person after the other and hands finished paths to the store.</summary>
internal sealed class PersonWalk(EventLogOptions options, PathStore store)
{
    private readonly List<LoggedEvent> touches = [];
    private readonly List<LoggedEvent> early = [];
    private int user = -1;
    private long sessionEnd;
    private int sinceConversion;
    private bool touched;
    private LoggedEvent? pending;

    public long OutsideWindow { get; private set; }

    public void Take(LoggedEvent next)
    {
        if (next.User != user)
        {
            End();
            user = next.User;
        }

        if (!next.IsConversion)
        {
            Convert();
            Touch(next);
        }
        else if (store.Refuse(new PathWeights(next.Conversions, next.Value, 0)) is { } reason)
        {
            store.Problems.Add(PathProblem.At(next.Row, Text(next), reason));
        }
        else if (pending is { } same && same.Ticks == next.Ticks)
        {
            pending = same with { Conversions = same.Conversions + next.Conversions, Value = same.Value + next.Value };
        }
        else
        {
            Convert();
            pending = next;
        }
    }

    /// <summary>Ends the person: an open conversion first, then what is left as a path without conversion.</summary>
    public void End()
    {
        Convert();
        if (sinceConversion > 0)
        {
            touches.RemoveRange(0, touches.Count - sinceConversion);
            Emit(touches[^1].Ticks, 0, 0, nulls: 1);
        }

        foreach (LoggedEvent conversion in early)
            store.AddUnattributed(UnattributedReason.NoTouch, conversion.Conversions, conversion.Value);
        early.Clear();
        touches.Clear();
        sinceConversion = 0;
        touched = false;
    }

    private void Touch(LoggedEvent touch)
    {
        if (touch.IsView && options.Touches == TouchSelection.ClicksOnly)
            return;

        // The first touch of someone who has already converted: those conversions came before every touch.
        foreach (LoggedEvent conversion in early)
        {
            store.AddUnattributed(UnattributedReason.ConversionBeforeTouch, conversion.Conversions, conversion.Value);
            store.Problems.Add(PathProblem.At(conversion.Row, $"{Text(conversion)}, first touch {Time(touch.Ticks)}", PathProblemReason.ConversionBeforeTouch));
        }

        early.Clear();
        touched = true;
        if (options.SessionTimeout is { } timeout && sinceConversion > 0
            && touches[^1].Code == touch.Code && touches[^1].Step == touch.Step && touch.Ticks - sessionEnd <= timeout.Ticks)
        {
            sessionEnd = touch.Ticks;
            return;
        }

        touches.Add(touch);
        sinceConversion++;
        sessionEnd = touch.Ticks;
    }

    private void Convert()
    {
        if (pending is not { } conversion)
            return;
        pending = null;
        if (!touched)
            early.Add(conversion);
        else
            Emit(conversion.Ticks, conversion.Conversions, conversion.Value, nulls: 0);
        sinceConversion = 0;
        if (options.AfterConversion == AfterConversion.StartsNewPath)
            touches.Clear();
    }

    private void Emit(long at, decimal conversions, decimal value, decimal nulls)
    {
        List<LoggedEvent> kept = touches.FindAll(touch => (touch.IsView ? options.ViewLookBack : options.ClickLookBack) is not { } window || at - touch.Ticks <= window.Ticks);
        OutsideWindow += touches.Count - kept.Count;
        if (kept.Count == 0)
        {
            store.AddUnattributed(touches.Count > 0 ? UnattributedReason.OutsideWindow : UnattributedReason.NoTouch, conversions, value);
            return;
        }

        if (options.Touches == TouchSelection.ViewsWithoutClick && kept.Exists(touch => !touch.IsView))
            kept.RemoveAll(touch => touch.IsView);

        // Ages matter to conversions only; without them more of the other paths are equal.
        ushort[] codes = [.. kept.Select(touch => (ushort)touch.Code)];
        long[] ages = options.AgeResolution is { } step && nulls == 0
            ? [.. kept.Select(touch => (at - touch.Ticks) / step.Ticks * step.Ticks)]
            : [];
        store.Add(codes, ages, new PathWeights(conversions, value, nulls));
    }

    private static string Text(LoggedEvent conversion) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversion.Conversions} conversions at {Time(conversion.Ticks)}");

    private static string Time(long ticks) => new DateTime(ticks, DateTimeKind.Utc).ToString("u", CultureInfo.InvariantCulture);
}
