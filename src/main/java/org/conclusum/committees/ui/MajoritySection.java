package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.BlockVote;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.MajorityCondition;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.RulesInWords;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.committees.rules.Tie;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Texts;

/** How much consent a motion needs, and whose. */
class MajoritySection extends EditorSection {

    private record Of(Measure measure, Base base) {}

    /** Whether and how delegates of one body vote as one. */
    private enum Block {
        NONE,
        INVALID,
        SPEAKER,
        MAJORITY
    }

    private static final List<Of> EVERYTHING = Stream.of(Measure.VOTES, Measure.UNITS, Measure.POPULATION)
            .flatMap(measure -> Arrays.stream(Base.values()).map(base -> new Of(measure, base)))
            .toList();

    MajoritySection(RuleBookDesk desk) {
        super("majority", desk);
        draw();
    }

    @Override
    final void fill(Div into) {
        Majority majority = desk().text().decision().majority();
        for (int i = 0; i < majority.conditions().size(); i++) {
            condition(into, i, majority);
        }
        into.add(addition(
                Texts.text("committees.editor.majority.add"),
                () -> redraw(() -> conditions(all -> {
                    all.add(new MajorityCondition(
                            Measure.UNITS, Base.STATUTORY, Threshold.moreThan(Fraction.of(1, 2))));
                    return all;
                }))));
        if (majority.knowsTies()) {
            into.add(new Sentence(
                    Texts.text("committees.editor.tie"),
                    Choices.of(
                            Texts.text("committees.editor.tie.label"),
                            List.of(Tie.values()),
                            tie -> Texts.of("committees.editor.tie", tie),
                            majority.tie(),
                            tie -> desk().changeMajority(old -> old.withTie(tie)))));
        }
        who(into, majority);
        block(into, majority);
    }

    private void condition(Div into, int place, Majority majority) {
        MajorityCondition condition = majority.conditions().get(place);
        Sentence sentence = new Sentence(
                Texts.text(place == 0 ? "committees.editor.majority.first" : "committees.editor.majority.further"),
                new ShareChoice(
                        Texts.text("committees.editor.share.label"),
                        condition.threshold(),
                        share -> redraw(() -> conditions(all -> {
                            MajorityCondition old = all.get(place);
                            all.set(place, new MajorityCondition(old.measure(), old.base(), share));
                            return all;
                        }))),
                Choices.of(
                        Texts.text("committees.editor.base.label"),
                        EVERYTHING,
                        of -> RulesInWords.of(of.measure(), of.base()),
                        new Of(condition.measure(), condition.base()),
                        of -> redraw(() -> conditions(all -> {
                            all.set(
                                    place,
                                    new MajorityCondition(
                                            of.measure(),
                                            of.base(),
                                            all.get(place).threshold()));
                            return all;
                        }))));
        into.add(
                majority.conditions().size() == 1
                        ? sentence
                        : withRemoval(
                                sentence,
                                Texts.text("committees.editor.condition.remove"),
                                () -> redraw(() -> conditions(all -> {
                                    all.remove(place);
                                    return all;
                                }))));
    }

    private void who(Div into, Majority majority) {
        Map<String, String> seats = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        for (SeatRow seat : desk().seats()) {
            seats.put(seat.id().toString(), seat.label());
            units.putIfAbsent(seat.unit(), seat.label());
        }
        into.add(new Sentence(
                Texts.text("committees.editor.requiredYes"),
                Choices.several(
                        Texts.text("committees.editor.requiredYes.label"),
                        units,
                        majority.requiredYes(),
                        chosen -> desk().changeMajority(old -> old.withRequiredYes(List.copyOf(chosen))))));
        into.add(new Sentence(
                Texts.text("committees.editor.veto"),
                Choices.several(
                        Texts.text("committees.editor.veto.label"),
                        seats,
                        majority.veto(),
                        chosen -> desk().changeMajority(old -> old.withVeto(List.copyOf(chosen))))));
        if (majority.conditions().stream().anyMatch(condition -> condition.measure() == Measure.POPULATION)) {
            into.add(new Sentence(
                    Texts.text("committees.editor.blockingMinority"),
                    Choices.number(
                            Texts.text("committees.editor.blockingMinority.label"),
                            0,
                            majority.blockingMinority(),
                            bodies -> desk().changeMajority(old -> old.withBlockingMinority(bodies)))));
        }
    }

    private void block(Div into, Majority majority) {
        BlockVote block = majority.blockVote();
        into.add(new Sentence(
                Texts.text("committees.editor.block"),
                Choices.of(
                        Texts.text("committees.editor.block.label"),
                        List.of(Block.values()),
                        kind -> Texts.of("committees.editor.block", kind),
                        block == null
                                ? Block.NONE
                                : Block.valueOf(block.onSplit().name()),
                        kind -> redraw(() -> desk().changeMajority(old -> withBlock(old, kind))))));
        if (block != null) {
            into.add(new Sentence(
                    Texts.text("committees.editor.presence"),
                    Choices.of(
                            Texts.text("committees.editor.presence.label"),
                            List.of(BlockVote.OnPartialPresence.values()),
                            presence -> Texts.of("committees.editor.presence", presence),
                            block.onPartialPresence(),
                            presence -> desk().changeMajority(
                                            old -> old.withBlockVote(new BlockVote(block.onSplit(), presence))))));
        }
    }

    private static Majority withBlock(Majority old, Block kind) {
        BlockVote before = old.blockVote();
        BlockVote.OnPartialPresence presence =
                before == null ? BlockVote.OnPartialPresence.FULL : before.onPartialPresence();
        return new Majority(
                old.conditions(),
                old.tie(),
                old.veto(),
                old.requiredYes(),
                old.blockingMinority(),
                kind == Block.NONE ? null : new BlockVote(BlockVote.OnSplit.valueOf(kind.name()), presence));
    }

    private void conditions(UnaryOperator<List<MajorityCondition>> change) {
        desk().changeMajority(old -> new Majority(
                change.apply(new ArrayList<>(old.conditions())),
                old.tie(),
                old.veto(),
                old.requiredYes(),
                old.blockingMinority(),
                old.blockVote()));
    }
}
