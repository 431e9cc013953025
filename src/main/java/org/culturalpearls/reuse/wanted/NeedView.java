package org.culturalpearls.reuse.wanted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;

/**
 * What a town looks for.
 *
 * @param version for its forms
 * @param town its name
 * @param terms challenges and instruments, as the search writes them: {@code challenge:ageing}
 * @param until the last day on which it is looked for
 * @param reason why an editor took it down, else empty
 * @param answers how many there are
 */
public record NeedView(
    NeedId id,
    long version,
    ParticipationId participation,
    String town,
    Country country,
    String title,
    String text,
    List<String> terms,
    LocalDate until,
    NeedState state,
    Instant statedAt,
    String reason,
    int answers) {

  public NeedView {
    terms = List.copyOf(terms);
  }

  public boolean isOpen() {
    return state == NeedState.OPEN;
  }

  /** Returns the path of its page. */
  public String path() {
    return "/wanted/" + id.value();
  }
}
