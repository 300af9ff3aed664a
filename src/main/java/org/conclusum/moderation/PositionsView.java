package org.conclusum.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.proposals.ProposalRow;

/**
 * What the municipalities say, as one viewer may read it.
 *
 * @param entries the last version that the viewer may read of each field: all for the office, those of one's own
 *     municipality, and what was released
 * @param drafts what the viewer's own municipalities are writing
 * @param handedIn who has handed in, by AGS, for the office and one's own; nobody else's
 * @param handedInCount how many have handed in
 */
public record PositionsView(
        Moderation moderation,
        ProposalRow proposal,
        boolean office,
        List<String> mine,
        List<String> participants,
        List<Issue> issues,
        List<PositionEntry> entries,
        List<PositionDraft> drafts,
        Set<String> handedIn,
        int handedInCount) {

    public PositionsView {
        mine = List.copyOf(mine);
        participants = List.copyOf(participants);
        issues = List.copyOf(issues);
        entries = List.copyOf(entries);
        drafts = List.copyOf(drafts);
        handedIn = Set.copyOf(handedIn);
    }

    public Optional<PositionEntry> entry(UUID issue, String ags, PositionField field) {
        return entries.stream()
                .filter(entry -> entry.issue().equals(issue) && entry.ags().equals(ags) && entry.field() == field)
                .findFirst();
    }

    public Optional<PositionDraft> draft(UUID issue, String ags, PositionField field) {
        return drafts.stream()
                .filter(draft -> draft.issue().equals(issue) && draft.ags().equals(ags) && draft.field() == field)
                .findFirst();
    }

    /** A number that was said, by issue; nothing where it was not, or not for this viewer. */
    public Map<UUID, Integer> numbers(String ags, PositionField field) {
        Map<UUID, Integer> numbers = new java.util.HashMap<>();
        for (PositionEntry entry : entries) {
            if (entry.ags().equals(ags)
                    && entry.field() == field
                    && !entry.content().isEmpty()) {
                numbers.put(entry.issue(), Integer.valueOf(entry.content()));
            }
        }
        return numbers;
    }
}
