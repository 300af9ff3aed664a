package org.conclusum.committees.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.conclusum.committees.rules.Threshold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareChoiceTests {

    @ParameterizedTest
    @CsvSource({"> 3/7, >3/7", "≥ 60 %, >=3/5", ">=2/3, >=2/3", "2/3, >=2/3", "60%, >=3/5", "1, >=1", ">0, >0"})
    void readsSharesAsTheyAreTyped(String typed, String read) {
        assertThat(ShareChoice.read(typed)).hasValue(Threshold.parse(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "die Hälfte", "3/2", "> 1", "110 %", "1/0", "0,5", "-1/2", "< 1/2"})
    void doesNotGuess(String typed) {
        assertThat(ShareChoice.read(typed)).isEmpty();
    }
}
