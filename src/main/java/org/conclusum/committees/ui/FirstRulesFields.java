package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.conclusum.committees.RuleBookProfile;
import org.conclusum.committees.RuleBookText;
import org.conclusum.committees.SeatRow;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Texts;

/** By which rules a committee begins, and until when delegates are to be named. */
class FirstRulesFields extends Div implements RuleBookDesk {

    private static final int WEEKS_TO_ANSWER = 4;

    private final Select<RuleBookProfile> profile = new Select<>();
    private final DayField answersBy = new DayField(Texts.text("committees.founding.answersBy"));
    private final LocalDate today;
    private final transient Runnable changed;
    private transient RuleBookText text;

    /**
     * The fields.
     *
     * @param profiles the rules to choose from, the usual one first
     * @param changed called when other rules were chosen
     */
    FirstRulesFields(List<RuleBookProfile> profiles, LocalDate today, Runnable changed) {
        this.today = today;
        this.changed = changed;
        this.text = text(profiles.getFirst(), today);
        addClassName("cc-form");
        profile.setLabel(Texts.text("committees.founding.profile"));
        profile.addClassName("cc-wide");
        profile.setItems(profiles);
        profile.setItemLabelGenerator(RuleBookEditor::name);
        profile.setValue(profiles.getFirst());
        profile.setHelperText(hint(profiles.getFirst()));
        profile.addValueChangeListener(event -> {
            profile.setHelperText(hint(event.getValue()));
            change(old -> text(event.getValue(), today));
        });
        answersBy.setMin(today.plusDays(1));
        answersBy.setValue(today.plusWeeks(WEEKS_TO_ANSWER));
        answersBy.setHelperText(Texts.text("committees.founding.answersByHint"));
        add(profile, answersBy);
    }

    LocalDate answersBy() {
        return Objects.requireNonNullElse(answersBy.getValue(), today);
    }

    @Override
    public RuleBookText text() {
        return text;
    }

    /** None yet. */
    @Override
    public List<SeatRow> seats() {
        return List.of();
    }

    @Override
    public final void change(UnaryOperator<RuleBookText> change) {
        text = change.apply(text);
        changed.run();
    }

    private static RuleBookText text(RuleBookProfile profile, LocalDate today) {
        return profile.text(Texts.text(Locale.GERMAN, "committees.founding.rulesTitle"), today);
    }

    private static String hint(RuleBookProfile profile) {
        return Texts.text("committees.profile." + profile.key() + ".sentence") + " "
                + Texts.text("committees.founding.profileHint");
    }
}
