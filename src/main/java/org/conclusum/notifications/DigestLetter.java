package org.conclusum.notifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.notifications.Announcement.Letter;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** A digest in a language: what came, by kind and then by case. */
record DigestLetter(List<Line> lines, Locale language) {

    /** A message in a digest. */
    record Line(NoticeKind kind, UUID thing, String topic, String subject, String why, String route, Instant at) {}

    /** A message as it stands in the mail. */
    record Entry(String subject, String when, String why, String link) {}

    /** What came about one case; the topic is empty where the messages themselves say what they are about. */
    record About(String topic, List<Entry> entries) {}

    /** All of a kind. */
    record Section(String title, List<About> abouts) {}

    /** The sections of the mail, with links into the program at this address. */
    List<Section> sections(String address) {
        Map<NoticeKind, Map<UUID, List<Line>>> grouped = new LinkedHashMap<>();
        lines.stream().sorted(Comparator.comparing(Line::kind)).forEach(line -> grouped.computeIfAbsent(
                        line.kind(), kind -> new LinkedHashMap<>())
                .computeIfAbsent(line.thing(), thing -> new ArrayList<>())
                .add(line));
        return grouped.entrySet().stream()
                .map(kind -> new Section(
                        name(kind.getKey()),
                        kind.getValue().values().stream()
                                .map(about -> about(about, address))
                                .toList()))
                .toList();
    }

    String why() {
        String kinds = lines.stream()
                .map(Line::kind)
                .distinct()
                .sorted()
                .map(this::name)
                .collect(Collectors.joining(", "));
        return Texts.text(language, "notifications.why.digest", kinds);
    }

    /** Subject and plain text. */
    Letter letter(String address) {
        StringBuilder text = new StringBuilder(lead());
        for (Section section : sections(address)) {
            text.append("\n\n").append(section.title().toUpperCase(language));
            for (About about : section.abouts()) {
                text.append('\n').append(about.topic().isEmpty() ? "" : '\n' + about.topic());
                about.entries().forEach(entry -> text.append("\n• ")
                        .append(Texts.text(language, "notifications.digest.line", entry.subject(), entry.when()))
                        .append("\n  ")
                        .append(entry.why())
                        .append("\n  ")
                        .append(entry.link()));
            }
        }
        return new Letter(Texts.text(language, "notifications.digest.subject", lines.size()), text.toString());
    }

    String lead() {
        return Texts.text(language, "notifications.digest.lead", lines.size());
    }

    private String name(NoticeKind kind) {
        return Texts.text(language, "notifications.kind." + kind);
    }

    private About about(List<Line> all, String address) {
        return new About(
                all.stream()
                        .map(Line::topic)
                        .filter(topic -> !topic.isBlank())
                        .findFirst()
                        .orElse(""),
                all.stream()
                        .map(line -> new Entry(
                                line.subject(),
                                Formats.dateTime(line.at(), language),
                                line.why(),
                                address + "/" + line.route()))
                        .toList());
    }
}
