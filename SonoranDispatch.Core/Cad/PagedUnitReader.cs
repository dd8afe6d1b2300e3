using SonoranDispatch.Cad.Reading;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad;

/// <summary>
/// Reads units page by page. A page that is not full is the last one, so a community with fewer than 100 units costs one of the three requests a
/// minute that v2 allows.
/// </summary>
internal static class PagedUnitReader
{
    /// <summary>Units per page. This is the maximum in both versions.</summary>
    public const int Size = 100;

    private const int MostPages = 10;

    /// <summary>Reads all pages.</summary>
    /// <param name="page">Requests the page at an offset, counted in units.</param>
    /// <param name="unreadable">Creates the failure for a page that cannot be read.</param>
    /// <param name="beforeNext">Awaited before each page after the first. Null for no wait.</param>
    /// <returns>All units, or the failure of the page that failed: a partial list would imply that the other units are logged out.</returns>
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

            // A page without new units means that the CAD ignores the offset and would return the same page forever.
            if (listed < Size || units.Count == before) break;
        }

        return CadResult<CadUnitList>.Of(new CadUnitList([.. units.Values]));
    }
}
