package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.conclusum.moderation.rules.OptionTextMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.DraftKeeper;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** The text that everybody is to be asked about, and until when; what was typed survives a lost connection. */
class ConsentOpening extends Div {

    private static final int DAYS = 10;
    private static final String FIELD = "data-field";
    private static final String WORDING = "wording";
    private static final String UNTIL = "until";

    private final TextArea wording = new TextArea(Texts.text("moderation.consent.open.wording"));
    private final DayField until = new DayField(Texts.text("moderation.consent.open.until"));
    private final LocalDate earliest;

    /** A form; the key says whose draft of what it is. */
    ConsentOpening(String key, String text, LocalDate today, BiConsumer<String, LocalDate> open) {
        earliest = today.plusDays(1);
        addClassName("cc-moderation-form");
        wording.setMaxLength(OptionTextMustFit.LONGEST_WORDING);
        wording.setValue(text);
        wording.setMinRows(5);
        wording.setMaxRows(16);
        wording.setWidthFull();
        wording.setRequiredIndicatorVisible(true);
        wording.getElement().setAttribute(FIELD, WORDING);
        until.setMin(earliest);
        until.getElement().setAttribute(FIELD, UNTIL);
        until.setValue(today.plusDays(DAYS));
        DraftKeeper keeper = new DraftKeeper(key, this::recover);
        keeper.addClassName("cc-moderation-form");
        keeper.add(
                ModerationWords.muted(Texts.text("moderation.consent.open.lead")),
                wording,
                until,
                ModerationWords.actions(Actions.primary(Texts.text("moderation.consent.open.action"), () -> {
                    LocalDate day = until.getValue();
                    keeper.forget();
                    open.accept(wording.getValue(), day == null ? today : day);
                })));
        add(keeper);
    }

    private void recover(Map<String, String> words, Instant typed) {
        String kept = words.get(WORDING);
        if (kept != null) {
            wording.setValue(kept);
        }
        DraftKeeper.day(words, UNTIL, earliest).ifPresent(until::setValue);
        Messages.done(Texts.text("moderation.draft.recovered"));
    }
}
