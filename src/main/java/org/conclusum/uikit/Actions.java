package org.conclusum.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons, so that a view has one primary action and a second click does nothing while the first is under way. */
public final class Actions {

    private Actions() {}

    public static Button primary(String text, Runnable action) {
        Button button = secondary(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    public static Button secondary(String text, Runnable action) {
        Button button = new Button(text);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /** A quiet button that looks like a link. */
    public static Button quiet(String text, Runnable action) {
        Button button = secondary(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** A small picture to press; its name is read out and shown over it. */
    public static Button icon(Icon icon, String name, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }
}
