package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.conclusum.procedures.engine.Steps;
import org.conclusum.uikit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What every model of the house has to be, so that an office can read it and an administrator change it. */
@ProcessTest
class ProcessModelTests {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "start"),
            Map.entry("endEvent", "end"),
            Map.entry("userTask", "userTask"),
            Map.entry("serviceTask", "serviceTask"),
            Map.entry("businessRuleTask", "ruleTask"),
            Map.entry("receiveTask", "receiveTask"),
            Map.entry("callActivity", "callActivity"),
            Map.entry("subProcess", "subprocess"),
            Map.entry("exclusiveGateway", "gateway"),
            Map.entry("eventBasedGateway", "gateway"),
            Map.entry("parallelGateway", "gateway"),
            Map.entry("intermediateCatchEvent", "(timer|catch)"),
            Map.entry("boundaryEvent", "(timer|catch)"),
            Map.entry("sequenceFlow", "flow"));

    private static final Set<String> STEPS_OF_PEOPLE = Set.of(
            "EXAMINE_PROPOSAL",
            "REVISE_PROPOSAL",
            "DRAFT_AGENDA",
            "RELEASE_AGENDA",
            "INVITE",
            "CONDUCT_MEETING",
            "SCHEDULE_CONTINUATION",
            "DRAFT_MINUTES",
            "REVIEW_MINUTES",
            "DECIDE_OBJECTIONS",
            "SIGN_MINUTES",
            "NEXT_ROUND",
            "DEFINE_MEASURES",
            "REPORT_MEASURE",
            "HANDLE_ESCALATION",
            "CLOSE_RESOLUTION",
            "REVIEW_EFFECT",
            "REOPEN_MATTER",
            "NAME_DELEGATES",
            "RECORD_DELEGATES",
            "PLAN_CONSTITUENT_MEETING",
            "RECORD_CHAIR",
            "NAME_ISSUES",
            "DRAFT_VARIANTS",
            "ASSESS_ROUND",
            "CHECK_ADOPTION",
            "RUN_PILOT",
            "GIVE_FEEDBACK",
            "DRAFT_PROGRAMME",
            "HOLD_EXCHANGE",
            "REPORT_EXCHANGE");

    private static final Pattern STEP = Pattern.compile("\\$\\{(\\w+)}");

    @Autowired
    private Steps steps;

    static Stream<BpmnModelInstance> models() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:processes/*.bpmn"))
                .map(ProcessModelTests::read);
    }

    @ParameterizedTest
    @MethodSource("models")
    void waitForMessagesWithANameInBothLanguages(BpmnModelInstance model) {
        assertThat(model.getModelElementsByType(Message.class)).allSatisfy(message -> {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                String key = "procedures.message." + message.getName();
                assertThat(Texts.text(language, key)).doesNotContain(key);
            }
        });
    }

    @Test
    void areOnesThatOfficesKnow() throws IOException {
        assertThat(models().map(model -> process(model).getId()))
                .containsExactlyInAnyOrder(
                        "proposal",
                        "meeting",
                        "ballot",
                        "followup",
                        "constitution",
                        "nomination",
                        "ratification",
                        "moderation",
                        "adoption",
                        "exchange");
    }

    @ParameterizedTest
    @MethodSource("models")
    void isExecutableAndLetsItsHistoryGoOneDay(BpmnModelInstance model) {
        assertThat(process(model).isExecutable()).isTrue();
        assertThat(process(model).getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(process(model).getName()).isNotBlank();
        assertThat(process(model).getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void saysOfEveryStepWhatItIs(BpmnModelInstance model) {
        assertThat(all(model, Activity.class)).allSatisfy(step -> {
            assertThat(step.getName()).as(step.getId()).isNotBlank();
            assertThat(documentation(step)).as(step.getId()).endsWith(".");
        });
        assertThat(all(model, Event.class))
                .filteredOn(event -> !event.getElementType().getTypeName().equals("endEvent"))
                .allSatisfy(event ->
                        assertThat(documentation(event)).as(event.getId()).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("models")
    void speaksThroughItsIds(BpmnModelInstance model) {
        assertThat(all(model, FlowElement.class)).allSatisfy(element -> {
            String prefix = PREFIXES.get(element.getElementType().getTypeName());
            assertThat(element.getId()).matches(prefix + "_[a-zA-Z]+(_[a-zA-Z]+)?");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsEveryElement(BpmnModelInstance model) {
        assertThat(all(model, FlowNode.class)).allSatisfy(node -> {
            BpmnShape shape = (BpmnShape) node.getDiagramElement();
            assertThat(shape).as(node.getId()).isNotNull();
            assertThat(shape.getBounds()).as(node.getId()).isNotNull();
        });
        assertThat(all(model, SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getDiagramElement().getWaypoints())
                        .as(flow.getId())
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsFlowsFromEdgeToEdgeInRightAngles(BpmnModelInstance model) {
        assertThat(all(model, SequenceFlow.class)).allSatisfy(flow -> {
            List<Waypoint> line = List.copyOf(flow.getDiagramElement().getWaypoints());
            assertThat(touches(line.getFirst(), flow.getSource()))
                    .as(flow.getId())
                    .isTrue();
            assertThat(touches(line.getLast(), flow.getTarget()))
                    .as(flow.getId())
                    .isTrue();
            for (int i = 1; i < line.size(); i++) {
                assertThat(line.get(i).getX().equals(line.get(i - 1).getX())
                                || line.get(i).getY().equals(line.get(i - 1).getY()))
                        .as(flow.getId())
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsNoShapeOverAnother(BpmnModelInstance model) {
        List<FlowNode> nodes = all(model, FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .filter(Predicate.not(
                        node -> node.getElementType().getTypeName().equals("boundaryEvent")))
                .toList();
        for (FlowNode one : nodes) {
            assertThat(nodes)
                    .filteredOn(other -> one != other && overlap(bounds(one), bounds(other)))
                    .as(one.getId())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsStepsOfTheCatalogueAndNoScript(BpmnModelInstance model) {
        assertThat(all(model, ScriptTask.class)).isEmpty();
        assertThat(all(model, ServiceTask.class)).allSatisfy(step -> {
            var named = STEP.matcher(step.getCamundaDelegateExpression());
            assertThat(named.matches()).isTrue();
            assertThat(steps.contains(named.group(1))).as(named.group(1)).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsOnlyModelsOfTheHouse(BpmnModelInstance model) throws IOException {
        Set<String> known = models().map(other -> process(other).getId()).collect(Collectors.toSet());

        assertThat(all(model, CallActivity.class))
                .allSatisfy(call -> assertThat(known).contains(call.getCalledElement()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void saysOfEveryTaskWhoDoesItWhereAndWhatKindOfWorkItIs(BpmnModelInstance model) {
        assertThat(all(model, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).matches("\\$\\{\\w+}");
            assertThat(task.getCamundaFormKey())
                    .as(task.getId())
                    .startsWith("route:")
                    .contains("{subject}");
            assertThat(property(task, "step")).as(task.getId()).isIn(STEPS_OF_PEOPLE);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void leadsFromEveryElementOn(BpmnModelInstance model) {
        assertThat(all(model, FlowNode.class))
                .filteredOn(node -> !node.getElementType().getTypeName().equals("endEvent"))
                .filteredOn(node -> !(node instanceof SubProcess sub && sub.triggeredByEvent()))
                .allSatisfy(
                        node -> assertThat(node.getOutgoing()).as(node.getId()).isNotEmpty());
    }

    @Test
    void describesEveryStepInBothLanguages() {
        assertThat(steps.names()).allSatisfy(step -> {
            for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                assertThat(Texts.text(language, "procedures.step." + step)).doesNotStartWith("!");
                assertThat(Texts.text(language, "procedures.step." + step + ".does"))
                        .doesNotStartWith("!");
            }
        });
    }

    private static BpmnModelInstance read(Resource resource) {
        try (var stream = resource.getInputStream()) {
            return Bpmn.readModelFromStream(stream);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static <T extends FlowElement> Collection<T> all(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static String documentation(FlowElement element) {
        return element.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent())
                .collect(Collectors.joining());
    }

    private static String property(UserTask task, String name) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> property.getCamundaName().equals(name))
                .map(CamundaProperty::getCamundaValue)
                .collect(Collectors.joining());
    }

    private static Bounds bounds(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }

    private static boolean touches(Waypoint point, FlowNode node) {
        Bounds box = bounds(node);
        boolean within = point.getX() >= box.getX()
                && point.getX() <= box.getX() + box.getWidth()
                && point.getY() >= box.getY()
                && point.getY() <= box.getY() + box.getHeight();
        boolean inside = point.getX() > box.getX()
                && point.getX() < box.getX() + box.getWidth()
                && point.getY() > box.getY()
                && point.getY() < box.getY() + box.getHeight();
        return within && !inside;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }
}
