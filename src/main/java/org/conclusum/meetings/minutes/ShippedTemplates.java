package org.conclusum.meetings.minutes;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that come with the program, for committees whose office has written none of its own. */
final class ShippedTemplates {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("meetings.minutes-templates", Locale.ROOT);
    private static final Map<MinutesOccasion, TemplateText> TEXTS = Stream.of(MinutesOccasion.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), occasion -> new TemplateText(BUNDLE.getString(occasion.name()))));
    private static final Map<Placeholder, String> SAMPLE = Stream.of(Placeholder.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), placeholder -> BUNDLE.getString("sample." + placeholder.name())));

    private ShippedTemplates() {}

    static TemplateText of(MinutesOccasion occasion) {
        return TEXTS.getOrDefault(occasion, new TemplateText(""));
    }

    /** What stands in for a meeting while a text is tried. */
    static Map<Placeholder, String> sample() {
        return SAMPLE;
    }
}
