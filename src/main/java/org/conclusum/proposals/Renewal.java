package org.conclusum.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That a proposal takes up a resolution again to which home bodies did not agree, or whose target was missed.
 *
 * @param proposal the new one
 * @param renewed the proposal that was adopted then
 * @param occasion why
 * @param conditions under which home bodies agreed, or would have
 */
public record Renewal(
        UUID proposal,
        UUID renewed,
        UUID resolution,
        String resolutionNumber,
        Occasion occasion,
        List<Condition> conditions) {

    /** Why a matter is taken up again. */
    public enum Occasion {
        HOME_BODIES,
        EFFECT
    }

    public Renewal {
        conditions = List.copyOf(conditions);
    }

    /**
     * What a home body asked for.
     *
     * @param ags of its municipality
     * @param body for example "Kreistag"
     * @param agreed whether it agreed all the same
     */
    public record Condition(String ags, String body, LocalDate day, boolean agreed, String words) {}
}
