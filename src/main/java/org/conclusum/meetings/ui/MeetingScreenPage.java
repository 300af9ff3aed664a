package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.meetings.BreakRow;
import org.conclusum.meetings.ItemOnScreen;
import org.conclusum.meetings.ItemVoting;
import org.conclusum.meetings.MeetingCourse;
import org.conclusum.meetings.MeetingCourses;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.MeetingSeating;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.SpeakersList;
import org.conclusum.meetings.SpeakersListing;
import org.conclusum.meetings.SpeechRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The meeting for the wall of the room: the current item with its motion, the vote and the quorum, in step with the
 * chair. Of the closed part it shows nothing but that it goes on, unless it was opened for it by somebody who takes part.
 */
@Route(value = "meetings/:meeting/screen", autoLayout = false)
@PermitAll
@JsModule("./line-state.ts")
class MeetingScreenPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PART = "part";
    static final String CLOSED = "closed";

    private final transient MeetingListing listing;
    private final transient MeetingCourses courses;
    private final transient MeetingSeating seating;
    private final transient SpeakersListing speakers;
    private final transient AmendmentListing amendments;
    private final transient List<ItemOnScreen> panels;
    private final transient List<ItemVoting> voting;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private final Slot head = new Slot();
    private final Slot body = new Slot("cc-screen-body");
    private final Slot foot = new Slot();
    private final Slot speaker = new Slot();
    private UUID meeting = new UUID(0, 0);
    private boolean openedForClosedPart;
    private String title = "";

    MeetingScreenPage(
            MeetingListing listing,
            MeetingCourses courses,
            MeetingSeating seating,
            SpeakersListing speakers,
            AmendmentListing amendments,
            ObjectProvider<ItemOnScreen> panels,
            ObjectProvider<ItemVoting> voting,
            LiveUpdates live,
            SignedIn signedIn) {
        this.listing = listing;
        this.courses = courses;
        this.seating = seating;
        this.speakers = speakers;
        this.amendments = amendments;
        this.panels = panels.orderedStream().toList();
        this.voting = voting.orderedStream().toList();
        this.live = live;
        this.person = signedIn.person();
        addClassNames("cc-projector", "cc-screen");
        add(new Header(head), new Main(body), new Footer(foot, speaker));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + Texts.text("meetings.screen.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        meeting = MeetingAddress.of(event);
        openedForClosedPart = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART)
                .filter(CLOSED::equals)
                .isPresent();
        refresh();
        live.refresh(this, meeting, this::refresh);
    }

    private void refresh() {
        MeetingDetail detail = listing.detail(meeting, person);
        MeetingCourse course = courses.of(meeting, person);
        title = detail.row().title();
        head.show(List.of(detail.row(), course), () -> head(detail, course));
        showBody(detail, course);
        boolean counting = detail.state() == MeetingState.RUNNING || detail.isOpenable();
        MeetingSeats seats = seating.seats(meeting, person);
        foot.show(List.of(seats.quorum(), counting), () -> counting ? new QuorumRing(seats.quorum()) : new Div());
        showSpeaker(detail, course);
        foot.setVisible(counting && detail.outlook().isDue());
    }

    private void showSpeaker(MeetingDetail detail, MeetingCourse course) {
        boolean hidden = course.isInterrupted() || (course.isInClosedPart() && !showsClosed(course));
        Optional<SpeakersList> list = detail.state() != MeetingState.RUNNING || hidden
                ? Optional.empty()
                : detail.current().map(row -> speakers.on(row, person));
        list.ifPresent(found -> speaker.show(found, () -> speaker(found)));
        speaker.setVisible(list.filter(found ->
                        found.speaking().isPresent() || !found.waiting().isEmpty())
                .isPresent());
    }

    /** Who speaks, and who comes next. */
    private static Component speaker(SpeakersList list) {
        Div shown = new Div();
        shown.addClassName("cc-screen-speaker");
        list.speaking().ifPresent(speech -> {
            Span name = new Span(SpeakersCard.named(speech));
            name.addClassName("cc-screen-speaker-name");
            shown.add(new Span(Texts.text("meetings.speakers.now")), name);
        });
        List<String> next =
                list.waiting().stream().limit(3).map(SpeechRow::label).toList();
        if (!next.isEmpty()) {
            shown.add(new Span(Texts.text("meetings.speakers.next", String.join(", ", next))));
        }
        return shown;
    }

    private boolean showsClosed(MeetingCourse course) {
        return openedForClosedPart && course.closedShown();
    }

    private void showBody(MeetingDetail detail, MeetingCourse course) {
        Optional<BreakRow> interruption = course.interruption();
        boolean running = detail.state() == MeetingState.RUNNING;
        if (running && interruption.isPresent()) {
            body.show(interruption.get(), () -> pause(interruption.get()));
        } else if (running && course.isInClosedPart() && !showsClosed(course)) {
            body.show(CLOSED, MeetingScreenPage::closedPart);
        } else {
            Optional<AgendaItemRow> current = running
                    ? urged(detail, course).or(detail::current).or(() -> detail.lastPostponed()
                            .filter(this::hasVote))
                    : Optional.empty();
            current.ifPresentOrElse(
                    row -> body.show(
                            List.of(
                                    row,
                                    hasVote(row),
                                    amendments.motion(row, person).wording()),
                            () -> item(detail, row)),
                    () -> body.show(List.of(detail.state(), detail.next()), () -> between(detail)));
        }
    }

    /** The item whose urgency is being voted on. */
    private Optional<AgendaItemRow> urged(MeetingDetail detail, MeetingCourse course) {
        return detail.agenda().stream()
                .filter(row -> row.awaitsUrgency() && (!row.closed() || showsClosed(course)))
                .filter(this::hasVote)
                .findFirst();
    }

    private boolean hasVote(AgendaItemRow row) {
        return voting.stream().anyMatch(source -> source.stageOf(row.id()) != ItemVoting.Stage.NONE);
    }

    private Component head(MeetingDetail detail, MeetingCourse course) {
        Div shown = new Div(
                new Span(detail.committee().name()), new Span(detail.row().title()));
        shown.addClassName("cc-projector-head");
        if (detail.state() == MeetingState.RUNNING && course.isInClosedPart()) {
            shown.add(new Pill(Tone.WAIT, Texts.text("meetings.closedPart")));
        } else if (showsClosed(course)) {
            shown.add(new Pill(Tone.WAIT, Texts.text("meetings.screen.forClosed")));
        }
        return shown;
    }

    private Component item(MeetingDetail detail, AgendaItemRow row) {
        Div shown = part(LiveItem.eyebrow(detail, row), row.title());
        List<Component> votes = panels.stream()
                .flatMap(panel -> panel.onScreen(row, person).stream())
                .toList();
        shown.add(votes);
        if (row.proposal() != null && !hasVote(row)) {
            shown.add(Prose.motion(amendments.motion(row, person).wording()));
        }
        return shown;
    }

    private static Component pause(BreakRow interruption) {
        Div shown = part(
                Texts.text("meetings.break.since", Formats.time(interruption.beganAt())),
                Texts.text("meetings.break.title"));
        if (!interruption.reason().isEmpty()) {
            shown.add(new Paragraph(interruption.reason()));
        }
        if (interruption.expectedUntil() != null) {
            Paragraph until =
                    new Paragraph(Texts.text("meetings.break.until", Formats.time(interruption.expectedUntil())));
            until.addClassName("cc-screen-until");
            shown.add(until);
        }
        return shown;
    }

    private static Component closedPart() {
        Div shown = part("", Texts.text("meetings.screen.closedPart"));
        shown.add(new Paragraph(Texts.text("meetings.screen.closedPart.sentence")));
        return shown;
    }

    /** What stands there while no item is called. */
    private static Component between(MeetingDetail detail) {
        return switch (detail.state()) {
            case RUNNING ->
                detail.next()
                        .map(next ->
                                part(Texts.text("meetings.screen.next", LiveItem.eyebrow(detail, next)), next.title()))
                        .orElseGet(() -> part("", Texts.text("meetings.live.allDone")));
            case ADJOURNED ->
                part(
                        detail.isContinuationScheduled()
                                ? Texts.text(
                                        "meetings.next.continues",
                                        Formats.dateTime(detail.row().startsAt()),
                                        detail.row().place())
                                : "",
                        Texts.text("meetings.screen.adjourned"));
            case CLOSED -> part("", Texts.text("meetings.screen.over"));
            case CANCELLED -> part("", Texts.text("meetings.live.cancelled"));
            case PLANNED, DRAFTED, RELEASED, INVITED ->
                part(
                        Texts.text(
                                "meetings.detail.when",
                                Formats.dateTime(detail.row().startsAt()),
                                detail.row().place()),
                        detail.row().title());
        };
    }

    private static Div part(String eyebrow, String heading) {
        Div part = new Div();
        part.addClassName("cc-screen-part");
        if (!eyebrow.isEmpty()) {
            Paragraph above = new Paragraph(eyebrow);
            above.addClassName("cc-screen-eyebrow");
            part.add(above);
        }
        part.add(new H1(heading));
        return part;
    }
}
