package org.conclusum.moderation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
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
    private final Milestones ends;
    private final RegionDirectory regions;
    private final Clock clock;

    InterestListing(PositionListing positions, Milestones milestones, RegionDirectory regions, Clock clock) {
        this.positions = positions;
        this.ends = milestones;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * The matrix of a proposal, milestone by milestone, from a fixed number of queries.
     *
     * @param region code of the region whose municipalities are wanted; all, if it is empty
     */
    public InterestCourse course(UUID proposal, String region, Actor.Person person) {
        PositionListing.Reading reading = positions.numbers(proposal, person);
        List<String> participants = reading.sight().participants();
        Map<String, MunicipalityRow> known = regions.byKey();
        List<String> wanted = participants.stream()
                .filter(ags -> region.isEmpty() || region.equals(regionOf(known.get(ags))))
                .toList();
        List<Milestone> milestones = new ArrayList<>(ends.of(proposal));
        milestones.add(new Milestone(Milestone.Kind.NOW, 1, clock.instant()));
        return new InterestCourse(
                reading.sight().proposal(),
                reading.sight().office(),
                participants.stream()
                        .map(ags -> regionOf(known.get(ags)))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                stages(reading, milestones, wanted));
    }

    private static List<InterestCourse.Stage> stages(
            PositionListing.Reading reading, List<Milestone> milestones, List<String> municipalities) {
        Map<PositionField, Map<String, Map<UUID, Integer>>> said = new EnumMap<>(PositionField.class);
        List<InterestCourse.Stage> stages = new ArrayList<>();
        InterestMatrix before = null;
        int taken = 0;
        for (Milestone milestone : milestones) {
            while (taken < reading.versions().size()
                    && !reading.versions().get(taken).since().isAfter(milestone.at())) {
                take(said, reading.versions().get(taken).entry());
                taken++;
            }
            InterestMatrix matrix = matrix(reading.issues(), municipalities, said);
            stages.add(new InterestCourse.Stage(milestone, matrix, before));
            before = matrix;
        }
        return stages;
    }

    private static void take(Map<PositionField, Map<String, Map<UUID, Integer>>> said, PositionEntry entry) {
        Map<UUID, Integer> own = said.computeIfAbsent(entry.field(), key -> new HashMap<>())
                .computeIfAbsent(entry.ags(), key -> new HashMap<>());
        if (entry.content().isEmpty()) {
            own.remove(entry.issue());
        } else {
            own.put(entry.issue(), Integer.valueOf(entry.content()));
        }
    }

    private static InterestMatrix matrix(
            List<Issue> issues, List<String> municipalities, Map<PositionField, Map<String, Map<UUID, Integer>>> said) {
        Map<String, InterestMatrix.Row> rows = new HashMap<>();
        List<Stand> stands = new ArrayList<>();
        for (String ags : municipalities) {
            Map<UUID, Integer> stances =
                    said.getOrDefault(PositionField.STANCE, Map.of()).getOrDefault(ags, Map.of());
            Map<UUID, Integer> weights =
                    said.getOrDefault(PositionField.WEIGHT, Map.of()).getOrDefault(ags, Map.of());
            rows.put(ags, new InterestMatrix.Row(ags, stances, weights));
            stands.add(new Stand(ags, byPlace(issues, stances)));
        }
        return new InterestMatrix(issues, Clusters.of(stands), rows);
    }

    /**
     * One stage of it for a spreadsheet.
     *
     * @param stage which one, from 0 on; the last one where there are fewer by now
     */
    public byte[] csv(UUID proposal, String region, int stage, Locale language, Actor.Person person) {
        InterestMatrix matrix = course(proposal, region, person).stage(stage).matrix();
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
                MunicipalityRow municipality = known.get(ags);
                List<String> line = new ArrayList<>(
                        List.of(String.valueOf(number), municipality == null ? ags : municipality.name(), ags));
                for (Issue issue : matrix.issues()) {
                    line.add(said(matrix.stance(ags, issue)));
                    line.add(said(matrix.weight(ags, issue)));
                }
                sheet.line(line);
            }
        }
        return sheet.bytes();
    }

    private static String regionOf(@Nullable MunicipalityRow municipality) {
        return municipality == null ? "" : municipality.region();
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
