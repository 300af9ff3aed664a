package org.conclusum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.rules.BurdenConsent;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.ProcedureRules;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalText;
import org.conclusum.proposals.statements.StatementLookup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BurdensTests {

    private static final String GOERLITZ = "14626";
    private static final String BAUTZEN = "14625";
    private static final String OUTSIDE = "05116";

    private final UUID proposal = UUID.randomUUID();
    private final ProposalLookup proposals = mock();
    private final StatementLookup statements = mock();
    private final Burdens burdens = new Burdens(proposals, statements);

    @BeforeEach
    void burden() {
        when(proposals.text(proposal))
                .thenReturn(
                        new ProposalText("a", "", "b", "", "", false, Set.of(), Set.of(GOERLITZ, BAUTZEN, OUTSIDE)));
        when(statements.agreedTo(proposal)).thenReturn(Set.of(BAUTZEN));
    }

    @Test
    void asksForNothingWhereTheRuleBookDoesNot() {
        assertThat(required(BurdenConsent.NOT_NEEDED, Question.YES_NO)).isEmpty();
    }

    @Test
    void needsTheYesOfEveryBurdenedMunicipalityWithASeat() {
        assertThat(required(BurdenConsent.VOTE, Question.YES_NO)).containsExactly(BAUTZEN, GOERLITZ);
    }

    @Test
    void takesAPositiveStatementForTheYes() {
        assertThat(required(BurdenConsent.STATEMENT, Question.YES_NO)).containsExactly(GOERLITZ);
    }

    @Test
    void asksForNothingWhereThereIsMoreToSayThanYesOrNo() {
        assertThat(required(BurdenConsent.VOTE, Question.ofOptions(List.of("A", "B"), true)))
                .isEmpty();
    }

    private List<String> required(BurdenConsent consent, Question question) {
        List<Elector> electorate = List.of(elector(GOERLITZ), elector(BAUTZEN));
        return burdens.rules(book(consent), proposal, question, electorate)
                .decision()
                .majority()
                .requiredYes();
    }

    private static Elector elector(String unit) {
        Elector elector = mock();
        when(elector.unit()).thenReturn(unit);
        return elector;
    }

    private static RuleBook book(BurdenConsent consent) {
        return new RuleBook(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                LocalDate.of(2026, 1, 1),
                "Geschäftsordnung",
                "§ 4",
                DecisionRules.simpleMajority(),
                ProcedureRules.usual().with(consent),
                new NoticePeriod(7, DayKind.CALENDAR),
                new NoticePeriod(3, DayKind.CALENDAR),
                14,
                DayKind.CALENDAR);
    }
}
