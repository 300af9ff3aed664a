package org.conclusum.committees;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.structure.AnswerDayMustLieAhead;
import org.conclusum.committees.structure.ChangeMustBeReasoned;
import org.conclusum.committees.structure.CodeMustBePlain;
import org.conclusum.committees.structure.CodeMustBeUnique;
import org.conclusum.committees.structure.CommitteeMustBeInOffice;
import org.conclusum.committees.structure.CommitteeMustHaveAName;
import org.conclusum.committees.structure.CommitteeMustHaveAPurpose;
import org.conclusum.committees.structure.CommitteeMustHaveSeats;
import org.conclusum.committees.structure.CommitteeMustNotBeDissolved;
import org.conclusum.committees.structure.GroupNameMustFit;
import org.conclusum.committees.structure.NoWorkingGroupMayRemain;
import org.conclusum.committees.structure.SeatMustBeNamed;
import org.conclusum.committees.structure.SeatMustHaveVotes;
import org.conclusum.committees.structure.TermMustLieAhead;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of a committee from its foundation over its terms to its dissolution; its office and administrators may. */
@Service
@Transactional
public class CommitteeConstitution {

    /** How long before the end of a term the next one is prepared. */
    private static final Period RENEWAL = Period.ofDays(90);

    private final CommitteeDirectory committees;
    private final CommitteeFounding founding;
    private final SeatManagement seatManagement;
    private final SeatBook seats;
    private final NominationManagement nominations;
    private final CommitteeAccess access;
    private final List<OpenBusiness> business;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitteeConstitution(
            CommitteeDirectory committees,
            CommitteeFounding founding,
            SeatManagement seatManagement,
            SeatBook seats,
            NominationManagement nominations,
            CommitteeAccess access,
            List<OpenBusiness> business,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.committees = committees;
        this.founding = founding;
        this.seatManagement = seatManagement;
        this.seats = seats;
        this.nominations = nominations;
        this.access = access;
        this.business = List.copyOf(business);
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Begins to found a committee: its seats are there and still to be filled. */
    public UUID found(NewCommittee request, Actor actor) {
        if (!access.mayFound(actor, request.region())) {
            throw new NotPermitted(actor, "found a committee in " + request.region());
        }
        UUID parent = request.parent();
        if (parent != null) {
            access.requireOfficeOrAdministrator(actor, parent);
            new CommitteeMustBeInOffice(committees.locked(parent)).check();
        }
        LocalDate today = LocalDate.now(clock);
        Rule.checkAll(
                new CommitteeMustHaveAName(request.name()),
                new CodeMustBePlain(request.code()),
                new CodeMustBeUnique(request.code(), isTaken(request.code())),
                new CommitteeMustHaveAPurpose(request.purpose()),
                new CommitteeMustHaveSeats(request.seats().size()),
                new TermMustLieAhead(request.from(), request.until()),
                new AnswerDayMustLieAhead(request.answersBy(), today));
        request.seats()
                .forEach(seat -> Rule.checkAll(
                        new SeatMustBeNamed(seat.label()),
                        new SeatMustHaveVotes(seat.label(), seat.voting(), seat.weight()),
                        new GroupNameMustFit(seat.group())));
        UUID id = founding.insert(
                request.code(),
                request.name().strip(),
                request.region(),
                request.purpose().strip(),
                request.from());
        jdbc.sql("update committee set state = 'FOUNDING', constituted_on = null, parent = :parent,"
                        + " answers_by = :answers where id = :id")
                .param("parent", parent)
                .param("answers", Date.valueOf(request.answersBy()))
                .param("id", id)
                .update();
        addTerm(id, 1, new DateRange(request.from(), request.until()));
        request.seats().forEach(seat -> seatManagement.insert(id, seat, request.from()));
        founding.enact(id, 1, request.rules().validFrom(request.from()));
        events.publishEvent(new CommitteeFounded(id, request.answersBy(), actor));
        return id;
    }

    /** A step: asks on behalf of every seat whom it is to be filled with; answers what is open, and asks nobody twice. */
    public List<UUID> askDelegates(UUID committee, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        CommitteeRow row = committees.locked(committee);
        DateRange term = committees.termsOf(committee).getLast();
        NominationOccasion occasion =
                row.state() == CommitteeState.FOUNDING ? NominationOccasion.FOUNDING : NominationOccasion.RENEWAL;
        return nominations.askAll(
                row, seats.seatsFrom(committee, term.from()), occasion, term.from(), answersBy(row), actor);
    }

    /** The office goes on although not everybody has named delegates; seats without an answer stay vacant. */
    public void goOn(UUID committee, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        committees.locked(committee);
        int unanswered = nominations.giveUp(committee, actor);
        events.publishEvent(new ConstitutionContinued(committee, unanswered, actor));
    }

    /** A step: the constituent meeting has elected its chair, so the committee is in office. */
    public void takeOffice(UUID committee, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        CommitteeRow row = committees.locked(committee);
        new CommitteeMustNotBeDissolved(row).check();
        if (row.state() == CommitteeState.FOUNDING) {
            jdbc.sql("update committee set state = 'IN_OFFICE', constituted_on = ? where id = ?")
                    .params(Date.valueOf(LocalDate.now(clock)), committee)
                    .update();
        }
        events.publishEvent(new CommitteeTookOffice(
                committee, committees.termsOf(committee).getLast().from(), actor));
    }

    /** The day on which the next term is to be prepared, or empty where the committee works without terms. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> renewalDay(UUID committee) {
        return committees.termsOf(committee).stream()
                .reduce((earlier, later) -> later)
                .map(DateRange::until)
                .map(until -> until.minus(RENEWAL));
    }

    /** A step: the next term follows the last and is as long; delegates will be asked for it. */
    public void beginRenewal(UUID committee, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        new CommitteeMustNotBeDissolved(committees.locked(committee)).check();
        List<DateRange> terms = committees.termsOf(committee);
        DateRange last = terms.getLast();
        if (last.from().isAfter(LocalDate.now(clock))) {
            return;
        }
        DateRange next = Terms.after(last);
        addTerm(committee, terms.size() + 1, next);
        events.publishEvent(new RenewalBegun(committee, next.from(), actor));
    }

    /** Sets the last day of the current term, or begins the first one today where there was none. */
    public void setTerm(UUID committee, LocalDate until, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        new CommitteeMustNotBeDissolved(committees.locked(committee)).check();
        LocalDate today = LocalDate.now(clock);
        List<DateRange> terms = committees.termsOf(committee);
        new TermMustLieAhead(today, until).check();
        if (terms.isEmpty()) {
            addTerm(committee, 1, new DateRange(today, until));
        } else {
            new TermMustLieAhead(terms.getLast().from(), until).check();
            jdbc.sql("update committee_term set valid_until = ? where committee_id = ? and number = ?")
                    .params(Date.valueOf(until), committee, terms.size())
                    .update();
            seats.moveEnds(committee, terms.getLast(), until);
        }
        events.publishEvent(new TermSet(committee, until, actor));
    }

    /** Gives a committee another name or purpose. */
    public void revise(UUID committee, String name, String purpose, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        Rule.checkAll(
                new CommitteeMustNotBeDissolved(committees.locked(committee)),
                new CommitteeMustHaveAName(name),
                new CommitteeMustHaveAPurpose(purpose));
        jdbc.sql("update committee set name = ?, purpose = ? where id = ?")
                .params(name.strip(), purpose.strip(), committee)
                .update();
        events.publishEvent(new CommitteeRevised(committee, actor));
    }

    /** What stands in the way of a dissolution, each as the rule that would refuse it. */
    @Transactional(readOnly = true)
    public List<RuleViolated> obstacles(UUID committee, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        List<RuleViolated> found = new ArrayList<>();
        for (Rule rule : settled(committee)) {
            try {
                rule.check();
            } catch (RuleViolated broken) {
                found.add(broken);
            }
        }
        return List.copyOf(found);
    }

    /** Dissolves a committee, or gives its foundation up, with the end of today; everything stays readable. */
    public void dissolve(UUID committee, String because, Actor actor) {
        access.requireOfficeOrAdministrator(actor, committee);
        CommitteeRow row = committees.locked(committee);
        Rule.checkAll(new CommitteeMustNotBeDissolved(row), new ChangeMustBeReasoned(because));
        settled(committee).forEach(Rule::check);
        LocalDate lastDay =
                row.term().from().isAfter(LocalDate.now(clock)) ? row.term().from() : LocalDate.now(clock);
        nominations.giveUp(committee, actor);
        seats.seatsFrom(committee, lastDay.plusDays(1)).forEach(seat -> seats.endSeat(seat, lastDay, because));
        jdbc.sql("delete from committee_chair where committee_id = ? and valid_from > ?")
                .params(committee, Date.valueOf(lastDay))
                .update();
        jdbc.sql("update committee_chair set valid_until = :day where committee_id = :committee"
                        + " and (valid_until is null or valid_until > :day)")
                .param("day", Date.valueOf(lastDay))
                .param("committee", committee)
                .update();
        jdbc.sql("update committee set state = 'DISSOLVED', valid_until = ?, ended_because = ? where id = ?")
                .params(Date.valueOf(lastDay), because, committee)
                .update();
        events.publishEvent(new CommitteeDissolved(committee, lastDay, actor));
    }

    /** Why a committee was dissolved; empty while it was not. */
    @Transactional(readOnly = true)
    public String endedBecause(UUID committee) {
        return jdbc.sql("select coalesce(ended_because, '') from committee where id = ?")
                .param(committee)
                .query(String.class)
                .single();
    }

    private List<Rule> settled(UUID committee) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new NoWorkingGroupMayRemain(
                jdbc.sql("select name from committee where parent = ? and state <> 'DISSOLVED' order by name")
                        .param(committee)
                        .query(String.class)
                        .list()));
        business.forEach(open -> rules.add(open.settledIn(committee)));
        return rules;
    }

    private LocalDate answersBy(CommitteeRow row) {
        LocalDate today = LocalDate.now(clock);
        LocalDate wished = jdbc.sql("select answers_by from committee where id = ?")
                .param(row.id())
                .query(Date.class)
                .optional()
                .map(Date::toLocalDate)
                .orElse(today);
        return wished.isAfter(today) ? wished : today.plusDays(28);
    }

    private boolean isTaken(String code) {
        return jdbc.sql("select exists (select 1 from committee where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    private void addTerm(UUID committee, int number, DateRange term) {
        jdbc.sql("insert into committee_term (committee_id, number, valid_from, valid_until)"
                        + " values (:committee, :number, :from, :until)")
                .param("committee", committee)
                .param("number", number)
                .param("from", Date.valueOf(term.from()))
                .param("until", SeatBook.sql(term.until()))
                .update();
    }
}
