package org.conclusum.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.conclusum.moderation.InfluenceActor;
import org.conclusum.moderation.InfluenceView;
import org.conclusum.moderation.InterestCourse;
import org.conclusum.moderation.InterestMatrix;
import org.conclusum.moderation.Issue;
import org.conclusum.moderation.Milestone;
import org.conclusum.moderation.Moderation;
import org.conclusum.moderation.ModerationPhase;
import org.conclusum.moderation.influence.Estimate;
import org.conclusum.moderation.influence.InfluenceCourse;
import org.conclusum.moderation.influence.Party;
import org.conclusum.moderation.interests.Cluster;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PicturesTest {

    private static final String WICKED = "A & B <script>alert(\"x\")</script>\u000b";
    private static final MunicipalityNames NAMES = new MunicipalityNames(Map.of());
    private static final UUID ID = new UUID(1, 2);
    private static final ProposalRow PROPOSAL =
            new ProposalRow(ID, "L/1", WICKED, ID, "", ProposalState.READY, false, Instant.EPOCH, null);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private static Document read(byte[] picture) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(picture));
    }

    private static InterestCourse.Stage stage(int issues, int municipalities) {
        List<Issue> named = IntStream.range(0, issues)
                .mapToObj(number -> new Issue(new UUID(2, number), ID, number + 1, WICKED + " " + number, ""))
                .toList();
        Map<String, InterestMatrix.Row> rows = new HashMap<>();
        Map<String, InterestMatrix.Row> before = new HashMap<>();
        List<String> members = new ArrayList<>();
        for (int place = 0; place < municipalities; place++) {
            String ags = "M" + place;
            members.add(ags);
            Map<UUID, Integer> stances = new HashMap<>();
            Map<UUID, Integer> weights = new HashMap<>();
            for (Issue issue : named) {
                stances.put(issue.id(), (place + issue.position()) % 5 - 2);
                weights.put(issue.id(), 1 + place % 5);
            }
            rows.put(ags, new InterestMatrix.Row(ags, stances, weights));
            before.put(ags, new InterestMatrix.Row(ags, Map.of(named.getFirst().id(), 0), Map.of()));
        }
        List<Cluster> clusters = List.of(new Cluster(members, 0, true));
        return new InterestCourse.Stage(
                new Milestone(Milestone.Kind.ROUND, 1, Instant.EPOCH),
                new InterestMatrix(named, clusters, rows),
                new InterestMatrix(named, clusters, before));
    }

    @Test
    void aMatrixIsAWellFormedFileWithColoursOfItsOwn() throws Exception {
        byte[] file = new MatrixPicture(stage(40, 22), WICKED, NAMES, Locale.GERMAN).file();

        Document picture = read(file);
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
        assertThat(picture.getElementsByTagName("style").item(0).getTextContent())
                .contains("#166b41")
                .doesNotContain("var(");
        assertThat(texts(picture))
                .contains("+2", "dafür", "eher dagegen", "Gewicht 3", "↑ vorher 0", "↓ vorher 0", "● neu");
        assertThat(texts(picture).stream().filter("● neu"::equals)).hasSize(39 * 22);
    }

    private static List<String> texts(Document picture) {
        NodeList texts = picture.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(place -> texts.item(place).getTextContent())
                .toList();
    }

    @Test
    void aTableSaysInColourNumberAndWordWhatChanged() {
        String table = new MatrixTable(stage(2, 3), NAMES, Locale.ENGLISH).markup();

        assertThat(table)
                .contains("cc-moderation-stance-4\">+2<", ">for it<", "scope=\"rowgroup\"", "scope=\"row\"", "↑ was 0")
                .contains("A &amp; B &lt;script&gt;")
                .doesNotContain("<script");
        assertThat(new MatrixTable(stage(22, 3), NAMES, Locale.ENGLISH).markup())
                .contains("cc-matrix-dense", ">for it<", "weight 1");
    }

    private static InfluenceView map(int parties, int influence, int interest) {
        List<Estimate> estimates = new ArrayList<>();
        List<String> municipalities = new ArrayList<>();
        for (int number = 0; number < parties; number++) {
            String ags = "M" + number;
            municipalities.add(ags);
            estimates.add(new Estimate(
                    Party.municipality(ags), 1, MAY.minusDays(9), 1, number % 11, WICKED, "", Instant.EPOCH));
            estimates.add(
                    new Estimate(Party.municipality(ags), 2, MAY, influence, interest, WICKED, "", Instant.EPOCH));
        }
        InfluenceActor actor = new InfluenceActor(ID, WICKED);
        estimates.add(new Estimate(Party.actor(ID), 1, MAY, 3, 3, WICKED, "", Instant.EPOCH));
        return new InfluenceView(
                new Moderation(ID, ID, ModerationPhase.ISSUES, null, 0, false, null, null, "", Instant.EPOCH, null),
                PROPOSAL,
                municipalities,
                List.of(actor),
                new InfluenceCourse(estimates));
    }

    @Test
    void aMapHasAMarkForEachAndItsWay() throws Exception {
        InfluenceView view = map(4, 8, 8);

        Document picture = read(new InfluencePicture(view, MAY, NAMES::brief, Locale.GERMAN).file());

        assertThat(picture.getElementsByTagName("g").getLength()).isEqualTo(5);
        assertThat(texts(picture)).contains("eng einbinden", "im Blick behalten", "Einfluss →", "1", "5");
        assertThat(new InfluencePicture(view, MAY, NAMES::brief, Locale.GERMAN).sentence())
                .startsWith("4. Mai 2026. eng einbinden: M0, M1, M2, M3; im Blick behalten: A & B");
        assertThat(InfluenceWords.moves(Locale.GERMAN, view, Party.municipality("M0"), MAY))
                .containsExactly("↑ Einfluss +7", "↑ Interesse +8");
        assertThat(InfluenceWords.moves(Locale.GERMAN, view, Party.actor(ID), MAY))
                .containsExactly("neu");
        assertThat(InfluenceWords.moved(view, MAY)).isEqualTo(4);
    }

    @Test
    void marksOnOnePlaceStandBesideEachOtherAndInsideThePicture() throws Exception {
        for (int place : List.of(0, 5, 10)) {
            Document picture =
                    read(new InfluencePicture(map(12, place, place), MAY, NAMES::brief, Locale.GERMAN).file());
            List<double[]> marks = new ArrayList<>();
            NodeList circles = picture.getElementsByTagName("circle");
            for (int i = 0; i < circles.getLength(); i++) {
                Element circle = (Element) circles.item(i);
                if (circle.getAttribute("class").contains("cc-pic-mark")) {
                    double[] mark = {number(circle, "cx"), number(circle, "cy")};
                    assertThat(mark[0]).isBetween(60.0, 680.0);
                    assertThat(mark[1]).isBetween(14.0, 560.0);
                    for (double[] other : marks) {
                        assertThat(Math.hypot(mark[0] - other[0], mark[1] - other[1]))
                                .as("at %d", place)
                                .isGreaterThan(8);
                    }
                    marks.add(mark);
                }
            }
            assertThat(marks).hasSize(12);
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void longTitlesAreBrokenAndEndWithAnEllipsis() {
        assertThat(MatrixPicture.lines("Kein Standort schließt", 10)).containsExactly("Kein", "Standort", "schließt");
        assertThat(MatrixPicture.lines("a b c d e f g h", 1)).hasSize(6).endsWith("f …");
    }
}
