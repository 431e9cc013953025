package org.culturalpearls.award.title;

import java.util.List;
import java.util.Map;
import org.culturalpearls.people.Country;

/**
 * The numbers of a cycle's award.
 *
 * @param byCountry by the country of the lead municipality, in alphabetical order of their codes
 * @param pearls the towns with the title, in alphabetical order; empty before the release
 * @param released whether the results are released
 * @param hidden how many nominations the reader may not see; they are not counted
 */
public record AwardReport(
    Line total,
    Map<Country, Line> byCountry,
    List<PearlView> pearls,
    boolean released,
    int hidden) {

  public AwardReport {
    pearls = List.copyOf(pearls);
  }

  /**
   * Numbers of nominations.
   *
   * @param entries submitted nominations
   * @param eligible those that went to the selectors
   * @param preSelected those that passed pre-selection
   * @param plans those that were before the jury
   * @param titles those with a released title
   */
  public record Line(int entries, int eligible, int preSelected, int plans, int titles) {

    public static Line nothing() {
      return new Line(0, 0, 0, 0, 0);
    }

    public Line plus(Line other) {
      return new Line(
          entries + other.entries,
          eligible + other.eligible,
          preSelected + other.preSelected,
          plans + other.plans,
          titles + other.titles);
    }
  }
}
