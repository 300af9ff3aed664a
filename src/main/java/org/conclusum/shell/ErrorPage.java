package org.conclusum.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** A page that could not be shown: what happened, and the way back. All of them look the same. */
abstract class ErrorPage<E extends Exception> extends Div implements HasErrorParameter<E>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String titleKey;
    private final int status;

    ErrorPage(String titleKey, int status) {
        this.titleKey = titleKey;
        this.status = status;
        addClassName("cc-error-page");
    }

    /** The sentence that says what happened and what to do. */
    abstract String sentence(E failure);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<E> parameter) {
        Paragraph sentence = new Paragraph(sentence(parameter.getException()));
        sentence.addClassName("cc-lead");
        var home = Actions.primary(Texts.text("shell.error.home"), () -> getUI().ifPresent(ui -> ui.navigate("")));
        removeAll();
        add(new H1(Texts.text(titleKey)), sentence, home);
        return status;
    }

    @Override
    public String getPageTitle() {
        return Texts.text(titleKey);
    }
}
