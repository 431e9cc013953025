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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A mail server for many calls at once that counts how often each mail arrived, by its Message-ID,
 * and lets the test step in at two moments of a call.
 */
class CountingMailServer implements AutoCloseable {

  static final String FINE = "250 fine";

  /** A line of an answer that has no end, as long as these moments last. */
  static final String ENDLESS = "250-one moment please";

  private static final long A_WHILE = TimeUnit.MILLISECONDS.toNanos(300);
  private static final String ID = "Message-ID: ";
  private static final String RECIPIENT = "RCPT TO:";

  private final ServerSocket socket;
  private final Map<String, Integer> arrivals = new ConcurrentHashMap<>();
  private final Set<String> callers = ConcurrentHashMap.newKeySet();
  private volatile Moments moments = new Moments() {};

  /** What happens while a mail is handed over; without an answer, the server hangs up. */
  interface Moments {

    /** The server is called; answers how it greets: by 220, if it takes mails. */
    default String called() throws Exception {
      return "220 at your service";
    }

    /** It is told for whom a mail is. */
    default String named(String recipient) throws Exception {
      return FINE;
    }

    /** It was handed a mail. */
    default boolean takes(String recipient) {
      return true;
    }

    /** It took a mail or not, which the caller doesn't know yet. */
    default String handed(String messageId, String recipient) throws Exception {
      return FINE;
    }
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
      BufferedReader in =
          new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.UTF_8));
      String recipient = null;
      String reply = now.called();
      for (String line = ""; reply != null && line != null; line = in.readLine()) {
        if (line.startsWith("EHLO")) {
          callers.add(line.substring("EHLO ".length()));
        }
        if (line.startsWith(RECIPIENT)) {
          recipient = line.substring(RECIPIENT.length()).replaceAll("[<>]", "");
          reply = now.named(recipient);
        } else if (line.equals("DATA")) {
          say(call, "354 go on");
          reply = handed(now, text(in), recipient);
        } else if (!line.isEmpty()) {
          reply = FINE;
        }
        if (reply != null) {
          say(call, reply);
        }
        while (ENDLESS.equals(reply) && moments == now) {
          LockSupport.parkNanos(A_WHILE);
          say(call, reply);
        }
      }
    } catch (Exception cutOff) {
      // the caller was killed, or the test has had enough
    }
  }

  private String handed(Moments now, String id, String recipient) throws Exception {
    if (now.takes(recipient)) {
      arrivals.merge(id, 1, Integer::sum);
    }
    return now.handed(id, recipient);
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
