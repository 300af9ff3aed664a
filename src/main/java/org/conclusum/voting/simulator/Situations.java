package org.conclusum.voting.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.DecisionPreview;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.DerivationTexts;
import org.conclusum.voting.decision.Evaluation;
import org.conclusum.voting.decision.InconsistentCase;
import org.conclusum.voting.decision.Outcome;
import org.conclusum.voting.decision.TurningSets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Typical situations of a committee, decided as every ballot is. */
@Component
class Situations implements DecisionPreview {

    /** A situation worth a look; its words stand under its name. */
    enum Kind {
        ALL_YES,
        NARROW,
        ONE_SHORT,
        TIE,
        ABSTENTIONS,
        LARGEST_AGAINST,
        ALL_AGREE,
        ONE_ASIDE,
        ONE_OBJECTS,
        JUST_QUORATE,
        ONE_SHORT_OF_QUORUM
    }

    @Override
    public List<Situation> preview(
            DecisionRules rules,
            DecidedBy decidedBy,
            List<SeatRow> seats,
            Map<String, Long> inhabitants,
            @Nullable UUID chairSeat) {
        if (seats.isEmpty()) {
            return List.of();
        }
        TriedVote everybody = new TriedVote(rules, decidedBy, seats, inhabitants, chairSeat, Map.of());
        try {
            return of(everybody).entrySet().stream()
                    .map(entry -> told(entry.getKey(), entry.getValue()))
                    .toList();
        } catch (InconsistentCase unfit) {
            return List.of();
        }
    }

    /** The situations of a committee of whose seats all say yes. */
    static Map<Kind, TriedVote> of(TriedVote everybody) {
        Map<Kind, TriedVote> situations = new LinkedHashMap<>();
        SeatRow first = everybody.seats().getFirst();
        if (everybody.seeksConsensus()) {
            situations.put(Kind.ALL_AGREE, everybody);
            situations.put(Kind.ONE_ASIDE, everybody.with(first, SeatMark.ABSTAIN));
            situations.put(Kind.ONE_OBJECTS, everybody.with(first, SeatMark.NO));
        } else {
            situations.put(Kind.ALL_YES, everybody);
            narrow(everybody, situations);
            situations.put(Kind.TIE, half(everybody));
            situations.put(Kind.ABSTENTIONS, everybody.all(SeatMark.ABSTAIN).with(first, SeatMark.YES));
            situations.put(Kind.LARGEST_AGAINST, everybody.with(largest(everybody), SeatMark.NO));
        }
        quorum(everybody, situations);
        return situations;
    }

    private static void narrow(TriedVote everybody, Map<Kind, TriedVote> situations) {
        TurningSets.winning(everybody.decisionCase("preview")).ifPresent(set -> {
            List<String> winners = new ArrayList<>(set.seats());
            TriedVote nobody = everybody.all(SeatMark.NO);
            situations.put(Kind.NARROW, saying(nobody, Set.copyOf(winners)));
            if (winners.size() > 1) {
                winners.removeLast();
                situations.put(Kind.ONE_SHORT, saying(nobody, Set.copyOf(winners)));
            }
        });
    }

    private static TriedVote saying(TriedVote nobody, Set<String> yes) {
        TriedVote vote = nobody;
        for (SeatRow seat : nobody.seats()) {
            if (yes.contains(seat.id().toString())) {
                vote = vote.with(seat, SeatMark.YES);
            }
        }
        return vote;
    }

    /** Half of the seats for it and half against; with an odd number one abstains. */
    private static TriedVote half(TriedVote everybody) {
        TriedVote vote = everybody;
        int seats = everybody.seats().size();
        for (int i = 0; i < seats; i++) {
            if (i >= (seats + 1) / 2) {
                vote = vote.with(everybody.seats().get(i), SeatMark.NO);
            } else if (seats % 2 == 1 && i == seats / 2) {
                vote = vote.with(everybody.seats().get(i), SeatMark.ABSTAIN);
            }
        }
        return vote;
    }

    private static SeatRow largest(TriedVote everybody) {
        return everybody.seats().stream()
                .max(Comparator.comparing(SeatRow::weight)
                        .thenComparing(seat -> seat.ags() == null
                                ? 0L
                                : everybody.inhabitants().getOrDefault(seat.ags(), 0L)))
                .orElseThrow();
    }

    /** The last seats leave one by one until it is no longer quorate. */
    private static void quorum(TriedVote everybody, Map<Kind, TriedVote> situations) {
        TriedVote last = everybody;
        for (SeatRow seat : everybody.seats().reversed()) {
            TriedVote fewer = last.with(seat, SeatMark.ABSENT);
            Outcome outcome = Evaluation.of(fewer.decisionCase("preview")).outcome();
            if (outcome == Outcome.NOT_QUORATE) {
                if (last != everybody) {
                    situations.put(Kind.JUST_QUORATE, last);
                }
                situations.put(Kind.ONE_SHORT_OF_QUORUM, fewer);
                return;
            }
            last = fewer;
        }
    }

    private static Situation told(Kind kind, TriedVote vote) {
        DecisionResult result = Evaluation.of(vote.decisionCase("preview"));
        Map<String, String> names = names(vote.seats());
        DerivationTexts texts = new DerivationTexts(Texts.locale(), id -> names.getOrDefault(id, id));
        return new Situation(
                Texts.of("voting.situation", kind),
                vote.inWords(),
                Texts.of("voting.outcome", result.outcome()),
                tone(result.outcome()),
                texts.sentences(result.derivation()));
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> Tone.YES;
            case REJECTED -> Tone.NO;
            case OPEN, REFERRED, NOT_QUORATE, NOT_DECIDABLE -> Tone.WAIT;
        };
    }

    static Map<String, String> names(List<SeatRow> seats) {
        Map<String, String> names = new LinkedHashMap<>();
        for (SeatRow seat : seats) {
            names.put(seat.id().toString(), seat.label());
            names.putIfAbsent(seat.unit(), seat.label());
        }
        return names;
    }
}
