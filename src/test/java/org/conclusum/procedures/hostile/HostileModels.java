package org.conclusum.procedures.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The ways out that people have found in engines like this one, and those that this house thought of. */
public final class HostileModels {

    public static final String CANARY = "org.conclusum.procedures.hostile.Canary";

    /** What a shell would leave behind. */
    public static final String CANARY_FILE = "target/canary-of-a-shell";

    /** The canary by reflection, as an expression would reach it. */
    private static final String REACH = "''.getClass().forName('" + CANARY + "').getMethod('sing').invoke(null)";

    private static final String STEP = "camunda:delegateExpression=\"${closeProposal}\">";
    private static final String WORK_ENDS = "<bpmn:incoming>flow_begun_work</bpmn:incoming>";
    private static final String CONFIRM = "camunda:candidateGroups=\"${offices}\"";
    private static final String PROPERTIES = "<camunda:properties>";
    private static final String CONDITION = ">${adopted}<";

    private final List<HostileModel> models = new ArrayList<>();
    private final String base = text("/models/confirmed.bpmn");
    private final String table = text("/processes/route.dmn");

    private HostileModels() {}

    /** Models that would run, load or reach something. */
    public static List<HostileModel> thatRunThings() {
        HostileModels all = new HostileModels();
        all.code();
        all.scripts();
        all.listenersAndMappings();
        all.expressions();
        all.forms();
        all.times();
        all.calls();
        return List.copyOf(all.models);
    }

    /** Files that attack whoever reads them. */
    public static List<HostileModel> thatAttackTheReader() {
        HostileModels all = new HostileModels();
        all.files();
        return List.copyOf(all.models);
    }

    /** Decision tables that would do more than look something up. */
    public static List<HostileModel> tables() {
        HostileModels all = new HostileModels();
        all.decisionTables();
        return List.copyOf(all.models);
    }

    private void code() {
        work("a class as step", "code", STEP, "camunda:class=\"" + CANARY + "\">");
        work("an expression as step", "code", STEP, "camunda:expression=\"${" + REACH + "}\">");
        work("a method of a step", "unknown-step", STEP, "camunda:delegateExpression=\"${closeProposal.toString()}\">");
        work("a bean outside the catalogue", "unknown-step", STEP, "camunda:delegateExpression=\"${dataSource}\">");
        work("reflection as step", "unknown-step", STEP, "camunda:delegateExpression=\"${" + REACH + "}\">");
        work("deferred reflection as step", "unknown-step", STEP, "camunda:delegateExpression=\"#{" + REACH + "}\">");
        work(
                "a shell",
                "code",
                STEP,
                "camunda:type=\"shell\">"
                        + extension("<camunda:field name=\"command\" stringValue=\"touch\"/>"
                                + "<camunda:field name=\"arg1\" stringValue=\"" + CANARY_FILE + "\"/>"));
        work("a mail of its own", "code", STEP, "camunda:type=\"mail\">" + extension(field("to", "x@example.org")));
        work("work for somebody outside", "code", STEP, "camunda:type=\"external\" camunda:topic=\"t\">");
        work(
                "a class under a former name",
                "code",
                STEP,
                "xmlns:a=\"http://activiti.org/bpmn\" a:class=\"" + CANARY + "\" " + STEP);
        work(
                "a class under another prefix",
                "code",
                STEP,
                "xmlns:z=\"http://camunda.org/schema/1.0/bpmn\" z:class=\"" + CANARY + "\" " + STEP);
        work("an operation of a web service", "unknown-attribute", STEP, "operationRef=\"x\" " + STEP);
        work("a foreign implementation", "code", STEP, "implementation=\"" + CANARY + "\" " + STEP);
        work("a field that is injected", "field", STEP, STEP + extension(field("x", "${" + REACH + "}")));
        work(
                "a connector",
                "connector",
                STEP,
                STEP
                        + extension(
                                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>"));
        work("a retry that is computed", "value", STEP, "camunda:failedJobRetryTimeCycle=\"${" + REACH + "}\" " + STEP);
        work("a retry every second", "value", STEP, "camunda:failedJobRetryTimeCycle=\"R9999/PT1S\" " + STEP);
        work(
                "a priority of the job that is computed",
                "unknown-attribute",
                STEP,
                "camunda:jobPriority=\"${" + REACH + "}\" " + STEP);
        work(
                "an error handler that is computed",
                "foreign-element",
                STEP,
                STEP + extension("<camunda:errorEventDefinition id=\"e1\" expression=\"${" + REACH + "}\"/>"),
                "e1");
        work(
                "a class that sends",
                "unknown-element",
                "<bpmn:serviceTask id=\"serviceTask_work\" name=\"Arbeiten\" " + STEP,
                "<bpmn:sendTask id=\"serviceTask_work\" name=\"Arbeiten\" camunda:class=\"" + CANARY + "\">");
    }

    private void scripts() {
        String task = base.substring(
                base.indexOf("<bpmn:serviceTask id=\"serviceTask_work\""),
                base.indexOf("</bpmn:serviceTask>") + "</bpmn:serviceTask>".length());
        add(
                "a script task",
                "script",
                "serviceTask_work",
                base.replace(
                        task,
                        "<bpmn:scriptTask id=\"serviceTask_work\" scriptFormat=\"groovy\"><bpmn:script>" + CANARY
                                + ".sing()</bpmn:script></bpmn:scriptTask>"));
        add(
                "a script in the language of expressions",
                "script",
                "serviceTask_work",
                base.replace(
                        task,
                        "<bpmn:scriptTask id=\"serviceTask_work\" scriptFormat=\"juel\"><bpmn:script>${" + REACH
                                + "}</bpmn:script></bpmn:scriptTask>"));
        add(
                "a script from a file",
                "script",
                "serviceTask_work",
                base.replace(
                        task,
                        "<bpmn:scriptTask id=\"serviceTask_work\" scriptFormat=\"groovy\""
                                + " camunda:resource=\"deployment://x.groovy\"/>"));
        edit(
                "a condition as script",
                "script",
                "flow_decide_more",
                "<bpmn:conditionExpression ",
                "<bpmn:conditionExpression language=\"groovy\" ");
        edit(
                "a condition from a file",
                "script",
                "flow_decide_more",
                "<bpmn:conditionExpression ",
                "<bpmn:conditionExpression camunda:resource=\"deployment://x.groovy\" ");
        edit(
                "another language for all",
                "script",
                "definitions_trial",
                " id=\"definitions_trial\"",
                " id=\"definitions_trial\" expressionLanguage=\"groovy\"");
    }

    private void listenersAndMappings() {
        for (String event : List.of("start", "end")) {
            work(
                    "a listener of a class at the " + event,
                    "listener",
                    STEP,
                    STEP + extension("<camunda:executionListener event=\"" + event + "\" class=\"" + CANARY + "\"/>"));
        }
        work(
                "a listener by expression",
                "listener",
                STEP,
                STEP + extension("<camunda:executionListener event=\"start\" expression=\"${" + REACH + "}\"/>"));
        work(
                "a listener of the catalogue",
                "listener",
                STEP,
                STEP + extension("<camunda:executionListener event=\"start\" delegateExpression=\"${countBallot}\"/>"));
        work(
                "a listener that is a script",
                "listener",
                STEP,
                STEP
                        + extension(
                                "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1</camunda:script>"
                                        + "</camunda:executionListener>"));
        edit(
                "a listener of a flow",
                "listener",
                "flow_begun_work",
                "sourceRef=\"start_begun\" targetRef=\"serviceTask_work\" />",
                "sourceRef=\"start_begun\" targetRef=\"serviceTask_work\">"
                        + extension("<camunda:executionListener event=\"take\" class=\"" + CANARY + "\"/>")
                        + "</bpmn:sequenceFlow>");
        edit(
                "a listener of the whole process",
                "listener",
                "trial",
                "<bpmn:startEvent id=\"start_begun\"",
                extension("<camunda:executionListener event=\"start\" class=\"" + CANARY + "\"/>")
                        + "<bpmn:startEvent id=\"start_begun\"");
        for (String event : List.of("create", "assignment", "complete")) {
            edit(
                    "a listener of a task: " + event,
                    "listener",
                    "userTask_confirm",
                    PROPERTIES,
                    "<camunda:taskListener event=\"" + event + "\" class=\"" + CANARY + "\"/>" + PROPERTIES);
        }
        edit(
                "a listener of a task after a time",
                "listener",
                "listener_late",
                PROPERTIES,
                "<camunda:taskListener id=\"listener_late\" event=\"timeout\" class=\"" + CANARY + "\">"
                        + "<bpmn:timerEventDefinition><bpmn:timeDuration>PT1S</bpmn:timeDuration>"
                        + "</bpmn:timerEventDefinition></camunda:taskListener>" + PROPERTIES);
        work(
                "a mapping that computes",
                "mapping",
                STEP,
                STEP
                        + extension("<camunda:inputOutput><camunda:inputParameter name=\"x\">${" + REACH
                                + "}</camunda:inputParameter>" + "</camunda:inputOutput>"));
        work(
                "a mapping that is a script",
                "mapping",
                STEP,
                STEP
                        + extension(
                                "<camunda:inputOutput><camunda:outputParameter name=\"x\"><camunda:script scriptFormat=\"groovy\">1"
                                        + "</camunda:script></camunda:outputParameter></camunda:inputOutput>"));
        work(
                "a mapping of data",
                "data",
                WORK_ENDS,
                WORK_ENDS + "<bpmn:dataInputAssociation id=\"data_in\">"
                        + "<bpmn:assignment><bpmn:from>${" + REACH
                        + "}</bpmn:from><bpmn:to>x</bpmn:to></bpmn:assignment>"
                        + "</bpmn:dataInputAssociation>",
                "data_in");
    }

    private void expressions() {
        edit("a condition that reflects", "expression", "flow_decide_more", CONDITION, ">${" + REACH + " != null}<");
        edit(
                "a condition that calls a method",
                "expression",
                "flow_decide_more",
                CONDITION,
                ">${execution.getProcessEngineServices() != null}<");
        edit(
                "a condition that reads a member",
                "expression",
                "flow_decide_more",
                CONDITION,
                ">${adopted.class != null}<");
        edit("a condition by index", "expression", "flow_decide_more", CONDITION, ">${adopted['class'] != null}<");
        edit("a condition that is two", "expression", "flow_decide_more", CONDITION, ">${adopted}${" + REACH + "}<");
        edit(
                "a condition that hides in data",
                "expression",
                "flow_decide_more",
                CONDITION,
                "><![CDATA[${" + REACH + " != null}]]><");
        edit("a condition cut by a remark", "expression", "flow_decide_more", CONDITION, ">$<!-- -->{" + REACH + "}<");
        edit("a condition on the case itself", "expression", "flow_decide_more", CONDITION, ">${execution}<");
        edit("a function", "expression", "flow_decide_more", CONDITION, ">${now() != null}<");
        edit("a deferred condition", "expression", "flow_decide_more", CONDITION, ">#{" + REACH + " != null}<");
        edit(
                "a name that computes",
                "expression",
                "userTask_confirm",
                "name=\"Bestätigen\"",
                "name=\"${" + REACH + "}\"");
        edit(
                "a description that computes",
                "expression",
                "userTask_confirm",
                "Eine zweite Person sieht hin.",
                "${" + REACH + "}");
        edit(
                "a person who is computed",
                "unknown-attribute",
                "userTask_confirm",
                CONFIRM,
                CONFIRM + " camunda:assignee=\"${" + REACH + "}\"");
        edit(
                "a group that is computed",
                "performer",
                "userTask_confirm",
                CONFIRM,
                "camunda:candidateGroups=\"${" + REACH + "}\"");
        edit(
                "a list with a computed group",
                "performer",
                "userTask_confirm",
                CONFIRM,
                "camunda:candidateGroups=\"${offices},${" + REACH + "}\"");
        edit(
                "a performer by formula",
                "performer",
                "userTask_confirm",
                "<bpmn:incoming>flow_decide_confirm</bpmn:incoming>",
                "<bpmn:incoming>flow_decide_confirm</bpmn:incoming><bpmn:potentialOwner>"
                        + "<bpmn:resourceAssignmentExpression><bpmn:formalExpression>${" + REACH
                        + "}</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:potentialOwner>");
        edit(
                "a priority that is computed",
                "value",
                "userTask_confirm",
                CONFIRM,
                CONFIRM + " camunda:priority=\"${" + REACH + "}\"");
        edit(
                "a due date that is computed",
                "due-date",
                "userTask_confirm",
                CONFIRM,
                CONFIRM + " camunda:dueDate=\"${" + REACH + "}\"");
        edit(
                "a follow-up date that is computed",
                "unknown-attribute",
                "userTask_confirm",
                CONFIRM,
                CONFIRM + " camunda:followUpDate=\"${" + REACH + "}\"");
        edit(
                "a repetition over a computed list",
                "loop",
                "loop_all",
                "<bpmn:incoming>flow_decide_confirm</bpmn:incoming>",
                "<bpmn:incoming>flow_decide_confirm</bpmn:incoming><bpmn:multiInstanceLoopCharacteristics id=\"loop_all\""
                        + " camunda:collection=\"${" + REACH + "}\" camunda:elementVariable=\"x\"/>");
        edit(
                "a repetition without end",
                "loop",
                "loop_all",
                "<bpmn:incoming>flow_decide_confirm</bpmn:incoming>",
                "<bpmn:incoming>flow_decide_confirm</bpmn:incoming><bpmn:multiInstanceLoopCharacteristics id=\"loop_all\">"
                        + "<bpmn:loopCardinality>${" + REACH + "}</bpmn:loopCardinality>"
                        + "</bpmn:multiInstanceLoopCharacteristics>");
        edit(
                "a property that computes",
                "foreign-element",
                "userTask_confirm",
                "value=\"CONFIRM_STEP\"",
                "value=\"${" + REACH + "}\"");
        edit(
                "a starter who is computed",
                "unknown-attribute",
                "trial",
                "isExecutable=\"true\"",
                "isExecutable=\"true\" camunda:candidateStarterGroups=\"${" + REACH + "}\"");
        edit(
                "an event with a condition",
                "conditional-event",
                "timer_reminder",
                "<bpmn:timerEventDefinition id=\"definition_reminder\">",
                "<bpmn:conditionalEventDefinition><bpmn:condition>${" + REACH
                        + "}</bpmn:condition></bpmn:conditionalEventDefinition><bpmn:timerEventDefinition id=\"definition_reminder\">");
    }

    private void forms() {
        edit("a form that computes", "form", "userTask_confirm", "route:confirmations/{subject}", "${" + REACH + "}");
        edit(
                "a form elsewhere",
                "form",
                "userTask_confirm",
                "route:confirmations/{subject}",
                "https://example.org/{subject}");
        edit(
                "a form from the deployment",
                "form",
                "userTask_confirm",
                "route:confirmations/{subject}",
                "embedded:deployment:x.html");
        edit(
                "a form field with a default that computes",
                "form-field",
                "userTask_confirm",
                PROPERTIES,
                "<camunda:formData><camunda:formField type=\"string\" defaultValue=\"${" + REACH
                        + "}\"/></camunda:formData>" + PROPERTIES);
        edit(
                "a form field validated by a class",
                "form-field",
                "userTask_confirm",
                PROPERTIES,
                "<camunda:formData><camunda:formField id=\"field_x\" type=\"string\"><camunda:validation>"
                        + "<camunda:constraint name=\"validator\" config=\"" + CANARY
                        + "\"/></camunda:validation></camunda:formField></camunda:formData>" + PROPERTIES);
        edit(
                "a class behind a form",
                "code",
                "userTask_confirm",
                CONFIRM,
                CONFIRM + " camunda:formHandlerClass=\"" + CANARY + "\"");
        edit(
                "a class behind the first form",
                "code",
                "start_begun",
                "name=\"Begonnen\"",
                "name=\"Begonnen\" camunda:formHandlerClass=\"" + CANARY + "\"");
        edit(
                "a form of the engine",
                "unknown-attribute",
                "userTask_confirm",
                CONFIRM,
                CONFIRM + " camunda:formRef=\"x\" camunda:formRefBinding=\"latest\"");
    }

    private void times() {
        edit("a time that is computed", "timer", "definition_reminder", ">P7D<", ">${" + REACH + "}<");
        edit(
                "a time every second",
                "timer",
                "definition_reminder",
                "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P7D</bpmn:timeDuration>",
                "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R/PT1S</bpmn:timeCycle>");
        edit(
                "a time by cron",
                "timer",
                "definition_reminder",
                "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P7D</bpmn:timeDuration>",
                "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">* * * * * ?</bpmn:timeCycle>");
        edit(
                "history that is computed",
                "history",
                "trial",
                "camunda:historyTimeToLive=\"P365D\"",
                "camunda:historyTimeToLive=\"${" + REACH + "}\"");
        edit("history for ever", "history", "trial", "camunda:historyTimeToLive=\"P365D\"", "");
    }

    private void calls() {
        edit(
                "a call of an unknown process",
                "unknown-call",
                "callActivity_more",
                "calledElement=\"followup\"",
                "calledElement=\"hidden\"");
        edit(
                "a call that is computed",
                "unknown-call",
                "callActivity_more",
                "calledElement=\"followup\"",
                "calledElement=\"${" + REACH + "}\"");
        edit(
                "a case model",
                "unknown-attribute",
                "callActivity_more",
                "calledElement=\"followup\"",
                "calledElement=\"followup\" camunda:caseRef=\"x\"");
        edit(
                "another tenant",
                "unknown-attribute",
                "callActivity_more",
                "calledElement=\"followup\"",
                "calledElement=\"followup\" camunda:calledElementTenantId=\"${" + REACH + "}\"");
        edit(
                "a mapping by a class",
                "code",
                "callActivity_more",
                "calledElement=\"followup\"",
                "calledElement=\"followup\" camunda:variableMappingClass=\"" + CANARY + "\"");
        edit(
                "a mapping by a delegate",
                "code",
                "callActivity_more",
                "calledElement=\"followup\"",
                "calledElement=\"followup\" camunda:variableMappingDelegateExpression=\"${" + REACH + "}\"");
        edit(
                "passing a computed value",
                "passing",
                "callActivity_more",
                "<camunda:in source=\"committee\"",
                "<camunda:in sourceExpression=\"${" + REACH + "}\"");
        edit(
                "passing everything",
                "passing",
                "callActivity_more",
                "<camunda:in source=\"committee\" target=\"committee\" />",
                "<camunda:in variables=\"all\" />");
        edit(
                "a business key that is computed",
                "passing",
                "callActivity_more",
                "businessKey=\"${resolution}\"",
                "businessKey=\"${" + REACH + "}\"");
        edit(
                "a signal to everybody",
                "unknown-element",
                "signal_all",
                "<bpmn:process id=\"trial\"",
                "<bpmn:signal id=\"signal_all\" name=\"${" + REACH + "}\"/><bpmn:process id=\"trial\"");
        edit(
                "a table by computed name",
                "unknown-table",
                "ruleTask_any",
                "<bpmn:endEvent id=\"end_reminded\"",
                "<bpmn:businessRuleTask id=\"ruleTask_any\" camunda:decisionRef=\"${" + REACH
                        + "}\"/><bpmn:endEvent id=\"end_reminded\"");
        edit(
                "a rule by class",
                "code",
                "ruleTask_any",
                "<bpmn:endEvent id=\"end_reminded\"",
                "<bpmn:businessRuleTask id=\"ruleTask_any\" camunda:class=\"" + CANARY
                        + "\"/><bpmn:endEvent id=\"end_reminded\"");
        edit(
                "another file",
                "import",
                "definitions_trial",
                "<bpmn:process id=\"trial\"",
                "<bpmn:import importType=\"http://www.w3.org/2001/XMLSchema\" location=\"file:///etc/passwd\""
                        + " namespace=\"x\"/><bpmn:process id=\"trial\"");
        edit(
                "a second process",
                "one-process",
                "second",
                "</bpmn:definitions>",
                "<bpmn:process id=\"second\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\"/></bpmn:definitions>");
        edit(
                "an extension of another maker",
                "foreign-element",
                "userTask_confirm",
                PROPERTIES,
                "<x:run xmlns:x=\"urn:x\" class=\"" + CANARY + "\"/>" + PROPERTIES);
        edit(
                "a schema from elsewhere",
                "foreign-attribute",
                "definitions_trial",
                " id=\"definitions_trial\"",
                " id=\"definitions_trial\""
                        + " xsi:schemaLocation=\"http://camunda.org/schema/1.0/bpmn http://127.0.0.1:1/x.xsd\"");
        edit(
                "an include",
                "foreign-element",
                "userTask_confirm",
                PROPERTIES,
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>" + PROPERTIES);
        edit("an id twice", "id-twice", "userTask_confirm", "id=\"callActivity_more\"", "id=\"userTask_confirm\"");
        edit("an id that breaks out", "id", "x'><script>", "id=\"callActivity_more\"", "id=\"x'>&lt;script>\"");
    }

    private void files() {
        String start = "<bpmn:definitions";
        file(
                "an outside entity",
                "document-type",
                base.replaceFirst(start, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + start));
        file(
                "an entity of entities",
                "document-type",
                base.replaceFirst(
                                start,
                                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                                        + start)
                        .replace("Eine zweite Person sieht hin.", "&c;"));
        file(
                "an entity as parameter",
                "document-type",
                base.replaceFirst(
                        start, "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]>" + start));
        file(
                "an outside document type",
                "document-type",
                base.replaceFirst(start, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">" + start));
        file(
                "an instruction",
                "instruction",
                base.replaceFirst(start, "<?xml-stylesheet href=\"http://127.0.0.1:1/x.xsl\"?>" + start));
        file("another encoding", "encoding", base.replace("encoding=\"UTF-8\"", "encoding=\"UTF-7\""));
        add("two bytes a character", "encoding", null, base.getBytes(StandardCharsets.UTF_16));
        file("another edition of XML", "encoding", base.replace("version=\"1.0\"", "version=\"1.1\""));
        file(
                "far too deep",
                "too-deep",
                base.replace(
                        "<bpmn:startEvent id=\"start_begun\"",
                        "<bpmn:subProcess>".repeat(500) + "</bpmn:subProcess>".repeat(500)
                                + "<bpmn:startEvent id=\"start_begun\""),
                "trial");
        file(
                "far too many",
                "too-many-elements",
                base.replace(
                        "<bpmn:startEvent id=\"start_begun\"",
                        "<bpmn:task/>".repeat(30_000) + "<bpmn:startEvent id=\"start_begun\""),
                "trial");
        file(
                "far too wide",
                "too-many-attributes",
                base.replace("<bpmn:process ", "<bpmn:process " + attributes(60)),
                "definitions_trial");
        file(
                "far too long",
                "too-long",
                base.replace("name=\"Probe\"", "name=\"" + "x".repeat(100_000) + "\""),
                "definitions_trial");
        file(
                "far too much to say",
                "too-long",
                base.replace("Eine zweite Person sieht hin.", "x".repeat(100_000)),
                "userTask_confirm");
        add("far too large", "too-large", null, (base + " ".repeat(2 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8));
        add("an archive of models", "not-xml", null, zip());
        add("a packed model", "not-xml", null, gzip());
        add("nothing", "not-xml", null, new byte[0]);
        add("something else", "not-xml", null, "{\"a\": 1}".getBytes(StandardCharsets.UTF_8));
        add(
                "half a model",
                "not-xml",
                null,
                base.substring(0, base.length() / 2).getBytes(StandardCharsets.UTF_8));
        add(
                "a page",
                "not-bpmn",
                null,
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>".getBytes(StandardCharsets.UTF_8));
        add(
                "a case model",
                "not-bpmn",
                "x",
                "<definitions xmlns=\"http://www.omg.org/spec/CMMN/20151109/MODEL\" id=\"x\"/>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void decisionTables() {
        cell(
                "a condition in the language of expressions",
                "script",
                "expression_burdens",
                "<inputExpression id=\"expression_burdens\"",
                "<inputExpression expressionLanguage=\"juel\" id=\"expression_burdens\"");
        cell(
                "a script in a cell",
                "script",
                "rule_1_burdens",
                "<inputEntry id=\"rule_1_burdens\">",
                "<inputEntry id=\"rule_1_burdens\" expressionLanguage=\"groovy\">");
        cell(
                "another language for all",
                "script",
                "definitions_route",
                "id=\"definitions_route\"",
                "id=\"definitions_route\" expressionLanguage=\"javascript\"");
        cell(
                "a question that calls",
                "table-expression",
                "expression_burdens",
                "<text>burdens</text>",
                "<text>string length(burdens)</text>");
        cell(
                "a question that counts for ever",
                "table-expression",
                "expression_burdens",
                "<text>burdens</text>",
                "<text>for i in 1..9999999999 return i</text>");
        cell(
                "a question that computes",
                "table-expression",
                "expression_concerned",
                "<text>concerned</text>",
                "<text>concerned * 2</text>");
        cell(
                "a question nobody can answer",
                "unknown-fact",
                "expression_burdens",
                "<text>burdens</text>",
                "<text>secret</text>");
        cell(
                "a cell that calls",
                "table-expression",
                "rule_3_concerned",
                "<text>[0..1]</text>",
                "<text>&lt; count([1,2])</text>");
        cell(
                "a cell that reflects",
                "table-expression",
                "rule_3_concerned",
                "<text>[0..1]</text>",
                "<text>${" + REACH + "}</text>");
        cell(
                "a result that calls",
                "table-expression",
                "rule_4_route",
                "id=\"rule_4_route\">\n          <text>\"MEETING\"",
                "id=\"rule_4_route\">\n          <text>now()");
        cell(
                "a result that is Java",
                "table-expression",
                "rule_4_route",
                "id=\"rule_4_route\">\n          <text>\"MEETING\"",
                "id=\"rule_4_route\">\n          <text>function(x) external {java: {class: \"" + CANARY + "\"}}");
        cell(
                "a result nobody understands",
                "table-answer",
                "rule_4_route",
                "id=\"rule_4_route\">\n          <text>\"MEETING\"",
                "id=\"rule_4_route\">\n          <text>\"NEVER\"");
        cell(
                "a variable of the engine",
                "unknown-attribute",
                "input_burdens",
                "<input id=\"input_burdens\"",
                "<input camunda:inputVariable=\"${" + REACH + "}\" id=\"input_burdens\"");
        cell(
                "a formula instead of a table",
                "table-expression",
                "literal_x",
                "<decisionTable id=\"table_route\"",
                "<literalExpression id=\"literal_x\"><text>1</text></literalExpression><decisionTable id=\"table_route\"");
        cell(
                "an import",
                "import",
                "definitions_route",
                "<decision id=\"route\"",
                "<import namespace=\"x\" locationURI=\"file:///etc/passwd\" importType=\"x\"/><decision id=\"route\"");
        cell(
                "another decision that it needs",
                "foreign-element",
                "need_x",
                "<decisionTable id=\"table_route\"",
                "<informationRequirement id=\"need_x\"><requiredDecision href=\"#other\"/></informationRequirement>"
                        + "<decisionTable id=\"table_route\"");
        cell("answers in numbers", "hit-policy", "table_route", "hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"");
        cell("a table nobody asks", "unknown-table", "other", "<decision id=\"route\"", "<decision id=\"other\"");
        add(
                "a table with an entity",
                "document-type",
                null,
                table.replaceFirst(
                        "<definitions", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><definitions"));
    }

    private void work(String way, String rule, String from, String to) {
        edit(way, rule, "serviceTask_work", from, to);
    }

    private void work(String way, String rule, String from, String to, String element) {
        edit(way, rule, element, from, to);
    }

    private void edit(String way, String rule, String element, String from, String to) {
        String edited = replaced(base, from, to);
        if (way.equals("a class that sends")) {
            edited = edited.replaceFirst("</bpmn:serviceTask>", "</bpmn:sendTask>");
        }
        add(way, rule, element, edited);
    }

    private void cell(String way, String rule, String element, String from, String to) {
        add(way, rule, element, replaced(table, from, to));
    }

    private void file(String way, String rule, String content) {
        add(way, rule, null, content);
    }

    private void file(String way, String rule, String content, String element) {
        add(way, rule, element, content);
    }

    private void add(String way, String rule, @Nullable String element, String content) {
        add(way, rule, element, content.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String way, String rule, @Nullable String element, byte[] content) {
        models.add(new HostileModel(way, rule, element, content));
    }

    private static String replaced(String text, String from, String to) {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException(from);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static String extension(String content) {
        return "<bpmn:extensionElements>" + content + "</bpmn:extensionElements>";
    }

    private static String field(String name, String value) {
        return "<camunda:field name=\"" + name + "\"><camunda:expression>" + value
                + "</camunda:expression></camunda:field>";
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append("a").append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    private byte[] zip() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("trial.bpmn"));
            zip.write(base.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return packed.toByteArray();
    }

    private byte[] gzip() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(base.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return packed.toByteArray();
    }

    /** A file among the resources. */
    public static String text(String resource) {
        try (var stream = HostileModels.class.getResourceAsStream(resource)) {
            return new String(
                    java.util.Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
