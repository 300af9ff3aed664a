package org.conclusum;

import static org.assertj.core.api.Assertions.assertThat;

import org.conclusum.regions.RegionDirectory;
import org.conclusum.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ApplicationStartTests {

    @Autowired
    private RegionDirectory regions;

    @Test
    void startsWithTheTwentyTwoMunicipalitiesOfTheLaw() {
        assertThat(regions.municipalities()).hasSize(22);
        assertThat(regions.municipality("05116").name()).isEqualTo("Stadt Mönchengladbach");
    }
}
