package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.conclusum.procedures.engine.ModelRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ConfinementTests {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private TaskService tasks;

    @AfterEach
    void removeTrialModels() {
        models.createDeploymentQuery()
                .deploymentName("trial")
                .list()
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<serviceTask id='s' camunda:class='org.conclusum.Anything'/>",
                "<serviceTask id='s' camunda:expression='${closeProposal.execute(execution)}'/>",
                "<serviceTask id='s' camunda:type='shell'><extensionElements>"
                        + "<camunda:field name='command' stringValue='id'/></extensionElements></serviceTask>",
                "<serviceTask id='s' camunda:type='external' camunda:topic='t'/>",
                "<serviceTask id='s' camunda:delegateExpression='${dataSource}'/>",
                "<serviceTask id='s' camunda:delegateExpression='${closeProposal.toString()}'/>",
                "<serviceTask id='s' xmlns:a='http://activiti.org/bpmn' a:class='org.conclusum.Anything'/>",
                "<serviceTask id='s' camunda:delegateExpression='${closeProposal}'><extensionElements>"
                        + "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId>"
                        + "</camunda:connector></extensionElements></serviceTask>",
                "<serviceTask id='s' camunda:delegateExpression='${closeProposal}'><extensionElements>"
                        + "<camunda:executionListener event='start' class='org.conclusum.Anything'/>"
                        + "</extensionElements></serviceTask>",
                "<userTask id='s'><extensionElements><camunda:inputOutput><camunda:inputParameter name='x'>"
                        + "<camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter>"
                        + "</camunda:inputOutput></extensionElements></userTask>",
                "<userTask id='s'><extensionElements>"
                        + "<camunda:taskListener event='create' expression='${task.complete()}'/>"
                        + "</extensionElements></userTask>",
                "<scriptTask id='s' scriptFormat='groovy'><script>1</script></scriptTask>",
                "<businessRuleTask id='s' camunda:decisionRef='d'/>",
                "<userTask id='s' camunda:assignee='${execution.processEngineServices}'/>",
                "<userTask id='s' camunda:formKey='${closeProposal.class}'/>",
                "<userTask id='s' name='#{execution.id}'/>"
            })
    void refusesAModelThatHolds(String element) {
        assertThatThrownBy(() -> deploy(model(element)))
                .isInstanceOf(ModelRefused.class)
                .hasMessageContaining("line 1");
        assertThat(models.createProcessDefinitionQuery()
                        .processDefinitionKey("trial")
                        .count())
                .isZero();
    }

    @Test
    void acceptsAModelOfNamesAndComparisons() {
        deploy(condition("${outcome == 'ADOPTED' &amp;&amp; !late}", ""));

        assertThat(models.createProcessDefinitionQuery()
                        .processDefinitionKey("trial")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void refusesReflectionInACondition() {
        String reflection = "${''.getClass().forName('java.lang.Runtime') != null}";

        assertThatThrownBy(() -> deploy(condition(reflection, ""))).isInstanceOf(ModelRefused.class);
    }

    @Test
    void refusesAConditionInAScriptLanguage() {
        assertThatThrownBy(() -> deploy(condition("1 == 1", "language='javascript'")))
                .isInstanceOf(ModelRefused.class);
    }

    @Test
    void refusesAModelWithoutATimeAfterWhichItsHistoryGoes() {
        String forever = model("<userTask id='s'/>").replace("camunda:historyTimeToLive='P1D'", "");

        assertThatThrownBy(() -> deploy(forever)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void refusesADocumentType() {
        String entity = model("<userTask id='s'/>")
                .replace("<definitions", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><definitions");

        assertThatThrownBy(() -> deploy(entity)).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${execution.processEngineServices}",
                "${dataSource}",
                "${closeProposal.class}",
                "${closeProposal.execute(execution)}",
                "${text.length()}",
                "${now()}"
            })
    void resolvesNothingButVariablesAndSteps(String expression) {
        assertThatThrownBy(() -> evaluate(expression)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void resolvesVariablesAndSteps() {
        assertThat(evaluate("${text == 'Görlitz'}")).isEqualTo(true);
        assertThat(evaluate("${closeProposal}")).isNotNull();
    }

    @Test
    void hasNoEngineForScripts() {
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThatThrownBy(() -> settings.getScriptEngineResolver().getScriptEngine("javascript", true))
                .isInstanceOf(ModelRefused.class);
    }

    @Test
    void readsNoExpressionInAQuery() {
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .taskAssigneeExpression("${dataSource}")
                        .list())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void storesNoSerializedObject() {
        deploy(model("<userTask id='s'/>"));
        var list = Variables.objectValue(new java.util.ArrayList<>(java.util.List.of("x")))
                .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
                .create();

        assertThatThrownBy(() -> cases.startProcessInstanceByKey("trial", Map.of("x", list)))
                .hasStackTraceContaining("not stored");
    }

    private Object evaluate(String expression) {
        deploy(model("<userTask id='s'/>"));
        String instance = cases.startProcessInstanceByKey("trial", Map.of("text", "Görlitz"))
                .getId();
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return settings.getCommandExecutorTxRequired().execute(context -> {
            var execution = context.getExecutionManager().findExecutionById(instance);
            if (execution == null) {
                throw new NullValueException("no case");
            }
            return settings.getExpressionManager().createExpression(expression).getValue(execution);
        });
    }

    private void deploy(String model) {
        models.createDeployment().name("trial").addString("trial.bpmn", model).deploy();
    }

    private static String model(String element) {
        return definitions("<startEvent id='a'/><sequenceFlow id='f' sourceRef='a' targetRef='s'/>" + element);
    }

    private static String condition(String expression, String attributes) {
        return definitions("<startEvent id='a'/><exclusiveGateway id='g' default='d'/><userTask id='s'/>"
                + "<endEvent id='e'/><sequenceFlow id='d' sourceRef='g' targetRef='e'/>"
                + "<sequenceFlow id='f' sourceRef='a' targetRef='g'/>"
                + "<sequenceFlow id='h' sourceRef='g' targetRef='s'>"
                + "<conditionExpression xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " xsi:type='tFormalExpression' " + attributes + ">" + expression
                + "</conditionExpression></sequenceFlow>");
    }

    private static String definitions(String content) {
        return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='trial'>"
                + "<process id='trial' isExecutable='true' camunda:historyTimeToLive='P1D'>"
                + content + "</process></definitions>";
    }
}
