package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.scenarios.ForecastManagement;
import org.conclusum.scenarios.PupilTableRow;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.scenarios.TripWire;
import org.conclusum.scenarios.TripWireManagement;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** Which counts of pupils take the project up again. */
class TripWireCard extends Card {

    private final transient ScenarioView view;
    private final transient TripWireManagement wires;
    private final transient Actor.Person person;
    private final transient Map<String, MunicipalityRow> municipalities;
    private final transient List<PupilTableRow> tables;

    TripWireCard(
            ScenarioView view,
            TripWireManagement wires,
            ForecastManagement forecasts,
            Map<String, MunicipalityRow> municipalities,
            Actor.Person person) {
        super(Texts.text("scenarios.wire.title"));
        this.view = view;
        this.wires = wires;
        this.municipalities = municipalities;
        this.person = person;
        this.tables = forecasts.tables(person).stream()
                .filter(table ->
                        municipality(table).region().equals(view.project().region()))
                .toList();
        addClassName("cc-scenarios-stack");
        List<TripWire> set = wires.of(view.project().id(), person);
        add(ScenarioWords.muted(Texts.text(set.isEmpty() ? "scenarios.wire.none" : "scenarios.wire.lead")));
        Map<java.util.UUID, PupilTableRow> known =
                tables.stream().collect(Collectors.toMap(PupilTableRow::id, Function.identity()));
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-scenarios-wires");
        set.forEach(wire -> list.add(line(wire, Objects.requireNonNull(known.get(wire.table())))));
        if (!set.isEmpty()) {
            add(list);
        }
        if (view.leads() && !tables.isEmpty()) {
            add(Actions.secondary(Texts.text("scenarios.wire.set"), this::set));
        }
    }

    private ListItem line(TripWire wire, PupilTableRow table) {
        Div line = ScenarioWords.stack(
                new Span(
                        new Anchor(ScenarioAddress.forecast(table.id()), name(table)),
                        new Span(" "
                                + Texts.text(
                                        wire.below() ? "scenarios.wire.below" : "scenarios.wire.above",
                                        Formats.number(wire.threshold())))),
                wire.crossedCount() == null
                        ? new Pill(Tone.NEUTRAL, Texts.text("scenarios.wire.taut"))
                        : new Pill(
                                Tone.WAIT,
                                Texts.text(
                                        "scenarios.wire.crossed",
                                        String.valueOf(wire.crossedYear()),
                                        Formats.number(wire.crossedCount()))));
        if (!wire.note().isEmpty()) {
            line.add(ScenarioWords.small(wire.note()));
        }
        if (wire.crossedCount() != null) {
            line.add(new Anchor(
                    "scenarios/" + wire.project() + "/crossings/" + wire.id(), Texts.text("scenarios.crossing.title")));
        }
        if (view.leads()) {
            var drop = Actions.quiet(Texts.text("scenarios.wire.drop"), () -> wires.drop(wire.id(), person));
            drop.setAriaLabel(Texts.text("scenarios.wire.drop.label", name(table)));
            line.add(drop);
        }
        return new ListItem(line);
    }

    private MunicipalityRow municipality(PupilTableRow table) {
        return Objects.requireNonNull(municipalities.get(table.ags()));
    }

    private String name(PupilTableRow table) {
        return Texts.text(
                "scenarios.forecast.title",
                table.schoolType(),
                municipality(table).shortName());
    }

    private void set() {
        Select<PupilTableRow> table = new Select<>();
        table.setLabel(Texts.text("scenarios.wire.table"));
        table.setItems(tables);
        table.setItemLabelGenerator(row -> row == null ? "" : name(row));
        table.setValue(tables.getFirst());
        Select<Boolean> direction = new Select<>();
        direction.setLabel(Texts.text("scenarios.wire.direction"));
        direction.setItems(true, false);
        direction.setItemLabelGenerator(below -> Texts.text(
                Boolean.FALSE.equals(below) ? "scenarios.wire.direction.above" : "scenarios.wire.direction.below"));
        direction.setValue(true);
        IntegerField threshold = new IntegerField(Texts.text("scenarios.wire.threshold"));
        threshold.setMin(1);
        TextArea note = new TextArea(Texts.text("scenarios.wire.note"));
        note.setWidthFull();
        note.setMaxLength(TripWire.LONGEST_NOTE);
        FormDialog.open(
                Texts.text("scenarios.wire.set"),
                Texts.text("scenarios.wire.set.lead"),
                Texts.text("scenarios.wire.set.confirm"),
                () -> wires.set(
                        view.project().id(),
                        table.getValue().id(),
                        direction.getValue(),
                        Objects.requireNonNullElse(threshold.getValue(), 0),
                        note.getValue(),
                        person),
                table,
                direction,
                threshold,
                note);
    }
}
