package org.conclusum.meetings;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.ProposalRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes onto an agenda after the invitation (Nachtrag), and whether the meeting finds it urgent where it came too
 * late.
 */
@Service
@Transactional
public class AgendaSupplements {

    private final MeetingDesk desk;
    private final MeetingDating dating;
    private final ScheduledProposals proposals;
    private final AgendaVersions versions;
    private final Clock clock;

    AgendaSupplements(
            MeetingDesk desk,
            MeetingDating dating,
            ScheduledProposals proposals,
            AgendaVersions versions,
            Clock clock) {
        this.desk = desk;
        this.dating = dating;
        this.proposals = proposals;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Adds items and tells everybody who is invited; the chair, or the office for it, may. Inside the notice period a
     * reason for the urgency is needed, and the meeting votes on it first.
     */
    public void issue(UUID id, Supplement supplement, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        List<ProposalRow> rows =
                supplement.proposals().stream().map(proposals::row).toList();
        List<AgendaItem> added = meeting.supplement(
                rows,
                supplement.items(),
                supplement.urgency(),
                dating.dates(meeting.committee(), meeting.day()),
                clock.instant());
        rows.forEach(row -> proposals.schedule(row.id(), meeting, actor));
        desk.announce(new SupplementIssued(
                id,
                meeting.committee(),
                added.stream().map(AgendaItem::id).toList(),
                added.stream().anyMatch(AgendaItem::awaitsUrgency),
                actor));
        versions.keep(id, AgendaVersion.Occasion.SUPPLEMENT, actor);
    }

    /** Records how the running meeting voted on the urgency of an item; a rejected one waits for another meeting. */
    public void decideUrgency(UUID id, UUID itemId, UrgencyVote vote, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        AgendaItem item = meeting.agenda().item(itemId);
        meeting.decideUrgency(item, vote, actor.name(), clock.instant());
        desk.announce(new UrgencyDecided(id, meeting.committee(), itemId, vote.accepted(), actor));
        if (!vote.accepted()) {
            proposals.free(List.of(item), meeting, actor);
            desk.announce(new AgendaItemPostponed(id, meeting.committee(), itemId, item.proposal(), actor));
        }
    }
}
