package org.culturalpearls.shared.upload;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Speaks as clamd does to one caller after the other, and answers as it is told. */
public final class FakeClamd implements AutoCloseable {

  private final ServerSocket server;
  private final Function<byte[], String> answer;

  /**
   * @param answer to the content of a file, without its end; null for silence
   */
  public FakeClamd(Function<byte[], String> answer) throws IOException {
    this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    this.answer = answer;
    Thread thread = new Thread(this::serve, "clamd");
    thread.setDaemon(true);
    thread.start();
  }

  public String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        String said = answer.apply(file(new DataInputStream(socket.getInputStream())));
        if (said == null) {
          socket.getInputStream().read();
        } else {
          socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
        }
      } catch (IOException e) {
        // The caller is gone, or the test is over.
      }
    }
  }

  private static byte[] file(DataInputStream in) throws IOException {
    String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
    if (!command.equals("zINSTREAM\0")) {
      throw new IOException("no command: " + command);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      file.write(in.readNBytes(length));
    }
    return file.toByteArray();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
