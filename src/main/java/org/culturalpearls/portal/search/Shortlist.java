package org.culturalpearls.portal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.practice.PracticeId;

/**
 * Practices that somebody put together. It stands in the address and nowhere else: who has the
 * address has the list.
 *
 * @param ids in the order in which they were added, each once
 */
public record Shortlist(List<PracticeId> ids) {

  /** How many it holds at most. */
  public static final int MOST = 12;

  /** How it is called in addresses. */
  private static final String PARAMETER = "list";

  /** What boxes that somebody ticked send. */
  private static final String TICKED = "id";

  private static final String PATH = "/practices/shortlist";
  private static final String BETWEEN = ",";

  public Shortlist {
    ids = ids.stream().distinct().limit(MOST).toList();
  }

  /** Reads the parameters of an address; what is no practice's number is left out. */
  public static Shortlist of(Map<String, List<String>> parameters) {
    return new Shortlist(read(parameters.getOrDefault(PARAMETER, List.of())));
  }

  /** Reads the boxes that somebody ticked; without any, the whole list. */
  public static Shortlist ticked(Map<String, List<String>> parameters) {
    List<PracticeId> ticked = read(parameters.getOrDefault(TICKED, List.of()));
    return ticked.isEmpty() ? of(parameters) : new Shortlist(ticked);
  }

  private static List<PracticeId> read(Collection<String> values) {
    Set<PracticeId> read = new LinkedHashSet<>();
    for (String value : values) {
      for (String id : value == null ? new String[0] : value.split(BETWEEN)) {
        if (id.matches("\\d{1,18}")) {
          read.add(new PracticeId(Long.parseLong(id)));
        }
      }
    }
    return new ArrayList<>(read);
  }

  public int size() {
    return ids.size();
  }

  public boolean isEmpty() {
    return ids.isEmpty();
  }

  public boolean isFull() {
    return ids.size() >= MOST;
  }

  public boolean has(PracticeId practice) {
    return ids.contains(practice);
  }

  public Shortlist plus(PracticeId practice) {
    List<PracticeId> more = new ArrayList<>(ids);
    more.add(practice);
    return new Shortlist(more);
  }

  public Shortlist minus(PracticeId practice) {
    return new Shortlist(ids.stream().filter(id -> !id.equals(practice)).toList());
  }

  /** How it stands in an address: {@code 71,82}. */
  public String value() {
    return ids.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(BETWEEN));
  }

  /** Returns the path of its page. */
  public String path() {
    return on(PATH);
  }

  /** Returns the path of its booklet. */
  public String booklet() {
    return on(PATH + ".pdf");
  }

  /** Adds it to an address, which may have parameters; an empty one leaves the address as it is. */
  public String on(String address) {
    return isEmpty()
        ? address
        : address + (address.contains("?") ? "&" : "?") + PARAMETER + "=" + value();
  }
}
