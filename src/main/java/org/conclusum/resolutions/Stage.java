package org.conclusum.resolutions;

/** What a resolution waits for, from its adoption to the end of its matter. */
public enum Stage {
    HOME_BODIES("r.state = 'PENDING'", "r.adopted_at"),
    MEASURES("r.state = 'IN_FORCE' and r.measures_defined_at is null", "coalesce(r.settled_at, r.adopted_at)"),
    CARRYING_OUT(
            "r.state = 'IN_FORCE' and r.measures_defined_at is not null and exists"
                    + " (select 1 from measure o where o.resolution_id = r.id and o.done_at is null)",
            "r.measures_defined_at"),
    CLOSING(
            "r.state = 'IN_FORCE' and r.measures_defined_at is not null and not exists"
                    + " (select 1 from measure o where o.resolution_id = r.id and o.done_at is null)",
            "coalesce((select max(o.done_at) from measure o where o.resolution_id = r.id), r.measures_defined_at)"),
    NOTING("r.state = 'CLOSED' and r.acknowledged_at is null", "r.completed_at"),
    EFFECT(
            "r.state = 'CLOSED' and exists (select 1 from resolution_effect e where e.resolution_id = r.id"
                    + " and e.reviewed_at is null and e.review_on <= :today)",
            "(select e.review_on::timestamptz from resolution_effect e where e.resolution_id = r.id)");

    private final String condition;
    private final String since;

    Stage(String condition, String since) {
        this.condition = condition;
        this.since = since;
    }

    /** On a resolution {@code r}, with {@code :today}. */
    String condition() {
        return condition;
    }

    /** Since when a resolution {@code r} is there. */
    String since() {
        return since;
    }
}
