package org.conclusum.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Moderations that an office could begin anew, since their proposals came back undecided. */
@Service
@Transactional(readOnly = true)
class RenewalWorklist implements WorklistSource {

    private static final String NAME = "moderation-renewal";
    private static final int MINUTES = 10;

    /** Calendar days after the proposal came back. */
    private static final int DAYS = 14;

    private final ReturnedProposals returned;
    private final ProposalLookup proposals;
    private final ModerationAccess access;

    RenewalWorklist(ReturnedProposals returned, ProposalLookup proposals, ModerationAccess access) {
        this.returned = returned;
        this.proposals = proposals;
        this.access = access;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        Set<UUID> run = access.standingOf(person).run();
        if (run.isEmpty()) {
            return List.of();
        }
        List<ReturnedProposals.Waiting> waiting = returned.waiting(run, ModerationManagement.WAITING, limit);
        Map<UUID, ProposalRow> rows = proposals.rows(
                waiting.stream().map(ReturnedProposals.Waiting::proposal).collect(Collectors.toSet()));
        return waiting.stream()
                .flatMap(one -> Optional.ofNullable(rows.get(one.proposal())).map(row -> item(one, row)).stream())
                .toList();
    }

    private static WorkItem item(ReturnedProposals.Waiting waiting, ProposalRow row) {
        LocalDate due =
                waiting.returnedAt().atZone(LegalTime.ZONE).toLocalDate().plusDays(DAYS);
        return new WorkItem(
                NAME + ":" + row.id(),
                "RENEW_MODERATION",
                WorkItem.Tone.CHECK,
                row.title(),
                row.number(),
                row.committee(),
                endOf(due),
                MINUTES,
                "proposals/" + row.id() + "?tab=moderation.section.title",
                null,
                false,
                false);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant().minusSeconds(60);
    }
}
