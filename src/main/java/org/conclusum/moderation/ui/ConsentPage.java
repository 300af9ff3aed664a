package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.ConsentAnswer;
import org.conclusum.moderation.ConsentListing;
import org.conclusum.moderation.ConsentManagement;
import org.conclusum.moderation.ConsentRow;
import org.conclusum.moderation.ConsentTreatment;
import org.conclusum.moderation.ConsentView;
import org.conclusum.moderation.ConsentVoice;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.moderation.ModerationPhase;
import org.conclusum.moderation.ModerationView;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** A coordinator says whether the municipality objects to a text, and later whether a changed text meets that. */
@Route("interests/:proposal/consent")
@PermitAll
class ConsentPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ModerationListing listing;
    private final transient ConsentListing consents;
    private final transient ConsentManagement management;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;
    private UUID proposal = new UUID(0, 0);

    ConsentPage(
            ModerationListing listing,
            ConsentListing consents,
            ConsentManagement management,
            RegionDirectory regions,
            SignedIn signedIn) {
        this.listing = listing;
        this.consents = consents;
        this.management = management;
        this.regions = regions;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        proposal = ModerationAddress.proposal(event);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("moderation.consent.page");
    }

    @Override
    public String place() {
        return Texts.text("moderation.consent.page");
    }

    private void refresh() {
        ModerationView view = listing.view(proposal, person);
        List<ConsentView> rounds = consents.of(proposal, person);
        if (view.mine().isEmpty() || rounds.isEmpty()) {
            throw new NotFound(Subject.Kind.PROPOSAL, proposal);
        }
        ConsentView round = rounds.getLast();
        boolean last = ConsentParts.isLast(view, round);
        boolean open = last && view.moderation().phase() == ModerationPhase.CONSENT;
        boolean assessed = last && view.moderation().phase() == ModerationPhase.ASSESSMENT;
        PageLayout page = new PageLayout()
                .above(new PageHeader(view.proposal().title())
                        .marks(
                                ModerationWords.mark(view.moderation()),
                                new Span(Texts.text(
                                        "moderation.round.title", round.row().number())),
                                new Span(when(round.row())))
                        .lead(Texts.text(open ? "moderation.consent.lead" : "moderation.rate.over")))
                .main(new Card(
                        Texts.text("moderation.consent.text"),
                        Prose.motion(round.row().asked())));
        for (String ags : view.mine()) {
            ConsentVoice voice = round.own().get(ags);
            if (open) {
                page.main(new ConsentForm(
                        regions.municipality(ags).name(),
                        round.row(),
                        voice,
                        (answer, reason, remedy) -> answer(round, ags, voice, answer, reason, remedy)));
            } else if (voice != null) {
                page.main(given(round, voice, assessed));
            }
        }
        removeAll();
        add(page);
    }

    private static String when(ConsentRow row) {
        return row.closedAt() == null
                ? Texts.text("moderation.round.until", Formats.date(row.due()))
                : Texts.text("moderation.round.was", Formats.date(row.openedAt()), Formats.date(row.closedAt()));
    }

    private void answer(
            ConsentView round,
            String ags,
            @Nullable ConsentVoice before,
            ConsentAnswer answer,
            String reason,
            String remedy) {
        int expected = before == null ? 0 : before.version();
        management.answer(proposal, round.row().number(), ags, answer, reason, remedy, expected, person);
        Messages.done(Texts.text("moderation.consent.answered"));
        refresh();
    }

    private Card given(ConsentView round, ConsentVoice voice, boolean assessed) {
        Div marks = new Div(ConsentWords.mark(voice.answer()));
        marks.addClassName("cc-marks");
        ConsentTreatment treatment = voice.treatment();
        if (treatment != null) {
            marks.add(ConsentWords.mark(treatment));
        }
        Card card = new Card(
                Texts.text(
                        "moderation.consent.given",
                        regions.municipality(voice.ags()).name()),
                marks);
        card.addClassName("cc-moderation-form");
        if (!voice.reason().isEmpty()) {
            card.add(new Prose(voice.reason()));
        }
        if (!voice.remedy().isEmpty()) {
            card.add(ModerationWords.small(Texts.text("moderation.consent.remedy")), new Prose(voice.remedy()));
        }
        if (!voice.note().isEmpty()) {
            card.add(ModerationWords.muted(Texts.text("moderation.consent.judgement", voice.note())));
        }
        if (round.row().isChanged() && treatment != null && treatment != ConsentTreatment.SET_ASIDE) {
            card.add(
                    new H3(Texts.text("moderation.consent.changed")),
                    new VariantDiff(round.row().asked(), round.row().text().wording()));
        }
        if (assessed && treatment == ConsentTreatment.OFFERED) {
            card.add(
                    ModerationWords.muted(Texts.text("moderation.consent.judge.question")),
                    ModerationWords.actions(
                            Actions.primary(
                                    Texts.text("moderation.consent.judge.met"), () -> judge(round, voice, true)),
                            Actions.secondary(
                                    Texts.text("moderation.consent.judge.unmet"), () -> judge(round, voice, false))));
        }
        return card;
    }

    private void judge(ConsentView round, ConsentVoice voice, boolean met) {
        management.judge(proposal, round.row().number(), voice.ags(), met, voice.version(), person);
        Messages.done(Texts.text("moderation.consent.judged"));
        refresh();
    }
}
