package org.culturalpearls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A POST written by hand, of which the rest may never come. */
public class RawCall implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Socket socket;

  /**
   * @param type of the body
   * @param length that the body is said to have
   * @param cookies of a session, or an empty text
   */
  public RawCall(String address, String path, String type, long length, String cookies) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(address).getPort());
      socket.setSoTimeout((int) PATIENCE.toMillis());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    send(
        """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Content-Type: %s\r
        Content-Length: %d\r
        Cookie: %s\r
        \r
        """
            .formatted(path, type, length, cookies));
  }

  /** A form of which only the beginning comes. */
  public static RawCall unfinished(String address, String path, String cookies) {
    return new RawCall(address, path, "application/x-www-form-urlencoded", 1000, cookies)
        .send("email=some");
  }

  public final RawCall send(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that the server says until it hangs up. */
  public String answer() {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hangs up, as a browser does whose person goes on to another page. */
  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
