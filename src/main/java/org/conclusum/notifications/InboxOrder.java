package org.conclusum.notifications;

/** In which order a person's messages are shown; in each of them the unread ones come first. */
public enum InboxOrder {
    /** The newest first. */
    TIME("read_at is not null, created_at desc, id"),
    /** What is about the same case together, the case with news first. */
    CASE("""
            min(case when read_at is null then 0 else 1 end) over (partition by thing_id),
            max(created_at) over (partition by thing_id) desc, thing_id, read_at is not null, created_at desc, id"""),
    /** What belongs to the same committee together, the committee with news first. */
    COMMITTEE("""
            min(case when read_at is null then 0 else 1 end) over (partition by committee_id),
            max(created_at) over (partition by committee_id) desc, committee_id, read_at is not null, created_at desc,
            id""");

    private final String columns;

    InboxOrder(String columns) {
        this.columns = columns;
    }

    String columns() {
        return columns;
    }
}
