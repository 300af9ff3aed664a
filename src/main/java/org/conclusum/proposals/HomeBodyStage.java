package org.conclusum.proposals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the home bodies are that have the last word on an adopted proposal.
 *
 * @param until the last day that they have
 * @param settledOn when it was settled, or null while it is open
 * @param agreed whether they agreed, or null while it is open
 */
public record HomeBodyStage(
        LocalDate until,
        @Nullable LocalDate settledOn,
        @Nullable Boolean agreed) {

    /** Told by the module that follows resolutions; the viewer sees the case file. */
    public interface Source {
        /** Empty where no home body has a say, or nothing is adopted yet. */
        Optional<HomeBodyStage> of(UUID proposal);
    }
}
