package org.conclusum.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.interests.Cluster;
import org.conclusum.moderation.interests.Clusters;
import org.conclusum.moderation.interests.Stand;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Spreadsheet;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands where on the issues of a moderation, from what the viewer may read and from nothing else. */
@Service
@Transactional(readOnly = true)
public class InterestListing {

    private final PositionListing positions;
    private final RegionDirectory regions;

    InterestListing(PositionListing positions, RegionDirectory regions) {
        this.positions = positions;
        this.regions = regions;
    }

    /**
     * The matrix of a proposal.
     *
     * @param region code of the region whose municipalities are wanted; all, if it is empty
     */
    public InterestMatrix matrix(UUID proposal, String region, Actor.Person person) {
        PositionsView view = positions.view(proposal, person);
        Map<String, MunicipalityRow> known = regions.byKey();
        Map<String, InterestMatrix.Row> rows = new HashMap<>();
        List<Stand> stands = new ArrayList<>();
        for (String ags : view.participants()) {
            MunicipalityRow municipality = known.get(ags);
            if (!region.isEmpty()
                    && (municipality == null || !municipality.region().equals(region))) {
                continue;
            }
            Map<UUID, Integer> stances = view.numbers(ags, PositionField.STANCE);
            rows.put(ags, new InterestMatrix.Row(ags, stances, view.numbers(ags, PositionField.WEIGHT)));
            stands.add(new Stand(ags, byPlace(view.issues(), stances)));
        }
        return new InterestMatrix(view.issues(), Clusters.of(stands), rows);
    }

    /** The same for a spreadsheet. */
    public byte[] csv(UUID proposal, String region, Locale language, Actor.Person person) {
        InterestMatrix matrix = matrix(proposal, region, person);
        Map<String, MunicipalityRow> known = regions.byKey();
        Spreadsheet sheet = new Spreadsheet();
        List<String> head = new ArrayList<>(List.of(
                Texts.text(language, "moderation.matrix.group"),
                Texts.text(language, "moderation.named.municipality"),
                "AGS"));
        for (Issue issue : matrix.issues()) {
            head.add(issue.title());
            head.add(Texts.text(language, "moderation.matrix.weight", issue.title()));
        }
        sheet.line(head);
        int number = 0;
        for (Cluster cluster : matrix.clusters()) {
            number++;
            for (String ags : cluster.members()) {
                InterestMatrix.Row row = matrix.rows().get(ags);
                MunicipalityRow municipality = known.get(ags);
                List<String> line = new ArrayList<>(
                        List.of(String.valueOf(number), municipality == null ? ags : municipality.name(), ags));
                for (Issue issue : matrix.issues()) {
                    line.add(said(row == null ? null : row.stances().get(issue.id())));
                    line.add(said(row == null ? null : row.weights().get(issue.id())));
                }
                sheet.line(line);
            }
        }
        return sheet.bytes();
    }

    private static String said(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    private static Map<Integer, Integer> byPlace(List<Issue> issues, Map<UUID, Integer> stances) {
        Map<Integer, Integer> byPlace = new HashMap<>();
        for (int place = 0; place < issues.size(); place++) {
            Integer stance = stances.get(issues.get(place).id());
            if (stance != null) {
                byPlace.put(place, stance);
            }
        }
        return byPlace;
    }
}
