package org.conclusum.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table that reads page after page, and turns into a list where there is no room for columns. */
public class PagedTable<T> extends Div {

    /** Reads the rows from an offset on. */
    @FunctionalInterface
    public interface Fetch<T> {
        List<T> rows(int offset, int limit);
    }

    private record Column<T>(String title, Function<T, Component> cell, boolean numeric) {}

    private static final int PAGE = 25;

    private final String label;
    private final Fetch<T> fetch;
    private final List<Column<T>> columns = new ArrayList<>();
    private int offset;

    /**
     * A table.
     *
     * @param label what the table shows, for a screen reader
     */
    public PagedTable(String label, Fetch<T> fetch) {
        this.label = label;
        this.fetch = fetch;
        addClassName("cc-table");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .setAttribute("tabindex", "0");
    }

    public PagedTable<T> column(String title, Function<T, String> value) {
        return component(title, row -> new Text(value.apply(row)));
    }

    public PagedTable<T> number(String title, Function<T, String> value) {
        columns.add(new Column<>(title, row -> new Text(value.apply(row)), true));
        return this;
    }

    public PagedTable<T> component(String title, Function<T, Component> cell) {
        columns.add(new Column<>(title, cell, false));
        return this;
    }

    /** Reads the current page anew. */
    public PagedTable<T> refresh() {
        removeAll();
        List<T> rows = fetch.rows(offset, PAGE + 1);
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", label);
        NativeTableRow head = table.getHead().addRow();
        for (Column<T> column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column.title());
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("cc-number", column.numeric());
            head.add(cell);
        }
        rows.stream().limit(PAGE).forEach(row -> addRow(table.getBody().addRow(), row));
        add(table);
        addFooter(rows.size());
        return this;
    }

    private void addRow(NativeTableRow line, T row) {
        for (Column<T> column : columns) {
            NativeTableCell cell = new NativeTableCell(column.cell().apply(row));
            cell.getElement().setAttribute("data-title", column.title());
            cell.setClassName("cc-number", column.numeric());
            line.add(cell);
        }
    }

    private void addFooter(int found) {
        if (offset == 0 && found <= PAGE) {
            return;
        }
        Div footer = new Div();
        footer.addClassName("cc-table-footer");
        var back = Actions.secondary(Texts.text("uikit.table.back"), () -> turn(-PAGE));
        back.setEnabled(offset > 0);
        var next = Actions.secondary(Texts.text("uikit.table.next"), () -> turn(PAGE));
        next.setEnabled(found > PAGE);
        footer.add(back, new Span(Texts.text("uikit.table.page", offset / PAGE + 1)), next);
        add(footer);
    }

    private void turn(int by) {
        offset = Math.max(0, offset + by);
        refresh();
    }
}
