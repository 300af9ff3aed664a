package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.CombinedMatrix;
import org.conclusum.scenarios.CombinedRating;
import org.conclusum.scenarios.KeyFactor;
import org.conclusum.scenarios.MatrixKind;
import org.conclusum.scenarios.analysis.Choice;
import org.conclusum.scenarios.analysis.Pair;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** A combined matrix as a table of numbers and shades; each number leads to who rated what. */
class MatrixTable extends Div {

    private final transient List<KeyFactor> factors;
    private final transient CombinedMatrix matrix;
    private final transient UUID project;
    private final transient @Nullable Integer chosen;

    MatrixTable(List<KeyFactor> factors, CombinedMatrix matrix, UUID project, @Nullable Integer chosen) {
        this.factors = factors;
        this.matrix = matrix;
        this.project = project;
        this.chosen = chosen;
        addClassName("cc-scenarios-matrix");
        String label = Texts.of("scenarios.matrix.title", matrix.kind());
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .setAttribute("tabindex", "0");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", label);
        boolean directed = matrix.kind() == MatrixKind.IMPACT;
        int rows = directed ? factors.size() : factors.size() - 1;
        NativeTableRow head = table.getHead().addRow();
        head.add(new NativeTableCell());
        for (int other = directed ? 0 : 1; other < factors.size(); other++) {
            for (int projection = 0;
                    projection < factors.get(other).projections().size();
                    projection++) {
                head.add(header(new Choice(other, projection), "col"));
            }
        }
        for (int factor = 0; factor < rows; factor++) {
            NativeTableBody body = table.addBody();
            for (int projection = 0;
                    projection < factors.get(factor).projections().size();
                    projection++) {
                body.add(row(new Choice(factor, projection), directed));
            }
        }
        add(table);
    }

    private NativeTableHeaderCell header(Choice choice, String scope) {
        KeyFactor factor = factors.get(choice.factor());
        Span sign = new Span(factor.sign(choice.projection()));
        NativeTableHeaderCell header = new NativeTableHeaderCell();
        header.add(sign);
        if (scope.equals("row")) {
            Span name = new Span(factor.projections().get(choice.projection()).name());
            name.addClassName("cc-scenarios-row-name");
            header.add(name);
        } else {
            header.getElement().setAttribute("title", ScenarioWords.projection(factors, choice));
            header.getElement().setAttribute("aria-label", ScenarioWords.projection(factors, choice));
        }
        header.getElement().setAttribute("scope", scope);
        header.setClassName("cc-scenarios-first-of", choice.projection() == 0);
        return header;
    }

    private NativeTableRow row(Choice of, boolean directed) {
        NativeTableRow row = new NativeTableRow();
        row.add(header(of, "row"));
        for (int other = directed ? 0 : 1; other < factors.size(); other++) {
            for (int projection = 0;
                    projection < factors.get(other).projections().size();
                    projection++) {
                NativeTableCell cell = cell(new Pair(of, new Choice(other, projection)));
                cell.setClassName("cc-scenarios-first-of", projection == 0);
                row.add(cell);
            }
        }
        return row;
    }

    private NativeTableCell cell(Pair pair) {
        NativeTableCell cell = new NativeTableCell();
        for (int place = 0; place < matrix.ratings().size(); place++) {
            CombinedRating rating = matrix.ratings().get(place);
            if (rating.pair().equals(pair)) {
                cell.add(link(rating, place));
                return cell;
            }
        }
        cell.addClassName("cc-scenarios-none");
        return cell;
    }

    private Anchor link(CombinedRating rating, int place) {
        Fraction value = rating.value();
        MatrixKind kind = matrix.kind();
        Anchor link = new Anchor(
                ScenarioAddress.matrix(project, kind, place), value == null ? "–" : ScenarioWords.rating(kind, value));
        link.addClassName("cc-scenarios-value");
        if (value != null) {
            link.addClassName("cc-scenarios-shade-" + ScenarioWords.shade(kind, value));
        }
        if (rating.agreement() != null) {
            link.addClassName("cc-scenarios-agreed");
        } else if (rating.spread() >= 2) {
            link.addClassName("cc-scenarios-wide");
        }
        if (chosen != null && chosen == place) {
            link.getElement().setAttribute("aria-current", "true");
        }
        String both = Texts.text(
                "scenarios.differing.pair",
                ScenarioWords.projection(factors, rating.pair().of()),
                ScenarioWords.projection(factors, rating.pair().on()));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        value == null
                                ? both
                                : Texts.text(
                                        "scenarios.matrix.cell",
                                        both,
                                        ScenarioWords.rating(kind, value),
                                        rating.spread()));
        link.getElement().setAttribute("title", both);
        return link;
    }
}
