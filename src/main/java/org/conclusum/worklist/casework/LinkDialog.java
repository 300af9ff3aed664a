package org.conclusum.worklist.casework;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.worklist.CaseRow;

/** Asks which other case belongs to this one, and in what sense. */
class LinkDialog extends Dialog {

    private final Select<LinkSense> sense = new Select<>();
    private final ComboBox<CaseRow> other = new ComboBox<>(Texts.text("worklist.link.other"));

    LinkDialog(Function<String, List<CaseRow>> find, BiConsumer<CaseRow, LinkSense> link) {
        setHeaderTitle(Texts.text("worklist.link.title"));
        setWidth("min(560px, 94vw)");
        sense.setLabel(Texts.text("worklist.link.sense"));
        sense.setItems(LinkSense.values());
        sense.setItemLabelGenerator(each -> Texts.text("worklist.link.sense." + each));
        sense.setValue(LinkSense.RELATED);
        sense.setWidthFull();
        other.setItems(query -> find.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        other.setItemLabelGenerator(LinkDialog::name);
        other.setHelperText(Texts.text("worklist.link.other.help"));
        other.setRequiredIndicatorVisible(true);
        other.setWidthFull();
        Div form = new Div(sense, other);
        form.addClassName("cc-casework-form");
        add(form);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("worklist.link.confirm"), () -> submit(link)));
    }

    /** Number and title. */
    static String name(CaseRow row) {
        return row.reference() == null ? row.title() : row.reference() + " · " + row.title();
    }

    private void submit(BiConsumer<CaseRow, LinkSense> link) {
        if (other.isEmpty()) {
            Messages.failed(Texts.text("worklist.link.incomplete"));
            return;
        }
        link.accept(other.getValue(), sense.getValue());
        close();
    }
}
