package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.scenarios.ForecastManagement;
import org.conclusum.scenarios.PupilTableRow;
import org.conclusum.scenarios.ScenarioView;
import org.conclusum.scenarios.TripWire;
import org.conclusum.scenarios.TripWireManagement;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** Which counts of pupils and which figures take the project up again. */
class TripWireCard extends Card {

    private final transient ScenarioView view;
    private final transient TripWireManagement wires;
    private final transient Actor.Person person;
    private final transient List<PupilTableRow> tables;
    private final transient List<IndicatorRow> indicators;
    private final transient WireWords words;

    TripWireCard(
            ScenarioView view,
            TripWireManagement wires,
            ForecastManagement forecasts,
            IndicatorListing indicators,
            Map<String, MunicipalityRow> municipalities,
            Actor.Person person) {
        super(Texts.text("scenarios.wire.title"));
        this.view = view;
        this.wires = wires;
        this.person = person;
        this.tables = forecasts.tables(person).stream()
                .filter(table -> isOfRegion(Objects.requireNonNull(municipalities.get(table.ags()))))
                .toList();
        this.indicators = view.leads() ? indicators.all() : List.of();
        this.words = WireWords.of(municipalities, tables, indicators);
        addClassName("cc-scenarios-stack");
        List<TripWire> set = wires.of(view.project().id(), person);
        add(ScenarioWords.muted(Texts.text(set.isEmpty() ? "scenarios.wire.none" : "scenarios.wire.lead")));
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-scenarios-wires");
        set.forEach(wire -> list.add(line(wire)));
        if (!set.isEmpty()) {
            add(list);
        }
        if (view.leads() && !tables.isEmpty()) {
            add(Actions.secondary(Texts.text("scenarios.wire.set"), this::set));
        }
        if (!this.indicators.isEmpty()) {
            add(Actions.secondary(Texts.text("scenarios.wire.watch"), this::watch));
        }
    }

    private boolean isOfRegion(MunicipalityRow municipality) {
        return municipality.region().equals(view.project().region());
    }

    private ListItem line(TripWire wire) {
        TripWire.Crossed crossed = wire.crossed();
        Div line = ScenarioWords.stack(
                new Span(words.link(wire), new Span(" " + WireWords.threshold(wire))),
                crossed == null
                        ? new Pill(Tone.NEUTRAL, Texts.text("scenarios.wire.taut"))
                        : new Pill(Tone.WAIT, WireWords.crossed(wire, crossed)));
        if (!wire.note().isEmpty()) {
            line.add(ScenarioWords.small(wire.note()));
        }
        if (crossed != null) {
            line.add(new Anchor(
                    "scenarios/" + wire.project() + "/crossings/" + wire.id(), Texts.text("scenarios.crossing.title")));
        }
        if (view.leads()) {
            var drop = Actions.quiet(Texts.text("scenarios.wire.drop"), () -> wires.drop(wire.id(), person));
            drop.setAriaLabel(Texts.text("scenarios.wire.drop.label", words.name(wire)));
            line.add(drop);
        }
        return new ListItem(line);
    }

    private void watch() {
        IndicatorWireFields fields = new IndicatorWireFields(
                indicators,
                words.municipalities().values().stream()
                        .filter(this::isOfRegion)
                        .sorted(Comparator.comparing(MunicipalityRow::name))
                        .toList());
        FormDialog.open(
                Texts.text("scenarios.wire.watch"),
                Texts.text("scenarios.wire.set.lead"),
                Texts.text("scenarios.wire.set.confirm"),
                () -> wires.watch(
                        view.project().id(),
                        fields.indicator(),
                        fields.ags(),
                        fields.below(),
                        fields.threshold(),
                        fields.note(),
                        person),
                fields);
    }

    private void set() {
        Select<PupilTableRow> table = new Select<>();
        table.setLabel(Texts.text("scenarios.wire.table"));
        table.setItems(tables);
        table.setItemLabelGenerator(row -> row == null ? "" : words.name(row));
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
