package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.moderation.rules.OptionTextMustFit;
import org.conclusum.moderation.rules.OptionsMustBeFew;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.DraftKeeper;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What the municipalities are to rate: options, what it means to decide nothing, and until when. */
class RoundForm extends Card {

    /** Called when the office opens the round. */
    @FunctionalInterface
    interface Opening {
        void open(List<RoundManagement.Draft> options, String passive, LocalDate until);
    }

    private static final int DAYS = 10;

    private static final String FIELD = "data-field";
    private static final String TITLE = "title-";
    private static final String WORDING = "wording-";
    private static final String PASSIVE = "passive";
    private static final String UNTIL = "until";

    private final Div list = new Div();
    private final TextArea passive = new TextArea(Texts.text("moderation.open.passive"));
    private final DayField until = new DayField(Texts.text("moderation.open.until"));
    private final LocalDate earliest;
    private final DraftKeeper keeper;
    private final List<OptionFields> options = new ArrayList<>();
    private final com.vaadin.flow.component.button.Button more;

    /** A form; the key says whose draft of what it is, so that what was typed survives a lost connection. */
    RoundForm(
            String key,
            int number,
            List<RoundManagement.Draft> drafts,
            String passiveMeaning,
            LocalDate today,
            Opening opening) {
        super(Texts.text("moderation.open.title", number));
        earliest = today.plusDays(1);
        addClassName("cc-moderation-form");
        list.addClassName("cc-moderation-form");
        drafts.forEach(this::addOption);
        more = Actions.secondary(
                Texts.text("moderation.open.more"), () -> addOption(new RoundManagement.Draft("", "")));
        more.setIcon(Icon.ADD.create());
        keeper = new DraftKeeper(key, this::recover);
        keeper.addClassName("cc-moderation-form");
        passive.getElement().setAttribute(FIELD, PASSIVE);
        passive.setHelperText(Texts.text("moderation.open.passive.hint"));
        passive.setMaxLength(OptionTextMustFit.LONGEST_TITLE);
        passive.setValue(passiveMeaning);
        passive.setRequiredIndicatorVisible(true);
        passive.setWidthFull();
        until.setMin(earliest);
        until.getElement().setAttribute(FIELD, UNTIL);
        until.setValue(today.plusDays(DAYS));
        keeper.add(
                ModerationWords.muted(Texts.text("moderation.open.lead")),
                list,
                ModerationWords.actions(more),
                passive,
                until,
                ModerationWords.actions(Actions.primary(Texts.text("moderation.open.action"), () -> {
                    LocalDate day = until.getValue();
                    keeper.forget();
                    opening.open(
                            options.stream().map(OptionFields::draft).toList(),
                            passive.getValue(),
                            day == null ? today : day);
                })));
        add(keeper);
        number();
    }

    /** Puts back what was typed before and never opened. */
    private void recover(Map<String, String> words, Instant typed) {
        for (int place = options.size(); words.containsKey(TITLE + place); place++) {
            addOption(new RoundManagement.Draft("", ""));
        }
        for (int place = 0; place < options.size(); place++) {
            options.get(place).show(words.get(TITLE + place), words.get(WORDING + place));
        }
        String meaning = words.get(PASSIVE);
        if (meaning != null) {
            passive.setValue(meaning);
        }
        DraftKeeper.day(words, UNTIL, earliest).ifPresent(until::setValue);
        Messages.done(Texts.text("moderation.draft.recovered"));
    }

    private void addOption(RoundManagement.Draft draft) {
        OptionFields fields = new OptionFields(draft);
        options.add(fields);
        list.add(fields);
        number();
    }

    private void number() {
        for (int place = 0; place < options.size(); place++) {
            options.get(place).number(place + 1, options.size() > 1);
        }
        if (more != null) {
            more.setVisible(options.size() < OptionsMustBeFew.MOST);
        }
    }

    /** Title and wording of one option. */
    private class OptionFields extends Div {

        private final H3 heading = new H3();
        private final TextField title = new TextField(Texts.text("moderation.open.optionTitle"));
        private final TextArea wording = new TextArea(Texts.text("moderation.option.wording"));
        private final com.vaadin.flow.component.button.Button drop;

        OptionFields(RoundManagement.Draft draft) {
            addClassName("cc-moderation-option-fields");
            title.setMaxLength(OptionTextMustFit.LONGEST_TITLE);
            title.setValue(draft.title());
            title.setWidthFull();
            title.setRequiredIndicatorVisible(true);
            wording.setMaxLength(OptionTextMustFit.LONGEST_WORDING);
            wording.setValue(draft.wording());
            wording.setMinRows(3);
            wording.setMaxRows(12);
            wording.setWidthFull();
            drop = Actions.quiet(Texts.text("moderation.open.drop"), () -> {
                options.remove(this);
                list.remove(this);
                RoundForm.this.number();
            });
            Div head = new Div(heading, drop);
            head.addClassName("cc-moderation-option-head");
            add(head, title, wording);
        }

        void number(int number, boolean droppable) {
            String letter = ModerationWords.letter(number);
            title.getElement().setAttribute(FIELD, TITLE + (number - 1));
            wording.getElement().setAttribute(FIELD, WORDING + (number - 1));
            heading.setText(Texts.text("moderation.open.option", letter));
            drop.setVisible(droppable);
            drop.setAriaLabel(Texts.text("moderation.open.drop.of", letter));
        }

        void show(@Nullable String titled, @Nullable String worded) {
            if (titled != null) {
                title.setValue(titled);
            }
            if (worded != null) {
                wording.setValue(worded);
            }
        }

        RoundManagement.Draft draft() {
            return new RoundManagement.Draft(title.getValue(), wording.getValue());
        }
    }
}
