package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.MeasureReport;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** How a measure goes, in words and as a light; another date can be asked for. */
class ReportForm extends Div {

    private static final int LONGEST = 5_000;
    private static final int LONGEST_REASON = 1_000;

    private final RadioButtonGroup<Light> light = new RadioButtonGroup<>(Texts.text("resolutions.report.light"));
    private final TextArea text = new TextArea(Texts.text("resolutions.report.text"));
    private final TextArea reason = new TextArea(Texts.text("resolutions.report.reason"));
    private final IntegerField percent = new IntegerField(Texts.text("resolutions.report.percent"));
    private final DayField newDue;

    ReportForm(LocalDate today, Consumer<MeasureReport> command) {
        addClassName("cc-resolutions-form");
        light.setItems(List.of(Light.GREEN, Light.YELLOW, Light.RED, Light.DONE));
        light.setItemLabelGenerator(item -> Texts.of("resolutions.choice", item));
        light.setRequiredIndicatorVisible(true);
        light.addClassName("cc-resolutions-lights");
        text.setMinRows(4);
        text.setMaxLength(LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setWidthFull();
        newDue = new DayField(Texts.text("resolutions.report.newDue"));
        newDue.setMin(today);
        newDue.setHelperText(Texts.text("resolutions.report.newDueHint"));
        newDue.setClearButtonVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(Texts.text("resolutions.report.reasonHint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        percent.setMin(0);
        percent.setMax(MeasureReport.ALMOST_DONE);
        percent.setStepButtonsVisible(false);
        percent.setHelperText(Texts.text("resolutions.report.percentHint"));
        light.addValueChangeListener(change -> fit());
        newDue.addValueChangeListener(change -> fit());
        fit();
        add(
                light,
                text,
                percent,
                newDue,
                reason,
                Actions.primary(Texts.text("resolutions.report.send"), () -> send(command)));
    }

    /** What is done needs no date; what takes longer needs one, and a reason. */
    private void fit() {
        boolean done = light.getValue() == Light.DONE;
        boolean delayed = light.getValue() == Light.YELLOW;
        newDue.setVisible(!done);
        newDue.setRequiredIndicatorVisible(delayed);
        percent.setVisible(!done);
        reason.setVisible(!done && (delayed || newDue.getValue() != null));
    }

    private void send(Consumer<MeasureReport> command) {
        Light chosen = light.getValue();
        if (chosen == null) {
            Messages.failed(Texts.text("resolutions.report.noLight"));
            return;
        }
        boolean done = chosen == Light.DONE;
        command.accept(new MeasureReport(
                text.getValue(),
                chosen,
                done,
                done ? null : newDue.getValue(),
                reason.isVisible() ? reason.getValue() : "",
                done ? null : percent.getValue()));
        light.clear();
        text.clear();
        newDue.clear();
        reason.clear();
        percent.clear();
    }
}
