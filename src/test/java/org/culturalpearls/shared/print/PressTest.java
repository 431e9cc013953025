package org.culturalpearls.shared.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.culturalpearls.shared.Busy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PressTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch begun = new CountDownLatch(Press.MOST);
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void stop() {
    end.countDown();
    threads.shutdown();
  }

  @Test
  void refusesTheThirdThatWaitedInVain() throws Exception {
    Press press = new Press(Duration.ofMillis(50));
    List<Future<String>> made = twoAreBeingMade(press);
    assertThatThrownBy(() -> press.make(() -> "third")).isInstanceOf(Busy.class);
    end.countDown();
    for (Future<String> each : made) {
      assertThat(each.get()).isEqualTo("made");
    }
    assertThat(press.make(() -> "later")).isEqualTo("later");
  }

  @Test
  void makesTheThirdAsSoonAsOneOfThemIsDone() throws Exception {
    Press press = new Press(Duration.ofMinutes(1));
    twoAreBeingMade(press);
    Future<String> third = threads.submit(() -> press.make(() -> "third"));
    end.countDown();
    assertThat(third.get()).isEqualTo("third");
  }

  @Test
  void isFreeAgainAfterAFailure() {
    Press press = new Press(Duration.ZERO);
    for (int i = 0; i <= Press.MOST; i++) {
      assertThatThrownBy(
              () ->
                  press.make(
                      () -> {
                        throw new IllegalStateException("torn");
                      }))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(press.make(() -> "made")).isEqualTo("made");
  }

  private List<Future<String>> twoAreBeingMade(Press press) throws InterruptedException {
    List<Future<String>> made = new ArrayList<>();
    for (int i = 0; i < Press.MOST; i++) {
      made.add(threads.submit(() -> press.make(this::slowly)));
    }
    begun.await();
    return made;
  }

  private String slowly() {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return "made";
  }
}
