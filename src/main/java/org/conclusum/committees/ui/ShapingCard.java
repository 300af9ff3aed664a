package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.NewSeat;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;

/** What the office may change about a committee; what cannot be done says why and what to do. */
class ShapingCard extends Card {

    private static final int LONGEST = 1_000;

    private final transient ShapingParts parts;
    private final transient Actor.Person person;
    private final transient CommitteeRow committee;
    private final transient Runnable refresh;

    ShapingCard(ShapingParts parts, Actor.Person person, CommitteeRow committee, Runnable refresh) {
        super(Texts.text("committees.shape.title"));
        this.parts = parts;
        this.person = person;
        this.committee = committee;
        this.refresh = refresh;
        Div actions = new Div(
                new Anchor("committees/" + committee.id() + "/founding", Texts.text("committees.shape.case")),
                link("committees.shape.revise", this::revise),
                link("committees.shape.addSeat", this::addSeat),
                link("committees.shape.chair", () -> new ChairDialog(parts, person, committee, false, this::saved)
                        .open()),
                link("committees.shape.term", this::setTerm),
                link("committees.shape.dissolve", this::dissolve));
        actions.addClassName("cc-committees-actions");
        add(actions);
    }

    private static Button link(String key, Runnable action) {
        return Actions.quiet(Texts.text(key), action);
    }

    private void saved() {
        Messages.done(Texts.text("committees.change.saved"));
        refresh.run();
    }

    private void revise() {
        TextField name = new TextField(Texts.text("committees.founding.name"), committee.name(), "");
        name.setMaxLength(LONGEST);
        TextArea purpose = new TextArea(Texts.text("committees.founding.purpose"), committee.purpose(), "");
        purpose.setMaxLength(LONGEST);
        new FormDialog(
                        Texts.text("committees.shape.revise"),
                        Texts.text("committees.change.save"),
                        () -> {
                            parts.constitution().revise(committee.id(), name.getValue(), purpose.getValue(), person);
                            saved();
                        },
                        name,
                        purpose)
                .open();
    }

    private void addSeat() {
        LocalDate today = LocalDate.now(parts.clock());
        Select<String> municipality = new Select<>();
        Map<String, String> names = parts.scopes().municipalities();
        municipality.setLabel(Texts.text("committees.seat.of"));
        municipality.setItems(names.keySet());
        municipality.setEmptySelectionAllowed(true);
        municipality.setEmptySelectionCaption(Texts.text("committees.seat.ofActor"));
        municipality.setItemLabelGenerator(
                ags -> ags == null ? Texts.text("committees.seat.ofActor") : names.getOrDefault(ags, ags));
        TextField label = new TextField(Texts.text("committees.founding.actor"));
        label.setMaxLength(LONGEST);
        municipality.addValueChangeListener(change -> label.setVisible(change.getValue() == null));
        Select<Boolean> vote = new Select<>();
        vote.setLabel(Texts.text("committees.founding.vote"));
        vote.setItems(true, false);
        vote.setItemLabelGenerator(voting ->
                Texts.text(Boolean.TRUE.equals(voting) ? "committees.seat.voting" : "committees.seat.advisory"));
        vote.setValue(false);
        DayField from = new DayField(Texts.text("committees.change.from"));
        from.setValue(today);
        new FormDialog(
                        Texts.text("committees.shape.addSeat"),
                        Texts.text("committees.change.save"),
                        () -> {
                            String ags = municipality.getValue();
                            String name = ags == null ? label.getValue() : names.getOrDefault(ags, ags);
                            parts.seats()
                                    .add(
                                            committee.id(),
                                            new NewSeat(name, ags, vote.getValue(), Fraction.ONE, null),
                                            Objects.requireNonNullElse(from.getValue(), today),
                                            person);
                            saved();
                        },
                        municipality,
                        label,
                        vote,
                        from)
                .open();
    }

    private void setTerm() {
        LocalDate today = LocalDate.now(parts.clock());
        DayField until = new DayField(Texts.text("committees.founding.until"));
        until.setMin(today.plusDays(1));
        parts.directory().termsOf(committee.id()).stream()
                .reduce((earlier, later) -> later)
                .ifPresent(term -> until.setValue(term.until()));
        new FormDialog(
                        Texts.text("committees.shape.term"),
                        Texts.text("committees.change.save"),
                        () -> {
                            parts.constitution()
                                    .setTerm(
                                            committee.id(),
                                            Objects.requireNonNullElse(until.getValue(), today),
                                            person);
                            saved();
                        },
                        new Paragraph(Texts.text("committees.shape.term.sentence")),
                        until)
                .open();
    }

    private void dissolve() {
        List<RuleViolated> obstacles = parts.constitution().obstacles(committee.id(), person);
        if (obstacles.isEmpty()) {
            new ReasonDialog(
                            Texts.text("committees.shape.dissolve"),
                            Texts.text("committees.shape.dissolve.sentence", committee.name()),
                            Texts.text("committees.change.reason"),
                            Texts.text("committees.shape.dissolve.confirm"),
                            because -> {
                                parts.constitution().dissolve(committee.id(), because, person);
                                saved();
                            })
                    .open();
            return;
        }
        UnorderedList reasons = new UnorderedList();
        obstacles.forEach(rule -> reasons.add(new ListItem(Failures.sentence(rule, Texts.locale()))));
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Texts.text("committees.shape.dissolve.notYet"));
        dialog.setWidth("min(560px, 94vw)");
        dialog.add((Component) new Div(new Paragraph(Texts.text("committees.shape.dissolve.obstacles")), reasons));
        dialog.getFooter().add(Actions.primary(Texts.text("committees.shape.dissolve.understood"), dialog::close));
        dialog.open();
    }
}
