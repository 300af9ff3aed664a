package org.conclusum.resolutions.ratification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.rules.ProcedureInWords;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.Boundaries;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.resolutions.ratification.HomeBodyRow;
import org.conclusum.resolutions.ratification.HomeDecision;
import org.conclusum.resolutions.ratification.HomeFile;
import org.conclusum.resolutions.ratification.RatificationDetail;
import org.conclusum.resolutions.ratification.RatificationListing;
import org.conclusum.resolutions.ratification.RatificationManagement;
import org.conclusum.resolutions.ratification.RatificationRow;
import org.conclusum.resolutions.ui.Marks;
import org.conclusum.resolutions.ui.ResolutionAddress;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.DerivationTexts;
import org.jspecify.annotations.Nullable;

/** The home bodies' say on a resolution: how far they are, on a map and in words, and where what they decided is entered. */
@Route("resolutions/:resolution/ratification")
@PermitAll
class RatificationView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace, HomeDecisionForm.Desk {

    private final transient RatificationListing listing;
    private final transient RatificationManagement management;
    private final transient RegionDirectory regions;
    private final transient Boundaries boundaries;
    private final transient CommitteeDirectory committees;
    private final transient LiveUpdates live;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private final Div head = new Div();
    private final Div state = new Div();
    private final Div entering = new Div();
    private final Div glance = new Div();
    private final Div map = new Div();
    private UUID resolution = new UUID(0, 0);
    private String number = "";
    private transient @Nullable RatificationDetail shown;

    RatificationView(
            RatificationListing listing,
            RatificationManagement management,
            RegionDirectory regions,
            Boundaries boundaries,
            CommitteeDirectory committees,
            LiveUpdates live,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.regions = regions;
        this.boundaries = boundaries;
        this.committees = committees;
        this.live = live;
        this.clock = clock;
        this.person = signedIn.person();
        add(new PageLayout(entering, state).above(head).aside(map, glance));
        entering.addClassName("cc-ratification-part");
        state.addClassName("cc-ratification-part");
    }

    @Override
    public String getPageTitle() {
        return Texts.text("resolutions.home.title", number);
    }

    @Override
    public String place() {
        return number;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        resolution = ResolutionAddress.of(event, ResolutionAddress.RESOLUTION);
        refresh();
        live.refresh(this, resolution, this::refresh);
    }

    /** What is being filled in stays, unless something else was entered for one of the municipalities in the form. */
    private void refresh() {
        RatificationDetail detail = listing.get(resolution, person);
        if (detail.equals(shown)) {
            return;
        }
        List<HomeBodyRow> before = shown == null ? List.of() : open(shown);
        shown = detail;
        number = detail.resolution().number();
        Map<String, MunicipalityRow> municipalities = regions.byKey();
        head.removeAll();
        head.add(header(detail));
        entering.setClassName("is-last", detail.office());
        state.removeAll();
        new RenewalCard(detail, this::renew, this::decline).ifNeeded().ifPresent(state::add);
        state.add(
                progress(detail, municipalities),
                new Card(
                        Texts.text("resolutions.home.bodies"),
                        new HomeBodyList(detail, municipalities, listing, person)));
        if (!before.equals(open(detail))) {
            entering.removeAll();
            if (!open(detail).isEmpty()) {
                entering.add(form(detail, municipalities));
            }
        }
        map.removeAll();
        map.add(new HomeBodyMap(detail.bodies(), regions, boundaries));
        glance.removeAll();
        glance.add(facts(detail));
    }

    private Component header(RatificationDetail detail) {
        ResolutionRow row = detail.resolution();
        PageHeader header = new PageHeader(Texts.text("resolutions.home.heading"))
                .marks(Marks.state(row.state()), Marks.publicity(row.closed()))
                .lead(Texts.text("resolutions.home.lead", row.number(), row.title()));
        boolean overtime = LocalDate.now(clock).isAfter(detail.row().deadline());
        if (detail.office() && detail.row().running() && overtime) {
            header.actions(Actions.secondary(Texts.text("resolutions.home.giveUp"), this::giveUp));
        }
        return header;
    }

    private static Component progress(RatificationDetail detail, Map<String, MunicipalityRow> municipalities) {
        Card card = new Card(Texts.text("resolutions.home.state"), new HomeBodyProgress(detail));
        DerivationTexts texts = new DerivationTexts(Texts.locale(), ags -> {
            MunicipalityRow known = municipalities.get(ags);
            return known == null ? ags : known.name();
        });
        texts.sentences(detail.majority()).forEach(sentence -> card.add(new Paragraph(sentence)));
        Paragraph standing = new Paragraph(HomeBodyWords.standing(detail));
        standing.addClassName("cc-ratification-standing");
        card.add(standing);
        return card;
    }

    /** The bodies for which the person may still enter something that counts, or what they decided too late. */
    private static List<HomeBodyRow> open(RatificationDetail detail) {
        return detail.bodies().stream()
                .filter(body -> detail.office() || detail.own().contains(body.ags()))
                .filter(body ->
                        detail.row().running() ? detail.own().contains(body.ags()) || !body.decided() : !body.decided())
                .toList();
    }

    private Component form(RatificationDetail detail, Map<String, MunicipalityRow> municipalities) {
        List<HomeBodyRow> open = open(detail);
        boolean onBehalf = open.stream().anyMatch(body -> !detail.own().contains(body.ags()));
        String title = onBehalf
                ? Texts.text("resolutions.home.form.titleOnBehalf")
                : Texts.text("resolutions.home.form.title");
        return new Card(title, new HomeDecisionForm(open, onBehalf, municipalities, LocalDate.now(clock), this));
    }

    private Component facts(RatificationDetail detail) {
        RatificationRow row = detail.row();
        Facts facts = new Facts()
                .add(
                        Texts.text("resolutions.resolution"),
                        new Anchor(
                                "resolutions/" + resolution, detail.resolution().number()))
                .add(
                        Texts.text("resolutions.committee"),
                        committees.get(row.committee()).name())
                .add(Texts.text("resolutions.home.deadline"), Formats.date(row.deadline()));
        if (row.endedAt() != null) {
            facts.add(Texts.text("resolutions.home.ended"), Formats.date(row.endedAt()));
        }
        Div rules = new Div();
        ProcedureInWords.homeBodies(row.rules()).forEach(sentence -> rules.add(new Paragraph(sentence)));
        rules.add(Marks.small(row.ruleBook()));
        rules.addClassName("cc-ratification-rules");
        facts.add(Texts.text("resolutions.home.rule"), rules);
        return new Card(Texts.text("resolutions.glance"), facts);
    }

    @Override
    public void enter(HomeBodyRow row, HomeDecision decision, @Nullable HomeFile file) {
        management.enter(resolution, row.ags(), decision, file, row.revision(), person);
        done("resolutions.home.form.done");
    }

    @Override
    public void plan(HomeBodyRow row, String body, LocalDate day) {
        management.plan(resolution, row.ags(), body, day, row.revision(), person);
        done("resolutions.home.form.planDone");
    }

    private void renew() {
        Confirmation.ask(
                Texts.text("resolutions.renewal.title"),
                Texts.text("resolutions.renewal.sentence"),
                Texts.text("resolutions.renewal.action"),
                () -> {
                    UUID renewed = management.askForModeration(resolution, person);
                    UI.getCurrent().navigate("interests/" + renewed);
                    Messages.done(Texts.text("resolutions.renewal.done"));
                });
    }

    private void decline() {
        new ReasonDialog(
                        Texts.text("resolutions.renewal.decline.title"),
                        Texts.text("resolutions.renewal.decline.sentence"),
                        Texts.text("resolutions.renewal.decline.why"),
                        Texts.text("resolutions.renewal.decline"),
                        reason -> {
                            management.declineModeration(resolution, reason, person);
                            done("resolutions.renewal.decline.done");
                        })
                .open();
    }

    private void giveUp() {
        Confirmation.ask(
                Texts.text("resolutions.home.giveUp.title"),
                Texts.text("resolutions.home.giveUp.sentence"),
                Texts.text("resolutions.home.giveUp"),
                () -> {
                    management.giveUp(resolution, person);
                    done("resolutions.home.giveUp.done");
                });
    }

    private void done(String key) {
        refresh();
        Messages.done(Texts.text(key));
    }
}
