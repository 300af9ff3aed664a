package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemPanel;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.AmendedMotion;
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.meetings.AmendmentManagement;
import org.conclusum.meetings.AmendmentPanel;
import org.conclusum.meetings.AmendmentState;
import org.conclusum.meetings.AttendanceManner;
import org.conclusum.meetings.ConflictCard;
import org.conclusum.meetings.ConflictListing;
import org.conclusum.meetings.ConflictManagement;
import org.conclusum.meetings.ConflictRow;
import org.conclusum.meetings.ItemNotes;
import org.conclusum.meetings.ItemVoting;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingCourse;
import org.conclusum.meetings.MeetingCourses;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.MeetingSeating;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.PresenceRecord;
import org.conclusum.meetings.PresentSeat;
import org.conclusum.meetings.SeatLine;
import org.conclusum.meetings.SpeakersList;
import org.conclusum.meetings.SpeakersListing;
import org.conclusum.meetings.SpeakersManagement;
import org.conclusum.meetings.StayRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.DraftKeeper;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.RichTextField;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.springframework.beans.factory.ObjectProvider;

/** The meeting while it goes on: agenda, current item and attendance side by side, in step for everybody. */
@Route(value = "meetings/:meeting/live", autoLayout = false)
@PermitAll
@JsModule("./line-state.ts")
@Uses(RichTextField.class)
@Uses(DraftKeeper.class)
class MeetingLiveView extends Div
        implements BeforeEnterObserver,
                HasDynamicTitle,
                LiveAttendance.Commands,
                ConflictCard.Commands,
                SpeakersCard.Commands {

    private final transient MeetingListing listing;
    private final transient MeetingCourses courses;
    private final transient MeetingSeating seating;
    private final transient PresenceRecord presenceRecord;
    private final transient MeetingConduct conduct;
    private final transient SpeakersManagement speakersManagement;
    private final transient SpeakersListing speakersListing;
    private final transient ConflictManagement conflicts;
    private final transient ConflictListing conflictListing;
    private final transient AmendmentListing amendmentListing;
    private final transient List<AgendaItemPanel> panels;
    private final transient List<ItemVoting> voting;
    private final transient List<ItemNotes> noting;
    private final transient LiveUpdates live;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private final Slot head = new Slot();
    private final Slot agenda = new Slot();
    private final Slot interruption = new Slot();
    private final Slot item = new Slot();
    private final Slot conflict = new Slot();
    private final AmendmentsPart amendments;
    private final Slot speakers = new Slot("cc-live-part");
    private final Slot notes = new Slot();
    private final Slot actions = new Slot();
    private final Slot attendance = new Slot();
    private final LivePresence presence = new LivePresence();
    private UUID meeting = new UUID(0, 0);
    private String title = "";

    MeetingLiveView(
            MeetingListing listing,
            MeetingCourses courses,
            MeetingSeating seating,
            PresenceRecord presenceRecord,
            MeetingConduct conduct,
            SpeakersManagement speakersManagement,
            SpeakersListing speakersListing,
            ConflictManagement conflicts,
            ConflictListing conflictListing,
            AmendmentListing amendmentListing,
            AmendmentManagement amendmentManagement,
            ObjectProvider<AmendmentPanel> amendmentPanels,
            ObjectProvider<AgendaItemPanel> panels,
            ObjectProvider<ItemVoting> voting,
            ObjectProvider<ItemNotes> noting,
            LiveUpdates live,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.courses = courses;
        this.seating = seating;
        this.presenceRecord = presenceRecord;
        this.conduct = conduct;
        this.speakersManagement = speakersManagement;
        this.speakersListing = speakersListing;
        this.conflicts = conflicts;
        this.conflictListing = conflictListing;
        this.amendmentListing = amendmentListing;
        this.amendments = new AmendmentsPart(
                amendmentManagement, amendmentPanels.orderedStream().toList(), signedIn.person(), this::refresh);
        this.panels = panels.orderedStream().toList();
        this.voting = voting.orderedStream().toList();
        this.noting = noting.orderedStream().toList();
        this.live = live;
        this.clock = clock;
        this.person = signedIn.person();
        addClassName("cc-meetings-live");
        H2 heading = new H2(Texts.text("meetings.agenda.title"));
        heading.addClassName("cc-meetings-live-heading");
        Section left = new Section(head, new Div(heading, agenda));
        left.getElement().setAttribute("aria-label", Texts.text("meetings.agenda.title"));
        left.addClassName("cc-meetings-live-left");
        Main centre = new Main(interruption, item, amendments, speakers, notes, actions);
        centre.addClassName("cc-meetings-live-centre");
        Aside right = new Aside(attendance, presence);
        right.addClassName("cc-meetings-live-right");
        add(left, centre, right);
    }

    @Override
    public String getPageTitle() {
        return title + " · Conclusum";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        meeting = MeetingAddress.of(event);
        refresh();
        live.refresh(this, meeting, this::refresh);
    }

    private void refresh() {
        MeetingDetail detail = listing.detail(meeting, person);
        MeetingSeats seats = seating.seats(meeting, person);
        title = detail.row().title();
        Optional<AgendaItemRow> inSight =
                detail.current().or(() -> detail.lastPostponed().filter(this::hasVote));
        MeetingCourse course = courses.of(meeting, person);
        head.show(List.of(detail.row(), detail.mayConduct(), course), () -> head(detail, course));
        boolean interrupted = detail.state() == MeetingState.RUNNING && course.isInterrupted();
        course.interruption().ifPresent(row -> interruption.show(row, () -> new LiveBreak(row)));
        interruption.setVisible(interrupted);
        agenda.show(
                List.of(detail.agenda(), detail.state(), interrupted),
                () -> new LiveAgenda(detail, !interrupted, this::call));
        agenda.setVisible(detail.agendaShown());
        item.show(
                inSight.<Object>map(row -> List.of(row, hasVote(row), motion(row)))
                        .orElse(List.of(detail.state(), detail.next(), course)),
                () -> inSight.map(row -> inSight(detail, row)).orElseGet(() -> new LiveItem(detail, course)));
        inSight.ifPresent(row -> showConflicts(detail, row, seats));
        showAmendments(detail, seats, !interrupted);
        showSpeakers(detail, seats, !interrupted);
        boolean writing = inSight.isPresent() && detail.state() == MeetingState.RUNNING;
        notes.show(
                writing ? List.of(inSight.map(AgendaItemRow::id), own(seats)) : List.of(),
                () -> notes(inSight, writing));
        notes.setVisible(writing);
        actions.show(
                List.of(detail.agenda(), detail.state(), detail.isDecisionOpen(), course),
                () -> actions(detail, course));
        actions.setVisible(detail.mayConduct());
        boolean recording = detail.mayConduct() && (isOpenable(detail) || detail.state() == MeetingState.RUNNING);
        attendance.show(List.of(seats, recording), () -> new LiveAttendance(seats, recording, this));
        showPresence(detail, seats);
    }

    private void showPresence(MeetingDetail detail, MeetingSeats seats) {
        List<StayRow> stays = presenceRecord.stays(meeting, person);
        presence.setVisible(detail.openedAt() != null && !stays.isEmpty());
        if (presence.isVisible()) {
            presence.show(presenceRecord.perItem(meeting, person), stays, seats);
        }
    }

    /** What is written with; it stays while the item does, whatever happens around it. */
    private Component notes(Optional<AgendaItemRow> inSight, boolean writing) {
        Div fields = new Div();
        if (writing) {
            inSight.ifPresent(
                    row -> noting.forEach(source -> source.on(row, person).ifPresent(fields::add)));
        }
        return fields;
    }

    private LiveItem inSight(MeetingDetail detail, AgendaItemRow row) {
        return new LiveItem(
                detail, row, row.proposal() == null || hasVote(row) ? null : motion(row), panels, conflict, person);
    }

    /** Drawn apart from the item, so that the vote which the chair is about to open stays as it is filled in. */
    private void showConflicts(MeetingDetail detail, AgendaItemRow row, MeetingSeats seats) {
        ItemVoting.Stage stage = stage(row);
        boolean settling = row.state() == AgendaItemState.CURRENT
                && stage != ItemVoting.Stage.VOTING
                && stage != ItemVoting.Stage.VOTED;
        boolean taking = settling
                && (detail.mayConduct() || !seats.filledBy(person.account()).isEmpty());
        List<ConflictRow> known = conflictListing.on(row, person);
        conflict.show(
                List.of(known, seats, taking),
                () -> new ConflictCard(known, seated(seats), false, taking, detail.mayChair(), person, this));
        conflict.setVisible(!known.isEmpty() || taking);
    }

    private void showAmendments(MeetingDetail detail, MeetingSeats seats, boolean going) {
        Optional<AgendaItemRow> current = detail.state() == MeetingState.RUNNING
                ? detail.current().filter(row -> row.proposal() != null)
                : Optional.empty();
        amendments.setVisible(false);
        current.ifPresent(row -> {
            AmendedMotion motion = amendmentListing.motion(row, person);
            boolean sits = seats.lines().stream()
                    .anyMatch(line -> line.seat().voting()
                            && line.present() != null
                            && line.present().account().equals(person.account()));
            boolean moves = going && (sits || detail.mayConduct()) && stage(row) == ItemVoting.Stage.NONE;
            amendments.show(row, motion, new AmendmentsPart.Part(moves, going && detail.mayConduct()));
            amendments.setVisible(moves || !motion.amendments().isEmpty());
        });
    }

    private void showSpeakers(MeetingDetail detail, MeetingSeats seats, boolean going) {
        Optional<AgendaItemRow> current = detail.state() == MeetingState.RUNNING ? detail.current() : Optional.empty();
        speakers.setVisible(current.isPresent());
        if (current.isPresent()) {
            SpeakersList list = speakersListing.on(current.get(), person);
            List<ConflictCard.Seated> there = seated(seats);
            SpeakersCard.Part part = new SpeakersCard.Part(
                    person.account(),
                    there.stream().anyMatch(one -> one.account().equals(person.account())),
                    detail.mayConduct(),
                    going);
            List<SpeakersCard.Attending> people = there.stream()
                    .map(one -> new SpeakersCard.Attending(one.account(), one.label() + " · " + one.name()))
                    .toList();
            speakers.show(List.of(list, people, part), () -> new SpeakersCard(list, people, part, this));
        }
    }

    private static List<ConflictCard.Seated> seated(MeetingSeats seats) {
        List<ConflictCard.Seated> seated = new ArrayList<>();
        for (SeatLine line : seats.lines()) {
            PresentSeat there = line.present();
            if (there != null) {
                seated.add(new ConflictCard.Seated(
                        line.seat().id(), line.seat().label(), there.account(), seats.name(there.account())));
            }
        }
        return seated;
    }

    /** Where the person sits, on which depends what they may note. */
    private List<UUID> own(MeetingSeats seats) {
        return seats.lines().stream()
                .filter(line ->
                        line.present() != null && line.present().account().equals(person.account()))
                .map(line -> line.seat().id())
                .toList();
    }

    private ItemVoting.Stage stage(AgendaItemRow row) {
        return voting.stream()
                .map(source -> source.stageOf(row.id()))
                .filter(stage -> stage != ItemVoting.Stage.NONE)
                .findFirst()
                .orElse(ItemVoting.Stage.NONE);
    }

    /** Whether there is or was a vote on this item, which then shows its wording. */
    private boolean hasVote(AgendaItemRow row) {
        return stage(row) != ItemVoting.Stage.NONE
                && amendmentListing.motion(row, person).amendments().stream()
                        .noneMatch(amendment -> amendment.state() == AmendmentState.VOTING);
    }

    /** The wording of the motion with what was adopted of its amendments. */
    private String motion(AgendaItemRow row) {
        return amendmentListing.motion(row, person).wording();
    }

    private Component head(MeetingDetail detail, MeetingCourse course) {
        Image mark = new Image("styles/conclusum.svg", "");
        mark.setWidth("26px");
        Span name = new Span(Texts.text("meetings.live.title"));
        Anchor back = new Anchor("meetings/" + meeting, mark, name);
        back.addClassName("cc-meetings-live-brand");
        back.getElement().setAttribute("aria-label", Texts.text("meetings.live.back"));
        Paragraph committee = new Paragraph(detail.committee().name());
        Paragraph day = new Paragraph(Formats.dateTime(detail.row().startsAt()));
        Div head = new Div(back, committee, day, MeetingMarks.state(detail.state()));
        head.addClassName("cc-meetings-live-head");
        boolean running = detail.state() == MeetingState.RUNNING;
        if (running && course.isInClosedPart()) {
            head.add(new Pill(Tone.WAIT, Texts.text("meetings.closedPart")));
        }
        if (detail.mayConduct() && (running || isOpenable(detail))) {
            head.add(screen("meetings.live.screen", ""));
            if (running && course.isInClosedPart()) {
                head.add(screen(
                        "meetings.live.screenClosed", "?" + MeetingScreenPage.PART + "=" + MeetingScreenPage.CLOSED));
            }
        }
        return head;
    }

    private Anchor screen(String key, String query) {
        Anchor screen = new Anchor("meetings/" + meeting + "/screen" + query, Texts.text(key));
        screen.setTarget("_blank");
        screen.addClassName("cc-live-screen");
        return screen;
    }

    private Component actions(MeetingDetail detail, MeetingCourse course) {
        Div bar = new Div();
        bar.addClassNames("cc-actions", "cc-meetings-live-actions");
        if (detail.state() == MeetingState.INVITED) {
            Button open =
                    Actions.primary(Texts.text("meetings.live.open"), () -> run(() -> conduct.open(meeting, person)));
            open.setEnabled(isOpenable(detail));
            bar.add(open);
        } else if (detail.state() == MeetingState.RUNNING && course.isInterrupted()) {
            bar.add(
                    Actions.primary(
                            Texts.text("meetings.break.resume"), () -> run(() -> conduct.resume(meeting, person))),
                    Actions.secondary(Texts.text("meetings.break.prolong"), this::prolong));
        } else if (detail.state() == MeetingState.RUNNING) {
            running(detail, course, bar);
        }
        return bar;
    }

    private void interrupt() {
        BreakDialog.begin(clock, (reason, until) -> run(() -> conduct.interrupt(meeting, reason, until, person)))
                .open();
    }

    private void prolong() {
        BreakDialog.prolong(clock, (reason, until) -> {
                    if (until != null) {
                        run(() -> conduct.expectEndOfBreak(meeting, until, person));
                    }
                })
                .open();
    }

    private void running(MeetingDetail detail, MeetingCourse course, Div bar) {
        Optional<AgendaItemRow> next = detail.next();
        boolean leading = !detail.isDecisionOpen();
        next.ifPresent(row -> bar.add(action(
                leading,
                row.closed() && !course.isInClosedPart()
                        ? Texts.text("meetings.closedPart.begin")
                        : detail.current().isPresent()
                                ? Texts.text("meetings.live.next")
                                : Texts.text("meetings.live.callNumber", row.number()),
                () -> call(row.id()))));
        detail.current().ifPresent(row -> {
            bar.add(Actions.secondary(
                    Texts.text("meetings.live.finish"),
                    () -> leaving(() -> conduct.finish(meeting, row.id(), person))));
            if (stage(row) != ItemVoting.Stage.VOTED) {
                bar.add(Actions.secondary(Texts.text("meetings.live.postpone"), () -> postpone(row)));
            }
        });
        bar.add(Actions.secondary(Texts.text("meetings.break.open"), this::interrupt));
        if (next.isEmpty()) {
            bar.add(action(leading, Texts.text("meetings.live.close"), () -> close(detail)));
        } else {
            bar.add(Actions.quiet(Texts.text("meetings.live.close"), () -> close(detail)));
        }
    }

    private static Button action(boolean primary, String text, Runnable command) {
        return primary ? Actions.primary(text, command) : Actions.secondary(text, command);
    }

    private static boolean isOpenable(MeetingDetail detail) {
        return detail.state() == MeetingState.INVITED && detail.outlook().isDue();
    }

    /** Asks whether the guests have left before the first closed item, and says so where they may come back. */
    private void call(UUID id) {
        boolean inClosedPart = courses.of(meeting, person).isInClosedPart();
        boolean closed = listing.detail(meeting, person).agenda().stream()
                .anyMatch(row -> row.id().equals(id) && row.closed());
        if (closed && !inClosedPart) {
            askThen("meetings.closedPart.begin", () -> {
                conduct.enterClosedPart(meeting, person);
                conduct.call(meeting, id, person);
            });
        } else if (!closed && inClosedPart) {
            askThen("meetings.closedPart.end", () -> conduct.call(meeting, id, person));
        } else {
            leaving(() -> conduct.call(meeting, id, person));
        }
    }

    private void askThen(String key, Runnable command) {
        Confirmation.ask(
                Texts.text(key + ".title"),
                Texts.text(key + ".sentence"),
                Texts.text(key + ".confirm"),
                () -> leaving(command));
    }

    /** Asks before an item is left whose proposal nobody has voted on; a vote under way speaks for itself. */
    private void leaving(Runnable command) {
        MeetingDetail detail = listing.detail(meeting, person);
        if (detail.isDecisionOpen() && detail.current().filter(this::hasVote).isEmpty()) {
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
                () -> run(() -> conduct.postpone(meeting, row.id(), person)));
    }

    private void close(MeetingDetail detail) {
        long left = detail.agenda().stream()
                .filter(row -> row.state() == AgendaItemState.PENDING)
                .count();
        Confirmation.ask(
                Texts.text("meetings.live.close.title"),
                left == 0 ? Texts.text("meetings.live.close.sentence") : Texts.text("meetings.live.close.left", left),
                Texts.text("meetings.live.close"),
                () -> run(() -> conduct.close(meeting, person)));
    }

    @Override
    public void arrive(UUID seat, UUID account, AttendanceManner manner) {
        run(() -> conduct.arrive(meeting, seat, account, manner, person));
    }

    @Override
    public void loseConnection(UUID seat) {
        run(() -> conduct.loseConnection(meeting, seat, person));
    }

    @Override
    public void leave(UUID seat) {
        run(() -> conduct.leave(meeting, seat, person));
    }

    @Override
    public void declareConflict(UUID seat) {
        current().ifPresent(row -> run(() -> conflicts.declare(row.id(), seat, "", person)));
    }

    @Override
    public void raiseConflict(UUID seat, UUID account, String reason) {
        current().ifPresent(row -> run(() -> conflicts.raise(row.id(), seat, account, reason, person)));
    }

    @Override
    public void decideConflict(UUID conflict, boolean excluded) {
        run(() -> conflicts.decide(conflict, excluded, person));
    }

    @Override
    public void askToSpeak() {
        current().ifPresent(row -> run(() -> speakersManagement.ask(row.id(), person)));
    }

    @Override
    public void askToSpeakFor(UUID account) {
        current().ifPresent(row -> run(() -> speakersManagement.askFor(row.id(), account, person)));
    }

    @Override
    public void withdrawSpeech() {
        current().ifPresent(row -> run(() -> speakersManagement.withdraw(row.id(), person)));
    }

    @Override
    public void strikeSpeech(UUID speech) {
        run(() -> speakersManagement.strike(speech, person));
    }

    @Override
    public void giveFloor(UUID speech) {
        run(() -> speakersManagement.giveFloor(speech, person));
    }

    @Override
    public void endSpeech(UUID speech) {
        run(() -> speakersManagement.endSpeech(speech, person));
    }

    @Override
    public void closeSpeakers(boolean closed) {
        current().ifPresent(row -> run(() -> speakersManagement.close(row.id(), closed, person)));
    }

    @Override
    public void putNewcomersFirst(boolean first) {
        current().ifPresent(row -> run(() -> speakersManagement.putNewcomersFirst(row.id(), first, person)));
    }

    private Optional<AgendaItemRow> current() {
        return listing.detail(meeting, person).current();
    }

    private void run(Runnable command) {
        command.run();
        refresh();
    }
}
