package org.conclusum.procedures.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.procedures.xml.XmlElement;

/**
 * The catalogue of steps: whatever a model may use, and the single place that says so. The engine's allow-list, the
 * check, the building blocks of the editor and the page of the handbook are all made from it.
 *
 * <p>Automatic steps come from the code. What program and models have agreed on otherwise, the ids of tasks, messages
 * and facts, is read from the models that come with the program: there it is written once, and tested.
 */
public final class Catalogue {

    private final Map<String, AutomaticStep> steps;
    private final Map<String, Vocabulary> processes;
    private final Map<String, DecisionTable> tables;

    private Catalogue(
            Map<String, AutomaticStep> steps, Map<String, Vocabulary> processes, Map<String, DecisionTable> tables) {
        this.steps = Map.copyOf(steps);
        this.processes = Map.copyOf(processes);
        this.tables = Map.copyOf(tables);
    }

    /** The catalogue of these steps and of the models and tables that come with the program. */
    public static Catalogue of(Collection<AutomaticStep> steps, Collection<XmlElement> shipped) {
        return new Catalogue(
                steps.stream().collect(Collectors.toMap(AutomaticStep::name, Function.identity())),
                shipped.stream()
                        .filter(file -> file.uri().equals(Bpmn.MODEL))
                        .flatMap(file -> file.children(Bpmn.MODEL, "process"))
                        .collect(Collectors.toMap(
                                process -> process.attribute("id").orElseThrow(), VocabularyReading::read)),
                shipped.stream()
                        .filter(file -> file.uri().equals(Bpmn.TABLE))
                        .flatMap(file -> file.children(Bpmn.TABLE, "decision"))
                        .map(VocabularyReading::readTable)
                        .collect(Collectors.toMap(DecisionTable::key, Function.identity())));
    }

    public Optional<AutomaticStep> step(String name) {
        return Optional.ofNullable(steps.get(name));
    }

    public Collection<AutomaticStep> steps() {
        return steps.values();
    }

    /** The processes that the program starts; what else is deployed can only be called by them. */
    public Set<String> processes() {
        return processes.keySet();
    }

    public Optional<Vocabulary> process(String key) {
        return Optional.ofNullable(processes.get(key));
    }

    public Optional<DecisionTable> table(String key) {
        return Optional.ofNullable(tables.get(key));
    }

    public Set<String> tables() {
        return tables.keySet();
    }

    /** What cases of a process know; of a process that is not the program's, all that any case may know. */
    public Set<String> facts(String process) {
        Vocabulary own = processes.get(process);
        Stream<String> facts =
                own == null ? processes.values().stream().flatMap(each -> each.facts().stream()) : own.facts().stream();
        return Stream.concat(facts, Stream.of("committee", "offices", "chair", PersonTask.CONFIRMED))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the program tells cases of a process. */
    public Set<String> messages(String process) {
        Vocabulary own = processes.get(process);
        return own == null ? Set.of() : own.messages();
    }

    /** The groups that a task of this process may be given to, as models write them. */
    public Set<String> groups(String process) {
        Vocabulary own = processes.get(process);
        Stream<Vocabulary> from = own == null ? processes.values().stream() : Stream.of(own);
        return Stream.concat(
                        from.flatMap(each -> each.tasks().values().stream()).map(PersonTask::groups),
                        Stream.of("${offices}", "${chair}"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
