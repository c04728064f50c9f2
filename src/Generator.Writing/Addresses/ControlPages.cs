using Generator.Model;

namespace Generator.Writing.Addresses;

/// <summary>Where controls stand in a site, for files that lead there.</summary>
public static class ControlPages
{
    /// <summary>The address of the control's sentence in its page.</summary>
    /// <param name="site">The site's address, or a path to its folder, with the last slash; empty for a file that lies in that folder.</param>
    /// <param name="catalog">The guide and version.</param>
    /// <param name="control">The control.</param>
    public static string AddressOf(string site, CatalogName catalog, Control control) =>
        site + SiteAddress.Link(SiteAddress.Home, SiteAddress.Document(catalog.Guide, catalog.Version, control.Source.File), ElementId.OfControl(control.Id));
}
