package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.conclusum.committees.rules.DecisionRules;
import org.junit.jupiter.api.Test;

class RulesInForceTests {

    private static RulesInForce titled(String title) {
        return new RulesInForce(UUID.randomUUID(), 2, title, "§ 4", DecisionRules.simpleMajority());
    }

    @Test
    void citesTheVersionOnce() {
        assertThat(titled("Geschäftsordnung").cited(Locale.GERMAN))
                .isEqualTo("Geschäftsordnung, Fassung 2. Fundstelle: § 4");
        assertThat(titled("Geschäftsordnung, Fassung 2").cited(Locale.GERMAN))
                .isEqualTo("Geschäftsordnung, Fassung 2. Fundstelle: § 4");
    }
}
