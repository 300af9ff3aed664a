package org.conclusum.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at components as a person does: by what they say and what can be pressed. */
public final class Shown {

    private Shown() {}

    public static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    public static List<Button> buttons(Component component) {
        return all(component)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    public static Button button(Component component, String name) {
        return buttons(component).stream()
                .filter(button -> name.equals(button.getText())
                        || name.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name + " in " + text(component)));
    }

    /** The component and everything in it, what its element holds by itself too. */
    public static Stream<Component> all(Component component) {
        return Stream.concat(
                Stream.of(component),
                component
                        .getElement()
                        .getChildren()
                        .map(Element::getComponent)
                        .flatMap(Optional::stream)
                        .flatMap(Shown::all));
    }
}
