package org.conclusum.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.PresentSeat;
import org.conclusum.regions.PopulationFigure;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.voting.rules.FormMustBeDemanded;
import org.conclusum.voting.rules.ItemMustCarryAProposal;
import org.conclusum.voting.rules.ItemMustNotBeDecidedYet;
import org.conclusum.voting.rules.MeetingMustRunForAVote;
import org.conclusum.voting.rules.OneBallotAtATime;
import org.conclusum.voting.rules.OnlyCurrentItemMayBeVotedOn;
import org.conclusum.voting.rules.SecretBallotsMustBeSetUp;
import org.conclusum.voting.secret.PaperCount;
import org.conclusum.voting.secret.UrnKeys;
import org.conclusum.voting.secret.Urns;
import org.springframework.stereotype.Component;

/** Freezes what a ballot rests on: the voting seats of the day, their weights and inhabitants, and the rules in force. */
@Component
class BallotOpening {

    private final Ballots ballots;
    private final Electors electors;
    private final MeetingLookup meetings;
    private final CommitteeDirectory committees;
    private final RegionDirectory regions;
    private final Urns urns;
    private final UrnKeys keys;
    private final Clock clock;

    BallotOpening(
            Ballots ballots,
            Electors electors,
            MeetingLookup meetings,
            CommitteeDirectory committees,
            RegionDirectory regions,
            Urns urns,
            UrnKeys keys,
            Clock clock) {
        this.ballots = ballots;
        this.electors = electors;
        this.meetings = meetings;
        this.committees = committees;
        this.regions = regions;
        this.urns = urns;
        this.keys = keys;
        this.clock = clock;
    }

    /** Opens a ballot on an item; nobody calls another item or opens another ballot meanwhile. */
    Ballot open(UUID itemId, String wording, BallotPlan plan, Actor actor) {
        ballots.holdMeetingOfItem(itemId);
        AgendaItemRow item = meetings.item(itemId);
        MeetingRow meeting = meetings.row(item.meeting());
        Ballots.Before before = ballots.before(meeting.id(), itemId);
        Rule.checkAll(
                new MeetingMustRunForAVote(meeting.state()),
                new OnlyCurrentItemMayBeVotedOn(item.state()),
                new ItemMustCarryAProposal(item.proposal()),
                new OneBallotAtATime(before.anotherIsOpen()),
                new ItemMustNotBeDecidedYet(before.itemIsDecided()));
        LocalDate day = meeting.startsAt().atZone(LegalTime.ZONE).toLocalDate();
        List<Elector> electorate = electorate(meeting, itemId, day);
        RuleBook book = committees.ruleBookOn(meeting.committee(), day);
        Rule.checkAll(
                new SecretBallotsMustBeSetUp(plan.form(), keys.isSetUp()),
                new FormMustBeDemanded(
                        book.ballots(), plan.question().kind(), plan.form(), plan.askedBy(), present(electorate)));
        Ballot ballot = Ballot.open(
                motion(item, meeting, wording), RulesInForce.of(book), electorate, plan, actor.name(), clock.instant());
        ballots.add(ballot);
        electors.addAll(ballot.id(), electorate);
        if (ballot.isSecret()) {
            urns.putUp(
                    ballot.id(),
                    PaperCount.of(electorate.stream().map(Elector::weight).toList()),
                    plan.question().options().size());
        }
        return ballot;
    }

    private static int present(List<Elector> electorate) {
        return Math.toIntExact(electorate.stream().filter(Elector::mayVote).count());
    }

    private List<Elector> electorate(MeetingRow meeting, UUID item, LocalDate day) {
        List<PresentSeat> present = meetings.present(meeting.id());
        Set<UUID> conflicted = meetings.excludedFrom(item);
        Map<String, PopulationFigure> population = regions.populationAt(day);
        List<Elector> electorate = new ArrayList<>();
        for (SeatRow seat : committees.seatsOn(meeting.committee(), day)) {
            if (seat.voting()) {
                String ags = seat.ags();
                electorate.add(Elector.of(
                        seat, electorate.size() + 1, ags == null ? null : population.get(ags), present, conflicted));
            }
        }
        return electorate;
    }

    @SuppressWarnings("NullAway")
    private static Motion motion(AgendaItemRow item, MeetingRow meeting, String wording) {
        return new Motion(
                meeting.id(),
                item.id(),
                item.proposal(),
                meeting.committee(),
                item.title(),
                wording.strip(),
                item.closed());
    }
}
