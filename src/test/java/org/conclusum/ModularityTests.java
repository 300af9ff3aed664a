package org.conclusum;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyArrowBetweenModulesIsDeclared() {
        ApplicationModules.of(ConclusumApplication.class).verify();
    }
}
