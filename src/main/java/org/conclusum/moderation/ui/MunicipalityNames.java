package org.conclusum.moderation.ui;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;

/** What municipalities are called, read once for a page; the key itself where one is unknown. */
record MunicipalityNames(Map<String, MunicipalityRow> known) {

    MunicipalityNames {
        known = Map.copyOf(known);
    }

    static MunicipalityNames of(RegionDirectory regions) {
        return new MunicipalityNames(regions.byKey());
    }

    /** With its type: "Landkreis Görlitz". */
    String of(String ags) {
        MunicipalityRow row = known.get(ags);
        return row == null ? ags : row.name();
    }

    /** For narrow places: "Görlitz". */
    String brief(String ags) {
        MunicipalityRow row = known.get(ags);
        return row == null ? ags : row.shortName();
    }

    String of(Collection<String> municipalities) {
        return municipalities.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
