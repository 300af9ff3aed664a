package org.conclusum.meetings.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.function.Consumer;
import org.conclusum.meetings.UrgencyVote;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** Records how the meeting voted on the urgency of an item. */
class UrgencyDialog extends Dialog {

    private final IntegerField yes = count("meetings.urgency.yes");
    private final IntegerField no = count("meetings.urgency.no");
    private final IntegerField abstained = count("meetings.urgency.abstained");

    UrgencyDialog(String item, String urgency, Consumer<UrgencyVote> command) {
        setHeaderTitle(Texts.text("meetings.urgency.title"));
        setWidth("min(560px, 94vw)");
        Paragraph about = new Paragraph(Texts.text("meetings.urgency.about", item));
        Div counts = new Div(yes, no, abstained);
        counts.addClassName("cc-agenda-counts");
        Paragraph rejected = new Paragraph(Texts.text("meetings.urgency.rejectedMeans"));
        rejected.addClassName("cc-note");
        Div form = new Div(about, new Prose(urgency), counts, rejected);
        form.addClassName("cc-agenda-form");
        add(form);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.secondary(Texts.text("meetings.urgency.reject"), () -> decide(false, command)),
                        Actions.primary(Texts.text("meetings.urgency.accept"), () -> decide(true, command)));
    }

    private void decide(boolean accepted, Consumer<UrgencyVote> command) {
        if (yes.isInvalid() || no.isInvalid() || abstained.isInvalid()) {
            return;
        }
        command.accept(new UrgencyVote(accepted, value(yes), value(no), value(abstained)));
        close();
    }

    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private static IntegerField count(String key) {
        IntegerField field = new IntegerField(Texts.text(key));
        field.setMin(0);
        field.setMax(999);
        field.setValue(0);
        field.setStepButtonsVisible(true);
        return field;
    }
}
