package org.conclusum.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.NumberKind;
import org.conclusum.committees.NumberRegister;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the date to the invitation; each command checks the permission first. */
@Service
@Transactional
public class MeetingPlanning {

    private final Meetings meetings;
    private final MeetingDesk desk;
    private final ScheduledProposals proposals;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final MeetingDating dating;
    private final AgendaTemplates templates;
    private final AgendaVersions versions;
    private final NumberRegister numbers;
    private final ObjectProvider<MissedQuorums> missed;
    private final Clock clock;

    MeetingPlanning(
            Meetings meetings,
            MeetingDesk desk,
            ScheduledProposals proposals,
            CommitteeAccess access,
            CommitteeDirectory committees,
            MeetingDating dating,
            AgendaTemplates templates,
            AgendaVersions versions,
            NumberRegister numbers,
            ObjectProvider<MissedQuorums> missed,
            Clock clock) {
        this.meetings = meetings;
        this.desk = desk;
        this.proposals = proposals;
        this.access = access;
        this.committees = committees;
        this.dating = dating;
        this.templates = templates;
        this.versions = versions;
        this.numbers = numbers;
        this.missed = missed;
        this.clock = clock;
    }

    /** Plans a meeting; the office of the committee may. */
    public UUID plan(NewMeeting request, Actor actor) {
        access.requireOffice(actor, request.committee());
        committees.requireNotDissolved(request.committee());
        MeetingDates dates =
                dating.dates(request.committee(), request.startsAt().toLocalDate());
        Meeting meeting =
                meetings.save(new Meeting(request, dates, templates.of(request.committee()), clock.instant()));
        desk.announce(new MeetingPlanned(
                meeting.id(), meeting.committee(), meeting.startsAt(), meeting.submissionDeadline(), actor));
        return meeting.id();
    }

    /** Moves a meeting that is not yet open; the office may. Who was invited to another time is invited anew. */
    public void move(UUID id, LocalDateTime startsAt, String place, Actor actor) {
        Meeting meeting = desk.forOffice(id, actor);
        Instant start = startsAt.atZone(LegalTime.ZONE).toInstant();
        meeting.move(start, place, dating.dates(meeting.committee(), startsAt.toLocalDate()), clock.instant());
        desk.announce(new MeetingMoved(id, meeting.committee(), start, meeting.submissionDeadline(), actor));
    }

    /** Calls a meeting off, as the office or the chair; its proposals wait for another. */
    public void cancel(UUID id, String reason, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        meeting.cancel(reason);
        proposals.free(meeting.agenda().items(), meeting, actor);
        desk.announce(new MeetingCancelled(id, meeting.committee(), actor));
    }

    /** Takes a ready proposal onto the agenda; the office may. */
    public UUID addProposal(UUID id, UUID proposal, Actor actor) {
        Meeting meeting = desk.forOffice(id, actor);
        AgendaItem item = meeting.add(proposals.row(proposal));
        proposals.schedule(proposal, meeting, actor);
        changed(meeting, actor);
        return item.id();
    }

    /** Adds an item without a proposal; the office may. */
    public UUID addItem(UUID id, String title, boolean closed, Actor actor) {
        Meeting meeting = desk.forOffice(id, actor);
        AgendaItem item = meeting.add(title, closed);
        changed(meeting, actor);
        return item.id();
    }

    /** Moves an item to a place, counted from 0; closed items stay behind the public ones. The office may. */
    public void moveItem(UUID id, UUID item, int place, Actor actor) {
        Meeting meeting = desk.forOffice(id, actor);
        meeting.moveItem(item, place);
        changed(meeting, actor);
    }

    /** Gives an item another wording on this agenda; the office may. Its proposal keeps its title. */
    public void renameItem(UUID id, UUID item, String title, Actor actor) {
        Meeting meeting = desk.forOffice(id, actor);
        if (meeting.renameItem(item, title)) {
            changed(meeting, actor);
        }
    }

    /** Plans how many minutes an item takes, or that nobody plans it; the office may. */
    public void planMinutes(UUID id, UUID item, @Nullable Integer minutes, Actor actor) {
        Meeting meeting = desk.forOffice(id, actor);
        meeting.planMinutes(item, minutes);
        changed(meeting, actor);
    }

    /** Takes an item off; the office may. */
    public void removeItem(UUID id, UUID item, Actor actor) {
        Meeting meeting = desk.forOffice(id, actor);
        AgendaItem removed = meeting.removeItem(item);
        proposals.free(List.of(removed), meeting, actor);
        changed(meeting, actor);
    }

    /** The office hands the draft of the agenda to the chair. */
    public void finishDraft(UUID id, Actor actor) {
        Meeting meeting = desk.forOffice(id, actor);
        meeting.finishDraft();
        desk.announce(new AgendaDrafted(id, meeting.committee(), actor));
        versions.keep(id, AgendaVersion.Occasion.DRAFT, actor);
    }

    /** The chair releases the agenda. */
    public void release(UUID id, Actor actor) {
        Meeting meeting = desk.forChair(id, actor);
        meeting.release();
        desk.announce(new AgendaReleased(id, meeting.committee(), actor));
    }

    /** The chair gives the agenda back to the office. */
    public void returnAgenda(UUID id, String reason, Actor actor) {
        Meeting meeting = desk.forChair(id, actor);
        meeting.returnAgenda(reason);
        desk.announce(new AgendaReturned(id, meeting.committee(), actor));
    }

    /** The office issues the invitations; inside the notice period only with a reason for the urgency. */
    public void invite(UUID id, @Nullable String urgency, Actor actor) {
        Meeting meeting = desk.forOffice(id, actor);
        MeetingDates dates = dating.dates(meeting.committee(), meeting.day());
        boolean urgent = meeting.invite(dates, urgency, secondCalls(meeting, dates.rules()), clock.instant());
        if (!meeting.isNumbered()) {
            meeting.number(numbers.next(
                            NumberKind.MEETING,
                            meeting.committee(),
                            meeting.day().getYear(),
                            id)
                    .text());
        }
        desk.announce(new InvitationsIssued(id, meeting.committee(), urgent, actor));
        versions.keep(id, AgendaVersion.Occasion.INVITATION, actor);
    }

    /** Proposals that lacked a quorum the last time, where the rule book decides them with a lighter one if it is said. */
    private Set<UUID> secondCalls(Meeting meeting, RuleBook rules) {
        MissedQuorums known = missed.getIfAvailable();
        Quorum quorum = rules.decision().quorum();
        if (known == null || quorum == null || quorum.secondCall() == null) {
            return Set.of();
        }
        List<UUID> matters = meeting.agenda().items().stream()
                .map(AgendaItem::proposal)
                .filter(Objects::nonNull)
                .toList();
        return known.among(matters, meeting.committee());
    }

    /** A member, or the office for it, answers the invitation. */
    public void answer(UUID id, UUID seat, InvitationAnswer answer, Actor actor) {
        UUID committee = desk.committeeOf(id);
        boolean office = access.standingOf(actor).runs(committee);
        if (!office) {
            access.requireInsight(actor, committee);
        }
        Meeting meeting = desk.locked(id);
        List<SeatRow> seats = committees.seatsOn(committee, meeting.day());
        if (seats.stream().noneMatch(row -> row.id().equals(seat) && (office || fills(row, actor)))) {
            throw new NotPermitted(actor, "answer for seat " + seat);
        }
        boolean declined =
                meeting.answerOf(seat).filter(InvitationAnswer::isDeclined).isPresent();
        meeting.answer(seat, answer, actor, clock.instant());
        desk.announce(new InvitationAnswered(id, committee, seat, actor));
        if (answer.isDeclined() && !declined) {
            seats.stream().filter(row -> row.id().equals(seat)).forEach(row -> askSubstitutes(meeting, row, actor));
        }
    }

    private void askSubstitutes(Meeting meeting, SeatRow seat, Actor actor) {
        boolean own = actor instanceof Actor.Person person && seat.substitutes().contains(person.account());
        if (!own && !seat.substitutes().isEmpty()) {
            desk.announce(new SubstituteAsked(meeting.id(), meeting.committee(), seat.id(), seat.substitutes(), actor));
        }
    }

    private static boolean fills(SeatRow seat, Actor actor) {
        return actor instanceof Actor.Person person && seat.isFilledBy(person.account());
    }

    private void changed(Meeting meeting, Actor actor) {
        desk.announce(new AgendaChanged(meeting.id(), meeting.committee(), actor));
    }
}
