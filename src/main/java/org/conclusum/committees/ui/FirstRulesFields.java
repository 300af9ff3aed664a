package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.conclusum.committees.RuleBookProfile;
import org.conclusum.committees.RuleBookText;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Texts;

/** By which rules a committee begins, and until when delegates are to be named. */
class FirstRulesFields extends Div {

    private static final int WEEKS_TO_ANSWER = 4;

    private final Select<RuleBookProfile> profile = new Select<>();
    private final DayField answersBy = new DayField(Texts.text("committees.founding.answersBy"));
    private final LocalDate today;

    /** @param profiles the rules to choose from, the usual one first */
    FirstRulesFields(List<RuleBookProfile> profiles, LocalDate today) {
        this.today = today;
        addClassName("cc-form");
        profile.setLabel(Texts.text("committees.founding.profile"));
        profile.addClassName("cc-wide");
        profile.setItems(profiles);
        profile.setItemLabelGenerator(RuleBookEditor::name);
        profile.addValueChangeListener(event -> profile.setHelperText(
                Texts.text("committees.profile." + event.getValue().key() + ".sentence") + " "
                        + Texts.text("committees.founding.profileHint")));
        profile.setValue(profiles.getFirst());
        answersBy.setMin(today.plusDays(1));
        answersBy.setValue(today.plusWeeks(WEEKS_TO_ANSWER));
        answersBy.setHelperText(Texts.text("committees.founding.answersByHint"));
        add(profile, answersBy);
    }

    LocalDate answersBy() {
        return Objects.requireNonNullElse(answersBy.getValue(), today);
    }

    RuleBookText rules() {
        return profile.getValue().text(Texts.text(Locale.GERMAN, "committees.founding.rulesTitle"), today);
    }
}
