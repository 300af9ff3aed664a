package org.conclusum.committees;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A seat on a day: on whose behalf, with how many votes, and who fills it.
 *
 * @param label whom it stands for, for example "Landkreis Görlitz" or "Universität"
 * @param ags municipality it belongs to, or null for the seat of an education actor
 * @param unit what counts as one in a majority of units; the AGS, or the seat's id
 * @param voting false for an advisory seat
 * @param weight votes of the seat
 * @param group interest group, or null
 * @param principal account of the member, or null while vacant
 * @param substitutes accounts of the substitutes, in their order
 */
public record SeatRow(
        UUID id,
        UUID committee,
        String label,
        @Nullable String ags,
        String unit,
        boolean voting,
        Fraction weight,
        @Nullable String group,
        @Nullable UUID principal,
        List<UUID> substitutes) {

    /** Whether this account may sit here, as principal or as substitute. */
    public boolean isFilledBy(UUID account) {
        return account.equals(principal) || substitutes.contains(account);
    }

    /** The same seat with other votes. */
    SeatRow weighing(Fraction votes) {
        return new SeatRow(id, committee, label, ags, unit, voting, votes, group, principal, substitutes);
    }
}
