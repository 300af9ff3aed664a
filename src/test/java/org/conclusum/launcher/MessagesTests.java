package org.conclusum.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTests {

    @Test
    void speaksGermanOnAGermanSystemAndElseEnglish() {
        assertThat(Messages.text(Locale.GERMANY, "ready", "x")).isEqualTo("Conclusum ist bereit: x");
        assertThat(Messages.text(Locale.FRANCE, "ready", "x")).isEqualTo("Conclusum is ready: x");
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(ResourceBundle.getBundle("org.conclusum.launcher.messages", Locale.GERMAN)
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("org.conclusum.launcher.messages", Locale.ROOT)
                        .keySet());
    }
}
