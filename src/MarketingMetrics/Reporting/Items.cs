using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace MarketingMetrics.Reporting;

/// <summary>Lists of the model: never <c>default</c>, never with a hole, so that no renderer has to ask.</summary>
internal static class Items
{
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ImmutableArray<T> Checked<T>(ImmutableArray<T> items, [CallerMemberName] string list = "")
        where T : class
    {
        if (items.IsDefault) return [];
        foreach (T item in items)
        {
            if (item is null) throw new ArgumentException($"The list {list} holds a null. Leave the item out.");
        }

        return items;
    }
}
