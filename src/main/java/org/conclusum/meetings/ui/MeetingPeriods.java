package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The ways into the meetings, to come, past or by month, and the choice of a committee, which each keeps. */
final class MeetingPeriods {

    static final String COMMITTEE = "committee";

    /** Which of the ways a page is. */
    enum Shown {
        AHEAD("meetings", "meetings.list.ahead"),
        PAST("meetings?period=past", "meetings.list.past"),
        MONTH("meetings/calendar", "meetings.calendar.month");

        private final String route;
        private final String key;

        Shown(String route, String key) {
            this.route = route;
            this.key = key;
        }

        private Anchor link(@Nullable UUID committee) {
            String joint = route.contains("?") ? "&" : "?";
            return new Anchor(committee == null ? route : route + joint + COMMITTEE + "=" + committee, Texts.text(key));
        }
    }

    private MeetingPeriods() {}

    static Component links(Shown shown, @Nullable UUID committee) {
        Nav links = new Nav();
        for (Shown way : Shown.values()) {
            Anchor link = way.link(committee);
            if (way == shown) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.add(link);
        }
        links.addClassName("cc-meetings-periods");
        links.getElement().setAttribute("aria-label", Texts.text("meetings.list.period"));
        return links;
    }

    static Component committees(List<CommitteeRow> visible, @Nullable UUID chosen, Consumer<@Nullable UUID> choose) {
        Select<CommitteeRow> select = new Select<>();
        select.setLabel(Texts.text("meetings.committee"));
        select.setItems(visible);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text("meetings.list.allCommittees"));
        select.setItemLabelGenerator(row -> row == null ? Texts.text("meetings.list.allCommittees") : row.name());
        visible.stream().filter(row -> row.id().equals(chosen)).findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            CommitteeRow row = change.getValue();
            choose.accept(row == null ? null : row.id());
        });
        return select;
    }

    /** The committee that an address names, where the person sees it. */
    static @Nullable UUID committee(QueryParameters query, List<CommitteeRow> visible) {
        Optional<String> written = query.getSingleParameter(COMMITTEE);
        return visible.stream()
                .map(CommitteeRow::id)
                .filter(id -> written.filter(id.toString()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }
}
