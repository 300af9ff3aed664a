package org.conclusum.procedures.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.kernel.LegalTime;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Asks whether a model comes into force at once or later; stays open where the command fails. */
class ReleaseDialog extends Dialog {

    private final RadioButtonGroup<Boolean> when = new RadioButtonGroup<>(Texts.text("procedures.draft.when"));
    private final DayField day = new DayField(Texts.text("procedures.draft.when.day"));
    private final TimePicker time = new TimePicker(Texts.text("procedures.draft.when.time"));

    /** @param release gets the moment; null for at once */
    ReleaseDialog(Consumer<@Nullable Instant> release) {
        setHeaderTitle(Texts.text("procedures.draft.release"));
        setWidth("min(560px, 94vw)");
        when.setItems(List.of(false, true));
        when.setItemLabelGenerator(
                later -> Texts.text(later ? "procedures.draft.when.later" : "procedures.draft.when.now"));
        time.setStep(Duration.ofMinutes(30));
        time.setLocale(Texts.locale());
        time.setValue(LocalTime.MIDNIGHT);
        Div moment = new Div(day, time);
        moment.addClassName("cc-rule-form");
        when.addValueChangeListener(change -> moment.setVisible(Boolean.TRUE.equals(change.getValue())));
        moment.setVisible(false);
        when.setValue(false);
        add(new Paragraph(Texts.text("procedures.draft.release.sentence")), when, moment);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("procedures.draft.release"), () -> {
                            if (when.getValue() && (day.getValue() == null || time.getValue() == null)) {
                                Messages.failed(Texts.text("procedures.draft.when.missing"));
                                return;
                            }
                            release.accept(when.getValue() ? moment(day.getValue(), time.getValue()) : null);
                            close();
                        }));
    }

    private static Instant moment(LocalDate on, LocalTime at) {
        return on.atTime(at).atZone(LegalTime.ZONE).toInstant();
    }
}
