package org.culturalpearls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers one command in its own way: {@code answering("RCPT", "451 later")};
 * the answer {@link #SILENCE} keeps the caller waiting, {@link #HANG_UP} ends the call. The end of
 * a mail's text counts as the command {@code .}, the greeting as {@code HELLO}.
 */
public class RudeMailServer implements AutoCloseable {

  public static final String SILENCE = "silence";
  public static final String HANG_UP = "hang up";

  private static final Map<String, String> POLITE =
      Map.of("HELLO", "220 at your service", "DATA", "354 go on", "QUIT", "221 bye");

  private final String command;
  private final String answer;
  private final ServerSocket socket;
  private final AtomicInteger calls = new AtomicInteger();

  private RudeMailServer(String command, String answer) throws IOException {
    this.command = command;
    this.answer = answer;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "rude-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  public static RudeMailServer answering(String command, String answer) throws IOException {
    return new RudeMailServer(command, answer);
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** How often it was called. */
  public int calls() {
    return calls.get();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket call = socket.accept()) {
        calls.incrementAndGet();
        talk(call);
      } catch (IOException ended) {
        // the caller or the test has had enough
      }
    }
  }

  private void talk(Socket call) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.UTF_8));
    boolean text = false;
    for (String line = "HELLO"; line != null; line = in.readLine()) {
      if (text && !line.equals(".")) {
        continue;
      }
      String word = line.split("[ :]")[0];
      String reply = word.equals(command) ? answer : POLITE.getOrDefault(word, "250 fine");
      if (reply.equals(HANG_UP)) {
        return;
      }
      if (!reply.equals(SILENCE)) {
        call.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        call.getOutputStream().flush();
      }
      text = reply.startsWith("354");
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
