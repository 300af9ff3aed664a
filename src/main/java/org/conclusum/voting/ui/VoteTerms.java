package org.conclusum.voting.ui;

import java.util.ArrayList;
import java.util.List;
import org.conclusum.voting.Answer;
import org.conclusum.voting.BallotForm;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.Choice;
import org.conclusum.voting.Question;
import org.conclusum.voting.decision.ProcedureKind;

/**
 * What a vote is given on and how.
 *
 * @param changeable whether it may be changed until the end
 * @param abstention what an abstention does, in a few words
 */
record VoteTerms(Question question, BallotForm form, ProcedureKind procedure, boolean changeable, String abstention) {

    static VoteTerms of(BallotView ballot) {
        return new VoteTerms(
                ballot.plan().question(),
                ballot.plan().form(),
                ballot.plan().procedure(),
                ballot.rules().changeUntilClosing(),
                new RuleWords(ballot).abstention());
    }

    boolean isSecret() {
        return form == BallotForm.SECRET;
    }

    /** What can be marked on the ballot paper, in its order. */
    List<Answer> answers() {
        if (procedure == ProcedureKind.CONSENSUS) {
            return Choice.in(procedure).stream().map(Answer::of).toList();
        }
        List<Answer> answers = new ArrayList<>();
        if (question.options().isEmpty()) {
            answers.add(Answer.of(Choice.YES));
        }
        question.numbers().forEach(number -> answers.add(Answer.pick(number)));
        if (question.options().isEmpty() || question.noneOfThese()) {
            answers.add(Answer.of(Choice.NO));
        }
        answers.add(Answer.of(Choice.ABSTAIN));
        return answers;
    }
}
