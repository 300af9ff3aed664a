package org.conclusum.procedures.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a file with the line in which it begins; text is that of the element itself, its children's left out. */
public final class XmlElement {

    private final String uri;
    private final String name;
    private final int line;
    private final List<XmlAttribute> attributes;
    private final @Nullable XmlElement parent;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String uri, String name, int line, List<XmlAttribute> attributes, @Nullable XmlElement parent) {
        this.uri = uri;
        this.name = name;
        this.line = line;
        this.attributes = List.copyOf(attributes);
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** An element that was not read; it comes last in the one around it. */
    public static XmlElement written(
            String uri,
            String name,
            int line,
            List<XmlAttribute> attributes,
            @Nullable XmlElement parent,
            String text) {
        XmlElement element = new XmlElement(uri, name, line, attributes, parent);
        element.append(text);
        return element;
    }

    void append(String more) {
        text.append(more);
    }

    int textLength() {
        return text.length();
    }

    /** The namespace; empty where there is none. */
    public String uri() {
        return uri;
    }

    /** The name without its prefix. */
    public String name() {
        return name;
    }

    public int line() {
        return line;
    }

    public List<XmlAttribute> attributes() {
        return attributes;
    }

    public List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    public String text() {
        return text.toString().strip();
    }

    public @Nullable XmlElement parent() {
        return parent;
    }

    public boolean is(String namespace, String local) {
        return uri.equals(namespace) && name.equals(local);
    }

    /** An attribute without a namespace of its own. */
    public Optional<String> attribute(String local) {
        return attribute("", local);
    }

    public Optional<String> attribute(String namespace, String local) {
        return attributes.stream()
                .filter(attribute ->
                        attribute.uri().equals(namespace) && attribute.name().equals(local))
                .map(XmlAttribute::value)
                .findFirst();
    }

    public Stream<XmlElement> children(String namespace, String local) {
        return children.stream().filter(child -> child.is(namespace, local));
    }

    /** The element and everything in it, in the order of the file. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** The id by which a drawing knows it: its own, or that of the nearest element around it that has one. */
    public @Nullable String nearestId() {
        XmlElement at = this;
        while (at != null) {
            Optional<String> id = at.attribute("id");
            if (id.isPresent()) {
                return id.get();
            }
            at = at.parent;
        }
        return null;
    }

    @Override
    public String toString() {
        return name + Objects.requireNonNullElse(nearestId(), "");
    }
}
