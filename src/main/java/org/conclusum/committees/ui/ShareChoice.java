package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conclusum.committees.rules.RulesInWords;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Texts;

/** How much is enough: one of the usual shares, or one that is typed exactly ("> 3/7", "≥ 60 %"). */
class ShareChoice extends Span {

    private static final List<String> USUAL =
            List.of(">1/2", ">=1/2", ">=1/3", ">=2/3", ">=3/4", ">=55/100", ">=65/100", ">=1");
    private static final String EXACT = "";
    private static final Pattern TYPED =
            Pattern.compile("(>=|≥|>)?\\s*([0-9]{1,9})(?:\\s*/\\s*([1-9][0-9]{0,8})|\\s*(%))?");

    private final Select<String> select;
    private final TextField exact = new TextField();
    private final transient Consumer<Threshold> changed;

    ShareChoice(String label, Threshold value, Consumer<Threshold> changed) {
        this.changed = changed;
        List<String> items = new ArrayList<>(USUAL);
        if (!items.contains(value.toString())) {
            items.add(value.toString());
        }
        items.add(EXACT);
        select = Choices.of(label, items, ShareChoice::words, value.toString(), this::choose);
        exact.addClassName("cc-rule-exact");
        exact.setAriaLabel(Texts.text("committees.editor.exact.label"));
        exact.setPlaceholder(Texts.text("committees.editor.exact.example"));
        exact.setVisible(false);
        exact.addValueChangeListener(change -> type(change.getValue()));
        addClassName("cc-rule-share");
        add(select, exact);
    }

    private void choose(String written) {
        exact.setVisible(written.equals(EXACT));
        if (written.equals(EXACT)) {
            exact.focus();
        } else {
            changed.accept(Threshold.parse(written));
        }
    }

    private void type(String typed) {
        Optional<Threshold> read = read(typed);
        exact.setInvalid(read.isEmpty() && !typed.isBlank());
        exact.setErrorMessage(Texts.text("committees.editor.exact.unreadable"));
        read.ifPresent(changed);
    }

    /** Reads "> 3/7", "≥ 60 %", "2/3"; without a sign it means "at least". */
    static Optional<Threshold> read(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long above = Long.parseLong(matcher.group(2));
        long below = matcher.group(4) != null ? 100 : matcher.group(3) == null ? 1 : Long.parseLong(matcher.group(3));
        try {
            return Optional.of(new Threshold(">".equals(matcher.group(1)), Fraction.of(above, below)));
        } catch (IllegalArgumentException noShare) {
            return Optional.empty();
        }
    }

    private static String words(String written) {
        return written.equals(EXACT)
                ? Texts.text("committees.editor.exact")
                : RulesInWords.share(Threshold.parse(written));
    }
}
