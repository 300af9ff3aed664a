package org.conclusum.voting.ui;

import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.HandCounting;
import org.conclusum.voting.VotesOnBehalf;
import org.springframework.stereotype.Component;

/** What can be done with an open ballot: voting and ending, entering votes for others, counting papers. */
@Component
record BallotCommands(BallotManagement ballots, VotesOnBehalf onBehalf, HandCounting byHand) {}
