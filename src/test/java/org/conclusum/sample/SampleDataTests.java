package org.conclusum.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.ConclusumApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

class SampleDataTests {

    @Test
    void tellsAStoryInEveryStageAndLeavesNoTraceWhenRemoved() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            try (ConfigurableApplicationContext program = start(url, "--conclusum.sample=true")) {
                JdbcClient jdbc = program.getBean(JdbcClient.class);
                assertThat(states(jdbc))
                        .contains(
                                "DRAFT",
                                "SUBMITTED",
                                "RETURNED",
                                "READY",
                                "SCHEDULED",
                                "DECIDED",
                                "WITHDRAWN",
                                "CLOSED");
                assertThat(jdbc.sql("select count(*) from seat")
                                .query(Long.class)
                                .single())
                        .isEqualTo(7 + 7 + 7 + 7 + 8 + 22 + 10 + 5 + 10 + 3 + 6);
                assertThat(jdbc.sql("select distinct state from rule_book")
                                .query(String.class)
                                .list())
                        .contains("DRAFT", "PROPOSED", "RELEASED");
                assertThat(counts(jdbc, "simulator_case")).containsValue(2L);
                assertThat(jdbc.sql("select distinct state from committee")
                                .query(String.class)
                                .list())
                        .contains("FOUNDING", "IN_OFFICE", "DISSOLVED");
                assertThat(jdbc.sql("select distinct state from nomination")
                                .query(String.class)
                                .list())
                        .contains("ASKED", "NAMED", "RECORDED");
                assertThat(jdbc.sql("select distinct state from minutes")
                                .query(String.class)
                                .list())
                        .containsExactlyInAnyOrder("DRAFT", "SENT", "FINAL");
                assertThat(jdbc.sql(
                                        "select string_agg(g.region || ' ' || t.region || ' ' || a.stage, ', ' order by a.begun_at)"
                                                + " from adoption a join practice p on p.id = a.practice_id"
                                                + " join municipality g on g.ags = p.giver join municipality t on t.ags = a.taker"
                                                + " where p.title like 'Lese%'")
                                .query(String.class)
                                .single())
                        .as("a practice that is taken over, adapted, and taken over again")
                        .isEqualTo("LAUSITZ RHEIN ROUTINE, RHEIN MITTE PILOT");
                assertThat(jdbc.sql("select count(*) from minutes where published_at is not null")
                                .query(Long.class)
                                .single())
                        .isEqualTo(1);
            }
            try (ConfigurableApplicationContext program =
                    start(url, "--conclusum.sample=false", "--conclusum.remove-sample=true")) {
                JdbcClient jdbc = program.getBean(JdbcClient.class);
                assertThat(counts(jdbc, "proposal", "meeting", "journal_entry", "act_ru_execution"))
                        .allSatisfy((table, count) -> assertThat(count).isLessThanOrEqualTo(1));
                assertThat(jdbc.sql("select username from account where username like '%.%'")
                                .query(String.class)
                                .list())
                        .isEmpty();
            }
        }
    }

    private static List<String> states(JdbcClient jdbc) {
        return jdbc.sql("select distinct state from proposal")
                .query(String.class)
                .list();
    }

    private static Map<String, Long> counts(JdbcClient jdbc, String... tables) {
        return List.of(tables).stream()
                .collect(Collectors.toMap(table -> table, table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }

    private static ConfigurableApplicationContext start(String url, String... options) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=postgres",
                                "--conclusum.procedures.job-executor=false"),
                        Stream.of(options))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(ConclusumApplication.class)
                .web(WebApplicationType.SERVLET)
                .contextFactory(type -> new GenericWebApplicationContext(new MockServletContext()))
                .run(all);
    }
}
