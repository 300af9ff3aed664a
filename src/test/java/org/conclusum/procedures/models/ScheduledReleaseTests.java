package org.conclusum.procedures.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RepositoryService;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@RecordApplicationEvents
class ScheduledReleaseTests {

    private static final String PROCESS = "nomination";

    @Autowired
    private ModelManagement management;

    @Autowired
    private ModelListing listing;

    @Autowired
    private ScheduledReleases releases;

    @Autowired
    private ModelDrafts drafts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RepositoryService models;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Clock clock;

    private Actor.Person author;
    private Actor.Person second;

    @BeforeEach
    void people() {
        author = fixture.person("Autorin", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        second = fixture.person("Zweiter", Set.of(new Grant(Role.ADMINISTRATOR, "")));
    }

    @AfterEach
    void asItWas() {
        models.createDeploymentQuery().list().stream()
                .filter(deployment -> String.valueOf(deployment.getName()).startsWith("release:"))
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
        database.sql("delete from model_draft").update();
    }

    @Test
    void comesIntoForceWhenItsTimeHasCome() {
        int before = inForce();
        UUID id = scheduled(tomorrow());

        releases.look();
        assertThat(inForce()).isEqualTo(before);
        assertThat(listing.openDraft(PROCESS, author))
                .get()
                .extracting(ModelDraft::id)
                .isEqualTo(id);

        due();
        releases.look();

        assertThat(inForce()).isEqualTo(before + 1);
        assertThat(listing.draft(id, author).state()).isEqualTo(DraftState.RELEASED);
        assertThat(events.stream(ModelReleased.class)).singleElement().satisfies(released -> {
            assertThat(released.actor()).isEqualTo(second);
            assertThat(released.authors()).containsExactly(author.account().toString());
        });
    }

    @Test
    void comesIntoForceOnceWhereTwoNodesLook() throws Exception {
        int before = inForce();
        scheduled(tomorrow());
        due();
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            Future<?> one = nodes.submit(node()::look);
            Future<?> other = nodes.submit(node()::look);
            one.get();
            other.get();
        }

        assertThat(inForce()).isEqualTo(before + 1);
    }

    @Test
    void canBeCalledBackBefore() {
        int before = inForce();
        UUID id = scheduled(tomorrow());

        management.callBack(id, listing.draft(id, author).version(), author);
        due();
        releases.look();

        assertThat(inForce()).isEqualTo(before);
        assertThat(listing.draft(id, author).state()).isEqualTo(DraftState.PROPOSED);
        assertThat(listing.draft(id, author).releasedBy()).isNull();
        assertThatThrownBy(
                        () -> management.callBack(id, listing.draft(id, author).version(), author))
                .hasMessageContaining("DraftMustBeScheduled");
    }

    @Test
    void goesBackWhereAnotherVersionCameIntoForceMeanwhile() {
        UUID id = scheduled(tomorrow());
        models.createDeployment()
                .name("release:other")
                .addString(PROCESS + ".bpmn", changed("Noch einmal erinnern"))
                .deploy();
        int before = inForce();
        due();

        releases.look();

        assertThat(inForce()).isEqualTo(before);
        assertThat(listing.draft(id, author).state()).isEqualTo(DraftState.PROPOSED);
        assertThat(events.stream(ModelCalledBack.class))
                .singleElement()
                .extracting(ModelCalledBack::reason)
                .isEqualTo("version");
    }

    @Test
    void liesAheadAndNotTooFar() {
        UUID id = proposed();
        long version = listing.draft(id, author).version();

        assertThatThrownBy(() -> management.schedule(id, clock.instant(), version, second))
                .hasMessageContaining("EffectiveDateMustLieAhead");
        assertThatThrownBy(() -> management.schedule(id, clock.instant().plus(Duration.ofDays(400)), version, second))
                .hasMessageContaining("EffectiveDateMustLieAhead");
    }

    @Test
    void isForASecondAdministrator() {
        UUID id = proposed();
        long version = listing.draft(id, author).version();
        Actor.Person stranger = fixture.person("Fremd", Set.of());

        assertThatThrownBy(() -> management.schedule(id, tomorrow(), version, author))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("ModelReleaserMustNotBeAWriter");
        assertThatThrownBy(() -> management.schedule(id, tomorrow(), version, stranger))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> management.callBack(id, version, stranger)).isInstanceOf(NotPermitted.class);
    }

    private ScheduledReleases node() {
        return new ScheduledReleases(drafts, management, transaction, clock);
    }

    private UUID scheduled(Instant at) {
        UUID id = proposed();
        management.schedule(id, at, listing.draft(id, author).version(), second);
        return id;
    }

    private UUID proposed() {
        UUID id = management.begin(listing.versions(PROCESS, author).getFirst().id(), "", author);
        long version = management.save(id, changed("Klar erinnern"), "Klarer benannt.", 0, author);
        management.propose(id, version, author);
        return id;
    }

    private String changed(String name) {
        byte[] file = listing.file(listing.versions(PROCESS, author).getFirst().id(), author);
        return new String(file, StandardCharsets.UTF_8).replace("An die Benennung erinnern", name);
    }

    private void due() {
        database.sql("update model_draft set effective_at = ?")
                .param(clock.instant().minusSeconds(60).atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    private int inForce() {
        return listing.versions(PROCESS, author).getFirst().number();
    }
}
