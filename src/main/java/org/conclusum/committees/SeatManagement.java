package org.conclusum.committees;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.structure.ChangeMustBeReasoned;
import org.conclusum.committees.structure.CommitteeMustNotBeDissolved;
import org.conclusum.committees.structure.CommitteeMustStillBeFounded;
import org.conclusum.committees.structure.EndMustNotBeLaterThanPlanned;
import org.conclusum.committees.structure.EndMustNotLieBeforeBegin;
import org.conclusum.committees.structure.GroupNameMustFit;
import org.conclusum.committees.structure.MandatesMustNotOverlap;
import org.conclusum.committees.structure.PersonMustHoldOneSeat;
import org.conclusum.committees.structure.SeatMustBeNamed;
import org.conclusum.committees.structure.SeatMustHaveVotes;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills seats, adds and ends them, and records chairs, each with effect from a day; the office that runs the committee
 * and administrators may. Nothing that was true on a day becomes untrue.
 */
@Service
@Transactional
public class SeatManagement {

    private final SeatBook seats;
    private final SeatWeights weights;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final AccountDirectory accounts;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeatManagement(
            SeatBook seats,
            SeatWeights weights,
            CommitteeDirectory committees,
            CommitteeAccess access,
            AccountDirectory accounts,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.weights = weights;
        this.committees = committees;
        this.access = access;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Fills a seat anew from a day on, until the last day of the term of that day. */
    public void change(UUID seat, Occupancy occupancy, LocalDate from, String because, Actor actor) {
        UUID committee = seats.committeeOf(seat);
        access.requireOfficeOrAdministrator(actor, committee);
        fill(seat, occupancy, from, because);
        events.publishEvent(new OccupancyChanged(committee, seat, from, actor));
    }

    /** Writes the mandates of a change that was checked for its permission. */
    void fill(UUID seat, Occupancy occupancy, LocalDate from, String because) {
        SeatHistory history = seats.locked(seat);
        UUID committee = history.committee();
        new CommitteeMustNotBeDissolved(committees.get(committee)).check();
        LocalDate until =
                earlier(committees.termEndOn(committee, from), history.term().until());
        SeatHistory.Change change = history.changeFrom(from, until, occupancy);
        UUID delegate = occupancy.delegate();
        if (delegate != null) {
            new PersonMustHoldOneSeat(name(delegate), seats.speaksElsewhere(delegate, committee, seat, from, until))
                    .check();
        }
        seats.write(seat, change, because);
    }

    /** Ends a mandate with the end of a day. */
    public void endMandate(UUID mandate, LocalDate lastDay, String because, Actor actor) {
        UUID seat = seats.seatOf(mandate);
        access.requireOfficeOrAdministrator(actor, seats.committeeOf(seat));
        new ChangeMustBeReasoned(because).check();
        SeatHistory history = seats.locked(seat);
        history.endable(mandate, lastDay);
        seats.end(mandate, lastDay, because);
        events.publishEvent(new MandateEnded(history.committee(), seat, lastDay, actor));
    }

    /** Adds a seat from a day on. */
    public UUID add(UUID committee, NewSeat seat, LocalDate from, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        Rule.checkAll(new CommitteeMustNotBeDissolved(committees.locked(committee)), new SeatMustBeNamed(seat.label()));
        UUID id = insert(committee, seat, from);
        weights.extendTo(committee, from);
        events.publishEvent(new SeatAdded(committee, id, from, actor));
        return id;
    }

    /**
     * Gives a seat its votes and its interest group, while its committee is being founded. What a rule book reckons from
     * inhabitants goes before these votes.
     */
    public void weigh(UUID seat, Fraction votes, @Nullable String group, Actor actor) {
        UUID committee = seats.committeeOf(seat);
        access.requireOfficeOrAdministrator(actor, committee);
        CommitteeRow row = committees.locked(committee);
        SeatRow weighed = committees.statutorySeatsOn(committee, row.term().from()).stream()
                .filter(other -> other.id().equals(seat))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, seat));
        Rule.checkAll(
                new CommitteeMustStillBeFounded(row),
                new SeatMustHaveVotes(weighed.label(), weighed.voting(), votes),
                new GroupNameMustFit(group));
        if (votes.equals(weighed.weight()) && Objects.equals(group, weighed.group())) {
            return;
        }
        jdbc.sql("update seat set weight = :votes, interest_group = :group where id = :seat")
                .param("votes", votes.toString())
                .param("group", group)
                .param("seat", seat)
                .update();
        events.publishEvent(new SeatWeighed(committee, seat, votes, group, actor));
    }

    UUID insert(UUID committee, NewSeat seat, LocalDate from) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into seat (id, committee_id, position, label, ags, voting, weight, interest_group, valid_from)"
                        + " values (:id, :committee, (select coalesce(max(position), 0) + 1 from seat"
                        + " where committee_id = :committee), :label, :ags, :voting, :weight, :group, :from)")
                .param("id", id)
                .param("committee", committee)
                .param("label", seat.label().strip())
                .param("ags", seat.ags())
                .param("voting", seat.voting())
                .param("weight", seat.weight().toString())
                .param("group", seat.group())
                .param("from", Date.valueOf(from))
                .update();
        return id;
    }

    /** Ends a seat, and every mandate on it, with the end of a day. */
    public void end(UUID seat, LocalDate lastDay, String because, Actor actor) {
        UUID committee = seats.committeeOf(seat);
        access.requireOfficeOrAdministrator(actor, committee);
        new ChangeMustBeReasoned(because).check();
        SeatHistory history = seats.locked(seat);
        Rule.checkAll(
                new EndMustNotLieBeforeBegin(history.term().from(), lastDay),
                new EndMustNotBeLaterThanPlanned(history.term().until(), lastDay));
        seats.endSeat(seat, lastDay, because);
        events.publishEvent(new SeatEnded(committee, seat, lastDay, actor));
    }

    /** Records who was elected to the chair, or as a deputy, from a day on; a chair follows the one before. */
    public void electChair(UUID committee, UUID account, boolean deputy, LocalDate from, String note, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        CommitteeRow row = committees.locked(committee);
        new CommitteeMustNotBeDissolved(row).check();
        if (row.state() == CommitteeState.FOUNDING && !deputy) {
            endInterim(committee, account, from);
        }
        new MandatesMustNotOverlap(termsBefore(committee, account, deputy), from).check();
        jdbc.sql("update committee_chair set valid_until = :last where committee_id = :committee"
                        + " and (account_id = :account or (not deputy and not :deputy))"
                        + " and valid_from < :from and (valid_until is null or valid_until >= :from)")
                .param("last", Date.valueOf(from.minusDays(1)))
                .param("committee", committee)
                .param("account", account)
                .param("deputy", deputy)
                .param("from", Date.valueOf(from))
                .update();
        jdbc.sql("insert into committee_chair (committee_id, account_id, deputy, valid_from, valid_until, note)"
                        + " values (:committee, :account, :deputy, :from, :until, :note)")
                .param("committee", committee)
                .param("account", account)
                .param("deputy", deputy)
                .param("from", Date.valueOf(from))
                .param("until", SeatBook.sql(committees.termEndOn(committee, from)))
                .param("note", note)
                .update();
        events.publishEvent(new ChairElected(committee, account, deputy, from, actor));
    }

    /** Ends a chair, or a deputy's office, with the end of a day. */
    public void endChair(UUID committee, UUID account, LocalDate lastDay, String because, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        new ChangeMustBeReasoned(because).check();
        LocalDate today = LocalDate.now(clock);
        new EndMustNotLieBeforeBegin(today, lastDay).check();
        int ended = jdbc.sql(
                        "update committee_chair set valid_until = :last, note = :note where committee_id = :committee"
                                + " and account_id = :account and valid_from <= :today"
                                + " and (valid_until is null or valid_until > :last)")
                .param("last", Date.valueOf(lastDay))
                .param("note", because)
                .param("committee", committee)
                .param("account", account)
                .param("today", Date.valueOf(today))
                .update();
        if (ended > 0) {
            events.publishEvent(new ChairEnded(committee, account, lastDay, actor));
        }
    }

    /** Whoever led the constituent meeting until it had a chair has done so. */
    private void endInterim(UUID committee, UUID elected, LocalDate from) {
        jdbc.sql("delete from committee_chair where committee_id = ? and account_id = ? and deputy and valid_from = ?")
                .params(committee, elected, Date.valueOf(from))
                .update();
        jdbc.sql("update committee_chair set valid_until = greatest(valid_from, cast(:last as date))"
                        + " where committee_id = :committee and deputy"
                        + " and (valid_until is null or valid_until > :last)")
                .param("last", Date.valueOf(from.minusDays(1)))
                .param("committee", committee)
                .update();
    }

    /** When this person had an office in the chair, or, for a chair, anybody. */
    private List<DateRange> termsBefore(UUID committee, UUID account, boolean deputy) {
        return jdbc.sql("select valid_from, valid_until from committee_chair where committee_id = :committee"
                        + " and (account_id = :account or (not deputy and not :deputy))")
                .param("committee", committee)
                .param("account", account)
                .param("deputy", deputy)
                .query((row, number) -> SeatBook.term(row))
                .list();
    }

    private String name(UUID account) {
        return accounts.find(account).map(AccountRow::displayName).orElse(account.toString());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
