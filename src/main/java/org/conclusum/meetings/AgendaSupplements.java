package org.conclusum.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.UrgencyMajority;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.rules.HandsMustBeCounted;
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

    private final Meetings meetings;
    private final MeetingDesk desk;
    private final MeetingDating dating;
    private final ScheduledProposals proposals;
    private final AgendaVersions versions;
    private final MeetingLookup lookup;
    private final CommitteeDirectory committees;
    private final OpenVotes votes;
    private final Clock clock;

    AgendaSupplements(
            Meetings meetings,
            MeetingDesk desk,
            MeetingDating dating,
            ScheduledProposals proposals,
            AgendaVersions versions,
            MeetingLookup lookup,
            CommitteeDirectory committees,
            OpenVotes votes,
            Clock clock) {
        this.meetings = meetings;
        this.desk = desk;
        this.dating = dating;
        this.proposals = proposals;
        this.versions = versions;
        this.lookup = lookup;
        this.committees = committees;
        this.votes = votes;
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

    /**
     * Records a show of hands on the urgency of an item; the chair, or the office for it, may. The rule book says which
     * majority it takes; an item that does not reach it waits for another meeting.
     */
    public void decideUrgency(UUID id, UUID itemId, UrgencyVote vote, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        AgendaItem item = meeting.agenda().item(itemId);
        new HandsMustBeCounted(vote).check();
        votes.requireNoneOn(item);
        boolean accepted = isEnough(vote, meeting);
        meeting.decideUrgency(item, vote, accepted, actor.name(), clock.instant());
        urgencyDecided(meeting, item, accepted, actor);
    }

    /** Tells everybody that the urgency of an item is being voted on. */
    public void urgencyPutToVote(UUID item, Actor actor) {
        Meeting meeting = meeting(item);
        desk.announce(new UrgencyVoteOpened(meeting.id(), meeting.committee(), item, actor));
    }

    /** A ballot said that an item is urgent, or that it is not, and waits for another meeting. */
    public void urgencyVoted(UUID itemId, boolean accepted, Actor.Procedure actor) {
        Meeting meeting = meeting(itemId);
        AgendaItem item = meeting.agenda().item(itemId);
        item.decideUrgency(accepted, actor.name(), clock.instant());
        urgencyDecided(meeting, item, accepted, actor);
    }

    /** A ballot decided nothing: the meeting may vote again. */
    public void urgencyLeftOpen(UUID item, Actor.Procedure actor) {
        Meeting meeting = meeting(item);
        desk.announce(new UrgencyLeftOpen(meeting.id(), meeting.committee(), item, actor));
    }

    private Meeting meeting(UUID item) {
        return desk.locked(
                meetings.ofItem(item).orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "agenda item " + item)));
    }

    private void urgencyDecided(Meeting meeting, AgendaItem item, boolean accepted, Actor actor) {
        desk.announce(new UrgencyDecided(meeting.id(), meeting.committee(), item.id(), accepted, actor));
        if (!accepted) {
            proposals.free(List.of(item), meeting, actor);
            desk.announce(
                    new AgendaItemPostponed(meeting.id(), meeting.committee(), item.id(), item.proposal(), actor));
        }
    }

    /** How much consent it takes in this meeting to deal with an item that came too late. */
    @Transactional(readOnly = true)
    public UrgencyMajority urgencyNeeds(UUID id) {
        MeetingRow row = lookup.row(id);
        LocalDate day = row.startsAt().atZone(LegalTime.ZONE).toLocalDate();
        return committees.ruleBookOn(row.committee(), day).procedure().urgency();
    }

    private boolean isEnough(UrgencyVote vote, Meeting meeting) {
        List<SeatRow> voting = committees.seatsOn(meeting.committee(), meeting.day()).stream()
                .filter(SeatRow::voting)
                .toList();
        Set<UUID> there =
                meeting.attendance().present().stream().map(PresentSeat::seat).collect(Collectors.toSet());
        return committees
                .ruleBookOn(meeting.committee(), meeting.day())
                .procedure()
                .urgency()
                .isReachedBy(
                        vote.yes(),
                        vote.no(),
                        votes(voting.stream().filter(seat -> there.contains(seat.id()))),
                        votes(voting.stream()));
    }

    private static Fraction votes(Stream<SeatRow> seats) {
        return seats.map(SeatRow::weight).reduce(Fraction.ZERO, Fraction::plus);
    }
}
