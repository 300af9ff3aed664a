package org.conclusum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class AccountNamingTests {

    @Autowired
    private AccountNaming naming;

    @Autowired
    private CommitteeFixture fixture;

    @Test
    void makesASignInOfAName() {
        assertThat(AccountNaming.plain("Dr. Jörg Müßig-André")).isEqualTo("dr.joerg.muessig.andre");
        assertThat(AccountNaming.plain("  ")).isEqualTo("person");
    }

    @Test
    void opensOneAccountForAnAddressAndNumbersNamesakes() {
        Actor.Person office = fixture.officeOf("LAUSITZ");
        String name = "Rita " + UUID.randomUUID();

        NamedAccount first = naming.open(name, name.hashCode() + "a@example.org", office);
        NamedAccount again = naming.open("Anders", name.hashCode() + "A@EXAMPLE.org", office);
        NamedAccount namesake = naming.open(name, name.hashCode() + "b@example.org", office);

        assertThat(first.isNew()).isTrue();
        assertThat(again.isNew()).isFalse();
        assertThat(again.account()).isEqualTo(first.account());
        assertThat(namesake.username()).isEqualTo(first.username() + "2");
    }

    @Test
    void isForOfficesAndAdministrators() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> naming.open("Wer", "wer@example.org", fixture.stranger()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> naming.open("Wer", "wer@example.org", fixture.coordinatorOf("14626")));
    }
}
