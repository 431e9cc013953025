package org.culturalpearls;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests by a socket that name any host: clients of HTTP don't let anybody choose that header.
 * Keeps the cookies of the host that it names, as a browser does.
 */
public class RawHttp {

  private static final Pattern COOKIE =
      Pattern.compile("(?i)\\nset-cookie: ([^=\\s]+)=([^;\\r\\n]*)");
  private static final Pattern LOCATION = Pattern.compile("(?i)\\nlocation: (\\S+)");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final int port;
  private final String host;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  public RawHttp(String address, String host) {
    this.port = URI.create(address).getPort();
    this.host = host;
  }

  /** The whole answer, headers and page. */
  public String get(String path) throws IOException {
    return send("GET", path, "");
  }

  /** The answer to a form, with the token of the page on which it stands. */
  public String post(String page, String path, String form) throws IOException {
    return send("POST", path, "_csrf=" + found(TOKEN, get(page)) + "&" + form);
  }

  /** Where an answer leads. */
  public static String location(String answer) {
    return found(LOCATION, answer);
  }

  private static String found(Pattern pattern, String answer) {
    Matcher matcher = pattern.matcher(answer);
    if (!matcher.find()) {
      throw new AssertionError(pattern + " in " + answer);
    }
    return matcher.group(1);
  }

  private String send(String method, String path, String body) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      StringBuilder kept = new StringBuilder();
      cookies.forEach((name, value) -> kept.append(name).append('=').append(value).append("; "));
      String request =
          "%s %s HTTP/1.1\r\nHost: %s\r\nAccept: text/html, application/json\r\n"
                  .formatted(method, path, host)
              + (kept.isEmpty() ? "" : "Cookie: " + kept + "\r\n")
              + "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
              + "Content-Length: %s\r\n\r\n%s".formatted(body.length(), body);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      COOKIE.matcher(answer).results().forEach(set -> cookies.put(set.group(1), set.group(2)));
      return answer;
    }
  }
}
