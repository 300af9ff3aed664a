package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.plain.FileForm;
import org.conclusum.monitoring.plain.PlainFile;
import org.conclusum.monitoring.plain.PlainMapping;
import org.conclusum.monitoring.plain.PlainSketch;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Where a person says what the columns of a plain table mean. It proposes what was said before, or what seems likely. */
class ColumnsForm extends Div {

    /** The table whose columns are mapped. */
    interface Table {
        PlainSketch look(FileForm form) throws FlatFileRefused;

        PlainMapping guess(PlainSketch sketch);

        void read(PlainMapping mapping);
    }

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TEXT = 200;

    private final transient Table table;
    private final Div columns = new Div();
    private final List<ColumnField> fields = new ArrayList<>();
    private final TextField code = field("monitoring.columns.code", LONGEST_CODE);
    private final TextField title = field("monitoring.columns.title", LONGEST_TEXT);
    private final TextField measure = field("monitoring.columns.measure", LONGEST_TEXT);
    private final TextField unit = field("monitoring.columns.unit", LONGEST_CODE);
    private final TextField period = field("monitoring.columns.period", LONGEST_CODE);
    private final Select<String> sheet = new Select<>();
    private final Select<String> charset = new Select<>();
    private final Select<Character> separator = new Select<>();
    private final IntegerField headRow = new IntegerField(Texts.text("monitoring.columns.headRow"));
    private final IntegerField lastRow = new IntegerField(Texts.text("monitoring.columns.lastRow"));
    private final Select<Boolean> points = new Select<>();
    private final Checkbox zeros = new Checkbox(Texts.text("monitoring.columns.zeros"));
    private final Checkbox blanks = new Checkbox(Texts.text("monitoring.columns.blanks"));
    private transient FileForm form;
    private boolean filling;

    ColumnsForm(PlainMapping mapping, Table table) {
        this.table = table;
        this.form = mapping.form();
        addClassName("cc-monitoring-columns");
        PlainSketch sketch = look(mapping.form());
        boolean workbook = sketch != null && sketch.isWorkbook();
        prepare(workbook);
        columns.addClassName("cc-monitoring-columnlist");
        code.setHelperText(Texts.text("monitoring.columns.codeHint"));
        period.setHelperText(Texts.text("monitoring.columns.periodHint"));
        measure.setHelperText(Texts.text("monitoring.columns.everywhereHint"));
        add(
                new Card(Texts.text("monitoring.columns.heading"), hint("monitoring.columns.headingHint"), columns),
                new Card(Texts.text("monitoring.columns.same"), grid(code, title, measure, unit, period)),
                new Card(
                        Texts.text("monitoring.columns.form"),
                        grid(
                                workbook
                                        ? new Component[] {sheet, headRow, lastRow}
                                        : new Component[] {charset, separator, headRow, lastRow, points}),
                        checks(),
                        actions()));
        if (sketch != null) {
            fill(mapping, sketch);
        }
    }

    private Div checks() {
        Div checks = new Div(zeros, blanks);
        checks.addClassName("cc-monitoring-checks");
        return checks;
    }

    private Div actions() {
        Div actions = new Div(Actions.primary(Texts.text("monitoring.columns.read"), this::read));
        actions.addClassName("cc-actions");
        return actions;
    }

    private void prepare(boolean workbook) {
        sheet.setLabel(Texts.text("monitoring.columns.sheet"));
        charset.setLabel(Texts.text("monitoring.columns.charset"));
        charset.setItems(PlainFile.CHARSETS);
        separator.setLabel(Texts.text("monitoring.columns.separator"));
        separator.setItems(PlainFile.SEPARATORS);
        separator.setItemLabelGenerator(ColumnsForm::nameOf);
        points.setLabel(Texts.text("monitoring.columns.numbers"));
        points.setItems(false, true);
        points.setItemLabelGenerator(point -> point ? "1,234.5" : "1.234,5");
        headRow.setMin(1);
        headRow.setMax(FileForm.LOWEST_HEAD);
        lastRow.setMin(0);
        lastRow.setHelperText(Texts.text("monitoring.columns.lastRowHint"));
        sheet.addValueChangeListener(change -> lookAgain(workbook));
        charset.addValueChangeListener(change -> lookAgain(workbook));
        separator.addValueChangeListener(change -> lookAgain(workbook));
        headRow.addValueChangeListener(change -> lookAgain(workbook));
    }

    private static String nameOf(Character separator) {
        return Texts.text(
                switch (separator) {
                    case ';' -> "monitoring.columns.separator.semicolon";
                    case ',' -> "monitoring.columns.separator.comma";
                    case '\t' -> "monitoring.columns.separator.tab";
                    default -> "monitoring.columns.separator.bar";
                });
    }

    private void fill(PlainMapping mapping, PlainSketch sketch) {
        filling = true;
        form = sketch.form();
        code.setValue(mapping.table());
        title.setValue(mapping.title());
        measure.setValue(mapping.measure());
        unit.setValue(mapping.unit());
        period.setValue(mapping.period());
        points.setValue(mapping.pointDecimals());
        zeros.setValue(mapping.restoreZeros());
        blanks.setValue(mapping.skipBlanks());
        if (sketch.isWorkbook()) {
            sheet.setItems(sketch.sheets());
            sheet.setValue(form.sheet());
        } else {
            charset.setValue(form.charset());
            separator.setValue(form.separator());
        }
        headRow.setValue(form.headRow());
        lastRow.setValue(form.lastRow() == 0 ? null : form.lastRow());
        columns.removeAll();
        fields.clear();
        for (int place = 0; place < mapping.columns().size(); place++) {
            ColumnField field = new ColumnField(mapping.columns().get(place), samples(sketch, place));
            fields.add(field);
            columns.add(field);
        }
        filling = false;
    }

    private static List<String> samples(PlainSketch sketch, int place) {
        return sketch.rows().stream()
                .map(row -> place < row.size() ? row.get(place) : "")
                .filter(cell -> !cell.isBlank())
                .limit(3)
                .toList();
    }

    private void lookAgain(boolean workbook) {
        if (filling || headRow.getValue() == null || headRow.isInvalid()) {
            return;
        }
        FileForm wanted = new FileForm(
                workbook ? Objects.requireNonNullElse(sheet.getValue(), "") : "",
                workbook ? "" : charset.getValue(),
                workbook ? ';' : separator.getValue(),
                headRow.getValue(),
                0);
        PlainSketch sketch = look(wanted);
        if (sketch != null) {
            fill(table.guess(sketch), sketch);
        }
    }

    private @Nullable PlainSketch look(FileForm wanted) {
        try {
            return table.look(wanted);
        } catch (FlatFileRefused refused) {
            Messages.failed(Texts.of("monitoring.reason", refused.rejection().reason()));
            return null;
        }
    }

    private void read() {
        int head = form.headRow();
        Integer last = lastRow.getValue();
        if (last != null && last != 0 && last <= head) {
            lastRow.setInvalid(true);
            lastRow.focus();
            return;
        }
        table.read(new PlainMapping(
                new FileForm(form.sheet(), form.charset(), form.separator(), head, last == null ? 0 : last),
                code.getValue(),
                title.getValue(),
                measure.getValue(),
                unit.getValue(),
                period.getValue(),
                Boolean.TRUE.equals(points.getValue()),
                zeros.getValue(),
                blanks.getValue(),
                fields.stream().map(ColumnField::mapping).toList()));
    }

    private static Component hint(String key) {
        return ImportWords.note(Texts.text(key));
    }

    private static Div grid(Component... fields) {
        Div grid = new Div(fields);
        grid.addClassName("cc-monitoring-fields");
        return grid;
    }

    private static TextField field(String key, int longest) {
        TextField field = new TextField(Texts.text(key));
        field.setMaxLength(longest);
        return field;
    }
}
