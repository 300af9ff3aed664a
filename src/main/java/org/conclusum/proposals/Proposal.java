package org.conclusum.proposals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Rule;
import org.conclusum.proposals.rules.AttachmentsMustBeFew;
import org.conclusum.proposals.rules.CirculatingProposalCannotBeWithdrawn;
import org.conclusum.proposals.rules.DecidedProposalCannotBeWithdrawn;
import org.conclusum.proposals.rules.OnlyDraftMayBeDiscarded;
import org.conclusum.proposals.rules.OnlyDraftOrReturnedMayBeEdited;
import org.conclusum.proposals.rules.OnlyProposalForNotingMayBeNoted;
import org.conclusum.proposals.rules.OnlySubmittedProposalMayBeWithdrawn;
import org.conclusum.proposals.rules.OnlyWaitingProposalMayBeReworded;
import org.conclusum.proposals.rules.ProposalMustBeAcceptedToBecomeReady;
import org.conclusum.proposals.rules.ProposalMustBeDecidedToBeClosed;
import org.conclusum.proposals.rules.ProposalMustBeReadyToBeScheduled;
import org.conclusum.proposals.rules.ProposalMustBeReadyToCirculate;
import org.conclusum.proposals.rules.ProposalMustBeScheduledToBeDecided;
import org.conclusum.proposals.rules.ProposalMustBeSubmittedToBeExamined;
import org.conclusum.proposals.rules.ProposalMustHaveAMotion;
import org.conclusum.proposals.rules.ProposalMustHaveATitle;
import org.conclusum.proposals.rules.ProposalMustStandOnThisAgenda;
import org.conclusum.proposals.rules.ReasonsMustBeGiven;
import org.conclusum.proposals.rules.RevisionDateMustLieAhead;
import org.conclusum.proposals.rules.TextMustFit;
import org.conclusum.proposals.rules.TextMustFit.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality puts before a committee (Beschlussvorlage), from its first draft to its end. Each step answers
 * the event that tells of it; a step that may come twice answers nothing the second time.
 */
@Entity
@Table(name = "proposal")
class Proposal {

    @Id
    private UUID id;

    @Column(name = "committee_id", nullable = false)
    private UUID committee;

    @Column(nullable = false)
    private String originator;

    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Embedded
    private Wording wording;

    @ElementCollection
    @CollectionTable(name = "proposal_concerned", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "ags", nullable = false)
    private Set<String> concerned = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "proposal_burdened", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "ags", nullable = false)
    private Set<String> burdened = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "proposal_attachment", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "document_id", nullable = false)
    private Set<UUID> attachments = new HashSet<>();

    private int revision;
    private long textVersion;

    @Column(nullable = false)
    private String textBy;

    @Column(nullable = false)
    private Instant textAt;

    @Column(nullable = false)
    private Instant changedAt;

    private @Nullable Instant submittedAt;
    private @Nullable Instant examinedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant readyAt;
    private @Nullable Instant scheduledAt;
    private @Nullable Instant decidedAt;
    private @Nullable Instant endedAt;
    private @Nullable LocalDate revisionDue;

    @Column(name = "meeting_id")
    private @Nullable UUID meeting;

    @Column(name = "ballot_id")
    private @Nullable UUID ballot;

    private @Nullable Boolean adopted;
    private @Nullable String withdrawalReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    /** A draft without a word. */
    Proposal(UUID committee, String originator, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.committee = committee;
        this.originator = originator;
        this.state = ProposalState.DRAFT;
        this.wording = Wording.EMPTY;
        this.textBy = by.name();
        this.textAt = now;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID committee() {
        return committee;
    }

    String originator() {
        return originator;
    }

    Optional<String> number() {
        return Optional.ofNullable(number);
    }

    int revision() {
        return revision;
    }

    long textVersion() {
        return textVersion;
    }

    Set<UUID> attachments() {
        return Set.copyOf(attachments);
    }

    Optional<LocalDate> revisionDue() {
        return Optional.ofNullable(revisionDue);
    }

    ProposalText text() {
        return wording.text(concerned, burdened);
    }

    ProposalDrafted drafted(Actor by) {
        return new ProposalDrafted(id, committee, originator, wording.closed(), by);
    }

    /** Takes over a text; the same text changes nothing. */
    void rewrite(ProposalText text, long expectedVersion, Actor by, Instant now) {
        new OnlyDraftOrReturnedMayBeEdited(state).check();
        requireVersion(expectedVersion);
        Wording words = Wording.of(text);
        words.checkLengths();
        if (words.equals(wording) && concerned.equals(text.concerned()) && burdened.equals(text.burdened())) {
            return;
        }
        wording = words;
        concerned.clear();
        concerned.addAll(text.concerned());
        burdened.clear();
        burdened.addAll(text.burdened());
        textVersion++;
        textBy = by.name();
        textAt = now;
        changedAt = now;
    }

    void requireRoomForAttachment() {
        Rule.checkAll(new OnlyDraftOrReturnedMayBeEdited(state), new AttachmentsMustBeFew(attachments.size()));
    }

    void attach(UUID document, Instant now) {
        requireRoomForAttachment();
        attachments.add(document);
        changedAt = now;
    }

    /** Takes a file in the place of another; whether there was such a one. */
    boolean exchange(UUID old, UUID document, Instant now) {
        new OnlyDraftOrReturnedMayBeEdited(state).check();
        if (!attachments.remove(old)) {
            return false;
        }
        attachments.add(document);
        changedAt = now;
        return true;
    }

    /** Lets go of a file; whether there was such a one. */
    boolean detach(UUID document, Instant now) {
        new OnlyDraftOrReturnedMayBeEdited(state).check();
        changedAt = now;
        return attachments.remove(document);
    }

    void discard() {
        new OnlyDraftMayBeDiscarded(state).check();
    }

    void requireSubmittable(long expectedVersion) {
        new OnlyDraftOrReturnedMayBeEdited(state).check();
        requireVersion(expectedVersion);
        Rule.checkAll(new ProposalMustHaveATitle(wording.title()), new ProposalMustHaveAMotion(wording.motion()));
    }

    /** Hands it in; the number is the one given at the first time. */
    ProposalSubmitted submit(String givenNumber, long expectedVersion, Actor by, Instant now) {
        requireSubmittable(expectedVersion);
        number = givenNumber;
        revision++;
        revisionDue = null;
        if (submittedAt == null) {
            submittedAt = now;
        }
        move(ProposalState.SUBMITTED, now);
        return new ProposalSubmitted(id, committee, originator, givenNumber, revision, wording.closed(), by);
    }

    /** Takes up again what was resolved; it was found in order then, so it need not be examined. */
    void renew(ProposalText resolved, String motion, String givenNumber, Actor by, Instant now) {
        wording = Wording.of(resolved).withMotion(motion);
        concerned.addAll(resolved.concerned());
        burdened.addAll(resolved.burdened());
        number = givenNumber;
        revision = 1;
        textVersion = 1;
        textBy = by.name();
        textAt = now;
        submittedAt = now;
        examinedAt = now;
        acceptedAt = now;
        move(ProposalState.ACCEPTED, now);
    }

    /** Begins a draft with words that were resolved once. */
    void begin(ProposalText resolved, String motion) {
        wording = Wording.of(resolved).withMotion(motion);
        concerned.addAll(resolved.concerned());
        burdened.addAll(resolved.burdened());
    }

    /** What was handed in, to be kept. */
    ProposalVersion submittedVersion(Actor by, Instant now) {
        return new ProposalVersion(id, revision, wording, text(), attachments, by, now);
    }

    ProposalAccepted accept(Actor by, Instant now) {
        new ProposalMustBeSubmittedToBeExamined(state).check();
        move(ProposalState.ACCEPTED, now);
        examinedAt = now;
        acceptedAt = now;
        return new ProposalAccepted(id, committee, originator, wording.closed(), by);
    }

    ProposalReturned returnForRevision(String reasons, LocalDate due, LocalDate today, Actor by, Instant now) {
        Rule.checkAll(
                new ProposalMustBeSubmittedToBeExamined(state),
                new ReasonsMustBeGiven(reasons),
                new TextMustFit(Field.REASONS, reasons),
                new RevisionDateMustLieAhead(due, today));
        move(ProposalState.RETURNED, now);
        examinedAt = now;
        revisionDue = due;
        return new ProposalReturned(id, committee, originator, due, wording.closed(), by);
    }

    Optional<RevisionReminded> remind(Actor by) {
        return revisionDue().map(due -> new RevisionReminded(id, committee, originator, due, wording.closed(), by));
    }

    ProposalWithdrawn withdraw(String reason, Actor by, Instant now) {
        Rule.checkAll(
                new DecidedProposalCannotBeWithdrawn(state),
                new CirculatingProposalCannotBeWithdrawn(state),
                new OnlySubmittedProposalMayBeWithdrawn(state),
                new TextMustFit(Field.REASONS, reason));
        move(ProposalState.WITHDRAWN, now);
        withdrawalReason = reason;
        revisionDue = null;
        endedAt = now;
        return new ProposalWithdrawn(id, committee, originator, wording.closed(), by);
    }

    Optional<ProposalReady> makeReady(Actor by, Instant now) {
        if (readyAt != null) {
            return Optional.empty();
        }
        new ProposalMustBeAcceptedToBecomeReady(state).check();
        move(ProposalState.READY, now);
        readyAt = now;
        return Optional.of(new ProposalReady(id, committee, wording.closed(), by));
    }

    boolean waits() {
        return state == ProposalState.ACCEPTED || state == ProposalState.READY || state == ProposalState.SCHEDULED;
    }

    /** Puts what was agreed on in the place of the motion; the same words change nothing. */
    Optional<ProposalReworded> reword(String motion, Actor by, Instant now) {
        new OnlyWaitingProposalMayBeReworded(waits()).check();
        Wording words = wording.withMotion(motion);
        words.checkLengths();
        if (words.equals(wording)) {
            return Optional.empty();
        }
        wording = words;
        revision++;
        textVersion++;
        textBy = by.name();
        textAt = now;
        changedAt = now;
        return Optional.of(new ProposalReworded(id, committee, revision, wording.closed(), by));
    }

    ProposalScheduled schedule(UUID meeting, Actor by, Instant now) {
        new ProposalMustBeReadyToBeScheduled(state).check();
        move(ProposalState.SCHEDULED, now);
        this.meeting = meeting;
        scheduledAt = now;
        return new ProposalScheduled(id, committee, meeting, wording.closed(), by);
    }

    ProposalUnscheduled unschedule(UUID meeting, Actor by, Instant now) {
        new ProposalMustStandOnThisAgenda(state, this.meeting, meeting).check();
        move(ProposalState.READY, now);
        this.meeting = null;
        scheduledAt = null;
        return new ProposalUnscheduled(id, committee, meeting, wording.closed(), by);
    }

    ProposalCirculated circulate(UUID ballot, Actor by, Instant now) {
        new ProposalMustBeReadyToCirculate(state).check();
        move(ProposalState.CIRCULATING, now);
        this.meeting = null;
        this.ballot = ballot;
        return new ProposalCirculated(id, committee, ballot, wording.closed(), by);
    }

    /** Makes it ready for a meeting again, where it still circulates in this ballot. */
    Optional<ProposalRecalled> recall(UUID ballot, Actor by, Instant now) {
        if (state != ProposalState.CIRCULATING || !ballot.equals(this.ballot)) {
            return Optional.empty();
        }
        move(ProposalState.READY, now);
        this.ballot = null;
        return Optional.of(new ProposalRecalled(id, committee, ballot, wording.closed(), by));
    }

    Optional<ProposalDecided> decide(UUID ballot, boolean adopted, Actor by, Instant now) {
        if (decidedAt != null && ballot.equals(this.ballot)) {
            return Optional.empty();
        }
        new ProposalMustBeScheduledToBeDecided(state).check();
        move(ProposalState.DECIDED, now);
        this.ballot = ballot;
        this.adopted = adopted;
        decidedAt = now;
        return Optional.of(new ProposalDecided(id, committee, ballot, adopted, wording.closed(), by));
    }

    /** The meeting on whose agenda it stands takes note of it. */
    ProposalNoted note(UUID meeting, boolean forNoting, Actor by, Instant now) {
        Rule.checkAll(
                new OnlyProposalForNotingMayBeNoted(forNoting),
                new ProposalMustStandOnThisAgenda(state, this.meeting, meeting));
        move(ProposalState.DECIDED, now);
        ballot = null;
        decidedAt = now;
        return new ProposalNoted(id, committee, meeting, wording.closed(), by);
    }

    Optional<ProposalClosed> close(Actor by, Instant now) {
        if (state == ProposalState.CLOSED) {
            return Optional.empty();
        }
        new ProposalMustBeDecidedToBeClosed(state).check();
        move(ProposalState.CLOSED, now);
        endedAt = now;
        return Optional.of(new ProposalClosed(id, committee, wording.closed(), by));
    }

    ProposalRow row() {
        return new ProposalRow(
                id, number, wording.title(), committee, originator, state, wording.closed(), changedAt, submittedAt);
    }

    ProposalProgress progress() {
        return new ProposalProgress(
                submittedAt,
                examinedAt,
                acceptedAt,
                readyAt,
                scheduledAt,
                decidedAt,
                endedAt,
                meeting,
                ballot,
                adopted);
    }

    LastEdit lastEdit() {
        return new LastEdit(textVersion, textBy, textAt);
    }

    Optional<String> withdrawalReason() {
        return Optional.ofNullable(withdrawalReason);
    }

    private void requireVersion(long expectedVersion) {
        if (textVersion != expectedVersion) {
            throw new ChangedMeanwhile(textBy, textAt);
        }
    }

    private void move(ProposalState next, Instant now) {
        state = next;
        changedAt = now;
    }
}
