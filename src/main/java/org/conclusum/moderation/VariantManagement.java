package org.conclusum.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.rules.DemandMustBeThere;
import org.conclusum.moderation.rules.ModerationMustBeThere;
import org.conclusum.moderation.rules.OptionMustBeNamed;
import org.conclusum.moderation.rules.OptionTextMustFit;
import org.conclusum.moderation.variants.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office drafts variants of a motion and judges what they give each municipality; nobody else may. */
@Service
@Transactional
public class VariantManagement {

    private final Variants variants;
    private final Moderations moderations;
    private final Positions positions;
    private final ModerationAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VariantManagement(
            Variants variants,
            Moderations moderations,
            Positions positions,
            ModerationAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.variants = variants;
        this.moderations = moderations;
        this.positions = positions;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Drafts one more. */
    public UUID draft(UUID proposal, String title, String wording, Actor actor) {
        Moderation moderation = forOffice(proposal, actor);
        check(moderation, title, wording);
        Variant variant = new Variant(
                UUID.randomUUID(),
                proposal,
                variants.nextNumber(proposal),
                1,
                title.strip(),
                wording.strip(),
                actor.name(),
                now());
        variants.save(variant);
        tell(moderation, variant, actor);
        return variant.id();
    }

    /**
     * Writes it anew; what was judged stays, as most of it stays true.
     *
     * @throws ChangedMeanwhile where somebody else has written it since
     */
    public void rewrite(UUID variant, String title, String wording, int expected, Actor actor) {
        Variant before = variant(variant);
        Moderation moderation = forOffice(before.proposal(), actor);
        check(moderation, title, wording);
        if (before.revision() != expected) {
            throw new ChangedMeanwhile(before.writtenBy(), before.writtenAt());
        }
        variants.save(new Variant(
                variant,
                before.proposal(),
                before.number(),
                expected + 1,
                title.strip(),
                wording.strip(),
                actor.name(),
                now()));
        tell(moderation, before, actor);
    }

    public void drop(UUID variant, Actor actor) {
        Variant dropped = variant(variant);
        Moderation moderation = forOffice(dropped.proposal(), actor);
        new ModerationMustBeThere(!moderation.hasEnded()).check();
        variants.drop(variant, now());
        tell(moderation, dropped, actor);
    }

    /** Says whether a variant gives a municipality what it must have, or keeps off its red line. */
    public void judge(UUID variant, UUID issue, String ags, PositionField field, Verdict verdict, Actor actor) {
        Variant judged = variant(variant);
        Moderation moderation = forOffice(judged.proposal(), actor);
        boolean demanded = (field == PositionField.MUST_HAVE || field == PositionField.RED_LINE)
                && positions.issues(judged.proposal()).stream()
                        .anyMatch(one -> one.id().equals(issue))
                && positions.entries(issue, ags, field).stream()
                        .findFirst()
                        .map(entry -> !entry.content().isEmpty())
                        .orElse(false);
        Rule.checkAll(new ModerationMustBeThere(!moderation.hasEnded()), new DemandMustBeThere(demanded));
        variants.judge(new Variants.Judged(variant, issue, ags, field), verdict, actor.name(), now());
        tell(moderation, judged, actor);
    }

    private static void check(Moderation moderation, String title, String wording) {
        Rule.checkAll(
                new ModerationMustBeThere(!moderation.hasEnded()),
                new OptionMustBeNamed(title),
                new OptionTextMustFit(title, wording));
    }

    private void tell(Moderation moderation, Variant variant, Actor actor) {
        events.publishEvent(new VariantChanged(moderation.proposal(), moderation.committee(), variant.number(), actor));
    }

    private Variant variant(UUID variant) {
        return variants.find(variant).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, variant));
    }

    private Moderation forOffice(UUID proposal, Actor actor) {
        Moderation moderation =
                moderations.lock(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        access.requireOffice(proposal, moderation.committee(), actor);
        return moderation;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
