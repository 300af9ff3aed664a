package org.conclusum.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conclusum.committees.ChangeProposed;
import org.conclusum.committees.CommitteeDissolved;
import org.conclusum.committees.CommitteeTookOffice;
import org.conclusum.committees.DelegatesNamed;
import org.conclusum.committees.DelegatesRecorded;
import org.conclusum.committees.DelegatesRequested;
import org.conclusum.committees.DelegatesReturned;
import org.conclusum.committees.NominationEscalated;
import org.conclusum.committees.NominationReminded;
import org.conclusum.committees.SeatsNeedAttention;
import org.conclusum.exchange.adoption.AdoptionFeedbackGiven;
import org.conclusum.exchange.adoption.AdoptionReminded;
import org.conclusum.exchange.rounds.RoundCalled;
import org.conclusum.exchange.rounds.RoundCancelled;
import org.conclusum.exchange.rounds.RoundInvited;
import org.conclusum.exchange.rounds.RoundMoved;
import org.conclusum.exchange.rounds.RoundReminded;
import org.conclusum.exchange.rounds.RoundReported;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.meetings.AgendaDrafted;
import org.conclusum.meetings.AgendaReturned;
import org.conclusum.meetings.ContinuationScheduled;
import org.conclusum.meetings.InvitationsIssued;
import org.conclusum.meetings.MeetingCancelled;
import org.conclusum.meetings.MeetingMoved;
import org.conclusum.meetings.SubstituteAsked;
import org.conclusum.meetings.SupplementIssued;
import org.conclusum.meetings.minutes.MinutesAmended;
import org.conclusum.meetings.minutes.MinutesObjected;
import org.conclusum.meetings.minutes.MinutesPublished;
import org.conclusum.meetings.minutes.MinutesReminded;
import org.conclusum.meetings.minutes.MinutesReturned;
import org.conclusum.meetings.minutes.MinutesSent;
import org.conclusum.meetings.minutes.MinutesSubmitted;
import org.conclusum.meetings.minutes.ObjectionDecided;
import org.conclusum.moderation.ConsensingRoundClosed;
import org.conclusum.moderation.ConsensingRoundOpened;
import org.conclusum.moderation.ConsensingRoundReminded;
import org.conclusum.moderation.ConsentRoundClosed;
import org.conclusum.moderation.ConsentRoundOpened;
import org.conclusum.moderation.ConsentRoundReminded;
import org.conclusum.moderation.ModerationConcluded;
import org.conclusum.moderation.ObjectionIntegrated;
import org.conclusum.moderation.PositionsInvited;
import org.conclusum.moderation.PositionsReminded;
import org.conclusum.proposals.ProposalAccepted;
import org.conclusum.proposals.ProposalRenewed;
import org.conclusum.proposals.ProposalReturned;
import org.conclusum.proposals.ProposalSubmitted;
import org.conclusum.proposals.RevisionReminded;
import org.conclusum.proposals.statements.ExtensionDecided;
import org.conclusum.proposals.statements.ExtensionRequested;
import org.conclusum.proposals.statements.HearingEnded;
import org.conclusum.proposals.statements.StatementsReminded;
import org.conclusum.proposals.statements.StatementsRequested;
import org.conclusum.resolutions.AgreedMeasureAssigned;
import org.conclusum.resolutions.AgreedMeasureEscalated;
import org.conclusum.resolutions.AgreedMeasureReminded;
import org.conclusum.resolutions.MeasureAssigned;
import org.conclusum.resolutions.MeasureEscalated;
import org.conclusum.resolutions.MeasureReminded;
import org.conclusum.resolutions.ResolutionClosed;
import org.conclusum.resolutions.ResolutionFailed;
import org.conclusum.resolutions.ResolutionIssued;
import org.conclusum.resolutions.ResolutionLapsed;
import org.conclusum.resolutions.ResolutionTookEffect;
import org.conclusum.resolutions.effect.EffectReviewEscalated;
import org.conclusum.resolutions.effect.EffectReviewReminded;
import org.conclusum.resolutions.effect.EffectReviewed;
import org.conclusum.resolutions.effect.MatterTakenUpAgain;
import org.conclusum.resolutions.ratification.RatificationBegun;
import org.conclusum.resolutions.ratification.RatificationEscalated;
import org.conclusum.resolutions.ratification.RatificationReminded;
import org.conclusum.voting.BallotCounted;
import org.conclusum.voting.BallotReminded;
import org.conclusum.voting.CircularObjected;
import org.conclusum.voting.CircularStarted;
import org.conclusum.worklist.casework.TaskGiven;
import org.conclusum.worklist.casework.TaskPassedOn;

/** The events of which people are told, each with its kind. */
final class ToldEvents {

    private static final Map<Class<? extends DomainEvent>, NoticeKind> KINDS = new HashMap<>();

    static {
        put(
                NoticeKind.TASKS,
                List.of(
                        TaskGiven.class,
                        TaskPassedOn.class,
                        ProposalSubmitted.class,
                        ProposalReturned.class,
                        RevisionReminded.class,
                        StatementsRequested.class,
                        StatementsReminded.class,
                        ExtensionRequested.class,
                        ExtensionDecided.class,
                        HearingEnded.class,
                        AgendaDrafted.class,
                        AgendaReturned.class,
                        MinutesSubmitted.class,
                        MinutesReturned.class,
                        MinutesReminded.class,
                        MinutesObjected.class,
                        RatificationBegun.class,
                        RatificationReminded.class,
                        RatificationEscalated.class,
                        MeasureAssigned.class,
                        MeasureReminded.class,
                        MeasureEscalated.class,
                        AgreedMeasureAssigned.class,
                        AgreedMeasureReminded.class,
                        AgreedMeasureEscalated.class,
                        EffectReviewReminded.class,
                        EffectReviewEscalated.class));
        put(
                NoticeKind.INVITATIONS,
                List.of(
                        InvitationsIssued.class,
                        SupplementIssued.class,
                        SubstituteAsked.class,
                        MeetingMoved.class,
                        ContinuationScheduled.class,
                        MeetingCancelled.class));
        put(
                NoticeKind.MINUTES,
                List.of(MinutesSent.class, ObjectionDecided.class, MinutesPublished.class, MinutesAmended.class));
        put(NoticeKind.CIRCULARS, List.of(CircularStarted.class, CircularObjected.class));
        put(NoticeKind.VOTES, List.of(BallotReminded.class, BallotCounted.class));
        put(NoticeKind.PROPOSALS, List.of(ProposalAccepted.class, ProposalRenewed.class, MatterTakenUpAgain.class));
        put(
                NoticeKind.MODERATION,
                List.of(
                        PositionsInvited.class,
                        PositionsReminded.class,
                        ConsensingRoundOpened.class,
                        ConsensingRoundReminded.class,
                        ConsensingRoundClosed.class,
                        ConsentRoundOpened.class,
                        ConsentRoundReminded.class,
                        ConsentRoundClosed.class,
                        ObjectionIntegrated.class,
                        ModerationConcluded.class));
        put(
                NoticeKind.RESOLUTIONS,
                List.of(
                        ResolutionIssued.class,
                        ResolutionTookEffect.class,
                        ResolutionFailed.class,
                        ResolutionClosed.class,
                        ResolutionLapsed.class,
                        EffectReviewed.class));
        put(
                NoticeKind.COMMITTEES,
                List.of(
                        DelegatesRequested.class,
                        NominationReminded.class,
                        NominationEscalated.class,
                        DelegatesNamed.class,
                        ChangeProposed.class,
                        DelegatesReturned.class,
                        DelegatesRecorded.class,
                        SeatsNeedAttention.class,
                        CommitteeTookOffice.class,
                        CommitteeDissolved.class));
        put(
                NoticeKind.EXCHANGE,
                List.of(
                        AdoptionReminded.class,
                        AdoptionFeedbackGiven.class,
                        RoundCalled.class,
                        RoundInvited.class,
                        RoundMoved.class,
                        RoundCancelled.class,
                        RoundReminded.class,
                        RoundReported.class));
    }

    private ToldEvents() {}

    static Set<Class<? extends DomainEvent>> all() {
        return Set.copyOf(KINDS.keySet());
    }

    /** Whether anybody is told of this. */
    static boolean hold(DomainEvent event) {
        return KINDS.containsKey(event.getClass());
    }

    /** What a message about this is about. */
    static NoticeKind kindOf(DomainEvent event) {
        return Objects.requireNonNull(KINDS.get(event.getClass()), () -> "nobody is told of " + event.getClass());
    }

    private static void put(NoticeKind kind, List<Class<? extends DomainEvent>> events) {
        events.forEach(event -> KINDS.put(event, kind));
    }
}
