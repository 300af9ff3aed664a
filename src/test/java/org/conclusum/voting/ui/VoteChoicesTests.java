package org.conclusum.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.BallotClosing;
import org.conclusum.voting.Choice;
import org.conclusum.voting.ElectorLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoteChoicesTests {

    private static final UUID SEAT = UUID.randomUUID();

    private final List<Choice> cast = new ArrayList<>();

    private static ElectorLine seat(@Nullable Choice choice) {
        return new ElectorLine(
                SEAT,
                "Landkreis Görlitz",
                "14626",
                "14626",
                Fraction.ONE,
                243958,
                null,
                true,
                choice != null,
                choice,
                List.of(),
                null,
                choice == null ? null : "Mitglied",
                false,
                choice == null ? null : Instant.parse("2026-12-03T09:31:00Z"));
    }

    private VoteChoices choices(@Nullable Choice given) {
        return new VoteChoices(seat(given), "zählt nicht als Nein", cast::add);
    }

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

    @Test
    void castsNothingUntilItIsConfirmed() {
        VoteChoices choices = choices(null);

        in(choices, Button.class).click();
        group(choices).setValue(Choice.NO);
        assertThat(cast).isEmpty();

        in(choices, Button.class).click();
        assertThat(cast).containsExactly(Choice.NO);
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
        group(choices).setValue(Choice.ABSTAIN);

        choices.update(seat(Choice.YES));

        assertThat(group(choices).getValue()).isEqualTo(Choice.ABSTAIN);
        assertThat(in(choices, Button.class).getText()).isEqualTo("Stimme ändern");
        in(choices, Button.class).click();
        assertThat(cast).containsExactly(Choice.ABSTAIN);
    }

    @Test
    void opensABallotWithTheWordingOfTheProposalByOneClick() {
        List<String> opened = new ArrayList<>();
        OpeningForm form =
                new OpeningForm("Wir stimmen zu.", (wording, closing) -> opened.add(wording + " " + closing));

        in(form, Button.class).click();

        assertThat(opened).containsExactly("Wir stimmen zu. " + BallotClosing.WHEN_ALL_VOTED);
    }
}
