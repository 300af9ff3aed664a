package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.InterestListing;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** On which proposals the municipalities are brought together, and who stands where. */
@Route("interests")
@PermitAll
class InterestsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PROPOSAL = "proposal";
    private static final String REGION = "region";

    /** As many lines of the list are looked after while it is open: its first page. */
    private static final int KEPT_UP = 25;

    private final transient ModerationListing listing;
    private final transient InterestListing interests;
    private final transient RegionDirectory regions;
    private final transient CommitteeNames committees;
    private final transient Actor.Person person;
    private String wanted = "";
    private String region = "";
    private transient List<ModerationListing.Line> first = List.of();
    private @Nullable MatrixCard matrix;

    InterestsView(
            ModerationListing listing,
            InterestListing interests,
            RegionDirectory regions,
            CommitteeNames committees,
            SignedIn signedIn,
            LiveUpdates live) {
        this.listing = listing;
        this.interests = interests;
        this.regions = regions;
        this.committees = committees;
        this.person = signedIn.person();
        live.refreshOnAnyChange(this, this::keepUp);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        wanted = address.getSingleParameter(PROPOSAL).orElse("");
        region = address.getSingleParameter(REGION).orElse("");
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("moderation.list.title");
    }

    /** Leaves the page alone, as somebody may be looking at an earlier round, while what it shows is the same. */
    private void keepUp() {
        if (!first.equals(listing.of(person, 0, KEPT_UP))
                || Optional.ofNullable(matrix).map(MatrixCard::isOutOfDate).orElse(true)) {
            refresh();
        }
    }

    private void refresh() {
        PageLayout page = new PageLayout();
        first = listing.of(person, 0, KEPT_UP);
        matrix = null;
        if (first.isEmpty()) {
            page.main(new EmptyState(Texts.text("moderation.list.none"), Texts.text("moderation.list.none.sentence")));
        } else {
            page.main(table());
            shown().ifPresent(proposal -> {
                matrix = new MatrixCard(proposal, region, interests, regions, person, where -> show(proposal, where));
                page.main(matrix);
            });
        }
        removeAll();
        add(new PageHeader(Texts.text("moderation.list.title")).lead(Texts.text("moderation.list.lead")), page);
    }

    /** The proposal in the address, or the first one on which anybody has spoken to this person. */
    private Optional<UUID> shown() {
        return wanted.isEmpty() ? listing.firstSpokenOf(person) : Optional.of(ModerationAddress.proposal(wanted));
    }

    private static void show(UUID proposal, String where) {
        UI.getCurrent()
                .navigate(
                        ModerationAddress.ROOT,
                        QueryParameters.simple(Map.of(PROPOSAL, proposal.toString(), REGION, where)));
    }

    private Component table() {
        Map<UUID, String> names = committees.names();
        return new PagedTable<ModerationListing.Line>(
                        Texts.text("moderation.list.title"), (offset, limit) -> listing.of(person, offset, limit))
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
                .component(Texts.text("moderation.list.matrix"), InterestsView::matrix)
                .refresh();
    }

    private static Component matrix(ModerationListing.Line line) {
        Anchor show = new Anchor(
                ModerationAddress.ROOT + "?" + PROPOSAL + "=" + line.proposal().id(),
                Texts.text("moderation.list.matrix.show"));
        show.setAriaLabel(
                Texts.text("moderation.list.matrix.of", line.proposal().title()));
        return show;
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
