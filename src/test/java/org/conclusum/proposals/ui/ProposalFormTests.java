package org.conclusum.proposals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalText;
import org.conclusum.proposals.rules.TextMustFit.Field;
import org.conclusum.regions.MunicipalityRow;
import org.junit.jupiter.api.Test;

class ProposalFormTests {

    private static final MunicipalityRow GOERLITZ =
            new MunicipalityRow("14626", "Landkreis Görlitz", "Görlitz", "Landkreis", "LAUSITZ", "SN");
    private static final MunicipalityRow BAUTZEN =
            new MunicipalityRow("14625", "Landkreis Bautzen", "Bautzen", "Landkreis", "LAUSITZ", "SN");
    private static final ProposalText TEXT = new ProposalText(
            "Titel <b>", "Sachverhalt\n\nzwei Absätze", "Motion", "Kosten", "Führung", true, Set.of("14626"));

    private final ProposalForm form = new ProposalForm(List.of(BAUTZEN, GOERLITZ), () -> {});

    @Test
    void givesBackTheTextItShows() {
        form.show(TEXT);

        assertThat(form.text()).isEqualTo(TEXT);
    }

    @Test
    void takesRecoveredWordsAndLeavesTheOthers() {
        form.show(TEXT);
        form.show(Map.of(Field.COSTS, "60.000 €", Field.REASONS, "gehört nicht hierher"));

        assertThat(form.text().costs()).isEqualTo("60.000 €");
        assertThat(form.text().title()).isEqualTo("Titel <b>");
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithIt() {
        assertThat(form.mark(new RuleViolated("rule.TextMustFit", Field.MOTION.ordinal(), 20_000, 20_001)))
                .isTrue();
        assertThat(field("MOTION").isInvalid()).isTrue();
        assertThat(field("MOTION").getErrorMessage()).contains("Beschlussvorschlag", "20.000", "20.001");
        assertThat(form.mark(new RuleViolated("rule.ProposalMustHaveATitle"))).isTrue();
        assertThat(field("TITLE").isInvalid()).isTrue();
        form.clearErrors();
        assertThat(field("MOTION").isInvalid()).isFalse();
    }

    @Test
    void blamesNoFieldForWhatConcernsTheWhole() {
        assertThat(form.mark(new RuleViolated("rule.OnlyDraftOrReturnedMayBeEdited")))
                .isFalse();
    }

    private TextFieldBase<?, ?> field(String name) {
        Component field = form.getChildren()
                .filter(child -> name.equals(child.getElement().getAttribute("data-field")))
                .findFirst()
                .orElseThrow();
        return (TextFieldBase<?, ?>) field;
    }
}
