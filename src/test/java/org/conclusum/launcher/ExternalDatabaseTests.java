package org.conclusum.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.conclusum.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTests {

    private static final TestDatabase.Connection REAL = TestDatabase.connection();

    @Test
    void acceptsADatabaseThatIsThereAndNewEnough() {
        assertThatCode(new ExternalDatabase(REAL.url(), REAL.user(), REAL.password())::requireUsable)
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnAddressWhereNothingAnswers() throws IOException {
        ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        gone.close();
        String url = "jdbc:postgresql://127.0.0.1:" + gone.getLocalPort() + "/conclusum";

        assertThatThrownBy(new ExternalDatabase(url, "conclusum", "")::requireUsable)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(url)
                .message()
                .hasLineCount(1);
    }

    @Test
    void refusesAnAddressThatIsNoDatabase() {
        assertThatThrownBy(new ExternalDatabase("http://example.org", "conclusum", "")::requireUsable)
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void keepsThePasswordToItself() {
        String url = "jdbc:postgresql://127.0.0.1:1/conclusum?password=geheim";

        assertThatThrownBy(new ExternalDatabase(url, "conclusum", "verborgen")::requireUsable)
                .message()
                .doesNotContain("geheim", "verborgen");
        assertThat(new ExternalDatabase(url, "conclusum", "verborgen").toString())
                .doesNotContain("geheim", "verborgen");
    }
}
