package org.conclusum.worklist;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.kernel.LegalTime;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** What the worklist says in words: how much there is, what is most urgent, by when something is due. */
final class WorklistSentences {

    private static final int LONG = 90;
    private static final int STEP = 5;
    private static final int HALF_HOUR = 30;

    private WorklistSentences() {}

    /** "Vier Dinge brauchen Sie, eines davon bis heute Abend" */
    static String headline(List<WorkItem> items, Instant now) {
        if (items.isEmpty()) {
            return Texts.text("worklist.head.none");
        }
        long waiting = count(items, Urgency.NOW, now);
        long overdue = count(items, Urgency.OVERDUE, now);
        long today = count(items, Urgency.TODAY, now);
        String many = Texts.text("worklist.head.count", items.size());
        if (waiting > 0) {
            return items.size() == 1
                    ? Texts.text("worklist.head.one.now")
                    : Texts.text("worklist.head.now", many, waiting);
        }
        if (overdue > 0) {
            return items.size() == 1
                    ? Texts.text("worklist.head.one.overdue")
                    : Texts.text("worklist.head.overdue", many, overdue);
        }
        if (today > 0) {
            return items.size() == 1
                    ? Texts.text("worklist.head.one.today")
                    : Texts.text("worklist.head.today", many, today);
        }
        Instant first = items.getFirst().due();
        if (first == null) {
            return many;
        }
        return Texts.text(
                items.size() == 1 ? "worklist.head.one.later" : "worklist.head.later", many, Formats.shortDate(first));
    }

    /** "Zusammen etwa 50 Minuten." */
    static String effort(List<WorkItem> items) {
        int minutes = items.stream().mapToInt(WorkItem::minutes).sum();
        if (minutes <= STEP) {
            return Texts.text("worklist.lead.moments", minutes);
        }
        if (minutes <= LONG) {
            return Texts.text("worklist.lead.minutes", Math.ceilDiv(minutes, STEP) * STEP);
        }
        return Texts.text("worklist.lead.hours", Math.ceilDiv(minutes, HALF_HOUR) / 2.0);
    }

    /** "heute, 18:00" or "Mi, 25. Nov." */
    static String due(WorkItem item, Instant now) {
        Instant due = item.due();
        if (due == null) {
            return Texts.text(item.isNow() ? "worklist.due.now" : "worklist.due.open");
        }
        if (!Formats.day(due).equals(Formats.day(now))) {
            return Formats.shortDate(due);
        }
        boolean wholeDay = !due.atZone(LegalTime.ZONE).toLocalTime().isBefore(LocalTime.of(23, 59));
        return wholeDay ? Texts.text("worklist.due.today") : Texts.text("worklist.due.todayAt", Formats.time(due));
    }

    /** What the work is, its number, its committee and in whose place it is done, as far as there is one. */
    static String detail(WorkItem item, String committee, String absent) {
        String reference = item.reference();
        return Stream.of(
                        Texts.text("worklist.step." + item.step() + ".detail"),
                        reference == null ? "" : reference,
                        committee,
                        absent.isEmpty() ? "" : Texts.text("worklist.row.insteadOf", absent))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static long count(List<WorkItem> items, Urgency urgency, Instant now) {
        return items.stream()
                .filter(item -> Urgency.ofItem(item, now) == urgency)
                .count();
    }
}
