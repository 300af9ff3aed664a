package org.conclusum.procedures.dryrun;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conclusum.kernel.LegalTime;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.xml.XmlElement;

/**
 * What a sample case knows. The kind of each fact is read from where the models ask for it; dates lie ahead of the
 * moment at which the case stands.
 */
final class SampleFacts {

    private static final Pattern FACT = Pattern.compile("\\$\\{\\s*([A-Za-z]\\w*)\\s*}");
    private static final int DAYS_TO_REMIND = 7;
    private static final int DAYS_TO_ACT = 14;
    private static final int PARTS = 2;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(23, 59);

    /** How a fact is used, the stronger use first. */
    private enum Kind {
        PARTS,
        DUE,
        REMINDER,
        RHYTHM,
        SPAN,
        YES_NO,
        NUMBER,
        WORD,
        GROUP,
        ID
    }

    private final Map<String, Kind> kinds = new TreeMap<>();
    private final Map<String, TrialQuestion> questions = new LinkedHashMap<>();
    private final Map<String, Object> chosen = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /** @param files the models and tables of the trial */
    SampleFacts(List<XmlElement> files) {
        files.forEach(file -> file.all().forEach(this::look));
    }

    List<TrialQuestion> questions() {
        return List.copyOf(questions.values());
    }

    void choose(Map<String, Object> facts) {
        facts.forEach((fact, value) -> {
            if (questions.containsKey(fact)) {
                chosen.put(fact, value);
            }
        });
    }

    private void look(XmlElement element) {
        if (element.uri().equals(Bpmn.TABLE)) {
            if (element.name().equals("input")) {
                column(element);
            }
            return;
        }
        switch (element.name()) {
            case "timeDate" -> named(element.text(), reminds(element) ? Kind.REMINDER : Kind.DUE);
            case "timeCycle" -> named(element.text(), Kind.RHYTHM);
            case "timeDuration" -> named(element.text(), Kind.SPAN);
            case "conditionExpression" -> condition(element.text());
            case "in" -> element.attribute("source").ifPresent(fact -> is(fact, Kind.ID));
            default -> {
                // attributes are looked at below
            }
        }
        element.attribute(Bpmn.ENGINE, "dueDate").ifPresent(text -> named(text, Kind.DUE));
        element.attribute(Bpmn.ENGINE, "candidateGroups").ifPresent(text -> named(text, Kind.GROUP));
        element.attribute(Bpmn.ENGINE, "collection").ifPresent(text -> named(text, Kind.PARTS));
        element.attribute("businessKey").ifPresent(text -> named(text, Kind.ID));
    }

    private void column(XmlElement input) {
        input.children(Bpmn.TABLE, "inputExpression").forEach(expression -> {
            String type = expression.attribute("typeRef").orElse("string");
            expression.children(Bpmn.TABLE, "text").map(XmlElement::text).forEach(fact -> {
                boolean yesNo = type.equals("boolean");
                boolean number = Set.of("integer", "long", "double", "number").contains(type);
                is(fact, yesNo ? Kind.YES_NO : number ? Kind.NUMBER : Kind.WORD);
                if (yesNo || number) {
                    questions.putIfAbsent(
                            fact,
                            new TrialQuestion(fact, input.attribute("label").orElse(fact), number));
                }
            });
        });
    }

    private static boolean reminds(XmlElement time) {
        XmlElement timer = time.parent();
        XmlElement event = timer == null ? null : timer.parent();
        return event != null
                && event.name().equals("boundaryEvent")
                && event.attribute("cancelActivity").orElse("true").equals("false");
    }

    private void condition(String text) {
        Condition.of(text).values().forEach((fact, values) -> {
            Object one = values.iterator().next();
            is(fact, one instanceof Boolean ? Kind.YES_NO : one instanceof Number ? Kind.NUMBER : Kind.WORD);
        });
    }

    private void named(String text, Kind kind) {
        Matcher fact = FACT.matcher(text);
        while (fact.find()) {
            is(fact.group(1), kind);
        }
    }

    private void is(String fact, Kind kind) {
        kinds.merge(fact, kind, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Everything with which a case begins at a moment. */
    Map<String, Object> at(Instant moment) {
        Map<String, Object> facts = new HashMap<>();
        kinds.forEach((fact, kind) -> facts.put(fact, value(fact, kind, moment)));
        facts.putAll(chosen);
        return facts;
    }

    /** The dates among them, which move with the clock. */
    Map<String, Object> datesAt(Instant moment) {
        Map<String, Object> dates = new HashMap<>();
        kinds.forEach((fact, kind) -> {
            if (kind == Kind.DUE || kind == Kind.REMINDER || kind == Kind.RHYTHM) {
                dates.put(fact, value(fact, kind, moment));
            }
        });
        return dates;
    }

    private Object value(String fact, Kind kind, Instant moment) {
        LocalDate today = LocalDate.ofInstant(moment, LegalTime.ZONE);
        return switch (kind) {
            case PARTS ->
                Stream.iterate(1, part -> part <= PARTS, part -> part + 1)
                        .map(part -> id(fact + part))
                        .toList();
            case DUE -> date(today.plusDays(DAYS_TO_ACT), EVENING);
            case REMINDER -> date(today.plusDays(DAYS_TO_REMIND), MORNING);
            case RHYTHM ->
                "R/"
                        + today.plusDays(DAYS_TO_REMIND)
                                .atTime(MORNING)
                                .atZone(LegalTime.ZONE)
                                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                        + "/P" + DAYS_TO_REMIND + "D";
            case SPAN -> "P" + DAYS_TO_REMIND + "D";
            case YES_NO -> false;
            case NUMBER -> 1L;
            case WORD -> Condition.NONE;
            case GROUP, ID -> id(fact);
        };
    }

    private static Date date(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(LegalTime.ZONE).toInstant());
    }

    private String id(String fact) {
        return ids.computeIfAbsent(fact, name -> UUID.randomUUID().toString());
    }
}
