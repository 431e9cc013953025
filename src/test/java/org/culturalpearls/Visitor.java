package org.culturalpearls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A session with the running server, as a browser has it but without scripts. */
public class Visitor {

  private final String address;
  private final CookieManager cookies;
  private final HttpClient client;

  public Visitor(String address) {
    this(address, new LocalCookies());
  }

  private Visitor(String address, CookieManager cookies) {
    this.address = address;
    this.cookies = cookies;
    this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  /** The same session at another node; cookies don't know ports. */
  public Visitor at(String otherAddress) {
    return new Visitor(otherAddress, cookies);
  }

  public Visitor logIn(String email, String password) {
    HttpResponse<String> answer = post("/login", Map.of("email", email, "password", password));
    if (answer.headers().firstValue("Location").orElse("").contains("/login")) {
      throw new AssertionError("the login was refused");
    }
    return this;
  }

  /** Somebody whose browser still has the cookie of a session. */
  public static Visitor withSession(String address, String cookie) {
    CookieManager cookies = new LocalCookies();
    HttpCookie session = new HttpCookie("JSESSIONID", cookie);
    session.setPath("/");
    session.setVersion(0);
    cookies.getCookieStore().add(URI.create(address), session);
    return new Visitor(address, cookies);
  }

  /** Somebody whose browser has the same cookies for now. */
  public static Visitor withCookies(Visitor other) {
    CookieManager cookies = new LocalCookies();
    URI address = URI.create(other.address);
    other
        .cookies
        .getCookieStore()
        .getCookies()
        .forEach(cookie -> cookies.getCookieStore().add(address, (HttpCookie) cookie.clone()));
    return new Visitor(other.address, cookies);
  }

  /** What this session's requests carry, for one that is written by hand. */
  public String cookieHeader() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  public HttpResponse<String> get(String path) {
    return exchange(request(path).GET());
  }

  /** Opens it as a page, not as what a script asks for. */
  public HttpResponse<String> page(String path) {
    return exchange(request(path).header("Accept", "text/html").GET());
  }

  /** What goes over the line to a browser, which takes compressed answers. */
  public HttpResponse<byte[]> asSent(String path) {
    return exchange(
        request(path).header("Accept-Encoding", "gzip").GET(), BodyHandlers.ofByteArray());
  }

  /** Sends the form of the page at this path, with the token that the page carries. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return post(path, path, fields);
  }

  /** Sends the form of the page at the first path to the second. */
  public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
    return send(formToken(page), path, fields);
  }

  /** The token that forms of this session carry; empty where the page has no form. */
  public String formToken(String page) {
    return Html.of(get(page)).all("[name=_csrf]").val();
  }

  /** Sends a form whose page was opened before. */
  public HttpResponse<String> send(String token, String path, Map<String, String> fields) {
    String form =
        (token.isEmpty() ? "" : "_csrf=" + encoded(token) + "&")
            + fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    return exchange(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** Sends a body of this kind, as it is. */
  public HttpResponse<String> send(String path, String type, byte[] body) {
    return exchange(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  /**
   * A call as the engine's web applications make it, with a valid token: without one it would be
   * refused before anything else is looked at.
   */
  public HttpResponse<String> call(String method, String path, String json) {
    HttpRequest.Builder request =
        request(path)
            .header("Accept", "application/json, text/plain, */*")
            .header("Content-Type", "application/json")
            .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    return exchange(request.header("X-XSRF-TOKEN", webAppToken()));
  }

  private String webAppToken() {
    return token() != null ? token() : tokenFromTasklist();
  }

  private String tokenFromTasklist() {
    get("/camunda/app/tasklist/default/");
    String token = token();
    return token == null ? "none" : token;
  }

  private String token() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    return exchange(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return client.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** As browsers do it: to this machine they send what is meant for TLS without it as well. */
  private static final class LocalCookies extends CookieManager {

    @Override
    public void put(URI address, Map<String, List<String>> headers) throws IOException {
      super.put(address, headers);
      getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
