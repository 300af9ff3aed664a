package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.conclusum.moderation.ConsentAnswer;
import org.conclusum.moderation.ConsentRow;
import org.conclusum.moderation.ConsentVoice;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Whether one municipality objects to the text of a round, why, and how that could be met. */
class ConsentForm extends Card {

    /** Called with what is said. */
    @FunctionalInterface
    interface Answering {
        void answer(ConsentAnswer answer, String reason, String remedy);
    }

    ConsentForm(String municipality, ConsentRow round, @Nullable ConsentVoice voice, Answering answering) {
        super(Texts.text("moderation.consent.answer.title", municipality));
        addClassName("cc-moderation-form");
        RadioButtonGroup<ConsentAnswer> answer = new RadioButtonGroup<>(Texts.text("moderation.consent.question"));
        answer.setItems(ConsentAnswer.values());
        answer.setItemLabelGenerator(one -> Texts.of("moderation.consent.choice", one));
        answer.getElement().getThemeList().add("vertical");
        TextArea reason = area("moderation.consent.reason");
        reason.setRequiredIndicatorVisible(true);
        TextArea remedy = area("moderation.consent.remedy.question");
        Runnable show = () -> {
            boolean speaking = answer.getValue() != null && answer.getValue() != ConsentAnswer.NO_OBJECTION;
            reason.setVisible(speaking);
            remedy.setVisible(speaking);
        };
        answer.addValueChangeListener(event -> show.run());
        if (voice != null) {
            answer.setValue(voice.answer());
            reason.setValue(voice.reason());
            remedy.setValue(voice.remedy());
        }
        show.run();
        Div foot = ModerationWords.actions(Actions.primary(
                Texts.text(voice == null ? "moderation.consent.give" : "moderation.consent.change"), () -> {
                    if (answer.getValue() == null) {
                        Messages.failed(Texts.text("moderation.consent.choose"));
                    } else {
                        answering.answer(answer.getValue(), reason.getValue(), remedy.getValue());
                    }
                }));
        foot.addClassName("cc-moderation-foot");
        if (voice != null) {
            Span receipt = ModerationWords.small(Texts.text(
                    "moderation.rate.receipt",
                    voice.answeredBy(),
                    Formats.dateTime(voice.answeredAt()),
                    Formats.date(round.due())));
            foot.add(receipt);
        }
        add(answer, reason, remedy, foot, ModerationWords.small(Texts.text("moderation.consent.who")));
    }

    private static TextArea area(String key) {
        TextArea area = new TextArea(Texts.text(key));
        area.setMaxLength(ModerationNoteMustFit.LONGEST);
        area.setMinRows(3);
        area.setWidthFull();
        return area;
    }
}
