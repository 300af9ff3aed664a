package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.NewCommittee;
import org.conclusum.committees.NewSeat;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What a committee is called and for, where it belongs, and how long its first term is. */
class PurposeFields extends Div {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PURPOSE = 1_000;
    private static final int LONGEST_CODE = 8;
    private static final int USUAL_YEARS = 5;
    private static final String ACROSS = "";

    private final TextField name = new TextField(Texts.text("committees.founding.name"));
    private final TextField code = new TextField(Texts.text("committees.list.code"));
    private final Select<String> region = new Select<>();
    private final Select<CommitteeRow> parent = new Select<>();
    private final TextArea purpose = new TextArea(Texts.text("committees.founding.purpose"));
    private final DayField from = new DayField(Texts.text("committees.founding.from"));
    private final DayField until = new DayField(Texts.text("committees.founding.until"));

    private final LocalDate today;

    PurposeFields(
            List<RegionRow> regions,
            List<CommitteeRow> parents,
            LocalDate today,
            Consumer<@Nullable String> regionChosen) {
        this.today = today;
        addClassName("cc-form");
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.addClassName("cc-wide");
        code.setMaxLength(LONGEST_CODE);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(Texts.text("committees.founding.codeHint"));
        List<String> codes =
                new ArrayList<>(regions.stream().map(RegionRow::code).toList());
        codes.add(ACROSS);
        region.setLabel(Texts.text("committees.list.region"));
        region.setItems(codes);
        region.setItemLabelGenerator(chosen -> regions.stream()
                .filter(row -> row.code().equals(chosen))
                .map(RegionRow::name)
                .findFirst()
                .orElse(Texts.text("committees.list.allRegions")));
        region.setValue(codes.getFirst());
        region.addValueChangeListener(change -> regionChosen.accept(region()));
        parent.setLabel(Texts.text("committees.founding.parent"));
        parent.setItems(parents);
        parent.setEmptySelectionAllowed(true);
        parent.setEmptySelectionCaption(Texts.text("committees.founding.noParent"));
        parent.setItemLabelGenerator(row -> row == null ? Texts.text("committees.founding.noParent") : row.name());
        purpose.setMaxLength(LONGEST_PURPOSE);
        purpose.setMinRows(2);
        purpose.setRequiredIndicatorVisible(true);
        purpose.addClassName("cc-wide");
        from.setValue(today);
        until.setValue(today.plusYears(USUAL_YEARS).minusDays(1));
        until.setHelperText(Texts.text("committees.founding.untilHint"));
        add(name, code, region, purpose, parent, from, until);
        parent.addClassName("cc-wide");
    }

    /** The code of the region, or null across regions. */
    @Nullable
    String region() {
        return ACROSS.equals(region.getValue()) ? null : region.getValue();
    }

    NewCommittee request(LocalDate answersBy, NewCommittee.FirstRules rules, List<NewSeat> seats) {
        LocalDate begin = Objects.requireNonNullElse(from.getValue(), today);
        return new NewCommittee(
                code.getValue().strip().toUpperCase(Locale.ROOT),
                name.getValue(),
                region(),
                purpose.getValue(),
                parent.getValue() == null ? null : parent.getValue().id(),
                begin,
                Objects.requireNonNullElse(until.getValue(), begin),
                answersBy,
                rules,
                seats);
    }
}
