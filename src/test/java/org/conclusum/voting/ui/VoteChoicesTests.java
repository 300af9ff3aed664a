package org.conclusum.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.committees.rules.BallotRules;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.Answer;
import org.conclusum.voting.BallotForm;
import org.conclusum.voting.Choice;
import org.conclusum.voting.ElectorLine;
import org.conclusum.voting.Question;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoteChoicesTests {

    private static final UUID SEAT = UUID.randomUUID();

    private final List<Answer> cast = new ArrayList<>();

    private static ElectorLine seat(@Nullable Choice choice) {
        return seat(choice, null);
    }

    private static ElectorLine seat(@Nullable Choice choice, @Nullable String enteredBy) {
        return new ElectorLine(
                SEAT,
                "Landkreis Görlitz",
                "14626",
                "14626",
                Fraction.ONE,
                243958,
                null,
                true,
                false,
                choice != null,
                choice,
                List.of(),
                null,
                choice == null ? null : "Mitglied",
                false,
                choice == null ? null : Instant.parse("2026-12-03T09:31:00Z"),
                enteredBy);
    }

    private static VoteTerms terms(BallotForm form) {
        return terms(form, ProcedureKind.MEETING);
    }

    private static VoteTerms terms(BallotForm form, ProcedureKind procedure) {
        return new VoteTerms(Question.YES_NO, form, procedure, true, "zählt nicht als Nein");
    }

    private VoteChoices choices(@Nullable Choice given) {
        return new VoteChoices(seat(given), terms(BallotForm.OPEN), (answer, receipt) -> cast.add(answer));
    }

    private static <C extends Component> C in(Component root, Class<C> type) {
        return below(root).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Component> below(Component root) {
        return root.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Answer> group(Component root) {
        return in(root, RadioButtonGroup.class);
    }

    @Test
    void castsNothingUntilItIsConfirmed() {
        VoteChoices choices = choices(null);

        in(choices, Button.class).click();
        group(choices).setValue(Answer.of(Choice.NO));
        assertThat(cast).isEmpty();

        in(choices, Button.class).click();
        assertThat(cast).containsExactly(Answer.of(Choice.NO));
    }

    @Test
    void saysWhatIsMissingWhereNothingIsMarked() {
        VoteChoices choices = choices(null);

        in(choices, Button.class).click();
        assertThat(group(choices).isInvalid()).isTrue();

        group(choices).setValue(Answer.of(Choice.NO));
        assertThat(group(choices).isInvalid()).isFalse();
    }

    @Test
    void saysWhoEnteredAVoteThatWasGivenByHand() {
        VoteChoices choices = choices(null);

        choices.update(seat(Choice.NO, "Netzwerkbüro Lausitz"));

        assertThat(in(choices, Paragraph.class).getText())
                .isEqualTo(
                        "Ihre Stimme: Nein, um 10:31 für Sie eingetragen von Netzwerkbüro Lausitz. Sie können sie bis"
                                + " zum Schluss ändern.");
    }

    @Test
    void givesAReceiptThatNamesTheVoteAndTheTime() {
        VoteChoices choices = choices(null);

        choices.update(seat(Choice.YES));

        assertThat(in(choices, Paragraph.class).getText())
                .isEqualTo("Ihre Stimme: Ja, abgegeben 10:31. Bis zum Schluss änderbar.");
        assertThat(in(choices, Button.class).isVisible()).isFalse();
    }

    @Test
    void keepsWhatThePersonIsAboutToChooseWhenThePageFollowsOthers() {
        VoteChoices choices = choices(Choice.YES);
        group(choices).setValue(Answer.of(Choice.ABSTAIN));

        choices.update(seat(Choice.YES));

        assertThat(group(choices).getValue()).isEqualTo(Answer.of(Choice.ABSTAIN));
        assertThat(in(choices, Button.class).getText()).isEqualTo("Stimme ändern");
        in(choices, Button.class).click();
        assertThat(cast).containsExactly(Answer.of(Choice.ABSTAIN));
    }

    @Test
    void opensABallotWithTheWordingOfTheProposalByOneClick() {
        List<String> opened = new ArrayList<>();
        OpeningForm form = new OpeningForm(
                new OpeningForm.Suggestion("Wir stimmen zu.", Question.YES_NO),
                new OpeningForm.OpeningRules(BallotRules.usual(), DecisionRules.simpleMajority(), true),
                List.of(ProcedureKind.MEETING),
                false,
                (wording, plan) -> opened.add(wording + " " + plan.closing() + " " + plan.form()));

        in(form, Button.class).click();

        assertThat(opened).containsExactly("Wir stimmen zu. WHEN_ALL_VOTED OPEN");
    }

    @Test
    void showsNothingOfASecretVoteOnceItIsInTheUrn() {
        VoteChoices choices =
                new VoteChoices(seat(null), terms(BallotForm.SECRET), (answer, receipt) -> cast.add(answer));
        group(choices).setValue(Answer.of(Choice.NO));
        in(choices, Button.class).click();

        choices.update(new ElectorLine(
                SEAT,
                "Landkreis Görlitz",
                "14626",
                "14626",
                Fraction.ONE,
                243958,
                null,
                true,
                false,
                true,
                null,
                List.of(),
                null,
                null,
                false,
                null,
                null));

        assertThat(cast).containsExactly(Answer.of(Choice.NO));
        assertThat(group(choices).getValue()).isNull();
        assertThat(in(choices, Button.class).isVisible()).isFalse();
        assertThat(in(choices, Paragraph.class).getText()).startsWith("Für diesen Sitz liegt eine Stimme in der Urne");
    }

    @Test
    void marksAsManyCandidatesAsThereArePlacesAndNoneBesideAnAbstention() {
        PaperField paper = new PaperField(
                "Ihre Stimme",
                new VoteTerms(
                        Question.ofCandidates(List.of("Ada", "Ben", "Cem"), 2),
                        BallotForm.OPEN,
                        ProcedureKind.MEETING,
                        true,
                        ""),
                () -> {});
        CheckboxGroup<Answer> boxes = boxes(paper);
        boxes.setValue(Set.of(Answer.pick(1), Answer.pick(3)));
        assertThat(paper.value()).isEqualTo(Answer.pick(1, 3));
        assertThat(paper.isComplete()).isTrue();

        boxes.setValue(Set.of(Answer.pick(1), Answer.pick(2), Answer.pick(3)));
        assertThat(paper.isComplete()).isFalse();

        boxes.setValue(Set.of(Answer.pick(1), Answer.pick(2), Answer.of(Choice.ABSTAIN)));
        assertThat(paper.value()).isEqualTo(Answer.of(Choice.ABSTAIN));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Answer> boxes(Component root) {
        return in(root, CheckboxGroup.class);
    }

    @Test
    void offersConsensusFirstWhereTheCommitteeDecidesByIt() {
        List<ProcedureKind> opened = new ArrayList<>();
        OpeningForm form = new OpeningForm(
                new OpeningForm.Suggestion("Wir stimmen zu.", Question.YES_NO),
                new OpeningForm.OpeningRules(BallotRules.usual(), DecisionRules.simpleMajority(), true),
                List.of(ProcedureKind.CONSENSUS, ProcedureKind.MEETING),
                false,
                (wording, plan) -> opened.add(plan.procedure()));

        in(form, Button.class).click();

        assertThat(opened).containsExactly(ProcedureKind.CONSENSUS);
    }

    @Test
    void asksWhoObjectsForTheReason() {
        VoteChoices choices = new VoteChoices(
                seat(null), terms(BallotForm.OPEN, ProcedureKind.CONSENSUS), (answer, receipt) -> cast.add(answer));
        TextArea reason = in(choices, TextArea.class);
        assertThat(reason.isVisible()).isFalse();

        group(choices).setValue(Answer.of(Choice.OBJECT));
        assertThat(reason.isVisible()).isTrue();
        reason.setValue("Die Kosten sind offen.");
        in(choices, Button.class).click();

        assertThat(cast).containsExactly(Answer.object("Die Kosten sind offen."));
    }
}
