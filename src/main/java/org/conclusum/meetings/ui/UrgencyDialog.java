package org.conclusum.meetings.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.function.Consumer;
import org.conclusum.committees.rules.UrgencyMajority;
import org.conclusum.meetings.UrgencyVote;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** Records a show of hands on the urgency of an item; what follows from it, the rules say. */
class UrgencyDialog extends Dialog {

    private final IntegerField yes = count("meetings.urgency.yes");
    private final IntegerField no = count("meetings.urgency.no");
    private final IntegerField abstained = count("meetings.urgency.abstained");

    UrgencyDialog(String item, String urgency, UrgencyMajority needed, Consumer<UrgencyVote> command) {
        setHeaderTitle(Texts.text("meetings.urgency.title"));
        setWidth("min(560px, 94vw)");
        Paragraph about = new Paragraph(Texts.text("meetings.urgency.about", item));
        Div counts = new Div(yes, no, abstained);
        counts.addClassName("cc-agenda-counts");
        Paragraph needs =
                new Paragraph(Texts.text("meetings.urgency.needs", Texts.of("committees.rules.urgency.needs", needed)));
        Paragraph rejected = new Paragraph(Texts.text("meetings.urgency.rejectedMeans"));
        rejected.addClassName("cc-note");
        Div form = new Div(about, new Prose(urgency), counts, needs, rejected);
        form.addClassName("cc-agenda-form");
        add(form);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("meetings.urgency.confirm"), () -> decide(command)));
    }

    private void decide(Consumer<UrgencyVote> command) {
        if (yes.isInvalid() || no.isInvalid() || abstained.isInvalid()) {
            return;
        }
        command.accept(new UrgencyVote(value(yes), value(no), value(abstained)));
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
