package org.culturalpearls.bench;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same application with its rights checked and without, in turns. Prints; asserts nothing. */
@ExtendWith(Benchmarks.class)
class RightsBench {

  @Test
  void rights(Run run) throws Exception {
    run.rounds(server -> round(run, server));
  }

  private static void round(Run run, Server server) throws Exception {
    String url = server.database("ours");
    try (Application application = new Application(new Database(url), url, Rights.class)) {
      Rights rights = application.bean(Rights.class);
      Slice.of(application, Sizes.GROWN / 2);
      List<Slice> with = new ArrayList<>();
      List<Slice> without = new ArrayList<>();
      for (int i = 0; i < Sizes.SLICES; i++) {
        rights.check(true);
        with.add(Slice.of(application, Sizes.LIFECYCLES));
        rights.check(false);
        without.add(Slice.of(application, Sizes.LIFECYCLES));
      }
      run.add(
          Figure.RIGHTS,
          Result.median(with, Slice::perSecond),
          Result.median(without, Slice::perSecond));
    }
  }
}
