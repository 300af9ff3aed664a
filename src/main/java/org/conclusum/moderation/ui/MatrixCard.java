package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.InterestCourse;
import org.conclusum.moderation.InterestListing;
import org.conclusum.moderation.InterestMatrix;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** Who stands where on the issues of one proposal, from round to round. */
class MatrixCard extends Card {

    private final transient InterestListing interests;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;
    private final transient InterestCourse course;
    private final String region;
    private final UUID proposal;
    private volatile int shown;

    /**
     * A card.
     *
     * @param region code of the region whose municipalities are shown; all, if it is empty
     * @param filtered called with another region
     */
    MatrixCard(
            UUID proposal,
            String region,
            InterestListing interests,
            RegionDirectory regions,
            Actor.Person person,
            Consumer<String> filtered) {
        super(Texts.text("moderation.matrix.title"));
        this.interests = interests;
        this.regions = regions;
        this.person = person;
        this.proposal = proposal;
        this.region = region;
        this.course = interests.course(proposal, region, person);
        this.shown = course.stages().size() - 1;
        addClassName("cc-moderation-form");
        add(new Div(new Anchor(ModerationAddress.of(proposal), course.proposal().title())));
        if (course.regions().size() > 1) {
            add(filter(filtered));
        }
        if (course.isEmpty()) {
            add(ModerationWords.muted(
                    Texts.text(course.office() ? "moderation.matrix.none.office" : "moderation.matrix.none")));
        } else {
            addMatrix();
        }
    }

    /** Whether the person may read something else by now. */
    boolean isOutOfDate() {
        return !matrices(course).equals(matrices(interests.course(proposal, region, person)));
    }

    private static List<InterestMatrix> matrices(InterestCourse of) {
        return of.stages().stream().map(InterestCourse.Stage::matrix).toList();
    }

    private Component filter(Consumer<String> filtered) {
        Map<String, String> names =
                regions.regions().stream().collect(Collectors.toMap(RegionRow::code, RegionRow::name));
        Select<String> where = new Select<>();
        where.setLabel(Texts.text("moderation.matrix.region"));
        where.addClassName("cc-matrix-region");
        where.setItems(Stream.concat(Stream.of(""), course.regions().stream()).toList());
        where.setItemLabelGenerator(code -> code == null || code.isEmpty()
                ? Texts.text("moderation.matrix.region.all")
                : Objects.requireNonNullElse(names.get(code), code));
        where.setValue(course.regions().contains(region) ? region : "");
        where.addValueChangeListener(event -> filtered.accept(event.getValue()));
        return where;
    }

    private void addMatrix() {
        Locale language = Texts.locale();
        MunicipalityNames names = MunicipalityNames.of(regions);
        List<String> stages = course.stages().stream()
                .map(stage -> MatrixWords.stage(language, stage.milestone()))
                .toList();
        Course played = new Course(stages, shown, place -> {
            shown = place;
            InterestCourse.Stage stage = course.stage(place);
            return new Course.Frame(
                    new MatrixTable(stage, names, language).markup(),
                    place == 0 ? "" : Texts.text("moderation.course.moved", stage.moved()));
        });
        String title = course.proposal().title();
        add(
                played,
                ModerationWords.muted(Texts.text("moderation.matrix.note")),
                new Exports(played, Texts.text("moderation.matrix.file"))
                        .csv(() -> interests.csv(proposal, region, shown, language, person))
                        .picture(() -> new MatrixPicture(
                                        interests
                                                .course(proposal, region, person)
                                                .stage(shown),
                                        title,
                                        MunicipalityNames.of(regions),
                                        language)
                                .file()));
    }
}
