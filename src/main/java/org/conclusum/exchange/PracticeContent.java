package org.conclusum.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.conclusum.exchange.rules.PracticeElementsMustBeFew;
import org.conclusum.exchange.rules.PracticeFilesMustBeFew;
import org.conclusum.exchange.rules.PracticeMustBeComplete;
import org.conclusum.exchange.rules.PracticeMustHaveATitle;
import org.conclusum.exchange.rules.PracticeTextMustFit;
import org.conclusum.kernel.Rule;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.jspecify.annotations.Nullable;

/**
 * What a practice (Praxisbeispiel) says.
 *
 * @param sections what is told; a section that says nothing is not there
 * @param elements of which the practice is made, core and adaptable
 * @param contact whom to ask: an office, not a person
 * @param model the process that goes with it, or null
 */
public record PracticeContent(
        String title,
        String summary,
        FieldOfAction field,
        LifePhase phase,
        String targetGroup,
        Map<PracticeSection, String> sections,
        List<PracticeElement> elements,
        PracticeResources resources,
        EvidenceLevel evidence,
        PracticeLicence licence,
        String contact,
        List<PracticeFile> files,
        @Nullable PracticeModel model) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_SUMMARY = 600;
    static final int LONGEST_REMARK = 2000;
    private static final int MOST_ELEMENTS = 30;
    private static final int MOST_FILES = 10;

    public PracticeContent {
        title = title.strip();
        summary = summary.strip();
        targetGroup = targetGroup.strip();
        contact = contact.strip();
        elements = List.copyOf(elements);
        files = List.copyOf(files);
        Map<PracticeSection, String> told = new EnumMap<>(PracticeSection.class);
        sections.forEach((section, text) -> {
            new PracticeTextMustFit(text, PracticeSection.LONGEST).check();
            if (!text.isBlank()) {
                told.put(section, text.strip());
            }
        });
        sections = Map.copyOf(told);
        Rule.checkAll(
                new PracticeMustHaveATitle(title),
                new PracticeTextMustFit(title, LONGEST_TITLE),
                new PracticeTextMustFit(summary, LONGEST_SUMMARY),
                new PracticeTextMustFit(targetGroup, LONGEST_TITLE),
                new PracticeTextMustFit(contact, LONGEST_SUMMARY),
                new PracticeElementsMustBeFew(elements.size() <= MOST_ELEMENTS),
                new PracticeFilesMustBeFew(files.size() <= MOST_FILES));
    }

    /** A practice of which only the name is known. */
    public static PracticeContent named(String title) {
        return new PracticeContent(
                title,
                "",
                FieldOfAction.FRAMEWORK,
                LifePhase.ALL,
                "",
                Map.of(),
                List.of(),
                PracticeResources.UNKNOWN,
                EvidenceLevel.TRIED,
                PracticeLicence.CC_BY,
                "",
                List.of(),
                null);
    }

    public String section(PracticeSection section) {
        return sections.getOrDefault(section, "");
    }

    public List<PracticeElement> core() {
        return elements.stream().filter(PracticeElement::core).toList();
    }

    public List<PracticeElement> adaptable() {
        return elements.stream().filter(element -> !element.core()).toList();
    }

    public PracticeContent withFiles(List<PracticeFile> other) {
        return new PracticeContent(
                title,
                summary,
                field,
                phase,
                targetGroup,
                sections,
                elements,
                resources,
                evidence,
                licence,
                contact,
                other,
                model);
    }

    public PracticeContent withModel(@Nullable PracticeModel other) {
        return new PracticeContent(
                title,
                summary,
                field,
                phase,
                targetGroup,
                sections,
                elements,
                resources,
                evidence,
                licence,
                contact,
                files,
                other);
    }

    /** Files and model come their own way: whoever writes the words changes neither. */
    PracticeContent keeping(PracticeContent before) {
        return withFiles(before.files).withModel(before.model);
    }

    void requireComplete() {
        new PracticeMustBeComplete(
                        sections.containsKey(PracticeSection.SITUATION),
                        sections.containsKey(PracticeSection.GOAL),
                        sections.containsKey(PracticeSection.STEPS),
                        !contact.isEmpty(),
                        !core().isEmpty())
                .check();
    }
}
