package org.conclusum.exchange.adoption;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.PracticeSection;
import org.conclusum.exchange.PracticeView;
import org.conclusum.proposals.ProposalText;
import org.conclusum.uikit.Texts;

/** The words with which the taker's proposal begins, in German as every paper of a committee. */
final class AdoptionProposal {

    /** Why an adoption ends when the committee says no. */
    static final String REJECTED = Texts.text(Locale.GERMAN, "exchange.adoption.rejected");

    /** Why an adoption ends when the home bodies say no. */
    static final String FAILED = Texts.text(Locale.GERMAN, "exchange.adoption.failed");

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 20_000;

    private AdoptionProposal() {}

    static ProposalText of(Adoption adoption, PracticeView view) {
        PracticeContent content = view.editions().stream()
                .filter(edition -> edition.number() == adoption.edition())
                .findFirst()
                .orElseThrow()
                .content();
        String title = cut(text("exchange.proposal.title", content.title()), LONGEST_TITLE);
        String facts = text(
                "exchange.proposal.facts",
                content.title(),
                view.practice().giverName(),
                content.section(PracticeSection.SITUATION),
                content.section(PracticeSection.STEPS),
                content.section(PracticeSection.AFTER));
        String motion = text(
                "exchange.proposal.motion",
                content.title(),
                view.practice().giverName(),
                lines(adoption.elements(), true),
                lines(adoption.elements(), false));
        return new ProposalText(
                title, cut(facts, LONGEST_TEXT), cut(motion, LONGEST_TEXT), "", "", false, Set.of(adoption.taker()));
    }

    private static String lines(List<AdaptedElement> elements, boolean core) {
        return elements.stream()
                .filter(element -> element.core() == core)
                .map(element -> "– " + element.name() + ": " + text("exchange.treatment." + element.treatment())
                        + (element.note().isEmpty() ? "" : " (" + element.note() + ")"))
                .collect(Collectors.joining("\n"));
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(Locale.GERMAN, key, arguments);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
