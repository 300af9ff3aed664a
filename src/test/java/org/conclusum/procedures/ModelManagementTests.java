package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.procedures.engine.ProgramStart;
import org.conclusum.procedures.hostile.HostileModels;
import org.conclusum.procedures.models.DraftState;
import org.conclusum.procedures.models.ModelChange;
import org.conclusum.procedures.models.ModelDraft;
import org.conclusum.procedures.models.ModelListing;
import org.conclusum.procedures.models.ModelManagement;
import org.conclusum.procedures.models.ModelReleased;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class ModelManagementTests {

    private static final String PROCESS = "nomination";
    private static final String NAME = "An die Benennung erinnern";

    @Autowired
    private ModelManagement management;

    @Autowired
    private ModelListing listing;

    @Autowired
    private RepositoryService models;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    private Actor.Person author;
    private Actor.Person second;

    @BeforeEach
    void people() {
        author = administrator("Autorin");
        second = administrator("Zweiter");
    }

    @AfterEach
    void asItWas() {
        models.createDeploymentQuery().list().stream()
                .filter(deployment -> String.valueOf(deployment.getName()).startsWith("release:"))
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
        database.sql("delete from model_draft").update();
    }

    @Test
    void bringsAChangeIntoForceByASecondPerson() {
        int before = inForce();
        UUID id = begin();
        long version = management.save(id, changed(), "Klarer benannt.", 0, author);
        management.propose(id, version, author);

        int number = management.release(id, version + 1, second);

        assertThat(number).isEqualTo(before + 1);
        assertThat(inForce()).isEqualTo(number);
        assertThat(listing.draft(id, author).state()).isEqualTo(DraftState.RELEASED);
        assertThat(listing.versions(PROCESS, author).getFirst()).satisfies(latest -> {
            assertThat(latest.author()).isEqualTo(author.name());
            assertThat(latest.releasedBy()).isEqualTo(second.name());
            assertThat(latest.note()).isEqualTo("Klarer benannt.");
        });
        assertThat(events.stream(ModelReleased.class)).singleElement().satisfies(released -> {
            assertThat(released.authors()).containsExactly(author.account().toString());
            assertThat(released.actor()).isEqualTo(second);
            assertThat(released.changes())
                    .singleElement()
                    .asString()
                    .contains("CHANGED serviceTask serviceTask_remindNomination", "name");
        });
    }

    @Test
    void isNotReleasedByWhoeverWroteInIt() {
        UUID id = begin();
        management.save(id, changed(), "Klarer benannt.", 0, author);
        management.save(id, changed(), "Klarer benannt, wirklich.", 1, second);
        management.propose(id, 2, author);

        assertThatThrownBy(() -> management.release(id, 3, author))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("ModelReleaserMustNotBeAWriter");
        assertThatThrownBy(() -> management.release(id, 3, second)).isInstanceOf(RuleViolated.class);
        assertThat(management.release(id, 3, administrator("Dritte"))).isEqualTo(inForce());
    }

    @Test
    void isProposedOnlyWhenNothingSpeaksAgainstIt() {
        UUID id = begin();
        management.save(id, changed().replace("${remindNomination}", "${dataSource}"), "Böse.", 0, author);

        assertThatThrownBy(() -> management.propose(id, 1, author)).hasMessageContaining("ModelMustPassTheCheck");
    }

    @Test
    void isProposedOnlyWithAReason() {
        UUID id = begin();
        management.save(id, changed(), " ", 0, author);

        assertThatThrownBy(() -> management.propose(id, 1, author)).hasMessageContaining("ChangeMustBeExplained");
    }

    @Test
    void takesNotThePlaceOfAnotherProcess() {
        UUID id = begin();
        management.save(id, HostileModels.text("/processes/followup.bpmn"), "Vertauscht.", 0, author);

        assertThatThrownBy(() -> management.propose(id, 1, author)).hasMessageContaining("DraftMustStayWithItsProcess");
    }

    @Test
    void isNotOverwrittenByAStaleForm() {
        UUID id = begin();
        management.save(id, changed(), "Eins.", 0, author);

        assertThatThrownBy(() -> management.save(id, changed(), "Zwei.", 0, second))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void isTheOnlyOneOfItsProcess() {
        begin();

        assertThatThrownBy(this::begin).hasMessageContaining("OneDraftForEachModel");
    }

    @Test
    void isAMatterOfAdministrators() {
        UUID id = begin();
        Actor.Person auditor = fixture.person("Revision", Set.of(new Grant(Role.AUDITOR, "")));
        Actor.Person stranger = fixture.stranger();

        assertThat(listing.draft(id, auditor).process()).isEqualTo(PROCESS);
        assertThatThrownBy(() -> management.save(id, changed(), "x", 0, auditor))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> management.release(id, 0, auditor)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> listing.draft(id, stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> listing.versions(PROCESS, stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> management.begin(
                        listing.versions(PROCESS, author).getFirst().id(), "", stranger))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void stillReadsWithTheDatabaseAsOneReleasedBySomebodyElse() {
        UUID id = begin();

        assertThatThrownBy(() -> database.sql("update model_draft set state = 'RELEASED', released_by_id = ?,"
                                + " released_by = 'x', released_at = now() where id = ?")
                        .param(author.account())
                        .param(id)
                        .update())
                .hasMessageContaining("model_draft_released_by_a_second");
    }

    @Test
    void goesBackToAnOlderVersionAsANewerOne() {
        release(changed());
        String older = listing.versions(PROCESS, author).get(1).id();

        UUID back = management.begin(older, "Zurück.", author);
        management.propose(back, 0, author);
        management.release(back, 1, second);

        assertThat(new String(
                        listing.file(
                                listing.versions(PROCESS, author).getFirst().id(), author),
                        StandardCharsets.UTF_8))
                .isEqualTo(shipped());
    }

    @Test
    void staysInForceWhenTheProgramStartsAgain() {
        int released = release(changed());

        ProgramStart.again(engine);

        assertThat(inForce()).isEqualTo(released);
    }

    @Test
    void tellsInWordsWhatIsDifferent() {
        UUID id = begin();
        management.save(
                id,
                changed()
                        .replace(
                                "<bpmn:sequenceFlow id=\"flow_remindNomination_reminded\"",
                                "<bpmn:textAnnotation id=\"note_1\"><bpmn:text>Hinweis</bpmn:text></bpmn:textAnnotation>"
                                        + "<bpmn:sequenceFlow id=\"flow_remindNomination_reminded\""),
                "Klarer.",
                0,
                author);
        ModelDraft draft = listing.draft(id, author);

        assertThat(listing.changes(draft, author))
                .extracting(ModelChange::fate, ModelChange::name, ModelChange::property)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        ModelChange.Fate.CHANGED, NAME.toUpperCase(Locale.ROOT), "name"));
    }

    private int release(String file) {
        UUID id = begin();
        management.save(id, file, "Klarer benannt.", 0, author);
        management.propose(id, 1, author);
        return management.release(id, 2, second);
    }

    private UUID begin() {
        return management.begin(listing.versions(PROCESS, author).getFirst().id(), "", author);
    }

    private static String shipped() {
        return HostileModels.text("/processes/" + PROCESS + ".bpmn");
    }

    private static String changed() {
        assertThat(shipped()).contains(NAME);
        return shipped().replace(NAME, NAME.toUpperCase(Locale.ROOT));
    }

    private int inForce() {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private Actor.Person administrator(String name) {
        return fixture.person(name, Set.of(new Grant(Role.ADMINISTRATOR, "")));
    }
}
