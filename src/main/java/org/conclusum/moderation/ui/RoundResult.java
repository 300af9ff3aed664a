package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conclusum.moderation.RatingSheet;
import org.conclusum.moderation.RoundRow;
import org.conclusum.moderation.RoundView;
import org.conclusum.moderation.consensing.Finding;
import org.conclusum.moderation.consensing.OptionFinding;
import org.conclusum.moderation.consensing.View;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** The result of a round: in words, in three views, and in a table; for the office also who said what. */
class RoundResult extends Div {

    private final transient RoundView round;
    private final transient Map<String, MunicipalityRow> municipalities;

    /** All of it. */
    RoundResult(RoundView round, Map<String, MunicipalityRow> municipalities) {
        this(round, municipalities, true);
    }

    private RoundResult(RoundView round, Map<String, MunicipalityRow> municipalities, boolean whole) {
        this.round = round;
        this.municipalities = municipalities;
        addClassName("cc-page-part");
        addClassName("cc-moderation-result");
        Finding finding = round.finding();
        if (finding == null) {
            add(new Card(
                    Texts.text("moderation.result.title", round.row().number()),
                    ModerationWords.muted(Texts.text("moderation.result.tooFew"))));
            return;
        }
        if (!whole) {
            Anchor more = new Anchor(
                    ModerationAddress.round(round.row().proposal(), round.row().number()),
                    Texts.text(round.named().isEmpty() ? "moderation.result.more" : "moderation.result.more.office"));
            more.addClassName("cc-moderation-go");
            Card card = words(finding);
            card.add(new Div(more));
            add(card);
            return;
        }
        add(words(finding), table(finding));
        if (!round.named().isEmpty()) {
            add(named());
        }
    }

    /** In words and views, with a link to the rest. */
    static RoundResult inShort(RoundView round) {
        return new RoundResult(round, Map.of(), false);
    }

    private Card words(Finding finding) {
        List<String> sentences = RoundSentences.of(round, finding);
        Card card = new Card(Texts.text("moderation.result.title", round.row().number()));
        Paragraph headline = new Paragraph(sentences.getFirst());
        headline.addClassName("cc-moderation-headline");
        card.add(headline);
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-moderation-words");
        sentences.stream().skip(1).forEach(sentence -> list.add(new ListItem(sentence)));
        card.add(list);
        Div views = new Div();
        views.addClassName("cc-moderation-views");
        for (View view : View.values()) {
            H3 title = new H3(Texts.of("moderation.view", view));
            title.getElement().setAttribute("aria-hidden", "true");
            views.add(new Div(title, new OptionBars(round, finding, view)));
        }
        card.add(views, ModerationWords.small(Texts.text("moderation.view.mark")));
        return card;
    }

    private Card table(Finding finding) {
        RoundRow row = round.row();
        PagedTable<OptionFinding> table = new PagedTable<OptionFinding>(
                        Texts.text("moderation.table.title"), (offset, limit) -> finding.ranking().stream()
                                .skip(offset)
                                .limit(limit)
                                .toList())
                .component(Texts.text("moderation.table.option"), option -> option(row, finding, option))
                .number(Texts.text("moderation.table.rank"), option -> String.valueOf(option.rank()))
                .number(Texts.text("moderation.table.sum"), option -> String.valueOf(option.sum()))
                .number(Texts.text("moderation.table.raters"), option -> String.valueOf(option.raters()))
                .number(
                        Texts.text("moderation.table.acceptance"),
                        option -> ModerationWords.exactly(option.acceptance(), true))
                .number(Texts.text("moderation.table.highest"), option -> String.valueOf(option.highest()))
                .number(Texts.text("moderation.table.strong"), option -> String.valueOf(option.strong()))
                .number(
                        Texts.text("moderation.table.weighted"),
                        option -> ModerationWords.exactly(option.weighted(), round.exact()))
                .refresh();
        return new Card(
                Texts.text("moderation.table.title"),
                table,
                new SpreadTable(row, finding),
                ModerationWords.muted(Texts.text(round.exact() ? "moderation.table.exact" : "moderation.table.whole")));
    }

    private static Component option(RoundRow row, Finding finding, OptionFinding option) {
        Span name = new Span(ModerationWords.name(row.options().get(option.option())));
        name.addClassName("cc-moderation-name");
        Div cell = new Div(name);
        cell.addClassName("cc-moderation-option");
        if (option.isPassive()) {
            cell.add(ModerationWords.small(row.options().getFirst().title()));
        }
        if (finding.hiddenVetoes().contains(option)) {
            cell.add(new Pill(Tone.NO, Texts.text("moderation.veto")));
        }
        if (finding.best().contains(option) && finding.isToBeRatedAgain()) {
            cell.add(new Pill(Tone.WAIT, Texts.text("moderation.again")));
        }
        return cell;
    }

    /** For the office alone: who rated how, and what would lessen a strong resistance. */
    private Card named() {
        List<RatingSheet> sheets = new ArrayList<>(new TreeMap<>(round.named()).values());
        PagedTable<RatingSheet> table = new PagedTable<RatingSheet>(
                        Texts.text("moderation.named.title"),
                        (offset, limit) ->
                                sheets.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("moderation.named.municipality"), sheet -> name(sheet.ags()));
        for (RoundRow.Option option : round.row().options()) {
            table.number(
                    option.isPassive() ? Texts.text("moderation.passive") : ModerationWords.letter(option.number()),
                    sheet -> {
                        Integer resistance = sheet.resistances().get(option.number());
                        return resistance == null ? "–" : String.valueOf(resistance);
                    });
        }
        Card card = new Card(
                Texts.text("moderation.named.title"),
                ModerationWords.muted(Texts.text("moderation.named.office")),
                table.refresh());
        UnorderedList answers = new UnorderedList();
        answers.addClassName("cc-moderation-answers");
        for (RatingSheet sheet : sheets) {
            new TreeMap<>(sheet.answers()).forEach((option, answer) -> {
                Span who = new Span(Texts.text(
                        "moderation.named.answer",
                        name(sheet.ags()),
                        ModerationWords.letter(option),
                        sheet.resistances().getOrDefault(option, 0)));
                who.addClassName("cc-moderation-name");
                Paragraph words = new Paragraph(answer);
                words.addClassName("cc-keep-lines");
                answers.add(new ListItem(who, words));
            });
        }
        if (answers.getComponentCount() > 0) {
            H3 heading = new H3(Texts.text("moderation.named.answers"));
            heading.addClassName("cc-moderation-apart");
            card.add(heading, answers);
        }
        if (!round.missing().isEmpty()) {
            card.add(ModerationWords.muted(Texts.text(
                    "moderation.named.missing",
                    String.join(", ", round.missing().stream().map(this::name).toList()))));
        }
        return card;
    }

    private String name(String ags) {
        MunicipalityRow row = municipalities.get(ags);
        return row == null ? ags : row.name();
    }

    /** When the round was, in small words. */
    static String when(RoundRow row) {
        return row.closedAt() == null
                ? Texts.text("moderation.round.until", Formats.date(row.due()))
                : Texts.text("moderation.round.was", Formats.date(row.openedAt()), Formats.date(row.closedAt()));
    }
}
