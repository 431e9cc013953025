package org.culturalpearls.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A mail server for many calls at once that counts how often each mail arrived, by its Message-ID,
 * and lets the test step in at two moments of a call.
 */
class CountingMailServer implements AutoCloseable {

  private static final String ID = "Message-ID: ";

  private final ServerSocket socket;
  private final Map<String, Integer> arrivals = new ConcurrentHashMap<>();
  private final Set<String> callers = ConcurrentHashMap.newKeySet();
  private volatile Moments moments = new Moments() {};

  /** What happens while a mail is handed over. */
  interface Moments {

    /** The server is called; answers how it greets: by 220, if it takes mails. */
    default String called() throws Exception {
      return "220 at your service";
    }

    /** It took a mail, which the caller doesn't know yet. */
    default void taken(String messageId) throws Exception {}
  }

  CountingMailServer() {
    try {
      socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** How often each mail arrived. */
  Map<String, Integer> arrivals() {
    return Map.copyOf(arrivals);
  }

  /** The names by which callers introduced themselves. */
  Set<String> callers() {
    return Set.copyOf(callers);
  }

  void during(Moments wanted) {
    moments = wanted;
  }

  void takeEverything() {
    moments = new Moments() {};
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket call = socket.accept();
        daemon(() -> talk(call));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket call) {
    try (call) {
      Moments now = moments;
      String greeting = now.called();
      say(call, greeting);
      if (!greeting.startsWith("220")) {
        return;
      }
      BufferedReader in =
          new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("EHLO")) {
          callers.add(line.substring("EHLO ".length()));
        }
        if (line.equals("DATA")) {
          say(call, "354 go on");
          String id = text(in);
          arrivals.merge(id, 1, Integer::sum);
          now.taken(id);
        }
        say(call, "250 fine");
      }
    } catch (Exception cutOff) {
      // the caller was killed, or the test has had enough
    }
  }

  /** Reads a mail to its end; answers its Message-ID. */
  private static String text(BufferedReader in) throws IOException {
    String id = "none";
    for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
      if (line.startsWith(ID)) {
        id = line.substring(ID.length());
      }
    }
    return id;
  }

  private static void say(Socket call, String reply) throws IOException {
    call.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
    call.getOutputStream().flush();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "counting-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
