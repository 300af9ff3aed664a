package org.conclusum.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.monitoring.FigureWords;
import org.conclusum.proposals.PaperAnnex;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Puts what a proposal rests on into the papers of a meeting: as it was cited, and as it stands where it was revised. */
@Component
class EvidenceAnnex implements PaperAnnex {

    private final Citations citations;

    EvidenceAnnex(Citations citations) {
        this.citations = citations;
    }

    @Override
    public Map<UUID, List<Annex>> of(Collection<UUID> proposals, Locale language) {
        FigureWords words = new FigureWords(language);
        return citations.ofAll(proposals).stream()
                .collect(Collectors.groupingBy(
                        Citation::proposal,
                        LinkedHashMap::new,
                        Collectors.mapping(citation -> annex(citation, words), Collectors.toList())));
    }

    private static Annex annex(Citation citation, FigureWords words) {
        Snapshot snapshot = citation.snapshot();
        String figures = citation.changes().figures().stream()
                .map(change -> line(change, snapshot, words))
                .collect(Collectors.joining("\n"));
        String credits = snapshot.credits().stream()
                .map(credit -> words.credit(
                        credit.credit(), snapshot.table(), credit.retrievedOn(), credit.licence(), credit.alteration()))
                .collect(Collectors.joining("\n"));
        return new Annex(
                text(words, "evidence.annex.title", snapshot.name()),
                Stream.of(
                                citation.note(),
                                snapshot.definition(),
                                figures,
                                text(words, "evidence.annex.hash", citation.sha256()),
                                credits)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n\n")));
    }

    private static String line(FigureChange change, Snapshot snapshot, FigureWords words) {
        CitedFigure cited = change.before();
        String line = text(
                words,
                "evidence.annex.line",
                cited.municipality(),
                words.period(cited.first(), cited.last()),
                value(cited, snapshot, words),
                snapshot.unit());
        return change.isChange()
                ? text(words, "evidence.annex.revised", line, value(change.now(), snapshot, words))
                : line;
    }

    private static String value(CitedFigure figure, Snapshot snapshot, FigureWords words) {
        return words.value(figure.value(), figure.mark(), figure.uncertain(), snapshot.decimals());
    }

    private static String text(FigureWords words, String key, Object... arguments) {
        return Texts.text(words.language(), key, arguments);
    }
}
