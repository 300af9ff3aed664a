package org.conclusum.uikit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.conclusum.identity.SavedViews;

/** Asks for the name of a saved view; stays open while the name cannot be taken. */
class ViewNameDialog extends Dialog {

    private final TextField name = new TextField(Texts.text("uikit.views.name"));

    ViewNameDialog(String title, String before, SerializableConsumer<String> named) {
        setHeaderTitle(title);
        setWidth("min(420px, 94vw)");
        name.setValue(before);
        name.setMaxLength(SavedViews.LONGEST_NAME);
        name.setWidthFull();
        name.setAutofocus(true);
        add(name);
        var keep = Actions.primary(Texts.text("uikit.views.keep"), () -> {
            named.accept(name.getValue().strip());
            close();
        });
        keep.addClickShortcut(Key.ENTER);
        getFooter().add(Actions.quiet(Texts.text("uikit.cancel"), this::close), keep);
    }

    ViewNameDialog explained(String sentence) {
        name.setHelperText(sentence);
        return this;
    }
}
