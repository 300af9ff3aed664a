package org.conclusum.uikit;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;

/** Texts and the language of the person who is looking. */
public final class Texts {

    private Texts() {}

    /** The text of this key in the language of the current page, filled with the arguments. */
    public static String text(String key, Object... arguments) {
        return TranslationBundles.translate(key, locale(), arguments);
    }

    /** The text of this key in a stated language: for mail and documents. */
    public static String text(Locale locale, String key, Object... arguments) {
        return TranslationBundles.translate(key, locale, arguments);
    }

    /** The text for a constant: {@code <prefix>.<NAME>}. */
    public static String of(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    public static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.GERMAN);
    }
}
