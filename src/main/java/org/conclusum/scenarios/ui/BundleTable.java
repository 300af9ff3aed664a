package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.AnalysisInput;
import org.conclusum.scenarios.AnalysisResult;
import org.conclusum.scenarios.AnalysisRow;
import org.conclusum.scenarios.MatrixKind;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Spreadsheet;
import org.conclusum.uikit.Texts;

/** The bundles of an analysis in their order. */
class BundleTable extends Card {

    BundleTable(AnalysisRow row, AnalysisResult result) {
        super(Texts.text("scenarios.best.title"));
        addClassName("cc-scenarios-stack");
        if (result.best().size() == AnalysisResult.LISTED) {
            add(ScenarioWords.muted(Texts.text("scenarios.best.first", AnalysisResult.LISTED)));
        }
        add(
                table(row, result),
                ScenarioWords.download(
                        Texts.text("scenarios.download"), csv(row, result), Texts.text("scenarios.best.file")));
    }

    static PagedTable<AnalysisResult.Found> table(AnalysisRow row, AnalysisResult result) {
        MatrixKind kind = row.input().kind();
        return new PagedTable<AnalysisResult.Found>(
                        Texts.text("scenarios.best.title"),
                        (offset, limit) ->
                                result.best().stream().skip(offset).limit(limit).toList())
                .number(Texts.text("scenarios.best.rank"), found -> String.valueOf(found.rank()))
                .component(Texts.text("scenarios.best.bundle"), found -> bundle(row, found))
                .number(
                        Texts.of("scenarios.best.sum", kind),
                        found -> ScenarioWords.decimal(Fraction.parse(found.sum()), 1))
                .number(
                        Texts.of("scenarios.best.flaw", kind),
                        found -> ScenarioWords.decimal(Fraction.parse(found.flaw()), 1))
                .refresh();
    }

    private static Component bundle(AnalysisRow row, AnalysisResult.Found found) {
        Span signs = new Span(ScenarioWords.signs(row.input(), found.projections()));
        signs.addClassName("cc-scenarios-signs");
        List<String> names = IntStream.range(0, found.projections().size())
                .mapToObj(factor -> row.input()
                        .factors()
                        .get(factor)
                        .projections()
                        .get(found.projections().get(factor)))
                .toList();
        return new Div(signs, ScenarioWords.small(String.join(" · ", names)));
    }

    private static byte[] csv(AnalysisRow row, AnalysisResult result) {
        MatrixKind kind = row.input().kind();
        Spreadsheet sheet = new Spreadsheet()
                .line(Stream.of(
                                Stream.of(Texts.text("scenarios.best.rank"), Texts.text("scenarios.best.bundle")),
                                row.input().factors().stream().map(AnalysisInput.Factor::name),
                                Stream.of(Texts.of("scenarios.best.sum", kind), Texts.of("scenarios.best.flaw", kind)))
                        .flatMap(Function.identity()));
        for (AnalysisResult.Found found : result.best()) {
            sheet.line(Stream.of(
                            Stream.of(
                                    String.valueOf(found.rank()),
                                    ScenarioWords.signs(row.input(), found.projections())),
                            IntStream.range(0, found.projections().size()).mapToObj(factor -> row.input()
                                    .factors()
                                    .get(factor)
                                    .projections()
                                    .get(found.projections().get(factor))),
                            Stream.of(
                                    ScenarioWords.decimal(Fraction.parse(found.sum()), 1),
                                    ScenarioWords.decimal(Fraction.parse(found.flaw()), 1)))
                    .flatMap(Function.identity()));
        }
        return sheet.bytes();
    }
}
