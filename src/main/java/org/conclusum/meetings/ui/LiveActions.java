package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.ItemVoting;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingContinuations;
import org.conclusum.meetings.MeetingCourse;
import org.conclusum.meetings.MeetingCourses;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;

/** What whoever leads the meeting does with it: open, call, finish, postpone, interrupt and close. */
class LiveActions {

    private final MeetingConduct conduct;
    private final MeetingContinuations continuations;
    private final MeetingListing listing;
    private final MeetingCourses courses;
    private final LiveVotes votes;
    private final Clock clock;
    private final Actor.Person person;
    private final Runnable changed;

    LiveActions(
            MeetingConduct conduct,
            MeetingContinuations continuations,
            MeetingListing listing,
            MeetingCourses courses,
            LiveVotes votes,
            Clock clock,
            Actor.Person person,
            Runnable changed) {
        this.conduct = conduct;
        this.continuations = continuations;
        this.listing = listing;
        this.courses = courses;
        this.votes = votes;
        this.clock = clock;
        this.person = person;
        this.changed = changed;
    }

    /** The bar of what comes next. */
    Component bar(MeetingDetail detail, MeetingCourse course) {
        UUID meeting = detail.id();
        Div bar = new Div();
        bar.addClassNames("cc-actions", "cc-meetings-live-actions");
        switch (detail.state()) {
            case INVITED -> bar.add(open(detail, "meetings.live.open"));
            case ADJOURNED -> {
                bar.add(open(detail, "meetings.continuation.open"));
                bar.add(Actions.quiet(Texts.text("meetings.live.close"), () -> close(detail)));
            }
            case RUNNING -> {
                if (course.isInterrupted()) {
                    bar.add(
                            Actions.primary(
                                    Texts.text("meetings.break.resume"),
                                    () -> run(() -> conduct.resume(meeting, person))),
                            Actions.secondary(Texts.text("meetings.break.prolong"), () -> prolong(meeting)));
                } else {
                    running(detail, course, bar);
                }
            }
            case PLANNED, DRAFTED, RELEASED, CLOSED, CANCELLED -> {}
        }
        return bar;
    }

    private Button open(MeetingDetail detail, String key) {
        Button open = Actions.primary(Texts.text(key), () -> run(() -> conduct.open(detail.id(), person)));
        open.setEnabled(detail.isOpenable());
        return open;
    }

    private void running(MeetingDetail detail, MeetingCourse course, Div bar) {
        UUID meeting = detail.id();
        Optional<AgendaItemRow> next = detail.next();
        boolean leading = !detail.isDecisionOpen();
        Optional<AgendaItemRow> noting = detail.current().filter(detail::isToBeNoted);
        noting.ifPresent(row -> bar.add(Actions.primary(
                Texts.text("meetings.live.note"), () -> run(() -> conduct.note(meeting, row.id(), person)))));
        next.ifPresent(row -> bar.add(action(
                leading,
                row.closed() && !course.isInClosedPart()
                        ? Texts.text("meetings.closedPart.begin")
                        : detail.current().isPresent()
                                ? Texts.text("meetings.live.next")
                                : Texts.text("meetings.live.callNumber", row.number()),
                () -> call(meeting, row.id()))));
        detail.current().ifPresent(row -> {
            bar.add(Actions.secondary(
                    Texts.text("meetings.live.finish"),
                    () -> leaving(meeting, () -> conduct.finish(meeting, row.id(), person))));
            if (votes.stage(row) != ItemVoting.Stage.VOTED) {
                bar.add(Actions.secondary(Texts.text("meetings.live.postpone"), () -> postpone(row)));
            }
        });
        bar.add(Actions.secondary(Texts.text("meetings.break.open"), () -> interrupt(meeting)));
        if (detail.agenda().stream().anyMatch(LiveActions::isLeft)) {
            bar.add(Actions.quiet(Texts.text("meetings.continuation.adjourn"), () -> adjourn(meeting)));
        }
        if (next.isEmpty()) {
            bar.add(action(leading, Texts.text("meetings.live.close"), () -> close(detail)));
        } else {
            bar.add(Actions.quiet(Texts.text("meetings.live.close"), () -> close(detail)));
        }
    }

    private static boolean isLeft(AgendaItemRow row) {
        return row.state() == AgendaItemState.PENDING || row.state() == AgendaItemState.CURRENT;
    }

    private static Button action(boolean primary, String text, Runnable command) {
        return primary ? Actions.primary(text, command) : Actions.secondary(text, command);
    }

    private void interrupt(UUID meeting) {
        BreakDialog.begin(clock, (reason, until) -> run(() -> conduct.interrupt(meeting, reason, until, person)))
                .open();
    }

    private void prolong(UUID meeting) {
        BreakDialog.prolong(clock, (reason, until) -> {
                    if (until != null) {
                        run(() -> conduct.expectEndOfBreak(meeting, until, person));
                    }
                })
                .open();
    }

    private void adjourn(UUID meeting) {
        new ReasonDialog(
                        Texts.text("meetings.continuation.adjourn.title"),
                        Texts.text("meetings.continuation.adjourn.sentence"),
                        Texts.text("meetings.continuation.adjourn.reason"),
                        Texts.text("meetings.continuation.adjourn.confirm"),
                        reason -> run(() -> continuations.adjourn(meeting, reason, person)))
                .open();
    }

    /** Asks whether the guests have left before the first closed item, and says so where they may come back. */
    void call(UUID meeting, UUID id) {
        boolean inClosedPart = courses.of(meeting, person).isInClosedPart();
        boolean closed = listing.detail(meeting, person).agenda().stream()
                .anyMatch(row -> row.id().equals(id) && row.closed());
        if (closed && !inClosedPart) {
            askThen(meeting, "meetings.closedPart.begin", () -> {
                conduct.enterClosedPart(meeting, person);
                conduct.call(meeting, id, person);
            });
        } else if (!closed && inClosedPart) {
            askThen(meeting, "meetings.closedPart.end", () -> conduct.call(meeting, id, person));
        } else {
            leaving(meeting, () -> conduct.call(meeting, id, person));
        }
    }

    private void askThen(UUID meeting, String key, Runnable command) {
        Confirmation.ask(
                Texts.text(key + ".title"),
                Texts.text(key + ".sentence"),
                Texts.text(key + ".confirm"),
                () -> leaving(meeting, command));
    }

    /** Asks before an item is left whose proposal nobody has voted on; a vote under way speaks for itself. */
    private void leaving(UUID meeting, Runnable command) {
        MeetingDetail detail = listing.detail(meeting, person);
        if (detail.isDecisionOpen() && detail.current().filter(votes::isOn).isEmpty()) {
            Confirmation.ask(
                    Texts.text("meetings.live.undecided.title"),
                    Texts.text("meetings.live.undecided.sentence"),
                    Texts.text("meetings.live.undecided.confirm"),
                    () -> run(command));
        } else {
            run(command);
        }
    }

    private void postpone(AgendaItemRow row) {
        Confirmation.ask(
                Texts.text("meetings.live.postpone.title"),
                Texts.text("meetings.live.postpone.sentence", row.title()),
                Texts.text("meetings.live.postpone"),
                () -> run(() -> conduct.postpone(row.meeting(), row.id(), person)));
    }

    private void close(MeetingDetail detail) {
        long left = detail.agenda().stream()
                .filter(row -> row.state() == AgendaItemState.PENDING)
                .count();
        Confirmation.ask(
                Texts.text("meetings.live.close.title"),
                left == 0 ? Texts.text("meetings.live.close.sentence") : Texts.text("meetings.live.close.left", left),
                Texts.text("meetings.live.close"),
                () -> run(() -> conduct.close(detail.id(), person)));
    }

    private void run(Runnable command) {
        command.run();
        changed.run();
    }
}
