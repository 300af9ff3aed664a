package org.conclusum.worklist.casework;

import java.util.Map;
import java.util.UUID;
import org.conclusum.identity.WorkGroup;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What a given task says of itself in words. */
final class TaskWords {

    private TaskWords() {}

    static Pill state(AssignedTask task) {
        return new Pill(
                switch (task.state()) {
                    case OPEN -> Tone.WAIT;
                    case DONE -> Tone.YES;
                    case WITHDRAWN -> Tone.NEUTRAL;
                },
                Texts.text("worklist.task.state." + task.state()));
    }

    /** Who has it or was asked. */
    static String recipient(AssignedTask task, Map<UUID, String> holders, GroupNames groups) {
        UUID holder = task.holder();
        String name = holder == null ? "" : holders.getOrDefault(holder, "");
        String group = task.group();
        if (group == null) {
            return name;
        }
        String asked = groups.of(new WorkGroup(group));
        return name.isEmpty() ? asked : Texts.text("worklist.task.heldBy", asked, name);
    }

    /** "gegeben von … am …, bis …" */
    static String given(AssignedTask task) {
        String given = Texts.text("worklist.task.given", task.giver().name(), Formats.date(task.givenAt()));
        return task.due() == null ? given : Texts.text("worklist.task.givenUntil", given, Formats.date(task.due()));
    }

    /** Who ended it and when, with both names where it was done for another. */
    static String ended(AssignedTask task) {
        AssignedTask.Doer ender = task.ender();
        if (ender == null || task.endedAt() == null) {
            return "";
        }
        AssignedTask.Doer absent = task.absent();
        return absent == null
                ? Texts.text("worklist.task.ended." + task.state(), ender.name(), Formats.date(task.endedAt()))
                : Texts.text("worklist.task.ended.instead", ender.name(), absent.name(), Formats.date(task.endedAt()));
    }
}
