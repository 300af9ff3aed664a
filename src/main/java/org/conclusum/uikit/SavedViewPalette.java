package org.conclusum.uikit;

import java.util.List;
import java.util.Locale;
import org.conclusum.identity.SavedView;
import org.conclusum.identity.SavedViews;
import org.conclusum.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The person's saved views in the command palette, before anything is typed, too. */
@Component
@Order(-1)
class SavedViewPalette implements PaletteSource {

    private final SavedViews views;

    SavedViewPalette(SavedViews views) {
        this.views = views;
    }

    @Override
    public boolean isOfferedAtOnce() {
        return true;
    }

    @Override
    public List<Entry> find(String text, Actor.Person person, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return views.all(person).stream()
                .flatMap(view -> ListWithViews.named(view.list()).map(list -> entry(view, list)).stream())
                .filter(entry -> entry.label().toLowerCase(Locale.ROOT).contains(wanted)
                        || entry.note().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .toList();
    }

    private static Entry entry(SavedView view, ListWithViews list) {
        return new Entry(view.name(), Texts.text("uikit.views.palette", list.label()), list.link(view.query()));
    }
}
