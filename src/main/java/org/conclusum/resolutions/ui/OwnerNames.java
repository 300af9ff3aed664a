package org.conclusum.resolutions.ui;

import java.util.HashMap;
import java.util.Map;
import org.conclusum.identity.WorkGroup;
import org.conclusum.regions.RegionDirectory;
import org.springframework.stereotype.Component;

/** The names of those who can own a measure, by work group. */
@Component
class OwnerNames {

    private final RegionDirectory regions;

    OwnerNames(RegionDirectory regions) {
        this.regions = regions;
    }

    /** All names, in two queries. */
    Map<String, String> all() {
        Map<String, String> names = new HashMap<>();
        regions.municipalities()
                .forEach(row -> names.put(WorkGroup.coordinatorOf(row.ags()).id(), row.name()));
        regions.regions()
                .forEach(row -> names.put(WorkGroup.officeOf(row.code()).id(), row.officeName()));
        return Map.copyOf(names);
    }
}
