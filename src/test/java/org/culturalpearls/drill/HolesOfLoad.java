package org.culturalpearls.drill;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.RawCall;
import org.culturalpearls.Visitor;

/** How much of the application one person, or nobody, could hold. */
final class HolesOfLoad {

  private static final String FILTER = "/camunda/api/engine/engine/default/filter";

  /** More than the server has threads. */
  private static final int CALLS = 210;

  private static final int LOOKS = 500;
  private static final Duration SOON = Duration.ofSeconds(8);

  private HolesOfLoad() {}

  static Found sessionsOfStrangers(TriedApplication on) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest look =
        HttpRequest.newBuilder(URI.create(on.address() + "/"))
            .header("Accept", "text/html")
            .build();
    int before = sessions(on);
    for (int i = 0; i < LOOKS; i++) {
      client.send(look, BodyHandlers.discarding());
    }
    int more = sessions(on) - before;
    return Found.of(more == LOOKS, more == 0, more + " sessions more");
  }

  private static int sessions(TriedApplication on) throws Exception {
    return Integer.parseInt(on.database().value("select count(*) from web_session"));
  }

  static Found formsThatNeverEnd(TriedApplication on) throws Exception {
    List<RawCall> calls = new ArrayList<>();
    try {
      for (int i = 0; i < CALLS; i++) {
        calls.add(RawCall.unfinished(on.address(), "/login", ""));
      }
      List<Integer> answered =
          Stream.of("/actuator/health/liveness", "/login").map(path -> status(on, path)).toList();
      return Found.of(
          answered.equals(List.of(0, 0)),
          answered.equals(List.of(200, 200)),
          "liveness and the login page (0: silence): " + answered);
    } finally {
      calls.forEach(RawCall::close);
      await().atMost(Duration.ofMinutes(1)).until(() -> status(on, "/login") == 200);
    }
  }

  private static int status(TriedApplication on, String path) {
    try {
      return TriedApplication.within(SOON, () -> on.stranger().get(path).statusCode()).orElse(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static Found endlessQueries(TriedApplication on) {
    Visitor mentee = on.loggedIn("mentee1");
    String filters = mentee.call("GET", FILTER + "?resourceType=Task&maxResults=10", null).body();
    Matcher filter = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(filters);
    assertThat(filter.find()).as(filters).isTrue();
    String path = FILTER + "/" + filter.group(1) + "/list?maxResults=15";
    String variables =
        IntStream.range(0, 300)
            .mapToObj("{\"name\":\"v%d\",\"operator\":\"eq\",\"value\":\"x\"}"::formatted)
            .collect(joining(","));
    String query = "{\"orQueries\":[{\"processVariables\":[" + variables + "]}]}";
    var threads = Executors.newCachedThreadPool();
    try {
      List<CompletableFuture<Integer>> calls =
          IntStream.range(0, 18)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> mentee.call("POST", path, query).statusCode(), threads))
              .toList();
      List<Integer> answered = calls.stream().map(CompletableFuture::join).toList();
      return Found.of(
          Set.of(200).containsAll(answered), Set.of(400, 429).containsAll(answered), answered);
    } finally {
      threads.shutdown();
    }
  }
}
