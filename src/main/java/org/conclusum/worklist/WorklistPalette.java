package org.conclusum.worklist;

import java.util.List;
import java.util.Locale;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.PaletteSource;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Lets people find what waits for them by its title. */
@Component
class WorklistPalette implements PaletteSource {

    private final Worklist worklist;

    WorklistPalette(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public List<Entry> find(String text, Actor.Person person, int limit) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return worklist.openFor(person).stream()
                .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(wanted)
                        || action(item).toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .map(item -> new Entry(
                        action(item) + ": " + item.title(), Texts.text("worklist.palette.note"), item.route()))
                .toList();
    }

    private static String action(WorkItem item) {
        return Texts.text("worklist.step." + item.step() + ".action");
    }
}
