package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.conclusum.procedures.engine.CaseMigration;
import org.conclusum.procedures.engine.ShippedModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A newer version of each shipped model is taken back while cases stand at every step where one can wait. */
@ProcessTest
class RollBackTests {

    private static final Pattern FACT = Pattern.compile("(?:camunda:(\\w+)=\"|<bpmn:(\\w+)[^<>]*>)\\$\\{(\\w+)}");

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private CaseMigration migration;

    static Stream<String> processes() {
        return ShippedModels.all().stream()
                .map(ShippedModels.ShippedModel::name)
                .filter(name -> name.endsWith(".bpmn"))
                .map(name -> name.substring(0, name.lastIndexOf('.')));
    }

    @AfterEach
    void removeVersions() {
        models.createDeploymentQuery()
                .deploymentName("roll-back")
                .list()
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void noCaseIsLost(String process) {
        String newer = deploy(process, text(process).replaceFirst("<bpmn:documentation>", "<bpmn:documentation>Neu. "));
        Map<String, String> standing = new HashMap<>();
        waits(newer).forEach(step -> standing.put(start(newer, step), step));
        assertThat(standing).isNotEmpty();

        String older = deploy(process, text(process));

        standing.forEach((running, step) -> {
            assertThat(migration.hindrance(running, newer, older)).as(step).isEmpty();
            migration.move(running, newer, older);
            assertThat(migration.runsBy(running, older)).as(step).isTrue();
            assertThat(cases.getActiveActivityIds(running)).as(step).contains(step);
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void noCaseIsStuckWhereTheOlderVersionHasNoSuchStep(String process) {
        String first = waits(deploy(process, text(process))).getFirst();
        String newer = deploy(process, text(process).replace("\"" + first + "\"", "\"" + first + "_neu\""));
        String running = start(newer, first + "_neu");

        String older = deploy(process, text(process));

        assertThat(migration.hindrance(running, newer, older)).isNotEmpty();
        assertThat(migration.runsBy(running, newer)).isTrue();
        assertThat(cases.getActiveActivityIds(running)).contains(first + "_neu");
    }

    private String start(String model, String step) {
        return cases.createProcessInstanceById(model)
                .businessKey(UUID.randomUUID().toString())
                .setVariables(facts(model))
                .startBeforeActivity(step)
                .execute()
                .getId();
    }

    /** The steps of the process itself at which a case waits. */
    private List<String> waits(String model) {
        return models.getBpmnModelInstance(model).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask
                        || node instanceof ReceiveTask
                        || (node instanceof IntermediateCatchEvent
                                && node.getIncoming().stream().noneMatch(flow -> flow.getSource()
                                        .getElementType()
                                        .getTypeName()
                                        .equals("eventBasedGateway"))))
                .filter(node -> node.getParentElement() instanceof Process)
                .map(FlowNode::getId)
                .toList();
    }

    /** A value for each fact that the model names, of the kind that its place asks for. */
    private Map<String, Object> facts(String model) {
        Map<String, Object> facts = new HashMap<>();
        Matcher named = FACT.matcher(text(models.getProcessDefinition(model).getKey()));
        while (named.find()) {
            String place = named.group(1) == null ? named.group(2) : named.group(1);
            if (place.equals("collection")) {
                continue; // only a part of a process asks for it
            }
            facts.put(
                    named.group(3),
                    switch (place) {
                        case "dueDate", "timeDate" -> Date.from(EngineOnly.NOW.plus(Duration.ofDays(30)));
                        case "timeDuration" -> "P30D";
                        case "timeCycle" -> "R3/2027-01-01T08:00:00Z/P7D";
                        case "candidateGroups" -> "office:LAUSITZ";
                        case "conditionExpression" -> false;
                        default -> UUID.randomUUID().toString();
                    });
        }
        return facts;
    }

    private String deploy(String process, String text) {
        models.createDeployment()
                .name("roll-back")
                .addString(process + ".bpmn", text)
                .deploy();
        ProcessDefinition latest = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return latest.getId();
    }

    private static String text(String process) {
        return ShippedModels.all().stream()
                .filter(model -> model.name().equals(process + ".bpmn"))
                .map(model -> new String(model.file(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
