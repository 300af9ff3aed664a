package org.conclusum.procedures.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.xml.XmlAttribute;
import org.conclusum.procedures.xml.XmlElement;

/**
 * Draws a process that came without a drawing: from left to right by the number of steps from its beginning, ways beside
 * one another below each other. A plain picture from which somebody can go on drawing.
 */
final class Layout {

    private static final int GAP = 60;
    private static final int EDGE = 30;
    private static final int BORDER = 18;

    private final XmlElement plane;
    private int serial;

    /** Where something lies; measures in points. */
    private record Box(int x, int y, int width, int height) {

        Box moved(int right, int down) {
            return new Box(x + right, y + down, width, height);
        }

        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }

        int centre() {
            return x + width / 2;
        }

        int middle() {
            return y + height / 2;
        }
    }

    private Layout(XmlElement plane) {
        this.plane = plane;
    }

    /** The process of a file without a drawing; none where there is one. */
    static Optional<XmlElement> undrawn(XmlElement root) {
        return root.children(Spaces.DIAGRAM, "BPMNDiagram").findAny().isPresent()
                ? Optional.empty()
                : root.children(Bpmn.MODEL, "process").findFirst();
    }

    static void draw(XmlElement root, XmlElement process) {
        XmlElement diagram = add(root, Spaces.DIAGRAM, "BPMNDiagram", "id", "diagram_laid_out");
        XmlElement plane = add(
                diagram,
                Spaces.DIAGRAM,
                "BPMNPlane",
                "id",
                "plane_laid_out",
                "bpmnElement",
                process.attribute("id").orElse(""));
        Layout layout = new Layout(plane);
        Map<String, Box> boxes = layout.lay(process);
        Set<String> parts = process.all()
                .filter(element -> element.is(Bpmn.MODEL, "subProcess"))
                .map(Layout::id)
                .collect(Collectors.toSet());
        boxes.forEach((id, box) -> layout.shape(id, box.moved(EDGE, EDGE), parts.contains(id)));
        process.all()
                .filter(element -> element.is(Bpmn.MODEL, "sequenceFlow") || element.is(Bpmn.MODEL, "association"))
                .forEach(line -> layout.line(line, boxes));
    }

    /** Boxes by id, the surroundings before what is in them; the first lies at the origin. */
    private Map<String, Box> lay(XmlElement scope) {
        List<XmlElement> nodes =
                scope.children().stream().filter(Layout::isNode).toList();
        Map<String, Map<String, Box>> inner = new HashMap<>();
        nodes.stream().filter(node -> node.name().equals("subProcess")).forEach(node -> inner.put(id(node), lay(node)));
        Map<Integer, List<XmlElement>> columns = columns(scope, nodes);
        int rows = columns.values().stream().mapToInt(List::size).max().orElse(0);
        int[] heights = new int[rows];
        columns.values().forEach(column -> {
            for (int row = 0; row < column.size(); row++) {
                heights[row] =
                        Math.max(heights[row], size(column.get(row), inner).height());
            }
        });
        Map<String, Box> boxes = new LinkedHashMap<>();
        int x = 0;
        for (int number = 0; number < columns.size(); number++) {
            List<XmlElement> column = columns.getOrDefault(number, List.of());
            int width = column.stream()
                    .mapToInt(node -> size(node, inner).width())
                    .max()
                    .orElse(0);
            int y = 0;
            for (int row = 0; row < column.size(); row++) {
                Box size = size(column.get(row), inner);
                Box box = size.moved(x + (width - size.width()) / 2, y + (heights[row] - size.height()) / 2);
                boxes.put(id(column.get(row)), box);
                inner.getOrDefault(id(column.get(row)), Map.of())
                        .forEach((id, within) -> boxes.put(id, within.moved(box.x() + EDGE, box.y() + EDGE)));
                y += heights[row] + GAP;
            }
            x += width + GAP;
        }
        borders(nodes, boxes);
        return boxes;
    }

    private static Box size(XmlElement node, Map<String, Map<String, Box>> inner) {
        if (node.name().equals("subProcess")) {
            var within = inner.getOrDefault(id(node), Map.of()).values();
            int width = within.stream().mapToInt(Box::right).max().orElse(100);
            int height = within.stream().mapToInt(Box::bottom).max().orElse(80);
            return new Box(0, 0, width + 2 * EDGE, height + 2 * EDGE);
        }
        if (node.name().endsWith("Event")) {
            return new Box(0, 0, 36, 36);
        }
        return node.name().endsWith("Gateway") ? new Box(0, 0, 50, 50) : new Box(0, 0, 100, 80);
    }

    /** The nodes by how many steps they lie from a beginning. */
    private static Map<Integer, List<XmlElement>> columns(XmlElement scope, List<XmlElement> nodes) {
        Map<String, List<String>> next = new HashMap<>();
        scope.children(Bpmn.MODEL, "sequenceFlow").forEach(flow -> next.computeIfAbsent(
                        flow.attribute("sourceRef").orElse(""), from -> new ArrayList<>())
                .add(flow.attribute("targetRef").orElse("")));
        nodes.stream().filter(node -> node.name().equals("boundaryEvent")).forEach(border -> next.computeIfAbsent(
                        border.attribute("attachedToRef").orElse(""), from -> new ArrayList<>())
                .addAll(next.getOrDefault(id(border), List.of())));
        Set<String> led = next.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Map<String, Integer> far = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        nodes.stream()
                .filter(node -> !node.name().equals("boundaryEvent"))
                .map(Layout::id)
                .filter(id -> !led.contains(id))
                .forEach(id -> {
                    far.put(id, 0);
                    open.add(id);
                });
        while (!open.isEmpty()) {
            String at = open.removeFirst();
            for (String to : next.getOrDefault(at, List.of())) {
                if (far.putIfAbsent(to, far.getOrDefault(at, 0) + 1) == null) {
                    open.add(to);
                }
            }
        }
        Map<Integer, List<XmlElement>> columns = new HashMap<>();
        nodes.stream().filter(node -> !node.name().equals("boundaryEvent")).forEach(node -> columns.computeIfAbsent(
                        far.getOrDefault(id(node), 0), column -> new ArrayList<>())
                .add(node));
        return columns;
    }

    private static void borders(List<XmlElement> nodes, Map<String, Box> boxes) {
        Map<String, Integer> taken = new HashMap<>();
        for (XmlElement node : nodes) {
            Box host = boxes.get(node.attribute("attachedToRef").orElse(""));
            if (node.name().equals("boundaryEvent") && host != null) {
                int place = taken.merge(node.attribute("attachedToRef").orElse(""), 1, Integer::sum);
                boxes.put(
                        id(node),
                        new Box(
                                host.x() + place * 2 * BORDER - BORDER,
                                host.bottom() - BORDER,
                                2 * BORDER,
                                2 * BORDER));
            }
        }
    }

    private void shape(String id, Box box, boolean open) {
        String own = "drawn_" + ++serial;
        XmlElement shape = open
                ? add(plane, Spaces.DIAGRAM, "BPMNShape", "id", own, "bpmnElement", id, "isExpanded", "true")
                : add(plane, Spaces.DIAGRAM, "BPMNShape", "id", own, "bpmnElement", id);
        add(
                shape,
                Spaces.BOUNDS,
                "Bounds",
                "x",
                String.valueOf(box.x()),
                "y",
                String.valueOf(box.y()),
                "width",
                String.valueOf(box.width()),
                "height",
                String.valueOf(box.height()));
    }

    private void line(XmlElement line, Map<String, Box> boxes) {
        Box from = boxes.get(line.attribute("sourceRef").orElse(""));
        Box to = boxes.get(line.attribute("targetRef").orElse(""));
        if (from == null || to == null || id(line).isEmpty()) {
            return;
        }
        XmlElement edge = add(plane, Spaces.DIAGRAM, "BPMNEdge", "id", "drawn_" + ++serial, "bpmnElement", id(line));
        if (to.x() >= from.right()) {
            int turn = (from.right() + to.x()) / 2;
            points(edge, from.right(), from.middle(), turn, from.middle(), turn, to.middle(), to.x(), to.middle());
        } else {
            int below = Math.max(from.bottom(), to.bottom()) + GAP / 2;
            points(
                    edge,
                    from.centre(),
                    from.bottom(),
                    from.centre(),
                    below,
                    to.centre(),
                    below,
                    to.centre(),
                    to.bottom());
        }
    }

    private static void points(XmlElement edge, int... places) {
        for (int i = 0; i < places.length; i += 2) {
            add(
                    edge,
                    Spaces.LINES,
                    "waypoint",
                    "x",
                    String.valueOf(places[i] + EDGE),
                    "y",
                    String.valueOf(places[i + 1] + EDGE));
        }
    }

    private static XmlElement add(XmlElement around, String uri, String name, String... attributes) {
        List<XmlAttribute> own = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            own.add(new XmlAttribute("", attributes[i], attributes[i + 1]));
        }
        return XmlElement.written(uri, name, around.line(), own, around, "");
    }

    private static boolean isNode(XmlElement element) {
        return element.uri().equals(Bpmn.MODEL)
                && element.attribute("id").isPresent()
                && Stream.of("Event", "Gateway", "Task", "task", "subProcess", "callActivity", "textAnnotation")
                        .anyMatch(element.name()::endsWith);
    }

    /** Something that a case passes. */
    static boolean isStep(XmlElement element) {
        return isNode(element) && !element.name().equals("textAnnotation");
    }

    private static String id(XmlElement element) {
        return element.attribute("id").orElse("");
    }
}
