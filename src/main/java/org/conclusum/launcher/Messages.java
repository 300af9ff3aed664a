package org.conclusum.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says on the console, in the language of the system; English where that is not German. */
final class Messages {

    private Messages() {}

    static String text(String key, Object... args) {
        return text(Locale.getDefault(), key, args);
    }

    static String text(Locale language, String key, Object... args) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.conclusum.launcher.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }
}
