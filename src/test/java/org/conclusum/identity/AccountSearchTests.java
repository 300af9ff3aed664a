package org.conclusum.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class AccountSearchTests {

    @Autowired
    private AccountManagement management;

    @Autowired
    private AccountDirectory directory;

    @Test
    void turnsPagesWithoutSkippingOrRepeatingAnybody() {
        String mark = "seite" + UUID.randomUUID().toString().substring(0, 8);
        List<String> opened = new ArrayList<>();
        for (char letter = 'a'; letter < 'f'; letter++) {
            opened.add(mark + letter);
            management.open(
                    new NewAccount(
                            mark + letter,
                            "ein langes Passwort",
                            "Person " + letter,
                            null,
                            "de",
                            Set.of(Grant.of(Role.OFFICE, "LAUSITZ"))),
                    new Actor.Procedure("test"));
        }

        List<AccountRow> pages = new ArrayList<>(directory.search(mark, 0, 2));
        pages.addAll(directory.search(mark, 2, 3));

        assertThat(pages).extracting(AccountRow::username).containsExactlyElementsOf(opened);
        assertThat(pages.getFirst().grants()).containsExactly(Grant.of(Role.OFFICE, "LAUSITZ"));
    }
}
