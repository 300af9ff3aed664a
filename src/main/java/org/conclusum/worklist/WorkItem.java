package org.conclusum.worklist;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person has to do.
 *
 * @param key unique across sources: name of the source, a colon, an id
 * @param step what is to be done, in capitals: EXAMINE_PROPOSAL, CAST_VOTE …; texts worklist.step.X.action and .detail
 *     name it in both languages
 * @param tone look of the mark
 * @param title the subject's title
 * @param reference number of the subject, or null
 * @param committee the committee it is for, or {@link #NO_COMMITTEE}
 * @param due by when, or null
 * @param minutes how long it takes, an estimate
 * @param route where it is done, a route of the interface
 * @param assignee account that claimed it or was given it, or null
 * @param claimable whether several people could do it, so that one may claim it
 * @param delegable whether it can be handed over to the substitute
 */
public record WorkItem(
        String key,
        String step,
        Tone tone,
        String title,
        @Nullable String reference,
        UUID committee,
        @Nullable Instant due,
        int minutes,
        String route,
        @Nullable UUID assignee,
        boolean claimable,
        boolean delegable) {

    /** Stands where a thing is for a region and no committee. */
    public static final UUID NO_COMMITTEE = new UUID(0, 0);

    /** What kind of work it is: deciding, speaking, reporting, checking. */
    public enum Tone {
        VOTE,
        SAY,
        REPORT,
        CHECK
    }

    public WorkItem {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(step, "step");
    }

    /** Whether it waits in a meeting that is being held: a vote that ends without a date, as soon as all have cast it. */
    boolean isNow() {
        return tone == Tone.VOTE && due == null;
    }

    /** The one who has it, where that is somebody else: then it is done in that person's place. */
    @Nullable
    UUID insteadOf(UUID viewer) {
        return viewer.equals(assignee) ? null : assignee;
    }

    /** The name of the source that knows this item. */
    public String source() {
        return key.substring(0, key.indexOf(':'));
    }

    /** The id within its source. */
    public String id() {
        return key.substring(key.indexOf(':') + 1);
    }
}
