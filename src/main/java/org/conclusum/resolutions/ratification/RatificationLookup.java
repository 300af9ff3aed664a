package org.conclusum.resolutions.ratification;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ratifications for other modules, without a permission check. */
@Service
@Transactional(readOnly = true)
public class RatificationLookup {

    private final Ratifications ratifications;

    RatificationLookup(Ratifications ratifications) {
        this.ratifications = ratifications;
    }

    /**
     * The ratification of a resolution.
     *
     * @throws NotFound where no home body has a say in it
     */
    public RatificationRow row(UUID resolution) {
        return ratifications
                .findById(resolution)
                .map(Ratification::row)
                .orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, resolution));
    }

    /** Those of these resolutions that have one. */
    public Map<UUID, RatificationRow> rows(Collection<UUID> resolutions) {
        return resolutions.isEmpty()
                ? Map.of()
                : ratifications.findByResolutionIn(resolutions).stream()
                        .map(Ratification::row)
                        .collect(Collectors.toMap(RatificationRow::resolution, Function.identity()));
    }
}
