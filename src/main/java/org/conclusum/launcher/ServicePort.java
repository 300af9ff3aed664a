package org.conclusum.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.core.env.Environment;

/** The address and port on which the program will answer; port 0 means any free one. */
record ServicePort(String address, int port) {

    static ServicePort of(Environment environment) {
        return new ServicePort(
                environment.getProperty("server.address", "127.0.0.1"),
                environment.getProperty("server.port", Integer.class, 8080));
    }

    void requireFree() {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException taken) {
            throw port < 1024
                    ? new StartRefused("port-refused", String.valueOf(port), String.valueOf(taken.getMessage()))
                    : new StartRefused("port-taken", String.valueOf(port), String.valueOf(port + 1));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new StartRefused("port-refused", String.valueOf(port), String.valueOf(unusable.getMessage()));
        }
    }

    /** The address for a browser on this machine. */
    String url(int actualPort) {
        boolean here = address.equals("0.0.0.0") || address.equals("::") || address.startsWith("127.");
        return "http://" + (here ? "localhost" : address) + ":" + actualPort;
    }
}
