package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaSupplements;
import org.conclusum.meetings.AgendaVersions;
import org.conclusum.meetings.ConflictListing;
import org.conclusum.meetings.ConflictRow;
import org.conclusum.meetings.InvitationAnswer;
import org.conclusum.meetings.InvitationPrinting;
import org.conclusum.meetings.InvitationReading;
import org.conclusum.meetings.InvitationReadings;
import org.conclusum.meetings.LateItem;
import org.conclusum.meetings.LateItems;
import org.conclusum.meetings.MeetingContinuations;
import org.conclusum.meetings.MeetingCourses;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.MeetingNumbers;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.MeetingSeating;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.MeetingSection;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.SeatLine;
import org.conclusum.meetings.SessionRow;
import org.conclusum.meetings.TabledPaper;
import org.conclusum.meetings.TabledPapers;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.statements.StatementLookup;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.StepBar;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** A meeting from its planning to its end: agenda, invitation, answers, and what comes next. */
@Route("meetings/:meeting")
@PermitAll
class MeetingView extends Div
        implements BeforeEnterObserver,
                HasDynamicTitle,
                HasPlace,
                NextStepCard.Commands,
                AgendaEditor.Commands,
                ItemPapers.Desk {

    private static final int SECTIONS_BELOW = 100;

    private record Shown(MeetingDetail detail, MeetingSeats seats, List<ProposalRow> ready) {}

    private final transient MeetingNumbers numbers;
    private final transient MeetingListing listing;
    private final transient MeetingSeating seating;
    private final transient MeetingPlanning planning;
    private final transient MeetingContinuations continuations;
    private final transient MeetingCourses courses;
    private final transient ConflictListing conflictListing;
    private final transient AgendaSupplements supplements;
    private final transient AgendaVersions versions;
    private final transient LateItems lateItems;
    private final transient TabledPapers papers;
    private final transient StatementLookup statements;
    private final transient InvitationPrinting printing;
    private final transient InvitationReadings readings;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private final Slot head = new Slot();
    private final Slot next = new Slot();
    private final AgendaEditor editor = new AgendaEditor(this);
    private final AddItemForm adding = new AddItemForm(this::addItem);
    private final Slot agenda = new Slot();
    private final Slot standing = new Slot();
    private final Slot former = new Slot();
    private final Slot urgency = new Slot();
    private final Card agendaCard =
            new Card(Texts.text("meetings.agenda.title"), agenda, editor, adding, standing, former);
    private final Slot answer = new Slot("cc-meetings-stack");
    private final Slot ready = new Slot();
    private final Slot dates = new Slot();
    private final Slot answers = new Slot();
    private final Slot invitation = new Slot();
    private final Locale language = Texts.locale();
    private final Slot conflicts = new Slot();
    private final transient List<MeetingSection> sections;
    private final Slot sessions = new Slot();
    private final Slot further = new Slot("cc-meetings-stack");
    private final Slot last = new Slot("cc-meetings-stack");
    private UUID meeting = new UUID(0, 0);
    private String title = "";

    MeetingView(
            MeetingNumbers numbers,
            MeetingListing listing,
            MeetingSeating seating,
            MeetingPlanning planning,
            MeetingContinuations continuations,
            MeetingCourses courses,
            ConflictListing conflictListing,
            List<MeetingSection> sections,
            AgendaSupplements supplements,
            AgendaVersions versions,
            LateItems lateItems,
            TabledPapers papers,
            StatementLookup statements,
            InvitationPrinting printing,
            InvitationReadings readings,
            LiveUpdates live,
            SignedIn signedIn) {
        this.numbers = numbers;
        this.listing = listing;
        this.seating = seating;
        this.planning = planning;
        this.continuations = continuations;
        this.courses = courses;
        this.conflictListing = conflictListing;
        this.supplements = supplements;
        this.versions = versions;
        this.lateItems = lateItems;
        this.papers = papers;
        this.statements = statements;
        this.printing = printing;
        this.readings = readings;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(MeetingSection::order))
                .toList();
        this.live = live;
        this.person = signedIn.person();
        add(new PageLayout(next, urgency, agendaCard, conflicts)
                .above(head)
                .aside(answer, ready, sessions, further, dates, invitation, answers, last));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        meeting = MeetingAddress.of(event);
        readings.opened(meeting, person);
        refresh();
        live.refresh(this, meeting, this::refresh);
    }

    private void refresh() {
        MeetingDetail detail = listing.detail(meeting, person);
        Shown shown = new Shown(detail, seating.seats(meeting, person), listing.ready(detail));
        title = detail.row().title();
        boolean invited = detail.state() == MeetingState.INVITED;
        head.show(detail, () -> header(detail));
        next.show(detail, () -> new NextStepCard(detail, this));
        showAgenda(detail);
        int kept = versions.of(meeting, person).size();
        former.show(kept, () -> AgendaVersionsView.link(meeting, kept));
        former.setVisible(kept > 1);
        answer.show(shown.seats(), () -> invited ? ownAnswers(shown.seats()) : new Div());
        answer.setVisible(invited && !shown.seats().filledBy(person.account()).isEmpty());
        ready.show(shown.ready(), () -> new ReadyProposals(shown.ready(), this::addProposal));
        ready.setVisible(detail.mayPlan() && detail.isInPreparation());
        dates.show(detail.outlook(), () -> new OutlookCard(detail.outlook()));
        dates.setVisible(detail.isInPreparation());
        answers.show(
                List.of(shown.seats(), invited),
                () -> new AnswersCard(shown.seats(), invited && detail.mayPlan(), this::answer));
        showInvitation(detail);
        List<SessionRow> earlier = courses.of(meeting, person).earlier();
        sessions.show(List.of(detail.row(), earlier), () -> new SessionsCard(detail, earlier));
        sessions.setVisible(!earlier.isEmpty());
        Map<AgendaItemRow, List<ConflictRow>> known = conflictListing.in(meeting, person);
        conflicts.show(known, () -> new ConflictRecord(known));
        conflicts.setVisible(!known.isEmpty());
        further.show(List.of(detail.state(), detail.agenda()), () -> further(detail, true));
        last.show(List.of(detail.state(), detail.agenda()), () -> further(detail, false));
        answers.setVisible(detail.invitedAt() != null && detail.state() != MeetingState.CANCELLED);
    }

    private Component further(MeetingDetail detail, boolean above) {
        Div cards = new Div();
        cards.addClassName("cc-meetings-stack");
        sections.stream()
                .filter(section -> section.order() < SECTIONS_BELOW == above)
                .flatMap(section -> section.on(detail, person).stream())
                .forEach(cards::add);
        return cards;
    }

    private void showAgenda(MeetingDetail detail) {
        boolean editing = detail.mayPlan() && detail.isInPreparation();
        urgency.setVisible(false);
        editor.setVisible(editing);
        adding.setVisible(editing);
        standing.setVisible(editing);
        standing.show(
                detail.committee().id(),
                () -> AgendaTemplateView.link(detail.committee().id()));
        agenda.setVisible(!editing);
        if (editing) {
            editor.show(detail);
        } else {
            List<UUID> items = detail.agenda().stream().map(AgendaItemRow::id).toList();
            Map<UUID, LateItem> late = lateItems.among(items);
            Map<UUID, List<TabledPaper>> tabled = papers.on(items);
            Set<UUID> withSynopsis = statements.withSynopsis(detail.proposals().keySet());
            boolean mayTable = detail.mayConduct()
                    && (detail.state() == MeetingState.INVITED
                            || detail.state() == MeetingState.RUNNING
                            || detail.state() == MeetingState.ADJOURNED);
            agenda.show(
                    List.of(
                            detail.agenda(),
                            late,
                            tabled,
                            withSynopsis,
                            mayTable,
                            detail.row().startsAt()),
                    () -> detail.agendaShown()
                            ? AgendaText.list(detail, late, new AgendaPapers(tabled, withSynopsis, mayTable, this))
                            : new Paragraph(Texts.text("meetings.agenda.notYet")));
            showUrgency(detail, late);
        }
    }

    private void showInvitation(MeetingDetail detail) {
        Instant invitedAt = detail.state() == MeetingState.CANCELLED ? null : detail.invitedAt();
        invitation.setVisible(invitedAt != null);
        if (invitedAt != null) {
            List<InvitationReading> read = readings.of(meeting, person);
            invitation.show(
                    List.of(invitedAt, read),
                    () -> new InvitationCard(
                            invitedAt, read, detail.mayPlan(), () -> printing.of(meeting, language, person)));
        }
    }

    private void showUrgency(MeetingDetail detail, Map<UUID, LateItem> late) {
        List<LateItem> open = detail.state() == MeetingState.RUNNING && detail.mayConduct()
                ? late.values().stream()
                        .filter(LateItem::awaitsVote)
                        .sorted(Comparator.comparing(LateItem::item))
                        .toList()
                : List.of();
        urgency.setVisible(!open.isEmpty());
        urgency.show(open, () -> new UrgencyCard(detail.agenda(), open, this::voteOnUrgency));
    }

    private void voteOnUrgency(AgendaItemRow item, LateItem late) {
        new UrgencyDialog(
                        item.title(),
                        Objects.requireNonNullElse(late.urgency(), ""),
                        supplements.urgencyNeeds(meeting),
                        vote -> {
                            supplements.decideUrgency(meeting, item.id(), vote, person);
                            done("meetings.urgency.done");
                        })
                .open();
    }

    @Override
    public TabledPaper.Content open(UUID document) {
        return papers.content(document, person);
    }

    @Override
    public void take(TabledPaper paper) {
        Confirmation.ask(
                Texts.text("meetings.tabled.take", paper.name()),
                Texts.text("meetings.tabled.takeMeans"),
                Texts.text("meetings.tabled.takeConfirm"),
                () -> {
                    papers.take(paper.document(), person);
                    done("meetings.tabled.taken");
                });
    }

    @Override
    public void table(AgendaItemRow item) {
        new TablePaperDialog(item.title(), (name, content) -> {
                    papers.table(item.id(), name, content, person);
                    done("meetings.tabled.done");
                })
                .open();
    }

    private void supplement(MeetingDetail detail) {
        new SupplementDialog(detail, listing.forSupplement(detail), supplement -> {
                    supplements.issue(meeting, supplement, person);
                    done("meetings.supplement.done");
                })
                .open();
    }

    private Component[] marks(MeetingDetail detail) {
        List<Component> marks = new ArrayList<>();
        marks.add(MeetingMarks.state(detail.state()));
        marks.add(new Span(detail.committee().name()));
        numbers.of(detail.row().id()).map(Span::new).ifPresent(marks::add);
        return marks.toArray(Component[]::new);
    }

    private Component header(MeetingDetail detail) {
        PageHeader header = new PageHeader(detail.row().title())
                .marks(marks(detail))
                .lead(Texts.text(
                        "meetings.detail.when",
                        Formats.dateTime(detail.row().startsAt()),
                        detail.row().place()));
        boolean ahead = detail.isInPreparation() || detail.state() == MeetingState.INVITED;
        if (ahead && detail.mayPlan()) {
            header.actions(Actions.secondary(Texts.text("meetings.move.open"), () -> move(detail)));
        }
        if (detail.state() == MeetingState.INVITED && detail.mayConduct()) {
            header.actions(Actions.secondary(Texts.text("meetings.supplement.open"), () -> supplement(detail)));
        }
        if (ahead && detail.mayConduct()) {
            header.actions(Actions.quiet(Texts.text("meetings.cancel.open"), this::cancel));
        }
        if (detail.state().hasBegun()) {
            header.actions(Actions.secondary(Texts.text("meetings.minutes.open"), () -> UI.getCurrent()
                    .navigate("meetings/" + meeting + "/minutes")));
        }
        Div head = new Div(header);
        if (detail.state() != MeetingState.CANCELLED) {
            head.add(new StepBar(MeetingSteps.of(detail)));
        }
        if (detail.urgency() != null) {
            Paragraph urgency = new Paragraph(Texts.text("meetings.detail.urgency", detail.urgency()));
            urgency.addClassName("cc-meetings-warning");
            head.add(urgency);
        }
        return head;
    }

    private Component ownAnswers(MeetingSeats seats) {
        Div cards = new Div();
        cards.addClassName("cc-meetings-stack");
        for (SeatLine line : seats.filledBy(person.account())) {
            boolean substitute = !person.account().equals(line.seat().principal());
            cards.add(new AnswerCard(seats, line, substitute, this::answer));
        }
        return cards;
    }

    private void answer(SeatLine line, InvitationAnswer answer) {
        planning.answer(meeting, line.seat().id(), answer, person);
        refresh();
        Messages.done(Texts.text("meetings.answer.done"));
    }

    private void addItem(String itemTitle, boolean closed) {
        planning.addItem(meeting, itemTitle, closed, person);
        refresh();
    }

    private void addProposal(UUID proposal) {
        planning.addProposal(meeting, proposal, person);
        refresh();
    }

    @Override
    public void move(UUID item, int place) {
        planning.moveItem(meeting, item, place, person);
        refresh();
    }

    @Override
    public void remove(UUID item) {
        planning.removeItem(meeting, item, person);
        refresh();
    }

    @Override
    public void rename(AgendaItemRow item) {
        new RenameDialog(item.title(), title -> {
                    planning.renameItem(meeting, item.id(), title, person);
                    refresh();
                })
                .open();
    }

    @Override
    public void planMinutes(UUID item, @Nullable Integer minutes) {
        planning.planMinutes(meeting, item, minutes, person);
        refresh();
    }

    @Override
    public void finishDraft() {
        planning.finishDraft(meeting, person);
        done("meetings.next.finishDraft.done");
    }

    @Override
    public void release() {
        planning.release(meeting, person);
        done("meetings.next.release.done");
    }

    @Override
    public void giveBack() {
        ask("meetings.giveBack", reason -> {
            planning.returnAgenda(meeting, reason, person);
            done("meetings.giveBack.done");
        });
    }

    @Override
    public void invite() {
        planning.invite(meeting, null, person);
        done("meetings.next.invite.done");
    }

    @Override
    public void inviteUrgently() {
        ask("meetings.urgent", reason -> {
            planning.invite(meeting, reason, person);
            done("meetings.next.invite.done");
        });
    }

    @Override
    public void scheduleContinuation() {
        new ContinuationDialog(listing.detail(meeting, person), (startsAt, place) -> {
                    continuations.schedule(meeting, startsAt, place, person);
                    done("meetings.continuation.done");
                })
                .open();
    }

    @Override
    public void enter() {
        UI.getCurrent().navigate("meetings/" + meeting + "/live");
    }

    private void move(MeetingDetail detail) {
        new MoveDialog(detail, day -> listing.outlook(detail.committee().id(), day, person), (startsAt, place) -> {
                    planning.move(meeting, startsAt, place, person);
                    done("meetings.move.done");
                })
                .open();
    }

    private void cancel() {
        ask("meetings.cancel", reason -> {
            planning.cancel(meeting, reason, person);
            done("meetings.cancel.done");
        });
    }

    private static void ask(String key, Consumer<String> command) {
        new ReasonDialog(
                        Texts.text(key + ".title"),
                        Texts.text(key + ".sentence"),
                        Texts.text(key + ".label"),
                        Texts.text(key + ".confirm"),
                        command)
                .open();
    }

    private void done(String key) {
        refresh();
        Messages.done(Texts.text(key));
    }
}
