package org.conclusum.moderation.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.conclusum.moderation.InfluenceView;
import org.conclusum.moderation.influence.Estimate;
import org.conclusum.moderation.influence.Party;
import org.conclusum.moderation.influence.Quadrant;
import org.conclusum.uikit.Markup;
import org.conclusum.uikit.Texts;

/**
 * The map of influence and interest on one day: four fields with their words, a numbered mark for each party, and behind
 * it the way that it went. Where names would lie upon each other, the number alone stands; the table says whose it is.
 */
final class InfluencePicture {

    private record Frame(double width, double height, double left, double top, double radius, boolean named) {

        private static final Frame WIDE = new Frame(680, 560, 58, 14, 13, true);
        private static final Frame NARROW = new Frame(340, 400, 34, 8, 12, false);
        private static final double RIGHT = 12;
        private static final double BELOW = 50;

        double wide() {
            return width - left - RIGHT;
        }

        double high() {
            return height - top - BELOW;
        }

        boolean holds(Box box) {
            return box.x() > left
                    && box.x() + box.width() < left + wide()
                    && box.y() > top
                    && box.y() + box.height() < top + high();
        }

        double x(double interest) {
            double edge = radius + 5;
            return left + edge + interest / Quadrant.MOST * (wide() - 2 * edge);
        }

        double y(double influence) {
            double edge = radius + 5;
            return top + high() - edge - influence / Quadrant.MOST * (high() - 2 * edge);
        }
    }

    private record Box(double x, double y, double width, double height) {
        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    private static final double LETTER = 7.3;
    private static final double LINE = 16;
    private static final double SPREAD = 1.15;
    private static final double EARLIER = 3.2;
    private static final int STEPS = 40;

    private final InfluenceView view;
    private final LocalDate day;
    private final UnaryOperator<String> names;
    private final Locale language;
    private final Map<Party, Integer> numbers = new HashMap<>();

    /**
     * A picture.
     *
     * @param day until which entries count
     * @param names short names of municipalities by AGS
     */
    InfluencePicture(InfluenceView view, LocalDate day, UnaryOperator<String> names, Locale language) {
        this.view = view;
        this.day = day;
        this.names = names;
        this.language = language;
        view.parties().forEach(party -> numbers.put(party, numbers.size() + 1));
    }

    int number(Party party) {
        return Objects.requireNonNull(numbers.get(party), party.key());
    }

    /** For a page: one for wide places and one for narrow ones. */
    String inPage() {
        return "<div role=\"img\" aria-label=\"%s\">%s%s</div>"
                .formatted(
                        Markup.escaped(sentence()),
                        drawing(Frame.WIDE, "wide-").inPage("cc-influence-wide"),
                        drawing(Frame.NARROW, "narrow-").inPage("cc-influence-narrow"));
    }

    byte[] file() {
        return drawing(Frame.WIDE, "")
                .file(
                        Texts.text(language, "moderation.influence.title"),
                        view.proposal().title() + " · " + InfluenceWords.day(language, day));
    }

    /** Who is in which field. */
    String sentence() {
        Map<Party, Estimate> counted = view.course().on(day);
        List<String> fields = new ArrayList<>();
        for (Quadrant quadrant : List.of(Quadrant.CLOSE, Quadrant.CONTENT, Quadrant.INFORMED, Quadrant.IN_VIEW)) {
            List<String> there = view.parties().stream()
                    .filter(party -> counted.containsKey(party)
                            && estimate(counted, party).quadrant() == quadrant)
                    .map(party -> view.name(party, names))
                    .toList();
            if (!there.isEmpty()) {
                fields.add(InfluenceWords.quadrant(language, quadrant) + ": " + String.join(", ", there));
            }
        }
        return InfluenceWords.day(language, day) + ". " + String.join("; ", fields);
    }

    private Drawing drawing(Frame frame, String key) {
        Drawing drawing = new Drawing(frame.width(), frame.height());
        ground(drawing, frame);
        Map<Party, double[]> places = places(frame);
        places.forEach((party, place) -> trail(drawing, frame, party, place));
        List<Box> taken = new ArrayList<>();
        places.values().forEach(place -> taken.add(around(place, frame.radius())));
        places.forEach((party, place) -> mark(drawing, frame, party, place, key));
        if (frame.named()) {
            List<Box> trails = new ArrayList<>();
            places.forEach((party, place) -> trails.addAll(along(points(frame, party, place))));
            places.forEach((party, place) -> name(drawing, frame, party, place, taken, trails));
        }
        return drawing;
    }

    private void ground(Drawing drawing, Frame frame) {
        double middleX = frame.x(Quadrant.MIDDLE - 0.5);
        double middleY = frame.y(Quadrant.MIDDLE - 0.5);
        double right = frame.left() + frame.wide();
        double below = frame.top() + frame.high();
        drawing.rect("cc-pic-field", frame.left(), frame.top(), frame.wide(), frame.high(), 8)
                .rect("cc-pic-close", middleX, frame.top(), right - middleX, middleY - frame.top(), 0)
                .line("cc-pic-line", middleX, frame.top(), middleX, below)
                .line("cc-pic-line", frame.left(), middleY, right, middleY)
                .rect("cc-pic-frame", frame.left(), frame.top(), frame.wide(), frame.high(), 8)
                .text("cc-pic-word", frame.left() + 8, frame.top() + 18, word(Quadrant.CONTENT))
                .text("cc-pic-word cc-pic-end", right - 8, frame.top() + 18, word(Quadrant.CLOSE))
                .text("cc-pic-word", frame.left() + 8, below - 8, word(Quadrant.IN_VIEW))
                .text("cc-pic-word cc-pic-end", right - 8, below - 8, word(Quadrant.INFORMED));
        for (int value = 0; value <= Quadrant.MOST; value += Quadrant.MIDDLE) {
            drawing.text("cc-pic-soft cc-pic-mid", frame.x(value), below + 18, String.valueOf(value))
                    .text("cc-pic-soft cc-pic-end", frame.left() - 6, frame.y(value) + 4, String.valueOf(value));
        }
        drawing.text(
                        "cc-pic-axis cc-pic-mid",
                        frame.left() + frame.wide() / 2,
                        below + 40,
                        Texts.text(language, "moderation.influence.interest") + " →")
                .upright(
                        "cc-pic-axis cc-pic-mid",
                        13,
                        frame.top() + frame.high() / 2,
                        Texts.text(language, "moderation.influence.influence") + " →");
    }

    private String word(Quadrant quadrant) {
        return InfluenceWords.quadrant(language, quadrant);
    }

    /** Where each party stands; those on one place stand around it. */
    private Map<Party, double[]> places(Frame frame) {
        Map<Party, Estimate> counted = view.course().on(day);
        Map<List<Integer>, List<Party>> together = new LinkedHashMap<>();
        for (Party party : view.parties()) {
            if (counted.containsKey(party)) {
                Estimate one = estimate(counted, party);
                together.computeIfAbsent(List.of(one.interest(), one.influence()), place -> new ArrayList<>())
                        .add(party);
            }
        }
        Map<Party, double[]> places = new LinkedHashMap<>();
        together.forEach((place, parties) -> {
            double around = parties.size() == 1
                    ? 0
                    : Math.max(SPREAD * frame.radius(), SPREAD * frame.radius() * parties.size() / Math.PI);
            double room = around + frame.radius();
            double middleX = inside(frame.x(place.getFirst()), frame.left(), frame.wide(), room);
            double middleY = inside(frame.y(place.getLast()), frame.top(), frame.high(), room);
            for (int i = 0; i < parties.size(); i++) {
                double angle = 2 * Math.PI * i / parties.size() + Math.PI;
                places.put(
                        parties.get(i),
                        new double[] {middleX + around * Math.cos(angle), middleY + around * Math.sin(angle)});
            }
        });
        return places;
    }

    private static double inside(double value, double from, double length, double room) {
        return Math.clamp(value, from + room + 1, from + length - room - 1);
    }

    private void trail(Drawing drawing, Frame frame, Party party, double[] place) {
        List<double[]> points = points(frame, party, place);
        if (points.size() > 1) {
            String kind = party.isMunicipality() ? "" : " cc-pic-other";
            points.stream()
                    .limit(points.size() - 1)
                    .forEach(point -> drawing.circle("cc-pic-dot" + kind, point[0], point[1], EARLIER));
            drawing.path("cc-pic-trail" + kind, Drawing.through(points));
        }
    }

    /** Where a party has been, and where it is now. */
    private List<double[]> points(Frame frame, Party party, double[] place) {
        List<Estimate> way = view.course().way(party, day);
        List<double[]> points = new ArrayList<>();
        way.stream()
                .limit(way.size() - 1)
                .forEach(one -> points.add(new double[] {frame.x(one.interest()), frame.y(one.influence())}));
        points.add(place);
        return points;
    }

    /** Small boxes along a way, for names to keep clear of. */
    private static List<Box> along(List<double[]> points) {
        List<Box> boxes = new ArrayList<>();
        for (int leg = 1; leg < points.size(); leg++) {
            double[] from = points.get(leg - 1);
            double[] to = points.get(leg);
            for (int step = 0; step <= STEPS; step++) {
                double part = (double) step / STEPS;
                boxes.add(around(
                        new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])}, 2));
            }
        }
        return boxes;
    }

    private void mark(Drawing drawing, Frame frame, Party party, double[] place, String key) {
        Estimate one = estimate(view.course().on(day), party);
        boolean fresh = one.day().equals(day);
        double radius = frame.radius();
        drawing.begin(
                key + party.key(),
                Texts.text(
                        language,
                        "moderation.influence.mark",
                        view.name(party, names),
                        one.influence(),
                        one.interest()));
        if (party.isMunicipality()) {
            drawing.circle(fresh ? "cc-pic-mark cc-pic-fresh" : "cc-pic-mark", place[0], place[1], radius);
        } else {
            drawing.rect(
                    "cc-pic-mark cc-pic-other" + (fresh ? " cc-pic-fresh" : ""),
                    place[0] - radius + 1,
                    place[1] - radius + 1,
                    2 * radius - 2,
                    2 * radius - 2,
                    3);
        }
        drawing.text("cc-pic-number cc-pic-mid", place[0], place[1] + 4.3, String.valueOf(number(party)))
                .end();
    }

    /** Beside its mark, on the first side where it meets no mark and no name, and no trail if there is such a side. */
    private void name(Drawing drawing, Frame frame, Party party, double[] place, List<Box> taken, List<Box> trails) {
        String name = view.name(party, names);
        double width = name.length() * LETTER;
        double away = frame.radius() + 4;
        List<Box> sides = Stream.of(
                        new Box(place[0] + away, place[1] - LINE / 2, width, LINE),
                        new Box(place[0] - away - width, place[1] - LINE / 2, width, LINE),
                        new Box(place[0] - width / 2, place[1] - away - LINE, width, LINE),
                        new Box(place[0] - width / 2, place[1] + away, width, LINE))
                .filter(side -> frame.holds(side) && taken.stream().noneMatch(side::meets))
                .toList();
        sides.stream()
                .filter(side -> trails.stream().noneMatch(side::meets))
                .findFirst()
                .or(() -> sides.stream().findFirst())
                .ifPresent(side -> {
                    taken.add(side);
                    drawing.text("cc-pic-name cc-pic-halo", side.x() + 2, side.y() + 12, name);
                });
    }

    private static Box around(double[] place, double radius) {
        return new Box(place[0] - radius, place[1] - radius, 2 * radius, 2 * radius);
    }

    private static Estimate estimate(Map<Party, Estimate> counted, Party party) {
        return Objects.requireNonNull(counted.get(party), party.key());
    }
}
