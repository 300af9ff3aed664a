package org.conclusum.procedures.intake;

import java.util.Map;
import org.conclusum.procedures.catalogue.Bpmn;

/** The namespaces of models. */
final class Spaces {

    static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    static final String LINES = "http://www.omg.org/spec/DD/20100524/DI";

    private static final String BIOCOLOR = "http://bpmn.io/schema/bpmn/biocolor/1.0";
    private static final String COLOR = "http://www.omg.org/spec/BPMN/non-normative/color/1.0";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";

    static final Map<String, String> PREFIXES = Map.of(
            Bpmn.MODEL,
            "bpmn",
            DIAGRAM,
            "bpmndi",
            BOUNDS,
            "dc",
            LINES,
            "di",
            Bpmn.ENGINE,
            "camunda",
            SCHEMA,
            "xsi",
            BIOCOLOR,
            "bioc",
            COLOR,
            "color",
            MODELER,
            "modeler");

    private Spaces() {}

    /** Whether the check knows it. */
    static boolean isKnown(String uri) {
        return uri.isEmpty() || PREFIXES.containsKey(uri);
    }

    static boolean isDrawing(String uri) {
        return uri.equals(DIAGRAM) || uri.startsWith("http://www.omg.org/spec/DD/20100524/");
    }

    /** A word for whoever stands behind a namespace: the host of its address, else the namespace. */
    static String maker(String uri) {
        return uri.replaceFirst("^[a-z]+://(?:www\\.)?([^/]+).*$", "$1");
    }
}
