package org.conclusum.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeDirectory;
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
import org.conclusum.notifications.Announcement.About;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says for each event whom to tell what. */
@Component
class Announcements {

    private final Recipients recipients;
    private final ProposalLookup proposals;
    private final MeetingLookup meetings;
    private final BallotLookup ballots;
    private final ResolutionLookup resolutions;
    private final ModerationLookup moderations;
    private final CommitteeDirectory committees;
    private final CommitteeAnnouncements seats;
    private final TaskAnnouncements tasks;
    private final ExchangeAnnouncements exchange;

    Announcements(
            Recipients recipients,
            ProposalLookup proposals,
            MeetingLookup meetings,
            BallotLookup ballots,
            ResolutionLookup resolutions,
            ModerationLookup moderations,
            CommitteeDirectory committees,
            CommitteeAnnouncements seats,
            TaskAnnouncements tasks,
            ExchangeAnnouncements exchange) {
        this.recipients = recipients;
        this.proposals = proposals;
        this.meetings = meetings;
        this.ballots = ballots;
        this.resolutions = resolutions;
        this.moderations = moderations;
        this.committees = committees;
        this.seats = seats;
        this.tasks = tasks;
        this.exchange = exchange;
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
                    case SubstituteAsked e ->
                        aboutMeeting(e, e.meeting(), Audience.of(e.substitutes(), Recipients.why("substitute")));
                    case MeetingMoved e -> moved(e);
                    case ContinuationScheduled e -> aboutMeeting(e, e.meeting(), invited(e.meeting()));
                    case MeetingCancelled e -> aboutMeeting(e, e.meeting(), invited(e.meeting()));
                    case MinutesSubmitted e ->
                        aboutMinutes(e, e.meeting(), recipients.chairsOf(e.committee()), Words.NONE);
                    case MinutesReturned e ->
                        aboutMinutes(e, e.meeting(), recipients.officesOf(e.committee()), Words.NONE);
                    case MinutesSent e ->
                        aboutMinutes(e, e.meeting(), invited(e.meeting()), Words.date(e.objectionsUntil()));
                    case MinutesReminded e ->
                        aboutMinutes(
                                e,
                                e.meeting(),
                                Audience.of(e.readers(), Recipients.why("reader")),
                                Words.date(e.until()));
                    case MinutesObjected e ->
                        aboutMinutes(
                                e,
                                e.meeting(),
                                Recipients.together(
                                        recipients.chairsOf(e.committee()), recipients.officesOf(e.committee())),
                                Words.NONE);
                    case ObjectionDecided e ->
                        aboutMinutes(
                                e,
                                e.meeting(),
                                Audience.of(Set.of(e.objector()), Recipients.why("objector")),
                                Words.NONE);
                    case MinutesPublished e -> aboutMinutes(e, e.meeting(), invited(e.meeting()), Words.NONE);
                    case MinutesAmended e -> aboutMinutes(e, e.meeting(), invited(e.meeting()), Words.NONE);
                    case BallotReminded e -> reminder(e);
                    case CircularStarted e -> aboutCircular(e, e.ballot());
                    case CircularObjected e -> aboutCircular(e, e.ballot());
                    case BallotCounted e -> counted(e);
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
                    default -> aboutOtherThings(event);
                });
    }

    private @Nullable Announcement aboutOtherThings(DomainEvent event) {
        return Stream.<Function<DomainEvent, @Nullable Announcement>>of(seats::of, tasks::of, exchange::of)
                .map(source -> source.apply(event))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Audience owner(String group) {
        return recipients.group(new WorkGroup(group));
    }

    private Announcement aboutProposal(DomainEvent event, UUID id, Audience to, Words.Piece date) {
        ProposalRow row = Objects.requireNonNull(proposals.rows(Set.of(id)).get(id), "proposal " + id);
        boolean closed = event.confidential() || row.closed();
        Words words = new Words(event, Words.fixed(Objects.requireNonNullElse(row.number(), "")));
        return new Announcement(to, words.with(Words.title(row.title(), closed), date), about(row, closed), closed);
    }

    private Announcement aboutStatements(DomainEvent event, UUID id, Audience to, Words.Piece date) {
        Announcement about = aboutProposal(event, id, to, date);
        return new Announcement(
                to, about.letter(), about.about().at("proposals/" + id + "/statement"), about.confidential());
    }

    private static About about(ProposalRow row, boolean closed) {
        return new About(
                "proposals/" + row.id(), row.id(), row.committee(), Words.topic(row.number(), row.title(), closed));
    }

    private static About about(ResolutionRow row) {
        return new About(
                "resolutions/" + row.id(),
                row.id(),
                row.committee(),
                Words.topic(row.number(), row.title(), row.closed()));
    }

    private static About about(MeetingRow row) {
        return new About("meetings/" + row.id(), row.id(), row.committee(), Words.fixed(row.title()));
    }

    private static About about(Invitation invitation) {
        return new About(
                "meetings/" + invitation.meeting(),
                invitation.meeting(),
                invitation.committee(),
                Words.fixed(invitation.title()));
    }

    private static About about(BallotRow row, boolean closed) {
        return new About("ballots/" + row.id(), row.id(), row.committee(), Words.topic(null, row.title(), closed));
    }

    /** To the coordinators of municipalities that take part. */
    private Announcement aboutModeration(DomainEvent event, UUID id, List<String> municipalities, Words.Piece date) {
        ProposalRow row = Objects.requireNonNull(proposals.rows(Set.of(id)).get(id), "proposal " + id);
        Words words = new Words(event, Words.fixed(Objects.requireNonNullElse(row.number(), "")));
        return new Announcement(
                coordinatorsOf(municipalities),
                words.with(Words.title(row.title(), row.closed()), date),
                about(row, row.closed()).at("interests/" + id),
                row.closed());
    }

    private Announcement aboutMeeting(DomainEvent event, UUID id, Audience to) {
        MeetingRow row = meetings.row(id);
        Words words = new Words(event, Words.fixed(row.title()));
        return new Announcement(
                to, words.with(Words.moment(row.startsAt()), Words.fixed(row.place())), about(row), false);
    }

    /** The message names the meeting and nothing of what its minutes say. */
    private Announcement aboutMinutes(DomainEvent event, UUID id, Audience to, Words.Piece date) {
        MeetingRow row = meetings.row(id);
        Words words = new Words(event, Words.fixed(row.title()));
        return new Announcement(
                to,
                words.with(Words.moment(row.startsAt()), Words.fixed(row.place()), date),
                about(row).at("meetings/" + id + "/minutes"),
                false);
    }

    /** Whoever was invited, by the committee whose meeting it is. */
    private Audience invited(UUID meeting) {
        return invited(meetings.invitation(meeting));
    }

    private Audience invited(Invitation invitation) {
        return Audience.of(
                invitation.recipients(),
                Recipients.why("invited", committees.get(invitation.committee()).name()));
    }

    private Announcement moved(MeetingMoved event) {
        boolean invited = meetings.row(event.meeting()).state() == MeetingState.INVITED;
        return aboutMeeting(event, event.meeting(), invited ? invited(event.meeting()) : Audience.nobody());
    }

    private Announcement invitation(InvitationsIssued event) {
        Invitation invitation = meetings.invitation(event.meeting());
        Words words = new Words(event, Words.fixed(invitation.title()));
        return new Announcement(
                invited(invitation),
                words.with(
                        Words.moment(invitation.startsAt()),
                        Words.fixed(invitation.place()),
                        Words.urgency(invitation.urgency()),
                        Words.agenda(invitation.agenda())),
                about(invitation),
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
                invited(invitation),
                words.with(
                        Words.moment(invitation.startsAt()),
                        Words.fixed(invitation.place()),
                        Words.supplement(event.urgent()),
                        Words.agenda(added)),
                about(invitation),
                false);
    }

    private Announcement reminder(BallotReminded event) {
        BallotRow row =
                Objects.requireNonNull(ballots.rows(Set.of(event.ballot())).get(event.ballot()), "ballot");
        boolean closed = event.confidential() || row.closed();
        Words words = new Words(event, Words.title(row.title(), closed));
        return new Announcement(
                Audience.of(ballots.waitingFor(event.ballot()), Recipients.why("voteMissing")),
                words.with(),
                about(row, closed),
                closed);
    }

    /** The result of a circular; what was voted on in a meeting, and what goes back to one, is told otherwise. */
    private @Nullable Announcement counted(BallotCounted event) {
        return event.meeting() == null && !"REFERRED".equals(event.outcome())
                ? aboutCircular(event, event.ballot())
                : null;
    }

    private Announcement aboutCircular(DomainEvent event, UUID ballot) {
        BallotRow row = ballots.row(ballot);
        boolean closed = event.confidential() || row.closed();
        Words words = new Words(event, Words.title(row.title(), closed));
        return new Announcement(
                Recipients.together(
                        Audience.of(
                                ballots.addressees(ballot),
                                Recipients.why(
                                        "voter", committees.get(row.committee()).name())),
                        recipients.officesOf(row.committee())),
                words.with(
                        Words.fixed(committees.get(row.committee()).name()),
                        row.deadline() == null
                                ? Words.NONE
                                : Words.date(
                                        row.deadline().atZone(LegalTime.ZONE).toLocalDate())),
                about(row, closed),
                closed);
    }

    private Announcement resolution(ResolutionIssued event) {
        Map<UUID, ResolutionRow> rows = resolutions.rows(Set.of(event.resolution()));
        ResolutionRow row = Objects.requireNonNull(rows.get(event.resolution()), "resolution");
        Words words = new Words(event, Words.fixed(row.number()));
        return new Announcement(
                Recipients.together(recipients.membersOf(event.committee()), recipients.officesOf(event.committee())),
                words.with(Words.title(row.title(), row.closed())),
                about(row),
                row.closed());
    }

    /** To the municipality that brought the matter in. */
    private Announcement toThoseWhoProposed(DomainEvent event, UUID id, UUID proposal) {
        ProposalRow row = proposals.rows(Set.of(proposal)).get(proposal);
        return aboutResolution(
                event, id, row == null ? Audience.nobody() : recipients.coordinatorsOf(row.originator()));
    }

    private Announcement aboutResolution(DomainEvent event, UUID id, Audience to) {
        ResolutionRow row = Objects.requireNonNull(resolutions.rows(Set.of(id)).get(id), "resolution " + id);
        Words words = new Words(event, Words.fixed(row.number()));
        return new Announcement(to, words.with(Words.title(row.title(), row.closed())), about(row), row.closed());
    }

    private Audience coordinatorsOf(List<String> municipalities) {
        return municipalities.stream().map(recipients::coordinatorsOf).reduce(Audience.nobody(), Audience::and);
    }

    private Announcement aboutRatification(DomainEvent event, UUID id, Audience to, LocalDate deadline) {
        ResolutionRow row = Objects.requireNonNull(resolutions.rows(Set.of(id)).get(id), "resolution " + id);
        Words words = new Words(event, Words.fixed(row.number()));
        return new Announcement(
                to,
                words.with(Words.title(row.title(), row.closed()), Words.date(deadline)),
                about(row).at("resolutions/" + id + "/ratification"),
                row.closed());
    }

    /** What became of a resolution, told to members and offices. */
    private Announcement settled(DomainEvent event, UUID id, UUID committee) {
        ResolutionRow row = Objects.requireNonNull(resolutions.rows(Set.of(id)).get(id), "resolution " + id);
        Words words = new Words(event, Words.fixed(row.number()));
        return new Announcement(
                Recipients.together(recipients.membersOf(committee), recipients.officesOf(committee)),
                words.with(Words.title(row.title(), row.closed())),
                about(row),
                row.closed());
    }

    private Announcement aboutMeasure(DomainEvent event, UUID id, Audience to) {
        MeasureRow measure =
                Objects.requireNonNull(resolutions.measures(Set.of(id)).get(id), "measure " + id);
        ResolutionRow resolution = Objects.requireNonNull(
                resolutions.rows(Set.of(measure.resolution())).get(measure.resolution()), "resolution");
        boolean closed = resolution.closed();
        Words words = new Words(event, Words.fixed(resolution.number()));
        return new Announcement(
                to,
                words.with(Words.title(measure.title(), closed), Words.date(measure.due())),
                about(resolution).at("measures/" + id),
                closed);
    }
}
