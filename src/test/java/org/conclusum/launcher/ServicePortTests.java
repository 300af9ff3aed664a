package org.conclusum.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ServicePortTests {

    @Test
    void refusesAPortOnWhichAnotherProgramListens() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServicePort port = new ServicePort("127.0.0.1", other.getLocalPort());

            assertThatThrownBy(port::requireFree)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(String.valueOf(other.getLocalPort()))
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void acceptsAFreePortAndLeavesTheChoiceToTheSystem() throws IOException {
        ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        other.close();

        assertThatCode(new ServicePort("127.0.0.1", other.getLocalPort())::requireFree)
                .doesNotThrowAnyException();
        assertThatCode(new ServicePort("127.0.0.1", 0)::requireFree).doesNotThrowAnyException();
    }

    @Test
    void refusesAnAddressThatIsNotThisMachines() {
        // 192.0.2.0/24 is reserved for documentation, RFC 5737
        assertThatThrownBy(new ServicePort("192.0.2.1", 8080)::requireFree).isInstanceOf(StartRefused.class);
    }

    @Test
    void namesAnAddressThatABrowserOnThisMachineCanUse() {
        assertThat(new ServicePort("0.0.0.0", 0).url(8080)).isEqualTo("http://localhost:8080");
        assertThat(new ServicePort("10.1.2.3", 0).url(8080)).isEqualTo("http://10.1.2.3:8080");
    }
}
