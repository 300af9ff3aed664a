package org.conclusum.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** All texts of the interface: one bundle per module, {@code i18n/<module>_<language>.properties}. */
@Component
class TranslationBundles implements I18NProvider {

    static final List<String> MODULES = List.of(
            "kernel",
            "identity",
            "regions",
            "committees",
            "documents",
            "proposals",
            "moderation",
            "scenarios",
            "meetings",
            "meetings-live",
            "voting",
            "resolutions",
            "monitoring",
            "evidence",
            "exchange",
            "search",
            "worklist",
            "procedures",
            "notifications",
            "audit",
            "uikit",
            "shell",
            "sample");

    private static final long serialVersionUID = 1L;
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Locale, Map<String, String>> TEXTS = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return translate(key, locale, params);
    }

    static String translate(String key, Locale locale, Object... arguments) {
        Locale language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
        String pattern =
                TEXTS.computeIfAbsent(language, TranslationBundles::load).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, language).format(arguments);
    }

    static Map<String, String> load(Locale language) {
        Map<String, String> texts = new ConcurrentHashMap<>();
        for (String module : MODULES) {
            try {
                ResourceBundle bundle = ResourceBundle.getBundle("i18n." + module, language, NO_FALLBACK);
                bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
            } catch (MissingResourceException none) {
                continue;
            }
        }
        return texts;
    }
}
