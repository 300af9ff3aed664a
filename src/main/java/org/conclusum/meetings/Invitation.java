package org.conclusum.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation says and whom it goes to.
 *
 * @param urgency why the notice period was shortened, or null where it was kept
 * @param agenda the whole agenda; a closed item is for those who take part in the committee only
 * @param recipients accounts of members, substitutes and chairs on the day of the meeting
 */
public record Invitation(
        UUID meeting,
        UUID committee,
        String title,
        Instant startsAt,
        String place,
        @Nullable String urgency,
        List<AgendaItemRow> agenda,
        Set<UUID> recipients) {}
