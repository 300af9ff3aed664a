package org.conclusum.resolutions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of resolutions and measures for other modules, without a permission check. */
@Service
@Transactional(readOnly = true)
public class ResolutionLookup {

    /** The resolutions among these ids, in one query. */
    public Map<UUID, ResolutionRow> rows(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** The measures among these ids, in one query. */
    public Map<UUID, MeasureRow> measures(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** The measures of a resolution, by date. */
    public List<MeasureRow> measuresOf(UUID resolution) {
        throw new UnsupportedOperationException();
    }
}
