package org.conclusum.procedures.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conclusum.procedures.catalogue.AutomaticStep;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.catalogue.PersonTask;
import org.conclusum.procedures.xml.XmlAttribute;
import org.conclusum.procedures.xml.XmlElement;

/**
 * What a model asks of the program has to be there: facts that the case knows, tasks and messages that the program ends
 * and sends, steps that have something to work on. Otherwise a case would wait for ever or fail.
 */
class CatalogueRules {

    private final Net net;
    private final Catalogue catalogue;
    private final Findings findings;
    private final String process;

    CatalogueRules(Net net, Catalogue catalogue, Findings findings) {
        this.net = net;
        this.catalogue = catalogue;
        this.findings = findings;
        this.process = net.key();
    }

    void look() {
        if (!catalogue.processes().contains(process)) {
            findings.warning("own-process", net.process(), process);
        }
        net.nodes().forEach(this::step);
        net.nodes().stream().filter(node -> node.kind().equals("userTask")).forEach(this::task);
        net.nodes().forEach(this::message);
        facts();
        named();
    }

    private void step(NetNode node) {
        Optional<AutomaticStep> step = StepNames.stepOf(node.element()).flatMap(catalogue::step);
        step.filter(each -> catalogue.processes().contains(process) && !each.fits(process))
                .ifPresent(each -> findings.error("step-elsewhere", node.element(), each.name()));
        if (node.kind().equals("callActivity")
                && node.element().attribute("calledElement").orElse("").equals(process)) {
            findings.error("calls-itself", node.element());
        }
    }

    private void task(NetNode node) {
        XmlElement task = node.element();
        String kind = StepNames.kindOf(task);
        String form = task.attribute(Bpmn.ENGINE, "formKey").orElse("");
        String groups = task.attribute(Bpmn.ENGINE, "candidateGroups").orElse("");
        if (kind.equals(PersonTask.CONFIRMATION)) {
            if (!form.equals(PersonTask.CONFIRMATION_FORM)) {
                findings.error("form", task, form);
            }
        } else {
            PersonTask known = catalogue
                    .process(process)
                    .map(vocabulary -> vocabulary.tasks().get(node.id()))
                    .orElse(null);
            if (known == null || !known.kind().equals(kind)) {
                findings.error("unknown-task", task, node.id());
            } else if (!known.form().equals(form)) {
                findings.error("form", task, form);
            }
        }
        if (groups.isEmpty()) {
            findings.error("no-performer", task);
        } else if (!catalogue.groups(process).contains(groups)) {
            findings.error("performer", task, groups);
        }
    }

    private void message(NetNode node) {
        Stream.concat(
                        node.element().children(Bpmn.MODEL, "messageEventDefinition"),
                        node.kind().equals("receiveTask") ? Stream.of(node.element()) : Stream.empty())
                .forEach(waiting -> {
                    String name =
                            net.messages().get(waiting.attribute("messageRef").orElse(""));
                    if (name == null || !catalogue.messages(process).contains(name)) {
                        findings.error("unknown-message", waiting, name == null ? "" : name);
                    }
                });
        boolean empty =
                node.kind().equals("intermediateCatchEvent") || node.kind().equals("boundaryEvent");
        if (empty
                && node.element().children().stream()
                        .noneMatch(child -> child.name().endsWith("EventDefinition"))) {
            findings.error("event-for-nothing", node.element());
        }
    }

    private void facts() {
        Set<String> known = new HashSet<>(catalogue.facts(process));
        net.process().all().forEach(element -> {
            element.attribute(Bpmn.ENGINE, "elementVariable").ifPresent(known::add);
        });
        net.process()
                .all()
                .filter(element -> !element.name().equals("documentation"))
                .forEach(element -> {
                    Stream.concat(
                                    Stream.of(element.text()),
                                    element.attributes().stream()
                                            .filter(attribute ->
                                                    !attribute.name().equals("delegateExpression"))
                                            .map(XmlAttribute::value))
                            .flatMap(text -> Expressions.names(text).stream())
                            .filter(name -> !known.contains(name))
                            .forEach(name -> findings.error("unknown-fact", element, name));
                    written(element)
                            .filter(name -> !known.contains(name))
                            .ifPresent(name -> findings.error("unknown-fact", element, name));
                });
        net.nodes().forEach(node -> StepNames.stepOf(node.element())
                .flatMap(catalogue::step)
                .ifPresent(step -> step.needs().stream()
                        .filter(name ->
                                catalogue.processes().contains(process) && !known.contains(name) && !step.fits(process))
                        .forEach(name -> findings.error("unknown-fact", node.element(), name))));
    }

    /** A fact that the element would set. */
    private static Optional<String> written(XmlElement element) {
        if (element.is(Bpmn.ENGINE, "out")) {
            return element.attribute("target");
        }
        return element.attribute(Bpmn.ENGINE, "resultVariable");
    }

    private void named() {
        for (NetNode node : net.nodes()) {
            boolean read = Set.of("userTask", "serviceTask", "receiveTask", "callActivity", "businessRuleTask")
                    .contains(node.kind());
            if (read && node.element().attribute("name").orElse("").isBlank()) {
                findings.error("no-name", node.element());
            }
        }
        for (Map.Entry<String, String> message : net.messages().entrySet()) {
            if (message.getValue().isBlank()) {
                findings.error("unknown-message", net.process(), message.getKey());
            }
        }
    }
}
