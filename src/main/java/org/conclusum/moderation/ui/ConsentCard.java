package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.conclusum.moderation.ConsentAnswer;
import org.conclusum.moderation.ConsentTally;
import org.conclusum.moderation.ConsentTreatment;
import org.conclusum.moderation.ConsentView;
import org.conclusum.moderation.ConsentVoice;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** One consent round: how far it is, or what came of it; for the office also who said what, and what to do about it. */
class ConsentCard extends Card {

    /** What the office does with a round. */
    interface Desk {
        void close();

        void integrate(Set<String> objections, String wording);

        void setAside(String ags, String reason);
    }

    private final transient ConsentView round;
    private final transient Function<String, String> name;
    private final transient Desk desk;
    private final boolean dealing;

    /**
     * A card.
     *
     * @param office whether the viewer moderates
     * @param dealing whether the office may still deal with its objections
     */
    ConsentCard(ConsentView round, boolean office, boolean dealing, Function<String, String> name, Desk desk) {
        super(Texts.text(
                round.row().isOpen() ? "moderation.consent.progress.title" : "moderation.consent.result.title",
                round.row().number()));
        this.round = round;
        this.name = name;
        this.desk = desk;
        this.dealing = office && dealing;
        addClassName("cc-moderation-form");
        if (round.row().isOpen()) {
            progress(office);
        } else {
            result();
        }
    }

    private void progress(boolean office) {
        add(new Paragraph(Texts.text(
                "moderation.consent.progress",
                round.answered(),
                round.asked(),
                Formats.date(round.row().due()))));
        if (office && !round.missing().isEmpty()) {
            add(ModerationWords.muted(Texts.text("moderation.consent.missing", names(round.missing()))));
        }
        add(new Details(
                Texts.text("moderation.option.wording"),
                Prose.motion(round.row().asked())));
        if (office) {
            add(ModerationWords.actions(Actions.secondary(
                    Texts.text("moderation.progress.close"),
                    () -> Confirmation.ask(
                            Texts.text("moderation.progress.close.title"),
                            Texts.text("moderation.consent.close.sentence"),
                            Texts.text("moderation.progress.close"),
                            desk::close))));
        }
    }

    private void result() {
        ConsentTally tally = round.tally();
        if (tally == null) {
            add(ModerationWords.muted(Texts.text("moderation.result.tooFew")));
        } else {
            Paragraph headline = new Paragraph(ConsentWords.headline(tally));
            headline.addClassName("cc-moderation-headline");
            add(headline, ConsentWords.counts(tally));
            if (tally.answered() < tally.asked()) {
                add(ModerationWords.muted(Texts.text("moderation.consent.silent", tally.asked() - tally.answered())));
            }
        }
        if (round.row().isChanged()) {
            add(
                    new H3(Texts.text("moderation.consent.changed")),
                    new VariantDiff(round.row().asked(), round.row().text().wording()));
        } else {
            add(new Details(
                    Texts.text("moderation.option.wording"),
                    Prose.motion(round.row().asked())));
        }
        round.judgements().forEach(reason -> add(new Paragraph(Texts.text("moderation.consent.judgement", reason))));
        if (!round.named().isEmpty()) {
            named();
        }
    }

    /** For the office alone: who is concerned or objects, why, and how that could be met. */
    private void named() {
        List<ConsentVoice> speaking = new TreeMap<>(round.named())
                .values().stream()
                        .filter(voice -> voice.answer() != ConsentAnswer.NO_OBJECTION)
                        .toList();
        if (speaking.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-moderation-answers");
        speaking.forEach(voice -> list.add(item(voice)));
        add(
                new H3(Texts.text("moderation.consent.named")),
                ModerationWords.muted(Texts.text("moderation.named.office")),
                list);
        List<ConsentVoice> standing =
                speaking.stream().filter(ConsentVoice::stands).toList();
        if (dealing && !standing.isEmpty()) {
            add(new ObjectionsForm(standing, round.row().text().wording(), name, desk::integrate));
        }
    }

    private ListItem item(ConsentVoice voice) {
        Span who = new Span(name.apply(voice.ags()));
        who.addClassName("cc-moderation-name");
        Div marks = new Div(who, ConsentWords.mark(voice.answer()));
        marks.addClassName("cc-marks");
        ConsentTreatment treatment = voice.treatment();
        if (treatment != null) {
            marks.add(ConsentWords.mark(treatment));
        }
        ListItem item = new ListItem(marks, words(voice.reason()));
        if (!voice.remedy().isEmpty()) {
            item.add(ModerationWords.small(Texts.text("moderation.consent.remedy")), words(voice.remedy()));
        }
        if (dealing && voice.stands()) {
            item.add(new Details(
                    Texts.text("moderation.consent.setAside.of", name.apply(voice.ags())), settingAside(voice)));
        }
        return item;
    }

    private Component settingAside(ConsentVoice voice) {
        TextArea reason = new TextArea(Texts.text("moderation.consent.setAside.reason"));
        reason.setHelperText(Texts.text("moderation.consent.setAside.hint"));
        reason.setMaxLength(ModerationNoteMustFit.LONGEST);
        reason.setMinRows(2);
        reason.setWidthFull();
        Div form = new Div(
                reason,
                ModerationWords.actions(Actions.secondary(
                        Texts.text("moderation.consent.setAside"),
                        () -> desk.setAside(voice.ags(), reason.getValue()))));
        form.addClassName("cc-moderation-form");
        return form;
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("cc-keep-lines");
        return words;
    }

    /** A way to the page on which a municipality answers. */
    static Component way(UUID proposal, String text) {
        Anchor link = new Anchor(ModerationAddress.consent(proposal), text);
        link.addClassName("cc-moderation-go");
        return new Div(link);
    }

    private String names(List<String> municipalities) {
        return String.join(", ", municipalities.stream().map(name).toList());
    }
}
