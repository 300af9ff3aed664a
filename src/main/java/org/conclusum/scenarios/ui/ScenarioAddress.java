package org.conclusum.scenarios.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.scenarios.MatrixKind;

/** Projects, analyses, scenarios and tables in the addresses of these pages. */
final class ScenarioAddress {

    static final String ROOT = "scenarios";
    static final String KIND = "kind";
    static final String PAIR = "pair";

    private ScenarioAddress() {}

    static UUID id(BeforeEnterEvent event, Subject.Kind kind, String name) {
        String text = event.getRouteParameters().get(name).orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(kind, text);
        }
    }

    static UUID project(BeforeEnterEvent event) {
        return id(event, Subject.Kind.SCENARIO, "project");
    }

    static int number(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("number").orElse("");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new NotFound(Subject.Kind.SCENARIO, text);
        }
    }

    static MatrixKind kind(BeforeEnterEvent event) {
        return parameter(event, KIND)
                .filter("impact"::equals)
                .map(impact -> MatrixKind.IMPACT)
                .orElse(MatrixKind.CONSISTENCY);
    }

    /** A place in a list from the address; 0 where there is none, or one outside the list. */
    static int place(BeforeEnterEvent event, String name, int size) {
        return parameter(event, name)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .filter(place -> place < size)
                .orElse(0);
    }

    static Optional<String> parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    static String of(UUID project) {
        return ROOT + "/" + project;
    }

    static String rating(UUID project) {
        return of(project) + "/rating";
    }

    static String rating(UUID project, int step) {
        return rating(project) + "?step=" + step;
    }

    static String matrix(UUID project, MatrixKind kind) {
        return of(project) + "/matrix?" + KIND + "=" + kind.name().toLowerCase(Locale.ROOT);
    }

    static String matrix(UUID project, MatrixKind kind, int pair) {
        return matrix(project, kind) + "&" + PAIR + "=" + pair;
    }

    static String analysis(UUID project, int number) {
        return of(project) + "/analyses/" + number;
    }

    static String profile(UUID project, int number) {
        return of(project) + "/profiles/" + number;
    }

    static String comparison(UUID project) {
        return of(project) + "/comparison";
    }

    static String forecast(UUID table) {
        return ROOT + "/forecasts/" + table;
    }

    static String forecast(UUID table, int number) {
        return forecast(table) + "?forecast=" + number;
    }
}
