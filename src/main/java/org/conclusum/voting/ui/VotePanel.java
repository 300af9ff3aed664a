package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.RuleBook;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.AgendaItemPanel;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.ConsensusRounds;
import org.conclusum.voting.InstructionListing;

/** Puts the vote beside the current item of a meeting. */
@org.springframework.stereotype.Component
class VotePanel implements AgendaItemPanel {

    private final BallotListing listing;
    private final BallotCommands commands;
    private final ConsensusRounds rounds;
    private final InstructionListing instructions;
    private final AmendmentListing amendments;
    private final MeetingLookup meetings;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final LiveUpdates live;

    VotePanel(
            BallotListing listing,
            BallotCommands commands,
            ConsensusRounds rounds,
            InstructionListing instructions,
            AmendmentListing amendments,
            MeetingLookup meetings,
            CommitteeAccess access,
            CommitteeDirectory committees,
            LiveUpdates live) {
        this.listing = listing;
        this.commands = commands;
        this.rounds = rounds;
        this.instructions = instructions;
        this.amendments = amendments;
        this.meetings = meetings;
        this.access = access;
        this.committees = committees;
        this.live = live;
    }

    @Override
    public Component panel(AgendaItemRow item, Actor.Person viewer) {
        MeetingRow meeting = meetings.row(item.meeting());
        boolean chairs = access.standingOf(viewer).chairs(meeting.committee());
        RuleBook book = committees.ruleBookOn(
                meeting.committee(), meeting.startsAt().atZone(LegalTime.ZONE).toLocalDate());
        return new ItemVote(
                item,
                motion(item),
                chairs,
                new OpeningForm.OpeningRules(
                        book.ballots(), book.decision(), commands.ballots().takesSecretVotes()),
                listing,
                commands,
                rounds,
                instructions,
                amendments,
                live,
                viewer);
    }

    private String motion(AgendaItemRow item) {
        return amendments.motion(item).wording();
    }
}
