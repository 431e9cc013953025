package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AtOnceTest {

  @Test
  void letsEachKeyHaveAsManyAsItMay() {
    AtOnce<String> places = new AtOnce<>(2, Duration.ZERO);

    assertThat(places.begin("a")).isTrue();
    assertThat(places.begin("a")).isTrue();
    assertThat(places.begin("a")).isFalse();
    assertThat(places.begin("b")).isTrue();

    places.end("a");
    assertThat(places.begin("a")).isTrue();
  }

  @Test
  void keepsAsManyWaitingAndRefusesTheOthersAtOnce() {
    AtOnce<String> places = new AtOnce<>(1, Duration.ofMinutes(1));
    places.begin("a");
    CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(() -> places.begin("a"));
    await().until(() -> places.waiting("a") == 1);

    assertThat(places.begin("a")).isFalse();

    places.end("a");
    assertThat(next.join()).isTrue();
  }

  @Test
  void keepsNothingOfWhoHasNothingUnderWay() {
    AtOnce<String> places = new AtOnce<>(1, Duration.ZERO);
    places.begin("a");
    places.begin("a");
    places.end("a");

    assertThat(places.isEmpty()).isTrue();
  }
}
