package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.QuorumCondition;
import org.conclusum.committees.rules.SecondCall;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Who must be there before the committee may decide. */
class QuorumSection extends EditorSection {

    private static final Quorum EMPTY = new Quorum(List.of(), 0, null, null, null);
    private static final Fraction CLLD_CAP = Fraction.of(49, 100);

    QuorumSection(RuleBookDesk desk) {
        super("quorum", desk);
        draw();
    }

    @Override
    final void fill(Div into) {
        Quorum quorum = quorum();
        if (quorum.conditions().isEmpty() && quorum.minimum() == 0) {
            into.add(new Paragraph(Texts.text("committees.rules.quorum.none")));
        }
        for (int i = 0; i < quorum.conditions().size(); i++) {
            condition(into, i, quorum.conditions().get(i));
        }
        into.add(addition(
                Texts.text("committees.editor.quorum.add"),
                () -> redraw(() -> conditions(all -> {
                    all.add(new QuorumCondition(Measure.SEATS, Threshold.moreThan(Fraction.of(1, 2))));
                    return all;
                }))));
        into.add(new Sentence(
                Texts.text("committees.editor.quorum.minimum"),
                Choices.number(
                        Texts.text("committees.editor.quorum.minimum.label"),
                        0,
                        quorum.minimum(),
                        minimum -> redraw(() -> quorum(old -> new Quorum(
                                old.conditions(),
                                minimum,
                                old.secondCall(),
                                old.exclusionFallback(),
                                old.groupCap()))))));
        exceptions(into, quorum);
    }

    private void condition(Div into, int place, QuorumCondition condition) {
        Sentence sentence = new Sentence(
                Texts.text("committees.editor.quorum.condition"),
                new ShareChoice(
                        Texts.text("committees.editor.share.label"),
                        condition.threshold(),
                        share -> conditions(all -> {
                            all.set(place, new QuorumCondition(all.get(place).measure(), share));
                            return all;
                        })),
                Choices.of(
                        Texts.text("committees.editor.measure.label"),
                        List.of(Measure.SEATS, Measure.VOTES, Measure.UNITS),
                        measure -> Texts.of("committees.rules.present", measure),
                        condition.measure(),
                        measure -> conditions(all -> {
                            all.set(
                                    place,
                                    new QuorumCondition(measure, all.get(place).threshold()));
                            return all;
                        })));
        into.add(withRemoval(
                sentence,
                Texts.text("committees.editor.condition.remove"),
                () -> redraw(() -> conditions(all -> {
                    all.remove(place);
                    return all;
                }))));
    }

    private void exceptions(Div into, Quorum quorum) {
        SecondCall second = quorum.secondCall();
        into.add(Choices.yes(
                Texts.text("committees.editor.quorum.second"),
                second != null,
                chosen -> redraw(() -> quorum(old -> with(old, chosen ? new SecondCall(1) : null)))));
        if (second != null) {
            into.add(new Sentence(
                    Texts.text("committees.editor.quorum.second.minimum"),
                    Choices.number(
                            Texts.text("committees.editor.quorum.minimum.label"),
                            0,
                            second.minimum(),
                            minimum -> quorum(old -> with(old, new SecondCall(minimum))))));
        }
        Threshold fallback = quorum.exclusionFallback();
        into.add(Choices.yes(
                Texts.text("committees.editor.quorum.fallback"),
                fallback != null,
                chosen -> redraw(() -> quorum(
                        old -> with(old, chosen ? Threshold.atLeast(Fraction.of(1, 3)) : null, old.groupCap())))));
        if (fallback != null) {
            into.add(new Sentence(
                    Texts.text("committees.editor.quorum.fallback.share"),
                    new ShareChoice(
                            Texts.text("committees.editor.share.label"),
                            fallback,
                            share -> quorum(old -> with(old, share, old.groupCap())))));
        }
        Fraction cap = quorum.groupCap();
        into.add(Choices.yes(
                Texts.text("committees.editor.quorum.cap"),
                cap != null,
                chosen -> redraw(() -> quorum(old -> with(old, old.exclusionFallback(), chosen ? CLLD_CAP : null)))));
        if (cap != null) {
            into.add(new Sentence(
                    Texts.text("committees.editor.quorum.cap.share"),
                    new ShareChoice(
                            Texts.text("committees.editor.share.label"),
                            Threshold.atLeast(cap),
                            share -> quorum(old -> with(old, old.exclusionFallback(), share.share())))));
        }
    }

    private void conditions(UnaryOperator<List<QuorumCondition>> change) {
        quorum(old -> new Quorum(
                change.apply(new ArrayList<>(old.conditions())),
                old.minimum(),
                old.secondCall(),
                old.exclusionFallback(),
                old.groupCap()));
    }

    private static Quorum with(Quorum old, @Nullable SecondCall second) {
        return new Quorum(old.conditions(), old.minimum(), second, old.exclusionFallback(), old.groupCap());
    }

    private static Quorum with(Quorum old, @Nullable Threshold fallback, @Nullable Fraction cap) {
        return new Quorum(old.conditions(), old.minimum(), old.secondCall(), fallback, cap);
    }

    private Quorum quorum() {
        Quorum quorum = desk().text().decision().quorum();
        return quorum == null ? EMPTY : quorum;
    }

    private void quorum(UnaryOperator<Quorum> change) {
        desk().changeDecision(rules -> {
            Quorum next = change.apply(rules.quorum() == null ? EMPTY : rules.quorum());
            return new DecisionRules(next.equals(EMPTY) ? null : next, rules.majority());
        });
    }
}
