package org.conclusum.committees.rules;

import org.conclusum.kernel.Fraction;

/**
 * How votes are taken.
 *
 * @param changeUntilClosing whether a member may change a vote until the ballot is closed
 * @param rollCall who may demand that each vote is recorded by name
 * @param secret who may demand a secret ballot on a motion
 * @param secretElection who may demand a secret ballot in an election (VwVfG § 92 (1): any member)
 * @param remoteSecret whether a secret ballot may be taken from afar
 */
public record BallotRules(
        boolean changeUntilClosing, Demand rollCall, Demand secret, Demand secretElection, boolean remoteSecret) {

    /**
     * Votes may change until the end; a fifth may demand a roll-call, a third a secret ballot, any member a secret
     * election; no secret ballot from afar.
     */
    public static BallotRules usual() {
        return new BallotRules(
                true,
                Demand.of(Threshold.atLeast(Fraction.of(1, 5))),
                Demand.of(Threshold.atLeast(Fraction.of(1, 3))),
                Demand.ANY_MEMBER,
                false);
    }
}
