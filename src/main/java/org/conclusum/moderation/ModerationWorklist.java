package org.conclusum.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderations ask of coordinators: to rate options, and to say what would lessen a strong resistance. */
@Service
@Transactional(readOnly = true)
class ModerationWorklist implements WorklistSource {

    private static final String NAME = "moderation";
    private static final int MINUTES_TO_RATE = 10;
    private static final int MINUTES_TO_EXPLAIN = 5;

    private final Rounds rounds;
    private final ProposalLookup proposals;
    private final ModerationAccess access;

    ModerationWorklist(Rounds rounds, ProposalLookup proposals, ModerationAccess access) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.access = access;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        Set<String> municipalities = access.standingOf(person).municipalities();
        if (municipalities.isEmpty()) {
            return List.of();
        }
        List<Rounds.Asked> unrated = rounds.unrated(municipalities);
        List<Rounds.Asked> unexplained = rounds.unexplained(municipalities);
        Set<UUID> ids =
                new ArrayList<>(unrated).stream().map(Rounds.Asked::proposal).collect(Collectors.toSet());
        unexplained.forEach(asked -> ids.add(asked.proposal()));
        Map<UUID, ProposalRow> rows = proposals.rows(ids);
        List<WorkItem> items = new ArrayList<>();
        unrated.forEach(asked -> add(items, rows, asked, "RATE_OPTIONS", WorkItem.Tone.VOTE, MINUTES_TO_RATE));
        unexplained.forEach(
                asked -> add(items, rows, asked, "EXPLAIN_RESISTANCE", WorkItem.Tone.SAY, MINUTES_TO_EXPLAIN));
        return items.stream().limit(limit).toList();
    }

    private static void add(
            List<WorkItem> items,
            Map<UUID, ProposalRow> rows,
            Rounds.Asked asked,
            String step,
            WorkItem.Tone tone,
            int minutes) {
        ProposalRow row = rows.get(asked.proposal());
        if (row == null) {
            return;
        }
        Instant due = asked.due() == null
                ? null
                : asked.due()
                        .plusDays(1)
                        .atStartOfDay(LegalTime.ZONE)
                        .toInstant()
                        .minusSeconds(60);
        items.add(new WorkItem(
                NAME + ":" + step + "-" + asked.proposal() + "-" + asked.ags(),
                step,
                tone,
                row.title(),
                row.number(),
                asked.committee(),
                due,
                minutes,
                "interests/" + asked.proposal() + "/rating",
                null,
                false,
                false));
    }
}
