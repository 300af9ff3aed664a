package org.conclusum.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.uikit.Texts;
import org.junit.jupiter.api.Test;

class RuleBookProfilesTests {

    private static final List<RuleBookProfile> ALL = new RuleBookProfiles().all();

    @Test
    void beginsWithConsensusReservedToTheHomeBodies() {
        RuleBookProfile first = ALL.getFirst();

        assertThat(first.key()).isEqualTo("CONSENSUS");
        assertThat(first.procedure().decidedBy()).isEqualTo(DecidedBy.CONSENSUS);
        assertThat(first.procedure().homeBodies().reserved()).isTrue();
    }

    @Test
    void shipsTheProfilesOfTheField() {
        assertThat(ALL)
                .extracting(RuleBookProfile::key)
                .containsExactly("CONSENSUS", "VWVFG", "COUNCIL", "ASSOCIATION", "DOUBLE", "PEOPLE_AND_UNITS", "CLLD");
        assertThat(ALL).allSatisfy(profile -> assertThat(profile.source()).isNotBlank());
    }

    @Test
    void marksProfilesOfOneLandAsUnverified() {
        assertThat(ALL)
                .filteredOn(RuleBookProfile::unverified)
                .extracting(RuleBookProfile::key)
                .containsExactly("COUNCIL", "ASSOCIATION");
    }

    @Test
    void hasWordsForEachProfileInBothLanguages() {
        for (RuleBookProfile profile : ALL) {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                for (String part : List.of("name", "sentence")) {
                    String key = "committees.profile." + profile.key() + "." + part;
                    assertThat(Texts.text(language, key)).doesNotContain(key);
                }
            }
        }
    }
}
