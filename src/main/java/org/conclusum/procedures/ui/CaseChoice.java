package org.conclusum.procedures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.procedures.cockpit.CaseFilter;
import org.conclusum.procedures.models.CaseMoving;
import org.conclusum.procedures.models.OlderCases;
import org.conclusum.procedures.models.PlannedMove;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** Chooses by step, wait and committee which cases of older versions move, tries them out, and has them moved. */
class CaseChoice extends Div {

    /**
     * What can be chosen.
     *
     * @param steps names of the steps by id
     * @param committees names of the committees by id
     */
    record Offer(boolean mayMove, Map<String, String> steps, Map<UUID, String> committees) {}

    private final String process;
    private final transient CaseMoving moving;
    private final transient Actor.Person person;
    private final transient Runnable ordered;
    private final Select<String> step = new Select<>();
    private final IntegerField days = new IntegerField(Texts.text("procedures.moving.days"));
    private final Select<UUID> committee = new Select<>();
    private final Div trial = new Div();

    CaseChoice(
            String process,
            List<OlderCases> older,
            Offer offer,
            CaseMoving moving,
            Actor.Person person,
            Runnable ordered) {
        this.process = process;
        this.moving = moving;
        this.person = person;
        this.ordered = ordered;
        String all = Texts.text("worklist.filter.all");
        step.setLabel(Texts.text("procedures.moving.step"));
        step.setItems(offer.steps().keySet());
        step.setItemLabelGenerator(id -> id == null ? all : offer.steps().getOrDefault(id, id));
        step.setEmptySelectionAllowed(true);
        step.setEmptySelectionCaption(all);
        days.setMin(0);
        days.setValue(0);
        days.setStepButtonsVisible(true);
        committee.setLabel(Texts.text("worklist.filter.committee"));
        committee.setItems(offer.committees().keySet());
        committee.setItemLabelGenerator(
                id -> id == null ? all : offer.committees().getOrDefault(id, ""));
        committee.setEmptySelectionAllowed(true);
        committee.setEmptySelectionCaption(all);
        Div fields = new Div(step, days, committee);
        fields.addClassName("cc-filters");
        add(
                new H3(Texts.text("procedures.moving.choose")),
                fields,
                Actions.secondary(Texts.text("procedures.moving.try"), this::tryOut),
                trial);
    }

    private CaseFilter filter() {
        return new CaseFilter(
                process,
                0,
                Objects.requireNonNullElse(step.getValue(), ""),
                Objects.requireNonNullElse(days.getValue(), 0),
                committee.getValue() == null ? Set.of() : Set.of(committee.getValue()));
    }

    private void tryOut() {
        CaseFilter filter = filter();
        List<PlannedMove> plan = moving.plan(filter, person);
        trial.removeAll();
        long can = plan.stream().filter(PlannedMove::canMove).count();
        Paragraph found = new Paragraph(
                plan.isEmpty()
                        ? Texts.text("procedures.moving.tried.none")
                        : Texts.text("procedures.moving.tried", plan.size(), can));
        found.getElement().setAttribute("role", "status");
        trial.add(found);
        if (plan.isEmpty()) {
            return;
        }
        trial.add(new PagedTable<PlannedMove>(
                        Texts.text("procedures.moving.try"),
                        (offset, limit) ->
                                plan.stream().skip(offset).limit(limit).toList())
                .component(
                        Texts.text("procedures.admin.case"), move -> CaseView.link(move.engineCase(), move.subject()))
                .number(Texts.text("procedures.moving.from"), move -> Formats.number(move.source()))
                .column(
                        Texts.text("procedures.moving.fate"),
                        move -> Texts.text(move.canMove() ? "procedures.moving.can" : "procedures.moving.cannot"))
                .column(Texts.text("procedures.moving.reason"), PlannedMove::hindrance)
                .refresh());
        if (can > 0) {
            trial.add(Actions.secondary(Texts.text("procedures.moving.move"), () -> ask(filter)));
        }
    }

    private void ask(CaseFilter filter) {
        Confirmation.ask(
                Texts.text("procedures.moving.move"),
                Texts.text("procedures.moving.sentence"),
                Texts.text("procedures.moving.move"),
                () -> {
                    moving.order(filter, person);
                    Messages.done(Texts.text("procedures.moving.ordered"));
                    ordered.run();
                });
    }
}
