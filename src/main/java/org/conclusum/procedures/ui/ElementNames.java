package org.conclusum.procedures.ui;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.conclusum.procedures.xml.XmlReading;
import org.conclusum.procedures.xml.XmlRefused;

/** What the elements of a model are called where it is drawn. */
final class ElementNames {

    private final Map<String, String> names = new HashMap<>();

    /** Of a file that cannot be read, nothing is called anything. */
    static ElementNames of(String file) {
        ElementNames found = new ElementNames();
        try {
            XmlReading.read(file.getBytes(StandardCharsets.UTF_8)).all().forEach(element -> element.attribute("id")
                    .ifPresent(id -> element.attribute("name")
                            .or(() -> element.attribute("label"))
                            .filter(name -> !name.isBlank())
                            .ifPresent(name -> found.names.put(id, name))));
        } catch (XmlRefused unreadable) {
            found.names.clear();
        }
        return found;
    }

    /** The name; the id where it has none. */
    String nameOf(String id) {
        return names.getOrDefault(id, id);
    }
}
