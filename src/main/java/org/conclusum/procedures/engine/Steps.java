package org.conclusum.procedures.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.conclusum.procedures.catalogue.AutomaticStep;
import org.springframework.stereotype.Component;

/** The catalogue of automatic steps by bean name: what is not in it, no model can call. */
@Component
public class Steps {

    private final Map<String, Step> steps;

    Steps(Map<String, Step> steps) {
        this.steps = Map.copyOf(steps);
    }

    public boolean contains(String name) {
        return steps.containsKey(name);
    }

    /** The names in alphabetical order. */
    public Set<String> names() {
        return new TreeSet<>(steps.keySet());
    }

    /** As the catalogue lists them. */
    List<AutomaticStep> list() {
        return steps.entrySet().stream()
                .map(step -> new AutomaticStep(
                        step.getKey(),
                        step.getValue().processes(),
                        step.getValue().needs()))
                .toList();
    }

    Map<Object, Object> byName() {
        return new HashMap<>(steps);
    }
}
