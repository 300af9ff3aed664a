package org.conclusum.procedures;

import java.time.Clock;
import java.time.Instant;
import org.conclusum.kernel.LegalTime;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The engine with its models, listeners and steps, and nothing of the modules around it; the clock stands. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan({
    "org.conclusum.procedures.engine",
    "org.conclusum.procedures.proposal",
    "org.conclusum.procedures.meeting",
    "org.conclusum.procedures.ballot",
    "org.conclusum.procedures.followup",
    "org.conclusum.procedures.constitution",
    "org.conclusum.procedures.nomination",
    "org.conclusum.procedures.ratification",
    "org.conclusum.procedures.moderation",
    "org.conclusum.procedures.adoption",
    "org.conclusum.procedures.exchange"
})
class EngineOnly {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, LegalTime.ZONE);
    }

    @Bean
    CaseTrace caseTrace() {
        return new CaseTrace();
    }
}
