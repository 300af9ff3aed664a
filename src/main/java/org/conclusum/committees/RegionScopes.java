package org.conclusum.committees;

import java.util.LinkedHashMap;
import java.util.Map;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.ScopeNames;
import org.springframework.stereotype.Component;

/** Regions and municipalities by name, in the order of the directory. */
@Component
class RegionScopes implements ScopeNames {

    private final RegionDirectory directory;

    RegionScopes(RegionDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Map<String, String> regions() {
        Map<String, String> names = new LinkedHashMap<>();
        directory.regions().forEach(region -> names.put(region.code(), region.name()));
        return names;
    }

    @Override
    public Map<String, String> municipalities() {
        Map<String, String> names = new LinkedHashMap<>();
        directory.municipalities().forEach(municipality -> names.put(municipality.ags(), municipality.name()));
        return names;
    }
}
