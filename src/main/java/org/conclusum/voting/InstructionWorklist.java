package org.conclusum.voting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes against an instruction that a municipality has not taken note of: its coordinators see them, nobody else. */
@Service
@Transactional(readOnly = true)
class InstructionWorklist implements WorklistSource {

    private static final String NAME = "instruction";
    private static final String STEP = "NOTE_DEVIATION";
    private static final int MINUTES = 2;

    private final Instructions instructions;
    private final ProposalLookup proposals;
    private final CommitteeAccess access;

    InstructionWorklist(Instructions instructions, ProposalLookup proposals, CommitteeAccess access) {
        this.instructions = instructions;
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
        List<InstructedVote> votes = instructions.deviations(municipalities, limit);
        Map<UUID, ProposalRow> rows =
                proposals.rows(votes.stream().map(InstructedVote::proposal).toList());
        return votes.stream().map(vote -> item(vote, rows.get(vote.proposal()))).toList();
    }

    private static WorkItem item(InstructedVote vote, @Nullable ProposalRow proposal) {
        return new WorkItem(
                NAME + ":" + vote.ballot() + "/" + vote.seat(),
                STEP,
                WorkItem.Tone.CHECK,
                vote.title(),
                proposal == null ? null : proposal.number(),
                vote.committee(),
                null,
                MINUTES,
                "ballots/" + vote.ballot(),
                null,
                false,
                false);
    }
}
