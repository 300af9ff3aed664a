package org.conclusum.meetings.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.function.BiConsumer;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Asks when and where an interrupted meeting goes on; stays open with what was typed where the command fails. */
class ContinuationDialog extends Dialog {

    /** Begins with what was said before, or a week later at the same time and place. */
    ContinuationDialog(MeetingDetail detail, BiConsumer<LocalDateTime, String> command) {
        setHeaderTitle(Texts.text("meetings.continuation.title"));
        setWidth("min(560px, 94vw)");
        WhenFields when = new WhenFields();
        LocalDateTime known = detail.row().startsAt().atZone(LegalTime.ZONE).toLocalDateTime();
        when.fill(
                detail.isContinuationScheduled() ? known : known.plusWeeks(1),
                detail.row().place());
        Paragraph sentence = new Paragraph(Texts.text("meetings.continuation.sentence"));
        sentence.addClassName("cc-muted");
        Div form = new Div(sentence, when);
        form.addClassName("cc-reason");
        add(form);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("meetings.continuation.confirm"), () -> when.startsAt()
                                .ifPresent(startsAt -> {
                                    command.accept(startsAt, when.place());
                                    close();
                                })));
    }
}
