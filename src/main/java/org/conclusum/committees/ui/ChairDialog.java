package org.conclusum.committees.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.CommitteeState;
import org.conclusum.committees.CommitteeStructure.ChairLine;
import org.conclusum.committees.SeatPicture;
import org.conclusum.committees.SeatPicture.Holder;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** Records who was elected to the chair, or as a deputy, from which day on and with what result. */
class ChairDialog extends Dialog {

    private static final int LONGEST = 300;

    ChairDialog(ShapingParts parts, Actor.Person person, CommitteeRow committee, boolean interim, Runnable saved) {
        LocalDate today = LocalDate.now(parts.clock());
        Map<UUID, String> people = people(parts, person, committee, today);
        Select<UUID> chosen = new Select<>();
        chosen.setLabel(Texts.text("committees.nominees.person"));
        chosen.setItems(people.keySet());
        chosen.setPlaceholder(Texts.text("committees.nominees.choose"));
        chosen.setItemLabelGenerator(id -> people.getOrDefault(id, ""));
        Select<Boolean> deputy = new Select<>();
        deputy.setLabel(Texts.text("committees.history.as"));
        deputy.setItems(false, true);
        deputy.setItemLabelGenerator(
                second -> Texts.text(Boolean.TRUE.equals(second) ? second(committee) : "committees.glance.chair"));
        deputy.setValue(interim);
        DayField from = new DayField(Texts.text("committees.chair.from"));
        from.setValue(today);
        TextField note = new TextField(Texts.text("committees.chair.note"));
        note.setMaxLength(LONGEST);
        note.setPlaceholder(Texts.text("committees.chair.noteHint"));
        Div form = new Div(chosen, deputy, from, note);
        form.addClassName("cc-committees-dialog");
        setHeaderTitle(Texts.text("committees.shape.chair"));
        setWidth("min(560px, 94vw)");
        add(form);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("committees.change.save"), () -> {
                            if (chosen.getValue() == null) {
                                Messages.failed(Texts.text("committees.chair.nobody"));
                                return;
                            }
                            parts.seats()
                                    .electChair(
                                            committee.id(),
                                            chosen.getValue(),
                                            deputy.getValue(),
                                            Objects.requireNonNullElse(from.getValue(), today),
                                            note.getValue(),
                                            person);
                            close();
                            saved.run();
                        }));
    }

    /** Before there is a chair, somebody leads the constituent meeting. */
    private static String second(CommitteeRow committee) {
        return committee.state() == CommitteeState.FOUNDING ? "committees.chair.interim" : "committees.history.deputy";
    }

    private static Map<UUID, String> people(
            ShapingParts parts, Actor.Person person, CommitteeRow committee, LocalDate today) {
        Map<UUID, String> people = new LinkedHashMap<>();
        LocalDate day =
                committee.term().contains(today) ? today : committee.term().from();
        for (SeatPicture seat : parts.structure().seatsOn(committee.id(), day)) {
            Holder delegate = seat.delegate();
            if (delegate != null) {
                people.put(delegate.account(), delegate.name());
            }
        }
        for (ChairLine line : parts.structure().chairs(committee.id(), person)) {
            people.putIfAbsent(line.account(), line.name());
        }
        return people;
    }
}
