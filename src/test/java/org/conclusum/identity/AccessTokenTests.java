package org.conclusum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class AccessTokenTests {

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Actor.Person owner;
    private LocalDate today;

    @BeforeEach
    void person() {
        owner = fixture.stranger();
        today = LocalDate.now(clock);
    }

    @Test
    void signsItsOwnerInAndNotesTheDay() {
        String token = tokens.issue("  Auswertung ", today, owner);

        assertThat(tokens.holder(token)).hasValueSatisfying(holder -> assertThat(((AccountPrincipal) holder).person())
                .isEqualTo(owner));
        assertThat(tokens.of(owner)).singleElement().satisfies(row -> {
            assertThat(row.label()).isEqualTo("Auswertung");
            assertThat(token).endsWith(row.ending());
            assertThat(row.lastUsedOn()).isEqualTo(today);
        });
    }

    @Test
    void keepsOnlyTheHash() {
        String token = tokens.issue("Auswertung", today, owner);

        assertThat(jdbc.sql("select t::text from access_token t where account_id = ?")
                        .param(owner.account())
                        .query(String.class)
                        .single())
                .doesNotContain(token, token.substring(10, 30));
    }

    @Test
    void signsNobodyInOnceItHasExpired() {
        String token = tokens.issue("Auswertung", today, owner);
        jdbc.sql("update access_token set valid_until = ? where account_id = ?")
                .params(today.minusDays(1), owner.account())
                .update();

        assertThat(tokens.holder(token)).isEmpty();
    }

    @Test
    void signsNobodyInWhoseAccountIsClosed() {
        String token = tokens.issue("Auswertung", today, owner);
        jdbc.sql("update account set enabled = false where id = ?")
                .param(owner.account())
                .update();

        assertThat(tokens.holder(token)).isEmpty();
    }

    @Test
    void isRevokedByItsOwnerAlone() {
        String token = tokens.issue("Auswertung", today, owner);
        UUID id = tokens.of(owner).getFirst().id();

        assertThatThrownBy(() -> tokens.revoke(id, fixture.stranger())).isInstanceOf(NotFound.class);
        assertThat(tokens.holder(token)).isPresent();

        tokens.revoke(id, owner);
        assertThat(tokens.holder(token)).isEmpty();
    }

    @Test
    void runsOutWithinAYear() {
        assertThat(tokens.issue("knapp", today.plusYears(1), owner)).startsWith("conclusum_");
        assertBroken(
                "rule.TokenMustRunOut",
                () -> tokens.issue("zu lang", today.plusYears(1).plusDays(1), owner));
        assertBroken("rule.TokenMustRunOut", () -> tokens.issue("vorbei", today.minusDays(1), owner));
    }

    @Test
    void saysWhatItIsFor() {
        assertThat(tokens.issue("x".repeat(100), today, owner)).isNotEmpty();
        assertBroken("rule.TokenMustHaveALabel", () -> tokens.issue(" ", today, owner));
        assertBroken("rule.TokenMustHaveALabel", () -> tokens.issue("x".repeat(101), today, owner));
    }

    @Test
    void isOneOfTwentyAtMost() {
        for (int made = 0; made < 20; made++) {
            tokens.issue("Token " + made, today, owner);
        }

        assertBroken("rule.TokensMustStayFew", () -> tokens.issue("eines zu viel", today, owner));
    }

    private static void assertBroken(String rule, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(RuleViolated.class, broken -> assertThat(broken.messageKey())
                        .isEqualTo(rule));
    }
}
