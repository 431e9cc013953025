package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestPassword;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a request calls the host gets into no answer, on the way in above all. */
@ServerTest
class ForgedHostIT {

  private static final String EVIL = "evil.example";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: ([^=]+=[^;]+)");
  private static final Pattern LOCATION = Pattern.compile("(?i)\\nlocation: (\\S+)");

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;

  @ParameterizedTest
  @ValueSource(strings = {"/tasks", "/cases?page=1", "/camunda", "/camunda/app/tasklist"})
  void leadsToThePathOfTheLogin(String page) throws IOException {
    assertThat(location(send("GET", page, "", ""))).startsWith("/").doesNotContain(EVIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/login",
        "/login/forgotten",
        "/help",
        "/setup",
        "/robots.txt",
        "/sitemap.xml"
      })
  void isOnNoPageThatIsOpenToAll(String page) throws IOException {
    assertThat(send("GET", page, "", "")).startsWith("HTTP/1.1").doesNotContain(EVIL);
  }

  @Test
  void leadsBackToThePathThatWasWantedBeforeTheLogin() throws IOException {
    String asked = send("GET", "/cases?page=1", "Accept: text/html\r\n", "");
    String page = send("GET", "/login", "", "");
    String cookies = "Cookie: " + found(COOKIE, asked) + "; " + found(COOKIE, page) + "\r\n";
    String email = visitors.email(programme.person("Somebody", Role.MENTEE));

    String in = send("POST", "/login", cookies, form(email, found(TOKEN, page)));

    assertThat(location(in)).isEqualTo("/cases?page=1");
  }

  @Test
  void leadsToAPathWhereAFormIsStale() throws IOException {
    assertThat(location(send("POST", "/login", "", form("a@example.org", "no token"))))
        .isEqualTo("/login?stale");
  }

  private static String form(String email, String token) {
    return "_csrf="
        + encoded(token)
        + "&email="
        + encoded(email)
        + "&password="
        + encoded(TestPassword.PASSWORD);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String location(String answer) {
    return found(LOCATION, answer);
  }

  private static String found(Pattern pattern, String answer) {
    Matcher matcher = pattern.matcher(answer);
    assertThat(matcher.find()).as("%s in %s", pattern, answer).isTrue();
    return matcher.group(1);
  }

  /** By a socket: clients of HTTP don't let anybody choose these headers. */
  private String send(String method, String path, String headers, String body) throws IOException {
    URI server = URI.create(visitors.address());
    try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
      String request =
          "%s %s HTTP/1.1\r\nHost: %s\r\nX-Forwarded-Host: %s\r\nForwarded: host=%s\r\n"
                  .formatted(method, path, EVIL, EVIL, EVIL)
              + "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
              + "Content-Length: %s\r\n%s\r\n%s".formatted(body.length(), headers, body);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
