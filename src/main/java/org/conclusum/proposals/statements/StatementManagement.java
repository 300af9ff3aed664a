package org.conclusum.proposals.statements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeCalendar;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.committees.rules.StatementRules;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalWithdrawn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What municipalities state on a proposal; each command checks the permission first. */
@Service
@Transactional
public class StatementManagement {

    private final Hearings hearings;
    private final ProposalLookup proposals;
    private final CommitteeDirectory committees;
    private final CommitteeCalendar calendar;
    private final CommitteeAccess access;
    private final DocumentStore documents;
    private final SynopsisPrinting printing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatementManagement(
            Hearings hearings,
            ProposalLookup proposals,
            CommitteeDirectory committees,
            CommitteeCalendar calendar,
            CommitteeAccess access,
            DocumentStore documents,
            SynopsisPrinting printing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hearings = hearings;
        this.proposals = proposals;
        this.committees = committees;
        this.calendar = calendar;
        this.access = access;
        this.documents = documents;
        this.printing = printing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The procedure asks the municipalities of the committee that the proposal concerns, where the rule book has them
     * heard. A second call answers the same.
     *
     * @return the last day on which a statement is in time; empty where nobody is asked
     */
    public Optional<LocalDate> ask(UUID proposal, Actor actor) {
        requireProcedure(actor);
        Optional<Hearing> running = hearings.lock(proposal);
        if (running.isPresent()) {
            return running.map(Hearing::lastDay);
        }
        ProposalRow row = row(proposal);
        LocalDate today = today();
        StatementRules rules =
                committees.ruleBookOn(row.committee(), today).procedure().statements();
        Set<String> concerned = concerned(row, today);
        if (!rules.asked() || concerned.isEmpty()) {
            return Optional.empty();
        }
        DayKind days = rules.workingDays() ? DayKind.WORKING : DayKind.CALENDAR;
        LocalDate due = days.after(today, rules.days(), calendar.workingDays(row.committee(), today));
        hearings.save(new Hearing(proposal, row.committee(), rules.silence(), concerned, due, now()));
        events.publishEvent(
                new StatementsRequested(proposal, row.committee(), List.copyOf(concerned), due, row.closed(), actor));
        return Optional.of(due);
    }

    /** Those who have a seat in the committee: nobody else may read the proposal. */
    private Set<String> concerned(ProposalRow row, LocalDate day) {
        Set<String> seated = committees.seatsOn(row.committee(), day).stream()
                .map(SeatRow::ags)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> concerned = new TreeSet<>(proposals.text(row.id()).concerned());
        concerned.retainAll(seated);
        return concerned;
    }

    /**
     * Keeps what was written so far; the municipality's coordinator writes, and the office for it.
     *
     * @param expected the revision that the form showed
     * @return the revision to be named next
     * @throws org.conclusum.kernel.ChangedMeanwhile where somebody else has written since
     */
    public int write(UUID proposal, String ags, @Nullable Stance stance, String text, int expected, Actor actor) {
        Writing writing = writing(proposal, ags, actor);
        writing.statement().write(stance, text.replace("\0", ""), expected, actor.name(), now());
        return writing.statement().revision();
    }

    /** Hands the statement in as it stands. */
    public void submit(UUID proposal, String ags, int expected, Actor actor) {
        Writing writing = writing(proposal, ags, actor);
        Statement statement = writing.statement();
        statement.write(statement.stance(), statement.row(true, today()).text(), expected, actor.name(), now());
        statement.submit(actor.name(), writing.onBehalf(), now());
        ProposalRow row = row(proposal);
        events.publishEvent(new StatementSubmitted(
                proposal,
                row.committee(),
                ags,
                Objects.requireNonNull(statement.stance()),
                writing.onBehalf(),
                writing.hearing().complete(),
                row.closed(),
                actor));
    }

    public UUID attach(UUID proposal, String ags, String name, byte[] content, Actor actor) {
        Writing writing = writing(proposal, ags, actor);
        writing.statement().requireRoomForFile();
        UUID document = documents.store(name, content, actor).id();
        writing.statement().attach(document);
        return document;
    }

    public void detach(UUID proposal, String ags, UUID document, Actor actor) {
        Writing writing = writing(proposal, ags, actor);
        if (!writing.statement().detach(document)) {
            throw new NotFound(Subject.Kind.DOCUMENT, document);
        }
    }

    /** Asks for more time; the office decides on it. */
    public void askForTime(UUID proposal, String ags, LocalDate until, String reason, Actor actor) {
        Writing writing = writing(proposal, ags, actor);
        writing.statement().askForTime(until, reason);
        ProposalRow row = row(proposal);
        events.publishEvent(new ExtensionRequested(proposal, row.committee(), ags, until, row.closed(), actor));
    }

    /** The office gives a municipality the time it asked for, or not. */
    public void decideOnTime(UUID proposal, String ags, boolean granted, Actor actor) {
        Hearing hearing = lockForOffice(proposal, actor);
        hearing.requireOpen();
        Statement statement = statement(hearing, ags, actor);
        LocalDate due = statement.decideOnTime(granted);
        ProposalRow row = row(proposal);
        events.publishEvent(new ExtensionDecided(
                proposal, row.committee(), ags, granted, due, hearing.lastDay(), row.closed(), actor));
    }

    /** The procedure reminds those whose statements are missing. Does nothing when none is. */
    public void remind(UUID proposal, Actor actor) {
        requireProcedure(actor);
        Hearing hearing = lock(proposal);
        if (hearing.running() && !hearing.complete()) {
            ProposalRow row = row(proposal);
            events.publishEvent(new StatementsReminded(
                    proposal, row.committee(), hearing.missing(), hearing.lastDay(), row.closed(), actor));
        }
    }

    /** The procedure takes no more statements. Does nothing the second time. */
    public void end(UUID proposal, Actor actor) {
        requireProcedure(actor);
        end(lock(proposal), actor);
    }

    /** Nobody is asked about a proposal that was withdrawn. */
    @EventListener
    void on(ProposalWithdrawn event) {
        hearings.lock(event.proposal()).ifPresent(hearing -> end(hearing, event.actor()));
    }

    private void end(Hearing hearing, Actor actor) {
        if (hearing.end(now())) {
            ProposalRow row = row(hearing.proposal());
            events.publishEvent(new HearingEnded(row.id(), row.committee(), hearing.missing(), row.closed(), actor));
        }
    }

    /** The office puts the statements together, with a summary of its own; a later synopsis takes the place of an earlier. */
    public void putTogether(UUID proposal, String summary, Actor actor) {
        Hearing hearing = lockForOffice(proposal, actor);
        hearing.requireEnded();
        String words = summary.replace("\0", "").strip();
        ProposalRow row = row(proposal);
        UUID document = documents
                .store(SynopsisPrinting.fileName(row), printing.print(row, hearing, words, today()), actor)
                .id();
        hearing.putTogether(words, document);
        events.publishEvent(new SynopsisPutTogether(proposal, row.committee(), row.closed(), actor));
    }

    /** Gives the writing to one of the municipality's coordinators, or back to all of them; used by the worklist. */
    void assign(UUID proposal, String ags, @Nullable UUID account, Actor.Person person) {
        if (!access.standingOf(person).municipalities().contains(ags)) {
            throw new NotPermitted(person, "assign the statement of " + ags);
        }
        Hearing hearing = lock(proposal);
        statement(hearing, ags, person).assignTo(account);
    }

    private record Writing(Hearing hearing, Statement statement, boolean onBehalf) {}

    private Writing writing(UUID proposal, String ags, Actor actor) {
        ProposalRow row = row(proposal);
        Standing standing = access.standingOf(actor);
        boolean own = standing.municipalities().contains(ags);
        if (!own && !standing.runs(row.committee())) {
            throw new NotPermitted(actor, "write a statement of " + ags);
        }
        Hearing hearing = lock(proposal);
        Statement statement = statement(hearing, ags, actor);
        hearing.requireOpen();
        return new Writing(hearing, statement, !own);
    }

    private static Statement statement(Hearing hearing, String ags, Actor actor) {
        return hearing.of(ags)
                .orElseThrow(() -> new NotPermitted(actor, "state something on proposal " + hearing.proposal()));
    }

    private Hearing lockForOffice(UUID proposal, Actor actor) {
        access.requireOffice(actor, row(proposal).committee());
        return lock(proposal);
    }

    private Hearing lock(UUID proposal) {
        return hearings.lock(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
    }

    private ProposalRow row(UUID proposal) {
        return Optional.ofNullable(proposals.rows(List.of(proposal)).get(proposal))
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
    }

    private static void requireProcedure(Actor actor) {
        if (!(actor instanceof Actor.Procedure)) {
            throw new NotPermitted(actor, "conduct a hearing");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
