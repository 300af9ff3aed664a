package org.conclusum.committees.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.conclusum.committees.NewSeat;
import org.conclusum.kernel.Fraction;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** The seats of a committee to be founded: municipalities that vote, municipalities that advise, education actors. */
class SeatChoice extends Div {

    private static final int LONGEST = 200;

    private final List<MunicipalityRow> all;
    private final CheckboxGroup<MunicipalityRow> municipalities = new CheckboxGroup<>();
    private final CheckboxGroup<MunicipalityRow> advisory = new CheckboxGroup<>();
    private final TextField actor = new TextField(Texts.text("committees.founding.actor"));
    private final Select<Boolean> vote = new Select<>();
    private final UnorderedList chosen = new UnorderedList();
    private final List<NewSeat> actors = new ArrayList<>();
    private final transient Runnable changed;

    /** @param changed called when other seats were chosen */
    SeatChoice(List<MunicipalityRow> all, Runnable changed) {
        this.changed = changed;
        this.all = List.copyOf(all);
        addClassName("cc-committees-dialog");
        municipalities.setLabel(Texts.text("committees.founding.municipalities"));
        municipalities.setItemLabelGenerator(MunicipalityRow::name);
        municipalities.addClassName("cc-committees-choice");
        municipalities.addValueChangeListener(change -> {
            offerAdvisory();
            changed.run();
        });
        advisory.setLabel(Texts.text("committees.founding.advisory"));
        advisory.setHelperText(Texts.text("committees.founding.advisoryHint"));
        advisory.setItemLabelGenerator(MunicipalityRow::name);
        advisory.addClassName("cc-committees-choice");
        advisory.addValueChangeListener(change -> changed.run());
        actor.setMaxLength(LONGEST);
        actor.setPlaceholder(Texts.text("committees.founding.actorHint"));
        vote.setLabel(Texts.text("committees.founding.vote"));
        vote.setItems(false, true);
        vote.setItemLabelGenerator(voting ->
                Texts.text(Boolean.TRUE.equals(voting) ? "committees.seat.voting" : "committees.seat.advisory"));
        vote.setValue(false);
        chosen.addClassName("cc-committees-seats");
        Div line = new Div(actor, vote, Actions.secondary(Texts.text("committees.founding.addActor"), this::addActor));
        line.addClassName("cc-committees-actor");
        add(municipalities, advisory, line, chosen);
    }

    /** Offers the municipalities of a region, all of them chosen; of all regions where it is null. */
    void offer(@Nullable String region) {
        List<MunicipalityRow> offered = all.stream()
                .filter(municipality -> region == null || municipality.region().equals(region))
                .toList();
        municipalities.setItems(offered);
        municipalities.setValue(new LinkedHashSet<>(offered));
        offerAdvisory();
    }

    private void offerAdvisory() {
        Set<MunicipalityRow> before = new LinkedHashSet<>(advisory.getValue());
        before.retainAll(municipalities.getValue());
        advisory.setItems(
                all.stream().filter(municipalities.getValue()::contains).toList());
        advisory.setValue(before);
        advisory.setVisible(!municipalities.getValue().isEmpty());
    }

    List<NewSeat> seats() {
        List<NewSeat> seats = new ArrayList<>();
        all.stream()
                .filter(municipalities.getValue()::contains)
                .map(municipality -> new NewSeat(
                        municipality.name(),
                        municipality.ags(),
                        !advisory.getValue().contains(municipality),
                        Fraction.ONE,
                        null))
                .forEach(seats::add);
        seats.addAll(actors);
        return List.copyOf(seats);
    }

    private void addActor() {
        if (actor.getValue().isBlank()) {
            Messages.failed(Texts.text("rule.SeatMustBeNamed"));
            return;
        }
        NewSeat seat = new NewSeat(actor.getValue().strip(), null, vote.getValue(), Fraction.ONE, null);
        actors.add(seat);
        Span label = new Span(seat.label());
        label.addClassName("cc-committees-seat-label");
        ListItem item = new ListItem();
        Div marks = new Div(
                new Pill(
                        seat.voting() ? Tone.INFO : Tone.NEUTRAL,
                        Texts.text(seat.voting() ? "committees.seat.voting" : "committees.seat.advisory")),
                Actions.quiet(Texts.text("committees.founding.removeActor", seat.label()), () -> {
                    actors.remove(seat);
                    chosen.remove(item);
                    changed.run();
                }));
        marks.addClassName("cc-marks");
        item.add(label, marks);
        chosen.add(item);
        actor.clear();
        changed.run();
    }
}
