package org.conclusum.procedures.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Which elements of a model drawn elsewhere are left out: what describes and does not act, and what hangs on it. */
class Selection {

    private static final Set<String> DESCRIBES = Set.of(
            "dataObject",
            "dataObjectReference",
            "dataStore",
            "dataStoreReference",
            "dataInputAssociation",
            "dataOutputAssociation",
            "ioSpecification",
            "property",
            "itemDefinition",
            "interface",
            "resource",
            "error",
            "signal",
            "escalation",
            "relationship",
            "partnerEntity",
            "partnerRole",
            "correlationProperty",
            "messageFlow",
            "participantMultiplicity",
            "monitoring",
            "auditing",
            "resourceRole",
            "performer",
            "humanPerformer",
            "potentialOwner");

    private static final Set<String> OWN_EXTENSIONS =
            Set.of("properties", "failedJobRetryTimeCycle", "potentialStarter");

    /** A line to a line that is gone, and its drawing. */
    private static final int ROUNDS = 3;

    private final Remarks remarks;
    private final Set<XmlElement> left = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> stay = new HashSet<>();

    Selection(XmlElement root, Remarks remarks) {
        this.remarks = remarks;
        processes(root);
        drawing(root);
        root.all().forEach(this::look);
        participants(root);
        for (int round = 0; round < ROUNDS; round++) {
            root.all()
                    .filter(element -> !left.contains(element))
                    .filter(this::isLoose)
                    .toList()
                    .forEach(this::goes);
        }
        root.all()
                .filter(element -> !left.contains(element))
                .flatMap(element -> element.attribute("id").stream())
                .forEach(stay::add);
    }

    boolean isLeft(XmlElement element) {
        return left.contains(element);
    }

    /** Whether something that was left out is meant. */
    boolean isGone(String id) {
        return gone.contains(id) && !stay.contains(id);
    }

    /** Of several processes the one that is run; where that is not clear, all stay and the check says so. */
    private void processes(XmlElement root) {
        List<XmlElement> all = root.children(Bpmn.MODEL, "process").toList();
        List<XmlElement> run = all.stream()
                .filter(process -> process.attribute("isExecutable").orElse("").equals("true"))
                .toList();
        List<XmlElement> filled = all.stream()
                .filter(process ->
                        process.children(Bpmn.MODEL, "startEvent").findAny().isPresent())
                .toList();
        XmlElement main = only(run.isEmpty() ? filled : run);
        if (main == null) {
            return;
        }
        all.stream().filter(process -> process != main && Harmless.is(process)).forEach(process -> {
            remarks.each(Remark.Kind.PROCESS, process, nameOf(process));
            goes(process);
        });
    }

    /** A drawing that leaves a step out would hide it from whoever looks; then it is laid out anew. */
    private void drawing(XmlElement root) {
        Set<String> drawn = new HashSet<>(root.all()
                .filter(element -> element.is(Spaces.DIAGRAM, "BPMNShape"))
                .flatMap(shape -> shape.attribute("bpmnElement").stream())
                .map(Selection::local)
                .toList());
        boolean hides = root.children(Bpmn.MODEL, "process")
                .filter(process -> !left.contains(process))
                .flatMap(process -> process.children().stream())
                .filter(Layout::isStep)
                .anyMatch(step -> !drawn.contains(local(step.attribute("id").orElse(""))));
        if (hides) {
            root.children(Spaces.DIAGRAM, "BPMNDiagram").forEach(this::goes);
        }
    }

    private static @Nullable XmlElement only(List<XmlElement> some) {
        return some.size() == 1 ? some.getFirst() : null;
    }

    private void look(XmlElement element) {
        XmlElement around = element.parent();
        if (around == null || left.contains(element)) {
            return;
        }
        boolean extension = around.is(Bpmn.MODEL, "extensionElements");
        if (element.uri().equals(Bpmn.MODEL)) {
            part(element);
        } else if (element.uri().equals(Bpmn.ENGINE)) {
            if (extension && OWN_EXTENSIONS.contains(element.name()) && isMisplaced(around) && Harmless.is(element)) {
                remarks.each(Remark.Kind.ENGINE, element, element.name());
                goes(element);
            }
        } else if (!Spaces.isDrawing(element.uri()) && Harmless.is(element)) {
            remarks.each(Remark.Kind.EXTENSION, element, element.name(), Spaces.maker(element.uri()));
            goes(element);
        } else if (element.name().equals("extension") && Spaces.isDrawing(element.uri())) {
            goes(element);
        }
    }

    private static boolean isMisplaced(XmlElement extensions) {
        XmlElement around = extensions.parent();
        return around == null || !around.name().equals("userTask");
    }

    private void part(XmlElement element) {
        boolean empty =
                element.name().equals("conditionExpression") && element.text().isEmpty();
        boolean extended = element.name().equals("extension") || element.name().equals("supportedInterfaceRef");
        if (empty) {
            remarks.each(Remark.Kind.EMPTY, element, nameOf(Objects.requireNonNull(element.parent())));
            goes(element);
        } else if ((DESCRIBES.contains(element.name()) || extended) && Harmless.is(element)) {
            remarks.each(Remark.Kind.PART, element, element.name());
            goes(element);
        }
    }

    private void participants(XmlElement root) {
        root.children(Bpmn.MODEL, "collaboration").forEach(collaboration -> {
            List<XmlElement> pools =
                    collaboration.children(Bpmn.MODEL, "participant").toList();
            List<XmlElement> outside = pools.stream().filter(this::isOutside).toList();
            outside.forEach(pool -> {
                remarks.each(Remark.Kind.POOL, pool, nameOf(pool));
                goes(pool);
            });
            if (outside.size() == pools.size()) {
                goes(collaboration);
            }
        });
    }

    private boolean isOutside(XmlElement pool) {
        return pool.attribute("processRef")
                .map(process -> process.substring(process.indexOf(':') + 1))
                .filter(process -> !gone.contains(process))
                .isEmpty();
    }

    /** What means something that is gone: its drawing, a line to it, its place in a lane. */
    private boolean isLoose(XmlElement element) {
        if (element.uri().equals(Bpmn.MODEL)) {
            return switch (element.name()) {
                case "association" -> means(element, "sourceRef") || means(element, "targetRef");
                case "incoming", "outgoing", "flowNodeRef" -> gone.contains(local(element.text()));
                default -> false;
            };
        }
        boolean drawn = element.name().equals("BPMNShape") || element.name().equals("BPMNEdge");
        return drawn && Spaces.isDrawing(element.uri()) && means(element, "bpmnElement");
    }

    private boolean means(XmlElement element, String reference) {
        return element.attribute(reference)
                .filter(id -> gone.contains(local(id)))
                .isPresent();
    }

    private void goes(XmlElement element) {
        element.all().forEach(each -> {
            left.add(each);
            each.attribute("id").ifPresent(gone::add);
        });
    }

    private static String local(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }

    static String nameOf(XmlElement element) {
        return Stream.of("name", "id")
                .flatMap(attribute -> element.attribute(attribute).stream())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(element.name());
    }
}
