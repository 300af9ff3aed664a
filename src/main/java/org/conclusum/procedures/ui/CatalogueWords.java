package org.conclusum.procedures.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conclusum.procedures.catalogue.AutomaticStep;
import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.catalogue.PersonTask;
import org.conclusum.uikit.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the catalogue offers for one process, in the words of the reader and in the values that a model holds. */
final class CatalogueWords {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CatalogueWords() {}

    static ObjectNode of(Catalogue catalogue, String process) {
        List<AutomaticStep> steps = stepsOf(catalogue, process);
        ObjectNode offered = JSON.objectNode();
        ArrayNode all = offered.putArray("steps");
        steps.forEach(step -> all.addObject()
                .put("value", "${" + step.name() + "}")
                .put("label", nameOf(step))
                .put("note", doesOf(step)));
        ArrayNode reminders = offered.putArray("reminders");
        Stream.of("remind", "raise")
                .flatMap(prefix -> steps.stream().filter(step -> step.name().startsWith(prefix)))
                .forEach(step -> reminders.add("${" + step.name() + "}"));
        choices(
                offered.putArray("groups"),
                catalogue.groups(process).stream().sorted(officesFirst()).toList());
        Set<String> facts = catalogue.facts(process);
        choices(offered.putArray("times"), named(facts, "(?i).*(due|deadline|until|at|by|over|day)"));
        choices(offered.putArray("cycles"), named(facts, "(?i).*(reminders|watch)"));
        ArrayNode known = offered.putArray("facts");
        facts.stream()
                .sorted()
                .forEach(fact -> known.addObject().put("value", fact).put("label", fact));
        offered.putObject("confirmation")
                .put("kind", PersonTask.CONFIRMATION)
                .put("form", PersonTask.CONFIRMATION_FORM)
                .put("fact", PersonTask.CONFIRMED);
        return offered;
    }

    /** The automatic steps that have something to work on, by name. */
    static List<AutomaticStep> stepsOf(Catalogue catalogue, String process) {
        return catalogue.steps().stream()
                .filter(step -> step.fits(process))
                .sorted(Comparator.comparing(CatalogueWords::nameOf))
                .toList();
    }

    static String nameOf(AutomaticStep step) {
        return Texts.text("procedures.step." + step.name());
    }

    static String doesOf(AutomaticStep step) {
        return Texts.text("procedures.step." + step.name() + ".does");
    }

    /** Who may have a task, in words; the name of the fact where it has none. */
    static String groupOf(String value) {
        String name = value.replaceAll("[${}]", "");
        String words = Texts.text("procedures.group." + name);
        return words.startsWith("!") ? name : words;
    }

    private static Comparator<String> officesFirst() {
        return Comparator.comparing((String group) -> !group.equals("${offices}"))
                .thenComparing(group -> group);
    }

    private static List<String> named(Set<String> facts, String pattern) {
        return facts.stream()
                .filter(fact -> fact.matches(pattern))
                .sorted()
                .map(fact -> "${" + fact + "}")
                .toList();
    }

    private static void choices(ArrayNode into, Collection<String> values) {
        values.forEach(value -> into.addObject().put("value", value).put("label", groupOf(value)));
    }
}
