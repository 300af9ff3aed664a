package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.procedures.check.ModelInspection;
import org.conclusum.procedures.engine.ShippedModels;
import org.conclusum.procedures.engine.TableTrying.TriedTable;
import org.conclusum.procedures.models.ModelTrying;
import org.conclusum.procedures.tables.Cell;
import org.conclusum.procedures.tables.Question;
import org.conclusum.procedures.tables.RuleTable;
import org.conclusum.procedures.tables.TableFile;
import org.conclusum.procedures.tables.TableRule;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class RuleTableTests {

    @Autowired
    private ModelInspection inspection;

    @Autowired
    private ModelTrying trying;

    @Autowired
    private CommitteeFixture fixture;

    @Test
    void readsTheTableOfTheHouse() {
        RuleTable table = table(file());

        assertThat(table.questions())
                .contains(
                        new Question("noting", "Nur zur Kenntnis", Question.Kind.YES_NO),
                        new Question("concerned", "Betroffene Kommunen", Question.Kind.NUMBER));
        assertThat(table.rules()).hasSize(5);
        assertThat(table.rules().get(1).cells().get(3)).isEqualTo(new Cell(Cell.Test.AT_LEAST, "3", ""));
        assertThat(table.rules().get(3).cells().get(3)).isEqualTo(new Cell(Cell.Test.BETWEEN, "0", "1"));
    }

    @Test
    void writesWhatItReads() {
        RuleTable table = table(file());

        assertThat(table(TableFile.write(file(), table))).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"true", "\"a b\"", ">= 3", "< 4", "[0..1]", "1, 2", "not(3)"})
    void keepsEveryCellAsItIsSaid(String said) {
        Cell cell = Cell.of(said);
        RuleTable table = table(file());
        TableRule rule = table.blank(List.of("\"MEETING\""));

        assertThat(Cell.of(cell.test() == Cell.Test.OTHER ? cell.low() : said)).isEqualTo(cell);
        assertThat(rule.id()).isEqualTo("rule_5");
    }

    @Test
    void putsANewRuleBeforeTheOneThatTakesTheRest() {
        RuleTable table = table(file());

        RuleTable more = table.with(table.blank(List.of("\"CIRCULAR\"")));

        assertThat(more.rules()).extracting(TableRule::id).endsWith("rule_5", "rule_4");
        assertThat(more.moved("rule_5", -9).rules()).extracting(TableRule::id).startsWith("rule_5", "rule_0");
        assertThat(more.without("rule_5")).isEqualTo(table);
    }

    @Test
    void writesAChangedRuleThatTheCheckLetsPass() {
        RuleTable table = table(file());
        TableRule two = table.rules().get(1);
        Cell fromTwo = new Cell(Cell.Test.AT_LEAST, "2", "");
        List<Cell> cells = new java.util.ArrayList<>(two.cells());
        cells.set(3, fromTwo);

        String changed =
                TableFile.write(file(), table.with(new TableRule(two.id(), "Ab zweien.", cells, two.results())));

        assertThat(inspection.review(bytes(changed)).findings()).isEmpty();
        assertThat(ask(changed, 2).answers()).containsEntry("route", "MODERATION");
        assertThat(ask(changed, 2).rules()).containsExactly("rule_1");
        assertThat(ask(file(), 2).answers()).containsEntry("route", "MEETING");
    }

    @Test
    void isTriedByAdministratorsOnly() {
        Actor.Person stranger = fixture.person("Fremd", Set.of());

        assertThatThrownBy(() -> trying.ask(bytes(file()), Map.of(), stranger)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void triesNoTableThatTheCheckRefuses() {
        String hostile = file().replace("<text>concerned</text>", "<text>abs(concerned)</text>");

        assertThat(TableFile.read(hostile, inspection)).isEmpty();
        assertThat(ask(hostile, 1).problem()).isNotEmpty();
    }

    private TriedTable ask(String file, int concerned) {
        Actor.Person admin = fixture.person("Probe", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        Map<String, Object> facts = new HashMap<>(
                Map.of("noting", false, "burdens", true, "costs", true, "circular", true, "homeBodies", false));
        facts.put("concerned", concerned);
        return trying.ask(bytes(file), facts, admin);
    }

    private RuleTable table(String file) {
        return TableFile.read(file, inspection).orElseThrow();
    }

    private static String file() {
        return ShippedModels.all().stream()
                .filter(model -> model.name().equals("route.dmn"))
                .map(model -> new String(model.file(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
