package org.conclusum.voting.ui;

import org.conclusum.uikit.Card;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.secret.Paper;

/** The papers of a secret ballot under their codes: who has noted one finds the own paper, nobody else can. */
class PapersTable extends Card {

    PapersTable(BallotView ballot) {
        super(Texts.text("voting.papers.title"));
        add(
                BallotWords.muted(Texts.text("voting.papers.hint")),
                new PagedTable<Paper>(Texts.text("voting.papers.title"), (offset, limit) -> ballot.papers().stream()
                                .skip(offset)
                                .limit(limit)
                                .toList())
                        .column(Texts.text("voting.papers.code"), paper -> paper.code()
                                .shown())
                        .column(
                                Texts.text("voting.papers.vote"),
                                paper -> BallotWords.answer(ballot.plan().question(), paper.answer()))
                        .refresh());
    }
}
