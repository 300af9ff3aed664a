package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** On which proposals the municipalities are brought together, and where each of them stands. */
@Route("interests")
@PermitAll
class InterestsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ModerationListing listing;
    private final transient CommitteeNames committees;
    private final transient Actor.Person person;

    InterestsView(ModerationListing listing, CommitteeNames committees, SignedIn signedIn, LiveUpdates live) {
        this.listing = listing;
        this.committees = committees;
        this.person = signedIn.person();
        live.refreshOnAnyChange(this, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("moderation.list.title");
    }

    private void refresh() {
        List<ModerationListing.Line> lines = listing.of(person);
        removeAll();
        add(
                new PageHeader(Texts.text("moderation.list.title")).lead(Texts.text("moderation.list.lead")),
                new PageLayout().main(lines.isEmpty() ? empty() : table(lines)));
    }

    private static Component empty() {
        return new EmptyState(Texts.text("moderation.list.none"), Texts.text("moderation.list.none.sentence"));
    }

    private Component table(List<ModerationListing.Line> lines) {
        Map<UUID, String> names = committees.names();
        return new PagedTable<ModerationListing.Line>(
                        Texts.text("moderation.list.title"),
                        (offset, limit) ->
                                lines.stream().skip(offset).limit(limit).toList())
                .component(Texts.text("moderation.list.proposal"), InterestsView::proposal)
                .column(
                        Texts.text("moderation.list.committee"),
                        line -> names.getOrDefault(line.moderation().committee(), ""))
                .component(Texts.text("moderation.list.phase"), line -> ModerationWords.mark(line.moderation()))
                .number(
                        Texts.text("moderation.list.rounds"),
                        line -> Formats.number(line.moderation().rounds()))
                .number(
                        Texts.text("moderation.list.due"),
                        line -> line.moderation().due() == null
                                ? "–"
                                : Formats.shortDate(line.moderation().due()))
                .refresh();
    }

    private static Component proposal(ModerationListing.Line line) {
        Span number = ModerationWords.small(
                line.proposal().number() == null ? "" : line.proposal().number());
        Div cell = new Div(
                new Anchor(
                        ModerationAddress.of(line.proposal().id()),
                        line.proposal().title()),
                number);
        cell.addClassName("cc-moderation-option");
        return cell;
    }
}
