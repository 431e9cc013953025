package org.culturalpearls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that answers some commands in its own way: {@code answering("RCPT", "451 later")};
 * the answer {@link #SILENCE} keeps the caller waiting, {@link #HANG_UP} ends the call. The end of
 * a mail's text counts as the command {@code .}, the greeting as {@code HELLO}. It encrypts when it
 * is asked to, with a certificate that nobody knows.
 */
public class RudeMailServer implements AutoCloseable {

  public static final String SILENCE = "silence";
  public static final String HANG_UP = "hang up";

  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final SSLContext TLS = tls();

  private static final Map<String, String> POLITE =
      Map.of(
          "HELLO", "220 at your service",
          "DATA", "354 go on",
          "STARTTLS", "220 go ahead",
          "AUTH", "235 welcome",
          "QUIT", "221 bye");

  private final Map<String, String> answers;
  private final ServerSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final List<String> heard = new CopyOnWriteArrayList<>();

  private RudeMailServer(Map<String, String> answers) throws IOException {
    this.answers = new HashMap<>(POLITE);
    this.answers.putAll(answers);
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "rude-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  public static RudeMailServer answering(String command, String answer) throws IOException {
    return new RudeMailServer(Map.of(command, answer));
  }

  public static RudeMailServer answering(Map<String, String> answers) throws IOException {
    return new RudeMailServer(answers);
  }

  /** One that says in its answer to {@code EHLO} what it can do. */
  public static RudeMailServer offering(String... extensions) throws IOException {
    return answering(Map.of("EHLO", offer(extensions)));
  }

  /** The answer to {@code EHLO} of a server that can do this. */
  public static String offer(String... extensions) {
    return "250-rude\r\n250-" + String.join("\r\n250-", extensions) + "\r\n250 HELP";
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** How often it was called. */
  public int calls() {
    return calls.get();
  }

  /** The commands that it heard, in order; {@code TLS} stands before those that were encrypted. */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket call = socket.accept()) {
        calls.incrementAndGet();
        talk(call, "HELLO");
      } catch (IOException ended) {
        // the caller or the test has had enough
      }
    }
  }

  private void talk(Socket call, String first) throws IOException {
    boolean encrypted = call instanceof SSLSocket;
    BufferedReader in =
        new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.UTF_8));
    boolean text = false;
    String begun = first == null ? in.readLine() : first;
    for (String line = begun; line != null; line = in.readLine()) {
      if (text && !line.equals(".")) {
        continue;
      }
      String word = line.split("[ :]")[0];
      heard.add((encrypted ? "TLS " : "") + word);
      String reply = answers.getOrDefault(word, "250 fine");
      if (reply.equals(HANG_UP)) {
        return;
      }
      if (!reply.equals(SILENCE)) {
        call.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        call.getOutputStream().flush();
      }
      if (word.equals("STARTTLS") && reply.startsWith("220")) {
        try (Socket secret = encrypted(call)) {
          talk(secret, null);
        }
        return;
      }
      text = reply.startsWith("354");
    }
  }

  private static Socket encrypted(Socket call) throws IOException {
    SSLSocket secret =
        (SSLSocket) TLS.getSocketFactory().createSocket(call, null, call.getPort(), true);
    secret.setUseClientMode(false);
    secret.startHandshake();
    return secret;
  }

  /** With the certificate of a test library: for nobody's name, signed by nobody. */
  private static SSLContext tls() {
    try (InputStream file = RudeMailServer.class.getResourceAsStream("/greenmail.p12")) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(file, PASSWORD);
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, PASSWORD);
      SSLContext tls = SSLContext.getInstance("TLS");
      tls.init(managers.getKeyManagers(), null, null);
      return tls;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
