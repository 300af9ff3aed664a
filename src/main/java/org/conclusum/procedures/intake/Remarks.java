package org.conclusum.procedures.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conclusum.procedures.xml.XmlElement;

/** Remarks as they come, the same ones counted. */
class Remarks {

    private static final int LONGEST = 120;

    private final Map<List<String>, Remark> all = new LinkedHashMap<>();

    /** One for all elements of which the same is to be said. */
    void each(Remark.Kind kind, XmlElement at, String... what) {
        List<String> words = List.of(what).stream().map(Remarks::shortened).toList();
        all.merge(
                List.of(kind.name(), String.join("|", words)),
                new Remark(kind, at.nearestId(), at.line(), words, 1),
                (before, same) -> before.again());
    }

    List<Remark> list() {
        return List.copyOf(all.values());
    }

    private static String shortened(String detail) {
        String line = detail.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
