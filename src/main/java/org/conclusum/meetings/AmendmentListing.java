package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.ProposalLookup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Motions with their amendments, for pages and for the vote. */
@Service
@Transactional(readOnly = true)
public class AmendmentListing {

    private final Amendments amendments;
    private final ProposalLookup proposals;
    private final MeetingLookup meetings;
    private final CommitteeAccess access;

    AmendmentListing(Amendments amendments, ProposalLookup proposals, MeetingLookup meetings, CommitteeAccess access) {
        this.amendments = amendments;
        this.proposals = proposals;
        this.meetings = meetings;
        this.access = access;
    }

    /** The motion of an item as this person may see it; an empty one for whoever does not see the item. */
    public AmendedMotion motion(AgendaItemRow item, Actor.Person person) {
        UUID committee = meetings.row(item.meeting()).committee();
        return access.standingOf(person).sees(committee, item.closed()) ? motion(item) : AmendedMotion.unchanged("");
    }

    /** The motion of an item without a permission check, for other modules; empty for an item without one. */
    public AmendedMotion motion(AgendaItemRow item) {
        UUID proposal = item.proposal();
        return proposal == null
                ? AmendedMotion.unchanged("")
                : AmendedMotion.of(proposals.text(proposal).motion(), amendments.on(item.id()));
    }

    /** The amendments to the motion of an item, in the order in which they are voted on; without a permission check. */
    public List<AmendmentRow> on(UUID item) {
        return amendments.on(item);
    }

    /** How many amendments to the motion of an item wait for a decision. */
    public long undecided(UUID item) {
        return amendments.on(item).stream()
                .filter(row -> row.state().isUndecided())
                .count();
    }

    /** @throws NotFound where there is no such amendment */
    public AmendmentRow row(UUID amendment) {
        return amendments
                .find(amendment)
                .orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "amendment " + amendment));
    }
}
