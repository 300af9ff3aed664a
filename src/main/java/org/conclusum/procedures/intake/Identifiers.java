package org.conclusum.procedures.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.xml.XmlElement;

/** Ids as this house writes them; whatever refers to one follows. */
class Identifiers {

    static final Set<String> REFERENCES = Set.of(
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "messageRef",
            "processRef",
            "default",
            "categoryValueRef",
            "bpmnElement");

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,63}");
    private static final int LONGEST = 56;

    private final Set<String> known = new HashSet<>();
    private final Map<String, String> renamed = new HashMap<>();

    Identifiers(XmlElement root, Remarks remarks) {
        root.all().flatMap(element -> element.attribute("id").stream()).forEach(known::add);
        root.all().filter(element -> element.uri().equals(Bpmn.MODEL)).forEach(element -> element.attribute("id")
                .filter(id -> !ID.matcher(id).matches() && !id.contains("<"))
                .filter(id -> !renamed.containsKey(id))
                .ifPresent(id -> remarks.each(Remark.Kind.IDENTIFIER, element, id, rename(id, plain(id)))));
    }

    /** Another id for the same thing. */
    String rename(String from, String to) {
        String free = to;
        for (int i = 2; !known.add(free); i++) {
            free = to + "_" + i;
        }
        renamed.put(from, free);
        return free;
    }

    String of(String id) {
        return renamed.getOrDefault(id, id);
    }

    /** What a reference means; a prefix of a namespace is no part of the id. */
    String referred(String value) {
        String name = value.strip();
        String local = name.substring(name.indexOf(':') + 1);
        return of(known.contains(name) ? name : local);
    }

    private static String plain(String id) {
        String plain = id.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^A-Za-z0-9_.-]", "_");
        String begun = plain.matches("[A-Za-z_].*") ? plain : "id_" + plain;
        return begun.substring(0, Math.min(LONGEST, begun.length()));
    }
}
