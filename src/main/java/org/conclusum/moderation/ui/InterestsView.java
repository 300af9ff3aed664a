package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.InterestListing;
import org.conclusum.moderation.InterestMatrix;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** On which proposals the municipalities are brought together, and who stands where. */
@Route("interests")
@PermitAll
class InterestsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PROPOSAL = "proposal";
    private static final String REGION = "region";

    private final transient ModerationListing listing;
    private final transient InterestListing interests;
    private final transient RegionDirectory regions;
    private final transient CommitteeNames committees;
    private final transient Actor.Person person;
    private String wanted = "";
    private String region = "";

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
        live.refreshOnAnyChange(this, this::refresh);
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

    private void refresh() {
        List<ModerationListing.Line> lines = listing.of(person);
        PageLayout page = new PageLayout();
        if (lines.isEmpty()) {
            page.main(new EmptyState(Texts.text("moderation.list.none"), Texts.text("moderation.list.none.sentence")));
        } else {
            page.main(table(lines), matrix(lines));
        }
        removeAll();
        add(new PageHeader(Texts.text("moderation.list.title")).lead(Texts.text("moderation.list.lead")), page);
    }

    /** The matrix of the proposal in the address, or of the first one on which anybody has spoken to this person. */
    private Component matrix(List<ModerationListing.Line> lines) {
        Optional<ModerationListing.Line> named = lines.stream()
                .filter(line -> line.proposal().id().toString().equals(wanted))
                .findFirst();
        ModerationListing.Line line = named.or(() -> lines.stream()
                        .filter(one -> !interests
                                .matrix(one.proposal().id(), "", person)
                                .isEmpty())
                        .findFirst())
                .orElse(lines.getFirst());
        InterestMatrix matrix = interests.matrix(line.proposal().id(), region, person);
        Card card = new Card(Texts.text("moderation.matrix.title"), filters(lines, line));
        card.addClassName("cc-moderation-form");
        if (matrix.isEmpty()) {
            card.add(ModerationWords.muted(
                    Texts.text(line.office() ? "moderation.matrix.none.office" : "moderation.matrix.none")));
        } else {
            Map<String, MunicipalityRow> known = regions.byKey();
            card.add(new MatrixTable(matrix, known), ModerationWords.muted(Texts.text("moderation.matrix.note")));
        }
        return card;
    }

    private Component filters(List<ModerationListing.Line> lines, ModerationListing.Line shown) {
        Select<ModerationListing.Line> proposal = new Select<>();
        proposal.setLabel(Texts.text("moderation.list.proposal"));
        proposal.setItems(lines);
        proposal.setItemLabelGenerator(
                line -> line == null ? "" : line.proposal().title());
        proposal.setValue(shown);
        proposal.addClassName("cc-moderation-which");
        proposal.addValueChangeListener(
                event -> show(event.getValue().proposal().id(), region));
        Select<String> where = new Select<>();
        where.setLabel(Texts.text("moderation.matrix.region"));
        Map<String, String> names = new HashMap<>();
        names.put("", Texts.text("moderation.matrix.region.all"));
        List<RegionRow> known = regions.regions();
        known.forEach(one -> names.put(one.code(), one.name()));
        where.setItems(Stream.concat(Stream.of(""), known.stream().map(RegionRow::code))
                .toList());
        where.setItemLabelGenerator(code -> names.getOrDefault(Objects.requireNonNullElse(code, ""), ""));
        where.setValue(names.containsKey(region) ? region : "");
        where.addValueChangeListener(event -> show(shown.proposal().id(), event.getValue()));
        Div filters = new Div(proposal, where, download(shown.proposal().id()));
        filters.addClassName("cc-moderation-filters");
        return filters;
    }

    private void show(UUID proposal, String where) {
        UI.getCurrent()
                .navigate(
                        ModerationAddress.ROOT,
                        QueryParameters.simple(Map.of(PROPOSAL, proposal.toString(), REGION, where)));
    }

    private Anchor download(UUID proposal) {
        Locale language = Texts.locale();
        String where = region;
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] table = interests.csv(proposal, where, language, person);
                    return new DownloadResponse(
                            new ByteArrayInputStream(table),
                            Texts.text(language, "moderation.matrix.file"),
                            "text/csv; charset=utf-8",
                            table.length);
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(Texts.text("moderation.matrix.download")));
        anchor.addClassName("cc-voting-download");
        return anchor;
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
