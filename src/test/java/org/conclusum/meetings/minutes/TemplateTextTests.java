package org.conclusum.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.conclusum.meetings.BrokenRules.assertBreaks;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextTests {

    private static final String OF_AN_OPENING =
            "{{Sitzung}}, {{Datum}}, {{Uhrzeit}}, {{Ort}}, {{Gremium}}, {{Vorsitz}}";

    private static String filled(String words, Map<Placeholder, String> facts) {
        return new TemplateText(words).filled(facts).html();
    }

    @Test
    void fillsInWhatIsKnownAndLeavesTheRestToTheMinuteTaker() {
        assertThat(filled(
                        "Am {{Datum}} in {{ Ort }}: {{Ergebnis}}.",
                        Map.of(Placeholder.DATE, "3.12.2026", Placeholder.PLACE, " ")))
                .isEqualTo("<p>Am 3.12.2026 in [Ort]: [Ergebnis].</p>");
    }

    @Test
    void takesWordsAsWords() {
        assertThat(filled(
                        "<b>{{Punkt}}</b>",
                        Map.of(Placeholder.ITEM, "$1 \\{{Datum}} <script>\n${x}", Placeholder.DATE, "gestern")))
                .isEqualTo("<p>&lt;b&gt;$1 \\{{Datum}} &lt;script&gt; ${x}&lt;/b&gt;</p>");
    }

    @Test
    void makesAParagraphOfEachLine() {
        assertThat(filled("Eins.\r\n\r\nZwei.", Map.of())).isEqualTo("<p>Eins.</p><p>Zwei.</p>");
    }

    @Test
    void namesAPlaceholderThatNobodyKnows() {
        assertBreaks(
                "PlaceholderMustBeKnown",
                () -> new TemplateText("Um {{Uhr}}.").check(MinutesOccasion.OPENING),
                "{{Uhr}}",
                OF_AN_OPENING);
    }

    @Test
    void namesAPlaceholderThatTheOccasionDoesNotKnow() {
        assertBreaks(
                "PlaceholderMustBeKnown",
                () -> new TemplateText("{{Ergebnis}}").check(MinutesOccasion.OPENING),
                "{{Ergebnis}}",
                OF_AN_OPENING);
        assertThatCode(() -> new TemplateText("{{Ergebnis}}").check(MinutesOccasion.REJECTED))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{Datum}", "{{Datum", "Datum}}", "{{{{Datum}}", "{{Da{tum}}"})
    void asksForBothBraces(String words) {
        assertBreaks(
                "PlaceholderMustBeComplete", () -> new TemplateText(words).check(MinutesOccasion.OPENING), "{{", "}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${clock}", "#{1+1}", "T(java.lang.Runtime)", "{Datum}", "%{x}", "<%= 1 %>"})
    void evaluatesNothing(String words) {
        new TemplateText(words).check(MinutesOccasion.OPENING);

        assertThat(new TemplateText(words).filled(Map.of()).plain()).isEqualTo(words);
    }

    @Test
    void hasRoomForFiveThousandCharacters() {
        new TemplateText("x".repeat(5000)).check(MinutesOccasion.OPENING);

        assertBreaks("TemplateMustFit", () -> new TemplateText("x".repeat(5001)).check(MinutesOccasion.OPENING), 5000);
    }

    @ParameterizedTest
    @EnumSource
    void comesWithATextThatCanBeFilledIn(MinutesOccasion occasion) {
        TemplateText shipped = ShippedTemplates.of(occasion);

        shipped.check(occasion);
        assertThat(shipped.filled(ShippedTemplates.sample()).plain()).doesNotContain("[", "{{");
    }
}
