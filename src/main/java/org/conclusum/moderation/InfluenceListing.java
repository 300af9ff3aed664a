package org.conclusum.moderation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.moderation.influence.Estimate;
import org.conclusum.moderation.influence.InfluenceCourse;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Spreadsheet;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office of a committee estimated, for that office alone. */
@Service
@Transactional(readOnly = true)
public class InfluenceListing {

    private final Moderations moderations;
    private final Influences influences;
    private final ProposalLookup proposals;
    private final RegionDirectory regions;
    private final ModerationAccess access;

    InfluenceListing(
            Moderations moderations,
            Influences influences,
            ProposalLookup proposals,
            RegionDirectory regions,
            ModerationAccess access) {
        this.moderations = moderations;
        this.influences = influences;
        this.proposals = proposals;
        this.regions = regions;
        this.access = access;
    }

    /**
     * The map of a moderation over time; the office of its committee may see it.
     *
     * @throws NotFound where there is none, or none for this person
     */
    public InfluenceView view(UUID proposal, Actor actor) {
        Moderation moderation =
                moderations.find(proposal).orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        access.requireOffice(proposal, moderation.committee(), actor);
        ProposalRow row = Optional.ofNullable(proposals.rows(List.of(proposal)).get(proposal))
                .orElseThrow(() -> new NotFound(Subject.Kind.PROPOSAL, proposal));
        return new InfluenceView(
                moderation,
                row,
                moderations.participants(proposal).stream()
                        .map(Participant::ags)
                        .toList(),
                influences.actors(proposal),
                new InfluenceCourse(influences.of(proposal)));
    }

    /** Every entry for a spreadsheet, the first one first. */
    public byte[] csv(UUID proposal, Locale language, Actor actor) {
        InfluenceView view = view(proposal, actor);
        Map<String, MunicipalityRow> known = regions.byKey();
        Spreadsheet sheet = new Spreadsheet();
        sheet.line(List.of(
                Texts.text(language, "moderation.influence.day"),
                Texts.text(language, "moderation.influence.who"),
                "AGS",
                Texts.text(language, "moderation.influence.influence"),
                Texts.text(language, "moderation.influence.interest"),
                Texts.text(language, "moderation.influence.field"),
                Texts.text(language, "moderation.influence.reason"),
                Texts.text(language, "moderation.influence.version"),
                Texts.text(language, "moderation.influence.by"),
                Texts.text(language, "moderation.influence.at")));
        for (Estimate one : view.course().estimates()) {
            sheet.line(List.of(
                    one.day().toString(),
                    view.name(one.party(), ags -> name(known.get(ags), ags)),
                    one.party().isMunicipality() ? one.party().key() : "",
                    String.valueOf(one.influence()),
                    String.valueOf(one.interest()),
                    Texts.text(language, "moderation.quadrant." + one.quadrant().name()),
                    one.reason(),
                    String.valueOf(one.version()),
                    one.writtenBy(),
                    Formats.dateTime(one.writtenAt(), language)));
        }
        return sheet.bytes();
    }

    private static String name(@Nullable MunicipalityRow row, String ags) {
        return row == null ? ags : row.name();
    }
}
