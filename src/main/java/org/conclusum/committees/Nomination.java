package org.conclusum.committees;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.structure.ChangeMustBeReasoned;
import org.conclusum.committees.structure.DelegateMustBeNamed;
import org.conclusum.committees.structure.NominationMustBeAnswered;
import org.conclusum.committees.structure.NominationMustBeOpen;
import org.conclusum.committees.structure.NomineeMustBeReachable;
import org.conclusum.committees.structure.NomineeMustHaveAName;
import org.conclusum.committees.structure.PersonMustSitOnce;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** A municipality, or an education actor through the office, names who is to fill a seat from a day on. */
@Entity
@Table(name = "nomination")
class Nomination {

    @Id
    private UUID id;

    @Column(name = "committee_id", nullable = false)
    private UUID committee;

    @Column(name = "seat_id", nullable = false)
    private UUID seat;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NominationOccasion occasion;

    /** The work group that is asked; several with commas between. */
    @Column(nullable = false)
    private String asked;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NominationState state;

    @Column(nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private LocalDate due;

    @Column(nullable = false)
    private Instant askedAt;

    private @Nullable Instant namedAt;
    private @Nullable String namedBy;
    private @Nullable Instant closedAt;
    private @Nullable String closedBy;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String remark;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "nominee", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "position")
    private List<Nominee> nominees = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    /** Asks for a delegate from a day on, until another day. */
    Nomination(
            UUID committee,
            UUID seat,
            NominationOccasion occasion,
            String asked,
            LocalDate validFrom,
            LocalDate due,
            Instant now) {
        this.id = UUID.randomUUID();
        this.committee = committee;
        this.seat = seat;
        this.occasion = occasion;
        this.asked = asked;
        this.state = NominationState.ASKED;
        this.validFrom = validFrom;
        this.due = due;
        this.askedAt = now;
        this.reason = "";
        this.remark = "";
    }

    UUID id() {
        return id;
    }

    UUID committee() {
        return committee;
    }

    UUID seat() {
        return seat;
    }

    NominationOccasion occasion() {
        return occasion;
    }

    String asked() {
        return asked;
    }

    NominationState state() {
        return state;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate due() {
        return due;
    }

    List<Nominee> nominees() {
        return List.copyOf(nominees);
    }

    boolean isOpen() {
        return state == NominationState.ASKED || state == NominationState.NAMED;
    }

    /** The answer: the delegate first, then the substitutes in their order. An answer may be given anew until it is recorded. */
    void name(List<Nominee> people, String label, Actor by, Instant now) {
        new NominationMustBeOpen(isOpen()).check();
        checkPeople(people, label);
        nominees.clear();
        nominees.addAll(people);
        state = NominationState.NAMED;
        namedAt = now;
        namedBy = by.name();
    }

    /** A municipality proposes a change without having been asked. */
    void propose(List<Nominee> people, String label, String why, Actor by, Instant now) {
        new ChangeMustBeReasoned(why).check();
        name(people, label, by, now);
        reason = why;
    }

    /** The office asks to name anew and says why. */
    void returnForNaming(String why, LocalDate newDue) {
        Rule.checkAll(new NominationMustBeAnswered(state == NominationState.NAMED), new ChangeMustBeReasoned(why));
        remark = why;
        due = newDue;
        state = NominationState.ASKED;
    }

    /** The office has recorded it: whoever had no account has one now. */
    void record(List<UUID> accounts, Actor by, Instant now) {
        new NominationMustBeAnswered(state == NominationState.NAMED).check();
        for (int place = 0; place < nominees.size(); place++) {
            Nominee nominee = nominees.get(place);
            nominees.set(place, new Nominee(accounts.get(place), nominee.name(), nominee.email()));
        }
        close(NominationState.RECORDED, by, now);
    }

    /** Nobody waits for the answer any more. */
    void lapse(Actor by, Instant now) {
        new NominationMustBeOpen(isOpen()).check();
        close(NominationState.LAPSED, by, now);
    }

    private void close(NominationState end, Actor by, Instant now) {
        state = end;
        closedAt = now;
        closedBy = by.name();
    }

    private static void checkPeople(List<Nominee> people, String label) {
        new DelegateMustBeNamed(!people.isEmpty()).check();
        for (Nominee nominee : people) {
            new NomineeMustHaveAName(nominee.name()).check();
            if (nominee.account() == null) {
                new NomineeMustBeReachable(nominee.name(), Objects.requireNonNullElse(nominee.email(), "")).check();
            }
        }
        List<Object> keys = people.stream().map(Nomination::key).toList();
        new PersonMustSitOnce(new HashSet<>(keys).size() < keys.size(), label).check();
    }

    private static Object key(Nominee nominee) {
        UUID account = nominee.account();
        return account == null ? Objects.requireNonNullElse(nominee.email(), "").toLowerCase(Locale.ROOT) : account;
    }

    NominationRow row(String label, @Nullable String ags) {
        return new NominationRow(
                id,
                committee,
                seat,
                label,
                ags,
                occasion,
                state,
                asked,
                validFrom,
                due,
                askedAt,
                namedAt,
                namedBy,
                closedAt,
                closedBy,
                reason,
                remark,
                nominees());
    }
}
