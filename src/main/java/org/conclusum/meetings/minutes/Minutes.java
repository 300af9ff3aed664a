package org.conclusum.meetings.minutes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.documents.RichText;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.minutes.rules.AcceptedObjectionMustChangeTheText;
import org.conclusum.meetings.minutes.rules.MeetingMustBeClosed;
import org.conclusum.meetings.minutes.rules.MembersMustHaveTimeToObject;
import org.conclusum.meetings.minutes.rules.MinutesMustBeFinal;
import org.conclusum.meetings.minutes.rules.MinutesMustBeInDraft;
import org.conclusum.meetings.minutes.rules.MinutesMustBeSent;
import org.conclusum.meetings.minutes.rules.MinutesMustBeSigned;
import org.conclusum.meetings.minutes.rules.MinutesMustBeWithTheChair;
import org.conclusum.meetings.minutes.rules.ObjectionMustComeInTime;
import org.conclusum.meetings.minutes.rules.ObjectionPeriodMustBeOver;
import org.conclusum.meetings.minutes.rules.ObjectionsMustBeDecided;
import org.conclusum.meetings.minutes.rules.TwoPeopleMustSign;
import org.conclusum.meetings.rules.ReasonMustBeGiven;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting (Niederschrift): what the minute taker wrote, beside what the record says by itself.
 *
 * <p>The office drafts, the chair approves, the members object, and when every objection is decided the text stands and
 * two people sign it. From then on nothing changes any more; what was wrong is put right by an addendum.
 */
@Entity
@Table(name = "minutes")
class Minutes {

    @Id
    @Column(name = "meeting_id")
    private UUID meeting;

    @Column(name = "committee_id", nullable = false)
    private UUID committee;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MinutesState state;

    @Column(nullable = false)
    private Instant begunAt;

    @Column
    private @Nullable String returnReason;

    @Column
    private @Nullable String submittedBy;

    @Column
    private @Nullable Instant submittedAt;

    @Column
    private @Nullable String approvedBy;

    @Column
    private @Nullable Instant sentAt;

    @Column
    private @Nullable LocalDate objectionsUntil;

    @Column
    private @Nullable Instant finalAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "chair_account"))
    @AttributeOverride(name = "name", column = @Column(name = "chair_name"))
    @AttributeOverride(name = "at", column = @Column(name = "chair_at"))
    private @Nullable Signature chair;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "taker_account"))
    @AttributeOverride(name = "name", column = @Column(name = "taker_name"))
    @AttributeOverride(name = "at", column = @Column(name = "taker_at"))
    private @Nullable Signature taker;

    @Column
    private @Nullable Instant publishedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<MinutesSection> sections = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("raisedAt")
    private List<Objection> objections = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    @OrderBy("writtenAt")
    private List<Addendum> addenda = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    /** Begins the minutes of a meeting with a section for each item. */
    Minutes(UUID meeting, UUID committee, List<MinutesSection> sections, Instant now) {
        this.meeting = meeting;
        this.committee = committee;
        this.state = MinutesState.DRAFT;
        this.begunAt = now;
        this.sections.addAll(sections);
    }

    /** Takes a text of the minute taker, who has seen this revision of the section. */
    void write(UUID section, RichText text, int seen, String by, Instant now) {
        Rule.checkAll(new MinutesMustBeInDraft(state));
        section(section).write(text, seen, by, now);
    }

    Declaration declare(UUID section, DeclarationKind kind, String speaker, String words, Actor by, Instant now) {
        Rule.checkAll(new MinutesMustBeInDraft(state));
        Declaration declaration = new Declaration(kind, speaker, words, by, now);
        section(section).put(declaration);
        return declaration;
    }

    /** Takes words off the record; answers from which section, or none where they are gone. */
    Optional<MinutesSection> withdraw(UUID declaration) {
        Rule.checkAll(new MinutesMustBeInDraft(state));
        return sections.stream()
                .filter(section -> section.withdraw(declaration))
                .findFirst();
    }

    /** Hands the draft to the chair. */
    void submit(MeetingState meeting, String by, Instant now) {
        Rule.checkAll(new MinutesMustBeInDraft(state), new MeetingMustBeClosed(meeting));
        state = MinutesState.REVIEW;
        submittedBy = by;
        submittedAt = now;
        returnReason = null;
    }

    /** The chair wants something changed. */
    void giveBack(String reason) {
        Rule.checkAll(new MinutesMustBeWithTheChair(state), new ReasonMustBeGiven(reason));
        state = MinutesState.DRAFT;
        returnReason = reason.strip();
    }

    /** The chair approves the draft; it goes to the members, who may object until the end of a day. */
    void send(LocalDate until, LocalDate today, String by, Instant now) {
        Rule.checkAll(new MinutesMustBeWithTheChair(state), new MembersMustHaveTimeToObject(until, today));
        state = MinutesState.SENT;
        approvedBy = by;
        sentAt = now;
        objectionsUntil = until;
    }

    /** Refuses who comes before the minutes went out or after the last day for objections. */
    void requireInTime(LocalDate today) {
        Rule.checkAll(new ObjectionMustComeInTime(state, until(today), today));
    }

    Objection object(UUID section, String words, Actor.Person by, LocalDate today, Instant now) {
        requireInTime(today);
        Objection objection = new Objection(section(section).id(), words, by, now);
        objections.add(objection);
        return objection;
    }

    /** Accepts an objection and changes the text of its section, which was seen at this revision. */
    void accept(UUID objection, RichText text, int seen, String reason, String by, Instant now) {
        Objection raised = objection(objection);
        MinutesSection section = section(raised.section());
        Rule.checkAll(new MinutesMustBeSent(state), new AcceptedObjectionMustChangeTheText(section.text(), text));
        raised.decide(true, reason, by, now);
        section.write(text, seen, by, now);
    }

    void reject(UUID objection, String reason, String by, Instant now) {
        Rule.checkAll(new MinutesMustBeSent(state));
        objection(objection).decide(false, reason, by, now);
    }

    /** The text stands from now on. */
    void finish(LocalDate today, Instant now) {
        Rule.checkAll(
                new MinutesMustBeSent(state),
                new ObjectionPeriodMustBeOver(until(today), today),
                new ObjectionsMustBeDecided(openObjections()));
        state = MinutesState.FINAL;
        finalAt = now;
    }

    /** Signs; answers whether anything changed. */
    boolean sign(SigningRole role, Actor.Person by, Instant now) {
        Rule.checkAll(
                new MinutesMustBeFinal(state),
                new TwoPeopleMustSign(accountOf(role == SigningRole.CHAIR ? taker : chair), by.account()));
        if ((role == SigningRole.CHAIR ? chair : taker) != null) {
            return false;
        }
        Signature signature = new Signature(by.account(), by.name(), now);
        if (role == SigningRole.CHAIR) {
            chair = signature;
        } else {
            taker = signature;
        }
        return true;
    }

    Addendum add(UUID section, RichText text, String by, Instant now) {
        Rule.checkAll(new MinutesMustBeSigned(isSigned()));
        Addendum addendum = new Addendum(section(section).id(), text, by, now);
        addenda.add(addendum);
        return addendum;
    }

    /** Notes that the signed minutes were put with the files; answers whether that is new. */
    boolean publish(Instant now) {
        Rule.checkAll(new MinutesMustBeSigned(isSigned()));
        if (publishedAt != null) {
            return false;
        }
        publishedAt = now;
        return true;
    }

    boolean isSigned() {
        return chair != null && taker != null;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    long openObjections() {
        return objections.stream().filter(Objection::isOpen).count();
    }

    Set<UUID> objectors() {
        return objections.stream().map(Objection::account).collect(Collectors.toUnmodifiableSet());
    }

    /** The last day for objections, once the minutes went out. */
    LocalDate objectionsUntil() {
        return Objects.requireNonNull(objectionsUntil, "minutes are not out");
    }

    boolean isPeriodOver(LocalDate today) {
        return today.isAfter(until(today));
    }

    UUID meeting() {
        return meeting;
    }

    UUID committee() {
        return committee;
    }

    Instant begunAt() {
        return begunAt;
    }

    MinutesState state() {
        return state;
    }

    MinutesSection section(UUID id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "section " + id));
    }

    MinutesSection sectionOf(UUID item) {
        return sections.stream()
                .filter(section -> item.equals(section.item()))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "section of item " + item));
    }

    Objection objection(UUID id) {
        return objections.stream()
                .filter(objection -> objection.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "objection " + id));
    }

    List<MinutesSection> sections() {
        return List.copyOf(sections);
    }

    private LocalDate until(LocalDate today) {
        return Objects.requireNonNullElse(objectionsUntil, today);
    }

    private static @Nullable UUID accountOf(@Nullable Signature signature) {
        return signature == null ? null : signature.account();
    }
}
