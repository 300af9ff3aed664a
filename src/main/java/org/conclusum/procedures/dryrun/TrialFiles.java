package org.conclusum.procedures.dryrun;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.engine.ModelStore;
import org.conclusum.procedures.xml.XmlElement;
import org.conclusum.procedures.xml.XmlReading;
import org.conclusum.procedures.xml.XmlRefused;
import org.springframework.stereotype.Component;

/** A model with everything that it calls, each in the version in force. */
@Component
class TrialFiles {

    private final ModelStore store;

    TrialFiles(ModelStore store) {
        this.store = store;
    }

    TrialPlan plan(byte[] model) {
        XmlElement file = read(model);
        XmlElement process = process(file);
        Map<String, String> messages = new HashMap<>();
        file.children(Bpmn.MODEL, "message")
                .forEach(message -> messages.put(
                        message.attribute("id").orElse(""),
                        message.attribute("name").orElse("")));
        List<TrialStart> starts = process.children(Bpmn.MODEL, "startEvent")
                .filter(event -> event.children(Bpmn.MODEL, "timerEventDefinition")
                        .findAny()
                        .isEmpty())
                .map(event -> start(event, messages))
                .toList();
        SampleFacts facts = new SampleFacts(
                with(model).values().stream().map(TrialFiles::read).toList());
        return new TrialPlan(process.attribute("id").orElseThrow(), starts, facts.questions());
    }

    private static TrialStart start(XmlElement event, Map<String, String> messages) {
        String id = event.attribute("id").orElse("");
        String message = event.children(Bpmn.MODEL, "messageEventDefinition")
                .flatMap(definition -> definition.attribute("messageRef").stream())
                .map(messages::get)
                .findFirst()
                .orElse(null);
        return new TrialStart(id, event.attribute("name").orElse(id), message);
    }

    /** The files by name, the model first. */
    Map<String, byte[]> with(byte[] model) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Deque<byte[]> open = new ArrayDeque<>(List.of(model));
        files.put(process(read(model)).attribute("id").orElseThrow() + ".bpmn", model);
        while (!open.isEmpty()) {
            called(read(open.removeFirst())).forEach(key -> store.latest(key).ifPresent(found -> {
                byte[] file = store.file(found);
                if (files.putIfAbsent(key + (found.table() ? ".dmn" : ".bpmn"), file) == null && !found.table()) {
                    open.add(file);
                }
            }));
        }
        return files;
    }

    private static List<String> called(XmlElement file) {
        return file.all()
                .flatMap(element ->
                        Stream.of(element.attribute("calledElement"), element.attribute(Bpmn.ENGINE, "decisionRef")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static XmlElement process(XmlElement file) {
        return file.children(Bpmn.MODEL, "process").findFirst().orElseThrow();
    }

    static XmlElement read(byte[] file) {
        try {
            return XmlReading.read(file);
        } catch (XmlRefused unreadable) {
            throw new IllegalStateException("a model that passed the check", unreadable);
        }
    }
}
