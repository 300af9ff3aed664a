package org.conclusum.procedures.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.procedures.check.Finding;
import org.conclusum.procedures.hostile.Canary;
import org.conclusum.procedures.hostile.HostileModel;
import org.conclusum.procedures.hostile.HostileModels;
import org.conclusum.procedures.models.ModelChecking;
import org.conclusum.procedures.xml.XmlElement;
import org.conclusum.procedures.xml.XmlReading;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files as other modellers write them: each comes in, or is refused with what is wrong where, and why. */
@ApplicationTest
class ForeignModelTests {

    /** What is left out, or made to fit, so that nothing of it is left. */
    private static final Set<String> ONLY_DESCRIBES = Set.of(
            "a schema from elsewhere", "an operation of a web service", "two bytes a character", "history for ever");

    @Autowired
    private ModelIntake intake;

    @Autowired
    private ModelChecking checking;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CommitteeFixture fixture;

    private Actor.Person admin;

    @BeforeEach
    void person() {
        admin = fixture.person("Einlesen", Set.of(new Grant(Role.ADMINISTRATOR, "")));
    }

    @AfterEach
    void removeTrialModels() {
        models.createDeploymentQuery()
                .deploymentName("foreign")
                .list()
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
        assertThat(Canary.songs()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            camunda-7              | Process_0k3r1ab | ENGINE
            camunda-7-plain        | Process_1y5dz3w | EXECUTABLE, HISTORY
            signavio               | sid-P0A1 | EXTENSION, LANGUAGE, PART, POOL, EMPTY, EXECUTABLE, HISTORY
            bizagi                 | Id_7ad1be40-3c55-4d0c-b7d2-0e1b6c9f2a12 | PROCESS, POOL, EXTENSION, EXECUTABLE, HISTORY
            adonis                 | _e1p0           | ENCODING, EXTENSION, ATTRIBUTE, IDENTIFIER, EXECUTABLE, HISTORY
            bonita-without-drawing | _b5p0           | PART, LANGUAGE, EXECUTABLE, HISTORY, DRAWING
            enterprise-architect   | EAID_P1         | ENCODING, PROCESS, POOL, PART, ATTRIBUTE, HISTORY
            semantic-utf-16        | vorgang         | ENCODING, IDENTIFIER, EXTENSION, PART, HISTORY, DRAWING
            """)
    void comesInAndIsDeployed(String file, String process, String told) {
        Intake brought = read(file);

        assertThat(brought.review().errors()).as(brought.file()).isEmpty();
        assertThat(brought.finished()).isTrue();
        assertThat(brought.remarks().stream().map(Remark::kind).map(Enum::name))
                .containsAll(Arrays.asList(told.split(", ")))
                .isSubsetOf(Arrays.asList((told + ", EXTENSION, ATTRIBUTE, PART, LANGUAGE, DRAWING").split(", ")));
        assertSaid(brought);
        assertThat(checking.review(bytes(brought.file()), admin).deployable()).isTrue();
        deploy(brought);
        assertThat(models.createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            camunda-8-unfinished | no-step      | Activity_1w4cjz8 | Schritt des Katalogs | step of the catalogue
            activiti             | no-performer | usertask1        | Gruppe des Katalogs  | group of the catalogue
            kogito               | no-step      | _9A01            | Schritt des Katalogs | step of the catalogue
            """)
    void becomesADraftThatSaysWhatItLacks(String file, String rule, String element, String german, String english) {
        Intake brought = read(file);

        assertThat(brought.takeable()).isTrue();
        assertThat(brought.finished()).isFalse();
        assertNamed(brought, rule, element, german, english);
        assertSaid(brought);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            camunda-8                    | expression  | Flow_06mhc2v     | mit Werten verglichen    | compare
            bpmn-io                      | plain-task  | Activity_0nq5w8r | fehlt ihre Art           | of which kind
            flowable                     | code        | sid-5A1C         | Programmcode             | program code
            flowable                     | field       | sid-5A1C         | Felder sind nicht        | fields
            activiti-script              | script      | scripttask1      | Skripte sind nicht       | Scripts are not
            jbpm                         | script      | _A1B1            | Skripte sind nicht       | Scripts are not
            bonita                       | code        | _b5n2            | Programmcode             | program code
            enterprise-architect-several | one-process | EAID_S2          | Zweiter Ablauf           | Zweiter Ablauf
            """)
    void isRefusedWithWhatAndWhy(String file, String rule, String element, String german, String english) {
        Intake brought = read(file);

        assertThat(brought.takeable()).isFalse();
        assertNamed(brought, rule, element, german, english);
        assertSaid(brought);
    }

    @Test
    void saysWhatAFileOfAnotherStandardIs() {
        Intake brought = read("xpdl");

        assertThat(brought.takeable()).isFalse();
        assertThat(brought.review().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("not-bpmn");
            assertThat(finding.line()).isBetween(1, 2);
            assertThat(finding.message(Locale.GERMAN)).contains("BPMN 2.0", "Package");
        });
    }

    @Test
    void runsOnceItIsDeployed() {
        deploy(read("camunda-7"));

        String running = cases.startProcessInstanceByKey(
                        "Process_0k3r1ab",
                        UUID.randomUUID().toString(),
                        Map.of("offices", "office:LAUSITZ", "chair", "x"))
                .getId();
        tasks.complete(tasks.createTaskQuery()
                .processInstanceId(running)
                .singleResult()
                .getId());

        assertThat(cases.createProcessInstanceQuery().processInstanceId(running).count())
                .isZero();
    }

    @Test
    void countsWhatOccursManyTimesOnce() {
        assertThat(read("bizagi").remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.EXTENSION)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.times()).isEqualTo(2);
                    assertThat(remark.message(Locale.GERMAN)).contains("BizagiExtensions", "bizagi.com", "2-mal");
                });
    }

    @Test
    void takesTheKeyAndTheKeepingOfTheModelInWhosePlaceItComes() throws Exception {
        Intake brought = intake.read(file("semantic-utf-16"), HostileModels.text("/models/confirmed.bpmn"), admin);

        XmlElement process = process(brought.file());
        assertThat(process.attribute("id")).hasValue("trial");
        assertThat(brought.file())
                .contains("camunda:historyTimeToLive=\"P365D\"", "processRef=\"trial\"", "bpmnElement=\"trial\"");
        assertThat(brought.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.KEY)
                .singleElement()
                .satisfies(remark -> assertThat(remark.message(Locale.ENGLISH)).contains("vorgang", "trial"));
    }

    @Test
    void laysOutWhatCameWithoutADrawing() throws Exception {
        XmlElement root = XmlReading.read(bytes(read("bonita-without-drawing").file()));

        List<String> drawn = root.all()
                .filter(element ->
                        element.name().equals("BPMNShape") || element.name().equals("BPMNEdge"))
                .flatMap(element -> element.attribute("bpmnElement").stream())
                .toList();
        assertThat(drawn)
                .containsExactlyInAnyOrder(
                        "_b5n0", "_b5n1", "_b5n2", "_b5n4", "_b5n3", "_b5f0", "_b5f1", "_b5f2", "_b5f3");
        assertThat(root.all()
                        .filter(element -> element.name().equals("Bounds"))
                        .map(bounds -> bounds.attribute("x").orElse("") + "/"
                                + bounds.attribute("y").orElse("")))
                .doesNotHaveDuplicates()
                .allMatch(place -> place.matches("[0-9]+/[0-9]+"));
    }

    @Test
    void laysOutAnewWhatADrawingHides() throws Exception {
        String drawn = HostileModels.text("/processes/proposal.bpmn");
        String hidden = drawn.replaceFirst(
                "(?s)<bpmndi:BPMNShape[^>]*bpmnElement=\"userTask_examine\".*?</bpmndi:BPMNShape>", "");

        Intake brought = intake.read(bytes(hidden), drawn, admin);

        assertThat(brought.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.DRAWING);
        assertThat(brought.finished()).isTrue();
        assertThat(brought.file())
                .contains("bpmnElement=\"userTask_examine\"")
                .containsPattern("bpmnElement=\"subprocess_withdrawal\" isExpanded=\"true\"");
    }

    @Test
    void drawsNothingOfWhatWasLeftOut() throws Exception {
        XmlElement root = XmlReading.read(bytes(read("signavio").file()));

        Set<String> ids = new java.util.HashSet<>(
                root.all().flatMap(element -> element.attribute("id").stream()).toList());
        assertThat(root.all().flatMap(element -> element.attribute("bpmnElement").stream()))
                .isNotEmpty()
                .allMatch(ids::contains);
        assertThat(root.all()
                        .filter(element -> element.name().equals("flowNodeRef"))
                        .map(XmlElement::text))
                .hasSize(6)
                .allMatch(ids::contains);
    }

    @Test
    void leavesAFileAloneInWhichNothingIsForeign() {
        String own = HostileModels.text("/processes/proposal.bpmn");

        Intake brought = intake.read(bytes(own), own, admin);

        assertThat(brought.file()).isEqualTo(own);
        assertThat(brought.remarks()).isEmpty();
        assertThat(brought.finished()).isTrue();
    }

    static Stream<HostileModel> hostile() {
        return Stream.of(HostileModels.thatRunThings(), HostileModels.thatAttackTheReader(), HostileModels.tables())
                .flatMap(List::stream)
                .filter(model -> !ONLY_DESCRIBES.contains(model.way()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void letsNothingInThatWouldRun(HostileModel model) {
        Intake brought = intake.read(model.file(), HostileModels.text("/models/confirmed.bpmn"), admin);

        assertThat(brought.takeable()).as(() -> model.way() + brought.remarks()).isFalse();
    }

    @Test
    void isForAdministrators() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> intake.read(file("signavio"), "", fixture.stranger()));
    }

    /** By its rule, at its element, in the line of the file that came, in words of both languages. */
    private static void assertNamed(Intake brought, String rule, String element, String german, String english) {
        assertThat(brought.review().errors())
                .as(() -> brought.review().findings().toString())
                .filteredOn(finding -> finding.rule().equals(rule) && element.equals(finding.element()))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.line()).isBetween(lineOf(brought.source(), element), lineOf(brought, element));
                    assertThat(finding.message(Locale.GERMAN)).contains(german);
                    assertThat(finding.message(Locale.ENGLISH)).contains(english);
                });
    }

    private static int lineOf(String source, String id) {
        return source.substring(0, source.indexOf("id=\"" + id + "\"")).split("\n", -1).length;
    }

    /** Within the element: a few lines further. */
    private static int lineOf(Intake brought, String id) {
        return lineOf(brought.source(), id) + 8;
    }

    /** Everything has its words in both languages. */
    private static void assertSaid(Intake brought) {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(brought.remarks()).allSatisfy(remark -> {
                assertThat(remark.message(language))
                        .isNotBlank()
                        .doesNotStartWith("!")
                        .doesNotContain("{");
                assertThat(remark.line()).isPositive();
            });
            assertThat(brought.review().findings())
                    .extracting((Finding finding) -> finding.message(language))
                    .allSatisfy(message -> assertThat(message)
                            .isNotBlank()
                            .doesNotStartWith("!")
                            .doesNotContain("„“", "()"));
        }
    }

    private Intake read(String name) {
        return intake.read(file(name), "", admin);
    }

    private void deploy(Intake brought) {
        models.createDeployment()
                .name("foreign")
                .addString("foreign.bpmn", brought.file())
                .deploy();
    }

    private static XmlElement process(String file) throws Exception {
        return XmlReading.read(bytes(file))
                .all()
                .filter(element -> element.name().equals("process"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(String name) {
        try (var stream = ForeignModelTests.class.getResourceAsStream("/models/foreign/" + name + ".bpmn")) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
