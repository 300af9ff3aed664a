package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemPanel;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaSupplements;
import org.conclusum.meetings.AmendedMotion;
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.meetings.AmendmentManagement;
import org.conclusum.meetings.AmendmentPanel;
import org.conclusum.meetings.ConflictListing;
import org.conclusum.meetings.ConflictManagement;
import org.conclusum.meetings.ItemNotes;
import org.conclusum.meetings.ItemVoting;
import org.conclusum.meetings.LateItems;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingContinuations;
import org.conclusum.meetings.MeetingCourse;
import org.conclusum.meetings.MeetingCourses;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.MeetingSeating;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.PresenceRecord;
import org.conclusum.meetings.SpeakersListing;
import org.conclusum.meetings.SpeakersManagement;
import org.conclusum.meetings.UrgencyPanel;
import org.conclusum.uikit.DraftKeeper;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.RichTextField;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The meeting while it goes on: agenda, current item and attendance side by side, in step for everybody. */
@Route(value = "meetings/:meeting/live", autoLayout = false)
@PermitAll
@JsModule("./line-state.ts")
@Uses(RichTextField.class)
@Uses(DraftKeeper.class)
class MeetingLiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingListing listing;
    private final transient MeetingCourses courses;
    private final transient MeetingSeating seating;
    private final transient AmendmentListing amendmentListing;
    private final transient List<AgendaItemPanel> panels;
    private final transient List<ItemNotes> noting;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private final transient LiveVotes votes;
    private final transient LiveActions commands;
    private final Slot head = new Slot();
    private final Slot agenda = new Slot();
    private final Slot interruption = new Slot();
    private final UrgencyPart urgency;
    private final Slot item = new Slot();

    /** What stands in that slot. */
    private transient @Nullable LiveItem large;

    private final ConflictsPart conflicts;
    private final AmendmentsPart amendments;
    private final SpeakersPart speakers;
    private final Slot notes = new Slot();
    private final Slot actions = new Slot();
    private final AttendancePart attendance;
    private UUID meeting = new UUID(0, 0);
    private String title = "";

    MeetingLiveView(
            MeetingListing listing,
            MeetingCourses courses,
            MeetingSeating seating,
            PresenceRecord presenceRecord,
            MeetingConduct conduct,
            MeetingContinuations continuations,
            SpeakersManagement speakersManagement,
            SpeakersListing speakersListing,
            ConflictManagement conflictManagement,
            ConflictListing conflictListing,
            AmendmentListing amendmentListing,
            AmendmentManagement amendmentManagement,
            ObjectProvider<AmendmentPanel> amendmentPanels,
            AgendaSupplements supplements,
            LateItems lateItems,
            ObjectProvider<UrgencyPanel> urgencyPanels,
            ObjectProvider<AgendaItemPanel> panels,
            ObjectProvider<ItemVoting> voting,
            ObjectProvider<ItemNotes> noting,
            LiveUpdates live,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.courses = courses;
        this.seating = seating;
        this.amendmentListing = amendmentListing;
        this.panels = panels.orderedStream().toList();
        this.noting = noting.orderedStream().toList();
        this.live = live;
        this.person = signedIn.person();
        this.votes = new LiveVotes(voting.orderedStream().toList(), amendmentListing, person);
        this.commands = new LiveActions(conduct, continuations, listing, courses, votes, clock, person, this::refresh);
        this.urgency = new UrgencyPart(
                supplements,
                lateItems,
                urgencyPanels.orderedStream().toList(),
                votes::isGoingOn,
                person,
                this::refresh);
        this.conflicts = new ConflictsPart(conflictManagement, conflictListing, person, this::refresh);
        this.amendments = new AmendmentsPart(
                amendmentManagement, amendmentPanels.orderedStream().toList(), person, this::refresh);
        this.speakers = new SpeakersPart(speakersManagement, speakersListing, person, this::refresh);
        this.attendance = new AttendancePart(conduct, presenceRecord, person, this::refresh);
        addClassName("cc-meetings-live");
        H2 heading = new H2(Texts.text("meetings.agenda.title"));
        heading.addClassName("cc-meetings-live-heading");
        Section left = new Section(head, new Div(heading, agenda));
        left.getElement().setAttribute("aria-label", Texts.text("meetings.agenda.title"));
        left.addClassName("cc-meetings-live-left");
        Main centre = new Main(interruption, urgency, item, amendments, speakers, notes, actions);
        centre.addClassName("cc-meetings-live-centre");
        Aside right = new Aside(attendance);
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
                detail.current().or(() -> detail.lastPostponed().filter(votes::isOn));
        MeetingCourse course = courses.of(meeting, person);
        head.show(
                List.of(detail.row(), detail.mayConduct(), detail.isOpenable(), course),
                () -> new LiveHead(detail, course));
        boolean running = detail.state() == MeetingState.RUNNING;
        boolean interrupted = running && course.isInterrupted();
        boolean goesOn = running && !interrupted;
        course.interruption().ifPresent(row -> interruption.show(row, () -> new LiveBreak(row)));
        interruption.setVisible(interrupted);
        agenda.show(
                List.of(detail.agenda(), detail.state(), interrupted),
                () -> new LiveAgenda(detail, !interrupted, id -> commands.call(meeting, id)));
        agenda.setVisible(detail.agendaShown());
        urgency.show(goesOn ? detail.agenda() : List.of(), detail.mayConduct());
        item.show(
                inSight.<Object>map(row -> List.of(row, votes.motion(row)))
                        .orElse(List.of(detail.row(), detail.agenda(), course)),
                () -> large = inSight.map(row -> inSight(detail, row)).orElseGet(() -> new LiveItem(detail, course)));
        inSight.ifPresent(row -> {
            Objects.requireNonNull(large).putToVote(votes.isOn(row));
            conflicts.show(detail, row, votes.stage(row), seats);
        });
        showAmendments(detail, seats, goesOn);
        speakers.show(running ? detail.current() : Optional.empty(), seats, detail.mayConduct(), goesOn);
        boolean writing = inSight.isPresent() && running;
        notes.show(
                writing ? List.of(inSight.map(AgendaItemRow::id), LiveSeats.of(seats, person.account())) : List.of(),
                () -> notes(inSight, writing));
        notes.setVisible(writing);
        actions.show(
                List.of(detail.row(), detail.agenda(), detail.isOpenable(), detail.isDecisionOpen(), course),
                () -> commands.bar(detail, course));
        actions.setVisible(detail.mayConduct());
        attendance.show(detail, seats);
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
        return new LiveItem(detail, row, row.proposal() == null ? null : votes.motion(row), panels, conflicts, person);
    }

    private void showAmendments(MeetingDetail detail, MeetingSeats seats, boolean goesOn) {
        Optional<AgendaItemRow> current = detail.state() == MeetingState.RUNNING
                ? detail.current().filter(row -> row.proposal() != null && !detail.isForNoting(row))
                : Optional.empty();
        amendments.setVisible(false);
        current.ifPresent(row -> {
            AmendedMotion motion = amendmentListing.motion(row, person);
            boolean sits = LiveSeats.votes(seats, person.account());
            boolean moves = goesOn && (sits || detail.mayConduct()) && votes.stage(row) == ItemVoting.Stage.NONE;
            amendments.show(row, motion, new AmendmentsPart.Part(moves, goesOn && detail.mayConduct()));
            amendments.setVisible(moves || !motion.amendments().isEmpty());
        });
    }
}
