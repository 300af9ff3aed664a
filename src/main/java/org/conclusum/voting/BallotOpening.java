package org.conclusum.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.meetings.AmendmentRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.PresentSeat;
import org.conclusum.regions.PopulationFigure;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.MotionKind;
import org.conclusum.voting.rules.AmendmentsMustBeDecidedBefore;
import org.conclusum.voting.rules.FormMustBeDemanded;
import org.conclusum.voting.rules.ItemMustCarryAProposal;
import org.conclusum.voting.rules.ItemMustNotBeDecidedYet;
import org.conclusum.voting.rules.MeetingMustRunForAVote;
import org.conclusum.voting.rules.NoVoteDuringABreak;
import org.conclusum.voting.rules.OneBallotAtATime;
import org.conclusum.voting.rules.OnlyCurrentItemMayBeVotedOn;
import org.conclusum.voting.rules.SecretBallotsMustBeSetUp;
import org.conclusum.voting.rules.UrgencyMustBeUndecided;
import org.conclusum.voting.secret.PaperCount;
import org.conclusum.voting.secret.UrnKeys;
import org.conclusum.voting.secret.Urns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Freezes what a ballot rests on: the voting seats of the day, their weights and inhabitants, and the rules in force. */
@Component
class BallotOpening {

    /** An opened ballot, and the round of consensus that it follows, if any. */
    record Opened(Ballot ballot, @Nullable UUID follows) {}

    private final Ballots ballots;
    private final Electors electors;
    private final Speakers speakers;
    private final Burdens burdens;
    private final MeetingLookup meetings;
    private final AmendmentListing amendments;
    private final CommitteeDirectory committees;
    private final RegionDirectory regions;
    private final ConsensusRounds consensus;
    private final Urns urns;
    private final UrnKeys keys;
    private final Clock clock;

    BallotOpening(
            Ballots ballots,
            Electors electors,
            Speakers speakers,
            Burdens burdens,
            MeetingLookup meetings,
            AmendmentListing amendments,
            CommitteeDirectory committees,
            RegionDirectory regions,
            ConsensusRounds consensus,
            Urns urns,
            UrnKeys keys,
            Clock clock) {
        this.ballots = ballots;
        this.electors = electors;
        this.speakers = speakers;
        this.burdens = burdens;
        this.meetings = meetings;
        this.amendments = amendments;
        this.committees = committees;
        this.regions = regions;
        this.consensus = consensus;
        this.urns = urns;
        this.keys = keys;
        this.clock = clock;
    }

    /** Opens a ballot on an item; nobody calls another item or opens another ballot meanwhile. */
    Opened open(UUID itemId, String wording, BallotPlan plan, Actor actor) {
        ballots.holdMeetingOfItem(itemId);
        AgendaItemRow item = meetings.item(itemId);
        MeetingRow meeting = meetings.row(item.meeting());
        Ballots.Before before = ballots.before(meeting.id(), itemId);
        Rule.checkAll(
                new MeetingMustRunForAVote(meeting.state()),
                new NoVoteDuringABreak(meetings.isInterrupted(meeting.id())),
                new OnlyCurrentItemMayBeVotedOn(item.state()),
                new ItemMustCarryAProposal(item.proposal()),
                new OneBallotAtATime(before.anotherIsOpen()),
                new ItemMustNotBeDecidedYet(before.itemIsDecided()),
                new AmendmentsMustBeDecidedBefore(amendments.undecided(itemId)));
        LocalDate day = meeting.startsAt().atZone(LegalTime.ZONE).toLocalDate();
        RuleBook book = committees.ruleBookOn(meeting.committee(), day);
        UUID follows = before.leftOpen();
        List<ConsensusRound> rounds = follows == null ? List.of() : consensus.leftOpen(itemId);
        consensus.requireRoomFor(plan, rounds, book);
        List<Elector> electorate =
                electorate(meeting.committee(), day, meetings.present(meeting.id()), meetings.excludedFrom(itemId));
        Rule.checkAll(
                new SecretBallotsMustBeSetUp(plan, keys.isSetUp()),
                new FormMustBeDemanded(
                        book.ballots(), plan.question().kind(), plan.form(), plan.askedBy(), present(electorate)));
        Ballot ballot = Ballot.open(
                motion(item, meeting, wording),
                burdens.rules(book, item.proposal(), plan.question(), electorate),
                electorate,
                plan,
                actor.name(),
                clock.instant());
        ballots.add(ballot);
        electors.addAll(ballot.id(), electorate);
        freezeSpeakers(ballot, day);
        if (ballot.isSecret()) {
            putUpUrn(ballot, electorate);
        }
        if (plan.isConsensus()) {
            consensus.add(ballot.id(), rounds, book.consensus());
        }
        return new Opened(ballot, follows);
    }

    private void putUpUrn(Ballot ballot, List<Elector> electorate) {
        BallotPlan plan = ballot.plan();
        PaperCount papers =
                PaperCount.of(electorate.stream().map(Elector::weight).toList());
        int options = plan.question().options().size();
        if (plan.onPaper()) {
            urns.standApart(ballot.id(), papers, options);
        } else {
            urns.putUp(ballot.id(), papers, options);
        }
    }

    /** Opens a vote on an amendment to the motion of an item; it decides nothing but the wording. */
    Ballot openAmendment(AmendmentRow amendment, String wording, BallotPlan plan, Actor actor) {
        AgendaItemRow item = meetings.item(amendment.item());
        MeetingRow meeting = meetings.row(item.meeting());
        Rule.checkAll(
                new MeetingMustRunForAVote(meeting.state()),
                new NoVoteDuringABreak(meetings.isInterrupted(meeting.id())),
                new OnlyCurrentItemMayBeVotedOn(item.state()),
                new OneBallotAtATime(ballots.before(meeting.id(), item.id()).anotherIsOpen()));
        LocalDate day = meeting.startsAt().atZone(LegalTime.ZONE).toLocalDate();
        List<Elector> electorate =
                electorate(meeting.committee(), day, meetings.present(meeting.id()), meetings.excludedFrom(item.id()));
        Ballot ballot = Ballot.open(
                amending(amendment, item, meeting, wording),
                RulesInForce.of(committees.ruleBookOn(meeting.committee(), day)),
                electorate,
                plan,
                actor.name(),
                clock.instant());
        ballots.add(ballot);
        electors.addAll(ballot.id(), electorate);
        freezeSpeakers(ballot, day);
        return ballot;
    }

    /** Opens a vote on whether an item that came too late is urgent, with the majority that the rules ask for that. */
    Ballot openUrgency(UUID itemId, String wording, BallotPlan plan, Actor actor) {
        ballots.holdMeetingOfItem(itemId);
        AgendaItemRow item = meetings.item(itemId);
        MeetingRow meeting = meetings.row(item.meeting());
        Rule.checkAll(
                new MeetingMustRunForAVote(meeting.state()),
                new NoVoteDuringABreak(meetings.isInterrupted(meeting.id())),
                new UrgencyMustBeUndecided(item.awaitsUrgency()),
                new OneBallotAtATime(ballots.before(meeting.id(), itemId).anotherIsOpen()));
        LocalDate day = meeting.startsAt().atZone(LegalTime.ZONE).toLocalDate();
        List<Elector> electorate =
                electorate(meeting.committee(), day, meetings.present(meeting.id()), meetings.excludedFrom(itemId));
        Ballot ballot = Ballot.open(
                urging(item, meeting, wording),
                RulesInForce.onUrgency(committees.ruleBookOn(meeting.committee(), day)),
                electorate,
                plan,
                actor.name(),
                clock.instant());
        ballots.add(ballot);
        electors.addAll(ballot.id(), electorate);
        freezeSpeakers(ballot, day);
        return ballot;
    }

    private static Motion urging(AgendaItemRow item, MeetingRow meeting, String wording) {
        return new Motion(
                meeting.id(),
                null,
                item.proposal(),
                meeting.committee(),
                Texts.text(Locale.GERMAN, "voting.urgency.title", item.number(), item.title()),
                wording.strip(),
                item.closed(),
                false,
                MotionKind.URGENCY);
    }

    private static Motion amending(AmendmentRow amendment, AgendaItemRow item, MeetingRow meeting, String wording) {
        return new Motion(
                meeting.id(),
                null,
                item.proposal(),
                meeting.committee(),
                Texts.text(
                        Locale.GERMAN, "voting.amendment.title", amendment.number(), amendment.author(), item.title()),
                wording.strip(),
                item.closed(),
                item.secondCall(),
                MotionKind.AMENDMENT);
    }

    /** Keeps who speaks for a municipality's block on a day, where the rules ask for it. */
    void freezeSpeakers(Ballot ballot, LocalDate day) {
        if (Speakers.decideIn(ballot)) {
            speakers.freeze(
                    ballot.id(),
                    committees.speakersOn(ballot.motion().committee(), day).values());
        }
    }

    private static int present(List<Elector> electorate) {
        return Math.toIntExact(electorate.stream().filter(Elector::mayVote).count());
    }

    /** The voting seats of a committee on a day, with who is there for them and who does not take part. */
    List<Elector> electorate(UUID committee, LocalDate day, List<PresentSeat> present, Set<UUID> conflicted) {
        Map<String, PopulationFigure> population = regions.populationAt(day);
        List<Elector> electorate = new ArrayList<>();
        for (SeatRow seat : committees.seatsOn(committee, day)) {
            if (seat.voting()) {
                String ags = seat.ags();
                electorate.add(Elector.of(
                        seat, electorate.size() + 1, ags == null ? null : population.get(ags), present, conflicted));
            }
        }
        return electorate;
    }

    private static Motion motion(AgendaItemRow item, MeetingRow meeting, String wording) {
        return new Motion(
                meeting.id(),
                item.id(),
                item.proposal(),
                meeting.committee(),
                item.title(),
                wording.strip(),
                item.closed(),
                item.secondCall(),
                MotionKind.MATTER);
    }
}
