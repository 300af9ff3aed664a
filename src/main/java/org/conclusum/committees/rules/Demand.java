package org.conclusum.committees.rules;

import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Whose wish is enough for a form of voting: one member's, that of a share of the members, nobody's, or it always
 * applies.
 *
 * @param kind who has to ask
 * @param share how many of the members present have to ask; only with {@link Kind#SHARE}
 */
public record Demand(Kind kind, @Nullable Threshold share) {

    public static final Demand NOBODY = new Demand(Kind.NOBODY, null);
    public static final Demand ANY_MEMBER = new Demand(Kind.ANY_MEMBER, null);
    public static final Demand ALWAYS = new Demand(Kind.ALWAYS, null);

    /** Who has to ask. */
    public enum Kind {
        /** The form is not open to anybody. */
        NOBODY,
        ANY_MEMBER,
        /** As many of the members present as the share says. */
        SHARE,
        /** The form applies without anybody asking. */
        ALWAYS
    }

    /** @throws IllegalArgumentException if a share is given where none is asked for, or is missing */
    public Demand {
        if ((kind == Kind.SHARE) != (share != null)) {
            throw new IllegalArgumentException("A share belongs to a demand of a share, and to no other: " + kind);
        }
    }

    /** As many of the members present as this. */
    public static Demand of(Threshold share) {
        return new Demand(Kind.SHARE, share);
    }

    /**
     * Whether the form applies.
     *
     * @param asking members who ask for it
     * @param present members present with a vote
     */
    public boolean isMetBy(int asking, int present) {
        return switch (kind) {
            case NOBODY -> false;
            case ALWAYS -> true;
            case ANY_MEMBER -> asking >= 1;
            case SHARE -> asking >= 1 && share != null && share.isMetBy(Fraction.of(asking), Fraction.of(present));
        };
    }

    /**
     * Reads "NOBODY", "ANY_MEMBER", "ALWAYS", or a share such as ">=1/5".
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Demand parse(String written) {
        return switch (written) {
            case "NOBODY" -> NOBODY;
            case "ANY_MEMBER" -> ANY_MEMBER;
            case "ALWAYS" -> ALWAYS;
            default -> of(Threshold.parse(written));
        };
    }

    @Override
    public String toString() {
        return share == null ? kind.name() : share.toString();
    }
}
