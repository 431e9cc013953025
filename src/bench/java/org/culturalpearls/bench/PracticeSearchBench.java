package org.culturalpearls.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.internal.search.DemoEntries;
import org.culturalpearls.practice.internal.search.GeneratedEntries;
import org.culturalpearls.practice.search.PracticeIndex;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A search for two words among a thousand and among twenty thousand practices, with the counts of
 * all facets, against a read by primary key, in turns. Prints; asserts nothing.
 */
@ExtendWith(Benchmarks.class)
class PracticeSearchBench {

  private static final int AT_ONCE = 1_000;
  private static final SearchQuery QUERY =
      SearchQuery.of(Map.of("q", List.of("empty cinema"))).query();

  @Test
  void searchWithFacets(Run run) throws Exception {
    run.rounds(server -> round(run, server));
  }

  private static void round(Run run, Server server) throws Exception {
    String url = server.database("ours");
    Database database = new Database(url);
    try (Application application = new Application(database, url)) {
      PracticeIndex index = application.bean(PracticeIndex.class);
      GeneratedEntries generated = new GeneratedEntries(7);
      index.put(DemoEntries.all());
      fill(index, generated, 1_000, 2_000);
      Reads few = measure(application);
      fill(index, generated, 2_000, 21_000);
      Reads many = measure(application);
      run.add(Figure.PRACTICES_OF_FEW, few.search, few.byKey);
      run.add(Figure.PRACTICES_OF_MANY, many.search, many.byKey);
    }
  }

  private static void fill(PracticeIndex index, GeneratedEntries generated, int from, int to) {
    for (int id = from; id < to; id += AT_ONCE) {
      index.put(generated.next(id, AT_ONCE));
    }
  }

  private record Reads(double search, double byKey) {}

  private static Reads measure(Application application) {
    JdbcClient jdbc = application.bean(JdbcClient.class);
    jdbc.sql("analyze practice_entry, practice_word").update();
    PracticeSearch search = application.bean(PracticeSearch.class);
    double[] searches = new double[Sizes.READS];
    double[] keys = new double[Sizes.READS];
    for (int i = -Sizes.READS; i < Sizes.READS; i++) {
      double found = Millis.of(() -> search.find(QUERY, Language.EN));
      double key =
          Millis.of(
              () ->
                  jdbc.sql("select practice_id, town from practice_entry where practice_id = 1")
                      .query()
                      .singleRow());
      if (i >= 0) {
        searches[i] = found;
        keys[i] = key;
      }
    }
    Arrays.sort(searches);
    Arrays.sort(keys);
    return new Reads(Result.median(searches), Result.median(keys));
  }
}
