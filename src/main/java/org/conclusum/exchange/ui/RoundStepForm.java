package org.conclusum.exchange.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.exchange.PracticeFilter;
import org.conclusum.exchange.PracticeListing;
import org.conclusum.exchange.PracticeRow;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.exchange.rounds.ExchangeRound;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.resolutions.MeasureOwners;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Asks who does what until when after a round, and which practice belongs to it. */
@Component
class RoundStepForm {

    private static final int MOST_PRACTICES = 200;
    private static final int WEEKS = 4;

    private final ExchangeManagement management;
    private final PracticeListing practices;
    private final MeasureOwners measures;
    private final RegionDirectory regions;
    private final Clock clock;

    RoundStepForm(
            ExchangeManagement management,
            PracticeListing practices,
            MeasureOwners measures,
            RegionDirectory regions,
            Clock clock) {
        this.management = management;
        this.practices = practices;
        this.measures = measures;
        this.regions = regions;
        this.clock = clock;
    }

    /** What a work group is called: the office, the municipality. */
    String nameOf(String group) {
        WorkGroup work = new WorkGroup(group);
        return switch (work.kind()) {
            case "office" ->
                regions.regions().stream()
                        .filter(region -> region.code().equals(work.scope()))
                        .map(RegionRow::officeName)
                        .findFirst()
                        .orElse(group);
            case "coordinator" -> {
                MunicipalityRow row = regions.byKey().get(work.scope());
                yield row == null ? group : row.name();
            }
            default -> group;
        };
    }

    void open(ExchangeRound round, Actor.Person person, Runnable done) {
        TextField title = new TextField(Texts.text("exchange.round.step.title"));
        title.setMaxLength(ExchangeRound.LONGEST_TITLE);
        title.setWidthFull();
        List<String> owners = measures.groupsOf(round.committee()).stream()
                .sorted(Comparator.comparing((String group) -> !group.startsWith("office"))
                        .thenComparing(this::nameOf))
                .toList();
        Map<String, String> names = new java.util.HashMap<>();
        owners.forEach(owner -> names.put(owner, nameOf(owner)));
        Select<String> owner = new Select<>();
        owner.setLabel(Texts.text("exchange.round.step.owner"));
        owner.setItems(owners);
        owner.setItemLabelGenerator(one -> one == null ? "" : names.getOrDefault(one, one));
        owner.setValue(owners.getFirst());
        DayField due = new DayField(Texts.text("exchange.round.step.until"));
        due.setValue(LocalDate.now(clock).plusWeeks(WEEKS));
        FormDialog.open(
                Texts.text("exchange.round.step.agree"),
                Texts.text("exchange.round.step.lead"),
                Texts.text("exchange.round.step.agree"),
                () -> {
                    management.agree(
                            round.id(),
                            title.getValue(),
                            owner.getValue(),
                            Objects.requireNonNullElse(due.getValue(), LocalDate.now(clock)),
                            person);
                    done.run();
                },
                title,
                owner,
                due);
    }

    void link(UUID round, Actor.Person person, Runnable done) {
        Select<PracticeRow> practice = new Select<>();
        practice.setLabel(Texts.text("exchange.adoption.practice"));
        List<PracticeRow> known = practices.page(PracticeFilter.NONE, 0, MOST_PRACTICES);
        practice.setItems(known);
        practice.setItemLabelGenerator(row -> row == null ? "" : row.title());
        practice.setWidthFull();
        FormDialog.open(
                Texts.text("exchange.round.practice"),
                Texts.text("exchange.round.practice.lead"),
                Texts.text("exchange.round.practice"),
                () -> {
                    if (practice.getValue() != null) {
                        management.link(round, practice.getValue().id(), person);
                        done.run();
                    }
                },
                practice);
    }
}
