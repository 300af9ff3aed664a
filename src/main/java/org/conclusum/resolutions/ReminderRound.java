package org.conclusum.resolutions;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds many owners at once, and none of them of the same measure twice within a week. */
@Service
@Transactional
public class ReminderRound {

    /** More than a committee has open at once. */
    private static final int MOST = 500;

    private final ControlListing listing;
    private final ResolutionManagement resolutions;
    private final AgreedMeasureManagement agreed;

    ReminderRound(ControlListing listing, ResolutionManagement resolutions, AgreedMeasureManagement agreed) {
        this.listing = listing;
        this.resolutions = resolutions;
        this.agreed = agreed;
    }

    /**
     * What came of it.
     *
     * @param reminded measures of which a reminder goes out now
     * @param spared measures of which one went out in the week before
     */
    public record Outcome(int reminded, int spared) {}

    /** Reminds of what is overdue or not reported on in time among what the filter shows; the offices may, for their committees. */
    public Outcome remind(ControlFilter filter, Actor actor) {
        List<UUID> measures = listing.toBeRemindedOf(filter, actor, MOST);
        int reminded = (int) measures.stream()
                .filter(measure -> resolutions.remind(measure, actor))
                .count();
        List<UUID> others = listing.agreedToBeRemindedOf(filter, actor, MOST);
        reminded += (int)
                others.stream().filter(measure -> agreed.remind(measure, actor)).count();
        return new Outcome(reminded, measures.size() + others.size() - reminded);
    }
}
