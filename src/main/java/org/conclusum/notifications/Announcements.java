package org.conclusum.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.ChangeProposed;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeDissolved;
import org.conclusum.committees.CommitteeTookOffice;
import org.conclusum.committees.DelegatesNamed;
import org.conclusum.committees.DelegatesRecorded;
import org.conclusum.committees.DelegatesRequested;
import org.conclusum.committees.DelegatesReturned;
import org.conclusum.committees.NominationEscalated;
import org.conclusum.committees.NominationLookup;
import org.conclusum.committees.NominationReminded;
import org.conclusum.committees.NominationRow;
import org.conclusum.committees.Nominee;
import org.conclusum.committees.SeatsNeedAttention;
import org.conclusum.exchange.adoption.AdoptionFeedbackGiven;
import org.conclusum.exchange.adoption.AdoptionReminded;
import org.conclusum.exchange.rounds.RoundCalled;
import org.conclusum.exchange.rounds.RoundCancelled;
import org.conclusum.exchange.rounds.RoundInvited;
import org.conclusum.exchange.rounds.RoundMoved;
import org.conclusum.exchange.rounds.RoundReminded;
import org.conclusum.exchange.rounds.RoundReported;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.AgendaDrafted;
import org.conclusum.meetings.AgendaReturned;
import org.conclusum.meetings.ContinuationScheduled;
import org.conclusum.meetings.Invitation;
import org.conclusum.meetings.InvitationsIssued;
import org.conclusum.meetings.MeetingCancelled;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingMoved;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.MeetingState;
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
import org.conclusum.moderation.ModerationLookup;
import org.conclusum.moderation.ObjectionIntegrated;
import org.conclusum.moderation.PositionsInvited;
import org.conclusum.moderation.PositionsReminded;
import org.conclusum.proposals.ProposalAccepted;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRenewed;
import org.conclusum.proposals.ProposalReturned;
import org.conclusum.proposals.ProposalRow;
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
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ResolutionClosed;
import org.conclusum.resolutions.ResolutionFailed;
import org.conclusum.resolutions.ResolutionIssued;
import org.conclusum.resolutions.ResolutionLapsed;
import org.conclusum.resolutions.ResolutionLookup;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.resolutions.ResolutionTookEffect;
import org.conclusum.resolutions.effect.EffectReviewEscalated;
import org.conclusum.resolutions.effect.EffectReviewReminded;
import org.conclusum.resolutions.effect.EffectReviewed;
import org.conclusum.resolutions.effect.MatterTakenUpAgain;
import org.conclusum.resolutions.ratification.RatificationBegun;
import org.conclusum.resolutions.ratification.RatificationEscalated;
import org.conclusum.resolutions.ratification.RatificationReminded;
import org.conclusum.voting.BallotCounted;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotReminded;
import org.conclusum.voting.BallotRow;
import org.conclusum.voting.CircularObjected;
import org.conclusum.voting.CircularStarted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says for each event whom to tell what. */
@Component
class Announcements {

    static final Set<Class<? extends DomainEvent>> TOLD = Set.of(
            AdoptionReminded.class,
            AdoptionFeedbackGiven.class,
            RoundCalled.class,
            RoundInvited.class,
            RoundCancelled.class,
            RoundMoved.class,
            AgreedMeasureAssigned.class,
            AgreedMeasureReminded.class,
            AgreedMeasureEscalated.class,
            RoundReminded.class,
            RoundReported.class,
            ProposalSubmitted.class,
            ProposalReturned.class,
            RevisionReminded.class,
            ProposalAccepted.class,
            ProposalRenewed.class,
            StatementsRequested.class,
            StatementsReminded.class,
            ExtensionRequested.class,
            ExtensionDecided.class,
            HearingEnded.class,
            AgendaDrafted.class,
            AgendaReturned.class,
            InvitationsIssued.class,
            SupplementIssued.class,
            SubstituteAsked.class,
            MeetingMoved.class,
            ContinuationScheduled.class,
            MeetingCancelled.class,
            MinutesSubmitted.class,
            MinutesReturned.class,
            MinutesSent.class,
            MinutesReminded.class,
            MinutesObjected.class,
            ObjectionDecided.class,
            MinutesPublished.class,
            MinutesAmended.class,
            BallotReminded.class,
            CircularStarted.class,
            CircularObjected.class,
            BallotCounted.class,
            ResolutionIssued.class,
            RatificationBegun.class,
            RatificationReminded.class,
            RatificationEscalated.class,
            ResolutionTookEffect.class,
            ResolutionFailed.class,
            MeasureAssigned.class,
            MeasureReminded.class,
            MeasureEscalated.class,
            ResolutionClosed.class,
            ResolutionLapsed.class,
            EffectReviewReminded.class,
            EffectReviewEscalated.class,
            EffectReviewed.class,
            MatterTakenUpAgain.class,
            DelegatesRequested.class,
            NominationReminded.class,
            NominationEscalated.class,
            DelegatesNamed.class,
            ChangeProposed.class,
            DelegatesReturned.class,
            DelegatesRecorded.class,
            SeatsNeedAttention.class,
            CommitteeTookOffice.class,
            CommitteeDissolved.class,
            PositionsInvited.class,
            PositionsReminded.class,
            ConsensingRoundOpened.class,
            ConsensingRoundReminded.class,
            ConsensingRoundClosed.class,
            ConsentRoundOpened.class,
            ConsentRoundReminded.class,
            ConsentRoundClosed.class,
            ObjectionIntegrated.class,
            ModerationConcluded.class);

    private final Recipients recipients;
    private final ProposalLookup proposals;
    private final MeetingLookup meetings;
    private final BallotLookup ballots;
    private final ResolutionLookup resolutions;
    private final NominationLookup nominations;
    private final ModerationLookup moderations;
    private final CommitteeDirectory committees;
    private final ExchangeAnnouncements exchange;

    Announcements(
            Recipients recipients,
            ProposalLookup proposals,
            MeetingLookup meetings,
            BallotLookup ballots,
            ResolutionLookup resolutions,
            NominationLookup nominations,
            ModerationLookup moderations,
            CommitteeDirectory committees,
            ExchangeAnnouncements exchange) {
        this.recipients = recipients;
        this.proposals = proposals;
        this.meetings = meetings;
        this.ballots = ballots;
        this.resolutions = resolutions;
        this.nominations = nominations;
        this.moderations = moderations;
        this.committees = committees;
        this.exchange = exchange;
    }

    /** Whether anybody is told of this. */
    static boolean tellsOf(DomainEvent event) {
        return TOLD.contains(event.getClass());
    }

    /** What to tell; nothing where the thing is gone meanwhile. */
    @Transactional(readOnly = true)
    public Optional<Announcement> of(DomainEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ProposalSubmitted e ->
                        aboutProposal(e, e.proposal(), recipients.officesOf(e.committee()), Words.NONE);
                    case ProposalReturned e ->
                        aboutProposal(e, e.proposal(), recipients.coordinatorsOf(e.originator()), Words.date(e.due()));
                    case RevisionReminded e ->
                        aboutProposal(e, e.proposal(), recipients.coordinatorsOf(e.originator()), Words.date(e.due()));
                    case ProposalAccepted e ->
                        aboutProposal(e, e.proposal(), recipients.coordinatorsOf(e.originator()), Words.NONE);
                    case ProposalRenewed e ->
                        aboutProposal(e, e.proposal(), recipients.coordinatorsOf(e.originator()), Words.NONE);
                    case StatementsRequested e ->
                        aboutStatements(e, e.proposal(), coordinatorsOf(e.municipalities()), Words.date(e.due()));
                    case StatementsReminded e ->
                        aboutStatements(e, e.proposal(), coordinatorsOf(e.missing()), Words.date(e.due()));
                    case ExtensionRequested e ->
                        aboutStatements(e, e.proposal(), recipients.officesOf(e.committee()), Words.date(e.until()));
                    case ExtensionDecided e ->
                        aboutStatements(
                                e, e.proposal(), recipients.coordinatorsOf(e.municipality()), Words.date(e.due()));
                    case HearingEnded e ->
                        aboutStatements(e, e.proposal(), recipients.officesOf(e.committee()), Words.NONE);
                    case AgendaDrafted e -> aboutMeeting(e, e.meeting(), recipients.chairsOf(e.committee()));
                    case AgendaReturned e -> aboutMeeting(e, e.meeting(), recipients.officesOf(e.committee()));
                    case InvitationsIssued e -> invitation(e);
                    case SupplementIssued e -> supplement(e);
                    case SubstituteAsked e -> aboutMeeting(e, e.meeting(), Set.copyOf(e.substitutes()));
                    case MeetingMoved e -> moved(e);
                    case ContinuationScheduled e ->
                        aboutMeeting(
                                e, e.meeting(), meetings.invitation(e.meeting()).recipients());
                    case MeetingCancelled e ->
                        aboutMeeting(
                                e, e.meeting(), meetings.invitation(e.meeting()).recipients());
                    case MinutesSubmitted e ->
                        aboutMinutes(e, e.meeting(), recipients.chairsOf(e.committee()), Words.NONE);
                    case MinutesReturned e ->
                        aboutMinutes(e, e.meeting(), recipients.officesOf(e.committee()), Words.NONE);
                    case MinutesSent e ->
                        aboutMinutes(
                                e,
                                e.meeting(),
                                meetings.invitation(e.meeting()).recipients(),
                                Words.date(e.objectionsUntil()));
                    case MinutesReminded e -> aboutMinutes(e, e.meeting(), e.readers(), Words.date(e.until()));
                    case MinutesObjected e ->
                        aboutMinutes(
                                e,
                                e.meeting(),
                                Recipients.together(
                                        recipients.chairsOf(e.committee()), recipients.officesOf(e.committee())),
                                Words.NONE);
                    case ObjectionDecided e -> aboutMinutes(e, e.meeting(), Set.of(e.objector()), Words.NONE);
                    case MinutesPublished e ->
                        aboutMinutes(
                                e, e.meeting(), meetings.invitation(e.meeting()).recipients(), Words.NONE);
                    case MinutesAmended e ->
                        aboutMinutes(
                                e, e.meeting(), meetings.invitation(e.meeting()).recipients(), Words.NONE);
                    case BallotReminded e -> reminder(e);
                    case CircularStarted e -> aboutCircular(e, e.ballot());
                    case CircularObjected e -> aboutCircular(e, e.ballot());
                    case BallotCounted e
                    when e.meeting() == null && !"REFERRED".equals(e.outcome()) -> aboutCircular(e, e.ballot());
                    case ResolutionIssued e -> resolution(e);
                    case RatificationBegun e ->
                        aboutRatification(e, e.resolution(), coordinatorsOf(e.municipalities()), e.deadline());
                    case RatificationReminded e ->
                        aboutRatification(e, e.resolution(), coordinatorsOf(e.missing()), e.deadline());
                    case RatificationEscalated e ->
                        aboutRatification(
                                e,
                                e.resolution(),
                                Recipients.together(
                                        recipients.chairsOf(e.committee()), recipients.officesOf(e.committee())),
                                e.deadline());
                    case ResolutionTookEffect e -> settled(e, e.resolution(), e.committee());
                    case ResolutionFailed e -> settled(e, e.resolution(), e.committee());
                    case MeasureAssigned e -> aboutMeasure(e, e.measure(), owner(e.owner()));
                    case MeasureReminded e -> aboutMeasure(e, e.measure(), owner(e.owner()));
                    case MeasureEscalated e ->
                        aboutMeasure(
                                e,
                                e.measure(),
                                Recipients.together(
                                        recipients.chairsOf(e.committee()), recipients.officesOf(e.committee())));
                    case ResolutionClosed e -> toThoseWhoProposed(e, e.resolution(), e.proposal());
                    case ResolutionLapsed e -> toThoseWhoProposed(e, e.resolution(), e.proposal());
                    case EffectReviewed e -> toThoseWhoProposed(e, e.resolution(), e.proposal());
                    case EffectReviewReminded e ->
                        aboutResolution(e, e.resolution(), recipients.officesOf(e.committee()));
                    case EffectReviewEscalated e ->
                        aboutResolution(e, e.resolution(), recipients.chairsOf(e.committee()));
                    case MatterTakenUpAgain e ->
                        aboutProposal(e, e.renewed(), recipients.coordinatorsOf(e.originator()), Words.NONE);
                    case DelegatesRequested e ->
                        aboutNomination(e, e.nomination(), recipients.groups(e.asked()), Words.date(e.due()));
                    case NominationReminded e ->
                        aboutNomination(e, e.nomination(), recipients.groups(e.asked()), Words.date(e.due()));
                    case NominationEscalated e ->
                        aboutNomination(e, e.nomination(), recipients.officesOf(e.committee()), Words.date(e.due()));
                    case DelegatesNamed e ->
                        aboutNomination(e, e.nomination(), recipients.officesOf(e.committee()), Words.NONE);
                    case ChangeProposed e ->
                        aboutNomination(e, e.nomination(), recipients.officesOf(e.committee()), Words.NONE);
                    case DelegatesReturned e ->
                        aboutNomination(e, e.nomination(), recipients.groups(e.asked()), Words.date(e.due()));
                    case DelegatesRecorded e -> recorded(e);
                    case SeatsNeedAttention e ->
                        aboutCommittee(
                                e,
                                e.committee(),
                                recipients.officesOf(e.committee()),
                                Words.fixed(String.valueOf(e.vacant())),
                                Words.fixed(String.valueOf(e.ending())));
                    case CommitteeTookOffice e ->
                        aboutCommittee(
                                e,
                                e.committee(),
                                Recipients.together(
                                        recipients.membersOf(e.committee()), recipients.officesOf(e.committee())));
                    case CommitteeDissolved e ->
                        aboutCommittee(
                                e,
                                e.committee(),
                                Recipients.together(
                                        recipients.membersOf(e.committee()), recipients.officesOf(e.committee())));
                    case PositionsInvited e ->
                        aboutModeration(e, e.proposal(), moderations.participants(e.proposal()), Words.date(e.due()));
                    case PositionsReminded e ->
                        aboutModeration(
                                e, e.proposal(), moderations.withoutPosition(e.proposal()), Words.date(e.due()));
                    case ConsensingRoundOpened e ->
                        aboutModeration(e, e.proposal(), moderations.participants(e.proposal()), Words.date(e.due()));
                    case ConsensingRoundReminded e ->
                        aboutModeration(e, e.proposal(), moderations.unrated(e.proposal()), Words.date(e.due()));
                    case ConsensingRoundClosed e ->
                        aboutModeration(e, e.proposal(), moderations.participants(e.proposal()), Words.NONE);
                    case ConsentRoundOpened e ->
                        aboutModeration(e, e.proposal(), moderations.participants(e.proposal()), Words.date(e.due()));
                    case ConsentRoundReminded e ->
                        aboutModeration(e, e.proposal(), moderations.unanswered(e.proposal()), Words.date(e.due()));
                    case ConsentRoundClosed e ->
                        aboutModeration(e, e.proposal(), moderations.participants(e.proposal()), Words.NONE);
                    case ObjectionIntegrated e ->
                        aboutModeration(e, e.proposal(), moderations.offered(e.proposal(), e.round()), Words.NONE);
                    case ModerationConcluded e ->
                        aboutModeration(e, e.proposal(), moderations.participants(e.proposal()), Words.NONE);
                    default -> exchange.of(event);
                });
    }

    private Set<UUID> owner(String group) {
        return recipients.group(new WorkGroup(group));
    }

    private Announcement aboutProposal(DomainEvent event, UUID id, Set<UUID> to, Words.Piece date) {
        ProposalRow row = Objects.requireNonNull(proposals.rows(Set.of(id)).get(id), "proposal " + id);
        boolean closed = event.confidential() || row.closed();
        Words words = new Words(event, Words.fixed(Objects.requireNonNullElse(row.number(), "")));
        return new Announcement(to, words.with(Words.title(row.title(), closed), date), "proposals/" + id, closed);
    }

    private Announcement aboutStatements(DomainEvent event, UUID id, Set<UUID> to, Words.Piece date) {
        Announcement about = aboutProposal(event, id, to, date);
        return new Announcement(to, about.letter(), about.route() + "/statement", about.confidential());
    }

    /** To the coordinators of municipalities that take part. */
    private Announcement aboutModeration(DomainEvent event, UUID id, List<String> municipalities, Words.Piece date) {
        ProposalRow row = Objects.requireNonNull(proposals.rows(Set.of(id)).get(id), "proposal " + id);
        Words words = new Words(event, Words.fixed(Objects.requireNonNullElse(row.number(), "")));
        Set<UUID> to = municipalities.stream()
                .flatMap(ags -> recipients.coordinatorsOf(ags).stream())
                .collect(Collectors.toSet());
        return new Announcement(
                to, words.with(Words.title(row.title(), row.closed()), date), "interests/" + id, row.closed());
    }

    private Announcement aboutMeeting(DomainEvent event, UUID id, Set<UUID> to) {
        MeetingRow row = meetings.row(id);
        Words words = new Words(event, Words.fixed(row.title()));
        return new Announcement(
                to, words.with(Words.moment(row.startsAt()), Words.fixed(row.place())), "meetings/" + id, false);
    }

    /** The message names the meeting and nothing of what its minutes say. */
    private Announcement aboutMinutes(DomainEvent event, UUID id, Set<UUID> to, Words.Piece date) {
        MeetingRow row = meetings.row(id);
        Words words = new Words(event, Words.fixed(row.title()));
        return new Announcement(
                to,
                words.with(Words.moment(row.startsAt()), Words.fixed(row.place()), date),
                "meetings/" + id + "/minutes",
                false);
    }

    private Announcement moved(MeetingMoved event) {
        boolean invited = meetings.row(event.meeting()).state() == MeetingState.INVITED;
        return aboutMeeting(
                event,
                event.meeting(),
                invited ? meetings.invitation(event.meeting()).recipients() : Set.of());
    }

    private Announcement invitation(InvitationsIssued event) {
        Invitation invitation = meetings.invitation(event.meeting());
        Words words = new Words(event, Words.fixed(invitation.title()));
        return new Announcement(
                invitation.recipients(),
                words.with(
                        Words.moment(invitation.startsAt()),
                        Words.fixed(invitation.place()),
                        Words.urgency(invitation.urgency()),
                        Words.agenda(invitation.agenda())),
                "meetings/" + event.meeting(),
                false);
    }

    /** What is new, and nothing of what was there before. */
    private Announcement supplement(SupplementIssued event) {
        Invitation invitation = meetings.invitation(event.meeting());
        var added = invitation.agenda().stream()
                .filter(item -> event.items().contains(item.id()))
                .toList();
        Words words = new Words(event, Words.fixed(invitation.title()));
        return new Announcement(
                invitation.recipients(),
                words.with(
                        Words.moment(invitation.startsAt()),
                        Words.fixed(invitation.place()),
                        Words.supplement(event.urgent()),
                        Words.agenda(added)),
                "meetings/" + event.meeting(),
                false);
    }

    private Announcement reminder(BallotReminded event) {
        BallotRow row =
                Objects.requireNonNull(ballots.rows(Set.of(event.ballot())).get(event.ballot()), "ballot");
        boolean closed = event.confidential() || row.closed();
        Words words = new Words(event, Words.title(row.title(), closed));
        return new Announcement(
                Set.copyOf(ballots.waitingFor(event.ballot())), words.with(), "ballots/" + event.ballot(), closed);
    }

    private Announcement aboutCircular(DomainEvent event, UUID ballot) {
        BallotRow row = ballots.row(ballot);
        boolean closed = event.confidential() || row.closed();
        Words words = new Words(event, Words.title(row.title(), closed));
        return new Announcement(
                Recipients.together(Set.copyOf(ballots.addressees(ballot)), recipients.officesOf(row.committee())),
                words.with(
                        Words.fixed(committees.get(row.committee()).name()),
                        row.deadline() == null
                                ? Words.NONE
                                : Words.date(
                                        row.deadline().atZone(LegalTime.ZONE).toLocalDate())),
                "ballots/" + ballot,
                closed);
    }

    private Announcement resolution(ResolutionIssued event) {
        Map<UUID, ResolutionRow> rows = resolutions.rows(Set.of(event.resolution()));
        ResolutionRow row = Objects.requireNonNull(rows.get(event.resolution()), "resolution");
        Words words = new Words(event, Words.fixed(row.number()));
        return new Announcement(
                Recipients.together(recipients.membersOf(event.committee()), recipients.officesOf(event.committee())),
                words.with(Words.title(row.title(), row.closed())),
                "resolutions/" + row.id(),
                row.closed());
    }

    /** To the municipality that brought the matter in. */
    private Announcement toThoseWhoProposed(DomainEvent event, UUID id, UUID proposal) {
        ProposalRow row = proposals.rows(Set.of(proposal)).get(proposal);
        return aboutResolution(event, id, row == null ? Set.of() : recipients.coordinatorsOf(row.originator()));
    }

    private Announcement aboutResolution(DomainEvent event, UUID id, Set<UUID> to) {
        ResolutionRow row = Objects.requireNonNull(resolutions.rows(Set.of(id)).get(id), "resolution " + id);
        Words words = new Words(event, Words.fixed(row.number()));
        return new Announcement(
                to, words.with(Words.title(row.title(), row.closed())), "resolutions/" + id, row.closed());
    }

    private Set<UUID> coordinatorsOf(List<String> municipalities) {
        return municipalities.stream()
                .flatMap(ags -> recipients.coordinatorsOf(ags).stream())
                .collect(Collectors.toSet());
    }

    private Announcement aboutRatification(DomainEvent event, UUID id, Set<UUID> to, LocalDate deadline) {
        ResolutionRow row = Objects.requireNonNull(resolutions.rows(Set.of(id)).get(id), "resolution " + id);
        Words words = new Words(event, Words.fixed(row.number()));
        return new Announcement(
                to,
                words.with(Words.title(row.title(), row.closed()), Words.date(deadline)),
                "resolutions/" + id + "/ratification",
                row.closed());
    }

    /** What became of a resolution, told to members and offices. */
    private Announcement settled(DomainEvent event, UUID id, UUID committee) {
        ResolutionRow row = Objects.requireNonNull(resolutions.rows(Set.of(id)).get(id), "resolution " + id);
        Words words = new Words(event, Words.fixed(row.number()));
        return new Announcement(
                Recipients.together(recipients.membersOf(committee), recipients.officesOf(committee)),
                words.with(Words.title(row.title(), row.closed())),
                "resolutions/" + id,
                row.closed());
    }

    private Announcement aboutMeasure(DomainEvent event, UUID id, Set<UUID> to) {
        MeasureRow measure =
                Objects.requireNonNull(resolutions.measures(Set.of(id)).get(id), "measure " + id);
        ResolutionRow resolution = Objects.requireNonNull(
                resolutions.rows(Set.of(measure.resolution())).get(measure.resolution()), "resolution");
        boolean closed = resolution.closed();
        Words words = new Words(event, Words.fixed(resolution.number()));
        return new Announcement(
                to,
                words.with(Words.title(measure.title(), closed), Words.date(measure.due())),
                "measures/" + id,
                closed);
    }

    private Announcement aboutNomination(DomainEvent event, UUID id, Set<UUID> to, Words.Piece date) {
        NominationRow row = nominations.row(id);
        Words words = new Words(event, Words.fixed(row.seatLabel()));
        return new Announcement(
                to, words.with(Words.fixed(committees.get(row.committee()).name()), date), "nominations/" + id, false);
    }

    /** Whoever is entitled now reads of it; the page of the nomination is not for them. */
    private Announcement recorded(DelegatesRecorded event) {
        NominationRow row = nominations.row(event.nomination());
        Words words = new Words(event, Words.fixed(row.seatLabel()));
        return new Announcement(
                row.nominees().stream()
                        .map(Nominee::account)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                words.with(Words.fixed(committees.get(row.committee()).name())),
                "committees/" + row.committee(),
                false);
    }

    private Announcement aboutCommittee(DomainEvent event, UUID id, Set<UUID> to, Words.Piece... more) {
        Words words = new Words(event, Words.fixed(committees.get(id).name()));
        return new Announcement(to, words.with(more), "committees/" + id, false);
    }
}
