package org.conclusum.procedures.check;

import java.util.Map;

/**
 * Every element that a model may hold, and what it may carry: the list is what is allowed, so a feature that nobody
 * thought of is refused.
 */
final class Shapes {

    private static final String[] FLOW = {
        "startEvent",
        "endEvent",
        "boundaryEvent",
        "intermediateCatchEvent",
        "intermediateThrowEvent",
        "userTask",
        "serviceTask",
        "receiveTask",
        "businessRuleTask",
        "callActivity",
        "subProcess",
        "exclusiveGateway",
        "parallelGateway",
        "inclusiveGateway",
        "eventBasedGateway",
        "sequenceFlow",
        "textAnnotation",
        "association",
        "group"
    };

    private static final Shape ACTIVITY = Shape.NODE
            .with("default", "startQuantity", "completionQuantity", "isForCompensation")
            .engine("asyncBefore", "asyncAfter", "exclusive", "failedJobRetryTimeCycle")
            .holding("multiInstanceLoopCharacteristics");

    private static final Shape GATEWAY = Shape.NODE.with("default", "gatewayDirection");

    private static final Shape TEXT =
            new Shape(java.util.Set.of("id"), java.util.Set.of(), java.util.Set.of(), java.util.Set.of());

    private static final Map<String, Shape> ALLOWED = Map.ofEntries(
            Map.entry(
                    "definitions",
                    Shape.PLAIN
                            .with("targetNamespace", "exporter", "exporterVersion")
                            .holding("process", "message", "collaboration", "category")),
            Map.entry(
                    "process",
                    Shape.PLAIN
                            .with("isExecutable", "isClosed", "processType")
                            .engine("historyTimeToLive", "versionTag")
                            .holding(FLOW)
                            .holding("laneSet")),
            Map.entry("message", Shape.PLAIN),
            Map.entry(
                    "collaboration",
                    Shape.PLAIN.with("isClosed").holding("participant", "textAnnotation", "association", "group")),
            Map.entry("participant", Shape.PLAIN.with("processRef")),
            Map.entry("laneSet", Shape.PLAIN.holding("lane")),
            Map.entry("lane", Shape.PLAIN.holding("flowNodeRef", "childLaneSet")),
            Map.entry("childLaneSet", Shape.PLAIN.holding("lane")),
            Map.entry("flowNodeRef", TEXT),
            Map.entry("category", Shape.PLAIN.holding("categoryValue")),
            Map.entry("categoryValue", Shape.PLAIN.with("value")),
            Map.entry("textAnnotation", Shape.PLAIN.with("textFormat").holding("text")),
            Map.entry("text", TEXT),
            Map.entry("association", Shape.PLAIN.with("sourceRef", "targetRef", "associationDirection")),
            Map.entry("group", Shape.PLAIN.with("categoryValueRef")),
            Map.entry("documentation", TEXT.with("textFormat")),
            Map.entry("extensionElements", TEXT),
            Map.entry("incoming", TEXT),
            Map.entry("outgoing", TEXT),
            Map.entry(
                    "startEvent",
                    Shape.NODE
                            .with("isInterrupting", "parallelMultiple")
                            .engine("asyncBefore", "asyncAfter", "exclusive")
                            .holding("messageEventDefinition", "timerEventDefinition")),
            Map.entry("endEvent", Shape.NODE.engine("asyncBefore", "exclusive").holding("terminateEventDefinition")),
            Map.entry(
                    "boundaryEvent",
                    Shape.NODE
                            .with("attachedToRef", "cancelActivity", "parallelMultiple")
                            .holding("messageEventDefinition", "timerEventDefinition")),
            Map.entry(
                    "intermediateCatchEvent",
                    Shape.NODE.with("parallelMultiple").holding("messageEventDefinition", "timerEventDefinition")),
            Map.entry("intermediateThrowEvent", Shape.NODE),
            Map.entry("messageEventDefinition", Shape.PLAIN.with("messageRef")),
            Map.entry("terminateEventDefinition", Shape.PLAIN),
            Map.entry("timerEventDefinition", Shape.PLAIN.holding("timeDate", "timeCycle", "timeDuration")),
            Map.entry("timeDate", TEXT),
            Map.entry("timeCycle", TEXT),
            Map.entry("timeDuration", TEXT),
            Map.entry("conditionExpression", TEXT),
            Map.entry(
                    "userTask",
                    ACTIVITY.with("implementation")
                            .engine("candidateGroups", "dueDate", "formKey", "priority")
                            .extendedBy("properties")),
            Map.entry("serviceTask", ACTIVITY.with("implementation").engine("delegateExpression")),
            Map.entry("receiveTask", ACTIVITY.with("messageRef", "instantiate", "implementation")),
            Map.entry(
                    "businessRuleTask",
                    ACTIVITY.with("implementation").engine("decisionRef", "resultVariable", "mapDecisionResult")),
            Map.entry("callActivity", ACTIVITY.with("calledElement").extendedBy("in", "out")),
            Map.entry("subProcess", ACTIVITY.with("triggeredByEvent").holding(FLOW)),
            Map.entry(
                    "multiInstanceLoopCharacteristics",
                    Shape.PLAIN.with("isSequential", "behavior").engine("collection", "elementVariable")),
            Map.entry("exclusiveGateway", GATEWAY),
            Map.entry("parallelGateway", GATEWAY),
            Map.entry("inclusiveGateway", GATEWAY),
            Map.entry("eventBasedGateway", GATEWAY.with("instantiate", "eventGatewayType")),
            Map.entry(
                    "sequenceFlow",
                    Shape.PLAIN.with("sourceRef", "targetRef", "isImmediate").holding("conditionExpression")));

    private Shapes() {}

    static @org.jspecify.annotations.Nullable Shape of(String element) {
        return ALLOWED.get(element);
    }
}
