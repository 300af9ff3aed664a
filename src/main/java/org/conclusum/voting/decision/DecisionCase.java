package org.conclusum.voting.decision;

import org.conclusum.committees.rules.DecisionRules;

/**
 * Everything that decides a motion: the rules, who could vote, what was voted, and how the vote came about.
 *
 * @param id what the result refers to
 */
public record DecisionCase(
        String id,
        DecisionRules rules,
        Electorate electorate,
        CastVotes votes,
        Call call,
        Summons summons,
        Procedure procedure) {

    /** @throws InconsistentCase if parts do not fit each other, such as a ballot of an unknown seat */
    public DecisionCase {
        CaseConsistency.check(rules, electorate, votes, procedure);
    }

    /** A first, properly called meeting. */
    public static DecisionCase meeting(String id, DecisionRules rules, Electorate electorate, CastVotes votes) {
        return new DecisionCase(id, rules, electorate, votes, Call.FIRST, Summons.PROPER, Procedure.MEETING);
    }

    public DecisionCase with(DecisionRules other) {
        return new DecisionCase(id, other, electorate, votes, call, summons, procedure);
    }

    public DecisionCase with(Electorate other) {
        return new DecisionCase(id, rules, other, votes, call, summons, procedure);
    }

    public DecisionCase with(CastVotes other) {
        return new DecisionCase(id, rules, electorate, other, call, summons, procedure);
    }

    public DecisionCase with(Call other) {
        return new DecisionCase(id, rules, electorate, votes, other, summons, procedure);
    }

    public DecisionCase with(Summons other) {
        return new DecisionCase(id, rules, electorate, votes, call, other, procedure);
    }

    /** The same case in another procedure, with the votes cast in it. */
    public DecisionCase with(Procedure other, CastVotes cast) {
        return new DecisionCase(id, rules, electorate, cast, call, summons, other);
    }
}
