package org.conclusum.monitoring.api;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.conclusum.monitoring.genesis.Rejection;
import org.conclusum.monitoring.imports.Comparison;
import org.conclusum.monitoring.imports.ImportCheck;
import org.conclusum.uikit.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was found in a file, as JSON. */
final class ImportJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ImportJson() {}

    static ObjectNode of(ImportCheck check, Locale language) {
        ObjectNode answer = JSON.objectNode();
        answer.put("table", check.table());
        answer.put("rows", check.count().rows());
        answer.put("values", check.count().values());
        ObjectNode marks = answer.putObject("marks");
        new TreeMap<>(check.count().marks()).forEach(marks::put);
        answer.put("municipalities", check.count().municipalities());
        answer.put("periods", check.count().periods());
        answer.set("rejected", rejected(check.count().rejections(), language));
        answer.put("rejectedRows", check.count().rejected());
        Comparison comparison = check.comparison();
        if (comparison != null) {
            answer.put("new", comparison.fresh());
            answer.put("changed", comparison.changed());
            answer.put("unchanged", comparison.same());
        }
        return answer;
    }

    static ArrayNode rejected(List<Rejection> rejections, Locale language) {
        ArrayNode rejected = JSON.arrayNode();
        for (Rejection rejection : rejections) {
            ObjectNode row = rejected.addObject();
            row.put("line", rejection.line());
            row.put("column", rejection.column());
            row.put("value", rejection.value());
            row.put("code", rejection.reason().name());
            row.put("reason", Texts.text(language, "monitoring.reason." + rejection.reason()));
        }
        return rejected;
    }
}
