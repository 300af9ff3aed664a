package org.conclusum.committees.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.conclusum.kernel.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyMajorityTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            MORE_YES_THAN_NO,      3, 3, 6, 7, false
            MORE_YES_THAN_NO,      2, 1, 6, 7, true
            MORE_YES_THAN_NO,      0, 0, 6, 7, false
            TWO_THIRDS_OF_VOTES,   4, 2, 7, 7, true
            TWO_THIRDS_OF_VOTES,   3, 2, 7, 7, false
            TWO_THIRDS_OF_PRESENT, 4, 0, 6, 7, true
            TWO_THIRDS_OF_PRESENT, 4, 0, 7, 7, false
            MAJORITY_OF_MEMBERS,   4, 2, 6, 7, true
            MAJORITY_OF_MEMBERS,   3, 0, 3, 7, false
            MAJORITY_OF_MEMBERS,   3, 0, 3, 6, false""")
    void saysWhetherAShowOfHandsIsEnough(
            UrgencyMajority majority, int yes, int no, int present, int members, boolean enough) {
        assertThat(majority.isReachedBy(yes, no, Fraction.of(present), Fraction.of(members)))
                .isEqualTo(enough);
    }
}
