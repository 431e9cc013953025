package org.culturalpearls.award.nomination.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the towns of a joint entry: "Rēzekne, with Nadbrzeże and Saarelinn". */
@Component
public class TownsTogether {

  private static final String JOINED =
      """
      select n.id as nomination, n.cycle_id as cycle, l.municipality_id as lead,
             m.municipality_id as town
        from nomination n
        join nomination_municipality l on l.nomination_id = n.id and l.position = 0
        join nomination_municipality m on m.nomination_id = n.id and m.position > 0
       where\s\
      """;

  private final MunicipalityService municipalities;
  private final MessageSource texts;
  private final JdbcClient jdbc;

  TownsTogether(MunicipalityService municipalities, MessageSource texts, JdbcClient jdbc) {
    this.municipalities = municipalities;
    this.texts = texts;
    this.jdbc = jdbc;
  }

  /** A lead town and one that entered with it. */
  private record Joined(long nomination, long cycle, long lead, long town) {}

  private record Titled(long cycle, long lead) {}

  /** Returns the lead with all towns that entered with it; the lead alone if it entered alone. */
  public String named(NominationFacts nomination) {
    return named(List.of(nomination)).get(nomination.id().value());
  }

  /**
   * The same for several, by the id of the nomination. The number of reads does not depend on how
   * many there are.
   */
  public Map<Long, String> named(Collection<NominationFacts> nominations) {
    List<Joined> joined =
        joined("n.id = any(:them)", nominations.stream().map(each -> each.id().value()).toList());
    Map<Long, List<String>> others = others(joined, Joined::nomination);
    Map<Long, String> named = new HashMap<>();
    for (NominationFacts each : nominations) {
      long id = each.id().value();
      named.put(id, named(each.town(), others.getOrDefault(id, List.of())));
    }
    return named;
  }

  /** Returns who entered with the towns that have a title, by cycle and lead. */
  public Others ofPearls() {
    return new Others(
        others(
            joined("n.state = 'PEARL'", List.of()), each -> new Titled(each.cycle(), each.lead())));
  }

  /** Names the towns with a title. */
  public class Others {

    private final Map<Titled, List<String>> names;

    private Others(Map<Titled, List<String>> names) {
      this.names = names;
    }

    public String named(String lead, long cycle, long municipality) {
      return TownsTogether.this.named(
          lead, names.getOrDefault(new Titled(cycle, municipality), List.of()));
    }
  }

  private List<Joined> joined(String which, List<Long> them) {
    return jdbc.sql(JOINED + which + " order by n.id, m.position")
        .param("them", them.toArray(Long[]::new))
        .query(Joined.class)
        .list();
  }

  private <K> Map<K, List<String>> others(List<Joined> joined, Function<Joined, K> key) {
    Map<MunicipalityId, MunicipalityView> towns =
        joined.isEmpty()
            ? Map.of()
            : municipalities.municipalities(
                joined.stream().map(each -> new MunicipalityId(each.town())).distinct().toList());
    return joined.stream()
        .collect(
            Collectors.groupingBy(
                key,
                Collectors.mapping(
                    each -> towns.get(new MunicipalityId(each.town())).name(),
                    Collectors.toList())));
  }

  private String named(String lead, List<String> others) {
    if (others.isEmpty()) {
      return lead;
    }
    int last = others.size() - 1;
    String all =
        last == 0
            ? others.get(0)
            : text("towns.and", String.join(", ", others.subList(0, last)), others.get(last));
    return text("towns.together", lead, all);
  }

  private String text(String key, Object... arguments) {
    return texts.getMessage(key, arguments, Locale.ENGLISH);
  }
}
