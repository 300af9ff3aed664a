package org.conclusum.search.ui;

import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.search.SearchQuestion;
import org.conclusum.uikit.PaletteSource;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Leads from the command palette to the search in all texts, behind everything else. */
@Component
class SearchPalette implements PaletteSource {

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public List<Entry> find(String text, Actor.Person person, int limit) {
        SearchQuestion question = SearchQuestion.of(text);
        return List.of(new Entry(
                Texts.text("search.palette", question.text()),
                Texts.text("search.paletteNote"),
                SearchAddress.of(question).link()));
    }
}
