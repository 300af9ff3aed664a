package org.conclusum.notifications;

/** How a person hears of a kind of notice. Other than OFF all of them show it on the page of notices, too. */
public enum Delivery {
    /** By mail at once; or when the quiet hours end. */
    MAIL,
    /** In one mail a day. */
    DAILY,
    /** In one mail a week. */
    WEEKLY,
    /** On the page only. */
    PAGE,
    /** Not at all. */
    OFF;

    /** Whether it is gathered until the next digest. */
    boolean gathers() {
        return this == DAILY || this == WEEKLY;
    }
}
