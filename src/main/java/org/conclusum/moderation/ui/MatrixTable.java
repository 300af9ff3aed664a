package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.conclusum.moderation.InterestMatrix;
import org.conclusum.moderation.Issue;
import org.conclusum.moderation.interests.Cluster;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Municipalities against issues as a table of marks: colour, number and word, those who think alike together. */
class MatrixTable extends Div {

    private final transient InterestMatrix matrix;
    private final transient Map<String, MunicipalityRow> municipalities;

    MatrixTable(InterestMatrix matrix, Map<String, MunicipalityRow> municipalities) {
        this.matrix = matrix;
        this.municipalities = municipalities;
        addClassNames("cc-table", "cc-moderation-matrix");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", Texts.text("moderation.matrix.title"))
                .setAttribute("tabindex", "0");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", Texts.text("moderation.matrix.title"));
        NativeTableRow head = table.getHead().addRow();
        head.add(column(Texts.text("moderation.named.municipality")));
        matrix.issues().forEach(issue -> head.add(column(issue.title())));
        for (Cluster cluster : matrix.clusters()) {
            NativeTableBody body = table.addBody();
            NativeTableHeaderCell group = new NativeTableHeaderCell(name(cluster));
            group.getElement().setAttribute("scope", "rowgroup");
            group.getElement()
                    .setAttribute("colspan", String.valueOf(matrix.issues().size() + 1));
            group.addClassName("cc-moderation-group");
            NativeTableRow groupRow = new NativeTableRow();
            groupRow.add(group);
            body.add(groupRow);
            cluster.members().forEach(ags -> body.add(row(ags)));
        }
        add(table);
    }

    private String name(Cluster cluster) {
        Integer place = cluster.issue();
        if (place == null) {
            return Texts.text("moderation.matrix.open");
        }
        String title = matrix.issues().get(place).title();
        if (cluster.members().size() == 1) {
            return Texts.text(
                    cluster.inFavour() ? "moderation.matrix.alone.for" : "moderation.matrix.alone.against", title);
        }
        return Texts.text(
                cluster.inFavour() ? "moderation.matrix.together.for" : "moderation.matrix.together.against", title);
    }

    private NativeTableRow row(String ags) {
        MunicipalityRow municipality = municipalities.get(ags);
        NativeTableHeaderCell name = new NativeTableHeaderCell(municipality == null ? ags : municipality.name());
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(name);
        InterestMatrix.Row said = matrix.rows().get(ags);
        for (Issue issue : matrix.issues()) {
            row.add(cell(
                    issue,
                    said == null ? null : said.stances().get(issue.id()),
                    said == null ? null : said.weights().get(issue.id())));
        }
        return row;
    }

    private static NativeTableCell cell(Issue issue, @Nullable Integer stance, @Nullable Integer weight) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("data-title", issue.title());
        if (stance == null) {
            cell.add(new Span("–"));
            return cell;
        }
        Div said = new Div(StanceWords.mark(stance), new Span(StanceWords.word(stance)));
        said.addClassName("cc-moderation-said");
        if (weight != null) {
            said.add(ModerationWords.small(StanceWords.weight(weight)));
        }
        cell.add(said);
        return cell;
    }

    private static NativeTableHeaderCell column(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
