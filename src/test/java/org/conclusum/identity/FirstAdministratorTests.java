package org.conclusum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    private final Accounts accounts = mock(Accounts.class);
    private final AccountManagement management = mock(AccountManagement.class);

    @Test
    void opensAnAdministratorsAccountWithTheConfiguredPassword(CapturedOutput output) {
        NewAccount opened = openedWith("long enough");

        assertThat(opened.username()).isEqualTo("admin");
        assertThat(opened.grants()).isEqualTo(Set.of(Grant.of(Role.ADMINISTRATOR)));
        assertThat(opened.password()).isEqualTo("long enough");
        assertThat(output).doesNotContain("long enough");
    }

    @Test
    void makesUpAndPrintsAPasswordWhereNoneIsConfigured(CapturedOutput output) {
        NewAccount opened = openedWith("");

        assertThat(opened.password()).hasSizeGreaterThanOrEqualTo(AccountManagement.SHORTEST_PASSWORD);
        assertThat(output).contains("admin / " + opened.password());
    }

    @Test
    void doesNotUseAConfiguredPasswordThatIsTooShort(CapturedOutput output) {
        NewAccount opened = openedWith("ninechars");

        assertThat(opened.password()).isNotEqualTo("ninechars");
        assertThat(output).contains("was not used").contains("admin / " + opened.password());
    }

    @Test
    void opensNoneWhereSomebodyCanSignIn() {
        when(accounts.count()).thenReturn(1L);

        start("long enough");

        verify(management, never()).open(any(), any());
    }

    private NewAccount openedWith(String configuredPassword) {
        start(configuredPassword);
        ArgumentCaptor<NewAccount> opened = ArgumentCaptor.forClass(NewAccount.class);
        verify(management).open(opened.capture(), any());
        return opened.getValue();
    }

    private void start(String configuredPassword) {
        new FirstAdministrator(accounts, management, configuredPassword).run(new DefaultApplicationArguments());
    }
}
