package org.conclusum.moderation.influence;

/**
 * What a place on the map suggests, after the grid of power and interest (Mendelow 1991; Eden and Ackermann 1998). Who
 * stands on a line counts as the higher.
 */
public enum Quadrant {
    /** Little influence, little interest: keep in view. */
    IN_VIEW,
    /** Little influence, much interest: keep informed. */
    INFORMED,
    /** Much influence, little interest: keep content, or win over. */
    CONTENT,
    /** Much influence, much interest: work with closely. */
    CLOSE;

    /** Where little ends and much begins. */
    public static final int MIDDLE = 5;

    public static final int MOST = 10;

    public static Quadrant of(int influence, int interest) {
        if (influence >= MIDDLE) {
            return interest >= MIDDLE ? CLOSE : CONTENT;
        }
        return interest >= MIDDLE ? INFORMED : IN_VIEW;
    }
}
