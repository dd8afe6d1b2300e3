using SonoranDispatch.Cad.Reading;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad;

/// <summary>
/// Reads units page by page. A page that is not full is the last one, so that a community of fewer than a hundred costs one request
/// of the three a minute that v2 allows.
/// </summary>
internal static class PagedUnitReader
{
    /// <summary>Units on a page: the most that both versions give.</summary>
    public const int Size = 100;

    private const int MostPages = 10;

    /// <summary>Reads all pages.</summary>
    /// <param name="page">Asks for the page at an offset, in units.</param>
    /// <param name="unreadable">The failure for a page that cannot be read.</param>
    /// <param name="beforeNext">Awaited before each page after the first; <c>null</c> for no wait.</param>
    /// <returns>Everybody, or the failure of the page that failed: half a list would say that the others are off duty.</returns>
    public static async Task<CadResult<CadUnitList>> ReadAsync(
        Func<int, Task<CadResult<TransportResponse>>> page,
        Func<TransportResponse, CadFailure> unreadable,
        Func<Task>? beforeNext)
    {
        var units = new Dictionary<int, CadUnit>();
        for (var number = 0; number < MostPages; number++)
        {
            if (number > 0 && beforeNext is not null) await beforeNext();
            if (!(await page(number * Size)).Is(out var response, out var failure)) return CadResult<CadUnitList>.Failed(failure);
            if (UnitsReader.Read(response.Body, out var listed) is not { } read) return CadResult<CadUnitList>.Failed(unreadable(response));

            var before = units.Count;
            foreach (var unit in read) units[unit.IdentifierId] = unit;

            // Nobody new means that the CAD does not know the offset and would give the same page for ever.
            if (listed < Size || units.Count == before) break;
        }

        return CadResult<CadUnitList>.Of(new CadUnitList([.. units.Values]));
    }
}
