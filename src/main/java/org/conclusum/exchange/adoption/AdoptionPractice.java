package org.conclusum.exchange.adoption;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conclusum.exchange.EvidenceLevel;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.PracticeElement;
import org.conclusum.exchange.PracticeResources;
import org.conclusum.exchange.PracticeSection;
import org.conclusum.exchange.PracticeView;

/** What a taker's own practice says at first: that of the giver, with the elements as they were adapted and the effect. */
final class AdoptionPractice {

    private AdoptionPractice() {}

    static PracticeContent of(Adoption adoption, PracticeView giver) {
        PracticeContent content = giver.content();
        Map<PracticeSection, String> sections = new EnumMap<>(PracticeSection.class);
        for (PracticeSection section :
                List.of(PracticeSection.GOAL, PracticeSection.STEPS, PracticeSection.LEGAL_BASIS)) {
            if (!content.section(section).isEmpty()) {
                sections.put(section, content.section(section));
            }
        }
        sections.put(PracticeSection.AFTER, Objects.requireNonNullElse(adoption.effect(), ""));
        sections.put(PracticeSection.SUCCESS_FACTORS, Objects.requireNonNullElse(adoption.feedback(), ""));
        return new PracticeContent(
                content.title(),
                "",
                content.field(),
                content.phase(),
                content.targetGroup(),
                sections,
                adoption.elements().stream()
                        .filter(element -> element.treatment() != Treatment.DROP)
                        .map(element -> new PracticeElement(element.core(), element.name(), element.note()))
                        .toList(),
                PracticeResources.UNKNOWN,
                EvidenceLevel.TRIED,
                content.licence(),
                "",
                List.of(),
                null);
    }
}
