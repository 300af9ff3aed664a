package org.conclusum.kernel;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the clock; {@code conclusum.clock.offset} sets it ahead for a trial run, for example {@code P10D}. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    ProgramClock clock(@Value("${conclusum.clock.offset:0s}") Duration offset) {
        return new ProgramClock(offset);
    }
}
