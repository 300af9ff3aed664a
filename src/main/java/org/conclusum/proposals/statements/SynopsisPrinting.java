package org.conclusum.proposals.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.documents.PaperPage;
import org.conclusum.documents.PdfRendering;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Prints the statements on a proposal one after the other (Synopse), for those who debate it. */
@Component
class SynopsisPrinting {

    /** The files of the committees are kept in German. */
    private static final Locale LANGUAGE = Locale.GERMAN;

    private final PdfRendering pdf;
    private final CommitteeDirectory committees;
    private final RegionDirectory regions;

    SynopsisPrinting(PdfRendering pdf, CommitteeDirectory committees, RegionDirectory regions) {
        this.pdf = pdf;
        this.committees = committees;
        this.regions = regions;
    }

    static String fileName(ProposalRow row) {
        return "Synopse-" + Objects.requireNonNullElse(row.number(), "Vorlage").replaceAll("[^A-Za-z0-9]+", "-")
                + ".pdf";
    }

    byte[] print(ProposalRow row, Hearing hearing, String summary, LocalDate today) {
        String committee = committees.get(row.committee()).name();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(text("number"), Objects.requireNonNullElse(row.number(), ""));
        facts.put(text("committee"), committee);
        facts.put(text("asked"), Formats.date(hearing.begunAt(), LANGUAGE));
        facts.put(text("stances"), stances(hearing));
        List<PaperPage.Section> sections = new ArrayList<>();
        if (!summary.isBlank()) {
            sections.add(new PaperPage.Section(text("summary"), summary, false));
        }
        Map<String, MunicipalityRow> municipalities = regions.byKey();
        for (Statement statement : hearing.statements()) {
            StatementRow said = statement.row(false, today);
            MunicipalityRow known = municipalities.get(said.ags());
            sections.add(new PaperPage.Section(
                    (known == null ? said.ags() : known.name()) + ": " + stance(said, hearing), words(said), false));
        }
        return new PaperPage(text("kind"), row.title(), committee, facts, sections).print(pdf, LANGUAGE);
    }

    private static String stances(Hearing hearing) {
        long said = hearing.statements().stream().filter(Statement::submitted).count();
        long objecting = hearing.statements().stream()
                .filter(Statement::submitted)
                .map(Statement::stance)
                .filter(stance -> stance != null && stance.objects())
                .count();
        return text("count", said, hearing.statements().size(), objecting);
    }

    private static String stance(StatementRow said, Hearing hearing) {
        Stance stance = said.stance();
        return stance == null
                ? Texts.text(
                        LANGUAGE,
                        "proposals.statements.silent." + hearing.silence().name())
                : Texts.text(LANGUAGE, "proposals.statements.stance." + stance.name());
    }

    private static String words(StatementRow said) {
        if (!said.submitted()) {
            return text("nothing");
        }
        return said.text().isBlank() ? text("withoutWords") : said.text();
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(LANGUAGE, "proposals.statements.synopsis." + key, arguments);
    }
}
