package org.culturalpearls.shared.upload;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.culturalpearls.shared.Id;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Scans a file with clamd, if configured: the file is sent in chunks (INSTREAM). A file that the
 * scanner does not report as clean is refused.
 */
@Component
class VirusScan {

  private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECE = 65_536;
  private static final int LONGEST_ANSWER = 1_000;

  /** The number of timeouts that a whole scan may take. */
  private static final int WHOLE = 3;

  private final ScanSettings settings;

  VirusScan(ScanSettings settings) {
    this.settings = settings;
  }

  void requireClean(Id sender, String field, byte[] file) {
    if (!settings.isSet()) {
      return;
    }
    String answer = answer(field, file);
    if (answer.endsWith(" FOUND")) {
      LOG.warn(
          "The scanner found a virus in a file of person {}; it was not kept.", sender.value());
      throw RuleBroken.in(field, "error.file.virus", Label.field(field));
    }
    if (!answer.equals("stream: OK")) {
      LOG.warn("The scanner could not say whether a file is clean; it was not kept.");
      throw later(field);
    }
  }

  private String answer(String field, byte[] file) {
    int timeout = Math.toIntExact(settings.timeout().toMillis());
    try (Socket socket = new Socket()) {
      endLater(socket, WHOLE * (long) timeout);
      socket.connect(settings.socketAddress(), timeout);
      socket.setSoTimeout(timeout);
      send(new DataOutputStream(socket.getOutputStream()), file);
      return received(socket);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("The scanner does not answer ({}); a file was not kept.", e.getClass().getName());
      throw later(field);
    }
  }

  /** Writing has no timeout of its own, and a scanner that stops reading would block it. */
  private static void endLater(Socket socket, long milliseconds) {
    CompletableFuture.runAsync(
        () -> {
          try {
            socket.close();
          } catch (IOException e) {
            LOG.debug("The connection to the scanner was closed already.");
          }
        },
        CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS));
  }

  /** Each chunk after its length; a length of zero ends the file. */
  private static void send(DataOutputStream out, byte[] file) throws IOException {
    out.write(COMMAND);
    for (int at = 0; at < file.length; at += PIECE) {
      int length = Math.min(PIECE, file.length - at);
      out.writeInt(length);
      out.write(file, at, length);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String received(Socket socket) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    for (int sign = socket.getInputStream().read();
        sign > 0 && answer.size() < LONGEST_ANSWER;
        sign = socket.getInputStream().read()) {
      answer.write(sign);
    }
    return answer.toString(StandardCharsets.UTF_8).strip();
  }

  private static RuleBroken later(String field) {
    return RuleBroken.in(field, "error.file.scan-later", Label.field(field));
  }
}
