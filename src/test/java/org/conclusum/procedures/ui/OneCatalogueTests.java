package org.conclusum.procedures.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.conclusum.procedures.catalogue.AutomaticStep;
import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.check.Finding;
import org.conclusum.procedures.check.ModelInspection;
import org.conclusum.procedures.engine.ShippedModels;
import org.conclusum.procedures.hostile.CatalogueFixture;
import org.conclusum.procedures.hostile.HostileModels;
import org.conclusum.testing.GermanBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the editor offers is what the check lets pass, and both are the catalogue. */
class OneCatalogueTests {

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    private final Catalogue catalogue = CatalogueFixture.catalogue();

    @Test
    void offersEveryStepWhereItHasSomethingToWorkOnAndNothingElse() {
        Set<String> offered = new TreeSet<>();
        for (String process : catalogue.processes()) {
            Set<String> here = StreamSupport.stream(
                            CatalogueWords.of(catalogue, process).get("steps").spliterator(), false)
                    .map(step -> step.get("value").asString())
                    .collect(Collectors.toSet());
            assertThat(here)
                    .isEqualTo(catalogue.steps().stream()
                            .filter(step -> step.fits(process))
                            .map(step -> "${" + step.name() + "}")
                            .collect(Collectors.toSet()));
            offered.addAll(here);
        }
        assertThat(offered)
                .containsExactlyInAnyOrderElementsOf(catalogue.steps().stream()
                        .map(step -> "${" + step.name() + "}")
                        .toList());
    }

    @Test
    void refusesAStepOnceItHasLeftTheCatalogue() {
        List<AutomaticStep> others = catalogue.steps().stream()
                .filter(step -> !step.name().equals("countBallot"))
                .toList();
        byte[] ballot = HostileModels.text("/processes/ballot.bpmn").getBytes(StandardCharsets.UTF_8);

        assertThat(new ModelInspection(catalogue).review(ballot).findings()).isEmpty();
        assertThat(new ModelInspection(Catalogue.of(others, ShippedModels.trees()))
                        .review(ballot)
                        .errors())
                .extracting(Finding::rule, Finding::element)
                .contains(org.assertj.core.groups.Tuple.tuple("unknown-step", "serviceTask_count"));
    }
}
