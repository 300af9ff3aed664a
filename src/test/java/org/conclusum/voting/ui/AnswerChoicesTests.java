package org.conclusum.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.conclusum.voting.Answer;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.BallotPlan;
import org.conclusum.voting.Choice;
import org.conclusum.voting.decision.ProcedureKind;
import org.junit.jupiter.api.Test;

class AnswerChoicesTests {

    private final List<Answer> sent = new ArrayList<>();

    private static <C extends Component> C in(Component root, Class<C> type) {
        return below(root).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Component> below(Component root) {
        return root.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Choice> group(Component root) {
        return in(root, RadioButtonGroup.class);
    }

    private AnswerChoices choices(ProcedureKind procedure) {
        return new AnswerChoices("Landkreis Görlitz", procedure, "zählt nicht als Nein", sent::add);
    }

    @Test
    void asksWhoObjectsForTheReason() {
        AnswerChoices choices = choices(ProcedureKind.CONSENSUS);
        TextArea reason = in(choices, TextArea.class);
        assertThat(reason.isVisible()).isFalse();

        group(choices).setValue(Choice.OBJECT);
        assertThat(reason.isVisible()).isTrue();
        reason.setValue("Die Kosten sind offen.");
        in(choices, Button.class).click();

        assertThat(sent).containsExactly(Answer.object("Die Kosten sind offen."));
    }

    @Test
    void keepsWhatIsChosenThroughARefreshAndOffersAChangeOnly() {
        AnswerChoices choices = choices(ProcedureKind.CIRCULAR);
        Button confirm = in(choices, Button.class);
        choices.update(Choice.YES, "", "Ihre Antwort: Ja");
        assertThat(confirm.isVisible()).isFalse();

        group(choices).setValue(Choice.NO);
        choices.update(Choice.YES, "", "Ihre Antwort: Ja");

        assertThat(group(choices).getValue()).isEqualTo(Choice.NO);
        assertThat(confirm.isVisible()).isTrue();
    }

    @Test
    void opensTheNextRoundWithAnotherWording() {
        List<String> opened = new ArrayList<>();
        RoundForm form = new RoundForm("Wir stimmen zu.", true, (wording, plan) -> opened.add(wording + plan));
        in(form, TextArea.class).setValue("Wir teilen die Kosten.");

        in(form, Button.class).click();

        assertThat(opened)
                .containsExactly("Wir teilen die Kosten." + BallotPlan.consensus(BallotClosing.WHEN_ALL_VOTED));
    }

    @Test
    void offersTheCommitteesUsualWayFirst() {
        Div consensus = new Div();
        Div vote = new Div();

        SequencedMap<ProcedureKind, Component> forms = new LinkedHashMap<>();
        forms.put(ProcedureKind.CONSENSUS, consensus);
        forms.put(ProcedureKind.MEETING, vote);
        var unused = new OpeningChoice(forms);

        assertThat(consensus.isVisible()).isTrue();
        assertThat(vote.isVisible()).isFalse();
    }
}
