package org.conclusum.procedures.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.procedures.xml.XmlAttribute;
import org.conclusum.procedures.xml.XmlElement;

/** Reads from a model of the house what it has agreed on with the program. */
final class VocabularyReading {

    private static final Pattern DYNAMIC = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("'[^']*'|([A-Za-z][A-Za-z0-9_]*)");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "and", "or", "not", "empty");

    private VocabularyReading() {}

    static Vocabulary read(XmlElement process) {
        Map<String, PersonTask> tasks = process.all()
                .filter(element -> element.is(Bpmn.MODEL, "userTask"))
                .map(VocabularyReading::task)
                .collect(Collectors.toMap(PersonTask::id, task -> task));
        Set<String> calls = process.all()
                .filter(element -> element.is(Bpmn.MODEL, "callActivity"))
                .flatMap(element -> element.attribute("calledElement").stream())
                .collect(Collectors.toSet());
        return new Vocabulary(tasks, messages(process), facts(process), calls);
    }

    private static PersonTask task(XmlElement task) {
        return new PersonTask(
                task.attribute("id").orElseThrow(),
                kind(task),
                task.attribute(Bpmn.ENGINE, "formKey").orElse(""),
                task.attribute(Bpmn.ENGINE, "candidateGroups").orElse(""));
    }

    static String kind(XmlElement task) {
        return task.children(Bpmn.MODEL, "extensionElements")
                .flatMap(extensions -> extensions.children(Bpmn.ENGINE, "properties"))
                .flatMap(properties -> properties.children(Bpmn.ENGINE, "property"))
                .filter(property -> property.attribute("name").orElse("").equals("step"))
                .flatMap(property -> property.attribute("value").stream())
                .findFirst()
                .orElse("");
    }

    private static Set<String> messages(XmlElement process) {
        XmlElement file = process.parent();
        if (file == null) {
            return Set.of();
        }
        return file.children(Bpmn.MODEL, "message")
                .flatMap(message -> message.attribute("name").stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> facts(XmlElement process) {
        Set<String> facts = new HashSet<>();
        process.all().forEach(element -> {
            Stream.concat(
                            Stream.of(element.text()),
                            element.attributes().stream()
                                    .filter(attribute -> !attribute.name().equals("delegateExpression"))
                                    .map(XmlAttribute::value))
                    .forEach(text -> names(text, facts));
            element.attribute(Bpmn.ENGINE, "elementVariable").ifPresent(facts::add);
            element.attribute(Bpmn.ENGINE, "resultVariable").ifPresent(facts::add);
            if (element.is(Bpmn.ENGINE, "in")) {
                element.attribute("source").ifPresent(facts::add);
            }
            if (element.is(Bpmn.ENGINE, "out")) {
                element.attribute("target").ifPresent(facts::add);
            }
        });
        return facts;
    }

    private static void names(String text, Set<String> facts) {
        Matcher dynamic = DYNAMIC.matcher(text);
        while (dynamic.find()) {
            Matcher name = NAME.matcher(dynamic.group(1));
            while (name.find()) {
                if (name.group(1) != null && !WORDS.contains(name.group(1))) {
                    facts.add(name.group(1));
                }
            }
        }
    }

    static DecisionTable readTable(XmlElement decision) {
        Set<String> facts = decision.all()
                .filter(element -> element.is(Bpmn.TABLE, "inputExpression"))
                .flatMap(element -> element.children(Bpmn.TABLE, "text"))
                .map(XmlElement::text)
                .collect(Collectors.toSet());
        Map<String, Set<String>> answers = new HashMap<>();
        decision.children(Bpmn.TABLE, "decisionTable").forEach(table -> {
            var outputs = table.children(Bpmn.TABLE, "output").toList();
            table.children(Bpmn.TABLE, "rule").forEach(rule -> {
                var entries = rule.children(Bpmn.TABLE, "outputEntry").toList();
                for (int i = 0; i < outputs.size(); i++) {
                    Set<String> values = answers.computeIfAbsent(
                            outputs.get(i).attribute("name").orElse(""), name -> new HashSet<>());
                    entries.get(i)
                            .children(Bpmn.TABLE, "text")
                            .map(XmlElement::text)
                            .forEach(values::add);
                }
            });
        });
        return new DecisionTable(decision.attribute("id").orElseThrow(), facts, answers);
    }
}
