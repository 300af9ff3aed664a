package org.conclusum.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.exchange.EvidenceLevel;
import org.conclusum.exchange.LifePhase;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.PracticeElement;
import org.conclusum.exchange.PracticeLicence;
import org.conclusum.exchange.PracticeResources;
import org.conclusum.exchange.PracticeSection;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** The words of a practice as they are written; each line of the elements is one, with a note behind a colon. */
class PracticeForm extends Div {

    private static final int LONGEST_ELEMENTS = 20_000;

    private final TextField title = new TextField(Texts.text("exchange.title"));
    private final TextArea summary = new TextArea(Texts.text("exchange.summary"));
    private final Select<FieldOfAction> field = new Select<>();
    private final Select<LifePhase> phase = new Select<>();
    private final TextField targetGroup = new TextField(Texts.text("exchange.targetGroup"));
    private final Map<PracticeSection, TextArea> sections = new EnumMap<>(PracticeSection.class);
    private final TextArea core = new TextArea(Texts.text("exchange.core"));
    private final TextArea adaptable = new TextArea(Texts.text("exchange.adaptable"));
    private final BigDecimalField posts = new BigDecimalField(Texts.text("exchange.posts"));
    private final IntegerField euro = new IntegerField(Texts.text("exchange.euro"));
    private final IntegerField months = new IntegerField(Texts.text("exchange.months"));
    private final Select<EvidenceLevel> evidence = new Select<>();
    private final Select<PracticeLicence> licence = new Select<>();
    private final TextArea contact = new TextArea(Texts.text("exchange.contact"));

    PracticeForm(PracticeContent content) {
        addClassName("cc-exchange-stack");
        title.setMaxLength(PracticeContent.LONGEST_TITLE);
        title.setValue(content.title());
        title.setWidthFull();
        area(summary, content.summary(), PracticeContent.LONGEST_SUMMARY, 2);
        summary.setHelperText(Texts.text("exchange.summary.hint"));
        choice(
                field,
                "exchange.field",
                List.of(FieldOfAction.values()),
                content.field(),
                one -> Texts.of("monitoring.field", one));
        choice(
                phase,
                "exchange.phase",
                List.of(LifePhase.values()),
                content.phase(),
                one -> Texts.of("exchange.phase", one));
        targetGroup.setMaxLength(PracticeContent.LONGEST_TITLE);
        targetGroup.setValue(content.targetGroup());
        targetGroup.setWidthFull();
        add(new Card(
                Texts.text("exchange.form.what"), ExchangeWords.stack(title, summary, row(field, phase), targetGroup)));
        add(new Card(
                Texts.text("exchange.form.story"),
                told(content, PracticeSection.SITUATION, PracticeSection.GOAL, PracticeSection.STEPS)));
        area(core, lines(content.core()), LONGEST_ELEMENTS, 3);
        core.setHelperText(Texts.text("exchange.core.hint"));
        area(adaptable, lines(content.adaptable()), LONGEST_ELEMENTS, 3);
        adaptable.setHelperText(Texts.text("exchange.adaptable.hint"));
        add(new Card(Texts.text("exchange.form.elements"), ExchangeWords.stack(core, adaptable)));
        posts.setValue(content.resources().posts());
        Long sum = content.resources().euro();
        euro.setValue(sum == null ? null : Math.toIntExact(sum));
        euro.setMin(0);
        months.setValue(content.resources().months());
        months.setMin(0);
        add(new Card(
                Texts.text("exchange.form.frame"),
                row(posts, euro, months),
                told(content, PracticeSection.PARTNERS, PracticeSection.LEGAL_BASIS, PracticeSection.CONTEXT)));
        choice(
                evidence,
                "exchange.evidence",
                List.of(EvidenceLevel.values()),
                content.evidence(),
                one -> Texts.of("exchange.evidence", one));
        add(new Card(
                Texts.text("exchange.form.effect"),
                row(evidence),
                told(
                        content,
                        PracticeSection.BEFORE,
                        PracticeSection.AFTER,
                        PracticeSection.SUCCESS_FACTORS,
                        PracticeSection.OBSTACLES)));
        choice(
                licence,
                "exchange.licence",
                List.of(PracticeLicence.values()),
                content.licence(),
                one -> Texts.of("exchange.licence", one));
        area(contact, content.contact(), PracticeContent.LONGEST_SUMMARY, 2);
        contact.setHelperText(Texts.text("exchange.contact.hint"));
        add(new Card(Texts.text("exchange.form.passing"), row(licence), contact));
    }

    /** What is written now; files and model are not among it. */
    PracticeContent content() {
        Map<PracticeSection, String> told = new EnumMap<>(PracticeSection.class);
        sections.forEach((section, area) -> told.put(section, area.getValue()));
        Integer sum = euro.getValue();
        return new PracticeContent(
                title.getValue(),
                summary.getValue(),
                field.getValue(),
                phase.getValue(),
                targetGroup.getValue(),
                told,
                Stream.concat(elements(core.getValue(), true), elements(adaptable.getValue(), false))
                        .toList(),
                new PracticeResources(posts.getValue(), sum == null ? null : sum.longValue(), months.getValue()),
                evidence.getValue(),
                licence.getValue(),
                contact.getValue(),
                List.of(),
                null);
    }

    private Div told(PracticeContent content, PracticeSection... wanted) {
        Div stack = ExchangeWords.stack();
        for (PracticeSection section : wanted) {
            TextArea text = new TextArea(Texts.of("exchange.section", section));
            area(text, content.section(section), PracticeSection.LONGEST, 3);
            sections.put(section, text);
            stack.add(text);
        }
        return stack;
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        Div row = new Div(fields);
        row.addClassName("cc-exchange-fields");
        return row;
    }

    private static void area(TextArea area, String value, int longest, int rows) {
        area.setMaxLength(longest);
        area.setValue(value);
        area.setMinRows(rows);
        area.setMaxRows(16);
        area.setWidthFull();
    }

    private static <T> void choice(
            Select<T> select, String label, List<T> items, T value, SerializableFunction<T, String> words) {
        select.setLabel(Texts.text(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
        select.setValue(value);
    }

    private static String lines(List<PracticeElement> elements) {
        return elements.stream()
                .map(element -> element.note().isEmpty() ? element.name() : element.name() + ": " + element.note())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<PracticeElement> elements(String lines, boolean core) {
        return lines.lines().filter(line -> !line.isBlank()).map(line -> {
            int colon = line.indexOf(':');
            return colon <= 0
                    ? new PracticeElement(core, line, "")
                    : new PracticeElement(core, line.substring(0, colon), line.substring(colon + 1));
        });
    }
}
