package org.conclusum.procedures.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conclusum.procedures.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** A step, event or gateway of a model with the flows that leave it; an event at a border belongs to its step. */
class NetNode {

    private static final Set<String> WAITS =
            Set.of("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway");

    private final XmlElement element;
    private final @Nullable NetNode around;
    private final List<XmlElement> flows = new ArrayList<>();
    private final List<NetNode> next = new ArrayList<>();
    private final List<NetNode> before = new ArrayList<>();
    private final List<NetNode> borders = new ArrayList<>();

    NetNode(XmlElement element, @Nullable NetNode around) {
        this.element = element;
        this.around = around;
    }

    XmlElement element() {
        return element;
    }

    String id() {
        return element.attribute("id").orElse("");
    }

    String kind() {
        return element.name();
    }

    /** The sub-process that it stands in, if any. */
    @Nullable
    NetNode around() {
        return around;
    }

    List<XmlElement> flows() {
        return flows;
    }

    List<NetNode> next() {
        return next;
    }

    List<NetNode> before() {
        return before;
    }

    List<NetNode> borders() {
        return borders;
    }

    void lead(XmlElement flow, NetNode to) {
        flows.add(flow);
        next.add(to);
        to.before.add(this);
    }

    boolean isEventSubProcess() {
        return kind().equals("subProcess")
                && element.attribute("triggeredByEvent").orElse("").equals("true");
    }

    boolean isGateway() {
        return kind().endsWith("Gateway");
    }

    /** Whether a case stays here until somebody or something moves it on. */
    boolean waits() {
        return WAITS.contains(kind());
    }
}
