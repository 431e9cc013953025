package org.culturalpearls.bench;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same application with its rights checked and without, in turns. Prints; asserts nothing. */
class RightsBench {

  @Test
  void lifecyclesPerSecond() throws Exception {
    try (Server server = new Server()) {
      String url = server.database("ours");
      try (Application application = new Application(new Database(url), url, Rights.class)) {
        Rights rights = application.bean(Rights.class);
        Slice.of(application, 100);
        List<Slice> with = new ArrayList<>();
        List<Slice> without = new ArrayList<>();
        for (int i = 0; i < Slice.SLICES; i++) {
          rights.check(true);
          with.add(Slice.of(application, Slice.LIFECYCLES));
          rights.check(false);
          without.add(Slice.of(application, Slice.LIFECYCLES));
        }
        double a = Slice.median(with, Slice::perSecond);
        double b = Slice.median(without, Slice::perSecond);
        System.out.printf(
            "rights: lifecycles per second with %.1f, without %.1f, ratio %.2f%n", a, b, a / b);
      }
    }
  }
}
