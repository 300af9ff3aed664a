package org.conclusum.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingsTests {

    private static final String BASE = "Die Kommunen richten bis 2027 einen Pool ein und berichten jährlich.";

    @Test
    void joinsChangesAtDifferentPlaces() {
        assertThat(Wordings.merged(BASE, BASE.replace("2027", "2028"), BASE.replace("jährlich", "halbjährlich")))
                .contains("Die Kommunen richten bis 2028 einen Pool ein und berichten halbjährlich.");
    }

    @Test
    void refusesDifferentChangesAtTheSamePlace() {
        assertThat(Wordings.merged(BASE, BASE.replace("2027", "2028"), BASE.replace("2027", "2030")))
                .isEmpty();
    }

    @Test
    void takesTheSameChangeOnce() {
        String changed = BASE.replace("2027", "2028");
        assertThat(Wordings.merged(BASE, changed, changed)).contains(changed);
        assertThat(Wordings.merged(BASE, BASE, changed)).contains(changed);
        assertThat(Wordings.merged(BASE, changed, BASE)).contains(changed);
    }

    @Test
    void joinsAnAdditionAtTheEndWithAChangeAtTheBeginning() {
        assertThat(Wordings.merged(BASE, "Alle" + BASE.substring(3), BASE + " Das Netzwerkbüro hilft."))
                .contains("Alle" + BASE.substring(3) + " Das Netzwerkbüro hilft.");
    }

    @Test
    void measuresHowMuchIsChanged() {
        assertThat(Wordings.changed(BASE, BASE)).isZero();
        assertThat(Wordings.changed(BASE, BASE.replace("2027", "2028"))).isEqualTo(2);
        assertThat(Wordings.changed(BASE, BASE.replace("2027", "2028")))
                .isLessThan(Wordings.changed(BASE, BASE + " Das Netzwerkbüro hilft."));
    }
}
