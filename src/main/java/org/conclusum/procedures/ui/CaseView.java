package org.conclusum.procedures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.cockpit.CaseOverview;
import org.conclusum.procedures.cockpit.RunningCaseRow;
import org.conclusum.procedures.cockpit.StepMove;
import org.conclusum.procedures.cockpit.StepMoving;
import org.conclusum.procedures.cockpit.StepTarget;
import org.conclusum.procedures.drawing.Courses;
import org.conclusum.procedures.engine.CaseSubjects;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Timeline;
import org.jspecify.annotations.Nullable;

/** One running case: its course, what it is about, and taking it to another step where it cannot go on by itself. */
@Route("admin/processes/cases")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class CaseView extends Div implements HasUrlParameter<String>, HasDynamicTitle, HasPlace {

    private static final int SHORT = 8;

    private final transient CaseOverview overview;
    private final transient Courses courses;
    private final transient StepMoving moving;
    private final transient CommitteeNames committees;
    private final transient Actor.Person person;
    private String id = "";

    CaseView(CaseOverview overview, Courses courses, StepMoving moving, CommitteeNames committees, SignedIn signedIn) {
        this.overview = overview;
        this.courses = courses;
        this.moving = moving;
        this.committees = committees;
        this.person = signedIn.person();
    }

    /** The way to a case, by the first signs of what it is about. */
    static RouterLink link(String engineCase, String subject) {
        return new RouterLink(subject.substring(0, Math.min(SHORT, subject.length())), CaseView.class, engineCase);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("procedures.case.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        id = parameter;
        refresh();
    }

    private void refresh() {
        RunningCaseRow row = overview.find(id, person).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
        removeAll();
        PageHeader header = new PageHeader(row.steps().isEmpty() ? getPageTitle() : row.steps())
                .lead(Texts.text(
                        "procedures.case.lead", row.version(), Formats.date(row.begun()), Spans.moment(row.since())));
        Map<String, String> standing = moving.mayMove(person) ? moving.standing(id, person) : Map.of();
        if (!standing.isEmpty()) {
            header.actions(Actions.secondary(Texts.text("procedures.step.action"), () -> ask(standing)));
        }
        PageLayout page = new PageLayout().above(header);
        List<StepMove> moves = moving.of(id, person);
        List<StepMove> requested = moves.stream()
                .filter(move -> move.state() == StepMove.State.REQUESTED)
                .toList();
        if (!requested.isEmpty()) {
            page.main(new StepMoveRequests(requested, moving, person, this::refresh));
        }
        page.main(facts(row));
        courses.ofCase(id).ifPresent(course -> page.main(CourseCard.of(course)));
        if (moves.size() > requested.size()) {
            page.main(new Card(
                    Texts.text("procedures.step.past"),
                    new Timeline(moves.stream()
                            .filter(move -> move.state() != StepMove.State.REQUESTED)
                            .map(CaseView::entry)
                            .toList())));
        }
        add(page);
    }

    private Card facts(RunningCaseRow row) {
        Facts facts = new Facts();
        CaseSubjects.page(row.process(), row.subject())
                .ifPresent(route -> facts.add(
                        Texts.text("procedures.case.about"),
                        new Anchor(route, Texts.text("procedures.case.page." + row.process()))));
        Optional.ofNullable(row.committee())
                .ifPresent(committee -> facts.add(
                        Texts.text("worklist.filter.committee"),
                        committees.names().getOrDefault(committee, "")));
        facts.add(Texts.text("procedures.case.key"), row.subject())
                .add(Texts.text("procedures.heat.INCIDENTS"), Formats.number(row.incidents()))
                .add(
                        Texts.text("procedures.case.process"),
                        CockpitView.link(Texts.text("procedures.case.cockpit"), row.process()));
        return new Card(Texts.text("procedures.case.facts"), facts);
    }

    private static Timeline.Entry entry(StepMove move) {
        return new Timeline.Entry(
                Texts.text("procedures.step.entry." + move.state(), move.fromName(), move.toName(), move.reason()),
                Texts.text(
                        "procedures.step.entry.note",
                        Spans.moment(move.decidedAt()),
                        move.requestedBy(),
                        Objects.requireNonNullElse(move.decidedBy(), "")));
    }

    private void ask(Map<String, String> standing) {
        Select<String> from = new Select<>();
        from.setLabel(Texts.text("procedures.step.from"));
        from.setItems(standing.keySet());
        from.setItemLabelGenerator(step -> standing.getOrDefault(step, step));
        from.setWidthFull();
        from.setVisible(standing.size() > 1);
        Select<StepTarget> to = new Select<>();
        to.setLabel(Texts.text("procedures.step.to"));
        to.setItemLabelGenerator(target ->
                Texts.text(target.along() ? "procedures.step.along" : "procedures.step.second", target.name()));
        to.setWidthFull();
        from.addValueChangeListener(change -> to.setItems(moving.targets(id, change.getValue(), person)));
        from.setValue(standing.keySet().iterator().next());
        Paragraph hint = new Paragraph(Texts.text("procedures.step.hint"));
        hint.addClassName("cc-muted");
        new ReasonDialog(
                        Texts.text("procedures.step.action"),
                        Texts.text("procedures.step.sentence"),
                        Texts.text("procedures.step.reason"),
                        Texts.text("procedures.step.confirm"),
                        reason -> move(from.getValue(), to.getValue(), reason),
                        from,
                        to,
                        hint)
                .open();
    }

    private void move(String from, @Nullable StepTarget to, String reason) {
        StepMove move = moving.move(id, from, to == null ? "" : to.id(), reason, person);
        if (move.state() == StepMove.State.DONE) {
            Messages.done(Texts.text("procedures.step.moved", move.toName()));
        } else {
            Messages.done(Texts.text("procedures.step.asked"));
        }
        if (overview.find(id, person).isPresent()) {
            refresh();
        } else {
            getUI().ifPresent(ui -> ui.navigate(CockpitView.class));
        }
    }
}
