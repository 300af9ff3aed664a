package org.conclusum.resolutions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.MeasureReport;
import org.conclusum.uikit.DayField;
import org.junit.jupiter.api.Test;

class ReportFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);

    private final List<MeasureReport> sent = new ArrayList<>();
    private final ReportForm form = new ReportForm(TODAY, sent::add);

    @Test
    void sendsWhatWasTypedAndChosen() {
        light().setValue(Light.YELLOW);
        find(TextArea.class).setValue("Es dauert länger.");
        find(DayField.class).setValue(TODAY.plusDays(7));
        reason().setValue("Die Stelle ist nicht besetzt.");
        find(Button.class).click();
        assertThat(sent)
                .containsExactly(new MeasureReport(
                        "Es dauert länger.",
                        Light.YELLOW,
                        false,
                        TODAY.plusDays(7),
                        "Die Stelle ist nicht besetzt.",
                        null));
        assertThat(find(TextArea.class).getValue())
                .as("ready for the next report")
                .isEmpty();
    }

    @Test
    void asksForNoNewDateOnceItIsDone() {
        find(DayField.class).setValue(TODAY.plusDays(7));
        light().setValue(Light.DONE);
        assertThat(find(DayField.class).isVisible()).isFalse();
        find(TextArea.class).setValue("Fertig.");
        find(Button.class).click();
        assertThat(sent).containsExactly(new MeasureReport("Fertig.", Light.DONE, true, null));
        assertThat(find(DayField.class).isVisible()).isTrue();
    }

    @Test
    void asksForAReasonOnlyWhereItTakesLonger() {
        assertThat(reason().isVisible()).isFalse();
        light().setValue(Light.YELLOW);
        assertThat(reason().isVisible()).isTrue();
        light().setValue(Light.GREEN);
        assertThat(reason().isVisible()).isFalse();
        find(DayField.class).setValue(TODAY.plusDays(7));
        assertThat(reason().isVisible()).isTrue();
    }

    private TextArea reason() {
        return form.getChildren()
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Light> light() {
        return find(RadioButtonGroup.class);
    }

    private <T> T find(Class<T> type) {
        return form.getChildren()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
