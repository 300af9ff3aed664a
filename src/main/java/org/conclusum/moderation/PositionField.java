package org.conclusum.moderation;

/** What a municipality says on an issue. */
public enum PositionField {
    /** How it stands to what is at issue: -2 against it, 0 open, 2 for it. */
    STANCE,
    /** How much it matters: 1 little to 5 very much. */
    WEIGHT,
    /** What it wants. */
    POSITION,
    /** Why it wants that: the interest behind the position. */
    INTEREST,
    MUST_HAVE,
    NICE_TO_HAVE,
    RED_LINE,
    ALTERNATIVE,
    /** What it can give the others. */
    OFFER;

    private static final int FARTHEST = 2;
    private static final int HEAVIEST = 5;

    /** Whether it is a number and no words. */
    public boolean isNumber() {
        return this == STANCE || this == WEIGHT;
    }

    /** Whether a text can stand in this field; nothing always can. */
    public boolean takes(String content) {
        if (content.isEmpty() || !isNumber()) {
            return true;
        }
        try {
            int number = Integer.parseInt(content);
            return this == STANCE ? number >= -FARTHEST && number <= FARTHEST : number >= 1 && number <= HEAVIEST;
        } catch (NumberFormatException words) {
            return false;
        }
    }
}
