package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.TabledPaper;

/**
 * What was tabled for the items of an agenda, by item, and where to read what the municipalities have stated.
 *
 * @param withSynopsis the proposals on which statements were put together
 */
record AgendaPapers(Map<UUID, List<TabledPaper>> tabled, Set<UUID> withSynopsis, boolean mayTable, ItemPapers.Desk desk)
        implements AgendaText.Papers {

    @Override
    public Component of(AgendaItemRow item) {
        return SynopsisLink.behind(
                new ItemPapers(tabled.getOrDefault(item.id(), List.of()), mayTable, desk), item, withSynopsis);
    }

    @Override
    public Optional<Component> tabling(AgendaItemRow item) {
        return mayTable ? Optional.of(ItemPapers.tabling(item, desk)) : Optional.empty();
    }
}
