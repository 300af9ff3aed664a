package org.conclusum.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.moderation.rules.OptionTextMustFit;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.proposals.Renewal;
import org.springframework.stereotype.Component;

/**
 * Begins a moderation with the record of the home bodies that did not agree: each condition is at issue, and is what its
 * municipality must have, as soon as that says so.
 */
@Component
class RecordTaking {

    private static final String CUT = " …";

    private final ProposalRenewals renewals;
    private final Positions positions;
    private final Moderations moderations;

    RecordTaking(ProposalRenewals renewals, Positions positions, Moderations moderations) {
        this.renewals = renewals;
        this.positions = positions;
        this.moderations = moderations;
    }

    /** Takes the record over; nothing where there is none. */
    void takeOver(UUID proposal, String by, Instant now) {
        List<Renewal.Condition> conditions =
                renewals.of(proposal).map(Renewal::conditions).orElse(List.of());
        Set<String> participants = moderations.participants(proposal).stream()
                .map(Participant::ags)
                .collect(Collectors.toSet());
        int place = 0;
        for (Renewal.Condition condition : conditions) {
            String words = condition.words().strip();
            String title = cut(words.replaceAll("\\s+", " "), OptionTextMustFit.LONGEST_TITLE);
            Issue issue = new Issue(
                    UUID.randomUUID(),
                    proposal,
                    ++place,
                    title,
                    title.equals(words) ? "" : cut(words, ModerationNoteMustFit.LONGEST));
            positions.add(issue);
            if (participants.contains(condition.ags())) {
                positions.add(new PositionEntry(
                        issue.id(),
                        condition.ags(),
                        PositionField.MUST_HAVE,
                        1,
                        cut(words, ModerationNoteMustFit.LONGEST),
                        true,
                        by,
                        now,
                        false,
                        null));
            }
        }
    }

    /** The words, or as many whole ones as fit. */
    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int space = words.lastIndexOf(' ', longest - CUT.length());
        return words.substring(0, space > 0 ? space : longest - CUT.length()) + CUT;
    }
}
