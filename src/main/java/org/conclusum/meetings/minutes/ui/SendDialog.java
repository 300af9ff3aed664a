package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.conclusum.meetings.minutes.rules.MembersMustHaveTimeToObject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Texts;

/** Asks until when the members may object; two weeks are offered. */
class SendDialog extends Dialog {

    private static final int USUAL_DAYS = 14;

    SendDialog(LocalDate today, Consumer<LocalDate> command) {
        setHeaderTitle(Texts.text("meetings.minutes.send"));
        setWidth("min(480px, 94vw)");
        Paragraph sentence = new Paragraph(Texts.text("meetings.minutes.send.sentence"));
        sentence.addClassName("cc-muted");
        DayField until = new DayField(Texts.text("meetings.minutes.send.until"));
        until.setMin(today.plusDays(MembersMustHaveTimeToObject.LEAST_DAYS));
        until.setValue(today.plusDays(USUAL_DAYS));
        until.setRequiredIndicatorVisible(true);
        add(sentence, until);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("meetings.minutes.send.confirm"), () -> {
                            command.accept(until.getValue() == null ? today : until.getValue());
                            close();
                        }));
    }
}
