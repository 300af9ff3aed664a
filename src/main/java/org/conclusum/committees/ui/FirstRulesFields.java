package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.conclusum.committees.NewCommittee.FirstRules;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Texts;

/** By which rules a committee begins, and until when delegates are to be named. */
class FirstRulesFields extends Div {

    /** § 31 VwVfG leaves the length of the notice to the rules; a week is what committees of the field use. */
    private static final NoticePeriod NOTICE = new NoticePeriod(7, DayKind.CALENDAR);

    private static final NoticePeriod URGENT = new NoticePeriod(3, DayKind.CALENDAR);
    private static final int SUBMISSION_DAYS = 14;
    private static final int WEEKS_TO_ANSWER = 4;

    /** The rules to choose from. */
    enum Profile {
        SIMPLE,
        ABSOLUTE,
        TWO_THIRDS;

        DecisionRules rules() {
            return switch (this) {
                case SIMPLE -> DecisionRules.simpleMajority();
                case ABSOLUTE -> DecisionRules.absoluteMajority();
                case TWO_THIRDS -> DecisionRules.twoThirds();
            };
        }
    }

    private final Select<Profile> profile = new Select<>();
    private final DayField answersBy = new DayField(Texts.text("committees.founding.answersBy"));
    private final LocalDate today;

    FirstRulesFields(LocalDate today) {
        this.today = today;
        addClassName("cc-form");
        profile.setLabel(Texts.text("committees.founding.profile"));
        profile.setItems(List.of(Profile.values()));
        profile.setItemLabelGenerator(item -> Texts.of("committees.profile", item));
        profile.setHelperText(Texts.text("committees.founding.profileHint"));
        profile.setValue(Profile.SIMPLE);
        answersBy.setMin(today.plusDays(1));
        answersBy.setValue(today.plusWeeks(WEEKS_TO_ANSWER));
        answersBy.setHelperText(Texts.text("committees.founding.answersByHint"));
        add(profile, answersBy);
    }

    LocalDate answersBy() {
        return Objects.requireNonNullElse(answersBy.getValue(), today);
    }

    FirstRules rules() {
        return new FirstRules(
                Texts.text(Locale.GERMAN, "committees.founding.rulesTitle"),
                Texts.text(Locale.GERMAN, "committees.founding.rulesSource"),
                profile.getValue().rules(),
                NOTICE,
                URGENT,
                SUBMISSION_DAYS);
    }
}
